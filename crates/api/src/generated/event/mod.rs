//! The service `event`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod create_event;
mod del_event;
mod get_event;
mod lstrecorded_event;
mod lstsummary_event;
mod lstsummary_program;
mod send_invitation_email;
mod set_event;
mod upload_event_image;
pub use create_event::*;
pub use del_event::*;
pub use get_event::*;
pub use lstrecorded_event::*;
pub use lstsummary_event::*;
pub use lstsummary_program::*;
pub use send_invitation_email::*;
pub use set_event::*;
pub use upload_event_image::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["event"],
    declares: &[("event", "http://www.webex.com/schemas/2002/06/service/event")],
};

/// What can be said of an event when it is scheduled or changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventType {
    /// Who may find and join the event.
    pub access_control: Option<AccessControlType>,
    /// What the event is called and what it is about.
    pub meta_data: Option<MetaDataType>,
    /// When it takes place, and for whom it is scheduled.
    pub schedule: Option<ScheduleType>,
    /// How to join by phone.
    pub telephony: Option<TelephonyType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// The host's own reminder before it starts. Known: inferred.
    pub remind: Option<RemindType>,
    /// Who speaks in it beside the host.
    pub panelists: Option<PanelistsType>,
    /// Who is invited.
    pub attendees: Option<AttendeesType>,
    /// Invitations, registration and limits for attendees.
    pub ext_options: Option<ExtOptionsType>,
    /// Texts of the mails that go out for the event; the site's own texts stand in for those left out. Known: inferred.
    pub email_templates: Option<EmailTemplatesType>,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
}

impl ReadChildren for EventType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "accessControl" => _ = self.access_control.read(reader)?,
            "metaData" => _ = self.meta_data.read(reader)?,
            "schedule" => _ = self.schedule.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "remind" => _ = self.remind.read(reader)?,
            "panelists" => _ = self.panelists.read(reader)?,
            "attendees" => _ = self.attendees.read(reader)?,
            "extOptions" => _ = self.ext_options.read(reader)?,
            "emailTemplates" => _ = self.email_templates.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EventType {
    fn write_children(&self, writer: &mut Writer) {
        self.access_control.write(writer, name!("event:accessControl"));
        self.meta_data.write(writer, name!("event:metaData"));
        self.schedule.write(writer, name!("event:schedule"));
        self.telephony.write(writer, name!("event:telephony"));
        self.tracking.write(writer, name!("event:tracking"));
        self.remind.write(writer, name!("event:remind"));
        self.panelists.write(writer, name!("event:panelists"));
        self.attendees.write(writer, name!("event:attendees"));
        self.ext_options.write(writer, name!("event:extOptions"));
        self.email_templates.write(writer, name!("event:emailTemplates"));
        self.assist_service.write(writer, name!("event:assistService"));
    }
}

/// An event that exists: its settings, and the number by which it is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventInstanceType {
    /// What can be said of an event when it is scheduled or changed.
    pub event: EventType,
    /// Number of the event, nine digits.
    pub session_key: i64,
}

impl ReadChildren for EventInstanceType {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return self.event.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EventInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.event.write_children(writer);
        self.session_key.write(writer, name!("event:sessionKey"));
    }
}

/// Who may find and join an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlType {
    /// Who finds the event on the site; UNLISTED when left out. Known: ours.
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
        self.listing.write(writer, name!("event:listing"));
        self.session_password.write(writer, name!("event:sessionPassword"));
        self.enforce_password.write(writer, name!("event:enforcePassword"));
    }
}

/// When an event takes place, and for whom it is scheduled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleType {
    /// Start as MM/DD/YYYY hh:mm:ss in the time zone of the event; now when left out, and not in the past.
    pub start_date: Option<String>,
    /// Number of the event's time zone, as LstTimeZone returns it; -1 or left out means the host's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// How long the event is to last, in minutes; 60 when left out.
    pub duration: Option<i64>,
    /// How long before the start attendees may join, in seconds, at most 3600; 900 when left out.
    pub open_time: Option<i64>,
    /// Login name of the host for whom the event is scheduled; the caller when left out, otherwise one who permits the caller to.
    pub host_web_ex_id: Option<String>,
    /// What is heard on the phone when somebody joins or leaves: nothing, a tone, or the person's name.
    pub entry_exit_tone: Option<crate::com::EntryExitToneType>,
    /// Address of an outside page for attendees. At most 512 characters.
    pub ext_url: Option<String>,
    /// How long before the start the outside page is told, in minutes. From 0.
    pub ext_notify_time: Option<i64>,
    /// Address that is called when an attendee joins; kept and returned. At most 512 characters.
    pub join_notify_url: Option<String>,
    /// Whether attendees may be heard before the host has come.
    pub join_teleconf_before_host: Option<bool>,
}

