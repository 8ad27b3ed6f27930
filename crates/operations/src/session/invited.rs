//! Those who are invited to a session: kept, and told.

use api::fault;
use store::attendees::{self, Attendee, Role};
use store::outbox::{self, Message};
use store::sessions::Session;
use store::users::{self, User};

use super::rules;
use super::scheduled::{Invited, Scheduled};
use crate::{Context, Stop, accounts, record};

/// How many a session may have invited, each list by itself: the site cap maxInviteesNumberForMC.
const INVITEES: usize = 1000;

/// Adds those that were sent, and queues an invitation to whoever is to be told.
pub fn add<T: Scheduled>(
    cx: &mut Context<'_>,
    session: &Session,
    sent: &T,
    all_are_told: bool,
) -> Result<(), Stop> {
    for (mut attendee, is_named) in accepted(cx, session.key, sent.invited())? {
        insert(cx, &mut attendee)?;
        if all_are_told || is_named {
            let Attendee { id: attendee_id, session_key, .. } = attendee;
            tell(cx, &Message::Invitation { session_key, attendee_id })?;
        }
    }
    Ok(())
}

/// Puts those that were sent in the place of those who stood in the same lists.
pub fn replace<T: Scheduled>(
    cx: &mut Context<'_>,
    session: &Session,
    sent: &T,
    all_are_told: bool,
) -> Result<(), Stop> {
    for part in sent.parts() {
        attendees::delete_part(cx.tx, session.key, part)?;
    }
    add(cx, session, sent, all_are_told)
}

/// Tells everybody who is invited that the session has changed.
pub fn tell_change(cx: &mut Context<'_>, session_key: i64) -> Result<(), Stop> {
    for attendee in attendees::of_session(cx.tx, session_key)? {
        tell(cx, &Message::Rescheduled { session_key, attendee_id: attendee.id })?;
    }
    Ok(())
}

/// Queues a message, in the same transaction: what is rolled back must not be mailed.
pub fn tell(cx: &mut Context<'_>, message: &Message) -> Result<(), Stop> {
    outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), message, cx.site.id, cx.now)?;
    Ok(())
}

/// Those who are invited, each with whether a message was asked for by name. Addresses are in lower case; an address named
/// twice in a list counts once. An alternate host must be a host of the site.
fn accepted(
    cx: &mut Context<'_>,
    session_key: i64,
    invited: Vec<Invited>,
) -> Result<Vec<(Attendee, bool)>, Stop> {
    let mut accepted: Vec<(Attendee, bool)> = Vec::new();
    for one in invited {
        let is_named = one.sent.email_invitations == Some(true);
        let attendee = attendee(cx, session_key, accepted.len(), one)?;
        let known = |(known, _): &(Attendee, bool)| {
            known.part == attendee.part && known.email == attendee.email
        };
        if accepted.iter().any(known) {
            continue;
        }
        let part = attendee.part;
        accepted.push((attendee, is_named));
        if accepted.iter().filter(|(one, _)| one.part == part).count() > INVITEES {
            return Err(fault!(TooManyInvitees).explained(format!("more than {INVITEES}")).into());
        }
    }
    Ok(accepted)
}

fn attendee(
    cx: &mut Context<'_>,
    session_key: i64,
    position: usize,
    invited: Invited,
) -> Result<Attendee, Stop> {
    let Invited { part, role, mut sent, element } = invited;
    let user = match &sent.person.web_ex_id {
        // Named by webExID alone: the address is the account's.
        Some(name) if sent.person.email.is_empty() => Some(account(cx, role, name, element)?),
        _ => None,
    };
    let email = user.as_ref().map_or(&sent.person.email, |user| &user.email).to_lowercase();
    accounts::must_be_email_address(&email, element)?;
    if user.is_none() {
        sent.person.email.clone_from(&email);
    }
    let person = &sent.person;
    let names: Vec<&str> =
        [&person.first_name, &person.last_name].into_iter().flatten().map(String::as_str).collect();
    let attendee = Attendee {
        id: cx.random.number(9),
        session_key,
        position: i64::try_from(position).unwrap_or(i64::MAX),
        email,
        web_ex_id: person.web_ex_id.clone(),
        name: person.name.clone().unwrap_or_else(|| names.join(" ")),
        role,
        part,
        record: record::pack(&sent),
    };
    if role == Role::Host {
        must_be_host(cx, &attendee)?;
    }
    Ok(attendee)
}

/// The account of somebody who is named by nothing else.
fn account(cx: &mut Context<'_>, role: Role, name: &str, element: &str) -> Result<User, Stop> {
    let found = users::by_web_ex_id(cx.tx, cx.site.id, name)?;
    found.ok_or_else(|| {
        match role {
            Role::Host => {
                fault!(InvalidAlternateHost).explained(format!("{name} is no active host"))
            }
            _ => fault!(InvalidValue, element, "there is no user {name}"),
        }
        .into()
    })
}

fn must_be_host(cx: &mut Context<'_>, attendee: &Attendee) -> Result<(), Stop> {
    let user = match &attendee.web_ex_id {
        Some(name) => users::by_web_ex_id(cx.tx, cx.site.id, name)?,
        None => users::by_email(cx.tx, cx.site.id, &attendee.email)?,
    };
    match user.filter(rules::is_active_host) {
        Some(_) => Ok(()),
        None => Err(fault!(InvalidAlternateHost)
            .explained(format!("{} is no active host", attendee.email))
            .into()),
    }
}

/// Inserts an attendee, under another id if his is taken: of nine digits, with a million attendees, one in a thousand is.
fn insert(cx: &mut Context<'_>, attendee: &mut Attendee) -> Result<(), Stop> {
    let is_inserted = cx.random.until_free(attendee.id, |id| {
        attendee.id = id;
        attendees::insert(cx.tx, attendee)
    })?;
    if !is_inserted {
        return Err(fault!(ServerBusy).explained("no free id was found for an attendee").into());
    }
    Ok(())
}
