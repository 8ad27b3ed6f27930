//! Where in a request the document may be, in which encoding, and what no document may have.

mod support;

use std::net::SocketAddr;

use support::{ENDPOINT, ask};
use testkit::{DEMO_SITE, Engine, TestServer, demo_password, envelope};

/// One of those that do not look at what they send.
const FORM: &str = "\r\nContent-Type: application/x-www-form-urlencoded";

fn start() -> TestServer {
    TestServer::start(Engine::Sqlite)
}

/// Posts; `headers` begin with a line break each.
fn post(address: SocketAddr, headers: &str, body: &[u8]) -> String {
    let answer = ask(address, &format!("POST {ENDPOINT} HTTP/1.1{headers}"), body);
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body
}

/// What host1 asks.
fn by_host(operation: &str, body: &str) -> String {
    let password = demo_password("host1").expect("host1 is an account of the demo");
    envelope(
        DEMO_SITE,
        &format!("<webExID>host1</webExID><password>{password}</password>"),
        operation,
        body,
    )
}

fn meeting(topic: &str) -> String {
    by_host("meeting.CreateMeeting", &format!("<metaData><confName>{topic}</confName></metaData>"))
}

fn version(body: &str) -> String {
    envelope(DEMO_SITE, "", "ep.GetAPIVersion", body)
}

/// What stands in the first element of that name, as written.
fn text<'a>(answer: &'a str, element: &str) -> &'a str {
    let after = answer.split_once(&format!("<{element}>"));
    let text = after.and_then(|(_, rest)| rest.split_once(&format!("</{element}>")));
    text.map(|(text, _)| text).unwrap_or_else(|| panic!("no {element}: {answer}"))
}

/// The topic of the meeting that was just made.
fn topic(address: SocketAddr, made: &str) -> String {
    let key = text(made, "meet:meetingkey");
    let got = post(
        address,
        "",
        by_host("meeting.GetMeeting", &format!("<meetingKey>{key}</meetingKey>")).as_bytes(),
    );
    text(&got, "meet:confName").to_owned()
}

/// The result, or the code of the fault.
fn outcome(answer: &str) -> &str {
    if answer.contains("<serv:exceptionID>") {
        text(answer, "serv:exceptionID")
    } else {
        text(answer, "serv:result")
    }
}

fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02x}"),
    };
    text.bytes().map(byte).collect()
}

#[test]
fn a_document_is_found_in_every_form() {
    let server = start();
    // All that has a meaning in a form has none here.
    let document = meeting("R&amp;D + 100%25 = \u{e9}");
    for (headers, body) in [
        ("", document.clone()),
        (FORM, document.clone()),
        (FORM, format!("\r\n \t{document}")),
        (FORM, format!("XML={}", encoded(&document))),
        (FORM, format!("xml={}", encoded(&document))),
        (FORM, format!("XML={document}")),
        (FORM, format!("UID=host1&PWD=pass&SID=100100&PID=p&XML={}", encoded(&document))),
        (FORM, format!("UID=host1&PWD=pass&SID=100100&PID=p&XML={document}")),
        (FORM, format!("XML={}&UID=host1", encoded(&document))),
        ("", format!("XML={}", encoded(&document))),
        ("\r\nContent-Type: text/xml", format!("XML={}", encoded(&document))),
        ("\r\nContent-Type: text/xml charset=UTF-8", document.clone()),
        ("\r\nContent-Type: text/xml; charset=\"", document.clone()),
        ("\r\nContent-Type:", document.clone()),
        ("\r\nContent-Type: application/json", document.clone()),
        ("\r\nContent-Type: multipart/form-data", document.clone()),
    ] {
        let made = post(server.address(), headers, body.as_bytes());
        let topic = topic(server.address(), &made);
        assert_eq!(topic, "R&amp;D + 100%25 = \u{e9}", "{headers} {body}");
    }
}

#[test]
fn a_body_without_a_document_is_a_fault() {
    let server = start();
    for body in ["", " ", "XML=", "UID=host1&PWD=pass", "hello", "{\"XML\": 1}"] {
        let answer = post(server.address(), FORM, body.as_bytes());
        assert_eq!(outcome(&answer), "099001", "{body:?}: {answer}");
    }
}

