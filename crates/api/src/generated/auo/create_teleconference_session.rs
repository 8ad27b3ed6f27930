//! auo.CreateTeleconferenceSession: Schedules a phone conference without anything to see, once or as a series, and invites those named in it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateTeleconferenceSession {
    const NAME: &'static str = "CreateTeleconferenceSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "auo:createTeleconferenceSession";
    const RESPONSE_TYPE: &'static str = "auo:createTeleconferenceSessionResponse";
    type Response = CreateTeleconferenceSessionResponse;
}

/// The phone conference to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTeleconferenceSession {
    /// What can be said of a phone conference when it is scheduled or changed.
    pub audio_only: super::AudioOnlyType,
}

impl ReadChildren for CreateTeleconferenceSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        self.audio_only.read_child(name, reader)
    }
}

impl WriteChildren for CreateTeleconferenceSession {
    fn write_children(&self, writer: &mut Writer) {
        self.audio_only.write_children(writer);
    }
}

/// The new phone conference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTeleconferenceSessionResponse {
    /// Number by which the phone conference is known from now on, nine digits.
    pub session_key: Option<i64>,
    /// The session's password, whether it was given or made by the server; absent when it has none. Since 40.1.2.
    pub session_password: Option<String>,
}

impl ReadChildren for CreateTeleconferenceSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "sessionPassword" => _ = self.session_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateTeleconferenceSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("auo:sessionKey"));
        if writer.speaks(40, 1, 2) {
            self.session_password.write(writer, name!("auo:sessionPassword"));
        }
    }
}

