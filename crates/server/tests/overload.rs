//! More than the server can do: what is too much is refused at once, and everybody else is served as before.

#[path = "support/message.rs"]
mod message;
#[path = "support/metrics.rs"]
mod metrics;
mod support;

use std::io::{ErrorKind, Read, Write};
use std::thread;

use message::{is_success, post};
use metrics::{Standstill, metric, until};
use server::{Limits, Setup};
use support::{Answer, Connection, ENDPOINT, ask};
use testkit::{DEMO_SITE, Engine, TestServer, demo_password, envelope};

const MIB: usize = 1024 * 1024;

fn start(limits: Limits) -> TestServer {
    TestServer::start_with(Engine::Sqlite, Setup { limits, ..Setup::default() })
}

fn limits() -> Limits {
    Limits { quiet_seconds: 0, ..Limits::default() }
}

/// A request that only reads.
fn version() -> String {
    envelope(DEMO_SITE, "", "ep.GetAPIVersion", "")
}

/// A request that writes, and so waits for the store's writer.
fn meeting() -> String {
    let password = demo_password("host1").expect("host1 is an account of the demo");
    let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
    let body = "<metaData><confName>Standup</confName></metaData>";
    envelope(DEMO_SITE, &credentials, "meeting.CreateMeeting", body)
}

fn served(server: &TestServer) {
    let answer = ask(server.address(), &format!("POST {ENDPOINT} HTTP/1.1"), version().as_bytes());
    assert!(is_success(&answer), "{answer:?}");
}

/// Four connections, each with a request that waits for the store's writer.
fn four_that_write(server: &TestServer) -> Vec<Connection> {
    let open = |_| {
        let mut connection = Connection::open(server.address());
        connection.send(&post(&meeting()));
        connection
    };
    (0..4).map(open).collect()
}

/// That so many requests are in the server.
fn until_requests(server: &TestServer, count: u64) {
    until("requests are in the server", || metric(server.address(), "reconvene_requests") == count);
}

fn is_come_again(answer: &Answer) {
    assert_eq!(answer.status, 503, "{answer:?}");
    let seconds = answer.header("retry-after").and_then(|seconds| seconds.parse::<u32>().ok());
    assert!(seconds.is_some_and(|seconds| seconds > 0), "{answer:?}");
}

#[test]
fn silent_connections_give_way_to_those_that_ask() {
    let server = start(Limits { connections: 8, ..limits() });
    let mut held = Vec::new();
    for number in 0..200 {
        let mut connection = Connection::open(server.address());
        let begun: &[u8] = match number % 4 {
            0 => b"",
            1 => b"POST /WBXService/XMLService HTTP/1.1\r\nHost: a",
            2 => b"POST /WBXService/XMLService HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n<",
            _ => b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        };
        connection.send(begun);
        held.push(connection);
        if number % 20 == 19 {
            served(&server);
            assert_eq!(ask(server.address(), "GET /healthz HTTP/1.1", b"").status, 200);
        }
    }
    // This one included.
    assert!(metric(server.address(), "reconvene_connections") <= 8);
    assert!(metric(server.address(), "reconvene_connections_gave_way_total") >= 190);
    assert_eq!(metric(server.address(), "reconvene_connections_refused_total"), 0);
}

#[test]
fn connections_that_are_at_work_do_not_give_way() {
    let server = start(Limits { connections: 4, ..limits() });
    let standstill = Standstill::of(&server);
    let mut at_work = four_that_write(&server);
    // Not asked by HTTP: there is no place for that.
    let waiting = || server.service().store().statistics().writes.map_or(0, |queue| queue.waiting);
    until("all are at work", || waiting() == 4);
    for _ in 0..10 {
        is_come_again(&Connection::open(server.address()).answer());
    }
    drop(standstill);
    let answers: Vec<Answer> = at_work.iter_mut().map(Connection::answer).collect();
    assert!(answers.iter().all(is_success), "{answers:?}");
    served(&server);
}

#[test]
fn requests_beyond_the_bound_are_told_to_come_again() {
    let server = start(Limits { requests: 4, ..limits() });
    let standstill = Standstill::of(&server);
    let mut waiting = four_that_write(&server);
    until_requests(&server, 4);
    // A flood of others: each is told at once, and no more of them are in the server.
    let mut other = Connection::open(server.address());
    for _ in 0..50 {
        other.send(&post(&version()));
        is_come_again(&other.answer());
        is_come_again(&ask(server.address(), "GET /demo/ HTTP/1.1", b""));
    }
    assert_eq!(metric(server.address(), "reconvene_requests"), 4);
    assert_eq!(metric(server.address(), "reconvene_requests_turned_away_total"), 100);
    for path in ["/healthz", "/readyz"] {
        let answer = ask(server.address(), &format!("GET {path} HTTP/1.1"), b"");
        assert_eq!(answer.status, 200, "{path}");
    }
    drop(standstill);
    assert!(waiting.iter_mut().all(|connection| is_success(&connection.answer())));
    other.send(&post(&version()));
    assert!(is_success(&other.answer()), "over the same connection");
    until_requests(&server, 0);
}

