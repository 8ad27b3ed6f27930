//! The API, as `contract/` describes it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

pub mod faults;
pub mod com;
pub mod serv;
pub mod attendee;
pub mod auo;
pub mod ep;
pub mod event;
pub mod history;
pub mod meeting;
pub mod meetingtype;
pub mod sales;
pub mod site;
pub mod supportsession;
pub mod training;
pub mod user;
