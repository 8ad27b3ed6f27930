//! What LstsummaryMeeting and LstMeeting share: which meetings, in which order.

use api::meeting::{DateScopeType, OrderType};
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

/// The order that is asked for.
pub fn order(order: Option<&OrderType>) -> Vec<(Order, Direction)> {
    let words = order.iter().flat_map(|order| &order.order_by).map(|by| by.as_str());
    scheduling::order(words, order.map_or(&[], |order| &order.order_ad))
}
