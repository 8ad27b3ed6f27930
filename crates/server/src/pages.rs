//! The pages of sites, at the addresses that the API's answers contain. Nothing here may be kept by a cache, and nothing
//! is told of to where a page leads.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, LOCATION, REFERRER_POLICY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use operations::pages::{CancelledSession, Linked, Refused, SessionPage, Visit};
use operations::{Service, Stop};
use web::{Frame, Gate};

use crate::document::decoded;
use crate::http::{body_of, page};
use crate::signing_in::cookie;
use crate::{cross_site, signing_in};

/// The largest form, in bytes.
const FORM_BYTES: usize = 64 * 1024;
/// The longest name or address of an attendee that is shown, in characters.
const NAME_CHARACTERS: usize = 200;

/// What a handler answers; a failure of the store is a page of its own.
pub(crate) type Answer = Result<Response, Stop>;

/// The routes.
pub fn router(service: Service) -> Router {
    let own = cross_site::origin(service.settings().urls.base());
    let router = Router::new()
        .route("/{site}", get(start))
        .route("/{site}/", get(start))
        .route("/{site}/j.php", get(by_token).post(by_token))
        .route("/{site}/e.php", get(by_key).post(by_key))
        .route("/{site}/m.php", get(by_key).post(by_key))
        .route("/{site}/p.php", get(signing_in::page).post(signing_in::page))
        .route("/meet/{room}", get(room))
        .route("/join/{room}", get(room))
        .with_state(service)
        .layer(from_fn_with_state(own, cross_site::refuse));
    router.layer(map_response(|mut response: Response| async {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        response
    }))
}

/// A site's start page.
async fn start(
    State(service): State<Service>,
    Path(site): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(async move {
        let Some(visit) = visit(&service, &site, &headers).await? else { return Ok(not_found()) };
        if let Some(elsewhere) = sign_in_first(&service, &visit, &uri) {
            return Ok(elsewhere);
        }
        Ok(page(StatusCode::OK, web::site(&Frame::of(&visit))))
    })
    .await
}

/// A personal room.
async fn room(
    State(service): State<Service>,
    Path(room): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(async move {
        let Some(room) = service.room(&room).await? else { return Ok(not_found()) };
        let Some(visit) = visit(&service, &room.site, &headers).await? else {
            return Ok(not_found());
        };
        let elsewhere = sign_in_first(&service, &visit, &uri);
        Ok(elsewhere.unwrap_or_else(|| page(StatusCode::OK, web::room(&room))))
    })
    .await
}

/// `j.php`: what a token leads to, a page or a calendar entry; or the calendar entry of what was cancelled.
async fn by_token(
    State(service): State<Service>,
    Path(site): Path<String>,
    request: Request,
) -> Response {
    answered(async move {
        let Some(visit) = visit(&service, &site, request.headers()).await? else {
            return Ok(not_found());
        };
        let query = Fields::of_query(&request);
        let Some(token) = query.get("MTID") else {
            return Ok(cancelled(&service, &query).unwrap_or_else(|| unknown(&visit)));
        };
        let linked = service.linked(&visit, token).await?;
        // Programs fetch calendar entries: they cannot sign in on a page.
        if let Some(Linked::Calendar(text)) = linked {
            return Ok(calendar(text, "meeting.ics"));
        }
        if let Some(elsewhere) = sign_in_first(&service, &visit, request.uri()) {
            return Ok(elsewhere);
        }
        match linked {
            Some(Linked::Session(shown)) => {
                Ok(join(&service, &visit, &shown, query, request).await)
            }
            _ => Ok(unknown(&visit)),
        }
    })
    .await
}

