//! What is kept, and on what: SQLite and PostgreSQL.
//!
//! Only this crate contains SQL. [`Store::read`] and [`Store::write`] run a closure inside one
//! transaction, on a thread of the engine; each aggregate is a module of free functions on [`Tx`]. A
//! lookup answers `Option`: which fault a miss is, the caller knows.

pub mod access_tokens;
pub mod attendees;
pub mod audit;
pub mod backup;
pub mod browser;
pub mod callbacks;
pub mod contacts;
mod dialect;
pub mod dist_lists;
pub mod email_changes;
mod erase;
mod error;
pub mod images;
pub mod listing;
pub mod mail_templates;
pub mod mailbox;
mod migrate;
pub mod one_click_settings;
pub mod outbox;
mod postgres_engine;
pub mod programs;
mod queue;
mod recent;
pub mod sales_accounts;
pub mod sales_opportunities;
pub mod sales_products;
pub mod session_list;
pub mod session_templates;
pub mod sessions;
pub mod sites;
mod sqlite_engine;
mod sqlite_writer;
mod statistics;
pub mod support_queues;
#[cfg(test)]
mod tests;
pub mod tickets;
mod tx;
pub mod user_list;
pub mod users;

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

pub use dialect::fold;
pub use erase::erase;
pub use error::Error;
pub use statistics::{GROUP_SIZES, QueueStatistics, Statistics};
pub use tx::Tx;

use queue::{Call, Item, Mode, Queue};

/// Every SQL text. A test prepares each on both engines.
const STATEMENTS: &[&[&str]] = &[
    sites::STATEMENTS,
    users::STATEMENTS,
    tickets::STATEMENTS,
    sessions::STATEMENTS,
    session_list::STATEMENTS,
    attendees::STATEMENTS,
    outbox::STATEMENTS,
    mailbox::STATEMENTS,
    mail_templates::STATEMENTS,
    browser::STATEMENTS,
    access_tokens::STATEMENTS,
    email_changes::STATEMENTS,
    audit::STATEMENTS,
    images::STATEMENTS,
    session_templates::STATEMENTS,
    support_queues::STATEMENTS,
    callbacks::STATEMENTS,
    contacts::STATEMENTS,
    dist_lists::STATEMENTS,
    one_click_settings::STATEMENTS,
    programs::STATEMENTS,
    sales_accounts::STATEMENTS,
    sales_opportunities::STATEMENTS,
    sales_products::STATEMENTS,
    erase::STATEMENTS,
];

/// A handle to the database; clones share it. When the last one goes, the threads end by themselves.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    reads: Arc<Queue>,
    writes: Arc<Queue>,
    /// Connections for short reads on the caller's own thread; none where a read has to wait for a network.
    here: Mutex<Vec<Tx>>,
    /// The connection that writes, where there is only one.
    writer: Option<sqlite_writer::Writer>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// What an engine brings when it is started.
struct Started {
    threads: Vec<JoinHandle<()>>,
    here: Vec<Tx>,
    writer: Option<sqlite_writer::Writer>,
}

/// Where the data are.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// The data folder; the file `reconvene.sqlite` is in it. A missing folder is created for its owner only.
    Sqlite(PathBuf),
    /// The URL of a PostgreSQL database. `sslmode` in it is `disable`, `prefer` (which is meant when it is
    /// missing: TLS if the server offers it) or `require`. The server's certificate is always checked.
    Postgres(String),
}

/// How the store is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// Readers of SQLite (the writer comes on top), or connections to PostgreSQL. At least 1.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options { threads: 8 }
    }
}

/// A caller's error type, through which an error of the store stays visible: work that failed for a
/// conflict with another transaction is run again, whatever type its error wears.
pub trait Failure: From<Error> + Send + 'static {
    /// The error of the store that this is, if it is one.
    fn store_error(&self) -> Option<&Error>;
}

impl Failure for Error {
    fn store_error(&self) -> Option<&Error> {
        Some(self)
    }
}

impl Store {
    /// Opens the database, brings its schema up to date and starts the engine's threads. Blocks.
    ///
    /// # Errors
    /// [`Error::Open`] or [`Error::Unreachable`] when there is no database to open, [`Error::NewerSchema`]
    /// when a newer version of this program has written it.
    pub fn open(location: &Location, options: &Options) -> Result<Store, Error> {
        let threads = options.threads.max(1);
        let reads = Arc::new(Queue::default());
        let writes = match location {
            Location::Sqlite(_) => Arc::new(Queue::default()),
            Location::Postgres(_) => Arc::clone(&reads),
        };
        let start = || match location {
            Location::Sqlite(folder) => sqlite_engine::start(folder, threads, &reads, &writes),
            Location::Postgres(url) => postgres_engine::start(url, threads, &reads),
        };
        // On a thread of its own: the PostgreSQL client refuses to connect inside an asynchronous runtime.
        let started = thread::scope(|scope| scope.spawn(start).join());
        match started.unwrap_or(Err(Error::Panicked)) {
            Ok(Started { threads, here, writer }) => {
                let (threads, here) = (Mutex::new(threads), Mutex::new(here));
                Ok(Store { inner: Arc::new(Inner { reads, writes, here, writer, threads }) })
            }
            Err(error) => {
                // Ends the threads that had started.
                reads.close();
                writes.close();
                Err(error)
            }
        }
    }

