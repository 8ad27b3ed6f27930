//! ep.GetSessionInfo: Tells about one session of any kind, or about somebody's personal room, all the more the better the caller is entitled: the password, an invitation or the host's role open what others do not see.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetSessionInfo {
    const NAME: &'static str = "GetSessionInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:getSessionInfo";
    const RESPONSE_TYPE: &'static str = "ep:getSessionInfoResponse";
    type Response = GetSessionInfoResponse;
}

/// Which session is meant: any of sessionKey, pmrUrl, sipUrl, meetingLink and meetingUuid names it. Those of several that name a session must name the same one; one that names none counts for nothing beside them, nor does the personal room of the session's own host.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfo {
    /// Number of the session, or access code of a personal room, nine digits; a session goes before a room of the same number.
    pub session_key: Option<i64>,
    /// The session's password, which opens what only participants may see; a wrong one is as if left out. Too many wrong ones are answered as by GetJoinSessionInfo.
    pub session_password: Option<String>,
    /// Which occurrence of a recurring training session is meant, counted from 1; without effect so far.
    pub sub_session_no: Option<i64>,
    /// Address of a personal room, …/join/ROOM or …/meet/ROOM. Neither the host in it nor what stands before is looked at. Since 40.1.0.
    pub pmr_url: Option<String>,
    /// Address that video systems call: KEY_SITE@HOST or KEY@HOST, with or without sip: before it; or a personal room: ROOM@HOST. HOST is not looked at. Since 40.1.0.
    pub sip_url: Option<String>,
    /// Address that attendees open to join, …/j.php?MTID=…. Since 40.1.0.
    pub meeting_link: Option<String>,
    /// Identifier of the session that is never used again, opaque and of any length; the spelling meetingUUID is taken too. Since 40.1.0.
    pub meeting_uuid: Option<String>,
}

impl ReadChildren for GetSessionInfo {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "sessionPassword" => _ = self.session_password.read(reader)?,
            "subSessionNo" => _ = self.sub_session_no.read(reader)?,
            "pmrUrl" => _ = self.pmr_url.read(reader)?,
            "sipUrl" => _ = self.sip_url.read(reader)?,
            "meetingLink" => _ = self.meeting_link.read(reader)?,
            "meetingUuid" | "meetingUUID" => _ = self.meeting_uuid.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.session_password.write(writer, name!("ep:sessionPassword"));
        self.sub_session_no.write(writer, name!("ep:subSessionNo"));
        if writer.speaks(40, 1, 0) {
            self.pmr_url.write(writer, name!("ep:pmrUrl"));
        }
        if writer.speaks(40, 1, 0) {
            self.sip_url.write(writer, name!("ep:sipUrl"));
        }
        if writer.speaks(40, 1, 0) {
            self.meeting_link.write(writer, name!("ep:meetingLink"));
        }
        if writer.speaks(40, 1, 0) {
            self.meeting_uuid.write(writer, name!("ep:meetingUuid"));
        }
    }
}

