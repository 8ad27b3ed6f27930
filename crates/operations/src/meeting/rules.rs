//! What a meeting may be: the rules by which what a client sent is accepted. Each answers the accepted value, with its
//! default where nothing was sent, or the fault that names the element.

use api::attendee::{AttendeeType, RoleType};
use api::fault;
use api::meeting::{AccessControlType, MeetingType, MetaDataType, RepeatType, ScheduleType};
use calendar::{Civil, Zone, zones};
use store::attendees::{Attendee, Role};
use store::fold;
use store::sessions::{Kind, Listing, Session};
use store::users::{self, Active, User};

use crate::criteria::{self, Texts};
use crate::meetingtype::products;
use crate::{Context, Stop, accounts, record, scheduling};

/// Minutes that a meeting takes when nothing is said, and at most.
const DURATION: i64 = 60;
const LONGEST: i64 = 24 * 60;
/// Seconds before the start from which one may join when nothing is said, and at most.
const OPEN_TIME: i64 = 900;
const EARLIEST: i64 = 3600;
/// How many a meeting may have invited: the site cap maxInviteesNumberForMC.
const INVITEES: usize = 1000;

/// When a meeting takes place.
pub struct When {
    /// Seconds UTC.
    pub start: i64,
    /// The wall clock of the zone.
    pub local: Civil,
    pub zone: &'static Zone,
}

