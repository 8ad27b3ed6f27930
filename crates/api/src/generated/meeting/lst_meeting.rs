//! meeting.LstMeeting: Lists the caller's meetings with all their settings; superseded by LstsummaryMeeting, and kept for old clients.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstMeeting {
    const NAME: &'static str = "LstMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:lstMeeting";
    const RESPONSE_TYPE: &'static str = "meet:lstMeetingResponse";
    type Response = LstMeetingResponse;
}

/// Which meetings are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstMeeting {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderType>,
    /// When the meetings must begin and end.
    pub date_scope: Option<super::DateScopeType>,
    /// Number of the only meeting wanted, nine digits.
    pub meeting_key: Option<i64>,
}

impl ReadChildren for LstMeeting {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("meet:listControl"));
        self.order.write(writer, name!("meet:order"));
        self.date_scope.write(writer, name!("meet:dateScope"));
        self.meeting_key.write(writer, name!("meet:meetingKey"));
    }
}

/// The meetings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstMeetingResponse {
    /// One of them.
    pub meeting: Vec<super::MeetingInstanceType>,
    /// How many there are, and which of them these are; unlike in other lists, at the end.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meeting" => _ = self.meeting.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting.write(writer, name!("meet:meeting"));
        self.matching_records.write(writer, name!("meet:matchingRecords"));
    }
}

