//! The client against our own server, which runs in this process with a clock that stands still.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use api::FaultKind;
use api::meeting::{
    CreateMeeting, DelMeeting, GetMeeting, LstsummaryMeeting, MeetingType, MetaDataType,
    ScheduleType, SetMeeting,
};
use api::user::{ActiveType, AuthenticateUser, SetUser};
use client::{Client, Credentials, Error};
use testkit::{DEMO_SITE, Engine, TestServer};

use crate::stranger::{Answer, Stranger, block_on, is_sign_in};

const NONE: [(&str, &str); 0] = [];

fn server() -> TestServer {
    TestServer::start(Engine::Sqlite)
}

/// One before it, which hands on what it is sent and remembers it.
fn before(server: &TestServer) -> Stranger {
    let client = server.client();
    Stranger::start(move |body| Answer::Document(client.post(body)))
}

fn account(web_ex_id: &str) -> Credentials {
    let password = testkit::demo_password(web_ex_id).expect("it is an account of the demo");
    Credentials::site(DEMO_SITE).web_ex_id(web_ex_id).password(password)
}

fn client(url: &str, web_ex_id: &str) -> Client {
    Client::new(url, account(web_ex_id)).expect("the address is one")
}

fn meeting(name: &str) -> CreateMeeting {
    let meta_data = MetaDataType { conf_name: Some(name.to_owned()), ..MetaDataType::default() };
    let start_date = Some("01/15/2035 09:00:00".to_owned());
    let schedule = ScheduleType { start_date, duration: Some(30), ..ScheduleType::default() };
    let meeting = MeetingType {
        meta_data: Some(meta_data),
        schedule: Some(schedule),
        ..MeetingType::default()
    };
    CreateMeeting { meeting, ..CreateMeeting::default() }
}

async fn topic(client: &Client, meeting_key: i64) -> Option<String> {
    let got = client.call(&GetMeeting { meeting_key }).await.expect("the meeting is there");
    got.meeting_instance.meeting.meta_data.and_then(|meta_data| meta_data.conf_name)
}

#[test]
fn a_meeting_is_made_read_changed_listed_and_cancelled() {
    let server = server();
    block_on(async {
        let client = client(&server.url(), "host1");
        let created = client.call(&meeting("Stand-up <&> ü")).await.unwrap();
        let key = created.meetingkey.unwrap();
        assert!(created.i_calendar_url.unwrap().host.contains("MTID="));
        assert_eq!(topic(&client, key).await.as_deref(), Some("Stand-up <&> ü"));

        let mut change = SetMeeting::default();
        change.meeting_instance.meetingkey = key;
        change.meeting_instance.meeting.meta_data =
            Some(MetaDataType { conf_name: Some("Moved".to_owned()), ..MetaDataType::default() });
        client.call(&change).await.unwrap();
        assert_eq!(topic(&client, key).await.as_deref(), Some("Moved"));

        let listed = client.call(&LstsummaryMeeting::default()).await.unwrap();
        assert_eq!(listed.meeting.len(), 1);
        assert_eq!(listed.matching_records.unwrap().total, 1);

        client.call(&DelMeeting { meeting_key: key }).await.unwrap();
        let error = client.call(&GetMeeting { meeting_key: key }).await.unwrap_err();
        assert_eq!((error.code(), error.sub_errors()), (Some("060001"), &[][..]));
        assert_eq!(error.reason(), Some("Corresponding Meeting not found"));
    });
}

#[test]
fn what_is_wrong_in_particular_is_told() {
    let server = server();
    let client = client(&server.url(), "host1");
    let error = block_on(client.call(&CreateMeeting::default())).unwrap_err();
    assert_eq!(error.code(), Some(FaultKind::MissingElement.code()));
    assert_eq!(error.sub_errors().len(), 1);
    assert_eq!(error.sub_errors()[0].value, "metaData/confName");
    assert!(error.to_string().contains("metaData/confName"), "{error}");
}

