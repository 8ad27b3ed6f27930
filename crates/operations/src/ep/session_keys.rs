//! What GetSessionInfo is asked for: five kinds of key name a session, four of them a personal room.

use std::borrow::Cow;

use api::ep::GetSessionInfo;
use api::{Fault, fault};
use percent_encoding::percent_decode_str;
use store::fold;
use store::sessions::{self, Session};
use store::users::{self, User};

use crate::sign_in::may_sign_in;
use crate::{Context, Stop};

/// What a request names.
pub enum Found {
    /// A session.
    Session(Box<Session>),
    /// Somebody's personal room.
    Room(Box<Room>),
}

/// A personal room that may be used.
pub struct Room {
    /// Whose it is.
    pub owner: User,
    /// Its name.
    pub name: String,
    /// Its access code, which is its number as a session.
    pub access_code: i64,
}

/// What the request names. A key that names nothing counts for nothing beside one that does; nor does the room of a
/// session's own host beside that session: clients send the address of the host's room with whatever they ask for.
///
/// # Errors
/// `MissingElement` without any key, `MeetingNotFound` when none of them names anything, `ConflictingSessionKeys`.
pub fn find(cx: &mut Context<'_>, request: &GetSessionInfo) -> Result<Found, Stop> {
    let named = [
        request.session_key.is_some(),
        request.pmr_url.is_some(),
        request.sip_url.is_some(),
        request.meeting_link.is_some(),
        request.meeting_uuid.is_some(),
    ];
    if !named.contains(&true) {
        return Err(fault!(
            MissingElement,
            "sessionKey",
            "neither this nor pmrUrl, sipUrl, meetingLink or meetingUuid is there"
        )
        .into());
    }
    let sip_address = request.sip_url.as_deref().and_then(sip_user);
    let mut keys: Vec<i64> = request.session_key.into_iter().collect();
    keys.extend(sip_address.and_then(|user| sip_key(user, &cx.site.name)));
    let session = session(cx, request, &keys)?;

    let mut rooms = Vec::new();
    for name in [request.pmr_url.as_deref().and_then(room_of_page), sip_address.map(Cow::Borrowed)]
    {
        rooms.extend(match name {
            Some(name) => users::by_room(cx.tx, &name)?,
            None => None,
        });
    }
    for key in keys {
        // Numbers of sessions and of rooms are alike: a session goes before the room of the same number.
        if session.as_ref().is_none_or(|session| session.key != key) {
            rooms.extend(users::by_access_code(cx.tx, cx.site.id, key)?);
        }
    }
    let room = one_of(cx, rooms)?;
    match (session, room) {
        (Some(session), Some(room)) if room.owner.id != session.host_id => {
            Err(conflict(session.key, room.access_code).into())
        }
        (Some(session), _) => Ok(Found::Session(Box::new(session))),
        (None, Some(room)) => Ok(Found::Room(Box::new(room))),
        (None, None) => Err(fault!(MeetingNotFound).into()),
    }
}

/// The session that is named, by one of these keys or otherwise.
fn session(
    cx: &mut Context<'_>,
    request: &GetSessionInfo,
    keys: &[i64],
) -> Result<Option<Session>, Stop> {
    let mut keys = keys.to_vec();
    if let Some(token) = request.meeting_link.as_deref().and_then(token) {
        let found = sessions::by_link(cx.tx, token)?;
        keys.extend(found.filter(|(site_id, ..)| *site_id == cx.site.id).map(|(_, key, _)| key));
    }
    let mut found = match &request.meeting_uuid {
        Some(uuid) => sessions::by_uuid(cx.tx, cx.site.id, uuid)?,
        None => None,
    };
    for key in keys {
        let session = sessions::by_key(cx.tx, cx.site.id, key)?;
        match (&found, session) {
            (Some(one), Some(other)) if one.key != other.key => {
                return Err(conflict(one.key, other.key).into());
            }
            (None, session) => found = session,
            _ => {}
        }
    }
    Ok(found)
}

