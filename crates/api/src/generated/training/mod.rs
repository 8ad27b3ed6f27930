//! The service `training`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod add_scheduled_test;
mod check_lab_availability;
mod copy_lib_tests;
mod create_lab;
mod create_training_session;
mod del_lab;
mod del_lib_tests;
mod del_scheduled_test;
mod del_training_session;
mod get_im_stest_details;
mod get_im_stest_result;
mod get_lab_info;
mod get_lab_schedule;
mod get_setup_computer_url;
mod get_test_information;
mod get_training_session;
mod lst_lib_tests;
mod lst_scheduled_tests;
mod lst_training_session;
mod lstsummary_training_session;
mod reserve_lab;
mod set_im_stest;
mod set_lab;
mod set_scheduled_test;
mod set_training_session;
mod upload_im_stest;
pub use add_scheduled_test::*;
pub use check_lab_availability::*;
pub use copy_lib_tests::*;
pub use create_lab::*;
pub use create_training_session::*;
pub use del_lab::*;
pub use del_lib_tests::*;
pub use del_scheduled_test::*;
pub use del_training_session::*;
pub use get_im_stest_details::*;
pub use get_im_stest_result::*;
pub use get_lab_info::*;
pub use get_lab_schedule::*;
pub use get_setup_computer_url::*;
pub use get_test_information::*;
pub use get_training_session::*;
pub use lst_lib_tests::*;
pub use lst_scheduled_tests::*;
pub use lst_training_session::*;
pub use lstsummary_training_session::*;
pub use reserve_lab::*;
pub use set_im_stest::*;
pub use set_lab::*;
pub use set_scheduled_test::*;
pub use set_training_session::*;
pub use upload_im_stest::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["training", "trainingsession"],
    declares: &[("train", "http://www.webex.com/schemas/2002/06/service/trainingsession"), ("sess", "http://www.webex.com/schemas/2002/06/service/session")],
};

/// How a test's questions are shown; exactly one of the two is given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadIMStestDisplay {
    /// The word true, when all questions are on one page.
    pub all_one_page: Option<String>,
    /// The word true, when each question has a page of its own.
    pub one_per_page: Option<String>,
}

impl ReadChildren for UploadIMStestDisplay {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "allOnePage" => _ = self.all_one_page.read(reader)?,
            "onePerPage" => _ = self.one_per_page.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UploadIMStestDisplay {
    fn write_children(&self, writer: &mut Writer) {
        self.all_one_page.write(writer, name!("train:allOnePage"));
        self.one_per_page.write(writer, name!("train:onePerPage"));
    }
}

/// What can be said of a training session when it is scheduled or changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingSessionType {
    /// What sessions of several kinds have in common when they are scheduled or changed.
    pub session: crate::sess::SessionType,
    /// What the session is called and what it is about.
    pub meta_data: Option<TrainingMetaDataType>,
    /// What may be used in the session.
    pub enable_options: Option<TrainingEnableOptionsType>,
    /// How to join by phone.
    pub telephony: Option<crate::sess::TelephonyType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// Whether and how it recurs.
    pub repeat: Option<TrainRepeatType>,
    /// Reminders before it starts.
    pub remind: Option<crate::sess::RemindType>,
    /// Who presents in it beside the host; one whose role is HOST becomes an alternate host.
    pub presenters: Option<crate::sess::ParticipantsType>,
    /// Who is invited to attend; one whose role is HOST becomes an alternate host.
    pub attendees: Option<crate::sess::ParticipantsType>,
    /// Registration, invitations and limits for attendees.
    pub attendee_options: Option<AttendeeOptionsType>,
    /// Computers of a lab that attendees use from afar during the session.
    pub hands_on_lab: Option<HandsOnLabType>,
    /// Fields that the provider keeps for himself; kept and returned.
    pub pso_fields: Option<crate::com::PsoFieldsType>,
    /// Help ordered from the provider's staff.
    pub assist_service: Option<crate::serv::MeetingAssistType>,
    /// Smaller groups (breakout sessions) into which attendees are split from the start.
    pub pre_assign_breakout: Option<TrainingSessionTypePreAssignBreakout>,
}

