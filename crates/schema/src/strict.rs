//! What is wrong with a request when it is held against the contract to the letter: what strict mode refuses, and
//! lenient reading forgives.
//!
//! Strict is the schema, with two customs that the original itself taught in its samples: the elements of a request may
//! stand without a prefix, and bodyContent may name its operation the Java way
//! (`java:com.webex.service.binding.meeting.GetMeeting`) instead of by the schema's type (`meet:getMeeting`).

mod finding;
mod names;
mod values;

use std::borrow::Cow;

use xml::{Reader, Step};

pub use finding::{Finding, Findings, What};

use crate::index::{Content, Element, Flat, INDEX, Requested, Simple};
use crate::{Choice, Count, Field, Version};
use finding::beginning;
use names::{Attribute, Names, Start, XSI};

/// Examines a whole request as a site that speaks `version` would have it.
///
/// # Errors
/// Those of a document that is not whole, or goes beyond the limits: then there is nothing to be judged.
pub fn examine(document: &str, version: Version) -> Result<Findings, xml::Error> {
    let mut judge = Judge {
        reader: Reader::new(document),
        version,
        names: Names::default(),
        frames: Vec::with_capacity(8),
        counts: Vec::with_capacity(128),
        findings: Findings::default(),
        in_body: false,
    };
    judge.run()?;
    Ok(judge.findings)
}

struct Judge<'a> {
    reader: Reader<'a>,
    version: Version,
    names: Names<'a>,
    /// The elements around the cursor.
    frames: Vec<Frame<'a>>,
    /// How often each element of each structure in `frames` has stood there, and then each of its choices.
    counts: Vec<u32>,
    findings: Findings,
    /// Whether what is found concerns the last body, and not the whole message.
    in_body: bool,
}

enum Frame<'a> {
    Structure {
        flat: &'static Flat,
        /// Where its counts begin in [`Judge::counts`].
        counts: usize,
        /// The rank of the last element that stood there in order.
        rank: usize,
        is_body: bool,
        /// Text where none belongs is told once.
        stray: bool,
    },
    Simple {
        element: &'static Element,
        simple: Simple,
        text: Cow<'a, str>,
    },
    /// Text beside attributes.
    Text {
        simple: Simple,
        text: Cow<'a, str>,
    },
    Skipped,
}

impl<'a> Judge<'a> {
    fn run(&mut self) -> Result<(), xml::Error> {
        loop {
            match self.reader.step()? {
                Step::Enter(tag) => self.enter(&Start::new(tag)),
                Step::Text(text) => self.text(text),
                Step::Leave => self.leave(),
                Step::End => return Ok(()),
            }
        }
    }

    fn enter(&mut self, tag: &Start<'a>) {
        self.names.enter(tag);
        let frame = match self.frames.last() {
            None => self.root(tag),
            Some(Frame::Structure { flat, .. }) => {
                let flat = *flat;
                self.child(flat, tag)
            }
            Some(Frame::Simple { .. } | Frame::Text { .. }) => {
                self.find(|| What::Unknown { expected: "a text, and no element".to_owned() });
                Frame::Skipped
            }
            Some(Frame::Skipped) => Frame::Skipped,
        };
        // Most elements are a text and nothing else: it is judged at once.
        if let Frame::Simple { element, simple, .. } = frame
            && let Some(text) = self.reader.plain_text()
        {
            self.judge(text, simple, element.field);
            return self.names.leave();
        }
        self.frames.push(frame);
    }

    /// The root is `message`; whatever else it is called, it is judged as one.
    fn root(&mut self, tag: &Start<'a>) -> Frame<'a> {
        if tag.name != "message" {
            self.find(|| What::Unknown { expected: "message".to_owned() });
        }
        let Some((place, uri)) = INDEX.message else { return Frame::Skipped };
        self.check_prefix(tag, Some(uri));
        self.structure(tag, place, false)
    }

    fn child(&mut self, flat: &'static Flat, tag: &Start<'a>) -> Frame<'a> {
        let Some(position) = self.position(flat, tag.name) else {
            self.check_prefix(tag, None);
            if flat.any {
                return Frame::Skipped;
            }
            let expected =
                if self.findings.keeps(self.in_body) { self.expected(flat) } else { String::new() };
            self.find(|| What::Unknown { expected });
            return Frame::Skipped;
        };
        let element = &flat.elements[position];
        self.check_prefix(tag, Some(element.uri));
        if let Some(since) = element.field.since.filter(|since| *since > self.version) {
            let version = self.version;
            self.find(|| What::Newer { since, version });
        }
        self.check_order(flat, position);
        self.check_count(flat, position);
        match element.content {
            Content::Structure(place) => self.structure(tag, place, false),
            Content::Body => self.body(tag),
            Content::Simple(simple) => {
                self.check_attributes(tag, None);
                Frame::Simple { element, simple, text: Cow::Borrowed("") }
            }
            Content::Anything => Frame::Skipped,
        }
    }

