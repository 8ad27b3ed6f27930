//! The service `user`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod activate_user;
mod assign_web_acd_agents;
mod assign_web_acd_queues;
mod authenticate_user;
mod create_user;
mod del_session_templates;
mod del_user;
mod get_login_ticket;
mod get_user;
mod get_user_card;
mod getloginurl_user;
mod getlogouturl_user;
mod inactivate_user;
mod lst_user;
mod lstsummary_user;
mod set_user;
mod upload_pmr_image;
pub use activate_user::*;
pub use assign_web_acd_agents::*;
pub use assign_web_acd_queues::*;
pub use authenticate_user::*;
pub use create_user::*;
pub use del_session_templates::*;
pub use del_user::*;
pub use get_login_ticket::*;
pub use get_user::*;
pub use get_user_card::*;
pub use getloginurl_user::*;
pub use getlogouturl_user::*;
pub use inactivate_user::*;
pub use lst_user::*;
pub use lstsummary_user::*;
pub use set_user::*;
pub use upload_pmr_image::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["user"],
    declares: &[("use", "http://www.webex.com/schemas/2002/06/service/user")],
};

/// What can be said of a user when he is created or changed; a setting that has no counterpart in this server is kept and returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserType {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Title of the user's page on the site.
    pub title: Option<String>,
    /// Number of the category under which the site lists the user; 0 when left out.
    pub category_id: Option<i64>,
    /// About the user, at most 4,000 characters. At most 4000 characters.
    pub description: Option<String>,
    /// Text that greets visitors of the user's page.
    pub office_greeting: Option<String>,
    /// Employer or organisation, at most 128 characters. At most 128 characters.
    pub company: Option<String>,
    /// Login name, at most 64 characters; capital and small letters are the same. At most 64 characters.
    pub web_ex_id: String,
    /// Postal address.
    pub address: Option<crate::com::AddressType>,
    /// Phone numbers.
    pub phones: Option<UserPhonesType>,
    /// E-mail address, which no other user of the site may have.
    pub email: Option<String>,
    /// Another e-mail address.
    pub email2: Option<String>,
    /// Address of the user's web page.
    pub officeurl: Option<String>,
    /// What the user signs in with, at most 60 characters and as strong as the site demands; six asterisks in every answer. At most 60 characters.
    pub password: Option<String>,
    /// Question that reminds the user of the password.
    pub password_hint: Option<String>,
    /// Answer to that question.
    pub password_hint_answer: Option<String>,
    /// Name of the user's personal room, a part of its address, which nobody else on the server may have: letters, digits, -, _ and ., at most 64; made from the login name when left out.
    pub personal_url: Option<String>,
    /// When the account ends, MM/DD/YYYY hh:mm:ss in the user's time zone, or "none"; from then on nobody can sign in with it.
    pub expiration_date: Option<String>,
    /// What the user wants to be told by the provider, and how.
    pub comm_options: Option<CommOptionsType>,
    /// Meeting types that the user may schedule.
    pub meeting_types: Option<UserTypeMeetingTypes>,
    /// What others see of the user, and what the user's page offers.
    pub options: Option<OptionsType>,
    /// Number of the user's time zone, as LstTimeZone returns it; -1 or left out means the site's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// The user's time zone by its display name, in place of the number.
    pub time_zone: Option<String>,
    /// The zone by city, with its present name and distance from GMT: "Berlin (Europe Summer Time, GMT+02:00)"; set by the server and ignored in requests.
    pub time_zone_with_dst: Option<String>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// How large the user's page on the site is.
    pub service: Option<ServiceType>,
    /// What the user may do.
    pub privilege: Option<PrivilegeType>,
    /// Language of the user's pages by name, such as ENGLISH.
    pub language: Option<String>,
    /// Country whose customs the user's pages follow, by name.
    pub locale: Option<String>,
    /// Login names of those who may schedule for the user, separated by semicolons; a new list takes the place of the old.
    pub scheduling_permission: Option<String>,
    /// Whether the user can sign in; ACTIVATED when left out.
    pub active: Option<ActiveType>,
    /// Numbers that the user's meetings offer first.
    pub default_call_in: Option<DefaultCallInType>,
    /// The user's accounts with an outside teleconference provider. In SetUser an account takes the place of the one with the same accountIndex; the others stay.
    pub tsp_account: Option<UserTypeTspAccount>,
    /// Services that the user may host sessions of.
    pub supported_services: Option<SupportedServicesType>,
    /// What the user's own pages on the site contain.
    pub my_web_ex: Option<MywebexType>,
    /// The user's personal conference numbers.
    pub personal_teleconf: Option<UserTypePersonalTeleconf>,
    /// The user's accounts with other phone bridges.
    pub third_party_teleconf: Option<UserTypeThirdPartyTeleconf>,
    /// The user's video systems.
    pub video_systems: Option<VideoSystemsType>,
    /// The user's personal room.
    pub personal_meeting_room: Option<PersonalMeetingRoomType>,
    /// Defaults for sessions the user schedules.
    pub session_options: Option<SessionOptionsType>,
    /// What the user's support sessions look like.
    pub support_center: Option<UserTypeSupportCenter>,
    /// The user's profile number on a MeetingPlace bridge, at most 64 characters. At most 64 characters.
    pub mp_profile_number: Option<String>,
    /// What is to happen with the password and the account.
    pub security: Option<SecurityType>,
    /// Number of the language of the user's pages and mails.
    pub language_id: Option<i64>,
    /// The user's part in the site's support queues.
    pub web_acd_prefs: Option<UserTypeWebACDPrefs>,
    /// Defaults for the user's support sessions.
    pub remote_support: Option<UserTypeRemoteSupport>,
    /// Defaults for the user's access to remote computers.
    pub remote_access: Option<SharingAndRecordingType>,
    /// Name under which the user appears to others, on sites that have it so; elsewhere it is ignored and not returned. First and last name together when it was left out, without a space between them in Chinese, Japanese and Korean. Since 40.11.0.
    pub display_name: Option<String>,
}

