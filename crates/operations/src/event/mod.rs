//! The event service.

mod create_event;
mod del_event;
mod get_event;
mod lstsummary_event;
mod lstsummary_program;
mod mails;
pub(crate) mod questions;
mod scheduled;
mod send_invitation_email;
mod set_event;
mod upload_event_image;
