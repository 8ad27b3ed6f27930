//! history.LstrecordaccessHistory: Lists recordings with how many people registered for, watched and downloaded each, over the last 90 days unless asked for otherwise: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstrecordaccessHistory {
    const NAME: &'static str = "LstrecordaccessHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstrecordaccessHistory";
    const RESPONSE_TYPE: &'static str = "history:lstrecordaccessHistoryResponse";
    type Response = LstrecordaccessHistoryResponse;
}

/// Which recordings are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstrecordaccessHistory {
    /// When the recordings wanted were made; both limits are needed. The last 90 days when left out.
    pub creation_time_scope: Option<CreationTimeScopeType>,
    /// When the recordings wanted were opened by somebody; both limits are needed.
    pub view_time_scope: Option<ViewTimeScopeType>,
    /// How the list is sorted; by creation, earliest first, when left out. Known: inferred.
    pub order: Option<OrderRecAccHisType>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; -1 or left out means GMT. Default: -1.
    pub time_zone_id: Option<i64>,
    /// How the name of the recordings wanted begins; capital and small letters are the same. Known: inferred.
    pub record_name: Option<String>,
    /// Login name of the host whose recordings are wanted, for administrators; all hosts when left out. From anybody else it is ignored: a host gets his own.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for LstrecordaccessHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "creationTimeScope" => _ = self.creation_time_scope.read(reader)?,
            "viewTimeScope" => _ = self.view_time_scope.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "recordName" => _ = self.record_name.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstrecordaccessHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.creation_time_scope.write(writer, name!("history:creationTimeScope"));
        self.view_time_scope.write(writer, name!("history:viewTimeScope"));
        self.order.write(writer, name!("history:order"));
        self.list_control.write(writer, name!("history:listControl"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
        self.record_name.write(writer, name!("history:recordName"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
    }
}

/// The recordings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstrecordaccessHistoryResponse {
    /// One of them.
    pub record_access_history: Vec<RecordAccessHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstrecordaccessHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordAccessHistory" => _ = self.record_access_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstrecordaccessHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.record_access_history.write(writer, name!("history:recordAccessHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

/// A recording with how often it was opened.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordAccessHistoryInstanceType {
    /// Number of the recording; what LstRecording calls recordingID, and what LstrecordaccessDetailHistory wants. Known: inferred.
    pub record_id: Option<i64>,
    /// Name of the recording.
    pub record_name: Option<String>,
    /// When the recording was made, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub creation_time: Option<String>,
    /// How many people registered for it.
    pub registered: Option<i64>,
    /// How often it was downloaded. Known: inferred.
    pub downloaded: Option<i64>,
    /// How often it was watched. Known: inferred.
    pub viewed: Option<i64>,
    /// Number of the time zone in which creationTime is given, as LstTimeZone returns it; -1 means GMT. Default: -1.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for RecordAccessHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordID" => _ = self.record_id.read(reader)?,
            "recordName" => _ = self.record_name.read(reader)?,
            "creationTime" => _ = self.creation_time.read(reader)?,
            "registered" => _ = self.registered.read(reader)?,
            "downloaded" => _ = self.downloaded.read(reader)?,
            "viewed" => _ = self.viewed.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordAccessHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.record_id.write(writer, name!("history:recordID"));
        self.record_name.write(writer, name!("history:recordName"));
        self.creation_time.write(writer, name!("history:creationTime"));
        self.registered.write(writer, name!("history:registered"));
        self.downloaded.write(writer, name!("history:downloaded"));
        self.viewed.write(writer, name!("history:viewed"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
    }
}

/// When recordings must have been made to be listed; both limits are MM/DD/YYYY hh:mm:ss in the zone of the request's timeZoneID, in GMT when it has none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreationTimeScopeType {
    /// Earliest creation.
    pub creation_time_start: String,
    /// Latest creation.
    pub creation_time_end: String,
}

impl ReadChildren for CreationTimeScopeType {
    const REQUIRED: &'static [&'static str] = &["creationTimeStart", "creationTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "creationTimeStart" => reader.required(0, &mut self.creation_time_start)?,
            "creationTimeEnd" => reader.required(1, &mut self.creation_time_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreationTimeScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.creation_time_start.write(writer, name!("history:creationTimeStart"));
        self.creation_time_end.write(writer, name!("history:creationTimeEnd"));
    }
}

/// When recordings must have been opened to be listed; both limits are MM/DD/YYYY hh:mm:ss in the zone of the request's timeZoneID, in GMT when it has none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ViewTimeScopeType {
    /// Earliest time.
    pub view_time_start: String,
    /// Latest time.
    pub view_time_end: String,
}

impl ReadChildren for ViewTimeScopeType {
    const REQUIRED: &'static [&'static str] = &["viewTimeStart", "viewTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "viewTimeStart" => reader.required(0, &mut self.view_time_start)?,
            "viewTimeEnd" => reader.required(1, &mut self.view_time_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ViewTimeScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.view_time_start.write(writer, name!("history:viewTimeStart"));
        self.view_time_end.write(writer, name!("history:viewTimeEnd"));
    }
}

/// How a list of recordings is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderRecAccHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderRecAccHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderRecAccHisType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "orderBy" => _ = self.order_by.read(reader)?,
            "orderAD" => _ = self.order_ad.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OrderRecAccHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

xml::tokens! {
    /// What a list of recordings can be sorted by: number, creation (UPLOADTIME) or name.
    pub enum OrderRecAccHisByType {
        Recordid = "RECORDID",
        Uploadtime = "UPLOADTIME",
        Recordname = "RECORDNAME",
    }
}