impl ReadChildren for UserType {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "categoryId" => _ = self.category_id.read(reader)?,
            "description" => _ = reader.limited(4000, &mut self.description)?,
            "officeGreeting" => _ = self.office_greeting.read(reader)?,
            "company" => _ = reader.limited(128, &mut self.company)?,
            "webExId" | "webExID" => { let present = reader.limited(64, &mut self.web_ex_id)?; reader.saw(0, present); },
            "address" => _ = self.address.read(reader)?,
            "phones" => _ = self.phones.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "email2" => _ = self.email2.read(reader)?,
            "officeurl" => _ = self.officeurl.read(reader)?,
            "password" => _ = reader.limited(60, &mut self.password)?,
            "passwordHint" => _ = self.password_hint.read(reader)?,
            "passwordHintAnswer" => _ = self.password_hint_answer.read(reader)?,
            "personalUrl" => _ = self.personal_url.read(reader)?,
            "expirationDate" => _ = self.expiration_date.read(reader)?,
            "commOptions" => _ = self.comm_options.read(reader)?,
            "meetingTypes" => _ = self.meeting_types.read(reader)?,
            "options" => _ = self.options.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "timeZoneWithDST" => _ = self.time_zone_with_dst.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "service" => _ = self.service.read(reader)?,
            "privilege" => _ = self.privilege.read(reader)?,
            "language" => _ = self.language.read(reader)?,
            "locale" => _ = self.locale.read(reader)?,
            "schedulingPermission" => _ = self.scheduling_permission.read(reader)?,
            "active" => _ = self.active.read(reader)?,
            "defaultCallIn" => _ = self.default_call_in.read(reader)?,
            "tspAccount" => _ = self.tsp_account.read(reader)?,
            "supportedServices" => _ = self.supported_services.read(reader)?,
            "myWebEx" => _ = self.my_web_ex.read(reader)?,
            "personalTeleconf" => _ = self.personal_teleconf.read(reader)?,
            "thirdPartyTeleconf" => _ = self.third_party_teleconf.read(reader)?,
            "videoSystems" => _ = self.video_systems.read(reader)?,
            "personalMeetingRoom" => _ = self.personal_meeting_room.read(reader)?,
            "sessionOptions" => _ = self.session_options.read(reader)?,
            "supportCenter" => _ = self.support_center.read(reader)?,
            "mpProfileNumber" => _ = reader.limited(64, &mut self.mp_profile_number)?,
            "security" => _ = self.security.read(reader)?,
            "languageID" => _ = self.language_id.read(reader)?,
            "webACDPrefs" => _ = self.web_acd_prefs.read(reader)?,
            "remoteSupport" => _ = self.remote_support.read(reader)?,
            "remoteAccess" => _ = self.remote_access.read(reader)?,
            "displayName" => _ = self.display_name.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserType {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("use:firstName"));
        self.last_name.write(writer, name!("use:lastName"));
        self.title.write(writer, name!("use:title"));
        self.category_id.write(writer, name!("use:categoryId"));
        self.description.write(writer, name!("use:description"));
        self.office_greeting.write(writer, name!("use:officeGreeting"));
        self.company.write(writer, name!("use:company"));
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.address.write(writer, name!("use:address"));
        self.phones.write(writer, name!("use:phones"));
        self.email.write(writer, name!("use:email"));
        self.email2.write(writer, name!("use:email2"));
        self.officeurl.write(writer, name!("use:officeurl"));
        self.password.write(writer, name!("use:password"));
        self.password_hint.write(writer, name!("use:passwordHint"));
        self.password_hint_answer.write(writer, name!("use:passwordHintAnswer"));
        self.personal_url.write(writer, name!("use:personalUrl"));
        self.expiration_date.write(writer, name!("use:expirationDate"));
        self.comm_options.write(writer, name!("use:commOptions"));
        self.meeting_types.write(writer, name!("use:meetingTypes"));
        self.options.write(writer, name!("use:options"));
        self.time_zone_id.write(writer, name!("use:timeZoneID"));
        self.time_zone.write(writer, name!("use:timeZone"));
        self.time_zone_with_dst.write(writer, name!("use:timeZoneWithDST"));
        self.tracking.write(writer, name!("use:tracking"));
        self.service.write(writer, name!("use:service"));
        self.privilege.write(writer, name!("use:privilege"));
        self.language.write(writer, name!("use:language"));
        self.locale.write(writer, name!("use:locale"));
        self.scheduling_permission.write(writer, name!("use:schedulingPermission"));
        self.active.write(writer, name!("use:active"));
        self.default_call_in.write(writer, name!("use:defaultCallIn"));
        self.tsp_account.write(writer, name!("use:tspAccount"));
        self.supported_services.write(writer, name!("use:supportedServices"));
        self.my_web_ex.write(writer, name!("use:myWebEx"));
        self.personal_teleconf.write(writer, name!("use:personalTeleconf"));
        self.third_party_teleconf.write(writer, name!("use:thirdPartyTeleconf"));
        self.video_systems.write(writer, name!("use:videoSystems"));
        self.personal_meeting_room.write(writer, name!("use:personalMeetingRoom"));
        self.session_options.write(writer, name!("use:sessionOptions"));
        self.support_center.write(writer, name!("use:supportCenter"));
        self.mp_profile_number.write(writer, name!("use:mpProfileNumber"));
        self.security.write(writer, name!("use:security"));
        self.language_id.write(writer, name!("use:languageID"));
        self.web_acd_prefs.write(writer, name!("use:webACDPrefs"));
        self.remote_support.write(writer, name!("use:remoteSupport"));
        self.remote_access.write(writer, name!("use:remoteAccess"));
        if writer.speaks(40, 11, 0) {
            self.display_name.write(writer, name!("use:displayName"));
        }
    }
}

/// Meeting types, by number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeMeetingTypes {
    /// One of them, as LstMeetingType returns it.
    pub meeting_type: Vec<i64>,
}

impl ReadChildren for UserTypeMeetingTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingType" => _ = self.meeting_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeMeetingTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_type.write(writer, name!("use:meetingType"));
    }
}

/// A user's accounts with an outside teleconference provider.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeTspAccount {
    /// One of at most three.
    pub tsp_account: Vec<TspAccountType>,
}

impl ReadChildren for UserTypeTspAccount {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tspAccount" => _ = self.tsp_account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeTspAccount {
    fn write_children(&self, writer: &mut Writer) {
        self.tsp_account.write(writer, name!("use:tspAccount"));
    }
}

/// A user's personal conference numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypePersonalTeleconf {
    /// One of at most three.
    pub account: Vec<PersonalAccountType>,
    /// Whether attendees may be heard before the host has called in; no when left out.
    pub join_before_host: Option<bool>,
}

impl ReadChildren for UserTypePersonalTeleconf {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "account" => _ = self.account.read(reader)?,
            "joinBeforeHost" => _ = self.join_before_host.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypePersonalTeleconf {
    fn write_children(&self, writer: &mut Writer) {
        self.account.write(writer, name!("use:account"));
        self.join_before_host.write(writer, name!("use:joinBeforeHost"));
    }
}

/// A user's accounts with other phone bridges.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeThirdPartyTeleconf {
    /// One of at most three.
    pub account: Vec<ThirdPartyAccountType>,
}

impl ReadChildren for UserTypeThirdPartyTeleconf {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "account" => _ = self.account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeThirdPartyTeleconf {
    fn write_children(&self, writer: &mut Writer) {
        self.account.write(writer, name!("use:account"));
    }
}

/// What a user's support sessions look like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeSupportCenter {
    /// Order of the tabs.
    pub order_tabs: Option<UserTypeSupportCenterOrderTabs>,
    /// The service desk.
    pub service_desk: Option<UserTypeSupportCenterServiceDesk>,
}

impl ReadChildren for UserTypeSupportCenter {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "orderTabs" => _ = self.order_tabs.read(reader)?,
            "serviceDesk" => _ = self.service_desk.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeSupportCenter {
    fn write_children(&self, writer: &mut Writer) {
        self.order_tabs.write(writer, name!("use:orderTabs"));
        self.service_desk.write(writer, name!("use:serviceDesk"));
    }
}

/// The tabs of a support session, from left to right.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeSupportCenterOrderTabs {
    /// One of them.
    pub tab: Vec<ScTabType>,
}

impl ReadChildren for UserTypeSupportCenterOrderTabs {
    const REQUIRED: &'static [&'static str] = &["tab"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tab" => reader.required(0, &mut self.tab)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeSupportCenterOrderTabs {
    fn write_children(&self, writer: &mut Writer) {
        self.tab.write(writer, name!("use:tab"));
    }
}

/// The service desk in support sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeSupportCenterServiceDesk {
    /// Whether the user has it.
    pub enable: Option<bool>,
}

impl ReadChildren for UserTypeSupportCenterServiceDesk {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enable" => _ = self.enable.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeSupportCenterServiceDesk {
    fn write_children(&self, writer: &mut Writer) {
        self.enable.write(writer, name!("use:enable"));
    }
}

/// A user's part in the site's support queues.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeWebACDPrefs {
    /// What a user is in the site's support queues.
    pub web_acd_user_role: WebACDUserRoleType,
    /// How many customers the user can serve at once.
    pub num_agent_sessions: Option<i64>,
    /// Whether the user watches all queues as an agent.
    pub agent_monitor_all_rs_queues: Option<bool>,
    /// Whether the user watches all queues as a manager.
    pub manager_monitor_all_rs_queues: Option<bool>,
    /// Whether the user watches all agents.
    pub monitor_all_rs_agents: Option<bool>,
}

impl ReadChildren for UserTypeWebACDPrefs {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "numAgentSessions" => _ = self.num_agent_sessions.read(reader)?,
            "agentMonitorAllRSQueues" => _ = self.agent_monitor_all_rs_queues.read(reader)?,
            "managerMonitorAllRSQueues" => _ = self.manager_monitor_all_rs_queues.read(reader)?,
            "monitorAllRSAgents" => _ = self.monitor_all_rs_agents.read(reader)?,
            _ => return self.web_acd_user_role.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeWebACDPrefs {
    fn write_children(&self, writer: &mut Writer) {
        self.web_acd_user_role.write_children(writer);
        self.num_agent_sessions.write(writer, name!("use:numAgentSessions"));
        self.agent_monitor_all_rs_queues.write(writer, name!("use:agentMonitorAllRSQueues"));
        self.manager_monitor_all_rs_queues.write(writer, name!("use:managerMonitorAllRSQueues"));
        self.monitor_all_rs_agents.write(writer, name!("use:monitorAllRSAgents"));
    }
}

/// Defaults for a user's support sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeRemoteSupport {
    /// How screens are shown and recorded in a user's sessions with remote computers.
    pub sharing_and_recording: SharingAndRecordingType,
    /// What the customer is asked for as soon as the session begins.
    pub auto_request: Option<UserTypeRemoteSupportAutoRequest>,
    /// Which of the original's programs is used.
    pub default_client: Option<UserTypeRemoteSupportDefaultClient>,
}

