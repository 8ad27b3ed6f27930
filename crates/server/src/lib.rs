//! The server: HTTP around [`operations::Service`], the demo, the configuration. As a library it is for tests; what
//! people run is the binary `reconvene`.

mod accounts;
pub mod audit_command;
pub mod backup_command;
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
mod pictures;
mod proxies;
pub mod queue_command;
mod reference;
mod request_id;
pub mod running;
pub mod schemas;
mod signing_in;
pub mod site_command;
mod site_work;
pub mod systemd;
pub mod template_command;
pub mod ticket_command;
pub mod token_command;
pub mod user_command;

pub use control::{Control, Reset};
pub use cors::Cors;
pub use front::Setup;
pub use limits::Limits;
pub use proxies::Proxies;
pub use running::{Options, Running, start};
