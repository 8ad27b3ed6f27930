//! What a server says of itself, and a writer that stands still, so that requests pile up as long as a test wants.

use std::net::SocketAddr;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use testkit::TestServer;

use crate::support::ask;

/// How long anything may take before it is said not to happen.
const PATIENCE: Duration = Duration::from_secs(30);

/// The value of a metric, by its name with its labels.
pub fn metric(address: SocketAddr, name: &str) -> u64 {
    let answer = ask(address, "GET /metrics HTTP/1.1", b"");
    assert_eq!(answer.status, 200, "{answer:?}");
    let line = answer.body.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let value = line.and_then(|value| value.parse().ok());
    value.unwrap_or_else(|| panic!("no {name} in {}", answer.body))
}

/// Waits until something is so.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// The store's writer, which does nothing until this is dropped.
pub struct Standstill {
    go_on: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Standstill {
    pub fn of(server: &TestServer) -> Standstill {
        let (begun, has_begun) = mpsc::channel();
        let (go_on, wait) = mpsc::channel::<()>();
        let store = server.service().store().clone();
        let thread = thread::spawn(move || {
            let work = move |_: &mut store::Tx| {
                begun.send(()).expect("the test waits for it");
                // Ends when the test drops its end.
                _ = wait.recv();
                Ok::<(), store::Error>(())
            };
            store.write_blocking(work).expect("nothing is written");
        });
        has_begun.recv().expect("the writer has begun");
        Standstill { go_on: Some(go_on), thread: Some(thread) }
    }
}

impl Drop for Standstill {
    fn drop(&mut self) {
        self.go_on = None;
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}
