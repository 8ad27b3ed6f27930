//! What must be kept, by what callers were told; and callers who tell it.

use std::sync::mpsc::Sender;

use operations::Random;

use crate::caller::{Caller, Told, Write, invited};
use crate::kept::{Kept, Meeting};

/// How many differences a failed test shows.
const SHOWN: usize = 5;

/// What must be kept.
#[derive(Default)]
pub struct Expected {
    kept: Kept,
}

impl Expected {
    /// A write on the meeting of `key` was done.
    pub fn done(&mut self, write: &Write, key: i64) {
        let meeting = self.kept.meetings.entry(key).or_default();
        match write {
            Write::Create { token } => {
                assert_eq!(*meeting, Meeting::default(), "{key} was given to two meetings");
                set(meeting, token);
            }
            Write::Set { token, .. } => set(meeting, token),
            Write::Delete { .. } => {
                let name = meeting.name.take().expect("who deletes a meeting knows it");
                *self.kept.cancelled.entry(name).or_default() += meeting.attendees.len();
                let Meeting { invitations, rescheduled, .. } = *meeting;
                *meeting = Meeting { invitations, rescheduled, ..Meeting::default() };
            }
        }
    }

    /// Nobody knows whether a write was done: what is kept must say so. Answers whether it was.
    pub fn look(&mut self, write: &Write, kept: &Kept) -> bool {
        let name_of = |key: &i64| kept.meetings.get(key).and_then(|meeting| meeting.name.clone());
        let key = match write {
            Write::Create { token } => {
                let name = Some(token.clone());
                let mut found = kept.meetings.iter().filter(|(_, meeting)| meeting.name == name);
                let key = found.next().map(|(key, _)| *key);
                assert!(found.next().is_none(), "{token} was made twice");
                key
            }
            Write::Set { key, token } => (name_of(key).as_ref() == Some(token)).then_some(*key),
            Write::Delete { key } => name_of(key).is_none().then_some(*key),
        };
        if let Some(key) = key {
            self.done(write, key);
        }
        key.is_some()
    }

    /// Takes over what a worker was told, and looks what became of the rest. Answers how many writes had been done though
    /// nobody was told, and how many had not.
    pub fn settle(&mut self, worker: &mut Worker, kept: &Kept) -> (usize, usize) {
        let (mut done, mut undone) = (0, 0);
        for (write, told) in worker.sent.drain(..) {
            match told {
                Told::Done(key) => self.done(&write, key),
                Told::Busy | Told::Gone => {}
                Told::Unknown if self.look(&write, kept) => done += 1,
                Told::Unknown => undone += 1,
            }
        }
        let own = format!("{}n", worker.name);
        let meetings = self.kept.meetings.iter();
        worker.keys = meetings
            .filter(|(_, meeting)| meeting.name.as_ref().is_some_and(|name| name.starts_with(&own)))
            .map(|(key, _)| *key)
            .collect();
        (done, undone)
    }

    /// Everything that must be kept is, and nothing else.
    pub fn compare(&self, kept: &Kept) {
        let keys = self.kept.meetings.keys().chain(kept.meetings.keys());
        let mut different: Vec<_> = keys
            .filter(|key| self.kept.meetings.get(key) != kept.meetings.get(key))
            .map(|key| (key, self.kept.meetings.get(key), kept.meetings.get(key)))
            .collect();
        different.dedup_by_key(|(key, ..)| *key);
        let shown = &different[..different.len().min(SHOWN)];
        assert!(
            different.is_empty(),
            "{} differ; (key, expected, kept): {shown:#?}",
            different.len()
        );
        assert_eq!(self.kept.cancelled, kept.cancelled, "cancellations");
    }

    /// The name of a meeting, if there must be one of that key.
    pub fn name(&self, key: i64) -> Option<String> {
        self.kept.meetings.get(&key).and_then(|meeting| meeting.name.clone())
    }
}

/// Whoever is new to the meeting is invited, whoever stays in it is told of the change.
fn set(meeting: &mut Meeting, token: &str) {
    let before = std::mem::replace(&mut meeting.attendees, invited(token));
    let stayed = meeting.attendees.iter().filter(|email| before.contains(email)).count();
    meeting.name = Some(token.to_owned());
    meeting.tracking = vec![token.to_owned(); 2];
    meeting.invitations += meeting.attendees.len() - stayed;
    meeting.rescheduled += stayed;
}

/// A caller who makes, changes and cancels meetings of his own, and remembers what he was told.
pub struct Worker {
    /// A letter and digits that no other worker has: all his tokens begin so.
    name: String,
    /// How many writes he has sent.
    count: usize,
    /// The meetings that he may change.
    keys: Vec<i64>,
    /// What he sent since it was last settled.
    pub sent: Vec<(Write, Told<i64>)>,
}

impl Worker {
    pub fn new(name: String) -> Worker {
        Worker { name, count: 0, keys: Vec::new(), sent: Vec::new() }
    }

    /// One who has made one meeting and makes no more.
    pub fn with(name: String, write: Write, key: i64) -> Worker {
        Worker { sent: vec![(write, Told::Done(key))], ..Worker::new(name) }
    }

    /// Sends one write and tells `events` what came of it.
    pub fn step(
        &mut self,
        caller: &Caller,
        chance: &Random,
        events: &Sender<Told<i64>>,
    ) -> Told<i64> {
        let write = self.next(chance);
        let told = caller.write(&write);
        match (&write, &told) {
            (Write::Create { .. }, Told::Done(key)) => self.keys.push(*key),
            // Not to be touched again before it is known what it is.
            (Write::Set { key, .. }, Told::Unknown)
            | (Write::Delete { key }, Told::Done(_) | Told::Unknown) => {
                self.keys.retain(|own| own != key);
            }
            _ => {}
        }
        self.sent.push((write, told.clone()));
        // Nobody counts any more when the test is about to end.
        _ = events.send(told.clone());
        told
    }

    /// The meetings he wrote last, at most so many.
    pub fn last(&self, most: usize) -> &[i64] {
        &self.keys[self.keys.len().saturating_sub(most)..]
    }

    fn next(&mut self, chance: &Random) -> Write {
        self.count += 1;
        let token = format!("{}n{}x{}", self.name, self.count, 1 + chance.below(3));
        if self.keys.is_empty() {
            return Write::Create { token };
        }
        let key = self.keys[chance.below(self.keys.len())];
        match chance.below(10) {
            0..5 => Write::Create { token },
            5..8 => Write::Set { key, token },
            _ => Write::Delete { key },
        }
    }
}
