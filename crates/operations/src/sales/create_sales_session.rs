//! sales.CreateSalesSession, as contract/sales/create_sales_session.toml describes it.

use api::sales::{CreateSalesSession, CreateSalesSessionResponse, MetaDataType};

use super::{about, links};
use crate::{Context, Execute, Stop, session};

impl Execute for CreateSalesSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateSalesSessionResponse, Stop> {
        cx.caller.must_schedule()?;
        let sent = about::named(cx, &self.sales_session, &MetaDataType::default())?;
        let session = session::create(cx, &sent)?;
        let links = session::calendar_links(cx, &session)?;
        Ok(CreateSalesSessionResponse {
            meeting_key: Some(session.key),
            i_calendar_url: links.map(links::for_all),
            guest_token: Some(session.guest_token),
        })
    }
}
