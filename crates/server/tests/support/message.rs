//! Requests to the API as bytes, and whether they were done.

use crate::support::{Answer, ENDPOINT};

/// A POST of a document, whole.
pub fn post(document: &str) -> Vec<u8> {
    let length = document.len();
    format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\nContent-Length: {length}\r\n\r\n{document}")
        .into_bytes()
}

/// Whether an operation was done.
pub fn is_success(answer: &Answer) -> bool {
    answer.status == 200 && answer.body.contains("<serv:result>SUCCESS</serv:result>")
}
