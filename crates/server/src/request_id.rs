//! The name by which one request is found in the logs: in `X-Request-Id` of its answer, and in every line about it.

use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::HeaderMap;
use axum::http::header::{HeaderName, HeaderValue};
use operations::Random;

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest that is taken over, in characters.
const LONGEST: usize = 64;

/// Gives each request a name that no other has.
pub(crate) struct RequestIds {
    /// Different for each start.
    process: String,
    next: AtomicU32,
}

impl RequestIds {
    pub(crate) fn new() -> RequestIds {
        // Not the service's: what that gives in tests repeats, and must not depend on how many requests there were.
        RequestIds { process: Random::from_system().hex(12), next: AtomicU32::new(0) }
    }

    /// The one that a trusted proxy has given, or a new one.
    pub(crate) fn of(&self, headers: &HeaderMap, is_trusted: bool) -> HeaderValue {
        let given = headers.get(REQUEST_ID).filter(|given| is_trusted && is_plain(given));
        given.cloned().unwrap_or_else(|| {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let mut id = String::with_capacity(self.process.len() + 8);
            id.push_str(&self.process);
            let digits = (0..8).rev().map(|place| number >> (4 * place) & 0xf);
            id.extend(digits.filter_map(|digit| char::from_digit(digit, 16)));
            // Hexadecimal digits are always a header's value.
            HeaderValue::try_from(id).unwrap_or(HeaderValue::from_static("none"))
        })
    }
}

/// Short, and nothing that means something to whatever reads the logs.
fn is_plain(given: &HeaderValue) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    (1..=LONGEST).contains(&given.len()) && given.as_bytes().iter().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_unless_a_proxy_gave_one() {
        let ids = RequestIds::new();
        let mut headers = HeaderMap::new();
        let (one, other) = (ids.of(&headers, true), ids.of(&headers, true));
        assert!(one != other && one.len() == 20 && is_plain(&one), "{one:?} {other:?}");
        headers.insert(REQUEST_ID, HeaderValue::from_static("7f-A_b.9"));
        assert_eq!(ids.of(&headers, true), "7f-A_b.9");
        assert_ne!(ids.of(&headers, false), "7f-A_b.9");
        for wrong in ["", "a b", "a\"b", "a{b}", &"a".repeat(65)] {
            headers.insert(REQUEST_ID, HeaderValue::from_str(wrong).unwrap());
            assert_ne!(ids.of(&headers, true), wrong);
        }
    }
}