impl ReadChildren for TrainingSessionType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "metaData" => _ = self.meta_data.read(reader)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "repeat" => _ = self.repeat.read(reader)?,
            "remind" => _ = self.remind.read(reader)?,
            "presenters" => _ = self.presenters.read(reader)?,
            "attendees" => _ = self.attendees.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            "handsOnLab" => _ = self.hands_on_lab.read(reader)?,
            "psoFields" => _ = self.pso_fields.read(reader)?,
            "assistService" => _ = self.assist_service.read(reader)?,
            "preAssignBreakout" => _ = self.pre_assign_breakout.read(reader)?,
            _ => return self.session.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.session.write_children(writer);
        self.meta_data.write(writer, name!("train:metaData"));
        self.enable_options.write(writer, name!("train:enableOptions"));
        self.telephony.write(writer, name!("train:telephony"));
        self.tracking.write(writer, name!("train:tracking"));
        self.repeat.write(writer, name!("train:repeat"));
        self.remind.write(writer, name!("train:remind"));
        self.presenters.write(writer, name!("train:presenters"));
        self.attendees.write(writer, name!("train:attendees"));
        self.attendee_options.write(writer, name!("train:attendeeOptions"));
        self.hands_on_lab.write(writer, name!("train:handsOnLab"));
        self.pso_fields.write(writer, name!("train:psoFields"));
        self.assist_service.write(writer, name!("train:assistService"));
        self.pre_assign_breakout.write(writer, name!("train:preAssignBreakout"));
    }
}

/// Breakout sessions that are made before a training session begins.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingSessionTypePreAssignBreakout {
    /// Whether breakout sessions are made beforehand; the other three elements count only then.
    pub enable: Option<bool>,
    /// Whether attendees are spread over the breakout sessions by the server or by hand.
    pub attendee_assign: Option<AttendeeAssignType>,
    /// How many breakout sessions are made. Known: inferred.
    pub num_sessions: Option<i64>,
    /// How many attendees go into one breakout session at most. Known: inferred.
    pub attendees_per_sess: Option<i64>,
}

impl ReadChildren for TrainingSessionTypePreAssignBreakout {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enable" => _ = self.enable.read(reader)?,
            "attendeeAssign" => _ = self.attendee_assign.read(reader)?,
            "numSessions" => _ = self.num_sessions.read(reader)?,
            "attendeesPerSess" => _ = self.attendees_per_sess.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingSessionTypePreAssignBreakout {
    fn write_children(&self, writer: &mut Writer) {
        self.enable.write(writer, name!("train:enable"));
        self.attendee_assign.write(writer, name!("train:attendeeAssign"));
        self.num_sessions.write(writer, name!("train:numSessions"));
        self.attendees_per_sess.write(writer, name!("train:attendeesPerSess"));
    }
}

/// A training session that exists: its settings, its number and its present state.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingSessionInstanceType {
    /// What can be said of a training session when it is scheduled or changed.
    pub training_session: TrainingSessionType,
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// Whether the session is running at the moment; set by the server.
    pub status: Option<crate::sess::StatusType>,
}

impl ReadChildren for TrainingSessionInstanceType {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "status" => _ = self.status.read(reader)?,
            _ => return self.training_session.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingSessionInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session.write_children(writer);
        self.session_key.write(writer, name!("train:sessionKey"));
        self.status.write(writer, name!("train:status"));
    }
}

/// What a training session is called and what it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingMetaDataType {
    /// What a session is called.
    pub meta_data: crate::sess::MetaDataType,
    /// What is to be taught or discussed; text or HTML, from which unsafe markup is taken out. At most 2500 characters.
    pub agenda: Option<String>,
    /// What the session is about, for its page on the site; text or HTML, from which unsafe markup is taken out.
    pub description: Option<String>,
    /// Text shown to those who join; text or HTML, from which unsafe markup is taken out.
    pub greeting: Option<String>,
    /// Where the session takes place besides the browser, such as a room.
    pub location: Option<String>,
    /// Text put into the invitation mails; text or HTML, from which unsafe markup is taken out.
    pub invitation: Option<String>,
    /// Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's default type. Default: -1.
    pub session_type: Option<i64>,
    /// Whether the most capable of the host's meeting types for training is taken when sessionType names none. Default: true. Known: inferred.
    pub default_highest_mt: Option<bool>,
    /// Template from which options that are left out are taken.
    pub session_template: Option<crate::com::SessionTemplateType>,
    /// Whether the greeting is shown to those who join. Known: inferred.
    pub enable_greeting: Option<bool>,
}