/// The session as far as the caller may see it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponse {
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Name of somebody who presents, or the e-mail address of whoever has none; for training sessions and events, and for participants only.
    pub presenter: Vec<String>,
    /// What is said of the panelists, as text; for training sessions and events, otherwise blank.
    pub panelists_info: Option<String>,
    /// Name of the program that an event belongs to.
    pub program_name: Option<String>,
    /// Number of the session, nine digits; of a personal room, its access code.
    pub sessionkey: i64,
    /// Number of this conference, up to 18 digits; of a personal room, its access code.
    pub conf_id: i64,
    /// Page on which attendees of old try whether Flash media play; not used by this server.
    pub verify_flash_media_url: Option<String>,
    /// Page on which attendees of old try whether Windows media play; not used by this server.
    pub verify_win_media_url: Option<String>,
    /// Who may find and join the session.
    pub access_control: Option<GetSessionInfoResponseAccessControl>,
    /// What the session is called and what it is about.
    pub meta_data: Option<GetSessionInfoResponseMetaData>,
    /// How to join by phone; for participants only.
    pub telephony: Option<GetSessionInfoResponseTelephony>,
    /// Documents and picture of the session; for participants only.
    pub material: Option<GetSessionInfoResponseMaterial>,
    /// Whether a training session has tests that are taken while it runs.
    pub has_in_session_test: Option<bool>,
    /// Whether a training session has tests that are taken on the site.
    pub has_website_test: Option<bool>,
    /// One of a training session's tests; for participants only.
    pub test: Vec<GetSessionInfoResponseTest>,
    /// Who hosts the session.
    pub host: GetSessionInfoResponseHost,
    /// When the session takes place.
    pub schedule: GetSessionInfoResponseSchedule,
    /// What attendees need to join.
    pub attendee_options: Option<GetSessionInfoResponseAttendeeOptions>,
    /// State of the phone conference that belongs to the session, in the provider's words.
    pub audio_status: Option<String>,
    /// Whether the session is a phone conference without anything to see.
    pub is_audio_only: Option<bool>,
    /// Whether video systems of a room can take part.
    pub tele_presence: Option<bool>,
    /// Whether the caller may host the session in its host's place.
    pub is_alternate_host: Option<bool>,
    /// Whether the caller scheduled the session.
    pub is_creator: Option<bool>,
    /// Six digits by which somebody in the session can claim the host's role; for the host and administrators only. Of a personal room, its host PIN, four digits; for its owner only.
    pub host_key: Option<String>,
    /// Whether media are encrypted from end to end.
    pub support_e2e: Option<bool>,
    /// Whether attendees may join before the host.
    pub is_allow_jbh: Option<bool>,
    /// Whether the session is of a private meeting type, whose media stay within the operator's network. Since 40.12.0.
    pub is_private_meeting: Option<bool>,
    /// Whether the session lets video systems and browsers meet (collaboration meeting room).
    pub is_cet_meeting: Option<bool>,
    /// Whether it is somebody's personal room: it is open at any time, without a password, and nobody is invited.
    pub is_personal_meeting_room: Option<bool>,
    /// Whether this is the next occurrence of its series.
    pub is_next_upcoming_instance: Option<bool>,
    /// What the caller is in the session.
    pub attendee_role: Option<AttendeeRoleType>,
    /// Whether nobody can join at the moment because the host has locked the session.
    pub is_locked: Option<bool>,
    /// Address that attendees open in the browser to join; for participants only, but of a personal room for everybody. Known: inferred.
    pub meeting_link: Option<String>,
    /// Identifier of the session that is never used again, 32 hexadecimal digits; good as meetingUuid in a request. A personal room has none. Since 40.1.0. Known: ours.
    pub meeting_uuid: Option<String>,
    /// Number of the series to which a changed occurrence belongs, nine digits. Since 40.1.0. Known: inferred.
    pub series_meeting_key: Option<i64>,
    /// Whether the session is an occurrence of a series that was changed by itself. Since 40.1.0. Known: inferred.
    pub is_exception: Option<bool>,
    /// How to join from a phone or tablet; for participants only. Since 40.1.0. Known: ours.
    pub mobile_devices: Option<GetSessionInfoResponseMobileDevices>,
    /// Whether the session is a webinar. Since 42.1.0.
    pub enable_event: Option<bool>,
    /// Whether attendees of a webinar can only watch and listen; says nothing unless enableEvent is true. Since 42.1.0.
    pub enable_webniar: Option<bool>,
}

