//! Those who are invited to a session: kept, and told.

use std::collections::HashSet;

use api::attendee::{AttendeeType, JoinStatusType, RoleType};
use api::com::PersonType;
use api::fault;
use store::attendees::{self, Attendee, Part, Role};
use store::outbox::{self, Message};
use store::users::{self, User};

use super::rules;
use super::scheduled::{Invited, Kept};
use crate::pages::full_name;
use crate::{Context, Stop, accounts, record};

/// How many a session may have invited, each list by itself: the site cap maxInviteesNumberForMC.
const INVITEES: usize = 1000;

/// What a session makes of somebody who is invited in this role.
pub fn role(sent: Option<RoleType>) -> Role {
    match sent {
        None | Some(RoleType::Attendee) => Role::Attendee,
        Some(RoleType::Presenter) => Role::Presenter,
        Some(RoleType::Host) => Role::Host,
        Some(RoleType::Limited) => Role::Limited,
    }
}

/// Adds those that were sent, and queues an invitation to whoever is to be told: one to each address, in however many
/// lists it stands.
pub fn add(
    cx: &mut Context<'_>,
    session_key: i64,
    invited: Vec<Invited>,
    all_are_told: bool,
) -> Result<(), Stop> {
    let mut told = HashSet::new();
    for Accepted { mut attendee, is_named, is_turned_away } in accepted(cx, session_key, invited)? {
        insert(cx, &mut attendee)?;
        if (all_are_told || is_named) && !is_turned_away && told.insert(attendee.email.clone()) {
            tell(cx, &Message::Invitation { session_key, attendee_id: attendee.id })?;
        }
    }
    Ok(())
}

/// Puts those that were sent in the place of those who stood in the same lists, as far as lists were sent; whoever stands
/// there again stays who he was. Queues an invitation to whoever is new to the session, word of the change to the others.
pub fn replace(
    cx: &mut Context<'_>,
    session_key: i64,
    parts: &[Part],
    invited: Vec<Invited>,
    all_are_told: bool,
) -> Result<(), Stop> {
    let before = attendees::of_session(cx.tx, session_key)?;
    for part in parts {
        attendees::delete_part(cx.tx, session_key, *part)?;
    }
    let invited_before = before.iter().filter(|one| one.part != Part::Joined);
    let known: HashSet<&str> = invited_before.map(|one| one.email.as_str()).collect();
    let mut told = HashSet::new();
    for Accepted { mut attendee, is_named, is_turned_away } in accepted(cx, session_key, invited)? {
        let again =
            before.iter().find(|one| one.part == attendee.part && one.email == attendee.email);
        attendee.id = again.map_or(attendee.id, |one| one.id);
        insert(cx, &mut attendee)?;
        let is_new = !known.contains(attendee.email.as_str());
        let is_told = if all_are_told { is_new } else { is_named };
        if is_told && !is_turned_away && told.insert(attendee.email.clone()) {
            tell(cx, &Message::Invitation { session_key, attendee_id: attendee.id })?;
        }
    }
    if all_are_told {
        let now = attendees::of_session(cx.tx, session_key)?;
        let stayed = |one: &&Attendee| known.contains(one.email.as_str());
        for attendee in each_told(&now)?.into_iter().filter(stayed) {
            tell(cx, &Message::Rescheduled { session_key, attendee_id: attendee.id })?;
        }
    }
    Ok(())
}

/// Adds somebody who joins, unless he stands in one of the lists already; answers the number by which he is known there.
/// Nobody is told: he is there.
///
/// # Errors
/// `InvalidValue`, naming `element`, when he has no e-mail address; `TooManyInvitees`.
pub fn join(
    cx: &mut Context<'_>,
    session_key: i64,
    attendees: &[Attendee],
    sent: AttendeeType,
    element: &'static str,
) -> Result<i64, Stop> {
    let (part, role) = (Part::Joined, Role::Attendee);
    let invited = Invited { part, role, sent, join_status: None, element };
    let mut joining = attendee(cx, session_key, 0, invited)?;
    if let Some(known) = attendees.iter().find(|known| known.email == joining.email) {
        return Ok(known.id);
    }
    let list: Vec<&Attendee> =
        attendees.iter().filter(|known| known.part == joining.part).collect();
    if list.len() >= INVITEES {
        return Err(too_many());
    }
    joining.position = list.last().map_or(0, |last| last.position + 1);
    insert(cx, &mut joining)?;
    Ok(joining.id)
}

