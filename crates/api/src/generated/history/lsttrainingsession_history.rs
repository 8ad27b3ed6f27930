//! history.LsttrainingsessionHistory: Lists training sessions held in the last 90 days with their attendees, minutes and phone use in numbers: a host's own, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LsttrainingsessionHistory {
    const NAME: &'static str = "LsttrainingsessionHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lsttrainingsessionHistory";
    const RESPONSE_TYPE: &'static str = "history:lsttrainingsessionHistoryResponse";
    type Response = LsttrainingsessionHistoryResponse;
}

/// Which training sessions are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LsttrainingsessionHistory {
    /// Number of the only training session wanted, nine digits.
    pub session_key: Option<i64>,
    /// How the topic of the training sessions wanted begins; capital and small letters are the same. Known: inferred.
    pub conf_name: Option<String>,
    /// When the training sessions wanted began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeScopeType>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<OrderTCHisType>,
    /// Login name of the host whose training sessions are wanted, for administrators; all hosts when left out. From anybody else it is ignored: a host gets his own.
    pub host_web_ex_id: Option<String>,
    /// When the training sessions wanted ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; GMT when left out.
    pub time_zone_id: Option<i64>,
    /// Whether the answer has psoFields; no when left out.
    pub return_pso_fields: Option<bool>,
    /// Values that the provider's own fields of the training sessions wanted must have. Known: inferred.
    pub pso_fields: Option<crate::com::PsoFieldsType>,
}

