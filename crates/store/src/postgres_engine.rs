//! PostgreSQL: a bounded pool of threads, each with a connection of its own.
//!
//! Nothing here needs more than the wire protocol and serializable transactions: no LISTEN/NOTIFY, no
//! advisory locks.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::thread;
use std::time::Duration;

use ::postgres::config::SslMode;
use ::postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::dialect::{POSTGRES_BEGIN_READ, POSTGRES_BEGIN_WRITE, POSTGRES_CONNECTED};
use crate::queue::{Item, Mode, Queue, Verdict};
use crate::{Error, Started, Tx, migrate, spawn};

/// How often a transaction is run that conflicts with others, or whose connection breaks before COMMIT.
const ATTEMPTS: u32 = 10;
/// How many of these attempts run beside the other writers of this process. Serializable transactions
/// conflict by pages of an index, so in small tables all do with all; who has lost this often then runs
/// while the others wait, and can lose only to other nodes.
const ATTEMPTS_TOGETHER: u32 = 2;
/// The answers to COMMIT that leave open what became of it; engines of many machines give them.
const OUTCOME_UNKNOWN: [&str; 2] = ["40003", "08007"];
/// How long a connection may take to come up when the URL does not say.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long what was sent may stay unacknowledged when the URL does not say.
const SILENCE_TIMEOUT: Duration = Duration::from_secs(30);

/// Connects once, brings the schema up to date and starts the threads, which connect when first needed.
pub(crate) fn start(url: &str, connections: usize, queue: &Arc<Queue>) -> Result<Started, Error> {
    let server = Arc::new(Server::from_url(url)?);
    migrate::with_retries(|| migrate::run(&mut server.connect()?))?;
    let threads = (0..connections)
        .map(|index| {
            let mut worker = Worker { server: Arc::clone(&server), index: index as u64, tx: None };
            let queue = Arc::clone(queue);
            spawn("store-postgres", move || {
                while let Some(item) = queue.take(1).pop() {
                    worker.run(item);
                }
            })
        })
        .collect::<Result<_, _>>()?;
    Ok(Started { threads, here: Vec::new(), writer: None })
}

struct Server {
    config: Config,
    tls: Option<MakeRustlsConnect>,
    /// Shared by writers, exclusive for one that has lost too often.
    turn: RwLock<()>,
}

impl Server {
    fn from_url(url: &str) -> Result<Server, Error> {
        let mut config: Config = url.parse().map_err(|_: ::postgres::Error| Error::Open {
            // The parser's own words may quote a piece of the password.
            message: "the PostgreSQL URL cannot be read (sslmode is disable, prefer or require; \
                      special characters of a password are written as %XX)"
                .to_owned(),
        })?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        if config.get_tcp_user_timeout().is_none() {
            // A server that vanished must not hold a thread for the hours that TCP would wait.
            config.tcp_user_timeout(SILENCE_TIMEOUT);
        }
        if config.get_application_name().is_none() {
            config.application_name("reconvene");
        }
        let tls = match config.get_ssl_mode() {
            SslMode::Disable => None,
            _ => Some(tls()?),
        };
        Ok(Server { config, tls, turn: RwLock::new(()) })
    }

    fn connect(&self) -> Result<::postgres::Client, Error> {
        let connected = match &self.tls {
            None => self.config.connect(NoTls),
            Some(tls) => self.config.connect(tls.clone()),
        };
        let prepared = connected.and_then(|mut client| {
            client.batch_execute(POSTGRES_CONNECTED)?;
            Ok(client)
        });
        prepared.map_err(|error| Error::Unreachable { message: crate::error::with_causes(&error) })
    }

    fn turn(&self, mode: Mode, attempt: u32) -> Turn<'_> {
        match mode {
            Mode::Read => Turn::Free,
            Mode::Write if attempt < ATTEMPTS_TOGETHER => {
                Turn::Together { _guard: self.turn.read().unwrap_or_else(PoisonError::into_inner) }
            }
            Mode::Write => {
                Turn::Alone { _guard: self.turn.write().unwrap_or_else(PoisonError::into_inner) }
            }
        }
    }
}

