//! meeting.GetMeeting: Returns everything that is known of a scheduled meeting.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetMeeting {
    const NAME: &'static str = "GetMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:getMeeting";
    const RESPONSE_TYPE: &'static str = "meet:getMeetingResponse";
    type Response = GetMeetingResponse;
}

/// Which meeting is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMeeting {
    /// Number of the meeting, nine digits.
    pub meeting_key: i64,
}

impl ReadChildren for GetMeeting {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("meet:meetingKey"));
    }
}

/// The meeting with all its settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMeetingResponse {
    /// A meeting that exists: its settings and its present state.
    pub meeting_instance: super::MeetingInstanceType,
    /// Six digits by which somebody in the meeting can claim the host's role; for the host and administrators only.
    pub host_key: Option<String>,
    /// Number of the meeting's calendar entry, up to 18 digits.
    pub event_id: Option<i64>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
    /// Number of the host's kind of account; 1019001 for an ordinary host.
    pub host_type: Option<String>,
    /// Address that attendees open in the browser to join. Since 40.1.0. Known: inferred.
    pub meeting_link: Option<String>,
    /// Address that video systems call, of the form KEY@HOST. Known: inferred.
    pub sip_url: Option<String>,
}

impl ReadChildren for GetMeetingResponse {
    const REQUIRED: &'static [&'static str] = &["meetingkey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "hostKey" => _ = self.host_key.read(reader)?,
            "eventID" => _ = self.event_id.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            "hostType" => _ = self.host_type.read(reader)?,
            "meetingLink" => _ = self.meeting_link.read(reader)?,
            "sipURL" => _ = self.sip_url.read(reader)?,
            _ => return self.meeting_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_instance.write_children(writer);
        self.host_key.write(writer, name!("meet:hostKey"));
        self.event_id.write(writer, name!("meet:eventID"));
        self.guest_token.write(writer, name!("meet:guestToken"));
        self.host_type.write(writer, name!("meet:hostType"));
        if writer.speaks(40, 1, 0) {
            self.meeting_link.write(writer, name!("meet:meetingLink"));
        }
        self.sip_url.write(writer, name!("meet:sipURL"));
    }
}

