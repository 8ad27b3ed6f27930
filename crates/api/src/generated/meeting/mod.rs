//! The service `meeting`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod create_meeting;
mod del_meeting;
mod get_meeting;
mod gethosturl_meeting;
mod getjoinurl_meeting;
mod lst_meeting;
mod lstsummary_meeting;
mod set_meeting;
pub use create_meeting::*;
pub use del_meeting::*;
pub use get_meeting::*;
pub use gethosturl_meeting::*;
pub use getjoinurl_meeting::*;
pub use lst_meeting::*;
pub use lstsummary_meeting::*;
pub use set_meeting::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["meeting"],
    declares: &[("meet", "http://www.webex.com/schemas/2002/06/service/meeting"), ("att", "http://www.webex.com/schemas/2002/06/service/attendee")],
};

/// What can be said of a meeting when it is scheduled or changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingType {
    /// Who may find and join the meeting.
    pub access_control: Option<AccessControlType>,
    /// What the meeting is called and what it is about.
    pub meta_data: Option<MetaDataType>,
    /// Who is invited.
    pub participants: Option<ParticipantsType>,
    /// What may be used in the meeting.
    pub enable_options: Option<EnableOptionsType>,
    /// When it takes place, and for whom it is scheduled.
    pub schedule: Option<ScheduleType>,
    /// How to join by phone.
    pub telephony: Option<TelephonyType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// Whether and how it recurs.
    pub repeat: Option<RepeatType>,
    /// Reminders before it starts.
    pub remind: Option<RemindType>,
    /// Registration, invitations and limits for attendees.
    pub attendee_options: Option<AttendeeOptionsType>,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
}

impl ReadChildren for MeetingType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "accessControl" => _ = self.access_control.read(reader)?,
            "metaData" => _ = self.meta_data.read(reader)?,
            "participants" => _ = self.participants.read(reader)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "schedule" => _ = self.schedule.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "repeat" => _ = self.repeat.read(reader)?,
            "remind" => _ = self.remind.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingType {
    fn write_children(&self, writer: &mut Writer) {
        self.access_control.write(writer, name!("meet:accessControl"));
        self.meta_data.write(writer, name!("meet:metaData"));
        self.participants.write(writer, name!("meet:participants"));
        self.enable_options.write(writer, name!("meet:enableOptions"));
        self.schedule.write(writer, name!("meet:schedule"));
        self.telephony.write(writer, name!("meet:telephony"));
        self.tracking.write(writer, name!("meet:tracking"));
        self.repeat.write(writer, name!("meet:repeat"));
        self.remind.write(writer, name!("meet:remind"));
        self.attendee_options.write(writer, name!("meet:attendeeOptions"));
        self.assist_service.write(writer, name!("meet:assistService"));
    }
}

/// A meeting that exists: its settings and its present state.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingInstanceType {
    /// What can be said of a meeting when it is scheduled or changed.
    pub meeting: MeetingType,
    /// Number of the meeting, nine digits.
    pub meetingkey: i64,
    /// Identifier of the meeting that is never used again, 32 hexadecimal digits. Since 40.10.0.
    pub meeting_uuid: Option<String>,
    /// Whether the meeting is of a private type, whose media stay within the operator's network. Since 40.12.0.
    pub is_private_meeting: Option<bool>,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Whether the host is in the meeting at the moment.
    pub host_joined: Option<bool>,
    /// Whether anybody but the host is in the meeting at the moment.
    pub participants_joined: Option<bool>,
    /// Whether video systems of a room can take part.
    pub tele_presence: Option<bool>,
}

impl ReadChildren for MeetingInstanceType {
    const REQUIRED: &'static [&'static str] = &["meetingkey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingkey" | "meetingKey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meetingkey)?,
            "meetingUUID" | "meetingUuid" => _ = self.meeting_uuid.read(reader)?,
            "isPrivateMeeting" => _ = self.is_private_meeting.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "hostJoined" => _ = self.host_joined.read(reader)?,
            "participantsJoined" => _ = self.participants_joined.read(reader)?,
            "telePresence" => _ = self.tele_presence.read(reader)?,
            _ => return self.meeting.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting.write_children(writer);
        self.meetingkey.write(writer, name!("meet:meetingkey"));
        if writer.speaks(40, 10, 0) {
            self.meeting_uuid.write(writer, name!("meet:meetingUUID"));
        }
        if writer.speaks(40, 12, 0) {
            self.is_private_meeting.write(writer, name!("meet:isPrivateMeeting"));
        }
        self.status.write(writer, name!("meet:status"));
        self.host_joined.write(writer, name!("meet:hostJoined"));
        self.participants_joined.write(writer, name!("meet:participantsJoined"));
        self.tele_presence.write(writer, name!("meet:telePresence"));
    }
}

