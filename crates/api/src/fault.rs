//! A fault: what a caller is told when a request cannot be done.

use schema::What;

use crate::FaultKind;

/// A fault as it will be answered, with what only the log is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which fault: gives code and reason.
    pub kind: FaultKind,
    /// Said after the reason, where the reason alone would not do: the name of an operation.
    pub suffix: Option<String>,
    /// What it is about, one for each element that is wrong: the subErrors.
    pub about: Vec<About>,
    /// Why, for the log; never a secret, never answered.
    pub explanation: Option<String>,
}

/// One element that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Which fault this alone would be.
    pub kind: FaultKind,
    /// The element, as a path from the bodyContent: `schedule/startDate`.
    pub element: String,
    /// What is wrong with it.
    pub detail: String,
}

/// A fault by its name in `contract/faults.toml`, and optionally the element it is about with what is wrong there.
///
/// ```
/// let fault = api::fault!(InvalidDate, "schedule/startDate", "the month is 13");
/// assert_eq!(fault.about[0].element, "schedule/startDate");
/// ```
#[macro_export]
macro_rules! fault {
    ($kind:ident) => {
        $crate::Fault::new($crate::FaultKind::$kind)
    };
    ($kind:ident, $element:expr, $($detail:tt)+) => {
        $crate::Fault::about($crate::FaultKind::$kind, $element, format!($($detail)+))
    };
}

impl FaultKind {
    /// The name in the contract.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// The exceptionID: six characters.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The reason.
    pub fn text(self) -> &'static str {
        self.row().2
    }

    /// The fault with this name in the contract.
    pub fn by_name(name: &str) -> Option<FaultKind> {
        FaultKind::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

impl Fault {
    /// A fault that is about no single element.
    pub fn new(kind: FaultKind) -> Fault {
        Fault { kind, suffix: None, about: Vec::new(), explanation: None }
    }

    /// A fault about one element.
    pub fn about(kind: FaultKind, element: &str, detail: String) -> Fault {
        Fault {
            about: vec![About { kind, element: element.to_owned(), detail }],
            ..Fault::new(kind)
        }
    }

    /// With words for the log.
    pub fn explained(self, explanation: impl std::fmt::Display) -> Fault {
        Fault { explanation: Some(explanation.to_string()), ..self }
    }

    /// With words after the reason.
    pub fn naming(self, suffix: &str) -> Fault {
        Fault { suffix: Some(suffix.to_owned()), ..self }
    }

    /// What the log says of it, in one line.
    pub fn log_line(&self) -> String {
        let mut line = self.kind.text().to_owned();
        for word in self.suffix.iter().chain(&self.explanation) {
            line.push_str(": ");
            line.push_str(word);
        }
        for about in &self.about {
            line.push_str(&format!("; {}: {}", about.element, about.detail));
        }
        line
    }
}

impl From<xml::Error> for Fault {
    fn from(error: xml::Error) -> Fault {
        match &error {
            xml::Error::Malformed { .. } => fault!(MalformedXml).explained(error),
            xml::Error::Doctype { .. } => fault!(DoctypeRefused).explained(error),
            xml::Error::Limit { .. } => fault!(LimitExceeded).explained(error),
            xml::Error::Value { path, value, expected } => {
                fault!(InvalidValue, within_body(path), "'{value}' is not {expected}")
            }
            xml::Error::TooLong { path, limit } => {
                fault!(ValueTooLong, within_body(path), "longer than {limit} characters")
            }
            xml::Error::Missing { path } => {
                fault!(MissingElement, within_body(path), "required, but absent or blank")
            }
        }
    }
}

impl From<&schema::Finding> for About {
    fn from(finding: &schema::Finding) -> About {
        let kind = match finding.what {
            What::Missing { .. } => FaultKind::MissingElement,
            What::Value { .. } | What::TooShort { .. } | What::TypeName { .. } => {
                FaultKind::InvalidValue
            }
            What::TooLong { .. } => FaultKind::ValueTooLong,
            _ => FaultKind::SchemaViolation,
        };
        About { kind, element: within_body(&finding.path).to_owned(), detail: finding.to_string() }
    }
}

/// The path of an element from its bodyContent on; of an element of the header, from the root's child on.
fn within_body(path: &str) -> &str {
    path.split_once("bodyContent/")
        .or_else(|| path.split_once('/'))
        .map_or(path, |(_, within)| within)
}
