//! What a client sees of sessions that no operation makes yet: such as are in progress, are of another kind, or belong to
//! another site; and of callers that the demo does not have.

use store::outbox::{self, Message};
use store::sessions::{self, Kind, Session, Status};
use testkit::{Engine, TestServer};

const SITE: i64 = 20;

/// A server with a site `test` of the hosts `ann`, `bob` and `cat`, whose password is `pass123`.
fn server() -> TestServer {
    let server = TestServer::start(Engine::Sqlite);
    let hosts = [("ann", "pass123"), ("bob", "pass123"), ("cat", "pass123")];
    server.add_site("test", SITE, &hosts, |_| {});
    server
}

fn ask(server: &TestServer, caller: &str, operation: &str, body: &str) -> String {
    let credentials = format!("<webExID>{caller}</webExID><password>pass123</password>");
    server.client().post(&testkit::envelope("test", &credentials, operation, body))
}

/// Schedules a meeting and answers its key.
fn create(server: &TestServer, caller: &str, name: &str, more: &str) -> i64 {
    let body = format!("<metaData><confName>{name}</confName></metaData>{more}");
    let created = ask(server, caller, "meeting.CreateMeeting", &body);
    let key = texts(&created, "meet:meetingkey").first().and_then(|key| key.parse().ok());
    key.expect("a meeting was made")
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

/// The texts of all elements with this name.
fn texts<'a>(document: &'a str, element: &str) -> Vec<&'a str> {
    let starts = document.split(&format!("<{element}>")).skip(1).collect::<Vec<_>>();
    starts.into_iter().filter_map(|rest| rest.split('<').next()).collect()
}

fn fault(document: &str) -> Option<&str> {
    texts(document, "serv:exceptionID").first().copied()
}

const INVITES_BOB: &str = "<participants><attendees><attendee><person><email>bob@test.example.org</email>\
    </person></attendee></attendees></participants>";
const PUBLIC: &str = "<accessControl><isPublic>true</isPublic></accessControl>";

#[test]
fn sessions_in_progress_are_listed_under_their_services() {
    let server = server();
    let invited = create(&server, "ann", "Invited", INVITES_BOB);
    let public = create(&server, "ann", "Public", PUBLIC);
    let hidden = create(&server, "ann", "Hidden", "");
    create(&server, "ann", "Not yet", PUBLIC);
    for key in [invited, hidden] {
        change(&server, key, |session| session.status = Status::InProgress);
    }
    change(&server, public, |session| {
        (session.status, session.kind) = (Status::InProgress, Kind::Training);
    });
    let open = |caller: &str, body: &str| {
        let answer = ask(&server, caller, "ep.LstOpenSession", body);
        assert_eq!(
            testkit::schema::validate(&[(caller.to_owned(), answer.clone())]),
            Vec::<String>::new()
        );
        answer
    };
    let listed = |caller: &str, body: &str| {
        let answer = open(caller, body);
        texts(&answer, "ep:sessionName").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };

    let answer = open("ann", "");
    assert_eq!(texts(&answer, "ep:serviceType"), ["MeetingCenter", "TrainingCenter"]);
    assert_eq!(texts(&answer, "serv:total"), ["3"]);
    assert_eq!(texts(&answer, "ep:startTime"), texts(&answer, "ep:actualStartTime"));
    assert_eq!(texts(&answer, "ep:startTime")[0], "01/01/2030 02:00:00");
    assert_eq!(texts(&answer, "ep:timeZoneID")[0], "4");
    // The host sees all of his, others those they are invited to or find on the site.
    assert_eq!(listed("ann", "").len(), 3);
    assert_eq!(listed("bob", ""), ["Invited", "Public"]);
    assert_eq!(listed("cat", ""), ["Public"]);
    server.change_user(SITE, "cat", |cat| cat.read_only_admin = true);
    assert_eq!(listed("cat", "").len(), 3);

    assert_eq!(listed("bob", "<serviceType>TrainingCenter</serviceType>"), ["Public"]);
    let none = open("bob", "<serviceType>EventCenter</serviceType>");
    assert_eq!(fault(&none), Some("000015"));
}

#[test]
fn a_session_in_progress_is_not_deleted() {
    let server = server();
    let key = create(&server, "ann", "Standup", "");
    let body = format!("<sessionKey>{key}</sessionKey>");
    change(&server, key, |session| session.status = Status::InProgress);
    let refused = ask(&server, "ann", "ep.DelSession", &body);
    assert_eq!(fault(&refused), Some("060042"));
    let got = ask(&server, "ann", "ep.GetSessionInfo", &body);
    assert_eq!(texts(&got, "ep:status"), ["INPROGRESS"]);
    change(&server, key, |session| session.status = Status::NotInProgress);
    assert_eq!(fault(&ask(&server, "ann", "ep.DelSession", &body)), None);
}

