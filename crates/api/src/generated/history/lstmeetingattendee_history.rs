//! history.LstmeetingattendeeHistory: Lists who was in meetings of the last 90 days, one record for each time somebody joined: a host's own meetings, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstmeetingattendeeHistory {
    const NAME: &'static str = "LstmeetingattendeeHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstmeetingattendeeHistory";
    const RESPONSE_TYPE: &'static str = "history:lstmeetingattendeeHistoryResponse";
    type Response = LstmeetingattendeeHistoryResponse;
}

/// Which people's visits to meetings are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstmeetingattendeeHistory {
    /// Number of the only meeting wanted, nine digits.
    pub meeting_key: Option<i64>,
    /// How the list is sorted; by the time people joined, earliest first, when left out.
    pub order: Option<super::OrderMCAttenHisType>,
    /// When the meetings looked through began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeValueType>,
    /// How the topic of the meetings wanted begins; capital and small letters are the same. Known: inferred.
    pub conf_name: Option<String>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// When the meetings looked through ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Whether conferences by phone alone are looked through as well; no when left out. Known: inferred.
    pub incl_audio_only: Option<bool>,
}

impl ReadChildren for LstmeetingattendeeHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "inclAudioOnly" => _ = self.incl_audio_only.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstmeetingattendeeHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("history:meetingKey"));
        self.order.write(writer, name!("history:order"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.conf_name.write(writer, name!("history:confName"));
        self.list_control.write(writer, name!("history:listControl"));
        self.conf_id.write(writer, name!("history:confID"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.incl_audio_only.write(writer, name!("history:inclAudioOnly"));
    }
}

/// The visits to meetings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstmeetingattendeeHistoryResponse {
    /// One of them.
    pub meeting_attendee_history: Vec<super::MeetingAttendeeHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstmeetingattendeeHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingAttendeeHistory" => _ = self.meeting_attendee_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstmeetingattendeeHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_attendee_history.write(writer, name!("history:meetingAttendeeHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

