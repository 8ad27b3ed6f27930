//! The site service.

mod get_web_acd_queues;
mod lst_time_zone;
