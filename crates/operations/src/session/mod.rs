//! Sessions of all kinds: scheduled, found, permitted, changed, told and cancelled.
//!
//! What a kind has of its own it says by [`Scheduled`]; everything else is done here once for all of them.

mod change;
mod create;
mod invited;
mod kinds;
mod list;
mod rules;
mod scheduled;
mod templates;
mod told;
mod tracking;

pub use change::change;
pub use create::create;
pub use invited::{each_told, join, role, tell};
pub use kinds::{facts, packed, repeats, same_word, words};
pub use list::{DateScope, Detailed, Wanted, in_detail, list_whole, list_with_other_hosts};
pub(crate) use list::{date_scope, order};
pub use rules::{OPEN_TIME, must_be_ahead, must_be_date, must_be_held, must_lie};
pub(crate) use rules::{default_type, may_have_type, serves};
pub use scheduled::{Facts, Invited, Kept, OptionOf, Said, Scheduled, Shown, Telephony, Words};
pub use told::told;
pub(crate) use tracking::must_be_to_choose;

use api::com::ListingType;
use api::fault;
use api::serv::ICalendarURLType;
use calendar::{Civil, zones};
use store::Tx;
use store::attendees::{self, Attendee};
use store::outbox::{self, Message};
use store::sessions::{self, Kind, LinkKind, Listing, Session, Status};
use store::sites::Site;

use crate::caller::Standing;
use crate::urls::Cancellation;
use crate::{Context, Stop, Urls};

/// The kind of account that hosts, in the numbering of the original: a host of the site.
pub const HOST_TYPE: &str = "1019001";

/// The session of a key, with who is invited; of one kind, or of any.
///
/// # Errors
/// `MeetingNotFound`.
pub fn find(
    cx: &mut Context<'_>,
    key: i64,
    kind: Option<Kind>,
) -> Result<(Session, Vec<Attendee>), Stop> {
    let found = sessions::by_key(cx.tx, cx.site.id, key)?;
    let Some(session) = found.filter(|session| is_of(session, kind)) else {
        return Err(fault!(MeetingNotFound).into());
    };
    let attendees = attendees::of_session(cx.tx, session.key)?;
    Ok((session, attendees))
}

fn is_of(session: &Session, kind: Option<Kind>) -> bool {
    kind.is_none_or(|kind| kind == session.kind)
}

/// The session of a key that the caller may change: its host, an alternate host or a site administrator may.
///
/// # Errors
/// `MeetingNotFound`, `AccessDenied`.
pub fn find_managed(
    cx: &mut Context<'_>,
    key: i64,
    kind: Option<Kind>,
) -> Result<(Session, Vec<Attendee>), Stop> {
    let (session, attendees) = find(cx, key, kind)?;
    if cx.caller.standing(&session, &attendees) < Standing::Manager {
        return Err(fault!(AccessDenied).explained("the caller is not the session's host").into());
    }
    Ok((session, attendees))
}

/// The address of a session's link, if it has one of that kind.
///
/// # Errors
/// [`Stop::Store`].
pub fn link(
    tx: &mut Tx,
    urls: &Urls,
    site: &Site,
    session: &Session,
    kind: LinkKind,
) -> Result<Option<String>, Stop> {
    Ok(sessions::link(tx, session, kind)?.map(|token| urls.link(site, &token)))
}

/// The address of the page where a session is joined.
///
/// # Errors
/// [`Stop::Store`].
pub fn join_link(cx: &mut Context<'_>, session: &Session) -> Result<Option<String>, Stop> {
    link(cx.tx, cx.urls, cx.site, session, LinkKind::Join)
}

/// Where host and attendees fetch a session's calendar entry.
///
/// # Errors
/// [`Stop::Store`].
pub fn calendar_links(
    cx: &mut Context<'_>,
    session: &Session,
) -> Result<Option<ICalendarURLType>, Stop> {
    let host = link(cx.tx, cx.urls, cx.site, session, LinkKind::HostCalendar)?;
    let attendee = link(cx.tx, cx.urls, cx.site, session, LinkKind::AttendeeCalendar)?;
    Ok(host.zip(attendee).map(|(host, attendee)| ICalendarURLType { host, attendee }))
}