impl ReadChildren for UserTypeRemoteSupport {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "autoRequest" => _ = self.auto_request.read(reader)?,
            "defaultClient" => _ = self.default_client.read(reader)?,
            _ => return self.sharing_and_recording.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeRemoteSupport {
    fn write_children(&self, writer: &mut Writer) {
        self.sharing_and_recording.write_children(writer);
        self.auto_request.write(writer, name!("use:autoRequest"));
        self.default_client.write(writer, name!("use:defaultClient"));
    }
}

/// What a customer is asked for as soon as a support session begins.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeRemoteSupportAutoRequest {
    /// Whether anything is asked for.
    pub enable: bool,
    /// What is asked for.
    pub request: Option<ScRequestType>,
}

impl ReadChildren for UserTypeRemoteSupportAutoRequest {
    const REQUIRED: &'static [&'static str] = &["enable"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enable" => reader.required(0, &mut self.enable)?,
            "request" => _ = self.request.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeRemoteSupportAutoRequest {
    fn write_children(&self, writer: &mut Writer) {
        self.enable.write(writer, name!("use:enable"));
        self.request.write(writer, name!("use:request"));
    }
}

/// Which of the original's programs support sessions use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserTypeRemoteSupportDefaultClient {
    /// The program for several sessions or for a single one.
    pub r#type: ScClientType,
    /// Which console the program for a single session has.
    pub single_sess_client: Option<ScConsoleType>,
}

impl ReadChildren for UserTypeRemoteSupportDefaultClient {
    const REQUIRED: &'static [&'static str] = &["type"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "type" => reader.required(0, &mut self.r#type)?,
            "singleSessClient" => _ = self.single_sess_client.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserTypeRemoteSupportDefaultClient {
    fn write_children(&self, writer: &mut Writer) {
        self.r#type.write(writer, name!("use:type"));
        self.single_sess_client.write(writer, name!("use:singleSessClient"));
    }
}

/// A user who exists.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserInstanceType {
    /// What can be said of a user when he is created or changed; a setting that has no counterpart in this server is kept and returned, without effect.
    pub user: UserType,
    /// When the user was created, MM/DD/YYYY hh:mm:ss in GMT; ignored in requests.
    pub registration_date: Option<String>,
    /// How often the user's page was visited; ignored in requests.
    pub visit_count: Option<i64>,
    /// Number by which the server knows the user; ignored in requests. Default: -1.
    pub user_id: Option<i64>,
    /// Settings for events.
    pub event_center: Option<UserInstanceTypeEventCenter>,
}

impl ReadChildren for UserInstanceType {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "registrationDate" => _ = self.registration_date.read(reader)?,
            "visitCount" => _ = self.visit_count.read(reader)?,
            "userId" => _ = self.user_id.read(reader)?,
            "eventCenter" => _ = self.event_center.read(reader)?,
            _ => return self.user.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for UserInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.user.write_children(writer);
        self.registration_date.write(writer, name!("use:registrationDate"));
        self.visit_count.write(writer, name!("use:visitCount"));
        self.user_id.write(writer, name!("use:userId"));
        self.event_center.write(writer, name!("use:eventCenter"));
    }
}

/// A user's phone numbers, as text and often in the comma form country,area,number,extension.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserPhonesType {
    /// A person's phone numbers, as text and often in the comma form country,area,number,extension.
    pub phones: crate::com::PhonesType,
    /// Another phone at the desk.
    pub phone2: Option<String>,
    /// Another mobile phone.
    pub mobile_phone2: Option<String>,
    /// Pager.
    pub pager: Option<String>,
    /// Secret digits by which the user proves on the phone who is calling.
    pub pin: Option<String>,
}

impl ReadChildren for UserPhonesType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "phone2" => _ = self.phone2.read(reader)?,
            "mobilePhone2" => _ = self.mobile_phone2.read(reader)?,
            "pager" => _ = self.pager.read(reader)?,
            "PIN" => _ = self.pin.read(reader)?,
            _ => return self.phones.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for UserPhonesType {
    fn write_children(&self, writer: &mut Writer) {
        self.phones.write_children(writer);
        self.phone2.write(writer, name!("use:phone2"));
        self.mobile_phone2.write(writer, name!("use:mobilePhone2"));
        self.pager.write(writer, name!("use:pager"));
        self.pin.write(writer, name!("use:PIN"));
    }
}

/// What a user wants to be told by the provider, and how; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommOptionsType {
    /// Whether news of products are welcome. Default: false.
    pub prod_announce: Option<bool>,
    /// Whether news of training are welcome. Default: false.
    pub training_info: Option<bool>,
    /// Whether news in electronic form are welcome. Default: false.
    pub electronic_info: Option<bool>,
    /// Whether offers are welcome. Default: false.
    pub promos: Option<bool>,
    /// Whether press releases are welcome. Default: false.
    pub press: Option<bool>,
    /// Whether e-mail may be used for it. Default: false.
    pub email: Option<bool>,
    /// Whether fax may be used for it. Default: false.
    pub fax: Option<bool>,
    /// Whether the phone may be used for it. Default: false.
    pub phone: Option<bool>,
    /// Whether letters may be used for it. Default: false.
    pub mail: Option<bool>,
}

impl ReadChildren for CommOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodAnnounce" => _ = self.prod_announce.read(reader)?,
            "trainingInfo" => _ = self.training_info.read(reader)?,
            "electronicInfo" => _ = self.electronic_info.read(reader)?,
            "promos" => _ = self.promos.read(reader)?,
            "press" => _ = self.press.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "fax" => _ = self.fax.read(reader)?,
            "phone" => _ = self.phone.read(reader)?,
            "mail" => _ = self.mail.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CommOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.prod_announce.write(writer, name!("use:prodAnnounce"));
        self.training_info.write(writer, name!("use:trainingInfo"));
        self.electronic_info.write(writer, name!("use:electronicInfo"));
        self.promos.write(writer, name!("use:promos"));
        self.press.write(writer, name!("use:press"));
        self.email.write(writer, name!("use:email"));
        self.fax.write(writer, name!("use:fax"));
        self.phone.write(writer, name!("use:phone"));
        self.mail.write(writer, name!("use:mail"));
    }
}

/// What others see of a user, and what his page offers; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OptionsType {
    /// Whether the given name is shown. Default: false.
    pub first_name_visible: Option<bool>,
    /// Whether the family name is shown. Default: false.
    pub last_name_visible: Option<bool>,
    /// Whether the postal address is shown. Default: false.
    pub address_visible: Option<bool>,
    /// Whether the phone at the desk is shown. Default: false.
    pub work_phone_visible: Option<bool>,
    /// Whether the mobile phone is shown. Default: false.
    pub cell_phone_visible: Option<bool>,
    /// Whether the pager is shown. Default: false.
    pub pager_visible: Option<bool>,
    /// Whether the fax number is shown. Default: false.
    pub fax_visible: Option<bool>,
    /// Whether the address of the web page is shown. Default: false.
    pub office_url_visible: Option<bool>,
    /// Whether the picture is shown. Default: false.
    pub picture_visible: Option<bool>,
    /// Whether the user is told of new messages. Default: false.
    pub notify_on_new_message: Option<bool>,
    /// Whether the user is told when a meeting begins. Default: false.
    pub notify_on_meeting: Option<bool>,
    /// Whether visitors may be led through the user's page. Default: false.
    pub follow_me_enable: Option<bool>,
    /// Whether the e-mail address is shown. Default: false.
    pub email_visible: Option<bool>,
    /// Whether the site lists the user under his category. Default: false.
    pub list_in_category: Option<bool>,
    /// Whether the title is shown. Default: false.
    pub title_visible: Option<bool>,
    /// Whether visitors may read the user's files. Default: false.
    pub folder_read: Option<bool>,
    /// Whether visitors may add to the user's files. Default: false.
    pub folder_write: Option<bool>,
    /// Whether visitors see messages left by others. Default: false.
    pub message_visible: Option<bool>,
    /// Whether the first picture beside the name is shown. Default: false.
    pub icon_select1: Option<bool>,
    /// Whether the second picture beside the name is shown. Default: false.
    pub icon_select2: Option<bool>,
    /// Whether requests of others to link to the user are accepted at once. Default: false.
    pub accept_link_request: Option<bool>,
    /// Whether such requests wait for the user to decide. Default: false.
    pub hold_on_link_request: Option<bool>,
    /// Whether the user is told of such requests. Default: false.
    pub notify_on_link_request: Option<bool>,
    /// Whether cameras may be shown in the user's sessions. Default: false.
    pub support_video: Option<bool>,
    /// Whether applications may be shared in the user's sessions. Default: false.
    pub support_app: Option<bool>,
    /// Whether documents may be shown in the user's sessions. Default: false.
    pub support_file_share: Option<bool>,
    /// Whether whole screens may be shared in the user's sessions. Default: false.
    pub support_desktop_share: Option<bool>,
    /// Whether the user's sessions may be recorded. Default: false.
    pub support_meeting_record: Option<bool>,
    /// Whether control of a shared application may be given to somebody else. Default: false.
    pub support_appshare_remote: Option<bool>,
    /// Whether control of a tour through web pages may be given to somebody else. Default: false.
    pub support_web_tour_remote: Option<bool>,
    /// Whether control of a shared screen may be given to somebody else. Default: false.
    pub support_desktop_share_remote: Option<bool>,
    /// Whether the user's page is paid for by subscription. Default: false.
    pub subscription_office: Option<bool>,
    /// Whether the phone at the desk is offered for being called back.
    pub work_phone_callback: Option<bool>,
    /// Whether the mobile phone is offered for being called back.
    pub cell_phone_callback: Option<bool>,
    /// Whether the fax number is offered for being called back.
    pub fax_callback: Option<bool>,
    /// Whether the pager is offered for being called back.
    pub pager_callback: Option<bool>,
}

