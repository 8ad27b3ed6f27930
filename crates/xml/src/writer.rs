//! Elements to text, exactly: the caller's order and prefixes, no white space, one pass into one buffer. Or to the packed
//! form, for ourselves.

use memchr::memchr3;

use crate::packed;

/// Up to how many bytes a text is short.
const SHORT: usize = 32;

/// The text being written.
pub struct Writer {
    text: String,
    version: (u16, u16, u16),
    packs: bool,
}

/// The name of an element in the two forms in which it is written; made by [`name!`](crate::name) when the program is
/// compiled, or by hand when it is known only then.
pub struct Name<'a> {
    /// `<prefix:name>`.
    pub start: &'a str,
    /// `</prefix:name>`.
    pub end: &'a str,
}

/// A [`Name`], from its text.
#[macro_export]
macro_rules! name {
    ($qualified:literal) => {
        const {
            &$crate::Name {
                start: concat!("<", $qualified, ">"),
                end: concat!("</", $qualified, ">"),
            }
        }
    };
}

impl Name<'_> {
    fn qualified(&self) -> &str {
        self.start.trim_start_matches('<').trim_end_matches('>')
    }

    /// Without its prefix: those are for others.
    fn local(&self) -> &str {
        let qualified = self.qualified();
        qualified.split_once(':').map_or(qualified, |(_, name)| name)
    }
}

/// What can be written as an element: texts, numbers, booleans, tokens, structures, and `Option` and `Vec` of them
/// (no element, or one for each).
pub trait WriteElement {
    /// Writes the element.
    fn write(&self, writer: &mut Writer, name: &Name<'_>);
}

/// A structure: its child elements in wire order.
pub trait WriteChildren {
    /// Writes the children, without the element around them.
    fn write_children(&self, writer: &mut Writer);
}

impl<T: WriteChildren> WriteElement for T {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        writer.element(name, |writer| self.write_children(writer));
    }
}

impl Writer {
    /// An empty text. Elements newer than `version` (major, minor, patch) are not to be written: see [`Self::speaks`].
    pub fn new(version: (u16, u16, u16)) -> Writer {
        Writer::with_capacity(version, 8192)
    }

    /// As [`Self::new`], with room for so many bytes.
    pub fn with_capacity(version: (u16, u16, u16), bytes: usize) -> Writer {
        Writer { text: String::with_capacity(bytes), version, packs: false }
    }

    /// Begins a packed document, for [`Reader::packed`](crate::Reader::packed). No element is too new for it, and what is
    /// written into it stands in a root that has no name.
    pub fn packed() -> Writer {
        Writer { text: packed::MARK.to_string(), version: (u16::MAX, 0, 0), packs: true }
    }

    /// Whether the reader of this text knows elements that came with this version.
    pub fn speaks(&self, major: u16, minor: u16, patch: u16) -> bool {
        self.version >= (major, minor, patch)
    }

    /// Writes one element and lets `children` write what is in it; with nothing in it, it is written `<name/>`.
    pub fn element(&mut self, name: &Name<'_>, children: impl FnOnce(&mut Writer)) {
        if self.packs {
            let begun = packed::push_structure(&mut self.text, name.local());
            children(self);
            return begun.end(&mut self.text);
        }
        self.text.push_str(name.start);
        let start = self.text.len();
        children(self);
        if self.text.len() == start {
            self.text.pop();
            self.text.push_str("/>");
        } else {
            self.text.push_str(name.end);
        }
    }

    /// Writes one element with a text, escaped; an empty text is written `<name></name>`.
    pub fn text(&mut self, name: &Name<'_>, text: &str) {
        if self.packs {
            return packed::push_text(&mut self.text, name.local(), text);
        }
        self.text.push_str(name.start);
        self.escaped(text);
        self.text.push_str(name.end);
    }

    /// Writes one element with a text that has nothing to be escaped. For [`crate::tokens!`], whose values are checked.
    #[doc(hidden)]
    pub fn verbatim(&mut self, name: &Name<'_>, text: &str) {
        if self.packs {
            return packed::push_text(&mut self.text, name.local(), text);
        }
        self.text.push_str(name.start);
        self.text.push_str(text);
        self.text.push_str(name.end);
    }

