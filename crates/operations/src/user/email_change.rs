//! What becomes of a new e-mail address in SetUser (40.4.0): on a site that wants it confirmed, a user who changes his own
//! keeps the old one until he has followed the link in the mail to the new one.

use std::mem;

use store::audit::Action;
use store::email_changes::{self, EmailChange};
use store::fold;
use store::outbox::{self, Message};
use store::users::User;

use crate::sign_in::ticket_hash;
use crate::{Context, Stop};

/// Hexadecimal digits of what the link carries: 256 bits.
const TOKEN_DIGITS: usize = 64;
/// How long the link is good, in seconds: a day.
const GOOD_FOR: i64 = 24 * 3600;

/// Settles the address of `user`, which was `before` and has been changed as sent. Whatever waited before is forgotten: the
/// latest wish counts, and an administrator's is in force at once.
///
/// # Errors
/// [`Stop::Store`].
pub fn settle(cx: &mut Context<'_>, before: &str, user: &mut User) -> Result<(), Stop> {
    email_changes::delete_of_user(cx.tx, user.id)?;
    if fold(&user.email) == fold(before) {
        return Ok(());
    }
    if cx.caller.user()?.site_admin || !cx.site.settings.email_update_confirmation {
        cx.audit(Action::EmailChanged, &user.web_ex_id, "at once")?;
        return Ok(());
    }
    let email = mem::replace(&mut user.email, before.to_owned());
    let token = cx.random.hex(TOKEN_DIGITS);
    let change = EmailChange {
        user_id: user.id,
        site_id: user.site_id,
        email: email.clone(),
        hash: ticket_hash(&token),
        created_at: cx.now,
        expires_at: cx.now + GOOD_FOR,
    };
    email_changes::put(cx.tx, &change)?;
    let message = Message::ConfirmEmail { user_id: user.id, email, token };
    outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), &message, user.site_id, cx.now)?;
    cx.audit(Action::EmailChangeAsked, &user.web_ex_id, "")?;
    Ok(())
}
