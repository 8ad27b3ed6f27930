//! Calendar entries, as Python's icalendar reads them.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use testkit::{PUBLIC_URL, START};

use crate::support::{Browser, Page, call, path, schedule, start, text};

const MINUTE: i64 = 60;

#[test]
fn calendar_entries_are_what_another_library_reads() {
    let server = start();
    let meeting = schedule(&server, "");
    let body = format!("<meetingKey>{}</meetingKey>", meeting.key);
    let got = call(&server, "host1", "meeting.GetMeeting", &body);
    let mut browser = Browser::of(&server);
    server.client().advance(7);

    let join = format!("Join: {PUBLIC_URL}{}\nMeeting number: {}", meeting.join, meeting.key);
    let host_key = text(&got, "meet:hostKey");
    let for_host = format!("{join}\nPassword: b0ardroom\nHost key: {host_key}");
    let (start, end) = (START + 30 * MINUTE, START + 75 * MINUTE);
    let uid = format!("{}@meet.example.org", text(&got, "meet:eventID"));
    let summary = "<b>\"R&D\"</b>";
    for (address, description) in
        [(&meeting.attendee_calendar, join), (&meeting.host_calendar, for_host)]
    {
        let expected = json!({
            "method": "PUBLISH", "version": "2.0",
            "uid": uid, "sequence": 0, "status": "CONFIRMED", "stamp": START + 7,
            "start": [start, start], "end": [end, end], "zone": "Europe/Berlin",
            "summary": summary, "description": description, "url": format!("{PUBLIC_URL}{}", meeting.join),
            "organizer": "mailto:host1@demo.example", "organizerName": "Hana Host",
            "errors": [],
        });
        assert_eq!(read(&browser.get(address), "meeting.ics"), expected);
    }

    let deleted = call(&server, "host1", "meeting.DelMeeting", &body);
    for (element, what) in [("serv:host", "CMC"), ("serv:attendee", "MC")] {
        let address = path(&text(&deleted, element));
        assert!(address.ends_with(&format!("&ICS={what}")), "{address}");
        let expected = json!({
            "method": "CANCEL", "version": "2.0",
            "uid": uid, "sequence": 1, "status": "CANCELLED", "stamp": START + 7,
            "start": [start, start], "end": [end, end], "zone": "Europe/Berlin",
            "summary": summary, "description": null, "url": null,
            "organizer": null, "organizerName": null,
            "errors": [],
        });
        assert_eq!(read(&browser.get(&address), "cancellation.ics"), expected);
    }
    browser.get(&meeting.host_calendar).has(404, &["There is no such meeting"]);
}

#[test]
fn texts_and_zones_of_all_kinds_come_through() {
    let server = start();
    let mut browser = Browser::of(&server);
    let long = "Übung; mit \\ und, \u{1f600} ".repeat(8);
    let topic = format!("{}: \"Ende\"", long.trim_end());
    let name = topic.replace('"', "&quot;");
    // San Jose in summer, Kathmandu, a zone that never changes, and the day on which Berlin's clocks go forward.
    for (zone, iana, date) in [
        (4, "America/Los_Angeles", "07/01/2030 09:00:00"),
        (141, "Asia/Kathmandu", "07/01/2030 09:00:00"),
        (0, "Etc/GMT+12", "07/01/2030 09:00:00"),
        (25, "Europe/Berlin", "03/31/2030 01:45:00"),
    ] {
        let body = format!(
            "<metaData><confName>{name}</confName></metaData><schedule><startDate>{date}</startDate>\
             <timeZoneID>{zone}</timeZoneID><duration>60</duration></schedule>"
        );
        let created = call(&server, "host1", "meeting.CreateMeeting", &body);
        let page = browser.get(&path(&text(&created, "serv:attendee")));
        let entry = read(&page, "meeting.ics");
        assert_eq!(entry["summary"], json!(topic));
        assert_eq!(entry["zone"], json!(iana));
        let instants = |name: &str| [0, 1].map(|place| entry[name][place].as_i64().unwrap());
        let ([start, start_described], [end, end_described]) = (instants("start"), instants("end"));
        assert_eq!((start, end), (start_described, end_described), "{iana}: its own description");
        assert_eq!(end - start, 60 * MINUTE, "{iana}");
        assert!(page.body.split("\r\n").all(|line| line.len() <= 75), "{}", page.body);
    }
}

/// An entry, read; its headers are what they must be.
fn read(page: &Page, name: &str) -> Value {
    assert_eq!(page.status, 200, "{page:?}");
    for (header, value) in [
        ("Content-Type", "text/calendar; charset=utf-8"),
        ("Content-Disposition", &format!("attachment; filename=\"{name}\"")),
        ("Cache-Control", "no-store"),
        ("Referrer-Policy", "no-referrer"),
    ] {
        assert_eq!(page.header(header), Some(value), "{header}");
    }
    let root = root();
    let mut python = Command::new(testkit::python())
        .arg(root.join("tests/pages/read_ics.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python can be started");
    let mut input = python.stdin.take().expect("its standard input is a pipe");
    input.write_all(page.body.as_bytes()).expect("Python takes the document");
    drop(input);
    let output = python.wait_with_output().expect("Python ends");
    assert!(output.status.success(), "{}", page.body);
    serde_json::from_slice(&output.stdout).expect("the script prints JSON")
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
