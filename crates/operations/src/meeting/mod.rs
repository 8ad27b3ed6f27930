//! The meeting service.

mod create_meeting;
mod details;
mod get_meeting;
mod rules;
