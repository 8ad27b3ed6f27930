//! What can go wrong between us and the engine.
//!
//! No text here shows a parameter of a statement or the address of the database with its password:
//! errors go to logs.

use std::error::Error as StdError;
use std::fmt;

use ::postgres::error::{Severity, SqlState};
use rusqlite::ErrorCode;

/// Why the store could not do as asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The store was closed before this call.
    Closed,
    /// Too much waited already; nothing was begun.
    Overloaded,
    /// Another transaction was in the way. The engine threads have already tried several times when a
    /// caller sees this.
    Retry {
        /// The engine's code: an SQLSTATE of PostgreSQL, an extended result code of SQLite.
        code: String,
    },
    /// PostgreSQL cannot be reached, or the connection broke before anything was committed.
    Unreachable {
        /// What the connection said.
        message: String,
    },
    /// The connection broke during COMMIT, or the disk did not confirm it: the work may or may not have been kept.
    OutcomeUnknown {
        /// What the connection or the engine said.
        message: String,
    },
    /// The database was written by a newer version of this program.
    NewerSchema {
        /// The schema version that the database has.
        found: i64,
        /// The newest schema version that this program knows.
        known: i64,
    },
    /// The engine refused a statement.
    Database {
        /// The engine's code: an SQLSTATE of PostgreSQL, an extended result code of SQLite.
        code: String,
        /// What the engine said, without values.
        message: String,
        /// The text of the statement, without values; empty where there was none.
        statement: &'static str,
    },
    /// Something kept is not what it must be.
    Corrupt {
        /// What was expected, and where.
        what: String,
    },
    /// The database could not be opened.
    Open {
        /// What was attempted and what was answered.
        message: String,
    },
    /// The work panicked; nothing of it was kept.
    Panicked,
}

impl Error {
    /// Whether running the same work again may succeed, nothing of it having been kept.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self, Error::Retry { .. } | Error::Unreachable { .. })
    }

    /// Something kept that cannot be understood.
    pub fn corrupt(what: impl fmt::Display) -> Error {
        Error::Corrupt { what: what.to_string() }
    }

    pub(crate) fn of_sqlite(error: &rusqlite::Error, statement: &'static str) -> Error {
        let rusqlite::Error::SqliteFailure(failure, message) = error else {
            // These concern the shape of a statement or a row. Some of their texts quote the statement, none a value.
            return Error::Database {
                code: "rusqlite".to_owned(),
                message: error.to_string(),
                statement,
            };
        };
        let code = failure.extended_code.to_string();
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Retry { code },
            _ => {
                let message = message.clone().unwrap_or_else(|| failure.to_string());
                Error::Database { code, message, statement }
            }
        }
    }

    pub(crate) fn of_postgres(error: &::postgres::Error, statement: &'static str) -> Error {
        let Some(answer) = error.as_db_error() else {
            let broken = error.is_closed()
                || error.source().is_some_and(|cause| cause.is::<std::io::Error>());
            return if broken {
                Error::Unreachable { message: with_causes(error) }
            } else {
                Error::Database {
                    code: "postgres".to_owned(),
                    message: with_causes(error),
                    statement,
                }
            };
        };
        let code = answer.code().code().to_owned();
        if is_fatal(answer) {
            // The server ends a connection with such an answer: it shuts down, or was told to drop us.
            return Error::Unreachable { message: format!("{code}: {}", answer.message()) };
        }
        if [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED]
            .contains(answer.code())
        {
            return Error::Retry { code };
        }
        // The answer's detail is left out: it quotes values ("Key (email_key)=(…) already exists").
        Error::Database { code, message: answer.message().to_owned(), statement }
    }
}

/// Whether the server has ended the connection with this answer.
pub(crate) fn is_fatal(answer: &::postgres::error::DbError) -> bool {
    matches!(answer.parsed_severity(), Some(Severity::Fatal | Severity::Panic))
}

/// An error with all that caused it, on one line.
pub(crate) fn with_causes(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        // An answer of the server prints its detail, which quotes values; its message does not.
        match error.downcast_ref::<::postgres::error::DbError>() {
            Some(answer) => text.push_str(&format!(": {}", answer.message())),
            None => text.push_str(&format!(": {error}")),
        }
        cause = error.source();
    }
    text
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Closed => out.write_str("the store is closed"),
            Error::Overloaded => out.write_str("too much waits already"),
            Error::Retry { code } => write!(out, "another transaction was in the way ({code})"),
            Error::Unreachable { message } => {
                write!(out, "the database cannot be reached: {message}")
            }
            Error::OutcomeUnknown { message } => {
                write!(
                    out,
                    "COMMIT was not confirmed, the work may or may not have been kept: {message}"
                )
            }
            Error::NewerSchema { found, known } => write!(
                out,
                "the database has schema {found}, this program knows up to {known}: it was written by a newer version"
            ),
            Error::Database { code, message, statement: "" } => {
                write!(out, "the database refused ({code}): {message}")
            }
            Error::Database { code, message, statement } => {
                write!(out, "the database refused ({code}): {message}; in: {statement}")
            }
            Error::Corrupt { what } => {
                write!(out, "the database holds something unexpected: {what}")
            }
            Error::Open { message } => write!(out, "the database cannot be opened: {message}"),
            Error::Panicked => out.write_str("the work panicked and was rolled back"),
        }
    }
}

impl StdError for Error {}
