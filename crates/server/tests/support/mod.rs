//! One connection to a server, whose bytes the test writes itself: several requests over it, half of one, none.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may take before the server is said to hang.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where requests go to.
pub const ENDPOINT: &str = "/WBXService/XMLService";

/// An open connection.
pub struct Connection {
    /// What comes back.
    pub answers: BufReader<TcpStream>,
}

/// A whole HTTP answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// The lines between the first and the empty one, as they were sent.
    pub headers: Vec<String>,
    pub body: String,
}

impl Connection {
    /// Opens one.
    pub fn open(address: SocketAddr) -> Connection {
        let stream = TcpStream::connect(address).expect("the server accepts a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket takes a time limit");
        stream.set_write_timeout(Some(PATIENCE)).expect("a socket takes a time limit");
        Connection { answers: BufReader::new(stream) }
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) {
        self.answers.get_mut().write_all(bytes).expect("the server takes the bytes");
    }

    /// Reads one answer. Its body is as long as its Content-Length says; without one it has none.
    pub fn answer(&mut self) -> Answer {
        let first = self.line();
        let status = first.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..5));
        let status = status.and_then(|code| code.parse().ok());
        let status = status.unwrap_or_else(|| panic!("not the first line of an answer: {first:?}"));
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            if line.is_empty() {
                break;
            }
            headers.push(line);
        }
        let mut answer = Answer { status, headers, body: String::new() };
        let length =
            answer.header("content-length").map_or(0, |length| length.parse().expect("a number"));
        let read = self.answers.by_ref().take(length).read_to_string(&mut answer.body);
        assert_eq!(read.expect("the body is UTF-8") as u64, length, "the body is not whole");
        answer
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("a line comes");
        assert!(
            line.ends_with("\r\n"),
            "the connection ended in the middle of an answer: {line:?}"
        );
        line.trim_end().to_owned()
    }
}

impl Answer {
    /// The value of a header; its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.headers.iter().filter_map(|line| line.split_once(':'));
        pairs.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// Sends a request over a connection of its own. `request` is its first line and further header lines, without the last
/// line break; Host and Content-Length are added.
pub fn ask(address: SocketAddr, request: &str, body: &[u8]) -> Answer {
    let mut connection = Connection::open(address);
    let head = format!("{request}\r\nHost: any\r\nContent-Length: {}\r\n\r\n", body.len());
    connection.send(&[head.as_bytes(), body].concat());
    connection.answer()
}
