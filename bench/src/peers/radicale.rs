//! Radicale, a calendar server in Python: a hundred events in one REPORT, for a list of a hundred meetings.

use std::fs;
use std::process::Command;
use std::sync::Arc;

use hyper::Method;

use super::{Model, Started, install_python, succeeds, write};
use crate::compare::RADICALE;
use crate::jobs::ROWS;
use crate::load::{Call, Expected};
use crate::server::{Process, program, raw};

pub const NAME: &str = RADICALE;
const PATH: &str = "/bench/calendar/";
/// bench:bench. Radicale is told to believe everybody.
const AUTHORIZATION: &str = "Basic YmVuY2g6YmVuY2g=";
const QUERY: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><D:getetag/><C:calendar-data/></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter>
</C:calendar-query>"#;

/// The REPORT of all events; its answer is about as long as a list of ours, within a factor of two.
pub fn request(length: usize) -> Call {
    Call {
        method: Method::from_bytes(b"REPORT").unwrap_or_default(),
        path: PATH.into(),
        headers: Arc::new([
            ("Content-Type", "application/xml".to_owned()),
            ("Depth", "1".to_owned()),
            ("Authorization", AUTHORIZATION.to_owned()),
        ]),
        body: QUERY.into(),
        expected: Expected {
            status: 207,
            length: length / 2..=length * 2,
            texts: vec![("BEGIN:VEVENT".into(), Some(ROWS))],
        },
        is_read: true,
    }
}

pub fn start(model: &Model<'_>) -> Started {
    let python = model.work.join("python/bin/python");
    if !succeeds(Command::new(&python).args(["-c", "import radicale"])) {
        return Err(install_python(model, "radicale"));
    }
    let storage = model.folder.join("radicale");
    let calendar = storage.join("collection-root/bench/calendar");
    fs::create_dir_all(&calendar).map_err(|error| error.to_string())?;
    write(&calendar.join(".Radicale.props"), r#"{"tag": "VCALENDAR"}"#)?;
    for number in 0..ROWS {
        write(&calendar.join(format!("{number:03}.ics")), &event(number))?;
    }
    let configuration = model.folder.join("radicale.ini");
    let command = |address: std::net::SocketAddr| {
        let text = format!(
            "[server]\nhosts = {address}\nmax_connections = 100\n[auth]\ntype = none\n\
             [storage]\nfilesystem_folder = {}\n[logging]\nlevel = error\n",
            storage.display()
        );
        write(&configuration, &text)?;
        let mut command = program(&python);
        command.args(["-m", "radicale", "--config"]).arg(&configuration);
        Ok(command)
    };
    let headers =
        format!("Content-Type: application/xml\r\nDepth: 1\r\nAuthorization: {AUTHORIZATION}\r\n");
    Process::start(NAME, command, &raw("REPORT", PATH, &headers, QUERY))
}

/// A meeting as a calendar has it, about as long as a row of our list.
fn event(number: usize) -> String {
    let about = "Figures of last week\\; open orders\\; what stands in the way\\; who does what. "
        .repeat(6);
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\nBEGIN:VEVENT\r\nUID:{number:08}@bench.example\r\n\
         DTSTAMP:20350101T000000Z\r\nDTSTART:20350115T{:02}{:02}00Z\r\nDURATION:PT45M\r\n\
         SUMMARY:Weekly review of the northern region {number:07}\r\nDESCRIPTION:{about}\r\n\
         ORGANIZER;CN=Hana Host:mailto:host0000@bench.example\r\n\
         ATTENDEE;CN=Grace Guest;ROLE=REQ-PARTICIPANT:mailto:grace.guest@customer.example\r\n\
         URL:http://meet.example.org/bench/j.php?MTID=m{number:032}\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n\
         END:VCALENDAR\r\n",
        number / 60,
        number % 60
    )
}
