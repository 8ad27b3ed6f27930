//! history.LstsalesAttendeeHistory: Lists who was in sales sessions of the last 90 days, one record for each time somebody joined: a host's own sessions, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsalesAttendeeHistory {
    const NAME: &'static str = "LstsalesAttendeeHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstsalesAttendeeHistory";
    const RESPONSE_TYPE: &'static str = "history:lstsalesAttendeeHistoryResponse";
    type Response = LstsalesAttendeeHistoryResponse;
}

/// Which people's visits to sales sessions are wanted: filters as for meetings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsalesAttendeeHistory {
    /// Which people's visits to meetings are wanted, by default all that fit every filter given, and how many of them in which order.
    pub lstmeetingattendee_history: super::LstmeetingattendeeHistory,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; -1 or left out means GMT. Default: -1.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for LstsalesAttendeeHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return self.lstmeetingattendee_history.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsalesAttendeeHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.lstmeetingattendee_history.write_children(writer);
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
    }
}

/// The visits to sales sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsalesAttendeeHistoryResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub sales_attendee_history: Vec<SalesAttendeeHistoryInstanceType>,
}

impl ReadChildren for LstsalesAttendeeHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "salesAttendeeHistory" => _ = self.sales_attendee_history.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsalesAttendeeHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("history:matchingRecords"));
        self.sales_attendee_history.write(writer, name!("history:salesAttendeeHistory"));
    }
}

/// One person's visit to a sales session; who left and came back has one for each time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesAttendeeHistoryInstanceType {
    /// One person's visit to a meeting or sales session; who left and came back has one for each time.
    pub meeting_attendee_history_instance: super::MeetingAttendeeHistoryInstanceType,
    /// Customer with whom the session was held, by name.
    pub account: Option<String>,
    /// Business that the session was about, by name.
    pub opportunity: Option<String>,
    /// Which side of the sale the person was on.
    pub attendee_type: Option<AttendeeTypeType>,
}

impl ReadChildren for SalesAttendeeHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "account" => _ = self.account.read(reader)?,
            "opportunity" => _ = self.opportunity.read(reader)?,
            "attendeeType" => _ = self.attendee_type.read(reader)?,
            _ => return self.meeting_attendee_history_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesAttendeeHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_attendee_history_instance.write_children(writer);
        self.account.write(writer, name!("history:account"));
        self.opportunity.write(writer, name!("history:opportunity"));
        self.attendee_type.write(writer, name!("history:attendeeType"));
    }
}

xml::tokens! {
    /// Which side somebody in a sales session is on: that of the possible customer, or the seller's own team.
    pub enum AttendeeTypeType {
        Prospect = "PROSPECT",
        Salesteam = "SALESTEAM",
    }
}

