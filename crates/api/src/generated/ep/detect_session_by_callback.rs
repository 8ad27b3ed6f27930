//! ep.DetectSessionByCallback: Finds the sessions from which a phone number was called back within a few minutes, so that an administrator can tell where a call came from. This server calls nobody yet: it finds the calls that were noted by whoever tests, for thirty days.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DetectSessionByCallback {
    const NAME: &'static str = "DetectSessionByCallback";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:detectSessionByCallback";
    const RESPONSE_TYPE: &'static str = "ep:detectSessionByCallbackResponse";
    type Response = DetectSessionByCallbackResponse;
}

/// Which number was called back, and when.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectSessionByCallback {
    /// Number that was called back: digits alone, at most 32, beginning with the country code and, where there is one, the area code. Known: inferred.
    pub callback_number: String,
    /// When the call took place; within the last five minutes when left out. Known: inferred.
    pub data_scope_gmt: Option<DetectSessionByCallbackDataScopeGMT>,
}

impl ReadChildren for DetectSessionByCallback {
    const REQUIRED: &'static [&'static str] = &["callbackNumber"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "callbackNumber" => reader.required(0, &mut self.callback_number)?,
            "dataScopeGMT" => _ = self.data_scope_gmt.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DetectSessionByCallback {
    fn write_children(&self, writer: &mut Writer) {
        self.callback_number.write(writer, name!("ep:callbackNumber"));
        self.data_scope_gmt.write(writer, name!("ep:dataScopeGMT"));
    }
}

/// The sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectSessionByCallbackResponse {
    /// How many there are, at most 500. Known: ours.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them, each once, the latest call first. Known: ours.
    pub session: Vec<CallbackSessionType>,
}

impl ReadChildren for DetectSessionByCallbackResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "session" => _ = self.session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DetectSessionByCallbackResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("ep:matchingRecords"));
        self.session.write(writer, name!("ep:session"));
    }
}

/// A span of at most five minutes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectSessionByCallbackDataScopeGMT {
    /// Its beginning, MM/DD/YYYY hh:mm:ss in GMT. Known: inferred.
    pub occurred_date_start: String,
    /// Its end, like occurredDateStart, and not before it. Known: inferred.
    pub occurred_date_end: String,
}

impl ReadChildren for DetectSessionByCallbackDataScopeGMT {
    const REQUIRED: &'static [&'static str] = &["occurredDateStart", "occurredDateEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "occurredDateStart" => reader.required(0, &mut self.occurred_date_start)?,
            "occurredDateEnd" => reader.required(1, &mut self.occurred_date_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DetectSessionByCallbackDataScopeGMT {
    fn write_children(&self, writer: &mut Writer) {
        self.occurred_date_start.write(writer, name!("ep:occurredDateStart"));
        self.occurred_date_end.write(writer, name!("ep:occurredDateEnd"));
    }
}

/// A session from which a phone number was called back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CallbackSessionType {
    /// Number of the session, nine digits. Known: ours.
    pub session_key: i64,
    /// Number of this conference, up to 18 digits. Known: ours.
    pub conf_id: Option<i64>,
    /// Topic of the session. Known: ours.
    pub conf_name: String,
    /// Which service it belongs to. Known: ours.
    pub service_type: crate::com::ServiceTypeType,
    /// Login name of its host. Known: ours.
    pub host_web_ex_id: String,
    /// Planned start of the session, MM/DD/YYYY hh:mm:ss in GMT; when it really began is not kept yet. Known: ours.
    pub start_time: String,
    /// NOT_INPROGRESS or INPROGRESS. Known: ours.
    pub status: Option<String>,
}

impl ReadChildren for CallbackSessionType {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "confName", "serviceType", "hostWebExID", "startTime"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "confName" => reader.required(1, &mut self.conf_name)?,
            "serviceType" => reader.required(2, &mut self.service_type)?,
            "hostWebExID" => reader.required(3, &mut self.host_web_ex_id)?,
            "startTime" => reader.required(4, &mut self.start_time)?,
            "status" => _ = self.status.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CallbackSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.conf_id.write(writer, name!("ep:confID"));
        self.conf_name.write(writer, name!("ep:confName"));
        self.service_type.write(writer, name!("ep:serviceType"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.start_time.write(writer, name!("ep:startTime"));
        self.status.write(writer, name!("ep:status"));
    }
}

