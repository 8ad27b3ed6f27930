//! meeting.auo.SetTeleconferenceSession, as contract/auo/set_teleconference_session.toml describes it.

use api::auo::{SetTeleconferenceSession, SetTeleconferenceSessionResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for SetTeleconferenceSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetTeleconferenceSessionResponse, Stop> {
        session::change(cx, self.session_key, &self.audio_only)?;
        Ok(SetTeleconferenceSessionResponse {})
    }
}
