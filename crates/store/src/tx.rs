//! One transaction, and how statements run inside it on either engine.

use std::collections::HashMap;
use std::time::Duration;

use ::postgres::types::private::BytesMut;
use ::postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use rusqlite::types::ToSqlOutput;

use crate::Error;
use crate::dialect::{Fragment, SQLITE_ACCOUNT_CHANGES, for_sqlite};
use crate::error::is_fatal;
use crate::recent::Recent;
use crate::sites::SettingsSeen;

/// One transaction. It owns its connection; the engine threads begin and end it.
pub struct Tx {
    connection: Connection,
    /// The first error of a statement since the transaction began.
    trouble: Option<Error>,
    /// The connection cannot be used any more.
    broken: bool,
    settings_seen: SettingsSeen,
    /// Where changes of accounts are counted.
    recent: Option<Recent>,
    /// Whether `recent` is known to hold in this transaction.
    recent_holds: bool,
    /// Whether anything was changed since the last commit.
    has_changed: bool,
}

enum Connection {
    Sqlite { connection: rusqlite::Connection, rewritten: Rewritten },
    Postgres { client: ::postgres::Client, prepared: HashMap<&'static str, ::postgres::Statement> },
}

/// The statements as SQLite wants them, by their places in memory and their lengths: a statement is a constant, and a long text.
type Rewritten = HashMap<(usize, usize), String>;

/// How many statements that were put together SQLite keeps prepared.
const COMPOSED: usize = 32;

impl Tx {
    pub(crate) fn on_sqlite(connection: rusqlite::Connection) -> Tx {
        // Room for all, BEGIN and its like included, so that each is prepared once.
        let statements: usize = crate::STATEMENTS.iter().map(|module| module.len()).sum();
        connection.set_prepared_statement_cache_capacity(statements + COMPOSED + 16);
        let connection = Connection::Sqlite { connection, rewritten: Rewritten::new() };
        Tx { recent: Some(Recent::default()), ..Tx::on(connection) }
    }

    pub(crate) fn on_postgres(client: ::postgres::Client) -> Tx {
        Tx::on(Connection::Postgres { client, prepared: HashMap::new() })
    }

    fn on(connection: Connection) -> Tx {
        Tx {
            connection,
            trouble: None,
            broken: false,
            settings_seen: SettingsSeen::default(),
            recent: None,
            recent_holds: false,
            has_changed: false,
        }
    }

    /// Runs a statement that changes rows; answers how many.
    pub(crate) fn execute(
        &mut self,
        sql: &'static str,
        params: &[Value<'_>],
    ) -> Result<u64, Error> {
        self.recent_holds = false;
        self.has_changed = true;
        let done = match &mut self.connection {
            Connection::Sqlite { connection, rewritten } => sqlite_text(rewritten, sql, |sql| {
                let count =
                    connection.prepare_cached(sql)?.execute(rusqlite::params_from_iter(params))?;
                Ok(count as u64)
            }),
            Connection::Postgres { client, prepared } => postgres_statement(client, prepared, sql)
                .and_then(|statement| client.execute(&statement, &references(params)))
                .map_err(EngineError::Postgres),
        };
        done.map_err(|error| self.note(&error, sql))
    }

    /// Reads at most one row.
    pub(crate) fn one<T>(
        &mut self,
        sql: &'static str,
        params: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.rows(sql, params, 1, read)?.pop())
    }

    /// Reads every row.
    pub(crate) fn all<T>(
        &mut self,
        sql: &'static str,
        params: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        self.rows(sql, params, usize::MAX, read)
    }

