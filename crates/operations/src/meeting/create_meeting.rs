//! meeting.CreateMeeting, as contract/meeting/create_meeting.toml describes it.

use api::meeting::{CreateMeeting, CreateMeetingResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for CreateMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateMeetingResponse, Stop> {
        let session = session::create(cx, &self.meeting)?;
        let i_calendar_url = session::calendar_links(cx, &session)?;
        Ok(CreateMeetingResponse {
            meetingkey: Some(session.key),
            meeting_uuid: Some(session.uuid),
            meeting_password: session.password,
            i_calendar_url,
            guest_token: Some(session.guest_token),
        })
    }
}
