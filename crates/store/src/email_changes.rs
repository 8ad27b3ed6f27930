//! New e-mail addresses that wait for their owners to confirm them: of each user the latest alone. Of the links only
//! hashes are kept.

use std::fmt;

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// An address that waits.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailChange {
    /// Whose address it is to be.
    pub user_id: i64,
    /// The user's site.
    pub site_id: i64,
    /// The address.
    pub email: String,
    /// The hash of what the link in the mail carries.
    pub hash: [u8; 32],
    /// When it was asked for, in seconds UTC.
    pub created_at: i64,
    /// From when the link is no longer good, in seconds UTC.
    pub expires_at: i64,
}

statements! {
    INSERT = "INSERT INTO email_changes (user_id, site_id, email, hash, created_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    BY_HASH = "SELECT user_id, site_id, email, hash, created_at, expires_at FROM email_changes WHERE hash = $1";
    DELETE_OF_USER = "DELETE FROM email_changes WHERE user_id = $1";
    DELETE_EXPIRED = "DELETE FROM email_changes WHERE expires_at <= $1";
}

/// Keeps an address, in place of any that waits for the same user.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when the hash is taken, which random links
/// never see.
pub fn put(tx: &mut Tx, change: &EmailChange) -> Result<(), Error> {
    delete_of_user(tx, change.user_id)?;
    let params = [
        change.user_id.into(),
        change.site_id.into(),
        (&change.email).into(),
        change.hash.as_slice().into(),
        change.created_at.into(),
        change.expires_at.into(),
    ];
    tx.execute(INSERT, &params).map(|_| ())
}

/// The address whose link has that hash, expired or not.
///
/// # Errors
/// As [`put`].
pub fn by_hash(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<EmailChange>, Error> {
    tx.one(BY_HASH, &[hash.as_slice().into()], read)
}

/// Forgets the address that waits for a user; `false` when none does.
///
/// # Errors
/// As [`put`].
pub fn delete_of_user(tx: &mut Tx, user_id: i64) -> Result<bool, Error> {
    Ok(tx.execute(DELETE_OF_USER, &[user_id.into()])? == 1)
}

/// Forgets those whose links are no longer good at `now` (seconds UTC); answers how many.
///
/// # Errors
/// As [`put`].
pub fn delete_expired(tx: &mut Tx, now: i64) -> Result<u64, Error> {
    tx.execute(DELETE_EXPIRED, &[now.into()])
}

fn read(row: &Row<'_>) -> Result<EmailChange, Error> {
    Ok(EmailChange {
        user_id: row.int(0)?,
        site_id: row.int(1)?,
        email: row.text(2)?.to_owned(),
        hash: row.hash(3)?,
        created_at: row.int(4)?,
        expires_at: row.int(5)?,
    })
}

impl fmt::Debug for EmailChange {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the hash: it reaches no log.
        out.debug_struct("EmailChange").field("user_id", &self.user_id).finish_non_exhaustive()
    }
}
