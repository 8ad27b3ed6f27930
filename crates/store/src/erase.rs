//! Emptying the database, for tests that share one.

use crate::dialect::statements;
use crate::{Error, Tx};

// In this order: what points to other rows goes before them.
statements! {
    OUTBOX = "DELETE FROM outbox";
    MAILBOX = "DELETE FROM mailbox";
    MAIL_TEMPLATES = "DELETE FROM mail_templates";
    AUDIT = "DELETE FROM audit";
    SUPPORT_AGENTS = "DELETE FROM support_agents";
    SUPPORT_QUEUE_USERS = "DELETE FROM support_queue_users";
    SUPPORT_QUEUES = "DELETE FROM support_queues";
    SESSION_TEMPLATES = "DELETE FROM session_templates";
    SESSION_IMAGES = "DELETE FROM session_images";
    USER_IMAGES = "DELETE FROM user_images";
    IMAGES = "DELETE FROM images";
    EMAIL_CHANGES = "DELETE FROM email_changes";
    ACCESS_TOKENS = "DELETE FROM access_tokens";
    CALLBACKS = "DELETE FROM callbacks";
    ONE_CLICK_SETTINGS = "DELETE FROM one_click_settings";
    SALES_PRODUCTS = "DELETE FROM sales_products";
    SALES_OPPORTUNITIES = "DELETE FROM sales_opportunities";
    SALES_ACCOUNTS = "DELETE FROM sales_accounts";
    DIST_LIST_CONTACTS = "DELETE FROM dist_list_contacts";
    DIST_LISTS = "DELETE FROM dist_lists";
    CONTACTS = "DELETE FROM contacts";
    PROGRAMS = "DELETE FROM programs";
    SESSION_TERMS = "DELETE FROM session_terms";
    ATTENDEES = "DELETE FROM attendees";
    SESSION_LINKS = "DELETE FROM session_links";
    SESSION_TRACKING = "DELETE FROM session_tracking";
    SESSIONS = "DELETE FROM sessions";
    TICKETS = "DELETE FROM tickets";
    LOGIN_TICKETS = "DELETE FROM login_tickets";
    BROWSER_SESSIONS = "DELETE FROM browser_sessions";
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
