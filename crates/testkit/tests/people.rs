//! What belongs to users, as clients and browsers see it where the demo has none of it: pictures, display names, mails of
//! welcome, session templates, support queues.

use api::com::ServiceTypeType;
use api::meeting::{CreateMeeting, MeetingType, MetaDataType};
use api::serv::{WebACDActionType, WebACDRoleType as Part};
use api::site::{GetWebACDQueues, QueueType};
use api::user::{
    ActivateUser, AssignWebACDQueues, AssignWebACDQueuesQueue, CreateUser, DelSessionTemplates,
    GetUser, GetUserCard, ImageForType, PersonalMeetingRoomType, PrivilegeType,
    SessionTemplateType, SetUser, TemplateTypeType, UploadPMRImage, UserType, UserTypeWebACDPrefs,
    WebACDRoleType, WebACDUserRoleType,
};
use client::Credentials;
use store::outbox::{self, Message};
use store::session_templates::{self, SITE as OF_SITE, SessionTemplate};
use store::sessions::{self, Kind};
use store::support_queues::{self, SupportQueue};
use store::users::{self, Active};
use testkit::{Caller, Engine, PUBLIC_URL, TestServer};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";

/// Grey, 16 by 16.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAD0lEQVR42mM4gQYYRrYAAEdGyAEmphyqAAAAAElFTkSuQmCC";
const PNG_BYTES: usize = 72;
const GIF: &str = "R0lGODlhEAAQAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=";

/// A server with a site `test` of the hosts `ann` and `bob` and the administrator `eve`.
fn server(change: impl FnOnce(&mut store::sites::Site)) -> TestServer {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let hosts = ["ann", "bob", "eve"].map(|host| (host, PASSWORD));
    server.add_site("test", SITE, &hosts, change);
    server.change_user(SITE, "eve", |user| user.site_admin = true);
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

fn user(server: &TestServer, web_ex_id: &str) -> api::user::GetUserResponse {
    let request = GetUser { web_ex_id: web_ex_id.to_owned() };
    caller(server, "eve").call(&request).expect("the user is there")
}

fn upload(server: &TestServer, image_for: ImageForType, data: &str) {
    let request = UploadPMRImage { image_for: Some(image_for), image_data: Some(data.to_owned()) };
    caller(server, "ann").call(&request).expect("the picture is taken");
}

fn set(server: &TestServer, change: UserType) {
    let mut request = SetUser::default();
    request.user_instance.user = change;
    caller(server, "eve").call(&request).expect("the user can be changed");
}

/// What is answered at a path.
fn ask(server: &TestServer, method: &str, path: &str) -> (u16, ureq::http::HeaderMap, Vec<u8>) {
    let agent: ureq::Agent =
        ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let url = format!("{}{path}", server.url());
    let sent = match method {
        "HEAD" => agent.head(&url).call(),
        _ => agent.get(&url).call(),
    };
    let mut answer = sent.expect("the server answers");
    let body = answer.body_mut().read_to_vec().expect("the body can be read");
    (answer.status().as_u16(), answer.headers().clone(), body)
}

fn page(server: &TestServer, path: &str) -> String {
    String::from_utf8(ask(server, "GET", path).2).expect("a page is UTF-8")
}

#[test]
fn a_picture_is_served_as_what_it_is() {
    let server = server(|_| {});
    upload(&server, ImageForType::Photo, PNG);
    let card = GetUserCard { web_ex_id: Some("ann".to_owned()), ..GetUserCard::default() };
    let card = server.caller_with(Credentials::site("test")).call(&card).expect("anybody may ask");
    let url = card.avatar.and_then(|avatar| avatar.url).expect("there is an address");
    let path = url.strip_prefix(PUBLIC_URL).expect("it leads to the server");

    let (status, headers, body) = ask(&server, "GET", path);
    assert_eq!((status, body.len()), (200, PNG_BYTES));
    assert!(body.starts_with(b"\x89PNG"));
    for (name, value) in [
        ("Content-Type", "image/png"),
        ("Content-Disposition", "inline"),
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "default-src 'none'; sandbox"),
        ("Cache-Control", "public, max-age=31536000, immutable"),
    ] {
        assert_eq!(headers.get(name).expect(name), value);
    }
    let (status, headers, body) = ask(&server, "HEAD", path);
    assert_eq!((status, body.len()), (200, 0));
    assert_eq!(headers["Content-Type"], "image/png");

    for nothing in [
        path.to_ascii_uppercase().replace("/ASSETS/IMAGES/", "/assets/images/"),
        path[..path.len() - 1].to_owned(),
        format!("{path}0"),
        format!("/assets/images/{}", "0".repeat(64)),
        "/assets/images/..%2fperson.png".to_owned(),
    ] {
        assert_eq!(ask(&server, "GET", &nothing).0, 404, "{nothing}");
    }
    // Once nobody has it any more it is gone.
    upload(&server, ImageForType::Photo, GIF);
    assert_eq!(ask(&server, "GET", path).0, 404);

    let (status, headers, body) = ask(&server, "GET", "/assets/person.png");
    assert_eq!((status, &headers["Content-Type"]), (200, &"image/png".parse().unwrap()));
    assert!(body.starts_with(b"\x89PNG"));
}

