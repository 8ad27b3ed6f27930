//! What a meeting type enables: the product behind it decides, and this table has all of them.

use api::com::ServiceTypeType;
use api::meetingtype::{
    ActiveType, LimitsType, MeetingTypeInstanceType, MeetingTypeInstanceTypeServiceTypes,
    MeetingTypeTypeExt, OptionsType, PhoneNumbersType,
};
use store::sessions::Kind;
use store::sites::{MeetingType, Site};

/// The longest that a meeting can last, in minutes.
const LONGEST: i64 = 24 * 60;
/// What the API says where there is no limit.
const UNLIMITED: i64 = 999_999;

/// A product of the original, as a meeting type stands for it.
struct Product {
    /// The code by which clients tell products apart.
    code: &'static str,
    /// Its service; none for what makes no sessions.
    service: Option<ServiceTypeType>,
    /// Whether there is something to see: shared screens, files, cameras.
    pictures: bool,
    /// Whether participants hear each other in the browser.
    voice: bool,
    /// Whether attendees can be made to register.
    registration: bool,
    /// Whether there are questions with answers to choose from.
    polls: bool,
}

const MEETINGS: Product = Product {
    code: "PRO",
    service: Some(ServiceTypeType::MeetingCenter),
    pictures: true,
    voice: true,
    registration: true,
    polls: true,
};
/// What is free in the original can do no less here.
const FREE_MEETINGS: Product = Product { code: "FRE", ..MEETINGS };
const EVENTS: Product =
    Product { code: "ONS", service: Some(ServiceTypeType::EventCenter), ..MEETINGS };
const COURSES: Product =
    Product { code: "TRS", service: Some(ServiceTypeType::TrainingCenter), ..MEETINGS };
const SALES: Product =
    Product { code: "SAC", service: Some(ServiceTypeType::SalesCenter), ..MEETINGS };
const SUPPORT: Product = Product {
    code: "SC3",
    service: Some(ServiceTypeType::SupportCenter),
    registration: false,
    polls: false,
    ..MEETINGS
};
const PHONE_CONFERENCES: Product =
    Product { code: "AUO", pictures: false, registration: false, polls: false, ..MEETINGS };
const REMOTE_ACCESS: Product = Product {
    code: "RAS",
    service: None,
    pictures: false,
    voice: false,
    registration: false,
    polls: false,
};

/// The number of the type of free meetings on a new site.
const FREE: i64 = 1;

fn product(kind: &MeetingType) -> &'static Product {
    match kind.kind {
        Some(Kind::Meeting) if kind.id == FREE => &FREE_MEETINGS,
        Some(Kind::Meeting) => &MEETINGS,
        Some(Kind::Event) => &EVENTS,
        Some(Kind::Training) => &COURSES,
        Some(Kind::Sales) => &SALES,
        Some(Kind::Support) => &SUPPORT,
        Some(Kind::Teleconference) => &PHONE_CONFERENCES,
        None => &REMOTE_ACCESS,
    }
}

/// The code of its product, such as PRO.
pub fn code(kind: &MeetingType) -> &'static str {
    product(kind).code
}

/// Whether its meetings are free.
pub fn is_free(kind: &MeetingType) -> bool {
    product(kind).code == FREE_MEETINGS.code
}

/// The options, by the names that the API has for them, that a session type of the site does not allow, whatever its
/// product does.
pub fn forbidden(site: &Site, session_type: i64) -> &[String] {
    let types = &site.settings.meeting_types;
    types.iter().find(|known| known.id == session_type).map_or(&[], |known| &known.forbids)
}

/// A meeting type as the API tells it.
pub fn told(kind: &MeetingType) -> MeetingTypeInstanceType {
    let product = product(kind);
    MeetingTypeInstanceType {
        meeting_type_type_ext: MeetingTypeTypeExt {
            product_code_prefix: product.code.to_owned(),
            active: ActiveType::Activated,
            name: kind.name.clone(),
            display_name: Some(kind.name.clone()),
            limits: Some(limits()),
            options: allowed(options(product), &kind.forbids),
            phone_numbers: PhoneNumbersType::default(),
        },
        meeting_type_id: kind.id,
        service_types: MeetingTypeInstanceTypeServiceTypes {
            service_type: product.service.into_iter().collect(),
        },
    }
}

fn limits() -> LimitsType {
    let (minutes, users) = (Some(LONGEST), Some(UNLIMITED));
    LimitsType {
        max_app_share_duration: minutes,
        max_app_share_user: users,
        max_desktop_share_duration: minutes,
        max_desktop_share_user: users,
        max_file_transfer_user: users,
        max_meeting_duration: minutes,
        max_meeting_user: users,
        max_record_user: users,
        max_video_duration: minutes,
        max_video_user: users,
        max_web_tour_duration: minutes,
        max_web_tour_user: users,
    }
}

