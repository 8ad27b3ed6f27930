//! The service `ep`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod create_contacts;
mod create_dist_list;
mod del_recording;
mod del_recording_from_recycle_bin;
mod del_session;
mod detect_session_by_callback;
mod get_api_version;
mod get_join_session_info;
mod get_one_click_settings;
mod get_recording_info;
mod get_session_info;
mod lst_calendar_session;
mod lst_contact;
mod lst_dist_list;
mod lst_open_session;
mod lst_recording;
mod lst_recording_in_recycle_bin;
mod lstsummary_session;
mod set_dist_list;
mod set_one_click_settings;
mod set_recording_info;
mod setup_one_click_settings;
pub use create_contacts::*;
pub use create_dist_list::*;
pub use del_recording::*;
pub use del_recording_from_recycle_bin::*;
pub use del_session::*;
pub use detect_session_by_callback::*;
pub use get_api_version::*;
pub use get_join_session_info::*;
pub use get_one_click_settings::*;
pub use get_recording_info::*;
pub use get_session_info::*;
pub use lst_calendar_session::*;
pub use lst_contact::*;
pub use lst_dist_list::*;
pub use lst_open_session::*;
pub use lst_recording::*;
pub use lst_recording_in_recycle_bin::*;
pub use lstsummary_session::*;
pub use set_dist_list::*;
pub use set_one_click_settings::*;
pub use set_recording_info::*;
pub use setup_one_click_settings::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["ep"],
    declares: &[("ep", "http://www.webex.com/schemas/2002/06/service/ep"), ("meet", "http://www.webex.com/schemas/2002/06/service/meeting")],
};

/// Which service and meeting type a host's one-click sessions have.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickMetaData {
    /// Which service they belong to.
    pub service_type: crate::com::ServiceTypeType,
    /// Number of their meeting type, one of those that LstMeetingType returns.
    pub session_type: i64,
}

impl ReadChildren for OneClickMetaData {
    const REQUIRED: &'static [&'static str] = &["serviceType", "sessionType"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => reader.required(0, &mut self.service_type)?,
            "sessionType" => reader.required(1, &mut self.session_type)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickMetaData {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("ep:serviceType"));
        self.session_type.write(writer, name!("ep:sessionType"));
    }
}

/// What a host's one-click sessions are called, and who may find and join them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickMetaDataType {
    /// Which service and meeting type a host's one-click sessions have.
    pub one_click_meta_data: OneClickMetaData,
    /// Topic they get, at most 512 characters; the host's first name and "'s meeting" as long as none is set.
    pub conf_name: String,
    /// What attendees must give to join, at most 16 characters; absent when each session gets a password of its own, or none, as the site has it.
    pub session_password: Option<String>,
    /// Who finds them on the site.
    pub listing: Option<ListingType>,
    /// Number of the conference on a video bridge of the site's own, at most 256 characters; kept and returned. Known: inferred.
    pub cuvc_meeting_id: Option<String>,
    /// Whether only people with an account on the site may take part.
    pub is_internal: Option<bool>,
}

impl ReadChildren for OneClickMetaDataType {
    const REQUIRED: &'static [&'static str] = &["serviceType", "sessionType", "confName"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confName" => reader.required(2, &mut self.conf_name)?,
            "sessionPassword" => _ = self.session_password.read(reader)?,
            "listing" => _ = self.listing.read(reader)?,
            "CUVCMeetingID" => _ = self.cuvc_meeting_id.read(reader)?,
            "isInternal" => _ = self.is_internal.read(reader)?,
            _ => return self.one_click_meta_data.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickMetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.one_click_meta_data.write_children(writer);
        self.conf_name.write(writer, name!("ep:confName"));
        self.session_password.write(writer, name!("ep:sessionPassword"));
        self.listing.write(writer, name!("ep:listing"));
        self.cuvc_meeting_id.write(writer, name!("ep:CUVCMeetingID"));
        self.is_internal.write(writer, name!("ep:isInternal"));
    }
}

