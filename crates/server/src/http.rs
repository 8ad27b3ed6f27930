//! What is answered at which path.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::State;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, EXPIRES, HeaderName, PRAGMA,
    REFERRER_POLICY,
};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{BoxError, Router};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use operations::{Answered, Service, Stop, Validation};
use tower::ServiceExt;
use xml::limits::DOCUMENT_BYTES;

use crate::connections::{Connection, Peer};
use crate::cors::{self, Cors};
use crate::front::Front;
use crate::limits::{Arriving, Leaving, marked_come_again};
use crate::{Control, Delivery, control, document, mailbox, metrics, pages, pictures, reference};

/// The header by which a request asks to be held against the contract to the letter.
const VALIDATION: HeaderName = HeaderName::from_static("x-reconvene-validation");
/// The header that tells how much was forgiven.
const WARNINGS: HeaderName = HeaderName::from_static("x-reconvene-warnings");
/// Room for the headers of an answer, so that it is made only once.
const HEADERS: usize = 12;
const TOO_LARGE: &str = "A request may have 2 MiB.";

/// Everything that is answered: the XML API at once, pages and the like by their routes.
pub(crate) struct App {
    endpoint: Endpoint,
    routes: Router,
    front: Arc<Front>,
}

impl App {
    /// Without `control` its paths are as unknown as any other.
    pub(crate) fn new(
        service: Service,
        control: Option<Control>,
        cors: Cors,
        front: Arc<Front>,
        delivery: &Delivery,
    ) -> App {
        let endpoint = Endpoint { service: service.clone(), front: Arc::clone(&front), cors };
        let routes = routes(service, control, &front, delivery);
        App { endpoint, routes, front }
    }

    /// Answers a request that came by this connection.
    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
        connection: Arc<Connection>,
    ) -> Response<Leaving> {
        let front = &self.front;
        // Boxed, or it would be copied into each of the layers around it.
        front.pass(request, connection, |request| Box::pin(self.find(request))).await
    }

    async fn find(&self, request: Request<Arriving>) -> Response {
        if is_endpoint(request.uri().path()) {
            return self.endpoint.asked(request).await;
        }
        let (mut parts, body) = request.into_parts();
        parts.extensions.insert(Peer(Arc::clone(&body.connection)));
        parts.extensions.insert(BodyTime(self.front.body_time));
        let answered = self.routes.clone().oneshot(Request::from_parts(parts, body)).await;
        answered.unwrap_or_else(|never| match never {})
    }
}

fn routes(
    service: Service,
    control: Option<Control>,
    front: &Arc<Front>,
    delivery: &Delivery,
) -> Router {
    let keeps_mail = matches!(delivery, Delivery::Mailbox);
    let is_demo = control.as_ref().is_some_and(Control::is_open);
    let ready_state = (service.clone(), Arc::clone(front));
    let router = Router::new()
        .route(
            "/",
            get(move || async move {
                page(StatusCode::OK, web::start(env!("CARGO_PKG_VERSION"), is_demo))
            }),
        )
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready).with_state(ready_state))
        .route("/metrics", get(metrics::metrics).with_state(Arc::clone(front)))
        .route(
            web::STYLE_PATH,
            get(|| async { ([(CONTENT_TYPE, "text/css;charset=UTF-8")], web::STYLE) }),
        )
        .route(web::ICON_PATH, get(|| async { ([(CONTENT_TYPE, "image/svg+xml")], web::ICON) }))
        .fallback(|| async { page(StatusCode::NOT_FOUND, web::not_found()) })
        .merge(pages::router(service.clone()))
        .merge(pictures::router(service.clone()))
        .merge(reference::router());
    // Without a token only where everybody who comes may see everything: in a demo.
    let router =
        if is_demo && keeps_mail { router.merge(mailbox::router(service.clone())) } else { router };
    match control {
        Some(control) => router.nest("/_control", control::router(service, control, keeps_mail)),
        None => router,
    }
}

/// Ready when the store answers, until the server stops.
async fn ready(State((service, front)): State<(Service, Arc<Front>)>) -> Response {
    if front.is_stopping() {
        return (StatusCode::SERVICE_UNAVAILABLE, "The server is stopping.\n").into_response();
    }
    match service.store().read(|_| Ok::<_, Stop>(())).await {
        Ok(()) => "ok\n".into_response(),
        Err(stop) => {
            tracing::warn!("not ready: {stop}");
            (StatusCode::SERVICE_UNAVAILABLE, "The store does not answer.\n").into_response()
        }
    }
}

/// `/WBXService/XMLService`, and the same with a version between, whatever it is.
fn is_endpoint(path: &str) -> bool {
    const BEFORE: &str = "/wbxservice/";
    let path = path.trim_end_matches('/');
    let Some((before, rest)) = path.split_at_checked(BEFORE.len()) else { return false };
    let (version, last) = rest.split_once('/').unwrap_or(("xml", rest));
    before.eq_ignore_ascii_case(BEFORE)
        && last.eq_ignore_ascii_case("xmlservice")
        && version.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("xml"))
}

/// What the request asks for by `X-Reconvene-Validation: strict` (or `lenient`, on a site that is strict); an error for
/// any other word.
fn validation(headers: &HeaderMap) -> Result<Option<Validation>, String> {
    let Some(asked) = headers.get(VALIDATION) else { return Ok(None) };
    String::from_utf8_lossy(asked.as_bytes()).trim().parse().map(Some)
}

