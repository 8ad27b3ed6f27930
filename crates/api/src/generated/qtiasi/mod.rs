//! Types of the namespace `qtiasi`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

xml::document! {
    /// A document of the namespace `http://www.webex.com/schemas/2002/06/service/trainingsessionqtiasi`, kept as XML.
    pub struct Document = "qtiasi";
}
