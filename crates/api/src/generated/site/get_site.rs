//! site.GetSite: Returns the settings of the site: its names and services, what it offers and demands, and how its pages look.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetSite {
    const NAME: &'static str = "GetSite";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "site:getSite";
    const RESPONSE_TYPE: &'static str = "ns1:getSiteResponse";
    type Response = GetSiteResponse;
}

/// Which settings are wanted; everything but the optional ones is always returned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSite {
    /// Optional settings to return besides the others; none of them when left out.
    pub return_settings: Option<GetSiteReturnSettings>,
}

impl ReadChildren for GetSite {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "returnSettings" => _ = self.return_settings.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSite {
    fn write_children(&self, writer: &mut Writer) {
        self.return_settings.write(writer, name!("ns1:returnSettings"));
    }
}

/// The site as it is set up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSiteResponse {
    /// The site's settings, in groups.
    pub site_instance: SiteType,
}

impl ReadChildren for GetSiteResponse {
    const REQUIRED: &'static [&'static str] = &["siteInstance"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "siteInstance" => reader.required(0, &mut self.site_instance)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSiteResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.site_instance.write(writer, name!("ns1:siteInstance"));
    }
}

/// Settings that are returned only when asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSiteReturnSettings {
    /// Whether the questions of event registration forms are wanted as well; no when left out.
    pub event_center: Option<bool>,
}

impl ReadChildren for GetSiteReturnSettings {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "eventCenter" => _ = self.event_center.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSiteReturnSettings {
    fn write_children(&self, writer: &mut Writer) {
        self.event_center.write(writer, name!("ns1:eventCenter"));
    }
}

/// The settings of a site; those that have no counterpart in this server are returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteType {
    /// What the site is called, where it stands, and which services and meeting types it has.
    pub meta_data: Option<MetaDataType>,
    /// Which version of the original's own presentation format may be used.
    pub ucf: UcfType,
    /// Operating systems from which sessions can be joined with a client.
    pub client_platforms: Option<ClientPlatformsType>,
    /// How much room and how many sessions at once the site has.
    pub resource_restrictions: ResourceRestrictionsType,
    /// Interfaces through which other programs may use the site.
    pub support_api: SupportAPIType,
    /// What users' own pages on the site contain.
    pub my_web_ex_config: Option<MyWebExConfigType>,
    /// How sessions can be joined by phone, and which bridges are used.
    pub telephony_config: Option<TelephonyConfigType>,
    /// Whether sessions are charged for, and which reports there are.
    pub commerce_and_reporting: Option<CommerceAndReportingType>,
    /// Tools and features that the site offers.
    pub tools: Option<ToolsType>,
    /// What users are asked about news from the provider.
    pub cust_communications: Option<CustCommunicationsType>,
    /// Values that users and sessions of the site are asked for.
    pub tracking_codes: Option<SiteTypeTrackingCodes>,
    /// Services that the site has, each with its version.
    pub supported_services: Option<SupportedServicesType>,
    /// What the site demands of passwords, sessions and accounts.
    pub security_options: Option<SecurityOptionsType>,
    /// What a new session gets unless its host says otherwise.
    pub defaults: Option<DefaultsType>,
    /// What hosts can do when they schedule sessions.
    pub schedule_meeting_options: Option<ScheduleOptionsType>,
    /// The row of buttons at the head of every page.
    pub nav_bar_top: Option<TopBarType>,
    /// Links beside users' own pages.
    pub nav_my_web_ex: Option<MyWebExBarType>,
    /// Links beside the pages of all services.
    pub nav_all_services: Option<AllServiceBarType>,
    /// What session passwords must be like while strictPasswords is true.
    pub password_criteria: PasswordCriteriaType,
    /// What passwords of recordings must be like; the same as those of sessions.
    pub recording_password_criteria: Option<RecordingPasswordCriteriaType>,
    /// What account passwords must be like while strictUserPassword is true.
    pub account_password_criteria: AccountPasswordCriteriaType,
    /// Programs on users' computers that work together with the site.
    pub productivity_tools: Option<ProductivityToolType>,
    /// How the site's pages are linked to a MeetingPlace phone bridge; SetSite changes it.
    pub meeting_place: super::MeetingPlaceType,
    /// Questions that event registration forms can ask; only when asked for with returnSettings.
    pub event_center: Option<EventCenterType>,
    /// Settings for sales sessions.
    pub sales_center: Option<SalesCenterType>,
    /// How the site works together with the original's own instant messenger.
    pub connect_integration: Option<ConnectIntegrationType>,
    /// How good the picture of cameras may be. Known: inferred.
    pub video: SiteTypeVideo,
    /// Further features that the site has or lacks. Known: inferred.
    pub site_common_options: Option<SiteTypeSiteCommonOptions>,
    /// Whether users sign in through another system by SAML.
    pub saml_sso: Option<SiteTypeSamlSSO>,
}

impl ReadChildren for SiteType {
    const REQUIRED: &'static [&'static str] = &["ucf", "resourceRestrictions", "supportAPI", "passwordCriteria", "accountPasswordCriteria", "meetingPlace", "video"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "metaData" => _ = self.meta_data.read(reader)?,
            "ucf" => reader.required(0, &mut self.ucf)?,
            "clientPlatforms" => _ = self.client_platforms.read(reader)?,
            "resourceRestrictions" => reader.required(1, &mut self.resource_restrictions)?,
            "supportAPI" => reader.required(2, &mut self.support_api)?,
            "myWebExConfig" => _ = self.my_web_ex_config.read(reader)?,
            "telephonyConfig" => _ = self.telephony_config.read(reader)?,
            "commerceAndReporting" => _ = self.commerce_and_reporting.read(reader)?,
            "tools" => _ = self.tools.read(reader)?,
            "custCommunications" => _ = self.cust_communications.read(reader)?,
            "trackingCodes" => _ = self.tracking_codes.read(reader)?,
            "supportedServices" => _ = self.supported_services.read(reader)?,
            "securityOptions" => _ = self.security_options.read(reader)?,
            "defaults" => _ = self.defaults.read(reader)?,
            "scheduleMeetingOptions" => _ = self.schedule_meeting_options.read(reader)?,
            "navBarTop" => _ = self.nav_bar_top.read(reader)?,
            "navMyWebEx" => _ = self.nav_my_web_ex.read(reader)?,
            "navAllServices" => _ = self.nav_all_services.read(reader)?,
            "passwordCriteria" => reader.required(3, &mut self.password_criteria)?,
            "recordingPasswordCriteria" => _ = self.recording_password_criteria.read(reader)?,
            "accountPasswordCriteria" => reader.required(4, &mut self.account_password_criteria)?,
            "productivityTools" => _ = self.productivity_tools.read(reader)?,
            "meetingPlace" => reader.required(5, &mut self.meeting_place)?,
            "eventCenter" => _ = self.event_center.read(reader)?,
            "salesCenter" => _ = self.sales_center.read(reader)?,
            "connectIntegration" => _ = self.connect_integration.read(reader)?,
            "video" => reader.required(6, &mut self.video)?,
            "siteCommonOptions" => _ = self.site_common_options.read(reader)?,
            "samlSSO" => _ = self.saml_sso.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SiteType {
    fn write_children(&self, writer: &mut Writer) {
        self.meta_data.write(writer, name!("ns1:metaData"));
        self.ucf.write(writer, name!("ns1:ucf"));
        self.client_platforms.write(writer, name!("ns1:clientPlatforms"));
        self.resource_restrictions.write(writer, name!("ns1:resourceRestrictions"));
        self.support_api.write(writer, name!("ns1:supportAPI"));
        self.my_web_ex_config.write(writer, name!("ns1:myWebExConfig"));
        self.telephony_config.write(writer, name!("ns1:telephonyConfig"));
        self.commerce_and_reporting.write(writer, name!("ns1:commerceAndReporting"));
        self.tools.write(writer, name!("ns1:tools"));
        self.cust_communications.write(writer, name!("ns1:custCommunications"));
        self.tracking_codes.write(writer, name!("ns1:trackingCodes"));
        self.supported_services.write(writer, name!("ns1:supportedServices"));
        self.security_options.write(writer, name!("ns1:securityOptions"));
        self.defaults.write(writer, name!("ns1:defaults"));
        self.schedule_meeting_options.write(writer, name!("ns1:scheduleMeetingOptions"));
        self.nav_bar_top.write(writer, name!("ns1:navBarTop"));
        self.nav_my_web_ex.write(writer, name!("ns1:navMyWebEx"));
        self.nav_all_services.write(writer, name!("ns1:navAllServices"));
        self.password_criteria.write(writer, name!("ns1:passwordCriteria"));
        self.recording_password_criteria.write(writer, name!("ns1:recordingPasswordCriteria"));
        self.account_password_criteria.write(writer, name!("ns1:accountPasswordCriteria"));
        self.productivity_tools.write(writer, name!("ns1:productivityTools"));
        self.meeting_place.write(writer, name!("ns1:meetingPlace"));
        self.event_center.write(writer, name!("ns1:eventCenter"));
        self.sales_center.write(writer, name!("ns1:salesCenter"));
        self.connect_integration.write(writer, name!("ns1:connectIntegration"));
        self.video.write(writer, name!("ns1:video"));
        self.site_common_options.write(writer, name!("ns1:siteCommonOptions"));
        self.saml_sso.write(writer, name!("ns1:samlSSO"));
    }
}

/// Values that users and sessions of a site are asked for, such as a cost centre or a project.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteTypeTrackingCodes {
    /// One of at most ten; none when the site uses no tracking codes.
    pub tracking_code: Vec<TrackingCodeType>,
}

impl ReadChildren for SiteTypeTrackingCodes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SiteTypeTrackingCodes {
    fn write_children(&self, writer: &mut Writer) {
        self.tracking_code.write(writer, name!("ns1:trackingCode"));
    }
}

/// What a site is called, where it stands, and what it has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Whether the site has several services under one address rather than a single service. Known: inferred.
    pub is_enterprise: bool,
    /// One of the services that the site has, with a space in its name: Meeting Center, Event Center, Training Center, Support Center, Sales Center.
    pub service_type: Vec<String>,
    /// One of the meeting types that the site has.
    pub meeting_types: Vec<MetaDataTypeMeetingTypes>,
    /// Name of the site: the first part of its address, and what requests send as siteName.
    pub site_name: String,
    /// Name under which the site appears with a design or language of its own, such as its siteName followed by -fr; the first is the siteName itself. Known: inferred.
    pub brand_name: Vec<String>,
    /// Country whose customs the site's pages follow, by name, such as U.S.
    pub region: String,
    /// Currency in which the site charges, by name, such as US Dollars.
    pub currency: String,
    /// Number of the site's time zone, as LstTimeZone returns it; users and sessions without a zone of their own have it.
    pub time_zone_id: i64,
    /// The site's time zone by its display name.
    pub time_zone: Option<String>,
    /// Identification of the integration's maker, which older programs send as partnerID beside siteID; opaque, and misspelled so on the wire. Known: inferred.
    pub parter_id: Option<String>,
    /// Name of the group of servers that has the site's pages. Known: inferred.
    pub web_domain: String,
    /// Name of the group of servers on which the site's sessions run. Known: inferred.
    pub meeting_domain: String,
    /// Name of the group of servers that connects the site's sessions with the phone. Known: inferred.
    pub telephony_domain: String,
    /// Release of the site's pages, such as T31L; programs may compare it to find out what the site can do.
    pub page_version: String,
    /// Release of the client with which sessions are joined, such as T31L.
    pub client_version: String,
    /// Language of the site's pages by name, such as ENGLISH.
    pub page_language: String,
    /// Whether the site is active; nobody can use a site that is not.
    pub activate_status: bool,
    /// Technique with which the site's pages are made; addresses of pages differ with it. Default: PHP.
    pub web_page_type: Option<WebPageTypeType>,
    /// Whether calendar entries go with the mails about sessions. Known: inferred.
    pub i_calendar: Option<bool>,
    /// Which of their own pages users see first after signing in.
    pub my_web_ex_default_page: Option<MyWebExPageType>,
    /// Release of the parts that the pages of all services share, such as cmp3100. Known: inferred.
    pub component_version: Option<String>,
    /// How many active host accounts the site may have. Known: inferred.
    pub account_num_limit: Option<i64>,
    /// How many of those accounts are active at the moment. Known: inferred.
    pub active_user_count: Option<i64>,
    /// How many active accounts for phone conferences alone (without anything to see) the site may have. Known: inferred.
    pub auo_account_num_limit: Option<i64>,
    /// How many of the accounts for phone conferences alone are active at the moment. Known: inferred.
    pub auo_active_user_count: Option<i64>,
    /// Whether lists show when a session really took place rather than when it was planned to. Known: inferred.
    pub display_meeting_actual_time: Option<bool>,
    /// Whether time zones are shown with their distance from GMT. Known: inferred.
    pub display_offset: Option<bool>,
    /// Whether the site is of generation 11 of the original, whose rules and pages differ from the classic ones; false for a classic site. Known: inferred.
    pub support_web_ex11: bool,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &["isEnterprise", "serviceType", "siteName", "region", "currency", "timeZoneID", "webDomain", "meetingDomain", "telephonyDomain", "pageVersion", "clientVersion", "pageLanguage", "activateStatus", "supportWebEx11"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "isEnterprise" => reader.required(0, &mut self.is_enterprise)?,
            "serviceType" => reader.required(1, &mut self.service_type)?,
            "meetingTypes" => _ = self.meeting_types.read(reader)?,
            "siteName" => reader.required(2, &mut self.site_name)?,
            "brandName" => _ = self.brand_name.read(reader)?,
            "region" => reader.required(3, &mut self.region)?,
            "currency" => reader.required(4, &mut self.currency)?,
            "timeZoneID" => reader.required(5, &mut self.time_zone_id)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "parterID" => _ = self.parter_id.read(reader)?,
            "webDomain" => reader.required(6, &mut self.web_domain)?,
            "meetingDomain" => reader.required(7, &mut self.meeting_domain)?,
            "telephonyDomain" => reader.required(8, &mut self.telephony_domain)?,
            "pageVersion" => reader.required(9, &mut self.page_version)?,
            "clientVersion" => reader.required(10, &mut self.client_version)?,
            "pageLanguage" => reader.required(11, &mut self.page_language)?,
            "activateStatus" => reader.required(12, &mut self.activate_status)?,
            "webPageType" => _ = self.web_page_type.read(reader)?,
            "iCalendar" => _ = self.i_calendar.read(reader)?,
            "myWebExDefaultPage" => _ = self.my_web_ex_default_page.read(reader)?,
            "componentVersion" => _ = self.component_version.read(reader)?,
            "accountNumLimit" => _ = self.account_num_limit.read(reader)?,
            "activeUserCount" => _ = self.active_user_count.read(reader)?,
            "auoAccountNumLimit" => _ = self.auo_account_num_limit.read(reader)?,
            "auoActiveUserCount" => _ = self.auo_active_user_count.read(reader)?,
            "displayMeetingActualTime" => _ = self.display_meeting_actual_time.read(reader)?,
            "displayOffset" => _ = self.display_offset.read(reader)?,
            "supportWebEx11" => reader.required(13, &mut self.support_web_ex11)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.is_enterprise.write(writer, name!("ns1:isEnterprise"));
        self.service_type.write(writer, name!("ns1:serviceType"));
        self.meeting_types.write(writer, name!("ns1:meetingTypes"));
        self.site_name.write(writer, name!("ns1:siteName"));
        self.brand_name.write(writer, name!("ns1:brandName"));
        self.region.write(writer, name!("ns1:region"));
        self.currency.write(writer, name!("ns1:currency"));
        self.time_zone_id.write(writer, name!("ns1:timeZoneID"));
        self.time_zone.write(writer, name!("ns1:timeZone"));
        self.parter_id.write(writer, name!("ns1:parterID"));
        self.web_domain.write(writer, name!("ns1:webDomain"));
        self.meeting_domain.write(writer, name!("ns1:meetingDomain"));
        self.telephony_domain.write(writer, name!("ns1:telephonyDomain"));
        self.page_version.write(writer, name!("ns1:pageVersion"));
        self.client_version.write(writer, name!("ns1:clientVersion"));
        self.page_language.write(writer, name!("ns1:pageLanguage"));
        self.activate_status.write(writer, name!("ns1:activateStatus"));
        self.web_page_type.write(writer, name!("ns1:webPageType"));
        self.i_calendar.write(writer, name!("ns1:iCalendar"));
        self.my_web_ex_default_page.write(writer, name!("ns1:myWebExDefaultPage"));
        self.component_version.write(writer, name!("ns1:componentVersion"));
        self.account_num_limit.write(writer, name!("ns1:accountNumLimit"));
        self.active_user_count.write(writer, name!("ns1:activeUserCount"));
        self.auo_account_num_limit.write(writer, name!("ns1:auoAccountNumLimit"));
        self.auo_active_user_count.write(writer, name!("ns1:auoActiveUserCount"));
        self.display_meeting_actual_time.write(writer, name!("ns1:displayMeetingActualTime"));
        self.display_offset.write(writer, name!("ns1:displayOffset"));
        self.support_web_ex11.write(writer, name!("ns1:supportWebEx11"));
    }
}