/// Who may find and join a meeting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlType {
    /// Whether the meeting is listed on the site for everybody.
    pub list_to_public: Option<bool>,
    /// Whether the meeting is open to all rather than only to those invited.
    pub is_public: Option<bool>,
    /// What attendees must give to join, at most 16 characters; made by the server when left out and the site demands one. At most 16 characters.
    pub meeting_password: Option<String>,
    /// Accepted and returned, without effect: whether the password is checked against the site's criteria is the site's own setting. Default: true. Known: ours.
    pub enforce_password: Option<bool>,
}

impl ReadChildren for AccessControlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listToPublic" => _ = self.list_to_public.read(reader)?,
            "isPublic" => _ = self.is_public.read(reader)?,
            "meetingPassword" => _ = reader.limited(16, &mut self.meeting_password)?,
            "enforcePassword" => _ = self.enforce_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccessControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.list_to_public.write(writer, name!("meet:listToPublic"));
        self.is_public.write(writer, name!("meet:isPublic"));
        self.meeting_password.write(writer, name!("meet:meetingPassword"));
        self.enforce_password.write(writer, name!("meet:enforcePassword"));
    }
}

/// What a meeting is called and what it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Topic of the meeting.
    pub conf_name: Option<String>,
    /// Number of the meeting type, one of those that LstMeetingType returns; -1 means the host's default type. Default: -1.
    pub meeting_type: Option<i64>,
    /// What is to be discussed, at most 2,500 characters. At most 2500 characters.
    pub agenda: Option<String>,
    /// Text shown to those who join.
    pub greeting: Option<String>,
    /// Where the meeting takes place besides the browser, such as a room.
    pub location: Option<String>,
    /// Text put into the invitation mails.
    pub invitation: Option<String>,
    /// Whether options outside the meeting type are set as well; kept and returned, without effect.
    pub set_non_mt_options: Option<bool>,
    /// Template from which options that are left out are taken.
    pub session_template: Option<crate::com::SessionTemplateType>,
    /// Whether only people with an account on the site may take part.
    pub is_internal: Option<bool>,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confName" => _ = self.conf_name.read(reader)?,
            "meetingType" => _ = self.meeting_type.read(reader)?,
            "agenda" => _ = reader.limited(2500, &mut self.agenda)?,
            "greeting" => _ = self.greeting.read(reader)?,
            "location" => _ = self.location.read(reader)?,
            "invitation" => _ = self.invitation.read(reader)?,
            "setNonMTOptions" => _ = self.set_non_mt_options.read(reader)?,
            "sessionTemplate" => _ = self.session_template.read(reader)?,
            "isInternal" => _ = self.is_internal.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_name.write(writer, name!("meet:confName"));
        self.meeting_type.write(writer, name!("meet:meetingType"));
        self.agenda.write(writer, name!("meet:agenda"));
        self.greeting.write(writer, name!("meet:greeting"));
        self.location.write(writer, name!("meet:location"));
        self.invitation.write(writer, name!("meet:invitation"));
        self.set_non_mt_options.write(writer, name!("meet:setNonMTOptions"));
        self.session_template.write(writer, name!("meet:sessionTemplate"));
        self.is_internal.write(writer, name!("meet:isInternal"));
    }
}

/// Who is invited to a meeting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParticipantsType {
    /// How many people are expected at most; a note for planning, participantLimit is what is enforced.
    pub max_user_number: Option<i64>,
    /// Those invited.
    pub attendees: Option<ParticipantsTypeAttendees>,
}

impl ReadChildren for ParticipantsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "maxUserNumber" => _ = self.max_user_number.read(reader)?,
            "attendees" => _ = self.attendees.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ParticipantsType {
    fn write_children(&self, writer: &mut Writer) {
        self.max_user_number.write(writer, name!("meet:maxUserNumber"));
        self.attendees.write(writer, name!("meet:attendees"));
    }
}

/// The people invited to a meeting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParticipantsTypeAttendees {
    /// One of them; an attendee whose role is HOST becomes an alternate host.
    pub attendee: Vec<crate::attendee::AttendeeType>,
}

impl ReadChildren for ParticipantsTypeAttendees {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendee" => _ = self.attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ParticipantsTypeAttendees {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee.write(writer, name!("meet:attendee"));
    }
}