/// What may be used in a host's one-click sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickEnableOptionsType {
    /// Whether participants may talk and listen through the computer.
    pub voip: Option<bool>,
}

impl ReadChildren for OneClickEnableOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "voip" => _ = self.voip.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickEnableOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.voip.write(writer, name!("ep:voip"));
    }
}

/// What a host's one-click sessions are called, who may find and join them, and which template they follow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OcMetaDataType {
    /// What a host's one-click sessions are called, and who may find and join them.
    pub one_click_meta_data: OneClickMetaDataType,
    /// Template from which all other options are taken.
    pub session_template: Option<SessionTemplateType>,
}

impl ReadChildren for OcMetaDataType {
    const REQUIRED: &'static [&'static str] = &["serviceType", "sessionType", "confName"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionTemplate" => _ = self.session_template.read(reader)?,
            _ => return self.one_click_meta_data.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for OcMetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.one_click_meta_data.write_children(writer);
        self.session_template.write(writer, name!("ep:sessionTemplate"));
    }
}

/// Values that a host's one-click sessions get for the site's tracking codes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetupOneClickSettingsTracking {
    /// One of them.
    pub tracking_code: Vec<OcTrackingCodeType>,
}

impl ReadChildren for SetupOneClickSettingsTracking {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetupOneClickSettingsTracking {
    fn write_children(&self, writer: &mut Writer) {
        self.tracking_code.write(writer, name!("ep:trackingCode"));
    }
}

/// A value for one of the site's tracking codes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OcTrackingCodeType {
    /// Which tracking code it is for, 1 to 10.
    pub index: i64,
    /// The value, at most 128 characters, one of those to choose if the site has such; blank to have none.
    pub value: Option<String>,
}

impl ReadChildren for OcTrackingCodeType {
    const REQUIRED: &'static [&'static str] = &["index"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "index" => reader.required(0, &mut self.index)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OcTrackingCodeType {
    fn write_children(&self, writer: &mut Writer) {
        self.index.write(writer, name!("ep:index"));
        self.value.write(writer, name!("ep:value"));
    }
}

/// How a host's one-click sessions are joined by phone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OcTelephonyType {
    /// Whether attendees call in, are called back, use a bridge of their own, or have no phone at all.
    pub telephony_support: TelephonySupportType,
    /// How to join an outside phone conference, in words, at most 4096 characters; for OTHER.
    pub ext_telephony_description: Option<String>,
    /// Which of the host's accounts with an outside teleconference provider is used, 1 to 3; 0 for none.
    pub tsp_account_index: Option<i64>,
    /// Which of the host's personal conference numbers is used, 1 to 3; 0 for none. The other account goes before it.
    pub personal_account_index: Option<i64>,
    /// Whether numbers in other countries are offered.
    pub intl_local_call_in: Option<bool>,
    /// Whether a number without charge to the caller is offered.
    pub tollfree: Option<bool>,
    /// What is heard on the phone when somebody joins or leaves.
    pub entry_exit_tone: Option<crate::com::EntryExitToneType>,
    /// Whether the sound runs over a MeetingPlace bridge; kept and returned.
    pub is_mp_audio: Option<bool>,
}

impl ReadChildren for OcTelephonyType {
    const REQUIRED: &'static [&'static str] = &["telephonySupport"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "telephonySupport" => reader.required(0, &mut self.telephony_support)?,
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            "tspAccountIndex" => _ = self.tsp_account_index.read(reader)?,
            "personalAccountIndex" => _ = self.personal_account_index.read(reader)?,
            "intlLocalCallIn" => _ = self.intl_local_call_in.read(reader)?,
            "tollfree" => _ = self.tollfree.read(reader)?,
            "entryExitTone" => _ = self.entry_exit_tone.read(reader)?,
            "isMPAudio" => _ = self.is_mp_audio.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OcTelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("ep:telephonySupport"));
        self.ext_telephony_description.write(writer, name!("ep:extTelephonyDescription"));
        self.tsp_account_index.write(writer, name!("ep:tspAccountIndex"));
        self.personal_account_index.write(writer, name!("ep:personalAccountIndex"));
        self.intl_local_call_in.write(writer, name!("ep:intlLocalCallIn"));
        self.tollfree.write(writer, name!("ep:tollfree"));
        self.entry_exit_tone.write(writer, name!("ep:entryExitTone"));
        self.is_mp_audio.write(writer, name!("ep:isMPAudio"));
    }
}

