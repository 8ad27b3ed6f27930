//! SQLite: the one connection that writes.
//!
//! On a quick disk, whoever finds nobody writing writes on his own thread: to hand the work to another and back would take
//! about as long. Everything else waits in a queue for a thread of its own, where one durable commit serves all who wait.
//! Each job of a group runs in a savepoint of its own, so that one which fails takes nothing of the others with it; nobody
//! is answered before the group's COMMIT ended.

use std::cell::Cell;
use std::ffi::c_int;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use rusqlite::hooks::Wal;

use crate::dialect::SQLITE_BEGIN_WRITE;
use crate::queue::{Item, Job, Mode, Queue, Verdict};
use crate::sqlite_engine::{BUSY_TIMEOUT, roll_back, run_once, run_with_retries};
use crate::{Error, Tx};

/// How many jobs share one commit at most: it bounds how long the first of them waits for the others, and while one group is
/// written, the next is read.
const GROUP_MOST: usize = 64;
/// How long commits may take for callers to wait for them on their own threads, which have others to serve.
const QUICK: Duration = Duration::from_micros(500);
/// After how many pages (of 4 KiB) the log is carried over into the database: what was written several times is carried
/// once, but a search through the log takes the longer, the longer it is.
const LOG_PAGES: c_int = 8000;
/// SQLITE_IOERR_FSYNC.
const NOT_CONFIRMED: &str = "1034";

thread_local! {
    /// How long the log was, in pages, after the last commit of this thread.
    static LOG: Cell<c_int> = const { Cell::new(0) };
}

/// A handle to the connection that writes; clones share it.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: Arc<Queue>,
    /// Until the store is closed.
    connection: Arc<Mutex<Option<Connection>>>,
}

struct Connection {
    tx: Tx,
    /// How long commits take, smoothed.
    pace: Duration,
    /// How long the log is, in pages.
    log: c_int,
}

impl Writer {
    /// Writes what comes through the queue, and what callers write themselves.
    pub fn new(connection: rusqlite::Connection, queue: Arc<Queue>) -> Writer {
        // In place of SQLite's own, which would carry the log over on the thread of any caller.
        connection.wal_hook(Some(note_log));
        let tx = Tx::on_sqlite(connection);
        let connection = Connection { tx, pace: Duration::ZERO, log: 0 };
        Writer { queue, connection: Arc::new(Mutex::new(Some(connection))) }
    }

    /// Whether nobody writes, and nobody waits to.
    pub fn is_idle(&self) -> bool {
        self.queue.lets_pass()
            && !matches!(self.connection.try_lock(), Err(TryLockError::WouldBlock))
    }

    /// Runs a write on this thread, and answers it, if the disk is quick and nobody is in its way. Otherwise it is given back,
    /// to be queued.
    pub fn write_here(&self, mut item: Item) -> Option<Item> {
        let mut guard = match self.connection.try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(error)) => error.into_inner(),
            Err(TryLockError::WouldBlock) => return Some(item),
        };
        let Some(connection) = guard.as_mut() else { return Some(item) };
        if connection.pace > QUICK || !self.queue.lets_pass() || !connection.begins_at_once() {
            return Some(item);
        }
        match run_once(&mut connection.tx, &mut item, commit(&mut connection.pace)) {
            Ok(()) => item.job.answer(),
            // Another process, perhaps: the thread has time to wait for it.
            Err(error) if error.is_transient() => return Some(item),
            Err(error) => item.job.fail(error),
        }
        self.queue.count_passed();
        if connection.has_long_log() {
            self.queue.add(Item { mode: Mode::Write, job: Box::new(CarryOver) });
        }
        None
    }

    /// Writes what is queued, until the queue is closed.
    pub fn write_all(&self) {
        loop {
            self.queue.wait();
            let mut guard = self.lock();
            // Only now: whoever came while somebody wrote on his own thread is of this group.
            let group = self.queue.take_waiting(GROUP_MOST);
            match guard.as_mut() {
                Some(connection) if !group.is_empty() => connection.write(group),
                // The queue is closed and empty.
                _ => return *guard = None,
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Connection>> {
        // A job that panics is caught; were it not, the transaction would be rolled back by the next.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// Begins a transaction unless another process is writing.
    fn begins_at_once(&mut self) -> bool {
        let begun = self
            .tx
            .set_busy_timeout(Duration::ZERO)
            .and_then(|()| self.tx.control(SQLITE_BEGIN_WRITE));
        self.tx.set_busy_timeout(BUSY_TIMEOUT).and(begun).is_ok()
    }

    fn write(&mut self, mut group: Vec<Item>) {
        if group.len() > 1 {
            group = self.run_group(group).unwrap_or_default();
        }
        for item in group {
            let commit = commit(&mut self.pace);
            run_with_retries(&mut self.tx, item, SQLITE_BEGIN_WRITE, commit);
        }
        if self.has_long_log() {
            self.carry_over();
        }
    }

    /// Whether it is time to carry the log over, after what this thread has committed.
    fn has_long_log(&mut self) -> bool {
        match LOG.take() {
            // It has committed nothing.
            0 => {}
            pages => self.log = pages,
        }
        self.log >= LOG_PAGES
    }

    /// Runs all in one transaction and answers all. If one hinders the group, nothing at all is kept and
    /// nobody is answered: the group is given back, because each may still succeed by itself.
    fn run_group(&mut self, mut group: Vec<Item>) -> Option<Vec<Item>> {
        if let Err(error) = self.tx.control(SQLITE_BEGIN_WRITE) {
            // The engine has waited long enough already; waiting once for each would help nobody.
            group.into_iter().for_each(|item| item.job.fail(error.clone()));
            return None;
        }
        match self.try_group(&mut group) {
            Ok(()) => group.into_iter().for_each(|item| item.job.answer()),
            Err(error @ Error::OutcomeUnknown { .. }) => {
                roll_back(&mut self.tx);
                group.into_iter().for_each(|item| item.job.fail(error.clone()));
            }
            Err(_) => {
                roll_back(&mut self.tx);
                return Some(group);
            }
        }
        None
    }

    /// Stops at the first thing that hinders the whole group.
    fn try_group(&mut self, group: &mut [Item]) -> Result<(), Error> {
        let tx = &mut self.tx;
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
        commit(&mut self.pace)(tx)
    }

    /// Carries the log over into the database, as far as readers let it. If that fails nothing is lost: it is tried again
    /// after the next commit, and whatever hinders it will hinder a commit, and be told.
    fn carry_over(&mut self) {
        self.log = 0;
        if let Err(error) = self.tx.carry_over() {
            tracing::warn!(%error, "the log could not be carried over into the database");
        }
    }
}

/// Commits, and notes how long that takes.
fn commit(pace: &mut Duration) -> impl FnMut(&mut Tx) -> Result<(), Error> + '_ {
    |tx| {
        let begun = Instant::now();
        let done = tx.control("COMMIT").map_err(unless_written);
        *pace = (*pace * 7 + begun.elapsed()) / 8;
        done
    }
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

fn note_log(_: &Wal, pages: c_int) -> rusqlite::Result<()> {
    LOG.set(pages);
    Ok(())
}

/// Has the thread of the queue look at the log; nobody waits for it.
struct CarryOver;

impl Job for CarryOver {
    fn run(&mut self, _: &mut Tx) -> Verdict {
        Verdict::Undo
    }

    fn answer(self: Box<Self>) {}

    fn fail(self: Box<Self>, _: Error) {}
}
