//! Text to pieces: tags, texts, references, one after the other, cut from the document and never copied.
//!
//! It knows what a piece looks like, not where it may stand; that start and end tags match, the reader sees to. Own code,
//! because every request goes through it twice (decisions 0008, 0010).

use memchr::{memchr, memchr2, memchr3, memmem};

/// Up to how many bytes are looked at one by one: to start a search costs more.
const NEAR: usize = 32;

/// A piece of a document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// `<prefix:name attributes>`; `closed` is `<prefix:name attributes/>`. `qualified` is the name with its prefix.
    Start { qualified: &'a str, prefix: &'a str, name: &'a str, attributes: &'a str, closed: bool },
    /// `</name>`.
    End(&'a str),
    /// What stands between tags.
    Text(&'a str),
    /// What stands in `<![CDATA[…]]>`.
    Data(&'a str),
    /// What stands between `&` and `;`.
    Reference(&'a str),
    /// A comment, a declaration, a processing instruction.
    Nothing,
    /// `<!DOCTYPE`.
    Doctype,
    /// The document is over.
    Over,
}

/// Where in a document the next piece begins.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str) -> Scanner<'a> {
        let position = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Scanner { text, position }
    }

    /// Of the next piece, in bytes from the beginning.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The next piece, or why there is none.
    pub fn next(&mut self) -> Result<Piece<'a>, &'static str> {
        let bytes = self.rest().as_bytes();
        match bytes.first() {
            None => Ok(Piece::Over),
            Some(b'<') => match bytes.get(1) {
                Some(b'/') => self.end(),
                Some(b'!') => self.declaration(),
                Some(b'?') => {
                    self.up_to(2, b"?>", "a processing instruction that does not end")?;
                    Ok(Piece::Nothing)
                }
                _ => self.start(),
            },
            Some(b'&') => self.reference(),
            Some(_) => {
                let near = near(bytes).iter().position(|byte| matches!(byte, b'<' | b'&'));
                let end = near.or_else(|| memchr2(b'<', b'&', bytes)).unwrap_or(bytes.len());
                Ok(Piece::Text(self.take(end)))
            }
        }
    }

    /// The text up to the end tag of `name`, when nothing but text is there, and none that must be changed; takes both.
    pub fn plain_text(&mut self, name: &str) -> Option<&'a str> {
        let bytes = self.text.as_bytes().get(self.position..)?;
        let stop = near(bytes).iter().position(|byte| KINDS[usize::from(*byte)] & STOPS_TEXT != 0);
        let length = match stop {
            Some(length) => length,
            None => NEAR + memchr3(b'<', b'&', b'\r', bytes.get(NEAR..)?)?,
        };
        let end = end_of(bytes.get(length..)?, name)?;
        let text = self.take(length);
        self.position += end;
        Some(text)
    }

    /// Takes the end tag of `name`, if that is what comes next.
    pub fn end_of(&mut self, name: &str) -> bool {
        let end = self.text.as_bytes().get(self.position..).and_then(|bytes| end_of(bytes, name));
        self.position += end.unwrap_or(0);
        end.is_some()
    }

    /// `<` has been seen.
    fn start(&mut self) -> Result<Piece<'a>, &'static str> {
        const NO_NAME: &str = "what follows '<' is no name of an element";
        const NO_END: &str = "a tag that does not end";
        let tag = self.rest();
        let bytes = tag.as_bytes();
        let mut colon = 0;
        let stop = tag.bytes().enumerate().skip(1).find(|(place, byte)| {
            let kind = KINDS[usize::from(*byte)] & (STOPS_NAME | COLON);
            if kind == COLON {
                colon = *place;
            }
            kind & STOPS_NAME != 0
        });
        let (end, stop) = stop.ok_or(NO_END)?;
        let qualified = &tag[1..end];
        let (prefix, name) =
            if colon == 0 { ("", qualified) } else { (&tag[1..colon], &tag[colon + 1..end]) };
        if name.is_empty() {
            return Err(NO_NAME);
        }
        let (attributes, closed) = match stop {
            b'>' => {
                self.position += end + 1;
                ("", false)
            }
            b'/' if bytes.get(end + 1) == Some(&b'>') => {
                self.position += end + 2;
                ("", true)
            }
            stop if stop.is_ascii_whitespace() => {
                let close = end_of_attributes(bytes, end)?;
                self.position += close + 1;
                let attributes = &tag[end..close];
                match attributes.strip_suffix('/') {
                    Some(attributes) => (attributes, true),
                    None => (attributes, false),
                }
            }
            _ => return Err(NO_NAME),
        };
        Ok(Piece::Start { qualified, prefix, name, attributes, closed })
    }

    /// `</` has been seen.
    fn end(&mut self) -> Result<Piece<'a>, &'static str> {
        let end = memchr(b'>', self.rest().as_bytes()).ok_or("a tag that does not end")?;
        let tag = self.take(end + 1);
        Ok(Piece::End(tag[2..end].trim_ascii_end()))
    }

    /// `<!` has been seen.
    fn declaration(&mut self) -> Result<Piece<'a>, &'static str> {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            self.up_to(4, b"-->", "a comment that does not end")?;
            return Ok(Piece::Nothing);
        }
        if rest.starts_with("<![CDATA[") {
            return self.up_to(9, b"]]>", "a CDATA section that does not end").map(Piece::Data);
        }
        let name = rest.as_bytes().get(2..9).unwrap_or_default();
        if name.eq_ignore_ascii_case(b"DOCTYPE") {
            return Ok(Piece::Doctype);
        }
        Err("what follows '<!' is nothing that XML knows")
    }

    /// `&` has been seen.
    fn reference(&mut self) -> Result<Piece<'a>, &'static str> {
        let bytes = self.rest().as_bytes();
        let end = bytes[1..].iter().position(|byte| matches!(byte, b';' | b'&' | b'<'));
        match end {
            Some(end) if bytes[end + 1] == b';' => {
                let reference = self.take(end + 2);
                Ok(Piece::Reference(&reference[1..=end]))
            }
            _ => Err("a reference that does not end"),
        }
    }

    /// Takes a piece that ends with `mark`; answers what is in it after its first bytes.
    fn up_to(
        &mut self,
        start: usize,
        mark: &[u8],
        otherwise: &'static str,
    ) -> Result<&'a str, &'static str> {
        let inside = self.rest().as_bytes().get(start..).ok_or(otherwise)?;
        let length = memmem::find(inside, mark).ok_or(otherwise)?;
        let piece = self.take(start + length + mark.len());
        Ok(&piece[start..start + length])
    }

    fn rest(&self) -> &'a str {
        // Always at a boundary: pieces end at ASCII.
        self.text.get(self.position..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> &'a str {
        let piece = self.rest().get(..length).unwrap_or_default();
        self.position += piece.len();
        piece
    }
}

