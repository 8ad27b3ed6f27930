//! sales.DelSalesSession, as contract/sales/del_sales_session.toml describes it.

use api::sales::{DelSalesSession, DelSalesSessionResponse};
use store::sessions::Kind;

use super::links;
use crate::{Context, Execute, Stop, session};

impl Execute for DelSalesSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelSalesSessionResponse, Stop> {
        let links = session::delete(cx, self.meeting_key, Kind::Sales)?;
        Ok(DelSalesSessionResponse { i_calendar_url: Some(links::for_all(links)) })
    }
}
