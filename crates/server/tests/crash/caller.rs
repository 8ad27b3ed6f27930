//! A caller of the API who minds what an answer, or none, says of what was done.

use std::io;

use testkit::envelope;
use ureq::Agent;

use crate::deployment::{HOST, PASSWORD, SITE};
use crate::program::PATIENCE;

/// The server could not do it, and says that nothing was changed.
const BUSY: &str = "099032";
/// The server cannot tell whether it was done.
const OUTCOME_UNKNOWN: &str = "099050";
/// There is no such meeting.
const NOT_FOUND: &str = "060001";

/// What a caller knows after a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told<T> {
    /// It was done.
    Done(T),
    /// It was not done.
    Busy,
    /// It may or may not have been done: the answer says so, or the connection broke.
    Unknown,
    /// It was not done: nobody listens.
    Gone,
}

/// One write. Its token is its own, and is found again in everything that it writes.
#[derive(Debug, Clone)]
pub enum Write {
    Create { token: String },
    Set { key: i64, token: String },
    Delete { key: i64 },
}

/// A caller with connections of his own.
pub struct Caller {
    agent: Agent,
    address: String,
}

impl Caller {
    pub fn new(address: &str) -> Caller {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build();
        Caller { agent: config.into(), address: address.to_owned() }
    }

    /// Sends a write; answers the key of its meeting.
    pub fn write(&self, write: &Write) -> Told<i64> {
        let (operation, body, key) = match write {
            Write::Create { token } => ("CreateMeeting", content(token), None),
            Write::Set { key, token } => {
                let body = format!("{}<meetingkey>{key}</meetingkey>", content(token));
                ("SetMeeting", body, Some(*key))
            }
            Write::Delete { key } => {
                ("DelMeeting", format!("<meetingKey>{key}</meetingKey>"), Some(*key))
            }
        };
        self.call(operation, &body, |answer| {
            key.unwrap_or_else(|| {
                let key = between(answer, "<meet:meetingkey>").and_then(|key| key.parse().ok());
                key.unwrap_or_else(|| panic!("no key: {answer}"))
            })
        })
    }

    /// The name of a meeting, if there is one of that key.
    pub fn name(&self, key: i64) -> Told<Option<String>> {
        self.call("GetMeeting", &format!("<meetingKey>{key}</meetingKey>"), |answer| {
            between(answer, "<meet:confName>").map(str::to_owned)
        })
    }

    /// The status of `/readyz`; nothing when nobody answers.
    pub fn health(&self) -> Option<u16> {
        let answer = self.agent.get(format!("{}/readyz", self.address)).call();
        answer.ok().map(|answer| answer.status().as_u16())
    }

    fn call<T>(&self, operation: &str, body: &str, read: impl Fn(&str) -> T) -> Told<T> {
        let credentials = format!("<webExID>{HOST}</webExID><password>{PASSWORD}</password>");
        let document = envelope(SITE, &credentials, &format!("meeting.{operation}"), body);
        let url = format!("{}/WBXService/XMLService", self.address);
        let sent = self.agent.post(url).header("Content-Type", "text/xml").send(document);
        let text = match sent {
            Ok(mut answer) if answer.status() == 200 => answer.body_mut().read_to_string(),
            Ok(answer) => panic!("{operation} was answered with {}", answer.status()),
            Err(error) => Err(error),
        };
        match text {
            Ok(answer) => told(operation, &answer, read),
            Err(ureq::Error::Timeout(_)) => panic!("{operation} is not answered"),
            Err(ureq::Error::ConnectionFailed) => Told::Gone,
            Err(ureq::Error::Io(error)) if error.kind() == io::ErrorKind::ConnectionRefused => {
                Told::Gone
            }
            Err(_) => Told::Unknown,
        }
    }
}

fn told<T>(operation: &str, answer: &str, read: impl Fn(&str) -> T) -> Told<T> {
    match between(answer, "<serv:exceptionID>") {
        None if answer.contains("<serv:result>SUCCESS<") => Told::Done(read(answer)),
        Some(BUSY) => Told::Busy,
        Some(OUTCOME_UNKNOWN) => Told::Unknown,
        Some(NOT_FOUND) if operation == "GetMeeting" => Told::Done(read(answer)),
        _ => panic!("{operation}: {answer}"),
    }
}

/// What stands in the answer after a start tag.
fn between<'a>(answer: &'a str, tag: &str) -> Option<&'a str> {
    Some(answer.split_once(tag)?.1.split_once('<')?.0)
}

/// Whom the meeting of a token invites: it ends with how many they are, after an `x`. The first is always the same, so that
/// a change has somebody to tell.
pub fn invited(token: &str) -> Vec<String> {
    let count = token.rsplit('x').next().and_then(|count| count.parse().ok());
    let count: usize = count.unwrap_or_else(|| panic!("{token} does not say how many"));
    let of_token = (1..count).map(|place| format!("{token}.{place}@example.org"));
    (0..count.min(1)).map(|_| "always@example.org".to_owned()).chain(of_token).collect()
}

/// A whole meeting, all of it told by its token.
fn content(token: &str) -> String {
    let attendees: String = invited(token)
        .iter()
        .map(|email| {
            format!(
                "<attendee><person><name>{email}</name><email>{email}</email></person></attendee>"
            )
        })
        .collect();
    format!(
        "<metaData><confName>{token}</confName></metaData>\
         <tracking><trackingCode1>{token}</trackingCode1></tracking>\
         <attendeeOptions><emailInvitations>true</emailInvitations></attendeeOptions>\
         <participants><attendees>{attendees}</attendees></participants>"
    )
}