impl ReadChildren for OptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstNameVisible" => _ = self.first_name_visible.read(reader)?,
            "lastNameVisible" => _ = self.last_name_visible.read(reader)?,
            "addressVisible" => _ = self.address_visible.read(reader)?,
            "workPhoneVisible" => _ = self.work_phone_visible.read(reader)?,
            "cellPhoneVisible" => _ = self.cell_phone_visible.read(reader)?,
            "pagerVisible" => _ = self.pager_visible.read(reader)?,
            "faxVisible" => _ = self.fax_visible.read(reader)?,
            "officeUrlVisible" => _ = self.office_url_visible.read(reader)?,
            "pictureVisible" => _ = self.picture_visible.read(reader)?,
            "notifyOnNewMessage" => _ = self.notify_on_new_message.read(reader)?,
            "notifyOnMeeting" => _ = self.notify_on_meeting.read(reader)?,
            "followMeEnable" => _ = self.follow_me_enable.read(reader)?,
            "emailVisible" => _ = self.email_visible.read(reader)?,
            "listInCategory" => _ = self.list_in_category.read(reader)?,
            "titleVisible" => _ = self.title_visible.read(reader)?,
            "folderRead" => _ = self.folder_read.read(reader)?,
            "folderWrite" => _ = self.folder_write.read(reader)?,
            "messageVisible" => _ = self.message_visible.read(reader)?,
            "iconSelect1" => _ = self.icon_select1.read(reader)?,
            "iconSelect2" => _ = self.icon_select2.read(reader)?,
            "acceptLinkRequest" => _ = self.accept_link_request.read(reader)?,
            "holdOnLinkRequest" => _ = self.hold_on_link_request.read(reader)?,
            "notifyOnLinkRequest" => _ = self.notify_on_link_request.read(reader)?,
            "supportVideo" => _ = self.support_video.read(reader)?,
            "supportApp" => _ = self.support_app.read(reader)?,
            "supportFileShare" => _ = self.support_file_share.read(reader)?,
            "supportDesktopShare" => _ = self.support_desktop_share.read(reader)?,
            "supportMeetingRecord" => _ = self.support_meeting_record.read(reader)?,
            "supportAppshareRemote" => _ = self.support_appshare_remote.read(reader)?,
            "supportWebTourRemote" => _ = self.support_web_tour_remote.read(reader)?,
            "supportDesktopShareRemote" => _ = self.support_desktop_share_remote.read(reader)?,
            "subscriptionOffice" => _ = self.subscription_office.read(reader)?,
            "workPhoneCallback" => _ = self.work_phone_callback.read(reader)?,
            "cellPhoneCallback" => _ = self.cell_phone_callback.read(reader)?,
            "faxCallback" => _ = self.fax_callback.read(reader)?,
            "pagerCallback" => _ = self.pager_callback.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name_visible.write(writer, name!("use:firstNameVisible"));
        self.last_name_visible.write(writer, name!("use:lastNameVisible"));
        self.address_visible.write(writer, name!("use:addressVisible"));
        self.work_phone_visible.write(writer, name!("use:workPhoneVisible"));
        self.cell_phone_visible.write(writer, name!("use:cellPhoneVisible"));
        self.pager_visible.write(writer, name!("use:pagerVisible"));
        self.fax_visible.write(writer, name!("use:faxVisible"));
        self.office_url_visible.write(writer, name!("use:officeUrlVisible"));
        self.picture_visible.write(writer, name!("use:pictureVisible"));
        self.notify_on_new_message.write(writer, name!("use:notifyOnNewMessage"));
        self.notify_on_meeting.write(writer, name!("use:notifyOnMeeting"));
        self.follow_me_enable.write(writer, name!("use:followMeEnable"));
        self.email_visible.write(writer, name!("use:emailVisible"));
        self.list_in_category.write(writer, name!("use:listInCategory"));
        self.title_visible.write(writer, name!("use:titleVisible"));
        self.folder_read.write(writer, name!("use:folderRead"));
        self.folder_write.write(writer, name!("use:folderWrite"));
        self.message_visible.write(writer, name!("use:messageVisible"));
        self.icon_select1.write(writer, name!("use:iconSelect1"));
        self.icon_select2.write(writer, name!("use:iconSelect2"));
        self.accept_link_request.write(writer, name!("use:acceptLinkRequest"));
        self.hold_on_link_request.write(writer, name!("use:holdOnLinkRequest"));
        self.notify_on_link_request.write(writer, name!("use:notifyOnLinkRequest"));
        self.support_video.write(writer, name!("use:supportVideo"));
        self.support_app.write(writer, name!("use:supportApp"));
        self.support_file_share.write(writer, name!("use:supportFileShare"));
        self.support_desktop_share.write(writer, name!("use:supportDesktopShare"));
        self.support_meeting_record.write(writer, name!("use:supportMeetingRecord"));
        self.support_appshare_remote.write(writer, name!("use:supportAppshareRemote"));
        self.support_web_tour_remote.write(writer, name!("use:supportWebTourRemote"));
        self.support_desktop_share_remote.write(writer, name!("use:supportDesktopShareRemote"));
        self.subscription_office.write(writer, name!("use:subscriptionOffice"));
        self.work_phone_callback.write(writer, name!("use:workPhoneCallback"));
        self.cell_phone_callback.write(writer, name!("use:cellPhoneCallback"));
        self.fax_callback.write(writer, name!("use:faxCallback"));
        self.pager_callback.write(writer, name!("use:pagerCallback"));
    }
}

/// What a user may do; only an administrator can change it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrivilegeType {
    /// Whether the user may schedule and host sessions; a new user may not unless it, or siteAdmin, is true. Known: inferred.
    pub host: Option<bool>,
    /// Whether attendees of the user's sessions can be called back.
    pub tele_conf_call_out: Option<bool>,
    /// Whether that works to other countries.
    pub tele_conf_call_out_international: Option<bool>,
    /// Whether attendees of the user's sessions can call in.
    pub tele_conf_call_in: Option<bool>,
    /// Whether they can do so without charge.
    pub tele_conf_toll_free_call_in: Option<bool>,
    /// Whether the user administers the site.
    pub site_admin: Option<bool>,
    /// Whether participants of the user's sessions may talk through the computer.
    pub voice_over_ip: Option<bool>,
    /// Whether the user may see what an administrator sees, without changing it.
    pub ro_site_admin: Option<bool>,
    /// Whether the user administers computers for hands-on training.
    pub lab_admin: Option<bool>,
    /// Whether the user's sessions may use other phone bridges. Default: true.
    pub other_telephony: Option<bool>,
    /// Whether attendees in other countries can call a number there.
    pub tele_conf_call_in_international: Option<bool>,
    /// Whether the user may only attend, and not host; true for a new user who neither hosts nor administers. Roles exclude one another: the one given takes the other away.
    pub attendee_only: Option<bool>,
    /// Whether the user may get the program that edits recordings.
    pub recording_editor: Option<bool>,
    /// Whether the user may order help from the provider's staff.
    pub meeting_assist: Option<bool>,
    /// Whether the user's sessions may have video of high quality (360 lines).
    pub h_qvideo: Option<bool>,
    /// Whether people without an account may attend the user's sessions.
    pub allow_ext_attendees: Option<bool>,
    /// Whether the user's sessions may have video of high definition (720 lines).
    pub h_dvideo: Option<bool>,
    /// Whether video systems can take part in the user's sessions.
    pub is_enable_cet: Option<bool>,
    /// Whether the user has a personal room.
    pub is_enable_pmr: Option<bool>,
    /// Whether the user is recognised by the number he calls from.
    pub tele_cli_auth_enabled: Option<bool>,
    /// Whether he must give his PIN besides.
    pub tele_clipin_enabled: Option<bool>,
    /// Whether the computer may be used for sound in sessions that include video systems. Since 40.11.0. Known: inferred.
    pub cmr_hybrid_voip: Option<bool>,
}

