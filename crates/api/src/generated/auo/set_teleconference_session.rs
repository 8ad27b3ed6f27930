//! auo.SetTeleconferenceSession: Changes a scheduled phone conference; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetTeleconferenceSession {
    const NAME: &'static str = "SetTeleconferenceSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "auo:setTeleconferenceSession";
    const RESPONSE_TYPE: &'static str = "auo:setTeleconferenceSessionResponse";
    type Response = SetTeleconferenceSessionResponse;
}

/// What is to change in the phone conference that sessionKey names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetTeleconferenceSession {
    /// What can be said of a phone conference when it is scheduled or changed.
    pub audio_only: super::AudioOnlyType,
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for SetTeleconferenceSession {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return self.audio_only.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetTeleconferenceSession {
    fn write_children(&self, writer: &mut Writer) {
        self.audio_only.write_children(writer);
        self.session_key.write(writer, name!("auo:sessionKey"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetTeleconferenceSessionResponse {}

impl ReadChildren for SetTeleconferenceSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetTeleconferenceSessionResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

