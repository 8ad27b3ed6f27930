//! Types of the namespace `sess`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

/// What sessions of several kinds have in common when they are scheduled or changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionType {
    /// Who may find and join the session.
    pub access_control: Option<AccessControlType>,
    /// When it takes place, and for whom it is scheduled.
    pub schedule: Option<ScheduleType>,
}

impl ReadChildren for SessionType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "accessControl" => _ = self.access_control.read(reader)?,
            "schedule" => _ = self.schedule.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.access_control.write(writer, name!("sess:accessControl"));
        self.schedule.write(writer, name!("sess:schedule"));
    }
}

/// Who may find and join a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlType {
    /// Who finds the session on the site; UNLISTED when left out. Known: ours.
    pub listing: Option<ListingType>,
    /// What attendees must give to join; made by the server when left out and the site demands one. At most 16 characters.
    pub session_password: Option<String>,
    /// Accepted and returned, without effect: whether the password is checked against the site's criteria is the site's own setting. Default: true. Known: ours.
    pub enforce_password: Option<bool>,
}

impl ReadChildren for AccessControlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listing" => _ = self.listing.read(reader)?,
            "sessionPassword" => _ = reader.limited(16, &mut self.session_password)?,
            "enforcePassword" => _ = self.enforce_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccessControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.listing.write(writer, name!("sess:listing"));
        self.session_password.write(writer, name!("sess:sessionPassword"));
        self.enforce_password.write(writer, name!("sess:enforcePassword"));
    }
}

/// What a session is called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Topic of the session.
    pub conf_name: Option<String>,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confName" => _ = self.conf_name.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_name.write(writer, name!("sess:confName"));
    }
}

/// The people who present in a session, or attend it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParticipantsType {
    /// How many people are expected at most; a note for planning. Known: inferred.
    pub max_user_number: Option<i64>,
    /// The people by name.
    pub participants: Option<ParticipantsTypeParticipants>,
}

impl ReadChildren for ParticipantsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "maxUserNumber" => _ = self.max_user_number.read(reader)?,
            "participants" => _ = self.participants.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ParticipantsType {
    fn write_children(&self, writer: &mut Writer) {
        self.max_user_number.write(writer, name!("sess:maxUserNumber"));
        self.participants.write(writer, name!("sess:participants"));
    }
}

/// The people who present in a session, or attend it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParticipantsTypeParticipants {
    /// One of them.
    pub participant: Vec<ParticipantType>,
}

impl ReadChildren for ParticipantsTypeParticipants {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "participant" => _ = self.participant.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ParticipantsTypeParticipants {
    fn write_children(&self, writer: &mut Writer) {
        self.participant.write(writer, name!("sess:participant"));
    }
}

/// What may be used in a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOptionsType {
    /// Whether attendees see who else takes part. Default: false.
    pub attendee_list: Option<bool>,
    /// Whether the original's Java client may join; kept and returned, without effect. Default: false.
    pub java_client: Option<bool>,
    /// Whether the original's native client may join; kept and returned, without effect. Default: true.
    pub native_client: Option<bool>,
}

impl ReadChildren for EnableOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeList" => _ = self.attendee_list.read(reader)?,
            "javaClient" => _ = self.java_client.read(reader)?,
            "nativeClient" => _ = self.native_client.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnableOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_list.write(writer, name!("sess:attendeeList"));
        self.java_client.write(writer, name!("sess:javaClient"));
        self.native_client.write(writer, name!("sess:nativeClient"));
    }
}

/// When a session takes place, and for whom it is scheduled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleType {
    /// Start as MM/DD/YYYY hh:mm:ss in the time zone of the session; now when left out, and not in the past. Given once for each occurrence, at most 366 times, when a session has irregular ones; the first is the session's start.
    pub start_date: Vec<String>,
    /// The session's time zone by its display name, in place of the number.
    pub time_zone: Option<String>,
    /// How long the session is to last, in minutes; 60 when left out.
    pub duration: Option<i64>,
    /// Number of the session's time zone, as LstTimeZone returns it; -1 or left out means the host's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// Login name of the host for whom the session is scheduled; the caller when left out, otherwise one who permits the caller to.
    pub host_web_ex_id: Option<String>,
    /// How long before the start attendees may join, in seconds, at most 3600; 900 when left out.
    pub open_time: Option<i64>,
    /// Address of an outside page for attendees. At most 512 characters.
    pub ext_url: Option<String>,
    /// How long before the start the outside page is told, in minutes. From 0.
    pub ext_notify_time: Option<i64>,
    /// Address that is called when an attendee joins; kept and returned. At most 512 characters.
    pub join_notify_url: Option<String>,
    /// Whether attendees may be heard before the host has come; never where the site forbids it (audioBeforeHost).
    pub join_teleconf_before_host: Option<bool>,
    /// What is heard on the phone when somebody joins or leaves: nothing, a tone, or the person's name.
    pub entry_exit_tone: Option<crate::com::EntryExitToneType>,
    /// Address of the page that attendees see when the session has ended. At most 128 characters. Known: inferred.
    pub destination_url: Option<String>,
}

