//! Elements to text, exactly: the caller's order and prefixes, no white space, one pass into one buffer.

use std::fmt::{Display, Write};

use memchr::memchr3;

/// Up to how many bytes a text is short.
const SHORT: usize = 32;

/// The text being written.
pub struct Writer {
    text: String,
    version: (u16, u16, u16),
}

/// What can be written as an element: texts, numbers, booleans, tokens, structures, and `Option` and `Vec` of them
/// (no element, or one for each).
pub trait WriteElement {
    /// Writes the element `name`, prefix included.
    fn write(&self, writer: &mut Writer, name: &str);
}

/// A structure: its child elements in wire order.
pub trait WriteChildren {
    /// Writes the children, without the element around them.
    fn write_children(&self, writer: &mut Writer);
}

impl<T: WriteChildren> WriteElement for T {
    fn write(&self, writer: &mut Writer, name: &str) {
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
        Writer { text: String::with_capacity(bytes), version }
    }

    /// Whether the reader of this text knows elements that came with this version.
    pub fn speaks(&self, major: u16, minor: u16, patch: u16) -> bool {
        self.version >= (major, minor, patch)
    }

    /// Writes one element and lets `children` write what is in it; with nothing in it, it is written `<name/>`.
    pub fn element(&mut self, name: &str, children: impl FnOnce(&mut Writer)) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
        let start = self.text.len();
        children(self);
        if self.text.len() == start {
            self.text.pop();
            self.text.push_str("/>");
        } else {
            self.end(name);
        }
    }

    /// Writes one element with a text, escaped; an empty text is written `<name></name>`.
    pub fn text(&mut self, name: &str, text: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
        self.escaped(text);
        self.end(name);
    }

    /// Writes one element with a text that has nothing to be escaped. For [`crate::tokens!`], whose values are checked.
    #[doc(hidden)]
    pub fn verbatim(&mut self, name: &str, text: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
        self.text.push_str(text);
        self.end(name);
    }

    /// Writes one element with a number.
    pub(crate) fn number(&mut self, name: &str, number: impl Display) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
        // Writing to a text cannot fail.
        _ = write!(self.text, "{number}");
        self.end(name);
    }

    /// Writes one element of which attributes (each with a blank before it) and content are XML already.
    pub fn document(&mut self, name: &str, attributes: &str, content: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push_str(attributes);
        if content.is_empty() {
            self.text.push_str("/>");
        } else {
            self.text.push('>');
            self.text.push_str(content);
            self.end(name);
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

    fn end(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    fn escaped(&mut self, text: &str) {
        escape_into(&mut self.text, text);
    }
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
            self.first.write(writer, "p:first");
            if writer.speaks(40, 10, 0) {
                self.second.write(writer, "p:second");
            }
        }
    }

    fn written(value: &impl WriteElement, version: (u16, u16, u16)) -> String {
        let mut writer = Writer::new(version);
        value.write(&mut writer, "p:pair");
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
        assert_eq!(written(&true, (40, 4, 0)), "<p:pair>true</p:pair>");
        assert_eq!(written(&0.0, (40, 4, 0)), "<p:pair>0.0</p:pair>");
    }
}
