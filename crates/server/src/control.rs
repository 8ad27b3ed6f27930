//! `/_control`: for those who test integrations. The time, the seed, the mailbox and calls; never there unless it was
//! asked for.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::ORIGIN;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use operations::{Clock, Service, Stop};
use serde::{Deserialize, Serialize};

use crate::metrics::shows;
use crate::{demo, mailbox};

/// A body of these calls is one short line.
const BODY_BYTES: usize = 64 * 1024;

/// Who may steer a server, and how far.
pub struct Control {
    /// What a call must show as `Authorization: Bearer …`; none in the demo, which only this machine reaches.
    pub token: Option<String>,
    /// What a reset does.
    pub reset: Reset,
}

/// What a reset does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reset {
    /// Nothing: it is refused.
    #[default]
    Refused,
    /// Erases everything and lays the demo's seed.
    Demo,
}

impl Control {
    /// Whether anybody may: only so in the demo.
    pub fn is_open(&self) -> bool {
        self.token.is_none()
    }
}

struct Steering {
    service: Service,
    control: Control,
    keeps_mail: bool,
}

/// The time, as told.
#[derive(Serialize)]
struct Told {
    now: String,
    real: bool,
}

/// What the clock can be told: one of the three.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    now: Option<Timestamp>,
    advance_seconds: Option<i64>,
    real: Option<bool>,
}

/// Its routes, to be nested.
pub fn router(service: Service, control: Control, keeps_mail: bool) -> Router {
    let steering = Arc::new(Steering { service, control, keeps_mail });
    let routes = Router::new()
        .route("/reset", post(reset))
        .route("/clock", get(clock).post(set_clock))
        .route("/mail", get(mails).delete(forget_mails))
        .route("/callbacks", post(note_callback))
        .with_state(Arc::clone(&steering));
    routes.layer(axum::middleware::from_fn_with_state(steering, authorised))
}

async fn authorised(
    State(steering): State<Arc<Steering>>,
    request: Request,
    next: axum::middleware::Next,
) -> Response {
    // Any page in a browser on this machine could post to an open control; a browser says so.
    if steering.control.is_open() && request.headers().contains_key(ORIGIN) {
        return (StatusCode::FORBIDDEN, "Not from a page in a browser.\n").into_response();
    }
    match &steering.control.token {
        Some(token) if !shows(request.headers(), token) => {
            (StatusCode::UNAUTHORIZED, [("WWW-Authenticate", "Bearer")]).into_response()
        }
        _ => next.run(request).await,
    }
}

async fn reset(State(steering): State<Arc<Steering>>) -> Response {
    if steering.control.reset == Reset::Refused {
        return (
            StatusCode::CONFLICT,
            "This server has no seed: its configuration does not say reset = \"demo\".\n",
        )
            .into_response();
    }
    let service = steering.service.clone();
    let seed = move || {
        service.settings().random.restart();
        service.forget_callers();
        demo::seed(service.store(), &service.settings().random, service.settings().clock.now())
    };
    match tokio::task::spawn_blocking(seed).await.unwrap_or_else(|error| Err(error.to_string())) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(message) => {
            tracing::error!("reset: {message}");
            (StatusCode::INTERNAL_SERVER_ERROR, "The reset failed; the log says why.\n")
                .into_response()
        }
    }
}

/// A call that a session makes, as a phone bridge would tell it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Call {
    site: String,
    session_key: i64,
    number: String,
}

async fn note_callback(State(steering): State<Arc<Steering>>, request: Request) -> Response {
    let Ok(body) = to_bytes(request.into_body(), BODY_BYTES).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let call = match serde_json::from_slice::<Call>(&body) {
        Ok(call) => call,
        Err(error) => return wrong(&error.to_string()),
    };
    match steering.service.note_callback(&call.site, call.session_key, &call.number).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(Stop::Fault(fault)) => wrong(&fault.log_line()),
        Err(stop) => store_fails("a call", &stop),
    }
}

async fn clock(State(steering): State<Arc<Steering>>) -> Response {
    told(&steering.service.settings().clock)
}

async fn set_clock(State(steering): State<Arc<Steering>>, request: Request) -> Response {
    let clock = &steering.service.settings().clock;
    let Ok(body) = to_bytes(request.into_body(), BODY_BYTES).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    match serde_json::from_slice::<Wish>(&body) {
        Ok(Wish { now: Some(now), advance_seconds: None, real: None }) => {
            clock.fix(now.as_second())
        }
        Ok(Wish { now: None, advance_seconds: Some(seconds), real: None }) => {
            if Timestamp::from_second(clock.now().saturating_add(seconds)).is_err() {
                return wrong("advance_seconds leads out of the calendar");
            }
            clock.advance(seconds);
        }
        Ok(Wish { now: None, advance_seconds: None, real: Some(true) }) => clock.run(),
        Ok(_) => return wrong("one of \"now\", \"advance_seconds\" and \"real\": true is needed"),
        Err(error) => return wrong(&error.to_string()),
    }
    told(clock)
}

/// A mail that is kept, as told.
#[derive(Serialize)]
struct ToldMail {
    to: String,
    subject: String,
    text: String,
    html: String,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar: Option<String>,
}

/// All mails that are kept, oldest first.
async fn mails(State(steering): State<Arc<Steering>>) -> Response {
    if !steering.keeps_mail {
        return keeps_none();
    }
    match mailbox::all(&steering.service).await {
        Ok(all) => {
            let told = |(_, mail): (i64, store::mailbox::Mail)| ToldMail {
                to: mail.recipient,
                subject: mail.subject,
                text: mail.text,
                html: mail.html,
                at: written(mail.at),
                calendar: mail.calendar,
            };
            Json(all.into_iter().map(told).collect::<Vec<_>>()).into_response()
        }
        Err(stop) => store_fails("the mailbox", &stop),
    }
}

async fn forget_mails(State(steering): State<Arc<Steering>>) -> Response {
    if !steering.keeps_mail {
        return keeps_none();
    }
    match mailbox::clear(&steering.service).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(stop) => store_fails("the mailbox", &stop),
    }
}

fn keeps_none() -> Response {
    let told =
        "This server keeps no mail: its configuration does not say mailbox = true in [mail].\n";
    (StatusCode::CONFLICT, told).into_response()
}

fn store_fails(what: &str, stop: &Stop) -> Response {
    tracing::warn!("{what}: {stop}");
    (StatusCode::SERVICE_UNAVAILABLE, "The store does not answer.\n").into_response()
}

fn wrong(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, format!("{why}\n")).into_response()
}

fn told(clock: &Clock) -> Response {
    Json(Told { now: written(clock.now()), real: clock.is_real() }).into_response()
}

/// A time in seconds UTC, as RFC 3339.
fn written(at: i64) -> String {
    Timestamp::from_second(at).map_or_else(|_| "out of range".to_owned(), |at| at.to_string())
}
