//! Signing in: from the securityContext of a request to its site and caller.

use api::com::SecurityType;
use api::{Fault, fault};
use store::sites::{self, Site};
use store::users::{self, Active, User};
use store::{Store, Tx, access_tokens, tickets};

use crate::guard::{self, Checked};
use crate::passwords::{Attempt, NotChecked};
use crate::{Caller, Passwords, Random, Stop, accounts, throttle};

/// How long a session ticket is good for, in seconds.
pub const TICKET_SECONDS: i64 = 5400;

/// What a ticket or a token is kept as: only its hash.
pub fn ticket_hash(ticket: &str) -> [u8; 32] {
    *blake3::hash(ticket.as_bytes()).as_bytes()
}

/// Who a request says that it comes from, before any password has been checked.
pub enum Claim {
    /// Nobody in particular.
    Nobody,
    /// Somebody whose ticket is good.
    Known(Box<User>),
    /// Somebody with a password.
    Password(Box<Claimed>),
    /// Somebody with something that is not good.
    Refused(Fault),
}

/// An account that a request claims by its password.
pub struct Claimed {
    site_id: i64,
    /// When the account's password expires, in seconds UTC; none is never.
    expires_at: Option<i64>,
    /// How many wrong passwords in a row the site allows.
    allowed: i64,
    /// As it was sent.
    name: String,
    /// The account, if there is one.
    user: Option<User>,
    password: String,
}

impl Claimed {
    fn attempt(&self, now: i64) -> Attempt<'_> {
        let Claimed { site_id, name, user, password, .. } = self;
        let user = user.as_ref();
        let is_locked = user.is_some_and(|user| guard::is_locked(user, now));
        Attempt { site_id: *site_id, name, user, password, is_locked, now }
    }
}

/// Site and claim of a request.
///
/// # Errors
/// `SiteNotFound`, `SiteNotActive`.
pub fn look_up(tx: &mut Tx, security: &SecurityType, now: i64) -> Result<(Site, Claim), Stop> {
    let site = site_of(tx, security)?;
    let claim = claim_of(tx, &site, security, now)?;
    Ok((site, claim))
}

/// The site that a request names, by siteName or by siteID and partnerID.
fn site_of(tx: &mut Tx, security: &SecurityType) -> Result<Site, Stop> {
    let site = match (&security.site_name, security.site_id) {
        (Some(name), _) => sites::by_name(tx, name)?,
        (None, Some(id)) => sites::by_id(tx, id)?,
        (None, None) => None,
    };
    let Some(site) = site else {
        return Err(fault!(SiteNotFound)
            .explained("siteName, or else siteID, names no site")
            .into());
    };
    // The partner's id belongs to the number of the site, as its password; beside a name it says nothing more.
    let partner = security.partner_id.as_ref().filter(|_| security.site_name.is_none());
    if partner.is_some_and(|partner| *partner != site.partner_id) {
        return Err(fault!(SiteNotFound).explained("partnerID is not that of the site").into());
    }
    if !site.active {
        return Err(fault!(SiteNotActive).into());
    }
    Ok(site)
}

fn claim_of(
    tx: &mut Tx,
    site: &Site,
    security: &SecurityType,
    now: i64,
) -> Result<Claim, store::Error> {
    if let Some(ticket) = &security.session_ticket {
        return by_ticket(tx, site.id, security, ticket, now);
    }
    if let Some(token) = &security.web_ex_access_token {
        return by_access_token(tx, site.id, security, token, now);
    }
    match &security.password {
        Some(password) => {
            let name = security.web_ex_id.as_deref().or(security.email.as_deref());
            let user = named_user(tx, site.id, security)?;
            let expires_at =
                user.as_ref().and_then(|user| accounts::password_expires_at(site, user));
            Ok(Claim::Password(Box::new(Claimed {
                site_id: site.id,
                expires_at,
                allowed: guard::allowed(site),
                name: name.unwrap_or_default().to_owned(),
                user,
                password: password.clone(),
            })))
        }
        None => Ok(Claim::Nobody),
    }
}

fn by_ticket(
    tx: &mut Tx,
    site_id: i64,
    security: &SecurityType,
    ticket: &str,
    now: i64,
) -> Result<Claim, store::Error> {
    let refused = |why| Ok(Claim::Refused(fault!(InvalidSessionTicket).explained(why)));
    let found = tickets::by_hash(tx, &ticket_hash(ticket))?;
    let Some(ticket) = found.filter(|ticket| ticket.site_id == site_id) else {
        return refused("unknown ticket");
    };
    if ticket.expires_at <= now {
        return refused("the ticket has expired");
    }
    match owner(tx, site_id, security, ticket.user_id)? {
        Some(user) => Ok(Claim::Known(Box::new(user))),
        None => refused("the ticket was issued to another user"),
    }
}

fn by_access_token(
    tx: &mut Tx,
    site_id: i64,
    security: &SecurityType,
    token: &str,
    now: i64,
) -> Result<Claim, store::Error> {
    let refused = |why| Ok(Claim::Refused(fault!(InvalidAccessToken).explained(why)));
    let found = access_tokens::by_hash(tx, &ticket_hash(token))?;
    let Some(token) = found.filter(|token| token.site_id == site_id) else {
        return refused("unknown access token");
    };
    if token.expires_at.is_some_and(|end| end <= now) {
        return refused("the access token has expired");
    }
    match owner(tx, site_id, security, token.user_id)? {
        Some(user) => Ok(Claim::Known(Box::new(user))),
        None => refused("the access token was made for another user"),
    }
}