impl ReadChildren for ScheduleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => _ = self.start_date.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "openTime" => _ = self.open_time.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "entryExitTone" => _ = self.entry_exit_tone.read(reader)?,
            "extURL" => _ = reader.limited(512, &mut self.ext_url)?,
            "extNotifyTime" => _ = reader.ranged(0..=i64::MAX, &mut self.ext_notify_time)?,
            "joinNotifyURL" => _ = reader.limited(512, &mut self.join_notify_url)?,
            "joinTeleconfBeforeHost" => _ = self.join_teleconf_before_host.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("event:startDate"));
        self.time_zone_id.write(writer, name!("event:timeZoneID"));
        self.duration.write(writer, name!("event:duration"));
        self.open_time.write(writer, name!("event:openTime"));
        self.host_web_ex_id.write(writer, name!("event:hostWebExID"));
        self.entry_exit_tone.write(writer, name!("event:entryExitTone"));
        self.ext_url.write(writer, name!("event:extURL"));
        self.ext_notify_time.write(writer, name!("event:extNotifyTime"));
        self.join_notify_url.write(writer, name!("event:joinNotifyURL"));
        self.join_teleconf_before_host.write(writer, name!("event:joinTeleconfBeforeHost"));
    }
}

/// What an event is called and what it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Name of the event, as the site's pages and mails show it.
    pub session_name: Option<String>,
    /// Number of the event's meeting type, one of those that LstMeetingType returns; -1 means the host's default type. Default: -1.
    pub session_type: Option<i64>,
    /// What the event is about, for its page on the site; text or HTML, from which unsafe markup is taken out.
    pub description: Option<String>,
    /// Whether the most capable of the host's meeting types for events is taken when sessionType names none. Default: true. Known: inferred.
    pub default_highest_mt: Option<bool>,
    /// Template from which options that are left out are taken.
    pub session_template: Option<crate::com::SessionTemplateType>,
    /// Number of the program that the event belongs to, as LstsummaryProgram returns it; none when left out, and 0 takes it out of its program. Known: ours.
    pub program_id: Option<i64>,
    /// Whether and where attendees are asked for their opinion once the event has ended.
    pub post_event_survey: Option<PostEventSurveyType>,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionName" => _ = self.session_name.read(reader)?,
            "sessionType" => _ = self.session_type.read(reader)?,
            "description" => _ = self.description.read(reader)?,
            "defaultHighestMT" => _ = self.default_highest_mt.read(reader)?,
            "sessionTemplate" => _ = self.session_template.read(reader)?,
            "programID" => _ = self.program_id.read(reader)?,
            "postEventSurvey" => _ = self.post_event_survey.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_name.write(writer, name!("event:sessionName"));
        self.session_type.write(writer, name!("event:sessionType"));
        self.description.write(writer, name!("event:description"));
        self.default_highest_mt.write(writer, name!("event:defaultHighestMT"));
        self.session_template.write(writer, name!("event:sessionTemplate"));
        self.program_id.write(writer, name!("event:programID"));
        self.post_event_survey.write(writer, name!("event:postEventSurvey"));
    }
}

/// How to join an event by phone.
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
    /// Whether attendees can listen to the phone conference through the computer, without being heard themselves. Known: inferred.
    pub broadcast_audio_stream: Option<bool>,
    /// Whether a number without charge to the caller is offered.
    pub toll_free: Option<bool>,
    /// Whether attendees who join the phone conference are muted at first.
    pub mute_upon_entry: Option<bool>,
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
            "broadcastAudioStream" => _ = self.broadcast_audio_stream.read(reader)?,
            "tollFree" => _ = self.toll_free.read(reader)?,
            "muteUponEntry" => _ = self.mute_upon_entry.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("event:telephonySupport"));
        self.num_phone_lines.write(writer, name!("event:numPhoneLines"));
        self.ext_telephony_url.write(writer, name!("event:extTelephonyURL"));
        self.ext_telephony_description.write(writer, name!("event:extTelephonyDescription"));
        self.enable_tsp.write(writer, name!("event:enableTSP"));
        self.tsp_account_index.write(writer, name!("event:tspAccountIndex"));
        self.personal_account_index.write(writer, name!("event:personalAccountIndex"));
        self.intl_local_call_in.write(writer, name!("event:intlLocalCallIn"));
        self.teleconf_location.write(writer, name!("event:teleconfLocation"));
        self.call_in_num.write(writer, name!("event:callInNum"));
        self.tsp_conference.write(writer, name!("event:tspConference"));
        self.tsp_access_code_order.write(writer, name!("event:tspAccessCodeOrder"));
        self.broadcast_audio_stream.write(writer, name!("event:broadcastAudioStream"));
        self.toll_free.write(writer, name!("event:tollFree"));
        self.mute_upon_entry.write(writer, name!("event:muteUponEntry"));
    }
}

/// A reminder by mail before an event starts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindType {
    /// How many minutes before the start the host is reminded; nobody is when left out. Known: inferred.
    pub minutes_ahead: Option<i64>,
}

impl ReadChildren for RemindType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "minutesAhead" => _ = self.minutes_ahead.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindType {
    fn write_children(&self, writer: &mut Writer) {
        self.minutes_ahead.write(writer, name!("event:minutesAhead"));
    }
}

/// The people invited to an event, or registered for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeesType {
    /// One of them.
    pub attendee: Vec<AttendeesTypeAttendee>,
}

impl ReadChildren for AttendeesType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeesType {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write(writer, name!("event:attendee"));
    }
}

/// Somebody who is invited to an event or registers for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeesTypeAttendee {
    /// Who somebody is: an attendee, invitee or contact.
    pub person: crate::com::PersonType,
    /// Whether the person is invited, has asked to register, or was accepted or rejected; INVITE when not given.
    pub join_status: Option<crate::com::JoinStatusType>,
}