/// A meeting type that a site has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataTypeMeetingTypes {
    /// Number of the meeting type, as LstMeetingType returns it.
    pub meeting_type_id: i64,
    /// Short code of its kind, such as PRO, ONS, TRS, SMT or AUO; several types may have the same.
    pub meeting_type_name: String,
    /// Whether hosts do not see the type when they schedule; its number can still be used. Known: inferred.
    pub hide_in_scheduler: Option<bool>,
}

impl ReadChildren for MetaDataTypeMeetingTypes {
    const REQUIRED: &'static [&'static str] = &["meetingTypeID", "meetingTypeName"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingTypeID" => reader.required(0, &mut self.meeting_type_id)?,
            "meetingTypeName" => reader.required(1, &mut self.meeting_type_name)?,
            "hideInScheduler" => _ = self.hide_in_scheduler.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataTypeMeetingTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_type_id.write(writer, name!("ns1:meetingTypeID"));
        self.meeting_type_name.write(writer, name!("ns1:meetingTypeName"));
        self.hide_in_scheduler.write(writer, name!("ns1:hideInScheduler"));
    }
}

/// Use of the original's own presentation format on a site; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UcfType {
    /// Version of the format that may be used, such as UCF 2.1, or No UCF.
    pub ucf_configuration: String,
}

impl ReadChildren for UcfType {
    const REQUIRED: &'static [&'static str] = &["ucfConfiguration"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "ucfConfiguration" => reader.required(0, &mut self.ucf_configuration)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UcfType {
    fn write_children(&self, writer: &mut Writer) {
        self.ucf_configuration.write(writer, name!("ns1:ucfConfiguration"));
    }
}

/// Operating systems from which sessions can be joined with the original's clients; without effect, because a browser is enough here.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClientPlatformsType {
    /// Whether there is a client for the desktop system that the element names.
    pub ms_windows: Option<bool>,
    /// Whether there is a client for the ninth version of the system that the element names, the last of its old line.
    pub mac_os9: Option<bool>,
    /// Whether there is a client for the newer line of that system, from its tenth version on.
    pub mac_osx: Option<bool>,
    /// Whether there is a client for the workstation system that the element names.
    pub sun_solaris: Option<bool>,
    /// Whether there is a client for desktops with that free system. Default: false.
    pub linux: Option<bool>,
    /// Whether there is a client for that maker's variety of Unix.
    pub hp_unix: Option<bool>,
    /// Whether there is a client in the language that the element names, for systems without one of their own.
    pub java: Option<bool>,
    /// Whether there is a client for the pocket computers that the element names.
    pub palm: Option<bool>,
}

impl ReadChildren for ClientPlatformsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "msWindows" => _ = self.ms_windows.read(reader)?,
            "macOS9" => _ = self.mac_os9.read(reader)?,
            "macOSX" => _ = self.mac_osx.read(reader)?,
            "sunSolaris" => _ = self.sun_solaris.read(reader)?,
            "linux" => _ = self.linux.read(reader)?,
            "hpUnix" => _ = self.hp_unix.read(reader)?,
            "java" => _ = self.java.read(reader)?,
            "palm" => _ = self.palm.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ClientPlatformsType {
    fn write_children(&self, writer: &mut Writer) {
        self.ms_windows.write(writer, name!("ns1:msWindows"));
        self.mac_os9.write(writer, name!("ns1:macOS9"));
        self.mac_osx.write(writer, name!("ns1:macOSX"));
        self.sun_solaris.write(writer, name!("ns1:sunSolaris"));
        self.linux.write(writer, name!("ns1:linux"));
        self.hp_unix.write(writer, name!("ns1:hpUnix"));
        self.java.write(writer, name!("ns1:java"));
        self.palm.write(writer, name!("ns1:palm"));
    }
}

/// How much room and how many sessions at once a site has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceRestrictionsType {
    /// Whether the number of participants at once is watched against the licences bought. Known: inferred.
    pub is_license_manager: bool,
    /// How many participants at once are licensed, 0 where accounts are counted instead. Known: inferred.
    pub concurrent_license: Option<i64>,
    /// Room for files in the folders of the site, in megabytes. Known: inferred.
    pub file_folder_capacity: Option<i64>,
    /// How many events may run at once; 0 for no limit. Known: inferred.
    pub max_concurrent_events: Option<i64>,
    /// Room for recordings on the server, in megabytes; 0 for no limit. Known: inferred.
    pub archive_storage_limit: Option<i64>,
}

impl ReadChildren for ResourceRestrictionsType {
    const REQUIRED: &'static [&'static str] = &["isLicenseManager"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "isLicenseManager" => reader.required(0, &mut self.is_license_manager)?,
            "concurrentLicense" => _ = self.concurrent_license.read(reader)?,
            "fileFolderCapacity" => _ = self.file_folder_capacity.read(reader)?,
            "maxConcurrentEvents" => _ = self.max_concurrent_events.read(reader)?,
            "archiveStorageLimit" => _ = self.archive_storage_limit.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ResourceRestrictionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.is_license_manager.write(writer, name!("ns1:isLicenseManager"));
        self.concurrent_license.write(writer, name!("ns1:concurrentLicense"));
        self.file_folder_capacity.write(writer, name!("ns1:fileFolderCapacity"));
        self.max_concurrent_events.write(writer, name!("ns1:maxConcurrentEvents"));
        self.archive_storage_limit.write(writer, name!("ns1:archiveStorageLimit"));
    }
}

/// Interfaces through which other programs may use a site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportAPIType {
    /// Whether another program may sign users in, so that they need not enter their password on the site's pages. Known: inferred.
    pub auto_login: Option<bool>,
    /// Whether the interface of addresses is open: links with parameters, such as m.php and p.php, that sign in, schedule or join. Known: inferred.
    pub asp_and_phpapi: Option<bool>,
    /// Whether the form that this interface of addresses had in earlier releases is understood as well. Known: inferred.
    pub backward_api: Option<bool>,
    /// Whether this API is open.
    pub xml_api: Option<bool>,
    /// Whether the interface for programs in C is open. Default: false. Known: inferred.
    pub c_api: Option<bool>,
    /// Whether training works together with learning platforms by the SCORM standard. Known: inferred.
    pub scorm: Option<bool>,
}

impl ReadChildren for SupportAPIType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "autoLogin" => _ = self.auto_login.read(reader)?,
            "aspAndPHPAPI" => _ = self.asp_and_phpapi.read(reader)?,
            "backwardAPI" => _ = self.backward_api.read(reader)?,
            "xmlAPI" => _ = self.xml_api.read(reader)?,
            "cAPI" => _ = self.c_api.read(reader)?,
            "scorm" => _ = self.scorm.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportAPIType {
    fn write_children(&self, writer: &mut Writer) {
        self.auto_login.write(writer, name!("ns1:autoLogin"));
        self.asp_and_phpapi.write(writer, name!("ns1:aspAndPHPAPI"));
        self.backward_api.write(writer, name!("ns1:backwardAPI"));
        self.xml_api.write(writer, name!("ns1:xmlAPI"));
        self.c_api.write(writer, name!("ns1:cAPI"));
        self.scorm.write(writer, name!("ns1:scorm"));
    }
}

/// What users' own pages on the site contain, in the ordinary version and in the larger one (names that end in Pro); returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyWebExConfigType {
    /// Whether they have an address book.
    pub my_contacts: Option<bool>,
    /// Whether they have the user's profile.
    pub my_profile: Option<bool>,
    /// Whether they have the user's meetings.
    pub my_meetings: Option<bool>,
    /// Whether they have recordings of training sessions.
    pub training_recordings: Option<bool>,
    /// Whether they have folders for files. Default: false.
    pub folders: Option<bool>,
    /// Whether they have recordings and documents of events. Known: inferred.
    pub event_document: Option<bool>,
    /// Whether they have reports.
    pub my_report: Option<bool>,
    /// Whether they have the list of computers that the user can reach from afar. Default: false.
    pub my_computer: Option<bool>,
    /// Whether they have a page for visitors.
    pub personal_meeting_page: Option<bool>,
    /// Room for each user's files, in megabytes. Known: inferred.
    pub my_files_storage: Option<i64>,
    /// How many computers each user can reach from afar.
    pub my_computer_numbers: Option<i64>,
    /// Whether users can be given the larger version of these pages at all.
    pub enable_my_web_ex_pro: Option<bool>,
    /// How strictly myWebExProMaxHosts is held. Known: inferred.
    pub my_web_ex_pro_host_limit: Option<LimitsType>,
    /// How many hosts may have the larger version; 999999 for any number. Known: inferred.
    pub my_web_ex_pro_max_hosts: Option<i64>,
    /// Whether only some applications of a computer that is reached from afar can be used. Known: inferred.
    pub restrict_access_any_apps: Option<bool>,
    /// How many applications of such a computer can be used; says nothing unless restrictAccessAnyApps is true. Known: inferred.
    pub restrict_access_any_apps_num: Option<i64>,
    /// How strictly addlAccessAnyComputers is held. Known: inferred.
    pub addl_access_any_computers_limit: Option<LimitsType>,
    /// How many further computers all users together can reach from afar, beyond what each has. Known: inferred.
    pub addl_access_any_computers: Option<i64>,
    /// How strictly addlStorage is held. Known: inferred.
    pub addl_storage_limit: Option<LimitsType>,
    /// Further room for files of all users together, beyond what each has, in megabytes. Known: inferred.
    pub addl_storage: Option<i64>,
    /// Whether the larger version has an address book.
    pub my_contacts_pro: Option<bool>,
    /// Whether the larger version has the user's profile.
    pub my_profile_pro: Option<bool>,
    /// Whether the larger version has the user's meetings.
    pub my_meetings_pro: Option<bool>,
    /// Whether the larger version has recordings of training sessions.
    pub training_recordings_pro: Option<bool>,
    /// Whether the larger version has folders for files. Default: false.
    pub folders_pro: Option<bool>,
    /// Whether the larger version has recordings and documents of events. Known: inferred.
    pub event_document_pro: Option<bool>,
    /// Whether the larger version has reports.
    pub my_report_pro: Option<bool>,
    /// Whether the larger version has the list of computers that the user can reach from afar. Default: false.
    pub my_computer_pro: Option<bool>,
    /// Whether the larger version has a page for visitors.
    pub personal_meeting_page_pro: Option<bool>,
    /// Room for the files of each user with the larger version, in megabytes. Known: inferred.
    pub my_files_storage_pro: Option<i64>,
    /// How many computers each user with the larger version can reach from afar.
    pub my_computer_numbers_pro: Option<i64>,
    /// Whether users may put a picture of their own at the head of their page for visitors. Known: inferred.
    pub pm_rheader_branding: Option<bool>,
    /// Where that picture stands; absent when there is none. Known: inferred.
    pub pm_rheader_branding_location: Option<HeaderImageLocationType>,
}

impl ReadChildren for MyWebExConfigType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "myContacts" => _ = self.my_contacts.read(reader)?,
            "myProfile" => _ = self.my_profile.read(reader)?,
            "myMeetings" => _ = self.my_meetings.read(reader)?,
            "trainingRecordings" => _ = self.training_recordings.read(reader)?,
            "folders" => _ = self.folders.read(reader)?,
            "eventDocument" => _ = self.event_document.read(reader)?,
            "myReport" => _ = self.my_report.read(reader)?,
            "myComputer" => _ = self.my_computer.read(reader)?,
            "personalMeetingPage" => _ = self.personal_meeting_page.read(reader)?,
            "myFilesStorage" => _ = self.my_files_storage.read(reader)?,
            "myComputerNumbers" => _ = self.my_computer_numbers.read(reader)?,
            "enableMyWebExPro" => _ = self.enable_my_web_ex_pro.read(reader)?,
            "myWebExProHostLimit" => _ = self.my_web_ex_pro_host_limit.read(reader)?,
            "myWebExProMaxHosts" => _ = self.my_web_ex_pro_max_hosts.read(reader)?,
            "restrictAccessAnyApps" => _ = self.restrict_access_any_apps.read(reader)?,
            "restrictAccessAnyAppsNum" => _ = self.restrict_access_any_apps_num.read(reader)?,
            "addlAccessAnyComputersLimit" => _ = self.addl_access_any_computers_limit.read(reader)?,
            "addlAccessAnyComputers" => _ = self.addl_access_any_computers.read(reader)?,
            "addlStorageLimit" => _ = self.addl_storage_limit.read(reader)?,
            "addlStorage" => _ = self.addl_storage.read(reader)?,
            "myContactsPro" => _ = self.my_contacts_pro.read(reader)?,
            "myProfilePro" => _ = self.my_profile_pro.read(reader)?,
            "myMeetingsPro" => _ = self.my_meetings_pro.read(reader)?,
            "trainingRecordingsPro" => _ = self.training_recordings_pro.read(reader)?,
            "foldersPro" => _ = self.folders_pro.read(reader)?,
            "eventDocumentPro" => _ = self.event_document_pro.read(reader)?,
            "myReportPro" => _ = self.my_report_pro.read(reader)?,
            "myComputerPro" => _ = self.my_computer_pro.read(reader)?,
            "personalMeetingPagePro" => _ = self.personal_meeting_page_pro.read(reader)?,
            "myFilesStoragePro" => _ = self.my_files_storage_pro.read(reader)?,
            "myComputerNumbersPro" => _ = self.my_computer_numbers_pro.read(reader)?,
            "PMRheaderBranding" => _ = self.pm_rheader_branding.read(reader)?,
            "PMRheaderBrandingLocation" => _ = self.pm_rheader_branding_location.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MyWebExConfigType {
    fn write_children(&self, writer: &mut Writer) {
        self.my_contacts.write(writer, name!("ns1:myContacts"));
        self.my_profile.write(writer, name!("ns1:myProfile"));
        self.my_meetings.write(writer, name!("ns1:myMeetings"));
        self.training_recordings.write(writer, name!("ns1:trainingRecordings"));
        self.folders.write(writer, name!("ns1:folders"));
        self.event_document.write(writer, name!("ns1:eventDocument"));
        self.my_report.write(writer, name!("ns1:myReport"));
        self.my_computer.write(writer, name!("ns1:myComputer"));
        self.personal_meeting_page.write(writer, name!("ns1:personalMeetingPage"));
        self.my_files_storage.write(writer, name!("ns1:myFilesStorage"));
        self.my_computer_numbers.write(writer, name!("ns1:myComputerNumbers"));
        self.enable_my_web_ex_pro.write(writer, name!("ns1:enableMyWebExPro"));
        self.my_web_ex_pro_host_limit.write(writer, name!("ns1:myWebExProHostLimit"));
        self.my_web_ex_pro_max_hosts.write(writer, name!("ns1:myWebExProMaxHosts"));
        self.restrict_access_any_apps.write(writer, name!("ns1:restrictAccessAnyApps"));
        self.restrict_access_any_apps_num.write(writer, name!("ns1:restrictAccessAnyAppsNum"));
        self.addl_access_any_computers_limit.write(writer, name!("ns1:addlAccessAnyComputersLimit"));
        self.addl_access_any_computers.write(writer, name!("ns1:addlAccessAnyComputers"));
        self.addl_storage_limit.write(writer, name!("ns1:addlStorageLimit"));
        self.addl_storage.write(writer, name!("ns1:addlStorage"));
        self.my_contacts_pro.write(writer, name!("ns1:myContactsPro"));
        self.my_profile_pro.write(writer, name!("ns1:myProfilePro"));
        self.my_meetings_pro.write(writer, name!("ns1:myMeetingsPro"));
        self.training_recordings_pro.write(writer, name!("ns1:trainingRecordingsPro"));
        self.folders_pro.write(writer, name!("ns1:foldersPro"));
        self.event_document_pro.write(writer, name!("ns1:eventDocumentPro"));
        self.my_report_pro.write(writer, name!("ns1:myReportPro"));
        self.my_computer_pro.write(writer, name!("ns1:myComputerPro"));
        self.personal_meeting_page_pro.write(writer, name!("ns1:personalMeetingPagePro"));
        self.my_files_storage_pro.write(writer, name!("ns1:myFilesStoragePro"));
        self.my_computer_numbers_pro.write(writer, name!("ns1:myComputerNumbersPro"));
        self.pm_rheader_branding.write(writer, name!("ns1:PMRheaderBranding"));
        self.pm_rheader_branding_location.write(writer, name!("ns1:PMRheaderBrandingLocation"));
    }
}