/// What may be used in a meeting; an option left out is taken from the template or the meeting type, and one that has no counterpart in the browser is kept and returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOptionsType {
    /// Whether participants may write to each other. Default: false.
    pub chat: Option<bool>,
    /// Whether the host may ask questions with answers to choose from. Default: false.
    pub poll: Option<bool>,
    /// Whether audio and video files may be played to everybody.
    pub audio_video: Option<bool>,
    /// Whether attendees see who else takes part.
    pub attendee_list: Option<bool>,
    /// Whether files may be handed to participants.
    pub file_share: Option<bool>,
    /// Whether documents may be presented.
    pub presentation: Option<bool>,
    /// Whether a single application's window may be shared.
    pub application_share: Option<bool>,
    /// Whether a whole screen may be shared.
    pub desktop_share: Option<bool>,
    /// Whether the presenter may lead everybody through web pages. Default: false.
    pub web_tour: Option<bool>,
    /// Whether the meeting may be recorded.
    pub meeting_record: Option<bool>,
    /// Whether marks may be drawn on what is shown.
    pub annotation: Option<bool>,
    /// Whether participants may load documents into the meeting.
    pub import_document: Option<bool>,
    /// Whether participants may save documents that are shown.
    pub save_document: Option<bool>,
    /// Whether participants may print documents that are shown.
    pub print_document: Option<bool>,
    /// Whether participants may point at what is shown.
    pub pointer: Option<bool>,
    /// Whether participants may change the page that is shown to everybody.
    pub switch_page: Option<bool>,
    /// Whether participants may enlarge what is shown to the whole screen.
    pub full_screen: Option<bool>,
    /// Whether participants may see small pictures of the pages.
    pub thumbnail: Option<bool>,
    /// Whether participants may enlarge or shrink a page.
    pub zoom: Option<bool>,
    /// Whether participants may copy pages that are shown.
    pub copy_page: Option<bool>,
    /// Whether control of a shared application may be given to somebody else.
    pub rc_app_share: Option<bool>,
    /// Whether control of a shared screen may be given to somebody else.
    pub rc_desktop_share: Option<bool>,
    /// Whether control of a tour through web pages may be given to somebody else.
    pub rc_web_tour: Option<bool>,
    /// Whether the original's Java client may join.
    pub java_client: Option<bool>,
    /// Whether the original's native client may join.
    pub native_client: Option<bool>,
    /// Whether attendees may record for themselves.
    pub attendee_record_meeting: Option<bool>,
    /// Whether participants may talk and listen through the computer.
    pub voip: Option<bool>,
    /// Whether documents may be brought in by fax.
    pub fax_into_meeting: Option<bool>,
    /// Whether attendees may have to register.
    pub enable_reg: Option<bool>,
    /// Whether attendees may put questions to panelists in writing.
    pub support_qand_a: Option<bool>,
    /// Whether attendees may raise a hand or answer yes and no.
    pub support_feedback: Option<bool>,
    /// Whether participants may be split into smaller groups.
    pub support_breakout_sessions: Option<bool>,
    /// Whether some attendees may be made panelists.
    pub support_panelists: Option<bool>,
    /// Whether the presenter may show a remote computer of his own.
    pub support_remote_computer: Option<bool>,
    /// Whether web content may be shown within the meeting.
    pub support_share_web_content: Option<bool>,
    /// Whether web pages may be part of a presentation in the original's own file format.
    pub support_ucf_web_pages: Option<bool>,
    /// Whether sound and pictures may be part of a presentation in the original's own file format.
    pub support_ucf_rich_media: Option<bool>,
    /// Whether the meeting leaves the host's list of meetings once it has ended.
    pub auto_delete_after_meeting_end: Option<bool>,
    /// Whether attendees may look at any document, not only at the one shown.
    pub view_any_doc: Option<bool>,
    /// Whether attendees may look at any page, not only at the one shown.
    pub view_any_page: Option<bool>,
    /// Whether attendees may write to the meeting's operator privately.
    pub allow_contact_private: Option<bool>,
    /// Whether attendees may write to the host privately.
    pub chat_host: Option<bool>,
    /// Whether attendees may write to the presenter privately.
    pub chat_presenter: Option<bool>,
    /// Whether attendees may write to all other attendees.
    pub chat_all_attendees: Option<bool>,
    /// Whether several cameras are shown at once.
    pub multi_video: Option<bool>,
    /// Whether notes may be taken within the meeting.
    pub notes: Option<bool>,
    /// Whether somebody may type along what is said, for all to read.
    pub closed_captions: Option<bool>,
    /// Whether one person takes the notes for everybody rather than each his own.
    pub single_note: Option<bool>,
    /// Whether attendees may send their opinion of the meeting.
    pub send_feedback: Option<bool>,
    /// Whether the host sees the page of first steps on entering.
    pub display_quick_start_host: Option<bool>,
    /// Whether attendees see the page of first steps on entering.
    pub display_quick_start_attendees: Option<bool>,
    /// Whether media are encrypted from end to end.
    pub support_e2e: Option<bool>,
    /// Whether keys come from certificates of the participants.
    pub support_pki: Option<bool>,
    /// Whether video of high quality (360 lines) may be used.
    pub h_qvideo: Option<bool>,
    /// Whether video of high definition (720 lines) may be used.
    pub h_dvideo: Option<bool>,
    /// Whether small pictures of the participants are shown.
    pub view_video_thumbs: Option<bool>,
    /// Whether recording starts by itself when the meeting starts. Known: inferred.
    pub auto_record: Option<bool>,
}

