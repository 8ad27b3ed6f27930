//! The server: HTTP around [`operations::Service`], the demo, the configuration. As a library it is for tests; what
//! people run is the binary `reconvene`.

pub mod accounts;
pub mod command_line;
pub mod config;
mod control;
mod cors;
pub mod demo;
mod document;
mod http;
mod pages;
pub mod running;

pub use control::{Control, Reset};
pub use cors::Cors;
pub use running::{Options, Running, start};
