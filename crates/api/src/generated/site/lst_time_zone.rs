//! site.LstTimeZone: Lists the site's time zones with their names and distances from GMT.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstTimeZone {
    const NAME: &'static str = "LstTimeZone";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "site:lstTimeZone";
    const RESPONSE_TYPE: &'static str = "ns1:lstTimeZoneResponse";
    type Response = LstTimeZoneResponse;
}

/// Which zones are wanted, and for when.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstTimeZone {
    /// Number of one of them; all when left out, and a number that is none is passed over.
    pub time_zone_id: Vec<i64>,
    /// For what moment gmtOffset and fallInDST are told, MM/DD/YYYY hh:mm:ss in GMT; now when left out.
    pub date: Option<String>,
}

impl ReadChildren for LstTimeZone {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "date" => _ = self.date.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstTimeZone {
    fn write_children(&self, writer: &mut Writer) {
        self.time_zone_id.write(writer, name!("ns1:timeZoneID"));
        self.date.write(writer, name!("ns1:date"));
    }
}

/// The zones wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstTimeZoneResponse {
    /// One of them.
    pub time_zone: Vec<TimeZoneType>,
}

impl ReadChildren for LstTimeZoneResponse {
    const REQUIRED: &'static [&'static str] = &["timeZone"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "timeZone" => reader.required(0, &mut self.time_zone)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstTimeZoneResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.time_zone.write(writer, name!("ns1:timeZone"));
    }
}

/// A time zone of the site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeZoneType {
    /// Number by which requests name the zone.
    pub time_zone_id: i64,
    /// How far it is ahead of GMT at that moment, in minutes, summer time included; negative west of it.
    pub gmt_offset: i64,
    /// Display name, with the distance from GMT in winter: "GMT+01:00, Europe (Berlin)".
    pub description: String,
    /// The place that the zone is named after: "Berlin". Known: inferred.
    pub short_name: Option<String>,
    /// Whether pages leave out the zone's name; always false here.
    pub hide_time_zone_name: Option<bool>,
    /// Whether it has summer time at that moment.
    pub fall_in_dst: Option<bool>,
    /// What its time is called in winter: "Pacific Standard Time", "Europe Time". Known: ours.
    pub standard_label: Option<String>,
    /// What its time is called in summer: "Pacific Daylight Time", "Europe Summer Time"; the same as in winter where there is no summer time. Known: ours.
    pub daylight_label: Option<String>,
}

impl ReadChildren for TimeZoneType {
    const REQUIRED: &'static [&'static str] = &["timeZoneID", "gmtOffset", "description"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "timeZoneID" => reader.required(0, &mut self.time_zone_id)?,
            "gmtOffset" => reader.required(1, &mut self.gmt_offset)?,
            "description" => reader.required(2, &mut self.description)?,
            "shortName" => _ = self.short_name.read(reader)?,
            "hideTimeZoneName" => _ = self.hide_time_zone_name.read(reader)?,
            "fallInDST" => _ = self.fall_in_dst.read(reader)?,
            "standardLabel" => _ = self.standard_label.read(reader)?,
            "daylightLabel" => _ = self.daylight_label.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TimeZoneType {
    fn write_children(&self, writer: &mut Writer) {
        self.time_zone_id.write(writer, name!("ns1:timeZoneID"));
        self.gmt_offset.write(writer, name!("ns1:gmtOffset"));
        self.description.write(writer, name!("ns1:description"));
        self.short_name.write(writer, name!("ns1:shortName"));
        self.hide_time_zone_name.write(writer, name!("ns1:hideTimeZoneName"));
        self.fall_in_dst.write(writer, name!("ns1:fallInDST"));
        self.standard_label.write(writer, name!("ns1:standardLabel"));
        self.daylight_label.write(writer, name!("ns1:daylightLabel"));
    }
}

