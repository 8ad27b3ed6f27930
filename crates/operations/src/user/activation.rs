//! Accounts that are opened and closed: what ActivateUser, InactivateUser and DelUser share.

use api::fault;
use store::audit::Action;
use store::users::{self, Active, User};

use super::{must_be_one, sign_out};
use crate::{Context, Stop, accounts};

/// The user whom one of the two names, and the element that does.
///
/// # Errors
/// `MissingElement` and `InvalidValue`, when it is not exactly one; `UserNotFound`.
pub fn find(
    cx: &mut Context<'_>,
    id: Option<i64>,
    name: Option<&str>,
) -> Result<(User, &'static str), Stop> {
    let element = must_be_one(&[("userID", id.is_some()), ("webexID", name.is_some())])?;
    let found = match (id, name) {
        (Some(id), _) => users::by_id(cx.tx, cx.site.id, id)?,
        (None, name) => accounts::find(cx.tx, cx.site.id, name.unwrap_or_default())?,
    };
    Ok((found.ok_or_else(|| fault!(UserNotFound))?, element))
}

/// Opens an account.
///
/// # Errors
/// `SiteSuspended`, `SiteHostLimitExceeded`.
pub fn activate(cx: &mut Context<'_>, user: User) -> Result<(), Stop> {
    if user.active == Active::Activated {
        return Ok(());
    }
    accounts::must_not_be_suspended(cx.site)?;
    let before = user.clone();
    let user = User { active: Active::Activated, modified_at: cx.now, ..user };
    accounts::host_must_fit(cx.tx, cx.site, Some(&before), &user)?;
    users::update(cx.tx, &user)?;
    cx.audit(Action::UserActivated, &user.web_ex_id, "")?;
    Ok(())
}

/// Closes an account, and ends whatever its owner is signed in by.
///
/// # Errors
/// What the store says when it fails.
pub fn deactivate(cx: &mut Context<'_>, user: User) -> Result<(), Stop> {
    if user.active == Active::Deactivated {
        return Ok(());
    }
    let user = User { active: Active::Deactivated, modified_at: cx.now, ..user };
    users::update(cx.tx, &user)?;
    sign_out(cx, &user)?;
    cx.audit(Action::UserDeactivated, &user.web_ex_id, "")?;
    Ok(())
}