impl ReadChildren for ScheduleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => _ = self.start_date.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "openTime" => _ = self.open_time.read(reader)?,
            "extURL" => _ = reader.limited(512, &mut self.ext_url)?,
            "extNotifyTime" => _ = reader.ranged(0..=i64::MAX, &mut self.ext_notify_time)?,
            "joinNotifyURL" => _ = reader.limited(512, &mut self.join_notify_url)?,
            "joinTeleconfBeforeHost" => _ = self.join_teleconf_before_host.read(reader)?,
            "entryExitTone" => _ = self.entry_exit_tone.read(reader)?,
            "destinationURL" => _ = reader.limited(128, &mut self.destination_url)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("sess:startDate"));
        self.time_zone.write(writer, name!("sess:timeZone"));
        self.duration.write(writer, name!("sess:duration"));
        self.time_zone_id.write(writer, name!("sess:timeZoneID"));
        self.host_web_ex_id.write(writer, name!("sess:hostWebExID"));
        self.open_time.write(writer, name!("sess:openTime"));
        self.ext_url.write(writer, name!("sess:extURL"));
        self.ext_notify_time.write(writer, name!("sess:extNotifyTime"));
        self.join_notify_url.write(writer, name!("sess:joinNotifyURL"));
        self.join_teleconf_before_host.write(writer, name!("sess:joinTeleconfBeforeHost"));
        self.entry_exit_tone.write(writer, name!("sess:entryExitTone"));
        self.destination_url.write(writer, name!("sess:destinationURL"));
    }
}

/// How to join a session by phone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TelephonyType {
    /// Whether attendees call in, are called back, use a bridge of their own, or have no phone at all. Default: NONE.
    pub telephony_support: Option<TelephonySupportType>,
    /// How many phone lines are kept free. Default: 4.
    pub num_phone_lines: Option<i64>,
    /// Address of a page about an outside phone conference.
    pub ext_telephony_url: Option<String>,
    /// How to join an outside phone conference, in words.
    pub ext_telephony_description: Option<String>,
    /// Whether the bridge of an outside teleconference provider is used.
    pub enable_tsp: Option<bool>,
    /// Which of the host's accounts with that provider is used, counted from 1.
    pub tsp_account_index: Option<i64>,
    /// Which of the host's personal conference numbers is used, counted from 1.
    pub personal_account_index: Option<i64>,
    /// Whether numbers in other countries are offered.
    pub intl_local_call_in: Option<bool>,
    /// Where the phone bridge stands, by name.
    pub teleconf_location: Option<String>,
    /// Numbers to call; set by the server and ignored in requests.
    pub call_in_num: Option<crate::serv::CallInNumType>,
    /// Numbers and codes of the outside provider's bridge.
    pub tsp_conference: Option<crate::serv::TspAccountType>,
    /// Which of that bridge's codes is dialled first.
    pub tsp_access_code_order: Option<crate::serv::TspAccessCodeOrderType>,
    /// Whether a number without charge to the caller is offered.
    pub toll_free: Option<bool>,
    /// Whether the sound runs over a MeetingPlace bridge; kept and returned.
    pub is_mp_audio: Option<bool>,
}

