//! A server of another make, in a few lines: what it is sent is remembered, and what it answers a test decides.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

/// What it answers a request with.
pub enum Answer {
    /// A document, in chunks of a few bytes each.
    Document(String),
    /// These bytes, after which the connection is closed.
    Bytes(Vec<u8>),
    /// A chunked body without an end.
    Endless,
    /// Nothing; the connection stays open.
    Silence,
}

/// The server. It goes on until the process ends.
pub struct Stranger {
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

/// What it has seen so far.
#[derive(Default)]
struct Seen {
    connections: usize,
    requests: Vec<String>,
}

impl Stranger {
    /// Listens on a port of its own; `answer` is asked with the body of each request.
    pub fn start(answer: impl Fn(&str) -> Answer + Send + Sync + 'static) -> Stranger {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (remembered, answer) = (Arc::clone(&seen), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.expect("a connection comes in");
                remember(&remembered).connections += 1;
                let (remembered, answer) = (Arc::clone(&remembered), Arc::clone(&answer));
                // Ends with an error when the client closes the connection, as it may.
                thread::spawn(move || converse(stream, &remembered, &*answer));
            }
        });
        Stranger { address, seen }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn connections(&self) -> usize {
        remember(&self.seen).connections
    }

    /// The bodies of the requests so far, in order.
    pub fn requests(&self) -> Vec<String> {
        remember(&self.seen).requests.clone()
    }

    /// How many requests were sign-ins.
    pub fn sign_ins(&self) -> usize {
        self.requests().iter().filter(|request| is_sign_in(request)).count()
    }
}

/// Whether a request is for AuthenticateUser.
pub fn is_sign_in(request: &str) -> bool {
    request.contains("user.AuthenticateUser\"")
}

fn remember(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().expect("no other test has failed with it")
}

fn converse(
    stream: TcpStream,
    seen: &Mutex<Seen>,
    answer: &dyn Fn(&str) -> Answer,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    while let Some(body) = request(&mut stream)? {
        remember(seen).requests.push(body.clone());
        let head =
            b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n";
        let out = stream.get_mut();
        match answer(&body) {
            Answer::Document(document) => {
                out.write_all(head)?;
                for piece in document.as_bytes().chunks(1000) {
                    chunk(out, piece)?;
                }
                chunk(out, b"")?;
            }
            Answer::Bytes(bytes) => return out.write_all(&bytes),
            Answer::Endless => {
                out.write_all(head)?;
                loop {
                    chunk(out, &[b' '; 1 << 20])?;
                }
            }
            Answer::Silence => {}
        }
    }
    Ok(())
}

fn chunk(out: &mut impl Write, bytes: &[u8]) -> std::io::Result<()> {
    write!(out, "{:x}\r\n", bytes.len())?;
    out.write_all(bytes)?;
    out.write_all(b"\r\n")
}

/// The body of the next request, if there is one more.
fn request(stream: &mut BufReader<TcpStream>) -> std::io::Result<Option<String>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().expect("Content-Length is a number");
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(Some(String::from_utf8(body).expect("a request is UTF-8")))
}

/// Runs something to its end.
pub fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be started").block_on(work)
}