/// How sessions can be joined by phone, and which bridges are used; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TelephonyConfigType {
    /// Whether the bridge of an outside teleconference provider is steered through the original's telephony interface. Known: inferred.
    pub is_tsp_using_telephony_api: Option<bool>,
    /// What the site's phone conferences are called on its pages.
    pub service_name: Option<String>,
    /// What the code that attendees enter on the phone is called.
    pub participant_access_code_label: Option<String>,
    /// What the code that the host enters on the phone is called.
    pub subscriber_access_code_label: Option<String>,
    /// What the number is called by which an attendee on the phone is matched with his place in the session. Known: inferred.
    pub attendee_id_label: Option<String>,
    /// Address of the program that connects the site with an outside provider's bridge. Known: inferred.
    pub primary_adaptor_url: Option<String>,
    /// Address of the program that stands in for it when it does not answer. Known: inferred.
    pub secondary_adaptor_url: Option<String>,
    /// Whether participants may talk and listen through the computer.
    pub internet_phone: Option<bool>,
    /// Whether sessions may have a phone conference that attendees call.
    pub support_call_in_type_teleconf: Option<bool>,
    /// Whether there are numbers to call, charged as an ordinary call. Known: inferred.
    pub call_in_teleconferencing: Option<bool>,
    /// Whether there are numbers to call without charge.
    pub toll_free_callin_teleconferencing: Option<bool>,
    /// Whether there are numbers to call in other countries.
    pub intl_call_in_teleconferencing: Option<bool>,
    /// Whether attendees can be called back. Default: false.
    pub call_back_teleconferencing: Option<bool>,
    /// How many numbers to call are shown for a session, as text. Known: inferred.
    pub call_in_number: Option<String>,
    /// Address of the phone bridge that sessions use when no other is chosen. Known: inferred.
    pub default_tele_server_subject: Option<String>,
    /// Name with which the site signs in to that bridge. Known: inferred.
    pub subscribe_name: Option<String>,
    /// Password with which the site signs in to that bridge, as plain text. Known: inferred.
    pub subscribe_password: Option<String>,
    /// How many phone lines are kept free for a session that does not say, as text. Known: inferred.
    pub default_phone_lines: Option<String>,
    /// On how many of those lines people can speak rather than only listen, as text. Known: inferred.
    pub default_speaking_lines: Option<String>,
    /// Country code that phone numbers have when they are given without one, in digits, such as 1. Known: inferred.
    pub major_country_code: Option<String>,
    /// Area code that phone numbers have when they are given without one, in digits. Known: inferred.
    pub major_area_code: Option<String>,
    /// Name shown for somebody on the phone who is not matched with a participant. Known: inferred.
    pub public_name: Option<String>,
    /// Whether participants on the phone and those at the computer hear each other. Known: inferred.
    pub hybrid_teleconference: Option<bool>,
    /// Whether somebody in a phone conference can call the provider's staff for help. Known: inferred.
    pub instant_help: Option<bool>,
    /// Whether the site's owner runs the phone bridge rather than the provider. Known: inferred.
    pub customer_manage: Option<bool>,
    /// Which phone bridges calls go to, and in which order. Known: inferred.
    pub ts_routing: Option<TSRouting>,
    /// Name of the phone bridge that the site uses. Known: inferred.
    pub tele_server_name: Option<String>,
    /// How many people can be in one phone conference at most. Known: inferred.
    pub max_callers_number: Option<i64>,
    /// Whether the site must use the bridge in teleServerName rather than any that is free. Known: inferred.
    pub is_specified: Option<bool>,
    /// Whether a phone conference goes on when the session it belongs to has ended. Known: inferred.
    pub is_continue: Option<bool>,
    /// Whether attendees can be called back in other countries.
    pub intl_call_back_teleconferencing: Option<bool>,
    /// Bridges on which users have personal conference numbers.
    pub personal_teleconf: Option<TelephonyConfigTypePersonalTeleconf>,
    /// Whether audio and video run over a server of their own. Known: inferred.
    pub multi_media_platform: Option<bool>,
    /// Host name or address of that server. Known: inferred.
    pub multi_media_host_name: Option<String>,
    /// Whether a phone conference can be broadcast to listeners at the computer. Known: inferred.
    pub broadcast_audio_stream: Option<bool>,
    /// Connections to the bridge of an outside teleconference provider.
    pub tsp_adaptor_settings: TelephonyConfigTypeTspAdaptorSettings,
    /// How phone conferences run over a MeetingPlace bridge.
    pub meeting_place: MeetingPlaceTelephonyType,
    /// Whether sessions may have an outside phone conference, described in words by their host.
    pub support_other_type_teleconf: Option<bool>,
    /// What such an outside phone conference is called on the site's pages.
    pub other_tele_service_name: Option<String>,
    /// Whether hosts may have accounts with an outside provider whose bridge is not connected with the site. Known: inferred.
    pub support_adapterless_tsp: Option<bool>,
    /// Whether attendees are shown the number named by attendeeIDLabel. Known: inferred.
    pub display_attendee_id: Option<bool>,
    /// Whether users' accounts on the phone bridge can be opened from the site. Known: inferred.
    pub provision_tele_account: Option<bool>,
    /// Whether hosts may choose the digits of their personal conference numbers themselves. Known: inferred.
    pub choose_pcn: Option<bool>,
    /// Whether phone conferences without anything to see can be scheduled.
    pub audio_only: Option<bool>,
    /// Whether the administrator may set the numbers to call, charged and without charge. Known: inferred.
    pub config_toll_and_toll_free_num: Option<bool>,
    /// Whether the administrator may set which phone bridge is used first. Known: inferred.
    pub config_primary_ts: Option<bool>,
    /// Whether somebody who calls in is recognised by the number he calls from. Known: inferred.
    pub tele_cli_auth_enabled: Option<bool>,
    /// Whether somebody recognised by his number must enter his PIN as well. Known: inferred.
    pub tele_clipin_enabled: Option<bool>,
}

impl ReadChildren for TelephonyConfigType {
    const REQUIRED: &'static [&'static str] = &["tspAdaptorSettings", "meetingPlace"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "isTSPUsingTelephonyAPI" => _ = self.is_tsp_using_telephony_api.read(reader)?,
            "serviceName" => _ = self.service_name.read(reader)?,
            "participantAccessCodeLabel" => _ = self.participant_access_code_label.read(reader)?,
            "subscriberAccessCodeLabel" => _ = self.subscriber_access_code_label.read(reader)?,
            "attendeeIDLabel" => _ = self.attendee_id_label.read(reader)?,
            "primaryAdaptorURL" => _ = self.primary_adaptor_url.read(reader)?,
            "secondaryAdaptorURL" => _ = self.secondary_adaptor_url.read(reader)?,
            "internetPhone" => _ = self.internet_phone.read(reader)?,
            "supportCallInTypeTeleconf" => _ = self.support_call_in_type_teleconf.read(reader)?,
            "callInTeleconferencing" => _ = self.call_in_teleconferencing.read(reader)?,
            "tollFreeCallinTeleconferencing" => _ = self.toll_free_callin_teleconferencing.read(reader)?,
            "intlCallInTeleconferencing" => _ = self.intl_call_in_teleconferencing.read(reader)?,
            "callBackTeleconferencing" => _ = self.call_back_teleconferencing.read(reader)?,
            "callInNumber" => _ = self.call_in_number.read(reader)?,
            "defaultTeleServerSubject" => _ = self.default_tele_server_subject.read(reader)?,
            "subscribeName" => _ = self.subscribe_name.read(reader)?,
            "subscribePassword" => _ = self.subscribe_password.read(reader)?,
            "defaultPhoneLines" => _ = self.default_phone_lines.read(reader)?,
            "defaultSpeakingLines" => _ = self.default_speaking_lines.read(reader)?,
            "majorCountryCode" => _ = self.major_country_code.read(reader)?,
            "majorAreaCode" => _ = self.major_area_code.read(reader)?,
            "publicName" => _ = self.public_name.read(reader)?,
            "hybridTeleconference" => _ = self.hybrid_teleconference.read(reader)?,
            "instantHelp" => _ = self.instant_help.read(reader)?,
            "customerManage" => _ = self.customer_manage.read(reader)?,
            "TSRouting" => _ = self.ts_routing.read(reader)?,
            "teleServerName" => _ = self.tele_server_name.read(reader)?,
            "maxCallersNumber" => _ = self.max_callers_number.read(reader)?,
            "isSpecified" => _ = self.is_specified.read(reader)?,
            "isContinue" => _ = self.is_continue.read(reader)?,
            "intlCallBackTeleconferencing" => _ = self.intl_call_back_teleconferencing.read(reader)?,
            "personalTeleconf" => _ = self.personal_teleconf.read(reader)?,
            "multiMediaPlatform" => _ = self.multi_media_platform.read(reader)?,
            "multiMediaHostName" => _ = self.multi_media_host_name.read(reader)?,
            "broadcastAudioStream" => _ = self.broadcast_audio_stream.read(reader)?,
            "tspAdaptorSettings" => reader.required(0, &mut self.tsp_adaptor_settings)?,
            "meetingPlace" => reader.required(1, &mut self.meeting_place)?,
            "supportOtherTypeTeleconf" => _ = self.support_other_type_teleconf.read(reader)?,
            "otherTeleServiceName" => _ = self.other_tele_service_name.read(reader)?,
            "supportAdapterlessTSP" => _ = self.support_adapterless_tsp.read(reader)?,
            "displayAttendeeID" => _ = self.display_attendee_id.read(reader)?,
            "provisionTeleAccount" => _ = self.provision_tele_account.read(reader)?,
            "choosePCN" => _ = self.choose_pcn.read(reader)?,
            "audioOnly" => _ = self.audio_only.read(reader)?,
            "configTollAndTollFreeNum" => _ = self.config_toll_and_toll_free_num.read(reader)?,
            "configPrimaryTS" => _ = self.config_primary_ts.read(reader)?,
            "teleCLIAuthEnabled" => _ = self.tele_cli_auth_enabled.read(reader)?,
            "teleCLIPINEnabled" => _ = self.tele_clipin_enabled.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyConfigType {
    fn write_children(&self, writer: &mut Writer) {
        self.is_tsp_using_telephony_api.write(writer, name!("ns1:isTSPUsingTelephonyAPI"));
        self.service_name.write(writer, name!("ns1:serviceName"));
        self.participant_access_code_label.write(writer, name!("ns1:participantAccessCodeLabel"));
        self.subscriber_access_code_label.write(writer, name!("ns1:subscriberAccessCodeLabel"));
        self.attendee_id_label.write(writer, name!("ns1:attendeeIDLabel"));
        self.primary_adaptor_url.write(writer, name!("ns1:primaryAdaptorURL"));
        self.secondary_adaptor_url.write(writer, name!("ns1:secondaryAdaptorURL"));
        self.internet_phone.write(writer, name!("ns1:internetPhone"));
        self.support_call_in_type_teleconf.write(writer, name!("ns1:supportCallInTypeTeleconf"));
        self.call_in_teleconferencing.write(writer, name!("ns1:callInTeleconferencing"));
        self.toll_free_callin_teleconferencing.write(writer, name!("ns1:tollFreeCallinTeleconferencing"));
        self.intl_call_in_teleconferencing.write(writer, name!("ns1:intlCallInTeleconferencing"));
        self.call_back_teleconferencing.write(writer, name!("ns1:callBackTeleconferencing"));
        self.call_in_number.write(writer, name!("ns1:callInNumber"));
        self.default_tele_server_subject.write(writer, name!("ns1:defaultTeleServerSubject"));
        self.subscribe_name.write(writer, name!("ns1:subscribeName"));
        self.subscribe_password.write(writer, name!("ns1:subscribePassword"));
        self.default_phone_lines.write(writer, name!("ns1:defaultPhoneLines"));
        self.default_speaking_lines.write(writer, name!("ns1:defaultSpeakingLines"));
        self.major_country_code.write(writer, name!("ns1:majorCountryCode"));
        self.major_area_code.write(writer, name!("ns1:majorAreaCode"));
        self.public_name.write(writer, name!("ns1:publicName"));
        self.hybrid_teleconference.write(writer, name!("ns1:hybridTeleconference"));
        self.instant_help.write(writer, name!("ns1:instantHelp"));
        self.customer_manage.write(writer, name!("ns1:customerManage"));
        self.ts_routing.write(writer, name!("ns1:TSRouting"));
        self.tele_server_name.write(writer, name!("ns1:teleServerName"));
        self.max_callers_number.write(writer, name!("ns1:maxCallersNumber"));
        self.is_specified.write(writer, name!("ns1:isSpecified"));
        self.is_continue.write(writer, name!("ns1:isContinue"));
        self.intl_call_back_teleconferencing.write(writer, name!("ns1:intlCallBackTeleconferencing"));
        self.personal_teleconf.write(writer, name!("ns1:personalTeleconf"));
        self.multi_media_platform.write(writer, name!("ns1:multiMediaPlatform"));
        self.multi_media_host_name.write(writer, name!("ns1:multiMediaHostName"));
        self.broadcast_audio_stream.write(writer, name!("ns1:broadcastAudioStream"));
        self.tsp_adaptor_settings.write(writer, name!("ns1:tspAdaptorSettings"));
        self.meeting_place.write(writer, name!("ns1:meetingPlace"));
        self.support_other_type_teleconf.write(writer, name!("ns1:supportOtherTypeTeleconf"));
        self.other_tele_service_name.write(writer, name!("ns1:otherTeleServiceName"));
        self.support_adapterless_tsp.write(writer, name!("ns1:supportAdapterlessTSP"));
        self.display_attendee_id.write(writer, name!("ns1:displayAttendeeID"));
        self.provision_tele_account.write(writer, name!("ns1:provisionTeleAccount"));
        self.choose_pcn.write(writer, name!("ns1:choosePCN"));
        self.audio_only.write(writer, name!("ns1:audioOnly"));
        self.config_toll_and_toll_free_num.write(writer, name!("ns1:configTollAndTollFreeNum"));
        self.config_primary_ts.write(writer, name!("ns1:configPrimaryTS"));
        self.tele_cli_auth_enabled.write(writer, name!("ns1:teleCLIAuthEnabled"));
        self.tele_clipin_enabled.write(writer, name!("ns1:teleCLIPINEnabled"));
    }
}

/// Bridges on which users have personal conference numbers: for large and for small conferences one that is used first, and two for when it fails.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TelephonyConfigTypePersonalTeleconf {
    /// Bridge for large conferences that is used first.
    pub primary_large_server: Option<crate::serv::PersonalTeleServerType>,
    /// Bridge for large conferences when the first fails.
    pub backup1large_server: Option<crate::serv::PersonalTeleServerType>,
    /// Bridge for large conferences when the first two fail.
    pub backup2large_server: Option<crate::serv::PersonalTeleServerType>,
    /// Bridge for small conferences that is used first.
    pub primary_small_server: Option<crate::serv::PersonalTeleServerType>,
    /// Bridge for small conferences when the first fails.
    pub backup1small_server: Option<crate::serv::PersonalTeleServerType>,
    /// Bridge for small conferences when the first two fail.
    pub backup2small_server: Option<crate::serv::PersonalTeleServerType>,
    /// Whether attendees may be heard before the host has called in.
    pub join_before_host: Option<bool>,
}