/// The one room of these owners, if it is of the site and its owner may use it.
fn one_of(cx: &Context<'_>, owners: Vec<User>) -> Result<Option<Room>, Stop> {
    let mut found: Option<Room> = None;
    for owner in owners {
        if owner.site_id != cx.site.id || may_sign_in(&owner, cx.now).is_err() {
            continue;
        }
        let Some((name, access_code)) = owner.personal_room.clone().zip(owner.room_access_code)
        else {
            continue;
        };
        match &found {
            Some(one) if one.owner.id != owner.id => {
                return Err(conflict(one.access_code, access_code).into());
            }
            _ => found = Some(Room { owner, name, access_code }),
        }
    }
    Ok(found)
}

fn conflict(one: i64, other: i64) -> Fault {
    fault!(ConflictingSessionKeys).explained(format!("{one} and {other}"))
}

/// Whom an address for video systems calls: what stands before `@HOST`. The host is not looked at: a server has many names.
fn sip_user(address: &str) -> Option<&str> {
    let (user, _host) = address.split_once('@')?;
    Some(match user.split_once(':') {
        Some((scheme, user)) if ["sip", "sips"].contains(&fold(scheme).as_str()) => user,
        _ => user,
    })
}

/// The number that such an address calls, `KEY` or `KEY_SITE`; none in that of a room by its name, or of another site.
fn sip_key(user: &str, site_name: &str) -> Option<i64> {
    let key = match user.split_once('_') {
        Some((key, site)) if fold(site) == fold(site_name) => key,
        _ => user,
    };
    key.bytes().all(|byte| byte.is_ascii_digit()).then(|| key.parse().ok()).flatten()
}

/// The name of a room in the address of its page, `…/join/ROOM` or `…/meet/ROOM`; the host is not looked at either.
fn room_of_page(address: &str) -> Option<Cow<'_, str>> {
    let path = address.split(['?', '#']).next()?.trim_end_matches('/');
    let (before, room) = path.rsplit_once('/')?;
    let page = before.rsplit('/').next()?;
    let is_page = ["join", "meet"].contains(&fold(page).as_str()) && !room.is_empty();
    is_page.then(|| percent_decode_str(room).decode_utf8().ok()).flatten()
}

/// The token in an address to join, `…/j.php?MTID=…`.
fn token(address: &str) -> Option<&str> {
    let (_, query) = address.split('#').next()?.split_once('?')?;
    let fields = query.split('&').filter_map(|field| field.split_once('='));
    fields.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("MTID")).map(|(_, token)| token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_sip_addresses() {
        for (address, key) in [
            ("123456789@meet.example.org", Some(123_456_789)),
            ("sip:123456789@meet.example.org;transport=tls", Some(123_456_789)),
            ("SIPS:123456789_Demo@example.org:5061", Some(123_456_789)),
            ("123456789_demo@example.org", Some(123_456_789)),
            ("123456789_other@example.org", None),
            ("hana@example.org", None),
            ("hana_demo@example.org", None),
            ("-5@example.org", None),
            ("99999999999999999999@example.org", None),
            ("@example.org", None),
            ("123456789", None),
        ] {
            let found = sip_user(address).and_then(|user| sip_key(user, "demo"));
            assert_eq!(found, key, "{address}");
        }
    }

    #[test]
    fn rooms_in_addresses_of_pages() {
        for (address, room) in [
            ("https://meet.example.org/join/hana", Some("hana")),
            ("https://meet.example.org/meet/Hana.H?pwd=1#top", Some("Hana.H")),
            ("http://127.0.0.1:8080/below/MEET/hana/", Some("hana")),
            ("/meet/h%C3%A4na", Some("häna")),
            ("https://meet.example.org/meet/%ff", None),
            ("https://meet.example.org/meet/", None),
            ("https://meet.example.org/meet/hana/more", None),
            ("https://meet.example.org/hana", None),
            ("meet", None),
            ("hana", None),
        ] {
            assert_eq!(room_of_page(address).as_deref(), room, "{address}");
        }
    }

    #[test]
    fn tokens_in_links() {
        for (address, expected) in [
            ("https://h/demo/j.php?MTID=m12", Some("m12")),
            ("https://h/demo/j.php?a=b&mtid=m12&PW=x#MTID=m13", Some("m12")),
            ("j.php?MTID=m12", Some("m12")),
            ("https://h/demo/j.php", None),
            ("https://h/demo/j.php?MTI=m12", None),
            ("m12", None),
        ] {
            assert_eq!(token(address), expected, "{address}");
        }
    }
}