    /// Reads every row of a statement that was put together: not kept prepared, for there are many of them.
    pub(crate) fn composed<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let done = match &mut self.connection {
            Connection::Sqlite { connection, .. } => connection
                .prepare_cached(&for_sqlite(sql))
                .and_then(|mut statement| {
                    let mut rows = statement.query(rusqlite::params_from_iter(params))?;
                    let mut found = Vec::new();
                    while let Some(row) = rows.next()? {
                        found.push(read(&Row::Sqlite(row)));
                    }
                    Ok(found.into_iter().collect())
                })
                .map_err(EngineError::Sqlite),
            Connection::Postgres { client, .. } => client
                .query(sql, &references(params))
                .map(|rows| rows.iter().map(|row| read(&Row::Postgres(row))).collect())
                .map_err(EngineError::Postgres),
        };
        done.map_err(|error| self.note(&error, "a list"))?
    }

    fn rows<T>(
        &mut self,
        sql: &'static str,
        params: &[Value<'_>],
        most: usize,
        mut read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        // The outer result is the engine's, the inner one what `read` made of the rows.
        let done = match &mut self.connection {
            Connection::Sqlite { connection, rewritten } => sqlite_text(rewritten, sql, |sql| {
                let mut statement = connection.prepare_cached(sql)?;
                let mut rows = statement.query(rusqlite::params_from_iter(params))?;
                let mut found = Vec::new();
                while found.len() < most
                    && let Some(row) = rows.next()?
                {
                    match read(&Row::Sqlite(row)) {
                        Ok(item) => found.push(item),
                        Err(error) => return Ok(Err(error)),
                    }
                }
                Ok(Ok(found))
            }),
            Connection::Postgres { client, prepared } => postgres_statement(client, prepared, sql)
                .and_then(|statement| client.query(&statement, &references(params)))
                .map(|rows| rows.iter().take(most).map(|row| read(&Row::Postgres(row))).collect())
                .map_err(EngineError::Postgres),
        };
        done.map_err(|error| self.note(&error, sql))?
    }

    /// Runs BEGIN, COMMIT and the like; only the engine threads do.
    pub(crate) fn control(&mut self, sql: &'static str) -> Result<(), Error> {
        let done = match &mut self.connection {
            Connection::Sqlite { connection, .. } => connection
                .prepare_cached(sql)
                .and_then(|mut statement| statement.execute([]))
                .map(|_| ())
                .map_err(EngineError::Sqlite),
            Connection::Postgres { client, .. } => {
                client.batch_execute(sql).map_err(EngineError::Postgres)
            }
        };
        let done = done.map_err(|error| self.note(&error, sql));
        // The engine threads look at the answer themselves.
        self.trouble = None;
        self.recent_holds = false;
        if self.has_changed && sql.starts_with("ROLLBACK") {
            // The count goes back, too, and may come to the same number by another change.
            self.recent.as_mut().into_iter().for_each(|recent| *recent = Recent::default());
        }
        self.has_changed &= sql != "COMMIT";
        done
    }

    /// SQLite only: how long it waits for another process that holds a lock.
    pub(crate) fn set_busy_timeout(&mut self, most: Duration) -> Result<(), Error> {
        match &self.connection {
            Connection::Sqlite { connection, .. } => {
                connection.busy_timeout(most).map_err(|error| Error::of_sqlite(&error, ""))
            }
            Connection::Postgres { .. } => Ok(()),
        }
    }

    /// SQLite only: carries the log over into the database, as far as readers let it.
    pub(crate) fn carry_over(&mut self) -> Result<(), Error> {
        match &self.connection {
            Connection::Sqlite { connection, .. } => connection
                .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
                .map_err(|error| Error::of_sqlite(&error, "")),
            Connection::Postgres { .. } => Ok(()),
        }
    }

    /// What was read lately and holds in this transaction, on connections that keep such.
    pub(crate) fn recent(&mut self) -> Result<Option<&mut Recent>, Error> {
        if self.recent.is_some() && !self.recent_holds {
            let changes =
                self.one(SQLITE_ACCOUNT_CHANGES, &[], |row| row.int(0))?.unwrap_or_default();
            self.recent.as_mut().into_iter().for_each(|recent| recent.hold_at(changes));
            self.recent_holds = true;
        }
        Ok(self.recent.as_mut())
    }

    /// The settings of sites that were read on this connection.
    pub(crate) fn settings_seen(&mut self) -> &mut SettingsSeen {
        &mut self.settings_seen
    }

    /// A fragment as this engine wants it.
    pub(crate) fn fragment(&self, fragment: Fragment) -> &'static str {
        match &self.connection {
            Connection::Sqlite { .. } => fragment.sqlite,
            Connection::Postgres { .. } => fragment.postgres,
        }
    }