impl ReadChildren for GetSessionInfoResponse {
    const REQUIRED: &'static [&'static str] = &["sessionkey", "confID", "host", "schedule"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "status" => _ = self.status.read(reader)?,
            "presenter" => _ = self.presenter.read(reader)?,
            "panelistsInfo" => _ = self.panelists_info.read(reader)?,
            "programName" => _ = self.program_name.read(reader)?,
            "sessionkey" | "meetingKey" | "meetingkey" | "sessionKey" => reader.required(0, &mut self.sessionkey)?,
            "confID" => reader.required(1, &mut self.conf_id)?,
            "verifyFlashMediaURL" => _ = self.verify_flash_media_url.read(reader)?,
            "verifyWinMediaURL" => _ = self.verify_win_media_url.read(reader)?,
            "accessControl" => _ = self.access_control.read(reader)?,
            "metaData" => _ = self.meta_data.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "material" => _ = self.material.read(reader)?,
            "hasInSessionTest" => _ = self.has_in_session_test.read(reader)?,
            "hasWebsiteTest" => _ = self.has_website_test.read(reader)?,
            "test" => _ = self.test.read(reader)?,
            "host" => reader.required(2, &mut self.host)?,
            "schedule" => reader.required(3, &mut self.schedule)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            "audioStatus" => _ = self.audio_status.read(reader)?,
            "isAudioOnly" => _ = self.is_audio_only.read(reader)?,
            "telePresence" => _ = self.tele_presence.read(reader)?,
            "isAlternateHost" => _ = self.is_alternate_host.read(reader)?,
            "isCreator" => _ = self.is_creator.read(reader)?,
            "hostKey" => _ = self.host_key.read(reader)?,
            "supportE2E" => _ = self.support_e2e.read(reader)?,
            "isAllowJBH" => _ = self.is_allow_jbh.read(reader)?,
            "isPrivateMeeting" => _ = self.is_private_meeting.read(reader)?,
            "isCETMeeting" => _ = self.is_cet_meeting.read(reader)?,
            "isPersonalMeetingRoom" => _ = self.is_personal_meeting_room.read(reader)?,
            "isNextUpcomingInstance" => _ = self.is_next_upcoming_instance.read(reader)?,
            "attendeeRole" => _ = self.attendee_role.read(reader)?,
            "isLocked" => _ = self.is_locked.read(reader)?,
            "meetingLink" => _ = self.meeting_link.read(reader)?,
            "meetingUUID" | "meetingUuid" => _ = self.meeting_uuid.read(reader)?,
            "seriesMeetingKey" => _ = self.series_meeting_key.read(reader)?,
            "isException" => _ = self.is_exception.read(reader)?,
            "mobileDevices" => _ = self.mobile_devices.read(reader)?,
            "enableEvent" => _ = self.enable_event.read(reader)?,
            "enableWebniar" => _ = self.enable_webniar.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.status.write(writer, name!("ep:status"));
        self.presenter.write(writer, name!("ep:presenter"));
        self.panelists_info.write(writer, name!("ep:panelistsInfo"));
        self.program_name.write(writer, name!("ep:programName"));
        self.sessionkey.write(writer, name!("ep:sessionkey"));
        self.conf_id.write(writer, name!("ep:confID"));
        self.verify_flash_media_url.write(writer, name!("ep:verifyFlashMediaURL"));
        self.verify_win_media_url.write(writer, name!("ep:verifyWinMediaURL"));
        self.access_control.write(writer, name!("ep:accessControl"));
        self.meta_data.write(writer, name!("ep:metaData"));
        self.telephony.write(writer, name!("ep:telephony"));
        self.material.write(writer, name!("ep:material"));
        self.has_in_session_test.write(writer, name!("ep:hasInSessionTest"));
        self.has_website_test.write(writer, name!("ep:hasWebsiteTest"));
        self.test.write(writer, name!("ep:test"));
        self.host.write(writer, name!("ep:host"));
        self.schedule.write(writer, name!("ep:schedule"));
        self.attendee_options.write(writer, name!("ep:attendeeOptions"));
        self.audio_status.write(writer, name!("ep:audioStatus"));
        self.is_audio_only.write(writer, name!("ep:isAudioOnly"));
        self.tele_presence.write(writer, name!("ep:telePresence"));
        self.is_alternate_host.write(writer, name!("ep:isAlternateHost"));
        self.is_creator.write(writer, name!("ep:isCreator"));
        self.host_key.write(writer, name!("ep:hostKey"));
        self.support_e2e.write(writer, name!("ep:supportE2E"));
        self.is_allow_jbh.write(writer, name!("ep:isAllowJBH"));
        if writer.speaks(40, 12, 0) {
            self.is_private_meeting.write(writer, name!("ep:isPrivateMeeting"));
        }
        self.is_cet_meeting.write(writer, name!("ep:isCETMeeting"));
        self.is_personal_meeting_room.write(writer, name!("ep:isPersonalMeetingRoom"));
        self.is_next_upcoming_instance.write(writer, name!("ep:isNextUpcomingInstance"));
        self.attendee_role.write(writer, name!("ep:attendeeRole"));
        self.is_locked.write(writer, name!("ep:isLocked"));
        self.meeting_link.write(writer, name!("ep:meetingLink"));
        if writer.speaks(40, 1, 0) {
            self.meeting_uuid.write(writer, name!("ep:meetingUUID"));
        }
        if writer.speaks(40, 1, 0) {
            self.series_meeting_key.write(writer, name!("ep:seriesMeetingKey"));
        }
        if writer.speaks(40, 1, 0) {
            self.is_exception.write(writer, name!("ep:isException"));
        }
        if writer.speaks(40, 1, 0) {
            self.mobile_devices.write(writer, name!("ep:mobileDevices"));
        }
        if writer.speaks(42, 1, 0) {
            self.enable_event.write(writer, name!("ep:enableEvent"));
        }
        if writer.speaks(42, 1, 0) {
            self.enable_webniar.write(writer, name!("ep:enableWebniar"));
        }
    }
}

