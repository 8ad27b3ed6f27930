//! The contract as data of the program: what `contract/` says, in the shape in which everything else asks for it.
//!
//! Every part is borrowed for ever: in the binary it is a constant that `cargo xtask codegen` wrote, in the generator what
//! it read a moment ago.

use std::fmt;
use std::str::FromStr;

/// Everything `contract/` says.
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    /// The versions that a site may speak, oldest first.
    pub releases: &'static [Release],
    /// The shared namespaces, then the services, each by name.
    pub namespaces: &'static [Namespace],
    /// What can go wrong.
    pub faults: &'static [Fault],
}

/// A version of the API: `40.4.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u16, pub u16, pub u16);

/// A version that a site may speak.
#[derive(Debug, Clone, Copy)]
pub struct Release {
    /// Its number.
    pub version: Version,
    /// What came with it.
    pub doc: &'static str,
}

/// One XML namespace: shared types (`contract/types/<prefix>.toml`) or a service (`contract/<folder>/service.toml`).
#[derive(Debug, Clone, Copy)]
pub struct Namespace {
    /// Its folder below `contract/`, and its module; of shared types the prefix.
    pub folder: &'static str,
    /// By which the contract and the schemas name it.
    pub prefix: &'static str,
    /// The prefix in answers: `prefix` but for the site service.
    pub answer_prefix: &'static str,
    /// The namespace's name.
    pub uri: &'static str,
    /// Its schema: `meeting.xsd`.
    pub file: &'static str,
    /// What may stand before an operation's name in xsi:type, the usual one first; empty for shared types.
    pub packages: &'static [&'static str],
    /// Prefixes that its answers declare besides serv, com and its own.
    pub also_declares: &'static [&'static str],
    /// Whether its documents are kept as XML, checked but not taken apart.
    pub kept_as_xml: bool,
    /// The service's operations, by the names of their files.
    pub operations: &'static [Operation],
    /// The types that no single operation owns.
    pub types: &'static [Type],
}

/// One operation.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// Its file without the ending: `create_meeting`.
    pub file: &'static str,
    /// Its name in xsi:type: `CreateMeeting`.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub doc: &'static str,
    /// Who may call it.
    pub caller: &'static [&'static str],
    /// The names of the faults that it can answer with, besides those of every request.
    pub faults: &'static [&'static str],
    /// The type of its request, in the namespace of its service.
    pub request: &'static str,
    /// The type of its answer.
    pub response: &'static str,
    /// Prefixes that its answers declare, where they are not those of the service.
    pub also_declares: Option<&'static [&'static str]>,
    /// The version that it came with; none: it has always been there.
    pub since: Option<Version>,
    /// How well it is known.
    pub known: Known,
    /// The types that only this operation has, its request and answer among them.
    pub types: &'static [Type],
}

/// One type of a namespace.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// Its name in the schema.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub doc: &'static str,
    /// The type whose elements come before its own, as `prefix:name`.
    pub extends: Option<&'static str>,
    /// What it holds.
    pub shape: Shape,
}

/// What a type holds.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Elements.
    Structure(Structure),
    /// One of fixed texts.
    Tokens(&'static [&'static str]),
    /// A text: of limited length, or an enumeration to which values may be added (those known are listed).
    Text {
        /// The values known.
        known: &'static [&'static str],
        /// The most characters.
        max: Option<i64>,
    },
}

/// The elements and attributes of a type.
#[derive(Debug, Clone, Copy)]
pub struct Structure {
    /// Its own, in wire order; attributes last.
    pub fields: &'static [Field],
    /// How often the members of each choice stand there; [`Field::choice`] counts them from 1.
    pub choices: &'static [Choice],
    /// The type of the text in it, `prefix:name`, when it holds no elements but a text, besides attributes.
    pub text: Option<&'static str>,
    /// Whether text may stand between the elements.
    pub mixed: bool,
    /// Whether any element may stand in it.
    pub any: bool,
    /// Whether any attribute may stand on it.
    pub any_attributes: bool,
}

/// One element or attribute.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type, as `prefix:name`; the prefix of the basic types is `xsd`.
    pub type_name: &'static str,
    /// How often it may stand there.
    pub count: Count,
    /// The most times, of a list that has a bound.
    pub occurs: Option<i64>,
    /// Whether it is an attribute.
    pub attribute: bool,
    /// The choice it belongs to, counted from 1; 0 is none.
    pub choice: usize,
    /// The most characters.
    pub max: Option<i64>,
    /// The least characters.
    pub min_length: Option<i64>,
    /// Texts that are allowed, divided by `|`.
    pub pattern: Option<&'static str>,
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub upper: Option<i64>,
    /// What is meant when it is left out.
    pub default: Option<&'static str>,
    /// The version that it came with; none: it has always been there.
    pub since: Option<Version>,
    /// How well it is known.
    pub known: Known,
    /// What it is, in a sentence.
    pub doc: &'static str,
}

/// How often an element may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Once.
    One,
    /// Once or not at all.
    Optional,
    /// Any number of times.
    Many,
    /// Once or more often.
    OneOrMore,
}

/// How often the members of a choice stand there, all together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// One of them.
    One,
    /// One of them or none.
    Optional,
    /// As many as are wanted, at least one.
    OneOrMore,
    /// As many as are wanted.
    Any,
}