/// Cancels the session of that key, which must be of that kind; those invited are told if it tells them anything.
///
/// # Errors
/// `MeetingNotFound`, `AccessDenied`, `SessionInProgress`.
pub fn delete(cx: &mut Context<'_>, key: i64, kind: Kind) -> Result<ICalendarURLType, Stop> {
    let (session, attendees) = find_managed(cx, key, Some(kind))?;
    let told = facts(&session)?.tells;
    cancel(cx, &session, &attendees, told)
}

/// Cancels a session: it is gone, and those invited are told if `told`. Answers where the cancellation is fetched.
///
/// # Errors
/// `SessionInProgress`.
pub fn cancel(
    cx: &mut Context<'_>,
    session: &Session,
    attendees: &[Attendee],
    told: bool,
) -> Result<ICalendarURLType, Stop> {
    if session.status == Status::InProgress {
        return Err(fault!(SessionInProgress).into());
    }
    let without_calendar = facts(session)?.without_calendar;
    sessions::delete(cx.tx, session.key)?;
    for attendee in invited::each_told(attendees)?.into_iter().filter(|_| told) {
        let message = Message::Cancelled {
            event_id: session.event_id,
            name: session.name.clone(),
            kind: session.kind,
            start: session.start,
            time_zone: session.time_zone,
            duration_minutes: session.duration_minutes,
            host_id: session.host_id,
            email: attendee.email.clone(),
            without_calendar,
        };
        // Queued in the same transaction: a cancellation that is rolled back must not be mailed.
        outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), &message, cx.site.id, cx.now)?;
    }
    let (host, attendee) = cx.urls.cancellation(
        cx.site,
        &Cancellation {
            event_id: session.event_id,
            user_id: session.host_id,
            topic: &session.name,
            start_local: Civil::from_seconds(session.start_local),
            end_local: end_local(session),
            time_zone: session.time_zone,
        },
    );
    Ok(ICalendarURLType { host, attendee })
}

/// When it ends on the wall clock of its zone: a change of that clock in between counts.
pub fn end_local(session: &Session) -> Civil {
    let seconds = session.duration_minutes * 60;
    match zones::by_id(session.time_zone) {
        Some(zone) => zone.local(session.start + seconds),
        None => Civil::from_seconds(session.start_local + seconds),
    }
}

/// NOT_INPROGRESS or INPROGRESS.
pub fn status_text(status: Status) -> &'static str {
    match status {
        Status::NotInProgress => "NOT_INPROGRESS",
        Status::InProgress => "INPROGRESS",
    }
}

/// The kinds of which a site lists no session, whatever was said when it was scheduled.
pub fn unlisted_kinds(site: &Site) -> Vec<Kind> {
    let security = &site.settings.security;
    let kinds = [
        (Kind::Meeting, security.all_meetings_unlisted),
        (Kind::Event, security.all_events_unlisted),
        (Kind::Training, security.all_sessions_unlisted),
    ];
    kinds.into_iter().filter(|(_, unlisted)| *unlisted).map(|(kind, _)| kind).collect()
}

/// PUBLIC, PRIVATE or UNLISTED, as the site has it.
pub fn listing_text(site: &Site, kind: Kind, listing: Listing) -> ListingType {
    if unlisted_kinds(site).contains(&kind) {
        return ListingType::Unlisted;
    }
    listing_word(listing)
}

/// PUBLIC, PRIVATE or UNLISTED.
pub fn listing_word(listing: Listing) -> ListingType {
    match listing {
        Listing::Public => ListingType::Public,
        Listing::Private => ListingType::Private,
        Listing::Unlisted => ListingType::Unlisted,
    }
}
