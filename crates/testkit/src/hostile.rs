//! Hostile input: documents made to cost a reader much or to lead it astray, each class of them in any size. Tests hold
//! what they cost against their length, the benchmark measures it.

mod document;
mod encoding;
mod structure;
mod value;

use api::FaultKind;

use crate::{DEMO_SITE, demo_password};

/// A kind of hostile document.
pub struct Class {
    /// What it is called in tests and in the benchmark.
    pub name: &'static str,
    /// What a server must answer to it.
    pub expected: Expected,
    make: fn(usize) -> Vec<u8>,
}

/// What must be answered to a hostile document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// This fault, and nothing is done.
    Fault(FaultKind),
    /// The document is whole and odd at most: the meeting in it is scheduled.
    Done,
}

impl Class {
    /// A document of this class; of those that grow, one of about so many bytes.
    pub fn document(&self, bytes: usize) -> Vec<u8> {
        (self.make)(bytes)
    }
}

/// Every class.
pub fn classes() -> impl Iterator<Item = &'static Class> {
    [document::CLASSES, encoding::CLASSES, structure::CLASSES, value::CLASSES].into_iter().flatten()
}

const fn refused(name: &'static str, kind: FaultKind, make: fn(usize) -> Vec<u8>) -> Class {
    Class { name, expected: Expected::Fault(kind), make }
}

const fn done(name: &'static str, make: fn(usize) -> Vec<u8>) -> Class {
    Class { name, expected: Expected::Done, make }
}

/// The root's opening tag.
const ROOT: &str = "<serv:message xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
    xmlns:serv=\"http://www.webex.com/schemas/2002/06/service\">";

/// A body that schedules a meeting and mails one invitation, which counts it.
pub const BODY: &str = "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.CreateMeeting\">\
    <metaData><confName>Stand-up</confName></metaData><participants><attendees><attendee>\
    <person><name>Ann</name><email>ann@example.com</email></person>\
    <emailInvitations>true</emailInvitations></attendee></attendees></participants>\
    <schedule><duration>30</duration></schedule></bodyContent>";

/// The credentials of the demo's first host.
fn credentials() -> String {
    let password = demo_password("host1").expect("host1 is an account of the demo");
    format!(
        "<webExID>host1</webExID><password>{password}</password><siteName>{DEMO_SITE}</siteName>"
    )
}

/// A request that schedules a meeting. Hostile ones are it, changed.
pub fn good() -> String {
    message(BODY)
}

/// A message with these children of its body.
fn message(bodies: &str) -> String {
    let credentials = credentials();
    format!(
        "{ROOT}<header><securityContext>{credentials}</securityContext></header><body>{bodies}</body></serv:message>"
    )
}

/// The good request with something put before the first `place` in it.
fn before(place: &str, text: &str) -> String {
    let good = good();
    let (start, end) = good.split_once(place).expect("the place is in the good request");
    format!("{start}{text}{place}{end}")
}

/// The good request with something put behind the first `place` in it.
fn behind(place: &str, text: &str) -> String {
    let good = good();
    let (start, end) = good.split_once(place).expect("the place is in the good request");
    format!("{start}{place}{text}{end}")
}

/// The good request with `place` replaced.
fn instead(place: &str, text: &str) -> String {
    let good = good();
    assert!(good.contains(place), "the place is in the good request");
    good.replace(place, text)
}

/// A text repeated up to so many bytes.
fn repeated(unit: &str, bytes: usize) -> String {
    unit.repeat((bytes / unit.len()).max(1))
}

/// Texts made from their numbers, up to so many bytes.
fn numbered(bytes: usize, unit: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(bytes);
    let mut number = 0;
    while text.len() < bytes {
        text.push_str(&unit(number));
        number += 1;
    }
    text
}
