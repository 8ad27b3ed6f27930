//! history.LstmeetingusageHistory: Lists meetings held in the last 90 days with their participants, minutes and phone use in numbers: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstmeetingusageHistory {
    const NAME: &'static str = "LstmeetingusageHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstmeetingusageHistory";
    const RESPONSE_TYPE: &'static str = "history:lstmeetingusageHistoryResponse";
    type Response = LstmeetingusageHistoryResponse;
}

/// Which meetings are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstmeetingusageHistory {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderMCHisType>,
    /// How the topic of the meetings wanted begins; capital and small letters are the same. Known: inferred.
    pub conf_name: Option<String>,
    /// Number of the only meeting wanted, nine digits.
    pub meeting_key: Option<i64>,
    /// When the meetings wanted began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeScopeType>,
    /// Login name of the host whose meetings are wanted, for administrators; all hosts when left out. From anybody else it is ignored: a host gets his own.
    pub host_web_ex_id: Option<String>,
    /// When the meetings wanted ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// Whether conferences by phone alone are listed as well; no when left out. Known: inferred.
    pub incl_audio_only: Option<bool>,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; GMT when left out.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for LstmeetingusageHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "inclAudioOnly" => _ = self.incl_audio_only.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstmeetingusageHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("history:listControl"));
        self.order.write(writer, name!("history:order"));
        self.conf_name.write(writer, name!("history:confName"));
        self.meeting_key.write(writer, name!("history:meetingKey"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.conf_id.write(writer, name!("history:confID"));
        self.incl_audio_only.write(writer, name!("history:inclAudioOnly"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
    }
}

/// The meetings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstmeetingusageHistoryResponse {
    /// One of them.
    pub meeting_usage_history: Vec<super::MeetingUsageHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstmeetingusageHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingUsageHistory" => _ = self.meeting_usage_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstmeetingusageHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_usage_history.write(writer, name!("history:meetingUsageHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

