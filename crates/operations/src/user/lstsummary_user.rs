//! user.LstsummaryUser, as contract/user/lstsummary_user.toml describes it.

use api::fault;
use api::serv::MatchingRecordsType;
use api::user::{
    LstsummaryUser, LstsummaryUserResponse, OrderByType, OrderType, UserSummaryInstanceType,
    WebACDUserRoleType,
};
use calendar::Civil;
use store::listing::Direction;
use store::user_list::{self, Condition, Filter, Listed, Order};

use super::{active_of, active_text};
use crate::listing::{self, Asked};
use crate::{Context, Execute, Stop, accounts, scheduling};

impl Execute for LstsummaryUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstsummaryUserResponse, Stop> {
        let (rows, matching) = listed(cx, self)?;

        let roles = self.web_acd.as_ref().is_some_and(|acd| acd.return_prefs != Some(false));
        Ok(LstsummaryUserResponse {
            user: rows.into_iter().map(|row| summary(row, roles)).collect(),
            matching_records: Some(matching),
        })
    }
}

/// The users asked for: one page of them.
///
/// # Errors
/// `AccessDenied`; `NoRecordFound`; `InvalidDate`, `InvalidTimeZone`, `InvalidValue`.
pub(super) fn listed(
    cx: &mut Context<'_>,
    request: &LstsummaryUser,
) -> Result<(Vec<Listed>, MatchingRecordsType), Stop> {
    cx.caller.user()?;
    if !cx.caller.sees_all() {
        return Err(fault!(AccessDenied).explained("only administrators see others").into());
    }
    let described = LstsummaryUser { list_control: None, ..request.clone() };
    let asked = Asked::of(cx, request.list_control.as_ref(), &described)?;
    let filter = Filter {
        site_id: cx.site.id,
        conditions: conditions(cx, request)?,
        method: asked.method(),
    };
    let order = order(request.order.as_ref())?;

    let window = asked.window(cx);
    let page = user_list::page(cx.tx, &filter, &order, &window)?;
    asked.answer(cx, page)
}

fn conditions(cx: &mut Context<'_>, request: &LstsummaryUser) -> Result<Vec<Condition>, Stop> {
    let mut conditions = Vec::new();
    conditions.extend(request.web_ex_id.clone().map(Condition::WebExId));
    conditions.extend(request.email.clone().map(Condition::Email));
    conditions.extend(request.first_name.clone().map(Condition::FirstNamePrefix));
    conditions.extend(request.last_name.clone().map(Condition::LastNamePrefix));
    conditions.extend(request.active.map(|active| Condition::Active(active_of(active))));
    conditions.extend(registered(cx, request)?);
    if let Some(acd) = &request.web_acd {
        let role = &acd.web_acd_user_role;
        conditions.extend(role.is_agent.map(Condition::SupportAgent));
        conditions.extend(role.is_mgr.map(Condition::SupportManager));
        if let Some(name) = &acd.manager {
            let manager = accounts::find(cx.tx, cx.site.id, name)?;
            // Whoever is not there has no agents.
            conditions.push(manager.map_or(Condition::Nobody, |it| Condition::AgentsOf(it.id)));
        }
    }
    Ok(conditions)
}

fn registered(cx: &Context<'_>, request: &LstsummaryUser) -> Result<Option<Condition>, Stop> {
    let Some(scope) = &request.data_scope else { return Ok(None) };
    let zone = match scheduling::named_zone(scope.time_zone_id, "dataScope/timeZoneID")? {
        Some(zone) => zone,
        None => scheduling::zone_of(cx.caller.user()?)?,
    };
    let limit = |text: &Option<String>, element| {
        text.as_deref().map(|text| scheduling::instant(zone, text, element)).transpose()
    };
    let from = limit(&scope.reg_date_start, "dataScope/regDateStart")?;
    let to = limit(&scope.reg_date_end, "dataScope/regDateEnd")?;
    if from.is_none() && to.is_none() {
        return Ok(None);
    }
    Ok(Some(Condition::Registered(from.unwrap_or(i64::MIN), to.unwrap_or(i64::MAX))))
}

/// By webExID, unless said otherwise.
fn order(order: Option<&OrderType>) -> Result<Vec<(Order, Direction)>, Stop> {
    let by = order.map_or(&[][..], |order| &order.order_by);
    let directions = order.map_or(&[][..], |order| &order.order_ad);
    listing::order(by, directions, Order::WebExId, sorted_by)
}

/// What is kept in a record only sorts nothing: as if all users were alike in it.
fn sorted_by(by: OrderByType) -> Option<Order> {
    match by {
        OrderByType::Uid => Some(Order::Id),
        OrderByType::Webexid => Some(Order::WebExId),
        OrderByType::Firstname => Some(Order::FirstName),
        OrderByType::Lastname => Some(Order::LastName),
        OrderByType::Email => Some(Order::Email),
        OrderByType::Active => Some(Order::Active),
        OrderByType::Regdate => Some(Order::Registration),
        OrderByType::Regexpdate => Some(Order::Expiry),
        OrderByType::Privilege => Some(Order::Privilege),
        OrderByType::Personalurl => Some(Order::PersonalRoom),
        OrderByType::Timezone => Some(Order::TimeZone),
        _ => None,
    }
}

fn summary(row: Listed, roles: bool) -> UserSummaryInstanceType {
    UserSummaryInstanceType {
        web_ex_id: row.web_ex_id,
        first_name: row.first_name,
        last_name: row.last_name,
        email: row.email,
        registration_date: Some(Civil::from_seconds(row.created_at).to_string()),
        active: active_text(row.active),
        time_zone_id: Some(row.time_zone),
        web_acd: roles.then_some(WebACDUserRoleType {
            is_agent: Some(row.support_agent),
            is_mgr: Some(row.support_manager),
        }),
    }
}
