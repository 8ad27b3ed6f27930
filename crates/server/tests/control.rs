//! `/_control`: open in a demo, behind a token elsewhere, and not there unless it was asked for.

mod support;

use std::net::{Ipv4Addr, SocketAddr};

use operations::{Clock, Random, Service, Settings, Urls};
use serde_json::{Value, json};
use server::{Control, Reset, Running};
use store::{Location, Store};
use support::{Answer, ENDPOINT, ask};
use testkit::{DEMO_SITE, Engine, START, TestServer, demo_password, envelope};

const TOKEN: &str = "a-token-of-a-test-0123";

/// A server whose control is as the test wants it. Its data are the demo's.
struct Server {
    runtime: tokio::runtime::Runtime,
    running: Option<Running>,
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

impl Server {
    fn start(control: Option<Control>) -> Server {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let location = Location::Sqlite(folder.path().to_owned());
        let store = Store::open(&location, &store::Options { threads: 1 })
            .expect("the store can be opened");
        let random = Random::seeded(1);
        server::demo::seed(&store, &random, START).expect("the demo's data can be laid");
        let urls = Urls::new("https://meet.example.org");
        let service = Service::new(store, Settings { clock: Clock::fixed(START), random, urls });
        let options = server::Options {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            service,
            control,
            cors: server::Cors::default(),
        };
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime can be started");
        let running = runtime.block_on(server::start(options)).expect("the server can be started");
        Server { runtime, address: running.address, running: Some(running), _folder: folder }
    }

    fn guarded(reset: Reset) -> Server {
        Server::start(Some(Control { token: Some(TOKEN.to_owned()), reset }))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            self.runtime.block_on(running.stop());
        }
    }
}

/// What host1 asks, and whether it went well.
fn by_host(address: SocketAddr, operation: &str, body: &str) -> (bool, String) {
    let password = demo_password("host1").expect("host1 is an account of the demo");
    let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
    let document = envelope(DEMO_SITE, &credentials, operation, body);
    let answer = ask(address, &format!("POST {ENDPOINT} HTTP/1.1"), document.as_bytes());
    (answer.body.contains("<serv:result>SUCCESS</serv:result>"), answer.body)
}

/// Makes a meeting; its key, as the element that asks for it.
fn meeting(address: SocketAddr) -> String {
    let (made, answer) = by_host(
        address,
        "meeting.CreateMeeting",
        "<metaData><confName>Standup</confName></metaData>",
    );
    assert!(made, "{answer}");
    let key = answer.split_once("<meet:meetingkey>").and_then(|(_, rest)| rest.split_once('<'));
    format!("<meetingKey>{}</meetingKey>", key.expect("the answer has a key").0)
}

fn is_there(address: SocketAddr, key: &str) -> bool {
    by_host(address, "meeting.GetMeeting", key).0
}

/// Tells the clock something. `headers` begin with a line break each.
fn set_clock(address: SocketAddr, headers: &str, body: &str) -> Answer {
    ask(
        address,
        &format!("POST /_control/clock HTTP/1.1\r\nContent-Type: application/json{headers}"),
        body.as_bytes(),
    )
}

fn time(answer: &Answer) -> Value {
    assert_eq!(answer.status, 200, "{answer:?}");
    serde_json::from_str(&answer.body).expect("the answer is JSON")
}

#[test]
fn a_reset_leaves_nothing_but_the_seed() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    let key = meeting(address);
    server.add_site("other", 100_200, &[("host9", "Other-secret-1")], |_| {});
    server.change_user(100_100, "host1", |user| user.locked = true);
    let other = envelope("other", "", "ep.GetAPIVersion", "");
    assert!(server.client().post(&other).contains("SUCCESS"));
    assert!(!is_there(address, &key), "host1 is locked");

    assert_eq!(ask(address, "POST /_control/reset HTTP/1.1", b"").status, 204);
    assert!(!is_there(address, &key), "the meeting is erased");
    assert!(!server.client().post(&other).contains("SUCCESS"), "so is the site");
    // The account is what it was: it can make a meeting.
    let key = meeting(address);
    assert!(is_there(address, &key));
    assert_eq!(ask(address, "POST /_control/reset HTTP/1.1", b"").status, 204, "and again");
    assert!(!is_there(address, &key));
}

