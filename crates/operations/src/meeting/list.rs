//! What LstsummaryMeeting and LstMeeting share: which meetings, in which order.

use api::meeting::{DateScopeType, OrderType};
use calendar::Zone;
use store::listing::{Direction, Method};
use store::session_list::{Condition, Filter, Order};
use store::sessions::Kind;
use store::users;

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
    let host = match wanted.host {
        Some(name) => match users::by_web_ex_id(cx.tx, cx.site.id, name)? {
            Some(host) => Some(host),
            None => return Ok(None),
        },
        None => None,
    };
    let scopes = scheduling::scopes(cx, host.as_ref(), wanted.invited)?;
    let mut conditions = Vec::new();
    conditions.extend(wanted.key.map(Condition::Key));
    if let Some(scope) = wanted.date_scope {
        conditions.extend(within(cx, scope)?);
    }
    Ok(Some(Filter { site_id: cx.site.id, kinds: vec![Kind::Meeting], scopes, conditions, method }))
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

/// The order that is asked for.
pub fn order(order: Option<&OrderType>) -> Vec<(Order, Direction)> {
    let words = order.iter().flat_map(|order| &order.order_by).map(|by| by.as_str());
    scheduling::order(words, order.map_or(&[], |order| &order.order_ad))
}
