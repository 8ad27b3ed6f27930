//! What is answered at which path.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, EXPIRES, HeaderName, PRAGMA,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use operations::{Answered, Service, Stop, Validation};
use xml::limits::DOCUMENT_BYTES;

use crate::cors::{self, Cors};
use crate::front::{self, BodyTime, Front};
use crate::limits::marked_come_again;
use crate::{Control, control, document, metrics, pages, reference};

/// The header by which a request asks to be held against the contract to the letter.
const VALIDATION: HeaderName = HeaderName::from_static("x-reconvene-validation");
/// The header that tells how much was forgiven.
const WARNINGS: HeaderName = HeaderName::from_static("x-reconvene-warnings");
const TOO_LARGE: &str = "A request may have 2 MiB.";

/// The routes, behind `front`. Without `control` its paths are as unknown as any other.
pub(crate) fn router(
    service: Service,
    control: Option<Control>,
    cors: Cors,
    front: Arc<Front>,
) -> Router {
    let is_demo = control.as_ref().is_some_and(Control::is_open);
    let endpoint = Arc::new(Endpoint { service: service.clone(), front: Arc::clone(&front), cors });
    let router = Router::new()
        .route(
            "/",
            get(move || async move {
                page(StatusCode::OK, web::start(env!("CARGO_PKG_VERSION"), is_demo))
            }),
        )
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics::metrics).with_state(Arc::clone(&front)))
        .route(
            web::STYLE_PATH,
            get(|| async { ([(CONTENT_TYPE, "text/css;charset=UTF-8")], web::STYLE) }),
        )
        .fallback(other)
        .with_state(endpoint)
        .merge(pages::router(service.clone()))
        .merge(reference::router());
    let router = match control {
        Some(control) => router.nest("/_control", control::router(service, control)),
        None => router,
    };
    // What an answer is, its Content-Type alone says.
    let router = router.layer(map_response(|mut response: Response| async {
        response.headers_mut().insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }));
    router.layer(from_fn_with_state(front, front::pass))
}

struct Endpoint {
    service: Service,
    front: Arc<Front>,
    cors: Cors,
}

/// Ready when the store answers, until the server stops.
async fn ready(State(endpoint): State<Arc<Endpoint>>) -> Response {
    if endpoint.front.is_stopping() {
        return (StatusCode::SERVICE_UNAVAILABLE, "The server is stopping.\n").into_response();
    }
    match endpoint.service.store().read(|_| Ok::<_, Stop>(())).await {
        Ok(()) => "ok\n".into_response(),
        Err(stop) => {
            tracing::warn!("not ready: {stop}");
            (StatusCode::SERVICE_UNAVAILABLE, "The store does not answer.\n").into_response()
        }
    }
}

/// The XML API, at any of its paths; everything else does not exist.
async fn other(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response {
    if !is_endpoint(request.uri().path()) {
        return page(StatusCode::NOT_FOUND, web::not_found());
    }
    let allowed = endpoint.cors.allowed(request.headers());
    let Ok(validation) = validation(request.headers()) else {
        let told = "X-Reconvene-Validation is either strict or lenient.";
        return refused(StatusCode::BAD_REQUEST, told);
    };
    let answer = match *request.method() {
        Method::POST => post(&endpoint, request, validation).await,
        Method::GET => {
            match request.uri().query().and_then(|query| document::in_form(query.as_bytes())) {
                Some(document) => endpoint.answer(&document, validation).await,
                None => page(StatusCode::OK, web::how_to_post()),
            }
        }
        // HEAD must do nothing: link checkers and mail scanners send it.
        Method::HEAD => page(StatusCode::OK, web::how_to_post()),
        Method::OPTIONS if allowed.is_some() => cors::preflight(),
        _ => (StatusCode::METHOD_NOT_ALLOWED, [("Allow", "GET, HEAD, POST")]).into_response(),
    };
    endpoint.cors.marked(answer, allowed)
}

/// `/WBXService/XMLService`, and the same with a version between, whatever it is.
fn is_endpoint(path: &str) -> bool {
    let path = path.trim_end_matches('/').to_ascii_lowercase();
    let Some(rest) = path.strip_prefix("/wbxservice/") else { return false };
    match rest.split_once('/') {
        None => rest == "xmlservice",
        Some((version, rest)) => version.starts_with("xml") && rest == "xmlservice",
    }
}

/// What the request asks for by `X-Reconvene-Validation: strict` (or `lenient`, on a site that is strict); an error for
/// any other word.
fn validation(headers: &HeaderMap) -> Result<Option<Validation>, String> {
    let Some(asked) = headers.get(VALIDATION) else { return Ok(None) };
    String::from_utf8_lossy(asked.as_bytes()).trim().parse().map(Some)
}

async fn post(endpoint: &Endpoint, request: Request, validation: Option<Validation>) -> Response {
    if request.body().size_hint().lower() > DOCUMENT_BYTES as u64 {
        return refused(StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE);
    }
    let body = match body_of(request, DOCUMENT_BYTES, TOO_LARGE).await {
        Ok(body) => body,
        Err(refused) => return refused,
    };
    endpoint.answer(&document::in_body(&body), validation).await
}

impl Endpoint {
    async fn answer(&self, document: &[u8], validation: Option<Validation>) -> Response {
        let answered = self.service.answer(document, validation).await;
        self.front.metrics.performed(&answered);
        if answered.is_turned_away() {
            return marked_come_again(xml_answer(answered));
        }
        xml_answer(answered)
    }
}

/// The body of a request of at most so many bytes, or what to answer when there is none; `too_large` says how many.
pub async fn body_of(
    request: Request,
    most: usize,
    too_large: &'static str,
) -> Result<Bytes, Response> {
    // Set by the front for every request.
    let allowed = request.extensions().get().map_or(Duration::ZERO, |BodyTime(allowed)| *allowed);
    let body = Limited::new(request.into_body(), most).collect();
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
    let headers: [(HeaderName, &str); 4] = [
        (PRAGMA, "no-cache"),
        (CACHE_CONTROL, "no-cache"),
        (EXPIRES, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (CONTENT_TYPE, "text/xml;charset=UTF-8"),
    ];
    (headers, [(WARNINGS, warnings.to_string())], Body::from(document)).into_response()
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
            "/x/WBXService/XMLService",
        ] {
            assert!(!is_endpoint(path), "{path}");
        }
    }
}
