//! Which sessions LstsummarySession lists, and in which order; of this LstCalendarSession has a part.

use api::ep::{DateScopeType, LstsummarySession, OrderType, StatusType};
use api::{Fault, fault};
use calendar::{Zone, zones};
use store::listing::{Direction, Method};
use store::session_list::{Condition, Filter, Order};
use store::sessions::{self, Kind, Status};
use store::users::{self, User};

use super::kinds;
use crate::{Context, Stop, scheduling};

/// The zone of dates that name none: "Greenwich", which has no summer time.
const GREENWICH: i64 = 20;
/// A key that no session has.
const NOBODYS: i64 = 0;
/// How many session types a list is narrowed to at most.
const TYPES: usize = 100;
/// The longest span of changes that is listed, in seconds: two weeks.
const CHANGES: i64 = 14 * 24 * 3600;

/// Everything that a session must be to be listed. Whose sessions and of which services narrows the list whatever the
/// method says; it puts the other filters together.
pub fn filter(
    cx: &mut Context<'_>,
    request: &LstsummarySession,
    host: Option<&User>,
    zone: &Zone,
    method: Method,
) -> Result<Filter, Stop> {
    let mut conditions = Vec::new();
    conditions.extend(request.session_key.map(Condition::Key));
    if let Some(conf_id) = request.conf_id {
        let key = sessions::key_of_conf_id(cx.tx, cx.site.id, conf_id)?;
        conditions.push(Condition::Key(key.unwrap_or(NOBODYS)));
    }
    conditions.extend(request.conf_name.clone().map(Condition::NamePrefix));
    conditions.extend(request.status.map(|status| Condition::Status(in_store(status))));
    let types = session_types(request);
    if types.len() > TYPES {
        let why = format!("more than {TYPES} of them");
        return Err(fault!(InvalidValue, "sessionTypes/sessionType", "{why}").into());
    }
    if !types.is_empty() {
        conditions.push(Condition::SessionTypes(types.to_vec()));
    }
    let changed = changed(request, zone)?;
    if changed.is_none() || request.recurrence == Some(true) {
        conditions.extend(within(request.date_scope.as_ref(), zone)?);
    }
    conditions.extend(changed);
    Ok(Filter {
        site_id: cx.site.id,
        kinds: kinds(cx, request)?,
        scopes: scheduling::scopes(cx, host, request.invited == Some(true))?,
        conditions,
        method,
    })
}

/// The person whose sessions are asked for, by webExID or e-mail address.
///
/// # Errors
/// `unknown` when there is no such person.
pub fn host(
    cx: &mut Context<'_>,
    web_ex_id: Option<&str>,
    email: Option<&str>,
    unknown: fn() -> Fault,
) -> Result<Option<User>, Stop> {
    let by_name = match web_ex_id {
        Some(name) => Some(users::by_web_ex_id(cx.tx, cx.site.id, name)?.ok_or_else(unknown)?),
        None => None,
    };
    let by_email = match email {
        Some(email) => Some(users::by_email(cx.tx, cx.site.id, email)?.ok_or_else(unknown)?),
        None => None,
    };
    match (&by_name, &by_email) {
        (Some(one), Some(other)) if one.id != other.id => Err(unknown().into()),
        _ => Ok(by_name.or(by_email)),
    }
}

/// The zone of the request's dates and of the answer's.
///
/// # Errors
/// `InvalidTimeZone`.
pub fn zone(scope: Option<&DateScopeType>) -> Result<&'static Zone, Stop> {
    let id = scope.and_then(|scope| scope.time_zone_id);
    let named = scheduling::named_zone(id, "dateScope/timeZoneID")?;
    named
        .or_else(|| zones::by_id(GREENWICH))
        .ok_or_else(|| Stop::Store(store::Error::corrupt("there is no zone of Greenwich")))
}

/// The zone that a row names: that of the dates if it is asked for, else the session's own.
pub fn named_zone(
    scope: Option<&DateScopeType>,
    zone: &'static Zone,
    time_zone: i64,
) -> Option<&'static Zone> {
    match scope.and_then(|scope| scope.return_specified_time_zone) {
        Some(true) => Some(zone),
        _ => zones::by_id(time_zone),
    }
}

/// The order that is asked for.
///
/// # Errors
/// `InvalidValue` for more than three.
pub fn order(order: Option<&OrderType>) -> Result<Vec<(Order, Direction)>, Stop> {
    let words = order.iter().flat_map(|order| &order.order_by).map(|by| by.as_str());
    let words: Vec<&str> = words.collect();
    scheduling::order(&words, order.map_or(&[], |order| &order.order_ad))
}