/// How attendees get into a session; no operation known uses it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeOptionType {
    /// Whether attendees can join only after the host has approved them. Known: inferred.
    pub approval_before_join: Option<bool>,
}

impl ReadChildren for AttendeeOptionType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "approvalBeforeJoin" => _ = self.approval_before_join.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeOptionType {
    fn write_children(&self, writer: &mut Writer) {
        self.approval_before_join.write(writer, name!("ep:approvalBeforeJoin"));
    }
}

/// A template that one-click sessions follow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionTemplateType {
    /// What it is called.
    pub name: Option<String>,
    /// Whether it is the host's own, one for the whole site, or the standard of its service.
    pub r#type: Option<TemplateTypeType>,
    /// Text by which the server knows it: its name again. Known: inferred.
    pub value: Option<String>,
}

impl ReadChildren for SessionTemplateType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = self.name.read(reader)?,
            "type" => _ = self.r#type.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionTemplateType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("ep:name"));
        self.r#type.write(writer, name!("ep:type"));
        self.value.write(writer, name!("ep:value"));
    }
}

/// A recording: of a session, or a file that was uploaded as one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingType {
    /// Number of the recording, by which other operations name it.
    pub recording_id: i64,
    /// Login name of the host whom it belongs to.
    pub host_web_ex_id: String,
    /// What the recording is called.
    pub name: String,
    /// What it is about, as text; may be blank.
    pub description: String,
    /// When the recording was made, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub create_time: String,
    /// Number of the time zone in which times are given, as LstTimeZone returns it.
    pub time_zone_id: i64,
    /// How large its file is, in megabytes, with a fraction. Known: inferred.
    pub size: f64,
    /// Address of the page on which the recording is watched.
    pub stream_url: String,
    /// Address of the page on which its host watches it without giving its password. Known: inferred.
    pub host_stream_url: Option<String>,
    /// Address from which its file is downloaded.
    pub file_url: String,
    /// Number of the session that was recorded, nine digits; absent when it was not made in one.
    pub session_key: Option<i64>,
    /// Values that its session has for the site's tracking codes; with returnSessionDetails. Known: inferred.
    pub tracking_code: Option<crate::com::TrackingType>,
    /// Kind of the recording, as a number: how and in which service it was made. Known: inferred.
    pub recording_type: i64,
    /// How long the recording plays, in seconds. Known: inferred.
    pub duration: i64,
    /// Who made the recording, by name. Known: inferred.
    pub author: Option<String>,
    /// Who finds the recording on the site.
    pub listing: Option<crate::com::ListingType>,
    /// Format of its file: "MP4", "ARF" or the like.
    pub format: String,
    /// Which service its session belongs to.
    pub service_type: Option<crate::com::ServiceTypeType>,
    /// What has to be given to watch it; for its host and administrators only. Known: inferred.
    pub password: Option<String>,
    /// Whether a password is needed to watch it.
    pub password_req: Option<bool>,
    /// Whether people must register before they can watch it.
    pub register_req: Option<bool>,
    /// What is said of the session's panelists, as text; for events and training sessions. Known: inferred.
    pub panelist: Option<String>,
    /// Whether those who have watched it are asked for their opinion.
    pub post_recording_survey: Option<bool>,
    /// Number of the conference that was recorded, up to 18 digits.
    pub conf_id: Option<i64>,
    /// Identifier of the recording that is never used again; only for recordings that a service published for attendees. Since 42.11.1.
    pub recording_uuid: Option<String>,
    /// Whether it belongs to somebody else, who shares it with the caller. Known: inferred.
    pub share_to_me: Option<bool>,
    /// When it was moved to the recycle bin, like createTime; in LstRecordingInRecycleBin only. Known: inferred.
    pub delete_time: Option<String>,
}

