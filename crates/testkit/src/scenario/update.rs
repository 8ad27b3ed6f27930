//! Expectations rewritten from what was answered, for review.

use super::answer::Answer;
use super::pattern::{Bindings, Pattern};

/// How wide a rewritten line may be.
const WIDTH: usize = 120;

/// Lines of a file, from the first up to, without, the second, counted from 0, and what takes their place.
pub struct Edit {
    lines: (usize, usize),
    with: Vec<String>,
}

/// The expectation that `answer` meets, in place of `lines`; and the bindings that follow from it. The names of `old`
/// are kept where they can be.
pub fn expectation(
    lines: (usize, usize),
    answer: &Answer<'_>,
    old: Option<&Pattern>,
    known: &Bindings,
) -> (Edit, Bindings) {
    if let Some(fault) = answer.fault {
        let detail = answer
            .header
            .split_once("<serv:subError>")
            .and_then(|(_, error)| error.split_once("<serv:reason>"));
        let detail = detail.and_then(|(_, reason)| reason.split('<').next()).unwrap_or_default();
        let line = format!("  FAILURE  {}  {detail}", fault.name());
        return (Edit { lines, with: vec![line.trim_end().to_owned()] }, known.clone());
    }
    let nothing = Pattern::default();
    let text = old.unwrap_or(&nothing).generalize(answer.content, known);
    let bindings =
        Pattern::parse(&text).ok().and_then(|pattern| pattern.bind(answer.content, known).ok());
    (Edit { lines, with: wrapped(&text) }, bindings.unwrap_or_else(|| known.clone()))
}

/// The file with all edits made.
pub fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // From the end, so that the numbers of the lines before stay right.
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.lines));
    for edit in edits {
        lines.splice(edit.lines.0..edit.lines.1, edit.with);
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The lines of a success, broken between elements.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec!["  SUCCESS  ".to_owned()];
    for element in elements(text) {
        let last = lines.last_mut().map_or(0, |line| line.chars().count());
        if last + element.chars().count() > WIDTH && last > 11 {
            lines.push("    ".to_owned());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(element);
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The text in pieces that stay on one line: an element without children, or a single tag.
fn elements(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices("><") {
        let end = at + 1;
        // An empty element stays together.
        if !text[end..].starts_with("</") || text[start..end].contains("</") {
            pieces.push(&text[start..end]);
            start = end;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn success(content: &str) -> Answer<'_> {
        Answer { header: "", fault: None, type_name: "xResponse", content }
    }

    #[test]
    fn names_are_kept_and_lines_replaced() {
        let old = Pattern::parse("<k>{key}</k><p>old</p>").unwrap();
        let (edit, bindings) =
            expectation((1, 3), &success("<k>12</k><p>new</p>"), Some(&old), &Bindings::new());
        assert_eq!(bindings["key"], "12");
        assert_eq!(apply("a\nb\nc\nd\n", vec![edit]), "a\n  SUCCESS  <k>{key}</k><p>new</p>\nd\n");
    }

    #[test]
    fn a_missing_expectation_is_put_in() {
        let (edit, _) = expectation((1, 1), &success("<k/>"), None, &Bindings::new());
        assert_eq!(apply("a\nb", vec![edit]), "a\n  SUCCESS  <k/>\nb\n");
    }

    #[test]
    fn a_fault_is_named_with_its_first_detail() {
        let header = "<serv:subError><serv:exceptionID>099020</serv:exceptionID><serv:reason>the month is 13</serv:reason>";
        let answer =
            Answer { header, fault: Some(api::FaultKind::InvalidDate), type_name: "", content: "" };
        let (edit, _) = expectation((0, 1), &answer, None, &Bindings::new());
        assert_eq!(apply("x", vec![edit]), "  FAILURE  InvalidDate  the month is 13\n");
    }

    #[test]
    fn long_answers_are_broken_between_elements() {
        let text = format!("<a>{}</a><b></b><c><d>{}</d></c>", "x".repeat(70), "y".repeat(70));
        let lines = wrapped(&text);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with("<b></b><c>") && lines[1].starts_with("    <d>"));
        let (read, same) =
            (Pattern::parse(&lines.join("\n")[9..]).unwrap(), Pattern::parse(&text).unwrap());
        assert_eq!(read, same);
    }
}