/// For whom the caller schedules: himself, or the host he names and may schedule for.
pub fn host(cx: &mut Context<'_>, schedule: Option<&ScheduleType>) -> Result<User, Stop> {
    let caller = cx.caller.must_schedule()?;
    let named = schedule
        .and_then(|schedule| schedule.host_web_ex_id.as_deref())
        .filter(|name| !name.is_empty());
    let host = match named {
        Some(name) if fold(name) != fold(&caller.web_ex_id) => {
            let found = users::by_web_ex_id(cx.tx, cx.site.id, name)?.filter(is_active_host);
            let Some(host) = found else {
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
    if !host.services.meeting {
        return Err(fault!(ServiceNotSupported)
            .explained("the host's account is not for meetings")
            .into());
    }
    Ok(host)
}

fn is_active_host(user: &User) -> bool {
    user.active == Active::Activated && user.schedules()
}

/// What it is called: required, for want of a sensible default.
pub fn name(meeting: &MeetingType) -> Result<String, Stop> {
    let name = meeting
        .meta_data
        .as_ref()
        .and_then(|data| data.conf_name.clone())
        .filter(|name| !name.is_empty());
    name.ok_or_else(|| {
        fault!(MissingElement, "metaData/confName", "required, but absent or blank").into()
    })
}

/// Its session type: one for meetings, of the site and of the host.
pub fn session_type(
    cx: &Context<'_>,
    host: &User,
    data: Option<&MetaDataType>,
) -> Result<i64, Stop> {
    let settings = &cx.site.settings;
    let usable = |id: i64| {
        let of_site = settings.meeting_types.iter().find(|known| known.id == id);
        of_site.is_some_and(|known| known.kind == Some(Kind::Meeting))
            && host.meeting_types.contains(&id)
    };
    match data.and_then(|data| data.meeting_type).filter(|id| *id != -1) {
        Some(id) if usable(id) => Ok(id),
        Some(id) => Err(fault!(
            UnknownMeetingType,
            "metaData/meetingType",
            "{id} is no meeting type of the host"
        )
        .into()),
        None => {
            let first = std::iter::once(settings.default_meeting_type)
                .chain(host.meeting_types.iter().copied())
                .find(|id| usable(*id));
            first.ok_or_else(|| {
                fault!(ServiceNotSupported).explained("the host has no meeting type").into()
            })
        }
    }
}

/// When it starts: not in the past. Nothing said is now; the zone is the one named, or the host's.
pub fn when(cx: &Context<'_>, host: &User, schedule: Option<&ScheduleType>) -> Result<When, Stop> {
    let zone = match sent_zone(schedule)? {
        Some(zone) => zone,
        None => scheduling::zone_of(host)?,
    };
    match schedule.and_then(|schedule| schedule.start_date.as_deref()) {
        Some(text) => starting(cx, zone, text),
        None => Ok(When { start: cx.now, local: zone.local(cx.now), zone }),
    }
}

/// When it starts after a change: none when neither start nor zone was sent. Only a start that is sent must not be past;
/// with another zone alone the wall clock stays as it is.
pub fn moved(
    cx: &Context<'_>,
    session: &Session,
    schedule: &ScheduleType,
) -> Result<Option<When>, Stop> {
    let sent_zone = sent_zone(Some(schedule))?;
    let own = zones::by_id(session.time_zone);
    let own = own.ok_or_else(|| {
        Stop::Store(store::Error::corrupt(format!("time zone {} of a session", session.time_zone)))
    });
    match schedule.start_date.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => starting(cx, sent_zone.map_or(own, Ok)?, text).map(Some),
        None => Ok(sent_zone.map(|zone| {
            let start = zone.instant(Civil::from_seconds(session.start_local));
            When { start, local: zone.local(start), zone }
        })),
    }
}

fn starting(cx: &Context<'_>, zone: &'static Zone, text: &str) -> Result<When, Stop> {
    let start = scheduling::instant(zone, text, "schedule/startDate")?;
    if start < cx.now {
        return Err(fault!(StartInThePast)
            .explained(format!("schedule/startDate is {text}, {}", zone.name))
            .into());
    }
    // What the wall clock never shows (an hour skipped in spring) is told as what it was taken for.
    Ok(When { start, local: zone.local(start), zone })
}

/// The zone that was sent, by its number or by its name.
fn sent_zone(schedule: Option<&ScheduleType>) -> Result<Option<&'static Zone>, Stop> {
    let by_number = scheduling::named_zone(
        schedule.and_then(|schedule| schedule.time_zone_id),
        "schedule/timeZoneID",
    )?;
    let name =
        schedule.and_then(|schedule| schedule.time_zone.as_deref()).filter(|name| !name.is_empty());
    match (by_number, name) {
        (None, Some(name)) => zones::by_name(name).map(Some).ok_or_else(|| {
            fault!(InvalidTimeZone, "schedule/timeZone", "'{name}' is not known").into()
        }),
        (zone, _) => Ok(zone),
    }
}

/// How long it is planned to take, in minutes.
pub fn duration_minutes(schedule: Option<&ScheduleType>) -> Result<i64, Stop> {
    let minutes = schedule.and_then(|schedule| schedule.duration).unwrap_or(DURATION);
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
pub fn open_time_seconds(schedule: Option<&ScheduleType>) -> Result<i64, Stop> {
    let seconds = schedule.and_then(|schedule| schedule.open_time).unwrap_or(OPEN_TIME);
    if !(0..=EARLIEST).contains(&seconds) {
        return Err(fault!(
            InvalidValue,
            "schedule/openTime",
            "{seconds} is not from 0 to {EARLIEST} seconds"
        )
        .into());
    }
    Ok(seconds)
}

/// Its password: the one given, if it meets the site's criteria; one made here where the site wants one (40.1.2); or
/// none. enforcePassword has no say in it: the site's setting decides.
pub fn password(
    cx: &Context<'_>,
    host: &User,
    name: &str,
    access: Option<&AccessControlType>,
) -> Result<Option<String>, Stop> {
    let given = access.and_then(|access| access.meeting_password.as_deref());
    let texts = Texts::of_session(cx.site, host, name);
    let required = cx.site.settings.all_meetings_password;
    let element = "accessControl/meetingPassword";
    Ok(criteria::of_session(cx.site, &texts, given, required, element, cx.random)?)
}

/// Nothing but free meetings is scheduled or changed on a site that is suspended.
pub fn may_be_scheduled(cx: &Context<'_>, session_type: i64) -> Result<(), Stop> {
    let types = &cx.site.settings.meeting_types;
    let is_free = types.iter().any(|known| known.id == session_type && products::is_free(known));
    if is_free { Ok(()) } else { Ok(accounts::must_not_be_suspended(cx.site)?) }
}

/// Who finds it in lists: nobody but those concerned, unless said otherwise and the site lets it.
pub fn listing(cx: &Context<'_>, meeting: &MeetingType) -> Listing {
    if cx.site.settings.security.all_meetings_unlisted {
        return Listing::Unlisted;
    }
    let access = meeting.access_control.as_ref();
    let public = access.is_some_and(|access| {
        access.is_public == Some(true) || access.list_to_public == Some(true)
    });
    let internal = meeting.meta_data.as_ref().is_some_and(|data| data.is_internal == Some(true));
    match (public, internal) {
        (true, false) => Listing::Public,
        (true, true) => Listing::Private,
        (false, _) => Listing::Unlisted,
    }
}

/// The numbers and dates of a repetition must be possible.
pub fn must_be_sound(repeat: &RepeatType) -> Result<(), Stop> {
    for (element, number, range) in [
        ("repeat/interval", repeat.interval, 1..=999),
        ("repeat/afterMeetingNumber", repeat.after_meeting_number, 0..=999),
        ("repeat/dayInMonth", repeat.day_in_month, 1..=31),
        ("repeat/weekInMonth", repeat.week_in_month, 1..=5),
        ("repeat/monthInYear", repeat.month_in_year, 1..=12),
        ("repeat/dayInYear", repeat.day_in_year, 1..=366),
    ] {
        if let Some(number) = number.filter(|number| !range.contains(number)) {
            return Err(fault!(
                InvalidValue,
                element,
                "{number} is not from {} to {}",
                range.start(),
                range.end()
            )
            .into());
        }
    }
    if let Some(text) = &repeat.expiration_date {
        Civil::parse(text)
            .map_err(|error| fault!(InvalidDate, "repeat/expirationDate", "{error}"))?;
    }
    Ok(())
}

/// Who is invited, addresses in lower case; an address named twice counts once. An alternate host must be a host of the
/// site.
pub fn attendees(
    cx: &mut Context<'_>,
    session_key: i64,
    meeting: &MeetingType,
) -> Result<Vec<Attendee>, Stop> {
    let named =
        meeting.participants.iter().filter_map(|participants| participants.attendees.as_ref());
    let mut attendees: Vec<Attendee> = Vec::new();
    for sent in named.flat_map(|attendees| &attendees.attendee) {
        let attendee = attendee(cx, session_key, attendees.len(), sent)?;
        if attendee.role == Role::Host {
            must_be_host(cx, &attendee)?;
        }
        if !attendees.iter().any(|known| known.email == attendee.email) {
            attendees.push(attendee);
        }
        if attendees.len() > INVITEES {
            return Err(fault!(TooManyAttendees).explained(format!("more than {INVITEES}")).into());
        }
    }
    Ok(attendees)
}

fn attendee(
    cx: &Context<'_>,
    session_key: i64,
    position: usize,
    sent: &AttendeeType,
) -> Result<Attendee, Stop> {
    let email = sent.person.email.to_lowercase();
    accounts::must_be_email_address(&email, "participants/attendees/attendee/person/email")?;
    let mut kept = sent.clone();
    kept.person.email.clone_from(&email);
    let person = &sent.person;
    let names: Vec<&str> =
        [&person.first_name, &person.last_name].into_iter().flatten().map(String::as_str).collect();
    Ok(Attendee {
        id: cx.random.number(9),
        session_key,
        position: i64::try_from(position).unwrap_or(i64::MAX),
        email,
        web_ex_id: person.web_ex_id.clone(),
        name: person.name.clone().unwrap_or_else(|| names.join(" ")),
        role: match sent.role {
            None | Some(RoleType::Attendee) => Role::Attendee,
            Some(RoleType::Presenter) => Role::Presenter,
            Some(RoleType::Host) => Role::Host,
            Some(RoleType::Limited) => Role::Limited,
        },
        record: record::pack(&kept),
    })
}

fn must_be_host(cx: &mut Context<'_>, attendee: &Attendee) -> Result<(), Stop> {
    let user = match &attendee.web_ex_id {
        Some(name) => users::by_web_ex_id(cx.tx, cx.site.id, name)?,
        None => users::by_email(cx.tx, cx.site.id, &attendee.email)?,
    };
    match user.filter(is_active_host) {
        Some(_) => Ok(()),
        None => Err(fault!(InvalidAlternateHost)
            .explained(format!("{} is no active host", attendee.email))
            .into()),
    }
}
