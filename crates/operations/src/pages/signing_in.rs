//! Browsers sign in and out: by a one-use ticket, or by name and password.

use std::net::IpAddr;

use api::com::SecurityType;
use api::{Fault, FaultKind};
use store::Tx;
use store::audit::{self, Action};
use store::browser::{self, Pass};
use store::users::{self, User};

use super::{IDLE_SECONDS, Visit, noted};
use crate::sign_in::{self, may_sign_in, ticket_hash};
use crate::{Service, Stop, throttle};

/// Hexadecimal digits of a browser's cookie: 256 bits.
const COOKIE_DIGITS: usize = 64;

/// Why a browser is not signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Ticket or password are not good, or no longer; or too many wrong ones have locked the account.
    NotGood,
    /// The account may not be used.
    NotUsable,
    /// Too many were wrong: it was not looked at.
    TooOften,
}

impl Refused {
    /// The reason as the original's URL API has it.
    pub fn reason(self) -> &'static str {
        match self {
            Refused::NotGood => "BadWebExIDorPassword",
            Refused::NotUsable => "AccessDenied",
            Refused::TooOften => "Unknown",
        }
    }

    pub(super) fn of(fault: &Fault) -> Refused {
        match fault.kind {
            FaultKind::ServerBusy => Refused::TooOften,
            FaultKind::AccountLocked | FaultKind::AccountExpired | FaultKind::AccountInactive => {
                Refused::NotUsable
            }
            _ => Refused::NotGood,
        }
    }
}

impl Service {
    /// Signs a browser in by a one-use ticket, which is then used up. Answers the cookie.
    ///
    /// # Errors
    /// [`Stop::Store`]; so all functions here.
    pub async fn sign_in_browser(
        &self,
        visit: &Visit,
        ticket: &str,
    ) -> Result<Result<String, Refused>, Stop> {
        let now = self.settings().clock.now();
        let (site_id, ticket) = (visit.site.id, ticket_hash(ticket));
        let begun = self.new_session(now);
        let work = move |tx: &mut Tx| {
            let pass = browser::take_ticket(tx, &ticket)?;
            let pass = pass.filter(|pass| pass.site_id == site_id && pass.expires_at > now);
            let Some(pass) = pass else { return Ok(Err(Refused::NotGood)) };
            let Some(user) = users::by_id(tx, site_id, pass.user_id)? else {
                return Ok(Err(Refused::NotGood));
            };
            if may_sign_in(&user, now).is_err() {
                return Ok(Err(Refused::NotUsable));
            }
            begun.begin(tx, &user, "login ticket").map(Ok)
        };
        self.store().write(work).await
    }

    /// Signs a browser in by name and password. Answers the cookie.
    ///
    /// # Errors
    /// As [`Service::sign_in_browser`].
    pub async fn sign_in_browser_as(
        &self,
        visit: &Visit,
        web_ex_id: &str,
        password: &str,
    ) -> Result<Result<String, Refused>, Stop> {
        let now = self.settings().clock.now();
        let security = SecurityType {
            site_name: Some(visit.site.name.clone()),
            web_ex_id: Some(web_ex_id.to_owned()),
            password: Some(password.to_owned()),
            ..SecurityType::default()
        };
        let look_up = move |tx: &mut Tx| sign_in::look_up(tx, &security, now);
        let (_, claim) = self.store().read(look_up).await?;
        let caller = match sign_in::caller_of(self.sign_in_means(), claim, now).await {
            Ok(caller) => caller,
            Err(Stop::Fault(fault)) => return Ok(Err(Refused::of(&fault))),
            Err(stop) => return Err(stop),
        };
        // What is asked of the API is asked here: a new password first.
        if caller.must_change_password() {
            return Ok(Err(Refused::NotUsable));
        }
        let user = caller.user()?.clone();
        let begun = self.new_session(now);
        let work = move |tx: &mut Tx| {
            // As he is now: the password may have been changed while it was checked.
            let now_is = users::by_id(tx, user.site_id, user.id)?;
            let now_is = now_is.filter(|now_is| now_is.password_hash == user.password_hash);
            match now_is {
                Some(user) if may_sign_in(&user, now).is_ok() => {
                    begun.begin(tx, &user, "password").map(Ok)
                }
                _ => Ok(Err(Refused::NotGood)),
            }
        };
        self.store().write(work).await
    }

    /// Ends the session that a browser has at the site, if it has one.
    ///
    /// # Errors
    /// As [`Service::sign_in_browser`].
    pub async fn sign_out_browser(&self, visit: &Visit, cookie: &str) -> Result<(), Stop> {
        let Ok(user) = visit.caller.user() else { return Ok(()) };
        let hash = ticket_hash(cookie);
        let now = self.settings().clock.now();
        let noted = noted(user, now, throttle::asking(), Action::SignedOut, "browser");
        let id = self.settings().random.number(18);
        let work = move |tx: &mut Tx| {
            if browser::delete_session(tx, &hash)? {
                audit::add(tx, id, &noted)?;
            }
            Ok::<_, Stop>(())
        };
        self.store().write(work).await
    }

    fn new_session(&self, now: i64) -> NewSession {
        let random = &self.settings().random;
        let from = throttle::asking();
        NewSession { cookie: random.hex(COOKIE_DIGITS), audit_id: random.number(18), from, now }
    }
}

/// The session of a browser that signs in.
struct NewSession {
    cookie: String,
    audit_id: i64,
    from: Option<IpAddr>,
    now: i64,
}

impl NewSession {
    /// Begins it; answers the cookie.
    fn begin(&self, tx: &mut Tx, user: &User, by: &str) -> Result<String, Stop> {
        browser::delete_expired(tx, self.now)?;
        let pass = Pass {
            hash: ticket_hash(&self.cookie),
            site_id: user.site_id,
            user_id: user.id,
            expires_at: self.now + IDLE_SECONDS,
        };
        browser::insert_session(tx, &pass)?;
        let detail = format!("browser, by {by}");
        let entry = noted(user, self.now, self.from, Action::SignedIn, &detail);
        audit::add(tx, self.audit_id, &entry)?;
        Ok(self.cookie.clone())
    }
}
