//! Lists of the sessions of one kind: which, in which order, which page of them.

use api::fault;
use api::serv::{LstControlType, LstOrderADType, MatchingRecordsType};
use store::attendees::{self, Attendee};
use store::session_list::{self, Condition, Filter, Listed, Scope};
use store::sessions::{self, Kind, Session, Term};
use store::users::{self, User};
use xml::WriteChildren;

use super::kinds::facts_in_brief;
use super::scheduled::Facts;
use crate::listing::Asked;
use crate::scheduling;
use crate::{Context, Stop};

/// What is asked for.
pub struct Wanted<'a> {
    /// The kind.
    pub kind: Kind,
    /// Which part of the list.
    pub control: Option<&'a LstControlType>,
    /// When the sessions begin and end.
    pub date_scope: DateScope<'a>,
    /// The session of this key alone.
    pub key: Option<i64>,
    /// The webExID of the host whose sessions are listed.
    pub host: Option<&'a str>,
    /// Whether sessions that the caller is only invited to are listed.
    pub invited: bool,
    /// What the sessions are found by beside their columns.
    pub terms: Vec<(Term, String)>,
    /// The words of orderBy, and of orderAD.
    pub order: (Vec<&'static str>, &'a [LstOrderADType]),
}

impl Wanted<'_> {
    /// All sessions of a kind that the caller may see.
    pub fn of(kind: Kind) -> Self {
        Wanted {
            kind,
            control: None,
            date_scope: DateScope::default(),
            key: None,
            host: None,
            invited: false,
            terms: Vec::new(),
            order: (Vec::new(), &[]),
        }
    }
}

/// Four limits, each `MM/DD/YYYY hh:mm:ss` in a zone, and the number of that zone.
#[derive(Default)]
pub struct DateScope<'a> {
    /// The earliest and the latest start, the earliest and the latest end.
    pub limits: [Option<&'a str>; 4],
    /// The caller's zone when there is none.
    pub time_zone_id: Option<i64>,
}

/// The limits of a dateScope, whichever service it is of.
macro_rules! date_scope {
    ($scope:expr) => {
        $scope.as_ref().map_or_else($crate::session::DateScope::default, |scope| {
            $crate::session::DateScope {
                limits: [
                    scope.start_date_start.as_deref(),
                    scope.start_date_end.as_deref(),
                    scope.end_date_start.as_deref(),
                    scope.end_date_end.as_deref(),
                ],
                time_zone_id: scope.time_zone_id,
            }
        })
    };
}

/// The words and directions of an order, whichever service it is of.
macro_rules! order {
    ($order:expr) => {
        $order.as_ref().map_or((Vec::new(), &[][..]), |order| {
            (order.order_by.iter().map(|by| by.as_str()).collect(), &order.order_ad[..])
        })
    };
}

pub(crate) use {date_scope, order};

/// The rows of a page, and what is told of the whole list.
pub type Told<T> = (Vec<T>, MatchingRecordsType);

/// The sessions of a page; `request` is what was asked, without its listControl.
///
/// # Errors
/// `NoRecordFound`, `InvalidDate`, `InvalidTimeZone`, `InvalidValue`.
fn list(
    cx: &mut Context<'_>,
    request: &impl WriteChildren,
    wanted: Wanted<'_>,
) -> Result<Told<Listed>, Stop> {
    let asked = Asked::of(cx, wanted.control, request)?;
    let host = match wanted.host {
        Some(name) => {
            let host = users::by_web_ex_id(cx.tx, cx.site.id, name)?;
            Some(host.ok_or_else(|| fault!(NoRecordFound).explained("there is no such host"))?)
        }
        None => None,
    };
    let mut conditions = Vec::new();
    conditions.extend(wanted.key.map(Condition::Key));
    conditions.extend(wanted.terms.into_iter().map(|(term, value)| Condition::Term(term, value)));
    conditions.extend(within(cx, &wanted.date_scope)?);
    let filter = Filter {
        site_id: cx.site.id,
        kinds: vec![wanted.kind],
        scopes: scopes(cx, host.as_ref(), wanted.invited)?,
        conditions,
        method: asked.method(),
    };
    let (words, directions) = wanted.order;
    let order = scheduling::order(&words, directions)?;
    let page = session_list::page(cx.tx, &filter, &order, &asked.window(cx))?;
    asked.answer(cx, page)
}

