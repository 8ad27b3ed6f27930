//! Fuzz targets. In `./test` each runs its corpus (in `__fuzz__`, beside this file) and so many scripts of seeded chance;
//! docs/fuzzing.md says how they run for longer.

use std::fs;
use std::panic::RefUnwindSafe;
use std::path::Path;
use std::sync::{Mutex, OnceLock};

use calendar::icalendar::{Event, Method};
use calendar::{Civil, Zone, icalendar, zones};
use operations::Validation;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use testkit::mutations::{Script, mutated};
use testkit::{Engine, TestServer, hostile};
use xml::Element;

/// The longest line of an iCalendar document, in octets.
const LINE_OCTETS: usize = 75;

#[test]
fn requests() {
    by_chance(1, 600, a_request_is_answered);
    bolero::check!().with_iterations(0).for_each(|bytes: &[u8]| a_request_is_answered(bytes));
}

#[test]
fn dates() {
    by_chance(2, 20_000, a_date_is_read_or_refused);
    bolero::check!().with_iterations(0).for_each(|bytes: &[u8]| a_date_is_read_or_refused(bytes));
}

#[test]
fn calendar_entries() {
    by_chance(3, 2_000, an_entry_folds_and_escapes);
    bolero::check!().with_iterations(0).for_each(|bytes: &[u8]| an_entry_folds_and_escapes(bytes));
}

/// Runs a target on seeded scripts.
fn by_chance(seed: u64, cases: usize, target: impl Fn(&[u8]) + RefUnwindSafe) {
    let mut random = StdRng::seed_from_u64(seed);
    for case in 0..cases {
        let length = random.random_range(1..64);
        let script: Vec<u8> = (0..length).map(|_| random.random()).collect();
        if std::panic::catch_unwind(|| target(&script)).is_err() {
            // To be kept in the corpus.
            panic!(
                "case {case}: {}",
                script.iter().map(|byte| format!("\\x{byte:02x}")).collect::<String>()
            );
        }
    }
}

/// What begins like a document, or a form, is one; other bytes are a script that changes known ones.
fn document_of(bytes: &[u8]) -> Vec<u8> {
    static DOCUMENTS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    if matches!(bytes, [b'<' | b' ' | b'\n' | 0xef | 0xfe | 0xff, ..]) {
        return bytes.to_vec();
    }
    mutated(DOCUMENTS.get_or_init(documents), &mut Script::new(bytes))
}

/// The captured requests, small ones of each hostile class, and one that works.
fn documents() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/requests");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the samples are there")
        .map(|file| file.expect("a sample can be read").path())
        .collect();
    files.sort();
    let captured = files.iter().filter_map(|path| {
        let bytes = fs::read(path).expect("a sample can be read");
        let start = bytes.iter().position(|byte| *byte == b'<')?;
        Some(bytes[start..].to_vec())
    });
    let hostile = hostile::classes().map(|class| class.document(200));
    let good = std::iter::repeat_n(hostile::good().into_bytes(), 40);
    captured.chain(hostile).chain(good).filter(|document| !document.is_empty()).collect()
}

/// A document is answered by one that is whole; with success only if it was whole itself.
fn a_request_is_answered(bytes: &[u8]) {
    static SERVER: OnceLock<(Mutex<tokio::runtime::Runtime>, TestServer)> = OnceLock::new();
    let (runtime, server) = SERVER.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = Mutex::new(runtime.expect("a runtime can be started"));
        (runtime, TestServer::start(Engine::Sqlite))
    });
    let document = document_of(bytes);
    let is_whole = xml::decode(&document).is_ok_and(|text| Element::parse(&text).is_ok());
    for validation in [Validation::Strict, Validation::Lenient] {
        let runtime = runtime.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let answered = runtime.block_on(server.service().answer(&document, Some(validation)));
        let answer = Element::parse(&answered.document)
            .unwrap_or_else(|error| panic!("{error}: {}", answered.document));
        let results = answered.document.matches("<serv:result>").count();
        assert!((1..=100).contains(&results), "{}", answered.document);
        assert!(answer.at("header.response.result").is_some(), "{}", answered.document);
        let succeeded = answered.document.contains("<serv:result>SUCCESS");
        assert!(is_whole || !succeeded, "{}", String::from_utf8_lossy(&document));
    }
}