impl ReadChildren for TelephonyType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "telephonySupport" => _ = self.telephony_support.read(reader)?,
            "numPhoneLines" => _ = self.num_phone_lines.read(reader)?,
            "extTelephonyURL" => _ = self.ext_telephony_url.read(reader)?,
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            "enableTSP" => _ = self.enable_tsp.read(reader)?,
            "tspAccountIndex" => _ = self.tsp_account_index.read(reader)?,
            "personalAccountIndex" => _ = self.personal_account_index.read(reader)?,
            "intlLocalCallIn" => _ = self.intl_local_call_in.read(reader)?,
            "teleconfLocation" => _ = self.teleconf_location.read(reader)?,
            "callInNum" => _ = self.call_in_num.read(reader)?,
            "tspConference" => _ = self.tsp_conference.read(reader)?,
            "tspAccessCodeOrder" => _ = self.tsp_access_code_order.read(reader)?,
            "tollFree" => _ = self.toll_free.read(reader)?,
            "isMPAudio" => _ = self.is_mp_audio.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("sess:telephonySupport"));
        self.num_phone_lines.write(writer, name!("sess:numPhoneLines"));
        self.ext_telephony_url.write(writer, name!("sess:extTelephonyURL"));
        self.ext_telephony_description.write(writer, name!("sess:extTelephonyDescription"));
        self.enable_tsp.write(writer, name!("sess:enableTSP"));
        self.tsp_account_index.write(writer, name!("sess:tspAccountIndex"));
        self.personal_account_index.write(writer, name!("sess:personalAccountIndex"));
        self.intl_local_call_in.write(writer, name!("sess:intlLocalCallIn"));
        self.teleconf_location.write(writer, name!("sess:teleconfLocation"));
        self.call_in_num.write(writer, name!("sess:callInNum"));
        self.tsp_conference.write(writer, name!("sess:tspConference"));
        self.tsp_access_code_order.write(writer, name!("sess:tspAccessCodeOrder"));
        self.toll_free.write(writer, name!("sess:tollFree"));
        self.is_mp_audio.write(writer, name!("sess:isMPAudio"));
    }
}

/// Reminders before a session starts; the three times add up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindType {
    /// Whether reminders are sent at all.
    pub enable_reminder: Option<bool>,
    /// Whom to remind by mail; the host when left out.
    pub emails: Option<RemindTypeEmails>,
    /// Whether reminders go out by mail. Default: false.
    pub send_email: Option<bool>,
    /// Phone that gets a text message; kept and returned, none is sent.
    pub mobile: Option<String>,
    /// Whether reminders go out as text messages; kept and returned, none is sent. Default: false.
    pub send_mobile: Option<bool>,
    /// How many days before the start.
    pub days_ahead: Option<i64>,
    /// How many hours before the start, beside the days.
    pub hours_ahead: Option<i64>,
    /// How many minutes before the start, beside the days and hours.
    pub minutes_ahead: Option<i64>,
    /// When attendees are reminded, beside the three times above. Known: inferred.
    pub attendees: Option<RemindTypeAttendees>,
    /// When presenters are reminded, beside the three times above. Known: inferred.
    pub presenters: Option<RemindTypePresenters>,
}

impl ReadChildren for RemindType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enableReminder" => _ = self.enable_reminder.read(reader)?,
            "emails" => _ = self.emails.read(reader)?,
            "sendEmail" => _ = self.send_email.read(reader)?,
            "mobile" => _ = self.mobile.read(reader)?,
            "sendMobile" => _ = self.send_mobile.read(reader)?,
            "daysAhead" => _ = self.days_ahead.read(reader)?,
            "hoursAhead" => _ = self.hours_ahead.read(reader)?,
            "minutesAhead" => _ = self.minutes_ahead.read(reader)?,
            "attendees" => _ = self.attendees.read(reader)?,
            "presenters" => _ = self.presenters.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindType {
    fn write_children(&self, writer: &mut Writer) {
        self.enable_reminder.write(writer, name!("sess:enableReminder"));
        self.emails.write(writer, name!("sess:emails"));
        self.send_email.write(writer, name!("sess:sendEmail"));
        self.mobile.write(writer, name!("sess:mobile"));
        self.send_mobile.write(writer, name!("sess:sendMobile"));
        self.days_ahead.write(writer, name!("sess:daysAhead"));
        self.hours_ahead.write(writer, name!("sess:hoursAhead"));
        self.minutes_ahead.write(writer, name!("sess:minutesAhead"));
        self.attendees.write(writer, name!("sess:attendees"));
        self.presenters.write(writer, name!("sess:presenters"));
    }
}

/// Addresses to remind by mail.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindTypeEmails {
    /// One of them.
    pub email: Vec<String>,
}

