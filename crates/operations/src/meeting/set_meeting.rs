//! meeting.SetMeeting, as contract/meeting/set_meeting.toml describes it.

use api::meeting::{SetMeeting, SetMeetingResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for SetMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetMeetingResponse, Stop> {
        let sent = &self.meeting_instance;
        let session = session::change(cx, sent.meetingkey, &sent.meeting)?;
        Ok(SetMeetingResponse { i_calendar_url: session::calendar_links(cx, &session)? })
    }
}
