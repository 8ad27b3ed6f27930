//! The server below the XML: what it does with connections, headers, paths and methods.

mod support;

use std::io::{Read, Write};
use std::net::Shutdown;

use operations::Stop;
use store::outbox;
use support::{Answer, Connection, ENDPOINT, ask};
use testkit::{DEMO_SITE, Engine, TestServer, demo_password, envelope};

/// The largest document, in bytes.
const LARGEST: usize = 2 * 1024 * 1024;

fn start() -> TestServer {
    TestServer::start_without_mail(Engine::Sqlite)
}

/// Asks for the version, which needs no account.
fn version() -> String {
    envelope(DEMO_SITE, "", "ep.GetAPIVersion", "")
}

/// A meeting with one who is told of it: a message in the outbox counts it.
fn invitation() -> String {
    let password = demo_password("host1").expect("host1 is an account of the demo");
    let meeting = "<metaData><confName>Standup</confName></metaData><participants><attendees><attendee>\
        <person><name>Ann</name><email>ann@example.com</email></person>\
        <emailInvitations>true</emailInvitations></attendee></attendees></participants>";
    let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
    envelope(DEMO_SITE, &credentials, "meeting.CreateMeeting", meeting)
}

/// How many of those have been made.
fn invitations(server: &TestServer) -> usize {
    let pending = |tx: &mut store::Tx| Ok::<_, Stop>(outbox::pending(tx, 100)?.len());
    server.service().store().read_blocking(pending).expect("the outbox can be read")
}

fn is_success(answer: &Answer) -> bool {
    answer.status == 200 && answer.body.contains("<serv:result>SUCCESS</serv:result>")
}

/// All that comes until the server closes the connection.
fn rest(connection: &mut Connection) -> String {
    let mut rest = String::new();
    connection.answers.read_to_string(&mut rest).expect("the server closes the connection");
    rest
}

fn percent_encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn the_headers_are_those_of_the_original() {
    let server = start();
    for (document, result) in [(version(), "SUCCESS"), ("<not".to_owned(), "FAILURE")] {
        let answer =
            ask(server.address(), &format!("POST {ENDPOINT} HTTP/1.1"), document.as_bytes());
        assert_eq!(answer.status, 200, "also for a fault");
        assert!(
            answer.body.contains(&format!("<serv:result>{result}</serv:result>")),
            "{answer:?}"
        );
        for line in [
            "Content-Type: text/xml;charset=UTF-8",
            "Pragma: no-cache",
            "Cache-Control: no-cache",
            "Expires: Thu, 01 Jan 1970 00:00:00 GMT",
        ] {
            assert!(answer.headers.iter().any(|header| header == line), "{line}: {answer:?}");
        }
        for header in &answer.headers {
            let name = header.split(':').next().unwrap_or_default();
            let titled =
                name.split('-').all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
            assert!(titled, "{header}");
        }
    }
}

#[test]
fn an_old_client_with_bare_line_feeds_is_answered() {
    let server = start();
    let document = version();
    let mut connection = Connection::open(server.address());
    let head = format!("POST {ENDPOINT} HTTP/1.0\nContent-Length: {}\n\n", document.len());
    connection.send(&[head.as_bytes(), document.as_bytes()].concat());
    let answer = connection.answer();
    assert!(is_success(&answer), "{answer:?}");
    assert_eq!(answer.header("transfer-encoding"), None, "HTTP/1.0 knows no chunks");
    assert_eq!(rest(&mut connection), "");
}

#[test]
fn connection_close_is_said_and_done() {
    let server = start();
    let document = version();
    let mut connection = Connection::open(server.address());
    let head = format!(
        "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        document.len()
    );
    connection.send(&[head.as_bytes(), document.as_bytes()].concat());
    let answer = connection.answer();
    assert!(is_success(&answer), "{answer:?}");
    assert!(answer.headers.iter().any(|header| header == "Connection: close"), "{answer:?}");
    assert_eq!(rest(&mut connection), "");
}

