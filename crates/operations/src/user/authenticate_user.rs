//! user.AuthenticateUser, as contract/user/authenticate_user.toml describes it.

use api::user::{AuthenticateUser, AuthenticateUserResponse};
use api::{About, Fault, FaultKind, fault};
use store::audit::Action;
use store::tickets::{self, Ticket};

use crate::sign_in::{TICKET_SECONDS, ticket_hash};
use crate::{Context, ExecutePrepared, Means, Stop};

/// Hexadecimal digits of a ticket: 256 bits.
const TICKET_DIGITS: usize = 64;

impl ExecutePrepared for AuthenticateUser {
    /// The ticket: made once, though the transaction may run again.
    type Prepared = String;

    fn prepare(&self, means: &Means) -> Result<String, Fault> {
        Ok(means.random.hex(TICKET_DIGITS))
    }

    fn execute(
        &self,
        ticket: &String,
        cx: &mut Context<'_>,
    ) -> Result<AuthenticateUserResponse, Stop> {
        if self.saml_response.is_some() || self.access_token.is_some() {
            return Err(not_acceptable().into());
        }
        let user = cx.caller_now()?;

        tickets::delete_expired(cx.tx, cx.now)?;
        tickets::insert(
            cx.tx,
            &Ticket {
                hash: ticket_hash(ticket),
                site_id: user.site_id,
                user_id: user.id,
                created_at: cx.now,
                expires_at: cx.now + TICKET_SECONDS,
            },
        )?;

        let name = user.web_ex_id.clone();
        cx.audit(Action::SignedIn, &name, "session ticket")?;

        Ok(AuthenticateUserResponse {
            session_ticket: ticket.clone(),
            create_time: Some(cx.now * 1000),
            time_to_live: Some(TICKET_SECONDS),
        })
    }
}

/// No site of this server trusts an identity provider yet: every assertion and every foreign token is unacceptable.
fn not_acceptable() -> Fault {
    let kind = FaultKind::AuthenticationServiceError;
    let about = About { kind, element: String::new(), detail: kind.text().to_owned() };
    Fault {
        about: vec![about],
        ..fault!(TicketNotGenerated).explained("no identity provider is configured")
    }
}
