//! The client of the benchmark: many connections that are kept, and two ways to use them. Closed loop: each sends its next
//! request when it has the answer to the last. Fixed rate: each request has its time, and what it waits for because the
//! one before it was slow counts as its own latency.

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use hdrhistogram::Histogram;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::{HeaderMap, Method, Request};
use hyper_util::rt::TokioIo;
use memchr::memmem;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::measure;

/// Latencies up to a minute, in microseconds.
const SLOWEST_US: u64 = 60_000_000;

/// One request, and what its answer must be.
#[derive(Clone)]
pub struct Call {
    pub method: Method,
    pub path: Arc<str>,
    pub headers: Arc<[(&'static str, String)]>,
    pub body: Bytes,
    pub expected: Expected,
    /// Which latencies it belongs to.
    pub is_read: bool,
}

/// What an answer must be; everything else ends the run.
#[derive(Clone)]
pub struct Expected {
    pub status: u16,
    /// In bytes.
    pub length: RangeInclusive<usize>,
    /// Texts that must stand in it, each so many times; none means at least once.
    pub texts: Vec<(Arc<str>, Option<usize>)>,
}

/// Where requests come from. The same number gives the same request.
pub trait Source: Send + Sync {
    /// The request of this number.
    fn call(&self, number: u64) -> Call;

    /// What is sent before anything is counted, one after the other: each caller once, so that the server knows his
    /// password and has what it keeps in memory.
    fn first_calls(&self) -> Vec<Call> {
        vec![self.call(0)]
    }
}

/// What is done to whom.
#[derive(Clone)]
pub struct Load {
    pub address: SocketAddr,
    /// Whose CPU time is counted: a process, with its children.
    pub process: u32,
    pub connections: usize,
    /// Without it, each connection goes on as fast as it is answered.
    pub requests_per_second: Option<f64>,
    /// Done before anything is counted.
    pub warm_up: Duration,
    pub duration: Duration,
}

/// What was measured.
pub struct Measured {
    pub per_second: f64,
    /// Of the server, for each request.
    pub cpu_us: f64,
    /// In microseconds.
    pub latencies: Histogram<u64>,
    /// Those of reads alone.
    pub read_latencies: Histogram<u64>,
}

/// What one connection has seen.
struct Seen {
    all: Histogram<u64>,
    reads: Histogram<u64>,
}

impl Measured {
    /// The median latency, in microseconds.
    pub fn p50_us(&self) -> f64 {
        percentile(&self.latencies, 50.0)
    }

    /// What one request in a hundred exceeds, in microseconds.
    pub fn p99_us(&self) -> f64 {
        percentile(&self.latencies, 99.0)
    }
}

/// A percentile, in the histogram's unit.
pub fn percentile(histogram: &Histogram<u64>, percent: f64) -> f64 {
    let value = u32::try_from(histogram.value_at_percentile(percent)).unwrap_or(u32::MAX);
    f64::from(value)
}

/// Loads a server.
///
/// # Errors
/// When an answer is not what it must be, or none comes.
pub async fn run(load: &Load, source: Arc<dyn Source>) -> Result<Measured, String> {
    let mut senders = Vec::with_capacity(load.connections);
    for _ in 0..load.connections {
        senders.push(connect(load.address).await?);
    }
    if let Some(first) = senders.first_mut() {
        for call in source.first_calls() {
            open_again(first, load.address).await?;
            send(first, &call, &load.address.to_string()).await?;
        }
    }
    let begin = Instant::now();
    let window = (begin + load.warm_up, begin + load.warm_up + load.duration);
    let mut tasks = JoinSet::new();
    for (position, sender) in senders.into_iter().enumerate() {
        let connection =
            Connection { sender, load: load.clone(), source: Arc::clone(&source), position };
        tasks.spawn(connection.run(begin, window));
    }
    tokio::time::sleep_until(window.0).await;
    let before = measure::cpu_time(load.process)?;
    tokio::time::sleep_until(window.1).await;
    let used = measure::cpu_time(load.process)?.saturating_sub(before);

    let mut total = Seen::nothing()?;
    while let Some(ended) = tasks.join_next().await {
        let seen = ended.map_err(|error| error.to_string())??;
        total.all.add(&seen.all).map_err(|error| error.to_string())?;
        total.reads.add(&seen.reads).map_err(|error| error.to_string())?;
    }
    let requests = total.all.len();
    if requests == 0 {
        return Err(format!("nobody at {} answered within {:?}", load.address, load.duration));
    }
    Ok(Measured {
        per_second: as_f64(requests) / load.duration.as_secs_f64(),
        cpu_us: used.as_secs_f64() * 1e6 / as_f64(requests),
        latencies: total.all,
        read_latencies: total.reads,
    })
}

/// Sends one request, judges its answer, and answers its headers and its body.
///
/// # Errors
/// When the answer is not what it must be, or none comes.
pub async fn once(address: SocketAddr, call: &Call) -> Result<(HeaderMap, Bytes), String> {
    let mut sender = connect(address).await?;
    send(&mut sender, call, &address.to_string()).await
}

fn as_f64(number: u64) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

impl Seen {
    fn nothing() -> Result<Seen, String> {
        let empty =
            || Histogram::new_with_bounds(1, SLOWEST_US, 3).map_err(|error| error.to_string());
        Ok(Seen { all: empty()?, reads: empty()? })
    }

    fn record(&mut self, taken: Duration, is_read: bool) {
        let taken = u64::try_from(taken.as_micros()).unwrap_or(SLOWEST_US);
        self.all.saturating_record(taken);
        if is_read {
            self.reads.saturating_record(taken);
        }
    }
}

struct Connection {
    sender: SendRequest<Full<Bytes>>,
    load: Load,
    source: Arc<dyn Source>,
    position: usize,
}

impl Connection {
    async fn run(mut self, begin: Instant, window: (Instant, Instant)) -> Result<Seen, String> {
        let mut seen = Seen::nothing()?;
        let host = self.load.address.to_string();
        let interval = self
            .load
            .requests_per_second
            .map(|rate| Duration::from_secs_f64(self.load.connections as f64 / rate.max(1e-3)));
        // Connections take turns, so that requests do not come in bursts.
        let offset = interval
            .unwrap_or_default()
            .mul_f64(self.position as f64 / self.load.connections as f64);
        let mut number = (self.position as u64) << 32;
        let mut turn = 0;
        loop {
            let call = self.source.call(number);
            let start = match interval {
                None => Instant::now(),
                Some(interval) => {
                    let intended = begin + offset + interval * turn;
                    if intended >= window.1 {
                        return Ok(seen);
                    }
                    if Instant::now() < intended {
                        tokio::time::sleep_until(intended).await;
                        // What the timer was late is not the server's.
                        Instant::now()
                    } else {
                        intended
                    }
                }
            };
            if start >= window.1 {
                return Ok(seen);
            }
            open_again(&mut self.sender, self.load.address).await?;
            send(&mut self.sender, &call, &host).await?;
            let end = Instant::now();
            let counts = match interval {
                None => end >= window.0 && end < window.1,
                // By its time, not by its end: the slow ones must not fall out.
                Some(_) => start >= window.0,
            };
            if counts {
                seen.record(end - start, call.is_read);
            }
            number += 1;
            turn += 1;
        }
    }
}

async fn connect(address: SocketAddr) -> Result<SendRequest<Full<Bytes>>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{address}: {error}");
    let stream = TcpStream::connect(address).await.map_err(|error| failed(&error))?;
    stream.set_nodelay(true).map_err(|error| failed(&error))?;
    let (sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| failed(&error))?;
    // Its failure shows at the next request.
    tokio::spawn(connection);
    Ok(sender)
}

/// Connects again when the server has closed the connection after its last answer: some always do.
async fn open_again(
    sender: &mut SendRequest<Full<Bytes>>,
    address: SocketAddr,
) -> Result<(), String> {
    if sender.ready().await.is_err() {
        *sender = connect(address).await?;
    }
    Ok(())
}

async fn send(
    sender: &mut SendRequest<Full<Bytes>>,
    call: &Call,
    host: &str,
) -> Result<(HeaderMap, Bytes), String> {
    let failed = |error: &dyn std::fmt::Display| format!("{host}{}: {error}", call.path);
    let mut request =
        Request::builder().method(call.method.clone()).uri(&*call.path).header("Host", host);
    for (name, value) in call.headers.iter() {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(call.body.clone())).map_err(|error| failed(&error))?;
    sender.ready().await.map_err(|error| failed(&error))?;
    let response = sender.send_request(request).await.map_err(|error| failed(&error))?;
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let body = response.into_body().collect().await.map_err(|error| failed(&error))?.to_bytes();
    call.expected.judge(status, &body).map_err(|why| {
        let shown: String = String::from_utf8_lossy(&body).chars().take(1500).collect();
        failed(&format!("{why}: {shown}"))
    })?;
    Ok((headers, body))
}

impl Expected {
    fn judge(&self, status: u16, body: &[u8]) -> Result<(), String> {
        if status != self.status {
            return Err(format!("status {status} instead of {}", self.status));
        }
        if !self.length.contains(&body.len()) {
            return Err(format!("{} bytes instead of {:?}", body.len(), self.length));
        }
        for (text, times) in &self.texts {
            let found = match times {
                None => usize::from(memmem::find(body, text.as_bytes()).is_some()),
                Some(_) => memmem::find_iter(body, text.as_bytes()).count(),
            };
            if found != times.unwrap_or(1) {
                return Err(format!("'{text}' is there {found} times"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_judged() {
        let expected = Expected {
            status: 200,
            length: 5..=20,
            texts: vec![("<a>".into(), None), ("<b>".into(), Some(2))],
        };
        assert_eq!(expected.judge(200, b"<a><a><b>,<b>"), Ok(()));
        for (status, body, why) in [
            (500, "<a><b><b>", "status"),
            (200, "<a>", "bytes"),
            (200, "<b><b>......", "'<a>' is there 0"),
            (200, "<a><b>......", "'<b>' is there 1"),
        ] {
            let told = expected.judge(status, body.as_bytes()).unwrap_err();
            assert!(told.contains(why), "{told}");
        }
    }
}
