//! What an answer must look like: literal text with `…` for anything and `{name}` for a value to remember.

use std::collections::BTreeMap;

/// Values by the names that a scenario gave them.
pub type Bindings = BTreeMap<String, String>;

/// An expectation, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// Exactly this.
    Literal(String),
    /// Anything, also nothing.
    Anything,
    /// The value of that name; at its first use any text of at least one character without a `<`.
    Value(String),
}

/// Where an answer differs from an expectation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The rest of the literal text that was expected there; empty where the answer should have ended, or had a value.
    pub expected: String,
    /// The rest of the answer.
    pub found: String,
}

impl Pattern {
    /// Reads an expectation. White space between tags is for the reader of the scenario and does not count.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Pattern, String> {
        let mut pieces = Vec::new();
        let text = without_layout(text);
        let mut rest = text.as_str();
        while let Some(at) = rest.find(['…', '{']) {
            if at > 0 {
                pieces.push(Piece::Literal(rest[..at].to_owned()));
            }
            rest = &rest[at..];
            if let Some(after) = rest.strip_prefix('…') {
                pieces.push(Piece::Anything);
                rest = after;
            } else {
                let (name, after) = value_name(rest)?;
                pieces.push(Piece::Value(name.to_owned()));
                rest = after;
            }
        }
        if !rest.is_empty() {
            pieces.push(Piece::Literal(rest.to_owned()));
        }
        Ok(Pattern { pieces })
    }

    /// Compares with an answer. On a match answers all bindings: those given and those made here.
    ///
    /// # Errors
    /// What is expected and what is there, where they differ for the first time.
    pub fn bind(&self, answer: &str, known: &Bindings) -> Result<Bindings, Difference> {
        let difference = Difference { expected: String::new(), found: answer.to_owned() };
        let mut search =
            Search { answer, bindings: known.clone(), best: (usize::MAX, 0), difference };
        if search.matches(&self.pieces, 0) { Ok(search.bindings) } else { Err(search.difference) }
    }

    /// The expectation that an answer meets, with as many names kept as possible: those of known values, and those
    /// that stand in an element of their own here.
    pub fn generalize(&self, answer: &str, known: &Bindings) -> String {
        let mut text = answer.to_owned();
        for (name, value) in known {
            // A short value, such as a number of minutes, would be found where it is not meant.
            if value.len() >= 6 {
                text = text.replace(value.as_str(), &format!("{{{name}}}"));
            }
        }
        for pair in self.pieces.windows(2) {
            let [Piece::Literal(before), Piece::Value(name)] = pair else { continue };
            let Some(tag) =
                before.rfind('<').map(|at| &before[at..]).filter(|tag| tag.ends_with('>'))
            else {
                continue;
            };
            let Some(start) = text.find(tag).map(|at| at + tag.len()) else { continue };
            let Some(length) = text[start..].find('<').filter(|length| *length > 0) else {
                continue;
            };
            text.replace_range(start..start + length, &format!("{{{name}}}"));
        }
        text
    }
}

/// Puts known values in the place of their names.
///
/// # Errors
/// When a name has no value yet.
pub fn substitute(text: &str, known: &Bindings) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (name, after) = value_name(&rest[at..])?;
        let value = known
            .get(name)
            .ok_or_else(|| format!("{{{name}}} has no value: no answer before this gave it one"))?;
        out.push_str(&rest[..at]);
        out.push_str(value);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Depth first over the pieces; what was bound on a way that did not lead to the end is undone.
struct Search<'a> {
    answer: &'a str,
    bindings: Bindings,
    /// How many pieces were left on the best way so far, and how much of the next fitted, negative: less is better.
    best: (usize, isize),
    /// Where that way ended.
    difference: Difference,
}

impl Search<'_> {
    fn matches(&mut self, pieces: &[Piece], at: usize) -> bool {
        let rest = &self.answer[at..];
        let Some((first, others)) = pieces.split_first() else {
            return rest.is_empty() || self.differs(0, "", at);
        };
        match first {
            Piece::Literal(text) => self.literal(text, others, at),
            Piece::Anything if others.is_empty() => true,
            Piece::Anything => boundaries(rest).any(|length| self.matches(others, at + length)),
            Piece::Value(name) => {
                if let Some(value) = self.bindings.get(name).cloned() {
                    return self.literal(&value, others, at);
                }
                let longest = rest.find('<').unwrap_or(rest.len());
                for length in boundaries(rest).skip(1).take_while(|length| *length <= longest) {
                    self.bindings.insert(name.clone(), rest[..length].to_owned());
                    if self.matches(others, at + length) {
                        return true;
                    }
                    self.bindings.remove(name);
                }
                self.differs(pieces.len(), "", at)
            }
        }
    }

    fn literal(&mut self, text: &str, others: &[Piece], at: usize) -> bool {
        let rest = &self.answer[at..];
        if rest.starts_with(text) {
            return self.matches(others, at + text.len());
        }
        self.differs(others.len() + 1, text, at)
    }

    /// Notes, if no way went further, that from `at` on `text` does not stand there. Never true.
    fn differs(&mut self, left: usize, text: &str, at: usize) -> bool {
        let rest = &self.answer[at..];
        let same = rest.chars().zip(text.chars()).take_while(|(one, other)| one == other);
        let same: usize = same.map(|(one, _)| one.len_utf8()).sum();
        let way = (left, -isize::try_from(same).unwrap_or(isize::MAX));
        if way < self.best {
            self.best = way;
            self.difference =
                Difference { expected: text[same..].to_owned(), found: rest[same..].to_owned() };
        }
        false
    }
}