impl ReadChildren for RecordingType {
    const REQUIRED: &'static [&'static str] = &["recordingID", "hostWebExID", "name", "description", "createTime", "timeZoneID", "size", "streamURL", "fileURL", "recordingType", "duration", "format"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordingID" => reader.required(0, &mut self.recording_id)?,
            "hostWebExID" => reader.required(1, &mut self.host_web_ex_id)?,
            "name" => reader.required(2, &mut self.name)?,
            "description" => reader.required(3, &mut self.description)?,
            "createTime" => reader.required(4, &mut self.create_time)?,
            "timeZoneID" => reader.required(5, &mut self.time_zone_id)?,
            "size" => reader.required(6, &mut self.size)?,
            "streamURL" => reader.required(7, &mut self.stream_url)?,
            "hostStreamURL" => _ = self.host_stream_url.read(reader)?,
            "fileURL" => reader.required(8, &mut self.file_url)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            "recordingType" => reader.required(9, &mut self.recording_type)?,
            "duration" => reader.required(10, &mut self.duration)?,
            "author" => _ = self.author.read(reader)?,
            "listing" => _ = self.listing.read(reader)?,
            "format" => reader.required(11, &mut self.format)?,
            "serviceType" => _ = self.service_type.read(reader)?,
            "password" => _ = self.password.read(reader)?,
            "passwordReq" => _ = self.password_req.read(reader)?,
            "registerReq" => _ = self.register_req.read(reader)?,
            "panelist" => _ = self.panelist.read(reader)?,
            "postRecordingSurvey" => _ = self.post_recording_survey.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "recordingUUID" => _ = self.recording_uuid.read(reader)?,
            "shareToMe" => _ = self.share_to_me.read(reader)?,
            "deleteTime" => _ = self.delete_time.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordingType {
    fn write_children(&self, writer: &mut Writer) {
        self.recording_id.write(writer, name!("ep:recordingID"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.name.write(writer, name!("ep:name"));
        self.description.write(writer, name!("ep:description"));
        self.create_time.write(writer, name!("ep:createTime"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
        self.size.write(writer, name!("ep:size"));
        self.stream_url.write(writer, name!("ep:streamURL"));
        self.host_stream_url.write(writer, name!("ep:hostStreamURL"));
        self.file_url.write(writer, name!("ep:fileURL"));
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.tracking_code.write(writer, name!("ep:trackingCode"));
        self.recording_type.write(writer, name!("ep:recordingType"));
        self.duration.write(writer, name!("ep:duration"));
        self.author.write(writer, name!("ep:author"));
        self.listing.write(writer, name!("ep:listing"));
        self.format.write(writer, name!("ep:format"));
        self.service_type.write(writer, name!("ep:serviceType"));
        self.password.write(writer, name!("ep:password"));
        self.password_req.write(writer, name!("ep:passwordReq"));
        self.register_req.write(writer, name!("ep:registerReq"));
        self.panelist.write(writer, name!("ep:panelist"));
        self.post_recording_survey.write(writer, name!("ep:postRecordingSurvey"));
        self.conf_id.write(writer, name!("ep:confID"));
        if writer.speaks(42, 11, 1) {
            self.recording_uuid.write(writer, name!("ep:recordingUUID"));
        }
        self.share_to_me.write(writer, name!("ep:shareToMe"));
        self.delete_time.write(writer, name!("ep:deleteTime"));
    }
}

/// How attendees get into a host's one-click sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeOptionsType {
    /// Whether attendees can join only after the host has approved them. Known: inferred.
    pub join_approval: Option<bool>,
}

impl ReadChildren for AttendeeOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "joinApproval" => _ = self.join_approval.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.join_approval.write(writer, name!("ep:joinApproval"));
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
    /// Number of the time zone of the four limits and of the times in the answer, as LstTimeZone returns it; -1 or left out means GMT. Default: -1.
    pub time_zone_id: Option<i64>,
    /// Whether the answer also names that zone in timeZoneID and timeZone, instead of each session's own.
    pub return_specified_time_zone: Option<bool>,
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
            "returnSpecifiedTimeZone" => _ = self.return_specified_time_zone.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DateScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date_start.write(writer, name!("ep:startDateStart"));
        self.start_date_end.write(writer, name!("ep:startDateEnd"));
        self.end_date_start.write(writer, name!("ep:endDateStart"));
        self.end_date_end.write(writer, name!("ep:endDateEnd"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
        self.return_specified_time_zone.write(writer, name!("ep:returnSpecifiedTimeZone"));
    }
}

/// Which part of a list of recordings is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListControlType {
    /// Place of the first recording wanted, counted from 1; 0 means 1.
    pub start_from: i64,
    /// How many recordings are wanted at most, up to 500; 50 when left out. Known: inferred.
    pub maximum_num: Option<i64>,
}

impl ReadChildren for ListControlType {
    const REQUIRED: &'static [&'static str] = &["startFrom"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startFrom" => reader.required(0, &mut self.start_from)?,
            "maximumNum" => _ = self.maximum_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ListControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_from.write(writer, name!("ep:startFrom"));
        self.maximum_num.write(writer, name!("ep:maximumNum"));
    }
}

/// When recordings must have been made to be listed; at most 28 days.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTimeScopeType {
    /// Earliest time, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub create_time_start: String,
    /// Latest time, like createTimeStart.
    pub create_time_end: String,
    /// Number of the time zone of both limits and of the times in the answer, as LstTimeZone returns it; -1 or left out means the caller's zone. Default: -1. Known: inferred.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for CreateTimeScopeType {
    const REQUIRED: &'static [&'static str] = &["createTimeStart", "createTimeEnd"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "createTimeStart" => reader.required(0, &mut self.create_time_start)?,
            "createTimeEnd" => reader.required(1, &mut self.create_time_end)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateTimeScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.create_time_start.write(writer, name!("ep:createTimeStart"));
        self.create_time_end.write(writer, name!("ep:createTimeEnd"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
    }
}

/// An entry in an address book.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactType {
    /// Full name as it is shown, at most 256 characters.
    pub name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Employer or organisation.
    pub company: Option<String>,
    /// Login name of the person's account on the site, if there is one.
    pub web_ex_id: Option<String>,
    /// Postal address; its addressType is ignored in CreateContacts, whose contacts are always the caller's own, and is always there in an answer.
    pub address: Option<crate::com::AddressType>,
    /// Phone numbers.
    pub phones: Option<crate::com::PhonesType>,
    /// E-mail address; kept in lower case.
    pub email: String,
    /// Free text about the person.
    pub notes: Option<String>,
    /// Address of the person's web page.
    pub url: Option<String>,
    /// What the person is to the site, for instance an outside visitor or a member with an account.
    pub r#type: Option<crate::com::PersonTypeType>,
    /// How the person usually comes to sessions: by registering or by invitation, accepted or rejected; kept and returned. Known: inferred.
    pub join_status: Option<crate::com::JoinStatusType>,
    /// Language of mails to the person, by name, such as ENGLISH.
    pub language: Option<String>,
    /// Country whose customs mails to the person follow, by name.
    pub locale: Option<String>,
    /// Number of the person's time zone, as LstTimeZone returns it.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for ContactType {
    const REQUIRED: &'static [&'static str] = &["email"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = self.name.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "webExId" | "webExID" => _ = self.web_ex_id.read(reader)?,
            "address" => _ = self.address.read(reader)?,
            "phones" => _ = self.phones.read(reader)?,
            "email" => reader.required(0, &mut self.email)?,
            "notes" => _ = self.notes.read(reader)?,
            "url" => _ = self.url.read(reader)?,
            "type" => _ = self.r#type.read(reader)?,
            "joinStatus" => _ = self.join_status.read(reader)?,
            "language" => _ = self.language.read(reader)?,
            "locale" => _ = self.locale.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ContactType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("ep:name"));
        self.title.write(writer, name!("ep:title"));
        self.company.write(writer, name!("ep:company"));
        self.web_ex_id.write(writer, name!("ep:webExId"));
        self.address.write(writer, name!("ep:address"));
        self.phones.write(writer, name!("ep:phones"));
        self.email.write(writer, name!("ep:email"));
        self.notes.write(writer, name!("ep:notes"));
        self.url.write(writer, name!("ep:url"));
        self.r#type.write(writer, name!("ep:type"));
        self.join_status.write(writer, name!("ep:joinStatus"));
        self.language.write(writer, name!("ep:language"));
        self.locale.write(writer, name!("ep:locale"));
        self.time_zone_id.write(writer, name!("ep:timeZoneID"));
    }
}

