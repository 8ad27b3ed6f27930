//! ep.LstRecordingInRecycleBin: Lists the caller's deleted recordings, which can be recovered for 30 days; nobody sees those of others.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstRecordingInRecycleBin {
    const NAME: &'static str = "LstRecordingInRecycleBin";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstRecordingInRecycleBin";
    const RESPONSE_TYPE: &'static str = "ep:lstRecordingInRecycleBinResponse";
    type Response = LstRecordingInRecycleBinResponse;
}

/// Which recordings are wanted, those that fit every filter given, and how many of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstRecordingInRecycleBin {
    /// Which part of the list is wanted. Known: inferred.
    pub list_control: Option<super::ListControlType>,
    /// When the recordings must have been made; a span of at most 28 days. Known: inferred.
    pub create_time_scope: Option<super::CreateTimeScopeType>,
    /// Number of the session whose recordings are wanted, nine digits. Known: inferred.
    pub session_key: Option<i64>,
    /// How the name of the recordings wanted begins; capital and small letters are the same. Known: inferred.
    pub record_name: Option<String>,
    /// Services of the sessions whose recordings are wanted; all when left out. Known: inferred.
    pub service_types: Option<LstRecordingInRecycleBinServiceTypes>,
}

impl ReadChildren for LstRecordingInRecycleBin {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "createTimeScope" => _ = self.create_time_scope.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "recordName" => _ = self.record_name.read(reader)?,
            "serviceTypes" => _ = self.service_types.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstRecordingInRecycleBin {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("ep:listControl"));
        self.create_time_scope.write(writer, name!("ep:createTimeScope"));
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.record_name.write(writer, name!("ep:recordName"));
        self.service_types.write(writer, name!("ep:serviceTypes"));
    }
}

/// The recordings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstRecordingInRecycleBinResponse {
    /// How many there are, and which of them these are. Known: inferred.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them. Known: inferred.
    pub recording: Vec<super::RecordingType>,
}

impl ReadChildren for LstRecordingInRecycleBinResponse {
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

impl WriteChildren for LstRecordingInRecycleBinResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("ep:matchingRecords"));
        self.recording.write(writer, name!("ep:recording"));
    }
}

/// Services.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstRecordingInRecycleBinServiceTypes {
    /// One of them. Known: inferred.
    pub service_type: Vec<crate::com::ServiceTypeType>,
}

impl ReadChildren for LstRecordingInRecycleBinServiceTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => _ = self.service_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstRecordingInRecycleBinServiceTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
    }
}

