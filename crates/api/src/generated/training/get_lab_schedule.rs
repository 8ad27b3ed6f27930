//! training.GetLabSchedule: Lists for what and by whom a lab is reserved within a certain time.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetLabSchedule {
    const NAME: &'static str = "GetLabSchedule";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getLabSchedule";
    const RESPONSE_TYPE: &'static str = "train:getLabScheduleResponse";
    type Response = GetLabScheduleResponse;
}

/// Which lab is wanted, and for which time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLabSchedule {
    /// Name of the lab, as GetLabInfo returns it.
    pub lab_name: String,
    /// Number of the time zone of the two times, as LstTimeZone returns it; -1 means the caller's zone. Default: -1.
    pub time_zone_id: i64,
    /// Start of the time that is looked at, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub session_start_time: String,
    /// End of the time that is looked at, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub session_end_time: String,
}

impl ReadChildren for GetLabSchedule {
    const REQUIRED: &'static [&'static str] = &["labName", "timeZoneID", "sessionStartTime", "sessionEndTime"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labName" => reader.required(0, &mut self.lab_name)?,
            "timeZoneID" => reader.required(1, &mut self.time_zone_id)?,
            "sessionStartTime" => reader.required(2, &mut self.session_start_time)?,
            "sessionEndTime" => reader.required(3, &mut self.session_end_time)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetLabSchedule {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_name.write(writer, name!("train:labName"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.session_start_time.write(writer, name!("train:sessionStartTime"));
        self.session_end_time.write(writer, name!("train:sessionEndTime"));
    }
}

/// The lab's reservations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLabScheduleResponse {
    /// One of them.
    pub scheduled_labs: Vec<ScheduleLabType>,
}

impl ReadChildren for GetLabScheduleResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "scheduledLabs" => _ = self.scheduled_labs.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetLabScheduleResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.scheduled_labs.write(writer, name!("train:scheduledLabs"));
    }
}

/// A reservation of a lab's computers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleLabType {
    /// Name of the lab.
    pub lab_name: String,
    /// Topic of the training session, or of the reservation when there is no session.
    pub conf_name: String,
    /// Number of the time zone in which the two times are given.
    pub time_zone_id: i64,
    /// From when the computers are reserved, MM/DD/YYYY hh:mm:ss in that time zone.
    pub session_start_time: String,
    /// Until when they are reserved, MM/DD/YYYY hh:mm:ss in that time zone.
    pub session_end_time: String,
    /// Login name of the host who reserved them.
    pub host_web_ex_id: String,
    /// How many computers are reserved.
    pub num_computers: i64,
}

impl ReadChildren for ScheduleLabType {
    const REQUIRED: &'static [&'static str] = &["labName", "confName", "timeZoneID", "sessionStartTime", "sessionEndTime", "hostWebExID", "numComputers"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labName" => reader.required(0, &mut self.lab_name)?,
            "confName" => reader.required(1, &mut self.conf_name)?,
            "timeZoneID" => reader.required(2, &mut self.time_zone_id)?,
            "sessionStartTime" => reader.required(3, &mut self.session_start_time)?,
            "sessionEndTime" => reader.required(4, &mut self.session_end_time)?,
            "hostWebExID" => reader.required(5, &mut self.host_web_ex_id)?,
            "numComputers" => reader.required(6, &mut self.num_computers)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleLabType {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_name.write(writer, name!("train:labName"));
        self.conf_name.write(writer, name!("train:confName"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.session_start_time.write(writer, name!("train:sessionStartTime"));
        self.session_end_time.write(writer, name!("train:sessionEndTime"));
        self.host_web_ex_id.write(writer, name!("train:hostWebExID"));
        self.num_computers.write(writer, name!("train:numComputers"));
    }
}

