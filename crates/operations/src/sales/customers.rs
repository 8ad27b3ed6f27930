//! Accounts, which stand for customers, and opportunities with them: whose they are, and which of them are named.

use api::fault;
use store::sales_accounts::{self, Account};
use store::sales_opportunities::{self, Opportunity};
use store::sessions::Kind;
use store::users::User;

use super::about::some;
use crate::{Context, Stop, accounts};

/// How many accounts, and how many opportunities, a host has at most: they are listed all at once.
pub const MOST: i64 = 10_000;
/// How many accounts there are at most one above the other.
const LEVELS: usize = 1000;

/// Whose accounts and opportunities are meant: the caller's own, or those of the host he names if `may_for_others`.
///
/// # Errors
/// `AccessDenied`, `UserNotFound`, `ServiceNotSupported`.
pub fn owner(
    cx: &mut Context<'_>,
    named: Option<&str>,
    may_for_others: bool,
) -> Result<User, Stop> {
    let other = named.filter(|name| !name.is_empty() && !cx.caller.is_named(name));
    let owner = match other {
        None => cx.caller.must_schedule()?.clone(),
        Some(_) if !may_for_others => {
            let why = "only administrators name another host";
            return Err(fault!(AccessDenied).explained(why).into());
        }
        Some(name) => {
            let found = accounts::find(cx.tx, cx.site.id, name)?;
            found.ok_or_else(|| fault!(UserNotFound, "webExID", "there is no '{name}'"))?
        }
    };
    if !(owner.services.sales && accounts::offers(cx.site, Kind::Sales)) {
        let why = "the host's account is not for sales sessions";
        return Err(fault!(ServiceNotSupported).explained(why).into());
    }
    Ok(owner)
}

/// As [`owner`], to change something: an administrator may for everybody.
///
/// # Errors
/// Those of [`owner`].
pub fn owner_to_change(cx: &mut Context<'_>, named: Option<&str>) -> Result<User, Stop> {
    let may_for_others = cx.caller.user()?.site_admin;
    owner(cx, named, may_for_others)
}

/// The owner's account of that number; `element` has the number.
///
/// # Errors
/// `AccountNotFound`, `AccessDenied` for another host's.
pub fn account(
    cx: &mut Context<'_>,
    owner: &User,
    id: i64,
    element: &str,
) -> Result<Account, Stop> {
    let found = sales_accounts::by_id(cx.tx, cx.site.id, id)?;
    let found = his(cx, owner, found, |found| found.owner_id)?;
    Ok(found.ok_or_else(|| fault!(AccountNotFound, element, "there is no account {id}"))?)
}

/// The owner's opportunity of that number; `element` has the number.
///
/// # Errors
/// `OpportunityNotFound`, `AccessDenied` for another host's.
pub fn opportunity(
    cx: &mut Context<'_>,
    owner: &User,
    id: i64,
    element: &str,
) -> Result<Opportunity, Stop> {
    let found = sales_opportunities::by_id(cx.tx, cx.site.id, id)?;
    let found = his(cx, owner, found, |found| found.owner_id)?;
    Ok(found.ok_or_else(|| fault!(OpportunityNotFound, element, "there is no opportunity {id}"))?)
}

/// What was found, if it is the owner's. Another host's is denied to everybody but an administrator: to him it is none of
/// the host's whom he means.
fn his<T>(
    cx: &Context<'_>,
    owner: &User,
    found: Option<T>,
    owner_of: fn(&T) -> i64,
) -> Result<Option<T>, Stop> {
    match found {
        Some(found) if owner_of(&found) == owner.id => Ok(Some(found)),
        Some(_) if !cx.caller.user()?.site_admin => {
            Err(fault!(AccessDenied).explained("it belongs to another host").into())
        }
        _ => Ok(None),
    }
}

/// The number of the account above another, `own`, if one is sent: it must be the owner's, and nothing stands above itself.
///
/// # Errors
/// `AccountNotFound`, `AccessDenied`, `InvalidValue`.
pub fn parent(
    cx: &mut Context<'_>,
    owner: &User,
    own: Option<i64>,
    sent: Option<i64>,
) -> Result<Option<i64>, Stop> {
    const ELEMENT: &str = "account/parentIntID";
    let mut above = some(sent);
    for _ in 0..LEVELS {
        let Some(id) = above else { return Ok(some(sent)) };
        if own == Some(id) {
            return Err(fault!(InvalidValue, ELEMENT, "{id} would stand above itself").into());
        }
        above = account(cx, owner, id, ELEMENT)?.parent_id;
    }
    let why = format!("more than {LEVELS} accounts would stand one above the other");
    Err(fault!(InvalidValue, ELEMENT, "{why}").into())
}

/// The number of the account that an opportunity belongs to, if one is sent.
///
/// # Errors
/// `AccountNotFound`, `AccessDenied`.
pub fn account_of_opportunity(
    cx: &mut Context<'_>,
    owner: &User,
    sent: Option<i64>,
) -> Result<Option<i64>, Stop> {
    match some(sent) {
        Some(id) => Ok(Some(account(cx, owner, id, "opportunity/intAccountID")?.id)),
        None => Ok(None),
    }
}
