//! What the servers are asked, and what they must answer.

use std::ops::RangeInclusive;
use std::sync::Arc;

use hyper::Method;
use hyper::body::Bytes;

use crate::load::{Call, Expected, Source};
use crate::seed::{
    MEETINGS_PER_HOST, PASSWORD, SITE, VICTIM, WRITER, host_name, hosts, key, scattered,
};

/// What CreateMeeting is sent, about two KB: names, options, an agenda, one who is invited.
pub const CREATED: &str = include_str!("created.xml");
/// How many rows a list has.
pub const ROWS: usize = 100;
/// How many hosts call: signing each of them in takes tens of milliseconds before anything is measured.
const CALLERS: u64 = 32;
/// 8 reads of a meeting, 1 list, 1 creation.
pub const MIXTURE: [usize; 10] = [0, 0, 0, 0, 1, 0, 0, 0, 0, 2];

/// The endpoint of the API.
pub const ENDPOINT: &str = "/WBXService/XMLService";

/// GetMeeting, as this host.
pub fn get_request(host: &str, key: u64) -> String {
    let content = format!("<meetingKey>{key}</meetingKey>");
    testkit::envelope(SITE, &credentials(host, PASSWORD), "meeting.GetMeeting", &content)
}

/// LstsummarySession of this host's first hundred.
pub fn list_request(host: &str) -> String {
    let content = format!(
        "<listControl><startFrom>1</startFrom><maximumNum>{ROWS}</maximumNum></listControl>\
         <order><orderBy>STARTTIME</orderBy><orderAD>ASC</orderAD></order>"
    );
    testkit::envelope(SITE, &credentials(host, PASSWORD), "ep.LstsummarySession", &content)
}

/// CreateMeeting, as this host.
pub fn create_request(host: &str) -> String {
    testkit::envelope(SITE, &credentials(host, PASSWORD), "meeting.CreateMeeting", CREATED)
}

/// What needs no account: the first answer of a server that starts.
pub fn first_request() -> String {
    testkit::envelope(SITE, "", "ep.GetAPIVersion", "")
}

/// The key in an answer of CreateMeeting.
///
/// # Errors
/// When there is none: it was refused.
pub fn created_key(answer: &str) -> Result<i64, String> {
    let found = answer.split_once("meetingkey>").and_then(|(_, rest)| rest.split_once('<'));
    found
        .and_then(|(key, _)| key.parse().ok())
        .ok_or_else(|| format!("CreateMeeting was refused: {answer}"))
}

fn credentials(user: &str, password: &str) -> String {
    format!("<webExID>{user}</webExID><password>{password}</password>")
}

/// How long the answers are, as the server itself wrote one of each.
#[derive(Clone, Copy)]
pub struct Lengths {
    pub get: usize,
    pub list: usize,
    pub create: usize,
}

impl Lengths {
    /// For the requests with which they are found out.
    pub const ANY: Lengths = Lengths { get: 0, list: 0, create: 0 };
}

/// A tenth more or less: texts in the answers differ in their lengths.
fn about(length: usize) -> RangeInclusive<usize> {
    if length == 0 { 1..=usize::MAX } else { length - length / 10..=length + length / 10 }
}

/// A POST of a document.
pub fn post(path: &str, body: impl Into<Bytes>, is_read: bool, expected: Expected) -> Call {
    Call {
        method: Method::POST,
        path: path.into(),
        headers: Arc::new([("Content-Type", "text/xml".to_owned())]),
        body: body.into(),
        expected,
        is_read,
    }
}

/// GetMeeting of any of the meetings of some hosts.
pub struct Gets {
    meetings: u64,
    /// Each host's number, and the parts of his request around the key.
    callers: Vec<(u64, [String; 2])>,
    length: usize,
}

impl Gets {
    pub fn new(meetings: u64, lengths: Lengths) -> Gets {
        let callers = callers(meetings).map(|host| {
            let request = get_request(&host_name(host), key(0));
            let (before, after) = request.split_once(&key(0).to_string()).unwrap_or((&request, ""));
            (host, [before.to_owned(), after.to_owned()])
        });
        Gets { meetings, callers: callers.collect(), length: lengths.get }
    }
}

/// The hosts that call, spread over all there are.
fn callers(meetings: u64) -> impl Iterator<Item = u64> {
    let hosts = hosts(meetings);
    let count = hosts.min(CALLERS);
    (0..count).map(move |caller| caller * hosts / count)
}

impl Source for Gets {
    fn call(&self, number: u64) -> Call {
        let bits = scattered(number);
        self.call_of(index(bits, self.callers.len()), bits >> 32)
    }

    fn first_calls(&self) -> Vec<Call> {
        (0..self.callers.len()).map(|caller| self.call_of(caller, 0)).collect()
    }
}

impl Gets {
    /// Of one of the caller's own meetings.
    fn call_of(&self, caller: usize, own: u64) -> Call {
        let (host, [before, after]) = &self.callers[caller];
        let of_host = self.meetings.clamp(1, MEETINGS_PER_HOST);
        let meeting = host + hosts(self.meetings) * (own % of_host);
        let key = key(meeting).to_string();
        let body = [before, &*key, after].concat();
        let expected = Expected {
            status: 200,
            length: about(self.length),
            texts: vec![("SUCCESS<".into(), None), (format!("meetingkey>{key}</").into(), None)],
        };
        post(ENDPOINT, body, true, expected)
    }
}

