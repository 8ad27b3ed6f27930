//! Session tickets: what a client gets for its password. Only their hashes are kept.

use std::fmt;

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// One ticket.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket {
    /// The hash of the ticket, which itself is known to its owner only.
    pub hash: [u8; 32],
    /// The site it is good for.
    pub site_id: i64,
    /// Whose it is.
    pub user_id: i64,
    /// When it was given out, in seconds UTC.
    pub created_at: i64,
    /// From when it is no longer good, in seconds UTC.
    pub expires_at: i64,
}

statements! {
    INSERT = "INSERT INTO tickets (hash, site_id, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    BY_HASH = "SELECT hash, site_id, user_id, created_at, expires_at FROM tickets WHERE hash = $1";
    DELETE_EXPIRED = "DELETE FROM tickets WHERE expires_at <= $1";
    DELETE_OF_USER = "DELETE FROM tickets WHERE user_id = $1";
    OF_SITE = "SELECT hash, site_id, user_id, created_at, expires_at FROM tickets WHERE site_id = $1
        ORDER BY created_at, hash";
    DELETE_OF_SITE = "DELETE FROM tickets WHERE site_id = $1";
}

/// Adds a ticket.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when the hash is taken, which
/// random tickets never see.
pub fn insert(tx: &mut Tx, ticket: &Ticket) -> Result<(), Error> {
    let params = [
        ticket.hash.as_slice().into(),
        ticket.site_id.into(),
        ticket.user_id.into(),
        ticket.created_at.into(),
        ticket.expires_at.into(),
    ];
    tx.execute(INSERT, &params).map(|_| ())
}

/// The ticket of that hash, expired or not.
///
/// # Errors
/// As [`insert`].
pub fn by_hash(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<Ticket>, Error> {
    tx.one(BY_HASH, &[hash.as_slice().into()], read)
}

/// Forgets the tickets that are no longer good at `now` (seconds UTC); answers how many.
///
/// # Errors
/// As [`insert`].
pub fn delete_expired(tx: &mut Tx, now: i64) -> Result<u64, Error> {
    tx.execute(DELETE_EXPIRED, &[now.into()])
}

/// Forgets all tickets of a user; answers how many.
///
/// # Errors
/// As [`insert`].
pub fn delete_of_user(tx: &mut Tx, user_id: i64) -> Result<u64, Error> {
    tx.execute(DELETE_OF_USER, &[user_id.into()])
}

/// The tickets of a site's users, expired or not, oldest first.
///
/// # Errors
/// As [`insert`].
pub fn of_site(tx: &mut Tx, site_id: i64) -> Result<Vec<Ticket>, Error> {
    tx.all(OF_SITE, &[site_id.into()], read)
}

/// Forgets all tickets of a site's users; answers how many.
///
/// # Errors
/// As [`insert`].
pub fn delete_of_site(tx: &mut Tx, site_id: i64) -> Result<u64, Error> {
    tx.execute(DELETE_OF_SITE, &[site_id.into()])
}

fn read(row: &Row<'_>) -> Result<Ticket, Error> {
    Ok(Ticket {
        hash: row.hash(0)?,
        site_id: row.int(1)?,
        user_id: row.int(2)?,
        created_at: row.int(3)?,
        expires_at: row.int(4)?,
    })
}

impl fmt::Debug for Ticket {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the hash: it reaches no log.
        out.debug_struct("Ticket").field("user_id", &self.user_id).finish_non_exhaustive()
    }
}
