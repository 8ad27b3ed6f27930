//! The service `sales`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod add_products;
mod create_account;
mod create_opportunity;
mod create_sales_session;
mod del_sales_session;
mod get_sales_session;
mod lst_accounts;
mod lst_opportunities;
mod lst_products;
mod lstsummary_sales_session;
mod set_account;
mod set_opportunity;
mod set_products;
mod set_sales_session;
pub use add_products::*;
pub use create_account::*;
pub use create_opportunity::*;
pub use create_sales_session::*;
pub use del_sales_session::*;
pub use get_sales_session::*;
pub use lst_accounts::*;
pub use lst_opportunities::*;
pub use lst_products::*;
pub use lstsummary_sales_session::*;
pub use set_account::*;
pub use set_opportunity::*;
pub use set_products::*;
pub use set_sales_session::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["sales"],
    declares: &[("sales", "http://www.webex.com/schemas/2002/06/service/sales")],
};

/// A product that is sold, as a thing that experts in sales can be asked about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProductType {
    /// Name of the product; only in SetProducts it may be left out. At most 128 characters. Known: ours.
    pub name: Option<String>,
    /// What the product is, in words. At most 256 characters.
    pub description: Option<String>,
}

impl ReadChildren for ProductType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = reader.limited(128, &mut self.name)?,
            "description" => _ = reader.limited(256, &mut self.description)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ProductType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("sales:name"));
        self.description.write(writer, name!("sales:description"));
    }
}

/// A product in the site's list, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProductInstanceType {
    /// A product that is sold, as a thing that experts in sales can be asked about.
    pub product: ProductType,
    /// Number of the product in the site's list; a user's smeInfo names products by it.
    pub prod_id: i64,
}

impl ReadChildren for ProductInstanceType {
    const REQUIRED: &'static [&'static str] = &["prodID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodID" => reader.required(0, &mut self.prod_id)?,
            _ => return self.product.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for ProductInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.product.write_children(writer);
        self.prod_id.write(writer, name!("sales:prodID"));
    }
}

/// What can be said of a sales session when it is scheduled or changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSessionType {
    /// Who may find and join the session.
    pub access_control: Option<AccessControlType>,
    /// What the session is called, and which customer and business it is about.
    pub meta_data: Option<MetaDataType>,
    /// When it takes place, and for whom it is scheduled.
    pub schedule: Option<ScheduleType>,
    /// What happens around the session for its host.
    pub enable_options: Option<EnableOptionsType>,
    /// How to join by phone.
    pub telephony: Option<TelephonyType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
    /// Whether and how it recurs.
    pub repeat: Option<RepeatType>,
    /// Reminders before it starts.
    pub remind: Option<RemindType>,
    /// Those to whom something is to be sold, who are invited.
    pub prospects: Option<SalesSessionTypeProspects>,
    /// Those of the seller's side who take part beside the host.
    pub sales_team: Option<SalesSessionTypeSalesTeam>,
    /// Invitations, demands and limits for attendees.
    pub attendee_options: Option<AttendeeOptionsType>,
}

impl ReadChildren for SalesSessionType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "accessControl" => _ = self.access_control.read(reader)?,
            "metaData" => _ = self.meta_data.read(reader)?,
            "schedule" => _ = self.schedule.read(reader)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "repeat" => _ = self.repeat.read(reader)?,
            "remind" => _ = self.remind.read(reader)?,
            "prospects" => _ = self.prospects.read(reader)?,
            "salesTeam" => _ = self.sales_team.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.access_control.write(writer, name!("sales:accessControl"));
        self.meta_data.write(writer, name!("sales:metaData"));
        self.schedule.write(writer, name!("sales:schedule"));
        self.enable_options.write(writer, name!("sales:enableOptions"));
        self.telephony.write(writer, name!("sales:telephony"));
        self.tracking.write(writer, name!("sales:tracking"));
        self.repeat.write(writer, name!("sales:repeat"));
        self.remind.write(writer, name!("sales:remind"));
        self.prospects.write(writer, name!("sales:prospects"));
        self.sales_team.write(writer, name!("sales:salesTeam"));
        self.attendee_options.write(writer, name!("sales:attendeeOptions"));
    }
}

