//! Text to elements: a cursor that walks a document once, child by child.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use memchr::memchr;
use quick_xml::escape::resolve_predefined_entity;

use crate::Error;
use crate::attributes::{Attributes, Tag, write_attributes};
use crate::limits::{ATTRIBUTES, DEPTH, LIST_BYTES, SHOWN};
use crate::packed::{Head, MARK, Unpacker};
use crate::scan::{Piece, Scanner};
use crate::value::Bounded;
use crate::writer::escape_into;

/// A cursor in a document.
///
/// [`Self::child`] enters the next child of the element the cursor is in. Whoever enters an element must leave it: by
/// [`ReadElement::read`], [`Self::text`] or [`Self::skip`], or by calling `child` until it answers `None`.
pub struct Reader<'a> {
    text: &'a str,
    scanner: Scanner<'a>,
    /// Where the cursor is in a packed document, instead of in a text.
    unpacker: Option<Unpacker<'a>>,
    /// The element that was entered last had no end of its own: `<name/>`.
    closed: bool,
    open: Vec<Open<'a>>,
    /// The element left last.
    left: &'a str,
    /// Where the last step began.
    step_start: usize,
    root_seen: bool,
    keeps_blank_texts: bool,
    takes_what_is_there: bool,
    /// What the members of lists take so far.
    list_bytes: usize,
}

/// What can be read from an element.
pub trait ReadElement {
    /// Reads the element the cursor has entered and leaves it. Answers whether there was a value: a blank number, date,
    /// boolean, token or structure counts as absent and leaves `self` as it was.
    ///
    /// # Errors
    /// Those of [`Error`].
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error>;

    /// Whether a blank element is enough where one is required: that of a structure of which nothing is required.
    fn may_be_blank(&self) -> bool {
        false
    }
}

/// A structure: how its child elements are read.
pub trait ReadChildren {
    /// The names of the required children, those of the structure it extends first. [`Reader::required`] counts by
    /// their position here.
    const REQUIRED: &'static [&'static str];

    /// Reads the child `name` that the cursor has entered; answers `false` (and reads nothing) when it is not one of
    /// this structure.
    ///
    /// # Errors
    /// Those of [`Error`].
    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error>;
}

#[derive(Default)]
struct Open<'a> {
    /// The name with its prefix, as its end must repeat it.
    qualified: &'a str,
    name: &'a str,
    attributes: &'a str,
    /// Which of the required children were there, by their position.
    seen: u64,
    /// In a packed document: whether there is a text in it, and where it ends.
    is_text: bool,
    end: usize,
}

impl<T: ReadChildren> ReadElement for T {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        let mut present = false;
        // A structure with nothing in it counts as absent, and of what is absent nothing is required.
        while let Some(tag) = reader.child_of(if present { T::REQUIRED } else { &[] })? {
            present = true;
            if !self.read_child(tag.name, reader)? {
                reader.skip()?;
            }
        }
        Ok(present)
    }

    fn may_be_blank(&self) -> bool {
        T::REQUIRED.is_empty()
    }
}

