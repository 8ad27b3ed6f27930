//! The general session service.

mod create_contacts;
mod create_dist_list;
mod del_session;
mod detect_session_by_callback;
mod get_api_version;
mod get_join_session_info;
mod get_one_click_settings;
mod get_session_info;
pub(crate) mod kinds;
mod lst_calendar_session;
mod lst_contact;
mod lst_dist_list;
mod lst_open_session;
mod lstsummary_session;
mod one_click;
mod personal_room;
mod session_keys;
mod set_dist_list;
mod set_one_click_settings;
mod setup_one_click_settings;
mod wanted;
mod whose;

pub(crate) use get_api_version::api_version;