impl ReadChildren for TelephonyConfigTypePersonalTeleconf {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "primaryLargeServer" => _ = self.primary_large_server.read(reader)?,
            "backup1LargeServer" => _ = self.backup1large_server.read(reader)?,
            "backup2LargeServer" => _ = self.backup2large_server.read(reader)?,
            "primarySmallServer" => _ = self.primary_small_server.read(reader)?,
            "backup1SmallServer" => _ = self.backup1small_server.read(reader)?,
            "backup2SmallServer" => _ = self.backup2small_server.read(reader)?,
            "joinBeforeHost" => _ = self.join_before_host.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyConfigTypePersonalTeleconf {
    fn write_children(&self, writer: &mut Writer) {
        self.primary_large_server.write(writer, name!("ns1:primaryLargeServer"));
        self.backup1large_server.write(writer, name!("ns1:backup1LargeServer"));
        self.backup2large_server.write(writer, name!("ns1:backup2LargeServer"));
        self.primary_small_server.write(writer, name!("ns1:primarySmallServer"));
        self.backup1small_server.write(writer, name!("ns1:backup1SmallServer"));
        self.backup2small_server.write(writer, name!("ns1:backup2SmallServer"));
        self.join_before_host.write(writer, name!("ns1:joinBeforeHost"));
    }
}

/// Connections to the bridge of an outside teleconference provider: one that is used first, and two for when it fails.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TelephonyConfigTypeTspAdaptorSettings {
    /// Connection that is used first.
    pub primary_large: Option<TspServerType>,
    /// Connection when the first fails.
    pub backup1large: Option<TspServerType>,
    /// Connection when the first two fail.
    pub backup2large: Option<TspServerType>,
}

impl ReadChildren for TelephonyConfigTypeTspAdaptorSettings {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "primaryLarge" => _ = self.primary_large.read(reader)?,
            "backup1Large" => _ = self.backup1large.read(reader)?,
            "backup2Large" => _ = self.backup2large.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyConfigTypeTspAdaptorSettings {
    fn write_children(&self, writer: &mut Writer) {
        self.primary_large.write(writer, name!("ns1:primaryLarge"));
        self.backup1large.write(writer, name!("ns1:backup1Large"));
        self.backup2large.write(writer, name!("ns1:backup2Large"));
    }
}

/// Whether sessions are charged for, and which reports there are; prices are in the site's currency. Returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommerceAndReportingType {
    /// Whether reports are made by tracking code. Known: inferred.
    pub tracking_code: Option<bool>,
    /// Whether administrators can see reports about the use of the site.
    pub site_admin_report: Option<bool>,
    /// Whether hosts can buy the use of the site as a subscription. Known: inferred.
    pub sub_scription_service: Option<bool>,
    /// Whether the site takes payments by credit card. Known: inferred.
    pub is_e_commmerce: Option<bool>,
    /// Price of a session for each participant and minute. Known: inferred.
    pub conference_price: Option<f64>,
    /// Price of an ordinary call to a phone conference for each caller and minute. Known: inferred.
    pub call_in_price: Option<f64>,
    /// Price of a call without charge to the caller, for each caller and minute. Known: inferred.
    pub call_in_toll_free_price: Option<f64>,
    /// Price of being called back, for each participant and minute. Known: inferred.
    pub call_out_price: Option<f64>,
    /// Price of talking and listening through the computer, for each participant and minute. Known: inferred.
    pub vo_ip_price: Option<f64>,
    /// How many times a credit card that was refused may be tried again. Known: inferred.
    pub credit_card_author_retries: Option<i64>,
    /// Whether hosts may charge their own customers for taking part. Known: inferred.
    pub customere_commerce: Option<bool>,
    /// Whether a local tax is added to prices.
    pub is_local_tax: Option<bool>,
    /// What that tax is called, such as VAT.
    pub local_tax_name: Option<String>,
    /// Rate of that tax, in percent. Known: inferred.
    pub local_taxt_rate: Option<f64>,
    /// Whether there are reports about hands-on labs, as a number: 1 for yes, 0 for no. Known: inferred.
    pub hol_report: Option<i64>,
}

impl ReadChildren for CommerceAndReportingType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            "siteAdminReport" => _ = self.site_admin_report.read(reader)?,
            "subScriptionService" => _ = self.sub_scription_service.read(reader)?,
            "isECommmerce" => _ = self.is_e_commmerce.read(reader)?,
            "conferencePrice" => _ = self.conference_price.read(reader)?,
            "callInPrice" => _ = self.call_in_price.read(reader)?,
            "callInTollFreePrice" => _ = self.call_in_toll_free_price.read(reader)?,
            "callOutPrice" => _ = self.call_out_price.read(reader)?,
            "voIPPrice" => _ = self.vo_ip_price.read(reader)?,
            "creditCardAuthorRetries" => _ = self.credit_card_author_retries.read(reader)?,
            "customereCommerce" => _ = self.customere_commerce.read(reader)?,
            "isLocalTax" => _ = self.is_local_tax.read(reader)?,
            "localTaxName" => _ = self.local_tax_name.read(reader)?,
            "localTaxtRate" => _ = self.local_taxt_rate.read(reader)?,
            "holReport" => _ = self.hol_report.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CommerceAndReportingType {
    fn write_children(&self, writer: &mut Writer) {
        self.tracking_code.write(writer, name!("ns1:trackingCode"));
        self.site_admin_report.write(writer, name!("ns1:siteAdminReport"));
        self.sub_scription_service.write(writer, name!("ns1:subScriptionService"));
        self.is_e_commmerce.write(writer, name!("ns1:isECommmerce"));
        self.conference_price.write(writer, name!("ns1:conferencePrice"));
        self.call_in_price.write(writer, name!("ns1:callInPrice"));
        self.call_in_toll_free_price.write(writer, name!("ns1:callInTollFreePrice"));
        self.call_out_price.write(writer, name!("ns1:callOutPrice"));
        self.vo_ip_price.write(writer, name!("ns1:voIPPrice"));
        self.credit_card_author_retries.write(writer, name!("ns1:creditCardAuthorRetries"));
        self.customere_commerce.write(writer, name!("ns1:customereCommerce"));
        self.is_local_tax.write(writer, name!("ns1:isLocalTax"));
        self.local_tax_name.write(writer, name!("ns1:localTaxName"));
        self.local_taxt_rate.write(writer, name!("ns1:localTaxtRate"));
        self.hol_report.write(writer, name!("ns1:holReport"));
    }
}

/// Tools and features that a site offers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ToolsType {
    /// Whether visitors find the pages of the site's users in a directory by category. Known: inferred.
    pub business_directory: Option<bool>,
    /// Whether users' pages show a calendar of their sessions. Known: inferred.
    pub office_calendar: Option<bool>,
    /// Whether the site has a calendar of its sessions for visitors. Known: inferred.
    pub meeting_calendar: Option<bool>,
    /// Whether pages have a link by which users call the provider's staff for help. Known: inferred.
    pub display_on_call_assist_link: Option<bool>,
    /// Whether pages have a link to the user's profile. Default: false.
    pub display_profile_link: Option<bool>,
    /// Whether the original's programs to record on one's own computer and to play such recordings are offered. Known: inferred.
    pub recording_and_playback: Option<bool>,
    /// Whether the original's program to edit recordings is offered.
    pub recording_editor: Option<bool>,
    /// Whether recordings can be published on the site.
    pub publish_recordings: Option<bool>,
    /// Whether hosts can start a meeting at once, without scheduling it.
    pub instant_meeting: Option<bool>,
    /// Whether visitors can write mails to users from the site's pages. Known: inferred.
    pub emails: Option<bool>,
    /// Whether sessions can be scheduled from the calendar program that the element names.
    pub outlook_integration: Option<bool>,
    /// Whether the site has pages for the small screens of mobile phones. Known: inferred.
    pub wireless_access: Option<bool>,
    /// Whether visitors who are not signed in see the site's pages. Known: inferred.
    pub allow_public_access: Option<bool>,
    /// Whether connections of sessions can be encrypted on their way to the server. Known: inferred.
    pub ssl: Option<bool>,
    /// Whether sessions can be encrypted from end to end; encryption says more.
    pub e2e: Option<bool>,
    /// Whether training sessions can have hands-on labs, with remote computers to practise on.
    pub hands_on_lab: Option<bool>,
    /// How many labs the site may have; 999999 for any number. Known: inferred.
    pub hol_max_labs: Option<i64>,
    /// How many computers the site's labs may have; 999999 for any number. Known: inferred.
    pub hol_max_computers: Option<i64>,
    /// Whether users are kept from changing what the administrator has set for them. Known: inferred.
    pub user_lock_down: Option<bool>,
    /// Whether help from the provider's staff can be ordered with a session.
    pub meeting_assist: Option<bool>,
    /// Whether reminders can go out as text messages. Known: inferred.
    pub sms: Option<bool>,
    /// How sessions can be encrypted beyond their way to the server.
    pub encryption: Option<ToolsTypeEncryption>,
    /// Whether meetings can be for people with an account on the site only.
    pub internal_meeting: Option<bool>,
    /// Whether video systems of a room can take part in sessions. Known: inferred.
    pub enable_tp: Option<bool>,
    /// Whether they can take part in the extended way, with sound and picture running both ways. Known: inferred.
    pub enable_t_pplus: Option<bool>,
}

impl ReadChildren for ToolsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "businessDirectory" => _ = self.business_directory.read(reader)?,
            "officeCalendar" => _ = self.office_calendar.read(reader)?,
            "meetingCalendar" => _ = self.meeting_calendar.read(reader)?,
            "displayOnCallAssistLink" => _ = self.display_on_call_assist_link.read(reader)?,
            "displayProfileLink" => _ = self.display_profile_link.read(reader)?,
            "recordingAndPlayback" => _ = self.recording_and_playback.read(reader)?,
            "recordingEditor" => _ = self.recording_editor.read(reader)?,
            "publishRecordings" => _ = self.publish_recordings.read(reader)?,
            "instantMeeting" => _ = self.instant_meeting.read(reader)?,
            "emails" => _ = self.emails.read(reader)?,
            "outlookIntegration" => _ = self.outlook_integration.read(reader)?,
            "wirelessAccess" => _ = self.wireless_access.read(reader)?,
            "allowPublicAccess" => _ = self.allow_public_access.read(reader)?,
            "ssl" => _ = self.ssl.read(reader)?,
            "e2e" => _ = self.e2e.read(reader)?,
            "handsOnLab" => _ = self.hands_on_lab.read(reader)?,
            "holMaxLabs" => _ = self.hol_max_labs.read(reader)?,
            "holMaxComputers" => _ = self.hol_max_computers.read(reader)?,
            "userLockDown" => _ = self.user_lock_down.read(reader)?,
            "meetingAssist" => _ = self.meeting_assist.read(reader)?,
            "sms" => _ = self.sms.read(reader)?,
            "encryption" => _ = self.encryption.read(reader)?,
            "internalMeeting" => _ = self.internal_meeting.read(reader)?,
            "enableTP" => _ = self.enable_tp.read(reader)?,
            "enableTPplus" => _ = self.enable_t_pplus.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ToolsType {
    fn write_children(&self, writer: &mut Writer) {
        self.business_directory.write(writer, name!("ns1:businessDirectory"));
        self.office_calendar.write(writer, name!("ns1:officeCalendar"));
        self.meeting_calendar.write(writer, name!("ns1:meetingCalendar"));
        self.display_on_call_assist_link.write(writer, name!("ns1:displayOnCallAssistLink"));
        self.display_profile_link.write(writer, name!("ns1:displayProfileLink"));
        self.recording_and_playback.write(writer, name!("ns1:recordingAndPlayback"));
        self.recording_editor.write(writer, name!("ns1:recordingEditor"));
        self.publish_recordings.write(writer, name!("ns1:publishRecordings"));
        self.instant_meeting.write(writer, name!("ns1:instantMeeting"));
        self.emails.write(writer, name!("ns1:emails"));
        self.outlook_integration.write(writer, name!("ns1:outlookIntegration"));
        self.wireless_access.write(writer, name!("ns1:wirelessAccess"));
        self.allow_public_access.write(writer, name!("ns1:allowPublicAccess"));
        self.ssl.write(writer, name!("ns1:ssl"));
        self.e2e.write(writer, name!("ns1:e2e"));
        self.hands_on_lab.write(writer, name!("ns1:handsOnLab"));
        self.hol_max_labs.write(writer, name!("ns1:holMaxLabs"));
        self.hol_max_computers.write(writer, name!("ns1:holMaxComputers"));
        self.user_lock_down.write(writer, name!("ns1:userLockDown"));
        self.meeting_assist.write(writer, name!("ns1:meetingAssist"));
        self.sms.write(writer, name!("ns1:sms"));
        self.encryption.write(writer, name!("ns1:encryption"));
        self.internal_meeting.write(writer, name!("ns1:internalMeeting"));
        self.enable_tp.write(writer, name!("ns1:enableTP"));
        self.enable_t_pplus.write(writer, name!("ns1:enableTPplus"));
    }
}

/// What users are asked about news from the provider; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustCommunicationsType {
    /// Which kinds of news they are asked about.
    pub display_type: Option<DisplayTypeType>,
    /// By which means they may want to get them.
    pub display_method: Option<DisplayMethodType>,
}

