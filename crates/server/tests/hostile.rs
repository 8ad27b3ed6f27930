//! Hostile connections: lengths that lie, requests within requests, headers without end, clients that stop half-way. Each
//! is refused or cut off, does nothing, and the server answers the next one.

mod support;

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr};

use operations::Stop;
use store::outbox;
use support::{Connection, ENDPOINT};
use testkit::{Engine, TestServer, hostile};

/// A hostile way to send the request that schedules a meeting.
struct Shape {
    name: &'static str,
    bytes: Vec<u8>,
    /// How many meetings it may schedule.
    done: usize,
    /// The first status that may come back; empty for a connection that is closed without a word.
    statuses: &'static [&'static str],
}

/// The requests, of which those with a second one in their body must never have that one answered.
fn shapes() -> Vec<Shape> {
    let good = hostile::good();
    let length = good.len();
    let with = |lines: &str, body: &str| {
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\n{lines}\r\n\r\n{body}").into_bytes()
    };
    let chunk = format!("{length:x}\r\n{good}\r\n");
    let inner =
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: {length}\r\n\r\n{good}");
    let refused: &[&str] = &["400", "413", "431", "408", "414", "501", "505", ""];
    let shape = |name, bytes, done| Shape { name, bytes, done, statuses: refused };
    let mut shapes = vec![
        shape(
            "a length that is too long",
            with(&format!("Content-Length: {}", length + 1), &good),
            0,
        ),
        shape(
            "two lengths",
            with(&format!("Content-Length: {length}\r\nContent-Length: 5"), &good),
            0,
        ),
        shape("two lengths in one", with(&format!("Content-Length: {length}, 5"), &good), 0),
        shape("a length that is negative", with("Content-Length: -1", &good), 0),
        shape("a length with a sign", with(&format!("Content-Length: +{length}"), &good), 0),
        shape("a length in hexadecimal", with(&format!("Content-Length: 0x{length:x}"), &good), 0),
        shape(
            "a length beyond all numbers",
            with(&format!("Content-Length: {}", "9".repeat(40)), &good),
            0,
        ),
        shape(
            "a length of the greatest number",
            with("Content-Length: 18446744073709551615", &good),
            0,
        ),
        shape("an unknown coding", with("Transfer-Encoding: identity", &good), 0),
        shape("a coding with chunks not last", with("Transfer-Encoding: chunked, gzip", &chunk), 0),
        shape("a coding that is hidden", with("Transfer-Encoding: xchunked", &chunk), 0),
        shape(
            "a chunk of absurd size",
            with("Transfer-Encoding: chunked", &format!("ffffffffffffffff\r\n{good}")),
            0,
        ),
        shape(
            "a chunk beyond all numbers",
            with("Transfer-Encoding: chunked", &format!("{}\r\n{good}", "f".repeat(40))),
            0,
        ),
        shape(
            "a chunk of negative size",
            with("Transfer-Encoding: chunked", &format!("-1\r\n{good}")),
            0,
        ),
        shape(
            "a chunk without a size",
            with("Transfer-Encoding: chunked", &format!("\r\n{good}\r\n0\r\n\r\n")),
            0,
        ),
        shape(
            "a chunk with endless extensions",
            with(
                "Transfer-Encoding: chunked",
                &format!("{length:x};{}\r\n{good}\r\n0\r\n\r\n", "a=b;".repeat(64 * 1024)),
            ),
            0,
        ),
        shape("chunks that do not end", with("Transfer-Encoding: chunked", &chunk), 0),
        shape(
            "a trailer without end",
            with(
                "Transfer-Encoding: chunked",
                &format!("{chunk}0\r\n{}", "a: b\r\n".repeat(64 * 1024)),
            ),
            0,
        ),
        shape(
            "a long header",
            with(&format!("A: {}\r\nContent-Length: {length}", "a".repeat(1 << 20)), &good),
            0,
        ),
        shape(
            "many headers",
            with(&format!("{}Content-Length: {length}", "A: b\r\n".repeat(10_000)), &good),
            0,
        ),
        shape(
            "a long target",
            format!("POST {ENDPOINT}?{} HTTP/1.1\r\nHost: any\r\n\r\n", "a".repeat(1 << 20))
                .into_bytes(),
            0,
        ),
        shape(
            "a header with a blank before its colon",
            with(&format!("Content-Length : {length}"), &good),
            0,
        ),
        shape(
            "a header that goes on in the next line",
            with(&format!("A: b\r\n c\r\nContent-Length: {length}"), &good),
            0,
        ),
        shape(
            "a null in a header",
            with(&format!("A: b\0c\r\nContent-Length: {length}"), &good),
            0,
        ),
        shape(
            "a header without a name",
            with(&format!(": b\r\nContent-Length: {length}"), &good),
            0,
        ),
        shape(
            "an old request without headers",
            format!("POST {ENDPOINT}\r\n{good}").into_bytes(),
            0,
        ),
        shape(
            "a version that is none",
            format!(
                "POST {ENDPOINT} HTTP/9.9\r\nHost: any\r\nContent-Length: {length}\r\n\r\n{good}"
            )
            .into_bytes(),
            0,
        ),
        shape("garbage", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".repeat(50), 0),
        shape("garbage before the request", format!("\0\0garbage\r\n{inner}").into_bytes(), 0),
        shape("a preface of HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), 0),
        shape("half a header", format!("POST {ENDPOINT} HTTP/1.1\r\nHost: a").into_bytes(), 0),
    ];
    // What is left over after a body is the next request or nothing: it is answered by itself, or not at all.
    let answered: &[&str] = &["200", "400", "411", ""];
    shapes.extend([
        Shape {
            name: "a length that is too short",
            bytes: with(&format!("Content-Length: {}", length - 1), &good),
            done: 0,
            statuses: answered,
        },
        Shape { name: "no length", bytes: with("A: b", &good), done: 0, statuses: answered },
        Shape {
            name: "a length and chunks, with a request behind the chunks",
            bytes: with(
                &format!("Content-Length: {}\r\nTransfer-Encoding: chunked", 5 + inner.len()),
                &format!("0\r\n\r\n{inner}"),
            ),
            done: 0,
            statuses: answered,
        },
        Shape {
            name: "chunks and a length, with a request behind the chunks",
            bytes: with(
                &format!("Transfer-Encoding: chunked\r\nContent-Length: {}", 5 + inner.len()),
                &format!("0\r\n\r\n{inner}"),
            ),
            done: 0,
            statuses: answered,
        },
        Shape {
            name: "two codings, with a request behind the chunks",
            bytes: with(
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                &format!("0\r\n\r\n{inner}"),
            ),
            done: 0,
            statuses: answered,
        },
    ]);
    shapes
}

#[test]
fn no_shape_of_a_request_does_what_it_should_not() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let mut failures = Vec::new();
    for Shape { name, bytes, done, statuses } in shapes() {
        let before = invitations(&server);
        let answers = all_answers(server.address(), &bytes);
        let status = answers.split(' ').nth(1).unwrap_or_default();
        let did = invitations(&server) - before;
        if !statuses.contains(&status) || did > done {
            failures.push(format!("{name}: did {did}: {}", &answers[..answers.len().min(300)]));
        }
    }
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
    answers_on(&server);
}

#[test]
fn a_request_cut_anywhere_does_nothing() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let good = hostile::good();
    let length = good.len();
    let whole =
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: {length}\r\n\r\n{good}");
    for end in (1..whole.len()).step_by(97).chain([whole.len() - 1]) {
        let answers = all_answers(server.address(), &whole.as_bytes()[..end]);
        assert!(!answers.contains("SUCCESS"), "cut after {end} bytes: {answers}");
    }
    assert_eq!(invitations(&server), 0);
    answers_on(&server);
}

