//! user.GetLoginTicket, as contract/user/get_login_ticket.toml describes it.

use api::user::{GetLoginTicket, GetLoginTicketResponse};

use crate::{Context, Execute, Stop, ep, login_tickets};

impl Execute for GetLoginTicket {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetLoginTicketResponse, Stop> {
        let caller = cx.caller_now()?;
        let ticket = login_tickets::outstanding(cx, &caller)?;
        Ok(GetLoginTicketResponse { ticket, api_version: ep::api_version(cx.site) })
    }
}
