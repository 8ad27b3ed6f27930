//! Calendar entries of sessions: to be added by host or attendees, and to be taken out when a session is cancelled.

use calendar::icalendar::{self, Event, Method};
use calendar::{Civil, Zone, zones};
use store::Tx;
use store::sessions::Session;
use store::sites::Site;

use super::{CancelledSession, end, full_name, host, join_url, noun, zone};
use crate::{Stop, Urls};

/// What of an address that anybody can write is looked at, at most: a topic in bytes, a session in seconds.
const LONGEST_TOPIC: usize = 2048;
const LONGEST_SESSION: i64 = 31 * 24 * 3600;

/// For whom an entry is made.
#[derive(Clone, Copy)]
pub enum For<'a> {
    /// Whoever holds the session: it has what only he may know.
    Host,
    /// Anybody who fetches it.
    Anybody,
    /// Somebody who is invited by it.
    Attendee {
        /// As displayed; may be blank.
        name: &'a str,
        email: &'a str,
        /// Whether it has the password.
        password: bool,
        /// Which version of the entry it is.
        sequence: i64,
    },
}

/// A session that does not take place, as a mail tells it.
pub struct Gone<'a> {
    /// The API's eventID.
    pub event_id: i64,
    pub name: &'a str,
    /// When it would have started and ended, in seconds UTC.
    pub start: i64,
    pub end: i64,
    pub zone: &'a Zone,
    /// Name and address of its host, if they are known.
    pub organizer: Option<(&'a str, &'a str)>,
    /// Who was invited.
    pub email: &'a str,
    /// Which version of the entry this is: later than any before.
    pub sequence: i64,
}

/// Where and when an entry is made.
pub struct Place<'a> {
    pub site: &'a Site,
    pub urls: &'a Urls,
    /// In seconds UTC.
    pub now: i64,
}

impl Place<'_> {
    /// The entry of a session.
    pub fn calendar_entry(
        &self,
        tx: &mut Tx,
        session: &Session,
        reader: For<'_>,
    ) -> Result<String, Stop> {
        let join = join_url(tx, self.site, self.urls, session)?;
        let mut noun = noun(session.kind).to_owned();
        noun[..1].make_ascii_uppercase();
        let mut description = format!("Join: {join}\n{noun} number: {}\n", session.key);
        let tells_password = match reader {
            For::Host => true,
            For::Anybody => false,
            For::Attendee { password, .. } => password,
        };
        if let Some(password) = session.password.as_ref().filter(|_| tells_password) {
            description.push_str(&format!("Password: {password}\n"));
        }
        if matches!(reader, For::Host) {
            description.push_str(&format!("Host key: {}\n", session.host_key));
        }
        let host = host(tx, session)?;
        let host = host.map(|host| (full_name(&host), host.email));
        let (method, sequence, attendee) = match reader {
            For::Host | For::Anybody => (Method::Publish, 0, None),
            For::Attendee { name, email, sequence, .. } => {
                (Method::Request, sequence, Some((name, email)))
            }
        };
        let event = Event {
            method,
            uid: &uid(session.event_id, self.urls),
            sequence,
            stamp: self.now,
            start: session.start,
            end: end(session),
            zone: zone(session.time_zone)?,
            summary: &session.name,
            description: description.trim_end(),
            url: Some(&join),
            organizer: host.as_ref().map(|(name, email)| (name.as_str(), email.as_str())),
            attendee,
        };
        Ok(icalendar::write(&event))
    }

    /// The entry that takes a session out of the calendar of somebody who was invited.
    pub fn cancellation(&self, gone: &Gone<'_>) -> String {
        icalendar::write(&Event {
            method: Method::Cancel,
            uid: &uid(gone.event_id, self.urls),
            sequence: gone.sequence,
            stamp: self.now,
            start: gone.start,
            end: gone.end,
            zone: gone.zone,
            summary: gone.name,
            description: "",
            url: None,
            organizer: gone.organizer,
            attendee: Some(("", gone.email)),
        })
    }
}

/// The entry of a cancelled session. It names no organizer: whoever writes an address could find out users by it.
pub fn of_cancelled(cancelled: &CancelledSession<'_>, urls: &Urls, now: i64) -> Option<String> {
    let event_id: i64 = cancelled.event_id.parse().ok().filter(|id| *id > 0)?;
    let topic = topic(cancelled.topic)?;
    let zone = zones::by_id(cancelled.zone.parse().ok()?)?;
    let start = zone.instant(Civil::parse_dashed(cancelled.start).ok()?);
    let end = zone.instant(Civil::parse_dashed(cancelled.end).ok()?);
    if !(0..=LONGEST_SESSION).contains(&(end - start)) {
        return None;
    }
    let event = Event {
        method: Method::Cancel,
        uid: &uid(event_id, urls),
        // Later than the one that was published.
        sequence: 1,
        stamp: now,
        start,
        end,
        zone,
        summary: &topic,
        description: "",
        url: None,
        organizer: None,
        attendee: None,
    };
    Some(icalendar::write(&event))
}

/// What makes an entry the same wherever it is.
fn uid(event_id: i64, urls: &Urls) -> String {
    format!("{event_id}@{}", urls.host())
}

/// `53:74:61` to text.
fn topic(hex: &str) -> Option<String> {
    if hex.len() > LONGEST_TOPIC * 3 {
        return None;
    }
    let byte = |digits: &str| {
        let is_byte = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        if is_byte { u8::from_str_radix(digits, 16).ok() } else { None }
    };
    let bytes: Vec<u8> = hex.split(':').map(byte).collect::<Option<_>>()?;
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'a>(change: impl FnOnce(&mut CancelledSession<'a>)) -> Option<String> {
        let mut cancelled = CancelledSession {
            event_id: "123456789",
            topic: "53:74:61:6E:64:2d:75:70",
            start: "2016-07-20-15-30-00",
            end: "2016-07-20-16-00-00",
            zone: "25",
        };
        change(&mut cancelled);
        of_cancelled(&cancelled, &Urls::new("https://meet.example.org"), 0)
    }

    #[test]
    fn an_address_says_what_is_cancelled() {
        let text = read(|_| {}).unwrap();
        for line in [
            "METHOD:CANCEL",
            "UID:123456789@meet.example.org",
            "SUMMARY:Stand-up",
            "DTSTART;TZID=Europe/Berlin:20160720T153000",
            "DTEND;TZID=Europe/Berlin:20160720T160000",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
    }

    #[test]
    fn an_address_that_says_nothing_sensible_leads_nowhere() {
        let long = vec!["41"; LONGEST_TOPIC + 1].join(":");
        for wrong in ["", "5", "53:", "5g", "+5", "534", "FF", "53 74", &long] {
            assert!(read(|it| it.topic = wrong).is_none(), "topic {wrong}");
        }
        for wrong in ["", "0", "-1", "x", "99999999999999999999"] {
            assert!(read(|it| it.event_id = wrong).is_none(), "event {wrong}");
        }
        for wrong in ["", "x", "999", "-1"] {
            assert!(read(|it| it.zone = wrong).is_none(), "zone {wrong}");
        }
        for wrong in ["", "2016-07-20", "2016-07-20-15-29-59", "2016-09-20-15-30-00"] {
            assert!(read(|it| it.end = wrong).is_none(), "end {wrong}");
        }
    }
}
