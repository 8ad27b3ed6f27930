//! Guesses at accounts: what is kept of wrong passwords, and when too many of them lock an account.
//!
//! So many wrong passwords in a row as the site says lock an account for five minutes, and each time thereafter for twice
//! as long as before, at most a day; a right password after that, or an administrator, makes it begin anew. While it is
//! locked a right password is answered as a wrong one: whoever guesses learns nothing. Session tickets, access tokens and
//! browsers that are signed in go on: a stranger cannot shut out a program at work.
//!
//! All of it is written in transactions of its own, which a fault does not undo.

use std::net::IpAddr;

use store::audit::{self, Action};
use store::sites::Site;
use store::users::{self, User};
use store::{Store, Tx};

use crate::Random;

/// How long the first lock lasts, and the longest, in seconds.
const FIRST_LOCK: i64 = 300;
const LONGEST_LOCK: i64 = 24 * 3600;
/// After so many doublings a lock is longer than the longest.
const DOUBLINGS: i64 = 16;
/// Characters of a name that is kept: a stranger may send any.
const NAME_CHARACTERS: usize = 64;

/// Whether too many wrong passwords have locked an account, at `now` (seconds UTC).
pub(crate) fn is_locked(user: &User, now: i64) -> bool {
    user.locked_until.is_some_and(|until| until > now)
}

/// Lifts every lock of an account, and forgets what was guessed.
pub(crate) fn unlock(user: &mut User) {
    user.locked = false;
    (user.wrong_passwords, user.lock_outs, user.locked_until) = (0, 0, None);
    // Those who guessed begin anew, too (`passwords::account`): whoever is let in again must not wait for them.
    user.unlocks += 1;
}

/// A password that was checked.
#[derive(Clone)]
pub(crate) struct Checked {
    /// The site, and how many wrong passwords in a row it allows.
    pub site_id: i64,
    pub allowed: i64,
    /// How the account was named.
    pub name: String,
    /// The account, if there is one.
    pub user_id: Option<i64>,
    pub is_right: bool,
    /// The time, in seconds UTC.
    pub now: i64,
    /// From where it came.
    pub from: Option<IpAddr>,
}

impl Checked {
    /// Takes note of it. What cannot be written is told to the log and changes nothing else: a full disk locks nobody
    /// out, and the throttle is there without it.
    pub(crate) async fn note(self, store: &Store, random: &Random) {
        let ids = [random.number(18), random.number(18)];
        let work = move |tx: &mut Tx| self.write(tx, ids);
        if let Err(error) = store.write(work).await {
            tracing::warn!("a sign-in could not be noted: {error}");
        }
    }

    fn write(&self, tx: &mut Tx, ids: [i64; 2]) -> Result<(), store::Error> {
        let user = match self.user_id {
            Some(id) => users::by_id(tx, self.site_id, id)?,
            None => None,
        };
        let name: String = self.name.chars().take(NAME_CHARACTERS).collect();
        let entry = |action, detail: &str| audit::Entry {
            site_id: self.site_id,
            at: self.now,
            actor: name.clone(),
            address: self.from.map(|address| address.to_string()).unwrap_or_default(),
            action,
            subject: user.as_ref().map(|user| user.web_ex_id.clone()).unwrap_or_default(),
            detail: detail.to_owned(),
        };
        let (action, detail) = match &user {
            None => (Action::SignInFailed, "no such user"),
            Some(user) if is_locked(user, self.now) => {
                (Action::SignInFailed, "the account is locked")
            }
            Some(_) if self.is_right => (Action::SignedIn, "password"),
            Some(_) => (Action::SignInFailed, "wrong password"),
        };
        audit::add(tx, ids[0], &entry(action, detail))?;
        let Some(before) = user.as_ref().filter(|user| !is_locked(user, self.now)) else {
            return Ok(());
        };
        let after = if self.is_right { forgiven(before) } else { self.guessed(before) };
        if let Some(until) = after.locked_until.filter(|_| after.lock_outs > before.lock_outs) {
            let seconds = until - self.now;
            audit::add(
                tx,
                ids[1],
                &entry(Action::AccountLocked, &format!("for {seconds} seconds")),
            )?;
        }
        if after != *before {
            users::update_guard(tx, &after)?;
        }
        Ok(())
    }

    /// The account after one more wrong password.
    fn guessed(&self, user: &User) -> User {
        let wrong_passwords = user.wrong_passwords + 1;
        if wrong_passwords < self.allowed {
            return User { wrong_passwords, ..user.clone() };
        }
        let seconds = (FIRST_LOCK << user.lock_outs.clamp(0, DOUBLINGS)).min(LONGEST_LOCK);
        User {
            wrong_passwords: 0,
            lock_outs: user.lock_outs + 1,
            locked_until: Some(self.now + seconds),
            ..user.clone()
        }
    }
}

/// How many wrong passwords in a row a site allows: never more than ten.
pub(crate) fn allowed(site: &Site) -> i64 {
    site.settings.lock_out_after.clamp(1, 10)
}

/// Whether there is anything to forgive when the right password is given.
pub(crate) fn has_guesses(user: &User) -> bool {
    user.wrong_passwords > 0 || user.lock_outs > 0 || user.locked_until.is_some()
}

fn forgiven(user: &User) -> User {
    User { wrong_passwords: 0, lock_outs: 0, locked_until: None, ..user.clone() }
}
