//! meeting.DelMeeting, as contract/meeting/del_meeting.toml describes it.

use api::meeting::{DelMeeting, DelMeetingResponse};
use store::sessions::Kind;

use super::invited;
use crate::{Context, Execute, Stop, record, session};

impl Execute for DelMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelMeetingResponse, Stop> {
        let (meeting, attendees) =
            session::find_managed(cx, self.meeting_key, Some(Kind::Meeting))?;
        let told = invited::tells(&record::unpack(&meeting.record)?);
        let i_calendar_url = session::cancel(cx, &meeting, &attendees, told)?;
        Ok(DelMeetingResponse { i_calendar_url: Some(i_calendar_url) })
    }
}
