//! meeting.GethosturlMeeting, as contract/meeting/gethosturl_meeting.toml describes it.

use api::fault;
use api::meeting::{GethosturlMeeting, GethosturlMeetingResponse};

use crate::urls::SigningIn;
use crate::{Context, Execute, Stop, login_tickets, session};

impl Execute for GethosturlMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GethosturlMeetingResponse, Stop> {
        let Some(key) = self.session_key.or(self.meeting_key) else {
            return Err(
                fault!(MissingElement, "sessionKey", "required, but absent or blank").into()
            );
        };
        // Sessions of all kinds have a host's page.
        let (session, _) = session::find_managed(cx, key, None)?;

        // Whoever asks is signed in as himself: an administrator does not become the host.
        let caller = cx.caller_now()?;
        let ticket = login_tickets::new(cx, &caller)?;

        // A number that differs each time, as the original's: no cache then takes one page for another.
        let random = cx.random.number(16);
        let next = format!("{}&Rnd=0.{random}", cx.urls.host_page(cx.site, session.key));
        let signing_in = SigningIn { ticket: &ticket, next: Some(&next), ..SigningIn::default() };
        Ok(GethosturlMeetingResponse {
            host_meeting_url: Some(cx.urls.sign_in(cx.site, &signing_in)),
        })
    }
}
