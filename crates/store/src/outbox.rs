//! The outbox: what must reach out once its transaction is kept.

use serde::{Deserialize, Serialize};

use crate::dialect::statements;
use crate::sessions::Kind;
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
        /// Its kind; in what earlier versions wrote, a meeting.
        #[serde(default = "meeting")]
        kind: Kind,
        /// When it would have started, in seconds UTC.
        start: i64,
        /// The API's time zone id.
        time_zone: i64,
        /// How long it would have taken, in minutes.
        duration_minutes: i64,
        /// Its host; 0 in what earlier versions wrote.
        #[serde(default)]
        host_id: i64,
        /// Who is told.
        email: String,
        /// Whether he was never sent an entry for his calendar.
        #[serde(default)]
        without_calendar: bool,
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

fn meeting() -> Kind {
    Kind::Meeting
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

/// A message that somebody has taken to deliver it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The message.
    pub entry: Entry,
    /// How often it was tried before.
    pub attempts: i64,
    /// Until when nobody else takes it, in seconds UTC.
    pub until: i64,
}

/// How a message stands, for those who look after the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The id of the message.
    pub id: i64,
    /// The site in whose name it goes out.
    pub site_id: i64,
    /// What it says; none when that cannot be read, as when a later version of this program has written it.
    pub message: Option<Message>,
    /// When it was added, in seconds UTC.
    pub created_at: i64,
    /// Whether it is not tried any more.
    pub dead: bool,
    /// How often it was tried.
    pub attempts: i64,
    /// When it is tried next, in seconds UTC; of a dead one, when it was tried last.
    pub next_attempt_at: i64,
    /// Why it could not be delivered the last time.
    pub trouble: Option<String>,
}

/// How many messages there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// To be delivered.
    pub waiting: i64,
    /// Not tried any more.
    pub dead: i64,
}

/// The state of a message that is to be delivered.
const PENDING: i64 = 0;
/// The state of one that is not tried any more.
const DEAD: i64 = 1;

statements! {
    ADD = "INSERT INTO outbox (id, site_id, message, created_at, state, attempts, next_attempt_at)
        VALUES ($1, $2, $3, $4, $5, 0, $4)";
    ALL_PENDING = "SELECT id, site_id, message, created_at FROM outbox WHERE state = $1
        ORDER BY created_at, id LIMIT $2";
    DUE = "SELECT id, site_id, message, created_at, attempts FROM outbox WHERE state = $1 AND next_attempt_at <= $2
        ORDER BY next_attempt_at, id LIMIT 1";
    ANY_DUE = "SELECT id FROM outbox WHERE state = $1 AND next_attempt_at <= $2 ORDER BY next_attempt_at, id LIMIT 1";
    ANY_PENDING = "SELECT id FROM outbox WHERE state = $1 LIMIT 1";
    LEASE = "UPDATE outbox SET next_attempt_at = $2 WHERE id = $1";
    DELETE = "DELETE FROM outbox WHERE id = $1";
    FAILED = "UPDATE outbox SET state = $3, attempts = attempts + 1, next_attempt_at = $4, trouble = $5
        WHERE id = $1 AND next_attempt_at = $2";
    DAMAGED = "UPDATE outbox SET state = $2, trouble = $3 WHERE id = $1";
    GIVE_BACK = "UPDATE outbox SET next_attempt_at = $3 WHERE id = $1 AND next_attempt_at = $2";
    LAY_TO_REST = "UPDATE outbox SET state = $2, trouble = $3 WHERE state = $1";
    STANDINGS = "SELECT id, site_id, message, created_at, state, attempts, next_attempt_at, trouble FROM outbox
        WHERE state = $1 ORDER BY created_at, id LIMIT $2";
    REVIVE = "UPDATE outbox SET state = $2, attempts = 0, next_attempt_at = $3 WHERE id = $1";
    REVIVE_ALL = "UPDATE outbox SET state = $2, attempts = 0, next_attempt_at = $3 WHERE state = $1";
    DELETE_BEFORE = "DELETE FROM outbox WHERE state = $1 AND next_attempt_at < $2";
    COUNT = "SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE state = $1";
}

/// Adds a message under an id that the caller has drawn, one of a row that grows: what is due at the same second is delivered
/// in their order. A counter in the database would make all writers of PostgreSQL collide. `now` is in seconds UTC.
///
/// # Errors
/// When the engine fails or a row is damaged; also when the id is taken.
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

/// Whether a message waits; with a time, in seconds UTC, whether one is due then.
///
/// # Errors
/// As [`add`].
pub fn has_any(tx: &mut Tx, due_at: Option<i64>) -> Result<bool, Error> {
    let found = match due_at {
        Some(now) => tx.one(ANY_DUE, &[PENDING.into(), now.into()], |row| row.int(0))?,
        None => tx.one(ANY_PENDING, &[PENDING.into()], |row| row.int(0))?,
    };
    Ok(found.is_some())
}

