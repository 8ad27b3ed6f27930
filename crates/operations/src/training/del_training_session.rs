//! training.DelTrainingSession, as contract/training/del_training_session.toml describes it.

use api::training::{DelTrainingSession, DelTrainingSessionResponse};
use store::sessions::Kind;

use crate::{Context, Execute, Stop, session};

impl Execute for DelTrainingSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelTrainingSessionResponse, Stop> {
        session::delete(cx, self.session_key, Kind::Training)?;
        Ok(DelTrainingSessionResponse {})
    }
}
