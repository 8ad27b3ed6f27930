//! meetingtype.GetMeetingType, as contract/meetingtype/get_meeting_type.toml describes it.

use api::fault;
use api::meetingtype::{GetMeetingType, GetMeetingTypeResponse};

use super::{known, products};
use crate::{Context, Execute, Stop};

impl Execute for GetMeetingType {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetMeetingTypeResponse, Stop> {
        let id = self.meeting_type_id;
        let Some(found) = known(cx).into_iter().find(|kind| kind.id == id) else {
            return Err(fault!(
                UnknownMeetingType,
                "meetingTypeID",
                "{id} is no meeting type of the caller"
            )
            .into());
        };
        Ok(GetMeetingTypeResponse { meeting_type_instance: products::told(found) })
    }
}
