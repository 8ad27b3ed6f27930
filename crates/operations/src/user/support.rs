//! What AssignWebACDQueues and AssignWebACDAgents share.

use api::fault;
use store::users::User;

use crate::{Context, Stop, accounts};

/// How many changes one request asks for at most.
const MOST: usize = 500;

/// Makes sure that a request does not ask for too much.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub fn must_be_few(count: usize, element: &str) -> Result<(), Stop> {
    if count > MOST {
        return Err(fault!(InvalidValue, element, "more than {MOST} of them").into());
    }
    Ok(())
}

/// The user of that webExID.
///
/// # Errors
/// `UserNotFound`, naming `element`.
pub fn find(cx: &mut Context<'_>, name: &str, element: &str) -> Result<User, Stop> {
    let found = accounts::find(cx.tx, cx.site.id, name)?;
    Ok(found.ok_or_else(|| fault!(UserNotFound, element, "there is no '{name}'"))?)
}

/// Makes sure that a user serves customers in support queues, as webACDPrefs says.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub fn must_be_agent(user: &User, element: &str) -> Result<(), Stop> {
    if user.support_agent {
        return Ok(());
    }
    Err(fault!(InvalidValue, element, "{} is no agent: webACDPrefs/isAgent", user.web_ex_id).into())
}

/// Makes sure that a user manages those who do.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub fn must_be_manager(user: &User, element: &str) -> Result<(), Stop> {
    if user.support_manager {
        return Ok(());
    }
    Err(fault!(InvalidValue, element, "{} is no manager: webACDPrefs/isMgr", user.web_ex_id).into())
}
