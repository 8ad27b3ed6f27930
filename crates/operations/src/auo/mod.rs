//! The service of conferences by phone alone.

mod create_teleconference_session;
mod get_teleconference_session;
mod scheduled;
mod set_teleconference_session;
