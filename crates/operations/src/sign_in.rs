//! Signing in: from the securityContext of a request to its site and caller.

use api::com::SecurityType;
use api::{Fault, fault};
use store::sites::{self, Site};
use store::users::{self, Active, User};
use store::{Tx, tickets};

use crate::{Caller, Passwords, Stop, accounts};

/// How long a session ticket is good for, in seconds.
pub const TICKET_SECONDS: i64 = 5400;

/// What a ticket is kept as: only its hash.
pub fn ticket_hash(ticket: &str) -> [u8; 32] {
    *blake3::hash(ticket.as_bytes()).as_bytes()
}

/// Who a request says that it comes from, before any password has been checked.
pub enum Claim {
    /// Nobody in particular.
    Nobody,
    /// Somebody whose ticket is good.
    Known(Box<User>),
    /// Somebody with a password: of that user, if there is one.
    Password(Option<Box<User>>, String),
    /// Somebody with something that is not good.
    Refused(Fault),
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
    if security.web_ex_access_token.is_some() {
        let why = "this server has issued no access tokens";
        return Ok(Claim::Refused(fault!(InvalidAccessToken).explained(why)));
    }
    match &security.password {
        Some(password) => {
            Ok(Claim::Password(named_user(tx, site.id, security)?.map(Box::new), password.clone()))
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
    let user = users::by_id(tx, site_id, ticket.user_id)?;
    let named = named_user(tx, site_id, security)?;
    let asked = security.web_ex_id.is_some() || security.email.is_some();
    match user {
        Some(user) if !asked || named.is_some_and(|named| named.id == user.id) => {
            Ok(Claim::Known(Box::new(user)))
        }
        _ => refused("the ticket was issued to another user"),
    }
}

impl Claim {
    /// What comes of it, if that can be told without checking a password; otherwise it is given back.
    pub fn settled(self, passwords: &Passwords, now: i64) -> Result<Result<Caller, Fault>, Claim> {
        match self {
            Claim::Password(Some(user), password) if passwords.remember(&user, &password) => {
                Ok(caller(*user, now))
            }
            Claim::Password(..) => Err(self),
            Claim::Nobody => Ok(Ok(Caller::default())),
            Claim::Refused(fault) => Ok(Err(fault)),
            Claim::Known(user) => Ok(caller(*user, now)),
        }
    }
}

/// The caller who makes a claim, if it holds; nobody, if there is none.
///
/// # Errors
/// `IncorrectUserOrPassword` (an unknown user gets the same answer, after the same time), `InvalidSessionTicket`,
/// `InvalidAccessToken`, `AccountLocked`, `AccountExpired`, `AccountInactive`.
pub async fn caller_of(passwords: &Passwords, claim: Claim, now: i64) -> Result<Caller, Fault> {
    let (user, password) = match claim.settled(passwords, now) {
        Ok(settled) => return settled,
        Err(Claim::Password(user, password)) => (user, password),
        Err(_) => return Ok(Caller::default()),
    };
    let matches = passwords.check(user.as_deref(), &password).await;
    let matches = matches.map_err(|_| fault!(ServerBusy).explained("too many sign-ins wait"))?;
    match user {
        Some(user) if matches => caller(*user, now),
        Some(_) => Err(fault!(IncorrectUserOrPassword).explained("wrong password")),
        None => Err(fault!(IncorrectUserOrPassword).explained("no such user")),
    }
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

/// Looked at anew for each request, whatever is remembered of the password.
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
