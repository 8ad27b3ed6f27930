//! What every request passes on its way in, and every answer on its way out: who asks, what it is called, whether there
//! is room, how long it may take.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::body::HttpBody;
use axum::http::header::{CONNECTION, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use operations::{Service, throttle};
use tracing::Instrument;

use crate::connections::{Connection, Connections};
use crate::courier::MailCounts;
use crate::limits::{Arriving, Held, Leaving, Limits, Room, come_again};
use crate::metrics::Metrics;
use crate::proxies::Proxies;
use crate::request_id::{REQUEST_ID, RequestIds};
use crate::{Control, Cors, Delivery, Jobs};

/// What an answer is, its Content-Type alone says.
const NO_GUESSING: HeaderValue = HeaderValue::from_static("nosniff");
/// A year, for browsers that have once come by HTTPS.
const ONLY_HTTPS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// How a server is set up around its service.
#[derive(Default)]
pub struct Setup {
    /// Who may steer it, if anybody.
    pub control: Option<Control>,
    /// Whose pages may call the API from elsewhere.
    pub cors: Cors,
    /// How much it does at the same time.
    pub limits: Limits,
    /// Whose word counts about where a request comes from.
    pub proxies: Proxies,
    /// What a call of `/metrics` must show as `Authorization: Bearer …`; without one, only this machine may call it.
    pub metrics_token: Option<String>,
    /// Where mails go.
    pub delivery: Delivery,
    /// How long things are kept.
    pub jobs: Jobs,
}

/// The state of the front.
pub(crate) struct Front {
    pub(crate) metrics: Metrics,
    pub(crate) metrics_token: Option<String>,
    pub(crate) proxies: Proxies,
    room: Arc<Room>,
    ids: RequestIds,
    stopping: AtomicBool,
    /// How long the body of a request may take to arrive.
    pub(crate) body_time: Duration,
    /// How long a request may take, its body included.
    patience: Duration,
    /// Whether browsers reach the server by HTTPS only.
    is_secure: bool,
}

impl Front {
    pub(crate) fn new(
        service: &Service,
        limits: &Limits,
        proxies: Proxies,
        metrics_token: Option<String>,
        connections: &Arc<Connections>,
        mails: Arc<MailCounts>,
    ) -> Arc<Front> {
        let room = Arc::new(Room::new(limits, Arc::clone(connections)));
        let (held, open) = (Arc::clone(&room), Arc::clone(connections));
        Arc::new(Front {
            metrics: Metrics::new(service.clone(), held, open, mails),
            metrics_token,
            proxies,
            room,
            ids: RequestIds::new(),
            stopping: AtomicBool::new(false),
            body_time: Duration::from_secs(limits.body_seconds),
            patience: Duration::from_secs(limits.body_seconds + limits.work_seconds),
            is_secure: service.settings().urls.is_secure(),
        })
    }

    /// From now on every answer is the last of its connection, and the server is not ready.
    pub(crate) fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// The answer of `work` to a request that came by this connection.
    pub(crate) async fn pass<Work: Future<Output = Response>>(
        &self,
        request: Request<Incoming>,
        connection: Arc<Connection>,
        work: impl FnOnce(Request<Arriving>) -> Work,
    ) -> Response<Leaving> {
        let peer = connection.address.ip();
        let client = self.proxies.client(peer, request.headers());
        let id = self.ids.of(request.headers(), self.proxies.include(peer));
        // At the highest level, so that no filter takes it from the lines it belongs to.
        let span = tracing::error_span!("request", id = id.to_str().unwrap_or_default());
        let work = async {
            let begun = Instant::now();
            let method = request.method().clone();
            // Without its query, which may hold a password or a ticket.
            let path = request.uri().path().to_owned();
            let (mut answer, held) = if is_watching(&path) {
                (work(arriving(request, connection)).await, None)
            } else {
                self.admit(request, connection, client, work).await
            };
            self.metrics.answered(answer.status());
            self.mark(&mut answer, id);
            let (status, ms) = (answer.status().as_u16(), begun.elapsed().as_millis());
            tracing::debug!(%method, path, %client, status, ms, "answered");
            answer.map(|body| Leaving { body, _held: held })
        };
        work.instrument(span).await
    }

    async fn admit<Work: Future<Output = Response>>(
        &self,
        request: Request<Incoming>,
        connection: Arc<Connection>,
        client: IpAddr,
        work: impl FnOnce(Request<Arriving>) -> Work,
    ) -> (Response, Option<Held>) {
        let size = request.body().size_hint();
        let Some(held) = self.room.enter(size, &connection).await else {
            return (come_again("Too much is asked at once.\n"), None);
        };
        let work = throttle::asked_from(client, work(arriving(request, connection)));
        let answer = tokio::time::timeout(self.patience, work).await.unwrap_or_else(|_| {
            tracing::warn!("a request took too long");
            let told = "The request took too long; whether it was carried out is not known.\n";
            (StatusCode::GATEWAY_TIMEOUT, told).into_response()
        });
        (answer, Some(held))
    }

    fn mark(&self, answer: &mut Response, id: HeaderValue) {
        let headers = answer.headers_mut();
        headers.insert(X_CONTENT_TYPE_OPTIONS, NO_GUESSING);
        headers.insert(REQUEST_ID, id);
        if self.is_secure {
            headers.insert(STRICT_TRANSPORT_SECURITY, ONLY_HTTPS);
        }
        if self.is_stopping() {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
    }
}

/// Whether it is asked by those who watch the server: they are answered however much else is asked.
fn is_watching(path: &str) -> bool {
    ["/healthz", "/readyz", "/metrics"].contains(&path)
}

fn arriving(request: Request<Incoming>, connection: Arc<Connection>) -> Request<Arriving> {
    request.map(|body| Arriving { body, connection })
}
