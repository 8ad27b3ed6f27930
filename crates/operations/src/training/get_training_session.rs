//! training.GetTrainingSession, as contract/training/get_training_session.toml describes it.

use api::fault;
use api::training::{GetTrainingSession, GetTrainingSessionResponse};
use store::sessions::Kind;

use super::instance::instance;
use crate::session::{self, HOST_TYPE};
use crate::{Context, Execute, Stop};

impl Execute for GetTrainingSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetTrainingSessionResponse, Stop> {
        let (session, attendees) = session::find(cx, self.session_key, Some(Kind::Training))?;
        if !cx.caller.hosts(&session, &attendees) {
            let why = "the session is another host's, even to an administrator";
            return Err(fault!(AccessDenied).explained(why).into());
        }
        Ok(GetTrainingSessionResponse {
            training_session_instance: instance(cx, &session, &attendees)?,
            test: Vec::new(),
            host_key: Some(session.host_key),
            event_id: Some(session.event_id),
            guest_token: Some(session.guest_token),
            host_type: Some(HOST_TYPE.to_owned()),
        })
    }
}
