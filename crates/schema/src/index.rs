//! The types as the judge of messages needs them: each with all its elements at hand, put together once.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::{CONTRACT, Choice, Field, Found, Namespace, Operation, Shape};

/// A type with what it inherits.
pub(crate) struct Flat {
    /// Its elements in wire order.
    pub elements: Vec<Element>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// Its choices: how often, and which of `elements`.
    pub groups: Vec<(Choice, Range<usize>)>,
    /// The text that stands in place of elements, if one does.
    pub text: Option<Simple>,
    /// Whether text may stand between the elements.
    pub mixed: bool,
    /// Whether any element may stand in it.
    pub any: bool,
    /// Whether any attribute may stand on it.
    pub any_attributes: bool,
}

/// An element of a type.
pub(crate) struct Element {
    pub field: &'static Field,
    /// The namespace it belongs to.
    pub uri: &'static str,
    /// Its place in the order; members of one choice have the same.
    pub rank: usize,
    /// The choice it belongs to, in [`Flat::groups`].
    pub group: Option<usize>,
    pub content: Content,
}

/// An attribute of a type.
pub(crate) struct Attribute {
    pub field: &'static Field,
    pub simple: Simple,
}

/// What an element holds.
#[derive(Clone, Copy)]
pub(crate) enum Content {
    /// An operation's request or answer, as its xsi:type says.
    Body,
    /// Elements.
    Structure(usize),
    /// A text, number or the like.
    Simple(Simple),
    /// Whatever it is.
    Anything,
}

/// What a text must be, besides the limits of its element.
#[derive(Clone, Copy)]
pub(crate) struct Simple {
    /// The basic type, without `xsd:`.
    pub base: &'static str,
    /// The values, of an enumeration.
    pub tokens: Option<&'static [&'static str]>,
    /// The most characters.
    pub max: Option<i64>,
}

/// An operation, as a request names it.
pub(crate) struct Requested {
    pub namespace: &'static Namespace,
    pub operation: &'static Operation,
    /// The place of its request's type.
    pub place: usize,
}

/// All types.
pub(crate) struct Index {
    types: Vec<Flat>,
    /// By their names in lower case.
    requested: HashMap<String, Requested>,
    /// The place of the type of a whole message, and its namespace.
    pub message: Option<(usize, &'static str)>,
}

pub(crate) static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

impl Index {
    fn new() -> Index {
        let all: Vec<Found> =
            CONTRACT.namespaces.iter().flat_map(|namespace| namespace.all_types()).collect();
        let places: HashMap<String, usize> =
            all.iter().enumerate().map(|(place, found)| (found.full_name(), place)).collect();
        let types = all.iter().map(|found| flat(*found, &places)).collect();
        let requested = CONTRACT.operations().filter_map(|(namespace, operation)| {
            let place = *places.get(&format!("{}:{}", namespace.prefix, operation.request))?;
            Some((operation.name.to_ascii_lowercase(), Requested { namespace, operation, place }))
        });
        let message =
            places.get("serv:messageType").map(|place| (*place, all[*place].namespace.uri));
        Index { types, requested: requested.collect(), message }
    }

    /// The type with this place.
    pub fn at(&self, place: usize) -> &Flat {
        &self.types[place]
    }

    /// The operation with this name; upper and lower case are alike.
    pub fn requested(&self, name: &str) -> Option<&Requested> {
        self.requested.get(&name.to_ascii_lowercase())
    }
}

fn flat(found: Found, places: &HashMap<String, usize>) -> Flat {
    let mut flat = Flat {
        elements: Vec::new(),
        attributes: Vec::new(),
        groups: Vec::new(),
        text: None,
        mixed: false,
        any: false,
        any_attributes: false,
    };
    for part in CONTRACT.lineage(found).iter().rev() {
        let Shape::Structure(structure) = part.definition.shape else { continue };
        flat.mixed |= structure.mixed;
        flat.any |= structure.any;
        flat.any_attributes |= structure.any_attributes;
        flat.text = structure.text.map(simple).or(flat.text);
        let first = flat.groups.len();
        flat.groups.extend(structure.choices.iter().map(|choice| (*choice, 0..0)));
        for field in structure.fields {
            if field.attribute {
                flat.attributes.push(Attribute { field, simple: simple(field.type_name) });
                continue;
            }
            let position = flat.elements.len();
            let group = field.choice.checked_sub(1).map(|choice| first + choice);
            if let Some((_, members)) = group.and_then(|group| flat.groups.get_mut(group)) {
                let start = if members.end == 0 { position } else { members.start };
                *members = start..position + 1;
            }
            let rank = group
                .and_then(|group| flat.groups.get(group))
                .map_or(position, |group| group.1.start);
            let content = content(field, places);
            flat.elements.push(Element { field, uri: part.namespace.uri, rank, group, content });
        }
    }
    flat
}

fn content(field: &Field, places: &HashMap<String, usize>) -> Content {
    if field.type_name == "serv:bodyContentType" {
        return Content::Body;
    }
    let is_structure = CONTRACT
        .find(field.type_name)
        .is_some_and(|found| matches!(found.definition.shape, Shape::Structure(_)));
    match places.get(field.type_name).filter(|_| is_structure) {
        Some(place) => Content::Structure(*place),
        None if field.type_name == "xsd:anyType" => Content::Anything,
        None => Content::Simple(simple(field.type_name)),
    }
}

fn simple(type_name: &'static str) -> Simple {
    if let Some(base) = type_name.strip_prefix("xsd:") {
        return Simple { base, tokens: None, max: None };
    }
    let string = Simple { base: "string", tokens: None, max: None };
    match CONTRACT.find(type_name).map(|found| found.definition.shape) {
        Some(Shape::Tokens(tokens)) => Simple { tokens: Some(tokens), ..string },
        Some(Shape::Text { max, .. }) => Simple { max, ..string },
        Some(Shape::Structure(_)) | None => string,
    }
}