/// What a recording is called, who presents in it, and who finds it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingBasicType {
    /// What the recording is called.
    pub topic: Option<String>,
    /// Who finds the recording on the site.
    pub listing: Option<crate::com::ListingType>,
    /// Name of the person who presents in it.
    pub presenter: Option<String>,
    /// The presenter's e-mail address.
    pub email: Option<String>,
    /// What is discussed in it, as text.
    pub agenda: Option<String>,
}

impl ReadChildren for RecordingBasicType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "topic" => _ = self.topic.read(reader)?,
            "listing" => _ = self.listing.read(reader)?,
            "presenter" => _ = self.presenter.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "agenda" => _ = self.agenda.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordingBasicType {
    fn write_children(&self, writer: &mut Writer) {
        self.topic.write(writer, name!("ep:topic"));
        self.listing.write(writer, name!("ep:listing"));
        self.presenter.write(writer, name!("ep:presenter"));
        self.email.write(writer, name!("ep:email"));
        self.agenda.write(writer, name!("ep:agenda"));
    }
}

/// Which parts of a recording viewers see, and how much of it is played; what has no counterpart in a recording's file is kept and returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingPlaybackType {
    /// Whether what participants wrote to each other is shown.
    pub chat: Option<bool>,
    /// Whether questions to panelists and their answers are shown.
    pub support_qand_a: Option<bool>,
    /// Whether the cameras are shown.
    pub video: Option<bool>,
    /// Whether polls and their results are shown.
    pub polling: Option<bool>,
    /// Whether notes are shown.
    pub notes: Option<bool>,
    /// Whether files that were handed to participants can be fetched.
    pub file_share: Option<bool>,
    /// Whether viewers see who took part.
    pub attendee_list: Option<bool>,
    /// Whether a table of contents is shown, from which viewers can jump to a part.
    pub toc: Option<bool>,
    /// Whether the whole recording is played or a part of it.
    pub range: Option<PlaybackRangeType>,
    /// Where the part that is played begins, in seconds from the recording's start; for PARTIAL. Known: inferred.
    pub partial_start: Option<i64>,
    /// Where the part that is played ends, in seconds from the recording's start; for PARTIAL. Known: inferred.
    pub partial_end: Option<i64>,
    /// Whether viewers get controls to pause and move within the recording. Known: inferred.
    pub include_nb_rcontrols: Option<bool>,
}

