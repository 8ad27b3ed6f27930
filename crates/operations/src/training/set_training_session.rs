//! training.SetTrainingSession, as contract/training/set_training_session.toml describes it.

use api::training::{SetTrainingSession, SetTrainingSessionResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for SetTrainingSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetTrainingSessionResponse, Stop> {
        let sent = &self.training_session_instance;
        session::change(cx, sent.session_key, &sent.training_session)?;
        Ok(SetTrainingSessionResponse {})
    }
}
