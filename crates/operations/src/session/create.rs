//! A session is scheduled.

use api::com::TrackingType;
use api::fault;
use api::serv::ICalendarURLType;
use store::sessions::{self, Session, Status, Term};
use store::users::User;

use super::scheduled::Scheduled;
use super::{invited, rules, templates, tracking};
use crate::{Context, Stop, record};

/// A session that has just been scheduled.
pub struct Created {
    /// The session.
    pub session: Session,
    /// The tokens of its addresses: to join, the host's calendar, the attendees' calendar.
    links: [String; 3],
}

impl Created {
    /// Where host and attendees fetch its calendar entry.
    pub fn calendar_links(&self, cx: &Context<'_>) -> ICalendarURLType {
        let [_, host, attendee] = &self.links;
        ICalendarURLType {
            host: cx.urls.link(cx.site, host),
            attendee: cx.urls.link(cx.site, attendee),
        }
    }
}

/// Schedules a session as sent, if everything in it is allowed, and invites those named in it.
///
/// # Errors
/// The fault that names what is not.
pub fn create<T: Scheduled>(cx: &mut Context<'_>, sent: &T) -> Result<Created, Stop> {
    let host = rules::host(cx, T::KIND, sent.said().host)?;
    rules::must_be_held(cx.site, T::KIND)?;
    let mut sent = templates::filled(cx, &host, sent)?;
    sent.clean()?;
    sent.must_be_sound(cx)?;
    sent.settle(None, cx)?;
    tracking::complete(cx, &host, &mut sent, None)?;

    let mut session = accepted(cx, &host, &sent)?;
    let (invited, tells) = (sent.invited(), sent.facts().tells);
    let beside = Beside::of(&mut sent);
    session.record = packed(sent);
    insert(cx, &mut session)?;
    beside.keep(cx, session.key)?;
    invited::add(cx, session.key, invited, tells)?;
    let links = add_links(cx, &session)?;
    Ok(Created { session, links })
}

/// What lists find a session by beside its columns.
pub struct Beside {
    terms: Vec<(Term, String)>,
    tracking: Option<TrackingType>,
}

impl Beside {
    /// As far as something was said of it.
    pub fn of<T: Scheduled>(said: &mut T) -> Beside {
        Beside { terms: said.terms(), tracking: said.tracking().clone() }
    }

    /// Keeps it.
    pub fn keep(&self, cx: &mut Context<'_>, session_key: i64) -> Result<(), Stop> {
        sessions::add_terms(cx.tx, session_key, &self.terms)?;
        sessions::add_tracking(cx.tx, session_key, &tracking::values(self.tracking.as_ref()))?;
        Ok(())
    }
}

/// The session as sent, if everything in it is allowed.
fn accepted<T: Scheduled>(cx: &mut Context<'_>, host: &User, sent: &T) -> Result<Session, Stop> {
    let said = sent.said();
    let name = rules::name::<T>(&said)?;
    let session_type = rules::session_type::<T>(cx, host, &said)?;
    rules::may_be_scheduled(cx, session_type)?;
    let when = rules::when(cx, host, &said)?;
    Ok(Session {
        key: 0, // drawn when it is inserted
        site_id: cx.site.id,
        kind: T::KIND,
        host_id: host.id,
        created_by: cx.caller.user()?.id,
        session_type,
        listing: rules::listing(cx, sent),
        password: rules::password::<T>(cx, host, &name, &said)?,
        name,
        start: when.start,
        start_local: when.local.to_seconds(),
        time_zone: when.zone.id,
        duration_minutes: rules::duration_minutes(&said)?,
        open_time_seconds: rules::open_time_seconds(&said)?,
        conf_id: cx.random.number(18),
        event_id: cx.random.number(9),
        uuid: led_by_time(cx),
        host_key: cx.random.number(6).to_string(),
        guest_token: led_by_time(cx),
        status: Status::NotInProgress,
        host_joined: false,
        participants_joined: false,
        created_at: cx.now,
        modified_at: cx.now,
        record: Vec::new(), // packed when all else is taken from it
    })
}

/// The record of a session: what was said, without what is kept in columns and as attendees.
pub fn packed<T: Scheduled>(mut said: T) -> Vec<u8> {
    said.strip();
    record::pack(&said)
}

/// 32 hexadecimal digits, led by the time: what is made in a row stands together in an index, and is written together. The
/// 96 bits of chance that follow are more than anybody guesses.
fn led_by_time(cx: &Context<'_>) -> String {
    format!("{:08x}{}", cx.now & 0xffff_ffff, cx.random.hex(24))
}

/// Inserts it under a key that is free.
fn insert(cx: &mut Context<'_>, session: &mut Session) -> Result<(), Stop> {
    let is_inserted = cx.random.until_free(cx.random.number(9), |key| {
        session.key = key;
        sessions::insert(cx.tx, session)
    })?;
    if !is_inserted {
        return Err(fault!(ServerBusy).explained("no free session key was found").into());
    }
    Ok(())
}

/// The tokens of its addresses: to join, the host's calendar, the attendees' calendar.
fn add_links(cx: &mut Context<'_>, session: &Session) -> Result<[String; 3], Stop> {
    // 48 bits in common, so that they stand together in their index; 80 of its own are what each opens.
    let common = cx.random.hex(12);
    let tokens = [(); 3].map(|()| format!("m{common}{}", cx.random.hex(20)));
    if !sessions::insert_links(cx.tx, session.key, tokens.each_ref().map(String::as_str))? {
        return Err(fault!(ServerBusy).explained("the token of a link was taken").into());
    }
    Ok(tokens)
}