/// The people of the customer who are invited to a sales session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSessionTypeProspects {
    /// One of them.
    pub prospect: Vec<ProspectType>,
}

impl ReadChildren for SalesSessionTypeProspects {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prospect" => _ = self.prospect.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSessionTypeProspects {
    fn write_children(&self, writer: &mut Writer) {
        self.prospect.write(writer, name!("sales:prospect"));
    }
}

/// Those of the seller's side who are invited to a sales session, among them experts; none of them is listed as a prospect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSessionTypeSalesTeam {
    /// Login name of one who has an account on the site; in SetSalesSession webExID and email together replace the team as it was. At most 128 characters.
    pub web_ex_id: Vec<String>,
    /// E-mail address of one, who need not have an account on the site. Known: inferred.
    pub email: Vec<String>,
    /// Those who may host the session in its host's place; in SetSalesSession a list by itself.
    pub alt_hosts: Option<AlternateHostType>,
}

impl ReadChildren for SalesSessionTypeSalesTeam {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = reader.limited(128, &mut self.web_ex_id)?,
            "email" => _ = self.email.read(reader)?,
            "altHosts" => _ = self.alt_hosts.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSessionTypeSalesTeam {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.email.write(writer, name!("sales:email"));
        self.alt_hosts.write(writer, name!("sales:altHosts"));
    }
}

/// A sales session that exists: its settings, and the number by which it is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSessionInstanceType {
    /// What can be said of a sales session when it is scheduled or changed.
    pub sales_session: SalesSessionType,
    /// Number of the session, nine digits.
    pub meeting_key: i64,
}

impl ReadChildren for SalesSessionInstanceType {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            _ => return self.sales_session.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSessionInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.sales_session.write_children(writer);
        self.meeting_key.write(writer, name!("sales:meetingKey"));
    }
}

/// Who may find and join a sales session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlType {
    /// Who finds the session on the site; UNLISTED when left out. Known: ours.
    pub listing: Option<ListingType>,
    /// What attendees must give to join; made by the server when left out and the site demands one. At most 16 characters.
    pub meeting_password: Option<String>,
    /// Accepted and returned, without effect: whether the password is checked against the site's criteria is the site's own setting. Default: true. Known: ours.
    pub enforce_password: Option<bool>,
}

impl ReadChildren for AccessControlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listing" => _ = self.listing.read(reader)?,
            "meetingPassword" => _ = reader.limited(16, &mut self.meeting_password)?,
            "enforcePassword" => _ = self.enforce_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccessControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.listing.write(writer, name!("sales:listing"));
        self.meeting_password.write(writer, name!("sales:meetingPassword"));
        self.enforce_password.write(writer, name!("sales:enforcePassword"));
    }
}

/// What a sales session is called, and which customer and business it is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Topic of the session. At most 512 characters.
    pub conf_name: Option<String>,
    /// What is to be discussed. At most 2500 characters.
    pub agenda: Option<String>,
    /// Customer with whom the session is held, by name; that of the account intAccountID when left out. At most 128 characters. Known: ours.
    pub account: Option<String>,
    /// Business that the session is about, by name; that of the opportunity intOpptyID when left out. At most 128 characters. Known: ours.
    pub opportunity: Option<String>,
    /// Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's default type. Default: -1.
    pub session_type: Option<i64>,
    /// Whether the most capable of the host's meeting types for sales is taken when sessionType names none; kept and returned, without effect: the site's default type is taken, or else the first of the host's. Default: true. Known: ours.
    pub default_highest_mt: Option<bool>,
    /// Number of that customer's account, as CreateAccount returned it, the caller's or one of a host who lets the caller schedule (for an administrator any); that of intOpptyID when left out, and none when 0. With another account the opportunity of the old one goes. Known: ours.
    pub int_account_id: Option<i64>,
    /// Number of that opportunity, as CreateOpportunity returned it, which must belong to that account; none when 0. Known: ours.
    pub int_oppty_id: Option<i64>,
    /// Number of the outside system, such as one for customer relations, that account and opportunity come from. Known: inferred.
    pub ext_system_id: Option<i64>,
    /// Template from which options that are left out are taken.
    pub session_template: Option<crate::com::SessionTemplateType>,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confName" => _ = reader.limited(512, &mut self.conf_name)?,
            "agenda" => _ = reader.limited(2500, &mut self.agenda)?,
            "account" => _ = reader.limited(128, &mut self.account)?,
            "opportunity" => _ = reader.limited(128, &mut self.opportunity)?,
            "sessionType" => _ = self.session_type.read(reader)?,
            "defaultHighestMT" => _ = self.default_highest_mt.read(reader)?,
            "intAccountID" => _ = self.int_account_id.read(reader)?,
            "intOpptyID" => _ = self.int_oppty_id.read(reader)?,
            "extSystemID" => _ = self.ext_system_id.read(reader)?,
            "sessionTemplate" => _ = self.session_template.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_name.write(writer, name!("sales:confName"));
        self.agenda.write(writer, name!("sales:agenda"));
        self.account.write(writer, name!("sales:account"));
        self.opportunity.write(writer, name!("sales:opportunity"));
        self.session_type.write(writer, name!("sales:sessionType"));
        self.default_highest_mt.write(writer, name!("sales:defaultHighestMT"));
        self.int_account_id.write(writer, name!("sales:intAccountID"));
        self.int_oppty_id.write(writer, name!("sales:intOpptyID"));
        self.ext_system_id.write(writer, name!("sales:extSystemID"));
        self.session_template.write(writer, name!("sales:sessionTemplate"));
    }
}