/// What is looked at byte by byte.
fn near(bytes: &[u8]) -> &[u8] {
    bytes.get(..NEAR).unwrap_or(bytes)
}

/// What a byte can be, as bits.
const KINDS: [u8; 256] = kinds();
/// It ends a name: rightly or not.
const STOPS_NAME: u8 = 1;
const COLON: u8 = 2;
/// It ends a text, or must be looked at.
const STOPS_TEXT: u8 = 4;

const fn kinds() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let character = byte as u8;
        if character.is_ascii_whitespace()
            || matches!(character, b'>' | b'/' | b'<' | b'&' | b'"' | b'\'' | b'=')
        {
            kinds[byte] |= STOPS_NAME;
        }
        if character == b':' {
            kinds[byte] |= COLON;
        }
        if matches!(character, b'<' | b'&' | b'\r') {
            kinds[byte] |= STOPS_TEXT;
        }
        byte += 1;
    }
    kinds
}

/// Whether a byte ends a name: rightly or not.
pub(crate) fn ends_name(byte: u8) -> bool {
    KINDS[usize::from(byte)] & STOPS_NAME != 0
}

/// How long the end tag of `name` is, if `bytes` begin with it.
fn end_of(bytes: &[u8], name: &str) -> Option<usize> {
    let length = name.len() + 3;
    let tag = bytes.get(..length)?;
    let is_it = tag[0] == b'<'
        && tag[1] == b'/'
        && tag[length - 1] == b'>'
        && &tag[2..length - 1] == name.as_bytes();
    is_it.then_some(length)
}

/// Where the tag ends whose attributes begin at `start`: a `>` in an attribute's value does not end it.
fn end_of_attributes(bytes: &[u8], start: usize) -> Result<usize, &'static str> {
    let mut from = start;
    loop {
        let found = memchr3(b'>', b'"', b'\'', &bytes[from..]);
        let found = from + found.ok_or("a tag that does not end")?;
        match bytes[found] {
            b'>' => return Ok(found),
            quote => {
                let close = memchr(quote, &bytes[found + 1..]);
                from = found + 2 + close.ok_or("an attribute's value that does not end")?;
            }
        }
    }
}