impl ReadChildren for AttendeesTypeAttendee {
    const REQUIRED: &'static [&'static str] = &["email"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "joinStatus" => _ = self.join_status.read(reader)?,
            _ => return self.person.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeesTypeAttendee {
    fn write_children(&self, writer: &mut Writer) {
        self.person.write_children(writer);
        self.join_status.write(writer, name!("event:joinStatus"));
    }
}

/// Those who speak in an event beside its host.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PanelistsType {
    /// What panelists must give to join; not the same as the attendees' password. Known: inferred.
    pub panelist_password: Option<String>,
    /// One of them. In SetEvent those named take the place of all there were; when none is named, they stay. Known: ours.
    pub panelist: Vec<crate::com::PersonType>,
    /// What the event's page says of the panelists; text or HTML, from which unsafe markup is taken out. Known: ours.
    pub panelists_info: Option<String>,
}

impl ReadChildren for PanelistsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "panelistPassword" => _ = self.panelist_password.read(reader)?,
            "panelist" => _ = self.panelist.read(reader)?,
            "panelistsInfo" => _ = self.panelists_info.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PanelistsType {
    fn write_children(&self, writer: &mut Writer) {
        self.panelist_password.write(writer, name!("event:panelistPassword"));
        self.panelist.write(writer, name!("event:panelist"));
        self.panelists_info.write(writer, name!("event:panelistsInfo"));
    }
}

/// Invitations, registration and limits for the attendees of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtOptionsType {
    /// How many people are expected to register; a note for planning, participantLimit is what is enforced. Known: inferred.
    pub enrollment_number: Option<i64>,
    /// Address of the page that attendees see when the event has ended. Known: inferred.
    pub destination_url: Option<String>,
    /// Whether attendees may invite others to the event; yes when left out.
    pub allow_invite_friend: Option<bool>,
    /// Who sees who else takes part.
    pub view_attendee_list: Option<crate::com::AttendeeListViewType>,
    /// How many people can take part at most; 0 or left out sets no limit. From 0.
    pub participant_limit: Option<i64>,
    /// Whether the host sees the page of first steps on entering.
    pub display_quick_start_host: Option<bool>,
    /// Whether participants may talk and listen through the computer.
    pub voip: Option<bool>,
    /// Whether those invited are told by mail.
    pub email_invitations: Option<bool>,
    /// Whether attendees must register before they can join.
    pub registration: Option<bool>,
}

impl ReadChildren for ExtOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enrollmentNumber" => _ = self.enrollment_number.read(reader)?,
            "destinationURL" => _ = self.destination_url.read(reader)?,
            "allowInviteFriend" => _ = self.allow_invite_friend.read(reader)?,
            "viewAttendeeList" => _ = self.view_attendee_list.read(reader)?,
            "participantLimit" => _ = reader.ranged(0..=i64::MAX, &mut self.participant_limit)?,
            "displayQuickStartHost" => _ = self.display_quick_start_host.read(reader)?,
            "voip" => _ = self.voip.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            "registration" => _ = self.registration.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ExtOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_number.write(writer, name!("event:enrollmentNumber"));
        self.destination_url.write(writer, name!("event:destinationURL"));
        self.allow_invite_friend.write(writer, name!("event:allowInviteFriend"));
        self.view_attendee_list.write(writer, name!("event:viewAttendeeList"));
        self.participant_limit.write(writer, name!("event:participantLimit"));
        self.display_quick_start_host.write(writer, name!("event:displayQuickStartHost"));
        self.voip.write(writer, name!("event:voip"));
        self.email_invitations.write(writer, name!("event:emailInvitations"));
        self.registration.write(writer, name!("event:registration"));
    }
}

/// How a list of events is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderType {
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

impl WriteChildren for OrderType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("event:orderBy"));
        self.order_ad.write(writer, name!("event:orderAD"));
    }
}

/// When events must begin and end to be listed; each limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.
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
        self.start_date_start.write(writer, name!("event:startDateStart"));
        self.start_date_end.write(writer, name!("event:startDateEnd"));
        self.end_date_start.write(writer, name!("event:endDateStart"));
        self.end_date_end.write(writer, name!("event:endDateEnd"));
        self.time_zone_id.write(writer, name!("event:timeZoneID"));
    }
}

/// Texts of the mails that go out for an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesType {
    /// Whether the texts are plain or HTML. Default: TEXT.
    pub format: Option<FormatType>,
    /// Mails that invite.
    pub invitation_msgs: Option<EmailTemplatesTypeInvitationMsgs>,
    /// Mails about a registration, and about changes to the event.
    pub enrollment_msgs: Option<EmailTemplatesTypeEnrollmentMsgs>,
    /// Mails that remind of the event before it starts.
    pub reminder_msgs: Option<EmailTemplatesTypeReminderMsgs>,
    /// Mails after the event.
    pub follow_up_msgs: Option<EmailTemplatesTypeFollowUpMsgs>,
    /// Whether a calendar entry comes with the mails. Known: inferred.
    pub i_calendar: Option<bool>,
}

