//! The server: HTTP around [`operations::Service`], the demo, the configuration. As a library it is for tests; what
//! people run is the binary `reconvene`.

pub mod accounts;
pub mod audit_command;
pub mod backup_command;
pub mod call;
pub mod command_line;
pub mod config;
mod connections;
mod control;
mod cors;
mod courier;
mod cross_site;
pub mod demo;
mod document;
mod front;
mod http;
mod jobs;
mod limits;
pub mod log;
pub mod mail_command;
pub mod mail_config;
mod mailbox;
mod metrics;
mod pages;
mod proxies;
mod reference;
mod request_id;
pub mod running;
pub mod schemas;
mod signing_in;
mod site_work;
pub mod systemd;
pub mod ticket_command;
pub mod token_command;
pub mod user_command;

pub use control::{Control, Reset};
pub use cors::Cors;
pub use courier::{Delivery, Post};
pub use front::Setup;
pub use jobs::Jobs;
pub use limits::Limits;
pub use proxies::Proxies;
pub use running::{Options, Running, start};
