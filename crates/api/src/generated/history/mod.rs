//! The service `history`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod lst_access_anywhere_history;
mod lst_event_attendee_preliminary_history;
mod lst_event_session_preliminary_history;
mod lsteventattendee_history;
mod lsteventsession_history;
mod lstmeetingattendee_history;
mod lstmeetingusage_history;
mod lstrecordaccess_detail_history;
mod lstrecordaccess_history;
mod lstsales_attendee_history;
mod lstsales_session_history;
mod lstsupportattendee_history;
mod lstsupportsession_history;
mod lsttrainingattendee_history;
mod lsttrainingsession_history;
pub use lst_access_anywhere_history::*;
pub use lst_event_attendee_preliminary_history::*;
pub use lst_event_session_preliminary_history::*;
pub use lsteventattendee_history::*;
pub use lsteventsession_history::*;
pub use lstmeetingattendee_history::*;
pub use lstmeetingusage_history::*;
pub use lstrecordaccess_detail_history::*;
pub use lstrecordaccess_history::*;
pub use lstsales_attendee_history::*;
pub use lstsales_session_history::*;
pub use lstsupportattendee_history::*;
pub use lstsupportsession_history::*;
pub use lsttrainingattendee_history::*;
pub use lsttrainingsession_history::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["history"],
    declares: &[("history", "http://www.webex.com/schemas/2002/06/service/history")],
};

/// A span of start times, both limits MM/DD/YYYY hh:mm:ss; no request of this service uses it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartTimeRangeType {
    /// Earliest start.
    pub start_time_start: String,
    /// Latest start.
    pub start_time_end: String,
}

impl ReadChildren for StartTimeRangeType {
    const REQUIRED: &'static [&'static str] = &["startTimeStart", "startTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startTimeStart" => reader.required(0, &mut self.start_time_start)?,
            "startTimeEnd" => reader.required(1, &mut self.start_time_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for StartTimeRangeType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_time_start.write(writer, name!("history:startTimeStart"));
        self.start_time_end.write(writer, name!("history:startTimeEnd"));
    }
}

/// A meeting or sales session that was held, with its use in numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingUsageHistoryInstanceType {
    /// Number of the session, nine digits; a series keeps it for all its occurrences.
    pub session_key: Option<i64>,
    /// Topic of the session.
    pub conf_name: Option<String>,
    /// When it really began, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub meeting_start_time: Option<String>,
    /// When it really ended, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub meeting_end_time: Option<String>,
    /// How long it really lasted, in minutes.
    pub duration: Option<i64>,
    /// The session's own time zone by its display name; meetingStartTime and meetingEndTime are in the zone of the request, not in this one. Known: inferred.
    pub timezone: Option<String>,
    /// Values for the site's tracking codes.
    pub tracking_code: Option<crate::com::TrackingType>,
    /// Code of its meeting type, such as PRO, as text. Known: inferred.
    pub meeting_type: Option<String>,
    /// Login name of its host.
    pub host_web_ex_id: Option<String>,
    /// The host's full name.
    pub host_name: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// Minutes that participants spent on the phone, all together, having called a number that they pay for.
    pub total_call_in_minutes: Option<i64>,
    /// Minutes that all participants together spent in the session.
    pub total_people_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number without charge.
    pub total_call_in_tollfree_minutes: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having been called back within the country.
    pub total_call_out_domestic: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having been called back in another country.
    pub total_call_out_international: Option<i64>,
    /// Minutes that participants talked and listened through the computer, all together.
    pub total_voip_minutes: Option<i64>,
    /// Number of the host's account on the site. Known: inferred.
    pub user_id: Option<i64>,
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
    /// Help ordered from the provider's staff.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
    /// Minutes that participants spent on the phone, all together, having called a number that they pay for from another country. Known: inferred.
    pub toll_call_in_international: Option<i64>,
    /// Minutes that participants spent on the phone, all together, having called a number without charge from another country. Known: inferred.
    pub tollfree_call_in_international: Option<i64>,
}

