//! ep.LstRecording: Lists recordings: the caller's own, for a site administrator those of all users; without createTimeScope, those of the last four weeks.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstRecording {
    const NAME: &'static str = "LstRecording";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstRecording";
    const RESPONSE_TYPE: &'static str = "ep:lstRecordingResponse";
    type Response = LstRecordingResponse;
}

/// Which recordings are wanted, those that fit every filter given, and how many of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstRecording {
    /// Which part of the list is wanted.
    pub list_control: Option<super::ListControlType>,
    /// When the recordings must have been made; in the last four weeks when left out, and never a span of more than 28 days.
    pub create_time_scope: Option<super::CreateTimeScopeType>,
    /// Login name of the host whose recordings are wanted; who is no administrator finds only his own.
    pub host_web_ex_id: Option<String>,
    /// Number of the session whose recordings are wanted, nine digits.
    pub session_key: Option<i64>,
    /// Whether the answer says more of the session that was recorded, such as its tracking codes and panelists. Default: false. Known: inferred.
    pub return_session_details: Option<bool>,
    /// How the name of the recordings wanted begins; capital and small letters are the same. Known: inferred.
    pub record_name: Option<String>,
    /// Services of the sessions whose recordings are wanted; all when left out.
    pub service_types: Option<LstRecordingServiceTypes>,
    /// Whether recordings that others share with the caller are listed as well; no when left out. Known: inferred.
    pub return_share_to_me_recording: Option<bool>,
}

impl ReadChildren for LstRecording {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "createTimeScope" => _ = self.create_time_scope.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "returnSessionDetails" => _ = self.return_session_details.read(reader)?,
            "recordName" => _ = self.record_name.read(reader)?,
            "serviceTypes" => _ = self.service_types.read(reader)?,
            "returnShareToMeRecording" => _ = self.return_share_to_me_recording.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstRecording {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("ep:listControl"));
        self.create_time_scope.write(writer, name!("ep:createTimeScope"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.return_session_details.write(writer, name!("ep:returnSessionDetails"));
        self.record_name.write(writer, name!("ep:recordName"));
        self.service_types.write(writer, name!("ep:serviceTypes"));
        self.return_share_to_me_recording.write(writer, name!("ep:returnShareToMeRecording"));
    }
}

/// The recordings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstRecordingResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub recording: Vec<super::RecordingType>,
}

impl ReadChildren for LstRecordingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "recording" => _ = self.recording.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstRecordingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("ep:matchingRecords"));
        self.recording.write(writer, name!("ep:recording"));
    }
}

/// Services.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstRecordingServiceTypes {
    /// One of them.
    pub service_type: Vec<crate::com::ServiceTypeType>,
}

impl ReadChildren for LstRecordingServiceTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => _ = self.service_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstRecordingServiceTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
    }
}

