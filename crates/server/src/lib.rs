//! The server: HTTP around [`operations::Service`], the demo, the configuration. As a library it is for tests; what
//! people run is the binary `reconvene`.

pub mod accounts;
pub mod call;
pub mod command_line;
pub mod config;
mod connections;
mod control;
mod cors;
mod cross_site;
pub mod demo;
mod document;
mod front;
mod http;
mod limits;
pub mod log;
mod metrics;
mod pages;
mod proxies;
mod reference;
mod request_id;
pub mod running;
pub mod schemas;
pub mod site_command;
pub mod systemd;

pub use control::{Control, Reset};
pub use cors::Cors;
pub use front::Setup;
pub use limits::Limits;
pub use proxies::Proxies;
pub use running::{Options, Running, start};
