//! A session that is there is changed: what is sent, and nothing else.

use api::fault;
use store::fold;
use store::sessions::{self, Session, Status};
use store::users::{self, User};

use super::create::{Beside, keep_said, packed};
use super::scheduled::{Said, Scheduled};
use super::{find_managed, invited, rules, tracking};
use crate::{Context, Stop, record, scheduling};

/// Changes the session of that key, and tells those who are invited if it tells them anything. Answers how it is now.
///
/// # Errors
/// `MeetingNotFound`, `AccessDenied`, and the fault that names what is not allowed.
pub fn change<T: Scheduled>(cx: &mut Context<'_>, key: i64, sent: &T) -> Result<Session, Stop> {
    rules::must_be_held(cx.site, T::KIND)?;
    let (mut session, _) = find_managed(cx, key, Some(T::KIND))?;
    let mut sent = sent.clone();
    sent.clean()?;
    sent.must_be_sound(cx)?;

    let mut before: T = record::unpack(&session.record)?;
    let mut merged = merged(&before, &sent)?;
    merged.settle(Some(&before), cx)?;
    let host = change_columns(cx, &mut session, &sent)?;
    if before.recurs_otherwise(&merged) {
        must_not_be_in_progress(&session)?;
    }
    let codes = before.tracking().take().unwrap_or_default();
    tracking::complete(cx, &host, &mut merged, Some(codes))?;
    session.listing = rules::listing(cx, &merged);
    session.modified_at = cx.now;
    let tells = merged.facts().tells;
    sessions::delete_tracking_and_terms(cx.tx, session.key)?;
    Beside::of(&mut merged).keep(cx, session.key)?;
    keep_said(&mut session, merged);
    sessions::update(cx.tx, &session)?;

    invited::replace(cx, session.key, &sent.parts(), sent.invited(), tells)?;
    Ok(session)
}

/// What was sent now over what was said before.
fn merged<T: Scheduled>(before: &T, sent: &T) -> Result<T, Stop> {
    let mut merged = before.clone();
    merged.give_way(sent);
    record::unpack_into(&mut merged, &packed(sent.clone()))?;
    Ok(merged)
}

/// Changes what is kept in columns; answers whose session it is now.
fn change_columns<T: Scheduled>(
    cx: &mut Context<'_>,
    session: &mut Session,
    sent: &T,
) -> Result<User, Stop> {
    let said = sent.said();
    let own = users::by_id(cx.tx, cx.site.id, session.host_id)?;
    let named = said.host.filter(|name| !name.is_empty());
    let host = match own {
        Some(own) if named.is_none_or(|name| fold(name) == fold(&own.web_ex_id)) => own,
        own => {
            must_give_away(cx, own.as_ref())?;
            rules::host(cx, T::KIND, named)?
        }
    };
    let is_given_away = host.id != session.host_id;
    session.host_id = host.id;
    if said.name.is_some() {
        session.name = rules::name::<T>(&said)?;
    }
    if said.session_type.is_some_and(|id| id != -1) {
        session.session_type = rules::session_type::<T>(cx, &host, &said)?;
    } else if is_given_away
        && !rules::may_have_type(cx.site, &host, &[T::KIND], session.session_type)
    {
        let why = format!("session type {} is none of the new host's", session.session_type);
        return Err(fault!(ServiceNotSupported).explained(why).into());
    }
    rules::may_be_scheduled(cx, session.session_type)?;
    if let Some(when) = rules::moved(cx, session, &said)? {
        if when.start != session.start {
            must_not_be_in_progress(session)?;
        }
        (session.start, session.start_local, session.time_zone) =
            (when.start, when.local.to_seconds(), when.zone.id);
    }
    if said.duration.is_some() {
        session.duration_minutes = rules::duration_minutes(&said)?;
    }
    if said.open_time.is_some() {
        session.open_time_seconds = rules::open_time_seconds(&said)?;
    }
    change_password::<T>(cx, session, &said, &host)?;
    Ok(host)
}

/// Only its host, whoever may schedule for him, or an administrator gives a session to another host: an alternate host does
/// not take it.
fn must_give_away(cx: &Context<'_>, host: Option<&User>) -> Result<(), Stop> {
    let caller = cx.caller.user()?;
    let may = caller.site_admin
        || host.is_some_and(|host| {
            host.id == caller.id || scheduling::permits(&host.scheduling_permission, caller)
        });
    if may {
        return Ok(());
    }
    Err(fault!(AccessDenied).explained("an alternate host does not give the session away").into())
}

/// When a session takes place is settled once it has begun.
fn must_not_be_in_progress(session: &Session) -> Result<(), Stop> {
    match session.status {
        Status::InProgress => Err(fault!(SessionInProgress).into()),
        Status::NotInProgress => Ok(()),
    }
}

/// A password that is sent takes the place of the old one; a blank one takes it away, where the site allows that.
fn change_password<T: Scheduled>(
    cx: &Context<'_>,
    session: &mut Session,
    said: &Said<'_>,
    host: &User,
) -> Result<(), Stop> {
    match said.password {
        None => {}
        Some("") if rules::wants_password(cx.site, T::KIND) => {
            return Err(fault!(PasswordRequired).into());
        }
        Some("") => session.password = None,
        Some(_) => session.password = rules::password::<T>(cx, host, &session.name, said)?,
    }
    Ok(())
}