#[test]
fn the_page_of_a_room_shows_its_pictures() {
    let server = server(|_| {});
    assert!(!page(&server, "/meet/ann").contains("<img"));
    upload(&server, ImageForType::Photo, PNG);
    upload(&server, ImageForType::Header, GIF);
    let shown = page(&server, "/meet/ann");
    assert_eq!(shown.matches("<img").count(), 2, "{shown}");
    let policy = &ask(&server, "GET", "/meet/ann").1["Content-Security-Policy"];
    assert!(policy.to_str().unwrap().contains("img-src 'self'"));
    for source in shown.split("src=\"").skip(1) {
        let path = source.split('"').next().unwrap_or_default();
        assert_eq!(ask(&server, "GET", path).0, 200, "{path}");
    }

    let hidden = PersonalMeetingRoomType {
        header_image_branding: Some(false),
        ..PersonalMeetingRoomType::default()
    };
    let web_ex_id = "ann".to_owned();
    set(&server, UserType { web_ex_id, personal_meeting_room: Some(hidden), ..Default::default() });
    assert_eq!(page(&server, "/meet/ann").matches("<img").count(), 1);
}

#[test]
fn users_have_a_display_name_where_their_site_has_it_so() {
    let named = |name: &str| UserType {
        web_ex_id: "ann".to_owned(),
        display_name: Some(name.to_owned()),
        ..UserType::default()
    };
    for (is_on, version, none, given) in [
        (true, "40.11.0", Some("ann Test"), Some("Captain Ann")),
        (true, "42.11.1", Some("ann Test"), Some("Captain Ann")),
        (false, "40.11.0", None, None),
        (true, "40.10.0", None, None),
    ] {
        let server = server(|site| {
            site.settings.display_names = is_on;
            site.api_version = version.to_owned();
        });
        let told = || user(&server, "ann").user_instance.user.display_name;
        assert_eq!(told().as_deref(), none, "{is_on} {version}");
        set(&server, named("Captain Ann"));
        assert_eq!(told().as_deref(), given, "{is_on} {version}");
        set(&server, named(""));
        assert_eq!(told().as_deref(), none, "{is_on} {version}");
    }
}

#[test]
fn a_name_that_was_ignored_never_appears() {
    let server = server(|site| site.api_version = "40.11.0".to_owned());
    let display_name = Some("Captain Ann".to_owned());
    set(&server, UserType { web_ex_id: "ann".to_owned(), display_name, ..UserType::default() });
    let work = |tx: &mut store::Tx| {
        let mut site = store::sites::by_id(tx, SITE)?.expect("the site is there");
        site.settings.display_names = true;
        store::sites::update(tx, &site)
    };
    server.service().store().write_blocking(work).expect("the site can be changed");
    let told = user(&server, "ann").user_instance.user.display_name;
    assert_eq!(told.as_deref(), Some("ann Test"));
}

