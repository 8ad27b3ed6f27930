//! The operations that are there: one line each. Those that are not yet stand in `not_yet.txt`.

use api::TypeName;

use crate::execute::{Access, Entry, entry, prepared_entry};

static TABLE: &[Entry] = &[
    entry::<api::auo::CreateTeleconferenceSession>(Access::Write),
    entry::<api::auo::GetTeleconferenceSession>(Access::Read),
    entry::<api::auo::SetTeleconferenceSession>(Access::Write),
    entry::<api::ep::CreateContacts>(Access::Write),
    entry::<api::ep::CreateDistList>(Access::Write),
    entry::<api::ep::DelSession>(Access::Write),
    entry::<api::ep::DetectSessionByCallback>(Access::Read),
    entry::<api::ep::GetAPIVersion>(Access::Anyone),
    entry::<api::ep::GetJoinSessionInfo>(Access::Write),
    entry::<api::ep::GetOneClickSettings>(Access::Read),
    entry::<api::ep::GetSessionInfo>(Access::AnyoneOrCaller),
    entry::<api::ep::LstCalendarSession>(Access::Read),
    entry::<api::ep::LstContact>(Access::Read),
    entry::<api::ep::LstDistList>(Access::Read),
    entry::<api::ep::LstOpenSession>(Access::Read),
    entry::<api::ep::LstsummarySession>(Access::AnyoneOrCaller),
    entry::<api::ep::SetDistList>(Access::Write),
    entry::<api::ep::SetOneClickSettings>(Access::Write),
    entry::<api::ep::SetupOneClickSettings>(Access::Write),
    entry::<api::event::CreateEvent>(Access::Write),
    entry::<api::event::DelEvent>(Access::Write),
    entry::<api::event::GetEvent>(Access::Read),
    entry::<api::event::LstsummaryEvent>(Access::Read),
    entry::<api::event::LstsummaryProgram>(Access::Read),
    entry::<api::event::SendInvitationEmail>(Access::Write),
    entry::<api::event::SetEvent>(Access::Write),
    prepared_entry::<api::event::UploadEventImage>(Access::Write),
    entry::<api::meeting::CreateMeeting>(Access::Write),
    entry::<api::meeting::DelMeeting>(Access::Write),
    entry::<api::meeting::GetMeeting>(Access::Read),
    entry::<api::meeting::GethosturlMeeting>(Access::Write),
    entry::<api::meeting::GetjoinurlMeeting>(Access::Read),
    entry::<api::meeting::LstMeeting>(Access::Read),
    entry::<api::meeting::LstsummaryMeeting>(Access::Read),
    entry::<api::meeting::SetMeeting>(Access::Write),
    entry::<api::meetingtype::GetMeetingType>(Access::Read),
    entry::<api::meetingtype::LstMeetingType>(Access::Read),
    entry::<api::sales::AddProducts>(Access::Write),
    entry::<api::sales::CreateAccount>(Access::Write),
    entry::<api::sales::CreateOpportunity>(Access::Write),
    entry::<api::sales::CreateSalesSession>(Access::Write),
    entry::<api::sales::DelSalesSession>(Access::Write),
    entry::<api::sales::GetSalesSession>(Access::Read),
    entry::<api::sales::LstAccounts>(Access::Read),
    entry::<api::sales::LstOpportunities>(Access::Read),
    entry::<api::sales::LstProducts>(Access::Read),
    entry::<api::sales::LstsummarySalesSession>(Access::Read),
    entry::<api::sales::SetAccount>(Access::Write),
    entry::<api::sales::SetOpportunity>(Access::Write),
    entry::<api::sales::SetProducts>(Access::Write),
    entry::<api::sales::SetSalesSession>(Access::Write),
    entry::<api::site::GetSite>(Access::Read),
    entry::<api::site::GetWebACDQueues>(Access::Read),
    entry::<api::site::LstTimeZone>(Access::Read),
    entry::<api::site::SetSite>(Access::Write),
    entry::<api::supportsession::CreateSupportSession>(Access::Write),
    entry::<api::training::CreateTrainingSession>(Access::Write),
    entry::<api::training::DelTrainingSession>(Access::Write),
    entry::<api::training::GetTrainingSession>(Access::Read),
    entry::<api::training::LstTrainingSession>(Access::Read),
    entry::<api::training::LstsummaryTrainingSession>(Access::Read),
    entry::<api::training::SetTrainingSession>(Access::Write),
    entry::<api::user::ActivateUser>(Access::Write),
    entry::<api::user::AssignWebACDAgents>(Access::Write),
    entry::<api::user::AssignWebACDQueues>(Access::Write),
    prepared_entry::<api::user::AuthenticateUser>(Access::SignIn),
    prepared_entry::<api::user::CreateUser>(Access::Write),
    entry::<api::user::DelSessionTemplates>(Access::Write),
    entry::<api::user::DelUser>(Access::Write),
    entry::<api::user::GetLoginTicket>(Access::Write),
    entry::<api::user::GetUser>(Access::Read),
    entry::<api::user::GetUserCard>(Access::Anyone),
    entry::<api::user::GetloginurlUser>(Access::Write),
    entry::<api::user::GetlogouturlUser>(Access::Read),
    entry::<api::user::InactivateUser>(Access::Write),
    entry::<api::user::LstUser>(Access::Read),
    entry::<api::user::LstsummaryUser>(Access::Read),
    prepared_entry::<api::user::SetUser>(Access::Write),
    prepared_entry::<api::user::UploadPMRImage>(Access::Write),
];

/// What a client's xsi:type names.
pub(crate) enum Found {
    /// An operation that is there.
    Written(&'static Entry),
    /// One of the API that is not there yet: its full name.
    NotYet(String),
    /// None of the API.
    Unknown,
}

pub(crate) fn find(type_name: &TypeName) -> Found {
    if let Some(entry) = TABLE.iter().find(|entry| type_name.names(entry.name)) {
        return Found::Written(entry);
    }
    let known = api::INVENTORY
        .lines()
        .find(|name| name.rsplit('.').next().is_some_and(|last| type_name.names(last)));
    known.map_or(Found::Unknown, |name| Found::NotYet(name.to_owned()))
}

/// Whether the operation with this full name (`meeting.GetMeeting`) is there.
pub fn is_written(full_name: &str) -> bool {
    TABLE.iter().any(|entry| format!("{}.{}", entry.package, entry.name) == full_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOT_YET: &str = include_str!("../not_yet.txt");

    #[test]
    fn every_operation_is_there_or_listed_as_not_yet() {
        let not_yet: Vec<&str> = NOT_YET.lines().collect();
        for name in api::INVENTORY.lines() {
            let listed = not_yet.contains(&name);
            assert!(
                is_written(name) != listed,
                "{name} must stand in table.rs or in not_yet.txt, and not in both"
            );
        }
        let unknown: Vec<_> = not_yet
            .iter()
            .filter(|name| !api::INVENTORY.lines().any(|known| known == **name))
            .collect();
        assert!(unknown.is_empty(), "not operations of the API: {unknown:?}");
    }

    #[test]
    fn a_name_without_its_package_is_enough() {
        let mut names: Vec<String> = api::INVENTORY
            .lines()
            .filter_map(|name| name.rsplit('.').next())
            .map(str::to_ascii_lowercase)
            .collect();
        names.sort();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
