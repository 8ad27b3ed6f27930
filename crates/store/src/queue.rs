//! What waits for an engine thread, and how its outcome gets back to the caller.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use crate::statistics::QueueStatistics;
use crate::{Error, Failure, Tx};

/// How much may wait in one queue; more is turned away at once, so that what nobody works on cannot fill the memory.
const WAITING: usize = 4096;

/// First come, first served; shared by callers and engine threads.
#[derive(Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    items: VecDeque<Item>,
    closed: bool,
    seen: QueueStatistics,
}

/// One piece of work and what kind of transaction it wants.
pub(crate) struct Item {
    pub(crate) mode: Mode,
    pub(crate) job: Box<dyn Job>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Read,
    Write,
}

impl Queue {
    /// Adds at the end. A closed queue drops the item, which tells the caller; a full one fails it.
    pub(crate) fn add(&self, item: Item) {
        let mut state = self.lock();
        if state.items.len() >= WAITING {
            state.seen.refused += 1;
            drop(state);
            item.job.fail(Error::Overloaded);
        } else if !state.closed {
            state.items.push_back(item);
            self.changed.notify_one();
        }
    }

    /// What it holds, and what went through it.
    pub(crate) fn statistics(&self) -> QueueStatistics {
        let state = self.lock();
        QueueStatistics { waiting: state.items.len(), ..state.seen.clone() }
    }

    /// Waits for at least one item and takes up to `most`. Empty only once the queue is closed and has
    /// nothing left.
    pub(crate) fn take(&self, most: usize) -> Vec<Item> {
        self.filled().take(most)
    }

    /// Waits for an item, or until the queue is closed.
    pub(crate) fn wait(&self) {
        drop(self.filled());
    }

    fn filled(&self) -> MutexGuard<'_, State> {
        self.changed
            .wait_while(self.lock(), |state| state.items.is_empty() && !state.closed)
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// As [`Queue::take`], without waiting.
    pub(crate) fn take_waiting(&self, most: usize) -> Vec<Item> {
        self.lock().take(most)
    }

    /// Whether an item may be worked on without having been queued: nothing waits, and the queue is open.
    pub(crate) fn lets_pass(&self) -> bool {
        let state = self.lock();
        state.items.is_empty() && !state.closed
    }

    /// Counts an item that was worked on without having been queued.
    pub(crate) fn count_passed(&self) {
        self.lock().seen.took(1);
    }

    /// Takes no more; what is queued is still handed out.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    /// Whether it takes no more.
    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing in here panics while holding the lock; if it did, the state would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take(&mut self, most: usize) -> Vec<Item> {
        let count = most.min(self.items.len());
        self.seen.took(count);
        self.items.drain(..count).collect()
    }
}

/// Work whose types are forgotten, so that one queue holds all of it.
pub(crate) trait Job: Send {
    /// Runs the work inside the transaction that is open. May be called several times.
    fn run(&mut self, tx: &mut Tx) -> Verdict;
    /// Gives the caller the outcome of the last run. Called only when its transaction has ended.
    fn answer(self: Box<Self>);
    /// Gives the caller an error instead.
    fn fail(self: Box<Self>, error: Error);
}

/// What must become of the transaction.
pub(crate) enum Verdict {
    /// Commit.
    Keep,
    /// Roll back, and answer.
    Undo,
    /// Roll back, and run the work again, for this reason.
    Rerun(Error),
}

/// A closure, its last outcome, and the way back to who waits for it.
pub(crate) struct Call<T, E, F> {
    work: F,
    outcome: Option<Result<T, E>>,
    caller: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Call<T, E, F> {
    pub(crate) fn new(work: F) -> (Call<T, E, F>, oneshot::Receiver<Result<T, E>>) {
        let (caller, answer) = oneshot::channel();
        (Call { work, outcome: None, caller }, answer)
    }
}

impl<T, E, F> Job for Call<T, E, F>
where
    F: FnMut(&mut Tx) -> Result<T, E> + Send,
    T: Send,
    E: Failure,
{
    fn run(&mut self, tx: &mut Tx) -> Verdict {
        let ended = catch_unwind(AssertUnwindSafe(|| (self.work)(tx)));
        let trouble = tx.take_trouble();
        let outcome = match (ended, trouble) {
            (Err(_), _) => Err(E::from(Error::Panicked)),
            // What the work made of an error that calls for another run does not matter.
            (Ok(_), Some(trouble)) if trouble.is_transient() => Err(E::from(trouble)),
            // PostgreSQL's transaction is dead after any error, and its COMMIT would quietly roll back.
            (Ok(Ok(_)), Some(trouble)) => Err(E::from(trouble)),
            (Ok(outcome), _) => outcome,
        };
        let verdict = match &outcome {
            Ok(_) => Verdict::Keep,
            Err(error) => match error.store_error() {
                Some(reason) if reason.is_transient() => Verdict::Rerun(reason.clone()),
                _ => Verdict::Undo,
            },
        };
        self.outcome = Some(outcome);
        verdict
    }

    fn answer(self: Box<Self>) {
        let outcome = self.outcome.unwrap_or_else(|| Err(E::from(Error::Closed)));
        // Who no longer waits has no use for it.
        let _ = self.caller.send(outcome);
    }

    fn fail(self: Box<Self>, error: Error) {
        let _ = self.caller.send(Err(E::from(error)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> (Item, oneshot::Receiver<Result<(), Error>>) {
        let (call, answer) = Call::new(|_: &mut Tx| Ok::<(), Error>(()));
        (Item { mode: Mode::Read, job: Box::new(call) }, answer)
    }

    #[test]
    fn a_full_queue_turns_away_and_forgets_nothing() {
        let queue = Queue::default();
        let mut answers: Vec<_> = (0..WAITING)
            .map(|_| {
                let (item, answer) = item();
                queue.add(item);
                answer
            })
            .collect();
        let (late, mut refused) = item();
        queue.add(late);
        assert_eq!(refused.try_recv().unwrap(), Err(Error::Overloaded), "told at once");
        assert!(answers.iter_mut().all(|answer| answer.try_recv().is_err()), "the others wait");

        assert_eq!(queue.take(5).len(), 5);
        assert_eq!(queue.take(1).len(), 1);
        let (next, mut waits) = item();
        queue.add(next);
        assert!(waits.try_recv().is_err(), "there is room again");
        let seen = queue.statistics();
        assert_eq!((seen.waiting, seen.refused, seen.taken), (WAITING - 5, 1, 6));
        assert_eq!(seen.groups, [1, 0, 0, 1, 0, 0, 0, 0, 0]);
    }
}