    /// Runs `work` inside one read transaction: it sees one state of the data, and cannot change it.
    ///
    /// `work` may run several times, so it must not do anything outside the transaction. If the returned
    /// future is dropped, the work may still be done.
    ///
    /// # Errors
    /// What `work` answers, or any [`Error`].
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        self.call(Mode::Read, work).await
    }

    /// As [`Store::read`], for work of a few rows found by their keys: on SQLite it runs at once on the caller's own
    /// thread, because to hand it to another would take longer than the work itself. Whatever reads many rows belongs
    /// to [`Store::read`]: it would keep others from that thread.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub async fn read_short<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        let Some(mut tx) = self.inner.take_here() else { return self.read(work).await };
        let (call, answer) = Call::new(work);
        sqlite_engine::read_here(&mut tx, Item { mode: Mode::Read, job: Box::new(call) });
        self.inner.give_here(tx);
        answered(answer).await
    }

    /// Runs `work` inside one serializable transaction, commits it on `Ok` and rolls it back on `Err`.
    /// Answers only when that is done; on SQLite and PostgreSQL alike an answered write is durable and seen
    /// by every read that starts later.
    ///
    /// `work` may run several times, so it must not do anything outside the transaction. If the returned
    /// future is dropped, the work may still be done.
    ///
    /// # Errors
    /// What `work` answers, or any [`Error`].
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        let (call, answer) = Call::new(work);
        let item = Item { mode: Mode::Write, job: Box::new(call) };
        let left = match &self.inner.writer {
            Some(writer) => writer.write_here(item),
            None => Some(item),
        };
        if let Some(item) = left {
            self.inner.add(item);
        }
        answered(answer).await
    }

    /// As [`Store::write`], for work of many rows: never on the thread of the caller, which has others to serve.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn write_long<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        self.call(Mode::Write, work).await
    }

    /// Whether a write would begin at once. On PostgreSQL writes do not wait for each other.
    pub fn writes_at_once(&self) -> bool {
        self.inner.writer.as_ref().is_none_or(sqlite_writer::Writer::is_idle)
    }

    /// [`Store::read`] for the command line; panics inside an asynchronous runtime.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub fn read_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        self.call_blocking(Mode::Read, work)
    }

    /// [`Store::write`] for the command line; panics inside an asynchronous runtime.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        self.call_blocking(Mode::Write, work)
    }

    /// What waits in it, and what went through it since it was opened.
    pub fn statistics(&self) -> Statistics {
        let Inner { reads, writes, .. } = &*self.inner;
        let one_queue = Arc::ptr_eq(reads, writes);
        Statistics { reads: reads.statistics(), writes: (!one_queue).then(|| writes.statistics()) }
    }

    /// Finishes what is queued, then ends the threads and waits for them. Later calls get [`Error::Closed`].
    /// Must not be called from inside `work`.
    pub fn close(&self) {
        // SQLite's last connection carries the log over into the database. Were several closed at once, each would leave
        // that to another.
        let last = self.inner.take_here();
        self.inner.stop();
        let threads =
            std::mem::take(&mut *self.inner.threads.lock().unwrap_or_else(PoisonError::into_inner));
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a thread of the store had panicked");
            }
        }
        drop(last);
    }

    async fn call<T, E, F>(&self, mode: Mode, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        let (call, answer) = Call::new(work);
        self.inner.add(Item { mode, job: Box::new(call) });
        answered(answer).await
    }

    fn call_blocking<T, E, F>(&self, mode: Mode, work: F) -> Result<T, E>
    where
        F: FnMut(&mut Tx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Failure,
    {
        let (call, answer) = Call::new(work);
        self.inner.add(Item { mode, job: Box::new(call) });
        answer.blocking_recv().unwrap_or_else(|_| Err(E::from(Error::Closed)))
    }
}

/// What came of a call. One that was dropped unanswered no thread takes any more.
async fn answered<T, E: Failure>(answer: oneshot::Receiver<Result<T, E>>) -> Result<T, E> {
    answer.await.unwrap_or_else(|_| Err(E::from(Error::Closed)))
}

impl Inner {
    fn add(&self, item: Item) {
        let queue = match item.mode {
            Mode::Read => &self.reads,
            Mode::Write => &self.writes,
        };
        queue.add(item);
    }

    /// A connection for a read on this thread, if one is idle.
    fn take_here(&self) -> Option<Tx> {
        self.here.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn give_here(&self, tx: Tx) {
        // Once the store is closed nobody takes one any more.
        if !self.reads.is_closed() {
            self.here.lock().unwrap_or_else(PoisonError::into_inner).push(tx);
        }
    }

    fn stop(&self) {
        self.reads.close();
        self.writes.close();
        self.here.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // Without waiting: this may be the last handle, held by work that runs on one of the threads.
        self.stop();
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Store")
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Location::Sqlite(folder) => out.debug_tuple("Sqlite").field(folder).finish(),
            // The URL may hold a password.
            Location::Postgres(_) => out.write_str("Postgres(…)"),
        }
    }
}

/// Whether two secrets are the same: their hashes are compared, which takes as long wherever the two differ.
pub fn same_secret(one: &str, other: &str) -> bool {
    blake3::hash(one.as_bytes()) == blake3::hash(other.as_bytes())
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Error> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
        .map_err(|error| Error::Open { message: format!("no thread can be started: {error}") })
}