/// What happens around a sales session for its host.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOptionsType {
    /// Whether the session leaves the host's list of meetings once it has ended.
    pub auto_delete_after_meeting_end: Option<bool>,
    /// Whether the invitations are left to the host's own mail program; kept and returned, without effect. Known: inferred.
    pub send_email_by_client: Option<bool>,
    /// Whether the host sees the page of first steps on entering.
    pub display_quick_start_host: Option<bool>,
}

impl ReadChildren for EnableOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "autoDeleteAfterMeetingEnd" => _ = self.auto_delete_after_meeting_end.read(reader)?,
            "sendEmailByClient" => _ = self.send_email_by_client.read(reader)?,
            "displayQuickStartHost" => _ = self.display_quick_start_host.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnableOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.auto_delete_after_meeting_end.write(writer, name!("sales:autoDeleteAfterMeetingEnd"));
        self.send_email_by_client.write(writer, name!("sales:sendEmailByClient"));
        self.display_quick_start_host.write(writer, name!("sales:displayQuickStartHost"));
    }
}

/// When a sales session takes place, and for whom it is scheduled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleType {
    /// Start as MM/DD/YYYY hh:mm:ss in the time zone of the session; now when left out, and not in the past.
    pub start_date: Option<String>,
    /// Number of the session's time zone, as LstTimeZone returns it; -1 or left out means the host's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// The session's time zone by its display name, in place of the number.
    pub time_zone: Option<String>,
    /// How long the session is to last, in minutes; 60 when left out.
    pub duration: Option<i64>,
    /// Whether attendees may join before the start; when not, openTime is 0, else openTime says how long before. Known: ours.
    pub open_time_enabled: Option<bool>,
    /// How long before the start attendees may join, in seconds, at most 3600; 900 when left out.
    pub open_time: Option<i64>,
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
    /// Whether the host gets a mail that the session has been scheduled; kept and returned, without effect so far. Default: false. Known: ours.
    pub send_schedule_email: Option<bool>,
    /// Address of an outside page for attendees. At most 512 characters.
    pub ext_url: Option<String>,
    /// How long before the start the outside page is told, in minutes. From 0.
    pub ext_notify_time: Option<i64>,
    /// Address that is called when an attendee joins; kept and returned. At most 512 characters.
    pub join_notify_url: Option<String>,
    /// Whether attendees may be heard before the host has come.
    pub join_teleconf_before_host: Option<bool>,
    /// Login name of the host for whom the session is scheduled; the caller when left out, otherwise one who permits the caller to.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for ScheduleType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => _ = self.start_date.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "openTimeEnabled" => _ = self.open_time_enabled.read(reader)?,
            "openTime" => _ = self.open_time.read(reader)?,
            "templateFilePath" => _ = self.template_file_path.read(reader)?,
            "showFilePath" => _ = self.show_file_path.read(reader)?,
            "showFileStartMode" => _ = self.show_file_start_mode.read(reader)?,
            "showFileContPlayFlag" => _ = self.show_file_cont_play_flag.read(reader)?,
            "showFileInterVal" => _ = self.show_file_inter_val.read(reader)?,
            "sendScheduleEmail" => _ = self.send_schedule_email.read(reader)?,
            "extURL" => _ = reader.limited(512, &mut self.ext_url)?,
            "extNotifyTime" => _ = reader.ranged(0..=i64::MAX, &mut self.ext_notify_time)?,
            "joinNotifyURL" => _ = reader.limited(512, &mut self.join_notify_url)?,
            "joinTeleconfBeforeHost" => _ = self.join_teleconf_before_host.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduleType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("sales:startDate"));
        self.time_zone_id.write(writer, name!("sales:timeZoneID"));
        self.time_zone.write(writer, name!("sales:timeZone"));
        self.duration.write(writer, name!("sales:duration"));
        self.open_time_enabled.write(writer, name!("sales:openTimeEnabled"));
        self.open_time.write(writer, name!("sales:openTime"));
        self.template_file_path.write(writer, name!("sales:templateFilePath"));
        self.show_file_path.write(writer, name!("sales:showFilePath"));
        self.show_file_start_mode.write(writer, name!("sales:showFileStartMode"));
        self.show_file_cont_play_flag.write(writer, name!("sales:showFileContPlayFlag"));
        self.show_file_inter_val.write(writer, name!("sales:showFileInterVal"));
        self.send_schedule_email.write(writer, name!("sales:sendScheduleEmail"));
        self.ext_url.write(writer, name!("sales:extURL"));
        self.ext_notify_time.write(writer, name!("sales:extNotifyTime"));
        self.join_notify_url.write(writer, name!("sales:joinNotifyURL"));
        self.join_teleconf_before_host.write(writer, name!("sales:joinTeleconfBeforeHost"));
        self.host_web_ex_id.write(writer, name!("sales:hostWebExID"));
    }
}

