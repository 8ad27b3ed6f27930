//! Login tickets: each signs a browser in once. The store keeps their hashes; what is given to a caller and not used yet
//! is remembered in this process, so that he gets the same again.

use std::time::Duration;

use moka::sync::Cache;
use store::browser::{self, Pass};
use store::users::User;

use crate::sign_in::ticket_hash;
use crate::{Context, Stop};

/// Hexadecimal digits of a ticket, as the original's: 248 bits.
const DIGITS: usize = 62;
/// How long a ticket is good for, in seconds.
const GOOD_FOR: i64 = 600;
/// How long one that is given once more must still be good for, in seconds.
const LASTS: i64 = 60;
/// How many are remembered.
const REMEMBERED: u64 = 10_000;

/// The tickets that are outstanding; cheap to clone.
#[derive(Clone)]
pub struct LoginTickets {
    of_users: Cache<i64, String>,
}

impl LoginTickets {
    /// None yet.
    pub fn new() -> LoginTickets {
        let of_users = Cache::builder().max_capacity(REMEMBERED);
        LoginTickets { of_users: of_users.time_to_live(Duration::from_secs(600)).build() }
    }
}

impl Default for LoginTickets {
    fn default() -> LoginTickets {
        LoginTickets::new()
    }
}

/// A ticket that signs a user's browser in: the one he was given last, or a new one if he has used it.
///
/// # Errors
/// [`Stop::Store`].
pub(crate) fn outstanding(cx: &mut Context<'_>, user: &User) -> Result<String, Stop> {
    if let Some(ticket) = cx.login_tickets.of_users.get(&user.id) {
        let kept = browser::ticket(cx.tx, &ticket_hash(&ticket))?;
        let lasts = |pass: &Pass| pass.user_id == user.id && pass.expires_at > cx.now + LASTS;
        if kept.as_ref().is_some_and(lasts) {
            return Ok(ticket);
        }
    }
    let ticket = new(cx, user)?;
    // Should the transaction not be kept, its hash is nowhere, and the next caller gets another.
    cx.login_tickets.of_users.insert(user.id, ticket.clone());
    Ok(ticket)
}

/// Makes a ticket that signs a user's browser in once.
///
/// # Errors
/// [`Stop::Store`].
pub(crate) fn new(cx: &mut Context<'_>, user: &User) -> Result<String, Stop> {
    let ticket = cx.random.hex(DIGITS);
    browser::delete_expired(cx.tx, cx.now)?;
    let pass = Pass {
        hash: ticket_hash(&ticket),
        site_id: user.site_id,
        user_id: user.id,
        expires_at: cx.now + GOOD_FOR,
    };
    browser::insert_ticket(cx.tx, &pass)?;
    Ok(ticket)
}
