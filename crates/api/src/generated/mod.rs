//! The API, as `contract/` describes it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

pub mod faults;
pub mod com;
pub mod qti;
pub mod qtiasi;
pub mod serv;
pub mod sess;
pub mod attendee;
pub mod auo;
pub mod ep;
pub mod event;
pub mod history;
pub mod meeting;
pub mod meetingtype;
pub mod sales;
pub mod site;
pub mod supportsession;
pub mod training;
pub mod user;

/// Calls a macro with the types of all operations, divided by commas: for what must hold of each of them.
#[macro_export]
macro_rules! every_operation {
    ($macro:ident) => {
        $macro! {
            $crate::attendee::CreateMeetingAttendee,
            $crate::attendee::DelMeetingAttendee,
            $crate::attendee::GetEnrollmentInfo,
            $crate::attendee::GetFeedbackInfo,
            $crate::attendee::LstMeetingAttendee,
            $crate::attendee::RegisterMeetingAttendee,
            $crate::auo::CreateTeleconferenceSession,
            $crate::auo::GetTeleconferenceSession,
            $crate::auo::SetTeleconferenceSession,
            $crate::ep::CreateContacts,
            $crate::ep::CreateDistList,
            $crate::ep::DelRecording,
            $crate::ep::DelRecordingFromRecycleBin,
            $crate::ep::DelSession,
            $crate::ep::DetectSessionByCallback,
            $crate::ep::GetAPIVersion,
            $crate::ep::GetJoinSessionInfo,
            $crate::ep::GetOneClickSettings,
            $crate::ep::GetRecordingInfo,
            $crate::ep::GetSessionInfo,
            $crate::ep::LstCalendarSession,
            $crate::ep::LstContact,
            $crate::ep::LstDistList,
            $crate::ep::LstOpenSession,
            $crate::ep::LstRecording,
            $crate::ep::LstRecordingInRecycleBin,
            $crate::ep::LstsummarySession,
            $crate::ep::SetDistList,
            $crate::ep::SetOneClickSettings,
            $crate::ep::SetRecordingInfo,
            $crate::ep::SetupOneClickSettings,
            $crate::event::CreateEvent,
            $crate::event::DelEvent,
            $crate::event::GetEvent,
            $crate::event::LstrecordedEvent,
            $crate::event::LstsummaryEvent,
            $crate::event::LstsummaryProgram,
            $crate::event::SendInvitationEmail,
            $crate::event::SetEvent,
            $crate::event::UploadEventImage,
            $crate::history::LstAccessAnywhereHistory,
            $crate::history::LstEventAttendeePreliminaryHistory,
            $crate::history::LstEventSessionPreliminaryHistory,
            $crate::history::LsteventattendeeHistory,
            $crate::history::LsteventsessionHistory,
            $crate::history::LstmeetingattendeeHistory,
            $crate::history::LstmeetingusageHistory,
            $crate::history::LstrecordaccessDetailHistory,
            $crate::history::LstrecordaccessHistory,
            $crate::history::LstsalesAttendeeHistory,
            $crate::history::LstsalesSessionHistory,
            $crate::history::LstsupportattendeeHistory,
            $crate::history::LstsupportsessionHistory,
            $crate::history::LsttrainingattendeeHistory,
            $crate::history::LsttrainingsessionHistory,
            $crate::meeting::CreateMeeting,
            $crate::meeting::DelMeeting,
            $crate::meeting::GetMeeting,
            $crate::meeting::GethosturlMeeting,
            $crate::meeting::GetjoinurlMeeting,
            $crate::meeting::LstMeeting,
            $crate::meeting::LstsummaryMeeting,
            $crate::meeting::SetMeeting,
            $crate::meetingtype::GetMeetingType,
            $crate::meetingtype::LstMeetingType,
            $crate::sales::AddProducts,
            $crate::sales::CreateAccount,
            $crate::sales::CreateOpportunity,
            $crate::sales::CreateSalesSession,
            $crate::sales::DelSalesSession,
            $crate::sales::GetSalesSession,
            $crate::sales::LstAccounts,
            $crate::sales::LstOpportunities,
            $crate::sales::LstProducts,
            $crate::sales::LstsummarySalesSession,
            $crate::sales::SetAccount,
            $crate::sales::SetOpportunity,
            $crate::sales::SetProducts,
            $crate::sales::SetSalesSession,
            $crate::site::GetSite,
            $crate::site::GetWebACDQueues,
            $crate::site::LstTimeZone,
            $crate::site::SetSite,
            $crate::supportsession::CreateSupportSession,
            $crate::training::AddScheduledTest,
            $crate::training::CheckLabAvailability,
            $crate::training::CopyLibTests,
            $crate::training::CreateLab,
            $crate::training::CreateTrainingSession,
            $crate::training::DelLab,
            $crate::training::DelLibTests,
            $crate::training::DelScheduledTest,
            $crate::training::DelTrainingSession,
            $crate::training::GetIMStestDetails,
            $crate::training::GetIMStestResult,
            $crate::training::GetLabInfo,
            $crate::training::GetLabSchedule,
            $crate::training::GetSetupComputerURL,
            $crate::training::GetTestInformation,
            $crate::training::GetTrainingSession,
            $crate::training::LstLibTests,
            $crate::training::LstScheduledTests,
            $crate::training::LstTrainingSession,
            $crate::training::LstsummaryTrainingSession,
            $crate::training::ReserveLab,
            $crate::training::SetIMStest,
            $crate::training::SetLab,
            $crate::training::SetScheduledTest,
            $crate::training::SetTrainingSession,
            $crate::training::UploadIMStest,
            $crate::user::ActivateUser,
            $crate::user::AssignWebACDAgents,
            $crate::user::AssignWebACDQueues,
            $crate::user::AuthenticateUser,
            $crate::user::CreateUser,
            $crate::user::DelSessionTemplates,
            $crate::user::DelUser,
            $crate::user::GetLoginTicket,
            $crate::user::GetUser,
            $crate::user::GetUserCard,
            $crate::user::GetloginurlUser,
            $crate::user::GetlogouturlUser,
            $crate::user::InactivateUser,
            $crate::user::LstUser,
            $crate::user::LstsummaryUser,
            $crate::user::SetUser,
            $crate::user::UploadPMRImage,
        }
    };
}