#[test]
fn new_users_are_welcomed_when_that_is_asked_for() {
    for (version, send_welcome, is_html_email, expected) in [
        ("40.4.3", Some(true), Some(true), Some(true)),
        ("40.4.3", Some(true), Some(false), Some(false)),
        ("40.4.3", Some(true), None, Some(false)),
        ("40.4.0", Some(true), Some(true), Some(false)),
        ("40.4.3", Some(false), Some(true), None),
        ("40.4.3", None, None, None),
    ] {
        let server = server(|site| site.api_version = version.to_owned());
        let request = CreateUser {
            user: UserType {
                web_ex_id: "new".to_owned(),
                first_name: Some("New".to_owned()),
                last_name: Some("Comer".to_owned()),
                email: Some("new@test.example.org".to_owned()),
                password: Some("Sh0rt-and-good".to_owned()),
                privilege: Some(PrivilegeType { host: Some(true), ..PrivilegeType::default() }),
                ..UserType::default()
            },
            send_welcome,
            is_html_email,
            ..CreateUser::default()
        };
        let made = caller(&server, "eve").call(&request).expect("the user is made");
        // One who cannot be made is not welcomed.
        assert!(caller(&server, "eve").call(&request).is_err());
        let entries = server.service().store().read_blocking(|tx| outbox::pending(tx, 100));
        let welcomes: Vec<(i64, bool)> = entries
            .expect("the outbox can be read")
            .into_iter()
            .filter_map(|entry| match entry.message {
                Message::Welcome { user_id, html } => Some((user_id, html)),
                _ => None,
            })
            .collect();
        let expected: Vec<(i64, bool)> =
            expected.map(|html| (made.user_id.unwrap(), html)).into_iter().collect();
        assert_eq!(welcomes, expected, "{version} {send_welcome:?} {is_html_email:?}");
    }
}

/// The code of the fault with which bob is not activated.
fn activating_bob(server: &TestServer) -> Option<String> {
    let request = ActivateUser { webex_id: Some("bob".to_owned()), ..ActivateUser::default() };
    caller(server, "eve").call(&request).err().map(|refusal| refusal.code)
}

#[test]
fn nobody_is_activated_beyond_the_limit_of_hosts_or_on_a_site_that_is_suspended() {
    // Two of the site, and eve; bob waits.
    for (limit, suspended, expected) in [
        (None, false, None),
        (Some(3), false, None),
        (Some(2), false, Some("099013")),
        (None, true, Some("010107")),
    ] {
        let server = server(|_| {});
        server.change_user(SITE, "bob", |user| user.active = Active::Deactivated);
        let work = move |tx: &mut store::Tx| {
            let mut site = store::sites::by_id(tx, SITE)?.expect("the site is there");
            (site.settings.host_limit, site.settings.suspended) = (limit, suspended);
            store::sites::update(tx, &site)
        };
        server.service().store().write_blocking(work).expect("the site can be changed");
        assert_eq!(activating_bob(&server).as_deref(), expected, "{limit:?} {suspended}");
    }
}

