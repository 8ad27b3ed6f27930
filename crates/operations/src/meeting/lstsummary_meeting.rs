//! meeting.LstsummaryMeeting, as contract/meeting/lstsummary_meeting.toml describes it.

use api::meeting::{LstsummaryMeeting, LstsummaryMeetingResponse, MeetingSummaryInstanceType};
use calendar::{Civil, zones};
use store::session_list::Listed;
use store::sessions::Kind;
use store::sites::Site;

use crate::session::{Wanted, date_scope, list_with_other_hosts, listing_text, order, status_text};
use crate::{Context, Execute, Stop};

impl Execute for LstsummaryMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummaryMeetingResponse, Stop> {
        let wanted = Wanted {
            control: self.list_control.as_ref(),
            date_scope: date_scope!(self.date_scope),
            key: self.meeting_key,
            host: self.host_web_ex_id.as_deref(),
            invited: self.invited != Some(false),
            order: order!(self.order),
            ..Wanted::of(Kind::Meeting)
        };
        let request = LstsummaryMeeting { list_control: None, ..self.clone() };
        let (rows, matching) = list_with_other_hosts(cx, &request, wanted)?;
        let summaries = rows.into_iter().map(|(row, other_host)| summary(cx.site, row, other_host));
        let meeting = summaries.collect();
        Ok(LstsummaryMeetingResponse { meeting, matching_records: Some(matching) })
    }
}

fn summary(site: &Site, row: Listed, other_host: Option<String>) -> MeetingSummaryInstanceType {
    let session = row.session;
    let list_status = listing_text(site, session.kind, session.listing);
    MeetingSummaryInstanceType {
        meeting_key: session.key,
        conf_name: session.name,
        meeting_type: session.session_type,
        host_web_ex_id: Some(row.host.web_ex_id.clone()),
        other_host_web_ex_id: other_host,
        time_zone_id: Some(session.time_zone),
        time_zone: zones::by_id(session.time_zone).map(|zone| zone.name.to_owned()),
        status: Some(status_text(session.status).to_owned()),
        start_date: Civil::from_seconds(session.start_local).to_string(),
        duration: session.duration_minutes,
        list_status: Some(list_status),
        host_joined: Some(session.host_joined),
        participants_joined: Some(session.participants_joined),
        tele_presence: Some(false),
    }
}
