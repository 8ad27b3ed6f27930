//! training.DelTrainingSession: Cancels a scheduled training session, a series with all its occurrences.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelTrainingSession {
    const NAME: &'static str = "DelTrainingSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:delTrainingSession";
    const RESPONSE_TYPE: &'static str = "train:delTrainingSessionResponse";
    type Response = DelTrainingSessionResponse;
}

/// Which training session is cancelled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelTrainingSession {
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for DelTrainingSession {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelTrainingSession {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("train:sessionKey"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelTrainingSessionResponse {}

impl ReadChildren for DelTrainingSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelTrainingSessionResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

