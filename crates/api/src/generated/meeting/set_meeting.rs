//! meeting.SetMeeting: Changes a scheduled meeting; what is left out stays as it is, and those invited are told by mail that it was rescheduled.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetMeeting {
    const NAME: &'static str = "SetMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:setMeeting";
    const RESPONSE_TYPE: &'static str = "meet:setMeetingResponse";
    type Response = SetMeetingResponse;
}

/// What is to change in the meeting that meetingkey names; a text that is given but blank is cleared, anything else blank is as if left out, and what the server sets by itself (status, hostJoined, participantsJoined, telePresence, meetingUUID, isPrivateMeeting) is ignored.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetMeeting {
    /// A meeting that exists: its settings and its present state.
    pub meeting_instance: super::MeetingInstanceType,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for SetMeeting {
    const REQUIRED: &'static [&'static str] = &["meetingkey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.meeting_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_instance.write_children(writer);
        self.validate_format.write(writer, name!("meet:validateFormat"));
    }
}

/// The changed meeting's calendar entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetMeetingResponse {
    /// Where host and attendees fetch the calendar entry anew.
    pub i_calendar_url: Option<crate::serv::ICalendarURLType>,
}

impl ReadChildren for SetMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.i_calendar_url.write(writer, name!("meet:iCalendarURL"));
    }
}