/// How well a fact about the original is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Seen in a public source.
    Seen,
    /// Concluded from what was seen.
    Inferred,
    /// Decided here.
    Ours,
}

/// One fault.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// By which the contract and the program name it.
    pub name: &'static str,
    /// The exceptionID.
    pub code: &'static str,
    /// The reason.
    pub text: &'static str,
    /// When it is answered, in a sentence.
    pub doc: &'static str,
    /// How well it is known.
    pub known: Known,
}

/// Where a type stands.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// The namespace it belongs to.
    pub namespace: &'static Namespace,
    /// The operation that alone has it, if one does.
    pub operation: Option<&'static Operation>,
    /// The type.
    pub definition: &'static Type,
}

impl Contract {
    /// The namespace with this prefix.
    pub fn namespace(&self, prefix: &str) -> Option<&'static Namespace> {
        self.namespaces.iter().find(|namespace| namespace.prefix == prefix)
    }

    /// The type named `prefix:name`.
    pub fn find(&self, type_name: &str) -> Option<Found> {
        let (prefix, name) = type_name.split_once(':')?;
        self.namespace(prefix)?.find(name)
    }

    /// The type, then all that it extends, up to the first.
    pub fn lineage(&self, found: Found) -> Vec<Found> {
        let mut lineage = vec![found];
        let mut extends = found.definition.extends;
        while let Some(base) = extends.and_then(|name| self.find(name)) {
            lineage.push(base);
            extends = base.definition.extends;
        }
        lineage
    }

    /// The elements and attributes of a type, those of what it extends first, each with the namespace it belongs to.
    pub fn all_fields(&self, found: Found) -> Vec<(&'static Namespace, &'static Field)> {
        let lineage = self.lineage(found);
        lineage
            .iter()
            .rev()
            .flat_map(|part| part.definition.fields().iter().map(|field| (part.namespace, field)))
            .collect()
    }

    /// Every operation with the service it belongs to.
    pub fn operations(&self) -> impl Iterator<Item = (&'static Namespace, &'static Operation)> {
        self.namespaces.iter().flat_map(|namespace| {
            namespace.operations.iter().map(move |operation| (namespace, operation))
        })
    }

    /// The operation with this full name, `meeting.GetMeeting`; upper and lower case are alike.
    pub fn operation(&self, name: &str) -> Option<(&'static Namespace, &'static Operation)> {
        self.operations().find(|(namespace, operation)| {
            namespace.full_name(operation).is_some_and(|full| full.eq_ignore_ascii_case(name))
        })
    }
}

impl Namespace {
    /// The type with this name.
    pub fn find(&'static self, name: &str) -> Option<Found> {
        self.all_types().find(|found| found.definition.name == name)
    }

    /// Every type of the namespace: those of its operations, then those that they share.
    pub fn all_types(&'static self) -> impl Iterator<Item = Found> {
        let owned = self.operations.iter().flat_map(|operation| {
            operation.types.iter().map(move |definition| (Some(operation), definition))
        });
        let shared = self.types.iter().map(|definition| (None, definition));
        owned.chain(shared).map(move |(operation, definition)| Found {
            namespace: self,
            operation,
            definition,
        })
    }

    /// An operation's name with the package before it: `meeting.GetMeeting`.
    pub fn full_name(&self, operation: &Operation) -> Option<String> {
        Some(format!("{}.{}", self.packages.first()?, operation.name))
    }
}

impl Found {
    /// `prefix:name`.
    pub fn full_name(&self) -> String {
        format!("{}:{}", self.namespace.prefix, self.definition.name)
    }
}

impl Type {
    /// Its own elements and attributes.
    pub fn fields(&self) -> &'static [Field] {
        match self.shape {
            Shape::Structure(structure) => structure.fields,
            Shape::Tokens(_) | Shape::Text { .. } => &[],
        }
    }
}

impl Structure {
    /// One with elements only.
    pub const PLAIN: Structure = Structure {
        fields: &[],
        choices: &[],
        text: None,
        mixed: false,
        any: false,
        any_attributes: false,
    };
}

impl Field {
    /// One that says nothing, to be filled in.
    pub const BLANK: Field = Field {
        name: "",
        type_name: "",
        count: Count::One,
        occurs: None,
        attribute: false,
        choice: 0,
        max: None,
        min_length: None,
        pattern: None,
        min: None,
        upper: None,
        default: None,
        since: None,
        known: Known::Seen,
        doc: "",
    };

    /// Prefix and name of its type.
    pub fn type_parts(&self) -> (&'static str, &'static str) {
        self.type_name.split_once(':').unwrap_or(("", self.type_name))
    }

    /// Whether it is there in a version.
    pub fn is_in(&self, version: Version) -> bool {
        self.since.is_none_or(|since| since <= version)
    }

    /// Whether at least one must stand there.
    pub fn is_required(&self) -> bool {
        matches!(self.count, Count::One | Count::OneOrMore)
    }
}

impl Known {
    /// The word for it in the contract.
    pub fn word(self) -> &'static str {
        match self {
            Known::Seen => "seen",
            Known::Inferred => "inferred",
            Known::Ours => "ours",
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Version, String> {
        let mut parts = text.split('.').map(str::parse);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) => {
                Ok(Version(major, minor, patch))
            }
            _ => Err(format!("'{text}' is no version such as 40.4.0")),
        }
    }
}