impl ReadChildren for TrainingMetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "agenda" => _ = reader.limited(2500, &mut self.agenda)?,
            "description" => _ = self.description.read(reader)?,
            "greeting" => _ = self.greeting.read(reader)?,
            "location" => _ = self.location.read(reader)?,
            "invitation" => _ = self.invitation.read(reader)?,
            "sessionType" => _ = self.session_type.read(reader)?,
            "defaultHighestMT" => _ = self.default_highest_mt.read(reader)?,
            "sessionTemplate" => _ = self.session_template.read(reader)?,
            "enableGreeting" => _ = self.enable_greeting.read(reader)?,
            _ => return self.meta_data.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingMetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.meta_data.write_children(writer);
        self.agenda.write(writer, name!("train:agenda"));
        self.description.write(writer, name!("train:description"));
        self.greeting.write(writer, name!("train:greeting"));
        self.location.write(writer, name!("train:location"));
        self.invitation.write(writer, name!("train:invitation"));
        self.session_type.write(writer, name!("train:sessionType"));
        self.default_highest_mt.write(writer, name!("train:defaultHighestMT"));
        self.session_template.write(writer, name!("train:sessionTemplate"));
        self.enable_greeting.write(writer, name!("train:enableGreeting"));
    }
}

/// What may be used in a training session; an option left out is taken from the template or the meeting type, and one that has no counterpart in the browser is kept and returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingEnableOptionsType {
    /// What may be used in a session.
    pub enable_options: crate::sess::EnableOptionsType,
    /// Whether participants may write to each other. Default: false.
    pub chat: Option<bool>,
    /// Whether the host may ask questions with answers to choose from. Default: false.
    pub poll: Option<bool>,
    /// Whether audio and video files may be played to everybody.
    pub audio_video: Option<bool>,
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
    /// Whether the session may be recorded.
    pub training_session_record: Option<bool>,
    /// Whether marks may be drawn on what is shown.
    pub annotation: Option<bool>,
    /// Whether participants may load documents into the session.
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
    /// Whether attendees may record for themselves.
    pub attendee_record_training_session: Option<bool>,
    /// Whether participants may talk and listen through the computer.
    pub voip: Option<bool>,
    /// Whether documents may be brought in by fax.
    pub fax_into_training_session: Option<bool>,
    /// Whether the session leaves the host's list of sessions once it has ended.
    pub auto_delete_after_meeting_end: Option<bool>,
    /// Whether the host sees the page of first steps on entering.
    pub display_quick_start_host: Option<bool>,
    /// Whether attendees see the page of first steps on entering.
    pub display_quick_start_attendees: Option<bool>,
    /// Whether attendees may put questions to panelists in writing.
    pub support_qand_a: Option<bool>,
    /// Whether attendees may raise a hand or answer yes and no.
    pub support_feedback: Option<bool>,
    /// Whether participants may be split into smaller groups (breakout sessions).
    pub support_breakout_sessions: Option<bool>,
    /// Whether the presenter may show a remote computer of his own.
    pub support_remote_computer: Option<bool>,
    /// Whether web content may be shown within the session.
    pub support_share_web_content: Option<bool>,
    /// Whether sound and pictures may be part of a presentation in the original's own file format.
    pub support_ucf_rich_media: Option<bool>,
    /// Whether the session may be recorded on the server. Known: inferred.
    pub network_based_record: Option<bool>,
    /// Whether presenters may start breakout sessions. Known: inferred.
    pub presenter_breakout_session: Option<bool>,
    /// Whether attendees may start breakout sessions. Known: inferred.
    pub attendee_breakout_session: Option<bool>,
    /// Whether some attendees may be made panelists.
    pub support_panelists: Option<bool>,
    /// Whether those who join are muted at first. Known: inferred.
    pub mute_on_entry: Option<bool>,
    /// Whether several cameras are shown at once.
    pub multi_video: Option<bool>,
    /// Whether the session is made for more attendees than usual; kept and returned, participantLimit is what is enforced. Known: inferred.
    pub very_large_sess: Option<bool>,
    /// Whether video of high quality (360 lines) may be used.
    pub h_qvideo: Option<bool>,
}

