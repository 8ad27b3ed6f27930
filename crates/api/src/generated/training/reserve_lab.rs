//! training.ReserveLab: Reserves computers of a lab for a certain time, without a training session.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for ReserveLab {
    const NAME: &'static str = "ReserveLab";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:reserveLab";
    const RESPONSE_TYPE: &'static str = "train:reserveLabResponse";
    type Response = ReserveLabResponse;
}

/// Which lab is reserved, when, and how many of its computers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReserveLab {
    /// Name of the lab, as GetLabInfo returns it.
    pub lab_name: String,
    /// How many computers are reserved.
    pub num_computers: i64,
    /// What they are reserved for, as the lab's schedule shows it.
    pub topic: String,
    /// From when they are reserved, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID. Known: inferred.
    pub start_date: String,
    /// Until when they are reserved, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub end_date: String,
    /// Number of the time zone of the two times, as LstTimeZone returns it; left out means the caller's zone.
    pub time_zone_id: Option<i64>,
    /// How long somebody may use a computer, in minutes. Known: inferred.
    pub time_limit: Option<String>,
    /// Whether the caller gets the reservation by mail. Known: inferred.
    pub send_mail: Option<bool>,
}

impl ReadChildren for ReserveLab {
    const REQUIRED: &'static [&'static str] = &["labName", "numComputers", "topic", "startDate", "endDate"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labName" => reader.required(0, &mut self.lab_name)?,
            "numComputers" => reader.required(1, &mut self.num_computers)?,
            "topic" => reader.required(2, &mut self.topic)?,
            "startDate" => reader.required(3, &mut self.start_date)?,
            "endDate" => reader.required(4, &mut self.end_date)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeLimit" => _ = self.time_limit.read(reader)?,
            "sendMail" => _ = self.send_mail.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ReserveLab {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_name.write(writer, name!("train:labName"));
        self.num_computers.write(writer, name!("train:numComputers"));
        self.topic.write(writer, name!("train:topic"));
        self.start_date.write(writer, name!("train:startDate"));
        self.end_date.write(writer, name!("train:endDate"));
        self.time_zone_id.write(writer, name!("train:timeZoneID"));
        self.time_limit.write(writer, name!("train:timeLimit"));
        self.send_mail.write(writer, name!("train:sendMail"));
    }
}

/// The reservation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReserveLabResponse {
    /// Number of the reservation.
    pub hol_session_id: Option<i64>,
}

impl ReadChildren for ReserveLabResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "holSessionID" => _ = self.hol_session_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ReserveLabResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.hol_session_id.write(writer, name!("train:holSessionID"));
    }
}