/// `e.php` and `m.php`: the session of a key, for those who join it (`AT=SI`, `AT=JM`), host it (`AT=HM`), or want to know
/// about it (`AT=SINF`); and the program of a number (`AT=PG`, `PRID`).
async fn by_key(
    State(service): State<Service>,
    Path(site): Path<String>,
    request: Request,
) -> Response {
    answered(async move {
        let Some(visit) = visit(&service, &site, request.headers()).await? else {
            return Ok(not_found());
        };
        if let Some(elsewhere) = sign_in_first(&service, &visit, request.uri()) {
            return Ok(elsewhere);
        }
        let query = Fields::of_query(&request);
        let action = query.get("AT").unwrap_or_default().to_ascii_uppercase();
        if action == "PG" {
            let id = query.get("PRID").and_then(|id| id.trim().parse().ok());
            let shown = match id {
                Some(id) => service.program(&visit, id).await?,
                None => None,
            };
            return Ok(match shown {
                Some(shown) => page(StatusCode::OK, web::program(&Frame::of(&visit), &shown)),
                None => not_found(),
            });
        }
        if !["SI", "SINF", "JM", "HM"].contains(&action.as_str()) {
            return Ok(not_found());
        }
        // As people write it down: 123 456 789.
        let key: String =
            query.get("MK").unwrap_or_default().chars().filter(|c| !c.is_whitespace()).collect();
        let Ok(key) = key.parse() else { return Ok(unknown(&visit)) };
        let Some(shown) = service.session(&visit, key).await? else { return Ok(unknown(&visit)) };
        if action == "HM" {
            let frame = Frame::of(&visit);
            return Ok(match web::host(&frame, &shown) {
                Some(html) => page(StatusCode::OK, html),
                None => page(StatusCode::FORBIDDEN, web::sign_in_to_host(&frame, &shown)),
            });
        }
        if action == "SINF" {
            return Ok(page(StatusCode::OK, web::information(&Frame::of(&visit), &shown)));
        }
        Ok(join(&service, &visit, &shown, query, request).await)
    })
    .await
}

/// The page of a session for those who join it. The password is in the form, or in the address that GetjoinurlMeeting
/// made for one attendee.
async fn join(
    service: &Service,
    visit: &Visit,
    shown: &SessionPage,
    query: Fields,
    request: Request,
) -> Response {
    let is_form = *request.method() == Method::POST;
    let form = match Fields::of_form(request).await {
        Ok(form) => form,
        Err(refused) => return refused,
    };
    let given = if is_form { form.get("PW").or(Some("")) } else { query.get("PW") };
    let is_free = !shown.has_password() || shown.for_managers.is_some() || shown.is_over();
    let gate = match given {
        _ if is_free => Gate::Open,
        None => Gate::Closed,
        Some(password) => service.open(shown, password).map_or_else(Gate::Refused, |()| Gate::Open),
    };
    let status = match gate {
        Gate::Open | Gate::Closed => StatusCode::OK,
        Gate::Refused(Refused::TooOften) => StatusCode::TOO_MANY_REQUESTS,
        Gate::Refused(_) => StatusCode::FORBIDDEN,
    };
    let attendee = attendee(&query);
    page(status, web::session(&Frame::of(visit), shown, gate, attendee.as_deref()))
}

/// How somebody is to appear: what the address says of name and e-mail address, cut where it is too long.
fn attendee(query: &Fields) -> Option<String> {
    let short = |name| {
        let value: String = query.get(name)?.trim().chars().take(NAME_CHARACTERS).collect();
        (!value.is_empty()).then_some(value)
    };
    match (short("AN"), short("AE")) {
        (Some(name), Some(email)) => Some(format!("{name} ({email})")),
        (name, email) => name.or(email),
    }
}

/// The calendar entry that takes a cancelled session out, for its host (`ICS=CMC`) or an attendee (`ICS=MC`): it is the
/// same.
fn cancelled(service: &Service, query: &Fields) -> Option<Response> {
    query.get("ICS").filter(|what| ["CMC", "MC"].contains(what))?;
    let cancelled = CancelledSession {
        event_id: query.get("ED")?,
        topic: query.get("CN")?,
        start: query.get("STI")?,
        end: query.get("ETI")?,
        zone: query.get("TD")?,
    };
    Some(calendar(service.cancelled(&cancelled)?, "cancellation.ics"))
}

