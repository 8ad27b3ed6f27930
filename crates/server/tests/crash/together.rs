//! Callers of one deployment who get in each other's way: some change and read the same meetings, others make, change
//! and cancel meetings of their own beside them.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use operations::Random;

use crate::caller::{Caller, Told, Write, invited};
use crate::deployment::Deployment;
use crate::expected::{Expected, Worker};
use crate::history::{Call, What, is_linearizable};
use crate::kept::{Kept, Meeting};
use crate::settings::branch;

const SHARERS: usize = 5;
const WORKERS: usize = 3;
const SHARED_MEETINGS: usize = 3;
const FIRST_NAME: &str = "firstx1";
/// Who is told that the server is busy does not ask again at once.
const PAUSE: Duration = Duration::from_millis(2);

/// The callers, and all that they were told.
pub struct Load {
    shared: Shared,
    workers: Vec<Worker>,
    refused: AtomicUsize,
}

/// What came of all calls.
#[derive(Debug, Default)]
pub struct Figures {
    calls_to_shared_meetings: usize,
    writes_of_workers: usize,
    refused: usize,
    done_untold: usize,
    not_done: usize,
}

impl Load {
    /// Makes the meetings that they share.
    pub fn new(address: &str) -> Load {
        let workers = (0..WORKERS).map(|worker| Worker::new(format!("c{worker}"))).collect();
        Load {
            shared: Shared::create(&Caller::new(address)),
            workers,
            refused: AtomicUsize::new(0),
        }
    }

    /// All call the nodes at `addresses` in turn, until `during` ends. It is told what came of each call.
    pub fn run(
        &mut self,
        addresses: &[String],
        chance: &Random,
        during: impl FnOnce(&Receiver<Told<i64>>),
    ) {
        let over = AtomicBool::new(false);
        let Load { shared, workers, refused } = self;
        let go_on = |told: &Told<i64>| {
            assert_ne!(*told, Told::Gone, "the server has ended");
            if *told == Told::Busy {
                refused.fetch_add(1, Ordering::Relaxed);
                thread::sleep(PAUSE);
            }
            !over.load(Ordering::Relaxed)
        };
        let (events, counted) = mpsc::channel();
        let mut turn = addresses.iter().cycle();
        let mut caller = || Caller::new(turn.next().expect("there is a node"));
        thread::scope(|scope| {
            for worker in workers {
                let (caller, chance, events) = (caller(), branch(chance), events.clone());
                let go_on = &go_on;
                scope.spawn(move || while go_on(&worker.step(&caller, &chance, &events)) {});
            }
            for number in 0..SHARERS {
                let (caller, chance, events) = (caller(), branch(chance), events.clone());
                let (shared, go_on) = (&*shared, &go_on);
                scope.spawn(move || {
                    let tokens = (0..).map(|count| format!("s{number}n{count}x{}", 1 + count % 3));
                    for token in tokens {
                        let told = shared.call(&caller, &chance, token);
                        // Nobody counts any more when the test is about to end.
                        _ = events.send(told.clone());
                        if !go_on(&told) {
                            return;
                        }
                    }
                });
            }
            drop(events);
            // They end, too, when what is done meanwhile fails.
            let _ended = OnDrop(&over);
            during(&counted);
        });
    }

    /// All that was told can have happened one after the other, and what is kept fits it. Nothing is called any more.
    pub fn judge(mut self, deployment: &Deployment) -> Figures {
        let mut kept = Kept::of(deployment);
        let mut figures = Figures::default();
        figures.refused += self.refused.into_inner();
        figures.calls_to_shared_meetings += self.shared.judge(&mut kept);
        let mut expected = Expected::default();
        for worker in &mut self.workers {
            let done = |told: &Told<i64>| matches!(told, Told::Done(_));
            figures.writes_of_workers += worker.sent.iter().filter(|(_, told)| done(told)).count();
            let (done, undone) = expected.settle(worker, &kept);
            figures.done_untold += done;
            figures.not_done += undone;
        }
        expected.compare(&kept);
        figures
    }
}

/// Says that all is over, also when a test fails.
pub struct OnDrop<'a>(pub &'a AtomicBool);

impl Drop for OnDrop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Meetings whose names many change and read at the same time, and all that was told of them.
struct Shared {
    keys: Vec<i64>,
    calls: Vec<Mutex<Vec<Call>>>,
    time: AtomicU64,
}

impl Shared {
    fn create(caller: &Caller) -> Shared {
        let create = |_| match caller.write(&Write::Create { token: FIRST_NAME.to_owned() }) {
            Told::Done(key) => key,
            told => panic!("a meeting cannot be made: {told:?}"),
        };
        Shared {
            keys: (0..SHARED_MEETINGS).map(create).collect(),
            calls: (0..SHARED_MEETINGS).map(|_| Mutex::default()).collect(),
            time: AtomicU64::new(0),
        }
    }

    /// Changes one of them to `token`, or reads one.
    fn call(&self, caller: &Caller, chance: &Random, token: String) -> Told<i64> {
        let place = chance.below(self.keys.len());
        let key = self.keys[place];
        let start = self.now();
        let (told, what) = if chance.below(2) == 0 {
            let told = caller.write(&Write::Set { key, token: token.clone() });
            (told, What::Write(token))
        } else {
            match caller.name(key) {
                Told::Done(name) => (Told::Done(key), What::Read(name.expect("nobody cancels it"))),
                Told::Busy => return Told::Busy,
                Told::Gone => return Told::Gone,
                Told::Unknown => return Told::Unknown,
            }
        };
        // Of what was refused nothing may ever be seen, so it is no part of the history.
        let end = match told {
            Told::Done(_) => Some(self.now()),
            Told::Unknown => None,
            Told::Busy | Told::Gone => return told,
        };
        lock(&self.calls[place]).push(Call { start, end, what });
        told
    }

    /// All that was told can have happened, and ends with what is kept, which is taken out there. Answers how many calls
    /// that were.
    fn judge(&self, kept: &mut Kept) -> usize {
        let mut count = 0;
        for (key, calls) in self.keys.iter().zip(&self.calls) {
            let mut calls = lock(calls).clone();
            count += calls.len();
            let meeting = kept.meetings.remove(key).expect("nobody cancels it");
            let what = What::Read(must_be_whole(&meeting));
            calls.push(Call { start: self.now(), end: Some(self.now()), what });
            assert!(is_linearizable(FIRST_NAME, &calls), "not one after the other: {calls:#?}");
        }
        count
    }

    fn now(&self) -> u64 {
        self.time.fetch_add(1, Ordering::SeqCst)
    }
}

/// Whatever its name, everything of it belongs to that name. Answers the name.
fn must_be_whole(meeting: &Meeting) -> String {
    let name = meeting.name.clone().expect("nobody cancels it");
    assert_eq!(meeting.attendees, invited(&name));
    assert_eq!(meeting.tracking, vec![name.clone(); 2]);
    name
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}
