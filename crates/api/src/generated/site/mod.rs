//! The service `site`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::Service;

mod lst_time_zone;
pub use lst_time_zone::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["site"],
    declares: &[("ns1", "http://www.webex.com/schemas/2002/06/service/site"), ("event", "http://www.webex.com/schemas/2002/06/service/event")],
};

