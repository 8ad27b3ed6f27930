//! attendee.CreateMeetingAttendee: Invites attendees to a session of any kind or registers them for it, up to 50 in one request; the host gets no confirmation by mail.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateMeetingAttendee {
    const NAME: &'static str = "CreateMeetingAttendee";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "att:createMeetingAttendee";
    const RESPONSE_TYPE: &'static str = "att:createMeetingAttendeeResponse";
    type Response = CreateMeetingAttendeeResponse;
}

/// The attendee to add, and beside him any number of further ones in attendees; each names the session by meetingKey or sessionKey.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMeetingAttendee {
    /// Somebody who is invited to a session or registers for it.
    pub attendee: super::AttendeeType,
    /// One further attendee.
    pub attendees: Vec<super::AttendeeType>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateMeetingAttendee {
    const REQUIRED: &'static [&'static str] = &["person"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendees" => _ = self.attendees.read(reader)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.attendee.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateMeetingAttendee {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write_children(writer);
        self.attendees.write(writer, name!("att:attendees"));
        self.validate_format.write(writer, name!("att:validateFormat"));
    }
}

/// The new attendees.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMeetingAttendeeResponse {
    /// Number of one of them, in the order of the request.
    pub attendee_id: Vec<i64>,
    /// One of them with the number of the registration; only for a session with registration.
    pub register: Vec<CreateMeetingAttendeeResponseRegister>,
}

impl ReadChildren for CreateMeetingAttendeeResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeId" => _ = self.attendee_id.read(reader)?,
            "register" => _ = self.register.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateMeetingAttendeeResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_id.write(writer, name!("att:attendeeId"));
        self.register.write(writer, name!("att:register"));
    }
}

/// An attendee's number and that of the registration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMeetingAttendeeResponseRegister {
    /// Number of the attendee.
    pub attendee_id: i64,
    /// Number under which the attendee is registered: RID in the address that joins, and what the histories of attendees tell again.
    pub register_id: i64,
}

impl ReadChildren for CreateMeetingAttendeeResponseRegister {
    const REQUIRED: &'static [&'static str] = &["attendeeID", "registerID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeID" => reader.required(0, &mut self.attendee_id)?,
            "registerID" => reader.required(1, &mut self.register_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateMeetingAttendeeResponseRegister {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_id.write(writer, name!("att:attendeeID"));
        self.register_id.write(writer, name!("att:registerID"));
    }
}