/// Held while a transaction runs; nothing is ever read from it.
enum Turn<'a> {
    Free,
    Together { _guard: RwLockReadGuard<'a, ()> },
    Alone { _guard: RwLockWriteGuard<'a, ()> },
}

/// TLS that trusts whom the operating system trusts.
fn tls() -> Result<MakeRustlsConnect, Error> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::Open { message: format!("TLS cannot be set up: {error}") })?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

struct Worker {
    server: Arc<Server>,
    index: u64,
    tx: Option<Tx>,
}

/// What came of one run of a job.
enum Ended {
    /// The transaction ended as the job wanted.
    Answer,
    /// Nothing was kept, and another run may succeed.
    Again(Error),
    /// Another run cannot help, or might do the work twice.
    Fail(Error),
}

impl Worker {
    fn run(&mut self, mut item: Item) {
        let mut last = Error::Closed;
        for attempt in 0..ATTEMPTS {
            // Workers that collided wait differently long, or they would collide again.
            thread::sleep(Duration::from_millis(u64::from(attempt) * (2 + self.index)));
            let server = Arc::clone(&self.server);
            let _turn = server.turn(item.mode, attempt);
            let ended = match self.connected() {
                Ok(tx) => run_once(tx, &mut item),
                Err(error) => Ended::Fail(error),
            };
            if self.tx.as_ref().is_some_and(Tx::is_broken) {
                self.tx = None;
            }
            match ended {
                Ended::Answer => return item.job.answer(),
                Ended::Again(error) => last = error,
                Ended::Fail(error) => return item.job.fail(error),
            }
        }
        item.job.fail(last);
    }

    fn connected(&mut self) -> Result<&mut Tx, Error> {
        let tx = match self.tx.take() {
            Some(tx) => tx,
            None => Tx::on_postgres(self.server.connect()?),
        };
        Ok(self.tx.insert(tx))
    }
}

fn run_once(tx: &mut Tx, item: &mut Item) -> Ended {
    let begin = match item.mode {
        Mode::Read => POSTGRES_BEGIN_READ,
        Mode::Write => POSTGRES_BEGIN_WRITE,
    };
    if let Err(error) = tx.control(begin) {
        // A connection that lay idle breaks here: the next run has a new one.
        return if error.is_transient() { Ended::Again(error) } else { Ended::Fail(error) };
    }
    match item.job.run(tx) {
        Verdict::Keep => commit(tx, item.mode),
        Verdict::Undo => {
            roll_back(tx);
            Ended::Answer
        }
        Verdict::Rerun(reason) => {
            roll_back(tx);
            Ended::Again(reason)
        }
    }
}

fn commit(tx: &mut Tx, mode: Mode) -> Ended {
    match tx.control("COMMIT") {
        Ok(()) => Ended::Answer,
        Err(error @ Error::Retry { .. }) => Ended::Again(error),
        // A read can be done twice; a write that may have been kept cannot.
        Err(error @ Error::Unreachable { .. }) if mode == Mode::Read => Ended::Again(error),
        Err(Error::Unreachable { message }) => Ended::Fail(Error::OutcomeUnknown { message }),
        Err(Error::Database { code, message, .. })
            if tx.is_broken() || OUTCOME_UNKNOWN.contains(&code.as_str()) =>
        {
            tx.give_up();
            Ended::Fail(Error::OutcomeUnknown { message: format!("{code}: {message}") })
        }
        Err(error) => {
            tx.give_up();
            Ended::Fail(error)
        }
    }
}

fn roll_back(tx: &mut Tx) {
    if !tx.is_broken() && tx.control("ROLLBACK").is_err() {
        tx.give_up();
    }
}