impl ReadChildren for EmailTemplatesType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "format" => _ = self.format.read(reader)?,
            "invitationMsgs" => _ = self.invitation_msgs.read(reader)?,
            "enrollmentMsgs" => _ = self.enrollment_msgs.read(reader)?,
            "reminderMsgs" => _ = self.reminder_msgs.read(reader)?,
            "followUpMsgs" => _ = self.follow_up_msgs.read(reader)?,
            "iCalendar" => _ = self.i_calendar.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesType {
    fn write_children(&self, writer: &mut Writer) {
        self.format.write(writer, name!("event:format"));
        self.invitation_msgs.write(writer, name!("event:invitationMsgs"));
        self.enrollment_msgs.write(writer, name!("event:enrollmentMsgs"));
        self.reminder_msgs.write(writer, name!("event:reminderMsgs"));
        self.follow_up_msgs.write(writer, name!("event:followUpMsgs"));
        self.i_calendar.write(writer, name!("event:iCalendar"));
    }
}

/// Mails that invite to an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeInvitationMsgs {
    /// To those who are to attend.
    pub participants_email: Option<EmailTemplateType>,
    /// To those who are to speak.
    pub panelists_email: Option<EmailTemplateType>,
}

impl ReadChildren for EmailTemplatesTypeInvitationMsgs {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "participantsEmail" => _ = self.participants_email.read(reader)?,
            "panelistsEmail" => _ = self.panelists_email.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeInvitationMsgs {
    fn write_children(&self, writer: &mut Writer) {
        self.participants_email.write(writer, name!("event:participantsEmail"));
        self.panelists_email.write(writer, name!("event:panelistsEmail"));
    }
}

/// Mails to those who register for an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeEnrollmentMsgs {
    /// Says that the registration has come in and waits for approval.
    pub pending_email: Option<EmailTemplatesTypeEnrollmentMsgsPendingEmail>,
    /// Says that the registration is accepted, and how to join.
    pub accepted_email: Option<EmailTemplatesTypeEnrollmentMsgsAcceptedEmail>,
    /// Says that the registration is rejected.
    pub rejected_email: Option<EmailTemplatesTypeEnrollmentMsgsRejectedEmail>,
    /// Says that the event has changed, for instance its time.
    pub event_updated_email: Option<EmailTemplatesTypeEnrollmentMsgsEventUpdatedEmail>,
}

impl ReadChildren for EmailTemplatesTypeEnrollmentMsgs {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "pendingEmail" => _ = self.pending_email.read(reader)?,
            "acceptedEmail" => _ = self.accepted_email.read(reader)?,
            "rejectedEmail" => _ = self.rejected_email.read(reader)?,
            "eventUpdatedEmail" => _ = self.event_updated_email.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeEnrollmentMsgs {
    fn write_children(&self, writer: &mut Writer) {
        self.pending_email.write(writer, name!("event:pendingEmail"));
        self.accepted_email.write(writer, name!("event:acceptedEmail"));
        self.rejected_email.write(writer, name!("event:rejectedEmail"));
        self.event_updated_email.write(writer, name!("event:eventUpdatedEmail"));
    }
}

/// The mail to somebody whose registration waits for approval.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeEnrollmentMsgsPendingEmail {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all. Default: true.
    pub send: Option<bool>,
}

impl ReadChildren for EmailTemplatesTypeEnrollmentMsgsPendingEmail {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeEnrollmentMsgsPendingEmail {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
    }
}

/// The mail to somebody whose registration is accepted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeEnrollmentMsgsAcceptedEmail {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all. Default: true.
    pub send: Option<bool>,
}

impl ReadChildren for EmailTemplatesTypeEnrollmentMsgsAcceptedEmail {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeEnrollmentMsgsAcceptedEmail {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
    }
}

/// The mail to somebody whose registration is rejected.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeEnrollmentMsgsRejectedEmail {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all. Default: true.
    pub send: Option<bool>,
}

impl ReadChildren for EmailTemplatesTypeEnrollmentMsgsRejectedEmail {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeEnrollmentMsgsRejectedEmail {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
    }
}

/// The mail to those registered when the event has changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeEnrollmentMsgsEventUpdatedEmail {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
}

impl ReadChildren for EmailTemplatesTypeEnrollmentMsgsEventUpdatedEmail {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        self.email_template.read_child(name, reader)
    }
}

impl WriteChildren for EmailTemplatesTypeEnrollmentMsgsEventUpdatedEmail {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
    }
}

/// Mails that remind attendees of an event; up to two are sent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeReminderMsgs {
    /// The first one.
    pub first_reminder: Option<EmailTemplatesTypeReminderMsgsFirstReminder>,
    /// The second one.
    pub second_reminder: Option<EmailTemplatesTypeReminderMsgsSecondReminder>,
}

impl ReadChildren for EmailTemplatesTypeReminderMsgs {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstReminder" => _ = self.first_reminder.read(reader)?,
            "secondReminder" => _ = self.second_reminder.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeReminderMsgs {
    fn write_children(&self, writer: &mut Writer) {
        self.first_reminder.write(writer, name!("event:firstReminder"));
        self.second_reminder.write(writer, name!("event:secondReminder"));
    }
}

/// The first reminder of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeReminderMsgsFirstReminder {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all.
    pub send: Option<bool>,
    /// When it is sent, MM/DD/YYYY hh:mm:ss in the time zone of the event. Known: inferred.
    pub send_date_time: Option<String>,
}

impl ReadChildren for EmailTemplatesTypeReminderMsgsFirstReminder {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            "sendDateTime" => _ = self.send_date_time.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeReminderMsgsFirstReminder {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
        self.send_date_time.write(writer, name!("event:sendDateTime"));
    }
}

