//! Bytes to elements and back: a lenient reader, an exact writer. Knows nothing of the API.
//!
//! Reading compares local names only (prefixes need not be declared), takes children in any order and skips unknown
//! ones, but a document must be whole: an unclosed element, a second root, an unknown reference or a DOCTYPE is an
//! error, and so is anything beyond [`LIMITS`](limits). Writing is exact: the order and prefixes of the caller, no white
//! space.

mod attributes;
mod decode;
mod element;
mod error;
pub mod limits;
mod packed;
mod reader;
mod scan;
mod value;
mod writer;

pub use attributes::Tag;
pub use decode::decode;
pub use element::{Element, Line};
pub use error::Error;
pub use reader::{ReadChildren, ReadElement, Reader, Step};
pub use writer::{Name, WriteChildren, WriteElement, Writer};
