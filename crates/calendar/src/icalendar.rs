//! iCalendar documents (RFC 5545) of one event: to be put into somebody's calendar, or taken out of it again.

use std::fmt::Write;

use crate::text::{Civil, timestamp};
use crate::zones::Zone;

/// How long a line may be, in octets, without its line break (RFC 5545, section 3.1).
const LINE_OCTETS: usize = 75;

/// An event as a calendar is to know it.
pub struct Event<'a> {
    /// What the document is for.
    pub method: Method,
    /// What makes it the same event in every document about it.
    pub uid: &'a str,
    /// Which version of the event this is; a later one has a greater number.
    pub sequence: i64,
    /// When this document was made, in seconds UTC.
    pub stamp: i64,
    /// When it begins, in seconds UTC.
    pub start: i64,
    /// When it ends, in seconds UTC.
    pub end: i64,
    /// The zone in whose time it is shown.
    pub zone: &'a Zone,
    /// What it is called.
    pub summary: &'a str,
    /// More about it; empty if there is no more.
    pub description: &'a str,
    /// Where there is more about it.
    pub url: Option<&'a str>,
    /// The name and the e-mail address of whoever holds it.
    pub organizer: Option<(&'a str, &'a str)>,
    /// The name and the e-mail address of whoever is invited by it; a request has one.
    pub attendee: Option<(&'a str, &'a str)>,
}

/// What a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// The event is to be put into the calendar.
    Publish,
    /// Somebody is asked to take part.
    Request,
    /// It does not take place.
    Cancel,
}

impl Method {
    /// Its name, as in `METHOD:PUBLISH` and as the parameter of the media type.
    pub fn name(self) -> &'static str {
        match self {
            Method::Publish => "PUBLISH",
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
        }
    }
}

/// Writes the document.
pub fn write(event: &Event<'_>) -> String {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Reconvene//Reconvene//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line(&format!("METHOD:{}", event.method.name()));
    let local = is_unique(event.zone, event.start) && is_unique(event.zone, event.end);
    if local {
        write_zone(&mut out, event);
    }
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}", escaped(event.uid)));
    out.line(&format!("SEQUENCE:{}", event.sequence));
    out.line(&format!("DTSTAMP:{}", utc(event.stamp)));
    for (name, instant) in [("DTSTART", event.start), ("DTEND", event.end)] {
        out.line(&if local {
            format!("{name};TZID={}:{}", event.zone.iana, compact(event.zone.local(instant)))
        } else {
            format!("{name}:{}", utc(instant))
        });
    }
    out.line(&format!("SUMMARY:{}", escaped(event.summary)));
    if !event.description.is_empty() {
        out.line(&format!("DESCRIPTION:{}", escaped(event.description)));
    }
    if let Some(url) = event.url {
        out.line(&format!("URL:{}", plain(url)));
    }
    if let Some((name, address)) = event.organizer {
        out.line(&format!("ORGANIZER;CN=\"{}\":mailto:{}", quotable(name), plain(address)));
    }
    if let Some((name, address)) = event.attendee {
        let name = if name.is_empty() { address } else { name };
        out.line(&format!(
            "ATTENDEE;CN=\"{}\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{}",
            quotable(name),
            plain(address)
        ));
    }
    out.line(match event.method {
        Method::Publish | Method::Request => "STATUS:CONFIRMED",
        Method::Cancel => "STATUS:CANCELLED",
    });
    out.line("END:VEVENT");
    out.line("END:VCALENDAR");
    out.text
}

/// Whether the local time of an instant means that instant: when clocks go back, an hour occurs twice, and its local times
/// mean the first. An event that touches the second is told in UTC.
fn is_unique(zone: &Zone, instant: i64) -> bool {
    zone.instant(zone.local(instant)) == instant
}

