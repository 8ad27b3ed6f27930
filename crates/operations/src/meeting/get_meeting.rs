//! meeting.GetMeeting, as contract/meeting/get_meeting.toml describes it.

use api::meeting::{GetMeeting, GetMeetingResponse};
use store::sessions::Kind;

use super::instance::instance;
use crate::caller::Standing;
use crate::{Context, Execute, Stop, session};

impl Execute for GetMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetMeetingResponse, Stop> {
        let (session, attendees) = session::find(cx, self.meeting_key, Some(Kind::Meeting))?;
        let meeting_link = session::join_link(cx, &session)?;
        let standing = cx.caller.standing(&session, &attendees);

        Ok(GetMeetingResponse {
            meeting_instance: instance(cx, &session, &attendees)?,
            host_key: (standing == Standing::Manager).then_some(session.host_key),
            event_id: Some(session.event_id),
            guest_token: (standing > Standing::Outsider).then_some(session.guest_token),
            host_type: Some(session::HOST_TYPE.to_owned()),
            meeting_link,
            sip_url: Some(cx.urls.sip_of_session(session.key)),
        })
    }
}
