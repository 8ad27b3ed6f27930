//! The general session service.

mod create_contacts;
mod create_dist_list;
mod del_session;
mod get_api_version;
mod get_one_click_settings;
mod get_session_info;
pub(crate) mod kinds;
mod lst_contact;
mod lst_dist_list;
mod lst_open_session;
mod lstsummary_session;
mod one_click;
mod session_keys;
mod set_dist_list;
mod set_one_click_settings;
mod setup_one_click_settings;
mod wanted;
mod whose;

pub(crate) use get_api_version::api_version;
