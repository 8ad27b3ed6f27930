//! Content of a request made from the schema alone: what is required, with values of its types, and a little of what is
//! not.

use schema::{CONTRACT, Choice, Field, Found, Namespace, Shape, Version};

/// How many optional elements a request shows, and how many a structure in it that has nothing required.
const SHOWN: usize = 3;
const SHOWN_WITHIN: usize = 2;

/// What a text is, by what its element's name contains, all in lower case.
const TEXTS: [(&str, &str); 14] = [
    ("email", "ann@example.com"),
    ("webexid", "host1"),
    ("url", "https://example.com/"),
    ("date", "01/15/2035 09:00:00"),
    ("timescope", "01/15/2035 09:00:00"),
    ("timestart", "01/15/2035 09:00:00"),
    ("timeend", "01/16/2035 09:00:00"),
    ("starttime", "01/15/2035 09:00:00"),
    ("endtime", "01/15/2035 10:00:00"),
    ("phone", "5550100"),
    ("password", "Str0ng-secret"),
    ("firstname", "Ann"),
    ("lastname", "Attendee"),
    ("name", "Example"),
];

/// What stands in an element: its attributes, each with a blank before it, and its content.
#[derive(Default)]
struct Sample {
    attributes: String,
    content: String,
}

/// The children of a request of this type, for a site that speaks `version`.
pub(super) fn children(found: Found, version: Version) -> String {
    structure(found, SHOWN, version).content
}

/// All that is required, and up to `most` of what is not; of a choice the first.
fn structure(found: Found, mut most: usize, version: Version) -> Sample {
    let mut sample = Sample::default();
    for part in CONTRACT.lineage(found).into_iter().rev() {
        let Shape::Structure(structure) = part.definition.shape else { continue };
        sample
            .content
            .extend(structure.text.map(|type_name| value(&Field { type_name, ..Field::BLANK })));
        let mut chosen = 0;
        for field in structure.fields.iter().filter(|field| field.is_in(version)) {
            if field.attribute {
                if field.is_required() {
                    sample.attributes.push_str(&format!(" {}=\"{}\"", field.name, value(field)));
                }
                continue;
            }
            let is_needed = match structure.choices.get(field.choice.wrapping_sub(1)) {
                Some(choice) => {
                    let must_be = matches!(choice, Choice::One | Choice::OneOrMore);
                    must_be && std::mem::replace(&mut chosen, field.choice) != field.choice
                }
                None => field.is_required(),
            };
            let is_shown = field.choice == 0 && most > 0 && is_telling(field);
            if is_needed || is_shown {
                most -= usize::from(!is_needed);
                sample.content.push_str(&element(part.namespace, field, version));
            }
        }
    }
    sample
}

fn element(namespace: &Namespace, field: &Field, version: Version) -> String {
    let sample = match structure_of(field) {
        Some(found) => {
            let fields = CONTRACT.all_fields(found);
            let has_required =
                fields.iter().any(|(_, field)| field.is_required() && !field.attribute);
            // A document that is kept as it is has so much in it that only what must be there is shown.
            let is_whole = has_required || found.namespace.kept_as_xml;
            structure(found, if is_whole { 0 } else { SHOWN_WITHIN }, version)
        }
        None => Sample { content: value(field), ..Sample::default() },
    };
    let Sample { attributes, content } = sample;
    format!("<{0}:{1}{attributes}>{content}</{0}:{1}>", namespace.prefix, field.name)
}

/// The type of a field that holds elements.
pub(super) fn structure_of(field: &Field) -> Option<Found> {
    let found = CONTRACT.find(field.type_name)?;
    matches!(found.definition.shape, Shape::Structure(_)).then_some(found)
}

/// Whether it says something to show it: a value, or a structure with something in it.
fn is_telling(field: &Field) -> bool {
    structure_of(field)
        .is_none_or(|found| !found.namespace.kept_as_xml && !CONTRACT.all_fields(found).is_empty())
}

/// A value that the element may have.
fn value(field: &Field) -> String {
    let mut max = field.max;
    match CONTRACT.find(field.type_name).map(|found| found.definition.shape) {
        Some(Shape::Tokens([first, ..]) | Shape::Text { known: [first, ..], .. }) => {
            return (*first).to_owned();
        }
        Some(Shape::Text { max: Some(most), .. }) => {
            max = Some(max.map_or(most, |max| max.min(most)))
        }
        _ => {}
    }
    if let Some(pattern) = field.pattern {
        return pattern.split('|').next().unwrap_or_default().to_owned();
    }
    match field.type_name {
        "xsd:boolean" => "true".to_owned(),
        "xsd:float" | "xsd:double" => "1.5".to_owned(),
        "xsd:base64Binary" => "UmVjb252ZW5l".to_owned(),
        "xsd:int" | "xsd:integer" | "xsd:long" => number(field),
        _ => text(field.name, max),
    }
}

fn number(field: &Field) -> String {
    let name = field.name.to_ascii_lowercase();
    let usual = match name.as_str() {
        "timezoneid" => 4,
        "duration" => 60,
        _ if name.ends_with("key") => 123_456_789,
        _ => 1,
    };
    let usual = field.min.map_or(usual, |least| usual.max(least));
    field.upper.map_or(usual, |most| usual.min(most)).to_string()
}

fn text(name: &str, max: Option<i64>) -> String {
    let name = name.to_ascii_lowercase();
    let known = TEXTS.iter().find(|(part, _)| name.contains(part));
    let text = known.map_or("Example", |(_, text)| text);
    let most = max.and_then(|max| usize::try_from(max).ok()).unwrap_or(usize::MAX);
    text.chars().take(most).collect()
}