#[test]
fn a_connection_serves_several_requests() {
    let server = start();
    let mut connection = Connection::open(server.address());
    let whole = |document: &str| {
        format!(
            "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: {}\r\n\r\n{document}",
            document.len()
        )
    };
    for document in [version(), "<not".to_owned(), version()] {
        connection.send(whole(&document).as_bytes());
        let answer = connection.answer();
        assert_eq!(is_success(&answer), document != "<not", "{answer:?}");
    }
    // Sent before the first is answered, they are answered in order.
    connection.send(format!("{}{}", whole("<not"), whole(&version())).as_bytes());
    assert!(!is_success(&connection.answer()));
    assert!(is_success(&connection.answer()));
}

#[test]
fn a_client_that_waits_for_a_continue_gets_one() {
    let server = start();
    let document = version();
    let mut connection = Connection::open(server.address());
    let head = format!(
        "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n",
        document.len()
    );
    connection.send(head.as_bytes());
    assert_eq!(connection.answer().status, 100);
    connection.send(document.as_bytes());
    assert!(is_success(&connection.answer()));
}

#[test]
fn a_body_in_chunks_is_put_together() {
    let server = start();
    let document = version();
    let (first, second) = document.split_at(document.len() / 2);
    let mut connection = Connection::open(server.address());
    connection.send(
        format!(
            "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nTransfer-Encoding: chunked\r\n\r\n\
             {:x}\r\n{first}\r\n{:X}\r\n{second}\r\n0\r\n\r\n",
            first.len(),
            second.len()
        )
        .as_bytes(),
    );
    assert!(is_success(&connection.answer()));
}

#[test]
fn two_mebibytes_are_the_most() {
    let server = start();
    // Blanks around the document are passed over, but count; so does what a form puts around it.
    let raw = |length: usize| format!("{}{}", " ".repeat(length - version().len()), version());
    let form = |length: usize| {
        let start = format!("XML={}", percent_encoded(&version()));
        format!("{start}{}", "+".repeat(length - start.len()))
    };
    let in_one = |body: &str| format!("Content-Length: {}\r\n\r\n{body}", body.len());
    let in_chunks = |body: &str| {
        let (first, second) = body.split_at(1000);
        let (first_length, second_length) = (first.len(), second.len());
        format!(
            "Transfer-Encoding: chunked\r\n\r\n\
             {first_length:x}\r\n{first}\r\n{second_length:x}\r\n{second}\r\n0\r\n\r\n"
        )
    };
    let answer = |request: &str| {
        let mut connection = Connection::open(server.address());
        let request = format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\n{request}");
        // The server need not take all of a request that it refuses.
        _ = connection.answers.get_mut().write_all(request.as_bytes());
        connection.answer()
    };
    for body in [raw(LARGEST), form(LARGEST)] {
        for request in [in_one(&body), in_chunks(&body)] {
            let answer = answer(&request);
            assert!(is_success(&answer), "{}: {answer:?}", &request[..40]);
        }
    }
    for body in [raw(LARGEST + 1), form(LARGEST + 1)] {
        for request in [in_one(&body), in_chunks(&body)] {
            let answer = answer(&request);
            assert_eq!(answer.status, 413, "{}: {answer:?}", &request[..40]);
        }
    }
    assert!(is_success(&answer(&in_one(&version()))), "it answers on");
}

#[test]
fn a_body_announced_as_too_large_is_not_waited_for() {
    let server = start();
    let mut connection = Connection::open(server.address());
    connection.send(
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: 99000000\r\n\r\n")
            .as_bytes(),
    );
    assert_eq!(connection.answer().status, 413);
}

#[test]
fn a_body_without_end_is_cut_off() {
    let server = start();
    for raw in [true, false] {
        let mut connection = Connection::open(server.address());
        connection.send(
            format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nTransfer-Encoding: chunked\r\n\r\n")
                .as_bytes(),
        );
        let first: &[u8] = if raw { b"6\r\n<a>   \r\n" } else { b"7\r\nXML=   \r\n" };
        connection.send(&[first, b"100000\r\n"].concat());
        let mebibyte = vec![b' '; 1 << 20];
        connection.send(&mebibyte);
        // The answer comes before the body's end, which never comes; how much of it the server takes is its own affair.
        let mut rest = connection.answers.get_ref().try_clone().expect("a socket can be shared");
        let sender = std::thread::spawn(move || {
            while rest.write_all(b"\r\n100000\r\n").is_ok() && rest.write_all(&mebibyte).is_ok() {}
        });
        assert_eq!(connection.answer().status, 413, "raw: {raw}");
        _ = connection.answers.get_ref().shutdown(Shutdown::Both);
        sender.join().expect("the sender ends");
    }
}

