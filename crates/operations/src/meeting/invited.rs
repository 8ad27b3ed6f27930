//! Those who are invited to a meeting: kept, and told.

use api::fault;
use api::meeting::MeetingType;
use store::attendees::{self, Attendee};
use store::outbox::{self, Message};
use store::sessions::Session;

use super::rules;
use crate::{Context, Stop};

/// Adds those that `meeting` names, and queues an invitation to whoever is to be told.
pub fn add(cx: &mut Context<'_>, session: &Session, meeting: &MeetingType) -> Result<(), Stop> {
    let all = tells(meeting);
    let named = told_by_name(meeting);
    for mut attendee in rules::attendees(cx, session.key, meeting)? {
        insert(cx, &mut attendee)?;
        if all || named.contains(&attendee.email) {
            let Attendee { id: attendee_id, session_key, .. } = attendee;
            tell(cx, &Message::Invitation { session_key, attendee_id })?;
        }
    }
    Ok(())
}

/// Inserts an attendee, under another id if his is taken: of nine digits, with a million attendees, one in a thousand is.
fn insert(cx: &mut Context<'_>, attendee: &mut Attendee) -> Result<(), Stop> {
    let is_inserted = cx.random.until_free(attendee.id, |id| {
        attendee.id = id;
        attendees::insert(cx.tx, attendee)
    })?;
    if !is_inserted {
        return Err(fault!(ServerBusy).explained("no free id was found for an attendee").into());
    }
    Ok(())
}

/// Puts those that `meeting` names in the place of those who were invited.
pub fn replace(cx: &mut Context<'_>, session: &Session, meeting: &MeetingType) -> Result<(), Stop> {
    attendees::delete_of_session(cx.tx, session.key)?;
    add(cx, session, meeting)
}

/// Queues a message, in the same transaction: what is rolled back must not be mailed.
pub fn tell(cx: &mut Context<'_>, message: &Message) -> Result<(), Stop> {
    outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), message, cx.site.id, cx.now)?;
    Ok(())
}

/// Whether everybody who is invited is told of the meeting and its changes.
pub fn tells(meeting: &MeetingType) -> bool {
    meeting.attendee_options.as_ref().is_some_and(|options| options.email_invitations == Some(true))
}

/// The addresses of those for whom a message was asked by name.
fn told_by_name(meeting: &MeetingType) -> Vec<String> {
    let attendees =
        meeting.participants.iter().filter_map(|participants| participants.attendees.as_ref());
    let told = attendees
        .flat_map(|attendees| &attendees.attendee)
        .filter(|attendee| attendee.email_invitations == Some(true));
    told.map(|attendee| attendee.person.email.to_lowercase()).collect()
}
