//! A meeting as GetMeeting and LstMeeting tell it.

use api::meeting::MeetingInstanceType;
use store::attendees::Attendee;
use store::sessions::Session;

use crate::session::{self, status_text};
use crate::{Context, Stop};

/// The meeting with its present state, as far as the caller may see it.
pub fn instance(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<MeetingInstanceType, Stop> {
    Ok(MeetingInstanceType {
        meeting: session::told(cx, session, attendees)?,
        meetingkey: session.key,
        meeting_uuid: Some(session.uuid.clone()),
        is_private_meeting: Some(false),
        status: Some(status_text(session.status).to_owned()),
        host_joined: Some(session.host_joined),
        participants_joined: Some(session.participants_joined),
        tele_presence: Some(false),
    })
}
