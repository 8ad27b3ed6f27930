//! The page on which somebody confirms his new e-mail address: what the link of the mail leads to. To look at it changes
//! nothing, for programs that look for harm in mails follow links.

use store::Tx;
use store::audit::{self, Action};
use store::email_changes::{self, EmailChange};
use store::outbox::{self, Message};
use store::users::{self, User};

use super::{Visit, noted};
use crate::sign_in::{may_sign_in, ticket_hash};
use crate::{Service, Stop, throttle};

/// An address that waits to be confirmed.
pub struct EmailChangePage {
    /// Whose it is to be: his login name.
    pub web_ex_id: String,
    /// The address.
    pub email: String,
}

/// What came of a confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmed {
    /// This is now the address.
    Changed(String),
    /// The link is not good, or no longer: it was used, a later one took its place, or its time is over.
    NotGood,
    /// Another user has the address meanwhile.
    Taken,
}

impl Service {
    /// The address that a link of a mail is for; none when the link is not good, or no longer.
    ///
    /// # Errors
    /// [`Stop::Store`]; so all functions here.
    pub async fn email_change(
        &self,
        visit: &Visit,
        token: &str,
    ) -> Result<Option<EmailChangePage>, Stop> {
        let (site_id, hash) = (visit.site.id, ticket_hash(token));
        let now = self.settings().clock.now();
        let work = move |tx: &mut Tx| {
            let found = waiting(tx, site_id, &hash, now)?;
            Ok(found.map(|(user, change)| EmailChangePage {
                web_ex_id: user.web_ex_id,
                email: change.email,
            }))
        };
        self.store().read(work).await
    }

    /// Puts a new address in force by the link of its mail, which is then used up. The old address is told.
    ///
    /// # Errors
    /// As [`Service::email_change`].
    pub async fn confirm_email(&self, visit: &Visit, token: &str) -> Result<Confirmed, Stop> {
        let (site_id, hash) = (visit.site.id, ticket_hash(token));
        let (now, random) = (self.settings().clock.now(), self.settings().random.clone());
        let from = throttle::asking();
        let work = move |tx: &mut Tx| {
            let Some((user, change)) = waiting(tx, site_id, &hash, now)? else {
                return Ok(Confirmed::NotGood);
            };
            email_changes::delete_of_user(tx, user.id)?;
            let other = users::by_email(tx, site_id, &change.email)?;
            if other.is_some_and(|other| other.id != user.id) {
                return Ok(Confirmed::Taken);
            }
            let told = Message::EmailChanged { user_id: user.id, email: user.email.clone() };
            outbox::add(tx, random.id_in_a_row(now), &told, site_id, now)?;
            let entry = noted(&user, now, from, Action::EmailChanged, "confirmed");
            audit::add(tx, random.number(18), &entry)?;
            let email = change.email;
            users::update(tx, &User { email: email.clone(), modified_at: now, ..user })?;
            Ok::<_, Stop>(Confirmed::Changed(email))
        };
        self.store().write(work).await
    }
}

/// The user and the address that a link is for, while it is good.
fn waiting(
    tx: &mut Tx,
    site_id: i64,
    hash: &[u8; 32],
    now: i64,
) -> Result<Option<(User, EmailChange)>, Stop> {
    let change = email_changes::by_hash(tx, hash)?;
    let change = change.filter(|change| change.site_id == site_id && change.expires_at > now);
    let Some(change) = change else { return Ok(None) };
    let user = users::by_id(tx, site_id, change.user_id)?;
    Ok(user.filter(|user| may_sign_in(user, now).is_ok()).map(|user| (user, change)))
}
