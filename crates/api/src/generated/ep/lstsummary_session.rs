//! ep.LstsummarySession: Lists sessions of all services in brief: the caller's own, for a site administrator those of all hosts; who is not signed in finds none.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummarySession {
    const NAME: &'static str = "LstsummarySession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstsummarySession";
    const RESPONSE_TYPE: &'static str = "ep:lstsummarySessionResponse";
    type Response = LstsummarySessionResponse;
}

/// Which sessions are wanted, by default those that fit every filter given, and how many of them in which order. Whose sessions and of which services (hostWebExID, hostEmail, invited, serviceTypes, inclAudioOnly) narrows the list even where listMethod is OR.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummarySession {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<OrderType>,
    /// When the sessions must begin and end, and the zone for times in the answer.
    pub date_scope: Option<super::DateScopeType>,
    /// Meeting types of the sessions wanted.
    pub session_types: Option<LstsummarySessionSessionTypes>,
    /// Services of the sessions wanted; when given, conferences by phone alone and remote access are left out unless sessionTypes names them.
    pub service_types: Option<LstsummarySessionServiceTypes>,
    /// Number of the only session wanted, nine digits.
    pub session_key: Option<i64>,
    /// Login name of somebody who hosts the sessions wanted, or may host them in their host's place.
    pub host_web_ex_id: Option<String>,
    /// E-mail address of that person, instead of the login name; with both, they must belong to the same person.
    pub host_email: Option<String>,
    /// Whether the sessions wanted are in progress.
    pub status: Option<StatusType>,
    /// Whether every occurrence of a series is listed by itself rather than the series once; no when left out. Occurrences are not reckoned yet: a series is listed once, whatever is said here.
    pub recurrence: Option<bool>,
    /// Whether sessions that the caller does not host but is invited to are listed as well; no when left out. Of another host's sessions the caller finds those that he is invited to or hosts himself, an administrator all.
    pub invited: Option<bool>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// How the topic of the sessions wanted begins; capital and small letters are the same.
    pub conf_name: Option<String>,
    /// Whether conferences by phone alone are listed as well; when left out, unless serviceTypes are given.
    pub incl_audio_only: Option<bool>,
    /// Whether the answer has psoFields.
    pub return_pso_fields: Option<bool>,
    /// Whether the answer has assistService. Default: false.
    pub return_assist_fields: Option<bool>,
    /// Whether the occurrences of a recurring training session that stand by themselves are listed one by one; without effect so far.
    pub return_tc_single_recurrence: Option<bool>,
    /// Sessions last changed at this time or later, MM/DD/YYYY hh:mm:ss in the zone of dateScope; unless recurrence is true, the other dates of dateScope do not count then.
    pub modified_date_start: Option<String>,
    /// Sessions last changed at this time or earlier; a span of more than two weeks is cut down to its first two, and one with only one end is two weeks.
    pub modified_date_end: Option<String>,
}

impl ReadChildren for LstsummarySession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "sessionTypes" => _ = self.session_types.read(reader)?,
            "serviceTypes" => _ = self.service_types.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "recurrence" => _ = self.recurrence.read(reader)?,
            "invited" => _ = self.invited.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "inclAudioOnly" => _ = self.incl_audio_only.read(reader)?,
            "returnPSOFields" => _ = self.return_pso_fields.read(reader)?,
            "returnAssistFields" => _ = self.return_assist_fields.read(reader)?,
            "returnTCSingleRecurrence" => _ = self.return_tc_single_recurrence.read(reader)?,
            "modifiedDateStart" => _ = self.modified_date_start.read(reader)?,
            "modifiedDateEnd" => _ = self.modified_date_end.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummarySession {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("ep:listControl"));
        self.order.write(writer, name!("ep:order"));
        self.date_scope.write(writer, name!("ep:dateScope"));
        self.session_types.write(writer, name!("ep:sessionTypes"));
        self.service_types.write(writer, name!("ep:serviceTypes"));
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.host_email.write(writer, name!("ep:hostEmail"));
        self.status.write(writer, name!("ep:status"));
        self.recurrence.write(writer, name!("ep:recurrence"));
        self.invited.write(writer, name!("ep:invited"));
        self.conf_id.write(writer, name!("ep:confID"));
        self.conf_name.write(writer, name!("ep:confName"));
        self.incl_audio_only.write(writer, name!("ep:inclAudioOnly"));
        self.return_pso_fields.write(writer, name!("ep:returnPSOFields"));
        self.return_assist_fields.write(writer, name!("ep:returnAssistFields"));
        self.return_tc_single_recurrence.write(writer, name!("ep:returnTCSingleRecurrence"));
        self.modified_date_start.write(writer, name!("ep:modifiedDateStart"));
        self.modified_date_end.write(writer, name!("ep:modifiedDateEnd"));
    }
}

