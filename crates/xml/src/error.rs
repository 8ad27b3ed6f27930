//! What can be wrong with a document.

use std::fmt;

/// Why a document, or one element of it, could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Not a whole, well-formed document. `line` counts from 1.
    Malformed { reason: String, line: usize },
    /// The document has a DOCTYPE; none is ever read.
    Doctype { line: usize },
    /// The document goes beyond one of the [`crate::limits`].
    Limit { what: &'static str, limit: usize },
    /// The text of one element is not of its type.
    Value { path: String, value: String, expected: String },
    /// The text of one element has more characters than it may.
    TooLong { path: String, limit: usize },
    /// A required element is absent or blank.
    Missing { path: String },
}

impl Error {
    /// Whether only one element is wrong: the document is whole and can be read on.
    pub fn is_about_one_element(&self) -> bool {
        matches!(self, Error::Value { .. } | Error::TooLong { .. } | Error::Missing { .. })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Malformed { reason, line } => write!(f, "line {line}: {reason}"),
            Error::Doctype { line } => write!(f, "line {line}: a DOCTYPE is not accepted"),
            Error::Limit { what, limit } => write!(f, "more than {limit} {what}"),
            Error::Value { path, value, expected } => {
                write!(f, "{path}: '{value}' is not {expected}")
            }
            Error::TooLong { path, limit } => write!(f, "{path}: longer than {limit} characters"),
            Error::Missing { path } => write!(f, "{path}: required, but absent or blank"),
        }
    }
}

impl std::error::Error for Error {}