impl ReadChildren for EnableOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "chat" => _ = self.chat.read(reader)?,
            "poll" => _ = self.poll.read(reader)?,
            "audioVideo" => _ = self.audio_video.read(reader)?,
            "attendeeList" => _ = self.attendee_list.read(reader)?,
            "fileShare" => _ = self.file_share.read(reader)?,
            "presentation" => _ = self.presentation.read(reader)?,
            "applicationShare" => _ = self.application_share.read(reader)?,
            "desktopShare" => _ = self.desktop_share.read(reader)?,
            "webTour" => _ = self.web_tour.read(reader)?,
            "meetingRecord" => _ = self.meeting_record.read(reader)?,
            "annotation" => _ = self.annotation.read(reader)?,
            "importDocument" => _ = self.import_document.read(reader)?,
            "saveDocument" => _ = self.save_document.read(reader)?,
            "printDocument" => _ = self.print_document.read(reader)?,
            "pointer" => _ = self.pointer.read(reader)?,
            "switchPage" => _ = self.switch_page.read(reader)?,
            "fullScreen" => _ = self.full_screen.read(reader)?,
            "thumbnail" => _ = self.thumbnail.read(reader)?,
            "zoom" => _ = self.zoom.read(reader)?,
            "copyPage" => _ = self.copy_page.read(reader)?,
            "rcAppShare" => _ = self.rc_app_share.read(reader)?,
            "rcDesktopShare" => _ = self.rc_desktop_share.read(reader)?,
            "rcWebTour" => _ = self.rc_web_tour.read(reader)?,
            "javaClient" => _ = self.java_client.read(reader)?,
            "nativeClient" => _ = self.native_client.read(reader)?,
            "attendeeRecordMeeting" => _ = self.attendee_record_meeting.read(reader)?,
            "voip" => _ = self.voip.read(reader)?,
            "faxIntoMeeting" => _ = self.fax_into_meeting.read(reader)?,
            "enableReg" => _ = self.enable_reg.read(reader)?,
            "supportQandA" => _ = self.support_qand_a.read(reader)?,
            "supportFeedback" => _ = self.support_feedback.read(reader)?,
            "supportBreakoutSessions" => _ = self.support_breakout_sessions.read(reader)?,
            "supportPanelists" => _ = self.support_panelists.read(reader)?,
            "supportRemoteComputer" => _ = self.support_remote_computer.read(reader)?,
            "supportShareWebContent" => _ = self.support_share_web_content.read(reader)?,
            "supportUCFWebPages" => _ = self.support_ucf_web_pages.read(reader)?,
            "supportUCFRichMedia" => _ = self.support_ucf_rich_media.read(reader)?,
            "autoDeleteAfterMeetingEnd" => _ = self.auto_delete_after_meeting_end.read(reader)?,
            "viewAnyDoc" => _ = self.view_any_doc.read(reader)?,
            "viewAnyPage" => _ = self.view_any_page.read(reader)?,
            "allowContactPrivate" => _ = self.allow_contact_private.read(reader)?,
            "chatHost" => _ = self.chat_host.read(reader)?,
            "chatPresenter" => _ = self.chat_presenter.read(reader)?,
            "chatAllAttendees" => _ = self.chat_all_attendees.read(reader)?,
            "multiVideo" => _ = self.multi_video.read(reader)?,
            "notes" => _ = self.notes.read(reader)?,
            "closedCaptions" => _ = self.closed_captions.read(reader)?,
            "singleNote" => _ = self.single_note.read(reader)?,
            "sendFeedback" => _ = self.send_feedback.read(reader)?,
            "displayQuickStartHost" => _ = self.display_quick_start_host.read(reader)?,
            "displayQuickStartAttendees" => _ = self.display_quick_start_attendees.read(reader)?,
            "supportE2E" => _ = self.support_e2e.read(reader)?,
            "supportPKI" => _ = self.support_pki.read(reader)?,
            "HQvideo" => _ = self.h_qvideo.read(reader)?,
            "HDvideo" => _ = self.h_dvideo.read(reader)?,
            "viewVideoThumbs" => _ = self.view_video_thumbs.read(reader)?,
            "autoRecord" => _ = self.auto_record.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnableOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.chat.write(writer, name!("meet:chat"));
        self.poll.write(writer, name!("meet:poll"));
        self.audio_video.write(writer, name!("meet:audioVideo"));
        self.attendee_list.write(writer, name!("meet:attendeeList"));
        self.file_share.write(writer, name!("meet:fileShare"));
        self.presentation.write(writer, name!("meet:presentation"));
        self.application_share.write(writer, name!("meet:applicationShare"));
        self.desktop_share.write(writer, name!("meet:desktopShare"));
        self.web_tour.write(writer, name!("meet:webTour"));
        self.meeting_record.write(writer, name!("meet:meetingRecord"));
        self.annotation.write(writer, name!("meet:annotation"));
        self.import_document.write(writer, name!("meet:importDocument"));
        self.save_document.write(writer, name!("meet:saveDocument"));
        self.print_document.write(writer, name!("meet:printDocument"));
        self.pointer.write(writer, name!("meet:pointer"));
        self.switch_page.write(writer, name!("meet:switchPage"));
        self.full_screen.write(writer, name!("meet:fullScreen"));
        self.thumbnail.write(writer, name!("meet:thumbnail"));
        self.zoom.write(writer, name!("meet:zoom"));
        self.copy_page.write(writer, name!("meet:copyPage"));
        self.rc_app_share.write(writer, name!("meet:rcAppShare"));
        self.rc_desktop_share.write(writer, name!("meet:rcDesktopShare"));
        self.rc_web_tour.write(writer, name!("meet:rcWebTour"));
        self.java_client.write(writer, name!("meet:javaClient"));
        self.native_client.write(writer, name!("meet:nativeClient"));
        self.attendee_record_meeting.write(writer, name!("meet:attendeeRecordMeeting"));
        self.voip.write(writer, name!("meet:voip"));
        self.fax_into_meeting.write(writer, name!("meet:faxIntoMeeting"));
        self.enable_reg.write(writer, name!("meet:enableReg"));
        self.support_qand_a.write(writer, name!("meet:supportQandA"));
        self.support_feedback.write(writer, name!("meet:supportFeedback"));
        self.support_breakout_sessions.write(writer, name!("meet:supportBreakoutSessions"));
        self.support_panelists.write(writer, name!("meet:supportPanelists"));
        self.support_remote_computer.write(writer, name!("meet:supportRemoteComputer"));
        self.support_share_web_content.write(writer, name!("meet:supportShareWebContent"));
        self.support_ucf_web_pages.write(writer, name!("meet:supportUCFWebPages"));
        self.support_ucf_rich_media.write(writer, name!("meet:supportUCFRichMedia"));
        self.auto_delete_after_meeting_end.write(writer, name!("meet:autoDeleteAfterMeetingEnd"));
        self.view_any_doc.write(writer, name!("meet:viewAnyDoc"));
        self.view_any_page.write(writer, name!("meet:viewAnyPage"));
        self.allow_contact_private.write(writer, name!("meet:allowContactPrivate"));
        self.chat_host.write(writer, name!("meet:chatHost"));
        self.chat_presenter.write(writer, name!("meet:chatPresenter"));
        self.chat_all_attendees.write(writer, name!("meet:chatAllAttendees"));
        self.multi_video.write(writer, name!("meet:multiVideo"));
        self.notes.write(writer, name!("meet:notes"));
        self.closed_captions.write(writer, name!("meet:closedCaptions"));
        self.single_note.write(writer, name!("meet:singleNote"));
        self.send_feedback.write(writer, name!("meet:sendFeedback"));
        self.display_quick_start_host.write(writer, name!("meet:displayQuickStartHost"));
        self.display_quick_start_attendees.write(writer, name!("meet:displayQuickStartAttendees"));
        self.support_e2e.write(writer, name!("meet:supportE2E"));
        self.support_pki.write(writer, name!("meet:supportPKI"));
        self.h_qvideo.write(writer, name!("meet:HQvideo"));
        self.h_dvideo.write(writer, name!("meet:HDvideo"));
        self.view_video_thumbs.write(writer, name!("meet:viewVideoThumbs"));
        self.auto_record.write(writer, name!("meet:autoRecord"));
    }
}

