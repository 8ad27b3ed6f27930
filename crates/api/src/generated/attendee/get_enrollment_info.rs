//! attendee.GetEnrollmentInfo: Returns what people answered on the registration form of an event, or before they entered a support session.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetEnrollmentInfo {
    const NAME: &'static str = "GetEnrollmentInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "att:getEnrollmentInfo";
    const RESPONSE_TYPE: &'static str = "att:getEnrollmentInfoResponse";
    type Response = GetEnrollmentInfoResponse;
}

/// Which session is meant; one of confID and sessionKey is needed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEnrollmentInfo {
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// Number of the session, nine digits; all conferences held under it are returned.
    pub session_key: Option<i64>,
}

impl ReadChildren for GetEnrollmentInfo {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => _ = self.conf_id.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetEnrollmentInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_id.write(writer, name!("att:confID"));
        self.session_key.write(writer, name!("att:sessionKey"));
    }
}

/// The conferences with the answers given for them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEnrollmentInfoResponse {
    /// One conference.
    pub session: Vec<EnrollSessionType>,
}

impl ReadChildren for GetEnrollmentInfoResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "session" => _ = self.session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetEnrollmentInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.session.write(writer, name!("att:session"));
    }
}

/// A conference with those who registered for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollSessionType {
    /// Number of the conference, up to 18 digits; one session key can have several.
    pub conf_id: i64,
    /// One person who registered.
    pub attendee: Vec<EnrollAttendeeType>,
    /// How many registered, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// Number of the session to which the conference belongs, nine digits.
    pub session_key: i64,
}

impl ReadChildren for EnrollSessionType {
    const REQUIRED: &'static [&'static str] = &["confID", "sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => reader.required(0, &mut self.conf_id)?,
            "attendee" => _ = self.attendee.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(1, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_id.write(writer, name!("att:confID"));
        self.attendee.write(writer, name!("att:attendee"));
        self.matching_records.write(writer, name!("att:matchingRecords"));
        self.session_key.write(writer, name!("att:sessionKey"));
    }
}

/// Somebody who registered, with the answers given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollAttendeeType {
    /// Number of the attendee.
    pub attendee_id: i64,
    /// The answers on the form.
    pub enroll_fields: Option<EnrollAttendeeTypeEnrollFields>,
    /// Blank: once the name of the computer behind ipAddress, which is no longer looked up.
    pub domain: Option<String>,
    /// Internet address from which the form was sent.
    pub ip_address: Option<String>,
    /// When the form was sent, MM/DD/YYYY hh:mm:ss in the time zone of the session; for events only. Known: inferred.
    pub submit_time: Option<String>,
    /// Whether the registration waits for a decision, is accepted or is rejected.
    pub status: Option<AttendeeEnrollStatusType>,
}

impl ReadChildren for EnrollAttendeeType {
    const REQUIRED: &'static [&'static str] = &["attendeeID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeID" => reader.required(0, &mut self.attendee_id)?,
            "enrollFields" => _ = self.enroll_fields.read(reader)?,
            "domain" => _ = self.domain.read(reader)?,
            "ipAddress" => _ = self.ip_address.read(reader)?,
            "submitTime" => _ = self.submit_time.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollAttendeeType {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_id.write(writer, name!("att:attendeeID"));
        self.enroll_fields.write(writer, name!("att:enrollFields"));
        self.domain.write(writer, name!("att:domain"));
        self.ip_address.write(writer, name!("att:ipAddress"));
        self.submit_time.write(writer, name!("att:submitTime"));
        self.status.write(writer, name!("att:status"));
    }
}

/// The answers on a registration form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollAttendeeTypeEnrollFields {
    /// Answers to the ready-made questions.
    pub default_fields: Option<EnrollDefaultFieldsType>,
    /// Answers to the host's own questions.
    pub custom_fields: Option<EnrollAttendeeTypeEnrollFieldsCustomFields>,
}

impl ReadChildren for EnrollAttendeeTypeEnrollFields {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "defaultFields" => _ = self.default_fields.read(reader)?,
            "customFields" => _ = self.custom_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollAttendeeTypeEnrollFields {
    fn write_children(&self, writer: &mut Writer) {
        self.default_fields.write(writer, name!("att:defaultFields"));
        self.custom_fields.write(writer, name!("att:customFields"));
    }
}

/// Answers to the host's own questions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollAttendeeTypeEnrollFieldsCustomFields {
    /// One question with its answer.
    pub field: Vec<super::FieldType>,
}

impl ReadChildren for EnrollAttendeeTypeEnrollFieldsCustomFields {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "field" => _ = self.field.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollAttendeeTypeEnrollFieldsCustomFields {
    fn write_children(&self, writer: &mut Writer) {
        self.field.write(writer, name!("att:field"));
    }
}

/// Answers to the ready-made questions of a registration form; what was not answered is blank.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollDefaultFieldsType {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Employer or organisation.
    pub company: Option<String>,
    /// Phone number, as text.
    pub phone_num: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// How many people work for the person's employer, as text.
    pub num_employees: Option<String>,
    /// Whether the person wants to hear of later events.
    pub receive_info: Option<bool>,
    /// First line of the street address.
    pub address1: Option<String>,
    /// Second line of the street address.
    pub address2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code, as text.
    pub zipcode: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Where the person heard of the event, as the address of the registration page said; blank when it said nothing. Known: inferred.
    pub lead_source_id: Option<String>,
    /// Sum of the points for the answers that were ticked or chosen, as a decimal number such as 0.0.
    pub lead_score: Option<String>,
}

impl ReadChildren for EnrollDefaultFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "phoneNum" => _ = self.phone_num.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "numEmployees" => _ = self.num_employees.read(reader)?,
            "receiveInfo" => _ = self.receive_info.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "zipcode" => _ = self.zipcode.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            "leadSourceID" => _ = self.lead_source_id.read(reader)?,
            "leadScore" => _ = self.lead_score.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollDefaultFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("att:firstName"));
        self.last_name.write(writer, name!("att:lastName"));
        self.email.write(writer, name!("att:email"));
        self.company.write(writer, name!("att:company"));
        self.phone_num.write(writer, name!("att:phoneNum"));
        self.title.write(writer, name!("att:title"));
        self.num_employees.write(writer, name!("att:numEmployees"));
        self.receive_info.write(writer, name!("att:receiveInfo"));
        self.address1.write(writer, name!("att:address1"));
        self.address2.write(writer, name!("att:address2"));
        self.city.write(writer, name!("att:city"));
        self.state.write(writer, name!("att:state"));
        self.zipcode.write(writer, name!("att:zipcode"));
        self.country.write(writer, name!("att:country"));
        self.lead_source_id.write(writer, name!("att:leadSourceID"));
        self.lead_score.write(writer, name!("att:leadScore"));
    }
}

xml::tokens! {
    /// What has become of a registration: it waits for a decision, is accepted, or is rejected.
    pub enum AttendeeEnrollStatusType {
        Pending = "PENDING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