    /// Which element of the type has this name: of several, the first that may still come.
    fn position(&self, flat: &Flat, name: &str) -> Option<usize> {
        let rank = match self.frames.last() {
            Some(Frame::Structure { rank, .. }) => *rank,
            _ => 0,
        };
        let named = |element: &Element| element.field.name == name;
        let start = rank.min(flat.elements.len());
        flat.elements[start..]
            .iter()
            .position(named)
            .map(|position| start + position)
            .or_else(|| flat.elements[..start].iter().position(named))
    }

    /// The names that may come next.
    fn expected(&self, flat: &Flat) -> String {
        let Some(Frame::Structure { rank, counts, .. }) = self.frames.last() else {
            return String::new();
        };
        let next = flat.elements.iter().zip(&self.counts[*counts..]).filter(|(element, seen)| {
            let may_come =
                **seen == 0 || matches!(element.field.count, Count::Many | Count::OneOrMore);
            element.rank >= *rank && may_come && element.field.is_in(self.version)
        });
        let names: Vec<&str> = next.map(|(element, _)| element.field.name).collect();
        match names.as_slice() {
            [] => "nothing more".to_owned(),
            [.., _, _, _, _, _, _, _] => format!("one of {}, …", names[..6].join(", ")),
            [name] => (*name).to_owned(),
            _ => format!("one of {}", names.join(", ")),
        }
    }

