//! meeting.GethosturlMeeting: Makes an address that signs the host in once and lets him start or enter the meeting.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GethosturlMeeting {
    const NAME: &'static str = "GethosturlMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:gethosturlMeeting";
    const RESPONSE_TYPE: &'static str = "meet:gethosturlMeetingResponse";
    type Response = GethosturlMeetingResponse;
}

/// Which meeting is to be hosted: one of the two keys is needed, and sessionKey counts where both are given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GethosturlMeeting {
    /// Number of the meeting, nine digits; an older name of sessionKey.
    pub meeting_key: Option<i64>,
    /// Number of the meeting, nine digits.
    pub session_key: Option<i64>,
}

impl ReadChildren for GethosturlMeeting {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" => _ = self.meeting_key.read(reader)?,
            "sessionKey" | "sessionkey" => _ = self.session_key.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GethosturlMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("meet:meetingKey"));
        self.session_key.write(writer, name!("meet:sessionKey"));
    }
}

/// The way in for the host.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GethosturlMeetingResponse {
    /// Address to open in the host's browser; the login ticket in it works once.
    pub host_meeting_url: Option<String>,
}

impl ReadChildren for GethosturlMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "hostMeetingURL" => _ = self.host_meeting_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GethosturlMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.host_meeting_url.write(writer, name!("meet:hostMeetingURL"));
    }
}

