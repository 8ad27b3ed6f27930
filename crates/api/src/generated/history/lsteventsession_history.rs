//! history.LsteventsessionHistory: Lists events held in the last 90 days with their participants, minutes and phone use in numbers: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LsteventsessionHistory {
    const NAME: &'static str = "LsteventsessionHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lsteventsessionHistory";
    const RESPONSE_TYPE: &'static str = "history:lsteventsessionHistoryResponse";
    type Response = LsteventsessionHistoryResponse;
}

/// Which events are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LsteventsessionHistory {
    /// Login name of the host whose events are wanted, for administrators; all hosts when left out. From anybody else it is ignored: a host gets his own.
    pub host_web_ex_id: Option<String>,
    /// How the name of the events wanted begins; capital and small letters are the same. Known: inferred.
    pub conf_name: Option<String>,
    /// When the events wanted began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeValueType>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<OrderEcHisType>,
    /// When the events wanted ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Number of the only event wanted, nine digits.
    pub session_key: Option<i64>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; GMT when left out.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for LsteventsessionHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LsteventsessionHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.conf_name.write(writer, name!("history:confName"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.list_control.write(writer, name!("history:listControl"));
        self.order.write(writer, name!("history:order"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_id.write(writer, name!("history:confID"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
    }
}

/// The events found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LsteventsessionHistoryResponse {
    /// One of them.
    pub event_session_history: Vec<EventSessionHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LsteventsessionHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "eventSessionHistory" => _ = self.event_session_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LsteventsessionHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.event_session_history.write(writer, name!("history:eventSessionHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
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
        self.lead_source_id.write(writer, name!("history:leadSourceID"));
        self.count.write(writer, name!("history:count"));
        self.avg_lead_score.write(writer, name!("history:avgLeadScore"));
    }
}

/// An event that was held, with its use in numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventSessionHistoryInstanceType {
    /// Number of this conference, up to 18 digits; each time a session is held it gets another one.
    pub conf_id: Option<i64>,
    /// Number of the event, nine digits.
    pub session_key: Option<i64>,
    /// Name of the event.
    pub conf_name: Option<String>,
    /// When it really began, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub session_start_time: Option<String>,
    /// When it really ended, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub session_end_time: Option<String>,
    /// How long it really lasted, in minutes.
    pub duration: Option<i64>,
    /// Number of the event's own time zone, as LstTimeZone returns it; sessionStartTime and sessionEndTime are in the zone of the request, not in this one. Known: inferred.
    pub timezone: Option<i64>,
    /// Values for the site's tracking codes.
    pub tracking_code: Option<crate::com::TrackingType>,
    /// Code of its meeting type, such as ONS, as text. Known: inferred.
    pub meeting_type: Option<String>,
    /// Number of the host's account on the site. Known: inferred.
    pub user_id: Option<i64>,
    /// Login name of its host.
    pub host_web_ex_id: Option<String>,
    /// The host's full name.
    pub host_name: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// Minutes that all participants together spent in the session.
    pub total_people_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number that they pay for.
    pub total_call_in_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number without charge.
    pub total_call_in_tollfree_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having been called back within the country.
    pub total_call_out_domestic: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having been called back in another country.
    pub total_call_out_international: Option<i64>,
    /// Minutes that participants talked and listened through the computer, all together.
    pub total_voip_minutes: Option<i64>,
    /// How many people took part.
    pub total_participants: Option<i64>,
    /// How many of them talked and listened through the computer.
    pub total_participants_voip: Option<i64>,
    /// How many of them called in by phone.
    pub total_participants_call_in: Option<i64>,
    /// How many of them were called back on the phone.
    pub total_participants_call_out: Option<i64>,
    /// The source that brought people to the event, with their number and average score. Known: inferred.
    pub source: Option<SourceType>,
    /// How many people were in the session at the same time at most.
    pub peak_attendee: Option<i64>,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
    /// Minutes that participants spent on the phone, all together, having called a number that they pay for from another country. Known: inferred.
    pub toll_call_in_international: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number without charge from another country. Known: inferred.
    pub tollfree_call_in_international: Option<i64>,
}

impl ReadChildren for EventSessionHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => _ = self.conf_id.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "sessionStartTime" => _ = self.session_start_time.read(reader)?,
            "sessionEndTime" => _ = self.session_end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "timezone" => _ = self.timezone.read(reader)?,
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            "meetingType" => _ = self.meeting_type.read(reader)?,
            "userID" => _ = self.user_id.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "hostName" => _ = self.host_name.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "totalPeopleMinutes" => _ = self.total_people_minutes.read(reader)?,
            "totalCallInMinutes" => _ = self.total_call_in_minutes.read(reader)?,
            "totalCallInTollfreeMinutes" => _ = self.total_call_in_tollfree_minutes.read(reader)?,
            "totalCallOutDomestic" => _ = self.total_call_out_domestic.read(reader)?,
            "totalCallOutInternational" => _ = self.total_call_out_international.read(reader)?,
            "totalVoipMinutes" => _ = self.total_voip_minutes.read(reader)?,
            "totalParticipants" => _ = self.total_participants.read(reader)?,
            "totalParticipantsVoip" => _ = self.total_participants_voip.read(reader)?,
            "totalParticipantsCallIn" => _ = self.total_participants_call_in.read(reader)?,
            "totalParticipantsCallOut" => _ = self.total_participants_call_out.read(reader)?,
            "source" => _ = self.source.read(reader)?,
            "peakAttendee" => _ = self.peak_attendee.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            "tollCallInInternational" => _ = self.toll_call_in_international.read(reader)?,
            "tollfreeCallInInternational" => _ = self.tollfree_call_in_international.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EventSessionHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_id.write(writer, name!("history:confID"));
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.session_start_time.write(writer, name!("history:sessionStartTime"));
        self.session_end_time.write(writer, name!("history:sessionEndTime"));
        self.duration.write(writer, name!("history:duration"));
        self.timezone.write(writer, name!("history:timezone"));
        self.tracking_code.write(writer, name!("history:trackingCode"));
        self.meeting_type.write(writer, name!("history:meetingType"));
        self.user_id.write(writer, name!("history:userID"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.host_name.write(writer, name!("history:hostName"));
        self.host_email.write(writer, name!("history:hostEmail"));
        self.total_people_minutes.write(writer, name!("history:totalPeopleMinutes"));
        self.total_call_in_minutes.write(writer, name!("history:totalCallInMinutes"));
        self.total_call_in_tollfree_minutes.write(writer, name!("history:totalCallInTollfreeMinutes"));
        self.total_call_out_domestic.write(writer, name!("history:totalCallOutDomestic"));
        self.total_call_out_international.write(writer, name!("history:totalCallOutInternational"));
        self.total_voip_minutes.write(writer, name!("history:totalVoipMinutes"));
        self.total_participants.write(writer, name!("history:totalParticipants"));
        self.total_participants_voip.write(writer, name!("history:totalParticipantsVoip"));
        self.total_participants_call_in.write(writer, name!("history:totalParticipantsCallIn"));
        self.total_participants_call_out.write(writer, name!("history:totalParticipantsCallOut"));
        self.source.write(writer, name!("history:source"));
        self.peak_attendee.write(writer, name!("history:peakAttendee"));
        self.assist_service.write(writer, name!("history:assistService"));
        self.toll_call_in_international.write(writer, name!("history:tollCallInInternational"));
        self.tollfree_call_in_international.write(writer, name!("history:tollfreeCallInInternational"));
    }
}

/// How a list of events is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderEcHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderEcHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderEcHisType {
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

impl WriteChildren for OrderEcHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

xml::tokens! {
    /// What a list of events can be sorted by: conference, start, name, or the help ordered and its confirmation.
    pub enum OrderEcHisByType {
        Confid = "CONFID",
        Starttime = "STARTTIME",
        Confname = "CONFNAME",
        Assistrequest = "ASSISTREQUEST",
        Assistconfirm = "ASSISTCONFIRM",
    }
}

