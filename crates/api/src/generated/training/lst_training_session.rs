//! training.LstTrainingSession: Lists the caller's training sessions with all their settings; superseded by LstsummaryTrainingSession, and kept for old clients.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstTrainingSession {
    const NAME: &'static str = "LstTrainingSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:lstTrainingSession";
    const RESPONSE_TYPE: &'static str = "train:lstTrainingSessionResponse";
    type Response = LstTrainingSessionResponse;
}

/// Which training sessions are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstTrainingSession {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderType>,
    /// Number of the time zone in which dates are returned, as LstTimeZone returns it; each session's own when left out. Known: inferred.
    pub time_zone_id: Option<i64>,
    /// When the sessions must begin and end.
    pub date_scope: Option<crate::sess::DateScopeType>,
    /// Number of the only session wanted, nine digits.
    pub session_key: Option<i64>,
}

impl ReadChildren for LstTrainingSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstTrainingSession {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("train:listControl"));
        self.order.write(writer, name!("train:order"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.date_scope.write(writer, name!("train:dateScope"));
        self.session_key.write(writer, name!("train:sessionKey"));
    }
}

/// The training sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstTrainingSessionResponse {
    /// One of them.
    pub training_session: Vec<super::TrainingSessionInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstTrainingSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trainingSession" => _ = self.training_session.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstTrainingSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session.write(writer, name!("train:trainingSession"));
        self.matching_records.write(writer, name!("train:matchingRecords"));
    }
}

