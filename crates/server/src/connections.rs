//! The open connections: at most so many, each known by what it does.
//!
//! When all places are taken, the connection that has been silent longest gives way to the next: one that sends no
//! request, or its header or body without end. So whoever opens connections and does nothing with them takes places only
//! from his like. When all places are busy the next is refused at once. An answer that is not fetched ends its connection.

use std::collections::HashMap;
use std::io::{self, ErrorKind, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use axum_server::{AddrListener, Address};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Sleep;

/// How long a connection that must give way may take to end. It ends when it is next looked at, which is at once.
pub(crate) const GIVES_WAY: Duration = Duration::from_secs(1);
/// An answer must move at least so many bytes in each span of time that a stalled one is given.
const LEAST_BYTES: usize = 64 * 1024;
/// How many refused connections are closed with care at the same time, so that they see why; others just end.
const REFUSED_AT_ONCE: usize = 64;
const REFUSAL: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/// What a connection does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Waits for a request, or for the rest of its header.
    Waiting = 0,
    /// The body of a request arrives.
    Arriving = 1,
    /// The request is worked on, or its answer is written.
    Working = 2,
    /// Must give way, and does nothing any more.
    Ending = 3,
}

/// One open connection.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) address: SocketAddr,
    /// Microseconds since `epoch` at which the phase began, times four, and the phase.
    state: AtomicU64,
    epoch: Instant,
    /// The task that reads and writes it.
    task: Mutex<Option<Waker>>,
}

/// All of them.
pub(crate) struct Connections {
    open: Mutex<HashMap<u64, Arc<Connection>>>,
    places: Arc<Semaphore>,
    epoch: Instant,
    next: AtomicU64,
    accepted: AtomicU64,
    gave_way: AtomicU64,
    refused: AtomicU64,
}

/// How many connections there were since the start, and what became of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConnectionStatistics {
    pub open: usize,
    pub accepted: u64,
    pub gave_way: u64,
    pub refused: u64,
}

impl Connections {
    pub(crate) fn new(most: usize) -> Arc<Connections> {
        Arc::new(Connections {
            open: Mutex::default(),
            places: Arc::new(Semaphore::new(most)),
            epoch: Instant::now(),
            next: AtomicU64::new(0),
            accepted: AtomicU64::new(0),
            gave_way: AtomicU64::new(0),
            refused: AtomicU64::new(0),
        })
    }

    pub(crate) fn statistics(&self) -> ConnectionStatistics {
        ConnectionStatistics {
            open: self.lock().len(),
            accepted: self.accepted.load(Ordering::Relaxed),
            gave_way: self.gave_way.load(Ordering::Relaxed),
            refused: self.refused.load(Ordering::Relaxed),
        }
    }

    /// Whether all connections have been waiting for a request for at least so long.
    pub(crate) fn are_quiet_for(&self, span: Duration) -> bool {
        self.lock().values().all(|connection| {
            let (phase, since) = connection.state();
            phase == Phase::Waiting && connection.epoch.elapsed().saturating_sub(since) >= span
        })
    }

    /// Ends the connection that has been in one of `phases` for longest, and for `at_least` that long. `false` when
    /// there is none.
    pub(crate) fn end_longest(&self, phases: &[Phase], at_least: Duration) -> bool {
        loop {
            let now = self.epoch.elapsed();
            let longest = {
                let open = self.lock();
                let states = open.values().map(|connection| (connection.state(), connection));
                let idle = states.filter(|((phase, since), _)| {
                    phases.contains(phase) && now.saturating_sub(*since) >= at_least
                });
                idle.min_by_key(|((_, since), _)| *since).map(|(_, connection)| connection.clone())
            };
            let Some(longest) = longest else { return false };
            // It may have begun to do something meanwhile.
            if longest.change(Phase::Ending, phases) {
                self.gave_way.fetch_add(1, Ordering::Relaxed);
                longest.wake();
                return true;
            }
        }
    }