/// Those whom mails reach: of each address one, in however many lists it stands, and nobody who was turned away or has
/// only joined.
///
/// # Errors
/// [`Stop::Store`] when a record is damaged.
pub fn each_told(attendees: &[Attendee]) -> Result<Vec<&Attendee>, Stop> {
    let mut told = HashSet::new();
    let mut reached = Vec::new();
    for attendee in attendees {
        let said: AttendeeType = record::unpack(&attendee.record)?;
        if attendee.part != Part::Joined
            && !is_turned_away(&said)
            && told.insert(attendee.email.as_str())
        {
            reached.push(attendee);
        }
    }
    Ok(reached)
}

fn is_turned_away(said: &AttendeeType) -> bool {
    said.join_status == Some(JoinStatusType::Reject)
}

/// Queues a message, in the same transaction: what is rolled back must not be mailed.
pub fn tell(cx: &mut Context<'_>, message: &Message) -> Result<(), Stop> {
    outbox::add(cx.tx, cx.random.id_in_a_row(cx.now), message, cx.site.id, cx.now)?;
    Ok(())
}

/// Somebody who is invited, accepted.
struct Accepted {
    attendee: Attendee,
    /// Whether a message was asked for by name.
    is_named: bool,
    /// Whether he was turned away, and so is told of nothing.
    is_turned_away: bool,
}

/// Those who are invited. Addresses are in lower case; an address named twice in a list counts once. An alternate host must
/// be a host of the site.
fn accepted(
    cx: &mut Context<'_>,
    session_key: i64,
    invited: Vec<Invited>,
) -> Result<Vec<Accepted>, Stop> {
    let mut accepted: Vec<Accepted> = Vec::new();
    for one in invited {
        let is_named = one.sent.email_invitations == Some(true);
        let is_turned_away = is_turned_away(&one.sent);
        let attendee = attendee(cx, session_key, accepted.len(), one)?;
        let known = |known: &Accepted| {
            known.attendee.part == attendee.part && known.attendee.email == attendee.email
        };
        if accepted.iter().any(known) {
            continue;
        }
        let part = attendee.part;
        accepted.push(Accepted { attendee, is_named, is_turned_away });
        if accepted.iter().filter(|one| one.attendee.part == part).count() > INVITEES {
            return Err(too_many());
        }
    }
    Ok(accepted)
}

fn too_many() -> Stop {
    fault!(TooManyInvitees).explained(format!("more than {INVITEES}")).into()
}

fn attendee(
    cx: &mut Context<'_>,
    session_key: i64,
    position: usize,
    invited: Invited,
) -> Result<Attendee, Stop> {
    let Invited { part, role, mut sent, join_status, element } = invited;
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
    let attendee = Attendee {
        id: cx.random.number_together(),
        session_key,
        position: i64::try_from(position).unwrap_or(i64::MAX),
        email,
        web_ex_id: person.web_ex_id.clone(),
        name: displayed(person, user.as_ref()),
        role,
        part,
        record: Vec::new(),
    };
    let join_status = join_status.map(str::to_owned);
    let attendee =
        Attendee { record: record::pack(&Kept { attendee: sent, join_status }), ..attendee };
    if role == Role::Host {
        must_be_host(cx, &attendee)?;
    }
    Ok(attendee)
}

/// Under which name somebody appears: the one that was sent, or else that of the account by which he is named.
fn displayed(person: &PersonType, user: Option<&User>) -> String {
    let names = [&person.first_name, &person.last_name].into_iter().flatten();
    let together = || names.map(String::as_str).collect::<Vec<_>>().join(" ");
    let sent = person.name.clone().unwrap_or_else(together);
    if sent.is_empty() { user.map(full_name).unwrap_or_default() } else { sent }
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
