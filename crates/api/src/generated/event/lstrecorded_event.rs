//! event.LstrecordedEvent: Lists recordings of events, grouped by their host: the caller's own, for a site administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstrecordedEvent {
    const NAME: &'static str = "LstrecordedEvent";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:lstrecordedEvent";
    const RESPONSE_TYPE: &'static str = "event:lstrecordedEventResponse";
    type Response = LstrecordedEventResponse;
}

/// Which recordings are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstrecordedEvent {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderType>,
    /// When the recorded events must have begun and ended. Known: inferred.
    pub date_scope: Option<super::DateScopeType>,
    /// Login name of the host whose recordings are wanted; who is no administrator finds only his own.
    pub host_web_ex_id: Option<String>,
    /// Number of the program whose recordings are wanted, as LstsummaryProgram returns it.
    pub program_id: Option<i64>,
}

impl ReadChildren for LstrecordedEvent {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "programID" => _ = self.program_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstrecordedEvent {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("event:listControl"));
        self.order.write(writer, name!("event:order"));
        self.date_scope.write(writer, name!("event:dateScope"));
        self.host_web_ex_id.write(writer, name!("event:hostWebExID"));
        self.program_id.write(writer, name!("event:programID"));
    }
}

/// The recordings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstrecordedEventResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// The recordings of one host.
    pub event: Vec<RecordedEventsType>,
}

impl ReadChildren for LstrecordedEventResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "event" => _ = self.event.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstrecordedEventResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("event:matchingRecords"));
        self.event.write(writer, name!("event:event"));
    }
}

/// A recording of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordedEventType {
    /// Name of the event that was recorded.
    pub event_name: String,
    /// Kind of the event, by the name of its meeting type. Known: inferred.
    pub event_type: String,
    /// When the recording begins, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub recording_start_time: Option<String>,
    /// Number of the time zone in which recordingStartTime is given.
    pub time_zone_id: Option<i64>,
    /// How long the recording plays, in seconds. Known: inferred.
    pub play_time: Option<i64>,
    /// What the event's page says of the panelists, as text.
    pub panelists_info: Option<String>,
    /// What the event is about; text or HTML.
    pub description: Option<String>,
    /// Address or path from which the recording's file can be fetched. Known: inferred.
    pub record_file_path: Option<String>,
    /// Address of the page that people see after watching the recording. Known: inferred.
    pub destination_url: String,
    /// How large the recording's file is, in bytes. Known: inferred.
    pub size: i64,
    /// Whether a password is needed to watch the recording.
    pub is_access_password: Option<bool>,
    /// Whether a password is needed to register for watching it.
    pub is_enrollment_password: Option<bool>,
    /// Login name of the event's host.
    pub host_web_ex_id: Option<String>,
    /// Address of the page on which the recording is watched.
    pub view_url: String,
}

impl ReadChildren for RecordedEventType {
    const REQUIRED: &'static [&'static str] = &["eventName", "eventType", "destinationURL", "size", "viewURL"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "eventName" => reader.required(0, &mut self.event_name)?,
            "eventType" => reader.required(1, &mut self.event_type)?,
            "recordingStartTime" => _ = self.recording_start_time.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "playTime" => _ = self.play_time.read(reader)?,
            "panelistsInfo" => _ = self.panelists_info.read(reader)?,
            "description" => _ = self.description.read(reader)?,
            "recordFilePath" => _ = self.record_file_path.read(reader)?,
            "destinationURL" => reader.required(2, &mut self.destination_url)?,
            "size" => reader.required(3, &mut self.size)?,
            "isAccessPassword" => _ = self.is_access_password.read(reader)?,
            "isEnrollmentPassword" => _ = self.is_enrollment_password.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "viewURL" => reader.required(4, &mut self.view_url)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordedEventType {
    fn write_children(&self, writer: &mut Writer) {
        self.event_name.write(writer, name!("event:eventName"));
        self.event_type.write(writer, name!("event:eventType"));
        self.recording_start_time.write(writer, name!("event:recordingStartTime"));
        self.time_zone_id.write(writer, name!("event:timeZoneID"));
        self.play_time.write(writer, name!("event:playTime"));
        self.panelists_info.write(writer, name!("event:panelistsInfo"));
        self.description.write(writer, name!("event:description"));
        self.record_file_path.write(writer, name!("event:recordFilePath"));
        self.destination_url.write(writer, name!("event:destinationURL"));
        self.size.write(writer, name!("event:size"));
        self.is_access_password.write(writer, name!("event:isAccessPassword"));
        self.is_enrollment_password.write(writer, name!("event:isEnrollmentPassword"));
        self.host_web_ex_id.write(writer, name!("event:hostWebExID"));
        self.view_url.write(writer, name!("event:viewURL"));
    }
}

/// The recordings of one host's events.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordedEventsType {
    /// Login name of that host. Known: inferred.
    pub web_ex_id: Option<String>,
    /// One of them.
    pub recorded_event: Vec<RecordedEventType>,
}

impl ReadChildren for RecordedEventsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            "recordedEvent" => _ = self.recorded_event.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordedEventsType {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("event:webExID"));
        self.recorded_event.write(writer, name!("event:recordedEvent"));
    }
}

