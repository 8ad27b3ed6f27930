//! Pages from elsewhere that call the API in a browser.

use std::net::{Ipv4Addr, SocketAddr};

use server::Cors;
use testkit::raw::{self, RawAnswer};

use crate::support::start;

const ORIGIN: &str = "https://app.example.org";
const ENDPOINT: &str = "/WBXService/XMLService";

fn ask(address: SocketAddr, method: &str, path: &str, more: &str) -> RawAnswer {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: any\r\nConnection: close\r\nContent-Length: 0\r\n{more}\r\n"
    );
    raw::send(address, request.as_bytes())
}

fn header<'a>(answer: &'a RawAnswer, name: &str) -> Option<&'a str> {
    let mut pairs = answer.headers.iter().filter_map(|line| line.split_once(": "));
    pairs.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn preflight(address: SocketAddr, path: &str, origin: &str) -> RawAnswer {
    let asks = format!(
        "Origin: {origin}\r\nAccess-Control-Request-Method: POST\r\n\
         Access-Control-Request-Headers: content-type\r\n"
    );
    ask(address, "OPTIONS", path, &asks)
}

const ALLOWED: &str = "Access-Control-Allow-Origin";

#[test]
fn any_page_may_call_a_demo() {
    let server = start();
    let answer = preflight(server.address(), ENDPOINT, ORIGIN);
    assert_eq!(answer.status_line, "HTTP/1.1 204 No Content");
    for (name, value) in [
        (ALLOWED, "*"),
        ("Access-Control-Allow-Methods", "POST, GET"),
        ("Access-Control-Allow-Headers", "content-type, X-Reconvene-Validation"),
        ("Access-Control-Max-Age", "3600"),
    ] {
        assert_eq!(header(&answer, name), Some(value), "{name}");
    }
    let answer = ask(server.address(), "POST", ENDPOINT, &format!("Origin: {ORIGIN}\r\n"));
    assert_eq!(header(&answer, ALLOWED), Some("*"));
    assert!(answer.body.contains("099001"), "it is a fault all the same: {}", answer.body);
    // The API only, and only when a browser asks.
    let answer = ask(server.address(), "POST", ENDPOINT, "");
    assert_eq!(header(&answer, ALLOWED), None);
    let answer = ask(server.address(), "GET", "/demo/", &format!("Origin: {ORIGIN}\r\n"));
    assert_eq!(header(&answer, ALLOWED), None);
    let answer = preflight(server.address(), "/demo/p.php", ORIGIN);
    assert_eq!(
        (answer.status_line.as_str(), header(&answer, ALLOWED)),
        ("HTTP/1.1 405 Method Not Allowed", None)
    );
}

#[test]
fn a_server_is_called_by_the_pages_it_names() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be started");
    let server = start();
    let with = |cors: Cors| {
        let options = server::Options {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            service: server.service().clone(),
            control: None,
            cors,
        };
        runtime.block_on(server::start(options)).expect("a server can be started").address
    };
    let named = with(Cors::Origins(vec!["http://localhost:3000".to_owned(), ORIGIN.to_owned()]));
    for (origin, allowed) in [
        (ORIGIN, Some(ORIGIN)),
        ("http://localhost:3000", Some("http://localhost:3000")),
        ("http://localhost:3001", None),
        ("http://app.example.org", None),
        ("https://app.example.org.elsewhere.org", None),
        ("null", None),
    ] {
        let answer = preflight(named, ENDPOINT, origin);
        let status = if allowed.is_some() { "HTTP/1.1 204" } else { "HTTP/1.1 405" };
        assert!(answer.status_line.starts_with(status), "{origin}: {answer:?}");
        assert_eq!(header(&answer, ALLOWED), allowed, "{origin}");
        let answer = ask(named, "POST", ENDPOINT, &format!("Origin: {origin}\r\n"));
        assert_eq!(header(&answer, ALLOWED), allowed, "{origin}");
        assert_eq!(header(&answer, "Vary"), Some("origin"), "{origin}");
    }
    let nobody = with(Cors::default());
    let answer = preflight(nobody, ENDPOINT, ORIGIN);
    assert!(answer.status_line.starts_with("HTTP/1.1 405"), "{answer:?}");
    assert_eq!(header(&answer, ALLOWED), None);
    let answer = ask(nobody, "POST", ENDPOINT, &format!("Origin: {ORIGIN}\r\n"));
    assert_eq!(header(&answer, ALLOWED), None);
}