/// Takes the message that has been due longest, if one is due at `now`. Until `until` nobody else takes it; who has not
/// said by then what came of it is taken to have died. Both in seconds UTC.
///
/// # Errors
/// As [`add`].
pub fn take(tx: &mut Tx, now: i64, until: i64) -> Result<Option<Taken>, Error> {
    let read_due = |row: &Row<'_>| Ok((row.int(0)?, row.int(4)?, read(row)));
    while let Some((id, attempts, entry)) = tx.one(DUE, &[PENDING.into(), now.into()], read_due)? {
        match entry {
            Ok(entry) => {
                tx.execute(LEASE, &[id.into(), until.into()])?;
                return Ok(Some(Taken { entry, attempts, until }));
            }
            // One that a later version has written, say, must not keep back all that come after it.
            Err(error) => {
                let told = error.to_string();
                tx.execute(DAMAGED, &[id.into(), DEAD.into(), (&told).into()])?;
            }
        }
    }
    Ok(None)
}

/// Forgets a message: it is delivered, or nobody wants it any more. What it says may be a secret and must not stay.
/// `false` when it is not there.
///
/// # Errors
/// As [`add`].
pub fn delete(tx: &mut Tx, id: i64) -> Result<bool, Error> {
    Ok(tx.execute(DELETE, &[id.into()])? == 1)
}

/// A message could not be delivered: it is tried again at `again_at`, in seconds UTC, or never. Nothing is noted when
/// somebody else has taken it since.
///
/// # Errors
/// As [`add`].
pub fn failed(
    tx: &mut Tx,
    taken: &Taken,
    again_at: Option<i64>,
    now: i64,
    trouble: &str,
) -> Result<(), Error> {
    let state = if again_at.is_some() { PENDING } else { DEAD };
    let at = again_at.unwrap_or(now);
    let params =
        [taken.entry.id.into(), taken.until.into(), state.into(), at.into(), trouble.into()];
    tx.execute(FAILED, &params).map(|_| ())
}

/// Gives a message back untried, so that it is due at `now`, in seconds UTC.
///
/// # Errors
/// As [`add`].
pub fn give_back(tx: &mut Tx, taken: &Taken, now: i64) -> Result<(), Error> {
    let params = [taken.entry.id.into(), taken.until.into(), now.into()];
    tx.execute(GIVE_BACK, &params).map(|_| ())
}

/// All messages that wait are dead, for that reason: nobody tries them unless he is told to.
///
/// # Errors
/// As [`add`].
pub(crate) fn lay_to_rest(tx: &mut Tx, why: &str) -> Result<(), Error> {
    tx.execute(LAY_TO_REST, &[PENDING.into(), DEAD.into(), why.into()]).map(|_| ())
}

/// The messages that are dead, or those that wait; oldest first, at most `limit`.
///
/// # Errors
/// As [`add`].
pub fn standings(tx: &mut Tx, dead: bool, limit: i64) -> Result<Vec<Standing>, Error> {
    let state = if dead { DEAD } else { PENDING };
    tx.all(STANDINGS, &[state.into(), limit.into()], |row| {
        Ok(Standing {
            id: row.int(0)?,
            site_id: row.int(1)?,
            message: serde_json::from_str(row.text(2)?).ok(),
            created_at: row.int(3)?,
            dead: row.int(4)? == DEAD,
            attempts: row.int(5)?,
            next_attempt_at: row.int(6)?,
            trouble: row.optional_text(7)?.map(str::to_owned),
        })
    })
}

/// Has a message tried anew, dead or not; `false` when it is not there. `now` is in seconds UTC.
///
/// # Errors
/// As [`add`].
pub fn revive(tx: &mut Tx, id: i64, now: i64) -> Result<bool, Error> {
    Ok(tx.execute(REVIVE, &[id.into(), PENDING.into(), now.into()])? == 1)
}

/// Has all that are dead tried anew; answers how many. `now` is in seconds UTC.
///
/// # Errors
/// As [`add`].
pub fn revive_all(tx: &mut Tx, now: i64) -> Result<u64, Error> {
    tx.execute(REVIVE_ALL, &[DEAD.into(), PENDING.into(), now.into()])
}

/// Forgets the messages that were tried last before `at`, in seconds UTC, and are dead; or that were due before it, and still
/// wait. Answers how many.
///
/// # Errors
/// As [`add`].
pub fn delete_before(tx: &mut Tx, dead: bool, at: i64) -> Result<u64, Error> {
    let state = if dead { DEAD } else { PENDING };
    tx.execute(DELETE_BEFORE, &[state.into(), at.into()])
}

/// How many there are.
///
/// # Errors
/// As [`add`].
pub fn counts(tx: &mut Tx) -> Result<Counts, Error> {
    let mut count = |state: i64| tx.one(COUNT, &[state.into()], |row| row.int(0));
    Ok(Counts {
        waiting: count(PENDING)?.unwrap_or_default(),
        dead: count(DEAD)?.unwrap_or_default(),
    })
}

fn read(row: &Row<'_>) -> Result<Entry, Error> {
    let id = row.int(0)?;
    let message = serde_json::from_str(row.text(2)?)
        .map_err(|error| Error::corrupt(format_args!("message {id} of the outbox: {error}")))?;
    Ok(Entry { id, site_id: row.int(1)?, message, created_at: row.int(3)? })
}
