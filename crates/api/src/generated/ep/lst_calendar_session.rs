//! ep.LstCalendarSession: Lists sessions of all services as a calendar shows them, by start: those that somebody hosts, may host, or is invited to. Occurrences are not reckoned yet: a series stands once, with its first start, if that is in the span wanted.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstCalendarSession {
    const NAME: &'static str = "LstCalendarSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstCalendarSession";
    const RESPONSE_TYPE: &'static str = "ep:lstCalendarSessionResponse";
    type Response = LstCalendarSessionResponse;
}

/// Whose calendar is wanted, and which part of it; a session must fit every filter given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstCalendarSession {
    /// Which part of the list is wanted; every filter must fit, whatever listMethod says. Known: ours.
    pub list_control: Option<crate::serv::LstControlType>,
    /// When the sessions must begin and end, and the zone for times in the answer; those that begin in the next 31 days when none of its limits is given. Known: ours.
    pub date_scope: Option<super::DateScopeType>,
    /// Services of the sessions wanted; all when left out. Known: ours.
    pub service_types: Option<LstCalendarSessionServiceTypes>,
    /// Login name of the person whose calendar is wanted; the caller when left out, and somebody else for an administrator only. Known: ours.
    pub host_web_ex_id: Option<String>,
    /// E-mail address of that person, instead of the login name; with both, they must belong to the same person. Known: ours.
    pub host_email: Option<String>,
    /// Whether sessions that the person does not host but is invited to are listed as well; yes when left out. Known: ours.
    pub invited: Option<bool>,
}

impl ReadChildren for LstCalendarSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "serviceTypes" => _ = self.service_types.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "invited" => _ = self.invited.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstCalendarSession {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("ep:listControl"));
        self.date_scope.write(writer, name!("ep:dateScope"));
        self.service_types.write(writer, name!("ep:serviceTypes"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.host_email.write(writer, name!("ep:hostEmail"));
        self.invited.write(writer, name!("ep:invited"));
    }
}

/// The calendar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstCalendarSessionResponse {
    /// How many entries there are, and which of them these are. Known: ours.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them, the earliest start first. Known: ours.
    pub session: Vec<CalendarSessionType>,
}

impl ReadChildren for LstCalendarSessionResponse {
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

impl WriteChildren for LstCalendarSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("ep:matchingRecords"));
        self.session.write(writer, name!("ep:session"));
    }
}

/// Services.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstCalendarSessionServiceTypes {
    /// One of them. Known: ours.
    pub service_type: Vec<crate::com::ServiceTypeType>,
}

impl ReadChildren for LstCalendarSessionServiceTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => _ = self.service_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstCalendarSessionServiceTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
    }
}

/// An entry in a calendar: a single session, or a series by its first occurrence.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CalendarSessionType {
    /// Number of the session, nine digits. Known: ours.
    pub session_key: i64,
    /// Number of this conference, up to 18 digits. Known: ours.
    pub conf_id: Option<i64>,
    /// Topic of the session. Known: ours.
    pub conf_name: String,
    /// Number of its meeting type, one of those that LstMeetingType returns. Known: ours.
    pub session_type: i64,
    /// Which service it belongs to. Known: ours.
    pub service_type: crate::com::ServiceTypeType,
    /// Login name of its host. Known: ours.
    pub host_web_ex_id: String,
    /// The host's given name. Known: ours.
    pub host_first_name: Option<String>,
    /// The host's family name. Known: ours.
    pub host_last_name: Option<String>,
    /// The host's e-mail address. Known: ours.
    pub host_email: Option<String>,
    /// Whether the person whose calendar it is may host the session in its host's place. Known: ours.
    pub alt_host: Option<bool>,
    /// Number of the session's own time zone, or of the answer's when returnSpecifiedTimeZone is true. Known: ours.
    pub time_zone_id: i64,
    /// That time zone by its display name. Known: ours.
    pub time_zone: Option<String>,
    /// Planned start, MM/DD/YYYY hh:mm:ss in the zone that dateScope names, otherwise in GMT; of a series, that of its first occurrence. Known: ours.
    pub start_time: String,
    /// How long it is planned to last, in minutes. Known: ours.
    pub duration: i64,
    /// NOT_INPROGRESS or INPROGRESS. Known: ours.
    pub status: Option<String>,
    /// Who finds the session on the site. Known: ours.
    pub list_status: crate::com::ListingType,
    /// Whether the session has a password. Known: ours.
    pub password_req: Option<bool>,
    /// Whether attendees must register before they can join. Known: ours.
    pub registration: Option<bool>,
    /// Whether the session is a phone conference without anything to see. Known: ours.
    pub is_audio_only: Option<bool>,
    /// Whether the session takes place more than once. Known: ours.
    pub is_recurring: bool,
    /// Whether the session is an occurrence of a series that was changed by itself. Known: ours.
    pub is_exception: Option<bool>,
    /// Number of the series to which a changed occurrence belongs, nine digits. Known: ours.
    pub series_meeting_key: Option<i64>,
    /// Identifier of the session that is never used again, 32 hexadecimal digits. Since 40.10.0. Known: ours.
    pub meeting_uuid: Option<String>,
    /// Whether the session is of a private meeting type, whose media stay within the operator's network. Since 40.12.0. Known: inferred.
    pub is_private_meeting: Option<bool>,
}

