//! Elements in a form for ourselves, which is written and read several times faster than XML and takes a third of its
//! room: names without prefixes, texts as they are, and before everything how long it is.
//!
//! ```text
//! packed    = MARK element*
//! element   = head name length content     head: 2 x bytes of the name + 1 for a structure, + 0 for a text
//! content   = element* | text
//! ```
//!
//! Numbers are digits of five bits, lowest first, each but the last with [`MORE`], as characters from `0` on; the length of a
//! structure, which is known only when it is over, has always [`STRUCTURE_DIGITS`] of them. Whatever is packed is therefore
//! valid UTF-8, and to be read by people who must.

/// With what it begins: no XML does.
pub(crate) const MARK: char = '\u{1}';
/// How many digits the length of a structure has: up to 32 MiB.
const STRUCTURE_DIGITS: usize = 5;
/// The digit 0.
const ZERO: u8 = b'0';
/// Another digit follows.
const MORE: u8 = 0x20;
const DIGIT_BITS: u32 = 5;
const DIGIT: usize = 0x1f;
/// No number has more digits than the length of a structure.
const LAST_SHIFT: u32 = DIGIT_BITS * 4;

/// What stands before the content of an element.
pub(crate) struct Head<'a> {
    pub name: &'a str,
    pub is_text: bool,
    /// Where its content ends.
    pub end: usize,
}

/// Where in a packed document the next thing begins.
pub(crate) struct Unpacker<'a> {
    text: &'a str,
    pub position: usize,
}

impl<'a> Unpacker<'a> {
    pub fn new(text: &'a str) -> Unpacker<'a> {
        Unpacker { text, position: MARK.len_utf8() }
    }

    /// The head of the next element; `end` is where the structure around it ends. None when it is damaged.
    pub fn head(&mut self, end: usize) -> Option<Head<'a>> {
        let head = self.number()?;
        let name_end = self.position.checked_add(head >> 1)?;
        let name = self.text.get(self.position..name_end).filter(|name| !name.is_empty())?;
        self.position = name_end;
        let length = self.number()?;
        let content_end = self.position.checked_add(length).filter(|own| *own <= end)?;
        Some(Head { name, is_text: head & 1 == 0, end: content_end })
    }

    /// The text up to `end`.
    pub fn text(&mut self, end: usize) -> Option<&'a str> {
        let text = self.text.get(self.position..end)?;
        self.position = end;
        Some(text)
    }

    #[inline]
    fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let digit = self.text.as_bytes().get(self.position)?.wrapping_sub(ZERO);
            if digit >= 2 * MORE || shift > LAST_SHIFT {
                return None;
            }
            self.position += 1;
            number |= (usize::from(digit) & DIGIT) << shift;
            if digit & MORE == 0 {
                return Some(number);
            }
            shift += DIGIT_BITS;
        }
    }
}

/// Appends an element with a text.
pub(crate) fn push_text(out: &mut String, name: &str, text: &str) {
    push_number(out, name.len() << 1);
    out.push_str(name);
    push_number(out, text.len());
    out.push_str(text);
}

/// Appends the beginning of a structure.
pub(crate) fn push_structure(out: &mut String, name: &str) -> Begun {
    push_number(out, name.len() << 1 | 1);
    out.push_str(name);
    let begun = Begun { length_at: out.len() };
    out.extend([char::from(ZERO); STRUCTURE_DIGITS]);
    begun
}

/// A structure whose length is not known yet.
#[must_use]
pub(crate) struct Begun {
    length_at: usize,
}

impl Begun {
    /// Writes down its length.
    pub fn end(self, out: &mut String) {
        let start = self.length_at + STRUCTURE_DIGITS;
        let mut rest = out.len() - start;
        let mut digits = [0; STRUCTURE_DIGITS];
        for (place, digit) in digits.iter_mut().enumerate() {
            *digit = digit_of(rest, place + 1 < STRUCTURE_DIGITS);
            rest >>= DIGIT_BITS;
        }
        out.replace_range(self.length_at..start, std::str::from_utf8(&digits).unwrap_or_default());
    }
}

fn push_number(out: &mut String, mut number: usize) {
    while number > DIGIT {
        out.push(char::from(digit_of(number, true)));
        number >>= DIGIT_BITS;
    }
    out.push(char::from(digit_of(number, false)));
}

/// The lowest digit of a number.
fn digit_of(number: usize, more: bool) -> u8 {
    let digit = u8::try_from(number & DIGIT).unwrap_or_default();
    ZERO + if more { digit | MORE } else { digit }
}
