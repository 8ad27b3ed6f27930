//! supportsession.CreateSupportSession, as contract/supportsession/create_support_session.toml describes it.

use api::supportsession::{CreateSupportSession, CreateSupportSessionResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for CreateSupportSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateSupportSessionResponse, Stop> {
        let session = session::create(cx, &self.support)?;
        Ok(CreateSupportSessionResponse { session_key: Some(session.key) })
    }
}
