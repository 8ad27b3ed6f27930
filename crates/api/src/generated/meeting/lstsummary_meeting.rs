//! meeting.LstsummaryMeeting: Lists meetings in brief: those the caller hosts and those he is invited to, for a site administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummaryMeeting {
    const NAME: &'static str = "LstsummaryMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:lstsummaryMeeting";
    const RESPONSE_TYPE: &'static str = "meet:lstsummaryMeetingResponse";
    type Response = LstsummaryMeetingResponse;
}

/// Which meetings are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryMeeting {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderType>,
    /// When the meetings must begin and end.
    pub date_scope: Option<super::DateScopeType>,
    /// Number of the only meeting wanted, nine digits.
    pub meeting_key: Option<i64>,
    /// Login name of the host whose meetings are wanted; who is no administrator sees only those among them that concern him.
    pub host_web_ex_id: Option<String>,
    /// Whether meetings that the caller does not host but is invited to are listed as well; yes when left out. Known: inferred.
    pub invited: Option<bool>,
}

impl ReadChildren for LstsummaryMeeting {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "invited" => _ = self.invited.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("meet:listControl"));
        self.order.write(writer, name!("meet:order"));
        self.date_scope.write(writer, name!("meet:dateScope"));
        self.meeting_key.write(writer, name!("meet:meetingKey"));
        self.host_web_ex_id.write(writer, name!("meet:hostWebExID"));
        self.invited.write(writer, name!("meet:invited"));
    }
}

/// The meetings found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryMeetingResponse {
    /// One of them.
    pub meeting: Vec<MeetingSummaryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstsummaryMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meeting" => _ = self.meeting.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting.write(writer, name!("meet:meeting"));
        self.matching_records.write(writer, name!("meet:matchingRecords"));
    }
}

/// A scheduled meeting in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingSummaryInstanceType {
    /// Number of the meeting, nine digits.
    pub meeting_key: i64,
    /// Topic of the meeting.
    pub conf_name: String,
    /// Number of its meeting type, one of those that LstMeetingType returns.
    pub meeting_type: i64,
    /// Login name of its host.
    pub host_web_ex_id: Option<String>,
    /// Login name of somebody else who may host it; absent when there is nobody.
    pub other_host_web_ex_id: Option<String>,
    /// Number of the time zone in which startDate is given.
    pub time_zone_id: Option<i64>,
    /// That time zone by its display name.
    pub time_zone: Option<String>,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Start, MM/DD/YYYY hh:mm:ss in that time zone; of a series, the next occurrence's.
    pub start_date: String,
    /// How long the meeting is planned to last, in minutes.
    pub duration: i64,
    /// Who finds the meeting on the site.
    pub list_status: Option<crate::com::ListingType>,
    /// Whether the host is in the meeting at the moment.
    pub host_joined: Option<bool>,
    /// Whether anybody but the host is in the meeting at the moment.
    pub participants_joined: Option<bool>,
    /// Whether video systems of a room can take part.
    pub tele_presence: Option<bool>,
}

impl ReadChildren for MeetingSummaryInstanceType {
    const REQUIRED: &'static [&'static str] = &["meetingKey", "confName", "meetingType", "startDate", "duration"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            "confName" => reader.required(1, &mut self.conf_name)?,
            "meetingType" => reader.required(2, &mut self.meeting_type)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "otherHostWebExID" => _ = self.other_host_web_ex_id.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "startDate" => reader.required(3, &mut self.start_date)?,
            "duration" => reader.required(4, &mut self.duration)?,
            "listStatus" => _ = self.list_status.read(reader)?,
            "hostJoined" => _ = self.host_joined.read(reader)?,
            "participantsJoined" => _ = self.participants_joined.read(reader)?,
            "telePresence" => _ = self.tele_presence.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingSummaryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("meet:meetingKey"));
        self.conf_name.write(writer, name!("meet:confName"));
        self.meeting_type.write(writer, name!("meet:meetingType"));
        self.host_web_ex_id.write(writer, name!("meet:hostWebExID"));
        self.other_host_web_ex_id.write(writer, name!("meet:otherHostWebExID"));
        self.time_zone_id.write(writer, name!("meet:timeZoneID"));
        self.time_zone.write(writer, name!("meet:timeZone"));
        self.status.write(writer, name!("meet:status"));
        self.start_date.write(writer, name!("meet:startDate"));
        self.duration.write(writer, name!("meet:duration"));
        self.list_status.write(writer, name!("meet:listStatus"));
        self.host_joined.write(writer, name!("meet:hostJoined"));
        self.participants_joined.write(writer, name!("meet:participantsJoined"));
        self.tele_presence.write(writer, name!("meet:telePresence"));
    }
}

