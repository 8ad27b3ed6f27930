//! Text to pieces: tags, texts, references, one after the other, cut from the document and never copied.
//!
//! It knows what a piece looks like, not where it may stand; that start and end tags match, the reader sees to. Own code,
//! because every request goes through it three times (decisions 0008): the rest of what XML takes, attributes and their
//! values, is rare here and left to quick-xml.

use memchr::{memchr, memchr2, memchr3, memmem};

/// A piece of a document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// `<name attributes>`; `closed` is `<name attributes/>`.
    Start { name: &'a str, attributes: &'a str, closed: bool },
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
                let end = memchr2(b'<', b'&', bytes).unwrap_or(bytes.len());
                Ok(Piece::Text(self.take(end)))
            }
        }
    }

    /// `<` has been seen. A `>` in an attribute's value does not end the tag.
    fn start(&mut self) -> Result<Piece<'a>, &'static str> {
        let bytes = self.rest().as_bytes();
        let mut end = 1;
        loop {
            let found = memchr3(b'>', b'"', b'\'', &bytes[end..]);
            let found = end + found.ok_or("a tag that does not end")?;
            match bytes[found] {
                b'>' => {
                    end = found;
                    break;
                }
                quote => {
                    let close = memchr(quote, &bytes[found + 1..]);
                    end = found + 2 + close.ok_or("an attribute's value that does not end")?;
                }
            }
        }
        let tag = self.take(end + 1);
        let inside = &tag[1..end];
        let (inside, closed) = match inside.strip_suffix('/') {
            Some(inside) => (inside, true),
            None => (inside, false),
        };
        let name_end = inside.bytes().position(|byte| byte.is_ascii_whitespace());
        let (name, attributes) = inside.split_at(name_end.unwrap_or(inside.len()));
        Ok(Piece::Start { name, attributes, closed })
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
