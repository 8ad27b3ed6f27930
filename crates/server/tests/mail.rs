//! Mails that are kept in place of being sent: `/_control/mail`, `/mail`; and `reconvene mail`.

mod support;

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use operations::Stop;
use serde_json::{Value, json};
use server::{Control, Delivery, Reset, Setup};
use store::outbox::{self, Message};
use store::{Location, Store, Tx, users};
use support::{ENDPOINT, ask};
use testkit::{DEMO_SITE, Engine, START, TestServer, demo_password, envelope};

const TOKEN: &str = "a-token-of-a-test-0123";
/// The siteID of the demo's site.
const DEMO_ID: i64 = 100_100;

/// Queues messages for host1, who is to be welcomed so often.
fn welcome(server: &TestServer, times: i64) {
    let work = move |tx: &mut Tx| {
        let user = users::by_web_ex_id(tx, DEMO_ID, "host1")?.expect("the account is there");
        for id in 1..=times {
            let message = Message::Welcome { user_id: user.id, html: id > 1 };
            outbox::add(tx, id, &message, DEMO_ID, START + id)?;
        }
        Ok::<_, Stop>(())
    };
    server.service().store().write_blocking(work).expect("messages can be queued");
}

fn get(address: SocketAddr, path: &str, headers: &str) -> support::Answer {
    ask(address, &format!("GET {path} HTTP/1.1{headers}"), b"")
}

#[test]
fn mails_are_told_oldest_first_and_can_be_forgotten() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    assert_eq!(get(address, "/_control/mail", "").body, "[]");
    welcome(&server, 2);
    let answer = get(address, "/_control/mail", "");
    assert_eq!(answer.status, 200);
    let mails: Value = serde_json::from_str(&answer.body).expect("it is JSON");
    let [first, second] = &mails.as_array().expect("an array")[..] else { panic!("{mails}") };
    let text = "Hello Hana Host,\n\nan account has been created for you on the site demo.\n\n\
        User name: host1\nSite: https://meet.example.org/demo\n\nSign in here:\n\
        https://meet.example.org/demo/p.php?AT=LI\n\n\
        Your password is not in this mail. You get it from whoever created the account.\n";
    let expected = json!({
        "to": "host1@demo.example", "subject": "Welcome to demo", "text": text, "html": "",
        "at": "2030-01-01T10:00:00Z",
    });
    assert_eq!(*first, expected);
    let html = second["html"].as_str().expect("it has an HTML part");
    assert!(html.starts_with("<!doctype html>") && html.contains("<p>Hello Hana Host,</p>"));

    // A page in a browser may neither read nor empty it.
    assert_eq!(get(address, "/_control/mail", "\r\nOrigin: https://evil.example").status, 403);
    assert_eq!(ask(address, "DELETE /_control/mail HTTP/1.1", b"").status, 204);
    assert_eq!(get(address, "/_control/mail", "").body, "[]");
    welcome(&server, 1);
    assert_eq!(ask(address, "POST /_control/reset HTTP/1.1", b"").status, 204);
    assert_eq!(get(address, "/_control/mail", "").body, "[]");
}

#[test]
fn they_arrive_by_themselves() {
    let server = TestServer::start(Engine::Sqlite);
    let password = demo_password("host1").expect("host1 is an account of the demo");
    let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
    let meeting = "<metaData><confName>Standup</confName></metaData><participants><attendees><attendee>\
        <person><name>Ann</name><email>ann@example.com</email></person>\
        <emailInvitations>true</emailInvitations></attendee></attendees></participants>";
    let document = envelope(DEMO_SITE, &credentials, "meeting.CreateMeeting", meeting);
    let made = ask(server.address(), &format!("POST {ENDPOINT} HTTP/1.1"), document.as_bytes());
    assert!(made.body.contains("SUCCESS"), "{made:?}");
    // Nobody asks for them: the background looks by itself, whatever the clock says, which stands still.
    let waiting = |tx: &mut Tx| outbox::has_any(tx, None).map_err(Stop::Store);
    let is_over = || !server.service().store().read_blocking(waiting).expect("it can be read");
    assert!((0..3000).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        is_over()
    }));
    let mails = server.client().mails();
    assert_eq!(mails[0].subject, "Invitation: Standup");
    assert!(mails[0].calendar.as_ref().is_some_and(|entry| entry.contains("METHOD:REQUEST")));
}

#[test]
fn the_page_shows_them_latest_first() {
    let server = TestServer::start(Engine::Sqlite);
    let address = server.address();
    assert!(get(address, "/mail", "").body.contains("There is no mail yet"));
    welcome(&server, 2);
    let page = get(address, "/mail", "");
    assert_eq!(page.status, 200);
    let places: Vec<Option<usize>> =
        ["id=\"subject-2\"", "id=\"subject-1\""].map(|place| page.body.find(place)).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let link = "<a href=\"https://meet.example.org/demo/p.php?AT=LI\">";
    assert!(page.body.contains(link) && page.body.contains("href=\"/mail/2\""), "{}", page.body);
    assert!(!page.body.contains("href=\"/mail/1\""), "it has no markup");

    let mail = get(address, "/mail/2", "");
    let policy = mail.header("Content-Security-Policy").unwrap_or_default().to_owned();
    assert!(policy.starts_with("sandbox; default-src 'none'"), "{policy}");
    assert!(!policy.contains("script") && mail.status == 200);
    for missing in ["/mail/1", "/mail/3", "/mail/x"] {
        assert!(get(address, missing, "").status >= 400, "{missing}");
    }
}

