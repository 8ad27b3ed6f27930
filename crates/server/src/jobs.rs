//! What is done now and then: what has expired is forgotten. Further jobs belong here.

use operations::{Service, Stop};
use store::{audit, browser, callbacks, email_changes, outbox, tickets};

/// How often, in seconds by the server's clock.
pub(crate) const TIDY_SECONDS: u64 = 600;

const DAY: i64 = 24 * 3600;
/// How long what has expired is still known as such, in seconds.
const GRACE: i64 = DAY;
/// How long messages wait for a place to go to, in seconds.
const WAIT: i64 = 7 * DAY;
/// How long those are kept that could not be delivered, in seconds.
const KEEP_DEAD: i64 = 30 * DAY;
/// How long it is known whom sessions have called, in seconds.
const KEEP_CALLS: i64 = 30 * DAY;

/// How long things are kept.
#[derive(Debug, Clone)]
pub struct Jobs {
    /// How long the audit log goes back, in days.
    pub audit_days: i64,
}

impl Default for Jobs {
    fn default() -> Self {
        Jobs { audit_days: 365 }
    }
}

impl Jobs {
    /// Forgets what is over. `mail_waits` says that mails go nowhere. Each in a transaction of its own: none is long.
    pub(crate) async fn tidy(
        &self,
        service: &Service,
        now: i64,
        mail_waits: bool,
    ) -> Result<(), Stop> {
        let store = service.store();
        let audited = now - self.audit_days.saturating_mul(DAY);
        let dropped = store
            .write_long(move |tx| {
                browser::delete_expired(tx, now - GRACE)?;
                tickets::delete_expired(tx, now - GRACE)?;
                email_changes::delete_expired(tx, now - GRACE)?;
                callbacks::delete_before(tx, now - KEEP_CALLS)?;
                outbox::delete_before(tx, true, now - KEEP_DEAD)?;
                let waited = if mail_waits { now - WAIT } else { i64::MIN };
                Ok::<_, Stop>(outbox::delete_before(tx, false, waited)?)
            })
            .await?;
        if dropped > 0 {
            tracing::warn!("{dropped} mails dropped: they had waited seven days for [mail]");
        }
        store.write_long(move |tx| Ok::<_, Stop>(audit::delete_before(tx, audited)?)).await?;
        Ok(())
    }
}