/// The kinds of the services wanted. Where services are named, conferences by phone alone are left out unless they are
/// asked for, by their type or by inclAudioOnly. (The original leaves out remote access and its support tool too, by their
/// types 10 and 14: here neither makes sessions.)
fn kinds(cx: &Context<'_>, request: &LstsummarySession) -> Result<Vec<Kind>, Stop> {
    let services =
        request.service_types.as_ref().map_or(&[][..], |services| &services.service_type);
    let by_type = session_types(request).iter().any(|id| {
        let known = cx.site.settings.meeting_types.iter().find(|known| known.id == *id);
        known.is_some_and(|known| known.kind == Some(Kind::Teleconference))
    });
    let audio = by_type || request.incl_audio_only.unwrap_or(services.is_empty());
    let mut kinds = kinds::held(cx.site, services)?;
    kinds.retain(|kind| audio || *kind != Kind::Teleconference);
    Ok(kinds)
}

fn session_types(request: &LstsummarySession) -> &[i64] {
    request.session_types.as_ref().map_or(&[], |types| &types.session_type)
}

fn in_store(status: StatusType) -> Status {
    match status {
        StatusType::NotInprogress => Status::NotInProgress,
        StatusType::Inprogress => Status::InProgress,
    }
}

/// When sessions must begin and end; none when nothing is said of that.
///
/// # Errors
/// `InvalidDate`.
pub fn within(scope: Option<&DateScopeType>, zone: &Zone) -> Result<Option<Condition>, Stop> {
    let Some(scope) = scope else { return Ok(None) };
    let limits = [
        ("dateScope/startDateStart", scope.start_date_start.as_deref()),
        ("dateScope/startDateEnd", scope.start_date_end.as_deref()),
        ("dateScope/endDateStart", scope.end_date_start.as_deref()),
        ("dateScope/endDateEnd", scope.end_date_end.as_deref()),
    ];
    scheduling::within(zone, limits)
}

/// The span of changes: from its start on when it is too long, up to its end when it has no start.
fn changed(request: &LstsummarySession, zone: &Zone) -> Result<Option<Condition>, Stop> {
    let limit = |text: &Option<String>, element| {
        text.as_deref().map(|text| scheduling::instant(zone, text, element)).transpose()
    };
    let start = limit(&request.modified_date_start, "modifiedDateStart")?;
    let end = limit(&request.modified_date_end, "modifiedDateEnd")?;
    Ok(match (start, end) {
        (None, None) => None,
        (Some(start), end) => {
            let longest = start + CHANGES;
            Some(Condition::Changed(start, end.map_or(longest, |end| end.min(longest))))
        }
        (None, Some(end)) => Some(Condition::Changed(end - CHANGES, end)),
    })
}

#[cfg(test)]
mod tests {
    use api::ep::OrderByType;

    use super::*;
    use api::serv::LstOrderADType;

    fn sorted(by: &[OrderByType], directions: &[LstOrderADType]) -> Vec<(Order, Direction)> {
        order(Some(&OrderType {
            order_by: by.to_vec(),
            order_ad: directions.to_vec(),
            case_sensitive: None,
        }))
        .unwrap()
    }

    #[test]
    fn a_direction_belongs_to_the_key_at_its_place() {
        use Direction::{Ascending, Descending};
        use LstOrderADType::{Asc, Desc};
        assert_eq!(order(None).unwrap(), [(Order::Start, Ascending)]);
        assert_eq!(sorted(&[], &[Desc]), [(Order::Start, Descending)]);
        assert_eq!(
            sorted(&[OrderByType::Assistrequest, OrderByType::Confname], &[Asc, Desc]),
            [(Order::Name, Descending)]
        );
        assert_eq!(sorted(&[OrderByType::Assistconfirm], &[Desc]), [(Order::Start, Ascending)]);
        assert_eq!(
            sorted(&[OrderByType::Trackingcode10, OrderByType::Hostwebexid], &[Desc]),
            [(Order::TrackingCode(10), Descending), (Order::Host, Ascending)]
        );
    }

    #[test]
    fn a_span_of_changes_is_two_weeks_at_most() {
        let zone = zones::by_id(GREENWICH).unwrap();
        let day = |day: i64| 1_893_456_000 + (day - 1) * 24 * 3600;
        for (start, end, expected) in [
            (Some(1), Some(10), (1, 10)),
            (Some(1), Some(31), (1, 15)),
            (Some(1), None, (1, 15)),
            (None, Some(31), (17, 31)),
        ] {
            let text = |day: Option<i64>| day.map(|day| format!("01/{day}/2030"));
            let request = LstsummarySession {
                modified_date_start: text(start),
                modified_date_end: text(end),
                ..LstsummarySession::default()
            };
            match changed(&request, zone).unwrap() {
                Some(Condition::Changed(from, to)) => {
                    assert_eq!((from, to), (day(expected.0), day(expected.1)));
                }
                _ => panic!("no span of changes"),
            }
        }
        assert!(changed(&LstsummarySession::default(), zone).unwrap().is_none());
    }
}