#[test]
fn templates_are_told_and_deleted() {
    let server = server(|_| {});
    let meta_data = MetaDataType { conf_name: Some("Weekly".to_owned()), ..Default::default() };
    let meeting = MeetingType { meta_data: Some(meta_data), ..MeetingType::default() };
    let request = CreateMeeting { meeting, ..CreateMeeting::default() };
    let key = caller(&server, "ann").call(&request).expect("it is scheduled").meetingkey.unwrap();
    let work = move |tx: &mut store::Tx| {
        let ann = users::by_web_ex_id(tx, SITE, "ann")?.expect("ann is there").id;
        let record = sessions::by_key(tx, SITE, key)?.expect("the meeting is there").record;
        for (owner_id, kind, name) in [
            (ann, Kind::Meeting, "Weekly"),
            (ann, Kind::Meeting, "Monthly"),
            (OF_SITE, Kind::Event, "Fair"),
        ] {
            let (name, record) = (name.to_owned(), record.clone());
            let template =
                SessionTemplate { site_id: SITE, owner_id, kind, name, record, created_at: 1 };
            assert!(session_templates::insert(tx, &template)?);
        }
        Ok::<_, store::Error>(())
    };
    server.service().store().write_blocking(work).expect("templates can be made");

    let told = |name: &str| -> Vec<String> {
        let templates = user(&server, name).scheduling_templates;
        let all = templates.map(|templates| templates.session_template).unwrap_or_default();
        all.into_iter()
            .map(|template| format!("{} {}", template.service_type.as_str(), template.value))
            .collect()
    };
    assert_eq!(told("ann"), ["MeetingCenter Monthly", "MeetingCenter Weekly", "EventCenter Fair"]);
    assert_eq!(told("bob"), ["EventCenter Fair"]);

    const MEETINGS: ServiceTypeType = ServiceTypeType::MeetingCenter;
    const EVENTS: ServiceTypeType = ServiceTypeType::EventCenter;
    let delete = |who: &str, names: &[(&str, ServiceTypeType)], whose| {
        let session_template = names
            .iter()
            .map(|(name, service_type)| SessionTemplateType {
                name: (*name).to_owned(),
                service_type: *service_type,
            })
            .collect();
        let request = DelSessionTemplates { session_template, template_type: whose };
        caller(&server, who).call(&request).map(drop).map_err(|refusal| refusal.code)
    };
    const SITES: Option<TemplateTypeType> = Some(TemplateTypeType::Site);
    let not_found = Err("099046".to_owned());
    assert_eq!(delete("bob", &[("Weekly", MEETINGS)], None), not_found);
    assert_eq!(delete("ann", &[("Weekly", MEETINGS), ("Daily", MEETINGS)], None), not_found);
    assert_eq!(delete("ann", &[("Weekly", EVENTS)], None), not_found);
    assert_eq!(delete("ann", &[("Fair", EVENTS)], SITES), Err("000001".to_owned()));
    assert_eq!(told("ann").len(), 3, "none of them was deleted");
    assert_eq!(delete("ann", &[("wEEKLY", MEETINGS), ("Monthly", MEETINGS)], None), Ok(()));
    assert_eq!(delete("eve", &[("Fair", EVENTS)], SITES), Ok(()));
    assert_eq!(told("ann"), Vec::<String>::new());
}

fn with_queues() -> TestServer {
    let server = server(|_| {});
    let work = |tx: &mut store::Tx| {
        for (id, name) in [(11, "Printers"), (12, "Accounts"), (13, "Phones")] {
            let name = name.to_owned();
            let queue = SupportQueue { id, site_id: SITE, name, modified_at: 1_893_492_000 };
            assert!(support_queues::insert(tx, &queue)?);
        }
        Ok::<_, store::Error>(())
    };
    server.service().store().write_blocking(work).expect("queues can be made");
    server
}

fn prefs(server: &TestServer, who: &str, agent: bool, manager: bool) {
    let role = WebACDUserRoleType { is_agent: Some(agent), is_mgr: Some(manager) };
    let prefs = UserTypeWebACDPrefs { web_acd_user_role: role, ..Default::default() };
    let web_ex_id = who.to_owned();
    set(server, UserType { web_ex_id, web_acd_prefs: Some(prefs), ..UserType::default() });
}

/// Assigns or takes away parts in queues; the code of the fault with which that is refused.
fn assign(
    server: &TestServer,
    who: &str,
    changes: &[(&str, Option<WebACDRoleType>, WebACDActionType)],
) -> Option<String> {
    let queue = changes
        .iter()
        .map(|(name, role, action)| AssignWebACDQueuesQueue {
            name: (*name).to_owned(),
            r#type: *role,
            action: *action,
        })
        .collect();
    let request = AssignWebACDQueues { web_ex_id: who.to_owned(), queue };
    caller(server, "eve").call(&request).err().map(|refusal| refusal.code)
}

