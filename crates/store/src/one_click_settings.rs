//! One-click settings: what a session of a host is like that he starts at once.

use crate::dialect::statements;
use crate::{Error, Tx};

statements! {
    OF_USER = "SELECT record FROM one_click_settings WHERE user_id = $1";
    PUT = "INSERT INTO one_click_settings (user_id, site_id, record, modified_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (user_id) DO UPDATE SET record = excluded.record, modified_at = excluded.modified_at";
}

/// The packed record of a user's settings; none when he has set none.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn of_user(tx: &mut Tx, user_id: i64) -> Result<Option<Vec<u8>>, Error> {
    tx.one(OF_USER, &[user_id.into()], |row| row.bytes(0).map(<[u8]>::to_vec))
}

/// Keeps a user's settings, in place of those he had. `now` is in seconds UTC.
///
/// # Errors
/// As [`of_user`]; also when there is no such user.
pub fn put(tx: &mut Tx, site_id: i64, user_id: i64, record: &[u8], now: i64) -> Result<(), Error> {
    let params = [user_id.into(), site_id.into(), record.into(), now.into()];
    tx.execute(PUT, &params).map(|_| ())
}