impl ReadChildren for CustCommunicationsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "displayType" => _ = self.display_type.read(reader)?,
            "displayMethod" => _ = self.display_method.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CustCommunicationsType {
    fn write_children(&self, writer: &mut Writer) {
        self.display_type.write(writer, name!("ns1:displayType"));
        self.display_method.write(writer, name!("ns1:displayMethod"));
    }
}

/// Kinds of news from the provider that users are asked about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisplayTypeType {
    /// Whether they are asked about news of products and services.
    pub prod_svc_announce: Option<bool>,
    /// Whether they are asked about news of training.
    pub training_info: Option<bool>,
    /// Whether they are asked about news in electronic form.
    pub e_newsletters: Option<bool>,
    /// Whether they are asked about offers.
    pub promotions_offers: Option<bool>,
    /// Whether they are asked about press releases.
    pub press_releases: Option<bool>,
}

impl ReadChildren for DisplayTypeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodSvcAnnounce" => _ = self.prod_svc_announce.read(reader)?,
            "trainingInfo" => _ = self.training_info.read(reader)?,
            "eNewsletters" => _ = self.e_newsletters.read(reader)?,
            "promotionsOffers" => _ = self.promotions_offers.read(reader)?,
            "pressReleases" => _ = self.press_releases.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DisplayTypeType {
    fn write_children(&self, writer: &mut Writer) {
        self.prod_svc_announce.write(writer, name!("ns1:prodSvcAnnounce"));
        self.training_info.write(writer, name!("ns1:trainingInfo"));
        self.e_newsletters.write(writer, name!("ns1:eNewsletters"));
        self.promotions_offers.write(writer, name!("ns1:promotionsOffers"));
        self.press_releases.write(writer, name!("ns1:pressReleases"));
    }
}

/// Means by which users may want to get news from the provider.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisplayMethodType {
    /// Whether e-mail is among them.
    pub email: Option<bool>,
    /// Whether fax is among them.
    pub fax: Option<bool>,
    /// Whether the phone is among them.
    pub phone: Option<bool>,
    /// Whether letters are among them.
    pub mail: Option<bool>,
}

impl ReadChildren for DisplayMethodType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "email" => _ = self.email.read(reader)?,
            "fax" => _ = self.fax.read(reader)?,
            "phone" => _ = self.phone.read(reader)?,
            "mail" => _ = self.mail.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DisplayMethodType {
    fn write_children(&self, writer: &mut Writer) {
        self.email.write(writer, name!("ns1:email"));
        self.fax.write(writer, name!("ns1:fax"));
        self.phone.write(writer, name!("ns1:phone"));
        self.mail.write(writer, name!("ns1:mail"));
    }
}

/// One of the values that users and sessions of a site are asked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrackingCodeType {
    /// Which of the site's ten tracking codes it is, 1 to 10; trackingCode1 to trackingCode10 elsewhere.
    pub index: i64,
    /// What the tracking code is called on the site's pages.
    pub name: String,
    /// How a value is given: Text when it is typed, Dropdown when it is chosen from listValue. Known: ours.
    pub input_mode: String,
    /// Whether users have a value of their own for it.
    pub host_profile: CodeDisplayType,
    /// Whether it is asked for when sessions are scheduled; one entry for each service.
    pub scheduling_page: Vec<CodeSchedulingType>,
    /// One of the values to choose from.
    pub list_value: Vec<CodeListType>,
}

impl ReadChildren for TrackingCodeType {
    const REQUIRED: &'static [&'static str] = &["index", "name", "inputMode", "hostProfile"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "index" => reader.required(0, &mut self.index)?,
            "name" => reader.required(1, &mut self.name)?,
            "inputMode" => reader.required(2, &mut self.input_mode)?,
            "hostProfile" => reader.required(3, &mut self.host_profile)?,
            "schedulingPage" => _ = self.scheduling_page.read(reader)?,
            "listValue" => _ = self.list_value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrackingCodeType {
    fn write_children(&self, writer: &mut Writer) {
        self.index.write(writer, name!("ns1:index"));
        self.name.write(writer, name!("ns1:name"));
        self.input_mode.write(writer, name!("ns1:inputMode"));
        self.host_profile.write(writer, name!("ns1:hostProfile"));
        self.scheduling_page.write(writer, name!("ns1:schedulingPage"));
        self.list_value.write(writer, name!("ns1:listValue"));
    }
}

/// A value to choose for a tracking code.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeListType {
    /// Place of the value in the list, counted from 1. Known: inferred.
    pub index: i64,
    /// The value, as it is chosen and kept.
    pub value: String,
    /// Whether the value can be chosen at present.
    pub active: bool,
}

impl ReadChildren for CodeListType {
    const REQUIRED: &'static [&'static str] = &["index", "value", "active"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "index" => reader.required(0, &mut self.index)?,
            "value" => reader.required(1, &mut self.value)?,
            "active" => reader.required(2, &mut self.active)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CodeListType {
    fn write_children(&self, writer: &mut Writer) {
        self.index.write(writer, name!("ns1:index"));
        self.value.write(writer, name!("ns1:value"));
        self.active.write(writer, name!("ns1:active"));
    }
}

/// Whether a tracking code is asked for when sessions of one service are scheduled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeSchedulingType {
    /// Name of the service, such as Meeting Center. Known: inferred.
    pub service: String,
    /// Whether and how its sessions have a value.
    pub scheduling: CodeDisplayType,
}

impl ReadChildren for CodeSchedulingType {
    const REQUIRED: &'static [&'static str] = &["service", "scheduling"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "service" => reader.required(0, &mut self.service)?,
            "scheduling" => reader.required(1, &mut self.scheduling)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CodeSchedulingType {
    fn write_children(&self, writer: &mut Writer) {
        self.service.write(writer, name!("ns1:service"));
        self.scheduling.write(writer, name!("ns1:scheduling"));
    }
}

/// A service of a site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportedServiceType {
    /// Whether the site has the service; sessions of it cannot be scheduled otherwise.
    pub enabled: bool,
    /// Release of the service's pages, such as mc3100.
    pub page_version: String,
    /// Release of the client with which its sessions are joined, such as T31L.
    pub client_version: String,
}

impl ReadChildren for SupportedServiceType {
    const REQUIRED: &'static [&'static str] = &["enabled", "pageVersion", "clientVersion"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enabled" => reader.required(0, &mut self.enabled)?,
            "pageVersion" => reader.required(1, &mut self.page_version)?,
            "clientVersion" => reader.required(2, &mut self.client_version)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportedServiceType {
    fn write_children(&self, writer: &mut Writer) {
        self.enabled.write(writer, name!("ns1:enabled"));
        self.page_version.write(writer, name!("ns1:pageVersion"));
        self.client_version.write(writer, name!("ns1:clientVersion"));
    }
}

/// Services of a site; each is listed, whether the site has it or not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportedServicesType {
    /// Meetings.
    pub meeting_center: SupportedServiceType,
    /// Training sessions.
    pub training_center: SupportedServiceType,
    /// Support sessions.
    pub support_center: SupportedServicesTypeSupportCenter,
    /// Events.
    pub event_center: SupportedServicesTypeEventCenter,
    /// Sales sessions.
    pub sales_center: SupportedServiceType,
}

impl ReadChildren for SupportedServicesType {
    const REQUIRED: &'static [&'static str] = &["meetingCenter", "trainingCenter", "supportCenter", "eventCenter", "salesCenter"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingCenter" => reader.required(0, &mut self.meeting_center)?,
            "trainingCenter" => reader.required(1, &mut self.training_center)?,
            "supportCenter" => reader.required(2, &mut self.support_center)?,
            "eventCenter" => reader.required(3, &mut self.event_center)?,
            "salesCenter" => reader.required(4, &mut self.sales_center)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportedServicesType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_center.write(writer, name!("ns1:meetingCenter"));
        self.training_center.write(writer, name!("ns1:trainingCenter"));
        self.support_center.write(writer, name!("ns1:supportCenter"));
        self.event_center.write(writer, name!("ns1:eventCenter"));
        self.sales_center.write(writer, name!("ns1:salesCenter"));
    }
}

/// Support sessions as a service of a site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportedServicesTypeSupportCenter {
    /// A service of a site.
    pub supported_service: SupportedServiceType,
    /// Whether customers wait in queues until somebody serves them.
    pub web_acd: Option<bool>,
}

impl ReadChildren for SupportedServicesTypeSupportCenter {
    const REQUIRED: &'static [&'static str] = &["enabled", "pageVersion", "clientVersion"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webACD" => _ = self.web_acd.read(reader)?,
            _ => return self.supported_service.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportedServicesTypeSupportCenter {
    fn write_children(&self, writer: &mut Writer) {
        self.supported_service.write_children(writer);
        self.web_acd.write(writer, name!("ns1:webACD"));
    }
}

/// Events as a service of a site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportedServicesTypeEventCenter {
    /// A service of a site.
    pub supported_service: SupportedServiceType,
    /// Whether events can be grouped in programs and their registrants followed up as leads. Known: inferred.
    pub marketing_add_on: bool,
    /// Whether events use less of the attendees' bandwidth at some cost in quality. Known: inferred.
    pub optimize_attendee_bandwidth_usage: Option<bool>,
}

impl ReadChildren for SupportedServicesTypeEventCenter {
    const REQUIRED: &'static [&'static str] = &["enabled", "pageVersion", "clientVersion", "marketingAddOn"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "marketingAddOn" => reader.required(3, &mut self.marketing_add_on)?,
            "optimizeAttendeeBandwidthUsage" => _ = self.optimize_attendee_bandwidth_usage.read(reader)?,
            _ => return self.supported_service.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportedServicesTypeEventCenter {
    fn write_children(&self, writer: &mut Writer) {
        self.supported_service.write_children(writer);
        self.marketing_add_on.write(writer, name!("ns1:marketingAddOn"));
        self.optimize_attendee_bandwidth_usage.write(writer, name!("ns1:optimizeAttendeeBandwidthUsage"));
    }
}

/// What a site demands of passwords, sessions and accounts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityOptionsType {
    /// Whether account passwords must be renewed after passwordLifetime.
    pub password_expires: bool,
    /// How long an account password is good, in days; says nothing unless passwordExpires is true. Known: inferred.
    pub password_lifetime: i64,
    /// Whether every meeting is unlisted, so that nobody finds it without its key; events and training sessions have settings of their own.
    pub all_meetings_unlisted: bool,
    /// Whether every meeting must have a password; one is made by the server when none is given.
    pub all_meetings_password: bool,
    /// Whether attendees may join before the host, where the session allows it. Known: inferred.
    pub join_before_host: bool,
    /// Whether attendees may be heard before the host has come, where the session allows it. Known: inferred.
    pub audio_before_host: bool,
    /// Whether users may change the address of their personal room themselves.
    pub change_personal_url: bool,
    /// Whether users may change their login name themselves. Known: inferred.
    pub change_user_name: bool,
    /// What is demanded of meetings besides.
    pub meetings: SecurityOptionsTypeMeetings,
    /// Whether account passwords must meet accountPasswordCriteria.
    pub strict_user_password: bool,
    /// Whether administrators are told by mail of new accounts. Known: inferred.
    pub account_notify: Option<bool>,
    /// Whether people must sign in before they see any page of the site.
    pub require_login_before_site_access: Option<bool>,
    /// Whether a user who is signed in by another program must still change a password that has expired; kept and returned, without effect so far. Known: inferred.
    pub change_pwd_when_auto_login: bool,
    /// Whether the site must at least keep to the rules for passwords that the provider has for all sites. Known: inferred.
    pub enforce_baseline: bool,
    /// Whether a password can be changed again only after passwordChangeInterval.
    pub password_change_interval_opt: bool,
    /// How long a new account password cannot be changed again, in hours; says nothing unless passwordChangeIntervalOpt is true.
    pub password_change_interval: i64,
    /// Whether the first attendee to join may present until the host comes.
    pub first_attendee_as_presenter: Option<bool>,
    /// Whether links to sessions carry an identifier that cannot be guessed in place of the session's number. Known: inferred.
    pub is_enable_uuid_link: Option<bool>,
    /// Whether links to sales sessions carry such an identifier. Known: inferred.
    pub is_enable_uuid_link_for_sac: Option<bool>,
    /// Whether recordings of meetings must have a password.
    pub enforce_recording_pwd_for_mc: Option<bool>,
    /// Whether recordings of events must have a password.
    pub enforce_recording_pwd_for_ec: Option<bool>,
    /// Whether recordings of training sessions must have a password.
    pub enforce_recording_pwd_for_tc: Option<bool>,
    /// Whether all other recordings, such as uploaded ones, must have a password. Known: inferred.
    pub enforce_recording_pwd_for_misc: Option<bool>,
    /// Whether every event is unlisted, so that nobody finds it without its key.
    pub ec_meetings_unlisted: Option<bool>,
    /// Whether every training session is unlisted, so that nobody finds it without its key.
    pub tc_meetings_unlisted: Option<bool>,
    /// Whether every event must have a password; one is made by the server when none is given. Known: ours.
    pub all_events_password: Option<bool>,
    /// Whether every training session must have a password; one is made by the server when none is given. Known: ours.
    pub all_sessions_password: Option<bool>,
    /// Whether a user who changes his e-mail address must confirm the new one before it counts; administrators change addresses at once. Known: ours.
    pub email_update_confirmation: Option<bool>,
}

