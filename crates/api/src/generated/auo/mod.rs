//! The service `auo`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod create_teleconference_session;
mod get_teleconference_session;
mod set_teleconference_session;
pub use create_teleconference_session::*;
pub use get_teleconference_session::*;
pub use set_teleconference_session::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["meeting.auo"],
    declares: &[("auo", "http://www.webex.com/schemas/2002/06/service/meeting/auo")],
};

/// What can be said of a phone conference when it is scheduled or changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioOnlyType {
    /// Who may find and join it.
    pub access_control: Option<AccessControlType>,
    /// What it is called.
    pub meta_data: Option<MetaDataType>,
    /// When it takes place, and for whom it is scheduled.
    pub schedule: Option<ScheduleType>,
    /// How it is reached by phone.
    pub teleconference: Option<TeleconfType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// Whether and how it recurs.
    pub repeat: Option<RepeatType>,
    /// Reminders before it starts.
    pub remind: Option<RemindType>,
    /// Those invited who may speak.
    pub full_access_attendees: Option<AudioOnlyTypeFullAccessAttendees>,
    /// Those invited who only listen.
    pub limited_access_attendees: Option<AudioOnlyTypeLimitedAccessAttendees>,
    /// Invitations, and what attendees need to join.
    pub attendee_options: Option<AttendeeOptionsType>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for AudioOnlyType {
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
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AudioOnlyType {
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
        self.validate_format.write(writer, name!("auo:validateFormat"));
    }
}

/// The people invited to a phone conference who may speak.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioOnlyTypeFullAccessAttendees {
    /// One of them.
    pub attendee: Vec<AttendeeType>,
}

impl ReadChildren for AudioOnlyTypeFullAccessAttendees {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AudioOnlyTypeFullAccessAttendees {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write(writer, name!("auo:attendee"));
    }
}

/// The people invited to a phone conference who only listen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AudioOnlyTypeLimitedAccessAttendees {
    /// One of them.
    pub attendee: Vec<AttendeeType>,
}

impl ReadChildren for AudioOnlyTypeLimitedAccessAttendees {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AudioOnlyTypeLimitedAccessAttendees {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write(writer, name!("auo:attendee"));
    }
}

/// Who may find and join a phone conference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlType {
    /// Who finds the phone conference on the site.
    pub listing: Option<ListingType>,
    /// What attendees must give to join, checked against the site's criteria; made by the server when left out and the site demands one.
    pub session_password: Option<String>,
}

impl ReadChildren for AccessControlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listing" => _ = self.listing.read(reader)?,
            "sessionPassword" => _ = self.session_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccessControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.listing.write(writer, name!("auo:listing"));
        self.session_password.write(writer, name!("auo:sessionPassword"));
    }
}

/// What a phone conference is called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Topic of the phone conference. At most 512 characters.
    pub conf_name: Option<String>,
    /// Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's type for audio only. Default: -1. Known: inferred.
    pub session_type: Option<i64>,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confName" => _ = reader.limited(512, &mut self.conf_name)?,
            "sessionType" => _ = self.session_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_name.write(writer, name!("auo:confName"));
        self.session_type.write(writer, name!("auo:sessionType"));
    }
}

/// When a phone conference takes place, and for whom it is scheduled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleType {
    /// Start as MM/DD/YYYY hh:mm:ss in the time zone of the session; now when left out, and not in the past.
    pub start_date: Option<String>,
    /// Number of the session's time zone, as LstTimeZone returns it; -1 or left out means the host's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// The session's time zone by its display name, in place of the number.
    pub time_zone: Option<String>,
    /// How long the phone conference is to last, in minutes; 60 when left out.
    pub duration: Option<i64>,
    /// What is heard when somebody joins or leaves: nothing, a tone, or the person's name.
    pub entry_exit_tone: Option<EntryExitToneType>,
    /// Login name of the host for whom the session is scheduled; the caller when left out, otherwise one who permits the caller to.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for ScheduleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => _ = self.start_date.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "entryExitTone" => _ = self.entry_exit_tone.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("auo:startDate"));
        self.time_zone_id.write(writer, name!("auo:timeZoneID"));
        self.time_zone.write(writer, name!("auo:timeZone"));
        self.duration.write(writer, name!("auo:duration"));
        self.entry_exit_tone.write(writer, name!("auo:entryExitTone"));
        self.host_web_ex_id.write(writer, name!("auo:hostWebExID"));
    }
}

