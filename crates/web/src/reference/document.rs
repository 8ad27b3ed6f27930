//! A document that this project wrote, taken apart to be laid out for reading or put into another form. Its own form is
//! exact, so a scan is enough: no comments, no sections of character data, no `>` in an attribute.

/// How wide an opening tag may be before each of its attributes gets a line.
const WIDTH: usize = 100;
const INDENT: &str = "  ";
const PROLOG: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// An element; names, values and text as they stand there, escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// With its prefix.
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
    pub children: Vec<Node>,
}

/// A line of a document laid out for reading: tags, and the text between them.
pub(super) struct Line {
    pub indent: String,
    pub open: String,
    pub text: String,
    pub close: String,
}

impl Node {
    /// Takes a document apart.
    pub fn parse(document: &str) -> Option<Node> {
        let mut rest = document.strip_prefix(PROLOG).unwrap_or(document).trim();
        let root = element(&mut rest)?;
        rest.is_empty().then_some(root)
    }

    /// The name without its prefix.
    pub fn local_name(&self) -> &str {
        local(&self.name)
    }

    /// The document with each element on a line of its own.
    pub fn lines(&self) -> Vec<Line> {
        let prolog = Line { open: PROLOG.to_owned(), ..Line::at(0) };
        let mut lines = vec![prolog];
        self.add_lines(0, &mut lines);
        lines
    }

    /// The same as one text.
    pub fn document(&self) -> String {
        let lines = self.lines().into_iter();
        lines.map(|line| line.indent + &line.open + &line.text + &line.close + "\n").collect()
    }

    fn add_lines(&self, depth: usize, lines: &mut Vec<Line>) {
        let is_empty = self.children.is_empty() && self.text.is_empty();
        let open = self.opening(depth, if is_empty { "/>" } else { ">" });
        let close = format!("</{}>", self.name);
        if !self.children.is_empty() {
            lines.push(Line { open, ..Line::at(depth) });
            for child in &self.children {
                child.add_lines(depth + 1, lines);
            }
            lines.push(Line { close, ..Line::at(depth) });
        } else if is_empty {
            lines.push(Line { open, ..Line::at(depth) });
        } else {
            lines.push(Line { open, text: self.text.clone(), close, ..Line::at(depth) });
        }
    }

    fn opening(&self, depth: usize, end: &str) -> String {
        let attributes: Vec<String> =
            self.attributes.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        let length: usize = attributes.iter().map(|attribute| attribute.len() + 1).sum();
        let between = if self.name.len() + length > WIDTH {
            format!("\n{}", INDENT.repeat(depth + 2))
        } else {
            " ".to_owned()
        };
        let mut open = format!("<{}", self.name);
        for attribute in &attributes {
            open.push_str(&between);
            open.push_str(attribute);
        }
        open + end
    }
}

impl Line {
    fn at(depth: usize) -> Line {
        let (open, text, close) = (String::new(), String::new(), String::new());
        Line { indent: INDENT.repeat(depth), open, text, close }
    }
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The element that `rest` begins with; `rest` is what comes after it.
fn element(rest: &mut &str) -> Option<Node> {
    let (tag, after) = rest.strip_prefix('<')?.split_once('>')?;
    *rest = after;
    let (tag, is_single) = match tag.strip_suffix('/') {
        Some(tag) => (tag, true),
        None => (tag, false),
    };
    let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let attributes = attributes_of(attributes)?;
    let mut node =
        Node { name: name.to_owned(), attributes, text: String::new(), children: vec![] };
    if is_single {
        return Some(node);
    }
    loop {
        let (text, tag) = rest.split_at(rest.find('<')?);
        node.text.push_str(text);
        *rest = tag;
        if let Some(after) = tag.strip_prefix("</") {
            *rest = after.strip_prefix(name)?.trim_start().strip_prefix('>')?;
            break;
        }
        node.children.push(element(rest)?);
    }
    if !node.children.is_empty() {
        node.text.clear();
    }
    Some(node)
}

fn attributes_of(mut text: &str) -> Option<Vec<(String, String)>> {
    let mut attributes = Vec::new();
    while let Some((name, after)) = text.trim_start().split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, after) = after[1..].split_once(quote)?;
        attributes.push((name.trim().to_owned(), value.to_owned()));
        text = after;
    }
    text.trim().is_empty().then_some(attributes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_laid_out() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a:m  x:t='1 2'><b>\n<c>A &amp; B</c><d/><e></e></b></a:m>\n";
        let laid_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a:m x:t=\"1 2\">\n  <b>\n    <c>A &amp; B</c>\n    <d/>\n    <e/>\n  </b>\n</a:m>\n";
        let node = Node::parse(text).unwrap();
        assert_eq!(node.document(), laid_out);
        assert_eq!(Node::parse(laid_out), Some(node));
    }

    #[test]
    fn many_attributes_get_a_line_each() {
        let value = "v".repeat(60);
        let node = Node::parse(&format!("<a b=\"{value}\" c=\"{value}\"/>")).unwrap();
        assert!(node.document().contains(&format!("<a\n    b=\"{value}\"\n    c=\"{value}\"/>")));
        assert_eq!(Node::parse(&node.document()), Some(node));
    }

    #[test]
    fn what_is_not_whole_is_none() {
        for text in ["", "a", "<a>", "<a></b>", "<a b></a>", "<a/><b/>", "<a>&lt;<b></a>"] {
            assert_eq!(Node::parse(text), None, "{text}");
        }
    }
}
