//! The service `meetingtype`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod get_meeting_type;
mod lst_meeting_type;
pub use get_meeting_type::*;
pub use lst_meeting_type::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["meetingtype"],
    declares: &[("mtgtype", "http://www.webex.com/schemas/2002/06/service/meetingtype")],
};

/// What a meeting type is called and what it allows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingTypeTypeExt {
    /// Short code of the product behind the type, such as PRO or AUO.
    pub product_code_prefix: String,
    /// Whether meetings of the type can be scheduled.
    pub active: ActiveType,
    /// The type's name.
    pub name: String,
    /// The name as the site shows it; the same as name unless the site chose another.
    pub display_name: Option<String>,
    /// How much of everything a meeting of the type may use.
    pub limits: Option<LimitsType>,
    /// What may be used in a meeting of the type.
    pub options: OptionsType,
    /// Numbers to call for meetings of the type.
    pub phone_numbers: PhoneNumbersType,
}

impl ReadChildren for MeetingTypeTypeExt {
    const REQUIRED: &'static [&'static str] = &["productCodePrefix", "active", "name", "options", "phoneNumbers"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "productCodePrefix" => reader.required(0, &mut self.product_code_prefix)?,
            "active" => reader.required(1, &mut self.active)?,
            "name" => reader.required(2, &mut self.name)?,
            "displayName" => _ = self.display_name.read(reader)?,
            "limits" => _ = self.limits.read(reader)?,
            "options" => reader.required(3, &mut self.options)?,
            "phoneNumbers" => reader.required(4, &mut self.phone_numbers)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingTypeTypeExt {
    fn write_children(&self, writer: &mut Writer) {
        self.product_code_prefix.write(writer, name!("mtgtype:productCodePrefix"));
        self.active.write(writer, name!("mtgtype:active"));
        self.name.write(writer, name!("mtgtype:name"));
        self.display_name.write(writer, name!("mtgtype:displayName"));
        self.limits.write(writer, name!("mtgtype:limits"));
        self.options.write(writer, name!("mtgtype:options"));
        self.phone_numbers.write(writer, name!("mtgtype:phoneNumbers"));
    }
}

/// A meeting type of the site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingTypeInstanceType {
    /// What a meeting type is called and what it allows.
    pub meeting_type_type_ext: MeetingTypeTypeExt,
    /// Number by which requests name the type.
    pub meeting_type_id: i64,
    /// The services whose sessions can be of the type.
    pub service_types: MeetingTypeInstanceTypeServiceTypes,
}

impl ReadChildren for MeetingTypeInstanceType {
    const REQUIRED: &'static [&'static str] = &["productCodePrefix", "active", "name", "options", "phoneNumbers", "meetingTypeID", "serviceTypes"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingTypeID" => reader.required(5, &mut self.meeting_type_id)?,
            "serviceTypes" => reader.required(6, &mut self.service_types)?,
            _ => return self.meeting_type_type_ext.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingTypeInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_type_type_ext.write_children(writer);
        self.meeting_type_id.write(writer, name!("mtgtype:meetingTypeID"));
        self.service_types.write(writer, name!("mtgtype:serviceTypes"));
    }
}

/// Services.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingTypeInstanceTypeServiceTypes {
    /// One of them.
    pub service_type: Vec<crate::com::ServiceTypeType>,
}

impl ReadChildren for MeetingTypeInstanceTypeServiceTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "serviceType" => _ = self.service_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingTypeInstanceTypeServiceTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.service_type.write(writer, name!("mtgtype:serviceType"));
    }
}

