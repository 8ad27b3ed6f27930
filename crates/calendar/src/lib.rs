//! The calendar of the API: its date texts and its time zones.
//!
//! Pure: nothing here reads a clock, a file or a network, and the rules of the time zones are compiled in, so that the same
//! input gives the same answer on every machine. Two units run through it: an *instant* is a count of seconds since
//! 1970-01-01 00:00:00 UTC, and a [`Civil`] is what a clock on the wall shows, which becomes an instant only with a [`Zone`].

pub mod icalendar;
mod labels;
pub mod text;
pub mod zones;

pub use text::{Civil, DateError};
pub use zones::Zone;

/// How often something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Repeats {
    Daily,
    Weekly,
    Monthly,
    Yearly,
    /// At no particular time: it may be entered at any.
    Constantly,
    /// On dates that were named one by one.
    Irregularly,
}
