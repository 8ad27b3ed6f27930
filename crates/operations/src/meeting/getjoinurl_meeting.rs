//! meeting.GetjoinurlMeeting, as contract/meeting/getjoinurl_meeting.toml describes it.

use api::fault;
use api::meeting::{GetjoinurlMeeting, GetjoinurlMeetingResponse};

use crate::urls::Joining;
use crate::{Context, Execute, Stop, session};

impl Execute for GetjoinurlMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetjoinurlMeetingResponse, Stop> {
        let Some(key) = self.session_key.or(self.meeting_key) else {
            return Err(
                fault!(MissingElement, "sessionKey", "required, but absent or blank").into()
            );
        };
        // Sessions of all kinds can be joined.
        let (session, _) = session::find(cx, key, None)?;

        let joining = Joining {
            name: self.attendee_name.as_deref(),
            email: self.attendee_email.as_deref(),
            password: self.meeting_pw.as_deref(),
            registration: self.reg_id.as_deref(),
        };
        Ok(GetjoinurlMeetingResponse {
            join_meeting_url: Some(cx.urls.join(cx.site, session.key, &joining)),
            invite_meeting_url: session::join_link(cx, &session)?,
            register_meeting_url: session::facts(&session)?
                .registers
                .then(|| cx.urls.register(cx.site, session.key)),
        })
    }
}