/// The second reminder of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeReminderMsgsSecondReminder {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all.
    pub send: Option<bool>,
    /// When it is sent, MM/DD/YYYY hh:mm:ss in the time zone of the event. Known: inferred.
    pub send_date_time: Option<String>,
}

impl ReadChildren for EmailTemplatesTypeReminderMsgsSecondReminder {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            "sendDateTime" => _ = self.send_date_time.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeReminderMsgsSecondReminder {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
        self.send_date_time.write(writer, name!("event:sendDateTime"));
    }
}

/// Mails after an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeFollowUpMsgs {
    /// To those who came.
    pub thanks_for_attending: Option<EmailTemplatesTypeFollowUpMsgsThanksForAttending>,
    /// To those who had registered and did not come.
    pub absentee_follow_up: Option<EmailTemplatesTypeFollowUpMsgsAbsenteeFollowUp>,
}

impl ReadChildren for EmailTemplatesTypeFollowUpMsgs {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "thanksForAttending" => _ = self.thanks_for_attending.read(reader)?,
            "absenteeFollowUp" => _ = self.absentee_follow_up.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeFollowUpMsgs {
    fn write_children(&self, writer: &mut Writer) {
        self.thanks_for_attending.write(writer, name!("event:thanksForAttending"));
        self.absentee_follow_up.write(writer, name!("event:absenteeFollowUp"));
    }
}

/// The mail to those who attended an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeFollowUpMsgsThanksForAttending {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all.
    pub send: Option<bool>,
    /// When it is sent, MM/DD/YYYY hh:mm:ss in the time zone of the event. Known: inferred.
    pub send_date_time: Option<String>,
}

impl ReadChildren for EmailTemplatesTypeFollowUpMsgsThanksForAttending {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            "sendDateTime" => _ = self.send_date_time.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeFollowUpMsgsThanksForAttending {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
        self.send_date_time.write(writer, name!("event:sendDateTime"));
    }
}

/// The mail to those who had registered for an event and did not come.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplatesTypeFollowUpMsgsAbsenteeFollowUp {
    /// What a mail says and from whom it comes.
    pub email_template: EmailTemplateType,
    /// Whether it is sent at all. Default: true.
    pub send: Option<bool>,
    /// When it is sent, MM/DD/YYYY hh:mm:ss in the time zone of the event. Known: inferred.
    pub send_date_time: Option<String>,
}

impl ReadChildren for EmailTemplatesTypeFollowUpMsgsAbsenteeFollowUp {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "send" => _ = self.send.read(reader)?,
            "sendDateTime" => _ = self.send_date_time.read(reader)?,
            _ => return self.email_template.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplatesTypeFollowUpMsgsAbsenteeFollowUp {
    fn write_children(&self, writer: &mut Writer) {
        self.email_template.write_children(writer);
        self.send.write(writer, name!("event:send"));
        self.send_date_time.write(writer, name!("event:sendDateTime"));
    }
}

/// What a mail says and from whom it comes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailTemplateType {
    /// Subject line of the mail. At most 512 characters.
    pub subject: Option<String>,
    /// Name under which the mail comes; its address is always the server's. At most 128 characters. Known: ours.
    pub from: Option<String>,
    /// Address to which answers to the mail go. At most 128 characters.
    pub reply_to: Option<String>,
    /// Body of the mail, plain text or HTML as format says. In invitations and in eventUpdatedEmail, {{name}}, {{host}}, {{topic}}, {{when}}, {{minutes}}, {{number}}, {{password}}, {{joinURL}} and {{site}} are filled in, as they are in subject; a body without {{joinURL}} gets it at its end. Unsafe markup is taken out of HTML. Known: ours.
    pub content: Option<String>,
}

impl ReadChildren for EmailTemplateType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "subject" => _ = reader.limited(512, &mut self.subject)?,
            "from" => _ = reader.limited(128, &mut self.from)?,
            "replyTo" => _ = reader.limited(128, &mut self.reply_to)?,
            "content" => _ = self.content.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailTemplateType {
    fn write_children(&self, writer: &mut Writer) {
        self.subject.write(writer, name!("event:subject"));
        self.from.write(writer, name!("event:from"));
        self.reply_to.write(writer, name!("event:replyTo"));
        self.content.write(writer, name!("event:content"));
    }
}

/// The ready-made questions of an event's registration form; given name, family name and e-mail address are always asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardFieldsType {
    /// Phone number.
    pub phone: Option<EnrollmentFieldType>,
    /// Employer or organisation.
    pub company: Option<EnrollmentFieldType>,
    /// Job title.
    pub title: Option<EnrollmentFieldType>,
    /// How many people work for the person's employer.
    pub num_employees: Option<EnrollmentFieldType>,
    /// Whether the person wants to hear of later events.
    pub future_info: Option<EnrollmentFieldType>,
    /// First line of the street address.
    pub address1: Option<EnrollmentFieldType>,
    /// Second line of the street address.
    pub address2: Option<EnrollmentFieldType>,
    /// City or town.
    pub city: Option<EnrollmentFieldType>,
    /// State, province or region.
    pub state: Option<EnrollmentFieldType>,
    /// Postal code.
    pub postal_code: Option<EnrollmentFieldType>,
    /// Country.
    pub country: Option<EnrollmentFieldType>,
}