impl ReadChildren for RemindTypeEmails {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "email" => _ = self.email.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindTypeEmails {
    fn write_children(&self, writer: &mut Writer) {
        self.email.write(writer, name!("sess:email"));
    }
}

/// When sessions must begin and end to be listed; each limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DateScopeType {
    /// Earliest start.
    pub start_date_start: Option<String>,
    /// Latest start.
    pub start_date_end: Option<String>,
    /// Earliest end.
    pub end_date_start: Option<String>,
    /// Latest end.
    pub end_date_end: Option<String>,
    /// Number of the time zone of the four limits, as LstTimeZone returns it; -1 or left out means the caller's zone. Default: -1.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for DateScopeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDateStart" => _ = self.start_date_start.read(reader)?,
            "startDateEnd" => _ = self.start_date_end.read(reader)?,
            "endDateStart" => _ = self.end_date_start.read(reader)?,
            "endDateEnd" => _ = self.end_date_end.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DateScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date_start.write(writer, name!("sess:startDateStart"));
        self.start_date_end.write(writer, name!("sess:startDateEnd"));
        self.end_date_start.write(writer, name!("sess:endDateStart"));
        self.end_date_end.write(writer, name!("sess:endDateEnd"));
        self.time_zone_id.write(writer, name!("sess:timeZoneID"));
    }
}

/// Somebody who presents in a session, is invited to it or registers for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParticipantType {
    /// Who it is.
    pub person: crate::com::PersonType,
    /// Number of the host's contact from which the person was taken.
    pub contact_id: Option<i64>,
    /// Whether the person is invited, has asked to register, or was accepted or rejected; INVITE when not given.
    pub join_status: Option<JoinStatusType>,
    /// What the person may do in the session; HOST makes an alternate host, who must have a host account on the site.
    pub role: Option<crate::attendee::RoleType>,
}

impl ReadChildren for ParticipantType {
    const REQUIRED: &'static [&'static str] = &["person"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "person" => reader.required(0, &mut self.person)?,
            "contactID" => _ = self.contact_id.read(reader)?,
            "joinStatus" => _ = self.join_status.read(reader)?,
            "role" => _ = self.role.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ParticipantType {
    fn write_children(&self, writer: &mut Writer) {
        self.person.write(writer, name!("sess:person"));
        self.contact_id.write(writer, name!("sess:contactID"));
        self.join_status.write(writer, name!("sess:joinStatus"));
        self.role.write(writer, name!("sess:role"));
    }
}

/// When attendees are reminded of a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindTypeAttendees {
    /// How long before the start one reminder goes out. Known: inferred.
    pub reminder_datetime: Vec<ReminderDatetimeType>,
}

impl ReadChildren for RemindTypeAttendees {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "reminderDatetime" => _ = self.reminder_datetime.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindTypeAttendees {
    fn write_children(&self, writer: &mut Writer) {
        self.reminder_datetime.write(writer, name!("sess:reminderDatetime"));
    }
}

/// When presenters are reminded of a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindTypePresenters {
    /// How long before the start one reminder goes out. Known: inferred.
    pub reminder_datetime: Vec<ReminderDatetimeType>,
}

impl ReadChildren for RemindTypePresenters {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "reminderDatetime" => _ = self.reminder_datetime.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindTypePresenters {
    fn write_children(&self, writer: &mut Writer) {
        self.reminder_datetime.write(writer, name!("sess:reminderDatetime"));
    }
}

xml::tokens! {
    /// Ways to join by phone: none, calling in, being called back, or an outside conference.
    pub enum TelephonySupportType {
        None = "NONE",
        Callin = "CALLIN",
        Callback = "CALLBACK",
        Other = "OTHER",
    }
}

xml::tokens! {
    /// What a list of sessions can be sorted by: its host, topic, start, or one of the ten tracking codes.
    pub enum OrderByTrackingType {
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
    }
}

xml::tokens! {
    /// Whether a session is running at the moment.
    pub enum StatusType {
        NotInprogress = "NOT_INPROGRESS",
        Inprogress = "INPROGRESS",
    }
}

xml::tokens! {
    /// Who finds something on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).
    pub enum ListingType {
        Public = "PUBLIC",
        Private = "PRIVATE",
        Unlisted = "UNLISTED",
    }
}

xml::tokens! {
    /// How far an attendee is on the way into a session; the longer words also say whether a registration was decided on or an invitation answered.
    pub enum JoinStatusType {
        Register = "REGISTER",
        Invite = "INVITE",
        Reject = "REJECT",
        Accept = "ACCEPT",
        Rejectregister = "REJECTREGISTER",
        Acceptregister = "ACCEPTREGISTER",
        Rejectinvite = "REJECTINVITE",
        Acceptinvite = "ACCEPTINVITE",
    }
}

xml::tokens! {
    /// How long before the start a reminder goes out, in minutes, hours or days.
    pub enum ReminderDatetimeType {
        V15min = "15MIN",
        V30min = "30MIN",
        V1hr = "1HR",
        V2hr = "2HR",
        V24hr = "24HR",
        V2day = "2DAY",
        V7day = "7DAY",
        V14day = "14DAY",
    }
}

