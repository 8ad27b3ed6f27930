//! People in browsers: the one-use tickets with which they sign in, and the sessions they then have. Only hashes are
//! kept: who reads the database can sign in as nobody.

use std::fmt;

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// A login ticket or a browser's session, which are kept alike.
#[derive(Clone, PartialEq, Eq)]
pub struct Pass {
    /// The hash of the ticket, or of the session's cookie.
    pub hash: [u8; 32],
    /// The site it is good for.
    pub site_id: i64,
    /// Whom it signs in.
    pub user_id: i64,
    /// From when it is no longer good, in seconds UTC.
    pub expires_at: i64,
}

statements! {
    INSERT_TICKET = "INSERT INTO login_tickets (hash, site_id, user_id, expires_at) VALUES ($1, $2, $3, $4)";
    TICKET = "SELECT hash, site_id, user_id, expires_at FROM login_tickets WHERE hash = $1";
    DELETE_TICKET = "DELETE FROM login_tickets WHERE hash = $1";
    DELETE_EXPIRED_TICKETS = "DELETE FROM login_tickets WHERE expires_at <= $1";
    DELETE_TICKETS_OF_USER = "DELETE FROM login_tickets WHERE user_id = $1";
    INSERT_SESSION = "INSERT INTO browser_sessions (hash, site_id, user_id, expires_at) VALUES ($1, $2, $3, $4)";
    SESSION = "SELECT hash, site_id, user_id, expires_at FROM browser_sessions WHERE hash = $1";
    PROLONG_SESSION = "UPDATE browser_sessions SET expires_at = $2 WHERE hash = $1";
    DELETE_SESSION = "DELETE FROM browser_sessions WHERE hash = $1";
    DELETE_EXPIRED_SESSIONS = "DELETE FROM browser_sessions WHERE expires_at <= $1";
    DELETE_SESSIONS_OF_USER = "DELETE FROM browser_sessions WHERE user_id = $1";
    DELETE_TICKETS_OF_SITE = "DELETE FROM login_tickets WHERE site_id = $1";
    DELETE_SESSIONS_OF_SITE = "DELETE FROM browser_sessions WHERE site_id = $1";
}

/// Adds a login ticket.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when the hash is taken, which random tickets
/// never see.
pub fn insert_ticket(tx: &mut Tx, ticket: &Pass) -> Result<(), Error> {
    insert(tx, INSERT_TICKET, ticket)
}

/// The login ticket of that hash, expired or not, if it was not used.
///
/// # Errors
/// As [`insert_ticket`].
pub fn ticket(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<Pass>, Error> {
    tx.one(TICKET, &[hash.as_slice().into()], read)
}

/// Takes a login ticket, expired or not: it is there no longer, and so works once.
///
/// # Errors
/// As [`insert_ticket`].
pub fn take_ticket(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<Pass>, Error> {
    let ticket = ticket(tx, hash)?;
    tx.execute(DELETE_TICKET, &[hash.as_slice().into()])?;
    Ok(ticket)
}

/// Adds a browser's session.
///
/// # Errors
/// As [`insert_ticket`].
pub fn insert_session(tx: &mut Tx, session: &Pass) -> Result<(), Error> {
    insert(tx, INSERT_SESSION, session)
}

/// The session of that hash, expired or not.
///
/// # Errors
/// As [`insert_ticket`].
pub fn session(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<Pass>, Error> {
    tx.one(SESSION, &[hash.as_slice().into()], read)
}

/// Lets a session be good until `expires_at`, in seconds UTC.
///
/// # Errors
/// As [`insert_ticket`].
pub fn prolong_session(tx: &mut Tx, hash: &[u8; 32], expires_at: i64) -> Result<(), Error> {
    tx.execute(PROLONG_SESSION, &[hash.as_slice().into(), expires_at.into()]).map(|_| ())
}

/// Ends a session; `false` when there is none of that hash.
///
/// # Errors
/// As [`insert_ticket`].
pub fn delete_session(tx: &mut Tx, hash: &[u8; 32]) -> Result<bool, Error> {
    Ok(tx.execute(DELETE_SESSION, &[hash.as_slice().into()])? == 1)
}

/// Forgets the tickets and sessions that are no longer good at `now` (seconds UTC).
///
/// # Errors
/// As [`insert_ticket`].
pub fn delete_expired(tx: &mut Tx, now: i64) -> Result<(), Error> {
    tx.execute(DELETE_EXPIRED_TICKETS, &[now.into()])?;
    tx.execute(DELETE_EXPIRED_SESSIONS, &[now.into()]).map(|_| ())
}

/// Forgets all tickets and sessions of a user: before the user is deleted, or when the password changes.
///
/// # Errors
/// As [`insert_ticket`].
pub fn delete_of_user(tx: &mut Tx, user_id: i64) -> Result<(), Error> {
    tx.execute(DELETE_TICKETS_OF_USER, &[user_id.into()])?;
    tx.execute(DELETE_SESSIONS_OF_USER, &[user_id.into()]).map(|_| ())
}

/// Forgets all tickets and sessions of a site's users.
///
/// # Errors
/// As [`insert_ticket`].
pub fn delete_of_site(tx: &mut Tx, site_id: i64) -> Result<(), Error> {
    tx.execute(DELETE_TICKETS_OF_SITE, &[site_id.into()])?;
    tx.execute(DELETE_SESSIONS_OF_SITE, &[site_id.into()]).map(|_| ())
}

fn insert(tx: &mut Tx, sql: &'static str, pass: &Pass) -> Result<(), Error> {
    let params = [
        pass.hash.as_slice().into(),
        pass.site_id.into(),
        pass.user_id.into(),
        pass.expires_at.into(),
    ];
    tx.execute(sql, &params).map(|_| ())
}

fn read(row: &Row<'_>) -> Result<Pass, Error> {
    Ok(Pass {
        hash: row.hash(0)?,
        site_id: row.int(1)?,
        user_id: row.int(2)?,
        expires_at: row.int(3)?,
    })
}

impl fmt::Debug for Pass {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the hash: it reaches no log.
        out.debug_struct("Pass").field("user_id", &self.user_id).finish_non_exhaustive()
    }
}
