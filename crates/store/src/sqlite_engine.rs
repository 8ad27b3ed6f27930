//! SQLite: reader threads, and one writer thread with group commit.
//!
//! One durable commit serves all who wait. Each job of a group runs in a savepoint of its own, so that one
//! which fails takes nothing of the others with it; nobody is answered before the group's COMMIT ended.

use std::fs::{DirBuilder, OpenOptions};
use std::num::NonZero;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rusqlite::config::DbConfig;

use crate::dialect::{SQLITE_BEGIN_READ, SQLITE_BEGIN_WRITE};
use crate::queue::{Item, Queue, Verdict};
use crate::{Error, Started, Tx, migrate, spawn};

/// How many jobs share one commit at most: it bounds how long the first of them waits for the others.
const GROUP_MOST: usize = 256;
/// How long the engine waits for another process that holds the lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How often work is run that finds another transaction in the way.
const ATTEMPTS: u32 = 5;
/// SQLITE_IOERR_FSYNC.
const NOT_CONFIRMED: &str = "1034";
/// The write-ahead log is cut back to this size after a burst.
const LOG_KEPT_BYTES: i64 = 64 << 20;
/// After how many pages (of 4 KiB) the log is carried over into the database: what was written several times is carried
/// once, but a search through the log takes the longer, the longer it is.
const LOG_PAGES: i64 = 2000;
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
        Ok::<_, Error>(Tx::on_sqlite_to_read(connection))
    };
    // Reading is computing: more threads than processors would only keep more pages in memory.
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let mut threads = Vec::new();
    for _ in 0..readers.min(processors.max(2)) {
        let (queue, tx) = (Arc::clone(reads), reader()?);
        threads.push(spawn("store-read", move || read_all(&queue, tx))?);
    }
    let here = (0..processors).map(|_| reader()).collect::<Result<_, _>>()?;
    let queue = Arc::clone(writes);
    threads.push(spawn("store-write", move || write_all(&queue, Tx::on_sqlite(writer)))?);
    Ok(Started { threads, here })
}

/// Runs a read on the thread of its caller, and answers it.
pub(crate) fn read_here(tx: &mut Tx, item: Item) {
    run_alone(tx, item, SQLITE_BEGIN_READ);
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
    pragma(&connection, "wal_autocheckpoint", LOG_PAGES)?;
    pragma(&connection, "mmap_size", MAPPED_BYTES)?;
    // What a savepoint may have to undo is kept in memory: in a file it would be written for every job of a group.
    pragma(&connection, "temp_store", 2)?;
    Ok(connection)
}

fn pragma(connection: &rusqlite::Connection, name: &str, value: i64) -> Result<(), Error> {
    connection.pragma_update(None, name, value).map_err(|error| Error::of_sqlite(&error, ""))
}

fn read_all(queue: &Queue, mut tx: Tx) {
    while let Some(item) = queue.take(1).pop() {
        run_alone(&mut tx, item, SQLITE_BEGIN_READ);
    }
}

fn write_all(queue: &Queue, mut tx: Tx) {
    loop {
        let mut group = queue.take(GROUP_MOST);
        if group.is_empty() {
            return;
        }
        if group.len() > 1 {
            group = match run_group(&mut tx, group) {
                Some(unanswered) => unanswered,
                None => continue,
            };
        }
        for item in group {
            run_alone(&mut tx, item, SQLITE_BEGIN_WRITE);
        }
    }
}

/// Runs all in one transaction and answers all. If one hinders the group, nothing at all is kept and
/// nobody is answered: the group is given back, because each may still succeed by itself.
fn run_group(tx: &mut Tx, mut group: Vec<Item>) -> Option<Vec<Item>> {
    if let Err(error) = tx.control(SQLITE_BEGIN_WRITE) {
        // The engine has waited long enough already; waiting once for each would help nobody.
        group.into_iter().for_each(|item| item.job.fail(error.clone()));
        return None;
    }
    match try_group(tx, &mut group) {
        Ok(()) => group.into_iter().for_each(|item| item.job.answer()),
        Err(error @ Error::OutcomeUnknown { .. }) => {
            roll_back(tx);
            group.into_iter().for_each(|item| item.job.fail(error.clone()));
        }
        Err(_) => {
            roll_back(tx);
            return Some(group);
        }
    }
    None
}

/// Stops at the first thing that hinders the whole group.
fn try_group(tx: &mut Tx, group: &mut [Item]) -> Result<(), Error> {
    for item in group {
        tx.control("SAVEPOINT job")?;
        let verdict = item.job.run(tx);
        if tx.is_autocommit() {
            // An error ended the whole transaction (a full disk does): what ran before is gone too.
            return Err(Error::Retry { code: "the transaction ended".to_owned() });
        }
        match verdict {
            Verdict::Keep => {}
            Verdict::Undo => tx.control("ROLLBACK TO job")?,
            Verdict::Rerun(reason) => return Err(reason),
        }
        tx.control("RELEASE job")?;
    }
    tx.control("COMMIT").map_err(unless_written)
}

fn run_alone(tx: &mut Tx, mut item: Item, begin: &'static str) {
    let mut last = Error::Closed;
    for attempt in 0..ATTEMPTS {
        thread::sleep(Duration::from_millis(u64::from(attempt)));
        if let Err(error) = tx.control(begin) {
            return item.job.fail(error);
        }
        let ended = match item.job.run(tx) {
            Verdict::Keep => tx.control("COMMIT").map_err(unless_written),
            Verdict::Undo => Ok(()),
            Verdict::Rerun(reason) => Err(reason),
        };
        roll_back(tx);
        match ended {
            Ok(()) => return item.job.answer(),
            Err(error) if error.is_transient() => last = error,
            Err(error) => return item.job.fail(error),
        }
    }
    item.job.fail(last);
}

/// A COMMIT that failed kept nothing, with one exception: all of it is in the log and only the disk did not confirm it.
/// Then it is there again after a crash, unless another write took its place.
fn unless_written(error: Error) -> Error {
    match error {
        Error::Database { code, message, .. } if code == NOT_CONFIRMED => {
            Error::OutcomeUnknown { message }
        }
        error => error,
    }
}

/// Ends the transaction if one is still open.
fn roll_back(tx: &mut Tx) {
    if !tx.is_autocommit()
        && let Err(error) = tx.control("ROLLBACK")
    {
        // BEGIN will say so again, to a caller.
        tracing::error!(%error, "a transaction could not be rolled back");
    }
}
