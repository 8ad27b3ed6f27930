//! meetingtype.LstMeetingType, as contract/meetingtype/lst_meeting_type.toml describes it.

use api::meetingtype::{LstMeetingType, LstMeetingTypeResponse};

use super::{known, products};
use crate::listing::Asked;
use crate::{Context, Execute, Stop};

impl Execute for LstMeetingType {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstMeetingTypeResponse, Stop> {
        let request = LstMeetingType { list_control: None, ..self.clone() };
        let asked = Asked::of(cx, self.list_control.as_ref(), &request)?;
        let mut kinds = known(cx);
        let wanted = &self.meeting_type_id;
        kinds.retain(|kind| wanted.is_empty() || wanted.contains(&kind.id));
        let (kinds, matching) = asked.answer_from(kinds)?;
        let meeting_type = kinds.into_iter().map(products::told).collect();
        Ok(LstMeetingTypeResponse { matching_records: Some(matching), meeting_type })
    }
}
