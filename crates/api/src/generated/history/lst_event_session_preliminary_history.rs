//! history.LstEventSessionPreliminaryHistory: Lists events in brief within minutes after they were held, before LsteventsessionHistory has them: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstEventSessionPreliminaryHistory {
    const NAME: &'static str = "LstEventSessionPreliminaryHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstEventSessionPreliminaryHistory";
    const RESPONSE_TYPE: &'static str = "history:lstEventSessionPreliminaryHistoryResponse";
    type Response = LstEventSessionPreliminaryHistoryResponse;
}

/// Which events are wanted, and how many of them; at least one of confID, confName, sessionKey and startTimeScope is needed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstEventSessionPreliminaryHistory {
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// How the name of the events wanted begins; capital and small letters are the same. Known: inferred.
    pub conf_name: Option<String>,
    /// Number of the only event wanted, nine digits.
    pub session_key: Option<i64>,
    /// When the events wanted began; both limits are needed, in GMT.
    pub start_time_scope: Option<super::StartTimeValueType>,
    /// Login name of the host whose events are wanted, for administrators; all hosts when left out. From anybody else it is ignored: a host gets his own. It is none of the four filters. Known: inferred.
    pub host_web_ex_id: Option<String>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough. Known: inferred.
    pub list_control: Option<crate::serv::LstControlType>,
}

impl ReadChildren for LstEventSessionPreliminaryHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => _ = self.conf_id.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstEventSessionPreliminaryHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_id.write(writer, name!("history:confID"));
        self.conf_name.write(writer, name!("history:confName"));
        self.session_key.write(writer, name!("history:sessionKey"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.list_control.write(writer, name!("history:listControl"));
    }
}

/// The events found so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstEventSessionPreliminaryHistoryResponse {
    /// How many there are, and which of them these are. Known: inferred.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them, as LsteventsessionHistory lists it; what has not been counted yet is left out. Known: ours.
    pub event_session_preliminary_history: Vec<super::EventSessionHistoryInstanceType>,
}

impl ReadChildren for LstEventSessionPreliminaryHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "eventSessionPreliminaryHistory" => _ = self.event_session_preliminary_history.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstEventSessionPreliminaryHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("history:matchingRecords"));
        self.event_session_preliminary_history.write(writer, name!("history:eventSessionPreliminaryHistory"));
    }
}

