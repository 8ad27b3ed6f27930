//! training.LstsummaryTrainingSession: Lists training sessions in brief, whoever finds them on the site: a host's own, for a site administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummaryTrainingSession {
    const NAME: &'static str = "LstsummaryTrainingSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:lstsummaryTrainingSession";
    const RESPONSE_TYPE: &'static str = "train:lstsummaryTrainingSessionResponse";
    type Response = LstsummaryTrainingSessionResponse;
}

/// Which training sessions are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryTrainingSession {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderType>,
    /// When the sessions must begin and end.
    pub date_scope: Option<crate::sess::DateScopeType>,
    /// Number of the only session wanted, nine digits.
    pub session_key: Option<i64>,
    /// Login name of the host whose sessions are wanted; who is no administrator finds only his own.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for LstsummaryTrainingSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryTrainingSession {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("train:listControl"));
        self.order.write(writer, name!("train:order"));
        self.date_scope.write(writer, name!("train:dateScope"));
        self.session_key.write(writer, name!("train:sessionKey"));
        self.host_web_ex_id.write(writer, name!("train:hostWebExID"));
    }
}

/// The training sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryTrainingSessionResponse {
    /// One of them.
    pub training_session: Vec<TrainingSessionSummaryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstsummaryTrainingSessionResponse {
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

impl WriteChildren for LstsummaryTrainingSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session.write(writer, name!("train:trainingSession"));
        self.matching_records.write(writer, name!("train:matchingRecords"));
    }
}

/// A scheduled training session in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingSessionSummaryInstanceType {
    /// Number of the session, nine digits.
    pub session_key: Option<i64>,
    /// Topic of the session.
    pub conf_name: Option<String>,
    /// Number of its meeting type, one of those that LstMeetingType returns.
    pub meeting_type: Option<i64>,
    /// Login name of its host.
    pub host_web_ex_id: Option<String>,
    /// Login name of somebody else who may host it; absent when there is nobody.
    pub other_host_web_ex_id: Option<String>,
    /// Number of the time zone in which startDate is given.
    pub time_zone_id: Option<i64>,
    /// That time zone by its display name.
    pub time_zone: Option<String>,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Start, MM/DD/YYYY hh:mm:ss in that time zone; of a series, the next occurrence's.
    pub start_date: Option<String>,
    /// How long the session is planned to last, in minutes.
    pub duration: Option<i64>,
    /// Who finds the session on the site.
    pub list_status: Option<crate::sess::ListingType>,
}

impl ReadChildren for TrainingSessionSummaryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "meetingType" => _ = self.meeting_type.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "otherHostWebExID" => _ = self.other_host_web_ex_id.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "startDate" => _ = self.start_date.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "listStatus" => _ = self.list_status.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingSessionSummaryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("train:sessionKey"));
        self.conf_name.write(writer, name!("train:confName"));
        self.meeting_type.write(writer, name!("train:meetingType"));
        self.host_web_ex_id.write(writer, name!("train:hostWebExID"));
        self.other_host_web_ex_id.write(writer, name!("train:otherHostWebExID"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.time_zone.write(writer, name!("train:timeZone"));
        self.status.write(writer, name!("train:status"));
        self.start_date.write(writer, name!("train:startDate"));
        self.duration.write(writer, name!("train:duration"));
        self.list_status.write(writer, name!("train:listStatus"));
    }
}