impl<'a> Reader<'a> {
    /// A cursor before the root of a decoded document.
    pub fn new(text: &'a str) -> Reader<'a> {
        Reader {
            text,
            scanner: Scanner::new(text),
            unpacker: None,
            closed: false,
            open: Vec::with_capacity(8),
            left: "",
            step_start: 0,
            root_seen: false,
            keeps_blank_texts: false,
            takes_what_is_there: false,
            list_bytes: 0,
        }
    }

    /// A cursor within the root of a document that [`Writer::packed`](crate::Writer::packed) has begun.
    pub fn packed(text: &'a str) -> Reader<'a> {
        let mut reader = Reader::new("");
        let end = text.len();
        reader.unpacker = Some(Unpacker::new(text));
        reader.open.push(Open { end, ..Open::default() });
        reader
    }

    /// Whether a text is a packed document, and not XML.
    pub fn is_packed(text: &str) -> bool {
        text.starts_with(MARK)
    }

    /// Whether a blank text is a value from here on (it clears what was there) and not an absent element.
    pub fn keep_blank_texts(&mut self, keep: bool) {
        self.keeps_blank_texts = keep;
    }

    /// Whether, from here on, nothing is required, a token that is not known counts as absent, and bounds do not count:
    /// for answers of other servers, of which what can be understood is better than nothing.
    pub fn take_what_is_there(&mut self, take: bool) {
        self.takes_what_is_there = take;
    }

    pub(crate) fn keeps_blank_texts(&self) -> bool {
        self.keeps_blank_texts
    }

    /// Counts a member of a list that takes so many bytes.
    pub(crate) fn count_member(&mut self, bytes: usize) -> Result<(), Error> {
        self.list_bytes += bytes;
        if self.list_bytes > LIST_BYTES && !self.takes_what_is_there {
            return Err(Error::Limit { what: "bytes for members of lists", limit: LIST_BYTES });
        }
        Ok(())
    }

    /// How many elements are open around the cursor.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Enters the next child, or leaves the current element and answers `None` at its end.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn child(&mut self) -> Result<Option<Tag<'a>>, Error> {
        self.child_of(&[])
    }

    /// Enters the root.
    ///
    /// # Errors
    /// [`Error::Malformed`] when there is none.
    pub fn root(&mut self) -> Result<Tag<'a>, Error> {
        loop {
            match self.step()? {
                Step::Enter(tag) => return Ok(tag),
                Step::Leave | Step::Text(_) => {}
                Step::End => return Err(self.malformed("there is no root element")),
            }
        }
    }

    /// Makes sure that nothing but comments and blanks follows the root.
    ///
    /// # Errors
    /// [`Error::Malformed`] when something does.
    pub fn finish(&mut self) -> Result<(), Error> {
        loop {
            match self.step()? {
                Step::End => return Ok(()),
                Step::Enter(_) => return Err(self.malformed("a second root element")),
                Step::Leave | Step::Text(_) => {}
            }
        }
    }

