//! meeting.DelMeeting, as contract/meeting/del_meeting.toml describes it.

use api::meeting::{DelMeeting, DelMeetingResponse};
use store::sessions::Kind;

use crate::{Context, Execute, Stop, session};

impl Execute for DelMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelMeetingResponse, Stop> {
        let i_calendar_url = session::delete(cx, self.meeting_key, Kind::Meeting)?;
        Ok(DelMeetingResponse { i_calendar_url: Some(i_calendar_url) })
    }
}