impl ReadChildren for TrainingEnableOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "chat" => _ = self.chat.read(reader)?,
            "poll" => _ = self.poll.read(reader)?,
            "audioVideo" => _ = self.audio_video.read(reader)?,
            "fileShare" => _ = self.file_share.read(reader)?,
            "presentation" => _ = self.presentation.read(reader)?,
            "applicationShare" => _ = self.application_share.read(reader)?,
            "desktopShare" => _ = self.desktop_share.read(reader)?,
            "webTour" => _ = self.web_tour.read(reader)?,
            "trainingSessionRecord" => _ = self.training_session_record.read(reader)?,
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
            "attendeeRecordTrainingSession" => _ = self.attendee_record_training_session.read(reader)?,
            "voip" => _ = self.voip.read(reader)?,
            "faxIntoTrainingSession" => _ = self.fax_into_training_session.read(reader)?,
            "autoDeleteAfterMeetingEnd" => _ = self.auto_delete_after_meeting_end.read(reader)?,
            "displayQuickStartHost" => _ = self.display_quick_start_host.read(reader)?,
            "displayQuickStartAttendees" => _ = self.display_quick_start_attendees.read(reader)?,
            "supportQandA" => _ = self.support_qand_a.read(reader)?,
            "supportFeedback" => _ = self.support_feedback.read(reader)?,
            "supportBreakoutSessions" => _ = self.support_breakout_sessions.read(reader)?,
            "supportRemoteComputer" => _ = self.support_remote_computer.read(reader)?,
            "supportShareWebContent" => _ = self.support_share_web_content.read(reader)?,
            "supportUCFRichMedia" => _ = self.support_ucf_rich_media.read(reader)?,
            "networkBasedRecord" => _ = self.network_based_record.read(reader)?,
            "presenterBreakoutSession" => _ = self.presenter_breakout_session.read(reader)?,
            "attendeeBreakoutSession" => _ = self.attendee_breakout_session.read(reader)?,
            "supportPanelists" => _ = self.support_panelists.read(reader)?,
            "muteOnEntry" => _ = self.mute_on_entry.read(reader)?,
            "multiVideo" => _ = self.multi_video.read(reader)?,
            "veryLargeSess" => _ = self.very_large_sess.read(reader)?,
            "HQvideo" => _ = self.h_qvideo.read(reader)?,
            _ => return self.enable_options.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingEnableOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.enable_options.write_children(writer);
        self.chat.write(writer, name!("train:chat"));
        self.poll.write(writer, name!("train:poll"));
        self.audio_video.write(writer, name!("train:audioVideo"));
        self.file_share.write(writer, name!("train:fileShare"));
        self.presentation.write(writer, name!("train:presentation"));
        self.application_share.write(writer, name!("train:applicationShare"));
        self.desktop_share.write(writer, name!("train:desktopShare"));
        self.web_tour.write(writer, name!("train:webTour"));
        self.training_session_record.write(writer, name!("train:trainingSessionRecord"));
        self.annotation.write(writer, name!("train:annotation"));
        self.import_document.write(writer, name!("train:importDocument"));
        self.save_document.write(writer, name!("train:saveDocument"));
        self.print_document.write(writer, name!("train:printDocument"));
        self.pointer.write(writer, name!("train:pointer"));
        self.switch_page.write(writer, name!("train:switchPage"));
        self.full_screen.write(writer, name!("train:fullScreen"));
        self.thumbnail.write(writer, name!("train:thumbnail"));
        self.zoom.write(writer, name!("train:zoom"));
        self.copy_page.write(writer, name!("train:copyPage"));
        self.rc_app_share.write(writer, name!("train:rcAppShare"));
        self.rc_desktop_share.write(writer, name!("train:rcDesktopShare"));
        self.rc_web_tour.write(writer, name!("train:rcWebTour"));
        self.attendee_record_training_session.write(writer, name!("train:attendeeRecordTrainingSession"));
        self.voip.write(writer, name!("train:voip"));
        self.fax_into_training_session.write(writer, name!("train:faxIntoTrainingSession"));
        self.auto_delete_after_meeting_end.write(writer, name!("train:autoDeleteAfterMeetingEnd"));
        self.display_quick_start_host.write(writer, name!("train:displayQuickStartHost"));
        self.display_quick_start_attendees.write(writer, name!("train:displayQuickStartAttendees"));
        self.support_qand_a.write(writer, name!("train:supportQandA"));
        self.support_feedback.write(writer, name!("train:supportFeedback"));
        self.support_breakout_sessions.write(writer, name!("train:supportBreakoutSessions"));
        self.support_remote_computer.write(writer, name!("train:supportRemoteComputer"));
        self.support_share_web_content.write(writer, name!("train:supportShareWebContent"));
        self.support_ucf_rich_media.write(writer, name!("train:supportUCFRichMedia"));
        self.network_based_record.write(writer, name!("train:networkBasedRecord"));
        self.presenter_breakout_session.write(writer, name!("train:presenterBreakoutSession"));
        self.attendee_breakout_session.write(writer, name!("train:attendeeBreakoutSession"));
        self.support_panelists.write(writer, name!("train:supportPanelists"));
        self.mute_on_entry.write(writer, name!("train:muteOnEntry"));
        self.multi_video.write(writer, name!("train:multiVideo"));
        self.very_large_sess.write(writer, name!("train:veryLargeSess"));
        self.h_qvideo.write(writer, name!("train:HQvideo"));
    }
}

