//! Signing in: from the securityContext of a request to its site and caller.

use api::com::SecurityType;
use api::{Fault, fault};
use store::sites::{self, Site};
use store::users::{self, Active, User};
use store::{Store, Tx, tickets};

use crate::passwords::{Attempt, NotChecked};
use crate::{Caller, Passwords, Stop, accounts};

/// How long a session ticket is good for, in seconds.
pub const TICKET_SECONDS: i64 = 5400;

/// What a ticket is kept as: only its hash.
pub fn ticket_hash(ticket: &str) -> [u8; 32] {
    *blake3::hash(ticket.as_bytes()).as_bytes()
}

/// The site that a request names, by siteName or by siteID and partnerID.
///
/// # Errors
/// `SiteNotFound`, `SiteNotActive`.
pub async fn find_site(store: &Store, security: &SecurityType) -> Result<Site, Stop> {
    let (name, id, partner) =
        (security.site_name.clone(), security.site_id, security.partner_id.clone());
    let site = store
        .read(move |tx| match (&name, id) {
            (Some(name), _) => sites::by_name(tx, name),
            (None, Some(id)) => sites::by_id(tx, id),
            (None, None) => Ok(None),
        })
        .await?;
    let Some(site) = site else {
        return Err(fault!(SiteNotFound)
            .explained("siteName, or else siteID, names no site")
            .into());
    };
    // The partner's id belongs to the number of the site, as its password; beside a name it says nothing more.
    if security.site_name.is_none() && partner.is_some_and(|partner| partner != site.partner_id) {
        return Err(fault!(SiteNotFound).explained("partnerID is not that of the site").into());
    }
    if !site.active {
        return Err(fault!(SiteNotActive).into());
    }
    Ok(site)
}

/// The caller that a request names, or nobody when it has no credentials.
///
/// # Errors
/// `IncorrectUserOrPassword` (an unknown user gets the same answer, after the same time), `InvalidSessionTicket`,
/// `InvalidAccessToken`, `ServerBusy`, `AccountLocked`, `AccountExpired`, `AccountInactive`.
pub async fn find_caller(
    store: &Store,
    passwords: &Passwords,
    site: &Site,
    security: &SecurityType,
    now: i64,
) -> Result<Caller, Stop> {
    let user = if let Some(ticket) = &security.session_ticket {
        by_ticket(store, site, security, ticket, now).await?
    } else if security.web_ex_access_token.is_some() {
        return Err(fault!(InvalidAccessToken)
            .explained("this server has issued no access tokens")
            .into());
    } else if let Some(password) = &security.password {
        by_password(store, passwords, site, security, password, now).await?
    } else {
        return Ok(Caller::default());
    };
    may_sign_in(&user, now)?;
    Ok(Caller::user_of_site(user))
}

async fn by_password(
    store: &Store,
    passwords: &Passwords,
    site: &Site,
    security: &SecurityType,
    password: &str,
    now: i64,
) -> Result<User, Stop> {
    let (site_id, context) = (site.id, security.clone());
    let user = store.read(move |tx| named_user(tx, site_id, &context)).await?;
    let name = security.web_ex_id.as_deref().or(security.email.as_deref()).unwrap_or_default();
    let attempt = Attempt { site_id, name, user: user.as_ref(), password, now };
    let matches = passwords.check(&attempt).await.map_err(|why| match why {
        NotChecked::Overloaded => Stop::Store(store::Error::Overloaded),
        NotChecked::TooManyWrong => fault!(ServerBusy)
            .explained("too many passwords of this account, or from this address, were wrong")
            .into(),
    })?;
    match user {
        Some(user) if matches => Ok(user),
        Some(_) => Err(fault!(IncorrectUserOrPassword).explained("wrong password").into()),
        None => Err(fault!(IncorrectUserOrPassword).explained("no such user").into()),
    }
}

async fn by_ticket(
    store: &Store,
    site: &Site,
    security: &SecurityType,
    ticket: &str,
    now: i64,
) -> Result<User, Stop> {
    let (site_id, context, hash) = (site.id, security.clone(), ticket_hash(ticket));
    let found = store.read(move |tx| {
        let Some(ticket) = tickets::by_hash(tx, &hash)?.filter(|ticket| ticket.site_id == site_id)
        else {
            return Ok::<_, store::Error>(Err("unknown ticket"));
        };
        if ticket.expires_at <= now {
            return Ok(Err("the ticket has expired"));
        }
        let user = users::by_id(tx, site_id, ticket.user_id)?;
        let named = named_user(tx, site_id, &context)?;
        let asked = context.web_ex_id.is_some() || context.email.is_some();
        match user {
            Some(user) if !asked || named.is_some_and(|named| named.id == user.id) => Ok(Ok(user)),
            _ => Ok(Err("the ticket was issued to another user")),
        }
    });
    found.await?.map_err(|why| fault!(InvalidSessionTicket).explained(why).into())
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