    /// The first error of a statement since the last call, whatever the work made of it.
    pub(crate) fn take_trouble(&mut self) -> Option<Error> {
        self.trouble.take()
    }

    /// Whether the connection must be given up.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken
    }

    /// Has the connection given up after this transaction.
    pub(crate) fn give_up(&mut self) {
        self.broken = true;
    }

    /// SQLite only: whether no transaction is open any more.
    pub(crate) fn is_autocommit(&self) -> bool {
        match &self.connection {
            Connection::Sqlite { connection, .. } => connection.is_autocommit(),
            Connection::Postgres { .. } => false,
        }
    }

    fn note(&mut self, error: &EngineError, sql: &'static str) -> Error {
        let error = match error {
            EngineError::Sqlite(error) => Error::of_sqlite(error, sql),
            EngineError::Postgres(error) => {
                // What is not an answer of the server leaves the conversation in an unknown state.
                self.broken |= error.as_db_error().is_none_or(is_fatal);
                Error::of_postgres(error, sql)
            }
        };
        self.trouble.get_or_insert_with(|| error.clone());
        error
    }
}

#[cfg(test)]
impl Tx {
    /// Prepares a statement; on PostgreSQL answers the types of its parameters and columns.
    pub(crate) fn types_of(&mut self, sql: &'static str) -> Result<Vec<String>, Error> {
        let done = match &mut self.connection {
            Connection::Sqlite { connection, rewritten } => {
                sqlite_text(rewritten, sql, |sql| connection.prepare(sql).map(|_| Vec::new()))
            }
            Connection::Postgres { client, .. } => client
                .prepare(sql)
                .map(|statement| {
                    let columns =
                        statement.columns().iter().map(|column| column.type_().name().to_owned());
                    statement
                        .params()
                        .iter()
                        .map(|type_| type_.name().to_owned())
                        .chain(columns)
                        .collect()
                })
                .map_err(EngineError::Postgres),
        };
        done.map_err(|error| self.note(&error, sql))
    }
}

enum EngineError {
    Sqlite(rusqlite::Error),
    Postgres(::postgres::Error),
}

/// Gives `run` the text as SQLite wants it, rewritten once.
fn sqlite_text<T>(
    rewritten: &mut Rewritten,
    sql: &'static str,
    run: impl FnOnce(&str) -> rusqlite::Result<T>,
) -> Result<T, EngineError> {
    run(rewritten.entry((sql.as_ptr().addr(), sql.len())).or_insert_with(|| for_sqlite(sql)))
        .map_err(EngineError::Sqlite)
}

/// The prepared statement of a text, prepared once for each connection.
fn postgres_statement(
    client: &mut ::postgres::Client,
    prepared: &mut HashMap<&'static str, ::postgres::Statement>,
    sql: &'static str,
) -> Result<::postgres::Statement, ::postgres::Error> {
    if let Some(statement) = prepared.get(sql) {
        return Ok(statement.clone());
    }
    let statement = client.prepare(sql)?;
    prepared.insert(sql, statement.clone());
    Ok(statement)
}