impl ReadChildren for LsttrainingsessionHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "returnPSOFields" => _ = self.return_pso_fields.read(reader)?,
            "psoFields" => _ = self.pso_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LsttrainingsessionHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.list_control.write(writer, name!("history:listControl"));
        self.order.write(writer, name!("history:order"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.conf_id.write(writer, name!("history:confID"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
        self.return_pso_fields.write(writer, name!("history:returnPSOFields"));
        self.pso_fields.write(writer, name!("history:psoFields"));
    }
}

/// The training sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LsttrainingsessionHistoryResponse {
    /// One of them.
    pub training_session_history: Vec<TrainSessionHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LsttrainingsessionHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trainingSessionHistory" => _ = self.training_session_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LsttrainingsessionHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session_history.write(writer, name!("history:trainingSessionHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

/// A training session that was held, with its use in numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainSessionHistoryInstanceType {
    /// Number of the training session, nine digits; a series keeps it for all its occurrences.
    pub session_key: Option<i64>,
    /// Topic of the session.
    pub conf_name: Option<String>,
    /// When it really began, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub session_start_time: Option<String>,
    /// When it really ended, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub session_end_time: Option<String>,
    /// How long it really lasted, in minutes.
    pub duration: Option<i64>,
    /// How many attendees came, the host not counted. Known: inferred.
    pub total_attendee: Option<i64>,
    /// How many people had registered, whether they came or not.
    pub total_registered: Option<i64>,
    /// How many people had been invited, whether they came or not.
    pub total_invited: Option<i64>,
    /// Number of the session's own time zone, as LstTimeZone returns it; sessionStartTime and sessionEndTime are in the zone of the request, not in this one. Known: inferred.
    pub timezone: Option<i64>,
    /// Values for the site's tracking codes.
    pub tracking_code: Option<crate::com::TrackingType>,
    /// Number of the host's account on the site. Known: inferred.
    pub user_id: Option<i64>,
    /// Login name of its host.
    pub host_web_ex_id: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// Minutes that all participants together spent in the session.
    pub total_people_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number that they pay for.
    pub total_call_in_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number without charge. The three l are the original's spelling.
    pub total_call_in_tolllfree_minutes: Option<i64>,
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
    /// Number of this conference, up to 18 digits; each time a session is held it gets another one.
    pub conf_id: Option<i64>,
    /// How many people were in the session at the same time at most.
    pub peak_attendee: Option<i64>,
    /// Fields that the provider keeps for himself; only when asked for.
    pub pso_fields: Option<crate::com::PsoFieldsType>,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
}

impl ReadChildren for TrainSessionHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "sessionStartTime" => _ = self.session_start_time.read(reader)?,
            "sessionEndTime" => _ = self.session_end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "totalAttendee" => _ = self.total_attendee.read(reader)?,
            "totalRegistered" => _ = self.total_registered.read(reader)?,
            "totalInvited" => _ = self.total_invited.read(reader)?,
            "timezone" => _ = self.timezone.read(reader)?,
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            "userID" => _ = self.user_id.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "totalPeopleMinutes" => _ = self.total_people_minutes.read(reader)?,
            "totalCallInMinutes" => _ = self.total_call_in_minutes.read(reader)?,
            "totalCallInTolllfreeMinutes" => _ = self.total_call_in_tolllfree_minutes.read(reader)?,
            "totalCallOutDomestic" => _ = self.total_call_out_domestic.read(reader)?,
            "totalCallOutInternational" => _ = self.total_call_out_international.read(reader)?,
            "totalVoipMinutes" => _ = self.total_voip_minutes.read(reader)?,
            "totalParticipants" => _ = self.total_participants.read(reader)?,
            "totalParticipantsVoip" => _ = self.total_participants_voip.read(reader)?,
            "totalParticipantsCallIn" => _ = self.total_participants_call_in.read(reader)?,
            "totalParticipantsCallOut" => _ = self.total_participants_call_out.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "peakAttendee" => _ = self.peak_attendee.read(reader)?,
            "psoFields" => _ = self.pso_fields.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainSessionHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.session_start_time.write(writer, name!("history:sessionStartTime"));
        self.session_end_time.write(writer, name!("history:sessionEndTime"));
        self.duration.write(writer, name!("history:duration"));
        self.total_attendee.write(writer, name!("history:totalAttendee"));
        self.total_registered.write(writer, name!("history:totalRegistered"));
        self.total_invited.write(writer, name!("history:totalInvited"));
        self.timezone.write(writer, name!("history:timezone"));
        self.tracking_code.write(writer, name!("history:trackingCode"));
        self.user_id.write(writer, name!("history:userID"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.host_email.write(writer, name!("history:hostEmail"));
        self.total_people_minutes.write(writer, name!("history:totalPeopleMinutes"));
        self.total_call_in_minutes.write(writer, name!("history:totalCallInMinutes"));
        self.total_call_in_tolllfree_minutes.write(writer, name!("history:totalCallInTolllfreeMinutes"));
        self.total_call_out_domestic.write(writer, name!("history:totalCallOutDomestic"));
        self.total_call_out_international.write(writer, name!("history:totalCallOutInternational"));
        self.total_voip_minutes.write(writer, name!("history:totalVoipMinutes"));
        self.total_participants.write(writer, name!("history:totalParticipants"));
        self.total_participants_voip.write(writer, name!("history:totalParticipantsVoip"));
        self.total_participants_call_in.write(writer, name!("history:totalParticipantsCallIn"));
        self.total_participants_call_out.write(writer, name!("history:totalParticipantsCallOut"));
        self.conf_id.write(writer, name!("history:confID"));
        self.peak_attendee.write(writer, name!("history:peakAttendee"));
        self.pso_fields.write(writer, name!("history:psoFields"));
        self.assist_service.write(writer, name!("history:assistService"));
    }
}

/// How a list of training sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderTCHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderTCHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderTCHisType {
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

impl WriteChildren for OrderTCHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

xml::tokens! {
    /// What a list of training sessions can be sorted by: topic, start, number of people invited, registered or attending, or the help ordered and its confirmation.
    pub enum OrderTCHisByType {
        Confname = "CONFNAME",
        Starttime = "STARTTIME",
        Totalinvited = "TOTALINVITED",
        Totalregistered = "TOTALREGISTERED",
        Totalattendee = "TOTALATTENDEE",
        Assistrequest = "ASSISTREQUEST",
        Assistconfirm = "ASSISTCONFIRM",
    }
}