/// How to join a sales session by phone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TelephonyType {
    /// Whether attendees call in, are called back, use a bridge of their own, or have no phone at all. Default: NONE.
    pub telephony_support: Option<TelephonySupportType>,
    /// How many phone lines are kept free, at most 9999. Default: 4. Known: ours.
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("sales:telephonySupport"));
        self.num_phone_lines.write(writer, name!("sales:numPhoneLines"));
        self.ext_telephony_url.write(writer, name!("sales:extTelephonyURL"));
        self.ext_telephony_description.write(writer, name!("sales:extTelephonyDescription"));
        self.enable_tsp.write(writer, name!("sales:enableTSP"));
        self.tsp_account_index.write(writer, name!("sales:tspAccountIndex"));
        self.personal_account_index.write(writer, name!("sales:personalAccountIndex"));
        self.intl_local_call_in.write(writer, name!("sales:intlLocalCallIn"));
        self.teleconf_location.write(writer, name!("sales:teleconfLocation"));
        self.call_in_num.write(writer, name!("sales:callInNum"));
        self.tsp_conference.write(writer, name!("sales:tspConference"));
        self.tsp_access_code_order.write(writer, name!("sales:tspAccessCodeOrder"));
        self.toll_free.write(writer, name!("sales:tollFree"));
    }
}

/// Whether and how a sales session recurs; dates are reckoned in the time zone of the session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepeatType {
    /// How the session recurs; NO_REPEAT for a single one.
    pub repeat_type: Option<RecurrenceType>,
    /// After how many occurrences it ends, at most 999; expirationDate may end it instead. Known: ours.
    pub end_after: Option<i64>,
    /// Last day of the series, MM/DD/YYYY hh:mm:ss in the time zone of the session.
    pub expiration_date: Option<String>,
    /// Every how many days, weeks, months or years it recurs; 1 when left out.
    pub interval: Option<i64>,
    /// On which days of the week it recurs, or which day weekInMonth counts.
    pub day_in_week: Option<RepeatTypeDayInWeek>,
    /// On which day of the month it recurs; months without that day are passed over. From 1 to 31.
    pub day_in_month: Option<i64>,
    /// In which week of the month the weekday is counted: the first to the fourth, or the last for 5 and 6. From 1 to 6. Known: ours.
    pub week_in_month: Option<i64>,
    /// In which month of the year it recurs; January is 1. From 1 to 12.
    pub month_in_year: Option<i64>,
}

