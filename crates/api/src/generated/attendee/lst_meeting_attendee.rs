//! attendee.LstMeetingAttendee: Lists the attendees of a session of any kind: those invited, registered, accepted and rejected.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstMeetingAttendee {
    const NAME: &'static str = "LstMeetingAttendee";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "att:lstMeetingAttendee";
    const RESPONSE_TYPE: &'static str = "att:lstMeetingAttendeeResponse";
    type Response = LstMeetingAttendeeResponse;
}

/// Whose attendees are wanted, which of them, and in which order; one of meetingKey and sessionKey is needed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstMeetingAttendee {
    /// Which part of the list is wanted.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted.
    pub order: Option<OrderType>,
    /// Number of the meeting, nine digits; an older name of sessionKey.
    pub meeting_key: Option<i64>,
    /// Number of the session of any kind, nine digits.
    pub session_key: Option<i64>,
    /// Only attendees of this state are wanted.
    pub join_status: Option<super::JoinStatusType>,
    /// Only attendees of this conference are wanted; up to 18 digits.
    pub conf_id: Option<i64>,
    /// Whether attendees of conferences that are over are listed as well; no when left out. Known: inferred.
    pub incl_history: Option<bool>,
}

impl ReadChildren for LstMeetingAttendee {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "meetingKey" | "meetingkey" => _ = self.meeting_key.read(reader)?,
            "sessionKey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "joinStatus" => _ = self.join_status.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "inclHistory" => _ = self.incl_history.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstMeetingAttendee {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("att:listControl"));
        self.order.write(writer, name!("att:order"));
        self.meeting_key.write(writer, name!("att:meetingKey"));
        self.session_key.write(writer, name!("att:sessionKey"));
        self.join_status.write(writer, name!("att:joinStatus"));
        self.conf_id.write(writer, name!("att:confID"));
        self.incl_history.write(writer, name!("att:inclHistory"));
    }
}

/// The attendees found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstMeetingAttendeeResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub attendee: Vec<AttendeeInstanceType>,
}

impl ReadChildren for LstMeetingAttendeeResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstMeetingAttendeeResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("att:matchingRecords"));
        self.attendee.write(writer, name!("att:attendee"));
    }
}

/// What has happened with an attendee so far; several can be true.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeStatusType {
    /// Whether the person was invited.
    pub invited: bool,
    /// Whether the person has registered.
    pub registered: bool,
    /// Whether the person was rejected, or has declined the invitation. Known: inferred.
    pub rejected: bool,
    /// Whether the person was accepted, or has accepted the invitation. Known: inferred.
    pub accepted: bool,
}

impl ReadChildren for AttendeeStatusType {
    const REQUIRED: &'static [&'static str] = &["invited", "registered", "rejected", "accepted"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "invited" => reader.required(0, &mut self.invited)?,
            "registered" => reader.required(1, &mut self.registered)?,
            "rejected" => reader.required(2, &mut self.rejected)?,
            "accepted" => reader.required(3, &mut self.accepted)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeStatusType {
    fn write_children(&self, writer: &mut Writer) {
        self.invited.write(writer, name!("att:invited"));
        self.registered.write(writer, name!("att:registered"));
        self.rejected.write(writer, name!("att:rejected"));
        self.accepted.write(writer, name!("att:accepted"));
    }
}

/// An attendee of a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeInstanceType {
    /// Somebody who is invited to a session or registers for it.
    pub attendee: super::AttendeeType,
    /// Number of the attendee; elsewhere spelled attendeeID.
    pub attendee_id: i64,
    /// Number of the conference that the attendee belongs to, up to 18 digits.
    pub conf_id: Option<i64>,
    /// What has happened with the attendee so far.
    pub status: Option<AttendeeStatusType>,
    /// Number under which the attendee is registered; only for a session with registration.
    pub register_id: Option<i64>,
}

impl ReadChildren for AttendeeInstanceType {
    const REQUIRED: &'static [&'static str] = &["person", "attendeeId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeId" => reader.required(1, &mut self.attendee_id)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "registerID" => _ = self.register_id.read(reader)?,
            _ => return self.attendee.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write_children(writer);
        self.attendee_id.write(writer, name!("att:attendeeId"));
        self.conf_id.write(writer, name!("att:confID"));
        self.status.write(writer, name!("att:status"));
        self.register_id.write(writer, name!("att:registerID"));
    }
}

/// How a list of attendees is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "orderBy" => _ = self.order_by.read(reader)?,
            "orderAD" => _ = self.order_ad.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OrderType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("att:orderBy"));
        self.order_ad.write(writer, name!("att:orderAD"));
    }
}

xml::tokens! {
    /// What a list of attendees can be sorted by: conference, attendee number, state, or what is known of the person.
    pub enum OrderByType {
        Confid = "CONFID",
        Attendeeid = "ATTENDEEID",
        Attendeetype = "ATTENDEETYPE",
        Attendeename = "ATTENDEENAME",
        Attendeewebexid = "ATTENDEEWEBEXID",
        Joinstatus = "JOINSTATUS",
        Email = "EMAIL",
        Phone = "PHONE",
        Mobile = "MOBILE",
        Fax = "FAX",
        Company = "COMPANY",
        Title = "TITLE",
        Url = "URL",
        Address1 = "ADDRESS1",
        Address2 = "ADDRESS2",
        City = "CITY",
        State = "STATE",
        Zipcode = "ZIPCODE",
        Country = "COUNTRY",
        Notes = "NOTES",
        Addresstype = "ADDRESSTYPE",
    }
}