    /// Writes one element with a whole number.
    pub(crate) fn integer(&mut self, name: &Name<'_>, number: i64) {
        let mut digits = [0; 20];
        self.verbatim(name, decimal(number, &mut digits));
    }

    /// Writes one element with a number that has a fraction. `Debug` keeps the ".0" of whole ones, as the original does.
    pub(crate) fn fraction(&mut self, name: &Name<'_>, number: f64) {
        self.verbatim(name, &format!("{number:?}"));
    }

    /// Writes one element of which attributes (each with a blank before it) and content are XML already.
    pub fn document(&mut self, name: &Name<'_>, attributes: &str, content: &str) {
        if self.packs {
            // It stays XML, whole.
            let mut document = Writer::new(self.version);
            document.document(name, attributes, content);
            return packed::push_text(&mut self.text, name.local(), &document.text);
        }
        self.text.push('<');
        self.text.push_str(name.qualified());
        self.text.push_str(attributes);
        if content.is_empty() {
            self.text.push_str("/>");
        } else {
            self.text.push('>');
            self.text.push_str(content);
            self.text.push_str(name.end);
        }
    }

    /// Appends what is XML already.
    pub fn raw(&mut self, xml: &str) {
        self.text.push_str(xml);
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.text
    }

    fn escaped(&mut self, text: &str) {
        escape_into(&mut self.text, text);
    }
}

/// A number's digits, without what a formatter can do besides.
fn decimal(number: i64, digits: &mut [u8; 20]) -> &str {
    let mut rest = number.unsigned_abs();
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        start -= 1;
        digits[start] = b'-';
    }
    std::str::from_utf8(&digits[start..]).unwrap_or_default()
}

/// Appends a text, escaped as the content of an element.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    // Most texts are short, and few need escaping: to look at their bytes costs less than to start a search.
    if text.len() <= SHORT && !text.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>')) {
        return out.push_str(text);
    }
    let mut rest = text;
    while let Some(position) = memchr3(b'&', b'<', b'>', rest.as_bytes()) {
        out.push_str(&rest[..position]);
        out.push_str(match rest.as_bytes()[position] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            _ => "&gt;",
        });
        rest = &rest[position + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Pair {
        first: Option<String>,
        second: Vec<i64>,
    }

    impl WriteChildren for Pair {
        fn write_children(&self, writer: &mut Writer) {
            self.first.write(writer, name!("p:first"));
            if writer.speaks(40, 10, 0) {
                self.second.write(writer, name!("p:second"));
            }
        }
    }

    fn written(value: &impl WriteElement, version: (u16, u16, u16)) -> String {
        let mut writer = Writer::new(version);
        value.write(&mut writer, name!("p:pair"));
        writer.finish()
    }

    #[test]
    fn elements_are_written_exactly() {
        let pair = Pair { first: Some("a<b>&\"c'".to_owned()), second: vec![1, -2] };
        assert_eq!(
            written(&pair, (40, 10, 0)),
            "<p:pair><p:first>a&lt;b&gt;&amp;\"c'</p:first><p:second>1</p:second><p:second>-2</p:second></p:pair>"
        );
        assert_eq!(
            written(&Pair { first: Some(String::new()), second: vec![] }, (41, 0, 0)),
            "<p:pair><p:first></p:first></p:pair>"
        );
        assert_eq!(written(&Pair { first: None, second: vec![] }, (41, 0, 0)), "<p:pair/>");
        assert_eq!(written(&Pair { first: None, second: vec![7] }, (40, 4, 0)), "<p:pair/>");
        for number in [0, 7, -1, 1_000_000_007, i64::MAX, i64::MIN] {
            assert_eq!(written(&number, (40, 4, 0)), format!("<p:pair>{number}</p:pair>"));
        }
        assert_eq!(written(&true, (40, 4, 0)), "<p:pair>true</p:pair>");
        assert_eq!(written(&0.0, (40, 4, 0)), "<p:pair>0.0</p:pair>");
    }
}
