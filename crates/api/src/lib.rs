//! The API: its operations and types (generated from `contract/`), its envelope and its faults.
//!
//! `generated` is written by `cargo xtask codegen`; nothing in it is edited by hand.

pub mod envelope;
mod fault;
#[rustfmt::skip]
mod generated;
mod operation;
mod refusal;

pub use fault::{About, Fault};
pub use generated::faults::FaultKind;
pub use generated::*;
/// Every operation of the API by its full name, such as `meeting.GetMeeting`, one a line.
pub const INVENTORY: &str = include_str!("../inventory.txt");

pub use operation::{Content, Operation, Service};
pub use refusal::{Refusal, SubRefusal};
pub use schema::TypeName;
