//! The service of support sessions.

mod create_support_session;
pub(crate) mod scheduled;
