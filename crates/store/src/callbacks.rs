//! Callbacks: phone numbers that sessions called back.

use crate::dialect::statements;
use crate::{Error, Tx};

/// One call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callback {
    /// The site of the session.
    pub site_id: i64,
    /// The session that called.
    pub session_key: i64,
    /// Whom: digits alone.
    pub number: String,
    /// When, in seconds UTC.
    pub at: i64,
}

statements! {
    INSERT = "INSERT INTO callbacks (id, site_id, session_key, number, at) VALUES ($1, $2, $3, $4, $5)";
    CALLED = "SELECT session_key FROM callbacks WHERE site_id = $1 AND number = $2 AND at >= $3 AND at <= $4
        GROUP BY session_key ORDER BY MAX(at) DESC, session_key LIMIT $5";
    DELETE_BEFORE = "DELETE FROM callbacks WHERE at < $1";
}

/// Notes a call, under an id that the caller has drawn at random.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such session, or the id is
/// taken, which 18 random digits never see.
pub fn insert(tx: &mut Tx, id: i64, callback: &Callback) -> Result<(), Error> {
    let params = [
        id.into(),
        callback.site_id.into(),
        callback.session_key.into(),
        (&callback.number).into(),
        callback.at.into(),
    ];
    tx.execute(INSERT, &params).map(|_| ())
}

/// The keys of a site's sessions that called this number back between the two times, bounds included: each once, the one
/// that called last first, at most so many.
///
/// # Errors
/// As [`insert`].
pub fn sessions_that_called(
    tx: &mut Tx,
    site_id: i64,
    number: &str,
    (from, to): (i64, i64),
    most: i64,
) -> Result<Vec<i64>, Error> {
    let params = [site_id.into(), number.into(), from.into(), to.into(), most.into()];
    tx.all(CALLED, &params, |row| row.int(0))
}

/// Forgets the calls before that, in seconds UTC; answers how many.
///
/// # Errors
/// As [`insert`].
pub fn delete_before(tx: &mut Tx, at: i64) -> Result<u64, Error> {
    tx.execute(DELETE_BEFORE, &[at.into()])
}
