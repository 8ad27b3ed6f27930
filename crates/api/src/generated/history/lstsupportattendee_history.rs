//! history.LstsupportattendeeHistory: Lists who was in support sessions of the last 90 days, one record for each time somebody joined: a host's own sessions, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsupportattendeeHistory {
    const NAME: &'static str = "LstsupportattendeeHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstsupportattendeeHistory";
    const RESPONSE_TYPE: &'static str = "history:lstsupportattendeeHistoryResponse";
    type Response = LstsupportattendeeHistoryResponse;
}

/// Which people's visits to support sessions are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsupportattendeeHistory {
    /// Number of the only support session wanted, nine digits.
    pub session_key: Option<i64>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by the time people joined, earliest first, when left out.
    pub order: Option<OrderScAttenHisType>,
    /// When the support sessions looked through began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeScopeType>,
    /// When the support sessions looked through ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
}

impl ReadChildren for LstsupportattendeeHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsupportattendeeHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.list_control.write(writer, name!("history:listControl"));
        self.order.write(writer, name!("history:order"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.conf_id.write(writer, name!("history:confID"));
    }
}

/// The visits to support sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsupportattendeeHistoryResponse {
    /// One of them.
    pub support_attendee_history: Vec<SupportAttendeeHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstsupportattendeeHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "supportAttendeeHistory" => _ = self.support_attendee_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsupportattendeeHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.support_attendee_history.write(writer, name!("history:supportAttendeeHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

/// One person's visit to a support session; who left and came back has one for each time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportAttendeeHistoryInstanceType {
    /// Number of the support session, nine digits.
    pub session_key: Option<i64>,
    /// Full name under which the person joined.
    pub attendee_name: Option<String>,
    /// E-mail address under which the person joined.
    pub attendee_email: Option<String>,
    /// When the person joined, MM/DD/YYYY hh:mm:ss in GMT.
    pub start_time: Option<String>,
    /// When the person left, MM/DD/YYYY hh:mm:ss in GMT.
    pub end_time: Option<String>,
    /// How long the person stayed, in minutes.
    pub duration: Option<i64>,
    /// The person's employer or organisation.
    pub company: Option<String>,
    /// The person's phone number, as text.
    pub phone: Option<String>,
    /// IP address from which the person joined.
    pub ip_address: Option<String>,
    /// Whether the person was the host, an attendee, or something else.
    pub participant_type: Option<super::ParticipantTypeType>,
    /// Operating system and browser or program with which the person joined, as text. Known: inferred.
    pub client_agent: Option<String>,
    /// Number of this conference, up to 18 digits; each time a session is held it gets another one.
    pub conf_id: Option<i64>,
}

impl ReadChildren for SupportAttendeeHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "attendeeName" => _ = self.attendee_name.read(reader)?,
            "attendeeEmail" => _ = self.attendee_email.read(reader)?,
            "startTime" => _ = self.start_time.read(reader)?,
            "endTime" => _ = self.end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "phone" => _ = self.phone.read(reader)?,
            "ipAddress" => _ = self.ip_address.read(reader)?,
            "participantType" => _ = self.participant_type.read(reader)?,
            "clientAgent" => _ = self.client_agent.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportAttendeeHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.attendee_name.write(writer, name!("history:attendeeName"));
        self.attendee_email.write(writer, name!("history:attendeeEmail"));
        self.start_time.write(writer, name!("history:startTime"));
        self.end_time.write(writer, name!("history:endTime"));
        self.duration.write(writer, name!("history:duration"));
        self.company.write(writer, name!("history:company"));
        self.phone.write(writer, name!("history:phone"));
        self.ip_address.write(writer, name!("history:ipAddress"));
        self.participant_type.write(writer, name!("history:participantType"));
        self.client_agent.write(writer, name!("history:clientAgent"));
        self.conf_id.write(writer, name!("history:confID"));
    }
}

/// How a list of people at support sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderScAttenHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderScAttenHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderScAttenHisType {
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

impl WriteChildren for OrderScAttenHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

xml::tokens! {
    /// What a list of people at support sessions can be sorted by: name, time of joining, or number of the session or conference.
    pub enum OrderScAttenHisByType {
        Attendeename = "ATTENDEENAME",
        Starttime = "STARTTIME",
        Sessionkey = "SESSIONKEY",
        Confid = "CONFID",
    }
}