impl ReadChildren for PrivilegeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "host" => _ = self.host.read(reader)?,
            "teleConfCallOut" => _ = self.tele_conf_call_out.read(reader)?,
            "teleConfCallOutInternational" => _ = self.tele_conf_call_out_international.read(reader)?,
            "teleConfCallIn" => _ = self.tele_conf_call_in.read(reader)?,
            "teleConfTollFreeCallIn" => _ = self.tele_conf_toll_free_call_in.read(reader)?,
            "siteAdmin" => _ = self.site_admin.read(reader)?,
            "voiceOverIp" => _ = self.voice_over_ip.read(reader)?,
            "roSiteAdmin" => _ = self.ro_site_admin.read(reader)?,
            "labAdmin" => _ = self.lab_admin.read(reader)?,
            "otherTelephony" => _ = self.other_telephony.read(reader)?,
            "teleConfCallInInternational" => _ = self.tele_conf_call_in_international.read(reader)?,
            "attendeeOnly" => _ = self.attendee_only.read(reader)?,
            "recordingEditor" => _ = self.recording_editor.read(reader)?,
            "meetingAssist" => _ = self.meeting_assist.read(reader)?,
            "HQvideo" => _ = self.h_qvideo.read(reader)?,
            "allowExtAttendees" => _ = self.allow_ext_attendees.read(reader)?,
            "HDvideo" => _ = self.h_dvideo.read(reader)?,
            "isEnableCET" => _ = self.is_enable_cet.read(reader)?,
            "isEnablePMR" => _ = self.is_enable_pmr.read(reader)?,
            "teleCLIAuthEnabled" => _ = self.tele_cli_auth_enabled.read(reader)?,
            "teleCLIPINEnabled" => _ = self.tele_clipin_enabled.read(reader)?,
            "cmrHybridVoip" => _ = self.cmr_hybrid_voip.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PrivilegeType {
    fn write_children(&self, writer: &mut Writer) {
        self.host.write(writer, name!("use:host"));
        self.tele_conf_call_out.write(writer, name!("use:teleConfCallOut"));
        self.tele_conf_call_out_international.write(writer, name!("use:teleConfCallOutInternational"));
        self.tele_conf_call_in.write(writer, name!("use:teleConfCallIn"));
        self.tele_conf_toll_free_call_in.write(writer, name!("use:teleConfTollFreeCallIn"));
        self.site_admin.write(writer, name!("use:siteAdmin"));
        self.voice_over_ip.write(writer, name!("use:voiceOverIp"));
        self.ro_site_admin.write(writer, name!("use:roSiteAdmin"));
        self.lab_admin.write(writer, name!("use:labAdmin"));
        self.other_telephony.write(writer, name!("use:otherTelephony"));
        self.tele_conf_call_in_international.write(writer, name!("use:teleConfCallInInternational"));
        self.attendee_only.write(writer, name!("use:attendeeOnly"));
        self.recording_editor.write(writer, name!("use:recordingEditor"));
        self.meeting_assist.write(writer, name!("use:meetingAssist"));
        self.h_qvideo.write(writer, name!("use:HQvideo"));
        self.allow_ext_attendees.write(writer, name!("use:allowExtAttendees"));
        self.h_dvideo.write(writer, name!("use:HDvideo"));
        self.is_enable_cet.write(writer, name!("use:isEnableCET"));
        self.is_enable_pmr.write(writer, name!("use:isEnablePMR"));
        self.tele_cli_auth_enabled.write(writer, name!("use:teleCLIAuthEnabled"));
        self.tele_clipin_enabled.write(writer, name!("use:teleCLIPINEnabled"));
        if writer.speaks(40, 11, 0) {
            self.cmr_hybrid_voip.write(writer, name!("use:cmrHybridVoip"));
        }
    }
}

/// How a list of users is sorted: by the first orderBy, those equal in it by the second, and so on, at most three; in the end by UID. Address, phones, tracking codes and what else is not searched for here sort nothing.
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
        self.order_by.write(writer, name!("use:orderBy"));
        self.order_ad.write(writer, name!("use:orderAD"));
    }
}

/// When users must have been registered to be listed; either limit may be left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataScopeType {
    /// Earliest registration, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub reg_date_start: Option<String>,
    /// Number of the time zone of the two limits, as LstTimeZone returns it; -1 or left out means the caller's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// Latest registration, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub reg_date_end: Option<String>,
}

impl ReadChildren for DataScopeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "regDateStart" => _ = self.reg_date_start.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "regDateEnd" => _ = self.reg_date_end.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DataScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.reg_date_start.write(writer, name!("use:regDateStart"));
        self.time_zone_id.write(writer, name!("use:timeZoneID"));
        self.reg_date_end.write(writer, name!("use:regDateEnd"));
    }
}

/// A user's account with an outside teleconference provider; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TspAccountType {
    /// Number to call without charge.
    pub toll_free_call_in_number: Option<String>,
    /// Which of the user's accounts it is, 1 to 3.
    pub account_index: Option<i64>,
    /// Number to call, charged as an ordinary call.
    pub toll_call_in_number: Option<String>,
    /// Code that the host enters.
    pub subscriber_access_code: Option<String>,
    /// Code that attendees enter.
    pub participant_access_code: Option<String>,
    /// Whether the account is to be opened with the provider as well.
    pub create_on_bridge: Option<bool>,
    /// Whether new sessions use this account.
    pub default_flag: Option<bool>,
    /// First field of the provider's own.
    pub custom1: Option<String>,
    /// Second field of the provider's own.
    pub custom2: Option<String>,
    /// Third field of the provider's own.
    pub custom3: Option<String>,
    /// The number without charge in the form that can be dialled.
    pub toll_free_call_in_data: Option<String>,
    /// The other number in the form that can be dialled.
    pub toll_call_in_data: Option<String>,
    /// Which of the two numbers the recorder dials.
    pub nbr_dial_out: Option<NbrDialOutType>,
    /// Whether the account is to be removed; in SetUser only.
    pub delete: Option<bool>,
}

impl ReadChildren for TspAccountType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tollFreeCallInNumber" => _ = self.toll_free_call_in_number.read(reader)?,
            "accountIndex" => _ = self.account_index.read(reader)?,
            "tollCallInNumber" => _ = self.toll_call_in_number.read(reader)?,
            "subscriberAccessCode" => _ = self.subscriber_access_code.read(reader)?,
            "participantAccessCode" => _ = self.participant_access_code.read(reader)?,
            "createOnBridge" => _ = self.create_on_bridge.read(reader)?,
            "defaultFlag" => _ = self.default_flag.read(reader)?,
            "custom1" => _ = self.custom1.read(reader)?,
            "custom2" => _ = self.custom2.read(reader)?,
            "custom3" => _ = self.custom3.read(reader)?,
            "tollFreeCallInData" => _ = self.toll_free_call_in_data.read(reader)?,
            "tollCallInData" => _ = self.toll_call_in_data.read(reader)?,
            "nbrDialOut" => _ = self.nbr_dial_out.read(reader)?,
            "delete" => _ = self.delete.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TspAccountType {
    fn write_children(&self, writer: &mut Writer) {
        self.toll_free_call_in_number.write(writer, name!("use:tollFreeCallInNumber"));
        self.account_index.write(writer, name!("use:accountIndex"));
        self.toll_call_in_number.write(writer, name!("use:tollCallInNumber"));
        self.subscriber_access_code.write(writer, name!("use:subscriberAccessCode"));
        self.participant_access_code.write(writer, name!("use:participantAccessCode"));
        self.create_on_bridge.write(writer, name!("use:createOnBridge"));
        self.default_flag.write(writer, name!("use:defaultFlag"));
        self.custom1.write(writer, name!("use:custom1"));
        self.custom2.write(writer, name!("use:custom2"));
        self.custom3.write(writer, name!("use:custom3"));
        self.toll_free_call_in_data.write(writer, name!("use:tollFreeCallInData"));
        self.toll_call_in_data.write(writer, name!("use:tollCallInData"));
        self.nbr_dial_out.write(writer, name!("use:nbrDialOut"));
        self.delete.write(writer, name!("use:delete"));
    }
}

