//! The service `supportsession`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod create_support_session;
pub use create_support_session::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["supportsession"],
    declares: &[("sc", "http://www.webex.com/schemas/2002/06/service/supportsession")],
};

/// A support session that exists: its settings, and the number by which it is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportInstanceType {
    /// What can be said of a support session.
    pub support: SupportType,
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for SupportInstanceType {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return self.support.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.support.write_children(writer);
        self.session_key.write(writer, name!("sc:sessionKey"));
    }
}