fn references<'a>(params: &'a [Value<'_>]) -> Vec<&'a (dyn ToSql + Sync)> {
    params.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

/// A parameter of a statement.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Null,
    Int(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Value::Int(i64::from(flag))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match *self {
            Value::Null => ToSqlOutput::Owned(rusqlite::types::Value::Null),
            Value::Int(number) => number.into(),
            Value::Text(text) => text.into(),
            Value::Bytes(bytes) => bytes.into(),
        })
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        type_: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match *self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(number) if *type_ == Type::INT8 => number.to_sql(type_, out),
            Value::Text(text) if *type_ == Type::TEXT => text.to_sql(type_, out),
            Value::Bytes(bytes) if *type_ == Type::BYTEA => bytes.to_sql(type_, out),
            _ => Err(format!("the statement wants {type_} here").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        // Which variant fits which type is known only per value, above.
        true
    }

    to_sql_checked!();
}

/// One row of an answer. Columns are counted from 0.
pub(crate) enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a ::postgres::Row),
}

impl Row<'_> {
    pub(crate) fn int(&self, column: usize) -> Result<i64, Error> {
        self.optional_int(column)?.ok_or_else(|| missing(column))
    }

    pub(crate) fn bool(&self, column: usize) -> Result<bool, Error> {
        self.optional_bool(column)?.ok_or_else(|| missing(column))
    }

    pub(crate) fn optional_bool(&self, column: usize) -> Result<Option<bool>, Error> {
        match self.optional_int(column)? {
            None => Ok(None),
            Some(0) => Ok(Some(false)),
            Some(1) => Ok(Some(true)),
            Some(other) => {
                Err(Error::corrupt(format_args!("{other} in column {column}, which takes 0 and 1")))
            }
        }
    }

    pub(crate) fn text(&self, column: usize) -> Result<&str, Error> {
        self.optional_text(column)?.ok_or_else(|| missing(column))
    }

    pub(crate) fn bytes(&self, column: usize) -> Result<&[u8], Error> {
        self.optional_bytes(column)?.ok_or_else(|| missing(column))
    }

    /// A BLAKE3 hash.
    pub(crate) fn hash(&self, column: usize) -> Result<[u8; 32], Error> {
        let bytes = self.bytes(column)?;
        bytes.try_into().map_err(|_| Error::corrupt("a hash is not 32 bytes long"))
    }

    pub(crate) fn optional_int(&self, column: usize) -> Result<Option<i64>, Error> {
        match self {
            Row::Sqlite(row) => from_sqlite(row, column, |value| value.as_i64_or_null()),
            Row::Postgres(row) => from_postgres(row, column),
        }
    }

    pub(crate) fn optional_text(&self, column: usize) -> Result<Option<&str>, Error> {
        match self {
            Row::Sqlite(row) => from_sqlite(row, column, |value| value.as_str_or_null()),
            Row::Postgres(row) => from_postgres(row, column),
        }
    }

    pub(crate) fn optional_bytes(&self, column: usize) -> Result<Option<&[u8]>, Error> {
        match self {
            Row::Sqlite(row) => from_sqlite(row, column, |value| value.as_blob_or_null()),
            Row::Postgres(row) => from_postgres(row, column),
        }
    }
}

fn from_sqlite<'a, T>(
    row: &'a rusqlite::Row<'_>,
    column: usize,
    convert: impl FnOnce(rusqlite::types::ValueRef<'a>) -> rusqlite::types::FromSqlResult<T>,
) -> Result<T, Error> {
    let value = row
        .get_ref(column)
        .map_err(|error| Error::corrupt(format_args!("column {column}: {error}")))?;
    convert(value).map_err(|error| Error::corrupt(format_args!("column {column}: {error}")))
}

fn from_postgres<'a, T: ::postgres::types::FromSql<'a>>(
    row: &'a ::postgres::Row,
    column: usize,
) -> Result<T, Error> {
    row.try_get(column).map_err(|error| Error::corrupt(crate::error::with_causes(&error)))
}

fn missing(column: usize) -> Error {
    Error::corrupt(format_args!("column {column} is NULL"))
}
