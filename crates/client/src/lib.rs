//! A client for any server of this API: the operations that a server is asked for, from the side of who asks.
//!
//! ```no_run
//! use api::meeting::GetMeeting;
//! use client::{Client, Credentials};
//!
//! # async fn example() -> Result<(), client::Error> {
//! let credentials = Credentials::site("demo").web_ex_id("host1").password("H0st1-secret");
//! let client = Client::new("http://127.0.0.1:8080", credentials)?;
//! let meeting = client.call(&GetMeeting { meeting_key: 123_456_789 }).await?;
//! println!("{:?}", meeting.host_key);
//! # Ok(())
//! # }
//! ```
//!
//! Operations and elements can be named in words, too: [`Client::call_named`].

mod by_name;
mod client;
mod credentials;
mod error;
mod near;
mod tickets;
mod transport;

pub use by_name::NamedRequest;
pub use client::{Builder, Client, Exchange};
pub use credentials::Credentials;
pub use error::Error;
pub use xml::Element;