impl ReadChildren for RecordingPlaybackType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "chat" => _ = self.chat.read(reader)?,
            "supportQandA" => _ = self.support_qand_a.read(reader)?,
            "video" => _ = self.video.read(reader)?,
            "polling" => _ = self.polling.read(reader)?,
            "notes" => _ = self.notes.read(reader)?,
            "fileShare" => _ = self.file_share.read(reader)?,
            "attendeeList" => _ = self.attendee_list.read(reader)?,
            "toc" => _ = self.toc.read(reader)?,
            "range" => _ = self.range.read(reader)?,
            "partialStart" => _ = self.partial_start.read(reader)?,
            "partialEnd" => _ = self.partial_end.read(reader)?,
            "includeNBRcontrols" => _ = self.include_nb_rcontrols.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordingPlaybackType {
    fn write_children(&self, writer: &mut Writer) {
        self.chat.write(writer, name!("ep:chat"));
        self.support_qand_a.write(writer, name!("ep:supportQandA"));
        self.video.write(writer, name!("ep:video"));
        self.polling.write(writer, name!("ep:polling"));
        self.notes.write(writer, name!("ep:notes"));
        self.file_share.write(writer, name!("ep:fileShare"));
        self.attendee_list.write(writer, name!("ep:attendeeList"));
        self.toc.write(writer, name!("ep:toc"));
        self.range.write(writer, name!("ep:range"));
        self.partial_start.write(writer, name!("ep:partialStart"));
        self.partial_end.write(writer, name!("ep:partialEnd"));
        self.include_nb_rcontrols.write(writer, name!("ep:includeNBRcontrols"));
    }
}

