//! attendee.DelMeetingAttendee: Takes attendees off a session of any kind, those invited as well as those registered.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelMeetingAttendee {
    const NAME: &'static str = "DelMeetingAttendee";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "att:delMeetingAttendee";
    const RESPONSE_TYPE: &'static str = "att:delMeetingAttendeeResponse";
    type Response = DelMeetingAttendeeResponse;
}

/// Who is taken off: any number of attendees by attendeeID, by attendeeEmail, or by both.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelMeetingAttendee {
    /// Number of one of them, as CreateMeetingAttendee or LstMeetingAttendee returned it.
    pub attendee_id: Vec<i64>,
    /// E-mail address of one of them, with the session.
    pub attendee_email: Vec<AttendeeEmailType>,
    /// Whether those taken off are told by mail; no when left out. Known: inferred.
    pub send_email: Option<bool>,
}

impl ReadChildren for DelMeetingAttendee {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeID" => _ = self.attendee_id.read(reader)?,
            "attendeeEmail" => _ = self.attendee_email.read(reader)?,
            "sendEmail" => _ = self.send_email.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelMeetingAttendee {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_id.write(writer, name!("att:attendeeID"));
        self.attendee_email.write(writer, name!("att:attendeeEmail"));
        self.send_email.write(writer, name!("att:sendEmail"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelMeetingAttendeeResponse {}

impl ReadChildren for DelMeetingAttendeeResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelMeetingAttendeeResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// An attendee by e-mail address and session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeEmailType {
    /// The attendee's e-mail address; capital and small letters are the same.
    pub email: String,
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for AttendeeEmailType {
    const REQUIRED: &'static [&'static str] = &["email", "sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "email" => reader.required(0, &mut self.email)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(1, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeEmailType {
    fn write_children(&self, writer: &mut Writer) {
        self.email.write(writer, name!("att:email"));
        self.session_key.write(writer, name!("att:sessionKey"));
    }
}

