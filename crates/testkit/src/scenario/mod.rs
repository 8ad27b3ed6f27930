//! Scenarios: text files that say what a client sends and what it sees. No Rust in them; they run against any server.

mod answer;
mod examples;
mod parse;
mod pattern;
mod run;
mod update;

pub use examples::{Example, check as check_examples};
pub use run::{Run, run_all};