    /// The text of the current element, without blanks around it, and leaves the element. Elements in it are skipped.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn text(&mut self) -> Result<Cow<'a, str>, Error> {
        if let Some(text) = self.plain_text() {
            return Ok(Cow::Borrowed(trim(text)));
        }
        let mut text = Cow::Borrowed("");
        loop {
            match self.step()? {
                Step::Text(piece) if text.is_empty() => text = piece,
                Step::Text(piece) => text.to_mut().push_str(&piece),
                Step::Enter(_) => self.skip()?,
                Step::Leave => return Ok(trimmed(text)),
                Step::End => return Err(self.unclosed()),
            }
        }
    }

    /// The current element as XML: its attributes, each with a blank before it, and its content with `prefix` on every
    /// element. Declarations of namespaces and comments are left out. Leaves the element. For [`crate::document!`].
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    #[doc(hidden)]
    pub fn document(&mut self, prefix: &str) -> Result<(String, String), Error> {
        if self.unpacker.is_some() {
            let text = self.text()?;
            let mut document = Reader::new(&text);
            return document.root().and_then(|_| document.document(prefix));
        }
        let attributes = self.open.last().map_or("", |open| open.attributes);
        let mut root = String::new();
        write_attributes(&mut root, attributes);
        let (mut content, depth) = (String::new(), self.open.len());
        // An element is closed by its end, or at once when nothing was in it.
        let mut empty = false;
        loop {
            match self.step()? {
                Step::Enter(tag) => {
                    close_start(&mut content, &mut empty);
                    content.push('<');
                    push_name(&mut content, prefix, tag.name);
                    write_attributes(&mut content, tag.attributes);
                    empty = true;
                }
                Step::Text(text) => {
                    if !text.is_empty() {
                        close_start(&mut content, &mut empty);
                        escape_into(&mut content, &text);
                    }
                }
                Step::Leave if self.open.len() < depth => return Ok((root, content)),
                Step::Leave if std::mem::take(&mut empty) => content.push_str("/>"),
                Step::Leave => {
                    content.push_str("</");
                    push_name(&mut content, prefix, self.left);
                    content.push('>');
                }
                Step::End => return Err(self.unclosed()),
            }
        }
    }

    /// Leaves the current element, whatever is in it.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn skip(&mut self) -> Result<(), Error> {
        if let (Some(unpacker), Some(open)) = (&mut self.unpacker, self.open.last()) {
            unpacker.position = open.end;
        }
        self.leave(self.open.len().saturating_sub(1))
    }

    /// Leaves elements until only `depth` are open: the way on after an error about one element.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn leave(&mut self, depth: usize) -> Result<(), Error> {
        while self.open.len() > depth {
            if let Step::End = self.step()? {
                return Err(self.unclosed());
            }
        }
        Ok(())
    }

    /// Reads a structure that must be there, even when none of its children need be.
    ///
    /// # Errors
    /// Those of [`ReadElement::read`]; [`Error::Missing`] for a blank one with required children.
    pub fn whole<T: ReadChildren>(&mut self, value: &mut T) -> Result<(), Error> {
        let here = self.here();
        match T::REQUIRED.first() {
            Some(name) if !value.read(self)? && !self.takes_what_is_there => {
                Err(Error::Missing { path: format!("{}/{name}", self.path_of(here)) })
            }
            Some(_) => Ok(()),
            None => value.read(self).map(drop),
        }
    }

    /// Reads a required child; `position` is that in [`ReadChildren::REQUIRED`].
    ///
    /// # Errors
    /// Those of [`ReadElement::read`].
    pub fn required(&mut self, position: u32, value: &mut impl ReadElement) -> Result<(), Error> {
        let present = value.read(self)?;
        self.saw(position, present || value.may_be_blank());
        Ok(())
    }

    /// Remembers that a required child was there; `position` is that in [`ReadChildren::REQUIRED`].
    pub fn saw(&mut self, position: u32, present: bool) {
        if let Some(parent) = self.open.last_mut().filter(|_| present) {
            parent.seen |= 1 << position;
        }
    }

    /// Reads a text of at most `limit` characters.
    ///
    /// # Errors
    /// [`Error::TooLong`], and those of [`ReadElement::read`].
    pub fn limited<T: ReadElement + Bounded>(
        &mut self,
        limit: usize,
        value: &mut T,
    ) -> Result<bool, Error> {
        let path = self.here();
        let present = value.read(self)?;
        if value.fits(limit) || self.takes_what_is_there {
            Ok(present)
        } else {
            Err(Error::TooLong { path: self.path_of(path), limit })
        }
    }

    /// Reads a number that must lie in `range`.
    ///
    /// # Errors
    /// [`Error::Value`], and those of [`ReadElement::read`].
    pub fn ranged<T: ReadElement + Bounded>(
        &mut self,
        range: RangeInclusive<i64>,
        value: &mut T,
    ) -> Result<bool, Error> {
        let path = self.here();
        let present = value.read(self)?;
        if value.lies_in(&range) || self.takes_what_is_there {
            return Ok(present);
        }
        let expected = match (*range.start(), *range.end()) {
            (start, i64::MAX) => format!("a number from {start}"),
            (i64::MIN, end) => format!("a number up to {end}"),
            (start, end) => format!("a number from {start} to {end}"),
        };
        Err(Error::Value {
            path: self.path_of(path),
            value: "the number given".to_owned(),
            expected,
        })
    }

    /// Reads a value whose text `parse` understands.
    pub(crate) fn parsed<T>(
        &mut self,
        value: &mut T,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<bool, Error> {
        let path = self.here();
        let text = self.text()?;
        if text.is_empty() {
            return Ok(false);
        }
        match parse(&text) {
            Some(parsed) => *value = parsed,
            None => return Err(self.wrong_value(path, &text, expected.to_owned())),
        }
        Ok(true)
    }

    /// Reads one of fixed texts, upper and lower case alike. For [`crate::tokens!`].
    #[doc(hidden)]
    pub fn token<T: Copy>(
        &mut self,
        value: &mut T,
        all: &[(&'static str, T)],
    ) -> Result<bool, Error> {
        let path = self.here();
        let text = self.text()?;
        if text.is_empty() {
            return Ok(false);
        }
        match all.iter().find(|(name, _)| name.eq_ignore_ascii_case(&text)) {
            Some((_, token)) => *value = *token,
            None if self.takes_what_is_there => return Ok(false),
            None => {
                let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
                return Err(self.wrong_value(path, &text, format!("one of {}", names.join(", "))));
            }
        }
        Ok(true)
    }

    /// [`Self::child`]; at the end of the element its required children must have been seen.
    fn child_of(&mut self, required: &[&str]) -> Result<Option<Tag<'a>>, Error> {
        if let Some(unpacker) = &mut self.unpacker {
            // Most of what is read is packed: straight to the next element, without the steps between.
            let Some(open) = self.open.last() else { return Err(self.unclosed()) };
            let (end, seen) = (open.end, open.seen);
            if !open.is_text && unpacker.position != end {
                return self.unpack_child(end).map(Some);
            }
            unpacker.position = end;
            let here = self.here();
            self.leave_one();
            return self.have_all(required, seen, here).map(|()| None);
        }
        loop {
            let seen = self.open.last().map_or(0, |open| open.seen);
            let here = self.here();
            match self.step()? {
                Step::Enter(tag) => return Ok(Some(tag)),
                Step::Text(_) => {}
                Step::Leave => return self.have_all(required, seen, here).map(|()| None),
                Step::End => return Err(self.unclosed()),
            }
        }
    }

    /// Whether of the children of the element at `here`, which was left, all that are required were seen.
    fn have_all(&self, required: &[&str], seen: u64, here: Here<'a>) -> Result<(), Error> {
        let mut missing =
            required.iter().enumerate().filter(|(position, _)| seen & (1 << position) == 0);
        match missing.next() {
            Some((_, name)) if !self.takes_what_is_there => {
                Err(Error::Missing { path: format!("{}/{name}", self.path_of(here)) })
            }
            _ => Ok(()),
        }
    }

    /// The next step, whatever it is: the one place where events of the scanner become steps of the cursor, and where
    /// the limits are held.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn step(&mut self) -> Result<Step<'a>, Error> {
        if self.unpacker.is_some() {
            return self.unpack();
        }
        self.step_start = self.scanner.position();
        if std::mem::take(&mut self.closed)
            || self.open.last().is_some_and(|open| self.scanner.end_of(open.qualified))
        {
            return Ok(self.leave_one());
        }
        loop {
            self.step_start = self.scanner.position();
            let piece = self.scanner.next().map_err(|reason| self.malformed(reason))?;
            return Ok(match piece {
                Piece::Start { qualified, prefix, name, attributes, closed } => {
                    self.closed = closed;
                    Step::Enter(self.enter(qualified, Tag { name, prefix, attributes })?)
                }
                Piece::End(name) => match self.open.last() {
                    Some(open) if open.qualified == name => self.leave_one(),
                    Some(open) => {
                        let reason = format!("'</{name}>' does not end '<{}>'", open.qualified);
                        return Err(self.malformed(&reason));
                    }
                    None => return Err(self.malformed("an end without a beginning")),
                },
                Piece::Text(text) if self.open.is_empty() => {
                    if !text.chars().all(is_blank) {
                        return Err(self.malformed("text outside the root element"));
                    }
                    continue;
                }
                Piece::Data(_) | Piece::Reference(_) if self.open.is_empty() => {
                    return Err(self.malformed("text outside the root element"));
                }
                Piece::Text(text) | Piece::Data(text) => Step::Text(with_line_feeds(text)),
                Piece::Reference(name) => Step::Text(self.resolve(name)?),
                Piece::Nothing => continue,
                Piece::Doctype => return Err(Error::Doctype { line: self.line() }),
                Piece::Over if self.open.is_empty() => Step::End,
                Piece::Over => return Err(self.unclosed()),
            });
        }
    }

    /// [`Self::step`] in a packed document.
    fn unpack(&mut self) -> Result<Step<'a>, Error> {
        let (Some(unpacker), Some(open)) = (&mut self.unpacker, self.open.last()) else {
            return Ok(Step::End);
        };
        if unpacker.position == open.end {
            return Ok(self.leave_one());
        }
        if open.is_text {
            return Ok(Step::Text(Cow::Borrowed(unpacker.text(open.end).ok_or_else(damaged)?)));
        }
        let end = open.end;
        self.unpack_child(end).map(Step::Enter)
    }

    /// Enters the child that comes next in a packed document, in a structure that ends at `end`.
    #[inline]
    fn unpack_child(&mut self, end: usize) -> Result<Tag<'a>, Error> {
        let head = self.unpacker.as_mut().and_then(|unpacker| unpacker.head(end));
        let Head { name, is_text, end } = head.ok_or_else(damaged)?;
        if self.open.len() > DEPTH {
            return Err(Error::Limit { what: "elements within each other", limit: DEPTH });
        }
        self.open.push(Open { name, is_text, end, ..Open::default() });
        Ok(Tag { name, prefix: "", attributes: "" })
    }

    /// The text of the current element, when nothing else is in it and it can be taken as it is; leaves the element.
    pub fn plain_text(&mut self) -> Option<&'a str> {
        let open = self.open.last()?;
        let text = match &mut self.unpacker {
            Some(unpacker) if open.is_text => unpacker.text(open.end)?,
            Some(_) => return None,
            None if self.closed => return None,
            None => {
                let text = self.scanner.plain_text(open.qualified)?;
                // As if its end had been stepped over.
                self.step_start = self.scanner.position() - open.qualified.len() - "</>".len();
                text
            }
        };
        self.leave_one();
        Some(text)
    }

    fn leave_one(&mut self) -> Step<'a> {
        self.left = self.open.pop().map_or("", |open| open.name);
        Step::Leave
    }

    fn enter(&mut self, qualified: &'a str, tag: Tag<'a>) -> Result<Tag<'a>, Error> {
        if self.open.is_empty() && std::mem::replace(&mut self.root_seen, true) {
            return Err(self.malformed("a second root element"));
        }
        if self.open.len() == DEPTH {
            return Err(Error::Limit { what: "elements within each other", limit: DEPTH });
        }
        let Tag { name, attributes, .. } = tag;
        self.check_attributes(attributes)?;
        self.open.push(Open { qualified, name, attributes, ..Open::default() });
        Ok(tag)
    }

    fn check_attributes(&self, attributes: &str) -> Result<(), Error> {
        if attributes.is_empty() {
            return Ok(());
        }
        let mut seen: Vec<&str> = Vec::new();
        for attribute in Attributes::new(attributes) {
            let (name, _) = attribute.map_err(|reason| self.malformed(reason))?;
            seen.push(name);
            if seen.len() > ATTRIBUTES {
                return Err(Error::Limit { what: "attributes on an element", limit: ATTRIBUTES });
            }
        }
        if seen.len() < 2 {
            return Ok(());
        }
        seen.sort_unstable();
        if seen.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(self.malformed("an attribute that stands twice on one element"));
        }
        Ok(())
    }

    fn resolve(&self, name: &str) -> Result<Cow<'a, str>, Error> {
        if let Some(number) = name.strip_prefix('#') {
            let character = character(number).filter(|character| is_allowed(*character));
            return match character {
                Some(character) => Ok(Cow::Owned(character.to_string())),
                None => Err(self.malformed("a reference to a character that XML forbids")),
            };
        }
        match resolve_predefined_entity(name) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => Err(self.malformed("a reference to an unknown entity")),
        }
    }

    /// The line where the last step began (where a tag opens, where a text starts), counted from 1.
    pub fn line_of_step(&self) -> usize {
        self.line_at(self.step_start)
    }

    fn line(&self) -> usize {
        self.line_at(self.scanner.position())
    }

    fn line_at(&self, position: usize) -> usize {
        let before = self.text.as_bytes().get(..position).unwrap_or(self.text.as_bytes());
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }

    /// The name of the element that the cursor left last.
    pub fn left(&self) -> &'a str {
        self.left
    }

    /// The elements around the cursor by their local names, from the root on: `message/body/bodyContent`. Of a long name
    /// only the beginning.
    pub fn path(&self) -> String {
        self.open.iter().map(|open| beginning(open.name)).collect::<Vec<_>>().join("/")
    }

    fn malformed(&self, reason: &str) -> Error {
        // The scanner quotes names whole, however long they are.
        let reason = reason.chars().take(4 * SHOWN).collect();
        Error::Malformed { reason, line: self.line() }
    }

    fn unclosed(&self) -> Error {
        let name = self.open.last().map_or("the document", |open| beginning(open.name));
        self.malformed(&format!("the document ends inside '{name}'"))
    }

    fn wrong_value(&self, path: Here<'a>, value: &str, expected: String) -> Error {
        Error::Value { path: self.path_of(path), value: beginning(value).to_owned(), expected }
    }

    /// Where the cursor is: cheap to remember, made a path only for an error.
    fn here(&self) -> Here<'a> {
        Here {
            parent: self.open.len().saturating_sub(1),
            name: self.open.last().map_or("", |open| open.name),
        }
    }

    fn path_of(&self, here: Here<'a>) -> String {
        let parents = self.open.iter().take(here.parent).map(|open| open.name);
        parents.chain([here.name]).map(beginning).collect::<Vec<_>>().join("/")
    }
}

