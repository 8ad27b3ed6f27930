//! Who guesses passwords is slowed down, and nobody else is. Counted are the password hashes that the server computes.

use std::net::SocketAddr;

use server::{Proxies, Setup};
use testkit::raw::{self, RawAnswer};
use testkit::{DEMO_SITE, Engine, TestServer, demo_password, envelope};

const WRONG: &str = "030002";
const BUSY: &str = "099032";

/// A server behind a proxy on this machine, which says who asks.
fn start() -> TestServer {
    let proxies = Proxies::parse(&["127.0.0.1".to_owned()]).expect("it is an address");
    TestServer::start_with(Engine::Sqlite, Setup { proxies, ..setup() })
}

fn setup() -> Setup {
    Setup {
        limits: server::Limits { quiet_seconds: 0, ..server::Limits::default() },
        ..Setup::default()
    }
}

/// The code of the fault with which a sign-in is answered, or nothing.
fn sign_in(address: SocketAddr, from: &str, name: &str, password: &str) -> Option<String> {
    let credentials = format!("<webExID>{name}</webExID><password>{password}</password>");
    let document = envelope(DEMO_SITE, &credentials, "user.AuthenticateUser", "");
    let answer = post(address, from, "/WBXService/XMLService", "text/xml", &document);
    assert!(answer.status_line.contains(" 200 "), "{answer:?}");
    text_of(&answer.body, "serv:exceptionID")
}

fn post(address: SocketAddr, from: &str, path: &str, kind: &str, body: &str) -> RawAnswer {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: any\r\nConnection: close\r\nX-Forwarded-For: {from}\r\n\
         Content-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    raw::send(address, request.as_bytes())
}

/// What the first element of that name says.
fn text_of(document: &str, name: &str) -> Option<String> {
    let (_, rest) = document.split_once(&format!("<{name}>"))?;
    rest.split('<').next().map(str::to_owned)
}

fn runs(server: &TestServer) -> u64 {
    server.service().password_statistics().runs
}

#[test]
fn an_unknown_user_costs_what_a_wrong_password_does() {
    let server = start();
    let right = demo_password("host1").expect("host1 is an account of the demo");
    for (name, password, fault, hashes) in [
        ("host1", "wrong", Some(WRONG), 1),
        ("nobody", "wrong", Some(WRONG), 1),
        ("", "wrong", Some(WRONG), 1),
        ("host1", right, None, 1),
        ("host1", right, None, 0),
        ("nobody", right, Some(WRONG), 1),
        ("host1", "wrong", Some(WRONG), 1),
    ] {
        let before = runs(&server);
        let answer = sign_in(server.address(), "192.0.2.1", name, password);
        assert_eq!(answer.as_deref(), fault, "{name}");
        assert_eq!(runs(&server) - before, hashes, "{name} {fault:?}");
    }
}

#[test]
fn whoever_guesses_at_an_account_is_slowed_down_there() {
    let server = start();
    let address = server.address();
    // The same for an account that is there and for one that is not.
    for name in ["host1", "nobody"] {
        let before = runs(&server);
        let answers: Vec<Option<String>> =
            (0..30).map(|_| sign_in(address, "192.0.2.66", name, "wrong")).collect();
        let count = |code| answers.iter().filter(|one| one.as_deref() == Some(code)).count();
        assert_eq!((count(WRONG), count(BUSY)), (20, 10), "{name}");
        assert_eq!(runs(&server) - before, 20, "{name}");
    }
    assert_eq!(server.service().password_statistics().throttled, 20);
    // Another account at once.
    let right = demo_password("host2").expect("it is an account of the demo");
    assert_eq!(sign_in(address, "192.0.2.66", "host2", right), None);
    // Patience comes back with time, and not all at once.
    server.service().settings().clock.advance(31);
    let answers: Vec<Option<String>> =
        (0..5).map(|_| sign_in(address, "192.0.2.66", "host1", "wrong")).collect();
    assert_eq!(answers.iter().flatten().filter(|code| *code == WRONG).count(), 2);
}

#[test]
fn a_locked_account_tells_nothing_of_its_password() {
    let server = start();
    let address = server.address();
    let right = demo_password("host1").expect("it is an account of the demo");
    assert_eq!(sign_in(address, "192.0.2.7", "host1", right), None);
    for _ in 0..5 {
        sign_in(address, "192.0.2.66", "host1", "wrong");
    }
    // Right or wrong, here or there, remembered or not: the same answer, and as slow.
    for (from, password) in [
        ("192.0.2.66", "wrong"),
        ("192.0.2.66", right),
        ("192.0.2.66", right),
        ("192.0.2.7", right),
        ("192.0.2.7", right),
    ] {
        let before = runs(&server);
        assert_eq!(sign_in(address, from, "host1", password).as_deref(), Some(WRONG));
        assert_eq!(runs(&server) - before, 1);
    }
    server.service().settings().clock.advance(300);
    assert_eq!(sign_in(address, "192.0.2.66", "host1", right), None);
}