#[test]
fn the_clock_does_as_it_is_told() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    let get = || time(&ask(address, "GET /_control/clock HTTP/1.1", b""));
    assert_eq!(get(), json!({ "now": "2030-01-01T10:00:00Z", "real": false }));

    let set = set_clock(address, "", "{\"now\": \"2031-06-01T14:00:00+02:00\"}");
    assert_eq!(time(&set), json!({ "now": "2031-06-01T12:00:00Z", "real": false }));
    let advanced = set_clock(address, "", "{\"advance_seconds\": 90}");
    assert_eq!(time(&advanced), json!({ "now": "2031-06-01T12:01:30Z", "real": false }));
    let back = set_clock(address, "", "{\"advance_seconds\": -30}");
    assert_eq!(time(&back)["now"], "2031-06-01T12:01:00Z");
    assert_eq!(get(), json!({ "now": "2031-06-01T12:01:00Z", "real": false }));

    // What the API answers follows: a start is in the past or not.
    let schedule = "<metaData><confName>Standup</confName></metaData>\
        <schedule><startDate>06/01/2031 05:00:59</startDate><timeZoneID>4</timeZoneID></schedule>";
    let (made, answer) = by_host(address, "meeting.CreateMeeting", schedule);
    assert!(!made, "{answer}");
    set_clock(address, "", "{\"advance_seconds\": -60}");
    let (made, answer) = by_host(address, "meeting.CreateMeeting", schedule);
    assert!(made, "{answer}");

    let real = time(&set_clock(address, "", "{\"real\": true}"));
    assert_eq!(real["real"], true);
    assert!(!real["now"].as_str().unwrap_or_default().starts_with("2031"), "{real}");
    assert_eq!(get()["real"], true);
    let stopped = time(&set_clock(address, "", "{\"advance_seconds\": 1}"));
    assert_eq!(stopped["real"], false, "it stands still where it was moved to");
}

#[test]
fn what_the_clock_cannot_do_is_said() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    for (body, name) in [
        ("", "line 1"),
        ("{", "line 1"),
        ("now", "line 1"),
        ("[1]", "expected"),
        ("{\"now\": \"yesterday\"}", "year"),
        ("{\"now\": 5}", "string"),
        ("{\"now\": \"2031-06-01T14:00:00\"}", "offset"),
        ("{\"advance_seconds\": \"5\"}", "i64"),
        ("{\"advance_seconds\": 1.5}", "1.5"),
        ("{\"advance_minutes\": 5}", "advance_minutes"),
        ("{}", "advance_seconds"),
        ("{\"real\": false}", "real"),
        ("{\"now\": \"2031-06-01T14:00:00Z\", \"advance_seconds\": 5}", "advance_seconds"),
        ("{\"advance_seconds\": 9223372036854775807}", "advance_seconds"),
        ("{\"advance_seconds\": -9223372036854775808}", "advance_seconds"),
        ("{\"now\": \"+99999-01-01T00:00:00Z\"}", "year"),
    ] {
        let answer = set_clock(address, "", body);
        assert_eq!(answer.status, 400, "{body}: {answer:?}");
        assert!(answer.body.contains(name), "{body}: {}", answer.body);
    }
    let now = time(&ask(address, "GET /_control/clock HTTP/1.1", b""));
    assert_eq!(
        now,
        json!({ "now": "2030-01-01T10:00:00Z", "real": false }),
        "nothing has happened"
    );
}

#[test]
fn a_call_is_noted_or_refused() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    let key = meeting(address).replace(|c: char| !c.is_ascii_digit(), "");
    let call = |body: &str| {
        let request = "POST /_control/callbacks HTTP/1.1\r\nContent-Type: application/json";
        ask(address, request, body.as_bytes())
    };
    let good =
        |site: &str| format!("{{\"site\":\"{site}\",\"sessionKey\":{key},\"number\":\"4930\"}}");
    assert_eq!(call(&good(DEMO_SITE)).status, 204);
    for (body, name) in [
        (good("elsewhere"), "SiteUrl"),
        (format!("{{\"site\":\"{DEMO_SITE}\",\"sessionKey\":1,\"number\":\"4930\"}}"), "Meeting"),
        (good(DEMO_SITE).replace("4930", "+4930"), "number"),
        (good(DEMO_SITE).replace("4930", ""), "number"),
        (good(DEMO_SITE).replace("sessionKey", "key"), "key"),
        (good(DEMO_SITE).replace(",\"number\":\"4930\"", ""), "number"),
        (String::new(), "line 1"),
    ] {
        let answer = call(&body);
        assert_eq!(answer.status, 400, "{body}: {answer:?}");
        assert!(answer.body.contains(name), "{body}: {}", answer.body);
    }
}

