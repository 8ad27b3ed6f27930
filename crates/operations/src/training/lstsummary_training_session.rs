//! training.LstsummaryTrainingSession, as contract/training/lstsummary_training_session.toml describes it.

use api::sess::ListingType;
use api::training::{
    LstsummaryTrainingSession, LstsummaryTrainingSessionResponse,
    TrainingSessionSummaryInstanceType,
};
use calendar::{Civil, zones};
use store::session_list::Listed;
use store::sessions::Kind;
use store::sites::Site;

use crate::session::{
    Wanted, date_scope, list_with_other_hosts, listing_text, order, same_word, status_text,
};
use crate::{Context, Execute, Stop};

impl Execute for LstsummaryTrainingSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummaryTrainingSessionResponse, Stop> {
        let wanted = Wanted {
            control: self.list_control.as_ref(),
            date_scope: date_scope!(self.date_scope),
            key: self.session_key,
            host: self.host_web_ex_id.as_deref(),
            order: order!(self.order),
            ..Wanted::of(Kind::Training)
        };
        let request = LstsummaryTrainingSession { list_control: None, ..self.clone() };
        let (rows, matching) = list_with_other_hosts(cx, &request, wanted)?;
        let summaries = rows.into_iter().map(|(row, other_host)| summary(cx.site, row, other_host));
        let training_session = summaries.collect();
        Ok(LstsummaryTrainingSessionResponse { training_session, matching_records: Some(matching) })
    }
}

fn summary(
    site: &Site,
    row: Listed,
    other_host: Option<String>,
) -> TrainingSessionSummaryInstanceType {
    let session = row.session;
    TrainingSessionSummaryInstanceType {
        list_status: same_word(
            listing_text(site, session.kind, session.listing).as_str(),
            ListingType::ALL,
        ),
        session_key: Some(session.key),
        conf_name: Some(session.name),
        meeting_type: Some(session.session_type),
        host_web_ex_id: Some(row.host.web_ex_id.clone()),
        other_host_web_ex_id: other_host,
        time_zone_id: Some(session.time_zone),
        time_zone: zones::by_id(session.time_zone).map(|zone| zone.name.to_owned()),
        status: Some(status_text(session.status).to_owned()),
        start_date: Some(Civil::from_seconds(session.start_local).to_string()),
        duration: Some(session.duration_minutes),
    }
}
