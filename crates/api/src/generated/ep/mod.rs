//! The service `ep`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::Service;

mod get_api_version;
pub use get_api_version::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["ep"],
    declares: &[("ep", "http://www.webex.com/schemas/2002/06/service/ep"), ("meet", "http://www.webex.com/schemas/2002/06/service/meeting")],
};