/// What a user's own pages on the site contain; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MywebexType {
    /// Whether the user has the larger version of these pages.
    pub is_my_web_ex_pro: Option<bool>,
    /// Whether they have an address book.
    pub my_contact: Option<bool>,
    /// Whether they have the user's profile.
    pub my_profile: Option<bool>,
    /// Whether they have the user's meetings.
    pub my_meetings: Option<bool>,
    /// Whether they have folders for files.
    pub my_folders: Option<bool>,
    /// Whether they have recordings of training sessions.
    pub training_recordings: Option<bool>,
    /// Whether they have recordings of events.
    pub recorded_events: Option<bool>,
    /// Room for the user's files, in megabytes.
    pub total_storage_size: Option<i64>,
    /// Whether they have reports.
    pub my_reports: Option<bool>,
    /// How many computers the user can reach from afar.
    pub my_computer: Option<i64>,
    /// Whether they have a page for visitors.
    pub personal_meeting_room: Option<bool>,
    /// Whether they have links to partners.
    pub my_partner_links: Option<bool>,
    /// Whether they have workspaces.
    pub my_workspaces: Option<bool>,
    /// Further room for recordings, in megabytes.
    pub additional_recording_storage: Option<i64>,
}

impl ReadChildren for MywebexType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "isMyWebExPro" => _ = self.is_my_web_ex_pro.read(reader)?,
            "myContact" => _ = self.my_contact.read(reader)?,
            "myProfile" => _ = self.my_profile.read(reader)?,
            "myMeetings" => _ = self.my_meetings.read(reader)?,
            "myFolders" => _ = self.my_folders.read(reader)?,
            "trainingRecordings" => _ = self.training_recordings.read(reader)?,
            "recordedEvents" => _ = self.recorded_events.read(reader)?,
            "totalStorageSize" => _ = self.total_storage_size.read(reader)?,
            "myReports" => _ = self.my_reports.read(reader)?,
            "myComputer" => _ = self.my_computer.read(reader)?,
            "personalMeetingRoom" => _ = self.personal_meeting_room.read(reader)?,
            "myPartnerLinks" => _ = self.my_partner_links.read(reader)?,
            "myWorkspaces" => _ = self.my_workspaces.read(reader)?,
            "additionalRecordingStorage" => _ = self.additional_recording_storage.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MywebexType {
    fn write_children(&self, writer: &mut Writer) {
        self.is_my_web_ex_pro.write(writer, name!("use:isMyWebExPro"));
        self.my_contact.write(writer, name!("use:myContact"));
        self.my_profile.write(writer, name!("use:myProfile"));
        self.my_meetings.write(writer, name!("use:myMeetings"));
        self.my_folders.write(writer, name!("use:myFolders"));
        self.training_recordings.write(writer, name!("use:trainingRecordings"));
        self.recorded_events.write(writer, name!("use:recordedEvents"));
        self.total_storage_size.write(writer, name!("use:totalStorageSize"));
        self.my_reports.write(writer, name!("use:myReports"));
        self.my_computer.write(writer, name!("use:myComputer"));
        self.personal_meeting_room.write(writer, name!("use:personalMeetingRoom"));
        self.my_partner_links.write(writer, name!("use:myPartnerLinks"));
        self.my_workspaces.write(writer, name!("use:myWorkspaces"));
        self.additional_recording_storage.write(writer, name!("use:additionalRecordingStorage"));
    }
}

/// Services that a user may host sessions of; those of the site when left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportedServicesType {
    /// Meetings.
    pub meeting_center: Option<bool>,
    /// Training sessions.
    pub training_center: Option<bool>,
    /// Support sessions.
    pub support_center: Option<bool>,
    /// Events.
    pub event_center: Option<bool>,
    /// Sales sessions.
    pub sales_center: Option<bool>,
}

impl ReadChildren for SupportedServicesType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingCenter" => _ = self.meeting_center.read(reader)?,
            "trainingCenter" => _ = self.training_center.read(reader)?,
            "supportCenter" => _ = self.support_center.read(reader)?,
            "eventCenter" => _ = self.event_center.read(reader)?,
            "salesCenter" => _ = self.sales_center.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportedServicesType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_center.write(writer, name!("use:meetingCenter"));
        self.training_center.write(writer, name!("use:trainingCenter"));
        self.support_center.write(writer, name!("use:supportCenter"));
        self.event_center.write(writer, name!("use:eventCenter"));
        self.sales_center.write(writer, name!("use:salesCenter"));
    }
}

/// A user's personal room, open at the same address all the time; its addresses and codes are set by the server.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonalMeetingRoomType {
    /// Text shown to visitors.
    pub welcome_message: Option<String>,
    /// Address of the user's photo; once he has uploaded one, that of the uploaded.
    pub photo_url: Option<String>,
    /// Whether the page has a picture of the user's own at its head; one that was uploaded is shown unless this is false.
    pub header_image_branding: Option<bool>,
    /// Address of that picture; once one was uploaded, that of the uploaded.
    pub header_image_url: Option<String>,
    /// What the room is called.
    pub title: Option<String>,
    /// Address that visitors open, …/meet/ROOM.
    pub personal_meeting_room_url: Option<String>,
    /// Address that video systems call, ROOM@HOST.
    pub sip_url: Option<String>,
    /// Nine digits by which the room is reached on the phone.
    pub access_code: Option<String>,
    /// Four digits by which the user proves on the phone to be the host; for the user and administrators only.
    pub host_pin: Option<String>,
    /// Whether meetings that start at once take place in the room.
    pub apply_pmr_for_instant_meeting: Option<bool>,
    /// Whether the room is locked some time after a meeting began in it.
    pub pmr_auto_lock: Option<bool>,
    /// How long after the beginning that is, in minutes. Known: inferred.
    pub pmr_auto_lock_wait_time: Option<i64>,
    /// How the user is told that somebody waits before the locked room.
    pub pr_notifications: Option<PersonalMeetingRoomTypePRNotifications>,
}

impl ReadChildren for PersonalMeetingRoomType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "welcomeMessage" => _ = self.welcome_message.read(reader)?,
            "photoURL" => _ = self.photo_url.read(reader)?,
            "headerImageBranding" => _ = self.header_image_branding.read(reader)?,
            "headerImageURL" => _ = self.header_image_url.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "personalMeetingRoomURL" => _ = self.personal_meeting_room_url.read(reader)?,
            "sipURL" => _ = self.sip_url.read(reader)?,
            "accessCode" => _ = self.access_code.read(reader)?,
            "hostPIN" => _ = self.host_pin.read(reader)?,
            "applyPMRForInstantMeeting" => _ = self.apply_pmr_for_instant_meeting.read(reader)?,
            "PMRAutoLock" => _ = self.pmr_auto_lock.read(reader)?,
            "PMRAutoLockWaitTime" => _ = self.pmr_auto_lock_wait_time.read(reader)?,
            "PRNotifications" => _ = self.pr_notifications.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PersonalMeetingRoomType {
    fn write_children(&self, writer: &mut Writer) {
        self.welcome_message.write(writer, name!("use:welcomeMessage"));
        self.photo_url.write(writer, name!("use:photoURL"));
        self.header_image_branding.write(writer, name!("use:headerImageBranding"));
        self.header_image_url.write(writer, name!("use:headerImageURL"));
        self.title.write(writer, name!("use:title"));
        self.personal_meeting_room_url.write(writer, name!("use:personalMeetingRoomURL"));
        self.sip_url.write(writer, name!("use:sipURL"));
        self.access_code.write(writer, name!("use:accessCode"));
        self.host_pin.write(writer, name!("use:hostPIN"));
        self.apply_pmr_for_instant_meeting.write(writer, name!("use:applyPMRForInstantMeeting"));
        self.pmr_auto_lock.write(writer, name!("use:PMRAutoLock"));
        self.pmr_auto_lock_wait_time.write(writer, name!("use:PMRAutoLockWaitTime"));
        self.pr_notifications.write(writer, name!("use:PRNotifications"));
    }
}

/// Defaults for the sessions a user schedules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionOptionsType {
    /// Number of the meeting type taken when none is given.
    pub default_session_type: Option<i64>,
    /// Service that is offered first.
    pub default_service_type: Option<crate::com::ServiceTypeType>,
    /// Whether sessions leave the list of meetings once they have ended.
    pub auto_delete_after_meeting_end: Option<bool>,
    /// Whether the host sees the page of first steps on entering.
    pub display_quick_start_host: Option<bool>,
    /// Whether attendees see the page of first steps on entering.
    pub display_quick_start_attendees: Option<bool>,
}

