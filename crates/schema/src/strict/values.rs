//! Whether a text is a value of its type, as XML Schema has it.

use super::What;
use super::finding::beginning;
use crate::Field;
use crate::index::Simple;

/// What is wrong with a text, if anything is.
pub(super) fn judge(text: &str, simple: Simple, field: &Field) -> Option<What> {
    let wrong = |expected: String| Some(What::Value { value: beginning(text), expected });
    // Only texts keep the blanks around them.
    let value = if simple.base == "string" { text } else { text.trim_ascii() };
    if let Some(tokens) = simple.tokens {
        return if tokens.contains(&value) { None } else { wrong(one_of(tokens)) };
    }
    if let Some(expected) = not_of(simple.base, value) {
        return wrong(expected.to_owned());
    }
    if let Some(pattern) =
        field.pattern.filter(|pattern| !pattern.split('|').any(|one| one == value))
    {
        return wrong(one_of(&pattern.split('|').collect::<Vec<_>>()));
    }
    let most = [field.max, simple.max].into_iter().flatten().min();
    if most.is_some() || field.min_length.is_some() {
        let length = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
        if let Some(limit) = most.filter(|most| length > *most) {
            return Some(What::TooLong { limit });
        }
        if let Some(limit) = field.min_length.filter(|least| length < *least) {
            return Some(What::TooShort { limit });
        }
    }
    if field.min.is_none() && field.upper.is_none() {
        return None;
    }
    let number = value.parse::<i64>().ok()?;
    let is_low = field.min.is_some_and(|least| number < least);
    let is_high = field.upper.is_some_and(|most| number > most);
    if !is_low && !is_high {
        return None;
    }
    wrong(match (field.min, field.upper) {
        (Some(least), Some(most)) => format!("a number from {least} to {most}"),
        (Some(least), None) => format!("a number from {least}"),
        (None, most) => format!("a number up to {}", most.unwrap_or_default()),
    })
}

/// What a basic type expects, when the value is none of it.
fn not_of(base: &str, value: &str) -> Option<&'static str> {
    let (is_one, expected) = match base {
        "boolean" => (matches!(value, "true" | "false" | "1" | "0"), "true or false"),
        "int" => (value.parse::<i32>().is_ok(), "a whole number of 32 bits"),
        "long" => (value.parse::<i64>().is_ok(), "a whole number of 64 bits"),
        "integer" => (is_integer(value), "a whole number"),
        "float" | "double" => (is_number(value), "a number"),
        "base64Binary" => (is_base64(value), "base64"),
        _ => (true, ""),
    };
    (!is_one).then_some(expected)
}

fn is_integer(value: &str) -> bool {
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Rust's own reading, but for the words that XML Schema spells otherwise.
fn is_number(value: &str) -> bool {
    matches!(value, "INF" | "-INF" | "NaN")
        || value.parse::<f64>().is_ok()
            && value
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
}

fn is_base64(value: &str) -> bool {
    let mut count = 0;
    let mut padding = 0;
    for byte in value.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        count += 1;
        match byte {
            b'=' => padding += 1,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' if padding == 0 => {}
            _ => return false,
        }
    }
    count % 4 == 0 && padding <= 2
}

fn one_of(values: &[&str]) -> String {
    format!("one of {}", values.join(", "))
}
