//! `reconvene call` as people run it: what it prints, and where, and how it ends.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use testkit::{DEMO_SITE, Engine, TestServer, demo_password};

/// How a run ended, and what it printed.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `reconvene call` with these arguments and more of them; `input` is what it reads.
fn call(arguments: &[&str], more: &[&str], input: &str) -> Run {
    call_trusting(None, arguments, more, input)
}

/// As [`call`]; whom TLS trusts stands in a file.
fn call_trusting(trust: Option<&Path>, arguments: &[&str], more: &[&str], input: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reconvene"));
    command.arg("call").args(arguments).args(more);
    if let Some(file) = trust {
        command.env("SSL_CERT_FILE", file);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary can be started");
    let mut stdin = child.stdin.take().expect("the input is piped");
    // It may refuse before it reads.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("what is printed is UTF-8"),
        err: String::from_utf8(output.stderr).expect("what is printed is UTF-8"),
    }
}

/// A server, and a caller of it: the demo's host.
struct Caller {
    server: TestServer,
    password: &'static str,
}

impl Caller {
    fn new() -> Caller {
        let password = demo_password("host1").expect("host1 is an account of the demo");
        Caller { server: TestServer::start(Engine::Sqlite), password }
    }

    /// Runs it as the host; his password is in nothing that is printed.
    fn call(&self, arguments: &[&str]) -> Run {
        let url = self.server.url();
        let more = ["--url", &url, "--site", DEMO_SITE, "--user", "host1"];
        let run = call(arguments, &more, &format!("{}\n", self.password));
        assert!(!run.out.contains(self.password) && !run.err.contains(self.password), "{run:?}");
        run
    }

    /// Schedules a meeting and answers its key.
    fn create(&self) -> String {
        let run = self.call(&[
            "createmeeting",
            "metaData.confName=Stand-up = <all>",
            "schedule/startDate=01/15/2035 09:00:00",
            "participants.attendees.attendee[2].person.email=ben@a.example",
            "participants.attendees.attendee[1].person.email=ann@a.example",
        ]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:?}");
        let key = run.out.lines().find_map(|line| line.strip_prefix("meetingkey: "));
        key.expect("the answer has the key").to_owned()
    }
}

#[test]
fn an_answer_is_printed_as_a_tree() {
    let caller = Caller::new();
    let key = caller.create();
    let run = caller.call(&["meeting.GetMeeting", &format!("meetingKey={key}")]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.contains("metaData:\n  confName: Stand-up = <all>\n"), "{}", run.out);
    assert!(run.out.contains(&format!("\nmeetingkey: {key}\n")), "{}", run.out);
    let ann = run.out.find("        email: ann@a.example\n").expect("ann is invited");
    let ben = run.out.find("        email: ben@a.example\n").expect("ben is invited");
    assert!(ann < ben, "{}", run.out);
}

