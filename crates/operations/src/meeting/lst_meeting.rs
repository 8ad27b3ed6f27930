//! meeting.LstMeeting, as contract/meeting/lst_meeting.toml describes it.

use api::fault;
use api::meeting::{LstMeeting, LstMeetingResponse};
use store::{attendees, session_list};

use super::described::instance;
use super::list::{self, Wanted};
use crate::listing::Asked;
use crate::{Context, Execute, Stop};

impl Execute for LstMeeting {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstMeetingResponse, Stop> {
        let asked = Asked::of(
            cx,
            self.list_control.as_ref(),
            &LstMeeting { list_control: None, ..self.clone() },
        )?;
        let wanted = Wanted {
            date_scope: self.date_scope.as_ref(),
            key: self.meeting_key,
            host: None,
            invited: false,
        };
        let Some(filter) = list::filter(cx, &wanted, asked.method())? else {
            return Err(fault!(NoRecordFound).into());
        };
        let page = session_list::page(
            cx.tx,
            &filter,
            &list::order(self.order.as_ref()),
            &asked.window(cx),
        )?;
        let (rows, matching) = asked.answer(cx, page)?;
        let meeting = rows.iter().map(|row| {
            let attendees = attendees::of_session(cx.tx, row.session.key)?;
            instance(cx, &row.session, &attendees)
        });
        let meeting = meeting.collect::<Result<_, Stop>>()?;
        Ok(LstMeetingResponse { meeting, matching_records: Some(matching) })
    }
}