/// Who may watch and download a recording.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingFileAccessType {
    /// Whether people must register before they can watch it.
    pub registration: Option<bool>,
    /// Whether those who attended the session may watch it.
    pub attendee_view: Option<bool>,
    /// Whether those who attended the session may download its file.
    pub attendee_download: Option<bool>,
    /// Address of the page that viewers see when the recording has ended.
    pub end_play_url: Option<String>,
}

impl ReadChildren for RecordingFileAccessType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "registration" => _ = self.registration.read(reader)?,
            "attendeeView" => _ = self.attendee_view.read(reader)?,
            "attendeeDownload" => _ = self.attendee_download.read(reader)?,
            "endPlayURL" => _ = self.end_play_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordingFileAccessType {
    fn write_children(&self, writer: &mut Writer) {
        self.registration.write(writer, name!("ep:registration"));
        self.attendee_view.write(writer, name!("ep:attendeeView"));
        self.attendee_download.write(writer, name!("ep:attendeeDownload"));
        self.end_play_url.write(writer, name!("ep:endPlayURL"));
    }
}

xml::tokens! {
    /// Who finds a session on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).
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
    /// Whose a template is: a user's own, one for the whole site, or the standard of a service.
    pub enum TemplateTypeType {
        User = "User",
        Site = "Site",
        Service = "Service",
    }
}

xml::tokens! {
    /// What a search for sessions looks at: their topic, or the name of their host; no operation known uses it.
    pub enum SearchFieldType {
        Confname = "CONFNAME",
        Hostname = "HOSTNAME",
    }
}

xml::tokens! {
    /// How a search compares: the whole text, its beginning, or any part of it; no operation known uses it.
    pub enum MatchMethodType {
        Exact = "EXACT",
        Startwith = "STARTWITH",
        Contain = "CONTAIN",
    }
}

xml::tokens! {
    /// Whether the whole of a recording is played or a part of it.
    pub enum PlaybackRangeType {
        Full = "FULL",
        Partial = "PARTIAL",
    }
}

xml::tokens! {
    /// Whether a text is plain or has markup; no operation known uses it.
    pub enum FormatType {
        Text = "TEXT",
        Html = "HTML",
    }
}

xml::tokens! {
    /// Whether somebody can register for a session: all places are taken, registration is over, there is a waiting list, or places are left; no operation known uses it.
    pub enum SessionRegisterStatusType {
        Full = "FULL",
        Closed = "CLOSED",
        Waitlist = "WAITLIST",
        Register = "REGISTER",
    }
}