impl ReadChildren for SecurityOptionsType {
    const REQUIRED: &'static [&'static str] = &["passwordExpires", "passwordLifetime", "allMeetingsUnlisted", "allMeetingsPassword", "joinBeforeHost", "audioBeforeHost", "changePersonalURL", "changeUserName", "meetings", "strictUserPassword", "changePWDWhenAutoLogin", "enforceBaseline", "passwordChangeIntervalOpt", "passwordChangeInterval"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "passwordExpires" => reader.required(0, &mut self.password_expires)?,
            "passwordLifetime" => reader.required(1, &mut self.password_lifetime)?,
            "allMeetingsUnlisted" => reader.required(2, &mut self.all_meetings_unlisted)?,
            "allMeetingsPassword" => reader.required(3, &mut self.all_meetings_password)?,
            "joinBeforeHost" => reader.required(4, &mut self.join_before_host)?,
            "audioBeforeHost" => reader.required(5, &mut self.audio_before_host)?,
            "changePersonalURL" => reader.required(6, &mut self.change_personal_url)?,
            "changeUserName" => reader.required(7, &mut self.change_user_name)?,
            "meetings" => reader.required(8, &mut self.meetings)?,
            "strictUserPassword" => reader.required(9, &mut self.strict_user_password)?,
            "accountNotify" => _ = self.account_notify.read(reader)?,
            "requireLoginBeforeSiteAccess" => _ = self.require_login_before_site_access.read(reader)?,
            "changePWDWhenAutoLogin" => reader.required(10, &mut self.change_pwd_when_auto_login)?,
            "enforceBaseline" => reader.required(11, &mut self.enforce_baseline)?,
            "passwordChangeIntervalOpt" => reader.required(12, &mut self.password_change_interval_opt)?,
            "passwordChangeInterval" => reader.required(13, &mut self.password_change_interval)?,
            "firstAttendeeAsPresenter" => _ = self.first_attendee_as_presenter.read(reader)?,
            "isEnableUUIDLink" => _ = self.is_enable_uuid_link.read(reader)?,
            "isEnableUUIDLinkForSAC" => _ = self.is_enable_uuid_link_for_sac.read(reader)?,
            "enforceRecordingPwdForMC" => _ = self.enforce_recording_pwd_for_mc.read(reader)?,
            "enforceRecordingPwdForEC" => _ = self.enforce_recording_pwd_for_ec.read(reader)?,
            "enforceRecordingPwdForTC" => _ = self.enforce_recording_pwd_for_tc.read(reader)?,
            "enforceRecordingPwdForMisc" => _ = self.enforce_recording_pwd_for_misc.read(reader)?,
            "ECMeetingsUnlisted" => _ = self.ec_meetings_unlisted.read(reader)?,
            "TCMeetingsUnlisted" => _ = self.tc_meetings_unlisted.read(reader)?,
            "allEventsPassword" => _ = self.all_events_password.read(reader)?,
            "allSessionsPassword" => _ = self.all_sessions_password.read(reader)?,
            "emailUpdateConfirmation" => _ = self.email_update_confirmation.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SecurityOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.password_expires.write(writer, name!("ns1:passwordExpires"));
        self.password_lifetime.write(writer, name!("ns1:passwordLifetime"));
        self.all_meetings_unlisted.write(writer, name!("ns1:allMeetingsUnlisted"));
        self.all_meetings_password.write(writer, name!("ns1:allMeetingsPassword"));
        self.join_before_host.write(writer, name!("ns1:joinBeforeHost"));
        self.audio_before_host.write(writer, name!("ns1:audioBeforeHost"));
        self.change_personal_url.write(writer, name!("ns1:changePersonalURL"));
        self.change_user_name.write(writer, name!("ns1:changeUserName"));
        self.meetings.write(writer, name!("ns1:meetings"));
        self.strict_user_password.write(writer, name!("ns1:strictUserPassword"));
        self.account_notify.write(writer, name!("ns1:accountNotify"));
        self.require_login_before_site_access.write(writer, name!("ns1:requireLoginBeforeSiteAccess"));
        self.change_pwd_when_auto_login.write(writer, name!("ns1:changePWDWhenAutoLogin"));
        self.enforce_baseline.write(writer, name!("ns1:enforceBaseline"));
        self.password_change_interval_opt.write(writer, name!("ns1:passwordChangeIntervalOpt"));
        self.password_change_interval.write(writer, name!("ns1:passwordChangeInterval"));
        self.first_attendee_as_presenter.write(writer, name!("ns1:firstAttendeeAsPresenter"));
        self.is_enable_uuid_link.write(writer, name!("ns1:isEnableUUIDLink"));
        self.is_enable_uuid_link_for_sac.write(writer, name!("ns1:isEnableUUIDLinkForSAC"));
        self.enforce_recording_pwd_for_mc.write(writer, name!("ns1:enforceRecordingPwdForMC"));
        self.enforce_recording_pwd_for_ec.write(writer, name!("ns1:enforceRecordingPwdForEC"));
        self.enforce_recording_pwd_for_tc.write(writer, name!("ns1:enforceRecordingPwdForTC"));
        self.enforce_recording_pwd_for_misc.write(writer, name!("ns1:enforceRecordingPwdForMisc"));
        self.ec_meetings_unlisted.write(writer, name!("ns1:ECMeetingsUnlisted"));
        self.tc_meetings_unlisted.write(writer, name!("ns1:TCMeetingsUnlisted"));
        self.all_events_password.write(writer, name!("ns1:allEventsPassword"));
        self.all_sessions_password.write(writer, name!("ns1:allSessionsPassword"));
        self.email_update_confirmation.write(writer, name!("ns1:emailUpdateConfirmation"));
    }
}

/// What a site demands of meetings besides.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityOptionsTypeMeetings {
    /// Whether session passwords must meet passwordCriteria.
    pub strict_passwords: bool,
}

impl ReadChildren for SecurityOptionsTypeMeetings {
    const REQUIRED: &'static [&'static str] = &["strictPasswords"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "strictPasswords" => reader.required(0, &mut self.strict_passwords)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SecurityOptionsTypeMeetings {
    fn write_children(&self, writer: &mut Writer) {
        self.strict_passwords.write(writer, name!("ns1:strictPasswords"));
    }
}

/// What a new session on a site gets unless its host says otherwise.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultsType {
    /// Whether reminders go out by mail.
    pub email_reminders: bool,
    /// What is heard on the phone when somebody joins or leaves.
    pub entry_exit_tone: crate::com::EntryExitToneType,
    /// Whether participants may talk and listen through the computer.
    pub voip: bool,
    /// How people join by phone.
    pub teleconference: TeleconferenceType,
    /// Whether people who are called back are let in without pressing 1 first.
    pub join_teleconf_not_press1: bool,
    /// Whether sessions that are scheduled already follow when their host changes an account with an outside teleconference provider. Known: inferred.
    pub update_tsp_account: Option<bool>,
}

impl ReadChildren for DefaultsType {
    const REQUIRED: &'static [&'static str] = &["emailReminders", "entryExitTone", "voip", "teleconference", "joinTeleconfNotPress1"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "emailReminders" => reader.required(0, &mut self.email_reminders)?,
            "entryExitTone" => reader.required(1, &mut self.entry_exit_tone)?,
            "voip" => reader.required(2, &mut self.voip)?,
            "teleconference" => reader.required(3, &mut self.teleconference)?,
            "joinTeleconfNotPress1" => reader.required(4, &mut self.join_teleconf_not_press1)?,
            "updateTSPAccount" => _ = self.update_tsp_account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DefaultsType {
    fn write_children(&self, writer: &mut Writer) {
        self.email_reminders.write(writer, name!("ns1:emailReminders"));
        self.entry_exit_tone.write(writer, name!("ns1:entryExitTone"));
        self.voip.write(writer, name!("ns1:voip"));
        self.teleconference.write(writer, name!("ns1:teleconference"));
        self.join_teleconf_not_press1.write(writer, name!("ns1:joinTeleconfNotPress1"));
        self.update_tsp_account.write(writer, name!("ns1:updateTSPAccount"));
    }
}

/// How people join new sessions by phone unless the host says otherwise.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TeleconferenceType {
    /// Whether attendees call in, are called back, use a bridge of their own, or have no phone at all.
    pub telephony_support: TelephonySupportType,
    /// Whether a number without charge to the caller is offered.
    pub toll_free: Option<bool>,
    /// Whether numbers in other countries are offered.
    pub intl_local_call_in: Option<bool>,
}

impl ReadChildren for TeleconferenceType {
    const REQUIRED: &'static [&'static str] = &["telephonySupport"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "telephonySupport" => reader.required(0, &mut self.telephony_support)?,
            "tollFree" => _ = self.toll_free.read(reader)?,
            "intlLocalCallIn" => _ = self.intl_local_call_in.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TeleconferenceType {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("ns1:telephonySupport"));
        self.toll_free.write(writer, name!("ns1:tollFree"));
        self.intl_local_call_in.write(writer, name!("ns1:intlLocalCallIn"));
    }
}

/// A link on the site's pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinkType {
    /// Text of the link.
    pub name: Option<String>,
    /// Address that it opens.
    pub url: Option<String>,
    /// Window in which it opens.
    pub target: Option<WindowTargetType>,
    /// Address of a picture shown beside it.
    pub icon_url: Option<String>,
}

impl ReadChildren for LinkType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = self.name.read(reader)?,
            "url" => _ = self.url.read(reader)?,
            "target" => _ = self.target.read(reader)?,
            "iconURL" => _ = self.icon_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LinkType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("ns1:name"));
        self.url.write(writer, name!("ns1:url"));
        self.target.write(writer, name!("ns1:target"));
        self.icon_url.write(writer, name!("ns1:iconURL"));
    }
}

/// The row of buttons at the head of every page; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopBarType {
    /// One of them.
    pub button: Vec<NavigationBarType>,
    /// Whether buttons of services that the site does not have are shown nonetheless.
    pub display_disabled_service: Option<bool>,
}

impl ReadChildren for TopBarType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "button" => _ = self.button.read(reader)?,
            "displayDisabledService" => _ = self.display_disabled_service.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TopBarType {
    fn write_children(&self, writer: &mut Writer) {
        self.button.write(writer, name!("ns1:button"));
        self.display_disabled_service.write(writer, name!("ns1:displayDisabledService"));
    }
}

/// Links beside users' own pages; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyWebExBarType {
    /// Links of the site's own.
    pub custom_links: Option<CustomLinkType>,
    /// Links to partners.
    pub partner_links: Option<PartnerLinkType>,
    /// Whether links to partners tell the partner who the user is. Known: inferred.
    pub partner_integration: Option<bool>,
    /// Page on which users get help.
    pub support: Option<UrlType>,
    /// Page on which users learn how the site is used.
    pub training: Option<UrlType>,
}

impl ReadChildren for MyWebExBarType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "customLinks" => _ = self.custom_links.read(reader)?,
            "partnerLinks" => _ = self.partner_links.read(reader)?,
            "partnerIntegration" => _ = self.partner_integration.read(reader)?,
            "support" => _ = self.support.read(reader)?,
            "training" => _ = self.training.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MyWebExBarType {
    fn write_children(&self, writer: &mut Writer) {
        self.custom_links.write(writer, name!("ns1:customLinks"));
        self.partner_links.write(writer, name!("ns1:partnerLinks"));
        self.partner_integration.write(writer, name!("ns1:partnerIntegration"));
        self.support.write(writer, name!("ns1:support"));
        self.training.write(writer, name!("ns1:training"));
    }
}

/// Links beside the pages of all services; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AllServiceBarType {
    /// Links of the site's own, under a heading.
    pub custom_links: Option<AllServiceBarTypeCustomLinks>,
    /// Page on which users get help.
    pub support: Option<LinkType>,
    /// Page on which users learn how the site is used.
    pub training: Option<LinkType>,
    /// Entries of the menu for help.
    pub support_menu: Option<MenuType>,
}

impl ReadChildren for AllServiceBarType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "customLinks" => _ = self.custom_links.read(reader)?,
            "support" => _ = self.support.read(reader)?,
            "training" => _ = self.training.read(reader)?,
            "supportMenu" => _ = self.support_menu.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AllServiceBarType {
    fn write_children(&self, writer: &mut Writer) {
        self.custom_links.write(writer, name!("ns1:customLinks"));
        self.support.write(writer, name!("ns1:support"));
        self.training.write(writer, name!("ns1:training"));
        self.support_menu.write(writer, name!("ns1:supportMenu"));
    }
}

/// Links of the site's own, under a heading.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AllServiceBarTypeCustomLinks {
    /// Links of the site's own.
    pub custom_link: CustomLinkType,
    /// The heading.
    pub group_label: Option<String>,
}

impl ReadChildren for AllServiceBarTypeCustomLinks {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "groupLabel" => _ = self.group_label.read(reader)?,
            _ => return self.custom_link.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for AllServiceBarTypeCustomLinks {
    fn write_children(&self, writer: &mut Writer) {
        self.custom_link.write_children(writer);
        self.group_label.write(writer, name!("ns1:groupLabel"));
    }
}

/// A button at the head of every page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NavigationBarType {
    /// Place of the button in the row, counted from 1.
    pub order: i64,
    /// Whether the site has what the button leads to; absent for buttons that are always there. Known: inferred.
    pub enabled: Option<bool>,
    /// What the button leads to, such as Welcome, Meeting Center or Site Administration.
    pub service_name: String,
    /// What the button says instead of serviceName; absent when the two are the same. Known: inferred.
    pub customized_name: Option<String>,
}

impl ReadChildren for NavigationBarType {
    const REQUIRED: &'static [&'static str] = &["order", "serviceName"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "order" => reader.required(0, &mut self.order)?,
            "enabled" => _ = self.enabled.read(reader)?,
            "serviceName" => reader.required(1, &mut self.service_name)?,
            "customizedName" => _ = self.customized_name.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for NavigationBarType {
    fn write_children(&self, writer: &mut Writer) {
        self.order.write(writer, name!("ns1:order"));
        self.enabled.write(writer, name!("ns1:enabled"));
        self.service_name.write(writer, name!("ns1:serviceName"));
        self.customized_name.write(writer, name!("ns1:customizedName"));
    }
}

/// Links of the site's own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomLinkType {
    /// One of them; the original has up to three. Known: inferred.
    pub custom_link: Vec<LinkType>,
}

impl ReadChildren for CustomLinkType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "customLink" => _ = self.custom_link.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CustomLinkType {
    fn write_children(&self, writer: &mut Writer) {
        self.custom_link.write(writer, name!("ns1:customLink"));
    }
}

/// Links to partners.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartnerLinkType {
    /// One of them; the original has up to three. Known: inferred.
    pub partner_link: Vec<LinkType>,
}

impl ReadChildren for PartnerLinkType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "partnerLink" => _ = self.partner_link.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PartnerLinkType {
    fn write_children(&self, writer: &mut Writer) {
        self.partner_link.write(writer, name!("ns1:partnerLink"));
    }
}

/// What hosts can do when they schedule sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleOptionsType {
    /// Whether hosts can let others schedule for them.
    pub schedule_on_behalf: Option<bool>,
    /// Whether hosts can keep the settings of a session as a template.
    pub save_session_template: Option<bool>,
}

impl ReadChildren for ScheduleOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "scheduleOnBehalf" => _ = self.schedule_on_behalf.read(reader)?,
            "saveSessionTemplate" => _ = self.save_session_template.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.schedule_on_behalf.write(writer, name!("ns1:scheduleOnBehalf"));
        self.save_session_template.write(writer, name!("ns1:saveSessionTemplate"));
    }
}

/// What account passwords must be like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountPasswordCriteriaType {
    /// Whether capital and small letters must both occur.
    pub mixed_case: bool,
    /// How many characters at least.
    pub min_length: i64,
    /// How many digits at least; 0 for none.
    pub min_numeric: i64,
    /// How many letters at least; 0 for none.
    pub min_alpha: i64,
    /// How many characters other than letters and digits at least; 0 for none.
    pub min_special: i64,
    /// Whether no character may stand three or more times in a row. Known: inferred.
    pub disallow3x_repeated_char: bool,
    /// Whether the name of the site and the name and login name of the user may not occur. Known: inferred.
    pub disallow_web_text_accounts: bool,
    /// Whether the words in disallowValue are refused.
    pub disallow_list: bool,
    /// One of the words refused as a whole password; capital and small letters are the same. Known: ours.
    pub disallow_value: Vec<String>,
}

impl ReadChildren for AccountPasswordCriteriaType {
    const REQUIRED: &'static [&'static str] = &["mixedCase", "minLength", "minNumeric", "minAlpha", "minSpecial", "disallow3XRepeatedChar", "disallowWebTextAccounts", "disallowList"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mixedCase" => reader.required(0, &mut self.mixed_case)?,
            "minLength" => reader.required(1, &mut self.min_length)?,
            "minNumeric" => reader.required(2, &mut self.min_numeric)?,
            "minAlpha" => reader.required(3, &mut self.min_alpha)?,
            "minSpecial" => reader.required(4, &mut self.min_special)?,
            "disallow3XRepeatedChar" => reader.required(5, &mut self.disallow3x_repeated_char)?,
            "disallowWebTextAccounts" => reader.required(6, &mut self.disallow_web_text_accounts)?,
            "disallowList" => reader.required(7, &mut self.disallow_list)?,
            "disallowValue" => _ = self.disallow_value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccountPasswordCriteriaType {
    fn write_children(&self, writer: &mut Writer) {
        self.mixed_case.write(writer, name!("ns1:mixedCase"));
        self.min_length.write(writer, name!("ns1:minLength"));
        self.min_numeric.write(writer, name!("ns1:minNumeric"));
        self.min_alpha.write(writer, name!("ns1:minAlpha"));
        self.min_special.write(writer, name!("ns1:minSpecial"));
        self.disallow3x_repeated_char.write(writer, name!("ns1:disallow3XRepeatedChar"));
        self.disallow_web_text_accounts.write(writer, name!("ns1:disallowWebTextAccounts"));
        self.disallow_list.write(writer, name!("ns1:disallowList"));
        self.disallow_value.write(writer, name!("ns1:disallowValue"));
    }
}

/// What session passwords must be like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordCriteriaType {
    /// Whether capital and small letters must both occur.
    pub mixed_case: bool,
    /// How many characters at least.
    pub min_length: i64,
    /// How many letters at least; 0 for none.
    pub min_alpha: i64,
    /// How many digits at least; 0 for none.
    pub min_numeric: i64,
    /// How many characters other than letters and digits at least; 0 for none.
    pub min_special: i64,
    /// Whether the name of the site, the name of the host and the topic of the session may not occur. Known: inferred.
    pub disallow_web_text_sessions: bool,
    /// Whether the name and login name of the user may not occur. Known: inferred.
    pub disallow_web_text_accounts: bool,
    /// Whether the words in disallowValue are refused.
    pub disallow_list: bool,
    /// One of the words refused as a whole password; capital and small letters are the same. Known: ours.
    pub disallow_value: Vec<String>,
}

