//! training.CreateTrainingSession, as contract/training/create_training_session.toml describes it.

use api::training::{
    CreateTrainingSession, CreateTrainingSessionResponse,
    CreateTrainingSessionResponseAdditionalInfo,
};

use crate::{Context, Execute, Stop, session};

impl Execute for CreateTrainingSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateTrainingSessionResponse, Stop> {
        let session = session::create(cx, &self.training_session)?;
        Ok(CreateTrainingSessionResponse {
            sessionkey: vec![session.key],
            additional_info: Some(CreateTrainingSessionResponseAdditionalInfo {
                sessionkey: vec![session.key],
                guest_token: vec![session.guest_token],
            }),
            session_password: session.password,
        })
    }
}
