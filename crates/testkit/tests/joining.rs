//! What a client program is told that joins a session, and what becomes of whoever joins.

use api::attendee::AttendeeType;
use api::com::PersonType;
use api::ep::{GetJoinSessionInfo, GetJoinSessionInfoResponse, GetSessionInfo};
use api::meeting::{
    AccessControlType, AttendeeOptionsType, GetMeeting, MeetingType, MetaDataType,
    ParticipantsType, ParticipantsTypeAttendees, SetMeeting, TelephonySupportType,
};
use api::{Refusal, ep};
use store::attendees::{self, Attendee, Part, Role};
use store::outbox;
use store::sessions::{self, Kind};
use testkit::{Caller, Engine, TestServer};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";
const SESSION_PASSWORD: &str = "k1tchen-9";

fn server() -> TestServer {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let hosts = ["ann", "bob"].map(|host| (host, PASSWORD));
    server.add_site("test", SITE, &hosts, |_| {});
    server
}

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    server.caller("test", web_ex_id, PASSWORD)
}

/// Schedules a meeting of ann's to which so many are invited and told; its key.
fn create(server: &TestServer, invited: usize) -> i64 {
    let guest = |number| PersonType {
        email: format!("guest{number}@example.org"),
        ..PersonType::default()
    };
    let attendee = (0..invited)
        .map(|number| AttendeeType { person: guest(number), ..AttendeeType::default() })
        .collect();
    let attendees = Some(ParticipantsTypeAttendees { attendee });
    let meeting = MeetingType {
        access_control: Some(AccessControlType {
            meeting_password: Some(SESSION_PASSWORD.to_owned()),
            ..AccessControlType::default()
        }),
        meta_data: Some(MetaDataType {
            conf_name: Some("Standup".to_owned()),
            ..MetaDataType::default()
        }),
        attendee_options: Some(AttendeeOptionsType {
            email_invitations: Some(true),
            ..AttendeeOptionsType::default()
        }),
        participants: Some(ParticipantsType { attendees, ..ParticipantsType::default() }),
        ..MeetingType::default()
    };
    caller(server, "ann").create_meeting(meeting).expect("the meeting is made")
}

fn join(
    server: &TestServer,
    key: i64,
    email: &str,
    password: &str,
) -> Result<GetJoinSessionInfoResponse, Refusal> {
    caller(server, "bob").call(&GetJoinSessionInfo {
        session_key: key,
        session_password: Some(password.to_owned()),
        attendee_name: "Somebody".to_owned(),
        attendee_email: email.to_owned(),
    })
}

/// The addresses of those invited, as their host sees them.
fn invited(server: &TestServer, key: i64) -> Vec<String> {
    let read = caller(server, "ann").call(&GetMeeting { meeting_key: key });
    let meeting = read.expect("the meeting is there").meeting_instance.meeting;
    let lists = meeting.participants.and_then(|participants| participants.attendees);
    let attendees = lists.map(|list| list.attendee).unwrap_or_default();
    attendees.into_iter().map(|attendee| attendee.person.email).collect()
}

#[test]
fn a_session_of_any_kind_is_joined() {
    let server = server();
    let key = create(&server, 0);
    let mut ids = Vec::new();
    for kind in Kind::ALL {
        let work = move |tx: &mut store::Tx| {
            let mut session = sessions::by_key(tx, SITE, key)?.expect("the session is there");
            // Of a meeting's record others make nothing.
            (session.kind, session.record) = (kind, xml::Writer::packed().finish().into_bytes());
            sessions::update(tx, &session)
        };
        server.service().store().write_blocking(work).expect("a session can be changed");
        assert_eq!(join(&server, key, "guest@example.org", "wrong").unwrap_err().code, "099048");
        let told = join(&server, key, "guest@example.org", SESSION_PASSWORD).unwrap();
        assert_eq!((told.site_id, told.conf_name.as_str()), (SITE, "Standup"), "{kind:?}");
        assert_eq!(told.mcc_address, "meet.example.org", "{kind:?}");
        assert_eq!(told.mzm_address, told.mcc_address, "{kind:?}");
        let telephony = told.telephony.unwrap();
        assert_eq!(telephony.telephony_support, Some(TelephonySupportType::None), "{kind:?}");
        ids.push(told.attendee_id);
        // What a teleconference does not have.
        assert!(kind != Kind::Teleconference || told.enable_options.is_none());
        if kind == Kind::Meeting {
            let options: ep::EnableOptionsType = told.enable_options.unwrap();
            assert_eq!((options.chat, options.voip), (Some(true), Some(false)));
        }
    }
    ids.dedup();
    assert_eq!(ids.len(), 1, "the same attendee each time");
}

#[test]
fn whoever_joins_is_not_invited_by_that_and_nobody_is_written_to() {
    let server = server();
    let key = create(&server, 1);
    let before = server.service().store().read_blocking(|tx| outbox::pending(tx, 100)).unwrap();
    assert_eq!(before.len(), 1, "of those invited at first one is told");
    let knows = |is_invited: bool| {
        let request = GetSessionInfo { session_key: Some(key), ..GetSessionInfo::default() };
        let told = caller(&server, "bob").call(&request).unwrap();
        assert_eq!(told.attendee_role.is_some(), is_invited);
        assert_eq!(told.access_control.unwrap().session_password.is_some(), is_invited);
    };
    knows(false);
    join(&server, key, "Bob@test.example.org", "wrong").unwrap_err();
    knows(false);
    join(&server, key, "Bob@test.example.org", SESSION_PASSWORD).unwrap();
    // What he could read with the password he can read with it now: another one is not his.
    knows(false);
    assert_eq!(invited(&server, key), ["guest0@example.org"]);
    let mut change = SetMeeting::default();
    change.meeting_instance.meetingkey = key;
    change.meeting_instance.meeting.access_control = Some(AccessControlType {
        meeting_password: Some("an0ther-1".to_owned()),
        ..AccessControlType::default()
    });
    caller(&server, "ann").call(&change).unwrap();
    knows(false);
    let after = server.service().store().read_blocking(|tx| outbox::pending(tx, 100)).unwrap();
    assert_eq!(after.len(), before.len() + 1, "whoever was invited is told of the change");
}

#[test]
fn a_session_that_is_full_takes_nobody_else() {
    let server = server();
    let key = create(&server, 0);
    let work = move |tx: &mut store::Tx| {
        for number in 0..999 {
            let attendee = Attendee {
                id: number + 1,
                session_key: key,
                position: number,
                email: format!("guest{number}@example.org"),
                web_ex_id: None,
                name: "Guest".to_owned(),
                role: Role::Attendee,
                part: Part::Joined,
                record: xml::Writer::packed().finish().into_bytes(),
            };
            assert!(attendees::insert(tx, &attendee)?);
        }
        Ok::<_, store::Error>(())
    };
    server.service().store().write_blocking(work).unwrap();
    let last = join(&server, key, "last@example.org", SESSION_PASSWORD).unwrap().attendee_id;
    let refusal = join(&server, key, "more@example.org", SESSION_PASSWORD).unwrap_err();
    assert_eq!(refusal.code, "099035");
    let again = join(&server, key, "last@example.org", SESSION_PASSWORD).unwrap().attendee_id;
    assert_eq!(again, last);
    assert_eq!(invited(&server, key), Vec::<String>::new(), "nobody was invited");
}