impl ReadChildren for StandardFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "phone" => _ = self.phone.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "numEmployees" => _ = self.num_employees.read(reader)?,
            "futureInfo" => _ = self.future_info.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "postalCode" => _ = self.postal_code.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for StandardFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.phone.write(writer, name!("event:phone"));
        self.company.write(writer, name!("event:company"));
        self.title.write(writer, name!("event:title"));
        self.num_employees.write(writer, name!("event:numEmployees"));
        self.future_info.write(writer, name!("event:futureInfo"));
        self.address1.write(writer, name!("event:address1"));
        self.address2.write(writer, name!("event:address2"));
        self.city.write(writer, name!("event:city"));
        self.state.write(writer, name!("event:state"));
        self.postal_code.write(writer, name!("event:postalCode"));
        self.country.write(writer, name!("event:country"));
    }
}

/// Questions of the host's own on a registration form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomFieldsType {
    /// One that is answered in words.
    pub text_box: Vec<TextboxType>,
    /// One with boxes, any number of which can be ticked.
    pub check_box_group: Vec<CheckboxGroupType>,
    /// One with buttons, exactly one of which can be chosen.
    pub option_button_group: Vec<ChoiceGroupType>,
    /// One with a list that opens, from which one answer is chosen.
    pub drop_down_group: Vec<ChoiceGroupType>,
}

impl ReadChildren for CustomFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "textBox" => _ = self.text_box.read(reader)?,
            "checkBoxGroup" => _ = self.check_box_group.read(reader)?,
            "optionButtonGroup" => _ = self.option_button_group.read(reader)?,
            "dropDownGroup" => _ = self.drop_down_group.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CustomFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.text_box.write(writer, name!("event:textBox"));
        self.check_box_group.write(writer, name!("event:checkBoxGroup"));
        self.option_button_group.write(writer, name!("event:optionButtonGroup"));
        self.drop_down_group.write(writer, name!("event:dropDownGroup"));
    }
}

/// Questions of the host's own on a registration form, each with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomFieldsInstanceType {
    /// One that is answered in words.
    pub text_box: Vec<TextboxInstanceType>,
    /// One with boxes, any number of which can be ticked.
    pub check_box_group: Vec<CheckboxGroupInstanceType>,
    /// One with buttons, exactly one of which can be chosen.
    pub option_button_group: Vec<ChoiceGroupInstanceType>,
    /// One with a list that opens, from which one answer is chosen.
    pub drop_down_group: Vec<ChoiceGroupInstanceType>,
}

impl ReadChildren for CustomFieldsInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "textBox" => _ = self.text_box.read(reader)?,
            "checkBoxGroup" => _ = self.check_box_group.read(reader)?,
            "optionButtonGroup" => _ = self.option_button_group.read(reader)?,
            "dropDownGroup" => _ = self.drop_down_group.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CustomFieldsInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.text_box.write(writer, name!("event:textBox"));
        self.check_box_group.write(writer, name!("event:checkBoxGroup"));
        self.option_button_group.write(writer, name!("event:optionButtonGroup"));
        self.drop_down_group.write(writer, name!("event:dropDownGroup"));
    }
}

/// Whether a question is on the registration form, and whether it must be answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentFieldType {
    /// Whether the question is on the form. Default: true.
    pub incl: Option<bool>,
    /// Whether nobody can register without answering it.
    pub req: Option<bool>,
}

impl ReadChildren for EnrollmentFieldType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "incl" => _ = self.incl.read(reader)?,
            "req" => _ = self.req.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollmentFieldType {
    fn write_children(&self, writer: &mut Writer) {
        self.incl.write(writer, name!("event:incl"));
        self.req.write(writer, name!("event:req"));
    }
}

/// A question that is answered in words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextboxType {
    /// Whether a question is on the registration form, and whether it must be answered.
    pub enrollment_field: EnrollmentFieldType,
    /// The question, as the form shows it. At most 256 characters.
    pub label: String,
    /// Whether the answer has one line or several. Default: SINGLE_LINE.
    pub r#type: Option<TextboxTypeType>,
    /// How wide the box is, in characters. Known: inferred.
    pub width: Option<i64>,
    /// How high the box is, in lines; for MULTI_LINE only. Known: inferred.
    pub height: Option<i64>,
    /// Place of the question among the host's own ones, in ascending order. Known: inferred.
    pub index: Option<i64>,
}

impl ReadChildren for TextboxType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "type" => _ = self.r#type.read(reader)?,
            "width" => _ = self.width.read(reader)?,
            "height" => _ = self.height.read(reader)?,
            "index" => _ = self.index.read(reader)?,
            _ => return self.enrollment_field.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for TextboxType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_field.write_children(writer);
        self.label.write(writer, name!("event:label"));
        self.r#type.write(writer, name!("event:type"));
        self.width.write(writer, name!("event:width"));
        self.height.write(writer, name!("event:height"));
        self.index.write(writer, name!("event:index"));
    }
}

/// A question that is answered in words, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextboxInstanceType {
    /// A question that is answered in words.
    pub textbox: TextboxType,
    /// Number of the question; given back in SetEvent to change it, and used as enrollFieldID by approval rules. Known: inferred.
    pub field_id: Option<i64>,
}

