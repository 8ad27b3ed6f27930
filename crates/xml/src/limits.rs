//! How large a document may be. Everything that a stranger can send is bounded here.

/// Bytes of one document, as sent.
pub const DOCUMENT_BYTES: usize = 2 * 1024 * 1024;
/// Elements open at the same time.
pub const DEPTH: usize = 64;
/// Attributes of one element.
pub const ATTRIBUTES: usize = 256;
