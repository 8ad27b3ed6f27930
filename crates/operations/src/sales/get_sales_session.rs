//! sales.GetSalesSession, as contract/sales/get_sales_session.toml describes it.

use api::sales::{GetSalesSession, GetSalesSessionResponse, SalesSessionInstanceType};
use store::sessions::Kind;

use crate::session::{self, HOST_TYPE, status_text};
use crate::{Context, Execute, Stop};

impl Execute for GetSalesSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetSalesSessionResponse, Stop> {
        let (session, attendees) = session::find_managed(cx, self.meeting_key, Some(Kind::Sales))?;
        Ok(GetSalesSessionResponse {
            sales_session_instance: SalesSessionInstanceType {
                sales_session: session::told(cx, &session, &attendees)?,
                meeting_key: session.key,
            },
            status: Some(status_text(session.status).to_owned()),
            host_key: Some(session.host_key),
            event_id: Some(session.event_id),
            guest_token: Some(session.guest_token),
            host_type: Some(HOST_TYPE.to_owned()),
        })
    }
}