impl ReadChildren for RepeatType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "repeatType" => _ = self.repeat_type.read(reader)?,
            "endAfter" => _ = self.end_after.read(reader)?,
            "expirationDate" => _ = self.expiration_date.read(reader)?,
            "interval" => _ = self.interval.read(reader)?,
            "dayInWeek" => _ = self.day_in_week.read(reader)?,
            "dayInMonth" => _ = reader.ranged(1..=31, &mut self.day_in_month)?,
            "weekInMonth" => _ = reader.ranged(1..=6, &mut self.week_in_month)?,
            "monthInYear" => _ = reader.ranged(1..=12, &mut self.month_in_year)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RepeatType {
    fn write_children(&self, writer: &mut Writer) {
        self.repeat_type.write(writer, name!("sales:repeatType"));
        self.end_after.write(writer, name!("sales:endAfter"));
        self.expiration_date.write(writer, name!("sales:expirationDate"));
        self.interval.write(writer, name!("sales:interval"));
        self.day_in_week.write(writer, name!("sales:dayInWeek"));
        self.day_in_month.write(writer, name!("sales:dayInMonth"));
        self.week_in_month.write(writer, name!("sales:weekInMonth"));
        self.month_in_year.write(writer, name!("sales:monthInYear"));
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
        self.day.write(writer, name!("sales:day"));
    }
}

/// Reminders before a sales session starts; the three times add up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemindType {
    /// Whether reminders are sent at all.
    pub enable_reminder: Option<bool>,
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
        self.enable_reminder.write(writer, name!("sales:enableReminder"));
        self.days_ahead.write(writer, name!("sales:daysAhead"));
        self.hours_ahead.write(writer, name!("sales:hoursAhead"));
        self.minutes_ahead.write(writer, name!("sales:minutesAhead"));
    }
}

/// One of the customer's people, to whom something is to be sold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProspectType {
    /// Full name as it is shown; made from firstName and lastName when only these are given.
    pub name: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// E-mail address, to which the invitation goes. At most 64 characters.
    pub email: String,
    /// Phone numbers.
    pub phones: Option<crate::com::PhonesType>,
}

impl ReadChildren for ProspectType {
    const REQUIRED: &'static [&'static str] = &["email"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = self.name.read(reader)?,
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "email" => { let present = reader.limited(64, &mut self.email)?; reader.saw(0, present); },
            "phones" => _ = self.phones.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ProspectType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("sales:name"));
        self.first_name.write(writer, name!("sales:firstName"));
        self.last_name.write(writer, name!("sales:lastName"));
        self.email.write(writer, name!("sales:email"));
        self.phones.write(writer, name!("sales:phones"));
    }
}

/// Invitations, demands and limits for the attendees of a sales session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttendeeOptionsType {
    /// Whether attendees must first check that their computer plays sound and pictures in the original's own file format; kept and returned, without effect. Known: inferred.
    pub require_ucf_diagnosis: Option<bool>,
    /// Whether the password is left out of the invitation mails.
    pub exclude_password: Option<bool>,
    /// Whether those invited are told by mail. Default: false.
    pub email_invitations: Option<bool>,
    /// How many people can take part at most; 0 or left out sets no limit. From 0.
    pub participant_limit: Option<i64>,
}

impl ReadChildren for AttendeeOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "requireUcfDiagnosis" => _ = self.require_ucf_diagnosis.read(reader)?,
            "excludePassword" => _ = self.exclude_password.read(reader)?,
            "emailInvitations" => _ = self.email_invitations.read(reader)?,
            "participantLimit" => _ = reader.ranged(0..=i64::MAX, &mut self.participant_limit)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AttendeeOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.require_ucf_diagnosis.write(writer, name!("sales:requireUcfDiagnosis"));
        self.exclude_password.write(writer, name!("sales:excludePassword"));
        self.email_invitations.write(writer, name!("sales:emailInvitations"));
        self.participant_limit.write(writer, name!("sales:participantLimit"));
    }
}

