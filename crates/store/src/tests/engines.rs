//! Transactions, threads, conflicts.

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

use super::samples::{self, read, write};
use super::{Check, Engine, Place};
use crate::users::{self, User};
use crate::{Error, Failure, Location, Store, Tx, sites};

pub(super) const SQLITE_CHECKS: &[Check] = &[
    ("a failing job leaves its group alone", a_failing_job_leaves_its_group_alone),
    (
        "a group that lost its transaction is run again",
        a_group_that_lost_its_transaction_is_run_again,
    ),
    ("the data folder is private", the_data_folder_is_private),
    ("the log does not grow without end", the_log_does_not_grow_without_end),
    (
        "a write is done at once if nobody is in its way",
        a_write_is_done_at_once_if_nobody_is_in_its_way,
    ),
];

pub(super) const POSTGRES_CHECKS: &[Check] = &[
    ("conflicting writers are run again", conflicting_writers_are_run_again),
    ("a broken connection is replaced", a_broken_connection_is_replaced),
    ("a write broken at COMMIT is not run again", a_write_broken_at_commit_is_not_run_again),
    ("an outcome that the engine does not know is told", an_unknown_outcome_is_told),
    ("the password is not shown", the_password_is_not_shown),
];

const NO_IDS: [i64; 0] = [];

/// A caller's own error, as `operations` has one.
#[derive(Debug, PartialEq)]
enum Stop {
    Fault(&'static str),
    Store(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Stop::Store(error)
    }
}

impl Failure for Stop {
    fn store_error(&self) -> Option<&Error> {
        match self {
            Stop::Store(error) => Some(error),
            Stop::Fault(_) => None,
        }
    }
}

pub(super) fn an_error_keeps_nothing(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let stopped: Result<(), Stop> = store.write_blocking(|tx| {
        add_site(tx, 1)?;
        Err(Stop::Fault("no"))
    });
    assert_eq!(stopped, Err(Stop::Fault("no")));
    assert_eq!(site_ids(&store), NO_IDS);
}

pub(super) fn an_engines_error_cannot_be_ignored(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let kept: Result<(), Stop> = store.write_blocking(|tx| {
        add_site(tx, 1)?;
        let refused = tx.execute("INSERT INTO sites (id) VALUES ($1)", &[2.into()]);
        assert!(matches!(refused, Err(Error::Database { .. })));
        Ok(())
    });
    assert!(matches!(kept, Err(Stop::Store(Error::Database { .. }))), "{kept:?}");
    assert_eq!(site_ids(&store), NO_IDS);
    write(&store, |tx| add_site(tx, 3));
    assert_eq!(site_ids(&store), [3]);
}

pub(super) fn a_read_cannot_write(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let refused = store.read_blocking(|tx| add_site(tx, 1)).unwrap_err();
    assert!(matches!(refused, Error::Database { .. }), "{refused}");
    assert_eq!(site_ids(&store), NO_IDS);
}

pub(super) fn a_panic_keeps_nothing_and_kills_nothing(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    // More often than there are threads.
    for _ in 0..6 {
        let ended: Result<(), Error> = store.write_blocking(|tx| {
            add_site(tx, 1)?;
            panic!("meant to happen");
        });
        assert_eq!(ended, Err(Error::Panicked));
        let ended: Result<(), Error> = store.read_blocking(|_| panic!("meant to happen"));
        assert_eq!(ended, Err(Error::Panicked));
    }
    assert_eq!(site_ids(&store), NO_IDS);
    write(&store, |tx| add_site(tx, 2));
    assert_eq!(site_ids(&store), [2]);
}

pub(super) fn a_retryable_error_is_run_again(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let mut runs = 0;
    let result: Result<i32, Stop> = store.write_blocking(move |tx| {
        runs += 1;
        add_site(tx, 1)?;
        if runs < 3 {
            Err(Stop::Store(Error::Retry { code: "again".to_owned() }))
        } else {
            Ok(runs)
        }
    });
    assert_eq!(result, Ok(3));
    assert_eq!(site_ids(&store), [1]);

    let endless: Result<(), Stop> =
        store.write_blocking(|_| Err(Stop::Store(Error::Retry { code: "never".to_owned() })));
    assert!(matches!(endless, Err(Stop::Store(Error::Retry { .. }))), "{endless:?}");
}

pub(super) fn a_read_sees_an_answered_write(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    thread::scope(|scope| {
        for writer in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for round in 0..25 {
                    let id = writer * 1000 + round;
                    write(store, move |tx| add_site(tx, id));
                    assert!(read(store, move |tx| sites::by_id(tx, id)).is_some(), "site {id}");
                }
            });
        }
    });
}