#[test]
fn both_messages_are_printed_without_the_secrets() {
    let caller = Caller::new();
    let key = caller.create();
    let run = caller.call(&["GetMeeting", &format!("meetingKey={key}"), "--xml"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let (request, answer) = run.out.split_once("\n\n").expect("two messages");
    for (message, line) in [
        (
            request,
            "      <com:webExID>host1</com:webExID>\n      <com:password>***</com:password>\n",
        ),
        (request, &format!("      <meet:meetingKey>{key}</meet:meetingKey>\n")),
        (answer, "      <serv:result>SUCCESS</serv:result>\n"),
        (answer, "        <meet:confName>Stand-up = &lt;all&gt;</meet:confName>\n"),
    ] {
        assert!(message.contains(line), "{line}\n{message}");
    }

    let made = caller.call(&["user.AuthenticateUser"]);
    let ticket = made.out.lines().find_map(|line| line.strip_prefix("sessionTicket: "));
    let ticket = ticket.expect("a ticket is what was asked for");
    let url = caller.server.url();
    let more = ["--url", &url, "--site", DEMO_SITE, "--ticket", "--xml"];
    let run = call(&["GetMeeting", &format!("meetingKey={key}")], &more, ticket);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("<com:sessionTicket>***</com:sessionTicket>"), "{}", run.out);
    assert!(!run.out.contains(ticket));
}

#[test]
fn a_refusal_is_told_on_standard_error() {
    let caller = Caller::new();
    let run = caller.call(&["GetMeeting", "meetingKey=1"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert_eq!(
        run.err,
        "reconvene: the server refused: Corresponding Meeting not found (060001)\n"
    );
    let run = caller.call(&["CreateMeeting", "--xml"]);
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("<serv:result>FAILURE</serv:result>"), "{}", run.out);
    let mut lines = run.err.lines();
    assert!(lines.next().is_some_and(|line| line.ends_with("(099009)")), "{}", run.err);
    assert!(
        lines.next().is_some_and(|line| line.starts_with("  metaData/confName: ")),
        "{}",
        run.err
    );
}

#[test]
fn nobody_is_asked_for_a_password_who_calls_anonymously() {
    let server = TestServer::start(Engine::Sqlite);
    let more = ["--url", &server.url(), "--site", DEMO_SITE, "--anonymous"];
    let run = call(&["GetAPIVersion"], &more, "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.contains("release: 40.4.0\n"), "{}", run.out);
}

#[test]
fn sites_and_users_can_be_named_otherwise() {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site("other", 77, &[("ann", "pass123")], |site| {
        site.partner_id = "partner".to_owned();
    });
    let url = server.url();
    let site = ["--url", &url, "--site-id", "77", "--partner", "partner"];
    for user in [["--user", "ann@other.example.org", "--email"].as_slice(), &["--user", "ann"]] {
        let run = call(&["GetUser", "webExId=ann"], &[&site, user].concat(), "pass123\n");
        assert_eq!(run.code, Some(0), "{user:?}: {run:?}");
        assert!(run.out.contains("webExId: ann\n"), "{run:?}");
    }
    let run = call(
        &["GetUser", "webExId=ann"],
        &[&site[..5], &["x", "--user", "ann"]].concat(),
        "pass123",
    );
    assert_eq!(run.code, Some(1), "{run:?}");
}

#[test]
fn what_does_not_exist_is_told_before_anything_is_asked_or_sent() {
    let more = ["--url", "http://127.0.0.1:1", "--site", DEMO_SITE, "--user", "host1"];
    for (arguments, told) in [
        (["GetMeting", "meetingKey=1"], "near to it: meeting.GetMeeting"),
        (["GetMeeting", "metingKey=1"], "no element 'metingKey'; near to it: meetingKey"),
        (["GetMeeting", "meetingKey"], "PATH=TEXT"),
    ] {
        let run = call(&arguments, &more, "");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
}

#[test]
fn a_server_that_cannot_be_asked_is_told_apart_from_one_that_refuses() {
    let server = TestServer::start(Engine::Sqlite);
    for (url, told) in [
        ("http://127.0.0.1:1".to_owned(), "cannot be reached"),
        (format!("{}/elsewhere", server.url()), "HTTP status"),
        ("127.0.0.1".to_owned(), "http://"),
    ] {
        let more = ["--url", &url, "--site", DEMO_SITE, "--user", "host1"];
        let run = call(&["GetMeeting", "meetingKey=1"], &more, "s3cret-word");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{url}: {run:?}");
        assert!(run.err.contains(told) && !run.err.contains("s3cret-word"), "{url}: {run:?}");
    }
}

#[test]
fn tls_asks_the_server_for_its_certificate() {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key);
    let url = serve_over_tls(Arc::new(config.unwrap()));
    let folder = tempfile::tempdir().unwrap();
    let trust = folder.path().join("trusted.pem");
    fs::write(&trust, made.cert.pem()).unwrap();

    let more = ["--url", &url, "--site", DEMO_SITE, "--anonymous"];
    let run = call_trusting(Some(&trust), &["GetAPIVersion"], &more, "");
    assert_eq!((run.code, run.out.as_str()), (Some(0), "release: of the stranger\n"), "{run:?}");
    let run = call(&["GetAPIVersion"], &more, "");
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.err.contains("certificate"), "{run:?}");
}

/// A server that answers every request in the same way, and whose address is `localhost`.
fn serve_over_tls(config: Arc<ServerConfig>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url =
        format!("https://localhost:{}", listener.local_addr().expect("it has an address").port());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let tls = ServerConnection::new(Arc::clone(&config)).expect("TLS can be set up");
            let mut stream =
                BufReader::new(StreamOwned::new(tls, stream.expect("a connection comes in")));
            let Some(length) = announced_length(&mut stream) else { continue };
            if stream.read_exact(&mut vec![0; length]).is_err() {
                continue;
            }
            let document = "<m><header><response><result>SUCCESS</result></response></header><body>\
                <bodyContent><release>of the stranger</release></bodyContent></body></m>";
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", document.len());
            _ = stream.get_mut().write_all(format!("{head}{document}").as_bytes());
        }
    });
    url
}

/// How long the body of a request will be; `None` when no request comes, as from those who do not trust the server.
fn announced_length(stream: &mut impl BufRead) -> Option<usize> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).ok().filter(|bytes| *bytes > 0)?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?;
            }
            Some(_) => {}
            None if line == "\r\n" => return Some(length),
            None => {}
        }
    }
}
