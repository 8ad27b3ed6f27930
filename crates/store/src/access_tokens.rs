//! Access tokens: what programs sign in with in place of a password. Only their hashes are kept.

use std::fmt;

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// One token.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    /// Chosen by the caller; unique per server. By this it is listed and revoked.
    pub id: i64,
    /// The site it is good for.
    pub site_id: i64,
    /// As whom it signs in.
    pub user_id: i64,
    /// The hash of the token, which itself is known to its owner only.
    pub hash: [u8; 32],
    /// What it is for, in its owner's words.
    pub name: String,
    /// When it was made, in seconds UTC.
    pub created_at: i64,
    /// From when it is no longer good, in seconds UTC; none is never.
    pub expires_at: Option<i64>,
}

statements! {
    INSERT = "INSERT INTO access_tokens (id, site_id, user_id, hash, name, created_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    BY_HASH = "SELECT id, site_id, user_id, hash, name, created_at, expires_at FROM access_tokens WHERE hash = $1";
    OF_SITE = "SELECT id, site_id, user_id, hash, name, created_at, expires_at FROM access_tokens WHERE site_id = $1
        ORDER BY created_at, id";
    DELETE = "DELETE FROM access_tokens WHERE site_id = $1 AND id = $2";
}

/// Adds a token; `false` when its id is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn insert(tx: &mut Tx, token: &AccessToken) -> Result<bool, Error> {
    let params = [
        token.id.into(),
        token.site_id.into(),
        token.user_id.into(),
        token.hash.as_slice().into(),
        (&token.name).into(),
        token.created_at.into(),
        token.expires_at.into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// The token of that hash, expired or not.
///
/// # Errors
/// As [`insert`].
pub fn by_hash(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<AccessToken>, Error> {
    tx.one(BY_HASH, &[hash.as_slice().into()], read)
}

/// The tokens of a site's users, oldest first.
///
/// # Errors
/// As [`insert`].
pub fn of_site(tx: &mut Tx, site_id: i64) -> Result<Vec<AccessToken>, Error> {
    tx.all(OF_SITE, &[site_id.into()], read)
}

/// Revokes the token of that id; `false` when the site has none such.
///
/// # Errors
/// As [`insert`].
pub fn delete(tx: &mut Tx, site_id: i64, id: i64) -> Result<bool, Error> {
    Ok(tx.execute(DELETE, &[site_id.into(), id.into()])? == 1)
}

fn read(row: &Row<'_>) -> Result<AccessToken, Error> {
    Ok(AccessToken {
        id: row.int(0)?,
        site_id: row.int(1)?,
        user_id: row.int(2)?,
        hash: row.hash(3)?,
        name: row.text(4)?.to_owned(),
        created_at: row.int(5)?,
        expires_at: row.optional_int(6)?,
    })
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the hash: it reaches no log.
        let mut out = out.debug_struct("AccessToken");
        out.field("id", &self.id).field("user_id", &self.user_id).finish_non_exhaustive()
    }
}
