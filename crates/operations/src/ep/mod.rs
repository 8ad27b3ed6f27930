//! The general session service.

mod del_session;
mod get_api_version;
mod get_session_info;
pub(crate) mod kinds;
mod lst_open_session;
mod lstsummary_session;
mod session_keys;
mod wanted;

pub(crate) use get_api_version::api_version;
