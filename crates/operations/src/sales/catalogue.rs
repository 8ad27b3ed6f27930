//! The list of what a site sells: who may change it, and how much of it at once.

use api::fault;
use store::sessions::Kind;
use store::sites::Site;

use crate::{Context, Stop, accounts};

/// How many products one request names at most.
const MOST: usize = 1000;

/// Makes sure that a request for so many products may change the list.
///
/// # Errors
/// `AccessDenied`, `ServiceNotSupported`, `InvalidValue`.
pub fn must_be_changeable(cx: &Context<'_>, count: usize) -> Result<(), Stop> {
    cx.caller.must_administer()?;
    must_be_sold(cx.site)?;
    must_be_few(count, "product")
}

/// Makes sure that a site sells anything.
///
/// # Errors
/// `ServiceNotSupported`.
pub fn must_be_sold(site: &Site) -> Result<(), Stop> {
    if !accounts::offers(site, Kind::Sales) {
        return Err(fault!(ServiceNotSupported).explained("the site has no sales sessions").into());
    }
    Ok(())
}

/// Makes sure that a request does not name too many products.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub fn must_be_few(count: usize, element: &str) -> Result<(), Stop> {
    if count > MOST {
        return Err(fault!(InvalidValue, element, "more than {MOST} of them").into());
    }
    Ok(())
}
