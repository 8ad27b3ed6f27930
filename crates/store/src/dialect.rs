//! Where SQLite and PostgreSQL differ, and how one SQL text serves both.
//!
//! The rules for every statement: parameters are `$1…$n`; integers BIGINT, booleans BIGINT 0/1, bytes
//! BYTEA, text TEXT; `CAST(SUM(…) AS BIGINT)`, because a sum of BIGINT is NUMERIC on PostgreSQL;
//! `INSERT … ON CONFLICT DO NOTHING` and a look at the count, because PostgreSQL's transaction is dead
//! after a unique violation; no CAST to BYTEA, which SQLite takes for a number; NULLS FIRST or LAST always
//! written when a nullable column is sorted, because the engines' defaults are opposite; names are compared
//! and sorted by a `*_key` column that holds the bytes of [`fold`], never by a collation.
//!
//! A place where one text cannot serve is a constant here, with its reason.

/// SQLite: a reader takes its snapshot with its first statement and holds no lock that hinders a writer.
pub(crate) const SQLITE_BEGIN_READ: &str = "BEGIN DEFERRED";
/// SQLite: takes the write lock at once; a transaction that reads first and wants it later fails with
/// "busy" at a point where waiting cannot help.
pub(crate) const SQLITE_BEGIN_WRITE: &str = "BEGIN IMMEDIATE";
/// SQLite: how often users and sites were changed, by whatever process, as of the snapshot of a transaction. On PostgreSQL
/// the counter would be a row that all changes of accounts contend for.
pub(crate) const SQLITE_ACCOUNT_CHANGES: &str = "SELECT count FROM account_changes";
/// PostgreSQL: one snapshot for all statements; such a reader never fails for what others write.
pub(crate) const POSTGRES_BEGIN_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// PostgreSQL: handlers check and then act; only this level makes that right when two do it at once.
pub(crate) const POSTGRES_BEGIN_WRITE: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";
/// PostgreSQL: a node that froze or vanished in the middle of a transaction holds its locks until TCP gives up, which may
/// take hours, and the others would wait for it. No transaction of ours lies idle longer than a handler thinks.
pub(crate) const POSTGRES_CONNECTED: &str = "SET idle_in_transaction_session_timeout = '5s'";
/// The form in which names are compared and sorted: without blanks around it, in lower case.
pub fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Writes `$1` as `?1`, outside quotes. To SQLite `$2` is a name, numbered by its first appearance:
/// parameters would swap places silently.
pub(crate) fn for_sqlite(sql: &str) -> String {
    let mut rewritten = String::with_capacity(sql.len());
    let mut quote = None;
    let mut copied = 0;
    for place in memchr::memchr3_iter(b'$', b'\'', b'"', sql.as_bytes()) {
        let byte = sql.as_bytes()[place];
        match quote {
            // A doubled quote inside quotes ends them and opens them again: the same outcome.
            Some(open) if byte == open => quote = None,
            None if byte != b'$' => quote = Some(byte),
            None if sql.as_bytes().get(place + 1).is_some_and(u8::is_ascii_digit) => {
                rewritten.push_str(&sql[copied..place]);
                rewritten.push('?');
                copied = place + 1;
            }
            _ => {}
        }
    }
    rewritten.push_str(&sql[copied..]);
    rewritten
}

/// A migration as SQLite wants it: a key of type INTEGER, and no other, is the place of its row. With BIGINT each table would
/// have an index more, and each look-up of a key a search more.
pub(crate) fn schema_for_sqlite(sql: &str) -> String {
    sql.replace("BIGINT NOT NULL PRIMARY KEY", "INTEGER NOT NULL PRIMARY KEY")
}

/// What a migration of SQLite does besides, by its number: the places of rows are SQLite's own.
pub(crate) const SQLITE_ALONE: &[(i32, &str)] =
    &[(9, include_str!("../migrations_of_sqlite/V9.sql"))];

/// A fragment of SQL in which the engines differ.
#[derive(Clone, Copy)]
pub(crate) struct Fragment {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

impl Fragment {
    /// The same on both.
    pub const fn same(text: &'static str) -> Fragment {
        Fragment { sqlite: text, postgres: text }
    }
}

/// Declares the statements of one module: a constant for each, and `STATEMENTS` with all of them, from
/// which a test prepares every one on both engines.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$doc])* const $name: &str = $sql;)+
        /// Every statement of this module.
        pub(crate) const STATEMENTS: &[&str] = &[$($name),+];
    };
}

/// Gives an enumeration its stored numbers, which never change.
macro_rules! stored_as {
    ($type:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $type {
            /// The number by which it is stored.
            pub(crate) fn code(self) -> i64 {
                match self { $($type::$variant => $code),+ }
            }

            /// The reverse of `code`.
            pub(crate) fn from_code(code: i64) -> Result<$type, $crate::Error> {
                match code {
                    $($code => Ok($type::$variant),)+
                    _ => Err($crate::Error::corrupt(format_args!("{code} is no {}", stringify!($type)))),
                }
            }
        }
    };
}

pub(crate) use {statements, stored_as};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_parameters_are_rewritten() {
        assert_eq!(for_sqlite("SELECT $2, $1, $12"), "SELECT ?2, ?1, ?12");
    }

    #[test]
    fn quoted_text_is_left_alone() {
        assert_eq!(for_sqlite("SELECT '$1', \"$2\", $3"), "SELECT '$1', \"$2\", ?3");
        assert_eq!(for_sqlite("SELECT 'it''s $1', '\"', $2"), "SELECT 'it''s $1', '\"', ?2");
    }

    #[test]
    fn a_lone_dollar_is_left_alone() {
        assert_eq!(for_sqlite("SELECT $x, $"), "SELECT $x, $");
    }

    #[test]
    fn folding_trims_and_lowers_beyond_ascii() {
        assert_eq!(fold("  ÄRGER Straße "), "ärger straße");
        assert_eq!(fold("\u{a0}ΣΑΣ"), "σας");
    }
}
