//! What LstsummaryMeeting and LstMeeting share: which meetings, in which order.

use api::meeting::{DateScopeType, OrderByType, OrderType};
use calendar::Zone;
use store::listing::{Direction, Method};
use store::session_list::{Condition, Filter, Order, Scope};
use store::sessions::Kind;
use store::{fold, users};

use crate::scheduling;
use crate::{Context, Stop};

/// What a list of meetings is narrowed by.
#[derive(Default)]
pub struct Wanted<'a> {
    pub date_scope: Option<&'a DateScopeType>,
    pub key: Option<i64>,
    pub host: Option<&'a str>,
    /// Whether meetings that the caller is only invited to are listed.
    pub invited: bool,
}

/// The filter; none when it can match nothing.
pub fn filter(
    cx: &mut Context<'_>,
    wanted: &Wanted<'_>,
    method: Method,
) -> Result<Option<Filter>, Stop> {
    let Some(scopes) = scopes(cx, wanted.host, wanted.invited)? else { return Ok(None) };
    let mut conditions = Vec::new();
    conditions.extend(wanted.key.map(Condition::Key));
    if let Some(scope) = wanted.date_scope {
        conditions.extend(within(cx, scope)?);
    }
    Ok(Some(Filter { site_id: cx.site.id, kinds: vec![Kind::Meeting], scopes, conditions, method }))
}

/// Whose meetings: an administrator's are all, or those of the host he names; anybody else's are his own and those he
/// is invited to, of another host's only those among them.
fn scopes(
    cx: &mut Context<'_>,
    host: Option<&str>,
    invited: bool,
) -> Result<Option<Vec<Scope>>, Stop> {
    let caller = cx.caller.user()?.clone();
    let own = |user| if invited { Scope::HostedOrInvited(user) } else { Scope::Hosted(user) };
    let Some(name) = host.filter(|name| fold(name) != fold(&caller.web_ex_id)) else {
        let all = cx.caller.sees_all() && host.is_none();
        return Ok(Some(if all { Vec::new() } else { vec![own(scheduling::person(&caller))] }));
    };
    let Some(host) = users::by_web_ex_id(cx.tx, cx.site.id, name)? else { return Ok(None) };
    let hosted = Scope::Hosted(scheduling::person(&host));
    Ok(Some(if cx.caller.sees_all() {
        vec![hosted]
    } else {
        vec![hosted, Scope::HostedOrInvited(scheduling::person(&caller))]
    }))
}

fn within(cx: &Context<'_>, scope: &DateScopeType) -> Result<Option<Condition>, Stop> {
    let zone = scheduling::named_zone(scope.time_zone_id, "dateScope/timeZoneID")?;
    let zone: &Zone = match zone {
        Some(zone) => zone,
        None => scheduling::zone_of(cx.caller.user()?)?,
    };
    let limits = [
        ("dateScope/startDateStart", &scope.start_date_start),
        ("dateScope/startDateEnd", &scope.start_date_end),
        ("dateScope/endDateStart", &scope.end_date_start),
        ("dateScope/endDateEnd", &scope.end_date_end),
    ];
    scheduling::within(zone, limits)
}

/// The order: by start, earliest first, unless said otherwise. An orderAD belongs to the orderBy at the same place.
pub fn order(order: Option<&OrderType>) -> Vec<(Order, Direction)> {
    let by = order.map_or(&[][..], |order| &order.order_by);
    let directions = order.map_or(&[][..], |order| &order.order_ad);
    let mut wanted: Vec<(Order, Direction)> = by
        .iter()
        .enumerate()
        .map(|(position, by)| {
            (sorted_by(*by), scheduling::direction(directions.get(position).copied()))
        })
        .collect();
    if wanted.is_empty() {
        wanted.push((Order::Start, scheduling::direction(directions.first().copied())));
    }
    wanted
}

fn sorted_by(by: OrderByType) -> Order {
    match by {
        OrderByType::Hostwebexid => Order::Host,
        OrderByType::Confname => Order::Name,
        OrderByType::Starttime => Order::Start,
        OrderByType::Trackingcode1 => Order::TrackingCode(1),
        OrderByType::Trackingcode2 => Order::TrackingCode(2),
        OrderByType::Trackingcode3 => Order::TrackingCode(3),
        OrderByType::Trackingcode4 => Order::TrackingCode(4),
        OrderByType::Trackingcode5 => Order::TrackingCode(5),
        OrderByType::Trackingcode6 => Order::TrackingCode(6),
        OrderByType::Trackingcode7 => Order::TrackingCode(7),
        OrderByType::Trackingcode8 => Order::TrackingCode(8),
        OrderByType::Trackingcode9 => Order::TrackingCode(9),
        OrderByType::Trackingcode10 => Order::TrackingCode(10),
    }
}
