//! `reconvene serve` in the hands of a service manager, under load, and when it is told to stop.

#[path = "support/message.rs"]
mod message;
#[path = "support/program.rs"]
mod program;
mod support;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use message::{is_success, post};
use program::{Program, run, text};
use serde_json::Value;
use support::{Connection, ENDPOINT, ask};
use testkit::envelope;

const PATIENCE: Duration = Duration::from_secs(30);
const KIB: u64 = 1024;

/// A server with the site acme and a host, set up by `settings`.
struct Acme {
    program: Program,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl Acme {
    fn start(settings: &str, environment: &[(&str, &str)]) -> Acme {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let file = folder.path().join("reconvene.toml");
        let config =
            format!("public_url = \"http://127.0.0.1:8080\"\nlisten = \"127.0.0.1:0\"\n{settings}");
        std::fs::write(&file, config).expect("a file can be written");
        let file = text(&file);
        let (code, printed) = run(&["site", "create", "--config", file, "--name", "acme"], "");
        assert_eq!(code, 0, "{printed}");
        let user = [
            "user",
            "create",
            "--config",
            file,
            "--site",
            "acme",
            "--web-ex-id",
            "ann",
            "--email",
            "ann@acme.example",
            "--first-name",
            "Ann",
            "--last-name",
            "Smith",
            "--role",
            "host",
        ];
        let (code, printed) = run(&user, "Str0ng-enough\n");
        assert_eq!(code, 0, "{printed}");
        let program = Program::start_with(&["serve", "--config", file], folder.path(), environment);
        let rest = program.after("listening on ");
        let address = rest.split([',', '"']).next().and_then(|address| address.parse().ok());
        let address = address.unwrap_or_else(|| panic!("no address: {rest}"));
        Acme { program, address, folder }
    }

    /// The memory it has, in KiB.
    fn memory_kib(&self) -> u64 {
        let path = format!("/proc/{}/status", self.program.child.id());
        let status = std::fs::read_to_string(path).expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        number.expect("its memory is told")
    }

    fn open_files(&self) -> usize {
        let path = format!("/proc/{}/fd", self.program.child.id());
        Path::new(&path).read_dir().expect("it runs").count()
    }
}

fn credentials(password: &str) -> String {
    format!("<webExID>ann</webExID><password>{password}</password>")
}

fn meeting() -> String {
    let body = "<metaData><confName>Standup</confName></metaData>";
    envelope("acme", &credentials("Str0ng-enough"), "meeting.CreateMeeting", body)
}

/// How many meetings there are, as the server's own list counts.
fn meetings(address: SocketAddr) -> u64 {
    let list = envelope("acme", &credentials("Str0ng-enough"), "meeting.LstsummaryMeeting", "");
    let answer = ask(address, &format!("POST {ENDPOINT} HTTP/1.1"), list.as_bytes()).body;
    let total = answer.split_once("<serv:total>").map(|(_, rest)| rest);
    let total = total.and_then(|rest| rest.split('<').next()?.parse().ok());
    total.unwrap_or_else(|| panic!("no total: {answer}"))
}

/// Schedules one meeting after the other over one connection, until an answer says that it is the last.
fn schedule_until_told(address: SocketAddr, made: &AtomicU64) {
    let request = post(&meeting());
    let mut connection = Connection::open(address);
    loop {
        connection.send(&request);
        let answer = connection.answer();
        assert!(is_success(&answer), "{answer:?}");
        made.fetch_add(1, Ordering::Relaxed);
        if answer.header("connection") == Some("close") {
            let mut rest = Vec::new();
            // Closed, with nothing more.
            _ = connection.answers.read_to_end(&mut rest);
            assert_eq!(rest, b"");
            return;
        }
    }
}

#[test]
fn a_stop_under_load_loses_no_request() {
    let mut acme = Acme::start("", &[]);
    let (address, made) = (acme.address, Arc::new(AtomicU64::new(0)));
    let before = Connection::open(address);
    let clients: Vec<_> = (0..16)
        .map(|_| {
            let made = Arc::clone(&made);
            thread::spawn(move || schedule_until_told(address, &made))
        })
        .collect();
    while made.load(Ordering::Relaxed) < 200 {
        assert!(!clients.iter().any(thread::JoinHandle::is_finished), "none has ended");
        thread::sleep(Duration::from_millis(5));
    }
    let ready = |address| ask(address, "GET /readyz HTTP/1.1", b"");
    assert_eq!(ready(address).status, 200);
    let mut late = Connection::open(address);
    acme.program.signal("TERM");
    acme.program.after("stopping");
    // Whoever has come is answered yet, and told that nobody should come.
    late.send(b"GET /readyz HTTP/1.1\r\nHost: any\r\n\r\n");
    let answer = late.answer();
    assert_eq!((answer.status, answer.header("connection")), (503, Some("close")));
    for client in clients {
        client.join().expect("every request was answered");
    }
    assert_eq!(acme.program.end().code(), Some(0));
    drop(before);
    // What was answered is there when it starts again.
    let file = acme.folder.path().join("reconvene.toml");
    let again = Program::start(&["serve", "--config", text(&file)], acme.folder.path());
    let rest = again.after("listening on ");
    let address = rest.split(',').next().and_then(|address| address.parse().ok());
    assert_eq!(meetings(address.expect("it has an address")), made.load(Ordering::Relaxed));
}

#[test]
fn a_flood_fills_neither_memory_nor_the_table_of_files() {
    let limits = "[limits]\nconnections = 40\nrequests = 32\nbodies_mib = 16\nquiet_seconds = 0\n";
    let acme = Acme::start(limits, &[]);
    let schedule = || ask(acme.address, &format!("POST {ENDPOINT} HTTP/1.1"), meeting().as_bytes());
    assert!(is_success(&schedule()));
    let (files, memory) = (acme.open_files(), acme.memory_kib());
    let head =
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", 2 << 20);
    let body = vec![b' '; (2 << 20) - 1];
    let mut held = Vec::new();
    let (mut most_files, mut most_memory) = (0, 0);
    for number in 0..200 {
        let mut stream = TcpStream::connect(acme.address).expect("the machine accepts it");
        stream.set_write_timeout(Some(PATIENCE)).expect("a socket takes a time limit");
        // All but the last byte; most are refused before.
        _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        held.push(stream);
        if number % 20 == 19 {
            most_files = most_files.max(acme.open_files());
            most_memory = most_memory.max(acme.memory_kib());
            assert_eq!(ask(acme.address, "GET /healthz HTTP/1.1", b"").status, 200);
        }
    }
    assert!(most_files <= files + 40 + 64, "{most_files} open files, {files} before");
    // 400 MiB were sent, 16 of them may be kept; the rest is for buffers of connections and the allocator.
    let grown = most_memory.saturating_sub(memory);
    assert!(grown < 64 * KIB, "grown by {grown} KiB from {memory} KiB");
    println!("files {files} -> {most_files}, memory {memory} KiB + {grown} KiB");
    drop(held);
    // As soon as it has noticed that they are gone.
    let again = std::iter::repeat_with(schedule).take(1000).find(|answer| answer.status != 503);
    assert!(again.as_ref().is_some_and(is_success), "{again:?}");
}

#[test]
fn the_service_manager_hears_when_it_is_ready_works_and_stops() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("notify");
    let socket = UnixDatagram::bind(&path).expect("a socket can be bound");
    socket.set_read_timeout(Some(PATIENCE)).expect("a socket takes a time limit");
    let next = || {
        let mut buffer = [0; 256];
        let length = socket.recv(&mut buffer).expect("something is told");
        String::from_utf8_lossy(&buffer[..length]).trim().to_owned()
    };
    let environment = [("NOTIFY_SOCKET", text(&path)), ("WATCHDOG_USEC", "200000")];
    let mut acme = Acme::start("", &environment);
    assert_eq!(next(), "READY=1");
    for _ in 0..3 {
        assert_eq!(next(), "WATCHDOG=1");
    }
    acme.program.signal("TERM");
    let after = std::iter::repeat_with(next).find(|told| told != "WATCHDOG=1");
    assert_eq!(after.as_deref(), Some("STOPPING=1"));
    assert_eq!(acme.program.end().code(), Some(0));
}

