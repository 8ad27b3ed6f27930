//! A session is scheduled.

use api::com::TrackingType;
use api::fault;
use store::sessions::{self, LINK_SECRET_DIGITS, LinkKind, Session, Status, Term};
use store::users::User;

use super::scheduled::Scheduled;
use super::{invited, rules, templates, tracking};
use crate::{Context, Stop, record};

/// Schedules a session as sent, if everything in it is allowed, and invites those named in it.
///
/// # Errors
/// The fault that names what is not.
pub fn create<T: Scheduled>(cx: &mut Context<'_>, sent: &T) -> Result<Session, Stop> {
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
    keep_said(&mut session, sent);
    insert(cx, &mut session)?;
    beside.keep(cx, session.key)?;
    invited::add(cx, session.key, invited, tells)?;
    Ok(session)
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
        conf_id: 0, // these by the key
        event_id: cx.random.number(9),
        uuid: String::new(),
        host_key: cx.random.number(6).to_string(),
        guest_token: cx.random.hex(32),
        status: Status::NotInProgress,
        host_joined: false,
        participants_joined: false,
        created_at: cx.now,
        modified_at: cx.now,
        link_secrets: Some(cx.random.hex(LinkKind::ALL.len() * LINK_SECRET_DIGITS)),
        // These when all else is taken from what was sent.
        recurs: None,
        registers: None,
        record: Vec::new(),
    })
}

/// Keeps what was said of a session: in its record, and what lists tell beside it.
pub fn keep_said<T: Scheduled>(session: &mut Session, said: T) {
    let facts = said.facts();
    session.recurs = Some(facts.repeats.is_some());
    session.registers = Some(facts.registers);
    session.record = packed(said);
}

/// The record of a session: what was said, without what is kept in columns and as attendees.
pub fn packed<T: Scheduled>(mut said: T) -> Vec<u8> {
    said.strip();
    record::pack(&said)
}

/// Inserts it under a key that is free.
fn insert(cx: &mut Context<'_>, session: &mut Session) -> Result<(), Stop> {
    let (chance, rest) = (cx.random.number(9), cx.random.hex(24));
    let is_inserted = cx.random.until_free(cx.random.number(9), |key| {
        session.key = key;
        session.conf_id = sessions::conf_id(key, chance);
        session.uuid = sessions::uuid(key, &rest);
        sessions::insert(cx.tx, session)
    })?;
    if !is_inserted {
        return Err(fault!(ServerBusy).explained("no free session key was found").into());
    }
    Ok(())
}