/// Who may find and join a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseAccessControl {
    /// What attendees must give to join; for participants only, and never for events. At most 16 characters.
    pub session_password: Option<String>,
    /// Who finds the session on the site.
    pub list_status: super::ListingType,
    /// Whether attendees must register before they can join.
    pub registration: bool,
    /// Address of the registration page; blank when there is no registration, and, but for events and training sessions, to all who do not take part.
    pub registration_url: Option<String>,
    /// A short form of registrationURL; for events and training sessions. Since 42.10.0.
    pub registration_short_url: Option<String>,
    /// Whether the session has a password.
    pub password_req: Option<bool>,
}

impl ReadChildren for GetSessionInfoResponseAccessControl {
    const REQUIRED: &'static [&'static str] = &["listStatus", "registration"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionPassword" => _ = reader.limited(16, &mut self.session_password)?,
            "listStatus" => reader.required(0, &mut self.list_status)?,
            "registration" => reader.required(1, &mut self.registration)?,
            "registrationURL" => _ = self.registration_url.read(reader)?,
            "registrationShortURL" => _ = self.registration_short_url.read(reader)?,
            "passwordReq" => _ = self.password_req.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseAccessControl {
    fn write_children(&self, writer: &mut Writer) {
        self.session_password.write(writer, name!("ep:sessionPassword"));
        self.list_status.write(writer, name!("ep:listStatus"));
        self.registration.write(writer, name!("ep:registration"));
        self.registration_url.write(writer, name!("ep:registrationURL"));
        if writer.speaks(42, 10, 0) {
            self.registration_short_url.write(writer, name!("ep:registrationShortURL"));
        }
        self.password_req.write(writer, name!("ep:passwordReq"));
    }
}

/// What a session is called and what it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseMetaData {
    /// Topic of the session.
    pub conf_name: String,
    /// Number of its meeting type, one of those that LstMeetingType returns. Default: -1.
    pub session_type: i64,
    /// Which service the session belongs to.
    pub service_type: crate::com::ServiceTypeType,
    /// What is to be discussed; for participants only. At most 2500 characters.
    pub agenda: Option<String>,
    /// What the session is about, as text; for events and training sessions, otherwise blank.
    pub description: Option<String>,
    /// Customer with whom a sales session is held. At most 128 characters.
    pub account: Option<String>,
    /// Business that a sales session is about. At most 128 characters.
    pub opportunity: Option<String>,
    /// Whether the session takes place more than once.
    pub is_recurring: bool,
}

impl ReadChildren for GetSessionInfoResponseMetaData {
    const REQUIRED: &'static [&'static str] = &["confName", "sessionType", "serviceType", "isRecurring"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confName" => reader.required(0, &mut self.conf_name)?,
            "sessionType" => reader.required(1, &mut self.session_type)?,
            "serviceType" => reader.required(2, &mut self.service_type)?,
            "agenda" => _ = reader.limited(2500, &mut self.agenda)?,
            "description" => _ = self.description.read(reader)?,
            "account" => _ = reader.limited(128, &mut self.account)?,
            "opportunity" => _ = reader.limited(128, &mut self.opportunity)?,
            "isRecurring" => reader.required(3, &mut self.is_recurring)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseMetaData {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_name.write(writer, name!("ep:confName"));
        self.session_type.write(writer, name!("ep:sessionType"));
        self.service_type.write(writer, name!("ep:serviceType"));
        self.agenda.write(writer, name!("ep:agenda"));
        self.description.write(writer, name!("ep:description"));
        self.account.write(writer, name!("ep:account"));
        self.opportunity.write(writer, name!("ep:opportunity"));
        self.is_recurring.write(writer, name!("ep:isRecurring"));
    }
}

