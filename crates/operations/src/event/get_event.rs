//! event.GetEvent, as contract/event/get_event.toml describes it.

use api::event::{EventInstanceType, GetEvent, GetEventResponse, SetEvent};
use store::sessions::Kind;

use super::questions;
use crate::session::{self, HOST_TYPE, must_be_held, status_text};
use crate::{Context, Execute, Stop};

impl Execute for GetEvent {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetEventResponse, Stop> {
        must_be_held(cx.site, Kind::Event)?;
        let (session, attendees) = session::find_managed(cx, self.session_key, Some(Kind::Event))?;
        let told: SetEvent = session::told(cx, &session, &attendees)?;
        let form = told.enrollment_form.unwrap_or_default();
        let enrollment = questions::told_enrollment(told.enrollment.unwrap_or_default(), &form);
        Ok(GetEventResponse {
            event_instance: EventInstanceType {
                event: told.event_instance.event,
                session_key: session.key,
            },
            status: Some(status_text(session.status).to_owned()),
            enrollment: Some(enrollment),
            enrollment_form: Some(questions::told_form(form)),
            host_key: Some(session.host_key),
            event_id: Some(session.event_id),
            guest_token: Some(session.guest_token),
            host_type: Some(HOST_TYPE.to_owned()),
        })
    }
}