#[test]
fn an_encoding_is_told_by_its_bytes_or_its_label() {
    let server = start();
    let labelled = |label: &str, topic: &str| meeting(topic).replacen("UTF-8", label, 1);
    let bytes = |document: &str, topic: &[u8]| {
        let (before, after) = document.split_once("TOPIC").expect("it has a topic");
        [before.as_bytes(), topic, after.as_bytes()].concat()
    };
    let sixteen = |text: &str, to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(to_bytes).collect()
    };
    let japan = "\u{65e5}\u{672c} \u{1f600}";
    for (name, document, topic) in [
        ("UTF-8", labelled("UTF-8", japan).into_bytes(), japan),
        ("UTF-8 with a mark", format!("\u{feff}{}", labelled("UTF-8", japan)).into_bytes(), japan),
        ("UTF-16, little end first", sixteen(&labelled("UTF-16", japan), u16::to_le_bytes), japan),
        ("UTF-16, big end first", sixteen(&labelled("UTF-16", japan), u16::to_be_bytes), japan),
        ("UTF-16 that says UTF-8", sixteen(&labelled("UTF-8", japan), u16::to_le_bytes), japan),
        (
            "Shift_JIS",
            bytes(&labelled("Shift_JIS", "TOPIC"), b"\x93\xfa\x96\x7b"),
            "\u{65e5}\u{672c}",
        ),
        // Its second byte is a backslash in ASCII, and of others a `|` or a `[`.
        (
            "Shift_JIS, second bytes",
            bytes(&labelled("Shift_JIS", "TOPIC"), b"\x94\x5c\x83\x7c"),
            "\u{80fd}\u{30dd}",
        ),
        ("BIG5", bytes(&labelled("BIG5", "TOPIC"), b"\xa4\xa4\xa4\xe5"), "\u{4e2d}\u{6587}"),
        ("ISO-8859-1", bytes(&labelled("ISO-8859-1", "TOPIC"), b"Caf\xe9"), "Caf\u{e9}"),
        (
            "UTF-8 that says ISO-8859-1",
            labelled("ISO-8859-1", "Caf\u{e9}").into_bytes(),
            "Caf\u{e9}",
        ),
        ("UTF-8 that says UTF-16", labelled("UTF-16", "Caf\u{e9}").into_bytes(), "Caf\u{e9}"),
    ] {
        let headers = "\r\nContent-Type: text/xml; charset=koi8-r";
        let made = post(server.address(), headers, &document);
        assert_eq!(self::topic(server.address(), &made), topic, "{name}");
    }
    let form = encoded(&labelled("Shift_JIS", "TOPIC")).replace("TOPIC", "%93%fa%96%7b");
    let made = post(server.address(), FORM, format!("XML={form}").as_bytes());
    assert_eq!(topic(server.address(), &made), "\u{65e5}\u{672c}", "Shift_JIS in a form");
    for (label, topic) in
        [("UTF-8", b"Caf\xe9".as_slice()), ("x-nonsense", b"Caf\xe9"), ("Shift_JIS", b"\xff\xff")]
    {
        let answer = post(server.address(), "", &bytes(&labelled(label, "TOPIC"), topic));
        assert_eq!(outcome(&answer), "099001", "{label}");
    }
}

#[test]
fn several_operations_are_answered_in_order() {
    let server = start();
    let topics = ["First", "Second", "Third"];
    let all: String = topics
        .map(|topic| {
            format!(
                "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.CreateMeeting\">\
                 <metaData><confName>{topic}</confName></metaData></bodyContent>"
            )
        })
        .concat();
    let document = meeting("");
    let (before, rest) = document.split_once("<bodyContent").expect("the envelope has a body");
    let (_, after) = rest.split_once("</bodyContent>").expect("the envelope's body is closed");
    let answer = post(server.address(), "", format!("{before}{all}{after}").as_bytes());
    let made: Vec<&str> =
        answer.split("</serv:bodyContent>").filter(|part| part.contains("meetingkey")).collect();
    let made: Vec<String> = made.into_iter().map(|made| topic(server.address(), made)).collect();
    assert_eq!(made, topics);
}

#[test]
fn a_doctype_is_refused() {
    let server = start();
    let doctype = "<!DOCTYPE x [<!ENTITY topic SYSTEM \"file:///etc/passwd\">]>\n<serv:message";
    for document in [
        meeting("&topic;").replacen("<serv:message", doctype, 1),
        version("").replacen("<serv:message", "<!DOCTYPE serv:message><serv:message", 1),
    ] {
        assert_eq!(
            outcome(&post(server.address(), "", document.as_bytes())),
            "099003",
            "{document}"
        );
    }
    let undeclared = post(server.address(), "", meeting("&topic;").as_bytes());
    assert_eq!(outcome(&undeclared), "099001");
}

#[test]
fn depth_and_attributes_are_bounded() {
    let server = start();
    // Three elements are open around it; the limit is 64.
    let nested =
        |depth: usize| version(&format!("{}{}", "<a>".repeat(depth - 3), "</a>".repeat(depth - 3)));
    let attributes = |count: usize| {
        let all: String = (0..count).map(|number| format!(" a{number}=\"\"")).collect();
        version(&format!("<a{all}/>"))
    };
    for (document, expected) in [
        (nested(64), "SUCCESS"),
        (nested(65), "099002"),
        (nested(100_000), "099002"),
        (attributes(256), "SUCCESS"),
        (attributes(257), "099002"),
    ] {
        let answer = post(server.address(), "", document.as_bytes());
        assert_eq!(outcome(&answer), expected, "{}", document.len());
    }
}
