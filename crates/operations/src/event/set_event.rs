//! event.SetEvent, as contract/event/set_event.toml describes it.

use api::event::{SetEvent, SetEventResponse};

use crate::{Context, Execute, Stop, session};

impl Execute for SetEvent {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetEventResponse, Stop> {
        session::change(cx, self.event_instance.session_key, self)?;
        Ok(SetEventResponse {})
    }
}
