//! Events, where no scenario reaches: on a site that has none any more, and many at once.

use std::collections::HashSet;
use std::thread;

use api::Refusal;
use api::com::{JoinStatusType, PersonType};
use api::ep::GetSessionInfo;
use api::event::{
    AttendeesType, AttendeesTypeAttendee, CreateEvent, DelEvent, EmailTemplateType,
    EmailTemplatesTypeEnrollmentMsgsEventUpdatedEmail, EventType, FormatType, GetEvent,
    ImageTypeType, LstsummaryEvent, LstsummaryProgram, MetaDataType, SetEvent, UploadEventImage,
};
use api::meeting::CreateMeeting;
use api::site::GetSite;
use operations::letters;
use store::{outbox, sites};
use testkit::{Caller, Engine, PostgresCluster, TestServer};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";
/// How many hosts schedule at once, and how many events each.
const HOSTS: [&str; 4] = ["ann", "bob", "cat", "dan"];
const EACH: usize = 10;

fn server(engine: Engine) -> TestServer {
    let server = TestServer::start(engine);
    server.add_site("test", SITE, &HOSTS.map(|host| (host, PASSWORD)), |_| {});
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

fn event(name: &str) -> CreateEvent {
    let meta_data = MetaDataType { session_name: Some(name.to_owned()), ..MetaDataType::default() };
    let event = EventType { meta_data: Some(meta_data), ..EventType::default() };
    CreateEvent { event, ..CreateEvent::default() }
}

fn code<T>(outcome: Result<T, Refusal>) -> Option<String> {
    outcome.err().map(|refusal| refusal.code)
}

#[test]
fn a_site_without_events_tells_nothing_of_them() {
    let server = server(Engine::Sqlite);
    let ann = caller(&server, "ann");
    let key = ann.call(&event("Launch")).unwrap().session_key.unwrap();
    let meeting = ann.call(&meeting()).unwrap().meetingkey.unwrap();
    let work = |tx: &mut store::Tx| {
        let mut site = sites::by_id(tx, SITE)?.expect("the site is there");
        site.settings.classic_events = false;
        sites::update(tx, &site)
    };
    server.service().store().write_blocking::<_, store::Error, _>(work).unwrap();

    let disabled = Some("010106".to_owned());
    assert_eq!(code(ann.call(&event("Another"))), disabled);
    let mut change = SetEvent::default();
    change.event_instance.session_key = key;
    assert_eq!(code(ann.call(&change)), disabled);
    assert_eq!(code(ann.call(&GetEvent { session_key: key })), disabled);
    assert_eq!(code(ann.call(&LstsummaryEvent::default())), disabled);
    assert_eq!(code(ann.call(&LstsummaryProgram::default())), disabled);
    let picture = UploadEventImage {
        session_key: key,
        image_type: ImageTypeType::Gif,
        image_data: "R0lGODlhEAAQAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=".to_owned(),
    };
    assert_eq!(code(ann.call(&picture)), disabled);
    let info = |session_key| GetSessionInfo {
        session_key: Some(session_key),
        ..GetSessionInfo::default()
    };
    assert_eq!(code(ann.call(&info(key))), disabled);

    let told = ann.call(&GetSite::default()).unwrap().site_instance;
    assert!(!told.supported_services.unwrap().event_center.supported_service.enabled);

    // All else goes on, and what is left of them can be cancelled.
    assert_eq!(code(ann.call(&info(meeting))), None);
    assert_eq!(code(ann.call(&DelEvent { session_key: key })), None);
}

#[test]
fn a_list_has_no_more_people_than_a_thousand() {
    let server = server(Engine::Sqlite);
    let ann = caller(&server, "ann");
    let attendee = |number| AttendeesTypeAttendee {
        person: PersonType { email: format!("guest{number}@example.org"), ..PersonType::default() },
        join_status: None,
    };
    let with = |most: usize| {
        let mut request = event("Launch");
        let attendee = (0..most).map(attendee).collect();
        request.event.attendees = Some(AttendeesType { attendee });
        let panelist = PersonType { email: "pam@example.org".to_owned(), ..PersonType::default() };
        request.event.panelists.get_or_insert_default().panelist = vec![panelist];
        request
    };
    assert_eq!(code(ann.call(&with(1001))), Some("099035".to_owned()));
    let key = ann.call(&with(1000)).unwrap().session_key.unwrap();
    let told = ann.call(&GetEvent { session_key: key }).unwrap().event_instance.event;
    assert_eq!(told.attendees.unwrap().attendee.len(), 1000);
    assert_eq!(told.panelists.unwrap().panelist.len(), 1);
}

#[test]
fn a_host_words_the_mails_of_his_event() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    server.add_site("test", SITE, &HOSTS.map(|host| (host, PASSWORD)), |_| {});
    let ann = caller(&server, "ann");
    let worded = |subject: &str, content: &str| EmailTemplateType {
        subject: Some(subject.to_owned()),
        from: Some("Events\r\nBcc: eve@example.org".to_owned()),
        reply_to: Some("events@example.org".to_owned()),
        content: Some(content.to_owned()),
    };
    let mut request = event("Launch & <more>");
    let sent = &mut request.event;
    let person = PersonType {
        name: Some("Gus <b>".to_owned()),
        email: "gus@example.org".to_owned(),
        ..PersonType::default()
    };
    // Whoever was turned away is told of nothing.
    let rex = PersonType { email: "rex@example.org".to_owned(), ..PersonType::default() };
    sent.attendees.get_or_insert_default().attendee = vec![
        AttendeesTypeAttendee { person, join_status: None },
        AttendeesTypeAttendee { person: rex, join_status: Some(JoinStatusType::Reject) },
    ];
    sent.ext_options.get_or_insert_default().email_invitations = Some(true);
    let templates = sent.email_templates.get_or_insert_default();
    templates.format = Some(FormatType::Html);
    templates.i_calendar = Some(false);
    templates.invitation_msgs.get_or_insert_default().participants_email =
        Some(worded("{{topic}}", "<p onclick='x()'>{{name}}</p><script>x()</script>"));
    templates.enrollment_msgs.get_or_insert_default().event_updated_email =
        Some(EmailTemplatesTypeEnrollmentMsgsEventUpdatedEmail {
            email_template: worded("Changed", "<a href='{{joinURL}}'>There</a>"),
        });
    let key = ann.call(&request).unwrap().session_key.unwrap();
    let mut change = SetEvent::default();
    change.event_instance.session_key = key;
    change.event_instance.event.schedule.get_or_insert_default().duration = Some(90);
    ann.call(&change).unwrap();

    let urls = server.service().settings().urls.clone();
    let work = move |tx: &mut store::Tx| {
        let pending = outbox::pending(tx, 9)?;
        let mails = pending.iter().map(|entry| letters::mail(tx, entry, &urls, entry.created_at));
        mails.collect::<Result<Option<Vec<_>>, operations::Stop>>()
    };
    let mails = server.service().store().read_blocking(work).unwrap().unwrap();
    let [invitation, changed] = &mails[..] else { panic!("{mails:?}") };
    assert_eq!(invitation.subject, "Launch & <more>");
    assert!(invitation.text.starts_with("Gus <b>\n\nhttps://"), "{}", invitation.text);
    let html = invitation.html.as_deref().unwrap();
    assert!(html.contains("<p>Gus &lt;b&gt;</p>") && !html.contains("x()"), "{html}");
    assert!(html.contains("<title>Launch &amp; &lt;more&gt;</title>"), "{html}");
    assert_eq!(changed.subject, "Changed");
    assert!(changed.html.as_deref().unwrap().contains("<a href=\"https://"), "{changed:?}");
    let sender = mail::Sender::parse("Reconvene <meetings@example.org>").unwrap();
    for told in &mails {
        assert_eq!(told.reply_to.as_deref(), Some("events@example.org"));
        assert_eq!(told.calendar, None);
        assert!(mail::message(told, &sender, 1, 0).is_ok());
    }
}

