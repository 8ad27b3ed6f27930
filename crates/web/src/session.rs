//! The pages of one session: for those who join it, and for its host.

use askama::Template;
use operations::pages::{ForManagers, Refused, Repeats, SessionPage};

use crate::when::{Moment, duration, grouped, soon};
use crate::{Frame, page};

/// What stands between somebody and a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Nothing: no password is asked for, or the right one was given.
    Open,
    /// The password.
    Closed,
    /// The password, and why the one given did not open it.
    Refused(Refused),
}

impl Gate {
    fn is_closed(self) -> bool {
        self != Gate::Open
    }

    fn is_refused(self) -> bool {
        matches!(self, Gate::Refused(_))
    }

    fn is_wrong(self) -> bool {
        matches!(self, Gate::Refused(why) if why != Refused::TooOften)
    }
}

/// The page for those who join; `attendee` is how they are to appear, if that is known.
pub fn session(frame: &Frame, shown: &SessionPage, gate: Gate, attendee: Option<&str>) -> String {
    let (facts, phase) = (Facts::of(shown), Phase::of(shown));
    page(&Session { frame, page: shown, facts, phase, gate, attendee })
}

/// The page that tells about it, for those who have heard of it.
pub fn information(frame: &Frame, shown: &SessionPage) -> String {
    let (facts, phase) = (Facts::of(shown), Phase::of(shown));
    page(&Information { frame, page: shown, facts, phase })
}

/// The page for those who run it; none for anybody else.
pub fn host(frame: &Frame, shown: &SessionPage) -> Option<String> {
    let host = shown.for_managers.as_ref()?;
    let (facts, phase) = (Facts::of(shown), Phase::of(shown));
    Some(page(&Host { frame, page: shown, facts, phase, host }))
}

/// The page for those who would run it, but are not signed in as one who may. It tells nothing but the number, which they
/// know.
pub fn sign_in_to_host(frame: &Frame, shown: &SessionPage) -> String {
    let number = grouped(shown.key);
    let join = format!("/{}/e.php?AT=SI&MK={}", frame.site, shown.key);
    page(&HostSignIn { frame, noun: shown.noun, number, join })
}

#[derive(Template)]
#[template(path = "session.html")]
struct Session<'a> {
    frame: &'a Frame,
    page: &'a SessionPage,
    facts: Facts,
    phase: Phase,
    gate: Gate,
    attendee: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "information.html")]
struct Information<'a> {
    frame: &'a Frame,
    page: &'a SessionPage,
    facts: Facts,
    phase: Phase,
}

#[derive(Template)]
#[template(path = "host.html")]
struct Host<'a> {
    frame: &'a Frame,
    page: &'a SessionPage,
    facts: Facts,
    phase: Phase,
    host: &'a ForManagers,
}

#[derive(Template)]
#[template(path = "host_sign_in.html")]
struct HostSignIn<'a> {
    frame: &'a Frame,
    noun: &'static str,
    number: String,
    join: String,
}

/// What the pages say of a session whenever they are asked for.
struct Facts {
    start: Moment,
    start_utc: Moment,
    opens: Moment,
    /// Whether joining opens only later.
    opens_later: bool,
    /// Whether the clocks show another time than the zone's name says.
    differs: bool,
    repeats: Option<&'static str>,
    duration: String,
    number: String,
    /// What kind of session it is, as a label begins with it.
    kind: String,
}

impl Facts {
    fn of(page: &SessionPage) -> Facts {
        let shown = page.zone.local(page.start).to_seconds() - page.start;
        Facts {
            start: Moment::local(page.start, page.zone),
            start_utc: Moment::utc(page.start),
            opens: Moment::local(page.opens, page.zone),
            opens_later: page.now < page.opens,
            differs: shown != i64::from(page.zone.offset_minutes) * 60,
            repeats: page.repeats.map(repeats),
            duration: duration(page.duration_minutes),
            number: grouped(page.key),
            kind: capitalized(page.noun),
        }
    }
}

/// With a capital first letter; the nouns are plain ASCII.
fn capitalized(noun: &str) -> String {
    let (first, rest) = noun.split_at(noun.len().min(1));
    format!("{}{rest}", first.to_ascii_uppercase())
}

fn repeats(repeats: Repeats) -> &'static str {
    match repeats {
        Repeats::Daily => "By the day",
        Repeats::Weekly => "By the week",
        Repeats::Monthly => "By the month",
        Repeats::Yearly => "By the year",
        Repeats::Constantly => "At any time",
        Repeats::Irregularly => "On several dates",
    }
}

/// Where the time of the visit is in that of the session.
struct Phase {
    /// In a few words.
    words: String,
    /// Its look.
    class: &'static str,
    /// What that means for those who would join.
    advice: String,
}

impl Phase {
    fn of(page: &SessionPage) -> Phase {
        let end = Moment::local(page.end, page.zone);
        if page.is_over() {
            return Phase {
                words: format!("Ended on {} at {}", end.date, end.time),
                class: "ended",
                advice: format!("This {} is over: there is nothing to join any more.", page.noun),
            };
        }
        if page.repeats == Some(Repeats::Constantly) {
            return Phase {
                words: "Open at any time".to_owned(),
                class: "before",
                advice: "Nobody meets here yet.".to_owned(),
            };
        }
        if page.now < page.start {
            let start = Moment::local(page.start, page.zone);
            let when = soon(page.start - page.now).unwrap_or_else(|| format!("on {}", start.date));
            return Phase {
                words: format!("Starts {when}"),
                class: "before",
                advice: format!("Nobody meets here yet: the {} starts {when}.", page.noun),
            };
        }
        if page.now < page.end {
            return Phase {
                words: format!("Taking place now, until {}", end.time),
                class: "now",
                advice: format!(
                    "The {} is taking place now. There is no room for it on this server yet: the host will tell you \
                    where to meet.",
                    page.noun
                ),
            };
        }
        Phase {
            words: "Takes place again".to_owned(),
            class: "before",
            advice: format!(
                "Nobody meets here yet: the host will tell you when the {} takes place again.",
                page.noun
            ),
        }
    }
}