/// What may be used in meetings of a type; what has no counterpart in the browser is told without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OptionsType {
    /// Whether a single application's window may be shared. Default: true.
    pub support_app_share: Option<bool>,
    /// Whether control of a shared application may be given to somebody else. Default: true.
    pub support_app_share_remote: Option<bool>,
    /// Whether attendees can be made to register. Default: true.
    pub support_attendee_registration: Option<bool>,
    /// Whether control of a tour through web pages may be given to somebody else.
    pub support_remote_web_tour: Option<bool>,
    /// Whether the presenter may lead everybody through web pages.
    pub support_web_tour: Option<bool>,
    /// Whether documents may be shown.
    pub support_file_share: Option<bool>,
    /// Whether participants may write to each other. Default: true.
    pub support_chat: Option<bool>,
    /// Whether the type can be used on a site for browsing together. Default: true.
    pub support_cobrowse_site: Option<bool>,
    /// Whether the type can be used on a site of corporate offices. Default: true.
    pub support_corporate_offices_site: Option<bool>,
    /// Whether a whole screen may be shared. Default: true.
    pub support_desktop_share: Option<bool>,
    /// Whether control of a shared screen may be given to somebody else. Default: true.
    pub support_desktop_share_remote: Option<bool>,
    /// Whether files may be handed to participants. Default: true.
    pub support_file_transfer: Option<bool>,
    /// Whether participants in other countries can be called back. Default: true.
    pub support_international_call_out: Option<bool>,
    /// Whether the original's Java client may join. Default: true.
    pub support_java_client: Option<bool>,
    /// Whether the original's client for the Macintosh may join. Default: true.
    pub support_mac_client: Option<bool>,
    /// Whether the type can be used on a site for meetings. Default: true.
    pub support_meeting_center_site: Option<bool>,
    /// Whether a meeting may be recorded. Default: true.
    pub support_meeting_record: Option<bool>,
    /// Whether one host may hold several meetings at once. Default: false.
    pub support_multiple_meeting: Option<bool>,
    /// Whether the type can be used on a site for support. Default: true.
    pub support_on_call_site: Option<bool>,
    /// Whether the type can be used on a site for events. Default: true.
    pub support_on_stage_site: Option<bool>,
    /// Whether the type can be used on a site of partners' offices. Default: true.
    pub support_partner_offices_site: Option<bool>,
    /// Whether the host may ask questions with answers to choose from. Default: true.
    pub support_poll: Option<bool>,
    /// Whether presentations may be shown. Default: true.
    pub support_presentation: Option<bool>,
    /// Whether the original's client for Solaris may join. Default: true.
    pub support_solaris_client: Option<bool>,
    /// Whether everything is encrypted on its way to the server. Default: true.
    pub support_ssl: Option<bool>,
    /// Whether media can be encrypted from end to end.
    pub support_e2e: Option<bool>,
    /// Whether keys can come from certificates of the participants.
    pub support_pki: Option<bool>,
    /// Whether attendees can call in by phone. Default: true.
    pub support_teleconf_call_in: Option<bool>,
    /// Whether attendees can be called back by phone. Default: true.
    pub support_teleconf_call_out: Option<bool>,
    /// Whether attendees can call in without charge. Default: true.
    pub support_toll_free_call_in: Option<bool>,
    /// Whether cameras may be shown. Default: true.
    pub support_video: Option<bool>,
    /// Whether participants may talk and listen through the computer. Default: true.
    pub support_vo_ip: Option<bool>,
    /// Whether the type can be used on the provider's own public site. Default: true.
    pub support_web_ex_com_site: Option<bool>,
    /// Whether the original's client for Windows may join. Default: true.
    pub support_windows_client: Option<bool>,
    /// Whether attendees see the page of first steps on entering.
    pub support_quick_start_attendees: Option<bool>,
    /// Whether the host sees the page of first steps on entering.
    pub support_quick_start_host: Option<bool>,
    /// Whether the site's scheduling page leaves the type out; false when left out.
    pub hide_in_scheduler: Option<bool>,
    /// Whether meetings of the type are private, their media staying within the operator's network. Since 40.12.0.
    pub support_private_meeting: Option<bool>,
}

