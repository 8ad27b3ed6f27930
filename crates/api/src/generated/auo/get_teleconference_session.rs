//! auo.GetTeleconferenceSession: Returns everything that is known of a scheduled phone conference.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetTeleconferenceSession {
    const NAME: &'static str = "GetTeleconferenceSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "auo:getTeleconferenceSession";
    const RESPONSE_TYPE: &'static str = "auo:getTeleconferenceSessionResponse";
    type Response = GetTeleconferenceSessionResponse;
}

/// Which phone conference is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTeleconferenceSession {
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for GetTeleconferenceSession {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetTeleconferenceSession {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("auo:sessionKey"));
    }
}

/// The phone conference with all its settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTeleconferenceSessionResponse {
    /// A phone conference that exists.
    pub audio_only_instance: AudioOnlyInstanceType,
}

impl ReadChildren for GetTeleconferenceSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        self.audio_only_instance.read_child(name, reader)
    }
}

impl WriteChildren for GetTeleconferenceSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.audio_only_instance.write_children(writer);
    }
}

/// A phone conference that exists.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioOnlyInstanceType {
    /// Who may find and join it.
    pub access_control: Option<super::AccessControlType>,
    /// What it is called.
    pub meta_data: Option<super::MetaDataType>,
    /// When it takes place, and for whom it is scheduled.
    pub schedule: Option<super::ScheduleType>,
    /// The numbers to call and the codes to enter.
    pub teleconference: Option<TeleconfInstanceType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// Whether and how it recurs.
    pub repeat: Option<super::RepeatType>,
    /// Reminders before it starts.
    pub remind: Option<super::RemindType>,
    /// Those invited who may speak.
    pub full_access_attendees: Option<AudioOnlyInstanceTypeFullAccessAttendees>,
    /// Those invited who only listen.
    pub limited_access_attendees: Option<AudioOnlyInstanceTypeLimitedAccessAttendees>,
    /// Invitations, and what attendees need to join.
    pub attendee_options: Option<super::AttendeeOptionsType>,
    /// How to join an outside phone conference.
    pub telephony: Option<TelephonyType>,
    /// Number of the host's kind of account; 1019001 for an ordinary host.
    pub host_type: Option<String>,
}

impl ReadChildren for AudioOnlyInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "accessControl" => _ = self.access_control.read(reader)?,
            "metaData" => _ = self.meta_data.read(reader)?,
            "schedule" => _ = self.schedule.read(reader)?,
            "teleconference" => _ = self.teleconference.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "repeat" => _ = self.repeat.read(reader)?,
            "remind" => _ = self.remind.read(reader)?,
            "fullAccessAttendees" => _ = self.full_access_attendees.read(reader)?,
            "limitedAccessAttendees" => _ = self.limited_access_attendees.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "hostType" => _ = self.host_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AudioOnlyInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.access_control.write(writer, name!("auo:accessControl"));
        self.meta_data.write(writer, name!("auo:metaData"));
        self.schedule.write(writer, name!("auo:schedule"));
        self.teleconference.write(writer, name!("auo:teleconference"));
        self.tracking.write(writer, name!("auo:tracking"));
        self.repeat.write(writer, name!("auo:repeat"));
        self.remind.write(writer, name!("auo:remind"));
        self.full_access_attendees.write(writer, name!("auo:fullAccessAttendees"));
        self.limited_access_attendees.write(writer, name!("auo:limitedAccessAttendees"));
        self.attendee_options.write(writer, name!("auo:attendeeOptions"));
        self.telephony.write(writer, name!("auo:telephony"));
        self.host_type.write(writer, name!("auo:hostType"));
    }
}

/// The people invited to a phone conference who may speak.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioOnlyInstanceTypeFullAccessAttendees {
    /// One of them.
    pub attendee: Vec<super::AttendeeType>,
}

impl ReadChildren for AudioOnlyInstanceTypeFullAccessAttendees {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AudioOnlyInstanceTypeFullAccessAttendees {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write(writer, name!("auo:attendee"));
    }
}

/// The people invited to a phone conference who only listen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioOnlyInstanceTypeLimitedAccessAttendees {
    /// One of them.
    pub attendee: Vec<super::AttendeeType>,
}