/// An element, by its name and how many are open around it.
#[derive(Clone, Copy)]
struct Here<'a> {
    parent: usize,
    name: &'a str,
}

/// One step of the cursor.
pub enum Step<'a> {
    /// An element begins.
    Enter(Tag<'a>),
    /// The current element ends.
    Leave,
    /// A piece of the text of the current element.
    Text(Cow<'a, str>),
    /// The document ends.
    End,
}

/// A text as XML has it: a carriage return, alone or with a line feed, is a line feed.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The character that `&#65;` or `&#x41;` stands for, from its number.
fn character(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // Digits alone: a sign is none of them.
    let code = digits.chars().all(|digit| digit.is_digit(radix)).then_some(digits)?;
    char::from_u32(u32::from_str_radix(code, radix).ok()?)
}

fn damaged() -> Error {
    Error::Malformed { reason: "what was packed is damaged".to_owned(), line: 1 }
}

fn push_name(out: &mut String, prefix: &str, name: &str) {
    out.push_str(prefix);
    out.push(':');
    out.push_str(name);
}

fn close_start(out: &mut String, is_open: &mut bool) {
    if std::mem::take(is_open) {
        out.push('>');
    }
}

/// What is shown of a text that a stranger wrote.
fn beginning(text: &str) -> &str {
    text.char_indices().nth(SHOWN).map_or(text, |(end, _)| &text[..end])
}

fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n')
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) => Cow::Owned(trim(&text).to_owned()),
    }
}

/// Without the blanks around it. Most texts have none.
fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    let is_blank_byte = |byte: Option<&u8>| byte.is_some_and(|byte| is_blank(char::from(*byte)));
    if is_blank_byte(bytes.first()) || is_blank_byte(bytes.last()) {
        text.trim_matches(is_blank)
    } else {
        text
    }
}