impl ReadChildren for PasswordCriteriaType {
    const REQUIRED: &'static [&'static str] = &["mixedCase", "minLength", "minAlpha", "minNumeric", "minSpecial", "disallowWebTextSessions", "disallowWebTextAccounts", "disallowList"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mixedCase" => reader.required(0, &mut self.mixed_case)?,
            "minLength" => reader.required(1, &mut self.min_length)?,
            "minAlpha" => reader.required(2, &mut self.min_alpha)?,
            "minNumeric" => reader.required(3, &mut self.min_numeric)?,
            "minSpecial" => reader.required(4, &mut self.min_special)?,
            "disallowWebTextSessions" => reader.required(5, &mut self.disallow_web_text_sessions)?,
            "disallowWebTextAccounts" => reader.required(6, &mut self.disallow_web_text_accounts)?,
            "disallowList" => reader.required(7, &mut self.disallow_list)?,
            "disallowValue" => _ = self.disallow_value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PasswordCriteriaType {
    fn write_children(&self, writer: &mut Writer) {
        self.mixed_case.write(writer, name!("ns1:mixedCase"));
        self.min_length.write(writer, name!("ns1:minLength"));
        self.min_alpha.write(writer, name!("ns1:minAlpha"));
        self.min_numeric.write(writer, name!("ns1:minNumeric"));
        self.min_special.write(writer, name!("ns1:minSpecial"));
        self.disallow_web_text_sessions.write(writer, name!("ns1:disallowWebTextSessions"));
        self.disallow_web_text_accounts.write(writer, name!("ns1:disallowWebTextAccounts"));
        self.disallow_list.write(writer, name!("ns1:disallowList"));
        self.disallow_value.write(writer, name!("ns1:disallowValue"));
    }
}

/// Programs on users' computers that work together with a site; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProductivityToolType {
    /// Whether users can have these programs at all.
    pub enable: Option<bool>,
    /// How they are installed.
    pub install_opts: Option<InstallationOptionType>,
    /// Which other programs they work inside.
    pub integrations: Option<IntegrationType>,
    /// How meetings are started and joined with a single click.
    pub one_click: Option<OneClickType>,
    /// Whether they use templates.
    pub templates: Option<TemplateType>,
    /// Whether users are held at one version of them.
    pub lock_down_pt: Option<LockDownPTType>,
    /// What they allow from within instant messengers.
    pub im_settings: Option<ImSettingsType>,
}

impl ReadChildren for ProductivityToolType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enable" => _ = self.enable.read(reader)?,
            "installOpts" => _ = self.install_opts.read(reader)?,
            "integrations" => _ = self.integrations.read(reader)?,
            "oneClick" => _ = self.one_click.read(reader)?,
            "templates" => _ = self.templates.read(reader)?,
            "lockDownPT" => _ = self.lock_down_pt.read(reader)?,
            "imSettings" => _ = self.im_settings.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ProductivityToolType {
    fn write_children(&self, writer: &mut Writer) {
        self.enable.write(writer, name!("ns1:enable"));
        self.install_opts.write(writer, name!("ns1:installOpts"));
        self.integrations.write(writer, name!("ns1:integrations"));
        self.one_click.write(writer, name!("ns1:oneClick"));
        self.templates.write(writer, name!("ns1:templates"));
        self.lock_down_pt.write(writer, name!("ns1:lockDownPT"));
        self.im_settings.write(writer, name!("ns1:imSettings"));
    }
}

/// Which other programs those on users' computers work inside; each element is named after one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IntegrationType {
    /// Whether sessions can be scheduled from this mail and calendar program.
    pub outlook: Option<bool>,
    /// Whether sessions can be scheduled from the edition of that program for another desktop system.
    pub outlook_for_mac: Option<bool>,
    /// Whether sessions can be scheduled from this mail and calendar program.
    pub lotus_notes: Option<bool>,
    /// Whether users have the panel that starts and joins meetings with a single click.
    pub one_click: Option<bool>,
    /// Whether a small picture at the screen's edge leads to that panel. Known: inferred.
    pub show_sys_tray_icon: Option<bool>,
    /// Whether meetings can be started from within office programs; the next three say which. Known: inferred.
    pub office: Option<bool>,
    /// Whether meetings can be started from this spreadsheet program.
    pub excel: Option<bool>,
    /// Whether meetings can be started from this presentation program.
    pub power_point: Option<bool>,
    /// Whether meetings can be started from this word processor.
    pub word: Option<bool>,
    /// Whether meetings can be started from this browser.
    pub ie: Option<bool>,
    /// Whether meetings can be started from this browser.
    pub firefox: Option<bool>,
    /// Whether a file can be shared in a meeting from its menu in the file manager.
    pub explorer_right_click: Option<bool>,
    /// Whether meetings can be started from within instant messengers; the next six say which. Known: inferred.
    pub instant_messenger: Option<bool>,
    /// Whether meetings can be started from this messenger.
    pub aol_messenger: Option<bool>,
    /// Whether meetings can be started from this messenger.
    pub google_talk: Option<bool>,
    /// Whether meetings can be started from this messenger.
    pub lotus_sametime: Option<bool>,
    /// Whether meetings can be started from this messenger.
    pub skype: Option<bool>,
    /// Whether meetings can be started from this messenger.
    pub windows_messenger: Option<bool>,
    /// Whether meetings can be started from this messenger.
    pub yahoo_messenger: Option<bool>,
    /// Whether meetings can be started and joined from a desk phone of this kind. Known: inferred.
    pub cisco_ip_phone: Option<bool>,
    /// Address of the server through which those desk phones reach the site. Known: inferred.
    pub cisco_cuaeurl: Option<String>,
    /// Whether users have the program with which they reach their own computers from afar. Known: inferred.
    pub pc_now: Option<bool>,
    /// Whether meetings can be started from a start page of this kind. Known: inferred.
    pub i_google: Option<bool>,
    /// Whether meetings can be scheduled and joined from a mobile phone of this kind. Known: inferred.
    pub i_phone_dusting: Option<bool>,
    /// Address of the server through which mobile phones of the organisation reach the site. Known: inferred.
    pub cumaurl: Option<String>,
}

impl ReadChildren for IntegrationType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "outlook" => _ = self.outlook.read(reader)?,
            "outlookForMac" => _ = self.outlook_for_mac.read(reader)?,
            "lotusNotes" => _ = self.lotus_notes.read(reader)?,
            "oneClick" => _ = self.one_click.read(reader)?,
            "showSysTrayIcon" => _ = self.show_sys_tray_icon.read(reader)?,
            "office" => _ = self.office.read(reader)?,
            "excel" => _ = self.excel.read(reader)?,
            "powerPoint" => _ = self.power_point.read(reader)?,
            "word" => _ = self.word.read(reader)?,
            "IE" => _ = self.ie.read(reader)?,
            "firefox" => _ = self.firefox.read(reader)?,
            "explorerRightClick" => _ = self.explorer_right_click.read(reader)?,
            "instantMessenger" => _ = self.instant_messenger.read(reader)?,
            "aolMessenger" => _ = self.aol_messenger.read(reader)?,
            "googleTalk" => _ = self.google_talk.read(reader)?,
            "lotusSametime" => _ = self.lotus_sametime.read(reader)?,
            "skype" => _ = self.skype.read(reader)?,
            "windowsMessenger" => _ = self.windows_messenger.read(reader)?,
            "yahooMessenger" => _ = self.yahoo_messenger.read(reader)?,
            "ciscoIPPhone" => _ = self.cisco_ip_phone.read(reader)?,
            "ciscoCUAEURL" => _ = self.cisco_cuaeurl.read(reader)?,
            "pcNow" => _ = self.pc_now.read(reader)?,
            "iGoogle" => _ = self.i_google.read(reader)?,
            "iPhoneDusting" => _ = self.i_phone_dusting.read(reader)?,
            "CUMAURL" => _ = self.cumaurl.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for IntegrationType {
    fn write_children(&self, writer: &mut Writer) {
        self.outlook.write(writer, name!("ns1:outlook"));
        self.outlook_for_mac.write(writer, name!("ns1:outlookForMac"));
        self.lotus_notes.write(writer, name!("ns1:lotusNotes"));
        self.one_click.write(writer, name!("ns1:oneClick"));
        self.show_sys_tray_icon.write(writer, name!("ns1:showSysTrayIcon"));
        self.office.write(writer, name!("ns1:office"));
        self.excel.write(writer, name!("ns1:excel"));
        self.power_point.write(writer, name!("ns1:powerPoint"));
        self.word.write(writer, name!("ns1:word"));
        self.ie.write(writer, name!("ns1:IE"));
        self.firefox.write(writer, name!("ns1:firefox"));
        self.explorer_right_click.write(writer, name!("ns1:explorerRightClick"));
        self.instant_messenger.write(writer, name!("ns1:instantMessenger"));
        self.aol_messenger.write(writer, name!("ns1:aolMessenger"));
        self.google_talk.write(writer, name!("ns1:googleTalk"));
        self.lotus_sametime.write(writer, name!("ns1:lotusSametime"));
        self.skype.write(writer, name!("ns1:skype"));
        self.windows_messenger.write(writer, name!("ns1:windowsMessenger"));
        self.yahoo_messenger.write(writer, name!("ns1:yahooMessenger"));
        self.cisco_ip_phone.write(writer, name!("ns1:ciscoIPPhone"));
        self.cisco_cuaeurl.write(writer, name!("ns1:ciscoCUAEURL"));
        self.pc_now.write(writer, name!("ns1:pcNow"));
        self.i_google.write(writer, name!("ns1:iGoogle"));
        self.i_phone_dusting.write(writer, name!("ns1:iPhoneDusting"));
        self.cumaurl.write(writer, name!("ns1:CUMAURL"));
    }
}

/// How programs on users' computers are installed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstallationOptionType {
    /// Whether they replace themselves by newer versions.
    pub auto_update: Option<bool>,
}

impl ReadChildren for InstallationOptionType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "autoUpdate" => _ = self.auto_update.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for InstallationOptionType {
    fn write_children(&self, writer: &mut Writer) {
        self.auto_update.write(writer, name!("ns1:autoUpdate"));
    }
}

/// How meetings are started and joined with a single click.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickType {
    /// Whether unlisted meetings that were started so can be joined from the host's page for visitors. Known: inferred.
    pub allow_join_unlist_meeting: Option<bool>,
    /// Whether the host must let in everybody who joins such a meeting. Known: inferred.
    pub require_approve_join: Option<bool>,
}

impl ReadChildren for OneClickType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "allowJoinUnlistMeeting" => _ = self.allow_join_unlist_meeting.read(reader)?,
            "requireApproveJoin" => _ = self.require_approve_join.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickType {
    fn write_children(&self, writer: &mut Writer) {
        self.allow_join_unlist_meeting.write(writer, name!("ns1:allowJoinUnlistMeeting"));
        self.require_approve_join.write(writer, name!("ns1:requireApproveJoin"));
    }
}

/// Whether programs on users' computers use templates.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TemplateType {
    /// Whether sessions scheduled from these programs can take their settings from a template. Known: inferred.
    pub use_template: Option<bool>,
}

impl ReadChildren for TemplateType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "useTemplate" => _ = self.use_template.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TemplateType {
    fn write_children(&self, writer: &mut Writer) {
        self.use_template.write(writer, name!("ns1:useTemplate"));
    }
}

/// A connection to the bridge of an outside teleconference provider.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TspServerType {
    /// Whether the connection is in use.
    pub enable_adaptor: bool,
    /// Network address of the program that makes the connection; blank when not in use. Known: inferred.
    pub server_ip: String,
    /// A number to call: first the one charged as an ordinary call, then the one without charge.
    pub mp_audio: Vec<MpAudioType>,
    /// Page that lists numbers in other countries.
    pub global_call_in_num_url: Option<String>,
}

impl ReadChildren for TspServerType {
    const REQUIRED: &'static [&'static str] = &["enableAdaptor", "serverIP"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enableAdaptor" => reader.required(0, &mut self.enable_adaptor)?,
            "serverIP" => reader.required(1, &mut self.server_ip)?,
            "mpAudio" => _ = self.mp_audio.read(reader)?,
            "globalCallInNumURL" => _ = self.global_call_in_num_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TspServerType {
    fn write_children(&self, writer: &mut Writer) {
        self.enable_adaptor.write(writer, name!("ns1:enableAdaptor"));
        self.server_ip.write(writer, name!("ns1:serverIP"));
        self.mp_audio.write(writer, name!("ns1:mpAudio"));
        self.global_call_in_num_url.write(writer, name!("ns1:globalCallInNumURL"));
    }
}

/// How phone conferences run over a MeetingPlace bridge.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingPlaceTelephonyType {
    /// Whether the connection to the bridge stays open between conferences. Known: inferred.
    pub persistent_tsp: bool,
    /// Whether the bridge's directory of users and that of the site are kept together. Known: inferred.
    pub mp_audio_conferencing: DirectoryServiceType,
}

impl ReadChildren for MeetingPlaceTelephonyType {
    const REQUIRED: &'static [&'static str] = &["persistentTSP", "mpAudioConferencing"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "persistentTSP" => reader.required(0, &mut self.persistent_tsp)?,
            "mpAudioConferencing" => reader.required(1, &mut self.mp_audio_conferencing)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingPlaceTelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.persistent_tsp.write(writer, name!("ns1:persistentTSP"));
        self.mp_audio_conferencing.write(writer, name!("ns1:mpAudioConferencing"));
    }
}

/// Questions that event registration forms can ask.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventCenterType {
    /// The ready-made questions.
    pub standard_fields: Option<EventCenterTypeStandardFields>,
    /// Questions of the site's own.
    pub custom_fields: Option<crate::event::CustomFieldsType>,
}

impl ReadChildren for EventCenterType {
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

impl WriteChildren for EventCenterType {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write(writer, name!("ns1:standardFields"));
        self.custom_fields.write(writer, name!("ns1:customFields"));
    }
}

/// The ready-made questions of event registration forms, with those that are always asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventCenterTypeStandardFields {
    /// The ready-made questions of an event's registration form; given name, family name and e-mail address are always asked for.
    pub standard_fields: crate::event::StandardFieldsType,
    /// Given name.
    pub first_name: crate::event::EnrollmentFieldType,
    /// Family name.
    pub last_name: crate::event::EnrollmentFieldType,
    /// E-mail address.
    pub email_address: crate::event::EnrollmentFieldType,
}