/// Where a text can be cut in two.
fn boundaries(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.char_indices().map(|(at, _)| at).chain([text.len()])
}

/// The name in `{name}…` and what follows it.
fn value_name(text: &str) -> Result<(&str, &str), String> {
    let (name, after) = text[1..].split_once('}').ok_or("a '{' without its '}'")?;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Err(format!("'{{{name}}}' is no name: letters, digits and '_'"));
    }
    Ok((name, after))
}

/// Drops white space that stands between tags; between words only one blank is left.
fn without_layout(text: &str) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for word in text {
        let between = out.is_empty() || out.ends_with(['>', '…']) && word.starts_with(['<', '…']);
        if !between {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares, with `a` known to be `1`; answers the other values.
    fn check(pattern: &str, answer: &str) -> Option<String> {
        let known = Bindings::from([("a".to_owned(), "1".to_owned())]);
        let bindings = Pattern::parse(pattern).unwrap().bind(answer, &known).ok()?;
        let new: Vec<String> = bindings
            .iter()
            .filter(|(name, _)| *name != "a")
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        Some(new.join(" "))
    }

    fn yes(values: &str) -> Option<String> {
        Some(values.to_owned())
    }

    #[test]
    fn literal_text_must_be_all_of_it() {
        assert_eq!(check("<x>1</x>", "<x>1</x>"), yes(""));
        assert_eq!(check("<x>1</x>", "<x>12</x>"), None);
        assert_eq!(check("<x>1</x>", "<x>1</x><y/>"), None);
        assert_eq!(check("<x>1</x>", "<y/><x>1</x>"), None);
        assert_eq!(check("", ""), yes(""));
        assert_eq!(check("", "<x/>"), None);
    }

    #[test]
    fn layout_between_tags_does_not_count_but_blanks_in_texts_do() {
        assert_eq!(check("<x>\n    <y>a b</y> …\n</x>", "<x><y>a b</y></x>"), yes(""));
        assert_eq!(check("<y>a\n    b</y>", "<y>a b</y>"), yes(""));
        assert_eq!(check("<y>a b</y>", "<y>ab</y>"), None);
        // White space in the answer is never layout: there must be none.
        assert_eq!(check("<x><y/></x>", "<x> <y/></x>"), None);
    }

    #[test]
    fn anything_may_be_nothing_and_may_need_a_second_look() {
        assert_eq!(check("…", ""), yes(""));
        assert_eq!(check("…<b/>", "<b/>"), yes(""));
        assert_eq!(check("…<b/>…<c/>", "<b/><b/><x/><c/>"), yes(""));
        assert_eq!(check("…<b/>", "<b/><b/>"), yes(""));
        assert_eq!(check("<a/>…<b/>", "<a/><c/>"), None);
    }

    #[test]
    fn a_value_is_bound_once_and_then_must_be_the_same() {
        assert_eq!(check("<k>{key}</k>", "<k>12</k>"), yes("key=12"));
        assert_eq!(check("<k>{key}</k><l>{key}</l>", "<k>12</k><l>12</l>"), yes("key=12"));
        assert_eq!(check("<k>{key}</k><l>{key}</l>", "<k>12</k><l>13</l>"), None);
        assert_eq!(check("<k>{a}</k>", "<k>1</k>"), yes(""));
        assert_eq!(check("<k>{a}</k>", "<k>2</k>"), None);
        assert_eq!(check("<k>m{key}@{host}</k>", "<k>mx@y@z</k>"), yes("host=y@z key=x"));
    }

    #[test]
    fn a_value_is_not_empty_and_has_no_tag() {
        assert_eq!(check("<k>{key}</k>", "<k></k>"), None);
        assert_eq!(check("<k>{key}</k>", "<k><l/></k>"), None);
    }

    #[test]
    fn a_way_that_fails_leaves_no_value() {
        assert_eq!(check("…<k>{key}</k><end/>", "<k>1</k><k>2</k><end/>"), yes("key=2"));
    }

    #[test]
    fn where_an_answer_differs_is_told() {
        for (pattern, expected, found) in [
            ("<a>1</a><b>3</b>", "3</b>", "2</b>"),
            ("<a>1</a><b>2</b><c/>", "<c/>", ""),
            ("<a>{x}</a>", "", "<b>2</b>"),
            ("…<b>3</b>…<c/>", "3</b>", "2</b>"),
            ("<a>1</a>…<c>", "c>", "b>2</b>"),
            ("<a>1{x}</a>…", "", "</a><b>2</b>"),
        ] {
            let difference = Pattern::parse(pattern)
                .unwrap()
                .bind("<a>1</a><b>2</b>", &Bindings::new())
                .unwrap_err();
            assert_eq!(
                (difference.expected.as_str(), difference.found.as_str()),
                (expected, found),
                "{pattern}"
            );
        }
    }

    #[test]
    fn requests_get_the_values() {
        let known = Bindings::from([("key".to_owned(), "12".to_owned())]);
        assert_eq!(substitute("<k>{key}</k>{key}", &known), Ok("<k>12</k>12".to_owned()));
        assert!(substitute("<k>{other}</k>", &known).unwrap_err().contains("{other} has no value"));
        assert!(substitute("<k>{key</k>", &known).is_err());
        assert!(Pattern::parse("{a b}").is_err());
    }

    #[test]
    fn an_updated_expectation_keeps_its_names() {
        let known = Bindings::from([("key".to_owned(), "123456789".to_owned())]);
        let old = Pattern::parse("<p>{secret}</p>…<q>{gone}</q>").unwrap();
        assert_eq!(
            old.generalize("<k>123456789</k><p>abc</p>", &known),
            "<k>{key}</k><p>{secret}</p>"
        );
    }
}
