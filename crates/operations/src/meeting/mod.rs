//! The meeting service.

mod create_meeting;
mod del_meeting;
mod get_meeting;
mod gethosturl_meeting;
mod getjoinurl_meeting;
mod instance;
mod lst_meeting;
mod lstsummary_meeting;
pub(crate) mod scheduled;
mod set_meeting;