/// How to join a session by phone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseTelephony {
    /// Whether attendees call in, are called back, use a bridge of their own, or have no phone at all.
    pub telephony_support: crate::meeting::TelephonySupportType,
    /// How to join an outside phone conference, in words.
    pub ext_telephony_description: Option<String>,
    /// Page that lists numbers in other countries.
    pub global_call_in_numbers_url: Option<String>,
    /// Page that says from where numbers without charge cannot be called.
    pub toll_free_restrictions_url: Option<String>,
    /// Numbers to call.
    pub call_in_num: Option<GetSessionInfoResponseTelephonyCallInNum>,
    /// Code that attendees enter on the phone.
    pub participant_access_code: Option<String>,
    /// Code that lets an attendee listen but not speak.
    pub participant_limited_access_code: Option<String>,
    /// Code that the host enters on the phone; for the host and administrators only.
    pub subscriber_access_code: Option<String>,
    /// What the numbers and codes are called on the page.
    pub labels: Option<GetSessionInfoResponseTelephonyLabels>,
    /// A number of the site's MeetingPlace bridge.
    pub mp_audio: Vec<crate::com::PhoneLabelNumType>,
    /// The host's profile number on the MeetingPlace bridge.
    pub mp_profile_number: Option<String>,
    /// Whether the sound runs over a MeetingPlace bridge.
    pub is_mp_audio: Option<bool>,
}

impl ReadChildren for GetSessionInfoResponseTelephony {
    const REQUIRED: &'static [&'static str] = &["telephonySupport"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "telephonySupport" => reader.required(0, &mut self.telephony_support)?,
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            "globalCallInNumbersURL" => _ = self.global_call_in_numbers_url.read(reader)?,
            "tollFreeRestrictionsURL" => _ = self.toll_free_restrictions_url.read(reader)?,
            "callInNum" => _ = self.call_in_num.read(reader)?,
            "participantAccessCode" => _ = self.participant_access_code.read(reader)?,
            "participantLimitedAccessCode" => _ = self.participant_limited_access_code.read(reader)?,
            "subscriberAccessCode" => _ = self.subscriber_access_code.read(reader)?,
            "labels" => _ = self.labels.read(reader)?,
            "mpAudio" => _ = self.mp_audio.read(reader)?,
            "mpProfileNumber" => _ = self.mp_profile_number.read(reader)?,
            "isMPAudio" => _ = self.is_mp_audio.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseTelephony {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("ep:telephonySupport"));
        self.ext_telephony_description.write(writer, name!("ep:extTelephonyDescription"));
        self.global_call_in_numbers_url.write(writer, name!("ep:globalCallInNumbersURL"));
        self.toll_free_restrictions_url.write(writer, name!("ep:tollFreeRestrictionsURL"));
        self.call_in_num.write(writer, name!("ep:callInNum"));
        self.participant_access_code.write(writer, name!("ep:participantAccessCode"));
        self.participant_limited_access_code.write(writer, name!("ep:participantLimitedAccessCode"));
        self.subscriber_access_code.write(writer, name!("ep:subscriberAccessCode"));
        self.labels.write(writer, name!("ep:labels"));
        self.mp_audio.write(writer, name!("ep:mpAudio"));
        self.mp_profile_number.write(writer, name!("ep:mpProfileNumber"));
        self.is_mp_audio.write(writer, name!("ep:isMPAudio"));
    }
}

/// Numbers to call, with one in reserve.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseTelephonyCallInNum {
    /// The phone numbers by which a session can be joined.
    pub call_in_num: crate::serv::CallInNumType,
    /// Number to call when the first does not answer; charged as an ordinary call.
    pub backup_toll_num: Option<String>,
}

impl ReadChildren for GetSessionInfoResponseTelephonyCallInNum {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "backupTollNum" => _ = self.backup_toll_num.read(reader)?,
            _ => return self.call_in_num.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseTelephonyCallInNum {
    fn write_children(&self, writer: &mut Writer) {
        self.call_in_num.write_children(writer);
        self.backup_toll_num.write(writer, name!("ep:backupTollNum"));
    }
}

/// What numbers and codes of a phone conference are called on the page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseTelephonyLabels {
    /// Name of the number without charge to the caller.
    pub toll_free_call_in_label: String,
    /// Name of the number charged as an ordinary call.
    pub toll_call_in_label: String,
    /// Name of the code for attendees.
    pub participant_access_label: Option<String>,
    /// Name of the code for attendees who only listen.
    pub participant_limited_access_label: Option<String>,
    /// Name of the code for the host.
    pub subscriber_access_label: Option<String>,
    /// Name of the link to numbers in other countries.
    pub global_call_in_numbers_label: Option<String>,
}