impl ReadChildren for MeetingUsageHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "meetingStartTime" => _ = self.meeting_start_time.read(reader)?,
            "meetingEndTime" => _ = self.meeting_end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "timezone" => _ = self.timezone.read(reader)?,
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            "meetingType" => _ = self.meeting_type.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "hostName" => _ = self.host_name.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "totalCallInMinutes" => _ = self.total_call_in_minutes.read(reader)?,
            "totalPeopleMinutes" => _ = self.total_people_minutes.read(reader)?,
            "totalCallInTollfreeMinutes" => _ = self.total_call_in_tollfree_minutes.read(reader)?,
            "totalCallOutDomestic" => _ = self.total_call_out_domestic.read(reader)?,
            "totalCallOutInternational" => _ = self.total_call_out_international.read(reader)?,
            "totalVoipMinutes" => _ = self.total_voip_minutes.read(reader)?,
            "userID" => _ = self.user_id.read(reader)?,
            "totalParticipants" => _ = self.total_participants.read(reader)?,
            "totalParticipantsVoip" => _ = self.total_participants_voip.read(reader)?,
            "totalParticipantsCallIn" => _ = self.total_participants_call_in.read(reader)?,
            "totalParticipantsCallOut" => _ = self.total_participants_call_out.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "peakAttendee" => _ = self.peak_attendee.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            "tollCallInInternational" => _ = self.toll_call_in_international.read(reader)?,
            "tollfreeCallInInternational" => _ = self.tollfree_call_in_international.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingUsageHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.meeting_start_time.write(writer, name!("history:meetingStartTime"));
        self.meeting_end_time.write(writer, name!("history:meetingEndTime"));
        self.duration.write(writer, name!("history:duration"));
        self.timezone.write(writer, name!("history:timezone"));
        self.tracking_code.write(writer, name!("history:trackingCode"));
        self.meeting_type.write(writer, name!("history:meetingType"));
        self.host_web_ex_id.write(writer, name!("history:hostWebExID"));
        self.host_name.write(writer, name!("history:hostName"));
        self.host_email.write(writer, name!("history:hostEmail"));
        self.total_call_in_minutes.write(writer, name!("history:totalCallInMinutes"));
        self.total_people_minutes.write(writer, name!("history:totalPeopleMinutes"));
        self.total_call_in_tollfree_minutes.write(writer, name!("history:totalCallInTollfreeMinutes"));
        self.total_call_out_domestic.write(writer, name!("history:totalCallOutDomestic"));
        self.total_call_out_international.write(writer, name!("history:totalCallOutInternational"));
        self.total_voip_minutes.write(writer, name!("history:totalVoipMinutes"));
        self.user_id.write(writer, name!("history:userID"));
        self.total_participants.write(writer, name!("history:totalParticipants"));
        self.total_participants_voip.write(writer, name!("history:totalParticipantsVoip"));
        self.total_participants_call_in.write(writer, name!("history:totalParticipantsCallIn"));
        self.total_participants_call_out.write(writer, name!("history:totalParticipantsCallOut"));
        self.conf_id.write(writer, name!("history:confID"));
        self.peak_attendee.write(writer, name!("history:peakAttendee"));
        self.assist_service.write(writer, name!("history:assistService"));
        self.toll_call_in_international.write(writer, name!("history:tollCallInInternational"));
        self.tollfree_call_in_international.write(writer, name!("history:tollfreeCallInInternational"));
    }
}

/// How a list of meetings or sales sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderMCHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderMCHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderMCHisType {
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

impl WriteChildren for OrderMCHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

/// When sessions must have begun to be looked at; both limits are MM/DD/YYYY hh:mm:ss in the zone of the request's timeZoneID, in GMT when it has none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartTimeValueType {
    /// Earliest start.
    pub session_start_time_start: String,
    /// Latest start.
    pub session_start_time_end: String,
}

impl ReadChildren for StartTimeValueType {
    const REQUIRED: &'static [&'static str] = &["sessionStartTimeStart", "sessionStartTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionStartTimeStart" => reader.required(0, &mut self.session_start_time_start)?,
            "sessionStartTimeEnd" => reader.required(1, &mut self.session_start_time_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for StartTimeValueType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_start_time_start.write(writer, name!("history:sessionStartTimeStart"));
        self.session_start_time_end.write(writer, name!("history:sessionStartTimeEnd"));
    }
}

/// One person's visit to a meeting or sales session; who left and came back has one for each time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingAttendeeHistoryInstanceType {
    /// Number of the session, nine digits; a series keeps it for all its occurrences.
    pub meeting_key: Option<i64>,
    /// Topic of the session.
    pub conf_name: Option<String>,
    /// IP address from which the person joined.
    pub ip_address: Option<String>,
    /// Operating system and browser or program with which the person joined, as text. Known: inferred.
    pub client_agent: Option<String>,
    /// The person's employer or organisation.
    pub company: Option<String>,
    /// The person's job title.
    pub title: Option<String>,
    /// The person's phone number, as text.
    pub phone_number: Option<String>,
    /// First line of the person's street address.
    pub address1: Option<String>,
    /// Second line of the person's street address.
    pub address2: Option<String>,
    /// The person's city or town.
    pub city: Option<String>,
    /// The person's state, province or region.
    pub state: Option<String>,
    /// The person's country, as text.
    pub country: Option<String>,
    /// The person's postal code, as text.
    pub zip_code: Option<String>,
    /// Full name under which the person joined.
    pub name: Option<String>,
    /// E-mail address under which the person joined.
    pub email: Option<String>,
    /// When the person joined, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub join_time: Option<String>,
    /// When the person left, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub leave_time: Option<String>,
    /// How long the person stayed, in minutes.
    pub duration: Option<String>,
    /// Whether the person was the host, an attendee, or something else.
    pub participant_type: Option<ParticipantTypeType>,
    /// How long the person talked and listened through the computer, in minutes. Known: inferred.
    pub voip_duration: Option<i64>,
    /// Number of this conference, up to 18 digits; each time a session is held it gets another one.
    pub conf_id: Option<i64>,
    /// Whether the person belongs to the host's organisation. Known: inferred.
    pub external_participant: Option<ExternalParticipantType>,
}

