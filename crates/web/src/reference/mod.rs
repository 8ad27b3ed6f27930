//! The reference of the API: pages made from the contract and from what the scenarios show. The original's guide is gone;
//! this is the only one.

mod compatibility;
#[rustfmt::skip]
mod examples;
mod faults;
mod index;
mod message;
mod operation;
mod sample;
mod search;
#[cfg(test)]
mod tests;
mod tree;
mod versions;
mod words;

pub use compatibility::compatibility;
pub use faults::faults;
pub use index::index;
pub use message::DEMO_CREDENTIALS;
pub use search::search;
pub use tree::{Described, find};
pub use versions::{schemas, versions};

/// Where the reference is, below the server's address; the pages of operations are below it.
pub const PATH: &str = "/reference/";

/// Where the schemas are.
pub const SCHEMA_PATH: &str = "/schema/";

/// What the pages of the reference need besides [`crate::STYLE`]; the server serves it at [`STYLE_PATH`].
pub const STYLE: &str = include_str!("../reference.css");

/// Where the pages look for [`STYLE`].
pub const STYLE_PATH: &str = "/assets/reference.css";

/// What the scenarios show of an operation.
pub(crate) struct Shown {
    /// `meeting.GetMeeting`.
    operation: &'static str,
    /// How many requests of it they send.
    exchanges: usize,
    /// The first success of its own scenario.
    example: Option<Example>,
}

/// What was sent, and what was answered.
pub(crate) struct Example {
    request: &'static str,
    response: &'static str,
}

/// What surrounds a page of the reference.
struct Bar<'a> {
    /// The part of the reference that the page belongs to.
    section: &'a str,
    /// What was searched for.
    query: &'a str,
    /// The operation that the page is of.
    operation: Option<&'a Described>,
}

impl Bar<'_> {
    fn of(section: &str) -> Bar<'_> {
        Bar { section, query: "", operation: None }
    }

    fn services(&self) -> Vec<Service> {
        Service::all()
    }

    fn is_of_service(&self, service: &Service) -> bool {
        self.operation.is_some_and(|operation| operation.package() == service.package)
    }

    fn is_of(&self, described: &Described) -> bool {
        self.operation.is_some_and(|operation| operation.name == described.name)
    }
}

/// A service with its operations, by name.
struct Service {
    package: &'static str,
    operations: &'static [Described],
}

impl Service {
    fn all() -> Vec<Service> {
        let services = tree::all().chunk_by(|one, other| one.package() == other.package());
        services
            .filter_map(|operations| {
                Some(Service { package: operations.first()?.package(), operations })
            })
            .collect()
    }

    fn written(&self) -> usize {
        self.operations.iter().filter(|operation| operation.is_written).count()
    }
}
