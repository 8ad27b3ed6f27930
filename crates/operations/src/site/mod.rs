//! The site service.

mod get_site;
mod get_web_acd_queues;
mod lst_time_zone;
mod options;
mod set_site;
pub(crate) mod tracking_codes;

pub use options::{all as security_options, must_be_sound, set as set_security_option};
