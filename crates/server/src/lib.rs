//! The server: HTTP around [`operations::Service`], the demo, the configuration. As a library it is for tests; what
//! people run is the binary `reconvene`.

pub mod accounts;
pub mod call;
pub mod command_line;
pub mod config;
mod control;
mod cors;
pub mod demo;
mod document;
mod http;
mod pages;
mod reference;
pub mod running;
pub mod schemas;

pub use control::{Control, Reset};
pub use cors::Cors;
pub use running::{Options, Running, start};
