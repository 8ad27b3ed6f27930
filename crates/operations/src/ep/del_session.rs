//! ep.DelSession, as contract/ep/del_session.toml describes it.

use api::ep::{DelSession, DelSessionResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for DelSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelSessionResponse, Stop> {
        let (session, attendees) = session::find_managed(cx, self.session_key, None)?;
        let told = self.send_email != Some(false);
        let i_calendar_url = session::cancel(cx, &session, &attendees, told)?;
        Ok(DelSessionResponse { i_calendar_url: Some(i_calendar_url) })
    }
}
