//! The service `user`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::Service;

mod authenticate_user;
pub use authenticate_user::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["user"],
    declares: &[("use", "http://www.webex.com/schemas/2002/06/service/user")],
};