    fn structure(&mut self, tag: &Start<'a>, place: usize, is_body: bool) -> Frame<'a> {
        let flat = INDEX.at(place);
        self.check_attributes(tag, Some(flat));
        if let Some(simple) = flat.text {
            return Frame::Text { simple, text: Cow::Borrowed("") };
        }
        let counts = self.counts.len();
        self.counts.resize(counts + flat.elements.len() + flat.groups.len(), 0);
        Frame::Structure { flat, counts, rank: 0, is_body, stray: false }
    }

    /// A bodyContent: its xsi:type says what it is.
    fn body(&mut self, tag: &Start<'a>) -> Frame<'a> {
        self.in_body = true;
        self.findings.bodies.push(Vec::new());
        let meant = match self.names.operation_of(tag) {
            Ok(named) => Some(named),
            Err((what, meant)) => {
                self.find(|| what);
                meant
            }
        };
        match meant {
            Some(Requested { place, .. }) => self.structure(tag, *place, true),
            // What it is nobody knows; that it is unknown the operation's fault says.
            None => Frame::Structure {
                flat: &EMPTY,
                counts: self.counts.len(),
                rank: 0,
                is_body: true,
                stray: true,
            },
        }
    }

    fn text(&mut self, piece: Cow<'a, str>) {
        match self.frames.last_mut() {
            Some(Frame::Simple { text, .. } | Frame::Text { text, .. }) => {
                if text.is_empty() {
                    *text = piece;
                } else {
                    text.to_mut().push_str(&piece);
                }
            }
            Some(Frame::Structure { flat, stray, .. }) => {
                let text = piece.trim_ascii_start();
                if !flat.mixed && !*stray && !text.is_empty() {
                    *stray = true;
                    let blanks = &piece[..piece.len() - text.len()];
                    let lines_before = blanks.matches('\n').count();
                    self.found("", || What::StrayText, lines_before);
                }
            }
            Some(Frame::Skipped) | None => {}
        }
    }

    /// An element has ended: the reader has left it already.
    fn leave(&mut self) {
        let name = self.reader.left();
        match self.frames.pop() {
            Some(Frame::Structure { flat, counts, is_body, .. }) => {
                self.check_missing(flat, counts, name);
                self.counts.truncate(counts);
                if is_body {
                    self.in_body = false;
                }
            }
            Some(Frame::Simple { element, simple, text }) => {
                self.judge(&text, simple, element.field);
            }
            Some(Frame::Text { simple, text }) => self.judge(&text, simple, &crate::Field::BLANK),
            Some(Frame::Skipped) | None => {}
        }
        self.names.leave();
    }

    /// The text of the element that the cursor has just left.
    fn judge(&mut self, text: &str, simple: Simple, field: &Field) {
        if let Some(what) = values::judge(text, simple, field) {
            self.find_in(self.reader.left(), || what);
        }
    }

    fn check_order(&mut self, flat: &Flat, position: usize) {
        let Some(Frame::Structure { rank, .. }) = self.frames.last_mut() else { return };
        let own = flat.elements[position].rank;
        if own < *rank {
            let after = flat.elements.get(*rank).map_or("", |element| element.field.name);
            self.find(|| What::Order { before: after });
        } else {
            *rank = own;
        }
    }

    fn check_count(&mut self, flat: &Flat, position: usize) {
        let Some(Frame::Structure { counts, .. }) = self.frames.last() else { return };
        let counts = *counts;
        let element = &flat.elements[position];
        let seen = &mut self.counts[counts + position];
        *seen += 1;
        let seen = *seen;
        let field = element.field;
        let repeats = matches!(field.count, Count::Many | Count::OneOrMore);
        let Some(group) = element.group else {
            let most = if repeats { field.occurs } else { Some(1) };
            if most.is_some_and(|most| i64::from(seen) == most + 1) {
                self.find(|| What::TooMany { most: most.unwrap_or(1) });
            }
            return;
        };
        let (choice, members) = &flat.groups[group];
        if seen == 1 || !repeats {
            self.counts[counts + flat.elements.len() + group] += 1;
        }
        let chosen = self.counts[counts + flat.elements.len() + group];
        if matches!(choice, Choice::One | Choice::Optional) && chosen == 2 {
            let names = names_of(&flat.elements[members.clone()]);
            self.find(|| What::Unknown { expected: format!("only one of {names}") });
        }
    }

    fn check_missing(&mut self, flat: &Flat, counts: usize, parent: &str) {
        for (position, element) in flat.elements.iter().enumerate() {
            let is_missing = element.field.is_required()
                && element.group.is_none()
                && element.field.is_in(self.version)
                && self.counts[counts + position] == 0;
            if is_missing {
                self.find_in(parent, || What::Missing { name: element.field.name.to_owned() });
            }
        }
        for (group, (choice, members)) in flat.groups.iter().enumerate() {
            let is_missing = matches!(choice, Choice::One | Choice::OneOrMore)
                && self.counts[counts + flat.elements.len() + group] == 0;
            if is_missing {
                let names = names_of(&flat.elements[members.clone()]);
                self.find_in(parent, || What::Missing { name: format!("one of {names}") });
            }
        }
    }

    /// The prefix must be declared, and lead to the element's namespace; without a prefix anything goes, unless a
    /// default namespace says otherwise.
    fn check_prefix(&mut self, tag: &Start<'a>, wanted: Option<&'static str>) {
        let bound = self.names.uri(tag.prefix);
        if bound.is_none() && !tag.prefix.is_empty() {
            if self.names.is_news(tag.prefix) {
                self.find(|| What::UndeclaredPrefix { prefix: beginning(tag.prefix) });
            }
            return;
        }
        if let (Some(bound), Some(wanted)) = (bound, wanted)
            && bound != wanted
        {
            self.find(|| What::Namespace { wanted });
        }
    }

    fn check_attributes(&mut self, tag: &Start<'a>, flat: Option<&'static Flat>) {
        // Most elements have none, and most types require none.
        if tag.attributes.is_empty() && flat.is_none_or(|flat| flat.attributes.is_empty()) {
            return;
        }
        let mut seen = 0;
        for Attribute { name, prefix, local, value } in &tag.attributes {
            let (name, local) = (*name, *local);
            match *prefix {
                "xmlns" | "xml" => {}
                "" if local == "xmlns" => {}
                "" => {
                    let known = flat.and_then(|flat| {
                        flat.attributes.iter().find(|known| known.field.name == local)
                    });
                    if let Some(known) = known {
                        seen += u32::from(known.field.is_required());
                        if let Some(what) = values::judge(value, known.simple, known.field) {
                            self.find_in(&format!("@{local}"), || what);
                        }
                    } else if !flat.is_some_and(|flat| flat.any_attributes) {
                        self.find(|| What::Attribute { name: beginning(local) });
                    }
                }
                prefix => {
                    let is_known = self.names.uri(prefix).map(|uri| uri == XSI);
                    let is_open = flat.is_some_and(|flat| flat.any_attributes);
                    if is_known == Some(false) && !is_open {
                        self.find(|| What::Attribute { name: beginning(name) });
                    } else if is_known.is_none() && self.names.is_news(prefix) {
                        self.find(|| What::UndeclaredPrefix { prefix: beginning(prefix) });
                    }
                }
            }
        }
        let required =
            |flat: &&Flat| flat.attributes.iter().filter(|known| known.field.is_required()).count();
        if let Some(flat) = flat.filter(|flat| required(flat) > seen as usize) {
            for known in flat.attributes.iter().filter(|known| known.field.is_required()) {
                if !tag.attributes.iter().any(|sent| sent.name == known.field.name) {
                    self.find(|| What::Missing { name: format!("@{}", known.field.name) });
                }
            }
        }
    }

    /// Of the element the cursor is in.
    fn find(&mut self, what: impl FnOnce() -> What) {
        self.found("", what, 0);
    }

    /// Of the element that the cursor has just left.
    fn find_in(&mut self, name: &str, what: impl FnOnce() -> What) {
        self.found(name, what, 0);
    }

    /// `below` is what the path has below the element the cursor is in; `lines` how many lines after the beginning of the
    /// reader's last step it stands.
    fn found(&mut self, below: &str, what: impl FnOnce() -> What, lines: usize) {
        let reader = &self.reader;
        self.findings.add(self.in_body, || {
            let mut path = reader.path();
            if !path.is_empty() && !below.is_empty() {
                path.push('/');
            }
            path.push_str(&beginning(below));
            // Path and words are put together, and lines counted from the beginning, only for what is kept.
            Finding { path, line: reader.line_of_step() + lines, what: what() }
        });
    }
}

/// What an unknown operation holds.
static EMPTY: Flat = Flat {
    elements: Vec::new(),
    attributes: Vec::new(),
    groups: Vec::new(),
    text: None,
    mixed: true,
    any: true,
    any_attributes: true,
};

fn names_of(elements: &[Element]) -> String {
    elements.iter().map(|element| element.field.name).collect::<Vec<_>>().join(", ")
}