/// The zone as far as the event needs it: from the last change of its clocks before the start to the last before the end.
fn write_zone(out: &mut Lines, event: &Event<'_>) {
    let rules = &event.zone.rules;
    let end = timestamp(event.end);
    let last = rules.preceding(timestamp(event.start.saturating_add(1))).next();
    let during = rules
        .following(timestamp(event.start))
        .take_while(|change| change.timestamp() <= end)
        .map(|change| change.timestamp().as_second());
    let mut changes: Vec<i64> = during.collect();
    if let Some(last) = last {
        changes.insert(0, last.timestamp().as_second());
    }
    if changes.is_empty() {
        // A zone that never changed; an observance has to begin somewhere.
        changes.push(0);
    }
    out.line("BEGIN:VTIMEZONE");
    out.line(&format!("TZID:{}", event.zone.iana));
    for at in changes {
        write_observance(out, event.zone, at);
    }
    out.line("END:VTIMEZONE");
}

/// What a zone's clocks show from `at` on, an instant at which they change.
fn write_observance(out: &mut Lines, zone: &Zone, at: i64) {
    let info = zone.rules.to_offset_info(timestamp(at));
    let kind = if info.dst().is_dst() { "DAYLIGHT" } else { "STANDARD" };
    let before = i64::from(zone.offset_at(at.saturating_sub(1)));
    out.line(&format!("BEGIN:{kind}"));
    // On the clock that has not yet been changed.
    out.line(&format!("DTSTART:{}", compact(Civil::from_seconds(at.saturating_add(before)))));
    out.line(&format!("TZOFFSETFROM:{}", offset(before)));
    out.line(&format!("TZOFFSETTO:{}", offset(i64::from(zone.offset_at(at)))));
    out.line(&format!("TZNAME:{}", escaped(info.abbreviation())));
    out.line(&format!("END:{kind}"));
}

/// `+0530`; with seconds only where there are any, which was long ago.
fn offset(seconds: i64) -> String {
    let (sign, length) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let mut text = format!("{sign}{:02}{:02}", length / 3600, length / 60 % 60);
    if length % 60 != 0 {
        // Writing into a String cannot fail.
        _ = write!(text, "{:02}", length % 60);
    }
    text
}

/// `20300101T100000Z`.
fn utc(instant: i64) -> String {
    format!("{}Z", compact(Civil::from_seconds(instant)))
}

/// `20300101T100000`.
fn compact(civil: Civil) -> String {
    civil.0.strftime("%Y%m%dT%H%M%S").to_string()
}

/// A text value: what has a meaning in the format is escaped, control characters are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push_str("\\n"),
            _ if character.is_control() && character != '\t' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The inside of a quoted parameter, which has no escapes: what may not stand there is left out or replaced.
fn quotable(text: &str) -> String {
    plain(text).replace('"', "'")
}

/// A value without escapes, such as an address: control characters, line breaks above all, are left out.
fn plain(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}