impl ReadChildren for SessionOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "defaultSessionType" => _ = self.default_session_type.read(reader)?,
            "defaultServiceType" => _ = self.default_service_type.read(reader)?,
            "autoDeleteAfterMeetingEnd" => _ = self.auto_delete_after_meeting_end.read(reader)?,
            "displayQuickStartHost" => _ = self.display_quick_start_host.read(reader)?,
            "displayQuickStartAttendees" => _ = self.display_quick_start_attendees.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.default_session_type.write(writer, name!("use:defaultSessionType"));
        self.default_service_type.write(writer, name!("use:defaultServiceType"));
        self.auto_delete_after_meeting_end.write(writer, name!("use:autoDeleteAfterMeetingEnd"));
        self.display_quick_start_host.write(writer, name!("use:displayQuickStartHost"));
        self.display_quick_start_attendees.write(writer, name!("use:displayQuickStartAttendees"));
    }
}

/// What a user is in sales.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesCenterType {
    /// The user's parts in sales.
    pub roles: Option<SalesRoleType>,
    /// Login name of the user's manager, at most 128 characters. At most 128 characters.
    pub manager: Option<String>,
    /// What the user is an expert in.
    pub sme_info: Option<SalesSmeType>,
}

impl ReadChildren for SalesCenterType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "roles" => _ = self.roles.read(reader)?,
            "manager" => _ = reader.limited(128, &mut self.manager)?,
            "smeInfo" => _ = self.sme_info.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesCenterType {
    fn write_children(&self, writer: &mut Writer) {
        self.roles.write(writer, name!("use:roles"));
        self.manager.write(writer, name!("use:manager"));
        self.sme_info.write(writer, name!("use:smeInfo"));
    }
}

/// A user's parts in sales.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesRoleType {
    /// Whether the user sells. Default: true.
    pub rep: Option<bool>,
    /// Whether the user manages those who sell. Default: false.
    pub mgr: Option<bool>,
    /// Whether the user assists them. Default: false.
    pub asst: Option<bool>,
    /// Whether the user is an expert whom they ask. Default: false.
    pub sme: Option<bool>,
}

impl ReadChildren for SalesRoleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "rep" => _ = self.rep.read(reader)?,
            "mgr" => _ = self.mgr.read(reader)?,
            "asst" => _ = self.asst.read(reader)?,
            "sme" => _ = self.sme.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesRoleType {
    fn write_children(&self, writer: &mut Writer) {
        self.rep.write(writer, name!("use:rep"));
        self.mgr.write(writer, name!("use:mgr"));
        self.asst.write(writer, name!("use:asst"));
        self.sme.write(writer, name!("use:sme"));
    }
}

/// What an expert in sales knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSmeType {
    /// The field, in words, at most 512 characters. At most 512 characters.
    pub description: Option<String>,
    /// Products the expert knows.
    pub products: Option<SalesProductsType>,
}

impl ReadChildren for SalesSmeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "description" => _ = reader.limited(512, &mut self.description)?,
            "products" => _ = self.products.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSmeType {
    fn write_children(&self, writer: &mut Writer) {
        self.description.write(writer, name!("use:description"));
        self.products.write(writer, name!("use:products"));
    }
}

/// Products, by number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesProductsType {
    /// Number of one of them.
    pub prod_id: Vec<i64>,
}

impl ReadChildren for SalesProductsType {
    const REQUIRED: &'static [&'static str] = &["prodID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodID" => reader.required(0, &mut self.prod_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesProductsType {
    fn write_children(&self, writer: &mut Writer) {
        self.prod_id.write(writer, name!("use:prodID"));
    }
}

/// A user's personal conference number; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonalAccountType {
    /// Code that the host enters.
    pub subscriber_access_code: Option<String>,
    /// Code of attendees who may speak.
    pub participant_full_access_code: Option<String>,
    /// Code of attendees who only listen.
    pub participant_limited_access_code: Option<String>,
    /// Which of the user's accounts it is, 1 to 3.
    pub account_index: i64,
    /// Whether new sessions use this account.
    pub default_flag: Option<bool>,
    /// Whether the codes are to be made by the server.
    pub auto_generate: Option<bool>,
    /// Whether attendees may be heard before the host has called in; no when left out.
    pub join_before_host: Option<bool>,
    /// Whether the account is to be removed; in SetUser only.
    pub delete: Option<bool>,
}

impl ReadChildren for PersonalAccountType {
    const REQUIRED: &'static [&'static str] = &["accountIndex"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "subscriberAccessCode" => _ = self.subscriber_access_code.read(reader)?,
            "participantFullAccessCode" => _ = self.participant_full_access_code.read(reader)?,
            "participantLimitedAccessCode" => _ = self.participant_limited_access_code.read(reader)?,
            "accountIndex" => reader.required(0, &mut self.account_index)?,
            "defaultFlag" => _ = self.default_flag.read(reader)?,
            "autoGenerate" => _ = self.auto_generate.read(reader)?,
            "joinBeforeHost" => _ = self.join_before_host.read(reader)?,
            "delete" => _ = self.delete.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PersonalAccountType {
    fn write_children(&self, writer: &mut Writer) {
        self.subscriber_access_code.write(writer, name!("use:subscriberAccessCode"));
        self.participant_full_access_code.write(writer, name!("use:participantFullAccessCode"));
        self.participant_limited_access_code.write(writer, name!("use:participantLimitedAccessCode"));
        self.account_index.write(writer, name!("use:accountIndex"));
        self.default_flag.write(writer, name!("use:defaultFlag"));
        self.auto_generate.write(writer, name!("use:autoGenerate"));
        self.join_before_host.write(writer, name!("use:joinBeforeHost"));
        self.delete.write(writer, name!("use:delete"));
    }
}

/// A user's account with another phone bridge; kept and returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThirdPartyAccountType {
    /// What the account is called. At most 32 characters.
    pub name: Option<String>,
    /// Number of the bridge. At most 32 characters.
    pub conf_bridge_num: Option<String>,
    /// How long to wait between number and code, in seconds.
    pub pause: Option<i64>,
    /// Code that attendees enter. At most 32 characters.
    pub access_code: Option<String>,
    /// Which of the user's accounts it is, 1 to 3.
    pub account_index: i64,
    /// Whether new sessions use this account.
    pub default_flag: Option<bool>,
    /// Number of the bridge without charge to the caller. At most 32 characters.
    pub toll_free_num: Option<String>,
    /// Code that the host enters. At most 32 characters.
    pub moderator_code: Option<String>,
    /// What the number of the bridge is called. At most 32 characters.
    pub phone_name1: Option<String>,
    /// What the number without charge is called. At most 32 characters.
    pub phone_name2: Option<String>,
}

impl ReadChildren for ThirdPartyAccountType {
    const REQUIRED: &'static [&'static str] = &["accountIndex"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = reader.limited(32, &mut self.name)?,
            "confBridgeNum" => _ = reader.limited(32, &mut self.conf_bridge_num)?,
            "pause" => _ = self.pause.read(reader)?,
            "accessCode" => _ = reader.limited(32, &mut self.access_code)?,
            "accountIndex" => reader.required(0, &mut self.account_index)?,
            "defaultFlag" => _ = self.default_flag.read(reader)?,
            "tollFreeNum" => _ = reader.limited(32, &mut self.toll_free_num)?,
            "moderatorCode" => _ = reader.limited(32, &mut self.moderator_code)?,
            "phoneName1" => _ = reader.limited(32, &mut self.phone_name1)?,
            "phoneName2" => _ = reader.limited(32, &mut self.phone_name2)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ThirdPartyAccountType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("use:name"));
        self.conf_bridge_num.write(writer, name!("use:confBridgeNum"));
        self.pause.write(writer, name!("use:pause"));
        self.access_code.write(writer, name!("use:accessCode"));
        self.account_index.write(writer, name!("use:accountIndex"));
        self.default_flag.write(writer, name!("use:defaultFlag"));
        self.toll_free_num.write(writer, name!("use:tollFreeNum"));
        self.moderator_code.write(writer, name!("use:moderatorCode"));
        self.phone_name1.write(writer, name!("use:phoneName1"));
        self.phone_name2.write(writer, name!("use:phoneName2"));
    }
}

/// What is to happen with a user's password and account.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityType {
    /// Whether the user must change the password on signing in next; kept and returned, without effect so far.
    pub force_change_password: Option<bool>,
    /// Whether the password is to be replaced by one that the user is told by mail; kept and returned, without effect so far.
    pub reset_password: Option<bool>,
    /// Whether the account is locked, by an administrator or for a while by too many wrong passwords, so that the user cannot sign in; false lifts both.
    pub lock_account: Option<bool>,
}

