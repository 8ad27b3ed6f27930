//! What stands in a tag: the name of an element, and its attributes.

use std::borrow::Cow;

use memchr::memchr;
use quick_xml::XmlVersion;
use quick_xml::events::attributes::Attribute;
use quick_xml::name::QName;

use crate::scan::ends_name;
use crate::writer::escape_into;

/// The start of an element: its local name and, when asked for, its attributes.
#[derive(Clone, Copy)]
pub struct Tag<'a> {
    /// The name without its prefix.
    pub name: &'a str,
    /// The prefix; empty when there is none.
    pub prefix: &'a str,
    pub(crate) attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// Whether there is anything but its name.
    pub fn has_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// Every attribute: its name with its prefix, and its value, references resolved.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> + use<'a> {
        attributes(self.attributes)
    }

    /// The value of the attribute with this local name, references resolved.
    pub fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        let is_it = |found: &(&str, &str)| found.0.rsplit(':').next() == Some(name);
        let (_, value) = Attributes::new(self.attributes).filter_map(Result::ok).find(is_it)?;
        normalized(value)
    }
}

/// The attributes of a tag, each as its name and its value as it is written.
#[derive(Clone)]
pub(crate) struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Attributes<'a> {
    pub fn new(text: &'a str) -> Attributes<'a> {
        Attributes { rest: text }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Result<(&'a str, &'a str), &'static str>;

    fn next(&mut self) -> Option<Self::Item> {
        let text = self.rest.trim_ascii_start();
        if text.is_empty() {
            return None;
        }
        let is_apart = text.len() < self.rest.len();
        let attribute = attribute(text).filter(|_| is_apart);
        self.rest = attribute.map_or("", |(_, _, rest)| rest);
        Some(
            attribute
                .map(|(name, value, _)| (name, value))
                .ok_or("what is no attribute stands in a tag"),
        )
    }
}

/// The first attribute of a text: its name, its value, and what follows it.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let end = text.bytes().position(ends_name)?;
    let (name, rest) = text.split_at(end);
    let rest = rest.trim_ascii_start().strip_prefix('=')?.trim_ascii_start();
    let quote = *rest.as_bytes().first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let close = 1 + memchr(quote, &rest.as_bytes()[1..])?;
    (!name.is_empty()).then_some((name, &rest[1..close], &rest[close + 1..]))
}

fn attributes<'a>(text: &'a str) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> + use<'a> {
    let all = Attributes::new(text).filter_map(Result::ok);
    all.filter_map(|(name, value)| Some((name, normalized(value)?)))
}

/// The value of an attribute: references resolved, every white space a blank.
fn normalized(value: &str) -> Option<Cow<'_, str>> {
    let is_odd = |byte| matches!(byte, b'&' | b'\t' | b'\n' | b'\r');
    if !value.bytes().fold(false, |any, byte| any | is_odd(byte)) {
        return Some(Cow::Borrowed(value));
    }
    let attribute = Attribute { key: QName(""), value: Cow::Borrowed(value) };
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(Cow::Owned(value.into_owned()))
}

/// The attributes of an element but for declarations of namespaces, by their local names (`xml:lang` keeps its prefix).
pub(crate) fn write_attributes(out: &mut String, text: &str) {
    for (name, value) in attributes(text) {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let local = match prefix {
            "xml" => name,
            "xmlns" => continue,
            "" if name == "xmlns" => continue,
            _ => local,
        };
        out.push(' ');
        out.push_str(local);
        out.push_str("=\"");
        let mut escaped = String::new();
        escape_into(&mut escaped, &value);
        out.push_str(&escaped.replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;"));
        out.push('"');
    }
}
