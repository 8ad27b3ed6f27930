//! Which pages in browsers may call the API from elsewhere (CORS): those of no origin, of a few, or of any.

use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, HeaderName, ORIGIN, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// Whose pages may call the API. Cookies mean nothing to it, so credentials are never allowed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Cors {
    /// Nobody's but the server's own.
    #[default]
    Nobody,
    /// Those of these origins, each as browsers write it: `https://app.example.org`.
    Origins(Vec<String>),
    /// Anybody's.
    Anybody,
}

impl Cors {
    /// Whose pages the answer to a request may be shown to, if it comes from a page that may call.
    pub(crate) fn allowed(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let origin = headers.get(ORIGIN)?;
        match self {
            Cors::Nobody => None,
            Cors::Anybody => Some(HeaderValue::from_static("*")),
            Cors::Origins(origins) => {
                let known = |known: &String| origin.as_bytes() == known.as_bytes();
                origins.iter().any(known).then(|| origin.clone())
            }
        }
    }

    /// The answer, with what browsers look for.
    pub(crate) fn marked(&self, mut answer: Response, allowed: Option<HeaderValue>) -> Response {
        let headers = answer.headers_mut();
        if matches!(self, Cors::Origins(_)) {
            // No cache may take the answer to one origin for that to another.
            headers.insert(VARY, HeaderValue::from_name(ORIGIN));
        }
        if let Some(origin) = allowed {
            headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        answer
    }
}

/// What a browser is told that asks before it calls.
pub(crate) fn preflight() -> Response {
    let headers: [(HeaderName, &str); 3] = [
        (ACCESS_CONTROL_ALLOW_METHODS, "POST, GET"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "content-type, X-Reconvene-Validation"),
        (ACCESS_CONTROL_MAX_AGE, "3600"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// Whether a text is an origin as browsers write it: nothing after the host and port.
pub(crate) fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |byte: u8| {
        byte.is_ascii_graphic() && !byte.is_ascii_uppercase() && !b"/?#@*".contains(&byte)
    };
    host.is_some_and(|host| !host.is_empty() && host.bytes().all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_what_browsers_send() {
        for origin in ["https://app.example.org", "http://localhost:3000", "https://[::1]:8080"] {
            assert!(is_origin(origin), "{origin}");
        }
        for other in [
            "",
            "*",
            "null",
            "https://",
            "app.example.org",
            "https://app.example.org/",
            "https://app.example.org/a",
            "https://*.example.org",
            "https://App.example.org",
        ] {
            assert!(!is_origin(other), "{other}");
        }
    }
}
