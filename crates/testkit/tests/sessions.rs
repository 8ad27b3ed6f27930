//! What a client sees of sessions that no operation makes yet: such as are in progress, are of another kind, or belong to
//! another site; and of callers that the demo does not have.

use api::attendee::{AttendeeType, RoleType};
use api::com::{PersonType, SecurityType, ServiceTypeType};
use api::envelope::{read_answer, write_request};
use api::ep::{
    DelSession, GetSessionInfo, LstOpenSession, LstsummarySession, LstsummarySessionServiceTypes,
    LstsummarySessionSessionTypes, OrderByType, OrderType, SessionSummaryInstanceType,
};
use api::meeting::{
    AccessControlType, AttendeeOptionsType, CreateMeeting, GetMeeting, MeetingType, MetaDataType,
    ParticipantsType, ParticipantsTypeAttendees,
};
use api::{Operation, Refusal};
use client::Credentials;
use store::outbox::{self, Message};
use store::sessions::{Kind, Session, Status};
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
/// therefore posted as one.
fn call_validated<O: Operation>(
    server: &TestServer,
    web_ex_id: &str,
    request: &O,
) -> Result<O::Response, Refusal> {
    let (document, outcome) = posted(server, Some(web_ex_id), request);
    let named = [(format!("{web_ex_id}: {request:?}"), document)];
    assert_eq!(testkit::schema::validate(&named), Vec::<String>::new());
    outcome
}

/// The document that comes back, and what was read from it; who has no name is nobody in particular.
fn posted<O: Operation>(
    server: &TestServer,
    web_ex_id: Option<&str>,
    request: &O,
) -> (String, Result<O::Response, Refusal>) {
    let security = SecurityType {
        web_ex_id: web_ex_id.map(str::to_owned),
        password: web_ex_id.map(|_| PASSWORD.to_owned()),
        site_name: Some("test".to_owned()),
        ..SecurityType::default()
    };
    let answer = server.client().post(&write_request(&security, request));
    let outcome = read_answer::<O>(&answer).expect("the answer can be read");
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
    server.change_session(SITE, key, change);
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
        call_validated(&server, web_ex_id, &request)
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

/// What GetSessionInfo may tell beside what it tells everybody.
const GUARDED: [&str; 9] = [
    "sessionPassword",
    "agenda",
    "telephony",
    "alternateHost",
    "attendeeRole",
    "meetingLink",
    "mobileDevices",
    "presenter",
    "hostKey",
];

/// Whether a session of a kind tells it to those who take part.
fn is_told_to_participants(kind: Kind, element: &str) -> bool {
    match element {
        "sessionPassword" | "telephony" => kind != Kind::Event,
        "agenda" => matches!(kind, Kind::Meeting | Kind::Sales | Kind::Training),
        "presenter" => matches!(kind, Kind::Event | Kind::Training),
        "hostKey" | "attendeeRole" => false,
        _ => true,
    }
}

#[test]
fn every_kind_tells_everybody_what_is_his_and_no_more() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let hosts = ["ann", "bob", "cat", "dan", "eve", "fay", "gus"].map(|host| (host, PASSWORD));
    server.add_site("test", SITE, &hosts, |_| {});
    server.change_user(SITE, "fay", |fay| fay.site_admin = true);
    server.change_user(SITE, "gus", |gus| gus.read_only_admin = true);
    let invited =
        [("bob", None), ("dan", Some(RoleType::Presenter)), ("eve", Some(RoleType::Host))];
    let attendee = invited.map(|(name, role)| {
        let email = format!("{name}@test.example.org");
        let person =
            PersonType { email, name: Some(format!("The {name}")), ..PersonType::default() };
        AttendeeType { person, role, ..AttendeeType::default() }
    });
    let attendees = Some(ParticipantsTypeAttendees { attendee: attendee.to_vec() });
    let access_control = AccessControlType {
        meeting_password: Some("k1tchen-9".to_owned()),
        ..AccessControlType::default()
    };
    let key = create(
        &server,
        "ann",
        MeetingType {
            access_control: Some(access_control),
            participants: Some(ParticipantsType { attendees, ..ParticipantsType::default() }),
            ..meeting("Open day")
        },
    );
    let mut documents = Vec::new();
    for kind in Kind::ALL {
        change(&server, key, move |session| {
            session.kind = kind;
            // Of a meeting's record others make nothing.
            session.record = xml::Writer::packed().finish().into_bytes();
        });
        for (who, password, takes_part, more) in [
            (None, None, false, &[][..]),
            (None, Some("K1tchen-9"), false, &[]),
            (None, Some("k1tchen-9"), true, &[]),
            (Some("cat"), None, false, &[]),
            (Some("cat"), Some("k1tchen-9"), true, &[]),
            // A read-only administrator sees all lists, and is nobody in a session.
            (Some("gus"), None, false, &[]),
            (Some("bob"), None, true, &["attendeeRole"]),
            (Some("bob"), Some("wrong"), true, &["attendeeRole"]),
            (Some("dan"), None, true, &["attendeeRole"]),
            (Some("eve"), None, true, &["attendeeRole", "hostKey"]),
            (Some("ann"), None, true, &["hostKey"]),
            (Some("fay"), None, true, &["hostKey"]),
        ] {
            let session_password = password.map(str::to_owned);
            let request = GetSessionInfo { session_password, ..info(key) };
            let (document, outcome) = posted(&server, who, &request);
            let case = format!("{kind:?}, {who:?} with {password:?}");
            // Looked for in the document: a blank text is read as none.
            for element in GUARDED {
                let is_told = takes_part && is_told_to_participants(kind, element);
                let is_told = is_told || more.contains(&element);
                assert_eq!(
                    document.contains(&format!("<ep:{element}>")),
                    is_told,
                    "{case}: {element}"
                );
            }
            let answer = outcome.unwrap();
            assert_eq!(answer.status.as_deref(), Some("NOT_INPROGRESS"), "{case}");
            assert_eq!((answer.sessionkey, answer.is_locked), (key, Some(false)), "{case}");
            assert!(answer.conf_id > 0 && answer.meeting_uuid.is_some(), "{case}");
            let access_control = answer.access_control.unwrap();
            assert_eq!(access_control.list_status.as_str(), "UNLISTED", "{case}");
            assert!(!access_control.registration, "{case}");
            assert_eq!(access_control.password_req, Some(true), "{case}");
            let meta_data = answer.meta_data.unwrap();
            assert_eq!(meta_data.conf_name, "Open day", "{case}");
            assert_eq!(meta_data.service_type, service(kind), "{case}");
            assert!(!meta_data.is_recurring, "{case}");
            assert_eq!(answer.host.web_ex_id, "ann", "{case}");
            assert_eq!(answer.host.email, "ann@test.example.org", "{case}");
            assert_eq!(answer.schedule.duration, 60, "{case}");
            assert_eq!(answer.is_audio_only, Some(kind == Kind::Teleconference), "{case}");
            let presents = takes_part && is_told_to_participants(kind, "presenter");
            assert_eq!(answer.presenter, ["The dan"][..usize::from(presents)], "{case}");
            documents.push((case, document));
        }
    }
    assert_eq!(testkit::schema::validate(&documents), Vec::<String>::new());
}