/// Whether and how a training session recurs; dates are reckoned in the time zone of the session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainRepeatType {
    /// Whether it is a single session, a session that is given several times, or a course of several sessions; single when left out.
    pub repeat_type: Option<RepeatTypeType>,
    /// Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the session.
    pub expiration_date: Option<String>,
    /// On which days of the week it recurs, or which day weekInMonth counts.
    pub day_in_week: Option<TrainRepeatTypeDayInWeek>,
    /// After how many occurrences it ends; expirationDate may end it instead.
    pub end_after: Option<i64>,
    /// In which pattern it recurs; NO_REPEAT for a single session.
    pub occurence_type: Option<OccurentTypeType>,
    /// Every how many days, weeks or months it recurs; 1 when left out.
    pub interval: Option<i64>,
    /// On which day of the month it recurs, 1 to 31; months without that day are passed over.
    pub day_in_month: Option<i64>,
    /// In which week of the month the weekday is counted, 1 to 4, or 5 for the last.
    pub week_in_month: Option<i64>,
    /// In which month of the year it recurs, 1 to 12; for a yearly pattern, which occurenceType does not have. Known: inferred.
    pub month_in_year: Option<i64>,
    /// On which day of the year it recurs, 1 to 366; for a yearly pattern, which occurenceType does not have. Known: inferred.
    pub day_in_year: Option<i64>,
    /// One occurrence that SetTrainingSession moves or cancels by itself.
    pub repeat_session: Vec<RepeatSessionType>,
}

impl ReadChildren for TrainRepeatType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "repeatType" => _ = self.repeat_type.read(reader)?,
            "expirationDate" => _ = self.expiration_date.read(reader)?,
            "dayInWeek" => _ = self.day_in_week.read(reader)?,
            "endAfter" => _ = self.end_after.read(reader)?,
            "occurenceType" => _ = self.occurence_type.read(reader)?,
            "interval" => _ = self.interval.read(reader)?,
            "dayInMonth" => _ = self.day_in_month.read(reader)?,
            "weekInMonth" => _ = self.week_in_month.read(reader)?,
            "monthInYear" => _ = self.month_in_year.read(reader)?,
            "dayInYear" => _ = self.day_in_year.read(reader)?,
            "repeatSession" => _ = self.repeat_session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainRepeatType {
    fn write_children(&self, writer: &mut Writer) {
        self.repeat_type.write(writer, name!("train:repeatType"));
        self.expiration_date.write(writer, name!("train:expirationDate"));
        self.day_in_week.write(writer, name!("train:dayInWeek"));
        self.end_after.write(writer, name!("train:endAfter"));
        self.occurence_type.write(writer, name!("train:occurenceType"));
        self.interval.write(writer, name!("train:interval"));
        self.day_in_month.write(writer, name!("train:dayInMonth"));
        self.week_in_month.write(writer, name!("train:weekInMonth"));
        self.month_in_year.write(writer, name!("train:monthInYear"));
        self.day_in_year.write(writer, name!("train:dayInYear"));
        self.repeat_session.write(writer, name!("train:repeatSession"));
    }
}

/// Days of the week.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainRepeatTypeDayInWeek {
    /// One of them.
    pub day: Vec<crate::com::DayOfWeekType>,
}

impl ReadChildren for TrainRepeatTypeDayInWeek {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "day" => _ = self.day.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainRepeatTypeDayInWeek {
    fn write_children(&self, writer: &mut Writer) {
        self.day.write(writer, name!("train:day"));
    }
}

/// How a list of training sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderType {
    /// What the list is sorted by.
    pub order_by: Vec<crate::sess::OrderByTrackingType>,
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
        self.order_by.write(writer, name!("train:orderBy"));
        self.order_ad.write(writer, name!("train:orderAD"));
    }
}

/// Registration, invitations and limits for the attendees of a training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeOptionsType {
    /// Whether people who were not invited may ask to take part.
    pub request: Option<bool>,
    /// Whether attendees must register before they can join.
    pub registration: Option<bool>,
    /// Whether everybody who registers is accepted without the host's decision.
    pub auto: Option<bool>,
    /// What people must give to register; not the password to join. Known: inferred.
    pub registration_pwd: Option<String>,
    /// How many people can register at most; left out sets no limit of the session's own beside the site's. Known: inferred.
    pub max_registrations: Option<i64>,
    /// Until when people can register, MM/DD/YYYY hh:mm:ss in the time zone of the session. Known: inferred.
    pub registration_close_date: Option<String>,
    /// Whether those invited are told by mail. Default: false.
    pub email_invitations: Option<bool>,
    /// How many people can take part at most; 0 or left out sets no limit. From 0.
    pub participant_limit: Option<i64>,
}

