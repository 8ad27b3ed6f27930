//! What a session may be, whatever its kind: the rules by which what a client sent is accepted. Each answers the accepted
//! value, with its default where nothing was sent, or the fault that names the element.

use std::ops::RangeInclusive;

use api::{Fault, fault};
use calendar::{Civil, Zone, zones};
use store::fold;
use store::sessions::{Kind, Listing, Session};
use store::sites::Site;
use store::users::{self, Active, Services, User};

use super::scheduled::{Said, Scheduled};
use crate::criteria::{self, Texts};
use crate::meetingtype::products;
use crate::{Context, Stop, accounts, scheduling};

/// Minutes that a session takes when nothing is said, and at most.
const DURATION: i64 = 60;
const LONGEST: i64 = 24 * 60;
/// Seconds before the start from which one may join when nothing is said, and at most.
pub const OPEN_TIME: i64 = 900;
const EARLIEST: i64 = 3600;
/// On how many dates it takes place at most, besides the first.
const LATER_STARTS: usize = 365;
/// How long before its start a session is told of at most, in days.
const EARLIEST_REMINDER: i64 = 365;

/// When a session takes place.
pub struct When {
    /// Seconds UTC.
    pub start: i64,
    /// The wall clock of the zone.
    pub local: Civil,
    pub zone: &'static Zone,
}

/// For whom the caller schedules: himself, or the host he names and may schedule for.
pub fn host(cx: &mut Context<'_>, kind: Kind, named: Option<&str>) -> Result<User, Stop> {
    let caller = cx.caller.must_schedule()?;
    let host = match named.filter(|name| !name.is_empty()) {
        Some(name) if fold(name) != fold(&caller.web_ex_id) => {
            let found = users::by_web_ex_id(cx.tx, cx.site.id, name)?.filter(is_active_host);
            let Some(host) = found else {
                // Without the element: a fault of this service was captured, and it has none.
                return Err(fault!(HostNotFound)
                    .explained("hostWebExID is no active host of the site")
                    .into());
            };
            if !(caller.site_admin || scheduling::permits(&host.scheduling_permission, caller)) {
                return Err(fault!(SchedulingNotPermitted).into());
            }
            host
        }
        _ => caller.clone(),
    };
    if !serves(&host.services, kind) {
        let why = format!("the host's account is not for {}", plural(kind));
        return Err(fault!(ServiceNotSupported).explained(why).into());
    }
    Ok(host)
}

/// Whether somebody may host sessions at present.
pub fn is_active_host(user: &User) -> bool {
    user.active == Active::Activated && user.schedules()
}

/// Whether an account is for sessions of a kind. A conference by phone is a meeting with nothing to see.
pub fn serves(services: &Services, kind: Kind) -> bool {
    match kind {
        Kind::Meeting | Kind::Teleconference => services.meeting,
        Kind::Event => services.event,
        Kind::Training => services.training,
        Kind::Support => services.support,
        Kind::Sales => services.sales,
    }
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Meeting => "meetings",
        Kind::Event => "events",
        Kind::Training => "training sessions",
        Kind::Support => "support sessions",
        Kind::Sales => "sales sessions",
        Kind::Teleconference => "conferences by phone",
    }
}

/// What it is called.
pub fn name<T: Scheduled>(said: &Said<'_>) -> Result<String, Stop> {
    let name = said.name.filter(|name| !name.is_empty()).or(T::NAME);
    let missing = || fault!(MissingElement, T::WORDS.name, "required, but absent or blank").into();
    name.map(str::to_owned).ok_or_else(missing)
}

/// Its session type: one of its kind, of the site and of the host.
pub fn session_type<T: Scheduled>(
    cx: &Context<'_>,
    host: &User,
    said: &Said<'_>,
) -> Result<i64, Stop> {
    match said.session_type.filter(|id| *id != -1) {
        Some(id) if may_have_type(cx.site, host, &[T::KIND], id) => Ok(id),
        Some(id) => {
            let what = plural(T::KIND);
            let element = T::WORDS.session_type;
            Err(fault!(UnknownMeetingType, element, "{id} is no type of the host's for {what}")
                .into())
        }
        None => {
            let why = || format!("the host has no session type for {}", plural(T::KIND));
            default_type(cx.site, host, &[T::KIND])
                .ok_or_else(|| fault!(ServiceNotSupported).explained(why()).into())
        }
    }
}

