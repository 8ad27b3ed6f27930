//! The user service.

mod authenticate_user;
mod changes;
mod create_user;
mod del_user;
mod details;
mod email_change;
mod get_login_ticket;
mod get_user;
mod getloginurl_user;
mod getlogouturl_user;
mod login_urls;
mod lstsummary_user;
mod set_user;

use api::user::ActiveType;
use store::users::{Active, User};

use crate::{Context, Stop, accounts};

/// Ends whatever a user is signed in by: tickets and browsers.
fn sign_out(cx: &mut Context<'_>, user: &User) -> Result<(), Stop> {
    Ok(accounts::sign_out(cx.tx, user.id)?)
}

/// The state of an account, in the API's words.
fn active_text(active: Active) -> ActiveType {
    match active {
        Active::Activated => ActiveType::Activated,
        Active::RequestToActivate => ActiveType::RequestToActivate,
        Active::Deactivated => ActiveType::Deactivated,
    }
}

/// The reverse of [`active_text`].
fn active_of(text: ActiveType) -> Active {
    match text {
        ActiveType::Activated => Active::Activated,
        ActiveType::RequestToActivate => Active::RequestToActivate,
        ActiveType::Deactivated => Active::Deactivated,
    }
}