/// Every option. What a browser does not have is false for all: remote control, tours through web pages, telephones,
/// clients to install.
fn options(product: &Product) -> OptionsType {
    let of = |service| Some(product.service == Some(service));
    let (yes, no) = (Some(true), Some(false));
    let pictures = Some(product.pictures);
    OptionsType {
        support_app_share: pictures,
        support_app_share_remote: no,
        support_attendee_registration: Some(product.registration),
        support_remote_web_tour: no,
        support_web_tour: no,
        support_file_share: pictures,
        support_chat: pictures,
        support_cobrowse_site: no,
        support_corporate_offices_site: no,
        support_desktop_share: pictures,
        support_desktop_share_remote: no,
        support_file_transfer: pictures,
        support_international_call_out: no,
        support_java_client: no,
        support_mac_client: no,
        support_meeting_center_site: of(ServiceTypeType::MeetingCenter),
        support_meeting_record: Some(product.voice),
        support_multiple_meeting: no,
        support_on_call_site: of(ServiceTypeType::SupportCenter),
        support_on_stage_site: of(ServiceTypeType::EventCenter),
        support_partner_offices_site: no,
        support_poll: Some(product.polls),
        support_presentation: pictures,
        support_solaris_client: no,
        support_ssl: yes,
        support_e2e: no,
        support_pki: no,
        support_teleconf_call_in: no,
        support_teleconf_call_out: no,
        support_toll_free_call_in: no,
        support_video: pictures,
        support_vo_ip: Some(product.voice),
        support_web_ex_com_site: no,
        support_windows_client: no,
        support_quick_start_attendees: no,
        support_quick_start_host: no,
        hide_in_scheduler: no,
        support_private_meeting: no,
    }
}

/// Where each option is, by the API's name for it.
type OptionPlace = (&'static str, fn(&mut OptionsType) -> &mut Option<bool>);

/// All of them: those that a site can forbid for one of its types.
const OPTIONS: &[OptionPlace] = &[
    ("supportAppShare", |options| &mut options.support_app_share),
    ("supportAppShareRemote", |options| &mut options.support_app_share_remote),
    ("supportAttendeeRegistration", |options| &mut options.support_attendee_registration),
    ("supportRemoteWebTour", |options| &mut options.support_remote_web_tour),
    ("supportWebTour", |options| &mut options.support_web_tour),
    ("supportFileShare", |options| &mut options.support_file_share),
    ("supportChat", |options| &mut options.support_chat),
    ("supportCobrowseSite", |options| &mut options.support_cobrowse_site),
    ("supportCorporateOfficesSite", |options| &mut options.support_corporate_offices_site),
    ("supportDesktopShare", |options| &mut options.support_desktop_share),
    ("supportDesktopShareRemote", |options| &mut options.support_desktop_share_remote),
    ("supportFileTransfer", |options| &mut options.support_file_transfer),
    ("supportInternationalCallOut", |options| &mut options.support_international_call_out),
    ("supportJavaClient", |options| &mut options.support_java_client),
    ("supportMacClient", |options| &mut options.support_mac_client),
    ("supportMeetingCenterSite", |options| &mut options.support_meeting_center_site),
    ("supportMeetingRecord", |options| &mut options.support_meeting_record),
    ("supportMultipleMeeting", |options| &mut options.support_multiple_meeting),
    ("supportOnCallSite", |options| &mut options.support_on_call_site),
    ("supportOnStageSite", |options| &mut options.support_on_stage_site),
    ("supportPartnerOfficesSite", |options| &mut options.support_partner_offices_site),
    ("supportPoll", |options| &mut options.support_poll),
    ("supportPresentation", |options| &mut options.support_presentation),
    ("supportSolarisClient", |options| &mut options.support_solaris_client),
    ("supportSSL", |options| &mut options.support_ssl),
    ("supportE2E", |options| &mut options.support_e2e),
    ("supportPKI", |options| &mut options.support_pki),
    ("supportTeleconfCallIn", |options| &mut options.support_teleconf_call_in),
    ("supportTeleconfCallOut", |options| &mut options.support_teleconf_call_out),
    ("supportTollFreeCallIn", |options| &mut options.support_toll_free_call_in),
    ("supportVideo", |options| &mut options.support_video),
    ("supportVoIP", |options| &mut options.support_vo_ip),
    ("supportWebExComSite", |options| &mut options.support_web_ex_com_site),
    ("supportWindowsClient", |options| &mut options.support_windows_client),
    ("supportQuickStartAttendees", |options| &mut options.support_quick_start_attendees),
    ("supportQuickStartHost", |options| &mut options.support_quick_start_host),
    ("hideInScheduler", |options| &mut options.hide_in_scheduler),
    ("supportPrivateMeeting", |options| &mut options.support_private_meeting),
];

/// The names of the options that a site can forbid for one of its types.
pub fn option_names() -> impl Iterator<Item = &'static str> {
    OPTIONS.iter().map(|(name, _)| *name)
}

/// The options without those that are forbidden, by the API's names.
fn allowed(mut options: OptionsType, forbidden: &[String]) -> OptionsType {
    for (name, place) in OPTIONS {
        if forbidden.iter().any(|forbidden| forbidden == name) {
            *place(&mut options) = Some(false);
        }
    }
    options
}
