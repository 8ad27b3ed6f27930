//! What can go wrong.

use api::FaultKind;
use askama::Template;
use schema::{CONTRACT, Fault, Known};

use super::tree::{self, Described};
use super::{Bar, words};
use crate::page;

/// What any request can be answered with, whatever it asks for: what is wrong with the document, with who sends it, or
/// with the server.
const OF_EVERY_REQUEST: [FaultKind; 21] = [
    FaultKind::MalformedXml,
    FaultKind::LimitExceeded,
    FaultKind::DoctypeRefused,
    FaultKind::SchemaViolation,
    FaultKind::UnknownOperation,
    FaultKind::OperationNotYet,
    FaultKind::MissingBody,
    FaultKind::TooManyBodies,
    FaultKind::SiteNotFound,
    FaultKind::SiteNotActive,
    FaultKind::CredentialsMissing,
    FaultKind::IncorrectUserOrPassword,
    FaultKind::AccountLocked,
    FaultKind::AccountInactive,
    FaultKind::AccountExpired,
    FaultKind::InvalidSessionTicket,
    FaultKind::InvalidAccessToken,
    FaultKind::ServiceNotResponding,
    FaultKind::RateLimitReached,
    FaultKind::ServerBusy,
    FaultKind::OutcomeUnknown,
];

#[derive(Template)]
#[template(path = "reference_faults.html")]
struct Page<'a> {
    bar: Bar<'a>,
    general: Vec<Explained>,
    particular: Vec<Explained>,
}

/// A fault and who names it.
struct Explained {
    fault: &'static Fault,
    operations: Vec<&'static Described>,
}

impl Explained {
    fn count(&self) -> String {
        words::counted(self.operations.len(), "operation")
    }

    fn known(&self) -> Option<&'static str> {
        (self.fault.known != Known::Seen).then(|| self.fault.known.word())
    }
}

/// All of them.
pub fn faults() -> String {
    let explained = CONTRACT.faults.iter().map(|fault| Explained {
        fault,
        operations: tree::all()
            .iter()
            .filter(|described| described.operation.faults.contains(&fault.name))
            .collect(),
    });
    let (general, particular) = explained.partition(|each: &Explained| {
        OF_EVERY_REQUEST.iter().any(|kind| kind.name() == each.fault.name)
    });
    page(&Page { bar: Bar::of("faults"), general, particular })
}

/// Those with these names.
pub(super) fn named(names: &[&str]) -> Vec<&'static Fault> {
    let find = |name: &&str| CONTRACT.faults.iter().find(|fault| fault.name == *name);
    names.iter().filter_map(find).collect()
}
