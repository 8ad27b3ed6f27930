//! ep.DelRecordingFromRecycleBin: Deletes recordings in the caller's recycle bin for good, or empties it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelRecordingFromRecycleBin {
    const NAME: &'static str = "DelRecordingFromRecycleBin";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:delRecordingFromRecycleBin";
    const RESPONSE_TYPE: &'static str = "ep:delRecordingFromRecycleBinResponse";
    type Response = DelRecordingFromRecycleBinResponse;
}

/// Which recordings are deleted: those that are named, or all with deleteAll.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelRecordingFromRecycleBin {
    /// Number of one of them, as LstRecordingInRecycleBin returns it. Known: inferred.
    pub recording_id: Vec<i64>,
    /// Whether everything in the recycle bin is deleted; no when left out. Known: inferred.
    pub delete_all: Option<bool>,
}

impl ReadChildren for DelRecordingFromRecycleBin {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => _ = self.recording_id.read(reader)?,
            "deleteAll" => _ = self.delete_all.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelRecordingFromRecycleBin {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
        self.delete_all.write(writer, name!("ep:deleteAll"));
    }
}

/// How much was deleted, and what was not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelRecordingFromRecycleBinResponse {
    /// How many recordings were deleted. Known: inferred.
    pub successful_recordings_count: Option<i64>,
    /// One recording that was not. Known: inferred.
    pub failed_recordings: Vec<FailedRecordingType>,
}

impl ReadChildren for DelRecordingFromRecycleBinResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "successfulRecordingsCount" => _ = self.successful_recordings_count.read(reader)?,
            "failedRecordings" => _ = self.failed_recordings.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelRecordingFromRecycleBinResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.successful_recordings_count.write(writer, name!("ep:successfulRecordingsCount"));
        self.failed_recordings.write(writer, name!("ep:failedRecordings"));
    }
}

/// A recording that was not deleted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailedRecordingType {
    /// Its number, as in the request. Known: inferred.
    pub recording_id: Option<i64>,
    /// Why it was not deleted, in words. Known: inferred.
    pub reason_for_failure: Option<String>,
}

impl ReadChildren for FailedRecordingType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => _ = self.recording_id.read(reader)?,
            "reasonForFailure" => _ = self.reason_for_failure.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FailedRecordingType {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
        self.reason_for_failure.write(writer, name!("ep:reasonForFailure"));
    }
}