impl ReadChildren for CalendarSessionType {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "confName", "sessionType", "serviceType", "hostWebExID", "timeZoneID", "startTime", "duration", "listStatus", "isRecurring"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "confName" => reader.required(1, &mut self.conf_name)?,
            "sessionType" => reader.required(2, &mut self.session_type)?,
            "serviceType" => reader.required(3, &mut self.service_type)?,
            "hostWebExID" => reader.required(4, &mut self.host_web_ex_id)?,
            "hostFirstName" => _ = self.host_first_name.read(reader)?,
            "hostLastName" => _ = self.host_last_name.read(reader)?,
            "hostEmail" => _ = self.host_email.read(reader)?,
            "altHost" => _ = self.alt_host.read(reader)?,
            "timeZoneID" => reader.required(5, &mut self.time_zone_id)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "startTime" => reader.required(6, &mut self.start_time)?,
            "duration" => reader.required(7, &mut self.duration)?,
            "status" => _ = self.status.read(reader)?,
            "listStatus" => reader.required(8, &mut self.list_status)?,
            "passwordReq" => _ = self.password_req.read(reader)?,
            "registration" => _ = self.registration.read(reader)?,
            "isAudioOnly" => _ = self.is_audio_only.read(reader)?,
            "isRecurring" => reader.required(9, &mut self.is_recurring)?,
            "isException" => _ = self.is_exception.read(reader)?,
            "seriesMeetingKey" => _ = self.series_meeting_key.read(reader)?,
            "meetingUUID" | "meetingUuid" => _ = self.meeting_uuid.read(reader)?,
            "isPrivateMeeting" => _ = self.is_private_meeting.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CalendarSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.conf_id.write(writer, name!("ep:confID"));
        self.conf_name.write(writer, name!("ep:confName"));
        self.session_type.write(writer, name!("ep:sessionType"));
        self.service_type.write(writer, name!("ep:serviceType"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.host_first_name.write(writer, name!("ep:hostFirstName"));
        self.host_last_name.write(writer, name!("ep:hostLastName"));
        self.host_email.write(writer, name!("ep:hostEmail"));
        self.alt_host.write(writer, name!("ep:altHost"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
        self.time_zone.write(writer, name!("ep:timeZone"));
        self.start_time.write(writer, name!("ep:startTime"));
        self.duration.write(writer, name!("ep:duration"));
        self.status.write(writer, name!("ep:status"));
        self.list_status.write(writer, name!("ep:listStatus"));
        self.password_req.write(writer, name!("ep:passwordReq"));
        self.registration.write(writer, name!("ep:registration"));
        self.is_audio_only.write(writer, name!("ep:isAudioOnly"));
        self.is_recurring.write(writer, name!("ep:isRecurring"));
        self.is_exception.write(writer, name!("ep:isException"));
        self.series_meeting_key.write(writer, name!("ep:seriesMeetingKey"));
        if writer.speaks(40, 10, 0) {
            self.meeting_uuid.write(writer, name!("ep:meetingUUID"));
        }
        if writer.speaks(40, 12, 0) {
            self.is_private_meeting.write(writer, name!("ep:isPrivateMeeting"));
        }
    }
}

