//! ep.DelRecording: Moves a recording to the recycle bin of its host, where it stays for 30 days unless it is deleted for good before.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelRecording {
    const NAME: &'static str = "DelRecording";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:delRecording";
    const RESPONSE_TYPE: &'static str = "ep:delRecordingResponse";
    type Response = DelRecordingResponse;
}

/// Which recording is deleted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelRecording {
    /// Number of the recording, as LstRecording returns it.
    pub recording_id: i64,
    /// Whether the number is that of a recording that a service published for attendees, rather than of the host's own; no when left out. Known: inferred.
    pub is_service_recording: Option<bool>,
}

impl ReadChildren for DelRecording {
    const REQUIRED: &'static [&'static str] = &["recordingID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => reader.required(0, &mut self.recording_id)?,
            "isServiceRecording" => _ = self.is_service_recording.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelRecording {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
        self.is_service_recording.write(writer, name!("ep:isServiceRecording"));
    }
}

/// The recording that was deleted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelRecordingResponse {
    /// Its number, as in the request.
    pub recording_id: i64,
}

impl ReadChildren for DelRecordingResponse {
    const REQUIRED: &'static [&'static str] = &["recordingID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => reader.required(0, &mut self.recording_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelRecordingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
    }
}

