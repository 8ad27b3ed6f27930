//! sales.LstsummarySalesSession, as contract/sales/lstsummary_sales_session.toml describes it.

use api::sales::{
    ListingType, LstsummarySalesSession, LstsummarySalesSessionResponse,
    SalesSessionSummaryInstanceType,
};
use calendar::{Civil, zones};
use store::session_list::Host;
use store::sessions::{Kind, Session, Term};
use store::sites::Site;

use crate::session::{
    Facts, Wanted, date_scope, facts, list_whole, listing_text, order, same_word, status_text,
};
use crate::{Context, Execute, Stop};

impl Execute for LstsummarySalesSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummarySalesSessionResponse, Stop> {
        let terms =
            [(Term::Account, &self.account), (Term::Opportunity, &self.opportunity)].into_iter();
        let wanted = Wanted {
            control: self.list_control.as_ref(),
            date_scope: date_scope!(self.date_scope),
            key: self.meeting_key,
            host: self.host_web_ex_id.as_deref(),
            terms: terms.filter_map(|(term, name)| Some((term, name.clone()?))).collect(),
            order: order!(self.order),
            ..Wanted::of(Kind::Sales)
        };
        let request = LstsummarySalesSession { list_control: None, ..self.clone() };
        let (rows, matching) = list_whole(cx, &request, wanted)?;
        let summaries = rows.into_iter().map(|(row, session)| summary(cx.site, &row.host, session));
        Ok(LstsummarySalesSessionResponse {
            matching_records: Some(matching),
            sales_session: summaries.collect::<Result<_, _>>()?,
        })
    }
}

fn summary(
    site: &Site,
    host: &Host,
    session: Session,
) -> Result<SalesSessionSummaryInstanceType, Stop> {
    let Facts { account, opportunity, .. } = facts(&session)?;
    let list_status = listing_text(site, session.kind, session.listing);
    Ok(SalesSessionSummaryInstanceType {
        meeting_key: session.key,
        conf_name: session.name,
        meeting_type: session.session_type,
        host_web_ex_id: Some(host.web_ex_id.clone()),
        time_zone_id: Some(session.time_zone),
        time_zone: zones::by_id(session.time_zone).map(|zone| zone.name.to_owned()),
        status: Some(status_text(session.status).to_owned()),
        start_date: Civil::from_seconds(session.start_local).to_string(),
        duration: session.duration_minutes,
        list_status: same_word(list_status.as_str(), ListingType::ALL),
        account,
        opportunity,
    })
}
