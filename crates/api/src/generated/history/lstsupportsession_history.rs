//! history.LstsupportsessionHistory: Lists support sessions held in the last 90 days with their host, times and minutes: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsupportsessionHistory {
    const NAME: &'static str = "LstsupportsessionHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstsupportsessionHistory";
    const RESPONSE_TYPE: &'static str = "history:lstsupportsessionHistoryResponse";
    type Response = LstsupportsessionHistoryResponse;
}

/// Which support sessions are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsupportsessionHistory {
    /// Number of the only support session wanted, nine digits.
    pub session_key: Option<i64>,
    /// Login name of the host whose support sessions are wanted, for administrators; all hosts when left out. From anybody else it is ignored: a host gets his own.
    pub host_web_ex_id: Option<String>,
    /// When the support sessions wanted began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeValueType>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<OrderScHisType>,
    /// When the support sessions wanted ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; GMT when left out.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for LstsupportsessionHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsupportsessionHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.list_control.write(writer, name!("history:listControl"));
        self.order.write(writer, name!("history:order"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.conf_id.write(writer, name!("history:confID"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
    }
}

/// The support sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsupportsessionHistoryResponse {
    /// One of them.
    pub support_session_history: Vec<SupportSessionHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstsupportsessionHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "supportSessionHistory" => _ = self.support_session_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsupportsessionHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.support_session_history.write(writer, name!("history:supportSessionHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

/// A support session that was held.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportSessionHistoryInstanceType {
    /// Number of the support session, nine digits.
    pub session_key: Option<i64>,
    /// Topic of the session.
    pub conf_name: Option<String>,
    /// When it began, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub session_start_time: Option<String>,
    /// When it ended, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub session_end_time: Option<String>,
    /// How long it lasted, in minutes.
    pub duration: Option<i64>,
    /// Number of the session's own time zone, as LstTimeZone returns it; sessionStartTime and sessionEndTime are in the zone of the request, not in this one. Known: inferred.
    pub timezone: Option<i64>,
    /// Code of its meeting type, such as SC3, as text. Known: inferred.
    pub meeting_type: Option<String>,
    /// Login name of its host, the support representative.
    pub host_web_ex_id: Option<String>,
    /// The host's full name.
    pub host_name: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// Minutes that all participants together spent in the session.
    pub total_people_minutes: Option<i64>,
    /// Number of this conference, up to 18 digits; each time a session is held it gets another one.
    pub conf_id: Option<i64>,
    /// How many people were in the session at the same time at most.
    pub peak_attendee: Option<i64>,
    /// Values for the site's tracking codes.
    pub tracking_code: Option<crate::com::TrackingType>,
}

impl ReadChildren for SupportSessionHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "sessionStartTime" => _ = self.session_start_time.read(reader)?,
            "sessionEndTime" => _ = self.session_end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "timezone" => _ = self.timezone.read(reader)?,
            "meetingType" => _ = self.meeting_type.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "hostName" => _ = self.host_name.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "totalPeopleMinutes" => _ = self.total_people_minutes.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "peakAttendee" => _ = self.peak_attendee.read(reader)?,
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportSessionHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.session_start_time.write(writer, name!("history:sessionStartTime"));
        self.session_end_time.write(writer, name!("history:sessionEndTime"));
        self.duration.write(writer, name!("history:duration"));
        self.timezone.write(writer, name!("history:timezone"));
        self.meeting_type.write(writer, name!("history:meetingType"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.host_name.write(writer, name!("history:hostName"));
        self.host_email.write(writer, name!("history:hostEmail"));
        self.total_people_minutes.write(writer, name!("history:totalPeopleMinutes"));
        self.conf_id.write(writer, name!("history:confID"));
        self.peak_attendee.write(writer, name!("history:peakAttendee"));
        self.tracking_code.write(writer, name!("history:trackingCode"));
    }
}

/// How a list of support sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderScHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderScHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderScHisType {
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

impl WriteChildren for OrderScHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

xml::tokens! {
    /// What a list of support sessions can be sorted by: conference, start or topic.
    pub enum OrderScHisByType {
        Confid = "CONFID",
        Sessionstarttime = "SESSIONSTARTTIME",
        Confname = "CONFNAME",
    }
}