/// What is read as a date is written as one that reads the same; what is refused is told in few harmless words.
fn a_date_is_read_or_refused(bytes: &[u8]) {
    let mut script = Script::new(bytes);
    let samples = [
        "01/15/2035 09:00:00",
        "9/29/2019 8:0:0",
        "2035-01-15-09-00-00",
        "GMT-08:00, Pacific (San Francisco)",
        "12/31/2199 23:59:59",
        "GMT+05:30, India (Bombay)",
    ]
    .map(|text| text.as_bytes().to_vec());
    let changed = mutated(&samples, &mut script);
    for text in [String::from_utf8_lossy(bytes), String::from_utf8_lossy(&changed)] {
        for outcome in [Civil::parse(&text), Civil::parse_dashed(&text)] {
            match outcome {
                Ok(civil) => {
                    assert_eq!(Civil::parse(&civil.to_string()), Ok(civil), "{text}");
                    assert_eq!(Civil::parse_dashed(&civil.dashed()), Ok(civil), "{text}");
                    assert_eq!(Civil::from_seconds(civil.to_seconds()), civil, "{text}");
                    for zone in zones::all() {
                        in_a_zone(zone, civil);
                    }
                }
                Err(error) => {
                    let told = error.to_string();
                    assert!(told.len() < 200 && !told.contains(char::is_control), "{text}: {told}");
                }
            }
        }
        if let Some(zone) = zones::by_name(&text) {
            assert!(zones::by_id(zone.id).is_some(), "{text}");
        }
    }
}

/// A local time means an instant at which clocks show it, or, when they skip it, a later time.
fn in_a_zone(zone: &Zone, civil: Civil) {
    let instant = zone.instant(civil);
    let shown = zone.local(instant);
    assert!(shown >= civil, "{civil} in {}", zone.iana);
    assert_eq!(zone.instant(shown), instant, "{civil} in {}", zone.iana);
    assert!(zone.description_at(instant).len() < 200);
}

/// Whatever is written about an event, the document has the same lines, none of them too long, and its texts read as the
/// same.
fn an_entry_folds_and_escapes(bytes: &[u8]) {
    let mut script = Script::new(bytes);
    let zone = script.choose(zones::all());
    let start = i64::try_from(script.below(7_258_118_400)).unwrap_or_default();
    let minutes = i64::try_from(script.below(1440)).unwrap_or_default();
    let mut texts = script.rest().split(|byte| *byte == 0xff).map(String::from_utf8_lossy);
    // Doubled and tripled, so that lines must be folded within all kinds of characters.
    let mut text = || texts.next().unwrap_or_default().repeat(3);
    let (summary, description, uid, url, name, address) =
        (text(), text(), text(), text(), text(), text());
    let event = Event {
        method: Method::Publish,
        uid: &uid,
        sequence: minutes,
        stamp: start,
        start,
        end: start + minutes * 60,
        zone,
        summary: &summary,
        description: &description,
        url: Some(&url),
        organizer: Some((&name, &address)),
        attendee: Some((&name, &address)),
    };
    let document = icalendar::write(&event);
    let plain = Event {
        summary: "",
        uid: "",
        url: Some(""),
        organizer: Some(("", "")),
        attendee: Some(("", "")),
        ..event
    };
    let unfolded = document.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.split("\r\n").collect();
    let same = icalendar::write(&plain).replace("\r\n ", "");
    assert_eq!(names(&lines), names(&same.split("\r\n").collect::<Vec<_>>()), "{document:?}");
    assert!(document.ends_with("END:VCALENDAR\r\n"), "{document:?}");
    for line in document.split("\r\n") {
        assert!(line.len() <= LINE_OCTETS, "{line:?}");
        assert!(!line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
    }
    for (property, text) in [("SUMMARY:", &summary), ("DESCRIPTION:", &description)] {
        let Some(line) = lines.iter().find_map(|line| line.strip_prefix(property)) else {
            assert!(text.is_empty(), "{document:?}");
            continue;
        };
        assert_eq!(unescaped(line), as_kept(text), "{document:?}");
    }
}

/// What each line is about.
fn names<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    lines.iter().map(|line| line.split([':', ';']).next().unwrap_or_default()).collect()
}

/// A text value as RFC 5545, section 3.3.11, has it read.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        assert!(!matches!(character, ';' | ','), "not escaped: {line}");
        match character {
            '\\' => match characters.next() {
                Some('n') => text.push('\n'),
                Some(escaped @ ('\\' | ';' | ',')) => text.push(escaped),
                other => panic!("'\\{other:?}' is no escape: {line}"),
            },
            _ => text.push(character),
        }
    }
    text
}

/// A text with one kind of line break, and without control characters.
fn as_kept(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