#[test]
fn callers_of_all_kinds() {
    let server = server();
    let url = server.url();
    block_on(async {
        let made = client(&url, "host1").call(&AuthenticateUser::default()).await.unwrap();
        let nobody = Credentials::site(DEMO_SITE);
        let password = testkit::demo_password("host1").unwrap();
        let by_email = nobody.clone().email("host1@demo.example").password(password);
        for credentials in [nobody.clone().session_ticket(&made.session_ticket), by_email] {
            let client = Client::new(&url, credentials).unwrap();
            assert!(client.call(&meeting("Stand-up")).await.is_ok(), "{client:?}");
        }
        for (credentials, kind) in [
            (nobody.clone(), FaultKind::CredentialsMissing),
            (nobody.clone().session_ticket("none"), FaultKind::InvalidSessionTicket),
            (nobody.clone().access_token("none"), FaultKind::InvalidAccessToken),
            (nobody.web_ex_id("host1").password("wrong"), FaultKind::IncorrectUserOrPassword),
            (Credentials::site("nowhere"), FaultKind::SiteNotFound),
            (Credentials::site_id(1, Some("x")), FaultKind::SiteNotFound),
        ] {
            let client = Client::new(&url, credentials).unwrap();
            let error = client.call(&meeting("Stand-up")).await.unwrap_err();
            assert_eq!(error.code(), Some(kind.code()), "{client:?}: {error}");
        }
    });
}

#[test]
fn a_ticket_stands_for_the_password() {
    let server = server();
    let before = before(&server);
    block_on(async {
        let client = client(&before.url(), "host1");
        for name in ["One", "Two", "Three"] {
            client.call(&meeting(name)).await.unwrap();
        }
    });
    let password = testkit::demo_password("host1").unwrap();
    let requests = before.requests();
    assert_eq!(requests.len(), 4);
    assert!(is_sign_in(&requests[0]) && requests[0].contains(password));
    for request in &requests[1..] {
        assert!(!request.contains(password) && request.contains("sessionTicket>"), "{request}");
    }
}

#[test]
fn connections_are_kept() {
    let server = server();
    let before = before(&server);
    block_on(async {
        let client = client(&before.url(), "host1");
        for _ in 0..50 {
            client.call(&LstsummaryMeeting::default()).await.unwrap_err();
        }
    });
    assert_eq!(before.requests().len(), 51);
    // A call that follows at once may find the connection of the last one not ready yet, and open another.
    assert!(before.connections() <= 3, "{} connections", before.connections());
}

#[test]
fn without_tickets_each_call_carries_the_password() {
    let server = server();
    let before = before(&server);
    let client = Client::builder(&before.url(), account("host1")).tickets(false).build().unwrap();
    block_on(async {
        client.call(&meeting("One")).await.unwrap();
        client.call(&meeting("Two")).await.unwrap();
    });
    let password = testkit::demo_password("host1").unwrap();
    assert!(before.requests().iter().all(|request| request.contains(password)));
    assert_eq!(before.requests().len(), 2);
}

#[test]
fn a_ticket_is_renewed_before_its_time_is_over() {
    let server = server();
    let before = before(&server);
    let (start, seconds) = (Instant::now(), Arc::new(AtomicU64::new(0)));
    let moved = Arc::clone(&seconds);
    let clock = move || start + Duration::from_secs(moved.load(Ordering::Relaxed));
    let client = Client::builder(&before.url(), account("host1")).clock(clock).build().unwrap();
    let pass = |passed: u64| {
        seconds.fetch_add(passed, Ordering::Relaxed);
        server.client().advance(passed.try_into().unwrap());
    };
    // The server gives tickets for 5400 seconds.
    for (passed, sign_ins) in [(0, 1), (4319, 1), (1, 2), (4319, 2), (4320, 3)] {
        pass(passed);
        block_on(client.call(&meeting("Stand-up"))).unwrap();
        assert_eq!(before.sign_ins(), sign_ins, "{passed} seconds later");
    }
    assert_eq!(before.requests().len(), 5 + 3, "no call was refused");
}