/// How a phone conference is reached; where it needs the telephone bridge of a provider, it is kept and returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TeleconfType {
    /// Whether a conference number is to be made for the session, rather than one of the host's personal ones used. Known: inferred.
    pub request_conference_number: Option<bool>,
    /// Which of the host's personal conference numbers is used, counted from 1.
    pub account_index: Option<i64>,
    /// How to join an outside phone conference, in words.
    pub ext_telephony_description: Option<String>,
    /// Whether numbers in other countries are offered.
    pub intl_local_call_in: Option<bool>,
    /// Where the phone bridge stands, by name.
    pub teleconf_location: Option<String>,
}

impl ReadChildren for TeleconfType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "requestConferenceNumber" => _ = self.request_conference_number.read(reader)?,
            "accountIndex" => _ = self.account_index.read(reader)?,
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            "intlLocalCallIn" => _ = self.intl_local_call_in.read(reader)?,
            "teleconfLocation" => _ = self.teleconf_location.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TeleconfType {
    fn write_children(&self, writer: &mut Writer) {
        self.request_conference_number.write(writer, name!("auo:requestConferenceNumber"));
        self.account_index.write(writer, name!("auo:accountIndex"));
        self.ext_telephony_description.write(writer, name!("auo:extTelephonyDescription"));
        self.intl_local_call_in.write(writer, name!("auo:intlLocalCallIn"));
        self.teleconf_location.write(writer, name!("auo:teleconfLocation"));
    }
}

/// Whether and how a phone conference recurs; dates are reckoned in the time zone of the session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepeatType {
    /// How it recurs; NO_REPEAT for a single one.
    pub repeat_type: Option<RecurrenceType>,
    /// Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the session.
    pub expiration_date: Option<String>,
    /// On which days of the week it recurs, or which day weekInMonth counts.
    pub day_in_week: Option<RepeatTypeDayInWeek>,
    /// On which day of the month it recurs; months without that day are passed over. From 1 to 31.
    pub day_in_month: Option<i64>,
    /// Every how many days, weeks or months it recurs; 1 when left out.
    pub interval: Option<i64>,
    /// In which week of the month the weekday is counted, 1 to 4, or 5 for the last; 6 is allowed, its meaning is not known. From 1 to 6. Known: inferred.
    pub week_in_month: Option<i64>,
}

impl ReadChildren for RepeatType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "repeatType" => _ = self.repeat_type.read(reader)?,
            "expirationDate" => _ = self.expiration_date.read(reader)?,
            "dayInWeek" => _ = self.day_in_week.read(reader)?,
            "dayInMonth" => _ = reader.ranged(1..=31, &mut self.day_in_month)?,
            "interval" => _ = self.interval.read(reader)?,
            "weekInMonth" => _ = reader.ranged(1..=6, &mut self.week_in_month)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RepeatType {
    fn write_children(&self, writer: &mut Writer) {
        self.repeat_type.write(writer, name!("auo:repeatType"));
        self.expiration_date.write(writer, name!("auo:expirationDate"));
        self.day_in_week.write(writer, name!("auo:dayInWeek"));
        self.day_in_month.write(writer, name!("auo:dayInMonth"));
        self.interval.write(writer, name!("auo:interval"));
        self.week_in_month.write(writer, name!("auo:weekInMonth"));
    }
}

/// Days of the week.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepeatTypeDayInWeek {
    /// One of them.
    pub day: Vec<crate::com::DayOfWeekType>,
}

