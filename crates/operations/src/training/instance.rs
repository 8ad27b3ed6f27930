//! A training session as GetTrainingSession and LstTrainingSession tell it.

use api::sess::StatusType;
use api::training::TrainingSessionInstanceType;
use store::attendees::Attendee;
use store::sessions::Session;

use crate::session::{self, same_word, status_text};
use crate::{Context, Stop};

/// The training session with its present state.
pub fn instance(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
) -> Result<TrainingSessionInstanceType, Stop> {
    Ok(TrainingSessionInstanceType {
        training_session: session::told(cx, session, attendees)?,
        session_key: session.key,
        status: same_word(status_text(session.status), StatusType::ALL),
    })
}