/// When a meeting takes place, and for whom it is scheduled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleType {
    /// Start as MM/DD/YYYY hh:mm:ss in the time zone of the meeting; now when left out, and not in the past.
    pub start_date: Option<String>,
    /// Number of the meeting's time zone, as LstTimeZone returns it; -1 or left out means the host's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// The meeting's time zone by its display name, in place of the number.
    pub time_zone: Option<String>,
    /// How long the meeting is to last, in minutes; 60 when left out.
    pub duration: Option<i64>,
    /// How long before the start attendees may join, in seconds, at most 3600; 900 when left out.
    pub open_time: Option<i64>,
    /// Login name of the host for whom the meeting is scheduled; the caller when left out, otherwise one who permits the caller to.
    pub host_web_ex_id: Option<String>,
    /// Path of a template in the original's file format; kept and returned.
    pub template_file_path: Option<String>,
    /// Path of a presentation shown to those who wait for the start; kept and returned.
    pub show_file_path: Option<String>,
    /// Whether that presentation starts by itself.
    pub show_file_start_mode: Option<bool>,
    /// Whether that presentation begins again at its end.
    pub show_file_cont_play_flag: Option<bool>,
    /// How long a page of that presentation is shown, in seconds.
    pub show_file_inter_val: Option<i64>,
    /// What is heard on the phone when somebody joins or leaves, as a number; 0 for nothing.
    pub entry_exit_tone: Option<i64>,
    /// Address of an outside page for attendees, at most 512 characters. At most 512 characters.
    pub ext_url: Option<String>,
    /// How long before the start the outside page is told, in minutes, 0 or more. From 0.
    pub ext_notify_time: Option<i64>,
    /// Address that is called when an attendee joins, at most 512 characters; kept and returned. At most 512 characters.
    pub join_notify_url: Option<String>,
    /// Whether attendees may be heard before the host has come; never where the site forbids it (audioBeforeHost).
    pub join_teleconf_before_host: Option<bool>,
    /// Whether the first attendee to join may present until the host comes; never where the site forbids it (firstAttendeeAsPresenter).
    pub first_attendee_as_presenter: Option<bool>,
}

