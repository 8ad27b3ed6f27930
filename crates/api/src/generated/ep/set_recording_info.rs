//! ep.SetRecordingInfo: Changes what is said of a recording, how it is played, and who may watch it; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetRecordingInfo {
    const NAME: &'static str = "SetRecordingInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:setRecordingInfo";
    const RESPONSE_TYPE: &'static str = "ep:setRecordingInfoResponse";
    type Response = SetRecordingInfoResponse;
}

/// Which recording is changed, and what is to change in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRecordingInfo {
    /// Which recording it is, and its description and password.
    pub recording: SetRecordingInfoRecording,
    /// Whether the number is that of a recording that a service published for attendees, rather than of the host's own; no when left out. Known: inferred.
    pub is_service_recording: Option<bool>,
    /// What it is called, who presents in it, and who finds it.
    pub basic: Option<super::RecordingBasicType>,
    /// Which parts of it viewers see, and how much of it is played.
    pub playback: Option<super::RecordingPlaybackType>,
    /// Who may watch and download it.
    pub file_access: Option<super::RecordingFileAccessType>,
}

impl ReadChildren for SetRecordingInfo {
    const REQUIRED: &'static [&'static str] = &["recording"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recording" => reader.required(0, &mut self.recording)?,
            "isServiceRecording" => _ = self.is_service_recording.read(reader)?,
            "basic" => _ = self.basic.read(reader)?,
            "playback" => _ = self.playback.read(reader)?,
            "fileAccess" => _ = self.file_access.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetRecordingInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.recording.write(writer, name!("ep:recording"));
        self.is_service_recording.write(writer, name!("ep:isServiceRecording"));
        self.basic.write(writer, name!("ep:basic"));
        self.playback.write(writer, name!("ep:playback"));
        self.file_access.write(writer, name!("ep:fileAccess"));
    }
}

/// The recording that was changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRecordingInfoResponse {
    /// Its number, as in the request.
    pub recording_id: i64,
}

impl ReadChildren for SetRecordingInfoResponse {
    const REQUIRED: &'static [&'static str] = &["recordingID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => reader.required(0, &mut self.recording_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetRecordingInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
    }
}

/// Which recording is changed, and what it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRecordingInfoRecording {
    /// Number of the recording, as LstRecording returns it.
    pub recording_id: i64,
    /// What it is about, as text.
    pub description: Option<String>,
    /// What has to be given to watch it from now on; given but blank, it takes the password away. Known: inferred.
    pub password: Option<String>,
}

impl ReadChildren for SetRecordingInfoRecording {
    const REQUIRED: &'static [&'static str] = &["recordingID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => reader.required(0, &mut self.recording_id)?,
            "description" => _ = self.description.read(reader)?,
            "password" => _ = self.password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetRecordingInfoRecording {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
        self.description.write(writer, name!("ep:description"));
        self.password.write(writer, name!("ep:password"));
    }
}

