//! No page of another origin has a browser do anything here: what browsers tell of where a form comes from is looked at
//! before any form is.

use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::page;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The layer around pages. `own` is the server's own origin.
pub(crate) async fn refuse(State(own): State<String>, request: Request, next: Next) -> Response {
    let changes = ![Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    if changes && !is_from_here(request.headers(), &own) {
        return page(StatusCode::FORBIDDEN, web::from_elsewhere());
    }
    next.run(request).await
}

/// Whether a form comes from a page of this server, or from no browser.
fn is_from_here(headers: &HeaderMap, own: &str) -> bool {
    let origin = headers.get(ORIGIN);
    if origin.is_some_and(|origin| origin.as_bytes() == own.as_bytes()) {
        return true;
    }
    // Newer browsers say it outright, also where no proxy has changed the host.
    if let Some(site) = headers.get(FETCH_SITE) {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = origin.and_then(|origin| origin.to_str().ok()) else {
        // Browsers send one or the other with every form.
        return origin.is_none();
    };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    origin.split_once("://").is_some_and(|(_, authority)| Some(authority) == host)
}

/// The origin of an address: what stands before its path.
pub(crate) fn origin(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    format!("{scheme}://{}", rest.split('/').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "https://meet.example.org";

    #[test]
    fn forms_of_other_origins_are_told_apart() {
        for (lines, from_here) in [
            (&[][..], true),
            (&[("origin", OWN)][..], true),
            (&[("origin", OWN), ("sec-fetch-site", "cross-site")], true),
            (&[("origin", "https://elsewhere.org")], false),
            (&[("origin", "https://meet.example.org.elsewhere.org")], false),
            (&[("origin", "null")], false),
            (&[("origin", "null"), ("host", "null")], false),
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "cross-site"), ("host", "meet.example.org")], false),
            // By another name than the public one, in a browser that says no more.
            (&[("origin", "http://10.0.0.1:8080"), ("host", "10.0.0.1:8080")], true),
            (&[("origin", "http://10.0.0.1:8080"), ("host", "10.0.0.1")], false),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in lines {
                headers.insert(*name, value.parse().unwrap());
            }
            assert_eq!(is_from_here(&headers, OWN), from_here, "{lines:?}");
        }
        assert_eq!(origin("https://meet.example.org/below"), OWN);
    }
}
