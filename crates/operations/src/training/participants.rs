//! Those who present in a training session, or attend it: in the words of sessions, and as they are kept.

use api::attendee::{AttendeeType, JoinStatusType, RoleType};
use api::sess::{self, ParticipantType, ParticipantsType, ParticipantsTypeParticipants};
use store::attendees::{Part, Role};

use crate::session::{Invited, Kept, role, same_word};

/// Those of one list; `element` is what faults call it.
pub fn invited(
    list: Option<&ParticipantsType>,
    part: Part,
    element: &'static str,
) -> impl Iterator<Item = Invited> {
    let people = list.and_then(|list| list.participants.as_ref());
    let people = people.into_iter().flat_map(|people| &people.participant);
    people.map(move |sent| Invited {
        part,
        role: role_in(part, sent.role),
        sent: kept(sent),
        join_status: sent.join_status.filter(|status| is_long(*status)).map(|it| it.as_str()),
        element,
    })
}

/// Whether a list was sent.
pub fn is_sent(list: Option<&ParticipantsType>) -> bool {
    list.is_some_and(|list| list.participants.is_some())
}

/// Takes out the people of a list.
pub fn strip(list: &mut Option<ParticipantsType>) {
    if let Some(list) = list {
        list.participants = None;
    }
}

/// Puts them in again.
pub fn show(list: &mut Option<ParticipantsType>, people: Vec<Kept>) {
    let participant = people.into_iter().map(told).collect();
    list.get_or_insert_default().participants = Some(ParticipantsTypeParticipants { participant });
}

/// Whoever stands in the list of presenters presents, unless he may host.
fn role_in(part: Part, sent: Option<RoleType>) -> Role {
    match role(sent) {
        Role::Host => Role::Host,
        _ if part == Part::Presenters => Role::Presenter,
        other => other,
    }
}

fn kept(sent: &ParticipantType) -> AttendeeType {
    AttendeeType {
        person: sent.person.clone(),
        contact_id: sent.contact_id,
        join_status: sent.join_status.map(in_short),
        role: sent.role,
        ..AttendeeType::default()
    }
}

fn told(kept: Kept) -> ParticipantType {
    let Kept { attendee, join_status } = kept;
    let word = join_status.as_deref().or(attendee.join_status.map(JoinStatusType::as_str));
    ParticipantType {
        person: attendee.person,
        contact_id: attendee.contact_id,
        join_status: word
            .and_then(|word| same_word(word, sess::JoinStatusType::ALL))
            .or(Some(sess::JoinStatusType::Invite)),
        role: attendee.role,
    }
}

/// Whether the attendee service has no such word.
fn is_long(status: sess::JoinStatusType) -> bool {
    in_short(status).as_str() != status.as_str()
}

/// The longer words say how it came to what the shorter ones say.
fn in_short(status: sess::JoinStatusType) -> JoinStatusType {
    match status {
        sess::JoinStatusType::Register => JoinStatusType::Register,
        sess::JoinStatusType::Invite => JoinStatusType::Invite,
        sess::JoinStatusType::Reject
        | sess::JoinStatusType::Rejectregister
        | sess::JoinStatusType::Rejectinvite => JoinStatusType::Reject,
        sess::JoinStatusType::Accept
        | sess::JoinStatusType::Acceptregister
        | sess::JoinStatusType::Acceptinvite => JoinStatusType::Accept,
    }
}