#[test]
fn lines_for_programs_are_json_and_name_their_request() {
    let mut acme = Acme::start(
        "log = \"debug\"\nlog_format = \"json\"\ntrusted_proxies = [\"127.0.0.1\"]\n[limits]\nquiet_seconds = 0\n",
        &[],
    );
    let named = |id: &str, document: &str| {
        let request = format!("POST {ENDPOINT}?PW=s3cr3t-word HTTP/1.1\r\nX-Request-Id: {id}");
        let answer = ask(acme.address, &request, document.as_bytes());
        assert_eq!(answer.header("x-request-id"), Some(id), "{answer:?}");
        answer
    };
    let wrong = envelope("acme", &credentials("s3cr3t-word"), "user.AuthenticateUser", "");
    assert!(named("req-1", &wrong).body.contains("030002"));
    assert!(is_success(&named("req-2", &meeting())));
    acme.program.signal("TERM");
    assert_eq!(acme.program.end().code(), Some(0));

    let lines: Vec<String> = acme.program.lines.iter().collect();
    let about = |id: &str| -> Vec<Value> {
        let lines = lines.iter().map(|line| -> Value {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"))
        });
        lines.filter(|line| line["span"]["id"] == id).collect()
    };
    let refused = about("req-1");
    assert!(
        refused.iter().any(|line| line["code"] == "030002" && line["user"] == "ann"),
        "{lines:#?}"
    );
    for id in ["req-1", "req-2"] {
        let answered = |line: &&Value| line["message"] == "answered";
        let lines = about(id);
        let answered: Vec<&Value> = lines.iter().filter(answered).collect();
        assert_eq!(answered.len(), 1, "{lines:#?}");
        assert_eq!(answered[0]["status"], 200);
        assert_eq!(answered[0]["path"], ENDPOINT);
    }
    let secrets = ["s3cr3t-word", "Str0ng-enough"];
    assert!(
        !lines.iter().any(|line| secrets.iter().any(|secret| line.contains(secret))),
        "{lines:#?}"
    );
}