#[test]
fn an_address_that_tries_all_names_refuses_nobodys_right_password() {
    let server = start();
    let before = runs(&server);
    for number in 0..53 {
        let answer = sign_in(server.address(), "192.0.2.66", &format!("user{number}"), "wrong");
        assert_eq!(answer.as_deref(), Some(WRONG), "slower, but not refused");
    }
    assert_eq!(runs(&server) - before, 53);
    let right = demo_password("host1").expect("it is an account of the demo");
    assert_eq!(sign_in(server.address(), "192.0.2.66", "host1", right), None);
}

#[test]
fn nobody_but_a_trusted_proxy_says_where_he_is() {
    let server = TestServer::start_with(Engine::Sqlite, setup());
    let answers: Vec<Option<String>> = (0..22)
        .map(|host| sign_in(server.address(), &format!("192.0.2.{host}"), "host1", "wrong"))
        .collect();
    assert_eq!(answers.iter().flatten().filter(|code| *code == WRONG).count(), 20);
    assert_eq!(runs(&server), 20);
}

#[test]
fn whoever_guesses_at_a_session_is_slowed_down_there() {
    const RIGHT: &str = "k1tchen-9";
    let server = start();
    let call = |from: &str, name: &str, operation: &str, body: &str| {
        let password = demo_password(name).expect("it is an account of the demo");
        let credentials = format!("<webExID>{name}</webExID><password>{password}</password>");
        let document = envelope(DEMO_SITE, &credentials, operation, body);
        post(server.address(), from, "/WBXService/XMLService", "text/xml", &document).body
    };
    let meeting = format!(
        "<accessControl><meetingPassword>{RIGHT}</meetingPassword></accessControl>\
         <metaData><confName>Board</confName></metaData>\
         <schedule><startDate>01/15/2030 09:00:00</startDate></schedule>"
    );
    let created = call("192.0.2.1", "host1", "meeting.CreateMeeting", &meeting);
    let key = text_of(&created, "meet:meetingkey").expect("the meeting is made");

    let code = |document: &str| text_of(document, "serv:exceptionID").unwrap_or_default();
    let join = |from: &str, password: &str| {
        let body = format!(
            "<sessionKey>{key}</sessionKey><sessionPassword>{password}</sessionPassword>\
             <attendeeName>Guest</attendeeName><attendeeEmail>guest@example.org</attendeeEmail>"
        );
        code(&call(from, "host2", "ep.GetJoinSessionInfo", &body))
    };
    let look = |from: &str, name: &str, password: &str| {
        let body =
            format!("<sessionPassword>{password}</sessionPassword><sessionKey>{key}</sessionKey>");
        let document = call(from, name, "ep.GetSessionInfo", &body);
        (code(&document), document.contains(RIGHT))
    };
    let page = |from: &str, password: &str| {
        let (path, form) = (format!("/{DEMO_SITE}/e.php?AT=SI&MK={key}"), format!("PW={password}"));
        let kind = "application/x-www-form-urlencoded";
        let answer = post(server.address(), from, &path, kind, &form);
        answer.status_line.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    // Whichever way somebody guesses, it is one session that he guesses at.
    for _ in 0..34 {
        assert_eq!(join("192.0.2.66", "wrong"), "099048");
        assert_eq!(look("192.0.2.66", "host2", "wrong"), (String::new(), false));
        assert_eq!(look("192.0.2.66", "host2", ""), (String::new(), false), "nothing is no guess");
    }
    for _ in 0..32 {
        assert_eq!(page("192.0.2.66", "wrong"), "403");
    }
    for password in ["wrong", RIGHT] {
        assert_eq!(join("192.0.2.66", password), BUSY, "{password}");
        assert_eq!(look("192.0.2.66", "host2", password), (BUSY.to_owned(), false), "{password}");
        assert_eq!(page("192.0.2.66", password), "429", "{password}");
    }
    // Whose session it is need not guess; elsewhere nobody notices; and patience comes back.
    assert_eq!(look("192.0.2.66", "host1", "wrong"), (String::new(), true));
    assert_eq!(join("192.0.2.7", RIGHT), "");
    assert_eq!(page("192.0.2.7", RIGHT), "200");
    server.service().settings().clock.advance(5);
    assert_eq!(look("192.0.2.66", "host2", RIGHT), (String::new(), true));
}