impl ReadChildren for MeetingAttendeeHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "ipAddress" => _ = self.ip_address.read(reader)?,
            "clientAgent" => _ = self.client_agent.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "phoneNumber" => _ = self.phone_number.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            "zipCode" => _ = self.zip_code.read(reader)?,
            "name" => _ = self.name.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "joinTime" => _ = self.join_time.read(reader)?,
            "leaveTime" => _ = self.leave_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "participantType" => _ = self.participant_type.read(reader)?,
            "voipDuration" => _ = self.voip_duration.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "externalParticipant" => _ = self.external_participant.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingAttendeeHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("history:meetingKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.ip_address.write(writer, name!("history:ipAddress"));
        self.client_agent.write(writer, name!("history:clientAgent"));
        self.company.write(writer, name!("history:company"));
        self.title.write(writer, name!("history:title"));
        self.phone_number.write(writer, name!("history:phoneNumber"));
        self.address1.write(writer, name!("history:address1"));
        self.address2.write(writer, name!("history:address2"));
        self.city.write(writer, name!("history:city"));
        self.state.write(writer, name!("history:state"));
        self.country.write(writer, name!("history:country"));
        self.zip_code.write(writer, name!("history:zipCode"));
        self.name.write(writer, name!("history:name"));
        self.email.write(writer, name!("history:email"));
        self.join_time.write(writer, name!("history:joinTime"));
        self.leave_time.write(writer, name!("history:leaveTime"));
        self.duration.write(writer, name!("history:duration"));
        self.participant_type.write(writer, name!("history:participantType"));
        self.voip_duration.write(writer, name!("history:voipDuration"));
        self.conf_id.write(writer, name!("history:confID"));
        self.external_participant.write(writer, name!("history:externalParticipant"));
    }
}

/// How a list of people at meetings or sales sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderMCAttenHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderMCAttenHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderMCAttenHisType {
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

impl WriteChildren for OrderMCAttenHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

/// When sessions must have ended to be looked at; both limits are MM/DD/YYYY hh:mm:ss in the zone of the request's timeZoneID, in GMT when it has none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EndTimeScopeType {
    /// Earliest end.
    pub session_end_time_start: String,
    /// Latest end.
    pub session_end_time_end: String,
}

impl ReadChildren for EndTimeScopeType {
    const REQUIRED: &'static [&'static str] = &["sessionEndTimeStart", "sessionEndTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionEndTimeStart" => reader.required(0, &mut self.session_end_time_start)?,
            "sessionEndTimeEnd" => reader.required(1, &mut self.session_end_time_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EndTimeScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_end_time_start.write(writer, name!("history:sessionEndTimeStart"));
        self.session_end_time_end.write(writer, name!("history:sessionEndTimeEnd"));
    }
}

/// When sessions must have begun to be looked at; both limits are MM/DD/YYYY hh:mm:ss in the zone of the request's timeZoneID, in GMT when it has none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartTimeScopeType {
    /// Earliest start.
    pub session_start_time_start: String,
    /// Latest start.
    pub session_start_time_end: String,
}

impl ReadChildren for StartTimeScopeType {
    const REQUIRED: &'static [&'static str] = &["sessionStartTimeStart", "sessionStartTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionStartTimeStart" => reader.required(0, &mut self.session_start_time_start)?,
            "sessionStartTimeEnd" => reader.required(1, &mut self.session_start_time_end)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for StartTimeScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_start_time_start.write(writer, name!("history:sessionStartTimeStart"));
        self.session_start_time_end.write(writer, name!("history:sessionStartTimeEnd"));
    }
}

xml::tokens! {
    /// What a list of meetings can be sorted by: topic, start, number of participants, the host's name, or the help ordered and its confirmation.
    pub enum OrderMCHisByType {
        Confname = "CONFNAME",
        Starttime = "STARTTIME",
        Totalattendee = "TOTALATTENDEE",
        Hostname = "HOSTNAME",
        Assistrequest = "ASSISTREQUEST",
        Assistconfirm = "ASSISTCONFIRM",
    }
}

xml::tokens! {
    /// What a list of people at meetings can be sorted by: conference, time of joining, or what is known of the person.
    pub enum OrderMCAttenHisByType {
        Confid = "CONFID",
        Starttime = "STARTTIME",
        Company = "COMPANY",
        Country = "COUNTRY",
        State = "STATE",
        City = "CITY",
    }
}

xml::tokens! {
    /// What somebody was in a session: the host, an attendee, or anything else, such as a panelist.
    pub enum ParticipantTypeType {
        Host = "HOST",
        Attendee = "ATTENDEE",
        Other = "OTHER",
    }
}

xml::tokens! {
    /// Whether somebody is from inside or outside the host's organisation; N/A when that is not known.
    pub enum ExternalParticipantType {
        NA = "N/A",
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}

