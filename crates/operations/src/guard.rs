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
use crate::sign_in::may_sign_in;

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
    /// Takes note of it. Answers whether the account is open to this password: others, checked at the same time, may have
    /// locked it meanwhile. What cannot be written is told to the log and changes nothing else: a full disk locks nobody
    /// out, and the throttle is there without it.
    pub(crate) async fn note(self, store: &Store, random: &Random) -> bool {
        let ids = [random.number(18), random.number(18)];
        let work = move |tx: &mut Tx| self.write(tx, ids);
        store.write(work).await.unwrap_or_else(|error| {
            tracing::warn!("a sign-in could not be noted: {error}");
            true
        })
    }

    fn write(&self, tx: &mut Tx, ids: [i64; 2]) -> Result<bool, store::Error> {
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
        let barred = user.as_ref().and_then(|user| may_sign_in(user, self.now).err());
        let (action, detail) = match &user {
            None => (Action::SignInFailed, "no such user"),
            Some(user) if is_locked(user, self.now) => {
                (Action::SignInFailed, "the account is locked")
            }
            Some(_) if !self.is_right => (Action::SignInFailed, "wrong password"),
            Some(_) => match &barred {
                Some(fault) => (Action::SignInFailed, fault.kind.text()),
                None => (Action::SignedIn, "password"),
            },
        };
        audit::add(tx, ids[0], &entry(action, detail))?;
        let Some(before) = user.as_ref().filter(|user| !is_locked(user, self.now)) else {
            return Ok(false);
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
        Ok(true)
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

#[cfg(test)]
mod tests {
    use store::sites::{self, SharedSettings};
    use store::{Location, Options};

    use super::*;
    use crate::accounts::{self, NewUser, UserRole};

    const NOW: i64 = 1_893_492_000;

    fn site() -> Site {
        Site {
            id: 1,
            name: "acme".to_owned(),
            partner_id: String::new(),
            api_version: "40.4.0".to_owned(),
            active: true,
            settings: SharedSettings::default(),
        }
    }

    /// A store with the site and one user; his id.
    fn store(folder: &std::path::Path, random: &Random) -> (Store, i64) {
        let location = Location::Sqlite(folder.to_owned());
        let store = Store::open(&location, &Options { threads: 1 }).unwrap();
        let new = NewUser {
            web_ex_id: "ann".to_owned(),
            email: "ann@acme.example".to_owned(),
            first_name: "Ann".to_owned(),
            last_name: "Smith".to_owned(),
            password_hash: String::new(),
            role: UserRole::Host,
            time_zone: None,
        };
        let random = random.clone();
        let made = store.write_blocking(move |tx| {
            sites::insert(tx, &site())?;
            accounts::create_user(tx, &site(), &new, &random, NOW)
        });
        (store, made.unwrap().id)
    }

    #[test]
    fn a_right_password_that_was_checked_while_others_were_wrong_comes_too_late() {
        let (folder, random) = (tempfile::tempdir().unwrap(), Random::seeded(1));
        let (store, user_id) = store(folder.path(), &random);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let checked = |is_right, now| {
            let (name, user_id, from) = ("ann".to_owned(), Some(user_id), None);
            let checked = Checked { site_id: 1, allowed: 5, name, user_id, is_right, now, from };
            runtime.block_on(checked.note(&store, &random))
        };
        // All of them were begun before any was noted.
        for _ in 0..4 {
            assert!(checked(false, NOW));
        }
        assert!(checked(true, NOW), "in time: they are forgiven");
        for _ in 0..5 {
            assert!(checked(false, NOW));
        }
        assert!(!checked(true, NOW));
        assert!(!checked(true, NOW + FIRST_LOCK - 1));
        assert!(checked(true, NOW + FIRST_LOCK));
        store.close();
    }

    #[test]
    fn a_lock_grows_to_a_day() {
        let (folder, random) = (tempfile::tempdir().unwrap(), Random::seeded(1));
        let (store, user_id) = store(folder.path(), &random);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut now = NOW;
        for seconds in [300, 600, 1200, 2400, 4800, 9600, 19_200, 38_400, 76_800, 86_400, 86_400] {
            let (name, user_id, from) = ("ann".to_owned(), Some(user_id), None);
            let wrong =
                Checked { site_id: 1, allowed: 1, name, user_id, is_right: false, now, from };
            runtime.block_on(wrong.note(&store, &random));
            let user =
                store.read_blocking(move |tx| users::by_id(tx, 1, user_id.unwrap())).unwrap();
            assert_eq!(user.unwrap().locked_until, Some(now + seconds));
            now += seconds;
        }
        store.close();
    }
}