pub(super) fn many_writers_are_all_kept(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    thread::scope(|scope| {
        for writer in 0..16 {
            let store = &store;
            scope.spawn(move || {
                for round in 0..10 {
                    let id = writer * 10 + round;
                    // Looks first, as handlers do: on PostgreSQL this makes writers conflict.
                    write(store, move |tx| {
                        assert!(sites::by_name(tx, &format!("site{id}"))?.is_none());
                        add_site(tx, id)
                    });
                }
            });
        }
    });
    store.close();
    assert_eq!(site_ids(&place.open()), (0..160).collect::<Vec<i64>>());
}

pub(super) fn a_restart_keeps_everything(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    samples::site_and_users(&store);
    store.close();
    let store = place.open();
    assert_eq!(read(&store, sites::all), [samples::site()]);
    assert!(read(&store, |tx| crate::users::by_id(tx, 1, 2)) == Some(samples::user(2)));
}

pub(super) fn close_finishes_what_is_queued(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let (started, has_started) = mpsc::channel();
    let (go, gone) = mpsc::channel();
    thread::scope(|scope| {
        let running = scope.spawn(|| {
            store.write_blocking::<_, Error, _>(move |tx| {
                started.send(()).unwrap();
                gone.recv().unwrap();
                add_site(tx, 1)
            })
        });
        has_started.recv().unwrap();
        let closing = scope.spawn(|| store.close());
        // Refused from here on, though the first is not answered yet.
        while store.read_blocking(|tx| sites::by_id(tx, 1)) != Err(Error::Closed) {}
        go.send(()).unwrap();
        assert_eq!(running.join().unwrap(), Ok(()));
        closing.join().unwrap();
    });
    assert_eq!(store.write_blocking(|tx| add_site(tx, 2)), Err(Error::Closed));
    assert_eq!(site_ids(&place.open()), [1]);
}

pub(super) fn two_stores_see_each_other(engine: &Engine) {
    let place = engine.fresh();
    let (one, other) = (place.open(), place.open());
    write(&one, |tx| add_site(tx, 1));
    assert_eq!(site_ids(&other), [1]);
    write(&other, |tx| add_site(tx, 2));
    assert_eq!(site_ids(&one), [1, 2]);
}

/// What a connection remembers of sites and users is what they are, whoever has changed them.
pub(super) fn what_another_store_changes_is_seen_at_once(engine: &Engine) {
    let place = engine.fresh();
    let (one, other) = (place.open(), place.open());
    write(&one, |tx| {
        add_site(tx, 1)?;
        users::insert(tx, &samples::user(1)).map(drop)
    });
    let name = samples::user(1).web_ex_id;
    let mut site =
        block_on(one.read_short::<_, Error, _>(|tx| sites::by_id(tx, 1))).unwrap().unwrap();
    for round in 0..3 {
        let (site_name, web_ex_id) = (site.name.clone(), name.clone());
        let seen = block_on(one.read_short::<_, Error, _>(move |tx| {
            let site = sites::by_name(tx, &site_name)?;
            let user = users::by_web_ex_id(tx, 1, &web_ex_id)?;
            let elsewhere = users::by_web_ex_id(tx, 2, &web_ex_id)?;
            Ok((site.map(|it| it.partner_id), user.map(|it| it.first_name), elsewhere.is_some()))
        }));
        let expected = if round == 0 {
            (Some(site.partner_id.clone()), Some(samples::user(1).first_name), false)
        } else {
            (Some(format!("partner {round}")), Some(format!("name {round}")), false)
        };
        assert_eq!(seen, Ok(expected), "round {round}");
        site.partner_id = format!("partner {}", round + 1);
        let (site, user) =
            (site.clone(), User { first_name: format!("name {}", round + 1), ..samples::user(1) });
        // Once by another process' connection, once by one's own.
        let store = if round == 0 { &other } else { &one };
        write(store, move |tx| {
            sites::update(tx, &site)?;
            users::update(tx, &user)
        });
    }
}

