//! The contract at run time: what every element of the API is, as data. From it come the schemas of any version, the
//! judgement on a message in strict mode, and the pages of the reference.
//!
//! `generated` is written by `cargo xtask codegen` from `contract/`; nothing in it is edited by hand.

#[rustfmt::skip]
mod generated;
mod index;
mod model;
mod strict;
mod type_name;
mod xsd;

pub use generated::CONTRACT;
pub use model::{
    Choice, Contract, Count, Fault, Field, Found, Known, Namespace, Operation, Release, Shape,
    Structure, Type, Version,
};
pub use strict::{Finding, Findings, What, examine};
pub use type_name::TypeName;
pub use xsd::files as schema_files;
