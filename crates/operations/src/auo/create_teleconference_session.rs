//! meeting.auo.CreateTeleconferenceSession, as contract/auo/create_teleconference_session.toml describes it.

use api::auo::{CreateTeleconferenceSession, CreateTeleconferenceSessionResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for CreateTeleconferenceSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateTeleconferenceSessionResponse, Stop> {
        let session = session::create(cx, &self.audio_only)?;
        Ok(CreateTeleconferenceSessionResponse {
            session_key: Some(session.key),
            session_password: session.password,
        })
    }
}
