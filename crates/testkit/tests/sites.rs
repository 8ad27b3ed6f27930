//! Settings of sites as they act, on both engines: those that only the command line sets, and what no answer shows.

use api::Refusal;
use api::com::SecurityType;
use api::envelope::{read_answer, write_request};
use api::ep::LstOpenSession;
use api::meeting::{CreateMeeting, MeetingType, SetMeeting};
use api::site::{
    AccountPasswordCriteriaChangeType, GetSite, MeetingPlaceType, SecurityOptionsChangeType,
    SetSite,
};
use api::user::{ActiveType, CreateUser, SetUser, UserType};
use store::audit::{self, Action};
use store::outbox::{self, Message};
use store::sessions::{self, Status};
use store::sites::Site;
use store::users;
use testkit::{Caller, Engine, PostgresCluster, START, TestServer, raw};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";

/// On both engines: a site `test` of the administrator `root` and the hosts `ann` and `bob`, set up by `change`.
fn on_both(change: impl Fn(&mut Site), test: impl Fn(&TestServer)) {
    let cluster = PostgresCluster::start();
    for engine in [Engine::Sqlite, Engine::Postgres(cluster.create_database())] {
        let server = TestServer::start(engine);
        let users = [("root", PASSWORD), ("ann", PASSWORD), ("bob", PASSWORD)];
        server.add_site("test", SITE, &users, &change);
        server.change_user(SITE, "root", |user| user.site_admin = true);
        test(&server);
    }
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

fn code<T>(outcome: Result<T, Refusal>) -> Option<String> {
    outcome.err().map(|refusal| refusal.code)
}

fn meeting(meeting_type: i64) -> CreateMeeting {
    let mut meeting = MeetingType::default();
    let data = meeting.meta_data.get_or_insert_default();
    (data.conf_name, data.meeting_type) = (Some("Stand-up".to_owned()), Some(meeting_type));
    CreateMeeting { meeting, ..CreateMeeting::default() }
}

fn new_user(web_ex_id: &str, host: bool) -> CreateUser {
    let mut user = UserType {
        web_ex_id: web_ex_id.to_owned(),
        first_name: Some("New".to_owned()),
        last_name: Some("User".to_owned()),
        email: Some(format!("{web_ex_id}@test.example.org")),
        password: Some("Str0ng-enough".to_owned()),
        ..UserType::default()
    };
    user.privilege.get_or_insert_default().host = Some(host);
    CreateUser { user, ..CreateUser::default() }
}

fn change(web_ex_id: &str, change: impl FnOnce(&mut UserType)) -> SetUser {
    let mut request = SetUser::default();
    request.user_instance.user.web_ex_id = web_ex_id.to_owned();
    change(&mut request.user_instance.user);
    request
}

#[test]
fn on_a_suspended_site_only_what_is_free_is_scheduled_and_everybody_changes_himself() {
    on_both(
        |site| site.settings.suspended = true,
        |server| {
            let (ann, root) = (caller(server, "ann"), caller(server, "root"));
            let suspended = Some("010107".to_owned());
            assert_eq!(code(ann.call(&meeting(3))), suspended);
            let free = ann.call(&meeting(1)).unwrap().meetingkey.unwrap();
            let mut longer = SetMeeting::default();
            longer.meeting_instance.meetingkey = free;
            longer.meeting_instance.meeting.schedule.get_or_insert_default().duration = Some(90);
            assert_eq!(code(ann.call(&longer)), None);
            let mut other = longer.clone();
            other.meeting_instance.meeting.meta_data.get_or_insert_default().meeting_type = Some(3);
            assert_eq!(code(ann.call(&other)), suspended);

            assert_eq!(code(root.call(&new_user("new", false))), suspended);
            let titled = |name| change(name, |user| user.title = Some("Captain".to_owned()));
            assert_eq!(code(root.call(&titled("ann"))), suspended);
            assert_eq!(code(root.call(&titled("root"))), None);
            assert_eq!(code(ann.call(&titled("ann"))), None);
        },
    );
}

#[test]
fn a_site_has_no_more_hosts_than_its_limit() {
    on_both(
        |site| site.settings.host_limit = Some(4),
        |server| {
            let root = caller(server, "root");
            let too_many = Some("099013".to_owned());
            assert_eq!(code(root.call(&new_user("fourth", true))), None);
            assert_eq!(code(root.call(&new_user("fifth", true))), too_many);
            assert_eq!(code(root.call(&new_user("guest", false))), None);
            // To become a host counts, and so does to be activated; to be changed does not.
            let host = change("guest", |user| {
                user.privilege.get_or_insert_default().host = Some(true);
            });
            assert_eq!(code(root.call(&host)), too_many);
            let active = |name, active| change(name, |user| user.active = Some(active));
            assert_eq!(code(root.call(&active("bob", ActiveType::Activated))), None);
            assert_eq!(code(root.call(&active("bob", ActiveType::Deactivated))), None);
            assert_eq!(code(root.call(&host)), None);
            assert_eq!(code(root.call(&active("bob", ActiveType::Activated))), too_many);
            let told = root.call(&GetSite::default()).unwrap().site_instance.meta_data.unwrap();
            assert_eq!((told.account_num_limit, told.active_user_count), (Some(4), Some(4)));
        },
    );
}

#[test]
fn every_administrator_who_may_sign_in_is_told_of_a_new_account() {
    on_both(
        |site| site.settings.security.account_notify = true,
        |server| {
            server.change_user(SITE, "ann", |user| user.site_admin = true);
            server.change_user(SITE, "bob", |user| (user.site_admin, user.locked) = (true, true));
            let made = caller(server, "root").call(&new_user("new", false)).unwrap();
            let work = move |tx: &mut store::Tx| {
                let mut expected = Vec::new();
                for name in ["root", "ann"] {
                    expected.extend(users::by_web_ex_id(tx, SITE, name)?.map(|user| user.id));
                }
                let pending = outbox::pending(tx, 10)?;
                Ok::<_, store::Error>((expected, pending))
            };
            let (mut expected, pending) = server.service().store().read_blocking(work).unwrap();
            let mut told: Vec<i64> = pending
                .iter()
                .map(|entry| match entry.message {
                    Message::NewAccount { user_id, administrator_id } => {
                        assert_eq!(Some(user_id), made.user_id);
                        administrator_id
                    }
                    ref other => panic!("{other:?}"),
                })
                .collect();
            expected.sort_unstable();
            told.sort_unstable();
            assert_eq!(told, expected);
        },
    );
}

#[test]
fn what_is_set_stands_in_the_audit_log_without_its_values() {
    on_both(
        |_| {},
        |server| {
            let request = SetSite {
                meeting_place: Some(MeetingPlaceType {
                    nbr_profile_password: Some("s3cret-98".to_owned()),
                    ..MeetingPlaceType::default()
                }),
                security_options: Some(SecurityOptionsChangeType {
                    all_meetings_password: Some(false),
                    ..SecurityOptionsChangeType::default()
                }),
                account_password_criteria: Some(AccountPasswordCriteriaChangeType {
                    disallow_value: vec!["s3cret-99".to_owned()],
                    ..AccountPasswordCriteriaChangeType::default()
                }),
                ..SetSite::default()
            };
            caller(server, "root").call(&request).unwrap();
            let wanted = audit::Wanted {
                site_id: SITE,
                from: START,
                before: START + 1,
                name: None,
                limit: 10,
            };
            let work = move |tx: &mut store::Tx| audit::latest(tx, &wanted);
            let entries = server.service().store().read_blocking(work).unwrap();
            let entry = entries.iter().find(|entry| entry.action == Action::SiteChanged).unwrap();
            assert_eq!((entry.actor.as_str(), entry.subject.as_str()), ("root", "test"));
            assert_eq!(
                entry.detail,
                "meetingPlace/nbrProfilePassword, securityOptions/allMeetingsPassword, \
                 accountPasswordCriteria/disallowValue"
            );
        },
    );
}

#[test]
fn sites_are_kept_apart_whatever_their_users_are_called() {
    on_both(
        |site| site.partner_id = "123ab".to_owned(),
        |server| {
            server.add_site("other", 30, &[("ann", "0ther-word")], |_| {});
            server.change_user(30, "ann", |user| user.site_admin = true);
            let elsewhere = server.caller("other", "ann", "0ther-word");
            let request = SetSite {
                security_options: Some(SecurityOptionsChangeType {
                    change_user_name: Some(true),
                    ..SecurityOptionsChangeType::default()
                }),
                ..SetSite::default()
            };
            elsewhere.call(&request).unwrap();
            assert_eq!(code(caller(server, "ann").call(&request)).as_deref(), Some("000001"));
            assert_eq!(
                code(server.caller("other", "ann", PASSWORD).call(&request)).as_deref(),
                Some("030002")
            );
            for (caller, name, changed) in
                [(elsewhere, "other", true), (caller(server, "ann"), "test", false)]
            {
                let told = caller.call(&GetSite::default()).unwrap().site_instance;
                assert_eq!(told.meta_data.unwrap().site_name, name);
                assert_eq!(told.security_options.unwrap().change_user_name, changed);
            }

            // By its number and the partner's.
            for (site_id, partner, expected) in [
                (SITE, "123ab", None),
                (SITE, "123AB", Some("099011")),
                (30, "123ab", Some("099011")),
                (31, "123ab", Some("099011")),
            ] {
                let context = SecurityType {
                    site_id: Some(site_id),
                    partner_id: Some(partner.to_owned()),
                    web_ex_id: Some("ann".to_owned()),
                    password: Some(PASSWORD.to_owned()),
                    ..SecurityType::default()
                };
                let answer = server.client().post(&write_request(&context, &GetSite::default()));
                let outcome = read_answer::<GetSite>(&answer).unwrap();
                if let Ok(told) = &outcome {
                    let data = told.site_instance.meta_data.clone().unwrap();
                    assert_eq!(
                        (data.site_name.as_str(), data.parter_id.as_deref()),
                        ("test", Some("123ab"))
                    );
                }
                assert_eq!(code(outcome).as_deref(), expected, "{site_id} {partner}");
            }
        },
    );
}

#[test]
fn nobody_finds_what_the_site_has_unlisted() {
    on_both(
        |_| {},
        |server| {
            let mut request = meeting(3);
            request.meeting.access_control.get_or_insert_default().is_public = Some(true);
            let key = caller(server, "ann").call(&request).unwrap().meetingkey.unwrap();
            let work = move |tx: &mut store::Tx| {
                let mut session = sessions::by_key(tx, SITE, key)?.unwrap();
                session.status = Status::InProgress;
                sessions::update(tx, &session)
            };
            server.service().store().write_blocking(work).unwrap();
            let finds = |name| code(caller(server, name).call(&LstOpenSession::default()));
            assert_eq!(finds("bob"), None);
            let unlisted = SetSite {
                security_options: Some(SecurityOptionsChangeType {
                    all_meetings_unlisted: Some(true),
                    ec_meetings_unlisted: Some(true),
                    tc_meetings_unlisted: Some(true),
                    ..SecurityOptionsChangeType::default()
                }),
                ..SetSite::default()
            };
            caller(server, "root").call(&unlisted).unwrap();
            assert_eq!(finds("bob").as_deref(), Some("000015"));
            assert_eq!((finds("ann"), finds("root")), (None, None));
        },
    );
}

#[test]
fn pages_lead_to_the_one_on_which_one_signs_in_where_the_site_wants_that_first() {
    on_both(
        |site| site.settings.security.require_login = true,
        |server| {
            let created = caller(server, "ann").call(&meeting(3)).unwrap();
            let calendar = created.i_calendar_url.unwrap().attendee;
            let get = |path: &str| {
                let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
                let answer = raw::send(server.address(), request.as_bytes());
                let mut lines = answer.headers.iter();
                let location = lines.find_map(|line| line.strip_prefix("Location: "));
                let location = location.map(str::to_owned);
                (answer.status_line, location)
            };
            for (path, next) in [
                ("/test/", "%2Ftest%2F"),
                ("/test/e.php?AT=SI&MK=1", "%2Ftest%2Fe.php%3FAT%3DSI%26MK%3D1"),
                ("/test/m.php?AT=HM&MK=1", "%2Ftest%2Fm.php%3FAT%3DHM%26MK%3D1"),
                ("/test/j.php?MTID=mnone", "%2Ftest%2Fj.php%3FMTID%3Dmnone"),
                ("/meet/ann", "%2Fmeet%2Fann"),
            ] {
                let (status, location) = get(path);
                assert!(status.contains(" 303 "), "{path}: {status}");
                let expected = format!("https://meet.example.org/test/p.php?AT=LI&MU={next}");
                assert_eq!(location, Some(expected));
            }
            // Programs fetch calendar entries, and the demo's site is open.
            for path in [calendar.trim_start_matches("https://meet.example.org"), "/demo/"] {
                assert!(get(path).0.contains(" 200 "), "{path}");
            }
            assert!(get("/test/p.php?AT=LO").0.contains(" 200 "));
        },
    );
}
