//! event.DelEvent, as contract/event/del_event.toml describes it.

use api::event::{DelEvent, DelEventResponse};
use store::sessions::Kind;

use crate::{Context, Execute, Stop, session};

impl Execute for DelEvent {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelEventResponse, Stop> {
        session::delete(cx, self.session_key, Kind::Event)?;
        Ok(DelEventResponse {})
    }
}