#[test]
fn a_ticket_that_the_server_no_longer_takes_is_renewed_once() {
    let server = server();
    let before = before(&server);
    block_on(async {
        let client = client(&before.url(), "host1");
        client.call(&meeting("One")).await.unwrap();
        // Expired, though the client's clock stands still.
        server.client().advance(6000);
        client.call(&meeting("Two")).await.unwrap();
        assert_eq!((before.sign_ins(), before.requests().len()), (2, 2 + 3));

        // Ended by the server: who is deactivated keeps no ticket.
        let administrator = self::client(&server.url(), "admin");
        for active in [ActiveType::Deactivated, ActiveType::Activated] {
            let mut change = SetUser::default();
            change.user_instance.user.web_ex_id = "host1".to_owned();
            change.user_instance.user.active = Some(active);
            administrator.call(&change).await.unwrap();
        }
        client.call(&meeting("Three")).await.unwrap();
        assert_eq!((before.sign_ins(), before.requests().len()), (3, 5 + 3));
        let listed = client.call(&LstsummaryMeeting::default()).await.unwrap();
        assert_eq!(listed.meeting.len(), 3, "what was refused was not done");
    });
}

#[test]
fn many_calls_at_once_sign_in_once() {
    let server = server();
    let before = before(&server);
    block_on(async {
        let client = client(&before.url(), "host1");
        let mut calls = tokio::task::JoinSet::new();
        for number in 0..40 {
            let client = client.clone();
            calls.spawn(async move { client.call(&meeting(&format!("Number {number}"))).await });
        }
        while let Some(call) = calls.join_next().await {
            call.unwrap().unwrap();
        }
    });
    assert_eq!((before.sign_ins(), before.requests().len()), (1, 41));
}

#[test]
fn operations_and_elements_by_their_names() {
    let server = server();
    block_on(async {
        let client = client(&server.url(), "host1");
        let arguments = [
            ("metaData.confName", "Stand-up <&>"),
            ("schedule.startDate", "01/15/2035 09:00:00"),
            ("participants.attendees.attendee[1].person.email", "ann@a.example"),
            ("participants.attendees.attendee[2].person.email", "ben@a.example"),
        ];
        let created = client.call_named("createmeeting", &arguments).await.unwrap();
        let key = created.at("meetingkey").unwrap().text.clone();
        let got = client.call_named("meeting.GetMeeting", &[("meetingKey", &key)]).await.unwrap();
        assert_eq!(got.at("metaData.confName").unwrap().text, "Stand-up <&>");
        assert_eq!(got.at("participants.attendees").unwrap().children.len(), 2);
        let time_zones = client.call_named("site.LstTimeZone", &[("timeZoneID", "4")]).await;
        assert_eq!(time_zones.unwrap().at("timeZone.timeZoneID").unwrap().text, "4");

        let error = client.call_named("GetMeeting", &[("meetingKey", "1")]).await.unwrap_err();
        assert_eq!(error.code(), Some("060001"));
        let ticket = client.call_named("AuthenticateUser", &NONE).await.unwrap();
        assert!(!ticket.at("sessionTicket").unwrap().text.is_empty());
    });
}

#[test]
fn what_does_not_exist_is_not_sent() {
    let server = server();
    let before = before(&server);
    let client = client(&before.url(), "host1");
    block_on(async {
        for (operation, path) in [("GetMeeting", "metingKey"), ("GetMeating", "meetingKey")] {
            let error = client.call_named(operation, &[(path, "1")]).await.unwrap_err();
            assert!(
                matches!(&error, Error::Invalid(what) if what.contains("near to it")),
                "{error}"
            );
        }
    });
    assert_eq!(before.connections(), 0);
}