/// The sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummarySessionResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub session: Vec<SessionSummaryInstanceType>,
}

impl ReadChildren for LstsummarySessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "session" => _ = self.session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummarySessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("ep:matchingRecords"));
        self.session.write(writer, name!("ep:session"));
    }
}

/// Meeting types, by number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummarySessionSessionTypes {
    /// One of them, as LstMeetingType returns it.
    pub session_type: Vec<i64>,
}

impl ReadChildren for LstsummarySessionSessionTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionType" => _ = self.session_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummarySessionSessionTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.session_type.write(writer, name!("ep:sessionType"));
    }
}

/// Services.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummarySessionServiceTypes {
    /// One of them.
    pub service_type: Vec<crate::com::ServiceTypeType>,
}

impl ReadChildren for LstsummarySessionServiceTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => _ = self.service_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummarySessionServiceTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
    }
}

/// A session of any service in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionSummaryInstanceType {
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// Topic of the session.
    pub conf_name: String,
    /// Number of its meeting type, one of those that LstMeetingType returns.
    pub session_type: i64,
    /// Which service it belongs to.
    pub service_type: crate::com::ServiceTypeType,
    /// Login name of its host.
    pub host_web_ex_id: String,
    /// The host's given name.
    pub host_first_name: Option<String>,
    /// The host's family name.
    pub host_last_name: Option<String>,
    /// Login name of somebody else who may host it; absent when there is nobody.
    pub other_host_web_ex_id: Option<String>,
    /// Number of the session's own time zone, or of the answer's when returnSpecifiedTimeZone is true.
    pub time_zone_id: i64,
    /// That time zone by its display name.
    pub time_zone: Option<String>,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Planned start, MM/DD/YYYY hh:mm:ss in the zone that dateScope names, otherwise in GMT.
    pub start_time: String,
    /// When the session really began, like startTime; absent before that.
    pub actual_start_time: Option<String>,
    /// How long before the start attendees may join, in seconds.
    pub open_time: Option<i64>,
    /// How long the session is planned to last, in minutes.
    pub duration: i64,
    /// Who finds the session on the site.
    pub list_status: crate::com::ListingType,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// Whether the session has a password.
    pub password_req: Option<bool>,
    /// Whether the host is in the session at the moment.
    pub host_joined: Option<bool>,
    /// Whether anybody but the host is in the session at the moment.
    pub participants_joined: Option<bool>,
    /// Number of this conference, up to 18 digits.
    pub conf_id: i64,
    /// Whether attendees must register before they can join.
    pub registration: Option<bool>,
    /// Whether the session takes place more than once.
    pub is_recurring: bool,
    /// Whether the caller, or the person asked for, may host the session in its host's place.
    pub alt_host: Option<bool>,
    /// Fields that the provider keeps for himself; only when asked for.
    pub pso_fields: Option<crate::com::PsoFieldsType>,
    /// Help ordered from the provider's staff; only when asked for.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
    /// Number of the host's kind of account; 1019001 for an ordinary host.
    pub host_type: Option<String>,
    /// State of the phone conference that belongs to the session, in the provider's words.
    pub audio_status: Option<String>,
    /// Whether the session is a phone conference without anything to see.
    pub is_audio_only: Option<bool>,
    /// Whether video systems of a room can take part.
    pub tele_presence: Option<bool>,
    /// Whether the session is an occurrence of a recurring training session that stands by itself.
    pub is_tc_single_recurrence: Option<bool>,
    /// Which occurrence of a recurring training session it is, counted from 1.
    pub sub_session_no: Option<i64>,
    /// Whether the session is an occurrence of a series that was changed by itself.
    pub is_exception: Option<bool>,
    /// Whether this is the next occurrence of its series.
    pub is_next_upcoming_instance: Option<bool>,
    /// Number of the series to which a changed occurrence belongs, nine digits.
    pub series_meeting_key: Option<i64>,
    /// Identifier of the session that is never used again, 32 hexadecimal digits. Since 40.10.0.
    pub meeting_uuid: Option<String>,
    /// Whether the session is of a private meeting type, whose media stay within the operator's network. Since 40.12.0.
    pub is_private_meeting: Option<bool>,
    /// Whether the session is a webinar. Since 42.1.0.
    pub enable_event: Option<bool>,
    /// Whether attendees of a webinar can only watch and listen; says nothing unless enableEvent is true. Since 42.1.0.
    pub enable_webniar: Option<bool>,
}

