//! Why a call brought nothing.

use std::fmt;

use api::{Refusal, SubRefusal};

/// Why a call brought nothing. None of its words holds a password or a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The server answered that it did not do it.
    Refused(Refusal),
    /// What was asked for does not exist, or the address is none: nothing was sent. Says what.
    Invalid(String),
    /// No connection, or one that broke; whether the server has done it is not known then. Says why.
    Unreachable(String),
    /// The time was over before the answer was whole; whether the server has done it is not known.
    TimedOut,
    /// An HTTP status other than success.
    Status(u16),
    /// What was answered is no answer of this API, or none to this operation. Says what is wrong.
    Unreadable(String),
}

impl Error {
    /// The code of the fault, when the server refused and gave one.
    pub fn code(&self) -> Option<&str> {
        self.refusal().map(|refusal| refusal.code.as_str()).filter(|code| !code.is_empty())
    }

    /// The server's reason, when it refused and gave one.
    pub fn reason(&self) -> Option<&str> {
        self.refusal().map(|refusal| refusal.reason.as_str()).filter(|reason| !reason.is_empty())
    }

    /// What was wrong in particular, when the server refused and said so.
    pub fn sub_errors(&self) -> &[SubRefusal] {
        self.refusal().map_or(&[], |refusal| &refusal.sub_errors)
    }

    fn refusal(&self) -> Option<&Refusal> {
        match self {
            Error::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Refused(refusal) => write!(f, "the server refused: {refusal}"),
            Error::Invalid(what) => f.write_str(what),
            Error::Unreachable(why) => write!(f, "the server cannot be reached: {why}"),
            Error::TimedOut => f.write_str("the server did not answer in time"),
            Error::Status(status) => {
                write!(f, "the server answered with the HTTP status {status}")
            }
            Error::Unreadable(what) => write!(f, "the answer cannot be read: {what}"),
        }
    }
}

impl std::error::Error for Error {}
