//! sales.SetSalesSession, as contract/sales/set_sales_session.toml describes it.

use api::sales::{SalesSessionType, SetSalesSession, SetSalesSessionResponse};
use store::sessions::{Kind, Session};

use super::{about, links};
use crate::session::{self, OPEN_TIME};
use crate::{Context, Execute, Stop, record};

impl Execute for SetSalesSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetSalesSessionResponse, Stop> {
        let key = self.sales_session_instance.meeting_key;
        let (before, _) = session::find_managed(cx, key, Some(Kind::Sales))?;
        let said: SalesSessionType = record::unpack(&before.record)?;
        let sent = &self.sales_session_instance.sales_session;
        let mut sent = about::named(cx, sent, &said.meta_data.unwrap_or_default())?;
        open_again(&mut sent, &before);
        let session = session::change(cx, key, &sent)?;
        let links = session::calendar_links(cx, &session)?;
        Ok(SetSalesSessionResponse { i_calendar_url: links.map(links::for_all) })
    }
}

/// Where attendees could not join before the start and now can, they can as long before as in a new session, unless it is
/// said how long.
fn open_again(sent: &mut SalesSessionType, before: &Session) {
    let Some(schedule) = &mut sent.schedule else { return };
    if schedule.open_time_enabled == Some(true) && before.open_time_seconds == 0 {
        schedule.open_time.get_or_insert(OPEN_TIME);
    }
}
