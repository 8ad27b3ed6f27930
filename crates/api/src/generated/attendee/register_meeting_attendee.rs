//! attendee.RegisterMeetingAttendee: Registers new attendees for a session, or accepts or rejects some who were invited or have registered, up to 50 in one request.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for RegisterMeetingAttendee {
    const NAME: &'static str = "RegisterMeetingAttendee";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "att:registerMeetingAttendee";
    const RESPONSE_TYPE: &'static str = "att:registerMeetingAttendeeResponse";
    type Response = RegisterMeetingAttendeeResponse;
}

/// Who is registered, accepted or rejected.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterMeetingAttendee {
    /// One person.
    pub attendees: Vec<RegisterAttendeeType>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for RegisterMeetingAttendee {
    const REQUIRED: &'static [&'static str] = &["attendees"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendees" => reader.required(0, &mut self.attendees)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegisterMeetingAttendee {
    fn write_children(&self, writer: &mut Writer) {
        self.attendees.write(writer, name!("att:attendees"));
        self.validate_format.write(writer, name!("att:validateFormat"));
    }
}

/// The attendees as they are registered now.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterMeetingAttendeeResponse {
    /// One of them.
    pub register: Vec<RegisterMeetingAttendeeResponseRegister>,
}

impl ReadChildren for RegisterMeetingAttendeeResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "register" => _ = self.register.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegisterMeetingAttendeeResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.register.write(writer, name!("att:register"));
    }
}

/// Somebody who registers for a session, is accepted or is rejected.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterAttendeeType {
    /// Who it is; the e-mail address finds an attendee who is invited or registered already.
    pub person: crate::com::PersonType,
    /// Whether the person registers, is accepted or is rejected; REGISTER when not given. Known: inferred.
    pub join_status: Option<super::JoinStatusType>,
    /// Number of the session of any kind, nine digits.
    pub session_key: Option<i64>,
    /// What the person may do in the session; HOST makes an alternate host, who must have a host account on the site.
    pub role: Option<super::RoleType>,
    /// Number of the conference, up to 18 digits, in place of sessionKey. Known: inferred.
    pub conf_id: Option<i64>,
    /// Whether this person is told of the session by mail; for this session it overrules the session's own setting. Default: false.
    pub email_invitations: Option<bool>,
    /// Language of mails to this person, by name.
    pub language: Option<String>,
    /// Country whose way of writing dates is used in mails, by name.
    pub locale: Option<String>,
    /// Number of the time zone in which mails state the session's times.
    pub time_zone_id: Option<i64>,
    /// Which occurrence of a recurring session is meant, counted from 1; the whole series when not given.
    pub session_num: Option<i64>,
}

impl ReadChildren for RegisterAttendeeType {
    const REQUIRED: &'static [&'static str] = &["person"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "person" => reader.required(0, &mut self.person)?,
            "joinStatus" => _ = self.join_status.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "role" => _ = self.role.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            "language" => _ = self.language.read(reader)?,
            "locale" => _ = self.locale.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "sessionNum" => _ = self.session_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegisterAttendeeType {
    fn write_children(&self, writer: &mut Writer) {
        self.person.write(writer, name!("att:person"));
        self.join_status.write(writer, name!("att:joinStatus"));
        self.session_key.write(writer, name!("att:sessionKey"));
        self.role.write(writer, name!("att:role"));
        self.conf_id.write(writer, name!("att:confID"));
        self.email_invitations.write(writer, name!("att:emailInvitations"));
        self.language.write(writer, name!("att:language"));
        self.locale.write(writer, name!("att:locale"));
        self.time_zone_id.write(writer, name!("att:timeZoneID"));
        self.session_num.write(writer, name!("att:sessionNum"));
    }
}

/// An attendee's number and that of the registration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterMeetingAttendeeResponseRegister {
    /// Number of the attendee.
    pub attendee_id: i64,
    /// Number under which the attendee is registered: RID in the address that joins, and what the histories of attendees tell again.
    pub register_id: i64,
}

impl ReadChildren for RegisterMeetingAttendeeResponseRegister {
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

impl WriteChildren for RegisterMeetingAttendeeResponseRegister {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_id.write(writer, name!("att:attendeeID"));
        self.register_id.write(writer, name!("att:registerID"));
    }
}