impl ReadChildren for AttendeeOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "request" => _ = self.request.read(reader)?,
            "registration" => _ = self.registration.read(reader)?,
            "auto" => _ = self.auto.read(reader)?,
            "registrationPWD" => _ = self.registration_pwd.read(reader)?,
            "maxRegistrations" => _ = self.max_registrations.read(reader)?,
            "registrationCloseDate" => _ = self.registration_close_date.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            "participantLimit" => _ = reader.ranged(0..=i64::MAX, &mut self.participant_limit)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.request.write(writer, name!("train:request"));
        self.registration.write(writer, name!("train:registration"));
        self.auto.write(writer, name!("train:auto"));
        self.registration_pwd.write(writer, name!("train:registrationPWD"));
        self.max_registrations.write(writer, name!("train:maxRegistrations"));
        self.registration_close_date.write(writer, name!("train:registrationCloseDate"));
        self.email_invitations.write(writer, name!("train:emailInvitations"));
        self.participant_limit.write(writer, name!("train:participantLimit"));
    }
}

/// Lab computers for a training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HandsOnLabType {
    /// Whether computers of a lab are reserved for the time of the session.
    pub reserve_hol: Option<bool>,
    /// Name of the lab, as GetLabInfo returns it.
    pub lab_name: Option<String>,
    /// How many computers are reserved.
    pub num_computers: Option<i64>,
}

impl ReadChildren for HandsOnLabType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "reserveHOL" => _ = self.reserve_hol.read(reader)?,
            "labName" => _ = self.lab_name.read(reader)?,
            "numComputers" => _ = self.num_computers.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for HandsOnLabType {
    fn write_children(&self, writer: &mut Writer) {
        self.reserve_hol.write(writer, name!("train:reserveHOL"));
        self.lab_name.write(writer, name!("train:labName"));
        self.num_computers.write(writer, name!("train:numComputers"));
    }
}

/// A test that belongs to a training session, with the session's number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduledTestInstanceType {
    /// Number of the scheduled test, which is not its number in the library. Known: inferred.
    pub test_id: i64,
    /// What the test is called.
    pub title: String,
    /// Where it is taken: on the site, or while the session runs. Default: IN_SESSION.
    pub delivery: TestDeliveryType,
    /// Whether it has begun or ended. Default: NOT_STARTED.
    pub status: TestStatusType,
    /// Until when it can be handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session; for tests taken on the site. Known: inferred.
    pub due_date: Option<String>,
    /// Number of the session that the test belongs to, nine digits.
    pub session_key: i64,
}

impl ReadChildren for ScheduledTestInstanceType {
    const REQUIRED: &'static [&'static str] = &["testID", "title", "delivery", "status", "sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "title" => reader.required(1, &mut self.title)?,
            "delivery" => reader.required(2, &mut self.delivery)?,
            "status" => reader.required(3, &mut self.status)?,
            "dueDate" => _ = self.due_date.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(4, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduledTestInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.title.write(writer, name!("train:title"));
        self.delivery.write(writer, name!("train:delivery"));
        self.status.write(writer, name!("train:status"));
        self.due_date.write(writer, name!("train:dueDate"));
        self.session_key.write(writer, name!("train:sessionKey"));
    }
}

/// What those who register for a training session are asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegistrationFormType {
    /// Ready-made questions, such as phone number and address.
    pub standard_fields: Option<StandardFieldsType>,
    /// Questions of the host's own.
    pub custom_fields: Option<CustomFieldsType>,
}

impl ReadChildren for RegistrationFormType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "standardFields" => _ = self.standard_fields.read(reader)?,
            "customFields" => _ = self.custom_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegistrationFormType {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write(writer, name!("train:standardFields"));
        self.custom_fields.write(writer, name!("train:customFields"));
    }
}

/// What those who register for a training session are asked, with the numbers of the host's own questions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegistrationFormInstanceType {
    /// Ready-made questions, such as phone number and address.
    pub standard_fields: Option<StandardFieldsType>,
    /// Questions of the host's own.
    pub custom_fields: Option<CustomFieldsInstanceType>,
}

impl ReadChildren for RegistrationFormInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "standardFields" => _ = self.standard_fields.read(reader)?,
            "customFields" => _ = self.custom_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegistrationFormInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write(writer, name!("train:standardFields"));
        self.custom_fields.write(writer, name!("train:customFields"));
    }
}

