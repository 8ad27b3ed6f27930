//! Bytes sent over a socket as they are, for what no well-behaved client would send.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may take before the server is said to hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// A whole HTTP answer.
#[derive(Debug)]
pub struct RawAnswer {
    /// The first line, such as `HTTP/1.1 200 OK`.
    pub status_line: String,
    /// The header lines, as written.
    pub headers: Vec<String>,
    /// The body, with the marks of a chunked one taken out.
    pub body: String,
}

/// Sends `request` over a connection of its own, reads one answer and closes it.
///
/// # Panics
/// When there is no answer, or none that can be read.
pub fn send(address: SocketAddr, request: &[u8]) -> RawAnswer {
    let mut stream = TcpStream::connect(address).expect("the server accepts a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a socket takes a time limit");
    stream.write_all(request).expect("the server takes the request");
    let mut answer = BufReader::new(stream);
    let status_line = line(&mut answer);
    let headers: Vec<String> =
        std::iter::repeat_with(|| line(&mut answer)).take_while(|line| !line.is_empty()).collect();
    let header = |name: &str| {
        let values = headers.iter().filter_map(|line| line.split_once(':'));
        values
            .filter(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .next()
    };
    let mut body = Vec::new();
    if header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        chunks(&mut answer, &mut body);
    } else if let Some(length) = header("content-length") {
        let length = length.parse().expect("Content-Length is a number");
        answer.take(length).read_to_end(&mut body).expect("the body can be read");
        assert_eq!(body.len() as u64, length, "the body is shorter than announced");
    } else {
        answer.read_to_end(&mut body).expect("the body can be read");
    }
    let body = String::from_utf8(body).expect("the body is UTF-8");
    RawAnswer { status_line, headers, body }
}

fn chunks(answer: &mut impl BufRead, body: &mut Vec<u8>) {
    loop {
        let size = line(answer);
        let size = u64::from_str_radix(size.trim(), 16).expect("a chunk begins with its size");
        answer.take(size).read_to_end(body).expect("a chunk can be read");
        line(answer);
        if size == 0 {
            return;
        }
    }
}

fn line(answer: &mut impl BufRead) -> String {
    let mut line = String::new();
    let length = answer.read_line(&mut line).expect("a line can be read");
    assert!(length > 0, "the connection ended in the middle of the answer");
    line.trim_end().to_owned()
}