impl ReadChildren for EventCenterTypeStandardFields {
    const REQUIRED: &'static [&'static str] = &["firstName", "lastName", "emailAddress"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => reader.required(0, &mut self.first_name)?,
            "lastName" => reader.required(1, &mut self.last_name)?,
            "emailAddress" => reader.required(2, &mut self.email_address)?,
            _ => return self.standard_fields.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EventCenterTypeStandardFields {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write_children(writer);
        self.first_name.write(writer, name!("ns1:firstName"));
        self.last_name.write(writer, name!("ns1:lastName"));
        self.email_address.write(writer, name!("ns1:emailAddress"));
    }
}

/// How a site works together with the original's own instant messenger; returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectIntegrationType {
    /// Address of the messenger's server. Known: inferred.
    pub connect_server_url: Option<String>,
    /// Name of the organisation that the site's users belong to in the messenger. Known: inferred.
    pub connect_organization: Option<String>,
    /// Identifier of that organisation in the messenger. Known: inferred.
    pub connect_name_space_id: Option<String>,
    /// Whether the messenger and a site of generation 11 of the original share their users. Known: inferred.
    pub integrated_web_ex11: Option<bool>,
}

impl ReadChildren for ConnectIntegrationType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "connectServerURL" => _ = self.connect_server_url.read(reader)?,
            "connectOrganization" => _ = self.connect_organization.read(reader)?,
            "connectNameSpaceID" => _ = self.connect_name_space_id.read(reader)?,
            "integratedWebEx11" => _ = self.integrated_web_ex11.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ConnectIntegrationType {
    fn write_children(&self, writer: &mut Writer) {
        self.connect_server_url.write(writer, name!("ns1:connectServerURL"));
        self.connect_organization.write(writer, name!("ns1:connectOrganization"));
        self.connect_name_space_id.write(writer, name!("ns1:connectNameSpaceID"));
        self.integrated_web_ex11.write(writer, name!("ns1:integratedWebEx11"));
    }
}

/// A number to call, with its name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MpAudioType {
    /// What the number is called.
    pub label: Option<String>,
    /// The number; absent when there is none.
    pub phone_number: Option<String>,
}

impl ReadChildren for MpAudioType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => _ = self.label.read(reader)?,
            "phoneNumber" => _ = self.phone_number.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MpAudioType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("ns1:label"));
        self.phone_number.write(writer, name!("ns1:phoneNumber"));
    }
}

/// Entries of the menu for help; what they say is fixed, where they lead is not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MenuType {
    /// Page with instructions for users.
    pub user_guides: Option<UrlType>,
    /// Page from which programs are fetched.
    pub downloads: Option<UrlType>,
    /// Page on which users learn how the site is used.
    pub training: Option<UrlType>,
    /// Page on which users write to those who help.
    pub contact_us: Option<UrlType>,
    /// Whether the menu has an entry for the user's own files and settings. Known: inferred.
    pub support_my_resources: Option<bool>,
}

impl ReadChildren for MenuType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "userGuides" => _ = self.user_guides.read(reader)?,
            "downloads" => _ = self.downloads.read(reader)?,
            "training" => _ = self.training.read(reader)?,
            "contactUs" => _ = self.contact_us.read(reader)?,
            "supportMyResources" => _ = self.support_my_resources.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MenuType {
    fn write_children(&self, writer: &mut Writer) {
        self.user_guides.write(writer, name!("ns1:userGuides"));
        self.downloads.write(writer, name!("ns1:downloads"));
        self.training.write(writer, name!("ns1:training"));
        self.contact_us.write(writer, name!("ns1:contactUs"));
        self.support_my_resources.write(writer, name!("ns1:supportMyResources"));
    }
}

/// Where a link leads whose text is fixed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UrlType {
    /// Address that it opens; the provider's own page when absent. Known: inferred.
    pub url: Option<String>,
    /// Window in which it opens.
    pub target: Option<WindowTargetType>,
}

impl ReadChildren for UrlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "url" => _ = self.url.read(reader)?,
            "target" => _ = self.target.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UrlType {
    fn write_children(&self, writer: &mut Writer) {
        self.url.write(writer, name!("ns1:url"));
        self.target.write(writer, name!("ns1:target"));
    }
}

/// Whether users are held at one version of the programs on their computers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LockDownPTType {
    /// Whether they are held at it rather than offered newer ones. Known: inferred.
    pub lock_down: Option<bool>,
    /// The version that they are held at; absent when they are not. Known: inferred.
    pub version: Option<String>,
}

impl ReadChildren for LockDownPTType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "lockDown" => _ = self.lock_down.read(reader)?,
            "version" => _ = self.version.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LockDownPTType {
    fn write_children(&self, writer: &mut Writer) {
        self.lock_down.write(writer, name!("ns1:lockDown"));
        self.version.write(writer, name!("ns1:version"));
    }
}

/// What programs on users' computers allow from within instant messengers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImSettingsType {
    /// Whether attendees, too, can invite further people to a meeting. Known: inferred.
    pub attendee_invite_other: Option<bool>,
}

impl ReadChildren for ImSettingsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeInviteOther" => _ = self.attendee_invite_other.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ImSettingsType {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_invite_other.write(writer, name!("ns1:attendeeInviteOther"));
    }
}

/// Which phone bridges calls go to: one first, and another after some time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TSRouting {
    /// Name of the first bridge. Known: inferred.
    pub ts_primary_name: Option<String>,
    /// Country code of its phone number, in digits. Known: inferred.
    pub ts_primary_country_code: Option<String>,
    /// Its phone number without the country code. Known: inferred.
    pub ts_primary_number: Option<String>,
    /// How long the first bridge has to answer before the second is tried, in seconds. Known: inferred.
    pub ts_delay: Option<i64>,
    /// Name of the second bridge. Known: inferred.
    pub ts_second_name: Option<String>,
    /// Country code of its phone number, in digits. Known: inferred.
    pub ts_second_country_code: Option<String>,
    /// Its phone number without the country code. Known: inferred.
    pub ts_second_number: Option<String>,
}

impl ReadChildren for TSRouting {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "TSPrimaryName" => _ = self.ts_primary_name.read(reader)?,
            "TSPrimaryCountryCode" => _ = self.ts_primary_country_code.read(reader)?,
            "TSPrimaryNumber" => _ = self.ts_primary_number.read(reader)?,
            "TSDelay" => _ = self.ts_delay.read(reader)?,
            "TSSecondName" => _ = self.ts_second_name.read(reader)?,
            "TSSecondCountryCode" => _ = self.ts_second_country_code.read(reader)?,
            "TSSecondNumber" => _ = self.ts_second_number.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TSRouting {
    fn write_children(&self, writer: &mut Writer) {
        self.ts_primary_name.write(writer, name!("ns1:TSPrimaryName"));
        self.ts_primary_country_code.write(writer, name!("ns1:TSPrimaryCountryCode"));
        self.ts_primary_number.write(writer, name!("ns1:TSPrimaryNumber"));
        self.ts_delay.write(writer, name!("ns1:TSDelay"));
        self.ts_second_name.write(writer, name!("ns1:TSSecondName"));
        self.ts_second_country_code.write(writer, name!("ns1:TSSecondCountryCode"));
        self.ts_second_number.write(writer, name!("ns1:TSSecondNumber"));
    }
}

/// Settings for sales sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesCenterType {
    /// Whether people can join sales sessions without signing in.
    pub allow_join_without_login: Option<bool>,
}

impl ReadChildren for SalesCenterType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "allowJoinWithoutLogin" => _ = self.allow_join_without_login.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesCenterType {
    fn write_children(&self, writer: &mut Writer) {
        self.allow_join_without_login.write(writer, name!("ns1:allowJoinWithoutLogin"));
    }
}

/// What passwords of recordings must be like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordingPasswordCriteriaType {
    /// Whether capital and small letters must both occur.
    pub mixed_case: Option<bool>,
    /// How many characters at least.
    pub min_length: Option<i64>,
    /// How many letters at least; 0 for none.
    pub min_alpha: Option<i64>,
    /// How many digits at least; 0 for none.
    pub min_numeric: Option<i64>,
    /// How many characters other than letters and digits at least; 0 for none.
    pub min_special: Option<i64>,
    /// Whether the name of the site, the name of the host and the topic of the session may not occur. Known: inferred.
    pub disallow_web_text_sessions: Option<bool>,
    /// Whether the words in disallowValue are refused.
    pub disallow_list: Option<bool>,
    /// One of the words refused as a whole password; capital and small letters are the same. Known: ours.
    pub disallow_value: Vec<String>,
}

impl ReadChildren for RecordingPasswordCriteriaType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mixedCase" => _ = self.mixed_case.read(reader)?,
            "minLength" => _ = self.min_length.read(reader)?,
            "minAlpha" => _ = self.min_alpha.read(reader)?,
            "minNumeric" => _ = self.min_numeric.read(reader)?,
            "minSpecial" => _ = self.min_special.read(reader)?,
            "disallowWebTextSessions" => _ = self.disallow_web_text_sessions.read(reader)?,
            "disallowList" => _ = self.disallow_list.read(reader)?,
            "disallowValue" => _ = self.disallow_value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordingPasswordCriteriaType {
    fn write_children(&self, writer: &mut Writer) {
        self.mixed_case.write(writer, name!("ns1:mixedCase"));
        self.min_length.write(writer, name!("ns1:minLength"));
        self.min_alpha.write(writer, name!("ns1:minAlpha"));
        self.min_numeric.write(writer, name!("ns1:minNumeric"));
        self.min_special.write(writer, name!("ns1:minSpecial"));
        self.disallow_web_text_sessions.write(writer, name!("ns1:disallowWebTextSessions"));
        self.disallow_list.write(writer, name!("ns1:disallowList"));
        self.disallow_value.write(writer, name!("ns1:disallowValue"));
    }
}

/// Whether users sign in through another system by SAML.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteTypeSamlSSO {
    /// Whether they do so rather than with a password of the site.
    pub enable_sso: Option<bool>,
    /// Whether somebody who signs in so for the first time gets an account at once.
    pub auto_account_creation: Option<bool>,
}

impl ReadChildren for SiteTypeSamlSSO {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enableSSO" => _ = self.enable_sso.read(reader)?,
            "autoAccountCreation" => _ = self.auto_account_creation.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SiteTypeSamlSSO {
    fn write_children(&self, writer: &mut Writer) {
        self.enable_sso.write(writer, name!("ns1:enableSSO"));
        self.auto_account_creation.write(writer, name!("ns1:autoAccountCreation"));
    }
}

/// How good the picture of cameras may be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteTypeVideo {
    /// Whether video of high quality (360 lines) may be used.
    pub h_qvideo: Option<bool>,
    /// How much bandwidth the pictures of a session may take. Known: inferred.
    pub max_bandwidth: Option<String>,
    /// Whether video of high definition (720 lines) may be used.
    pub h_dvideo: Option<bool>,
}

impl ReadChildren for SiteTypeVideo {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "HQvideo" => _ = self.h_qvideo.read(reader)?,
            "maxBandwidth" => _ = self.max_bandwidth.read(reader)?,
            "HDvideo" => _ = self.h_dvideo.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SiteTypeVideo {
    fn write_children(&self, writer: &mut Writer) {
        self.h_qvideo.write(writer, name!("ns1:HQvideo"));
        self.max_bandwidth.write(writer, name!("ns1:maxBandwidth"));
        self.h_dvideo.write(writer, name!("ns1:HDvideo"));
    }
}

/// Further features that a site has or lacks.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteTypeSiteCommonOptions {
    /// Whether the administrator may set which countries can be called back. Known: inferred.
    pub support_custom_dial_restriction: Option<bool>,
    /// Whether video systems of a room can take part in sessions. Known: inferred.
    pub support_tele_presence: Option<bool>,
    /// Whether they can take part in the extended way, with sound and picture running both ways. Known: inferred.
    pub support_tele_presence_plus: Option<bool>,
    /// Whether sessions let video systems and browsers meet on the provider's servers (collaboration meeting room). Known: inferred.
    pub enable_cloud_telepresence: Option<bool>,
    /// Whether users can have a personal room.
    pub enable_personal_meeting_room: Option<bool>,
}

impl ReadChildren for SiteTypeSiteCommonOptions {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "SupportCustomDialRestriction" => _ = self.support_custom_dial_restriction.read(reader)?,
            "SupportTelePresence" => _ = self.support_tele_presence.read(reader)?,
            "SupportTelePresencePlus" => _ = self.support_tele_presence_plus.read(reader)?,
            "EnableCloudTelepresence" => _ = self.enable_cloud_telepresence.read(reader)?,
            "enablePersonalMeetingRoom" => _ = self.enable_personal_meeting_room.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SiteTypeSiteCommonOptions {
    fn write_children(&self, writer: &mut Writer) {
        self.support_custom_dial_restriction.write(writer, name!("ns1:SupportCustomDialRestriction"));
        self.support_tele_presence.write(writer, name!("ns1:SupportTelePresence"));
        self.support_tele_presence_plus.write(writer, name!("ns1:SupportTelePresencePlus"));
        self.enable_cloud_telepresence.write(writer, name!("ns1:EnableCloudTelepresence"));
        self.enable_personal_meeting_room.write(writer, name!("ns1:enablePersonalMeetingRoom"));
    }
}

xml::tokens! {
    /// How sessions can be encrypted beyond their way to the server: not at all, from end to end (E2E), or so with keys from certificates of the participants (PKI).
    pub enum ToolsTypeEncryption {
        None = "NONE",
        E2e = "E2E",
        Pki = "PKI",
    }
}

xml::tokens! {
    /// How strictly a limit is held: never exceeded (STRICT), exceeded with a warning (WARN_EXCEED), or not held at all (NONE).
    pub enum LimitsType {
        Strict = "STRICT",
        WarnExceed = "WARN_EXCEED",
        None = "NONE",
    }
}

xml::tokens! {
    /// Whether and how a tracking code has a value: not at all, as users like, always, or as only an administrator sets it.
    pub enum CodeDisplayType {
        NotUsed = "NOT_USED",
        Optional = "OPTIONAL",
        Required = "REQUIRED",
        AdminSet = "ADMIN_SET",
    }
}

xml::tokens! {
    /// Techniques with which the original's pages are made: the newer (J2EE) and the older (PHP).
    pub enum WebPageTypeType {
        J2ee = "J2EE",
        Php = "PHP",
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
    /// Windows in which a link can open: a new one, the page's main frame, the frame around the link's own, or the whole window.
    pub enum WindowTargetType {
        New = "NEW",
        Main = "MAIN",
        Parent = "PARENT",
        Top = "TOP",
    }
}

xml::tokens! {
    /// Pages of a user's own that can come first after signing in; what stands before a colon is the page, behind it the part of it.
    pub enum MyWebExPageType {
        MyMeetings = "My Meetings",
        MyComputers = "My Computers",
        MyFilesFolders = "My Files:Folders",
        MyFilesTrainingRecordings = "My Files:Training Recordings",
        MyFilesRecordedEvents = "My Files:Recorded Events",
        MyReports = "My Reports",
        MyProfile = "My Profile",
        MyContacts = "My Contacts",
        MyWorkspaces = "My Workspaces",
    }
}

xml::tokens! {
    /// Where a picture stands: above the page's ordinary head, in its place, or below it.
    pub enum HeaderImageLocationType {
        Above = "Above",
        Replace = "Replace",
        Below = "Below",
    }
}

xml::tokens! {
    /// Whether a bridge's directory of users is kept apart from the site's or together with it.
    pub enum DirectoryServiceType {
        WithoutIntegration = "WithoutIntegration",
        Integration = "Integration",
    }
}

