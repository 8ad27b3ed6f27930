//! An element with what is in it, as a tree: for messages that are to be shown, and not understood.

use crate::writer::escape_into;
use crate::{Error, Reader, Step, Tag};

/// How wide an opening tag may be before each of its attributes gets a line.
const WIDTH: usize = 100;
const INDENT: &str = "  ";

/// An element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name without the prefix.
    pub name: String,
    /// The prefix; empty when there is none.
    pub prefix: String,
    /// The attributes with their values, declarations of namespaces among them.
    pub attributes: Vec<(String, String)>,
    /// The text in it, without white space around.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Element>,
}

/// A line of an element laid out for reading: tags, and the text between them, escaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// How many elements are around it.
    pub depth: usize,
    /// The opening tag; of the last line of an element with others in it empty.
    pub open: String,
    /// The text.
    pub text: String,
    /// The closing tag, when it is on this line.
    pub close: String,
}

impl Line {
    /// What stands before it.
    pub fn indent(&self) -> String {
        INDENT.repeat(self.depth)
    }
}

impl Element {
    /// Reads a whole document.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn parse(document: &str) -> Result<Element, Error> {
        let mut reader = Reader::new(document);
        let root = reader.root()?;
        let element = Element::read(root, &mut reader)?;
        reader.finish()?;
        Ok(element)
    }

    /// Reads the element that the cursor has entered, and leaves it.
    ///
    /// # Errors
    /// Those of a document that is not whole, or goes beyond the limits.
    pub fn read(tag: Tag<'_>, reader: &mut Reader<'_>) -> Result<Element, Error> {
        let mut element = Element::begin(tag);
        // Those around it, from the outermost on.
        let mut open: Vec<Element> = Vec::new();
        loop {
            match reader.step()? {
                Step::Enter(tag) => open.push(std::mem::replace(&mut element, Element::begin(tag))),
                Step::Text(text) => element.text.push_str(&text),
                // The document does not end within an element: the reader sees to that.
                Step::Leave | Step::End => {
                    element.text = element.text.trim().to_owned();
                    let Some(parent) = open.pop() else { return Ok(element) };
                    let child = std::mem::replace(&mut element, parent);
                    element.children.push(child);
                }
            }
        }
    }

    /// The first element at a path of names with dots between: `schedule.startDate`.
    pub fn at(&self, path: &str) -> Option<&Element> {
        path.split('.').try_fold(self, |element, name| {
            element.children.iter().find(|child| child.name == name)
        })
    }

    /// The elements in it as people read them: `name: value`, one a line, those in others indented.
    pub fn outline(&self) -> String {
        let mut out = String::new();
        for child in &self.children {
            child.write_outline(&mut out, 0);
        }
        out
    }

    /// Its name with the prefix.
    pub fn qualified_name(&self) -> String {
        match self.prefix.as_str() {
            "" => self.name.clone(),
            prefix => format!("{prefix}:{}", self.name),
        }
    }

    /// It as XML, each element on a line of its own, indented.
    pub fn to_xml(&self) -> String {
        let lines = self.lines().into_iter();
        lines.map(|line| line.indent() + &line.open + &line.text + &line.close + "\n").collect()
    }

    /// The lines of [`Element::to_xml`]. An opening tag with many attributes has line breaks in it.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        self.add_lines(0, &mut lines);
        lines
    }

    fn begin(tag: Tag<'_>) -> Element {
        let attributes =
            tag.attributes().map(|(name, value)| (name.to_owned(), value.into_owned()));
        Element {
            name: tag.name.to_owned(),
            prefix: tag.prefix.to_owned(),
            attributes: attributes.collect(),
            ..Element::default()
        }
    }

    fn write_outline(&self, out: &mut String, depth: usize) {
        indent(out, depth);
        out.push_str(&self.name);
        out.push(':');
        // The lines of a text stay below its name.
        let mut lines = self.text.lines();
        if let Some(first) = lines.next() {
            out.push(' ');
            out.push_str(first);
        }
        for line in lines {
            out.push('\n');
            indent(out, depth + 1);
            out.push_str(line);
        }
        out.push('\n');
        for child in &self.children {
            child.write_outline(out, depth + 1);
        }
    }

    fn add_lines(&self, depth: usize, lines: &mut Vec<Line>) {
        let is_empty = self.text.is_empty() && self.children.is_empty();
        let open = self.opening_tag(depth, if is_empty { "/>" } else { ">" });
        let mut text = String::new();
        escape_into(&mut text, &self.text);
        let close = if is_empty { String::new() } else { format!("</{}>", self.qualified_name()) };
        if self.children.is_empty() {
            return lines.push(Line { depth, open, text, close });
        }
        lines.push(Line { depth, open, text, ..Line::default() });
        for child in &self.children {
            child.add_lines(depth + 1, lines);
        }
        lines.push(Line { depth, close, ..Line::default() });
    }

    fn opening_tag(&self, depth: usize, end: &str) -> String {
        let attributes = self.attributes.iter().map(|(name, value)| {
            let mut escaped = String::new();
            escape_into(&mut escaped, value);
            format!("{name}=\"{}\"", escaped.replace('"', "&quot;"))
        });
        let attributes: Vec<String> = attributes.collect();
        let mut open = format!("<{}", self.qualified_name());
        let length: usize = attributes.iter().map(|attribute| attribute.len() + 1).sum();
        let between = if open.len() + length > WIDTH {
            format!("\n{}", INDENT.repeat(depth + 2))
        } else {
            " ".to_owned()
        };
        for attribute in &attributes {
            open.push_str(&between);
            open.push_str(attribute);
        }
        open + end
    }
}

fn indent(out: &mut String, depth: usize) {
    out.push_str(&INDENT.repeat(depth));
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "<?xml version='1.0'?>\n<s:m xmlns:s='u&amp;v'> <a/><b> x &lt;\ny </b><s:c>\
        <d t='\"'>1</d><d><![CDATA[2>]]></d></s:c><!-- gone --> </s:m>";

    #[test]
    fn an_element_is_shown_in_two_ways() {
        let element = Element::parse(DOCUMENT).unwrap();
        assert_eq!(element.outline(), "a:\nb: x <\n  y\nc:\n  d: 1\n  d: 2>\n");
        let xml = "<s:m xmlns:s=\"u&amp;v\">\n  <a/>\n  <b>x &lt;\ny</b>\n  <s:c>\n    \
            <d t=\"&quot;\">1</d>\n    <d>2&gt;</d>\n  </s:c>\n</s:m>\n";
        assert_eq!(element.to_xml(), xml);
        assert_eq!(Element::parse(xml).unwrap(), element, "and it is the same still");
    }

    #[test]
    fn many_attributes_get_a_line_each() {
        let value = "v".repeat(60);
        let element = Element::parse(&format!("<a b=\"{value}\" c=\"{value}\"/>")).unwrap();
        assert_eq!(element.to_xml(), format!("<a\n    b=\"{value}\"\n    c=\"{value}\"/>\n"));
        assert_eq!(Element::parse(&element.to_xml()).unwrap(), element);
    }

    #[test]
    fn elements_are_found_by_their_paths() {
        let element = Element::parse(DOCUMENT).unwrap();
        assert_eq!(element.at("c.d").map(|found| found.text.as_str()), Some("1"));
        assert_eq!(element.at("c.e"), None);
        assert_eq!(element.at("b.x"), None);
    }

    #[test]
    fn a_document_must_be_whole() {
        for document in ["", "<a>", "<a/><b/>", "<a>&b;</a>", "<!DOCTYPE a><a/>"] {
            assert!(Element::parse(document).is_err(), "{document}");
        }
    }
}