#[test]
fn whoever_sends_a_body_without_end_gives_way() {
    let server = start(Limits { bodies_mib: 8, ..limits() });
    let mut slow: Vec<Connection> = (0..4)
        .map(|_| {
            let mut connection = Connection::open(server.address());
            let head = format!(
                "POST {ENDPOINT} HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n",
                2 * MIB
            );
            connection.send(head.as_bytes());
            connection.send(&vec![b' '; MIB]);
            connection
        })
        .collect();
    until_requests(&server, 4);
    // All room is theirs. They are slow when two seconds have gone by, and then make room for anybody.
    let mut refused = 0;
    until("somebody gives way", || {
        let request = format!("POST {ENDPOINT} HTTP/1.1");
        let answer = ask(server.address(), &request, version().as_bytes());
        if answer.status == 503 {
            is_come_again(&answer);
            refused += 1;
        }
        is_success(&answer)
    });
    assert_eq!(metric(server.address(), "reconvene_requests_turned_away_total"), refused);
    assert_eq!(metric(server.address(), "reconvene_connections_gave_way_total"), 1);
    let ended = slow.iter_mut().filter_map(|connection| {
        let stream = connection.answers.get_mut();
        stream.set_nonblocking(true).expect("a socket can be asked");
        let read = stream.read(&mut [0; 1]);
        let is_open = read.is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
        (!is_open).then_some(())
    });
    assert_eq!(ended.count(), 1);
}

#[test]
fn a_full_queue_of_the_store_is_told_in_xml_and_by_the_status() {
    let server = start(limits());
    let request = format!("POST {ENDPOINT} HTTP/1.1");
    // A password that is checked is noted, which is a write of its own.
    assert!(is_success(&ask(server.address(), &request, meeting().as_bytes())));
    let standstill = Standstill::of(&server);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let store = server.service().store().clone();
    let full = runtime.block_on(async {
        let tasks: Vec<_> = (0..4096)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.write(|_| Ok::<_, store::Error>(())).await })
            })
            .collect();
        let waiting = || store.statistics().writes.map_or(0, |queue| queue.waiting);
        while waiting() < 4096 {
            tokio::task::yield_now().await;
        }
        tasks
    });
    let queue = "reconvene_store_waiting{queue=\"writes\"}";
    assert_eq!(metric(server.address(), queue), 4096);
    let answer = ask(server.address(), &request, meeting().as_bytes());
    is_come_again(&answer);
    assert!(answer.body.contains("<serv:exceptionID>099032</serv:exceptionID>"), "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("text/xml;charset=UTF-8"));
    let refused = "reconvene_store_turned_away_total{queue=\"writes\"}";
    assert_eq!(metric(server.address(), refused), 1);
    served(&server);
    drop(standstill);
    for task in full {
        let done = runtime.block_on(task).expect("it ends");
        assert_eq!(done, Ok(()), "what waited is done");
    }
    assert!(is_success(&ask(server.address(), &request, meeting().as_bytes())));
}

#[test]
fn what_takes_too_long_is_ended() {
    let server = start(Limits { header_seconds: 1, body_seconds: 1, work_seconds: 1, ..limits() });
    let gone = |connection: &mut Connection| {
        let mut rest = Vec::new();
        // Closed or reset.
        _ = connection.answers.read_to_end(&mut rest);
        rest
    };
    let mut silent = Connection::open(server.address());
    let mut half = Connection::open(server.address());
    half.send(b"POST /WBXService/XMLService HTTP/1.1\r\nHost: a\r\nX-");
    let mut kept = Connection::open(server.address());
    kept.send(&post(&version()));
    assert!(is_success(&kept.answer()));
    let mut body = Connection::open(server.address());
    body.send(b"POST /WBXService/XMLService HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n<");
    assert_eq!(body.answer().status, 408);
    assert_eq!(gone(&mut body), b"");
    gone(&mut silent);
    gone(&mut half);
    assert_eq!(gone(&mut kept), b"", "a connection is not kept for ever");

    let standstill = Standstill::of(&server);
    let answer = ask(server.address(), &format!("POST {ENDPOINT} HTTP/1.1"), meeting().as_bytes());
    assert_eq!(answer.status, 504, "{answer:?}");
    assert!(answer.body.contains("not known"), "it may be carried out yet: {answer:?}");
    drop(standstill);
    until_requests(&server, 0);
    served(&server);
}

#[test]
fn an_answer_that_is_not_fetched_ends_its_connection() {
    let server = start(Limits { fetch_seconds: 1, ..limits() });
    let page = ask(server.address(), "GET /reference/ HTTP/1.1", b"");
    assert_eq!(page.status, 200);
    // More than the machine keeps for a socket on either side.
    let count = 64 * MIB / page.body.len();
    let mut connection = Connection::open(server.address());
    let stream = connection.answers.get_ref().try_clone().expect("a socket can be shared");
    let asking = thread::spawn(move || {
        let mut stream = stream;
        for _ in 0..count {
            // Refused once the server has ended it.
            if stream.write_all(b"GET /reference/ HTTP/1.1\r\nHost: a\r\n\r\n").is_err() {
                return;
            }
        }
    });
    // The one that asks for the number.
    until("the connection is ended", || metric(server.address(), "reconvene_connections") == 1);
    until_requests(&server, 0);
    let mut fetched = Vec::new();
    _ = connection.answers.read_to_end(&mut fetched);
    assert!(fetched.len() < count * page.body.len(), "{} bytes", fetched.len());
    drop(connection);
    asking.join().expect("the asking ends");
    served(&server);
}