#[test]
fn a_body_that_is_cut_short_does_nothing() {
    let server = start();
    let document = invitation();
    // All of the document is there, but not all that was announced: who knows what the rest would have been.
    for (framing, end) in [
        (format!("Content-Length: {}", document.len() + 1), ""),
        ("Transfer-Encoding: chunked".to_owned(), "\r\n"),
    ] {
        let mut connection = Connection::open(server.address());
        let size = if end.is_empty() { String::new() } else { format!("{:x}\r\n", document.len()) };
        connection.send(
            format!(
                "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\n{framing}\r\n\r\n{size}{document}{end}"
            )
            .as_bytes(),
        );
        connection
            .answers
            .get_ref()
            .shutdown(Shutdown::Write)
            .expect("a socket can be half closed");
        let answer = rest(&mut connection);
        assert!(!answer.contains("SUCCESS"), "{answer}");
        assert_eq!(invitations(&server), 0, "{framing}");
    }
    let answer = ask(server.address(), &format!("POST {ENDPOINT} HTTP/1.1"), document.as_bytes());
    assert!(is_success(&answer), "{answer:?}");
    assert_eq!(invitations(&server), 1);
}

#[test]
fn a_get_may_carry_the_document_in_its_query() {
    let server = start();
    let target = format!("{ENDPOINT}?UID=host1&XML={}&SID=1", percent_encoded(&invitation()));
    // A HEAD promises to change nothing.
    let mut connection = Connection::open(server.address());
    connection.send(
        format!("HEAD {target} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n").as_bytes(),
    );
    let answer = rest(&mut connection);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "a HEAD has no body: {answer}");
    assert_eq!(invitations(&server), 0);
    let answer = ask(server.address(), &format!("GET {target} HTTP/1.1"), b"");
    assert!(is_success(&answer), "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("text/xml;charset=UTF-8"));
    assert_eq!(invitations(&server), 1);
}

#[test]
fn a_browser_is_shown_pages() {
    let server = start();
    let get = |path: &str| ask(server.address(), &format!("GET {path} HTTP/1.1"), b"");
    for (path, status) in
        [(ENDPOINT, 200), ("/WBXService/XMLService?AT=ST", 200), ("/", 200), ("/nothing/here", 404)]
    {
        let answer = get(path);
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type"), Some("text/html;charset=UTF-8"), "{path}");
        assert!(answer.body.contains("</html>"), "{path}: {}", answer.body);
    }
    let answer = ask(server.address(), "POST /nothing/here HTTP/1.1", version().as_bytes());
    assert_eq!(answer.status, 404);
    assert_eq!(get("/healthz").status, 200);
}

#[test]
fn the_endpoint_has_many_spellings() {
    let server = start();
    for target in [
        "/WBXService/XMLService",
        "/WBXService/xml7.4.0/XMLService",
        "/WBXService/xml8.0.0/XMLService/",
        "/wbxservice/xmlservice",
        "/WBXSERVICE/XMLSERVICE",
        "/WBXService/XMLService?siteurl=demo",
        "http://demo.webex.com/WBXService/XMLService",
    ] {
        let answer =
            ask(server.address(), &format!("POST {target} HTTP/1.1"), version().as_bytes());
        assert!(is_success(&answer), "{target}: {answer:?}");
    }
}

#[test]
fn the_host_does_not_matter() {
    let server = start();
    let document = version();
    for host in ["demo.webex.com", "127.0.0.1:1", "[::1]", "apidemoeu.webex.com:443", ""] {
        let mut connection = Connection::open(server.address());
        connection.send(
            format!(
                "POST {ENDPOINT} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {}\r\n\r\n{document}",
                document.len()
            )
            .as_bytes(),
        );
        let answer = connection.answer();
        assert!(is_success(&answer), "{host}: {answer:?}");
    }
}

#[test]
fn other_methods_are_refused() {
    let server = start();
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = ask(
            server.address(),
            &format!("{method} {ENDPOINT} HTTP/1.1"),
            invitation().as_bytes(),
        );
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD, POST"), "{method}");
    }
    assert_eq!(invitations(&server), 0);
}
