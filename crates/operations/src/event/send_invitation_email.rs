//! event.SendInvitationEmail, as contract/event/send_invitation_email.toml describes it.

use api::attendee::{AttendeeType, JoinStatusType};
use api::event::{SendInvitationEmail, SendInvitationEmailResponse};
use store::attendees::Part;
use store::outbox::Message;
use store::sessions::Kind;

use crate::{Context, Execute, Stop, record, session};

impl Execute for SendInvitationEmail {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SendInvitationEmailResponse, Stop> {
        let (session, attendees) = session::find_managed(cx, self.session_key, Some(Kind::Event))?;
        let is_wanted = |part| match part {
            Part::Attendees => self.attendees != Some(false),
            Part::Presenters => self.panelists == Some(true),
            Part::Hosts | Part::Listeners => false,
        };
        let mut delivered = Vec::new();
        for attendee in attendees.into_iter().filter(|attendee| is_wanted(attendee.part)) {
            let said: AttendeeType = record::unpack(&attendee.record)?;
            // Whoever was turned away is not invited any more.
            if said.join_status == Some(JoinStatusType::Reject) {
                continue;
            }
            let (session_key, attendee_id) = (session.key, attendee.id);
            session::tell(cx, &Message::Invitation { session_key, attendee_id })?;
            delivered.push(attendee.email);
        }
        Ok(SendInvitationEmailResponse { delivered_email: delivered })
    }
}
