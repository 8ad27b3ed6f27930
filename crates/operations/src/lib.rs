//! What every operation of the API does: one file each, named as the operation.
//!
//! [`Service`] is the front: a document in, a document out. It reads the envelope, signs the caller in, runs each
//! operation in a transaction of its own and writes the answers. `table` lists the operations that are there.

pub mod accounts;
pub mod address_book;
mod callbacks;
mod caller;
mod context;
pub(crate) mod criteria;
mod execute;
mod guard;
mod html;
mod images;
pub mod letters;
mod listing;
mod login_tickets;
pub mod pages;
mod passwords;
mod random;
mod rates;
mod record;
mod scheduling;
mod service;
mod session;
mod sign_in;
mod table;
pub mod throttle;
pub mod urls;
mod validation;

pub mod auo;
pub mod ep;
pub mod event;
pub mod meeting;
pub mod meetingtype;
pub mod sales;
pub mod site;
pub mod supportsession;
pub mod training;
pub mod user;

pub use caller::Caller;
pub use context::{Clock, Context};
pub use execute::{Access, Execute, ExecutePrepared, Means, Stop};
pub use login_tickets::LoginTickets;
pub use passwords::{PasswordStatistics, Passwords};
pub use random::Random;
pub use service::{Answered, Performed, Service, Settings};
pub use table::is_written;
pub use urls::{NOBODYS_PHOTO_PATH, Urls};
pub use validation::Validation;
