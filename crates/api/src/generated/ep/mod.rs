//! The service `ep`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use crate::Service;

mod del_session;
mod get_api_version;
mod get_session_info;
mod lst_open_session;
mod lstsummary_session;
pub use del_session::*;
pub use get_api_version::*;
pub use get_session_info::*;
pub use lst_open_session::*;
pub use lstsummary_session::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["ep"],
    declares: &[("ep", "http://www.webex.com/schemas/2002/06/service/ep"), ("meet", "http://www.webex.com/schemas/2002/06/service/meeting")],
};

xml::tokens! {
    /// Who finds a session on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).
    pub enum ListingType {
        Public = "PUBLIC",
        Private = "PRIVATE",
        Unlisted = "UNLISTED",
    }
}

