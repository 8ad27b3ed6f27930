//! The schema: numbered migrations, embedded, the same text on both engines; on SQLite with keys as SQLite wants them, and
//! with what it alone needs behind some of them.

use std::thread;
use std::time::Duration;

use refinery::error::Kind;
use refinery::{Migrate, Migration, Runner};

use crate::Error;
use crate::dialect::{SQLITE_ALONE, schema_for_sqlite};
use crate::sqlite_engine::pragma;

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// How often opening is tried: two nodes that start at once get in each other's way, and the one that
/// looks again finds the other's work done.
const ATTEMPTS: u32 = 8;

/// The version of the schema that this program knows.
pub(crate) fn known() -> i64 {
    let runner = embedded::migrations::runner();
    runner
        .get_migrations()
        .iter()
        .map(|migration| i64::from(migration.version()))
        .max()
        .unwrap_or(0)
}

/// Runs `open` again after an error that may be another node's doing: a lock, a table or a row that is
/// suddenly there. The engines have many codes for that; looking again is right for all of them.
pub(crate) fn with_retries<T>(mut open: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        match open() {
            Err(Error::Retry { .. } | Error::Database { .. } | Error::Open { .. })
                if attempt < ATTEMPTS =>
            {
                thread::sleep(Duration::from_millis(u64::from(attempt) * 40));
            }
            outcome => return outcome,
        }
    }
}

/// Applies to PostgreSQL what is missing, all of it in one transaction.
pub(crate) fn run(connection: &mut impl Migrate) -> Result<(), Error> {
    run_all(embedded::migrations::runner(), connection)
}

/// Applies to SQLite what is missing, all of it in one transaction.
pub(crate) fn run_on_sqlite(connection: &mut rusqlite::Connection) -> Result<(), Error> {
    let plain = embedded::migrations::runner();
    // A database that was begun with the plain texts goes on with them: it works the same, a little slower.
    let applied = plain.get_applied_migrations(connection).unwrap_or_default();
    let is_first = |migration: &&Migration| migration.version() == 1;
    let first = plain.get_migrations().iter().find(is_first).map(Migration::checksum);
    let is_plain = applied.iter().find(is_first).is_some_and(|it| Some(it.checksum()) == first);
    let runner = for_sqlite(&plain, is_plain)?;
    // A table that takes the place of another is there before that one goes; until then references lead nowhere.
    pragma(connection, "foreign_keys", 0)?;
    let outcome = run_all(runner, connection);
    pragma(connection, "foreign_keys", 1)?;
    outcome
}

/// The migrations as SQLite wants them: with keys of its own, unless it began with the plain ones.
fn for_sqlite(plain: &Runner, is_plain: bool) -> Result<Runner, Error> {
    let rewritten = plain.get_migrations().iter().map(|migration| {
        let name = format!("V{}__{}", migration.version(), migration.name());
        let sql = migration.sql().unwrap_or_default();
        let sql = if is_plain { sql.to_owned() } else { schema_for_sqlite(sql) };
        let alone = SQLITE_ALONE.iter().filter(|(version, _)| *version == migration.version());
        Migration::unapplied(&name, &alone.fold(sql, |sql, (_, more)| sql + more))
    });
    let rewritten = rewritten.collect::<Result<Vec<_>, _>>();
    let rewritten = rewritten.map_err(|error| Error::Open { message: error.to_string() })?;
    Ok(Runner::new(&rewritten))
}

/// A database as an earlier version has begun it.
#[cfg(test)]
pub(crate) fn run_on_sqlite_up_to(
    version: i32,
    is_plain: bool,
    connection: &mut rusqlite::Connection,
) -> Result<(), Error> {
    let runner = for_sqlite(&embedded::migrations::runner(), is_plain)?;
    run_all(runner.set_target(refinery::Target::Version(version)), connection)
}

fn run_all(runner: Runner, connection: &mut impl Migrate) -> Result<(), Error> {
    let runner = runner.set_grouped(true);
    let known = runner.get_migrations().iter().map(refinery::Migration::version).max().unwrap_or(0);
    match runner.run(&mut *connection) {
        Ok(report) => {
            for migration in report.applied_migrations() {
                tracing::info!(%migration, "the schema was brought up to date");
            }
            Ok(())
        }
        Err(error) => Err(match error.kind() {
            Kind::MissingVersion(missing) if missing.version() > known => {
                let found = runner.get_last_applied_migration(connection).ok().flatten();
                let found = found.map_or(missing.version(), |last| last.version());
                Error::NewerSchema { found: i64::from(found), known: i64::from(known) }
            }
            Kind::Connection(during, cause) => during_migration(during, cause.as_ref()),
            // Its texts name migrations, nothing else.
            _ => Error::Open { message: error.to_string() },
        }),
    }
}

fn during_migration(
    during: &str,
    cause: &(dyn std::error::Error + Send + Sync + 'static),
) -> Error {
    let error = if let Some(error) = cause.downcast_ref::<rusqlite::Error>() {
        Error::of_sqlite(error, "")
    } else if let Some(error) = cause.downcast_ref::<::postgres::Error>() {
        Error::of_postgres(error, "")
    } else {
        Error::corrupt(cause)
    };
    match error {
        Error::Database { .. } | Error::Corrupt { .. } => {
            Error::Open { message: format!("{during}: {error}") }
        }
        error => error,
    }
}
