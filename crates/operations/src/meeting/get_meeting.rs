//! meeting.GetMeeting, as contract/meeting/get_meeting.toml describes it.

use api::meeting::{GetMeeting, GetMeetingResponse};
use store::sessions::{self, Kind, LinkKind};

use super::described::instance;
use crate::caller::Standing;
use crate::{Context, Execute, Stop, session};

/// The kind of account that hosts, in the numbering of the original: a host of the site.
const HOST_TYPE: &str = "1019001";

impl Execute for GetMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetMeetingResponse, Stop> {
        let (session, attendees) = session::find(cx, self.meeting_key, Some(Kind::Meeting))?;
        let standing = cx.caller.standing(&session, &attendees);
        let link = sessions::link(cx.tx, session.key, LinkKind::Join)?;

        Ok(GetMeetingResponse {
            meeting_instance: instance(cx, &session)?,
            host_key: (standing == Standing::Manager).then_some(session.host_key),
            event_id: Some(session.event_id),
            guest_token: (standing > Standing::Outsider).then_some(session.guest_token),
            host_type: Some(HOST_TYPE.to_owned()),
            meeting_link: link.map(|token| cx.urls.link(cx.site, &token)),
            sip_url: Some(cx.urls.sip_of_session(session.key)),
        })
    }
}