/// Whose a ticket or a token is: none when the request names somebody else beside it.
fn owner(
    tx: &mut Tx,
    site_id: i64,
    security: &SecurityType,
    user_id: i64,
) -> Result<Option<User>, store::Error> {
    let user = users::by_id(tx, site_id, user_id)?;
    if security.web_ex_id.is_none() && security.email.is_none() {
        return Ok(user);
    }
    let named = named_user(tx, site_id, security)?;
    Ok(user.filter(|user| named.is_some_and(|named| named.id == user.id)))
}

impl Claim {
    /// What comes of it, if that can be told without checking a password; otherwise it is given back.
    pub fn settled(
        self,
        passwords: &Passwords,
        now: i64,
    ) -> Result<Result<Caller, Fault>, Box<Claimed>> {
        match self {
            Claim::Password(claimed) => {
                let is_known = passwords.remember(&claimed.attempt(now));
                match *claimed {
                    // Wrong ones before it are forgiven, which must be written.
                    Claimed { user: Some(user), expires_at, .. }
                        if is_known && !guard::has_guesses(&user) =>
                    {
                        Ok(by_password(user, expires_at, now))
                    }
                    claimed => Err(Box::new(claimed)),
                }
            }
            Claim::Nobody => Ok(Ok(Caller::default())),
            Claim::Refused(fault) => Ok(Err(fault)),
            Claim::Known(user) => Ok(caller(*user, now)),
        }
    }
}

/// What it takes to settle a claim.
pub struct Means<'a> {
    pub store: &'a Store,
    pub passwords: &'a Passwords,
    pub random: &'a Random,
}

/// The caller who makes a claim, if it holds; nobody, if there is none.
///
/// # Errors
/// `IncorrectUserOrPassword` (an unknown user, and an account that too many guesses have locked, get the same answer, after
/// the same time), `InvalidSessionTicket`, `InvalidAccessToken`, `ServerBusy`, `AccountLocked`, `AccountExpired`,
/// `AccountInactive`.
pub async fn caller_of(means: Means<'_>, claim: Claim, now: i64) -> Result<Caller, Stop> {
    let claimed = match claim.settled(means.passwords, now) {
        Ok(settled) => return Ok(settled?),
        Err(claimed) => claimed,
    };
    let expires_at = claimed.expires_at;
    Ok(by_password(claimed.user(means, now).await?, expires_at, now)?)
}

impl Claimed {
    /// The account, if the password is its own.
    async fn user(self, means: Means<'_>, now: i64) -> Result<User, Stop> {
        let checked = means.passwords.check(&self.attempt(now)).await;
        let is_right = checked.map_err(|why| match why {
            NotChecked::Overloaded => Stop::Store(store::Error::Overloaded),
            NotChecked::TooManyWrong => fault!(ServerBusy)
                .explained("too many passwords of this account, or from this address, were wrong")
                .into(),
        })?;
        let Claimed { site_id, allowed, name, user, .. } = self;
        let user_id = user.as_ref().map(|user| user.id);
        let from = throttle::asking();
        let noted = Checked { site_id, allowed, name, user_id, is_right, now, from };
        let is_open = noted.note(means.store, means.random).await;
        let refused = |why| Err(fault!(IncorrectUserOrPassword).explained(why).into());
        match user {
            None => refused("no such user"),
            Some(user) if is_right && is_open => Ok(user),
            Some(user) if !is_open || guard::is_locked(&user, now) => {
                refused("too many wrong passwords have locked the account")
            }
            Some(_) => refused("wrong password"),
        }
    }
}

fn by_password(user: User, expires_at: Option<i64>, now: i64) -> Result<Caller, Fault> {
    may_sign_in(&user, now)?;
    Ok(match expires_at {
        Some(end) if end <= now => Caller::with_expired_password(user),
        _ => Caller::user_of_site(user),
    })
}

fn caller(user: User, now: i64) -> Result<Caller, Fault> {
    may_sign_in(&user, now)?;
    Ok(Caller::user_of_site(user))
}

/// The user whom webExID, or else email, names.
fn named_user(
    tx: &mut Tx,
    site_id: i64,
    security: &SecurityType,
) -> Result<Option<User>, store::Error> {
    if let Some(name) = &security.web_ex_id {
        return accounts::find(tx, site_id, name);
    }
    match &security.email {
        Some(email) => users::by_email(tx, site_id, email),
        None => Ok(None),
    }
}

/// Whether an account may be used, however its owner proves himself. Looked at anew for each request, whatever is
/// remembered of the password.
pub fn may_sign_in(user: &User, now: i64) -> Result<(), Fault> {
    if user.locked {
        return Err(fault!(AccountLocked));
    }
    if user.expires_at.is_some_and(|end| end <= now) {
        return Err(fault!(AccountExpired));
    }
    match user.active {
        Active::Activated => Ok(()),
        Active::RequestToActivate | Active::Deactivated => Err(fault!(AccountInactive)),
    }
}
