//! Sessions of every kind in the words of this service: to which service they belong, and who may host them besides their
//! host.

use api::com::ServiceTypeType;
use api::fault;
use store::attendees::{Attendee, Role};
use store::sessions::Kind;
use store::sites::Site;
use store::users::{self, User};

use crate::caller::{is_about, may_host};
use crate::session::must_be_held;
use crate::{Context, Stop};

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

/// The user's invitation; the one that lets him host, if there are several.
pub fn invitation<'a>(attendees: &'a [Attendee], user: &User) -> Option<&'a Attendee> {
    let invitations = attendees.iter().filter(|attendee| is_about(attendee, user));
    invitations.max_by_key(|attendee| attendee.role == Role::Host)
}

/// Whether the user may host a session in its host's place.
pub fn may_stand_in(host_id: i64, attendees: &[Attendee], user: &User) -> bool {
    user.id != host_id && attendees.iter().any(|attendee| may_host(attendee, user))
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

/// As [`of_services`], without those that the site does not hold.
///
/// # Errors
/// `NoRecordFound` when none is left.
pub fn held(site: &Site, services: &[ServiceTypeType]) -> Result<Vec<Kind>, Stop> {
    let mut kinds = of_services(services);
    kinds.retain(|kind| must_be_held(site, *kind).is_ok());
    if kinds.is_empty() {
        return Err(fault!(NoRecordFound).explained("the site holds no such sessions").into());
    }
    Ok(kinds)
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
}
