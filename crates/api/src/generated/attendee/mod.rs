//! The service `attendee`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod create_meeting_attendee;
mod del_meeting_attendee;
mod get_enrollment_info;
mod get_feedback_info;
mod lst_meeting_attendee;
mod register_meeting_attendee;
pub use create_meeting_attendee::*;
pub use del_meeting_attendee::*;
pub use get_enrollment_info::*;
pub use get_feedback_info::*;
pub use lst_meeting_attendee::*;
pub use register_meeting_attendee::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["attendee"],
    declares: &[("att", "http://www.webex.com/schemas/2002/06/service/attendee")],
};

/// Somebody who is invited to a session or registers for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeType {
    /// Who it is.
    pub person: crate::com::PersonType,
    /// Number of the host's contact from which the person was taken.
    pub contact_id: Option<i64>,
    /// Whether the person is invited, has asked to register, or was accepted or rejected; INVITE when not given.
    pub join_status: Option<JoinStatusType>,
    /// Number of the meeting, nine digits; not needed where the request names the session already.
    pub meeting_key: Option<i64>,
    /// Number of the session of any kind, nine digits; the same as meetingKey.
    pub session_key: Option<i64>,
    /// Language of mails to this person, by name.
    pub language: Option<String>,
    /// What the person may do in the session; HOST makes an alternate host, who must have a host account on the site.
    pub role: Option<RoleType>,
    /// Whether this person is told of the session by mail; for this session it overrules the session's own setting. Default: false.
    pub email_invitations: Option<bool>,
    /// Country whose way of writing dates is used in mails, by name.
    pub locale: Option<String>,
    /// Number of the time zone in which mails state the session's times.
    pub time_zone_id: Option<i64>,
    /// Language of mails to this person, by number.
    pub language_id: Option<i64>,
    /// Which occurrence of a recurring session is meant, counted from 1; the whole series when not given.
    pub session_num: Option<i64>,
}

impl ReadChildren for AttendeeType {
    const REQUIRED: &'static [&'static str] = &["person"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "person" => reader.required(0, &mut self.person)?,
            "contactID" => _ = self.contact_id.read(reader)?,
            "joinStatus" => _ = self.join_status.read(reader)?,
            "meetingKey" | "meetingkey" => _ = self.meeting_key.read(reader)?,
            "sessionKey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "language" => _ = self.language.read(reader)?,
            "role" => _ = self.role.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            "locale" => _ = self.locale.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "languageID" => _ = self.language_id.read(reader)?,
            "sessionNum" => _ = self.session_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeType {
    fn write_children(&self, writer: &mut Writer) {
        self.person.write(writer, name!("att:person"));
        self.contact_id.write(writer, name!("att:contactID"));
        self.join_status.write(writer, name!("att:joinStatus"));
        self.meeting_key.write(writer, name!("att:meetingKey"));
        self.session_key.write(writer, name!("att:sessionKey"));
        self.language.write(writer, name!("att:language"));
        self.role.write(writer, name!("att:role"));
        self.email_invitations.write(writer, name!("att:emailInvitations"));
        self.locale.write(writer, name!("att:locale"));
        self.time_zone_id.write(writer, name!("att:timeZoneID"));
        self.language_id.write(writer, name!("att:languageID"));
        self.session_num.write(writer, name!("att:sessionNum"));
    }
}

/// A question of a form with its answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FieldType {
    /// The question, as the form shows it.
    pub label: String,
    /// The answer as text; blank when none was given.
    pub value: Option<String>,
}

impl ReadChildren for FieldType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => reader.required(0, &mut self.label)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FieldType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("att:label"));
        self.value.write(writer, name!("att:value"));
    }
}

xml::tokens! {
    /// How far an attendee is on the way into a session.
    pub enum JoinStatusType {
        Register = "REGISTER",
        Invite = "INVITE",
        Reject = "REJECT",
        Accept = "ACCEPT",
    }
}

xml::tokens! {
    /// What an attendee may do in a session; LIMITED is for those who can only listen.
    pub enum RoleType {
        Attendee = "ATTENDEE",
        Presenter = "PRESENTER",
        Host = "HOST",
        Limited = "LIMITED",
    }
}