#[test]
fn a_page_in_a_browser_cannot_steer_a_demo() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    let key = meeting(address);
    for origin in ["http://evil.example", "null", "http://127.0.0.1"] {
        let origin = format!("\r\nOrigin: {origin}");
        assert_eq!(
            ask(address, &format!("POST /_control/reset HTTP/1.1{origin}"), b"").status,
            403
        );
        assert_eq!(set_clock(address, &origin, "{\"advance_seconds\": 5}").status, 403);
        assert_eq!(ask(address, &format!("GET /_control/clock HTTP/1.1{origin}"), b"").status, 403);
        let call = format!("POST /_control/callbacks HTTP/1.1{origin}");
        assert_eq!(ask(address, &call, b"").status, 403);
    }
    assert!(is_there(address, &key));
    let now = time(&ask(address, "GET /_control/clock HTTP/1.1", b""));
    assert_eq!(now["now"], "2030-01-01T10:00:00Z");
}

#[test]
fn a_token_guards_it() {
    let server = Server::guarded(Reset::Demo);
    let key = meeting(server.address);
    for wrong in [
        String::new(),
        "\r\nAuthorization: Bearer".to_owned(),
        "\r\nAuthorization: Bearer ".to_owned(),
        "\r\nAuthorization: Bearer a-token-of-a-test-0124".to_owned(),
        format!("\r\nAuthorization: Bearer {TOKEN}5"),
        format!("\r\nAuthorization: Bearer {}", &TOKEN[1..]),
        format!("\r\nAuthorization: Bearer {}", TOKEN.to_uppercase()),
        format!("\r\nAuthorization: Basic {TOKEN}"),
        format!("\r\nAuthorization: {TOKEN}"),
        format!("\r\nX-Token: {TOKEN}"),
    ] {
        for request in [
            "POST /_control/reset",
            "POST /_control/clock",
            "GET /_control/clock",
            "POST /_control/callbacks",
        ] {
            let answer = ask(
                server.address,
                &format!("{request} HTTP/1.1{wrong}"),
                b"{\"advance_seconds\": 5}",
            );
            assert_eq!(answer.status, 401, "{request}{wrong}: {answer:?}");
            assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
            assert!(!answer.body.contains(TOKEN));
        }
    }
    assert!(is_there(server.address, &key));
    let right = format!("\r\nAuthorization: Bearer {TOKEN}");
    let now = time(&ask(server.address, &format!("GET /_control/clock HTTP/1.1{right}"), b""));
    assert_eq!(now["now"], "2030-01-01T10:00:00Z", "no wrong call has moved it");
    let now = time(&set_clock(server.address, &right, "{\"advance_seconds\": 5}"));
    assert_eq!(now["now"], "2030-01-01T10:00:05Z");
    assert_eq!(
        ask(server.address, &format!("POST /_control/reset HTTP/1.1{right}"), b"").status,
        204
    );
    assert!(!is_there(server.address, &key));
}

#[test]
fn a_reset_that_was_not_asked_for_is_refused() {
    let server = Server::guarded(Reset::Refused);
    let key = meeting(server.address);
    let right = format!("\r\nAuthorization: Bearer {TOKEN}");
    let answer = ask(server.address, &format!("POST /_control/reset HTTP/1.1{right}"), b"");
    assert_eq!(answer.status, 409);
    assert!(answer.body.contains("reset"), "{}", answer.body);
    assert!(is_there(server.address, &key));
    assert_eq!(
        ask(server.address, "POST /_control/reset HTTP/1.1", b"").status,
        401,
        "the token comes first"
    );
    // The clock is there all the same.
    assert_eq!(time(&set_clock(server.address, &right, "{\"advance_seconds\": 5}"))["real"], false);
}

#[test]
fn it_is_not_there_unless_asked_for() {
    let server = Server::start(None);
    let key = meeting(server.address);
    let right = format!("\r\nAuthorization: Bearer {TOKEN}");
    let unknown = ask(server.address, "GET /nothing HTTP/1.1", b"");
    for request in
        ["POST /_control/reset", "POST /_control/clock", "GET /_control/clock", "GET /_control"]
    {
        let answer =
            ask(server.address, &format!("{request} HTTP/1.1{right}"), b"{\"advance_seconds\": 5}");
        assert_eq!((answer.status, answer.body), (404, unknown.body.clone()), "{request}");
    }
    assert!(is_there(server.address, &key));
}