/// Whether a session type is one of the site's and of the host's, for sessions of one of these kinds.
pub fn may_have_type(site: &Site, host: &User, kinds: &[Kind], id: i64) -> bool {
    let of_site = site.settings.meeting_types.iter().find(|known| known.id == id);
    let kind = of_site.and_then(|known| known.kind);
    kind.is_some_and(|kind| kinds.contains(&kind)) && host.meeting_types.contains(&id)
}

/// The session type of a session of one of these kinds for which none is named: the site's usual one, or else the first
/// that the host has.
pub fn default_type(site: &Site, host: &User, kinds: &[Kind]) -> Option<i64> {
    std::iter::once(site.settings.default_meeting_type)
        .chain(host.meeting_types.iter().copied())
        .find(|id| may_have_type(site, host, kinds, *id))
}

/// When it starts: not in the past. Nothing said is now; the zone is the one named, or the host's.
pub fn when(cx: &Context<'_>, host: &User, said: &Said<'_>) -> Result<When, Stop> {
    let zone = match sent_zone(said)? {
        Some(zone) => zone,
        None => scheduling::zone_of(host)?,
    };
    must_start_later(cx, zone, said)?;
    match said.start.filter(|text| !text.is_empty()) {
        Some(text) => starting(cx, zone, text),
        None => Ok(When { start: cx.now, local: zone.local(cx.now), zone }),
    }
}

/// When it starts after a change: none when neither start nor zone was sent. Only a start that is sent must not be past;
/// with another zone alone the wall clock stays as it is.
pub fn moved(cx: &Context<'_>, session: &Session, said: &Said<'_>) -> Result<Option<When>, Stop> {
    let sent_zone = sent_zone(said)?;
    let own = zones::by_id(session.time_zone);
    let own = own.ok_or_else(|| {
        Stop::Store(store::Error::corrupt(format!("time zone {} of a session", session.time_zone)))
    })?;
    must_start_later(cx, sent_zone.unwrap_or(own), said)?;
    match said.start.filter(|text| !text.is_empty()) {
        Some(text) => starting(cx, sent_zone.unwrap_or(own), text).map(Some),
        None => Ok(sent_zone.map(|zone| {
            let start = zone.instant(Civil::from_seconds(session.start_local));
            When { start, local: zone.local(start), zone }
        })),
    }
}

/// Makes sure of the dates on which it takes place besides the first.
fn must_start_later(cx: &Context<'_>, zone: &'static Zone, said: &Said<'_>) -> Result<(), Stop> {
    let later = said.later_starts;
    if later.len() > LATER_STARTS {
        let element = "schedule/startDate";
        return Err(fault!(InvalidValue, element, "more than {LATER_STARTS} further dates").into());
    }
    later.iter().try_for_each(|text| starting(cx, zone, text).map(drop))
}

fn starting(cx: &Context<'_>, zone: &'static Zone, text: &str) -> Result<When, Stop> {
    let start = scheduling::instant(zone, text, "schedule/startDate")?;
    if start < cx.now {
        let element = "schedule/startDate";
        return Err(fault!(StartInThePast, element, "{text}, {}", zone.name).into());
    }
    // What the wall clock never shows (an hour skipped in spring) is told as what it was taken for.
    Ok(When { start, local: zone.local(start), zone })
}