impl ReadChildren for SecurityType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "forceChangePassword" => _ = self.force_change_password.read(reader)?,
            "resetPassword" => _ = self.reset_password.read(reader)?,
            "lockAccount" => _ = self.lock_account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SecurityType {
    fn write_children(&self, writer: &mut Writer) {
        self.force_change_password.write(writer, name!("use:forceChangePassword"));
        self.reset_password.write(writer, name!("use:resetPassword"));
        self.lock_account.write(writer, name!("use:lockAccount"));
    }
}

/// What a user is in the site's support queues.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebACDUserRoleType {
    /// Whether the user serves customers.
    pub is_agent: Option<bool>,
    /// Whether the user manages those who do.
    pub is_mgr: Option<bool>,
}

impl ReadChildren for WebACDUserRoleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "isAgent" => _ = self.is_agent.read(reader)?,
            "isMgr" => _ = self.is_mgr.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for WebACDUserRoleType {
    fn write_children(&self, writer: &mut Writer) {
        self.is_agent.write(writer, name!("use:isAgent"));
        self.is_mgr.write(writer, name!("use:isMgr"));
    }
}

/// How screens are shown and recorded in a user's sessions with remote computers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SharingAndRecordingType {
    /// How a shared screen is shown.
    pub sharing_view: Option<crate::com::SharingViewType>,
    /// How many colours it has.
    pub sharing_color: Option<crate::com::SharingColorType>,
    /// Whether and how it is recorded.
    pub recording: Option<SharingAndRecordingTypeRecording>,
}

impl ReadChildren for SharingAndRecordingType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sharingView" => _ = self.sharing_view.read(reader)?,
            "sharingColor" => _ = self.sharing_color.read(reader)?,
            "recording" => _ = self.recording.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SharingAndRecordingType {
    fn write_children(&self, writer: &mut Writer) {
        self.sharing_view.write(writer, name!("use:sharingView"));
        self.sharing_color.write(writer, name!("use:sharingColor"));
        self.recording.write(writer, name!("use:recording"));
    }
}

/// Whether and how sessions are recorded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SharingAndRecordingTypeRecording {
    /// Whether every session is recorded.
    pub enforce: bool,
    /// Where the recording is made.
    pub r#type: Option<crate::com::RecordingType>,
    /// Folder for recordings on the user's own computer.
    pub location: Option<String>,
}

impl ReadChildren for SharingAndRecordingTypeRecording {
    const REQUIRED: &'static [&'static str] = &["enforce"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enforce" => reader.required(0, &mut self.enforce)?,
            "type" => _ = self.r#type.read(reader)?,
            "location" => _ = self.location.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SharingAndRecordingTypeRecording {
    fn write_children(&self, writer: &mut Writer) {
        self.enforce.write(writer, name!("use:enforce"));
        self.r#type.write(writer, name!("use:type"));
        self.location.write(writer, name!("use:location"));
    }
}

/// Numbers that a user's meetings offer first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultCallInType {
    /// One of at most two. Known: inferred.
    pub global_num: Vec<crate::serv::GlobalCallInNumType>,
}

impl ReadChildren for DefaultCallInType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "globalNum" => _ = self.global_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DefaultCallInType {
    fn write_children(&self, writer: &mut Writer) {
        self.global_num.write(writer, name!("use:globalNum"));
    }
}

/// A user's video systems.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VideoSystemsType {
    /// One of them, which sessions can call.
    pub video_callback: Vec<VideoCallbackType>,
}

impl ReadChildren for VideoSystemsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "videoCallback" => _ = self.video_callback.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for VideoSystemsType {
    fn write_children(&self, writer: &mut Writer) {
        self.video_callback.write(writer, name!("use:videoCallback"));
    }
}

/// A video system that sessions can call.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VideoCallbackType {
    /// What the system is called.
    pub system_name: Option<String>,
    /// Where it is called, NAME@HOST or a number; anything else is refused.
    pub address: Option<String>,
    /// Whether it is the one that is offered first.
    pub default_flag: Option<bool>,
}

impl ReadChildren for VideoCallbackType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "systemName" => _ = self.system_name.read(reader)?,
            "address" => _ = self.address.read(reader)?,
            "defaultFlag" => _ = self.default_flag.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for VideoCallbackType {
    fn write_children(&self, writer: &mut Writer) {
        self.system_name.write(writer, name!("use:systemName"));
        self.address.write(writer, name!("use:address"));
        self.default_flag.write(writer, name!("use:defaultFlag"));
    }
}

/// How a user is told that somebody waits before the locked personal room.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonalMeetingRoomTypePRNotifications {
    /// The way; EMAIL is the only one known.
    pub mode: Option<String>,
}

impl ReadChildren for PersonalMeetingRoomTypePRNotifications {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mode" => _ = self.mode.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PersonalMeetingRoomTypePRNotifications {
    fn write_children(&self, writer: &mut Writer) {
        self.mode.write(writer, name!("use:mode"));
    }
}

/// Settings for events.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserInstanceTypeEventCenter {
    /// Whether events use less of the attendees' bandwidth at some cost in quality.
    pub optimize_attendee_bandwidth_usage: Option<bool>,
}

impl ReadChildren for UserInstanceTypeEventCenter {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "optimizeAttendeeBandwidthUsage" => _ = self.optimize_attendee_bandwidth_usage.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserInstanceTypeEventCenter {
    fn write_children(&self, writer: &mut Writer) {
        self.optimize_attendee_bandwidth_usage.write(writer, name!("use:optimizeAttendeeBandwidthUsage"));
    }
}

xml::tokens! {
    /// How large a user's page on the site is; kept and returned.
    pub enum ServiceType {
        FreeOffice = "FREE_OFFICE",
        StandardOffice = "STANDARD_OFFICE",
        ProOffice = "PRO_OFFICE",
    }
}

xml::tokens! {
    /// Whether a user can sign in: yes, once an administrator has granted it, or no.
    pub enum ActiveType {
        Activated = "ACTIVATED",
        RequestToActivate = "REQUEST_TO_ACTIVATE",
        Deactivated = "DEACTIVATED",
    }
}

xml::tokens! {
    /// What a list of users can be sorted by.
    pub enum OrderByType {
        Uid = "UID",
        Webexid = "WEBEXID",
        Firstname = "FIRSTNAME",
        Lastname = "LASTNAME",
        Email = "EMAIL",
        Active = "ACTIVE",
        Regdate = "REGDATE",
        Regexpdate = "REGEXPDATE",
        Privilege = "PRIVILEGE",
        Personalurl = "PERSONALURL",
        Address1 = "ADDRESS1",
        Address2 = "ADDRESS2",
        City = "CITY",
        State = "STATE",
        Zipcode = "ZIPCODE",
        Country = "COUNTRY",
        Phone1 = "PHONE1",
        Phone2 = "PHONE2",
        Mobile1 = "MOBILE1",
        Mobile2 = "MOBILE2",
        Fax = "FAX",
        Pager = "PAGER",
        Email2 = "EMAIL2",
        Division = "DIVISION",
        Department = "DEPARTMENT",
        Project = "PROJECT",
        Other = "OTHER",
        Timezone = "TIMEZONE",
        Officename = "OFFICENAME",
        Officetitle = "OFFICETITLE",
        Officeurl = "OFFICEURL",
        Categoryid = "CATEGORYID",
        Visitcount = "VISITCOUNT",
    }
}

xml::tokens! {
    /// Which of a bridge's numbers the recorder dials.
    pub enum NbrDialOutType {
        TollFree = "TOLL_FREE",
        Toll = "TOLL",
    }
}

xml::tokens! {
    /// The tabs of a support session.
    pub enum ScTabType {
        Tools = "Tools",
        Desktop = "Desktop",
        Application = "Application",
        Session = "Session",
    }
}

xml::tokens! {
    /// What a customer is asked for in a support session: to see or control the desktop or an application.
    pub enum ScRequestType {
        DeskView = "DESK_VIEW",
        DeskCtrl = "DESK_CTRL",
        AppView = "APP_VIEW",
        AppCtrl = "APP_CTRL",
    }
}

xml::tokens! {
    /// The consoles of the original's program for a single support session.
    pub enum ScConsoleType {
        NewConsl = "NEW_CONSL",
        OldConsl = "OLD_CONSL",
    }
}

xml::tokens! {
    /// The original's programs for support: for several sessions or for a single one.
    pub enum ScClientType {
        MultiSess = "MULTI_SESS",
        SingleSess = "SINGLE_SESS",
    }
}

