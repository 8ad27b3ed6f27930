//! ep.GetRecordingInfo: Returns what is said of a recording, how it is played, and who may watch it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetRecordingInfo {
    const NAME: &'static str = "GetRecordingInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:getRecordingInfo";
    const RESPONSE_TYPE: &'static str = "ep:getRecordingInfoResponse";
    type Response = GetRecordingInfoResponse;
}

/// Which recording is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordingInfo {
    /// Number of the recording, as LstRecording returns it.
    pub recording_id: i64,
    /// Whether the number is that of a recording that a service published for attendees, rather than of the host's own; no when left out. Known: inferred.
    pub is_service_recording: Option<bool>,
}

impl ReadChildren for GetRecordingInfo {
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

impl WriteChildren for GetRecordingInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
        self.is_service_recording.write(writer, name!("ep:isServiceRecording"));
    }
}

/// The recording.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordingInfoResponse {
    /// What it is called, who presents in it, and who finds it.
    pub basic: Option<GetRecordingInfoResponseBasic>,
    /// Which parts of it viewers see, and how much of it is played.
    pub playback: Option<super::RecordingPlaybackType>,
    /// Who may watch and download it.
    pub file_access: Option<GetRecordingInfoResponseFileAccess>,
}

impl ReadChildren for GetRecordingInfoResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "basic" => _ = self.basic.read(reader)?,
            "playback" => _ = self.playback.read(reader)?,
            "fileAccess" => _ = self.file_access.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetRecordingInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.basic.write(writer, name!("ep:basic"));
        self.playback.write(writer, name!("ep:playback"));
        self.file_access.write(writer, name!("ep:fileAccess"));
    }
}

/// What a recording is called and what it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordingInfoResponseBasic {
    /// What a recording is called, who presents in it, and who finds it.
    pub recording_basic: super::RecordingBasicType,
    /// What it is about, as text.
    pub description: Option<String>,
}

impl ReadChildren for GetRecordingInfoResponseBasic {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "description" => _ = self.description.read(reader)?,
            _ => return self.recording_basic.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetRecordingInfoResponseBasic {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_basic.write_children(writer);
        self.description.write(writer, name!("ep:description"));
    }
}

/// Who may watch and download a recording, with its password.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordingInfoResponseFileAccess {
    /// Who may watch and download a recording.
    pub recording_file_access: super::RecordingFileAccessType,
    /// What has to be given to watch it; blank when it has none.
    pub password: Option<String>,
}

impl ReadChildren for GetRecordingInfoResponseFileAccess {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "password" => _ = self.password.read(reader)?,
            _ => return self.recording_file_access.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetRecordingInfoResponseFileAccess {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_file_access.write_children(writer);
        self.password.write(writer, name!("ep:password"));
    }
}