impl ReadChildren for OptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "supportAppShare" => _ = self.support_app_share.read(reader)?,
            "supportAppShareRemote" => _ = self.support_app_share_remote.read(reader)?,
            "supportAttendeeRegistration" => _ = self.support_attendee_registration.read(reader)?,
            "supportRemoteWebTour" => _ = self.support_remote_web_tour.read(reader)?,
            "supportWebTour" => _ = self.support_web_tour.read(reader)?,
            "supportFileShare" => _ = self.support_file_share.read(reader)?,
            "supportChat" => _ = self.support_chat.read(reader)?,
            "supportCobrowseSite" => _ = self.support_cobrowse_site.read(reader)?,
            "supportCorporateOfficesSite" => _ = self.support_corporate_offices_site.read(reader)?,
            "supportDesktopShare" => _ = self.support_desktop_share.read(reader)?,
            "supportDesktopShareRemote" => _ = self.support_desktop_share_remote.read(reader)?,
            "supportFileTransfer" => _ = self.support_file_transfer.read(reader)?,
            "supportInternationalCallOut" => _ = self.support_international_call_out.read(reader)?,
            "supportJavaClient" => _ = self.support_java_client.read(reader)?,
            "supportMacClient" => _ = self.support_mac_client.read(reader)?,
            "supportMeetingCenterSite" => _ = self.support_meeting_center_site.read(reader)?,
            "supportMeetingRecord" => _ = self.support_meeting_record.read(reader)?,
            "supportMultipleMeeting" => _ = self.support_multiple_meeting.read(reader)?,
            "supportOnCallSite" => _ = self.support_on_call_site.read(reader)?,
            "supportOnStageSite" => _ = self.support_on_stage_site.read(reader)?,
            "supportPartnerOfficesSite" => _ = self.support_partner_offices_site.read(reader)?,
            "supportPoll" => _ = self.support_poll.read(reader)?,
            "supportPresentation" => _ = self.support_presentation.read(reader)?,
            "supportSolarisClient" => _ = self.support_solaris_client.read(reader)?,
            "supportSSL" => _ = self.support_ssl.read(reader)?,
            "supportE2E" => _ = self.support_e2e.read(reader)?,
            "supportPKI" => _ = self.support_pki.read(reader)?,
            "supportTeleconfCallIn" => _ = self.support_teleconf_call_in.read(reader)?,
            "supportTeleconfCallOut" => _ = self.support_teleconf_call_out.read(reader)?,
            "supportTollFreeCallIn" => _ = self.support_toll_free_call_in.read(reader)?,
            "supportVideo" => _ = self.support_video.read(reader)?,
            "supportVoIP" => _ = self.support_vo_ip.read(reader)?,
            "supportWebExComSite" => _ = self.support_web_ex_com_site.read(reader)?,
            "supportWindowsClient" => _ = self.support_windows_client.read(reader)?,
            "supportQuickStartAttendees" => _ = self.support_quick_start_attendees.read(reader)?,
            "supportQuickStartHost" => _ = self.support_quick_start_host.read(reader)?,
            "hideInScheduler" => _ = self.hide_in_scheduler.read(reader)?,
            "supportPrivateMeeting" => _ = self.support_private_meeting.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.support_app_share.write(writer, name!("mtgtype:supportAppShare"));
        self.support_app_share_remote.write(writer, name!("mtgtype:supportAppShareRemote"));
        self.support_attendee_registration.write(writer, name!("mtgtype:supportAttendeeRegistration"));
        self.support_remote_web_tour.write(writer, name!("mtgtype:supportRemoteWebTour"));
        self.support_web_tour.write(writer, name!("mtgtype:supportWebTour"));
        self.support_file_share.write(writer, name!("mtgtype:supportFileShare"));
        self.support_chat.write(writer, name!("mtgtype:supportChat"));
        self.support_cobrowse_site.write(writer, name!("mtgtype:supportCobrowseSite"));
        self.support_corporate_offices_site.write(writer, name!("mtgtype:supportCorporateOfficesSite"));
        self.support_desktop_share.write(writer, name!("mtgtype:supportDesktopShare"));
        self.support_desktop_share_remote.write(writer, name!("mtgtype:supportDesktopShareRemote"));
        self.support_file_transfer.write(writer, name!("mtgtype:supportFileTransfer"));
        self.support_international_call_out.write(writer, name!("mtgtype:supportInternationalCallOut"));
        self.support_java_client.write(writer, name!("mtgtype:supportJavaClient"));
        self.support_mac_client.write(writer, name!("mtgtype:supportMacClient"));
        self.support_meeting_center_site.write(writer, name!("mtgtype:supportMeetingCenterSite"));
        self.support_meeting_record.write(writer, name!("mtgtype:supportMeetingRecord"));
        self.support_multiple_meeting.write(writer, name!("mtgtype:supportMultipleMeeting"));
        self.support_on_call_site.write(writer, name!("mtgtype:supportOnCallSite"));
        self.support_on_stage_site.write(writer, name!("mtgtype:supportOnStageSite"));
        self.support_partner_offices_site.write(writer, name!("mtgtype:supportPartnerOfficesSite"));
        self.support_poll.write(writer, name!("mtgtype:supportPoll"));
        self.support_presentation.write(writer, name!("mtgtype:supportPresentation"));
        self.support_solaris_client.write(writer, name!("mtgtype:supportSolarisClient"));
        self.support_ssl.write(writer, name!("mtgtype:supportSSL"));
        self.support_e2e.write(writer, name!("mtgtype:supportE2E"));
        self.support_pki.write(writer, name!("mtgtype:supportPKI"));
        self.support_teleconf_call_in.write(writer, name!("mtgtype:supportTeleconfCallIn"));
        self.support_teleconf_call_out.write(writer, name!("mtgtype:supportTeleconfCallOut"));
        self.support_toll_free_call_in.write(writer, name!("mtgtype:supportTollFreeCallIn"));
        self.support_video.write(writer, name!("mtgtype:supportVideo"));
        self.support_vo_ip.write(writer, name!("mtgtype:supportVoIP"));
        self.support_web_ex_com_site.write(writer, name!("mtgtype:supportWebExComSite"));
        self.support_windows_client.write(writer, name!("mtgtype:supportWindowsClient"));
        self.support_quick_start_attendees.write(writer, name!("mtgtype:supportQuickStartAttendees"));
        self.support_quick_start_host.write(writer, name!("mtgtype:supportQuickStartHost"));
        self.hide_in_scheduler.write(writer, name!("mtgtype:hideInScheduler"));
        if writer.speaks(40, 12, 0) {
            self.support_private_meeting.write(writer, name!("mtgtype:supportPrivateMeeting"));
        }
    }
}