impl ReadChildren for GetSessionInfoResponseTelephonyLabels {
    const REQUIRED: &'static [&'static str] = &["tollFreeCallInLabel", "tollCallInLabel"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tollFreeCallInLabel" => reader.required(0, &mut self.toll_free_call_in_label)?,
            "tollCallInLabel" => reader.required(1, &mut self.toll_call_in_label)?,
            "participantAccessLabel" => _ = self.participant_access_label.read(reader)?,
            "participantLimitedAccessLabel" => _ = self.participant_limited_access_label.read(reader)?,
            "subscriberAccessLabel" => _ = self.subscriber_access_label.read(reader)?,
            "globalCallInNumbersLabel" => _ = self.global_call_in_numbers_label.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseTelephonyLabels {
    fn write_children(&self, writer: &mut Writer) {
        self.toll_free_call_in_label.write(writer, name!("ep:tollFreeCallInLabel"));
        self.toll_call_in_label.write(writer, name!("ep:tollCallInLabel"));
        self.participant_access_label.write(writer, name!("ep:participantAccessLabel"));
        self.participant_limited_access_label.write(writer, name!("ep:participantLimitedAccessLabel"));
        self.subscriber_access_label.write(writer, name!("ep:subscriberAccessLabel"));
        self.global_call_in_numbers_label.write(writer, name!("ep:globalCallInNumbersLabel"));
    }
}

/// What a session has to look at beforehand.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseMaterial {
    /// Address of its picture, of a personal room that at the head of its page; blank when it has none.
    pub image_url: Option<String>,
    /// One of its documents.
    pub document: Vec<GetSessionInfoResponseMaterialDocument>,
}

impl ReadChildren for GetSessionInfoResponseMaterial {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "imageURL" => _ = self.image_url.read(reader)?,
            "document" => _ = self.document.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseMaterial {
    fn write_children(&self, writer: &mut Writer) {
        self.image_url.write(writer, name!("ep:imageURL"));
        self.document.write(writer, name!("ep:document"));
    }
}

/// A document of a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseMaterialDocument {
    /// Its file name.
    pub name: String,
    /// Where it can be fetched.
    pub url: String,
    /// How large it is, in bytes.
    pub size: i64,
}

impl ReadChildren for GetSessionInfoResponseMaterialDocument {
    const REQUIRED: &'static [&'static str] = &["name", "URL", "size"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "URL" => reader.required(1, &mut self.url)?,
            "size" => reader.required(2, &mut self.size)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseMaterialDocument {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("ep:name"));
        self.url.write(writer, name!("ep:URL"));
        self.size.write(writer, name!("ep:size"));
    }
}

/// A test that belongs to a training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseTest {
    /// What the test is called.
    pub title: String,
    /// Page that describes it.
    pub title_url: String,
    /// Where it is taken: on the site, or while the session runs. Default: IN_SESSION.
    pub delivery: TestDeliveryType,
    /// Whether it has begun or ended. Default: NOT_STARTED.
    pub status: TestStatusType,
    /// What the caller can do with it now, in words.
    pub action: Option<String>,
    /// Page on which he does so.
    pub action_url: Option<String>,
}

impl ReadChildren for GetSessionInfoResponseTest {
    const REQUIRED: &'static [&'static str] = &["title", "titleURL", "delivery", "status"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "title" => reader.required(0, &mut self.title)?,
            "titleURL" => reader.required(1, &mut self.title_url)?,
            "delivery" => reader.required(2, &mut self.delivery)?,
            "status" => reader.required(3, &mut self.status)?,
            "action" => _ = self.action.read(reader)?,
            "actionURL" => _ = self.action_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseTest {
    fn write_children(&self, writer: &mut Writer) {
        self.title.write(writer, name!("ep:title"));
        self.title_url.write(writer, name!("ep:titleURL"));
        self.delivery.write(writer, name!("ep:delivery"));
        self.status.write(writer, name!("ep:status"));
        self.action.write(writer, name!("ep:action"));
        self.action_url.write(writer, name!("ep:actionURL"));
    }
}

/// Who hosts a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseHost {
    /// The host's given name.
    pub first_name: String,
    /// The host's family name.
    pub last_name: String,
    /// The host's e-mail address; of a personal room, blank for who has not signed in. At most 64 characters.
    pub email: String,
    /// The host's login name.
    pub web_ex_id: String,
    /// Login name of somebody who may host in his place; for participants only.
    pub alternate_host: Vec<String>,
}