#[test]
fn those_invited_are_told_of_the_end_unless_send_email_says_no() {
    let told = "<attendeeOptions><emailInvitations>true</emailInvitations></attendeeOptions>";
    for (scheduled, sent, expected) in [
        ("", "", 1),
        ("", "<sendEmail>true</sendEmail>", 1),
        (told, "<sendEmail>false</sendEmail>", 0),
        (told, "", 1),
    ] {
        let server = server();
        let key = create(&server, "ann", "Standup", &format!("{INVITES_BOB}{scheduled}"));
        let body = format!("<sessionKey>{key}</sessionKey>{sent}");
        assert_eq!(fault(&ask(&server, "ann", "ep.DelSession", &body)), None);
        let messages = server
            .service()
            .store()
            .read_blocking(|tx| outbox::pending(tx, 100))
            .expect("the outbox can be read");
        let count = messages
            .iter()
            .filter(|entry| matches!(&entry.message, Message::Cancelled { email, .. } if email == "bob@test.example.org"))
            .count();
        assert_eq!(count, expected, "scheduled with '{scheduled}', deleted with '{sent}'");
    }
}

#[test]
fn conferences_by_phone_alone_are_listed_unless_services_are_named() {
    let server = server();
    create(&server, "ann", "Meeting", "");
    let key = create(&server, "ann", "Phones", "");
    change(&server, key, |session| {
        (session.kind, session.session_type) = (Kind::Teleconference, 16);
    });
    const SERVICES: &str = "<serviceTypes><serviceType>MeetingCenter</serviceType></serviceTypes>";
    const SALES: &str = "<serviceTypes><serviceType>SalesCenter</serviceType></serviceTypes>";
    const TYPE: &str = "<sessionTypes><sessionType>16</sessionType></sessionTypes>";
    for (body, expected) in [
        (String::new(), &["Meeting", "Phones"][..]),
        ("<inclAudioOnly>false</inclAudioOnly>".to_owned(), &["Meeting"]),
        (SERVICES.to_owned(), &["Meeting"]),
        (format!("{SERVICES}<inclAudioOnly>true</inclAudioOnly>"), &["Meeting", "Phones"]),
        (format!("{SERVICES}{TYPE}"), &["Phones"]),
        (format!("{TYPE}<inclAudioOnly>false</inclAudioOnly>"), &["Phones"]),
        (format!("{SALES}{TYPE}"), &[]),
    ] {
        let order = "<order><orderBy>CONFNAME</orderBy></order>";
        let answer = ask(&server, "ann", "ep.LstsummarySession", &format!("{body}{order}"));
        assert_eq!(texts(&answer, "ep:confName"), expected, "{body}");
        let audio = texts(&answer, "ep:isAudioOnly").last().copied();
        assert_eq!(audio == Some("true"), expected.contains(&"Phones"), "{body}");
    }
}

#[test]
fn a_read_only_administrator_lists_all_sessions() {
    let server = server();
    create(&server, "ann", "Ann's", "");
    create(&server, "bob", "Bob's", "");
    let listed = |caller: &str, body: &str| {
        let answer = ask(&server, caller, "ep.LstsummarySession", body);
        texts(&answer, "ep:hostWebExID").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(listed("cat", ""), Vec::<String>::new());
    server.change_user(SITE, "cat", |cat| cat.read_only_admin = true);
    assert_eq!(listed("cat", "").len(), 2);
    assert_eq!(listed("cat", "<hostWebExID>bob</hostWebExID>"), ["bob"]);
}

#[test]
fn an_event_tells_neither_password_nor_agenda_nor_telephones() {
    let server = server();
    let key = create(&server, "ann", "Open day", "");
    let body = format!("<sessionKey>{key}</sessionKey>");
    for (kind, told) in [(Kind::Event, false), (Kind::Training, true), (Kind::Sales, true)] {
        change(&server, key, move |session| session.kind = kind);
        let answer = ask(&server, "ann", "ep.GetSessionInfo", &body);
        assert_eq!(texts(&answer, "ep:passwordReq"), ["true"], "{kind:?}");
        assert_eq!(!texts(&answer, "ep:sessionPassword").is_empty(), told, "{kind:?}");
        assert_eq!(answer.contains("<ep:telephony>"), told, "{kind:?}");
        assert_eq!(answer.contains("<ep:agenda>"), told, "{kind:?}");
        assert_eq!(
            testkit::schema::validate(&[(format!("{kind:?}"), answer)]),
            Vec::<String>::new()
        );
    }
}

#[test]
fn no_key_leads_to_the_session_of_another_site() {
    let server = server();
    server.add_site("other", 21, &[("dan", "pass123")], |_| {});
    let key = create(&server, "ann", "Standup", "");
    let link = {
        let body = format!("<meetingKey>{key}</meetingKey>");
        let got = ask(&server, "ann", "meeting.GetMeeting", &body);
        texts(&got, "meet:meetingLink")[0].to_owned()
    };
    let uuid = {
        let body = format!("<sessionKey>{key}</sessionKey>");
        let got = ask(&server, "ann", "ep.GetSessionInfo", &body);
        texts(&got, "ep:meetingUUID")[0].to_owned()
    };
    for body in [
        format!("<sessionKey>{key}</sessionKey>"),
        format!("<meetingLink>{link}</meetingLink>"),
        format!("<meetingUuid>{uuid}</meetingUuid>"),
        format!("<sipUrl>{key}@meet.example.org</sipUrl>"),
        format!("<sipUrl>{key}_test@meet.example.org</sipUrl>"),
    ] {
        let from = |site: &str| {
            let request = testkit::envelope(site, "", "ep.GetSessionInfo", &body);
            fault(&server.client().post(&request)).map(str::to_owned)
        };
        assert_eq!(from("test"), None, "{body}");
        assert_eq!(from("other").as_deref(), Some("060001"), "{body}");
    }
}
