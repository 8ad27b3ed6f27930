//! history.LstsalesSessionHistory: Lists sales sessions held in the last 90 days with their participants, minutes and phone use in numbers: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsalesSessionHistory {
    const NAME: &'static str = "LstsalesSessionHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstsalesSessionHistory";
    const RESPONSE_TYPE: &'static str = "history:lstsalesSessionHistoryResponse";
    type Response = LstsalesSessionHistoryResponse;
}

/// Which sales sessions are wanted: filters as for meetings, and two of their own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsalesSessionHistory {
    /// Which meetings are wanted, by default all that fit every filter given, and how many of them in which order.
    pub lstmeetingusage_history: super::LstmeetingusageHistory,
    /// Customer with whom the sessions wanted were held, by name.
    pub account: Option<String>,
    /// Business that the sessions wanted were about, by name.
    pub opportunity: Option<String>,
}

impl ReadChildren for LstsalesSessionHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "account" => _ = self.account.read(reader)?,
            "opportunity" => _ = self.opportunity.read(reader)?,
            _ => return self.lstmeetingusage_history.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsalesSessionHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.lstmeetingusage_history.write_children(writer);
        self.account.write(writer, name!("history:account"));
        self.opportunity.write(writer, name!("history:opportunity"));
    }
}

/// The sales sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsalesSessionHistoryResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub sales_session_history: Vec<SalesSessionHistoryInstanceType>,
}

impl ReadChildren for LstsalesSessionHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "salesSessionHistory" => _ = self.sales_session_history.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsalesSessionHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("history:matchingRecords"));
        self.sales_session_history.write(writer, name!("history:salesSessionHistory"));
    }
}

/// A sales session that was held, with its use in numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSessionHistoryInstanceType {
    /// A meeting or sales session that was held, with its use in numbers.
    pub meeting_usage_history_instance: super::MeetingUsageHistoryInstanceType,
    /// Customer with whom the session was held, by name.
    pub account: Option<String>,
    /// Business that the session was about, by name.
    pub opportunity: Option<String>,
}

impl ReadChildren for SalesSessionHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "account" => _ = self.account.read(reader)?,
            "opportunity" => _ = self.opportunity.read(reader)?,
            _ => return self.meeting_usage_history_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSessionHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_usage_history_instance.write_children(writer);
        self.account.write(writer, name!("history:account"));
        self.opportunity.write(writer, name!("history:opportunity"));
    }
}