impl ReadChildren for GetSessionInfoResponseHost {
    const REQUIRED: &'static [&'static str] = &["firstName", "lastName", "email", "webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => reader.required(0, &mut self.first_name)?,
            "lastName" => reader.required(1, &mut self.last_name)?,
            "email" => { let present = reader.limited(64, &mut self.email)?; reader.saw(2, present); },
            "webExId" | "webExID" => reader.required(3, &mut self.web_ex_id)?,
            "alternateHost" => _ = self.alternate_host.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseHost {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("ep:firstName"));
        self.last_name.write(writer, name!("ep:lastName"));
        self.email.write(writer, name!("ep:email"));
        self.web_ex_id.write(writer, name!("ep:webExId"));
        self.alternate_host.write(writer, name!("ep:alternateHost"));
    }
}

/// When a session takes place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseSchedule {
    /// Start, MM/DD/YYYY hh:mm:ss in timeZone; of a series, that of its first occurrence; of a personal room, now.
    pub start_date: String,
    /// How long the session is planned to last, in minutes; 0 of a personal room.
    pub duration: i64,
    /// The session's time zone by its display name; of a personal room, its owner's.
    pub time_zone: String,
}

impl ReadChildren for GetSessionInfoResponseSchedule {
    const REQUIRED: &'static [&'static str] = &["startDate", "duration", "timeZone"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => reader.required(0, &mut self.start_date)?,
            "duration" => reader.required(1, &mut self.duration)?,
            "timeZone" => reader.required(2, &mut self.time_zone)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseSchedule {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("ep:startDate"));
        self.duration.write(writer, name!("ep:duration"));
        self.time_zone.write(writer, name!("ep:timeZone"));
    }
}

/// What attendees need to join a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseAttendeeOptions {
    /// Whether only people with an account on the site can join.
    pub join_requires_account: Option<bool>,
}

impl ReadChildren for GetSessionInfoResponseAttendeeOptions {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "joinRequiresAccount" => _ = self.join_requires_account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseAttendeeOptions {
    fn write_children(&self, writer: &mut Writer) {
        self.join_requires_account.write(writer, name!("ep:joinRequiresAccount"));
    }
}

/// How to join a session from a phone or tablet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionInfoResponseMobileDevices {
    /// Whether the session can be joined from the browser of a phone or tablet. Known: ours.
    pub supported: bool,
    /// Address that opens the join page on such a device. Known: ours.
    pub join_url: Option<String>,
    /// What the device dials to join by voice: number and access code, with a comma for each pause; absent when the session has no phone conference. Known: ours.
    pub dial_number: Option<String>,
}

impl ReadChildren for GetSessionInfoResponseMobileDevices {
    const REQUIRED: &'static [&'static str] = &["supported"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "supported" => reader.required(0, &mut self.supported)?,
            "joinURL" => _ = self.join_url.read(reader)?,
            "dialNumber" => _ = self.dial_number.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSessionInfoResponseMobileDevices {
    fn write_children(&self, writer: &mut Writer) {
        self.supported.write(writer, name!("ep:supported"));
        self.join_url.write(writer, name!("ep:joinURL"));
        self.dial_number.write(writer, name!("ep:dialNumber"));
    }
}

xml::tokens! {
    /// Where a test is taken: on the site, or within the session.
    pub enum TestDeliveryType {
        Website = "WEBSITE",
        InSession = "IN_SESSION",
    }
}

xml::tokens! {
    /// How far a test has come.
    pub enum TestStatusType {
        NotStarted = "NOT_STARTED",
        Started = "STARTED",
        Ended = "ENDED",
    }
}

xml::tokens! {
    /// What somebody is in a session.
    pub enum AttendeeRoleType {
        Attendee = "ATTENDEE",
        Presenter = "PRESENTER",
        Alternatehost = "ALTERNATEHOST",
    }
}