/// How much of everything a meeting of a type may use; 999999 sets no limit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitsType {
    /// How long an application's window may be shared, in minutes. Default: 999999.
    pub max_app_share_duration: Option<i64>,
    /// How many participants may see a shared application. Default: 999999.
    pub max_app_share_user: Option<i64>,
    /// How long a screen may be shared, in minutes. Default: 999999.
    pub max_desktop_share_duration: Option<i64>,
    /// How many participants may see a shared screen. Default: 999999.
    pub max_desktop_share_user: Option<i64>,
    /// How many participants may be handed files. Default: 999999.
    pub max_file_transfer_user: Option<i64>,
    /// How long a meeting may last, in minutes. Default: 999999.
    pub max_meeting_duration: Option<i64>,
    /// How many participants a meeting may have. Default: 999999.
    pub max_meeting_user: Option<i64>,
    /// How many participants a recorded meeting may have. Default: 999999.
    pub max_record_user: Option<i64>,
    /// How long cameras may be shown, in minutes. Default: 999999.
    pub max_video_duration: Option<i64>,
    /// How many participants may show a camera. Default: 999999.
    pub max_video_user: Option<i64>,
    /// How long a tour through web pages may last, in minutes. Default: 999999.
    pub max_web_tour_duration: Option<i64>,
    /// How many participants may come along on a tour through web pages. Default: 999999.
    pub max_web_tour_user: Option<i64>,
}