/// The XML API, at any of its paths.
struct Endpoint {
    service: Service,
    front: Arc<Front>,
    cors: Cors,
}

impl Endpoint {
    async fn asked(&self, request: Request<Arriving>) -> Response {
        let allowed = self.cors.allowed(request.headers());
        let Ok(validation) = validation(request.headers()) else {
            let told = "X-Reconvene-Validation is either strict or lenient.";
            return refused(StatusCode::BAD_REQUEST, told);
        };
        let answer = match *request.method() {
            Method::POST => self.posted(request.into_body(), validation).await,
            Method::GET => {
                match request.uri().query().and_then(|query| document::in_form(query.as_bytes())) {
                    Some(document) => self.answer(&document, validation).await,
                    None => page(StatusCode::OK, web::how_to_post()),
                }
            }
            // HEAD must do nothing: link checkers and mail scanners send it.
            Method::HEAD => page(StatusCode::OK, web::how_to_post()),
            Method::OPTIONS if allowed.is_some() => cors::preflight(),
            _ => (StatusCode::METHOD_NOT_ALLOWED, [("Allow", "GET, HEAD, POST")]).into_response(),
        };
        self.cors.marked(answer, allowed)
    }

    async fn posted(&self, body: Arriving, validation: Option<Validation>) -> Response {
        if body.size_hint().lower() > DOCUMENT_BYTES as u64 {
            return refused(StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE);
        }
        match whole(body, DOCUMENT_BYTES, TOO_LARGE, self.front.body_time).await {
            Ok(body) => self.answer(&document::in_body(&body), validation).await,
            Err(refused) => refused,
        }
    }

    async fn answer(&self, document: &[u8], validation: Option<Validation>) -> Response {
        let answered = self.service.answer(document, validation).await;
        self.front.metrics.performed(&answered);
        if answered.is_turned_away() {
            return marked_come_again(xml_answer(answered));
        }
        xml_answer(answered)
    }
}

/// How long the body of a request may take to arrive, for those who find the request alone.
#[derive(Debug, Clone, Copy)]
struct BodyTime(Duration);

/// The body of a request of at most so many bytes, or what to answer when there is none; `too_large` says how many.
pub async fn body_of(
    request: axum::extract::Request,
    most: usize,
    too_large: &'static str,
) -> Result<Bytes, Response> {
    let allowed = request.extensions().get().map_or(Duration::ZERO, |BodyTime(allowed)| *allowed);
    whole(request.into_body(), most, too_large, allowed).await
}

async fn whole<B: HttpBody<Data = Bytes, Error: Into<BoxError>>>(
    body: B,
    most: usize,
    too_large: &'static str,
    allowed: Duration,
) -> Result<Bytes, Response> {
    let body = Limited::new(body, most).collect();
    let (status, why) = match tokio::time::timeout(allowed, body).await {
        Ok(Ok(body)) => return Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            (StatusCode::PAYLOAD_TOO_LARGE, too_large)
        }
        Ok(Err(_)) => (StatusCode::BAD_REQUEST, "The body of the request did not arrive whole."),
        Err(_) => (StatusCode::REQUEST_TIMEOUT, "The body of the request took too long."),
    };
    Err(refused(status, why))
}

/// An answer below the API: the request never was one. The rest of it may still be on its way, so the connection is of
/// no more use.
fn refused(status: StatusCode, text: &'static str) -> Response {
    (
        status,
        [("Connection", "close"), ("Content-Type", "text/plain;charset=UTF-8")],
        format!("{text}\n"),
    )
        .into_response()
}

/// 200 also for a fault, and never to be cached. How much of the request was forgiven stands in a header, where no old
/// client looks.
fn xml_answer(Answered { document, warnings, .. }: Answered) -> Response {
    let mut answer = Response::new(Body::from(document));
    let headers = answer.headers_mut();
    headers.reserve(HEADERS);
    headers.insert(PRAGMA, const { HeaderValue::from_static("no-cache") });
    headers.insert(CACHE_CONTROL, const { HeaderValue::from_static("no-cache") });
    headers.insert(EXPIRES, const { HeaderValue::from_static("Thu, 01 Jan 1970 00:00:00 GMT") });
    headers.insert(CONTENT_TYPE, const { HeaderValue::from_static("text/xml;charset=UTF-8") });
    headers.insert(WARNINGS, HeaderValue::from(warnings));
    answer
}

/// A page, with what browsers are to allow it.
pub fn page(status: StatusCode, html: String) -> Response {
    let headers: [(HeaderName, &str); 3] = [
        (CONTENT_TYPE, "text/html;charset=UTF-8"),
        (CONTENT_SECURITY_POLICY, web::CONTENT_SECURITY_POLICY),
        (REFERRER_POLICY, "no-referrer"),
    ];
    (status, headers, html).into_response()
}

#[cfg(test)]
mod tests {
    use super::is_endpoint;

    #[test]
    fn paths_of_the_endpoint() {
        for path in [
            "/WBXService/XMLService",
            "/WBXService/xml8.0.0/XMLService",
            "/WBXService/XMLService/",
            "/wbxservice/xml/xmlservice",
        ] {
            assert!(is_endpoint(path), "{path}");
        }
        for path in [
            "/",
            "/WBXService",
            "/WBXService/XMLService/more",
            "/WBXService/8.0.0/XMLService",
            "/WBXService/\u{e9}/XMLService",
            "/WBXServic\u{e9}/XMLService",
            "/x/WBXService/XMLService",
        ] {
            assert!(!is_endpoint(path), "{path}");
        }
    }
}
