//! Pieces that lists and sessions of all kinds share: zones, spans of time, directions, persons.

use api::fault;
use api::serv::LstOrderADType;
use calendar::{Civil, Zone, zones};
use store::fold;
use store::listing::Direction;
use store::session_list::{Condition, Order, Person, Scope};
use store::users::User;

use crate::listing::must_be_few;
use crate::{Context, Stop};

/// A user, as sessions know him.
pub fn person(user: &User) -> Person {
    Person { user_id: user.id, web_ex_id: user.web_ex_id.clone(), email: user.email.clone() }
}

/// Whether a host's schedulingPermission names a user, or the user's address: then he may schedule for that host.
pub fn permits(permission: &str, user: &User) -> bool {
    let (name, email) = (fold(&user.web_ex_id), fold(&user.email));
    permission.split([';', ',']).map(fold).any(|named| named == name || named == email)
}

/// The zone of an id that was sent; -1 counts as not sent.
///
/// # Errors
/// `InvalidTimeZone`, naming `element`.
pub fn named_zone(id: Option<i64>, element: &str) -> Result<Option<&'static Zone>, Stop> {
    match id.filter(|id| *id != -1) {
        None => Ok(None),
        Some(id) => zones::by_id(id)
            .map(Some)
            .ok_or_else(|| fault!(InvalidTimeZone, element, "{id} is not known").into()),
    }
}

/// A user's own zone.
///
/// # Errors
/// [`Stop::Store`] when it is none.
pub fn zone_of(user: &User) -> Result<&'static Zone, Stop> {
    let zone = zones::by_id(user.time_zone);
    zone.ok_or_else(|| {
        Stop::Store(store::Error::corrupt(format!("time zone {} of a user", user.time_zone)))
    })
}

/// An instant from a date text in a zone.
///
/// # Errors
/// `InvalidDate`, naming `element`.
pub fn instant(zone: &Zone, text: &str, element: &str) -> Result<i64, Stop> {
    let typed = Civil::parse(text).map_err(|error| fault!(InvalidDate, element, "{error}"))?;
    Ok(zone.instant(typed))
}

/// The condition of four limits, each with its element: earliest and latest start, earliest and latest end. None when
/// none of them was sent.
///
/// # Errors
/// `InvalidDate`.
pub fn within(zone: &Zone, limits: [(&str, Option<&str>); 4]) -> Result<Option<Condition>, Stop> {
    let mut bounds = [i64::MIN, i64::MAX, i64::MIN, i64::MAX];
    let mut any = false;
    for (bound, (element, text)) in bounds.iter_mut().zip(limits) {
        if let Some(text) = text {
            *bound = instant(zone, text, element)?;
            any = true;
        }
    }
    let [start_from, start_to, end_from, end_to] = bounds;
    Ok(any
        .then_some(Condition::Within { starts: (start_from, start_to), ends: (end_from, end_to) }))
}

/// Upwards, unless said otherwise.
pub fn direction(sent: Option<LstOrderADType>) -> Direction {
    match sent {
        Some(LstOrderADType::Desc) => Direction::Descending,
        Some(LstOrderADType::Asc) | None => Direction::Ascending,
    }
}

/// The order of a list of sessions: by the words of its orderBy, each in the direction at the same place; by start,
/// earliest first, unless said otherwise. What all sessions are equal in sorts nothing.
///
/// # Errors
/// `InvalidValue` for more than three.
pub fn order(
    words: &[&str],
    directions: &[LstOrderADType],
) -> Result<Vec<(Order, Direction)>, Stop> {
    must_be_few(words.len())?;
    let mut count = 0;
    let mut order = Vec::new();
    for (position, word) in words.iter().enumerate() {
        count += 1;
        let direction = direction(directions.get(position).copied());
        order.extend(sorted_by(word).map(|by| (by, direction)));
    }
    if order.is_empty() {
        // A direction without a word belongs to this one.
        let sent = directions.first().copied().filter(|_| count == 0);
        order.push((Order::Start, direction(sent)));
    }
    Ok(order)
}

/// None for help that is ordered from the provider's staff: there is none here.
fn sorted_by(word: &str) -> Option<Order> {
    match word {
        "HOSTWEBEXID" => Some(Order::Host),
        "CONFNAME" | "EVENTNAME" => Some(Order::Name),
        "ACCOUNT" => Some(Order::Account),
        "OPPORTUNITY" => Some(Order::Opportunity),
        "STARTTIME" => Some(Order::Start),
        _ => word
            .strip_prefix("TRACKINGCODE")
            .and_then(|number| number.parse().ok())
            .map(Order::TrackingCode),
    }
}

/// Whose sessions a list has. An administrator's are all, or those of the host he names; anybody else's are his own, if
/// `invited` those he is invited to, and of another host only those that he is invited to or hosts himself.
///
/// # Errors
/// `CredentialsMissing`.
pub fn scopes(cx: &Context<'_>, host: Option<&User>, invited: bool) -> Result<Vec<Scope>, Stop> {
    let caller = cx.caller.user()?;
    let own = person(caller);
    Ok(match host.filter(|host| host.id != caller.id) {
        Some(other) if cx.caller.sees_all() => vec![Scope::Hosted(person(other))],
        Some(other) => {
            vec![Scope::Hosted(person(other)), Scope::HostedOrInvited(own)]
        }
        None if host.is_none() && cx.caller.sees_all() => Vec::new(),
        None if invited => vec![Scope::HostedOrInvited(own)],
        None => vec![Scope::Hosted(own)],
    })
}