/// The queues of a user, or of the site: name, how many users, the user's part.
fn queues(
    server: &TestServer,
    who: Option<&str>,
    part: Option<Part>,
) -> Vec<(String, i64, Option<Part>)> {
    let request =
        GetWebACDQueues { web_ex_id: who.map(str::to_owned), r#type: part, list_control: None };
    match caller(server, "eve").call(&request) {
        Ok(found) => {
            let told = |queue: QueueType| {
                let users = queue.num_users.expect("they are counted");
                (queue.name, users, queue.r#type)
            };
            found.queue.into_iter().map(told).collect()
        }
        Err(refusal) => {
            assert_eq!(refusal.code, "000015");
            Vec::new()
        }
    }
}

fn row(name: &str, users: i64, part: Option<Part>) -> (String, i64, Option<Part>) {
    (name.to_owned(), users, part)
}

#[test]
fn users_get_and_lose_parts_in_queues() {
    use WebACDActionType::{Assign, Unassign};
    use WebACDRoleType::{All, Manager};
    let server = with_queues();
    prefs(&server, "ann", true, true);
    prefs(&server, "bob", true, false);
    assert_eq!(assign(&server, "ann", &[("printers", Some(All), Assign)]), None);
    assert_eq!(
        assign(&server, "bob", &[("Printers", None, Assign), ("Phones", None, Assign)]),
        None
    );

    let (agent, manager, both) = (Some(Part::Agent), Some(Part::Manager), Some(Part::All));
    assert_eq!(
        queues(&server, None, None),
        [row("Accounts", 0, None), row("Phones", 1, None), row("Printers", 2, None)]
    );
    assert_eq!(queues(&server, None, manager), [row("Printers", 2, None)]);
    assert_eq!(queues(&server, Some("ann"), None), [row("Printers", 2, both)]);
    assert_eq!(queues(&server, Some("bob"), manager), []);
    assert_eq!(
        queues(&server, Some("bob"), agent),
        [row("Phones", 1, agent), row("Printers", 2, agent)]
    );

    // One that cannot be ends all of it.
    for (who, changes, code) in [
        ("bob", [("Phones", None, Unassign), ("Nowhere", None, Assign)], "099047"),
        ("bob", [("Phones", None, Unassign), ("Accounts", Some(Manager), Assign)], "099008"),
        ("eve", [("Accounts", None, Assign), ("Phones", None, Unassign)], "099008"),
    ] {
        assert_eq!(assign(&server, who, &changes).as_deref(), Some(code), "{who}");
    }
    assert_eq!(queues(&server, Some("bob"), None).len(), 2);

    assert_eq!(assign(&server, "ann", &[("Printers", None, Unassign)]), None);
    assert_eq!(queues(&server, Some("ann"), None), [row("Printers", 2, manager)]);
    // Whoever is no agent any more serves nobody.
    prefs(&server, "bob", false, false);
    assert_eq!(queues(&server, Some("bob"), None), []);
    assert_eq!(queues(&server, None, agent), []);
    assert_eq!(assign(&server, "ann", &[("Printers", Some(All), Unassign)]), None);
    assert_eq!(queues(&server, None, manager), []);
}

#[test]
fn queues_come_by_pages_and_say_when_they_changed() {
    let server = with_queues();
    prefs(&server, "ann", true, false);
    server.client().advance(60);
    assert_eq!(assign(&server, "ann", &[("Phones", None, WebACDActionType::Assign)]), None);
    let control = api::ep::ListControlType { start_from: 2, maximum_num: Some(1) };
    let request = GetWebACDQueues { list_control: Some(control), ..GetWebACDQueues::default() };
    let found = caller(&server, "eve").call(&request).expect("there is a second page");
    assert_eq!(found.queue.len(), 1);
    assert_eq!(found.queue[0].name, "Phones");
    assert_eq!(found.queue[0].mod_date.as_deref(), Some("01/01/2030 10:01:00"));
    let matching = found.matching_records.expect("it is told how many there are");
    assert_eq!((matching.total, matching.returned, matching.start_from), (3, 1, 2));
}