impl ReadChildren for AudioOnlyInstanceTypeLimitedAccessAttendees {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AudioOnlyInstanceTypeLimitedAccessAttendees {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write(writer, name!("auo:attendee"));
    }
}

/// The numbers to call and the codes to enter for a phone conference; a number or code that it does not have is blank.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TeleconfInstanceType {
    /// Whether one of the host's personal conference numbers is used rather than one made for the session.
    pub personal_conference_number: bool,
    /// Which of the host's personal conference numbers is used, counted from 1.
    pub account_index: Option<i64>,
    /// Number to call without charge.
    pub toll_free_call_in_number: String,
    /// Number to call, charged as an ordinary call.
    pub toll_call_in_number: String,
    /// Number for calls from abroad.
    pub intl_local_call_in_number: String,
    /// Code that the host enters.
    pub subscriber_access_code: String,
    /// Code of attendees who may speak.
    pub participant_full_access_code: String,
    /// Code of attendees who only listen.
    pub participant_limited_access_code: String,
    /// Number under which the phone bridge holds the conference; 0 when no bridge does. Known: inferred.
    pub schedule_conf_id: i64,
    /// How to join an outside phone conference, in words.
    pub ext_telephony_description: Option<String>,
    /// Whether numbers in other countries are offered.
    pub intl_local_call_in: Option<bool>,
    /// Where the phone bridge stands, by name.
    pub teleconf_location: Option<String>,
    /// Numbers in other countries, one for each entry.
    pub global_num: Vec<crate::serv::GlobalCallInNumType>,
}

impl ReadChildren for TeleconfInstanceType {
    const REQUIRED: &'static [&'static str] = &["personalConferenceNumber", "tollFreeCallInNumber", "tollCallInNumber", "intlLocalCallInNumber", "subscriberAccessCode", "participantFullAccessCode", "participantLimitedAccessCode", "scheduleConfID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "personalConferenceNumber" => reader.required(0, &mut self.personal_conference_number)?,
            "accountIndex" => _ = self.account_index.read(reader)?,
            "tollFreeCallInNumber" => reader.required(1, &mut self.toll_free_call_in_number)?,
            "tollCallInNumber" => reader.required(2, &mut self.toll_call_in_number)?,
            "intlLocalCallInNumber" => reader.required(3, &mut self.intl_local_call_in_number)?,
            "subscriberAccessCode" => reader.required(4, &mut self.subscriber_access_code)?,
            "participantFullAccessCode" => reader.required(5, &mut self.participant_full_access_code)?,
            "participantLimitedAccessCode" => reader.required(6, &mut self.participant_limited_access_code)?,
            "scheduleConfID" => reader.required(7, &mut self.schedule_conf_id)?,
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            "intlLocalCallIn" => _ = self.intl_local_call_in.read(reader)?,
            "teleconfLocation" => _ = self.teleconf_location.read(reader)?,
            "globalNum" => _ = self.global_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TeleconfInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.personal_conference_number.write(writer, name!("auo:personalConferenceNumber"));
        self.account_index.write(writer, name!("auo:accountIndex"));
        self.toll_free_call_in_number.write(writer, name!("auo:tollFreeCallInNumber"));
        self.toll_call_in_number.write(writer, name!("auo:tollCallInNumber"));
        self.intl_local_call_in_number.write(writer, name!("auo:intlLocalCallInNumber"));
        self.subscriber_access_code.write(writer, name!("auo:subscriberAccessCode"));
        self.participant_full_access_code.write(writer, name!("auo:participantFullAccessCode"));
        self.participant_limited_access_code.write(writer, name!("auo:participantLimitedAccessCode"));
        self.schedule_conf_id.write(writer, name!("auo:scheduleConfID"));
        self.ext_telephony_description.write(writer, name!("auo:extTelephonyDescription"));
        self.intl_local_call_in.write(writer, name!("auo:intlLocalCallIn"));
        self.teleconf_location.write(writer, name!("auo:teleconfLocation"));
        self.global_num.write(writer, name!("auo:globalNum"));
    }
}

/// How to join an outside phone conference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TelephonyType {
    /// How to join, in words; the same text as in teleconference. Known: inferred.
    pub ext_telephony_description: Option<String>,
}

impl ReadChildren for TelephonyType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.ext_telephony_description.write(writer, name!("auo:extTelephonyDescription"));
    }
}

