//! training.CheckLabAvailability: Tells whether a lab has enough computers free at a certain time.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CheckLabAvailability {
    const NAME: &'static str = "CheckLabAvailability";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:checkLabAvailability";
    const RESPONSE_TYPE: &'static str = "train:checkLabAvailabilityResponse";
    type Response = CheckLabAvailabilityResponse;
}

/// Which lab is wanted, when, and how many of its computers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckLabAvailability {
    /// Name of the lab, as GetLabInfo returns it.
    pub lab_name: String,
    /// Number of the time zone of the two times, as LstTimeZone returns it; -1 means the caller's zone. Default: -1.
    pub time_zone_id: i64,
    /// From when the computers are needed, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub session_start_time: String,
    /// Until when they are needed, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub session_end_time: String,
    /// How many computers are needed.
    pub num_computers: i64,
}

impl ReadChildren for CheckLabAvailability {
    const REQUIRED: &'static [&'static str] = &["labName", "timeZoneID", "sessionStartTime", "sessionEndTime", "numComputers"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labName" => reader.required(0, &mut self.lab_name)?,
            "timeZoneID" => reader.required(1, &mut self.time_zone_id)?,
            "sessionStartTime" => reader.required(2, &mut self.session_start_time)?,
            "sessionEndTime" => reader.required(3, &mut self.session_end_time)?,
            "numComputers" => reader.required(4, &mut self.num_computers)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckLabAvailability {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_name.write(writer, name!("train:labName"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.session_start_time.write(writer, name!("train:sessionStartTime"));
        self.session_end_time.write(writer, name!("train:sessionEndTime"));
        self.num_computers.write(writer, name!("train:numComputers"));
    }
}

/// Whether the lab is free.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckLabAvailabilityResponse {
    /// One lab with the answer for it.
    pub availability_labs: Vec<AvailabilityLabType>,
}

impl ReadChildren for CheckLabAvailabilityResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "availabilityLabs" => _ = self.availability_labs.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckLabAvailabilityResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.availability_labs.write(writer, name!("train:availabilityLabs"));
    }
}

/// Whether a lab is free at a certain time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvailabilityLabType {
    /// Name of the lab.
    pub lab_name: String,
    /// Number of the time zone in which the two times are given.
    pub time_zone_id: i64,
    /// From when the computers are needed, MM/DD/YYYY hh:mm:ss in that time zone.
    pub session_start_time: String,
    /// Until when they are needed, MM/DD/YYYY hh:mm:ss in that time zone.
    pub session_end_time: String,
    /// How many computers were asked for. Known: inferred.
    pub num_computers: i64,
    /// Whether that many are free all the time.
    pub status: crate::com::LabStatusType,
}

impl ReadChildren for AvailabilityLabType {
    const REQUIRED: &'static [&'static str] = &["labName", "timeZoneID", "sessionStartTime", "sessionEndTime", "numComputers", "status"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labName" => reader.required(0, &mut self.lab_name)?,
            "timeZoneID" => reader.required(1, &mut self.time_zone_id)?,
            "sessionStartTime" => reader.required(2, &mut self.session_start_time)?,
            "sessionEndTime" => reader.required(3, &mut self.session_end_time)?,
            "numComputers" => reader.required(4, &mut self.num_computers)?,
            "status" => reader.required(5, &mut self.status)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AvailabilityLabType {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_name.write(writer, name!("train:labName"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.session_start_time.write(writer, name!("train:sessionStartTime"));
        self.session_end_time.write(writer, name!("train:sessionEndTime"));
        self.num_computers.write(writer, name!("train:numComputers"));
        self.status.write(writer, name!("train:status"));
    }
}

