//! event.SendInvitationEmail, as contract/event/send_invitation_email.toml describes it.

use api::event::{SendInvitationEmail, SendInvitationEmailResponse};
use store::attendees::{Attendee, Part};
use store::outbox::Message;
use store::sessions::Kind;

use crate::{Context, Execute, Stop, session};

impl Execute for SendInvitationEmail {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SendInvitationEmailResponse, Stop> {
        let (session, attendees) = session::find_managed(cx, self.session_key, Some(Kind::Event))?;
        let is_wanted = |part| match part {
            Part::Attendees => self.attendees != Some(false),
            Part::Presenters => self.panelists == Some(true),
            Part::Hosts | Part::Listeners | Part::Joined => false,
        };
        let wanted: Vec<Attendee> =
            attendees.into_iter().filter(|attendee| is_wanted(attendee.part)).collect();
        let mut delivered = Vec::new();
        for attendee in session::each_told(&wanted)? {
            let (session_key, attendee_id) = (session.key, attendee.id);
            session::tell(cx, &Message::Invitation { session_key, attendee_id })?;
            delivered.push(attendee.email.clone());
        }
        Ok(SendInvitationEmailResponse { delivered_email: delivered })
    }
}
