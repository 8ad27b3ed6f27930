//! meeting.CreateMeeting: Schedules a meeting, once or as a series, and invites those named in it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateMeeting {
    const NAME: &'static str = "CreateMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:createMeeting";
    const RESPONSE_TYPE: &'static str = "meet:createMeetingResponse";
    type Response = CreateMeetingResponse;
}

/// The meeting to schedule; confName and startDate are enough, everything else has a default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMeeting {
    /// What can be said of a meeting when it is scheduled or changed.
    pub meeting: super::MeetingType,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateMeeting {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.meeting.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting.write_children(writer);
        self.validate_format.write(writer, name!("meet:validateFormat"));
    }
}

/// The new meeting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMeetingResponse {
    /// Number by which the meeting is known from now on, nine digits.
    pub meetingkey: Option<i64>,
    /// Identifier of the meeting that is never used again, 32 hexadecimal digits. Since 40.10.0.
    pub meeting_uuid: Option<String>,
    /// The meeting's password, whether it was given or made by the server; absent when it has none. Since 40.1.2.
    pub meeting_password: Option<String>,
    /// Where host and attendees fetch the calendar entry.
    pub i_calendar_url: Option<crate::serv::ICalendarURLType>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
}

impl ReadChildren for CreateMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingkey" | "meetingKey" | "sessionKey" | "sessionkey" => _ = self.meetingkey.read(reader)?,
            "meetingUUID" | "meetingUuid" => _ = self.meeting_uuid.read(reader)?,
            "meetingPassword" => _ = self.meeting_password.read(reader)?,
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meetingkey.write(writer, name!("meet:meetingkey"));
        if writer.speaks(40, 10, 0) {
            self.meeting_uuid.write(writer, name!("meet:meetingUUID"));
        }
        if writer.speaks(40, 1, 2) {
            self.meeting_password.write(writer, name!("meet:meetingPassword"));
        }
        self.i_calendar_url.write(writer, name!("meet:iCalendarURL"));
        self.guest_token.write(writer, name!("meet:guestToken"));
    }
}

