//! What an operation works with: the transaction, the site, the caller, the time, chance.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use api::fault;
use store::Tx;
use store::audit::{self, Action};
use store::sessions::Session;
use store::sites::Site;
use store::users::{self, User};

use crate::listing::Places;
use crate::sign_in::may_sign_in;
use crate::{Caller, LoginTickets, Passwords, Random, Stop, Urls};

/// What an operation works with. Nothing else may tell it the time or give it chance.
pub struct Context<'a> {
    /// The transaction. It is committed when the operation answers, rolled back when it stops.
    pub tx: &'a mut Tx,
    /// The site the request names.
    pub site: &'a Site,
    /// Who asks.
    pub caller: &'a Caller,
    /// The time of the request, in seconds UTC.
    pub now: i64,
    /// Keys, tickets and passwords come from here.
    pub random: &'a Random,
    /// The addresses of the site's pages.
    pub urls: &'a Urls,
    /// What is known of passwords that were wrong.
    pub passwords: &'a Passwords,
    /// Where the pages of lists ended.
    pub places: &'a Places,
    /// The login tickets that are outstanding.
    pub login_tickets: &'a LoginTickets,
    /// From where the request came, if that is known.
    pub asked_from: Option<IpAddr>,
}

impl Context<'_> {
    /// The login name of a user of the site; most often it is the caller.
    ///
    /// # Errors
    /// What the store says when it fails.
    pub fn name_of_user(&mut self, id: i64) -> Result<Option<String>, store::Error> {
        match self.caller.user() {
            Ok(caller) if caller.id == id => Ok(Some(caller.web_ex_id.clone())),
            _ => users::web_ex_id_of(self.tx, self.site.id, id),
        }
    }

    /// The caller as he is now, who is to be given something to sign in with: whoever was shut out, or has another password,
    /// since he proved himself gets nothing.
    ///
    /// # Errors
    /// `IncorrectUserOrPassword`, `AccountLocked`, `AccountExpired`, `AccountInactive`.
    pub fn caller_now(&mut self) -> Result<User, Stop> {
        let caller = self.caller.user()?;
        let user = users::by_id(self.tx, self.site.id, caller.id)?;
        let user = user.filter(|user| user.password_hash == caller.password_hash);
        let user = user.ok_or_else(|| {
            fault!(IncorrectUserOrPassword).explained("the password was changed meanwhile")
        })?;
        may_sign_in(&user, self.now)?;
        Ok(user)
    }

    /// Whether a session has a password, and `given` is that.
    ///
    /// # Errors
    /// `ServerBusy`, when too many were wrong.
    pub fn opens(&self, session: &Session, given: &str) -> Result<bool, Stop> {
        let Some(right) = &session.password else { return Ok(false) };
        let door = (session.key, right.as_str());
        Ok(self.passwords.open_session(door, given, self.asked_from, self.now)?)
    }

    /// Adds something under a number of nine digits that is free, and answers the number; `add` says whether the one it is
    /// given was. `what` it is, the log is told.
    ///
    /// # Errors
    /// `ServerBusy`, and those of `add`.
    pub fn numbered(
        &mut self,
        what: &str,
        mut add: impl FnMut(&mut Tx, i64) -> Result<bool, store::Error>,
    ) -> Result<i64, Stop> {
        let mut number = 0;
        let is_added = self.random.until_free(self.random.number(9), |free| {
            number = free;
            add(self.tx, number)
        })?;
        if !is_added {
            let why = format!("no free number was found for {what}");
            return Err(fault!(ServerBusy).explained(why).into());
        }
        Ok(number)
    }

    /// Notes for the audit log what the caller has done, to whom or what; `detail` is never a secret.
    ///
    /// # Errors
    /// What the store says when it fails.
    pub fn audit(
        &mut self,
        action: Action,
        subject: &str,
        detail: &str,
    ) -> Result<(), store::Error> {
        let actor =
            self.caller.user().map_or_else(|_| String::new(), |user| user.web_ex_id.clone());
        let entry = audit::Entry {
            site_id: self.site.id,
            at: self.now,
            actor,
            address: self.asked_from.map(|address| address.to_string()).unwrap_or_default(),
            action,
            subject: subject.to_owned(),
            detail: detail.to_owned(),
        };
        audit::add(self.tx, self.random.number(18), &entry)
    }
}

/// The time as everything in the server sees it: the real one, or one that stands still until it is moved.
#[derive(Clone, Default)]
pub struct Clock {
    fixed: Arc<Mutex<Option<i64>>>,
}

impl Clock {
    /// A clock that stands still at `now`, in seconds UTC.
    pub fn fixed(now: i64) -> Clock {
        let clock = Clock::default();
        clock.fix(now);
        clock
    }

    /// The time, in seconds UTC.
    pub fn now(&self) -> i64 {
        self.state().unwrap_or_else(real_now)
    }

    /// Makes it stand still at `now`, in seconds UTC.
    pub fn fix(&self, now: i64) {
        *self.state() = Some(now);
    }

    /// Moves it on by `seconds` and makes it stand still there.
    pub fn advance(&self, seconds: i64) {
        let mut state = self.state();
        let now = state.unwrap_or_else(real_now);
        *state = Some(now.saturating_add(seconds));
    }

    /// Makes it the real time again.
    pub fn run(&self) {
        *self.state() = None;
    }

    /// Whether it is the real time.
    pub fn is_real(&self) -> bool {
        self.state().is_none()
    }

    fn state(&self) -> std::sync::MutexGuard<'_, Option<i64>> {
        // A number cannot be left half written: a poisoned lock is as good as any.
        self.fixed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where the real time comes in")]
fn real_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