impl ReadChildren for ScheduleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => _ = self.start_date.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "openTime" => _ = self.open_time.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "templateFilePath" => _ = self.template_file_path.read(reader)?,
            "showFilePath" => _ = self.show_file_path.read(reader)?,
            "showFileStartMode" => _ = self.show_file_start_mode.read(reader)?,
            "showFileContPlayFlag" => _ = self.show_file_cont_play_flag.read(reader)?,
            "showFileInterVal" => _ = self.show_file_inter_val.read(reader)?,
            "entryExitTone" => _ = self.entry_exit_tone.read(reader)?,
            "extURL" => _ = reader.limited(512, &mut self.ext_url)?,
            "extNotifyTime" => _ = reader.ranged(0..=i64::MAX, &mut self.ext_notify_time)?,
            "joinNotifyURL" => _ = reader.limited(512, &mut self.join_notify_url)?,
            "joinTeleconfBeforeHost" => _ = self.join_teleconf_before_host.read(reader)?,
            "firstAttendeeAsPresenter" => _ = self.first_attendee_as_presenter.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("meet:startDate"));
        self.time_zone_id.write(writer, name!("meet:timeZoneID"));
        self.time_zone.write(writer, name!("meet:timeZone"));
        self.duration.write(writer, name!("meet:duration"));
        self.open_time.write(writer, name!("meet:openTime"));
        self.host_web_ex_id.write(writer, name!("meet:hostWebExID"));
        self.template_file_path.write(writer, name!("meet:templateFilePath"));
        self.show_file_path.write(writer, name!("meet:showFilePath"));
        self.show_file_start_mode.write(writer, name!("meet:showFileStartMode"));
        self.show_file_cont_play_flag.write(writer, name!("meet:showFileContPlayFlag"));
        self.show_file_inter_val.write(writer, name!("meet:showFileInterVal"));
        self.entry_exit_tone.write(writer, name!("meet:entryExitTone"));
        self.ext_url.write(writer, name!("meet:extURL"));
        self.ext_notify_time.write(writer, name!("meet:extNotifyTime"));
        self.join_notify_url.write(writer, name!("meet:joinNotifyURL"));
        self.join_teleconf_before_host.write(writer, name!("meet:joinTeleconfBeforeHost"));
        self.first_attendee_as_presenter.write(writer, name!("meet:firstAttendeeAsPresenter"));
    }
}

/// How to join a meeting by phone.
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
        self.telephony_support.write(writer, name!("meet:telephonySupport"));
        self.num_phone_lines.write(writer, name!("meet:numPhoneLines"));
        self.ext_telephony_url.write(writer, name!("meet:extTelephonyURL"));
        self.ext_telephony_description.write(writer, name!("meet:extTelephonyDescription"));
        self.enable_tsp.write(writer, name!("meet:enableTSP"));
        self.tsp_account_index.write(writer, name!("meet:tspAccountIndex"));
        self.personal_account_index.write(writer, name!("meet:personalAccountIndex"));
        self.intl_local_call_in.write(writer, name!("meet:intlLocalCallIn"));
        self.teleconf_location.write(writer, name!("meet:teleconfLocation"));
        self.call_in_num.write(writer, name!("meet:callInNum"));
        self.tsp_conference.write(writer, name!("meet:tspConference"));
        self.tsp_access_code_order.write(writer, name!("meet:tspAccessCodeOrder"));
        self.toll_free.write(writer, name!("meet:tollFree"));
        self.is_mp_audio.write(writer, name!("meet:isMPAudio"));
    }
}