/// Content lines, folded where they are too long: what follows a line break and a blank goes on.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for character in line.chars() {
            if octets + character.len_utf8() > LINE_OCTETS {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            octets += character.len_utf8();
            self.text.push(character);
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::zones;

    fn event(zone: i64, start: &str, minutes: i64) -> Event<'static> {
        let zone = zones::by_id(zone).unwrap();
        let start = zone.instant(Civil::parse(start).unwrap());
        Event {
            method: Method::Publish,
            uid: "123@meet.example.org",
            sequence: 0,
            stamp: 1_893_492_000,
            start,
            end: start + minutes * 60,
            zone,
            summary: "Stand-up",
            description: "",
            url: None,
            organizer: None,
            attendee: None,
        }
    }

    fn unfolded(document: &str) -> Vec<String> {
        let whole = document.replace("\r\n ", "");
        whole.lines().map(str::to_owned).collect()
    }

    fn lines_with(document: &str, names: &[&str]) -> Vec<String> {
        let is_one = |line: &String| names.iter().any(|name| line.starts_with(name));
        unfolded(document).into_iter().filter(is_one).collect()
    }

    #[test]
    fn a_document_is_written_whole() {
        let event = Event {
            description: "Join: https://meet.example.org/",
            url: Some("https://meet.example.org/demo/j.php?MTID=m1"),
            organizer: Some(("Hana \"Ha\"; Host", "host1@example.org")),
            ..event(25, "03/01/2030 09:30:00", 45)
        };
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Reconvene//Reconvene//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Berlin",
            "BEGIN:STANDARD",
            "DTSTART:20291028T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "UID:123@meet.example.org",
            "SEQUENCE:0",
            "DTSTAMP:20300101T100000Z",
            "DTSTART;TZID=Europe/Berlin:20300301T093000",
            "DTEND;TZID=Europe/Berlin:20300301T101500",
            "SUMMARY:Stand-up",
            "DESCRIPTION:Join: https://meet.example.org/",
            "URL:https://meet.example.org/demo/j.php?MTID=m1",
            "ORGANIZER;CN=\"Hana 'Ha'; Host\":mailto:host1@example.org",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        assert_eq!(unfolded(&write(&event)), expected);
    }

    #[test]
    fn a_cancellation_says_so() {
        let document = write(&Event { method: Method::Cancel, ..event(4, "03/01/2030", 60) });
        assert_eq!(
            lines_with(&document, &["METHOD", "STATUS"]),
            ["METHOD:CANCEL", "STATUS:CANCELLED"]
        );
    }

    #[test]
    fn an_event_over_a_change_has_both_observances() {
        // Berlin goes forward on 2030-03-31 at 2:00.
        let document = write(&event(25, "03/31/2030 01:30:00", 60));
        let found = lines_with(&document, &["DTSTART", "DTEND", "BEGIN:D", "BEGIN:S", "TZOFFSET"]);
        assert_eq!(
            found,
            [
                "BEGIN:STANDARD",
                "DTSTART:20291028T030000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "BEGIN:DAYLIGHT",
                "DTSTART:20300331T020000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "DTSTART;TZID=Europe/Berlin:20300331T013000",
                "DTEND;TZID=Europe/Berlin:20300331T033000",
            ]
        );
    }

    #[test]
    fn an_hour_that_occurs_twice_is_told_in_utc() {
        // Berlin goes back on 2030-10-27 at 3:00: the end is the second 2:30.
        let document = write(&event(25, "10/27/2030 02:30:00", 60));
        assert_eq!(
            lines_with(&document, &["DTSTART", "DTEND", "BEGIN:VTIMEZONE"]),
            ["DTSTART:20301027T003000Z", "DTEND:20301027T013000Z"]
        );
    }

    #[test]
    fn zones_of_every_kind_can_be_written() {
        for id in 0..150 {
            let Some(zone) = zones::by_id(id) else { continue };
            let document = write(&event(id, "07/15/2030 08:00:00", 60));
            let [from, to] = ["TZOFFSETFROM:", "TZOFFSETTO:"].map(|name| {
                let lines = lines_with(&document, &[name]);
                assert_eq!(lines.len(), 1, "{document}");
                lines[0][name.len()..].to_owned()
            });
            let now = i64::from(zone.offset_at(timestamp(1_910_000_000).as_second()));
            assert_eq!(to, offset(now), "{}", zone.iana);
            assert!(from.len() >= 5, "{document}");
        }
        assert_eq!(
            [0, -34_200, 20_700, -17_762].map(offset),
            ["+0000", "-0930", "+0545", "-045602"]
        );
    }

    #[test]
    fn what_would_end_a_line_is_taken_out() {
        let event = Event {
            uid: "1\r\nATTACH:x",
            summary: "a\\b;c,d\r\ne\u{0}",
            url: Some("https://a/\r\nATTACH:x"),
            organizer: Some(("x\"\nATTACH:x", "a@b\nATTACH:x")),
            ..event(4, "03/01/2030", 60)
        };
        let document = write(&event);
        assert_eq!(lines_with(&document, &["ATTACH"]), Vec::<String>::new());
        assert_eq!(lines_with(&document, &["SUMMARY"]), ["SUMMARY:a\\\\b\\;c\\,d\\ne"]);
    }

    proptest! {
        #[test]
        fn lines_are_short_and_fold_back(summary in ".{0,300}") {
            let document = write(&Event { summary: &summary, ..event(4, "03/01/2030", 60) });
            prop_assert!(document.ends_with("\r\nEND:VCALENDAR\r\n"));
            for line in document.split("\r\n") {
                prop_assert!(line.len() <= LINE_OCTETS, "{line}");
                prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
            }
            let expected = format!("\r\nSUMMARY:{}\r\n", escaped(&summary));
            prop_assert!(document.replace("\r\n ", "").contains(&expected));
        }
    }
}
