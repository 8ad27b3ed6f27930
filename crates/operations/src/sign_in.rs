//! Signing in: from the securityContext of a request to its site and caller.

use api::com::SecurityType;
use api::{Fault, fault};
use store::sites::{self, Site};
use store::users::{self, Active, User};
use store::{Tx, tickets};

use crate::passwords::{Attempt, NotChecked};
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
    /// Somebody with a password.
    Password(Box<Claimed>),
    /// Somebody with something that is not good.
    Refused(Fault),
}

/// An account that a request claims by its password.
pub struct Claimed {
    site_id: i64,
    /// As it was sent.
    name: String,
    /// The account, if there is one.
    user: Option<User>,
    password: String,
}

impl Claimed {
    fn attempt(&self, now: i64) -> Attempt<'_> {
        let Claimed { site_id, name, user, password } = self;
        Attempt { site_id: *site_id, name, user: user.as_ref(), password, now }
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
    if security.web_ex_access_token.is_some() {
        let why = "this server has issued no access tokens";
        return Ok(Claim::Refused(fault!(InvalidAccessToken).explained(why)));
    }
    match &security.password {
        Some(password) => {
            let name = security.web_ex_id.as_deref().or(security.email.as_deref());
            Ok(Claim::Password(Box::new(Claimed {
                site_id: site.id,
                name: name.unwrap_or_default().to_owned(),
                user: named_user(tx, site.id, security)?,
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
    pub fn settled(
        self,
        passwords: &Passwords,
        now: i64,
    ) -> Result<Result<Caller, Fault>, Box<Claimed>> {
        match self {
            Claim::Password(claimed) => {
                let is_known = passwords.remember(&claimed.attempt(now));
                match *claimed {
                    Claimed { user: Some(user), .. } if is_known => Ok(caller(user, now)),
                    claimed => Err(Box::new(claimed)),
                }
            }
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
/// `InvalidAccessToken`, `ServerBusy`, `AccountLocked`, `AccountExpired`, `AccountInactive`.
pub async fn caller_of(passwords: &Passwords, claim: Claim, now: i64) -> Result<Caller, Stop> {
    let claimed = match claim.settled(passwords, now) {
        Ok(settled) => return Ok(settled?),
        Err(claimed) => claimed,
    };
    let matches = passwords.check(&claimed.attempt(now)).await.map_err(|why| match why {
        NotChecked::Overloaded => Stop::Store(store::Error::Overloaded),
        NotChecked::TooManyWrong => fault!(ServerBusy)
            .explained("too many passwords of this account, or from this address, were wrong")
            .into(),
    })?;
    match claimed.user {
        Some(user) if matches => Ok(caller(user, now)?),
        Some(_) => Err(fault!(IncorrectUserOrPassword).explained("wrong password").into()),
        None => Err(fault!(IncorrectUserOrPassword).explained("no such user").into()),
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