pub(super) fn the_asynchronous_calls_answer(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let ids = block_on(async {
        store.write::<_, Error, _>(|tx| add_site(tx, 1)).await?;
        store.read::<_, Error, _>(ids_of_sites).await
    });
    assert_eq!(ids, Ok(vec![1]));
}

fn a_failing_job_leaves_its_group_alone(engine: &Engine) {
    let place = engine.fresh();
    let outcomes = as_one_group(&place, |file, id| {
        let file = file.to_owned();
        Box::new(move |tx| {
            add_site(tx, id)?;
            // The jobs before are in the same transaction, and nobody else sees them yet.
            let others = rusqlite::Connection::open(&file).unwrap();
            let kept: i64 = others
                .query_row("SELECT COUNT(*) FROM sites WHERE id > 0", [], |row| row.get(0))
                .unwrap();
            let seen = ids_of_sites(tx)?.into_iter().filter(|&id| id > 0).count();
            assert_eq!((kept, seen as i64), (0, if id <= 3 { id } else { id - 1 }));
            if id == 3 { Err(Stop::Fault("in the middle")) } else { Ok(()) }
        })
    });
    assert_eq!(outcomes, [Ok(()), Ok(()), Err(Stop::Fault("in the middle")), Ok(()), Ok(())]);
    assert_eq!(site_ids(&place.open()), [0, 1, 2, 4, 5]);
}

fn a_group_that_lost_its_transaction_is_run_again(engine: &Engine) {
    let place = engine.fresh();
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let outcomes = as_one_group(&place, move |_, id| {
        let runs = Arc::clone(&counted);
        let mut first = true;
        Box::new(move |tx| {
            runs.fetch_add(1, Ordering::Relaxed);
            add_site(tx, id)?;
            if id == 3 && std::mem::take(&mut first) {
                // As a full disk does.
                tx.execute("ROLLBACK", &[])?;
            }
            Ok(())
        })
    });
    assert_eq!(outcomes, [Ok(()), Ok(()), Ok(()), Ok(()), Ok(())]);
    assert_eq!(site_ids(&place.open()), [0, 1, 2, 3, 4, 5]);
    assert_eq!(
        runs.load(Ordering::Relaxed),
        3 + 5,
        "three before it was lost, then each by itself"
    );
}

fn the_data_folder_is_private(engine: &Engine) {
    use std::os::unix::fs::PermissionsExt;
    let place = engine.fresh();
    write(&place.open(), |tx| add_site(tx, 1));
    let Location::Sqlite(folder) = &place.location else { unreachable!() };
    let mode =
        |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder), 0o700);
    assert_eq!(mode(&folder.join("reconvene.sqlite")), 0o600);
}