/// Whether and how a meeting recurs; dates are reckoned in the time zone of the meeting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepeatType {
    /// How the meeting recurs; NO_REPEAT for a single one.
    pub repeat_type: Option<RepeatTypeType>,
    /// Every how many days, weeks, months or years it recurs; 1 when left out.
    pub interval: Option<i64>,
    /// After how many occurrences it ends, 0 to 999; expirationDate may end it instead.
    pub after_meeting_number: Option<i64>,
    /// On which days of the week it recurs, or which day weekInMonth counts.
    pub day_in_week: Option<RepeatTypeDayInWeek>,
    /// Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the meeting.
    pub expiration_date: Option<String>,
    /// On which day of the month it recurs, 1 to 31; months without that day are passed over.
    pub day_in_month: Option<i64>,
    /// In which week of the month the weekday is counted, 1 to 4, or 5 for the last.
    pub week_in_month: Option<i64>,
    /// In which month of the year it recurs, 1 to 12.
    pub month_in_year: Option<i64>,
    /// On which day of the year it recurs, 1 to 366.
    pub day_in_year: Option<i64>,
    /// Whether the meeting is an occurrence that was changed by itself. Known: inferred.
    pub is_exception: Option<bool>,
    /// Number of the series to which a changed occurrence belongs, nine digits. Known: inferred.
    pub series_meeting_key: Option<i64>,
    /// Whether occurrences of the series were changed by themselves. Known: inferred.
    pub has_exception: Option<bool>,
}

impl ReadChildren for RepeatType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "repeatType" => _ = self.repeat_type.read(reader)?,
            "interval" => _ = self.interval.read(reader)?,
            "afterMeetingNumber" => _ = self.after_meeting_number.read(reader)?,
            "dayInWeek" => _ = self.day_in_week.read(reader)?,
            "expirationDate" => _ = self.expiration_date.read(reader)?,
            "dayInMonth" => _ = self.day_in_month.read(reader)?,
            "weekInMonth" => _ = self.week_in_month.read(reader)?,
            "monthInYear" => _ = self.month_in_year.read(reader)?,
            "dayInYear" => _ = self.day_in_year.read(reader)?,
            "isException" => _ = self.is_exception.read(reader)?,
            "seriesMeetingKey" => _ = self.series_meeting_key.read(reader)?,
            "hasException" => _ = self.has_exception.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RepeatType {
    fn write_children(&self, writer: &mut Writer) {
        self.repeat_type.write(writer, name!("meet:repeatType"));
        self.interval.write(writer, name!("meet:interval"));
        self.after_meeting_number.write(writer, name!("meet:afterMeetingNumber"));
        self.day_in_week.write(writer, name!("meet:dayInWeek"));
        self.expiration_date.write(writer, name!("meet:expirationDate"));
        self.day_in_month.write(writer, name!("meet:dayInMonth"));
        self.week_in_month.write(writer, name!("meet:weekInMonth"));
        self.month_in_year.write(writer, name!("meet:monthInYear"));
        self.day_in_year.write(writer, name!("meet:dayInYear"));
        self.is_exception.write(writer, name!("meet:isException"));
        self.series_meeting_key.write(writer, name!("meet:seriesMeetingKey"));
        self.has_exception.write(writer, name!("meet:hasException"));
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
        self.day.write(writer, name!("meet:day"));
    }
}

/// Reminders before a meeting starts; the three times add up.
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RemindType {
    fn write_children(&self, writer: &mut Writer) {
        self.enable_reminder.write(writer, name!("meet:enableReminder"));
        self.emails.write(writer, name!("meet:emails"));
        self.send_email.write(writer, name!("meet:sendEmail"));
        self.mobile.write(writer, name!("meet:mobile"));
        self.send_mobile.write(writer, name!("meet:sendMobile"));
        self.days_ahead.write(writer, name!("meet:daysAhead"));
        self.hours_ahead.write(writer, name!("meet:hoursAhead"));
        self.minutes_ahead.write(writer, name!("meet:minutesAhead"));
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
        self.email.write(writer, name!("meet:email"));
    }
}

/// When meetings must begin and end to be listed; each limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DateScopeType {
    /// Earliest start.
    pub start_date_start: Option<String>,
    /// Latest start.
    pub start_date_end: Option<String>,
    /// Number of the time zone of the four limits, as LstTimeZone returns it; -1 or left out means the caller's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// Earliest end.
    pub end_date_start: Option<String>,
    /// Latest end.
    pub end_date_end: Option<String>,
}