impl ReadChildren for TextboxInstanceType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            _ => return self.textbox.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for TextboxInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.textbox.write_children(writer);
        self.field_id.write(writer, name!("event:fieldID"));
    }
}

/// A question with boxes, any number of which can be ticked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckboxGroupType {
    /// Whether a question is on the registration form, and whether it must be answered.
    pub enrollment_field: EnrollmentFieldType,
    /// The question, as the form shows it. At most 256 characters.
    pub label: String,
    /// One of its boxes, in the order in which the form shows them.
    pub check_box: Vec<CheckboxType>,
    /// Place of the question among the host's own ones, in ascending order. Known: inferred.
    pub index: Option<i64>,
}

impl ReadChildren for CheckboxGroupType {
    const REQUIRED: &'static [&'static str] = &["label", "checkBox"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "checkBox" => reader.required(1, &mut self.check_box)?,
            "index" => _ = self.index.read(reader)?,
            _ => return self.enrollment_field.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckboxGroupType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_field.write_children(writer);
        self.label.write(writer, name!("event:label"));
        self.check_box.write(writer, name!("event:checkBox"));
        self.index.write(writer, name!("event:index"));
    }
}

/// A question with boxes to tick, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckboxGroupInstanceType {
    /// A question with boxes, any number of which can be ticked.
    pub checkbox_group: CheckboxGroupType,
    /// Number of the question; given back in SetEvent to change it, and used as enrollFieldID by approval rules. Known: inferred.
    pub field_id: Option<i64>,
}

impl ReadChildren for CheckboxGroupInstanceType {
    const REQUIRED: &'static [&'static str] = &["label", "checkBox"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            _ => return self.checkbox_group.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckboxGroupInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.checkbox_group.write_children(writer);
        self.field_id.write(writer, name!("event:fieldID"));
    }
}

/// A box to tick.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckboxType {
    /// What stands beside the box. At most 256 characters.
    pub label: String,
    /// Points that count towards the person's lead score when the box is ticked. Default: 0.
    pub score: Option<f64>,
    /// Whether the box is ticked when the form opens. Default: CLEARED.
    pub state: Option<CheckboxStateType>,
}

impl ReadChildren for CheckboxType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "score" => _ = self.score.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckboxType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("event:label"));
        self.score.write(writer, name!("event:score"));
        self.state.write(writer, name!("event:state"));
    }
}

/// A question to which exactly one of several answers is chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChoiceGroupType {
    /// Whether a question is on the registration form, and whether it must be answered.
    pub enrollment_field: EnrollmentFieldType,
    /// The question, as the form shows it. At most 256 characters.
    pub label: String,
    /// Which answer is chosen when the form opens, counted from 1; none when left out. Known: inferred.
    pub default_choice: Option<i64>,
    /// One of its answers, in the order in which the form shows them.
    pub choice: Vec<ChoiceType>,
    /// Place of the question among the host's own ones, in ascending order. Known: inferred.
    pub index: Option<i64>,
}

impl ReadChildren for ChoiceGroupType {
    const REQUIRED: &'static [&'static str] = &["label", "choice"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "defaultChoice" => _ = self.default_choice.read(reader)?,
            "choice" => reader.required(1, &mut self.choice)?,
            "index" => _ = self.index.read(reader)?,
            _ => return self.enrollment_field.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for ChoiceGroupType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_field.write_children(writer);
        self.label.write(writer, name!("event:label"));
        self.default_choice.write(writer, name!("event:defaultChoice"));
        self.choice.write(writer, name!("event:choice"));
        self.index.write(writer, name!("event:index"));
    }
}

/// A question with one answer to choose, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChoiceGroupInstanceType {
    /// A question to which exactly one of several answers is chosen.
    pub choice_group: ChoiceGroupType,
    /// Number of the question; given back in SetEvent to change it, and used as enrollFieldID by approval rules. Known: inferred.
    pub field_id: Option<i64>,
}

impl ReadChildren for ChoiceGroupInstanceType {
    const REQUIRED: &'static [&'static str] = &["label", "choice"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            _ => return self.choice_group.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for ChoiceGroupInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.choice_group.write_children(writer);
        self.field_id.write(writer, name!("event:fieldID"));
    }
}

/// An answer that can be chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChoiceType {
    /// The answer, as the form shows it. At most 256 characters.
    pub label: String,
    /// Points that count towards the person's lead score when the answer is chosen. Default: 0.
    pub score: Option<f64>,
}

impl ReadChildren for ChoiceType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "score" => _ = self.score.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ChoiceType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("event:label"));
        self.score.write(writer, name!("event:score"));
    }
}

/// What registering for an event takes, and who is accepted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentType {
    /// Whether attendees must give the number they got with their registration in order to join. Known: inferred.
    pub id_req: Option<bool>,
    /// Whether a password is needed to register; then password must be there.
    pub password_req: Option<bool>,
    /// The password that is needed to register; not the one to join. At most 16 characters.
    pub password: Option<String>,
    /// Whether registrations are decided on, by approvalRules or the host, rather than all accepted at once. Default: true. Known: inferred.
    pub approval_req: Option<bool>,
    /// Rules by which registrations are accepted or rejected without the host; the host decides on the rest. Known: inferred.
    pub approval_rules: Option<EnrollmentTypeApprovalRules>,
    /// Address of the page that people see when they have registered. At most 128 characters.
    pub end_url_after_enroll: Option<String>,
}

