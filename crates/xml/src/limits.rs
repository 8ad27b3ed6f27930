//! How large a document may be. Everything that a stranger can send is bounded here.

/// Bytes of one document, as sent.
pub const DOCUMENT_BYTES: usize = 2 * 1024 * 1024;
/// Elements open at the same time.
pub const DEPTH: usize = 64;
/// Attributes of one element.
pub const ATTRIBUTES: usize = 256;
/// Bytes that the members of all lists of one document take in memory, without their texts: a member of a few bytes can be
/// a structure of a thousand. More than three thousand attendees.
pub const LIST_BYTES: usize = 4 * 1024 * 1024;
/// Characters that an error tells of a name or value: a path is made for each error, and a name can be a megabyte.
pub const SHOWN: usize = 80;