/// The zone that was sent, by its number or by its name.
fn sent_zone(said: &Said<'_>) -> Result<Option<&'static Zone>, Stop> {
    let by_number = scheduling::named_zone(said.time_zone_id, "schedule/timeZoneID")?;
    match (by_number, said.time_zone.filter(|name| !name.is_empty())) {
        (None, Some(name)) => zones::by_name(name).map(Some).ok_or_else(|| {
            fault!(InvalidTimeZone, "schedule/timeZone", "'{name}' is not known").into()
        }),
        (zone, _) => Ok(zone),
    }
}

/// How long it is planned to take, in minutes.
pub fn duration_minutes(said: &Said<'_>) -> Result<i64, Stop> {
    let minutes = said.duration.unwrap_or(DURATION);
    if !(1..=LONGEST).contains(&minutes) {
        return Err(fault!(
            InvalidDuration,
            "schedule/duration",
            "{minutes} is not from 1 to {LONGEST} minutes"
        )
        .into());
    }
    Ok(minutes)
}

/// How long before the start one may join, in seconds.
pub fn open_time_seconds(said: &Said<'_>) -> Result<i64, Stop> {
    let seconds = said.open_time.unwrap_or(OPEN_TIME);
    must_lie("schedule/openTime", Some(seconds), 0..=EARLIEST)?;
    Ok(seconds)
}

/// Its password: the one given, if it meets the site's criteria; one made here where the site wants one (40.1.2); or
/// none. enforcePassword has no say in it: the site's setting decides.
pub fn password<T: Scheduled>(
    cx: &Context<'_>,
    host: &User,
    name: &str,
    said: &Said<'_>,
) -> Result<Option<String>, Stop> {
    let texts = Texts::of_session(cx.site, host, name);
    let required = wants_password(cx.site, T::KIND);
    let element = T::WORDS.password;
    Ok(criteria::of_session(cx.site, &texts, said.password, required, element, cx.random)?)
}

/// Whether every session of a kind must have a password. Sales sessions and conferences by phone go with meetings; whoever
/// is helped in a support session is let in by his helper.
pub fn wants_password(site: &Site, kind: Kind) -> bool {
    let settings = &site.settings;
    match kind {
        Kind::Meeting | Kind::Sales | Kind::Teleconference => settings.all_meetings_password,
        Kind::Event => settings.all_events_password,
        Kind::Training => settings.all_sessions_password,
        Kind::Support => false,
    }
}

/// Nothing but free meetings is scheduled or changed on a site that is suspended.
pub fn may_be_scheduled(cx: &Context<'_>, session_type: i64) -> Result<(), Stop> {
    let types = &cx.site.settings.meeting_types;
    let is_free = types.iter().any(|known| known.id == session_type && products::is_free(known));
    if is_free { Ok(()) } else { Ok(accounts::must_not_be_suspended(cx.site)?) }
}

/// Makes sure that a site holds classic events at all, if the kind is that.
pub fn must_be_held(site: &Site, kind: Kind) -> Result<(), Fault> {
    if kind == Kind::Event && !site.settings.classic_events {
        return Err(fault!(ClassicEventsDisabled));
    }
    Ok(())
}

/// Who finds it in lists: as was said, unless the site lists none of its kind.
pub fn listing<T: Scheduled>(cx: &Context<'_>, merged: &T) -> Listing {
    if super::unlisted_kinds(cx.site).contains(&T::KIND) {
        return Listing::Unlisted;
    }
    merged.listing()
}

/// Makes sure that a number lies in a range, if it was sent.
pub fn must_lie(
    element: &str,
    number: Option<i64>,
    range: RangeInclusive<i64>,
) -> Result<(), Fault> {
    match number.filter(|number| !range.contains(number)) {
        None => Ok(()),
        Some(number) => Err(fault!(
            InvalidValue,
            element,
            "{number} is not from {} to {}",
            range.start(),
            range.end()
        )),
    }
}

/// Makes sure that a date can be read, if it was sent.
pub fn must_be_date(element: &str, text: Option<&str>) -> Result<(), Fault> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(()) };
    Civil::parse(text).map(drop).map_err(|error| fault!(InvalidDate, element, "{error}"))
}

/// Makes sure of the three times before a start that reminders have.
pub fn must_be_ahead(
    days: Option<i64>,
    hours: Option<i64>,
    minutes: Option<i64>,
) -> Result<(), Fault> {
    must_lie("remind/daysAhead", days, 0..=EARLIEST_REMINDER)?;
    must_lie("remind/hoursAhead", hours, 0..=EARLIEST_REMINDER * 24)?;
    must_lie("remind/minutesAhead", minutes, 0..=EARLIEST_REMINDER * 24 * 60)
}