/// Who finds nobody in his way writes on his own thread; who finds another process waits in the queue.
fn a_write_is_done_at_once_if_nobody_is_in_its_way(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let on_thread = |id| {
        store.write::<_, Error, _>(move |tx| {
            add_site(tx, id)?;
            Ok(thread::current().name().map(str::to_owned))
        })
    };
    let own = thread::current().name().map(str::to_owned);
    assert_eq!(block_on(on_thread(1)), Ok(own));

    let Location::Sqlite(folder) = &place.location else { unreachable!() };
    let other = rusqlite::Connection::open(folder.join("reconvene.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut waiting = Box::pin(on_thread(2));
    assert!(poll_once(waiting.as_mut()).is_pending());
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(block_on(waiting), Ok(Some("store-write".to_owned())));
    assert_eq!(site_ids(&store), [1, 2]);

    let failed = block_on(store.write::<(), Stop, _>(|tx| {
        add_site(tx, 3)?;
        Err(Stop::Fault("no"))
    }));
    assert_eq!(failed, Err(Stop::Fault("no")));
    assert_eq!(site_ids(&store), [1, 2]);
    store.close();
    assert_eq!(block_on(on_thread(4)), Err(Error::Closed));
}

/// Whoever writes on his own thread leaves it to the other to carry the log over, which must happen.
fn the_log_does_not_grow_without_end(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    let Location::Sqlite(folder) = &place.location else { unreachable!() };
    for number in 0..120_u8 {
        let written = store.write::<_, Error, _>(move |tx| {
            let bytes = vec![number; 1 << 20];
            let sql =
                "INSERT INTO images (hash, media_type, bytes, created_at) VALUES ($1, '', $2, 0)";
            tx.execute(sql, &[[number].as_slice().into(), bytes.as_slice().into()])
        });
        assert_eq!(block_on(written), Ok(1));
    }
    // 120 MiB were written; the log is carried over after 32, and whatever came meanwhile.
    let log = std::fs::metadata(folder.join("reconvene.sqlite-wal")).unwrap().len();
    assert!(log < 80 << 20, "{log} bytes");
}

type Work = Box<dyn FnMut(&mut Tx) -> Result<(), Stop> + Send>;

/// Holds the writer back until jobs 1 to 5 wait, in this order; answers what came of them. The job that
/// holds it adds site 0.
fn as_one_group(
    place: &Place,
    mut job: impl FnMut(&std::path::Path, i64) -> Work,
) -> Vec<Result<(), Stop>> {
    let Location::Sqlite(folder) = &place.location else { unreachable!() };
    let store = place.open();
    let (started, has_started) = mpsc::channel();
    let (go, gone) = mpsc::channel();
    let same = store.clone();
    let first = thread::spawn(move || {
        same.write_blocking::<_, Stop, _>(move |tx| {
            started.send(()).unwrap();
            gone.recv().unwrap();
            Ok(add_site(tx, 0)?)
        })
    });
    has_started.recv().unwrap();
    let mut waiting: Vec<_> = (1..=5)
        .map(|id| Box::pin(store.write(job(&folder.join("reconvene.sqlite"), id))))
        .collect();
    for call in &mut waiting {
        assert!(poll_once(call.as_mut()).is_pending());
    }
    go.send(()).unwrap();
    assert_eq!(first.join().unwrap(), Ok(()));
    waiting.into_iter().map(block_on).collect()
}

fn conflicting_writers_are_run_again(engine: &Engine) {
    let place = engine.fresh();
    let stores = [place.open(), place.open()];
    write(&stores[0], |tx| add_site(tx, 1));
    let runs = Arc::new(AtomicUsize::new(0));
    let both_have_read = Arc::new(Barrier::new(2));
    thread::scope(|scope| {
        for store in &stores {
            let runs = Arc::clone(&runs);
            let both_have_read = Arc::clone(&both_have_read);
            let mut first = true;
            scope.spawn(move || {
                let done: Result<(), Stop> = store.write_blocking(move |tx| {
                    runs.fetch_add(1, Ordering::Relaxed);
                    let mut site = sites::by_id(tx, 1)?.unwrap();
                    if std::mem::take(&mut first) {
                        both_have_read.wait();
                    }
                    site.settings.time_zone += 1;
                    // A conflict is seen even if the work makes something else of it.
                    sites::update(tx, &site).map_err(|_| Stop::Fault("swallowed"))
                });
                assert_eq!(done, Ok(()));
            });
        }
    });
    let kept = read(&stores[0], |tx| sites::by_id(tx, 1)).unwrap();
    assert_eq!(
        kept.settings.time_zone,
        samples::site().settings.time_zone + 2,
        "one of the changes is lost"
    );
    assert!(runs.load(Ordering::Relaxed) >= 3);
}

fn a_broken_connection_is_replaced(engine: &Engine) {
    let place = engine.fresh();
    let store = Store::open(&place.location, &crate::Options { threads: 1 }).unwrap();
    let own = read(&store, backend);
    // While it lies idle …
    end_backend(&place, own);
    write(&store, |tx| add_site(tx, 1));
    assert_ne!(read(&store, backend), own);
    // … and in the middle of a transaction.
    let mut first = true;
    let place = Arc::new(place);
    let same = Arc::clone(&place);
    write(&store, move |tx| {
        add_site(tx, 2)?;
        if std::mem::take(&mut first) {
            let own = backend(tx)?;
            end_backend(&same, own);
        }
        add_site(tx, 3)
    });
    assert_eq!(site_ids(&store), [1, 2, 3]);
}

fn a_write_broken_at_commit_is_not_run_again(engine: &Engine) {
    let place = Arc::new(engine.fresh());
    let store = place.open();
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let same = Arc::clone(&place);
    let ended: Result<(), Error> = store.write_blocking(move |tx| {
        counted.fetch_add(1, Ordering::Relaxed);
        add_site(tx, 1)?;
        let own = backend(tx)?;
        end_backend(&same, own);
        Ok(())
    });
    assert!(matches!(ended, Err(Error::OutcomeUnknown { .. })), "{ended:?}");
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    write(&store, |tx| add_site(tx, 2));
}

fn an_unknown_outcome_is_told(engine: &Engine) {
    let place = engine.fresh();
    let store = place.open();
    // An engine of one machine never says so by itself.
    write(&store, |tx| {
        tx.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''40003''; END'",
            &[],
        )?;
        tx.execute(
            "CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON sites
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()",
            &[],
        )
    });
    let ended = store.write_blocking(|tx| add_site(tx, 1));
    assert!(matches!(ended, Err(Error::OutcomeUnknown { .. })), "{ended:?}");
    write(&store, |tx| tx.execute("DROP TRIGGER refuse ON sites", &[]));
    write(&store, |tx| add_site(tx, 2));
}

fn the_password_is_not_shown(_: &Engine) {
    for url in [
        "postgres://user:s3cret@127.0.0.1:1/none?sslmode=disable",
        "postgres://user:s3cret@127.0.0.1:1/none?sslmode=s3cret",
        "postgres://user:pass/s3cret@127.0.0.1:s3cret/none",
    ] {
        let location = Location::Postgres(url.to_owned());
        let error = Store::open(&location, &crate::Options::default()).unwrap_err();
        let shown = format!("{error} {error:?} {location:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}

/// The server's process behind our connection.
fn backend(tx: &mut Tx) -> Result<i64, Error> {
    Ok(tx.one("SELECT CAST(pg_backend_pid() AS BIGINT)", &[], |row| row.int(0))?.unwrap())
}

/// Has the server end a connection, and waits until it is gone.
fn end_backend(place: &Place, backend: i64) {
    let Location::Postgres(url) = &place.location else { unreachable!() };
    let mut client = ::postgres::Client::connect(url, ::postgres::NoTls).unwrap();
    client.execute("SELECT pg_terminate_backend($1)", &[&(backend as i32)]).unwrap();
    while client
        .execute("SELECT 1 FROM pg_stat_activity WHERE pid = $1", &[&(backend as i32)])
        .unwrap()
        > 0
    {
        thread::yield_now();
    }
}

fn add_site(tx: &mut Tx, id: i64) -> Result<(), Error> {
    assert!(sites::insert(tx, &sites::Site { id, name: format!("site{id}"), ..samples::site() })?);
    Ok(())
}

fn ids_of_sites(tx: &mut Tx) -> Result<Vec<i64>, Error> {
    tx.all("SELECT id FROM sites ORDER BY id", &[], |row| row.int(0))
}

fn site_ids(store: &Store) -> Vec<i64> {
    read(store, ids_of_sites)
}

/// Waits for a future without a runtime.
fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

fn poll_once<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}
