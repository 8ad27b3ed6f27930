//! ep.LstOpenSession: Lists the sessions in progress that the caller may see, each under its service: an administrator all, anybody else those he hosts, is invited to, or finds listed on the site. At most 500.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstOpenSession {
    const NAME: &'static str = "LstOpenSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstOpenSession";
    const RESPONSE_TYPE: &'static str = "ep:lstOpenSessionResponse";
    type Response = LstOpenSessionResponse;
}

/// Sessions of which services are wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstOpenSession {
    /// One of these services; all when left out.
    pub service_type: Vec<crate::com::ServiceTypeType>,
}

impl ReadChildren for LstOpenSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => _ = self.service_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstOpenSession {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
    }
}

/// The sessions in progress.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstOpenSessionResponse {
    /// How many there are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One service with its sessions.
    pub services: Vec<LstOpenSessionResponseServices>,
}

impl ReadChildren for LstOpenSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "services" => _ = self.services.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstOpenSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("ep:matchingRecords"));
        self.services.write(writer, name!("ep:services"));
    }
}

/// A service that has sessions in progress.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstOpenSessionResponseServices {
    /// Which service it is.
    pub service_type: crate::com::ServiceTypeType,
    /// One of its sessions.
    pub sessions: Vec<OpenSessionType>,
}

impl ReadChildren for LstOpenSessionResponseServices {
    const REQUIRED: &'static [&'static str] = &["serviceType"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => reader.required(0, &mut self.service_type)?,
            "sessions" => _ = self.sessions.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstOpenSessionResponseServices {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
        self.sessions.write(writer, name!("ep:sessions"));
    }
}

/// A session in progress.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenSessionType {
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// Topic of the session.
    pub session_name: String,
    /// Login name of its host.
    pub host_web_ex_id: String,
    /// Planned start, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub start_time: String,
    /// When it really began, like startTime; so far the planned start.
    pub actual_start_time: String,
    /// Number of the session's time zone, as LstTimeZone returns it.
    pub time_zone_id: i64,
    /// Who finds the session on the site.
    pub list_status: crate::com::ListingType,
}

impl ReadChildren for OpenSessionType {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "sessionName", "hostWebExID", "startTime", "actualStartTime", "timeZoneID", "listStatus"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "sessionName" => reader.required(1, &mut self.session_name)?,
            "hostWebExID" => reader.required(2, &mut self.host_web_ex_id)?,
            "startTime" => reader.required(3, &mut self.start_time)?,
            "actualStartTime" => reader.required(4, &mut self.actual_start_time)?,
            "timeZoneID" => reader.required(5, &mut self.time_zone_id)?,
            "listStatus" => reader.required(6, &mut self.list_status)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OpenSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.session_name.write(writer, name!("ep:sessionName"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.start_time.write(writer, name!("ep:startTime"));
        self.actual_start_time.write(writer, name!("ep:actualStartTime"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
        self.list_status.write(writer, name!("ep:listStatus"));
    }
}