fn meeting() -> CreateMeeting {
    let mut request = CreateMeeting::default();
    request.meeting.meta_data.get_or_insert_default().conf_name = Some("Stand-up".to_owned());
    request
}

#[test]
fn many_schedule_at_once_and_each_event_has_a_key_of_its_own() {
    let cluster = PostgresCluster::start();
    for engine in [Engine::Sqlite, Engine::Postgres(cluster.create_database())] {
        let server = server(engine);
        let keys: Vec<i64> = thread::scope(|scope| {
            let hosts: Vec<_> = HOSTS
                .iter()
                .map(|host| {
                    let server = &server;
                    scope.spawn(move || {
                        let caller = caller(server, host);
                        let name = |number| format!("{host} {number}");
                        let made = (0..EACH).map(|number| caller.call(&event(&name(number))));
                        made.map(|made| made.unwrap().session_key.unwrap()).collect::<Vec<_>>()
                    })
                })
                .collect();
            hosts.into_iter().flat_map(|host| host.join().unwrap()).collect()
        });
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), HOSTS.len() * EACH);
        for (host, own) in HOSTS.iter().zip(keys.chunks(EACH)) {
            for (number, key) in own.iter().enumerate() {
                let told = caller(&server, host).call(&GetEvent { session_key: *key }).unwrap();
                let name = told.event_instance.event.meta_data.unwrap().session_name;
                assert_eq!(name, Some(format!("{host} {number}")));
            }
        }
    }
}
