//! Whose address book or settings a request means.

use api::fault;
use store::users::User;

use crate::address_book::Book;
use crate::{Context, Stop, accounts};

/// The host whom hostWebExID names: the caller when it is left out, and somebody else only if he `may` ask for others.
///
/// # Errors
/// `AccessDenied`; `UserNotFound`, naming hostWebExID.
pub fn host(cx: &mut Context<'_>, named: Option<&str>, may: bool) -> Result<User, Stop> {
    let named = named.filter(|name| !name.is_empty() && !cx.caller.is_named(name));
    let Some(name) = named else { return Ok(cx.caller.must_schedule()?.clone()) };
    cx.caller.user()?;
    if !may {
        return Err(fault!(AccessDenied).explained("only administrators ask for others").into());
    }
    let found = accounts::find(cx.tx, cx.site.id, name)?;
    Ok(found
        .filter(User::schedules)
        .ok_or_else(|| fault!(UserNotFound, "hostWebExID", "there is no host '{name}'"))?)
}

/// The address book of the host whom hostWebExID names.
///
/// # Errors
/// As [`host`].
pub fn book(cx: &mut Context<'_>, named: Option<&str>) -> Result<Book, Stop> {
    let host = host(cx, named, cx.caller.sees_all())?;
    Ok(Book { site_id: host.site_id, owner_id: host.id })
}
