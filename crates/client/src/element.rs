//! An element with what is in it: answers of operations that were called by name, and whole messages to be shown.

use xml::{Error, Reader, Step, Tag};

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
    pub(crate) fn read(tag: Tag<'_>, reader: &mut Reader<'_>) -> Result<Element, Error> {
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

    /// It as XML, each element on a line of its own, indented.
    pub fn to_xml(&self) -> String {
        let mut out = String::new();
        self.write_xml(&mut out, 0);
        out
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

    fn write_xml(&self, out: &mut String, depth: usize) {
        let name = match self.prefix.as_str() {
            "" => self.name.clone(),
            prefix => format!("{prefix}:{}", self.name),
        };
        indent(out, depth);
        out.push('<');
        out.push_str(&name);
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", escaped(value).replace('"', "&quot;")));
        }
        if self.text.is_empty() && self.children.is_empty() {
            out.push_str("/>\n");
            return;
        }
        out.push('>');
        out.push_str(&escaped(&self.text));
        if !self.children.is_empty() {
            out.push('\n');
            for child in &self.children {
                child.write_xml(out, depth + 1);
            }
            indent(out, depth);
        }
        out.push_str("</");
        out.push_str(&name);
        out.push_str(">\n");
    }
}

fn indent(out: &mut String, depth: usize) {
    out.push_str(&"  ".repeat(depth));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
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
