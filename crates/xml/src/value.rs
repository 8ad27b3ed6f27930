//! How the basic types are read and written: texts, numbers, booleans, tokens; none, one or many of them.

use std::ops::RangeInclusive;

use crate::{Error, Name, ReadElement, Reader, WriteElement, Writer};

impl ReadElement for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        let text = reader.text()?;
        if text.is_empty() && !reader.keeps_blank_texts() {
            return Ok(false);
        }
        *self = text.into_owned();
        Ok(true)
    }
}

impl ReadElement for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        reader.parsed(self, "a whole number", whole_number)
    }
}

impl ReadElement for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        reader.parsed(self, "a number", |text| {
            text.parse::<f64>().ok().filter(|number| number.is_finite())
        })
    }
}

impl ReadElement for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        reader.parsed(self, "true or false", |text| match text {
            "true" | "TRUE" | "True" | "1" => Some(true),
            "false" | "FALSE" | "False" | "0" => Some(false),
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        })
    }
}

impl<T: ReadElement + Default> ReadElement for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        // What is there already is read into: the same element again, or a structure over its defaults.
        if let Some(value) = self {
            return value.read(reader);
        }
        let mut value = T::default();
        let present = value.read(reader)?;
        if present {
            *self = Some(value);
        }
        Ok(present)
    }
}

impl<T: ReadElement + Default> ReadElement for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        let mut value = T::default();
        let present = value.read(reader)?;
        if present {
            reader.count_member(size_of::<T>())?;
            self.push(value);
        }
        Ok(present)
    }
}

impl WriteElement for String {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        writer.text(name, self);
    }
}

impl WriteElement for i64 {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        writer.integer(name, *self);
    }
}

impl WriteElement for f64 {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        writer.fraction(name, *self);
    }
}

impl WriteElement for bool {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        writer.verbatim(name, if *self { "true" } else { "false" });
    }
}

impl<T: WriteElement> WriteElement for Option<T> {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        if let Some(value) = self {
            value.write(writer, name);
        }
    }
}

impl<T: WriteElement> WriteElement for Vec<T> {
    fn write(&self, writer: &mut Writer, name: &Name<'_>) {
        for value in self {
            value.write(writer, name);
        }
    }
}

/// A value that has a bound: a text so many characters, a number its range. `Option` and `Vec` have that of their values.
pub trait Bounded {
    /// Whether a text has at most `limit` characters; of a list, the text read last.
    fn fits(&self, _limit: usize) -> bool {
        true
    }
    /// Whether a number lies in `range`; of a list, the number read last.
    fn lies_in(&self, _range: &RangeInclusive<i64>) -> bool {
        true
    }
}

impl Bounded for String {
    fn fits(&self, limit: usize) -> bool {
        // Bytes first: most texts are shorter than their limit even so, and need no counting.
        self.len() <= limit || self.chars().count() <= limit
    }
}

impl Bounded for i64 {
    fn lies_in(&self, range: &RangeInclusive<i64>) -> bool {
        range.contains(self)
    }
}

impl<T: Bounded> Bounded for Option<T> {
    fn fits(&self, limit: usize) -> bool {
        self.as_ref().is_none_or(|value| value.fits(limit))
    }
    fn lies_in(&self, range: &RangeInclusive<i64>) -> bool {
        self.as_ref().is_none_or(|value| value.lies_in(range))
    }
}

impl<T: Bounded> Bounded for Vec<T> {
    fn fits(&self, limit: usize) -> bool {
        self.last().is_none_or(|value| value.fits(limit))
    }
    fn lies_in(&self, range: &RangeInclusive<i64>) -> bool {
        self.last().is_none_or(|value| value.lies_in(range))
    }
}

/// `30`, and `30.0` as some clients write durations; `WBX_INFINITE` is the largest number there is.
fn whole_number(text: &str) -> Option<i64> {
    if text == "WBX_INFINITE" {
        return Some(i64::MAX);
    }
    let digits = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        Some(_) => return None,
        None => text,
    };
    digits.parse().ok()
}

/// Defines an enumeration whose values are fixed texts, with its reader and writer. The first value is the default.
///
/// ```
/// xml::tokens! {
///     /// Ascending or descending.
///     pub enum Direction { Ascending = "ASC", Descending = "DESC" }
/// }
/// assert_eq!(Direction::Descending.as_str(), "DESC");
/// ```
#[macro_export]
macro_rules! tokens {
    ($(#[$about:meta])* pub enum $name:ident { $first:ident = $first_text:literal $(, $variant:ident = $text:literal)* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum $name { #[default] $first $(, $variant)* }

        impl $name {
            /// Every value with its text on the wire.
            pub const ALL: &'static [(&'static str, $name)] = &[($first_text, $name::$first) $(, ($text, $name::$variant))*];

            /// The text on the wire.
            pub fn as_str(self) -> &'static str {
                match self { $name::$first => $first_text $(, $name::$variant => $text)* }
            }
        }

        impl $crate::ReadElement for $name {
            fn read(&mut self, reader: &mut $crate::Reader<'_>) -> Result<bool, $crate::Error> {
                reader.token(self, $name::ALL)
            }
        }

        impl $crate::WriteElement for $name {
            fn write(&self, writer: &mut $crate::Writer, name: &$crate::Name<'_>) {
                writer.verbatim(name, self.as_str());
            }
        }
    };
}

/// Defines a document of another namespace that is kept as XML: its elements get the prefix, whatever it had for them;
/// its attributes, texts and their order stay as they are, and comments are left out.
///
/// ```
/// xml::document! {
///     /// A test.
///     pub struct Test = "qtiasi";
/// }
/// let mut reader = xml::Reader::new("<test><item ident='1'>a &amp; b</item></test>");
/// reader.root().unwrap();
/// let mut test = Test::default();
/// xml::ReadElement::read(&mut test, &mut reader).unwrap();
/// assert_eq!(test.content, "<qtiasi:item ident=\"1\">a &amp; b</qtiasi:item>");
/// ```
#[macro_export]
macro_rules! document {
    ($(#[$about:meta])* $visible:vis struct $name:ident = $prefix:literal;) => {
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        $visible struct $name {
            /// The attributes of its root, each with a blank before it.
            pub attributes: String,
            /// What is in its root, with the prefix on every element.
            pub content: String,
        }

        impl $crate::ReadElement for $name {
            fn read(&mut self, reader: &mut $crate::Reader<'_>) -> Result<bool, $crate::Error> {
                (self.attributes, self.content) = reader.document($prefix)?;
                Ok(!self.attributes.is_empty() || !self.content.is_empty())
            }
        }

        impl $crate::WriteElement for $name {
            fn write(&self, writer: &mut $crate::Writer, name: &$crate::Name<'_>) {
                writer.document(name, &self.attributes, &self.content);
            }
        }
    };
}