/// The ready-made questions of a training session's registration form; given name, family name and e-mail address are always asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardFieldsType {
    /// Phone number.
    pub phone: Option<EnrollmentFieldType>,
    /// Job title.
    pub title: Option<EnrollmentFieldType>,
    /// Employer or organisation.
    pub company: Option<EnrollmentFieldType>,
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
    /// Fax number.
    pub fax: Option<EnrollmentFieldType>,
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
        self.phone.write(writer, name!("train:phone"));
        self.title.write(writer, name!("train:title"));
        self.company.write(writer, name!("train:company"));
        self.address1.write(writer, name!("train:address1"));
        self.address2.write(writer, name!("train:address2"));
        self.city.write(writer, name!("train:city"));
        self.state.write(writer, name!("train:state"));
        self.postal_code.write(writer, name!("train:postalCode"));
        self.country.write(writer, name!("train:country"));
        self.fax.write(writer, name!("train:fax"));
    }
}

/// Questions of the host's own on a registration form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomFieldsType {
    /// One that is answered in words.
    pub text_box: Option<TextboxType>,
    /// One with boxes, any number of which can be ticked.
    pub check_box_group: Option<CheckboxGroupType>,
    /// One with buttons, exactly one of which can be chosen.
    pub option_button_group: Option<ChoiceGroupType>,
    /// One with a list that opens, from which one answer is chosen.
    pub drop_down_group: Option<ChoiceGroupType>,
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
        self.text_box.write(writer, name!("train:textBox"));
        self.check_box_group.write(writer, name!("train:checkBoxGroup"));
        self.option_button_group.write(writer, name!("train:optionButtonGroup"));
        self.drop_down_group.write(writer, name!("train:dropDownGroup"));
    }
}

/// Questions of the host's own on a registration form, each with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomFieldsInstanceType {
    /// One that is answered in words.
    pub text_box: Vec<TextboxInstanceType>,
    /// One box to tick, with its question's number. Known: inferred.
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
        self.text_box.write(writer, name!("train:textBox"));
        self.check_box_group.write(writer, name!("train:checkBoxGroup"));
        self.option_button_group.write(writer, name!("train:optionButtonGroup"));
        self.drop_down_group.write(writer, name!("train:dropDownGroup"));
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
        self.incl.write(writer, name!("train:incl"));
        self.req.write(writer, name!("train:req"));
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
        self.label.write(writer, name!("train:label"));
        self.r#type.write(writer, name!("train:type"));
        self.width.write(writer, name!("train:width"));
        self.height.write(writer, name!("train:height"));
        self.index.write(writer, name!("train:index"));
    }
}

/// A question that is answered in words, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TextboxInstanceType {
    /// A question that is answered in words.
    pub textbox: TextboxType,
    /// Number of the question, by which it is told from the others. Known: inferred.
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
        self.field_id.write(writer, name!("train:fieldID"));
    }
}

/// A question with boxes, any number of which can be ticked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckboxGroupType {
    /// Whether a question is on the registration form, and whether it must be answered.
    pub enrollment_field: EnrollmentFieldType,
    /// The question, as the form shows it. At most 256 characters.
    pub label: String,
    /// Place of the question among the host's own ones, in ascending order. Known: inferred.
    pub index: Option<i64>,
    /// One of its boxes, in the order in which the form shows them.
    pub checkbox: Vec<CheckboxType>,
}

impl ReadChildren for CheckboxGroupType {
    const REQUIRED: &'static [&'static str] = &["label", "checkbox"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "index" => _ = self.index.read(reader)?,
            "checkbox" => reader.required(1, &mut self.checkbox)?,
            _ => return self.enrollment_field.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckboxGroupType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_field.write_children(writer);
        self.label.write(writer, name!("train:label"));
        self.index.write(writer, name!("train:index"));
        self.checkbox.write(writer, name!("train:checkbox"));
    }
}

/// A box to tick, with its question's number; the original's schema builds it on the single box instead of the whole question, and so does this one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckboxGroupInstanceType {
    /// A box to tick.
    pub checkbox: CheckboxType,
    /// Number of the question, by which it is told from the others. Known: inferred.
    pub field_id: Option<i64>,
}

impl ReadChildren for CheckboxGroupInstanceType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            _ => return self.checkbox.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckboxGroupInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.checkbox.write_children(writer);
        self.field_id.write(writer, name!("train:fieldID"));
    }
}

/// A box to tick.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckboxType {
    /// What stands beside the box. At most 256 characters.
    pub label: String,
    /// Whether the box is ticked when the form opens. Default: CLEARED.
    pub state: Option<CheckboxStateType>,
}

