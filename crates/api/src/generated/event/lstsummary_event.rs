//! event.LstsummaryEvent: Lists scheduled events in brief: those the caller hosts, for a site administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummaryEvent {
    const NAME: &'static str = "LstsummaryEvent";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:lstsummaryEvent";
    const RESPONSE_TYPE: &'static str = "event:lstsummaryEventResponse";
    type Response = LstsummaryEventResponse;
}

/// Which events are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryEvent {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<super::OrderType>,
    /// When the events must begin and end.
    pub date_scope: Option<super::DateScopeType>,
    /// Number of the only event wanted, nine digits.
    pub session_key: Option<i64>,
    /// Login name of the host whose events are wanted; who is no administrator finds only his own.
    pub host_web_ex_id: Option<String>,
    /// Number of the program whose events are wanted, as LstsummaryProgram returns it.
    pub program_id: Option<i64>,
    /// Whether the answer has attendeeCount; no when left out.
    pub attendee_stats: Option<bool>,
}

impl ReadChildren for LstsummaryEvent {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "programID" => _ = self.program_id.read(reader)?,
            "attendeeStats" => _ = self.attendee_stats.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryEvent {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("event:listControl"));
        self.order.write(writer, name!("event:order"));
        self.date_scope.write(writer, name!("event:dateScope"));
        self.session_key.write(writer, name!("event:sessionKey"));
        self.host_web_ex_id.write(writer, name!("event:hostWebExID"));
        self.program_id.write(writer, name!("event:programID"));
        self.attendee_stats.write(writer, name!("event:attendeeStats"));
    }
}

/// The events found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryEventResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub event: Vec<EventSummaryInstanceType>,
}

impl ReadChildren for LstsummaryEventResponse {
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

impl WriteChildren for LstsummaryEventResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("event:matchingRecords"));
        self.event.write(writer, name!("event:event"));
    }
}

/// A scheduled event in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventSummaryInstanceType {
    /// Number of the event, nine digits.
    pub session_key: i64,
    /// Name of the event, as the site's pages and mails show it.
    pub session_name: String,
    /// Number of its meeting type, one of those that LstMeetingType returns.
    pub session_type: i64,
    /// Login name of its host.
    pub host_web_ex_id: String,
    /// Start, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub start_date: Option<String>,
    /// Planned end, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub end_date: Option<String>,
    /// Number of the event's time zone, in which startDate and endDate are given.
    pub time_zone_id: Option<i64>,
    /// How long the event is planned to last, in minutes.
    pub duration: i64,
    /// What the event is about; text or HTML.
    pub description: Option<String>,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Who the panelists are, as text; blank when there are none.
    pub panelists: Option<String>,
    /// Who finds the event on the site.
    pub list_status: Option<super::ListingType>,
    /// How many people are expected, and how many registered from which source; only when asked for with attendeeStats.
    pub attendee_count: Option<AttendeeCountType>,
}

impl ReadChildren for EventSummaryInstanceType {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "sessionName", "sessionType", "hostWebExID", "duration"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "sessionName" => reader.required(1, &mut self.session_name)?,
            "sessionType" => reader.required(2, &mut self.session_type)?,
            "hostWebExID" => reader.required(3, &mut self.host_web_ex_id)?,
            "startDate" => _ = self.start_date.read(reader)?,
            "endDate" => _ = self.end_date.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "duration" => reader.required(4, &mut self.duration)?,
            "description" => _ = self.description.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "panelists" => _ = self.panelists.read(reader)?,
            "listStatus" => _ = self.list_status.read(reader)?,
            "attendeeCount" => _ = self.attendee_count.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EventSummaryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("event:sessionKey"));
        self.session_name.write(writer, name!("event:sessionName"));
        self.session_type.write(writer, name!("event:sessionType"));
        self.host_web_ex_id.write(writer, name!("event:hostWebExID"));
        self.start_date.write(writer, name!("event:startDate"));
        self.end_date.write(writer, name!("event:endDate"));
        self.time_zone_id.write(writer, name!("event:timeZoneID"));
        self.duration.write(writer, name!("event:duration"));
        self.description.write(writer, name!("event:description"));
        self.status.write(writer, name!("event:status"));
        self.panelists.write(writer, name!("event:panelists"));
        self.list_status.write(writer, name!("event:listStatus"));
        self.attendee_count.write(writer, name!("event:attendeeCount"));
    }
}

/// How many people one source, such as an advertisement or a partner's page, brought to an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceType {
    /// Name of the source, taken from the address through which people came to register. Known: inferred.
    pub lead_source_id: String,
    /// How many people registered from this source. Known: inferred.
    pub count: i64,
    /// Average of the points that these people's answers on the registration form earned.
    pub avg_lead_score: f64,
}

impl ReadChildren for SourceType {
    const REQUIRED: &'static [&'static str] = &["leadSourceID", "count", "avgLeadScore"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "leadSourceID" => reader.required(0, &mut self.lead_source_id)?,
            "count" => reader.required(1, &mut self.count)?,
            "avgLeadScore" => reader.required(2, &mut self.avg_lead_score)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SourceType {
    fn write_children(&self, writer: &mut Writer) {
        self.lead_source_id.write(writer, name!("event:leadSourceID"));
        self.count.write(writer, name!("event:count"));
        self.avg_lead_score.write(writer, name!("event:avgLeadScore"));
    }
}

/// How many people an event expects, and how many registered from which source.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeCountType {
    /// How many people are expected to register. Known: inferred.
    pub est_enrollment: i64,
    /// How many people are expected to attend. Known: inferred.
    pub est_attendance: i64,
    /// One of the sources.
    pub source: Vec<SourceType>,
}

impl ReadChildren for AttendeeCountType {
    const REQUIRED: &'static [&'static str] = &["estEnrollment", "estAttendance"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "estEnrollment" => reader.required(0, &mut self.est_enrollment)?,
            "estAttendance" => reader.required(1, &mut self.est_attendance)?,
            "source" => _ = self.source.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeCountType {
    fn write_children(&self, writer: &mut Writer) {
        self.est_enrollment.write(writer, name!("event:estEnrollment"));
        self.est_attendance.write(writer, name!("event:estAttendance"));
        self.source.write(writer, name!("event:source"));
    }
}