fn service(kind: Kind) -> ServiceTypeType {
    match kind {
        Kind::Meeting | Kind::Teleconference => ServiceTypeType::MeetingCenter,
        Kind::Event => ServiceTypeType::EventCenter,
        Kind::Training => ServiceTypeType::TrainingCenter,
        Kind::Support => ServiceTypeType::SupportCenter,
        Kind::Sales => ServiceTypeType::SalesCenter,
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

#[test]
fn a_room_is_one_of_its_own_site() {
    let server = server();
    server.add_site("other", 21, &[("dan", PASSWORD)], |_| {});
    let by_room =
        |url: &str| GetSessionInfo { pmr_url: Some(url.to_owned()), ..GetSessionInfo::default() };
    let nobody = |site: &str| server.caller_with(Credentials::site(site));
    let url = "https://meet.example.org/meet/ann";
    let told = nobody("test").call(&by_room(url)).unwrap();
    assert_eq!(told.is_personal_meeting_room, Some(true));
    for request in [
        by_room(url),
        GetSessionInfo {
            sip_url: Some("ann@meet.example.org".to_owned()),
            ..GetSessionInfo::default()
        },
        info(told.sessionkey),
    ] {
        assert_eq!(nobody("test").call(&request).unwrap().sessionkey, told.sessionkey);
        assert_eq!(nobody("other").call(&request).unwrap_err().code, "060001", "{request:?}");
    }
    // Its owner took it away, but keeps its code.
    server.change_user(SITE, "ann", |ann| ann.personal_room = None);
    assert_eq!(nobody("test").call(&info(told.sessionkey)).unwrap_err().code, "060001");
}

#[test]
fn a_session_goes_before_the_room_of_the_same_number() {
    let server = server();
    let key = create(&server, "ann", meeting("Standup"));
    server.change_user(SITE, "bob", move |bob| bob.room_access_code = Some(key));
    let told = caller(&server, "cat").call(&info(key)).unwrap();
    assert_eq!(told.is_personal_meeting_room, Some(false));
    assert_eq!(told.meta_data.unwrap().conf_name, "Standup");
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
