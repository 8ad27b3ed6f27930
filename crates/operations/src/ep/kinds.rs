//! Sessions of every kind in the words of this service: to which service they belong, who may host them besides their
//! host, and what was said of them when they were scheduled.

use api::com::ServiceTypeType;
use api::meeting::{AttendeeOptionsType, RepeatType, RepeatTypeType};
use api::serv::MeetingAssistType;
use store::attendees::{Attendee, Role};
use store::sessions::{Kind, Session};
use store::users::{self, User};
use xml::{ReadChildren, ReadElement, Reader};

use crate::caller::is_about;
use crate::{Context, Stop, record};

/// The services, in the order in which they are told.
pub const SERVICES: [ServiceTypeType; 5] = [
    ServiceTypeType::MeetingCenter,
    ServiceTypeType::EventCenter,
    ServiceTypeType::TrainingCenter,
    ServiceTypeType::SupportCenter,
    ServiceTypeType::SalesCenter,
];

/// The service of a kind of session. A conference by phone alone is a meeting with nothing to see.
pub fn service(kind: Kind) -> ServiceTypeType {
    match kind {
        Kind::Meeting | Kind::Teleconference => ServiceTypeType::MeetingCenter,
        Kind::Event => ServiceTypeType::EventCenter,
        Kind::Training => ServiceTypeType::TrainingCenter,
        Kind::Support => ServiceTypeType::SupportCenter,
        Kind::Sales => ServiceTypeType::SalesCenter,
    }
}

/// The kinds of session of some services, or of all when none is named.
pub fn of_services(services: &[ServiceTypeType]) -> Vec<Kind> {
    let wanted = |kind: &Kind| services.is_empty() || services.contains(&service(*kind));
    Kind::ALL.into_iter().filter(wanted).collect()
}

/// What was sent when a session was scheduled: as a [`MeetingType`](api::meeting::MeetingType), or what [`Shown`] takes of
/// it. Of kinds that cannot be scheduled yet, nothing.
pub fn sent<T: ReadChildren + Default>(session: &Session) -> Result<T, Stop> {
    match session.kind {
        Kind::Meeting => record::unpack(&session.record),
        _ => Ok(T::default()),
    }
}

/// What lists show of what was sent: the rest of a record is passed over, which is most of it.
#[derive(Default)]
pub struct Shown {
    /// As it was sent; so the others.
    pub repeat: Option<RepeatType>,
    /// Whether attendees must register is said here.
    pub attendee_options: Option<AttendeeOptionsType>,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<MeetingAssistType>,
}

impl ReadChildren for Shown {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, xml::Error> {
        match name {
            "repeat" => self.repeat.read(reader)?,
            "attendeeOptions" => self.attendee_options.read(reader)?,
            "assistService" => self.assist_service.read(reader)?,
            _ => return Ok(false),
        };
        Ok(true)
    }
}

/// Whether a session takes place more than once.
pub fn recurs(repeat: Option<&RepeatType>) -> bool {
    let repeat_type = repeat.and_then(|repeat| repeat.repeat_type);
    repeat_type.is_some_and(|repeat_type| repeat_type != RepeatTypeType::NoRepeat)
}

/// Whether attendees must register for a session.
pub fn registers(options: Option<&AttendeeOptionsType>) -> bool {
    options.is_some_and(|options| options.registration == Some(true))
}

/// The user's invitation; the one that lets him host, if there are several.
pub fn invitation<'a>(attendees: &'a [Attendee], user: &User) -> Option<&'a Attendee> {
    let invitations = attendees.iter().filter(|attendee| is_about(attendee, user));
    invitations.max_by_key(|attendee| attendee.role == Role::Host)
}

/// Whether the user may host the session in its host's place.
pub fn may_stand_in(session: &Session, attendees: &[Attendee], user: &User) -> bool {
    user.id != session.host_id
        && invitation(attendees, user).is_some_and(|invitation| invitation.role == Role::Host)
}

/// The webExIDs of those who may host a session in its host's place.
pub fn alternate_hosts(cx: &mut Context<'_>, attendees: &[Attendee]) -> Result<Vec<String>, Stop> {
    let mut names = Vec::new();
    for attendee in attendees.iter().filter(|attendee| attendee.role == Role::Host) {
        names.push(match &attendee.web_ex_id {
            Some(name) => name.clone(),
            None => users::by_email(cx.tx, cx.site.id, &attendee.email)?
                .map_or_else(|| attendee.email.clone(), |user| user.web_ex_id),
        });
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_of_a_service() {
        assert_eq!(of_services(&[]).len(), Kind::ALL.len());
        for kind in Kind::ALL {
            assert!(of_services(&[service(kind)]).contains(&kind), "{kind:?}");
        }
        assert_eq!(
            of_services(&[ServiceTypeType::MeetingCenter, ServiceTypeType::SalesCenter]),
            [Kind::Meeting, Kind::Sales, Kind::Teleconference]
        );
    }

    #[test]
    fn whatever_repeats_recurs() {
        assert!(!recurs(None));
        for (repeat_type, expected) in
            [(RepeatTypeType::NoRepeat, false), (RepeatTypeType::Weekly, true)]
        {
            let repeat = RepeatType { repeat_type: Some(repeat_type), ..RepeatType::default() };
            assert_eq!(recurs(Some(&repeat)), expected, "{repeat_type:?}");
        }
    }
}
