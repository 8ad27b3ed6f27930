//! The elements of every operation, as the contract has them, each at its place: the pages of the reference are all made
//! from these.

use std::collections::HashMap;
use std::sync::LazyLock;

use schema::{CONTRACT, Choice, Field, Found, Namespace, Operation, Shape};

use super::examples::SHOWN;
use super::{Example, Shown, words};

/// An operation with all its elements.
pub struct Described {
    pub(super) namespace: &'static Namespace,
    pub(super) operation: &'static Operation,
    /// `meeting.GetMeeting`.
    pub(super) name: String,
    /// Whether this server performs it.
    pub(super) is_written: bool,
    pub(super) request: Body,
    pub(super) response: Body,
    /// What the scenarios show of it.
    pub(super) shown: Option<&'static Shown>,
}

/// A request or an answer.
pub(super) struct Body {
    pub found: Found,
    pub groups: Vec<Group>,
}

/// Elements that stand together: on their own, or as the members of one choice.
pub(super) struct Group {
    pub choice: Option<Choice>,
    pub elements: Vec<Element>,
}

/// An element or attribute at its place.
pub(super) struct Element {
    /// `request.metaData.confName`; `@` before the name of an attribute.
    pub id: String,
    /// As the message has it.
    pub prefix: &'static str,
    /// The type that declares it.
    pub owner: Found,
    pub field: &'static Field,
    pub content: Content,
}

/// What an element holds.
pub(super) enum Content {
    /// A value of a basic type.
    Basic,
    /// A value of a type of the contract.
    Value(Found),
    /// Elements.
    Structure { found: Found, groups: Vec<Group> },
    /// A document that is kept as it is; its schema says what may be in it.
    Kept(&'static Namespace),
}

/// A declared element with all the places where it stands.
pub(super) struct Declared {
    pub owner: Found,
    pub field: &'static Field,
    pub places: Vec<(&'static Described, &'static Element)>,
}

static ALL: LazyLock<Vec<Described>> = LazyLock::new(|| {
    let mut all: Vec<Described> = CONTRACT
        .operations()
        .filter_map(|(namespace, operation)| describe(namespace, operation))
        .collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
});

static DECLARED: LazyLock<Vec<Declared>> = LazyLock::new(|| {
    let mut declared: Vec<Declared> = Vec::new();
    let mut known: HashMap<*const Field, usize> = HashMap::new();
    // What works comes first wherever a place stands for others.
    let (written, others): (Vec<_>, Vec<_>) = all().iter().partition(|each| each.is_written);
    for described in written.into_iter().chain(others) {
        described.each(&mut |element| {
            let place = *known.entry(element.field).or_insert_with(|| {
                let Element { owner, field, .. } = element;
                declared.push(Declared { owner: *owner, field, places: Vec::new() });
                declared.len() - 1
            });
            declared[place].places.push((described, element));
        });
    }
    declared
});

/// Every operation, by name.
pub(super) fn all() -> &'static [Described] {
    &ALL
}

/// Every element that some operation has, once.
pub(super) fn declared() -> &'static [Declared] {
    &DECLARED
}

/// The operation that a path names: upper and lower case are alike, and so are the packages of a service; the package may
/// be left out.
pub fn find(name: &str) -> Option<&'static Described> {
    let (package, name) = match name.rsplit_once('.') {
        Some((package, name)) => (Some(package), name),
        None => (None, name),
    };
    let is_package =
        |known: &&str| package.is_none_or(|package| package.eq_ignore_ascii_case(known));
    let mut named = all().iter().filter(|each| {
        each.operation.name.eq_ignore_ascii_case(name)
            && each.namespace.packages.iter().any(is_package)
    });
    let found = named.next();
    found.filter(|_| named.next().is_none())
}

impl Described {
    /// Its name: `meeting.GetMeeting`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Calls `see` with each element, those of the request first.
    pub(super) fn each<'a>(&'a self, see: &mut impl FnMut(&'a Element)) {
        each(&self.request.groups, see);
        each(&self.response.groups, see);
    }

    /// What was sent and answered in a run, if it was.
    pub(super) fn example(&self) -> Option<&'static Example> {
        self.shown?.example.as_ref()
    }

    /// Where its page is.
    pub fn path(&self) -> String {
        format!("{}{}", super::PATH, self.name)
    }

    /// Its package: `meeting`.
    pub(super) fn package(&self) -> &'static str {
        self.namespace.packages.first().copied().unwrap_or_default()
    }
}

impl Group {
    /// How its choice is to be understood.
    pub fn words(&self) -> Option<&'static str> {
        self.choice.map(words::choice)
    }
}

impl Element {
    /// The name, as a path says it.
    pub fn name(&self) -> &str {
        self.id.rsplit('.').next().unwrap_or_default()
    }

    /// `request/metaData/confName`.
    pub fn path(&self) -> String {
        self.id.replace('.', "/")
    }
}

/// How many elements there are, those inside others included.
pub(super) fn count(groups: &[Group]) -> usize {
    let mut count = 0;
    each(groups, &mut |_| count += 1);
    count
}

fn each<'a>(groups: &'a [Group], see: &mut impl FnMut(&'a Element)) {
    for element in groups.iter().flat_map(|group| &group.elements) {
        see(element);
        if let Content::Structure { groups, .. } = &element.content {
            each(groups, see);
        }
    }
}

fn describe(namespace: &'static Namespace, operation: &'static Operation) -> Option<Described> {
    let name = namespace.full_name(operation)?;
    let body = |type_name, id: &str, is_request| {
        let found = namespace.find(type_name)?;
        Some(Body { found, groups: groups(found, id, is_request) })
    };
    Some(Described {
        namespace,
        operation,
        is_written: operations::is_written(&name),
        request: body(operation.request, "request", true)?,
        response: body(operation.response, "response", false)?,
        shown: SHOWN.iter().find(|shown| shown.operation == name),
        name,
    })
}

/// The elements of a type, those of what it extends first.
fn groups(found: Found, id: &str, is_request: bool) -> Vec<Group> {
    let mut groups = Vec::new();
    for part in CONTRACT.lineage(found).into_iter().rev() {
        let Shape::Structure(structure) = part.definition.shape else { continue };
        for fields in structure.fields.chunk_by(|one, other| one.choice == other.choice) {
            let first = fields.first().map_or(0, |first| first.choice);
            let choice = structure.choices.get(first.wrapping_sub(1)).copied();
            let elements =
                fields.iter().map(|field| element(part, field, id, is_request)).collect();
            groups.push(Group { choice, elements });
        }
    }
    groups
}

fn element(owner: Found, field: &'static Field, id: &str, is_request: bool) -> Element {
    let mark = if field.attribute { "@" } else { "" };
    let id = format!("{id}.{mark}{}", field.name);
    let namespace = owner.namespace;
    let prefix = match (field.attribute, is_request) {
        (true, _) => "",
        (false, true) => namespace.prefix,
        (false, false) => namespace.answer_prefix,
    };
    let content = match CONTRACT.find(field.type_name) {
        None => Content::Basic,
        // Types there contain themselves.
        Some(found) if found.namespace.kept_as_xml => Content::Kept(found.namespace),
        Some(found) if matches!(found.definition.shape, Shape::Structure(_)) => {
            Content::Structure { found, groups: groups(found, &id, is_request) }
        }
        Some(found) => Content::Value(found),
    };
    Element { id, prefix, owner, field, content }
}
