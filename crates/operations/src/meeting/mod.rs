//! The meeting service.

mod create_meeting;
mod del_meeting;
mod described;
pub(crate) mod details;
mod get_meeting;
mod gethosturl_meeting;
mod getjoinurl_meeting;
mod invited;
mod list;
mod lst_meeting;
mod lstsummary_meeting;
mod rules;
mod set_meeting;
