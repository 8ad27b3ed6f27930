//! `/metrics`: what those see who watch the server, in the text form that Prometheus reads.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, FORWARDED, HeaderName};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use operations::{Answered, Performed, Service};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use store::same_secret;
use store::{GROUP_SIZES, QueueStatistics};

use crate::connections::{Connections, Peer};
use crate::courier::MailCounts;
use crate::front::Front;
use crate::limits::Room;

/// The upper bounds of durations that are counted apart, in seconds.
const SECONDS: [f64; 12] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// What a proxy adds that is asked on behalf of somebody else.
const FORWARDING: [HeaderName; 3] = [
    HeaderName::from_static("x-forwarded-for"),
    HeaderName::from_static("x-real-ip"),
    HeaderName::from_static("via"),
];

/// What is counted while the server runs.
pub(crate) struct Metrics {
    registry: Registry,
    operations: Family<Outcome, Counter>,
    durations: Family<Operation, Histogram, fn() -> Histogram>,
    answers: Family<Status, Counter>,
    warnings: Counter,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Operation {
    service: &'static str,
    operation: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    service: &'static str,
    operation: &'static str,
    /// `success`, or the code of a fault.
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Status {
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Queue {
    queue: &'static str,
}

impl Metrics {
    pub(crate) fn new(
        service: Service,
        room: Arc<Room>,
        connections: Arc<Connections>,
        mails: Arc<MailCounts>,
    ) -> Metrics {
        let mut registry = Registry::with_prefix("reconvene");
        let operations = Family::<Outcome, Counter>::default();
        registry.register(
            "operations",
            "Operations, by what came of them: success or the code of a fault",
            operations.clone(),
        );
        let new: fn() -> Histogram = || Histogram::new(SECONDS);
        let durations =
            Family::<Operation, Histogram, fn() -> Histogram>::new_with_constructor(new);
        registry.register(
            "operation_duration_seconds",
            "How long operations take, signing in included",
            durations.clone(),
        );
        let answers = Family::<Status, Counter>::default();
        registry.register("http_answers", "Answers, by their HTTP status", answers.clone());
        let warnings = Counter::default();
        registry.register(
            "forgiven",
            "What was forgiven in requests that strict validation would have refused",
            warnings.clone(),
        );
        registry.register_collector(Box::new(Now { service, room, connections, mails }));
        Metrics { registry, operations, durations, answers, warnings }
    }

    /// An answer went out.
    pub(crate) fn answered(&self, status: StatusCode) {
        self.answers.get_or_create(&Status { status: status.as_u16() }).inc();
    }

    /// A request to the API was answered.
    pub(crate) fn performed(&self, answered: &Answered) {
        self.warnings.inc_by(answered.warnings as u64);
        for Performed { service, operation, fault, took, .. } in &answered.performed {
            let outcome = fault.unwrap_or("success");
            self.operations.get_or_create(&Outcome { service, operation, outcome }).inc();
            let operation = Operation { service, operation };
            self.durations.get_or_create(&operation).observe(took.as_secs_f64());
        }
    }

    fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

/// `GET /metrics`. With a token in the configuration whoever shows it; without one whoever asks from this machine, and
/// not through a proxy.
pub(crate) async fn metrics(State(front): State<Arc<Front>>, request: Request) -> Response {
    match &front.metrics_token {
        Some(token) if !shows(request.headers(), token) => {
            return (StatusCode::UNAUTHORIZED, [("WWW-Authenticate", "Bearer")]).into_response();
        }
        None if !is_from_here(&front, &request) => {
            return (StatusCode::FORBIDDEN, "Only from this machine, or with a token.\n")
                .into_response();
        }
        _ => {}
    }
    match front.metrics.text() {
        Ok(text) => ([(CONTENT_TYPE, OPEN_METRICS)], text).into_response(),
        Err(fmt::Error) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Whether the token is shown as `Authorization: Bearer …`.
pub(crate) fn shows(headers: &HeaderMap, token: &str) -> bool {
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.strip_prefix("Bearer ")).map(str::trim);
    given.is_some_and(|given| same_secret(given, token))
}

fn is_from_here(front: &Front, request: &Request) -> bool {
    let Some(Peer(connection)) = request.extensions().get() else { return false };
    let address = connection.address.ip();
    let is_forwarded = request.headers().contains_key(FORWARDED)
        || FORWARDING.iter().any(|name| request.headers().contains_key(name));
    crate::running::is_loopback(address) && !front.proxies.include(address) && !is_forwarded
}

/// What is looked up when somebody asks.
struct Now {
    service: Service,
    room: Arc<Room>,
    connections: Arc<Connections>,
    mails: Arc<MailCounts>,
}

impl fmt::Debug for Now {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Now")
    }
}

impl Collector for Now {
    fn encode(&self, encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let mut out = Out(encoder);
        let connections = self.connections.statistics();
        out.gauge("connections", "Open connections", connections.open)?;
        out.counter("connections_accepted", "Connections since the start", connections.accepted)?;
        out.counter(
            "connections_gave_way",
            "Connections that were silent and gave way to others or to requests",
            connections.gave_way,
        )?;
        out.counter(
            "connections_refused",
            "Connections for which there was no place",
            connections.refused,
        )?;
        out.gauge(
            "requests",
            "Requests that arrive, are worked on or are answered",
            self.room.requests(),
        )?;
        out.counter(
            "requests_turned_away",
            "Requests for which there was no room",
            self.room.turned_away(),
        )?;
        let passwords = self.service.password_statistics();
        out.gauge("argon2_waiting", "Password hashes computed or waited for", passwords.waiting)?;
        out.counter("argon2_runs", "Password hashes computed", passwords.runs)?;
        out.counter(
            "argon2_turned_away",
            "Sign-ins for which too many others waited",
            passwords.turned_away,
        )?;
        out.counter(
            "passwords_throttled",
            "Passwords not looked at because too many were wrong",
            passwords.throttled,
        )?;
        let MailCounts { sent, failed, waiting, dead } = &*self.mails;
        out.counter("mails_sent", "Mails delivered", sent.load(Ordering::Relaxed))?;
        out.counter(
            "mails_failed",
            "Mails that could not be delivered, each time they were tried",
            failed.load(Ordering::Relaxed),
        )?;
        out.gauge("mails_waiting", "Mails to be delivered", size(waiting))?;
        out.gauge("mails_dead", "Mails that are not tried any more", size(dead))?;
        let store = self.service.store().statistics();
        let mut queues = vec![("reads", store.reads)];
        queues.extend(store.writes.map(|writes| ("writes", writes)));
        out.queues(&queues)
    }
}

fn size(gauge: &AtomicI64) -> usize {
    usize::try_from(gauge.load(Ordering::Relaxed)).unwrap_or_default()
}

struct Out<'a>(DescriptorEncoder<'a>);

impl Out<'_> {
    fn gauge(&mut self, name: &str, help: &str, value: usize) -> fmt::Result {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        self.0.encode_descriptor(name, help, None, MetricType::Gauge)?.encode_gauge(&value)
    }

    fn counter(&mut self, name: &str, help: &str, value: u64) -> fmt::Result {
        let mut encoder = self.0.encode_descriptor(name, help, None, MetricType::Counter)?;
        encoder.encode_counter::<NoLabelSet, _, u64>(&value, None)
    }

    fn queues(&mut self, queues: &[(&'static str, QueueStatistics)]) -> fmt::Result {
        let help = "What waits for the store";
        let mut waiting =
            self.0.encode_descriptor("store_waiting", help, None, MetricType::Gauge)?;
        for (queue, seen) in queues {
            let value = i64::try_from(seen.waiting).unwrap_or(i64::MAX);
            waiting.encode_family(&Queue { queue })?.encode_gauge(&value)?;
        }
        let help = "What the store turned away because too much waited";
        let mut refused =
            self.0.encode_descriptor("store_turned_away", help, None, MetricType::Counter)?;
        for (queue, seen) in queues {
            let queue = Queue { queue };
            let mut one = refused.encode_family(&queue)?;
            one.encode_counter::<NoLabelSet, _, u64>(&seen.refused, None)?;
        }
        let help = "How much the store does at once: of writes, what shares one commit";
        let mut sizes =
            self.0.encode_descriptor("store_group_size", help, None, MetricType::Histogram)?;
        for (queue, seen) in queues {
            let count = seen.groups.iter().sum();
            let bounds =
                GROUP_SIZES.iter().map(|size| f64::from(u32::try_from(*size).unwrap_or(u32::MAX)));
            let mut buckets: Vec<(f64, u64)> = bounds.zip(seen.groups).collect();
            buckets.push((f64::INFINITY, 0));
            let sum = seen.taken as f64;
            let queue = Queue { queue };
            let mut one = sizes.encode_family(&queue)?;
            one.encode_histogram::<NoLabelSet>(sum, count, &buckets, None)?;
        }
        Ok(())
    }
}