#[test]
fn whoever_says_that_no_more_will_come_is_answered() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let good = hostile::good();
    let length = good.len();
    for (times, more) in (1..=10).flat_map(|times| [(times, ""), (times, "Connection: close\r\n")])
    {
        let whole = format!(
            "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\n{more}Content-Length: {length}\r\n\r\n{good}"
        );
        let answers = all_answers(server.address(), whole.as_bytes());
        assert!(answers.contains("SUCCESS"), "the {times}. time, {more:?}: {answers:?}");
    }
    assert_eq!(invitations(&server), 20);
    answers_on(&server);
}

#[test]
fn a_request_byte_by_byte_is_a_request() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let good = hostile::good();
    let head =
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: {}\r\n\r\n", good.len());
    let mut connection = Connection::open(server.address());
    connection.answers.get_ref().set_nodelay(true).expect("a socket can be told");
    for byte in [head.as_bytes(), good.as_bytes()].concat() {
        connection.send(&[byte]);
    }
    assert!(connection.answer().body.contains("<serv:result>SUCCESS"));
    assert_eq!(invitations(&server), 1);
}

#[test]
fn whoever_does_not_read_keeps_nobody_waiting() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let good = hostile::good();
    let one = format!(
        "POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: {}\r\n\r\n{good}",
        good.len()
    );
    // Requests one behind the other, whose answers nobody takes, and a client that waits for leave and then says nothing.
    let mut silent = Vec::new();
    for _ in 0..8 {
        let mut connection = Connection::open(server.address());
        connection.answers.get_ref().set_nonblocking(true).expect("a socket can be told");
        let many = one.repeat(50);
        // The server stops taking them when its answers are not taken; how many it took is its own affair.
        _ = connection.answers.get_mut().write(many.as_bytes());
        silent.push(connection);
    }
    for _ in 0..8 {
        let mut connection = Connection::open(server.address());
        connection.send(format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n").as_bytes());
        silent.push(connection);
    }
    answers_on(&server);
    drop(silent);
    answers_on(&server);
}