impl ReadChildren for SessionSummaryInstanceType {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "confName", "sessionType", "serviceType", "hostWebExID", "timeZoneID", "startTime", "duration", "listStatus", "confID", "isRecurring"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "confName" => reader.required(1, &mut self.conf_name)?,
            "sessionType" => reader.required(2, &mut self.session_type)?,
            "serviceType" => reader.required(3, &mut self.service_type)?,
            "hostWebExID" => reader.required(4, &mut self.host_web_ex_id)?,
            "hostFirstName" => _ = self.host_first_name.read(reader)?,
            "hostLastName" => _ = self.host_last_name.read(reader)?,
            "otherHostWebExID" => _ = self.other_host_web_ex_id.read(reader)?,
            "timeZoneID" => reader.required(5, &mut self.time_zone_id)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "startTime" => reader.required(6, &mut self.start_time)?,
            "actualStartTime" => _ = self.actual_start_time.read(reader)?,
            "openTime" => _ = self.open_time.read(reader)?,
            "duration" => reader.required(7, &mut self.duration)?,
            "listStatus" => reader.required(8, &mut self.list_status)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "passwordReq" => _ = self.password_req.read(reader)?,
            "hostJoined" => _ = self.host_joined.read(reader)?,
            "participantsJoined" => _ = self.participants_joined.read(reader)?,
            "confID" => reader.required(9, &mut self.conf_id)?,
            "registration" => _ = self.registration.read(reader)?,
            "isRecurring" => reader.required(10, &mut self.is_recurring)?,
            "altHost" => _ = self.alt_host.read(reader)?,
            "psoFields" => _ = self.pso_fields.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            "hostType" => _ = self.host_type.read(reader)?,
            "audioStatus" => _ = self.audio_status.read(reader)?,
            "isAudioOnly" => _ = self.is_audio_only.read(reader)?,
            "telePresence" => _ = self.tele_presence.read(reader)?,
            "isTCSingleRecurrence" => _ = self.is_tc_single_recurrence.read(reader)?,
            "subSessionNo" => _ = self.sub_session_no.read(reader)?,
            "isException" => _ = self.is_exception.read(reader)?,
            "isNextUpcomingInstance" => _ = self.is_next_upcoming_instance.read(reader)?,
            "seriesMeetingKey" => _ = self.series_meeting_key.read(reader)?,
            "meetingUUID" | "meetingUuid" => _ = self.meeting_uuid.read(reader)?,
            "isPrivateMeeting" => _ = self.is_private_meeting.read(reader)?,
            "enableEvent" => _ = self.enable_event.read(reader)?,
            "enableWebniar" => _ = self.enable_webniar.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionSummaryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.conf_name.write(writer, name!("ep:confName"));
        self.session_type.write(writer, name!("ep:sessionType"));
        self.service_type.write(writer, name!("ep:serviceType"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.host_first_name.write(writer, name!("ep:hostFirstName"));
        self.host_last_name.write(writer, name!("ep:hostLastName"));
        self.other_host_web_ex_id.write(writer, name!("ep:otherHostWebExID"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
        self.time_zone.write(writer, name!("ep:timeZone"));
        self.status.write(writer, name!("ep:status"));
        self.start_time.write(writer, name!("ep:startTime"));
        self.actual_start_time.write(writer, name!("ep:actualStartTime"));
        self.open_time.write(writer, name!("ep:openTime"));
        self.duration.write(writer, name!("ep:duration"));
        self.list_status.write(writer, name!("ep:listStatus"));
        self.host_email.write(writer, name!("ep:hostEmail"));
        self.password_req.write(writer, name!("ep:passwordReq"));
        self.host_joined.write(writer, name!("ep:hostJoined"));
        self.participants_joined.write(writer, name!("ep:participantsJoined"));
        self.conf_id.write(writer, name!("ep:confID"));
        self.registration.write(writer, name!("ep:registration"));
        self.is_recurring.write(writer, name!("ep:isRecurring"));
        self.alt_host.write(writer, name!("ep:altHost"));
        self.pso_fields.write(writer, name!("ep:psoFields"));
        self.assist_service.write(writer, name!("ep:assistService"));
        self.host_type.write(writer, name!("ep:hostType"));
        self.audio_status.write(writer, name!("ep:audioStatus"));
        self.is_audio_only.write(writer, name!("ep:isAudioOnly"));
        self.tele_presence.write(writer, name!("ep:telePresence"));
        self.is_tc_single_recurrence.write(writer, name!("ep:isTCSingleRecurrence"));
        self.sub_session_no.write(writer, name!("ep:subSessionNo"));
        self.is_exception.write(writer, name!("ep:isException"));
        self.is_next_upcoming_instance.write(writer, name!("ep:isNextUpcomingInstance"));
        self.series_meeting_key.write(writer, name!("ep:seriesMeetingKey"));
        if writer.speaks(40, 10, 0) {
            self.meeting_uuid.write(writer, name!("ep:meetingUUID"));
        }
        if writer.speaks(40, 12, 0) {
            self.is_private_meeting.write(writer, name!("ep:isPrivateMeeting"));
        }
        if writer.speaks(42, 1, 0) {
            self.enable_event.write(writer, name!("ep:enableEvent"));
        }
        if writer.speaks(42, 1, 0) {
            self.enable_webniar.write(writer, name!("ep:enableWebniar"));
        }
    }
}

/// How a list of sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
    /// Whether capital letters sort before small ones; accepted, without effect: both always sort alike. Default: true.
    pub case_sensitive: Option<bool>,
}

impl ReadChildren for OrderType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "orderBy" => _ = self.order_by.read(reader)?,
            "orderAD" => _ = self.order_ad.read(reader)?,
            "caseSensitive" => _ = self.case_sensitive.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OrderType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("ep:orderBy"));
        self.order_ad.write(writer, name!("ep:orderAD"));
        self.case_sensitive.write(writer, name!("ep:caseSensitive"));
    }
}

xml::tokens! {
    /// What a list of sessions can be sorted by: host, topic, start, one of the ten tracking codes, or the help ordered and its confirmation, in which all sessions are equal.
    pub enum OrderByType {
        Hostwebexid = "HOSTWEBEXID",
        Confname = "CONFNAME",
        Starttime = "STARTTIME",
        Trackingcode1 = "TRACKINGCODE1",
        Trackingcode2 = "TRACKINGCODE2",
        Trackingcode3 = "TRACKINGCODE3",
        Trackingcode4 = "TRACKINGCODE4",
        Trackingcode5 = "TRACKINGCODE5",
        Trackingcode6 = "TRACKINGCODE6",
        Trackingcode7 = "TRACKINGCODE7",
        Trackingcode8 = "TRACKINGCODE8",
        Trackingcode9 = "TRACKINGCODE9",
        Trackingcode10 = "TRACKINGCODE10",
        Assistrequest = "ASSISTREQUEST",
        Assistconfirm = "ASSISTCONFIRM",
    }
}

xml::tokens! {
    /// Whether a session is running.
    pub enum StatusType {
        NotInprogress = "NOT_INPROGRESS",
        Inprogress = "INPROGRESS",
    }
}

