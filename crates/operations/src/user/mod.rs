//! The user service.

mod activate_user;
mod activation;
mod assign_web_acd_agents;
mod assign_web_acd_queues;
mod authenticate_user;
mod changes;
mod create_user;
mod del_session_templates;
mod del_user;
pub(crate) mod details;
mod email_change;
mod get_login_ticket;
mod get_user;
mod get_user_card;
mod getloginurl_user;
mod getlogouturl_user;
mod inactivate_user;
mod login_urls;
mod lst_user;
mod lstsummary_user;
mod names;
pub(crate) mod pictures;
mod set_user;
mod support;
mod telling;
mod upload_pmr_image;

pub(crate) use telling::title_of_room;

use api::fault;
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

/// Makes sure that exactly one of these elements was sent, and answers which.
///
/// # Errors
/// `MissingElement`, naming the first; `InvalidValue`, naming one that is too much.
fn must_be_one(elements: &[(&'static str, bool)]) -> Result<&'static str, Stop> {
    let names = || elements.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let mut sent = elements.iter().filter(|(_, is_sent)| *is_sent).map(|(name, _)| *name);
    match (sent.next(), sent.next()) {
        (Some(one), None) => Ok(one),
        (_, Some(other)) => {
            Err(fault!(InvalidValue, other, "only one of {} may be sent", names()).into())
        }
        (None, None) => {
            let first = elements.first().map_or("", |(name, _)| name);
            Err(fault!(MissingElement, first, "one of {} is required", names()).into())
        }
    }
}
