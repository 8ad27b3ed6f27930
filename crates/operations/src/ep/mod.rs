//! The general session service.

mod del_session;
mod detect_session_by_callback;
mod get_api_version;
mod get_join_session_info;
mod get_session_info;
pub(crate) mod kinds;
mod lst_calendar_session;
mod lst_open_session;
mod lstsummary_session;
mod personal_room;
mod session_keys;
mod wanted;

pub(crate) use get_api_version::api_version;
