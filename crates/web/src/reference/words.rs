//! What the contract says of an element, in words.

use schema::{Choice, Count, Field, Shape};

use super::tree::{Content, Element};

/// How many values are shown without being asked for.
const SHORT: usize = 12;

/// Texts that an element may hold.
pub(super) struct Values {
    pub all: &'static [&'static str],
    /// Whether others may come.
    pub is_open: bool,
    /// What the type says of them.
    pub doc: &'static str,
}

impl Values {
    /// Whether they are many.
    pub fn is_long(&self) -> bool {
        self.all.len() > SHORT
    }
}

/// How a choice is to be understood, before its members.
pub(super) fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::One => "One of these:",
        Choice::Optional => "One of these, or none:",
        Choice::OneOrMore => "One or more of these, in any order:",
        Choice::Any => "Any number of these, in any order:",
    }
}

/// The type, short: `string`, `meet:orderType`.
pub(super) fn type_name(field: &Field) -> &'static str {
    field.type_name.strip_prefix("xsd:").unwrap_or(field.type_name)
}

/// The values of an element that has a list of them.
pub(super) fn values(element: &Element) -> Option<Values> {
    let Content::Value(found) = element.content else { return None };
    let (all, is_open) = match found.definition.shape {
        Shape::Tokens(values) => (values, false),
        Shape::Text { known, .. } => (known, true),
        Shape::Structure(_) => return None,
    };
    Some(Values { all, is_open, doc: found.definition.doc })
}

/// Its limits, its default, and since when it is there: short phrases.
pub(super) fn facts(element: &Element) -> Vec<String> {
    let field = element.field;
    let mut facts = limits(element);
    facts.extend(field.default.map(|default| match default {
        "" => "blank by default".to_owned(),
        _ => format!("default {default}"),
    }));
    facts.extend(field.since.map(|since| format!("since {since}")));
    facts
}

/// How often it stands there.
pub(super) fn cardinality(field: &Field) -> String {
    match (field.count, field.occurs) {
        (Count::One, _) => "required".to_owned(),
        (Count::Optional, _) => "optional".to_owned(),
        (Count::Many, None) => "any number".to_owned(),
        (Count::Many, Some(most)) => format!("up to {most}"),
        (Count::OneOrMore, None) => "one or more".to_owned(),
        (Count::OneOrMore, Some(most)) => format!("1 to {most}"),
    }
}

fn limits(element: &Element) -> Vec<String> {
    let field = element.field;
    let of_type = match element.content {
        Content::Value(found) => match found.definition.shape {
            Shape::Text { max, .. } => max,
            _ => None,
        },
        _ => None,
    };
    let mut limits = Vec::new();
    limits.extend(match (field.min, field.upper) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}")),
        (Some(least), None) => Some(format!("{least} or more")),
        (None, Some(most)) => Some(format!("{most} or less")),
        (None, None) => None,
    });
    let least = field.min_length.filter(|least| *least > 0);
    limits.extend(match (least, field.max.or(of_type)) {
        (Some(least), Some(most)) => Some(format!("{least} to {most} characters")),
        (Some(least), None) => Some(format!("at least {least} characters")),
        (None, Some(most)) => Some(format!("at most {most} characters")),
        (None, None) => None,
    });
    limits.extend(field.pattern.map(|pattern| pattern.replace('|', " or ")));
    limits
}

/// `1 element`, `2 elements`.
pub(super) fn counted(number: usize, one: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {one}{ending}")
}