impl ReadChildren for CheckboxType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "state" => _ = self.state.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CheckboxType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("train:label"));
        self.state.write(writer, name!("train:state"));
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
    /// Place of the question among the host's own ones, in ascending order. Known: inferred.
    pub index: Option<i64>,
    /// One of its answers, in the order in which the form shows them.
    pub choice: Vec<ChoiceType>,
}

impl ReadChildren for ChoiceGroupType {
    const REQUIRED: &'static [&'static str] = &["label", "choice"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            "defaultChoice" => _ = self.default_choice.read(reader)?,
            "index" => _ = self.index.read(reader)?,
            "choice" => reader.required(1, &mut self.choice)?,
            _ => return self.enrollment_field.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for ChoiceGroupType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_field.write_children(writer);
        self.label.write(writer, name!("train:label"));
        self.default_choice.write(writer, name!("train:defaultChoice"));
        self.index.write(writer, name!("train:index"));
        self.choice.write(writer, name!("train:choice"));
    }
}

/// A question with one answer to choose, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChoiceGroupInstanceType {
    /// A question to which exactly one of several answers is chosen.
    pub choice_group: ChoiceGroupType,
    /// Number of the question, by which it is told from the others. Known: inferred.
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
        self.field_id.write(writer, name!("train:fieldID"));
    }
}

/// An answer that can be chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChoiceType {
    /// The answer, as the form shows it. At most 256 characters.
    pub label: String,
}

impl ReadChildren for ChoiceType {
    const REQUIRED: &'static [&'static str] = &["label"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => { let present = reader.limited(256, &mut self.label)?; reader.saw(0, present); },
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ChoiceType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("train:label"));
    }
}

/// A change to a single occurrence of a recurring training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepeatSessionType {
    /// Whether the occurrence gets another start (EDIT) or is cancelled (DELETE). Known: inferred.
    pub action: Option<ActionType>,
    /// Which occurrence is meant, counted from 1. Known: inferred.
    pub index: i64,
    /// The occurrence's new start, MM/DD/YYYY hh:mm:ss in the time zone of the session; for EDIT only. Known: inferred.
    pub start_date: Option<String>,
}

impl ReadChildren for RepeatSessionType {
    const REQUIRED: &'static [&'static str] = &["index"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "action" => _ = self.action.read(reader)?,
            "index" => reader.required(0, &mut self.index)?,
            "startDate" => _ = self.start_date.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RepeatSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.action.write(writer, name!("train:action"));
        self.index.write(writer, name!("train:index"));
        self.start_date.write(writer, name!("train:startDate"));
    }
}

/// What can be said of a lab: a pool of computers that attendees of training sessions use from afar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabType {
    /// What the lab is called; the operations for reservations name it so. Known: inferred.
    pub lab_name: Option<String>,
    /// What the lab is for or what its computers have, as text. Known: inferred.
    pub description: Option<String>,
}

impl ReadChildren for LabType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labName" => _ = self.lab_name.read(reader)?,
            "description" => _ = self.description.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LabType {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_name.write(writer, name!("train:labName"));
        self.description.write(writer, name!("train:description"));
    }
}

xml::tokens! {
    /// How often a training session is given: once, several times so that attendees choose one occurrence (RECURRING_SINGLE), or as a course of several sessions for the same attendees (MULTIPLE_SESSION).
    pub enum RepeatTypeType {
        Single = "SINGLE",
        RecurringSingle = "RECURRING_SINGLE",
        MultipleSession = "MULTIPLE_SESSION",
    }
}

xml::tokens! {
    /// The pattern in which a training session recurs; CONSTANT means open from its start to its end date without occurrences, IRREGULARLY at each of the start dates given.
    pub enum OccurentTypeType {
        Weekly = "WEEKLY",
        Daily = "DAILY",
        NoRepeat = "NO_REPEAT",
        Constant = "CONSTANT",
        Monthly = "MONTHLY",
        Irregularly = "IRREGULARLY",
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
    /// Which library a test is in: the author's own (PRIVATE), or the one that all hosts of the site share (SHARE).
    pub enum ShareType {
        Private = "PRIVATE",
        Share = "SHARE",
    }
}

xml::tokens! {
    /// Whether an occurrence of a series is changed or cancelled.
    pub enum ActionType {
        Edit = "EDIT",
        Delete = "DELETE",
    }
}

xml::tokens! {
    /// Who spreads attendees over breakout sessions: the server, or the host by hand.
    pub enum AttendeeAssignType {
        Auto = "AUTO",
        Manual = "MANUAL",
    }
}