impl ReadChildren for EnrollmentType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "idReq" => _ = self.id_req.read(reader)?,
            "passwordReq" => _ = self.password_req.read(reader)?,
            "password" => _ = reader.limited(16, &mut self.password)?,
            "approvalReq" => _ = self.approval_req.read(reader)?,
            "approvalRules" => _ = self.approval_rules.read(reader)?,
            "endURLAfterEnroll" => _ = reader.limited(128, &mut self.end_url_after_enroll)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollmentType {
    fn write_children(&self, writer: &mut Writer) {
        self.id_req.write(writer, name!("event:idReq"));
        self.password_req.write(writer, name!("event:passwordReq"));
        self.password.write(writer, name!("event:password"));
        self.approval_req.write(writer, name!("event:approvalReq"));
        self.approval_rules.write(writer, name!("event:approvalRules"));
        self.end_url_after_enroll.write(writer, name!("event:endURLAfterEnroll"));
    }
}

/// Rules by which registrations are accepted or rejected.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentTypeApprovalRules {
    /// One of them.
    pub rule: Vec<ApprovalRuleType>,
}

impl ReadChildren for EnrollmentTypeApprovalRules {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "rule" => _ = self.rule.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollmentTypeApprovalRules {
    fn write_children(&self, writer: &mut Writer) {
        self.rule.write(writer, name!("event:rule"));
    }
}

/// A rule that accepts or rejects a registration by one of its answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApprovalRuleType {
    /// Number of the question whose answer is looked at: the fieldID that GetEvent returns, below 0 for the ready-made questions. Default: -13. Known: inferred.
    pub enroll_field_id: i64,
    /// How the answer is compared with queryField. Default: CONTAINS.
    pub condition: ApprovalConditionType,
    /// Text with which the answer is compared. At most 50 characters.
    pub query_field: String,
    /// What happens to a registration whose answer meets the condition. Default: REJECT.
    pub action: ApprovalActionType,
    /// Whether capital and small letters count as different.
    pub match_case: Option<bool>,
}

impl ReadChildren for ApprovalRuleType {
    const REQUIRED: &'static [&'static str] = &["enrollFieldID", "condition", "queryField", "action"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enrollFieldID" => reader.required(0, &mut self.enroll_field_id)?,
            "condition" => reader.required(1, &mut self.condition)?,
            "queryField" => { let present = reader.limited(50, &mut self.query_field)?; reader.saw(2, present); },
            "action" => reader.required(3, &mut self.action)?,
            "matchCase" => _ = self.match_case.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ApprovalRuleType {
    fn write_children(&self, writer: &mut Writer) {
        self.enroll_field_id.write(writer, name!("event:enrollFieldID"));
        self.condition.write(writer, name!("event:condition"));
        self.query_field.write(writer, name!("event:queryField"));
        self.action.write(writer, name!("event:action"));
        self.match_case.write(writer, name!("event:matchCase"));
    }
}

/// How attendees are asked for their opinion after an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostEventSurveyType {
    /// Whether the questions are shown, and in which window.
    pub display: Option<SurveyDisplayType>,
}

impl ReadChildren for PostEventSurveyType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "display" => _ = self.display.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PostEventSurveyType {
    fn write_children(&self, writer: &mut Writer) {
        self.display.write(writer, name!("event:display"));
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
    /// Ways to join by phone: none, calling in, being called back, or an outside conference.
    pub enum TelephonySupportType {
        None = "NONE",
        Callin = "CALLIN",
        Callback = "CALLBACK",
        Other = "OTHER",
    }
}

xml::tokens! {
    /// What a list of events can be sorted by: their name, their start, or their host's login name.
    pub enum OrderByType {
        Eventname = "EVENTNAME",
        Starttime = "STARTTIME",
        Hostwebexid = "HOSTWEBEXID",
    }
}

xml::tokens! {
    /// Whether mails are plain text or HTML.
    pub enum FormatType {
        Text = "TEXT",
        Html = "HTML",
    }
}

xml::tokens! {
    /// Whether an answer in words has one line or several.
    pub enum TextboxTypeType {
        SingleLine = "SINGLE_LINE",
        MultiLine = "MULTI_LINE",
    }
}

xml::tokens! {
    /// Whether a box is empty or ticked.
    pub enum CheckboxStateType {
        Cleared = "CLEARED",
        Selected = "SELECTED",
    }
}

xml::tokens! {
    /// Whether a rule rejects or accepts a registration.
    pub enum ApprovalActionType {
        Reject = "REJECT",
        Approve = "APPROVE",
    }
}

xml::tokens! {
    /// How an answer is compared with a text: has it somewhere, nowhere, at its beginning, or at its end.
    pub enum ApprovalConditionType {
        Contains = "CONTAINS",
        DoesnotContain = "DOESNOT_CONTAIN",
        BeginsWith = "BEGINS_WITH",
        EndsWith = "ENDS_WITH",
    }
}

xml::tokens! {
    /// Where questions after an event are shown: nowhere, in a window of their own, or in the browser window that the attendee has open.
    pub enum SurveyDisplayType {
        NoDisplay = "NO_DISPLAY",
        PopupWindow = "POPUP_WINDOW",
        MainWindow = "MAIN_WINDOW",
    }
}