/// A customer, as the site's list of accounts has him; not an account to sign in with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountType {
    /// Name of the customer; only in SetAccount it may be left out. At most 128 characters. Known: ours.
    pub name: Option<String>,
    /// Identifier of the account in the outside system that it comes from. At most 512 characters. Known: inferred.
    pub ext_account_id: Option<String>,
    /// Number of the outside system, such as one for customer relations, that the account comes from. Known: inferred.
    pub ext_system_id: Option<i64>,
    /// Number (intAccountID) of the account above this one, such as that of the parent company; none when 0, and in CreateAccount when left out. Known: ours.
    pub parent_int_id: Option<i64>,
}

impl ReadChildren for AccountType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = reader.limited(128, &mut self.name)?,
            "extAccountID" => _ = reader.limited(512, &mut self.ext_account_id)?,
            "extSystemID" => _ = self.ext_system_id.read(reader)?,
            "parentIntID" => _ = self.parent_int_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccountType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("sales:name"));
        self.ext_account_id.write(writer, name!("sales:extAccountID"));
        self.ext_system_id.write(writer, name!("sales:extSystemID"));
        self.parent_int_id.write(writer, name!("sales:parentIntID"));
    }
}

/// An opportunity: business that may come about with a customer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpptyType {
    /// Name of the opportunity; only in SetOpportunity it may be left out. At most 128 characters. Known: ours.
    pub name: Option<String>,
    /// Number of the account that the opportunity belongs to, as CreateAccount returned it; none when 0, and in CreateOpportunity when left out. Known: ours.
    pub int_account_id: Option<i64>,
    /// Identifier of the opportunity in the outside system that it comes from. At most 512 characters. Known: inferred.
    pub ext_oppty_id: Option<String>,
    /// Number of the outside system, such as one for customer relations, that the opportunity comes from. Known: inferred.
    pub ext_system_id: Option<i64>,
}

impl ReadChildren for OpptyType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => _ = reader.limited(128, &mut self.name)?,
            "intAccountID" => _ = self.int_account_id.read(reader)?,
            "extOpptyID" => _ = reader.limited(512, &mut self.ext_oppty_id)?,
            "extSystemID" => _ = self.ext_system_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OpptyType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("sales:name"));
        self.int_account_id.write(writer, name!("sales:intAccountID"));
        self.ext_oppty_id.write(writer, name!("sales:extOpptyID"));
        self.ext_system_id.write(writer, name!("sales:extSystemID"));
    }
}

/// An opportunity in the site's list, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpptyInstanceType {
    /// An opportunity: business that may come about with a customer.
    pub oppty: OpptyType,
    /// Number of the opportunity in the site's list.
    pub int_oppty_id: i64,
}

impl ReadChildren for OpptyInstanceType {
    const REQUIRED: &'static [&'static str] = &["intOpptyID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intOpptyID" => reader.required(0, &mut self.int_oppty_id)?,
            _ => return self.oppty.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for OpptyInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.oppty.write_children(writer);
        self.int_oppty_id.write(writer, name!("sales:intOpptyID"));
    }
}

/// Where a sales session's calendar entry can be fetched from, by host, prospects and sales team.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ICalendarURL {
    /// Where a session's calendar entry can be fetched from.
    pub i_calendar_url: crate::serv::ICalendarURLType,
    /// Link for the experts and others of the sales team: the attendees' own. Known: ours.
    pub sme: String,
}

impl ReadChildren for ICalendarURL {
    const REQUIRED: &'static [&'static str] = &["host", "attendee", "sme"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sme" => reader.required(2, &mut self.sme)?,
            _ => return self.i_calendar_url.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for ICalendarURL {
    fn write_children(&self, writer: &mut Writer) {
        self.i_calendar_url.write_children(writer);
        self.sme.write(writer, name!("sales:sme"));
    }
}

/// Those who may host a sales session in its host's place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlternateHostType {
    /// Login name of one of them, who must be a host of the site.
    pub web_ex_id: Vec<String>,
}

impl ReadChildren for AlternateHostType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AlternateHostType {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
    }
}

xml::tokens! {
    /// Who finds something on the site: everybody (PUBLIC), those who are signed in (PRIVATE), or nobody without its key (UNLISTED).
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
    /// How a sales session recurs.
    pub enum RecurrenceType {
        Weekly = "WEEKLY",
        Daily = "DAILY",
        NoRepeat = "NO_REPEAT",
        Monthly = "MONTHLY",
        Yearly = "YEARLY",
    }
}