fn index(bits: u64, length: usize) -> usize {
    usize::try_from(bits & 0xffff_ffff).unwrap_or_default() % length
}

/// LstsummarySession as any of some hosts.
pub struct Lists {
    calls: Vec<Call>,
}

impl Lists {
    pub fn new(meetings: u64, lengths: Lengths) -> Lists {
        let calls = callers(meetings).map(|host| {
            let expected = Expected {
                status: 200,
                length: about(lengths.list),
                texts: vec![("SUCCESS<".into(), None), ("</ep:sessionKey>".into(), Some(ROWS))],
            };
            post(ENDPOINT, list_request(&host_name(host)), true, expected)
        });
        Lists { calls: calls.collect() }
    }
}

impl Source for Lists {
    fn call(&self, number: u64) -> Call {
        self.calls[index(scattered(number), self.calls.len())].clone()
    }

    fn first_calls(&self) -> Vec<Call> {
        self.calls.clone()
    }
}

/// The same call, again and again.
pub struct Same(pub Call);

impl Source for Same {
    fn call(&self, _: u64) -> Call {
        self.0.clone()
    }
}

/// CreateMeeting.
pub fn creates(lengths: Lengths) -> Same {
    let expected = Expected {
        status: 200,
        length: about(lengths.create),
        texts: vec![("SUCCESS<".into(), None), ("<meet:meetingkey>".into(), None)],
    };
    Same(post(ENDPOINT, create_request(WRITER), false, expected))
}

/// GetMeeting with a password that is wrong.
pub fn wrong_passwords() -> Same {
    let content = format!("<meetingKey>{}</meetingKey>", key(0));
    let request =
        testkit::envelope(SITE, &credentials(VICTIM, "Wr0ng-one"), "meeting.GetMeeting", &content);
    let expected =
        Expected { status: 200, length: about(0), texts: vec![("FAILURE<".into(), None)] };
    Same(post(ENDPOINT, request, false, expected))
}

/// Several jobs in a fixed mixture, on each connection.
pub struct Mixed {
    pub parts: Vec<Arc<dyn Source>>,
    /// Positions in `parts`.
    pub pattern: Vec<usize>,
}

impl Source for Mixed {
    fn call(&self, number: u64) -> Call {
        // The upper half of the number is the connection: they must not all create at the same time.
        let turn = (number >> 32).wrapping_mul(3).wrapping_add(number & 0xffff_ffff);
        self.parts[self.pattern[index(turn, self.pattern.len())]].call(number)
    }

    fn first_calls(&self) -> Vec<Call> {
        self.parts.iter().flat_map(|part| part.first_calls()).collect()
    }
}

/// Gets, lists and creations, 8 : 1 : 1.
pub fn mixed(get: Arc<dyn Source>, list: Arc<dyn Source>, create: Arc<dyn Source>) -> Mixed {
    Mixed { parts: vec![get, list, create], pattern: MIXTURE.to_vec() }
}

/// The reads of that mixture alone.
pub fn reads_only(get: Arc<dyn Source>, list: Arc<dyn Source>) -> Mixed {
    let pattern = MIXTURE.into_iter().filter(|part| *part < 2).collect();
    Mixed { parts: vec![get, list], pattern }
}

/// Which part of that mixture is reads.
pub fn read_share() -> f64 {
    let reads = MIXTURE.iter().filter(|part| **part < 2).count();
    reads as f64 / MIXTURE.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str) -> Arc<dyn Source> {
        let expected = Expected { status: 200, length: 0..=0, texts: Vec::new() };
        Arc::new(Same(post(name, "", name != "create", expected)))
    }

    #[test]
    fn a_mixture_is_kept_on_each_connection() {
        let mixed = mixed(source("get"), source("list"), source("create"));
        for connection in 0..3u64 {
            let count = |name: &str| {
                (0..100).filter(|turn| *mixed.call((connection << 32) + turn).path == *name).count()
            };
            assert_eq!((count("get"), count("list"), count("create")), (80, 10, 10));
        }
        let reads = reads_only(source("get"), source("list"));
        assert!((0..90).all(|turn| reads.call(turn).is_read));
        assert!((read_share() - 0.9).abs() < 1e-9);
    }

    #[test]
    fn requests_are_of_the_caller_s_own_meetings() {
        let gets = Gets::new(100_000, Lengths::ANY);
        for number in 0..200 {
            let call = gets.call(number);
            let text = String::from_utf8(call.body.to_vec()).unwrap();
            let host = text.split_once("<webExID>host").unwrap().1[..4].parse::<u64>().unwrap();
            let own = (0..MEETINGS_PER_HOST).map(|meeting| key(host + 100 * meeting));
            let keys: Vec<u64> = own.collect();
            let key = text.split_once("<meetingKey>").unwrap().1[..9].parse().unwrap();
            assert!(keys.contains(&key), "{text}");
        }
    }

    #[test]
    fn the_key_of_what_was_created() {
        assert_eq!(created_key("<meet:meetingkey>123456789</meet:meetingkey>"), Ok(123_456_789));
        assert!(created_key("<serv:result>FAILURE</serv:result>").is_err());
    }
}
