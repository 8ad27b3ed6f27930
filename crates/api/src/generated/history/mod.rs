//! The service `history`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::Service;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["history"],
    declares: &[("history", "http://www.webex.com/schemas/2002/06/service/history")],
};

