//! event.DelEvent: Cancels a scheduled event.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelEvent {
    const NAME: &'static str = "DelEvent";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:delEvent";
    const RESPONSE_TYPE: &'static str = "event:delEventResponse";
    type Response = DelEventResponse;
}

/// Which event is cancelled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelEvent {
    /// Number of the event, nine digits.
    pub session_key: i64,
}

impl ReadChildren for DelEvent {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelEvent {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("event:sessionKey"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelEventResponse {}

impl ReadChildren for DelEventResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelEventResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

