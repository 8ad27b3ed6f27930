//! meeting.LstMeeting, as contract/meeting/lst_meeting.toml describes it.

use api::meeting::{LstMeeting, LstMeetingResponse};
use store::attendees;
use store::sessions::Kind;

use super::instance::instance;
use crate::session::{Wanted, date_scope, list_whole, order};
use crate::{Context, Execute, Stop};

impl Execute for LstMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstMeetingResponse, Stop> {
        let wanted = Wanted {
            control: self.list_control.as_ref(),
            date_scope: date_scope!(self.date_scope),
            key: self.meeting_key,
            order: order!(self.order),
            ..Wanted::of(Kind::Meeting)
        };
        let request = LstMeeting { list_control: None, ..self.clone() };
        let (rows, matching) = list_whole(cx, &request, wanted)?;
        let meeting = rows.iter().map(|(_, session)| {
            let attendees = attendees::of_session(cx.tx, session.key)?;
            instance(cx, session, &attendees)
        });
        let meeting = meeting.collect::<Result<_, Stop>>()?;
        Ok(LstMeetingResponse { meeting, matching_records: Some(matching) })
    }
}
