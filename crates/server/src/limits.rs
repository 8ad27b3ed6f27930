//! How much is done and held at the same time: requests, the bytes of their bodies, the time they may take. What does
//! not fit is told at once to come again, instead of waiting where nobody sees it.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use serde::Deserialize;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use xml::limits::DOCUMENT_BYTES;

use crate::connections::{Connection, Connections, GIVES_WAY, Phase};

/// After how many seconds somebody who was turned away should ask again.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("2");
/// Who has been sending a body for longer than this gives way when there is no room.
const SLOW: Duration = Duration::from_secs(2);
const KIB: u64 = 1024;

/// The section `[limits]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// How many connections are open at the same time.
    pub connections: usize,
    /// How many requests are arriving, worked on or being answered at the same time.
    pub requests: usize,
    /// How much the bodies of these may have together, in MiB.
    pub bodies_mib: u32,
    /// How long the header of a request may take, and how long a connection may wait for the next, in seconds.
    pub header_seconds: u64,
    /// How long the body of a request may take, in seconds.
    pub body_seconds: u64,
    /// How long an answer may be in the making, in seconds, beside what the body takes.
    pub work_seconds: u64,
    /// How long an answer may wait to be fetched, in seconds.
    pub fetch_seconds: u64,
    /// How long a connection must have been silent before a server that stops closes it, in seconds.
    pub quiet_seconds: u64,
    /// How long a server that stops waits for what is being done, in seconds.
    pub stop_seconds: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 4096,
            requests: 1024,
            bodies_mib: 256,
            header_seconds: 30,
            body_seconds: 60,
            work_seconds: 60,
            fetch_seconds: 30,
            quiet_seconds: 1,
            stop_seconds: 10,
        }
    }
}

impl Limits {
    /// Whether they let anything through at all.
    ///
    /// # Errors
    /// What is wrong, with the key.
    pub fn check(&self) -> Result<(), String> {
        let most = u64::try_from(Semaphore::MAX_PERMITS).unwrap_or(u64::MAX);
        for (key, value, least) in [
            ("connections", self.connections as u64, 1),
            ("requests", self.requests as u64, 1),
            // Four of the largest documents.
            ("bodies_mib", u64::from(self.bodies_mib), 8),
            ("header_seconds", self.header_seconds, 1),
            ("body_seconds", self.body_seconds, 1),
            ("work_seconds", self.work_seconds, 1),
            ("fetch_seconds", self.fetch_seconds, 1),
        ] {
            if value < least {
                return Err(format!("limits.{key} must be at least {least}"));
            }
            // Permits count KiB.
            if value > most.min(u64::from(u32::MAX) / KIB) {
                return Err(format!("limits.{key} is too large"));
            }
        }
        Ok(())
    }
}

/// Where requests get their room.
pub(crate) struct Room {
    requests: Arc<Semaphore>,
    /// In KiB.
    bodies: Arc<Semaphore>,
    connections: Arc<Connections>,
    turned_away: AtomicU64,
    most_requests: usize,
}

/// The room of one request, given back when its answer was handed on.
pub(crate) struct Held {
    _request: OwnedSemaphorePermit,
    _body: Option<OwnedSemaphorePermit>,
    connection: Arc<Connection>,
}

impl Room {
    pub(crate) fn new(limits: &Limits, connections: Arc<Connections>) -> Room {
        Room {
            requests: Arc::new(Semaphore::new(limits.requests)),
            bodies: Arc::new(Semaphore::new(limits.bodies_mib as usize * 1024)),
            connections,
            turned_away: AtomicU64::new(0),
            most_requests: limits.requests,
        }
    }

    /// Room for a request with a body of such a size, before any of that is read; none when there is none, and nobody gives way.
    pub(crate) async fn enter(&self, size: SizeHint, connection: &Arc<Connection>) -> Option<Held> {
        let held = async {
            let request = self.some_of(&self.requests, 1).await?;
            // More is not read. Who does not say how much it is may send the most.
            let most = DOCUMENT_BYTES as u64;
            let bytes = size.upper().unwrap_or(most).max(size.lower()).min(most);
            let kib = u32::try_from(bytes.div_ceil(KIB)).unwrap_or(u32::MAX);
            let body = match kib {
                0 => None,
                kib => Some(self.some_of(&self.bodies, kib).await?),
            };
            Some((request, body))
        };
        let Some((request, kept)) = held.await else {
            self.turned_away.fetch_add(1, Ordering::Relaxed);
            return None;
        };
        connection.enter(if kept.is_some() { Phase::Arriving } else { Phase::Working });
        Some(Held { _request: request, _body: kept, connection: Arc::clone(connection) })
    }

    /// What there is, or what becomes free because somebody slow gives way.
    async fn some_of(&self, what: &Arc<Semaphore>, count: u32) -> Option<OwnedSemaphorePermit> {
        loop {
            if let Ok(permit) = Arc::clone(what).try_acquire_many_owned(count) {
                return Some(permit);
            }
            if !self.connections.end_longest(&[Phase::Arriving], SLOW) {
                return None;
            }
            let waiting = Arc::clone(what).acquire_many_owned(count);
            if let Ok(Ok(permit)) = tokio::time::timeout(GIVES_WAY, waiting).await {
                return Some(permit);
            }
        }
    }

    /// How many requests are in it now.
    pub(crate) fn requests(&self) -> usize {
        self.most_requests.saturating_sub(self.requests.available_permits())
    }

    /// How many were turned away since the start.
    pub(crate) fn turned_away(&self) -> u64 {
        self.turned_away.load(Ordering::Relaxed)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.connection.enter(Phase::Waiting);
    }
}

/// An answer to whoever is to come again.
pub(crate) fn come_again(why: &'static str) -> Response {
    marked_come_again((StatusCode::SERVICE_UNAVAILABLE, why).into_response())
}

/// That answer, whatever is in it, with when to come again.
pub(crate) fn marked_come_again(mut answer: Response) -> Response {
    *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    answer.headers_mut().insert(RETRY_AFTER, RETRY_AFTER_SECONDS);
    answer
}

/// The body of a request; its connection is told when all of it is there.
pub(crate) struct Arriving {
    pub(crate) body: Incoming,
    pub(crate) connection: Arc<Connection>,
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        if matches!(frame, Poll::Ready(None)) || self.body.is_end_stream() {
            self.connection.enter(Phase::Working);
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The body of an answer, with the room of its request, if that took any.
pub(crate) struct Leaving {
    pub(crate) body: Body,
    pub(crate) _held: Option<Held>,
}

impl HttpBody for Leaving {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