    /// A place for one more, if there is one or another gives way.
    async fn admit(self: &Arc<Self>, address: SocketAddr) -> Option<Place> {
        let permit = match Arc::clone(&self.places).try_acquire_owned() {
            Ok(permit) => permit,
            Err(_) => {
                if !self.end_longest(&[Phase::Waiting, Phase::Arriving], Duration::ZERO) {
                    return None;
                }
                let place = Arc::clone(&self.places).acquire_owned();
                tokio::time::timeout(GIVES_WAY, place).await.ok()?.ok()?
            }
        };
        let connection = Arc::new(Connection {
            address,
            state: AtomicU64::new(0),
            epoch: self.epoch,
            task: Mutex::default(),
        });
        connection.enter(Phase::Waiting);
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        self.lock().insert(number, Arc::clone(&connection));
        self.accepted.fetch_add(1, Ordering::Relaxed);
        Some(Place { connection, number, table: Arc::clone(self), _permit: permit })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Arc<Connection>>> {
        // Nothing panics while it is held.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// What it does, and since when after `epoch`.
    fn state(&self) -> (Phase, Duration) {
        unpacked(self.state.load(Ordering::Acquire))
    }

    /// It does something else from now on, unless it has to give way.
    pub(crate) fn enter(&self, phase: Phase) {
        self.change(phase, &[Phase::Waiting, Phase::Arriving, Phase::Working]);
    }

    fn change(&self, to: Phase, from: &[Phase]) -> bool {
        let now = u64::try_from(self.epoch.elapsed().as_micros()).unwrap_or(u64::MAX >> 2);
        let changed = self.state.fetch_update(Ordering::AcqRel, Ordering::Acquire, |state| {
            from.contains(&unpacked(state).0).then_some(now << 2 | to as u64)
        });
        changed.is_ok()
    }

    fn must_end(&self) -> bool {
        self.state().0 == Phase::Ending
    }

    fn remember(&self, task: &Waker) {
        let mut known = self.task.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.as_ref().is_some_and(|known| known.will_wake(task)) {
            *known = Some(task.clone());
        }
    }

    fn wake(&self) {
        if let Some(task) = self.task.lock().unwrap_or_else(PoisonError::into_inner).take() {
            task.wake();
        }
    }
}

fn unpacked(state: u64) -> (Phase, Duration) {
    let phase = match state & 3 {
        0 => Phase::Waiting,
        1 => Phase::Arriving,
        2 => Phase::Working,
        _ => Phase::Ending,
    };
    (phase, Duration::from_micros(state >> 2))
}

/// A connection's place among the others, held while it is open.
struct Place {
    connection: Arc<Connection>,
    number: u64,
    table: Arc<Connections>,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.table.lock().remove(&self.number);
    }
}

/// Who is at the other end.
#[derive(Debug, Clone)]
pub(crate) struct Peer(pub(crate) Arc<Connection>);

impl Address for Peer {
    type Stream = Stream;
    type Listener = Listener;
}

/// Where connections come in.
pub(crate) struct Listener {
    pub(crate) listener: TcpListener,
    pub(crate) connections: Arc<Connections>,
    /// How long an answer may wait to be fetched.
    pub(crate) stalled: Duration,
    pub(crate) refusals: Arc<Semaphore>,
}

impl Listener {
    pub(crate) fn new(
        listener: std::net::TcpListener,
        connections: Arc<Connections>,
        stalled: Duration,
    ) -> io::Result<Listener> {
        let listener = TcpListener::from_std(listener)?;
        let refusals = Arc::new(Semaphore::new(REFUSED_AT_ONCE));
        Ok(Listener { listener, connections, stalled, refusals })
    }

    /// Says why, and waits a moment for it to be read: a connection that is closed before takes the words with it.
    fn refuse(&self, mut stream: TcpStream) {
        self.connections.refused.fetch_add(1, Ordering::Relaxed);
        let Ok(turn) = Arc::clone(&self.refusals).try_acquire_owned() else { return };
        tokio::spawn(async move {
            let _turn = turn;
            let told = async {
                stream.write_all(REFUSAL).await?;
                stream.shutdown().await?;
                let mut ignored = [0; 1024];
                while stream.read(&mut ignored).await? > 0 {}
                Ok::<(), io::Error>(())
            };
            // Whoever does not listen misses it.
            _ = tokio::time::timeout(GIVES_WAY, told).await;
        });
    }
}

impl AddrListener<Stream, Peer> for Listener {
    async fn bind_to(_: Peer) -> io::Result<Listener> {
        Err(ErrorKind::Unsupported.into())
    }

    async fn accept_stream(&self) -> io::Result<(Stream, Peer)> {
        loop {
            let (stream, address) = self.listener.accept().await?;
            match self.connections.admit(address).await {
                Some(place) => {
                    let peer = Peer(Arc::clone(&place.connection));
                    let allowed = self.stalled;
                    return Ok((Stream { stream, place, allowed, stalled: None, moved: 0 }, peer));
                }
                None => self.refuse(stream),
            }
        }
    }

    fn get_local_addr(&self) -> io::Result<Peer> {
        Err(ErrorKind::Unsupported.into())
    }
}

/// The bytes of a connection.
pub(crate) struct Stream {
    stream: TcpStream,
    place: Place,
    allowed: Duration,
    /// Runs while the other end takes nothing, or too little.
    stalled: Option<Pin<Box<Sleep>>>,
    /// What it took since then, in bytes.
    moved: usize,
}

impl Stream {
    fn ended() -> io::Error {
        io::Error::new(ErrorKind::ConnectionAborted, "gives way to another connection")
    }

    /// What a write comes to: an error when the other end has taken too little for too long.
    fn written(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(Ok(count)) => {
                self.moved += count;
                if self.moved >= LEAST_BYTES {
                    self.all_is_well();
                }
            }
            Poll::Ready(Err(_)) => {}
            Poll::Pending => {
                self.place.connection.remember(cx.waker());
                if self.place.connection.must_end() {
                    return Poll::Ready(Err(Stream::ended()));
                }
                let allowed = self.allowed;
                let stalled =
                    self.stalled.get_or_insert_with(|| Box::pin(tokio::time::sleep(allowed)));
                if stalled.as_mut().poll(cx).is_ready() {
                    let why = "the answer is not fetched";
                    return Poll::Ready(Err(io::Error::new(ErrorKind::TimedOut, why)));
                }
            }
        }
        written
    }

    fn all_is_well(&mut self) {
        self.stalled = None;
        self.moved = 0;
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if read.is_pending() {
            self.place.connection.remember(cx.waker());
        }
        if self.place.connection.must_end() {
            return Poll::Ready(Err(Stream::ended()));
        }
        read
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.written(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.written(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// Asked for only when nothing is left to be written.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.all_is_well();
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
