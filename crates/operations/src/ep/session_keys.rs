//! Which session GetSessionInfo is asked for: five kinds of key name one.

use api::ep::GetSessionInfo;
use api::fault;
use store::fold;
use store::sessions::{self, Session};

use crate::{Context, Stop};

/// The session that the request names. A key that names nothing counts for nothing beside one that does: clients send
/// the address of a personal room beside the key of a session.
///
/// # Errors
/// `MissingElement` without any key, `MeetingNotFound` when none of them names a session, `ConflictingSessionKeys`.
pub fn find(cx: &mut Context<'_>, request: &GetSessionInfo) -> Result<Session, Stop> {
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
    // A pmrUrl names a personal room, and rooms are no sessions yet.
    let mut keys: Vec<i64> = request.session_key.into_iter().collect();
    keys.extend(request.sip_url.as_deref().and_then(|address| sip_key(address, &cx.site.name)));
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
                return Err(fault!(ConflictingSessionKeys)
                    .explained(format!("{} and {}", one.key, other.key))
                    .into());
            }
            (None, session) => found = session,
            _ => {}
        }
    }
    found.ok_or_else(|| fault!(MeetingNotFound).into())
}

/// The session's key in an address for video systems, `KEY@HOST` or `KEY_SITE@HOST`; none in that of a personal room, or
/// of another site. The host is not looked at: a server has many names.
fn sip_key(address: &str, site_name: &str) -> Option<i64> {
    let (user, _host) = address.split_once('@')?;
    let user = match user.split_once(':') {
        Some((scheme, user)) if ["sip", "sips"].contains(&fold(scheme).as_str()) => user,
        _ => user,
    };
    let key = match user.split_once('_') {
        Some((key, site)) if fold(site) == fold(site_name) => key,
        _ => user,
    };
    key.bytes().all(|byte| byte.is_ascii_digit()).then(|| key.parse().ok()).flatten()
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
            assert_eq!(sip_key(address, "demo"), key, "{address}");
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