/// As [`list`], each session as a whole, beside its row.
///
/// # Errors
/// Those of [`list`].
pub fn list_whole(
    cx: &mut Context<'_>,
    request: &impl WriteChildren,
    wanted: Wanted<'_>,
) -> Result<Told<(Listed, Session)>, Stop> {
    let (rows, matching) = list(cx, request, wanted)?;
    let keys: Vec<i64> = rows.iter().map(|row| row.session.key).collect();
    let mut sessions = sessions::by_keys(cx.tx, cx.site.id, &keys)?;
    // They are all there: it is one transaction.
    let whole = rows.into_iter().filter_map(|row| {
        let session = sessions.remove(&row.session.key)?;
        Some((row, session))
    });
    Ok((whole.collect(), matching))
}

/// As [`list`], each session with the name of the first who may host it in its host's place: a webExID, or an address where
/// he has none.
///
/// # Errors
/// Those of [`list`].
pub fn list_with_other_hosts(
    cx: &mut Context<'_>,
    request: &impl WriteChildren,
    wanted: Wanted<'_>,
) -> Result<Told<(Listed, Option<String>)>, Stop> {
    let (rows, matching) = list(cx, request, wanted)?;
    let keys: Vec<i64> = rows.iter().map(|row| row.session.key).collect();
    let mut hosts = attendees::hosts(cx.tx, &keys)?;
    let with_others = rows.into_iter().map(|row| {
        let others = hosts.remove(&row.session.key).unwrap_or_default();
        let other = others.into_iter().next();
        (row, other.map(|attendee| attendee.web_ex_id.unwrap_or(attendee.email)))
    });
    Ok((with_others.collect(), matching))
}

/// A row of a list, with what stands in other tables, and in the record of its session.
pub struct Detailed {
    /// The row. Whether its session repeats, and whether one registers for it, is known.
    pub row: Listed,
    /// Those who may host it in its host's place.
    pub hosts: Vec<Attendee>,
    /// What its record tells, if that was asked for.
    pub facts: Facts,
}

/// Rows in detail. Records are read if `with_records`, and otherwise only of those that an earlier version has written: their
/// rows do not tell all.
///
/// # Errors
/// [`Stop::Store`].
pub fn in_detail(
    cx: &mut Context<'_>,
    rows: Vec<Listed>,
    with_records: bool,
) -> Result<Vec<Detailed>, Stop> {
    let is_silent = |row: &&Listed| row.session.recurs.and(row.session.registers).is_none();
    let key = |row: &Listed| row.session.key;
    let of_records: Vec<i64> =
        rows.iter().filter(|row| with_records || is_silent(row)).map(key).collect();
    let records = sessions::by_keys(cx.tx, cx.site.id, &of_records)?;
    let keys: Vec<i64> = rows.iter().map(key).collect();
    let mut hosts = attendees::hosts(cx.tx, &keys)?;
    let detailed = rows.into_iter().map(|mut row| {
        let facts = match records.get(&row.session.key) {
            Some(session) => facts_in_brief(session)?,
            None => Facts::default(),
        };
        row.session.recurs.get_or_insert(facts.repeats.is_some());
        row.session.registers.get_or_insert(facts.registers);
        let hosts = hosts.remove(&row.session.key).unwrap_or_default();
        Ok(Detailed { row, hosts, facts })
    });
    detailed.collect()
}

/// Whose sessions: as everywhere, but that of another host's the caller finds only those that he may host himself, unless
/// those he is invited to are listed.
fn scopes(cx: &Context<'_>, host: Option<&User>, invited: bool) -> Result<Vec<Scope>, Stop> {
    match host {
        Some(host) if !(invited || cx.caller.sees_all()) => {
            let own = scheduling::person(cx.caller.user()?);
            Ok(vec![Scope::Hosted(scheduling::person(host)), Scope::Hosted(own)])
        }
        _ => scheduling::scopes(cx, host, invited),
    }
}

fn within(cx: &Context<'_>, scope: &DateScope<'_>) -> Result<Option<Condition>, Stop> {
    let zone = match scheduling::named_zone(scope.time_zone_id, "dateScope/timeZoneID")? {
        Some(zone) => zone,
        None => scheduling::zone_of(cx.caller.user()?)?,
    };
    let [start_from, start_to, end_from, end_to] = scope.limits;
    let limits = [
        ("dateScope/startDateStart", start_from),
        ("dateScope/startDateEnd", start_to),
        ("dateScope/endDateStart", end_from),
        ("dateScope/endDateEnd", end_to),
    ];
    scheduling::within(zone, limits)
}
