//! The outbox: what must reach out once its transaction is kept.

use serde::{Deserialize, Serialize};

use crate::dialect::statements;
use crate::tx::Row;
use crate::{Error, Tx};

/// What is to be told, and to whom. Kept as JSON, so variants may be added and never renamed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Message {
    /// Somebody is invited to a session.
    Invitation {
        /// The session.
        session_key: i64,
        /// The invited, an attendee of that session.
        attendee_id: i64,
    },
    /// A session somebody is invited to was changed.
    Rescheduled {
        /// The session.
        session_key: i64,
        /// The invited, an attendee of that session.
        attendee_id: i64,
    },
    /// A session somebody was invited to was cancelled. It is gone, and so this says all of it.
    Cancelled {
        /// The API's `eventID`, by which calendars know it.
        event_id: i64,
        /// Its topic.
        name: String,
        /// When it would have started, in seconds UTC.
        start: i64,
        /// The API's time zone id.
        time_zone: i64,
        /// How long it would have taken, in minutes.
        duration_minutes: i64,
        /// Who is told.
        email: String,
    },
    /// A new user is welcomed.
    Welcome {
        /// The user.
        user_id: i64,
        /// Whether with markup.
        html: bool,
    },
    /// Somebody must confirm his new address, to which this goes.
    ConfirmEmail {
        /// The user.
        user_id: i64,
        /// The new address.
        email: String,
        /// What the link carries. It is kept here until it is delivered, and nowhere else.
        token: String,
    },
    /// A user's address was changed: the old one is told.
    EmailChanged {
        /// The user.
        user_id: i64,
        /// The old address.
        email: String,
    },
    /// An administrator is told of a new account.
    NewAccount {
        /// The new user.
        user_id: i64,
        /// The administrator.
        administrator_id: i64,
    },
}

/// One message that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Chosen by whoever added it.
    pub id: i64,
    /// The site in whose name it goes out.
    pub site_id: i64,
    /// What it says.
    pub message: Message,
    /// When it was added, in seconds UTC.
    pub created_at: i64,
}

/// The state of a message that nobody has taken care of yet.
const PENDING: i64 = 0;

statements! {
    ADD = "INSERT INTO outbox (id, site_id, message, created_at, state, attempts, next_attempt_at)
        VALUES ($1, $2, $3, $4, $5, 0, $4)";
    ALL_PENDING = "SELECT id, site_id, message, created_at FROM outbox WHERE state = $1
        ORDER BY created_at, id LIMIT $2";
}

/// Adds a message under an id that the caller has drawn at random: a counter would make all writers of
/// PostgreSQL collide. `now` is in seconds UTC.
///
/// # Errors
/// When the engine fails or a row is damaged; also when the id is taken, which 63 random bits never see.
pub fn add(tx: &mut Tx, id: i64, message: &Message, site_id: i64, now: i64) -> Result<(), Error> {
    let text = serde_json::to_string(message).map_err(Error::corrupt)?;
    tx.execute(ADD, &[id.into(), site_id.into(), (&text).into(), now.into(), PENDING.into()])
        .map(|_| ())
}

/// The messages that wait, oldest first, at most `limit`.
///
/// # Errors
/// As [`add`].
pub fn pending(tx: &mut Tx, limit: i64) -> Result<Vec<Entry>, Error> {
    tx.all(ALL_PENDING, &[PENDING.into(), limit.into()], read)
}

fn read(row: &Row<'_>) -> Result<Entry, Error> {
    let id = row.int(0)?;
    let message = serde_json::from_str(row.text(2)?)
        .map_err(|error| Error::corrupt(format_args!("message {id} of the outbox: {error}")))?;
    Ok(Entry { id, site_id: row.int(1)?, message, created_at: row.int(3)? })
}
