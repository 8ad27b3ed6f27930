//! meeting.DelMeeting: Cancels a scheduled meeting, a series with all its occurrences; those invited are told by mail.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelMeeting {
    const NAME: &'static str = "DelMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:delMeeting";
    const RESPONSE_TYPE: &'static str = "meet:delMeetingResponse";
    type Response = DelMeetingResponse;
}

/// Which meeting is cancelled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelMeeting {
    /// Number of the meeting, nine digits.
    pub meeting_key: i64,
}

impl ReadChildren for DelMeeting {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("meet:meetingKey"));
    }
}

/// The cancelled meeting's calendar entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelMeetingResponse {
    /// Where host and attendees fetch an entry that takes the meeting out of their calendars.
    pub i_calendar_url: Option<crate::serv::ICalendarURLType>,
}

impl ReadChildren for DelMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.i_calendar_url.write(writer, name!("meet:iCalendarURL"));
    }
}

