//! The service of training sessions.

mod create_training_session;
mod del_training_session;
mod get_training_session;
mod instance;
mod lst_training_session;
mod lstsummary_training_session;
mod participants;
pub(crate) mod scheduled;
mod set_training_session;
