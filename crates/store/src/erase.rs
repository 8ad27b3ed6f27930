//! Emptying the database, for tests that share one.

use crate::dialect::statements;
use crate::{Error, Tx};

// In this order: what points to other rows goes before them.
statements! {
    OUTBOX = "DELETE FROM outbox";
    ATTENDEES = "DELETE FROM attendees";
    SESSION_LINKS = "DELETE FROM session_links";
    SESSIONS = "DELETE FROM sessions";
    TICKETS = "DELETE FROM tickets";
    USERS = "DELETE FROM users";
    SITES = "DELETE FROM sites";
}

/// Deletes all rows of all tables; the schema stays.
///
/// # Errors
/// When the engine refuses.
pub fn erase(tx: &mut Tx) -> Result<(), Error> {
    for statement in STATEMENTS {
        tx.execute(statement, &[])?;
    }
    Ok(())
}