#[test]
fn a_foreign_expectation_is_no_reason_to_wait() {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let request = format!("POST {ENDPOINT} HTTP/1.1\r\nExpect: miracles");
    let answer = support::ask(server.address(), &request, hostile::good().as_bytes());
    assert!(matches!(answer.status, 200 | 417), "{answer:?}");
    assert_eq!(invitations(&server), usize::from(answer.status == 200));
    answers_on(&server);
}

/// Sends bytes, says that no more will come, and takes everything that comes back until the server closes.
fn all_answers(address: SocketAddr, bytes: &[u8]) -> String {
    let mut connection = Connection::open(address);
    let mut sending = connection.answers.get_ref().try_clone().expect("a socket can be shared");
    let bytes = bytes.to_vec();
    let sender = std::thread::spawn(move || {
        // The server need not take all of what it refuses.
        _ = sending.write_all(&bytes);
        _ = sending.shutdown(Shutdown::Write);
    });
    let mut answers = Vec::new();
    match connection.answers.read_to_end(&mut answers) {
        // Closed while there was more to take.
        Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
        outcome => drop(outcome.expect("the server answers or closes")),
    }
    sender.join().expect("the sender ends");
    String::from_utf8_lossy(&answers).into_owned()
}

fn answers_on(server: &TestServer) {
    let answer = support::ask(
        server.address(),
        &format!("POST {ENDPOINT} HTTP/1.1"),
        hostile::good().as_bytes(),
    );
    assert!(answer.body.contains("<serv:result>SUCCESS"), "{answer:?}");
}

/// How many meetings have been scheduled: each has told one who was invited.
fn invitations(server: &TestServer) -> usize {
    let pending = |tx: &mut store::Tx| Ok::<_, Stop>(outbox::pending(tx, 10_000)?.len());
    server.service().store().read_blocking(pending).expect("the outbox can be read")
}
