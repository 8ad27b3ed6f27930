//! What was found, and how it is told.

use std::fmt;

use crate::Version;

/// How many findings are kept; beyond them only the first of each section is, and others are counted.
const KEPT: usize = 100;

/// Everything that was found in a request.
#[derive(Debug, Default)]
pub struct Findings {
    /// What concerns the message as a whole: its root and its header.
    pub message: Vec<Finding>,
    /// What concerns one bodyContent each, in their order; where there is anything, at least its first is kept.
    pub bodies: Vec<Vec<Finding>>,
    /// How much was found, also what is not kept.
    pub count: usize,
}

/// One thing that the contract does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The element by its path from the root on, `message/body/bodyContent/schedule/duration`; of an attribute
    /// `…/@name`.
    pub path: String,
    /// The line it was found in, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: What,
}

/// What is wrong with an element, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The type has no such element there.
    Unknown {
        /// What may stand there.
        expected: String,
    },
    /// The element came later than the site's version.
    Newer {
        /// With which version.
        since: Version,
        /// The site's.
        version: Version,
    },
    /// It stands too late.
    Order {
        /// Before which element it belongs.
        before: &'static str,
    },
    /// It stands there too often.
    TooMany {
        /// The most times.
        most: i64,
    },
    /// Something required is not there.
    Missing {
        /// Its name.
        name: String,
    },
    /// The value is none of its type.
    Value {
        /// What was sent, its beginning.
        value: String,
        /// What would be right.
        expected: String,
    },
    /// The text is too long.
    TooLong {
        /// The most characters.
        limit: i64,
    },
    /// The text is too short.
    TooShort {
        /// The least characters.
        limit: i64,
    },
    /// Text between elements.
    StrayText,
    /// A prefix that no namespace was declared for.
    UndeclaredPrefix {
        /// The prefix.
        prefix: String,
    },
    /// The element is in another namespace.
    Namespace {
        /// Which it should be in.
        wanted: &'static str,
    },
    /// The type has no such attribute.
    Attribute {
        /// Its name.
        name: String,
    },
    /// The xsi:type of a bodyContent is not as the schema or the samples write it.
    TypeName {
        /// What was sent, its beginning.
        value: String,
        /// What would be right.
        expected: String,
    },
}

impl Findings {
    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Everything that is kept.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.message.iter().chain(self.bodies.iter().flatten())
    }

    /// What concerns the body with this place: what is wrong with the message, and with the body itself.
    pub fn of_body(&self, place: usize) -> impl Iterator<Item = &Finding> {
        self.message.iter().chain(self.bodies.get(place).into_iter().flatten())
    }

    /// Whether the next finding will be kept.
    pub(super) fn keeps(&self, in_body: bool) -> bool {
        let section = match self.bodies.last() {
            Some(body) if in_body => body,
            _ => &self.message,
        };
        self.count < KEPT || section.is_empty()
    }

    pub(super) fn add(&mut self, in_body: bool, finding: impl FnOnce() -> Finding) {
        let keeps = self.keeps(in_body);
        self.count += 1;
        match self.bodies.last_mut() {
            _ if !keeps => {}
            Some(body) if in_body => body.push(finding()),
            _ => self.message.push(finding()),
        }
    }
}

impl Finding {
    /// What the log is told: where and what was expected, but not the value, which may be a secret.
    pub fn log_line(&self) -> String {
        format!("line {}: {} {}", self.line, self.path, self.what.without_value())
    }

    /// The element or attribute by its name alone.
    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

impl fmt::Display for Finding {
    /// What the caller is told: where, which element, what is wrong, what was expected.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {} {}", self.line, self.name(), self.what)
    }
}

impl What {
    /// What was expected, without what was sent.
    fn without_value(&self) -> String {
        match self {
            What::Value { expected, .. } => format!("has a value which is not {expected}"),
            What::TypeName { expected, .. } => format!("has an xsi:type which is not {expected}"),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Unknown { expected } => write!(f, "is not expected here; expected {expected}"),
            What::Newer { since, version } => {
                write!(f, "came with version {since}, and the site speaks {version}")
            }
            What::Order { before } => write!(f, "is out of order: it belongs before {before}"),
            What::TooMany { most: 1 } => write!(f, "may stand there only once"),
            What::TooMany { most } => write!(f, "may stand there at most {most} times"),
            What::Missing { name } => write!(f, "lacks {name}, which is required"),
            What::Value { value, expected } => {
                write!(f, "has the value '{value}', which is not {expected}")
            }
            What::TooLong { limit } => write!(f, "is longer than {limit} characters"),
            What::TooShort { limit } => write!(f, "is shorter than {limit} characters"),
            What::StrayText => write!(f, "has text between its elements, where none belongs"),
            What::UndeclaredPrefix { prefix } => {
                write!(f, "has the undeclared prefix '{prefix}'; expected xmlns:{prefix}=\"…\"")
            }
            What::Namespace { wanted } => {
                write!(f, "is in another namespace; expected {wanted}, or no prefix")
            }
            What::Attribute { name } => write!(f, "has no attribute '{name}'"),
            What::TypeName { value, expected } => {
                write!(f, "has the xsi:type '{value}', which is not {expected}")
            }
        }
    }
}

/// The beginning of what was sent.
pub(super) fn beginning(text: &str) -> String {
    text.chars().take(xml::limits::SHOWN).collect()
}