#[test]
fn elsewhere_it_takes_the_token_and_there_is_no_page() {
    let control = || Some(Control { token: Some(TOKEN.to_owned()), reset: Reset::Refused });
    let shown = format!("\r\nAuthorization: Bearer {TOKEN}");
    let kept = Setup { control: control(), delivery: Delivery::Mailbox, ..Setup::default() };
    let server = TestServer::start_with(Engine::Sqlite, kept);
    welcome(&server, 1);
    assert_eq!(get(server.address(), "/_control/mail", "").status, 401);
    assert!(get(server.address(), "/_control/mail", &shown).body.contains("Welcome to demo"));
    assert_eq!(get(server.address(), "/mail", "").status, 404);
    assert_eq!(get(server.address(), "/mail/1", "").status, 404);

    let waits = Setup { control: control(), ..Setup::default() };
    let server = TestServer::start_with(Engine::Sqlite, waits);
    welcome(&server, 1);
    let answer = get(server.address(), "/_control/mail", &shown);
    assert!(answer.status == 409 && answer.body.contains("mailbox = true"), "{answer:?}");
    assert_eq!(get(server.address(), "/mail", "").status, 404);
    let waiting = |tx: &mut Tx| outbox::has_any(tx, None).map_err(Stop::Store);
    assert!(server.service().store().read_blocking(waiting).expect("it can be read"));
}

/// The command, on data of its own; answers whether it went well, and what it printed.
fn run(config: &std::path::Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reconvene"));
    let output = command.args(arguments).arg("--config").arg(config).output();
    let output = output.expect("the binary can be started");
    let printed = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&printed).into_owned())
}

#[test]
fn the_command_line_lists_retries_and_drops() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let config = folder.path().join("reconvene.toml");
    fs::write(&config, "public_url = 'https://meet.example.org'\n").expect("it can be written");
    let location = Location::Sqlite(folder.path().join("data"));
    let store = Store::open(&location, &store::Options { threads: 1 }).expect("it can be opened");
    let queue = |tx: &mut Tx| {
        let secret = Message::ConfirmEmail {
            user_id: 1,
            email: "ann@example.org".to_owned(),
            token: "very-secret".to_owned(),
        };
        outbox::add(tx, 5, &secret, 1, START)?;
        outbox::add(tx, 6, &Message::Welcome { user_id: 1, html: true }, 1, START)?;
        let taken = outbox::take(tx, START, START + 300)?.expect("one is due");
        outbox::failed(tx, &taken, None, START, "550 nobody of that name").map_err(Stop::Store)
    };
    store.write_blocking(queue).expect("messages can be queued");

    let (good, printed) = run(&config, &["mail", "list", "--dead"]);
    assert!(
        good && printed.contains("ConfirmEmail") && printed.contains("550 nobody"),
        "{printed}"
    );
    let (_, printed) = run(&config, &["mail", "list", "--dead", "--json"]);
    assert!(!printed.contains("very-secret") && !printed.contains("ann@"), "{printed}");
    let listed: Value = serde_json::from_str(&printed).expect("it is JSON");
    assert_eq!((&listed[0]["id"], &listed[0]["attempts"]), (&json!(5), &json!(1)));

    assert!(run(&config, &["mail", "retry", "5"]).0);
    let (_, printed) = run(&config, &["mail", "list"]);
    assert!(printed.contains("ConfirmEmail") && printed.contains("Welcome"), "{printed}");
    assert!(run(&config, &["mail", "drop", "5"]).0);
    let (good, printed) = run(&config, &["mail", "drop", "5"]);
    assert!(!good && printed.contains("no mail 5"), "{printed}");
    let (_, printed) = run(&config, &["mail", "retry", "--all", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&printed).expect("JSON"), json!({ "retried": 0 }));
}

#[test]
fn a_site_words_its_own_mails() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let config = folder.path().join("reconvene.toml");
    fs::write(&config, "public_url = 'https://meet.example.org'\n").expect("it can be written");
    assert!(run(&config, &["site", "create", "--name", "acme"]).0);
    let which = ["--site", "acme", "--name", "Welcome", "--language", "German"];
    let with = |command: &str, more: &[&str]| {
        run(&config, &[&["mail", "template", command], &which[..], more].concat())
    };
    let (_, printed) = with("show", &[]);
    assert!(printed.starts_with("Subject: Willkommen bei {{site}}"), "{printed}");

    let file = folder.path().join("words");
    let path = file.to_str().expect("a plain path");
    fs::write(&file, "Servus {{name}}, dein Passwort: {{password}}\n").expect("it can be written");
    let (good, printed) = with("set", &["--text", path]);
    assert!(
        !good && printed.contains("{{password}}") && printed.contains("signInURL"),
        "{printed}"
    );
    fs::write(&file, "Servus {{name}}\n").expect("it can be written");
    assert!(with("set", &["--text", path]).0);
    let (_, printed) = with("show", &["--json"]);
    let shown: Value = serde_json::from_str(&printed).expect("it is JSON");
    assert_eq!((&shown["text"], &shown["own"]), (&json!("Servus {{name}}\n"), &json!(true)));
    let (_, printed) = run(&config, &["mail", "template", "list", "--site", "acme"]);
    assert!(printed.contains("own: German"), "{printed}");

    assert!(with("reset", &[]).0);
    let (_, printed) = with("show", &[]);
    assert!(printed.starts_with("Subject: Willkommen") && !printed.contains("Servus"), "{printed}");
    let (good, printed) = run(&config, &["mail", "template", "list", "--site", "other"]);
    assert!(!good && printed.contains("no site other"), "{printed}");
}
