//! ep.LstCalendarSession, as contract/ep/lst_calendar_session.toml describes it.

use api::ep::{CalendarSessionType, LstCalendarSession, LstCalendarSessionResponse};
use api::fault;
use calendar::Zone;
use store::listing::{Direction, Method};
use store::session_list::{self, Condition, Filter, Listed, Order, Scope};
use store::sessions::Kind;
use store::users::User;

use super::kinds;
use super::wanted;
use crate::listing::Asked;
use crate::session::{Detailed, in_detail, listing_text, status_text};
use crate::{Context, Execute, Stop, scheduling};

/// How far ahead a calendar looks when nothing is said, in seconds: a month.
const AHEAD: i64 = 31 * 24 * 3600;

impl Execute for LstCalendarSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstCalendarSessionResponse, Stop> {
        let person = person(cx, self)?;
        let request = LstCalendarSession { list_control: None, ..self.clone() };
        let asked = Asked::of(cx, self.list_control.as_ref(), &request)?;
        let zone = wanted::zone(self.date_scope.as_ref())?;
        let filter = filter(cx, self, &person, zone)?;
        let order = [(Order::Start, Direction::Ascending)];
        let page = session_list::page(cx.tx, &filter, &order, &asked.window(cx))?;
        let (rows, matching) = asked.answer(cx, page)?;
        let calendar = Calendar { request: self, person: &person, zone };
        let rows = in_detail(cx, rows, false)?.into_iter();
        let session = rows.map(|row| calendar.entry(cx, row)).collect();
        Ok(LstCalendarSessionResponse { matching_records: Some(matching), session })
    }
}

/// Whose calendar is wanted: the caller's own, or for an administrator anybody's. Only who sees everybody learns that there
/// is nobody of that name.
fn person(cx: &mut Context<'_>, request: &LstCalendarSession) -> Result<User, Stop> {
    let caller = cx.caller.user()?.clone();
    let unknown = if cx.caller.sees_all() {
        || fault!(UserNotFound)
    } else {
        || fault!(AccessDenied).explained("only administrators see the calendars of others")
    };
    let (name, email) = (request.host_web_ex_id.as_deref(), request.host_email.as_deref());
    match wanted::host(cx, name, email, unknown)? {
        Some(named) if named.id != caller.id && !cx.caller.sees_all() => Err(unknown().into()),
        Some(named) => Ok(named),
        None => Ok(caller),
    }
}

fn filter(
    cx: &Context<'_>,
    request: &LstCalendarSession,
    person: &User,
    zone: &Zone,
) -> Result<Filter, Stop> {
    let ahead = Condition::Within {
        starts: (cx.now, cx.now.saturating_add(AHEAD)),
        ends: (i64::MIN, i64::MAX),
    };
    let within = wanted::within(request.date_scope.as_ref(), zone)?;
    let services =
        request.service_types.as_ref().map_or(&[][..], |services| &services.service_type);
    let person = scheduling::person(person);
    Ok(Filter {
        site_id: cx.site.id,
        kinds: kinds::held(cx.site, services)?,
        scopes: vec![match request.invited {
            Some(false) => Scope::Hosted(person),
            Some(true) | None => Scope::HostedOrInvited(person),
        }],
        conditions: vec![within.unwrap_or(ahead)],
        method: Method::All,
    })
}

/// How the entries are told.
struct Calendar<'a> {
    request: &'a LstCalendarSession,
    /// Whose it is.
    person: &'a User,
    /// The zone of all times.
    zone: &'static Zone,
}

impl Calendar<'_> {
    fn entry(&self, cx: &Context<'_>, detailed: Detailed) -> CalendarSessionType {
        let Detailed { row: Listed { session, host }, hosts, .. } = detailed;
        let zone =
            wanted::named_zone(self.request.date_scope.as_ref(), self.zone, session.time_zone);
        CalendarSessionType {
            session_key: session.key,
            conf_id: Some(session.conf_id),
            session_type: session.session_type,
            service_type: kinds::service(session.kind),
            host_web_ex_id: host.web_ex_id.clone(),
            host_first_name: Some(host.first_name.clone()),
            host_last_name: Some(host.last_name.clone()),
            host_email: Some(host.email.clone()),
            alt_host: Some(kinds::may_stand_in(session.host_id, &hosts, self.person)),
            time_zone_id: zone.map_or(session.time_zone, |zone| zone.id),
            time_zone: zone.map(|zone| zone.name.to_owned()),
            start_time: self.zone.local(session.start).to_string(),
            duration: session.duration_minutes,
            status: Some(status_text(session.status).to_owned()),
            list_status: listing_text(cx.site, session.kind, session.listing),
            password_req: Some(session.has_password),
            registration: session.registers,
            is_audio_only: Some(session.kind == Kind::Teleconference),
            is_recurring: session.recurs == Some(true),
            is_exception: Some(false),
            series_meeting_key: None,
            meeting_uuid: Some(session.uuid),
            is_private_meeting: Some(false),
            conf_name: session.name,
        }
    }
}
