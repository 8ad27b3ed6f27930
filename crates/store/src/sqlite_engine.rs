//! SQLite: how it is opened, and who reads. Who writes is in `sqlite_writer`.

use std::fs::{DirBuilder, OpenOptions};
use std::num::NonZero;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rusqlite::config::DbConfig;

use crate::dialect::SQLITE_BEGIN_READ;
use crate::queue::{Item, Queue, Verdict};
use crate::sqlite_writer::Writer;
use crate::{Error, Started, Tx, migrate, spawn};

/// How long the engine waits for another process that holds the lock.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How often work is run that finds another transaction in the way.
const ATTEMPTS: u32 = 5;
/// The write-ahead log is cut back to this size after a burst.
const LOG_KEPT_BYTES: i64 = 64 << 20;
/// What the writer keeps of the database in memory: the pages that a group of writes changes must have room in it, or they
/// are written into the log and read back while the group is at work. A larger cache makes each commit after which pages
/// were split go through all of it.
const WRITER_CACHE_KIB: i64 = 8 << 10;
/// So much of the database's file is read as memory: a page that the system has is not copied for each connection.
const MAPPED_BYTES: i64 = 1 << 40;

/// Opens the database in `folder`, brings it up to date and starts the threads.
pub(crate) fn start(
    folder: &Path,
    readers: usize,
    reads: &Arc<Queue>,
    writes: &Arc<Queue>,
) -> Result<Started, Error> {
    let file = prepare_file(folder)?;
    let writer = migrate::with_retries(|| {
        let mut connection = connect(&file)?;
        migrate::run_on_sqlite(&mut connection)?;
        pragma(&connection, "cache_size", -WRITER_CACHE_KIB)?;
        Ok(connection)
    })?;

    let reader = || {
        let connection = connect(&file)?;
        // A write inside a read is an error here as it is on PostgreSQL.
        pragma(&connection, "query_only", 1)?;
        Ok::<_, Error>(Tx::on_sqlite(connection))
    };
    // Reading is computing: more threads than processors would only keep more pages in memory.
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let mut threads = Vec::new();
    for _ in 0..readers.min(processors.max(2)) {
        let (queue, tx) = (Arc::clone(reads), reader()?);
        threads.push(spawn("store-read", move || read_all(&queue, tx))?);
    }
    let here = (0..processors).map(|_| reader()).collect::<Result<_, _>>()?;
    let writer = Writer::new(writer, Arc::clone(writes));
    let own = writer.clone();
    threads.push(spawn("store-write", move || own.write_all())?);
    Ok(Started { threads, here, writer: Some(writer) })
}

/// Runs a read on the thread of its caller, and answers it.
pub(crate) fn read_here(tx: &mut Tx, item: Item) {
    run_alone(tx, item);
}

fn prepare_file(folder: &Path) -> Result<PathBuf, Error> {
    let open_error =
        |error: std::io::Error| Error::Open { message: format!("{}: {error}", folder.display()) };
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(open_error)?;
    let file = folder.join("reconvene.sqlite");
    // SQLite would make it readable to everybody; its log files take over the mode of this one.
    OpenOptions::new().create(true).append(true).mode(0o600).open(&file).map_err(open_error)?;
    Ok(file)
}

fn connect(file: &Path) -> Result<rusqlite::Connection, Error> {
    let open_error = |error: rusqlite::Error| match Error::of_sqlite(&error, "") {
        busy @ Error::Retry { .. } => busy,
        error => Error::Open { message: format!("{}: {error}", file.display()) },
    };
    let connection = rusqlite::Connection::open(file).map_err(open_error)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(open_error)?;
    let journal: String = connection
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .map_err(open_error)?;
    if journal != "wal" {
        return Err(Error::Open {
            message: format!("{}: no write-ahead log here, only {journal}", file.display()),
        });
    }
    // A plan does not depend on the values of parameters; otherwise each new value would have it made anew.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .map_err(|error| Error::of_sqlite(&error, ""))?;
    pragma(&connection, "foreign_keys", 1)?;
    // FULL: an answered write survives a power cut, not only a crash of this process.
    pragma(&connection, "synchronous", 2)?;
    pragma(&connection, "journal_size_limit", LOG_KEPT_BYTES)?;
    pragma(&connection, "mmap_size", MAPPED_BYTES)?;
    // What a savepoint may have to undo is kept in memory: in a file it would be written for every job of a group.
    pragma(&connection, "temp_store", 2)?;
    Ok(connection)
}

pub(crate) fn pragma(
    connection: &rusqlite::Connection,
    name: &str,
    value: i64,
) -> Result<(), Error> {
    connection.pragma_update(None, name, value).map_err(|error| Error::of_sqlite(&error, ""))
}

fn read_all(queue: &Queue, mut tx: Tx) {
    while let Some(item) = queue.take(1).pop() {
        run_alone(&mut tx, item);
    }
}

fn run_alone(tx: &mut Tx, item: Item) {
    run_with_retries(tx, item, SQLITE_BEGIN_READ, |tx| tx.control("COMMIT"));
}

/// Runs a job in a transaction of its own, and answers it. `commit` is how that is committed.
pub(crate) fn run_with_retries(
    tx: &mut Tx,
    mut item: Item,
    begin: &'static str,
    mut commit: impl FnMut(&mut Tx) -> Result<(), Error>,
) {
    let mut last = Error::Closed;
    for attempt in 0..ATTEMPTS {
        thread::sleep(Duration::from_millis(u64::from(attempt)));
        if let Err(error) = tx.control(begin) {
            return item.job.fail(error);
        }
        match run_once(tx, &mut item, &mut commit) {
            Ok(()) => return item.job.answer(),
            Err(error) if error.is_transient() => last = error,
            Err(error) => return item.job.fail(error),
        }
    }
    item.job.fail(last);
}

/// Runs a job in the transaction that has been begun, and ends it. Whoever has run it answers it.
pub(crate) fn run_once(
    tx: &mut Tx,
    item: &mut Item,
    commit: impl FnOnce(&mut Tx) -> Result<(), Error>,
) -> Result<(), Error> {
    let ended = match item.job.run(tx) {
        Verdict::Keep => commit(tx),
        Verdict::Undo => Ok(()),
        Verdict::Rerun(reason) => Err(reason),
    };
    roll_back(tx);
    ended
}

/// Ends the transaction if one is still open.
pub(crate) fn roll_back(tx: &mut Tx) {
    if !tx.is_autocommit()
        && let Err(error) = tx.control("ROLLBACK")
    {
        // BEGIN will say so again, to a caller.
        tracing::error!(%error, "a transaction could not be rolled back");
    }
}