impl ReadChildren for RepeatTypeDayInWeek {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "day" => _ = self.day.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RepeatTypeDayInWeek {
    fn write_children(&self, writer: &mut Writer) {
        self.day.write(writer, name!("auo:day"));
    }
}

/// Reminders of the host before a phone conference starts; the three times add up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindType {
    /// Whether reminders are sent at all.
    pub enable_reminder: Option<bool>,
    /// How many days before the start.
    pub days_ahead: Option<i64>,
    /// How many hours before the start, beside the days.
    pub hours_ahead: Option<i64>,
    /// How many minutes before the start, beside the days and hours.
    pub minutes_ahead: Option<i64>,
}

impl ReadChildren for RemindType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enableReminder" => _ = self.enable_reminder.read(reader)?,
            "daysAhead" => _ = self.days_ahead.read(reader)?,
            "hoursAhead" => _ = self.hours_ahead.read(reader)?,
            "minutesAhead" => _ = self.minutes_ahead.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindType {
    fn write_children(&self, writer: &mut Writer) {
        self.enable_reminder.write(writer, name!("auo:enableReminder"));
        self.days_ahead.write(writer, name!("auo:daysAhead"));
        self.hours_ahead.write(writer, name!("auo:hoursAhead"));
        self.minutes_ahead.write(writer, name!("auo:minutesAhead"));
    }
}

/// Somebody who is invited to a phone conference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeType {
    /// Full name as it is shown; made from firstName and lastName when only these are given.
    pub name: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// E-mail address, and what tells one attendee of a session from another.
    pub email: String,
    /// Phone numbers.
    pub phones: Option<crate::com::PhonesType>,
}

impl ReadChildren for AttendeeType {
    const REQUIRED: &'static [&'static str] = &["email"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = self.name.read(reader)?,
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "email" => reader.required(0, &mut self.email)?,
            "phones" => _ = self.phones.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("auo:name"));
        self.first_name.write(writer, name!("auo:firstName"));
        self.last_name.write(writer, name!("auo:lastName"));
        self.email.write(writer, name!("auo:email"));
        self.phones.write(writer, name!("auo:phones"));
    }
}

/// Invitations to a phone conference, and what attendees need to join.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeOptionsType {
    /// Whether attendees must first try if their computer shows the original's own presentation formats; kept and returned, without effect. Known: inferred.
    pub require_ucf_diagnosis: Option<bool>,
    /// Whether the password is left out of the invitation mails.
    pub exclude_password: Option<bool>,
    /// Whether only people with an account on the site can join.
    pub require_account: Option<bool>,
    /// Whether those invited are told by mail. Default: false.
    pub email_invitations: Option<bool>,
}

impl ReadChildren for AttendeeOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "requireUcfDiagnosis" => _ = self.require_ucf_diagnosis.read(reader)?,
            "excludePassword" => _ = self.exclude_password.read(reader)?,
            "requireAccount" => _ = self.require_account.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.require_ucf_diagnosis.write(writer, name!("auo:requireUcfDiagnosis"));
        self.exclude_password.write(writer, name!("auo:excludePassword"));
        self.require_account.write(writer, name!("auo:requireAccount"));
        self.email_invitations.write(writer, name!("auo:emailInvitations"));
    }
}

xml::tokens! {
    /// Who finds a phone conference on the site: everybody (PUBLIC), or those who are signed in (PRIVATE).
    pub enum ListingType {
        Public = "PUBLIC",
        Private = "PRIVATE",
    }
}

xml::tokens! {
    /// How a phone conference recurs.
    pub enum RecurrenceType {
        Weekly = "WEEKLY",
        Daily = "DAILY",
        NoRepeat = "NO_REPEAT",
        Monthly = "MONTHLY",
    }
}

xml::tokens! {
    /// What is heard when somebody joins or leaves a phone conference: a tone, the person's name, or nothing.
    pub enum EntryExitToneType {
        Beep = "BEEP",
        Announcename = "ANNOUNCENAME",
        Notone = "NOTONE",
    }
}