impl ReadChildren for LimitsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "maxAppShareDuration" => _ = self.max_app_share_duration.read(reader)?,
            "maxAppShareUser" => _ = self.max_app_share_user.read(reader)?,
            "maxDesktopShareDuration" => _ = self.max_desktop_share_duration.read(reader)?,
            "maxDesktopShareUser" => _ = self.max_desktop_share_user.read(reader)?,
            "maxFileTransferUser" => _ = self.max_file_transfer_user.read(reader)?,
            "maxMeetingDuration" => _ = self.max_meeting_duration.read(reader)?,
            "maxMeetingUser" => _ = self.max_meeting_user.read(reader)?,
            "maxRecordUser" => _ = self.max_record_user.read(reader)?,
            "maxVideoDuration" => _ = self.max_video_duration.read(reader)?,
            "maxVideoUser" => _ = self.max_video_user.read(reader)?,
            "maxWebTourDuration" => _ = self.max_web_tour_duration.read(reader)?,
            "maxWebTourUser" => _ = self.max_web_tour_user.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LimitsType {
    fn write_children(&self, writer: &mut Writer) {
        self.max_app_share_duration.write(writer, name!("mtgtype:maxAppShareDuration"));
        self.max_app_share_user.write(writer, name!("mtgtype:maxAppShareUser"));
        self.max_desktop_share_duration.write(writer, name!("mtgtype:maxDesktopShareDuration"));
        self.max_desktop_share_user.write(writer, name!("mtgtype:maxDesktopShareUser"));
        self.max_file_transfer_user.write(writer, name!("mtgtype:maxFileTransferUser"));
        self.max_meeting_duration.write(writer, name!("mtgtype:maxMeetingDuration"));
        self.max_meeting_user.write(writer, name!("mtgtype:maxMeetingUser"));
        self.max_record_user.write(writer, name!("mtgtype:maxRecordUser"));
        self.max_video_duration.write(writer, name!("mtgtype:maxVideoDuration"));
        self.max_video_user.write(writer, name!("mtgtype:maxVideoUser"));
        self.max_web_tour_duration.write(writer, name!("mtgtype:maxWebTourDuration"));
        self.max_web_tour_user.write(writer, name!("mtgtype:maxWebTourUser"));
    }
}

/// Numbers to call for meetings of a type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhoneNumbersType {
    /// First number charged as an ordinary call.
    pub primary_toll_call_in_number: Option<String>,
    /// First number without charge to the caller.
    pub primary_toll_free_call_in_number: Option<String>,
}

impl ReadChildren for PhoneNumbersType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "primaryTollCallInNumber" => _ = self.primary_toll_call_in_number.read(reader)?,
            "primaryTollFreeCallInNumber" => _ = self.primary_toll_free_call_in_number.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for PhoneNumbersType {
    fn write_children(&self, writer: &mut Writer) {
        self.primary_toll_call_in_number.write(writer, name!("mtgtype:primaryTollCallInNumber"));
        self.primary_toll_free_call_in_number.write(writer, name!("mtgtype:primaryTollFreeCallInNumber"));
    }
}

/// How a list of meeting types is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
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
        self.order_by.write(writer, name!("mtgtype:orderBy"));
        self.order_ad.write(writer, name!("mtgtype:orderAD"));
    }
}

xml::tokens! {
    /// Whether something can be used.
    pub enum ActiveType {
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }
}

xml::tokens! {
    /// What a list of meeting types can be sorted by: number, short code of the product, name, or the name as the site shows it.
    pub enum OrderByType {
        Meetingtypeid = "MEETINGTYPEID",
        Productcodeprefix = "PRODUCTCODEPREFIX",
        Meetingtypename = "MEETINGTYPENAME",
        Meetingtypedisplayname = "MEETINGTYPEDISPLAYNAME",
    }
}

