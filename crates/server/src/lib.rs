//! The server: HTTP around [`operations::Service`], the demo, the configuration. As a library it is for tests; what
//! people run is the binary `reconvene`.

pub mod command_line;
pub mod commands;
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
pub mod mail_config;
mod mailbox;
mod metrics;
mod pages;
mod pictures;
mod proxies;
mod reference;
mod request_id;
pub mod running;
pub mod schemas;
mod signing_in;
pub mod systemd;

pub use control::{Control, Reset};
pub use cors::Cors;
pub use courier::{Delivery, Post};
pub use front::Setup;
pub use jobs::Jobs;
pub use limits::Limits;
pub use proxies::Proxies;
pub use running::{Options, Running, start};
