//! `kill -9` at any moment: what was acknowledged is there, what was not is there whole or not at all.

use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use operations::Random;
use testkit::PostgresCluster;

use crate::caller::{Caller, Told};
use crate::deployment::Deployment;
use crate::expected::{Expected, Worker};
use crate::kept::{Kept, wait_for_the_last_commit};
use crate::program::{PATIENCE, Program};
use crate::settings::{branch, chance, number};

const CALLERS: usize = 6;
/// After how many kills a new database is begun: examining a large one takes longer than making it.
const KILLS_OF_ONE_DATABASE: u64 = 25;
/// A start takes about this long.
const START_MICROSECONDS: usize = 60_000;

#[test]
fn sqlite_survives_kills() {
    survive("kills on SQLite", || None);
}

#[test]
fn postgres_survives_kills() {
    survive("kills on PostgreSQL", || Some(cluster().create_database()));
}

/// One PostgreSQL for all tests here that do not kill it.
pub fn cluster() -> &'static PostgresCluster {
    static CLUSTER: OnceLock<PostgresCluster> = OnceLock::new();
    CLUSTER.get_or_init(PostgresCluster::start)
}

#[derive(Debug, Default)]
struct Figures {
    kills: u64,
    kills_during_start: u64,
    acknowledged: usize,
    refused: usize,
    done_untold: usize,
    not_done: usize,
}

fn survive(test: &str, database: impl Fn() -> Option<String>) {
    let chance = chance(test);
    let kills = number("RECONVENE_CRASH_CYCLES", 5);
    let mut figures = Figures::default();
    while figures.kills < kills {
        let deployment = Deployment::empty(database());
        // The very first start makes the schema; where that ended, the next one goes on.
        let first = Program::start(&deployment.config());
        thread::sleep(Duration::from_micros(chance.below(START_MICROSECONDS) as u64));
        first.kill();
        deployment.add_host();
        let mut expected = Expected::default();
        let mut workers: Vec<_> =
            (0..CALLERS).map(|caller| Worker::new(format!("c{caller}"))).collect();
        for _ in 0..KILLS_OF_ONE_DATABASE.min(kills - figures.kills) {
            one_kill(&deployment, &chance, &mut expected, &mut workers, &mut figures);
        }
        // And it can go on as if nothing had been.
        let mut server = Program::start(&deployment.config());
        let caller = Caller::new(&server.address());
        for key in workers.iter().flat_map(|worker| worker.last(3)) {
            assert_eq!(caller.name(*key), Told::Done(expected.name(*key)), "{key}");
        }
        server.stop();
    }
    println!("{test}: {figures:?}");
    assert!(figures.acknowledged > 0, "no load, no test");
}

fn one_kill(
    deployment: &Deployment,
    chance: &Random,
    expected: &mut Expected,
    workers: &mut [Worker],
    figures: &mut Figures,
) {
    let mut server = Program::start(&deployment.config());
    figures.kills += 1;
    if chance.below(6) == 0 {
        // In the middle of its start: of opening, recovering, listening.
        thread::sleep(Duration::from_micros(chance.below(START_MICROSECONDS) as u64));
        server.kill();
        figures.kills_during_start += 1;
    } else {
        let address = server.address();
        thread::scope(|scope| {
            let (events, counted) = mpsc::channel();
            for worker in workers.iter_mut() {
                let (caller, chance, events) =
                    (Caller::new(&address), branch(chance), events.clone());
                scope.spawn(move || {
                    while matches!(
                        worker.step(&caller, &chance, &events),
                        Told::Done(_) | Told::Busy
                    ) {}
                });
            }
            drop(events);
            acknowledged(&counted, 1 + chance.below(80));
            // An acknowledgement comes right after a COMMIT; the moment must also be another.
            thread::sleep(Duration::from_micros(chance.below(3000) as u64));
            server.kill();
        });
    }
    wait_for_the_last_commit(deployment);
    let kept = Kept::of(deployment);
    for worker in workers {
        let told = |wanted: fn(&Told<i64>) -> bool| {
            worker.sent.iter().filter(|(_, told)| wanted(told)).count()
        };
        figures.acknowledged += told(|told| matches!(told, Told::Done(_)));
        figures.refused += told(|told| matches!(told, Told::Busy));
        let (done, undone) = expected.settle(worker, &kept);
        figures.done_untold += done;
        figures.not_done += undone;
    }
    expected.compare(&kept);
}

/// Waits for so many acknowledged writes.
pub fn acknowledged(events: &Receiver<Told<i64>>, mut count: usize) {
    while count > 0 {
        match events.recv_timeout(PATIENCE) {
            Ok(Told::Done(_)) => count -= 1,
            Ok(_) => {}
            Err(_) => panic!("{count} more writes should have been acknowledged"),
        }
    }
}
