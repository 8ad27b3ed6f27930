//! What a client finds of the calls that sessions made. A scenario has no calls: nobody dials but the control.

use api::ep::{
    CallbackSessionType, DelSession, DetectSessionByCallback, DetectSessionByCallbackDataScopeGMT,
};
use api::meeting::{MeetingType, MetaDataType};
use testkit::{Caller, DEMO_SITE, Engine, TestServer, demo_password};

const NUMBER: &str = "14085551234";

fn caller<'a>(server: &'a TestServer, web_ex_id: &str) -> Caller<'a> {
    let password = demo_password(web_ex_id).expect("it is an account of the demo");
    server.caller(DEMO_SITE, web_ex_id, password)
}

/// Schedules a meeting of host1's; its key.
fn create(server: &TestServer, name: &str) -> i64 {
    let meta_data = MetaDataType { conf_name: Some(name.to_owned()), ..MetaDataType::default() };
    let meeting = MeetingType { meta_data: Some(meta_data), ..MeetingType::default() };
    caller(server, "host1").create_meeting(meeting).expect("the meeting is made")
}

/// What an administrator finds, between two times of the first day or in the last five minutes; nothing is a fault.
fn found(
    server: &TestServer,
    number: &str,
    span: Option<(&str, &str)>,
) -> Vec<CallbackSessionType> {
    let date = |time: &str| format!("01/01/2030 {time}");
    let request = DetectSessionByCallback {
        callback_number: number.to_owned(),
        data_scope_gmt: span.map(|(start, end)| DetectSessionByCallbackDataScopeGMT {
            occurred_date_start: date(start),
            occurred_date_end: date(end),
        }),
    };
    match caller(server, "admin").call(&request) {
        Ok(answer) => {
            let matching = answer.matching_records.expect("they are counted");
            let count = i64::try_from(answer.session.len()).expect("they are few");
            let counts = (matching.total, matching.returned, matching.start_from);
            assert_eq!(counts, (count, count, 1));
            answer.session
        }
        Err(refusal) => {
            assert_eq!(refusal.code, "000015", "{refusal}");
            Vec::new()
        }
    }
}

fn names(sessions: &[CallbackSessionType]) -> Vec<&str> {
    sessions.iter().map(|session| session.conf_name.as_str()).collect()
}

#[test]
fn the_sessions_that_called_a_number_are_found_the_latest_call_first() {
    let server = TestServer::start(Engine::Sqlite);
    let client = server.client();
    let (first, second) = (create(&server, "First"), create(&server, "Second"));
    assert_eq!(found(&server, NUMBER, None), []);

    client.note_callback(DEMO_SITE, first, NUMBER);
    client.advance(60);
    client.note_callback(DEMO_SITE, second, NUMBER);
    client.note_callback(DEMO_SITE, second, "4930");
    let sessions = found(&server, NUMBER, None);
    assert_eq!(names(&sessions), ["Second", "First"]);
    assert_eq!(sessions[0].session_key, second);
    assert!(sessions[0].conf_id.is_some());
    assert_eq!(sessions[0].service_type.as_str(), "MeetingCenter");
    assert_eq!(sessions[0].host_web_ex_id, "host1");
    assert_eq!(sessions[0].start_time, "01/01/2030 10:00:00");
    assert_eq!(sessions[0].status.as_deref(), Some("NOT_INPROGRESS"));

    // It calls again, and is told once.
    client.advance(60);
    client.note_callback(DEMO_SITE, first, NUMBER);
    assert_eq!(names(&found(&server, NUMBER, None)), ["First", "Second"]);
    assert_eq!(names(&found(&server, "4930", None)), ["Second"]);
    assert_eq!(found(&server, "1408555123", None), [], "no beginning will do");

    // Both ends of the span are in it.
    for (span, expected) in [
        (("10:00:00", "10:05:00"), &["First", "Second"][..]),
        (("10:00:00", "10:00:00"), &["First"]),
        (("10:00:01", "10:01:00"), &["Second"]),
        (("10:02:01", "10:05:00"), &[]),
        (("09:55:00", "09:59:59"), &[]),
    ] {
        assert_eq!(names(&found(&server, NUMBER, Some(span))), expected, "{span:?}");
    }

    // What is more than five minutes ago is found where it was; what is cancelled nowhere.
    client.advance(301);
    assert_eq!(found(&server, NUMBER, None), []);
    let span = Some(("10:00:00", "10:05:00"));
    assert_eq!(names(&found(&server, NUMBER, span)), ["First", "Second"]);
    let delete = DelSession { session_key: first, send_email: None };
    caller(&server, "host1").call(&delete).unwrap();
    assert_eq!(names(&found(&server, NUMBER, span)), ["Second"]);
}

#[test]
fn whom_the_sessions_of_a_site_called_another_does_not_learn() {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site("other", 21, &[("dan", "pass123")], |_| {});
    server.change_user(21, "dan", |dan| dan.read_only_admin = true);
    server.client().note_callback(DEMO_SITE, create(&server, "Standup"), NUMBER);
    let request = DetectSessionByCallback {
        callback_number: NUMBER.to_owned(),
        ..DetectSessionByCallback::default()
    };
    let ask = || server.caller("other", "dan", "pass123").call(&request).unwrap_err().code;
    assert_eq!(ask(), "000015");
    server.change_user(21, "dan", |dan| dan.read_only_admin = false);
    assert_eq!(ask(), "000001", "no administrator");
    assert_eq!(names(&found(&server, NUMBER, None)), ["Standup"]);
}