fn calendar(text: String, name: &'static str) -> Response {
    let headers: [(HeaderName, String); 2] = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, text).into_response()
}

pub(crate) fn not_found() -> Response {
    page(StatusCode::NOT_FOUND, web::not_found())
}

/// There is such a site, but no such session.
fn unknown(visit: &Visit) -> Response {
    page(StatusCode::NOT_FOUND, web::no_such_session(&Frame::of(visit)))
}

/// Leads to the page on which one signs in, and from there back here, where the site wants that before all else.
fn sign_in_first(service: &Service, visit: &Visit, uri: &Uri) -> Option<Response> {
    let here = uri.path_and_query().map_or("/", |here| here.as_str());
    let page = visit.sign_in_first(&service.settings().urls, here)?;
    Some((StatusCode::SEE_OTHER, [(LOCATION, page)]).into_response())
}

pub(crate) async fn answered(answer: impl Future<Output = Answer>) -> Response {
    answer.await.unwrap_or_else(|stop| {
        tracing::warn!("a page could not be made: {stop}");
        page(StatusCode::SERVICE_UNAVAILABLE, web::busy())
    })
}

pub(crate) async fn visit(
    service: &Service,
    site: &str,
    headers: &HeaderMap,
) -> Result<Option<Visit>, Stop> {
    service.visit(site, cookie(headers)).await
}

/// The fields of a query or a form. Names count in any case; of several of one name the first counts.
#[derive(Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(crate) fn of_query(request: &Request) -> Fields {
        Fields::read(request.uri().query().unwrap_or_default().as_bytes())
    }

    /// Those of the form that is posted; none of what is no POST.
    pub(crate) async fn of_form(request: Request) -> Result<Fields, Response> {
        if *request.method() != Method::POST {
            return Ok(Fields::default());
        }
        let body = body_of(request, FORM_BYTES, "A form may have 64 KiB.").await?;
        Ok(Fields::read(&body))
    }

    fn read(form: &[u8]) -> Fields {
        let pairs = form.split(|byte| *byte == b'&').filter_map(|pair| {
            let equals = memchr::memchr(b'=', pair)?;
            Some((text(&pair[..equals]), text(&pair[equals + 1..])))
        });
        Fields(pairs.collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut named = self.0.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        named.next().map(|(_, value)| value.as_str())
    }
}

/// `%41` and `+`, decoded; what is no UTF-8 is replaced, and so matches nothing.
fn text(encoded: &[u8]) -> String {
    String::from_utf8_lossy(&decoded(encoded)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded() {
        let fields = Fields::read(b"AT=SI&mk=1+2&AN=%3Cb%3E%26&PW=&PW=2&flag&X=%ff&CN=53:74");
        assert_eq!(fields.get("at"), Some("SI"));
        assert_eq!(fields.get("MK"), Some("1 2"));
        assert_eq!(fields.get("AN"), Some("<b>&"));
        assert_eq!(fields.get("PW"), Some(""));
        assert_eq!(fields.get("flag"), None);
        assert_eq!(fields.get("X"), Some("\u{fffd}"));
        assert_eq!(fields.get("CN"), Some("53:74"));
    }

    #[test]
    fn whoever_is_known_is_named() {
        for (query, name) in [
            ("AN=Ann&AE=ann@example.com", Some("Ann (ann@example.com)")),
            ("AN=%20&AE=ann@example.com", Some("ann@example.com")),
            ("AN=Ann", Some("Ann")),
            ("AT=SI", None),
        ] {
            assert_eq!(attendee(&Fields::read(query.as_bytes())).as_deref(), name);
        }
        let long = format!("AN={}", "x".repeat(NAME_CHARACTERS + 1));
        assert_eq!(attendee(&Fields::read(long.as_bytes())).unwrap().len(), NAME_CHARACTERS);
    }
}
