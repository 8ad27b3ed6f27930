//! sales.CreateSalesSession, as contract/sales/create_sales_session.toml describes it.

use api::sales::{CreateSalesSession, CreateSalesSessionResponse, MetaDataType};

use super::{about, links};
use crate::{Context, Execute, Stop, session};

impl Execute for CreateSalesSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateSalesSessionResponse, Stop> {
        cx.caller.must_schedule()?;
        let sent = about::named(cx, &self.sales_session, &MetaDataType::default())?;
        let created = session::create(cx, &sent)?;
        Ok(CreateSalesSessionResponse {
            meeting_key: Some(created.session.key),
            i_calendar_url: Some(links::for_all(created.calendar_links(cx))),
            guest_token: Some(created.session.guest_token),
        })
    }
}