impl ReadChildren for DateScopeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDateStart" => _ = self.start_date_start.read(reader)?,
            "startDateEnd" => _ = self.start_date_end.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "endDateStart" => _ = self.end_date_start.read(reader)?,
            "endDateEnd" => _ = self.end_date_end.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DateScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date_start.write(writer, name!("meet:startDateStart"));
        self.start_date_end.write(writer, name!("meet:startDateEnd"));
        self.time_zone_id.write(writer, name!("meet:timeZoneID"));
        self.end_date_start.write(writer, name!("meet:endDateStart"));
        self.end_date_end.write(writer, name!("meet:endDateEnd"));
    }
}

/// How a list of meetings is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
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
        self.order_by.write(writer, name!("meet:orderBy"));
        self.order_ad.write(writer, name!("meet:orderAD"));
    }
}

/// Registration, invitations and limits for the attendees of a meeting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeOptionsType {
    /// Whether people who were not invited may ask to take part.
    pub request: Option<bool>,
    /// Whether attendees must register before they can join.
    pub registration: Option<bool>,
    /// Whether everybody who registers is accepted without the host's decision.
    pub auto: Option<bool>,
    /// Whether those invited are told by mail. Default: false.
    pub email_invitations: Option<bool>,
    /// How many people can take part at most, 0 or more; 0 or left out sets no limit. From 0.
    pub participant_limit: Option<i64>,
    /// Whether the password is left out of the invitation mails. Default: false.
    pub exclude_password: Option<bool>,
    /// Whether only people with an account on the site can join. Default: false.
    pub join_requires_account: Option<bool>,
}

impl ReadChildren for AttendeeOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "request" => _ = self.request.read(reader)?,
            "registration" => _ = self.registration.read(reader)?,
            "auto" => _ = self.auto.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            "participantLimit" => _ = reader.ranged(0..=i64::MAX, &mut self.participant_limit)?,
            "excludePassword" => _ = self.exclude_password.read(reader)?,
            "joinRequiresAccount" => _ = self.join_requires_account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.request.write(writer, name!("meet:request"));
        self.registration.write(writer, name!("meet:registration"));
        self.auto.write(writer, name!("meet:auto"));
        self.email_invitations.write(writer, name!("meet:emailInvitations"));
        self.participant_limit.write(writer, name!("meet:participantLimit"));
        self.exclude_password.write(writer, name!("meet:excludePassword"));
        self.join_requires_account.write(writer, name!("meet:joinRequiresAccount"));
    }
}

/// The ready-made questions of a meeting's registration form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardFieldsType {
    /// Phone number.
    pub phone: Option<RegistrationFieldType>,
    /// Job title.
    pub title: Option<RegistrationFieldType>,
    /// Employer or organisation.
    pub company: Option<RegistrationFieldType>,
    /// First line of the street address.
    pub address1: Option<RegistrationFieldType>,
    /// Second line of the street address.
    pub address2: Option<RegistrationFieldType>,
    /// City or town.
    pub city: Option<RegistrationFieldType>,
    /// State, province or region.
    pub state: Option<RegistrationFieldType>,
    /// Postal code.
    pub postal_code: Option<RegistrationFieldType>,
    /// Country.
    pub country: Option<RegistrationFieldType>,
    /// Fax number.
    pub fax: Option<RegistrationFieldType>,
}

impl ReadChildren for StandardFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "phone" => _ = self.phone.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "postalCode" => _ = self.postal_code.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            "fax" => _ = self.fax.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for StandardFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.phone.write(writer, name!("meet:phone"));
        self.title.write(writer, name!("meet:title"));
        self.company.write(writer, name!("meet:company"));
        self.address1.write(writer, name!("meet:address1"));
        self.address2.write(writer, name!("meet:address2"));
        self.city.write(writer, name!("meet:city"));
        self.state.write(writer, name!("meet:state"));
        self.postal_code.write(writer, name!("meet:postalCode"));
        self.country.write(writer, name!("meet:country"));
        self.fax.write(writer, name!("meet:fax"));
    }
}

/// Whether a question on the registration form must be answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegistrationFieldType {
    /// Whether nobody can register without answering it.
    pub req: Option<bool>,
}

impl ReadChildren for RegistrationFieldType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "req" => _ = self.req.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegistrationFieldType {
    fn write_children(&self, writer: &mut Writer) {
        self.req.write(writer, name!("meet:req"));
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
    /// How a meeting recurs; CONSTANT is a meeting that is open from its start to its end date without occurrences.
    pub enum RepeatTypeType {
        Weekly = "WEEKLY",
        Daily = "DAILY",
        NoRepeat = "NO_REPEAT",
        Constant = "CONSTANT",
        Monthly = "MONTHLY",
        Yearly = "YEARLY",
    }
}

xml::tokens! {
    /// What a list of meetings can be sorted by: its host, topic, start, or one of the ten tracking codes.
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
    }
}

