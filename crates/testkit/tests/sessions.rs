//! What a client sees of sessions that no operation makes yet: such as are in progress, are of another kind, or belong to
//! another site; and of callers that the demo does not have.

use api::attendee::AttendeeType;
use api::com::{PersonType, SecurityType, ServiceTypeType};
use api::envelope::{read_answer, write_request};
use api::ep::{
    DelSession, GetSessionInfo, LstOpenSession, LstsummarySession, LstsummarySessionServiceTypes,
    LstsummarySessionSessionTypes, OrderByType, OrderType, SessionSummaryInstanceType,
};
use api::event::CreateEvent;
use api::meeting::{
    AccessControlType, AttendeeOptionsType, CreateMeeting, GetMeeting, MeetingType, MetaDataType,
    ParticipantsType, ParticipantsTypeAttendees,
};
use api::{Operation, Refusal};
use client::Credentials;
use store::outbox::{self, Message};
use store::sessions::{self, Kind, Session, Status};
use testkit::{Caller, Engine, TestServer};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";

/// A server with a site `test` of the hosts `ann`, `bob` and `cat`.
fn server() -> TestServer {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let hosts = ["ann", "bob", "cat"].map(|host| (host, PASSWORD));
    server.add_site("test", SITE, &hosts, |_| {});
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

/// As [`Caller::call`], and holds the answer against the published schemas: they are about the document, which is
/// therefore posted as one, and handed back beside what was read from it.
fn call_validated<O: Operation>(
    server: &TestServer,
    web_ex_id: &str,
    request: &O,
) -> (String, Result<O::Response, Refusal>) {
    let security = SecurityType {
        web_ex_id: Some(web_ex_id.to_owned()),
        password: Some(PASSWORD.to_owned()),
        site_name: Some("test".to_owned()),
        ..SecurityType::default()
    };
    let answer = server.client().post(&write_request(&security, request));
    let outcome = read_answer::<O>(&answer).expect("the answer can be read");
    let named = [(format!("{web_ex_id}: {request:?}"), answer)];
    assert_eq!(testkit::schema::validate(&named), Vec::<String>::new());
    let [(_, answer)] = named;
    (answer, outcome)
}

fn meeting(name: &str) -> MeetingType {
    let meta_data = MetaDataType { conf_name: Some(name.to_owned()), ..MetaDataType::default() };
    MeetingType { meta_data: Some(meta_data), ..MeetingType::default() }
}

fn public(name: &str) -> MeetingType {
    let access_control =
        AccessControlType { is_public: Some(true), ..AccessControlType::default() };
    MeetingType { access_control: Some(access_control), ..meeting(name) }
}

fn inviting_bob(name: &str) -> MeetingType {
    let email = "bob@test.example.org".to_owned();
    let person = PersonType { email, ..PersonType::default() };
    let attendee = vec![AttendeeType { person, ..AttendeeType::default() }];
    let attendees = Some(ParticipantsTypeAttendees { attendee });
    let participants = ParticipantsType { attendees, ..ParticipantsType::default() };
    MeetingType { participants: Some(participants), ..meeting(name) }
}

/// Schedules a meeting and answers its key.
fn create(server: &TestServer, web_ex_id: &str, meeting: MeetingType) -> i64 {
    let request = CreateMeeting { meeting, ..CreateMeeting::default() };
    let created = caller(server, web_ex_id).call(&request).expect("the meeting is made");
    created.meetingkey.expect("it has a key")
}

fn info(session_key: i64) -> GetSessionInfo {
    GetSessionInfo { session_key: Some(session_key), ..GetSessionInfo::default() }
}

/// What a caller finds; a list of nothing is a fault.
fn listed(caller: &Caller<'_>, request: &LstsummarySession) -> Vec<SessionSummaryInstanceType> {
    match caller.call(request) {
        Ok(answer) => answer.session,
        Err(refusal) => {
            assert_eq!(refusal.code, "000015", "{refusal}");
            Vec::new()
        }
    }
}

/// Changes a session as only the store can.
fn change(server: &TestServer, key: i64, change: impl Fn(&mut Session) + Send + 'static) {
    let work = move |tx: &mut store::Tx| {
        let mut session = sessions::by_key(tx, SITE, key)?.expect("the session is there");
        change(&mut session);
        sessions::update(tx, &session)
    };
    server.service().store().write_blocking(work).expect("a session can be changed");
}

#[test]
fn sessions_in_progress_are_listed_under_their_services() {
    let server = server();
    let invited = create(&server, "ann", inviting_bob("Invited"));
    let found = create(&server, "ann", public("Public"));
    let hidden = create(&server, "ann", meeting("Hidden"));
    create(&server, "ann", public("Not yet"));
    for key in [invited, hidden] {
        change(&server, key, |session| session.status = Status::InProgress);
    }
    change(&server, found, |session| {
        (session.status, session.kind) = (Status::InProgress, Kind::Training);
    });
    let open = |web_ex_id: &str, service_type: &[ServiceTypeType]| {
        let request = LstOpenSession { service_type: service_type.to_owned() };
        call_validated(&server, web_ex_id, &request).1
    };
    let names = |web_ex_id: &str, service_type: &[ServiceTypeType]| -> Vec<String> {
        let services = open(web_ex_id, service_type).unwrap().services;
        let sessions = services.into_iter().flat_map(|service| service.sessions);
        sessions.map(|session| session.session_name).collect()
    };

    let answer = open("ann", &[]).unwrap();
    let services: Vec<_> = answer.services.iter().map(|service| service.service_type).collect();
    assert_eq!(services, [ServiceTypeType::MeetingCenter, ServiceTypeType::TrainingCenter]);
    assert_eq!(answer.matching_records.unwrap().total, 3);
    for session in answer.services.iter().flat_map(|service| &service.sessions) {
        assert_eq!(session.start_time, "01/01/2030 02:00:00");
        assert_eq!(session.actual_start_time, session.start_time);
        assert_eq!(session.time_zone_id, 4);
    }
    // The host sees all of his, others those they are invited to or find on the site.
    assert_eq!(names("ann", &[]).len(), 3);
    assert_eq!(names("bob", &[]), ["Invited", "Public"]);
    assert_eq!(names("cat", &[]), ["Public"]);
    server.change_user(SITE, "cat", |cat| cat.read_only_admin = true);
    assert_eq!(names("cat", &[]).len(), 3);

    assert_eq!(names("bob", &[ServiceTypeType::TrainingCenter]), ["Public"]);
    assert_eq!(open("bob", &[ServiceTypeType::EventCenter]).unwrap_err().code, "000015");
}

#[test]
fn a_session_in_progress_is_not_deleted() {
    let server = server();
    let ann = caller(&server, "ann");
    let key = create(&server, "ann", meeting("Standup"));
    let delete = DelSession { session_key: key, send_email: None };
    change(&server, key, |session| session.status = Status::InProgress);
    assert_eq!(ann.call(&delete).unwrap_err().code, "060042");
    assert_eq!(ann.call(&info(key)).unwrap().status.as_deref(), Some("INPROGRESS"));
    change(&server, key, |session| session.status = Status::NotInProgress);
    ann.call(&delete).unwrap();
}

#[test]
fn those_invited_are_told_of_the_end_unless_send_email_says_no() {
    for (invitations, send_email, expected) in [
        (None, None, 1),
        (None, Some(true), 1),
        (Some(true), Some(false), 0),
        (Some(true), None, 1),
    ] {
        let server = server();
        let attendee_options = invitations.map(|email_invitations| AttendeeOptionsType {
            email_invitations: Some(email_invitations),
            ..AttendeeOptionsType::default()
        });
        let meeting = MeetingType { attendee_options, ..inviting_bob("Standup") };
        let delete = DelSession { session_key: create(&server, "ann", meeting), send_email };
        caller(&server, "ann").call(&delete).unwrap();
        let messages = server
            .service()
            .store()
            .read_blocking(|tx| outbox::pending(tx, 100))
            .expect("the outbox can be read");
        let count = messages
            .iter()
            .filter(|entry| matches!(&entry.message, Message::Cancelled { email, .. } if email == "bob@test.example.org"))
            .count();
        assert_eq!(count, expected, "scheduled with {invitations:?}, deleted with {send_email:?}");
    }
}

#[test]
fn conferences_by_phone_alone_are_listed_unless_services_are_named() {
    let server = server();
    create(&server, "ann", meeting("Meeting"));
    let key = create(&server, "ann", meeting("Phones"));
    change(&server, key, |session| {
        (session.kind, session.session_type) = (Kind::Teleconference, 16);
    });
    const MEETINGS: Option<ServiceTypeType> = Some(ServiceTypeType::MeetingCenter);
    const SALES: Option<ServiceTypeType> = Some(ServiceTypeType::SalesCenter);
    const PHONES: Option<i64> = Some(16);
    for (service, session_type, incl_audio_only, expected) in [
        (None, None, None, &["Meeting", "Phones"][..]),
        (None, None, Some(false), &["Meeting"]),
        (MEETINGS, None, None, &["Meeting"]),
        (MEETINGS, None, Some(true), &["Meeting", "Phones"]),
        (MEETINGS, PHONES, None, &["Phones"]),
        (None, PHONES, Some(false), &["Phones"]),
        (SALES, PHONES, None, &[]),
    ] {
        let request = LstsummarySession {
            service_types: service
                .map(|service| LstsummarySessionServiceTypes { service_type: vec![service] }),
            session_types: session_type
                .map(|number| LstsummarySessionSessionTypes { session_type: vec![number] }),
            incl_audio_only,
            order: Some(OrderType {
                order_by: vec![OrderByType::Confname],
                ..OrderType::default()
            }),
            ..LstsummarySession::default()
        };
        let sessions = listed(&caller(&server, "ann"), &request);
        let names: Vec<&str> = sessions.iter().map(|session| session.conf_name.as_str()).collect();
        assert_eq!(names, expected, "{request:?}");
        for session in sessions {
            let by_phone = session.conf_name == "Phones";
            assert_eq!(session.is_audio_only == Some(true), by_phone, "{request:?}");
        }
    }
}

#[test]
fn a_read_only_administrator_lists_all_sessions() {
    let server = server();
    create(&server, "ann", meeting("Ann's"));
    create(&server, "bob", meeting("Bob's"));
    let hosts = |host: Option<&str>| -> Vec<String> {
        let host_web_ex_id = host.map(str::to_owned);
        let request = LstsummarySession { host_web_ex_id, ..LstsummarySession::default() };
        let sessions = listed(&caller(&server, "cat"), &request);
        sessions.into_iter().map(|session| session.host_web_ex_id).collect()
    };
    assert_eq!(hosts(None), Vec::<String>::new());
    server.change_user(SITE, "cat", |cat| cat.read_only_admin = true);
    assert_eq!(hosts(None).len(), 2);
    assert_eq!(hosts(Some("bob")), ["bob"]);
}

#[test]
fn an_event_tells_neither_password_nor_agenda_nor_telephones() {
    let server = server();
    let key = create(&server, "ann", meeting("Open day"));
    let mut launch = CreateEvent::default();
    launch.event.meta_data.get_or_insert_default().session_name = Some("Launch".to_owned());
    let event = caller(&server, "ann").call(&launch).unwrap().session_key.unwrap();
    for (key, kind, told) in
        [(event, Kind::Event, false), (key, Kind::Training, true), (key, Kind::Sales, true)]
    {
        change(&server, key, move |session| session.kind = kind);
        let (document, outcome) = call_validated(&server, "ann", &info(key));
        let answer = outcome.unwrap();
        let access_control = answer.access_control.unwrap();
        assert_eq!(access_control.password_req, Some(true), "{kind:?}");
        assert_eq!(access_control.session_password.is_some(), told, "{kind:?}");
        assert_eq!(answer.telephony.is_some(), told, "{kind:?}");
        // Looked for in the document: the agenda of these kinds is blank as yet, and a blank text is read as none.
        assert_eq!(document.contains("<ep:agenda>"), told, "{kind:?}");
    }
}

#[test]
fn no_key_leads_to_the_session_of_another_site() {
    let server = server();
    server.add_site("other", 21, &[("dan", PASSWORD)], |_| {});
    let ann = caller(&server, "ann");
    let key = create(&server, "ann", meeting("Standup"));
    let link = ann.call(&GetMeeting { meeting_key: key }).unwrap().meeting_link.unwrap();
    let uuid = ann.call(&info(key)).unwrap().meeting_uuid.unwrap();
    let by_sip_url =
        |url: String| GetSessionInfo { sip_url: Some(url), ..GetSessionInfo::default() };
    for request in [
        info(key),
        GetSessionInfo { meeting_link: Some(link), ..GetSessionInfo::default() },
        GetSessionInfo { meeting_uuid: Some(uuid), ..GetSessionInfo::default() },
        by_sip_url(format!("{key}@meet.example.org")),
        by_sip_url(format!("{key}_test@meet.example.org")),
    ] {
        let nobody = |site: &str| server.caller_with(Credentials::site(site));
        let told = nobody("test").call(&request).unwrap();
        assert_eq!(told.sessionkey, key, "{request:?}");
        let refusal = nobody("other").call(&request).unwrap_err();
        assert_eq!(refusal.code, "060001", "{request:?}");
    }
}

/// Nine digits are few: with a million attendees one id in a thousand is taken. What chance draws is drawn again here, so
/// that every key and id is taken at first.
#[test]
fn keys_and_ids_that_are_taken_are_drawn_anew() {
    let server = server();
    let settings = server.service().settings().clone();
    let guests = |count: usize| ParticipantsTypeAttendees {
        attendee: (0..count)
            .map(|guest| AttendeeType {
                person: PersonType {
                    email: format!("guest{guest}@example.org"),
                    ..PersonType::default()
                },
                ..AttendeeType::default()
            })
            .collect(),
    };
    let inviting = |count| MeetingType {
        participants: Some(ParticipantsType {
            attendees: Some(guests(count)),
            ..ParticipantsType::default()
        }),
        ..meeting("Many")
    };
    let mut keys = Vec::new();
    for count in [6, 2, 1] {
        settings.random.restart();
        keys.push((create(&server, "ann", inviting(count)), count));
        settings.clock.advance(1);
    }
    for (key, count) in keys {
        let read = caller(&server, "ann").call(&GetMeeting { meeting_key: key }).unwrap();
        let attendees = read.meeting_instance.meeting.participants.unwrap().attendees.unwrap();
        assert_eq!(attendees.attendee.len(), count, "{key}");
    }
}
