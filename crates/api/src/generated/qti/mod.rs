//! Types of the namespace `qti`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

xml::document! {
    /// A document of the namespace `http://www.webex.com/schemas/2002/06/service/trainingsessionqti`, kept as XML.
    pub struct Document = "qti";
}
