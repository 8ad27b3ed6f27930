//! sales.LstsummarySalesSession: Lists sales sessions in brief: those the caller hosts, of another host whom he names those to which he is invited; for a site administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummarySalesSession {
    const NAME: &'static str = "LstsummarySalesSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:lstsummarySalesSession";
    const RESPONSE_TYPE: &'static str = "sales:lstsummarySalesSessionResponse";
    type Response = LstsummarySalesSessionResponse;
}

/// Which sales sessions are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummarySalesSession {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out.
    pub order: Option<OrderType>,
    /// When the sessions must begin and end.
    pub date_scope: Option<DateScopeType>,
    /// Number of the only session wanted, nine digits.
    pub meeting_key: Option<i64>,
    /// Login name of the host whose sessions are wanted.
    pub host_web_ex_id: Option<String>,
    /// Name of the customer with whom the sessions wanted are held. At most 128 characters.
    pub account: Option<String>,
    /// Name of the business that the sessions wanted are about. At most 128 characters.
    pub opportunity: Option<String>,
}

impl ReadChildren for LstsummarySalesSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dateScope" => _ = self.date_scope.read(reader)?,
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "account" => _ = reader.limited(128, &mut self.account)?,
            "opportunity" => _ = reader.limited(128, &mut self.opportunity)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummarySalesSession {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("sales:listControl"));
        self.order.write(writer, name!("sales:order"));
        self.date_scope.write(writer, name!("sales:dateScope"));
        self.meeting_key.write(writer, name!("sales:meetingKey"));
        self.host_web_ex_id.write(writer, name!("sales:hostWebExID"));
        self.account.write(writer, name!("sales:account"));
        self.opportunity.write(writer, name!("sales:opportunity"));
    }
}

/// The sales sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummarySalesSessionResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub sales_session: Vec<SalesSessionSummaryInstanceType>,
}

impl ReadChildren for LstsummarySalesSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "salesSession" => _ = self.sales_session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummarySalesSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("sales:matchingRecords"));
        self.sales_session.write(writer, name!("sales:salesSession"));
    }
}

/// A scheduled sales session in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSessionSummaryInstanceType {
    /// Number of the session, nine digits.
    pub meeting_key: i64,
    /// Topic of the session.
    pub conf_name: String,
    /// Number of its meeting type, one of those that LstMeetingType returns.
    pub meeting_type: i64,
    /// Login name of its host.
    pub host_web_ex_id: Option<String>,
    /// Number of the time zone in which startDate is given.
    pub time_zone_id: Option<i64>,
    /// That time zone by its display name.
    pub time_zone: Option<String>,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Start, MM/DD/YYYY hh:mm:ss in that time zone; of a series, the next occurrence's.
    pub start_date: String,
    /// How long the session is planned to last, in minutes.
    pub duration: i64,
    /// Who finds the session on the site.
    pub list_status: Option<super::ListingType>,
    /// Customer with whom the session is held, by name. At most 128 characters.
    pub account: Option<String>,
    /// Business that the session is about, by name. At most 128 characters.
    pub opportunity: Option<String>,
}

impl ReadChildren for SalesSessionSummaryInstanceType {
    const REQUIRED: &'static [&'static str] = &["meetingKey", "confName", "meetingType", "startDate", "duration"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            "confName" => reader.required(1, &mut self.conf_name)?,
            "meetingType" => reader.required(2, &mut self.meeting_type)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "timeZone" => _ = self.time_zone.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "startDate" => reader.required(3, &mut self.start_date)?,
            "duration" => reader.required(4, &mut self.duration)?,
            "listStatus" => _ = self.list_status.read(reader)?,
            "account" => _ = reader.limited(128, &mut self.account)?,
            "opportunity" => _ = reader.limited(128, &mut self.opportunity)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSessionSummaryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("sales:meetingKey"));
        self.conf_name.write(writer, name!("sales:confName"));
        self.meeting_type.write(writer, name!("sales:meetingType"));
        self.host_web_ex_id.write(writer, name!("sales:hostWebExID"));
        self.time_zone_id.write(writer, name!("sales:timeZoneID"));
        self.time_zone.write(writer, name!("sales:timeZone"));
        self.status.write(writer, name!("sales:status"));
        self.start_date.write(writer, name!("sales:startDate"));
        self.duration.write(writer, name!("sales:duration"));
        self.list_status.write(writer, name!("sales:listStatus"));
        self.account.write(writer, name!("sales:account"));
        self.opportunity.write(writer, name!("sales:opportunity"));
    }
}

/// How a list of sales sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
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
        self.order_by.write(writer, name!("sales:orderBy"));
        self.order_ad.write(writer, name!("sales:orderAD"));
    }
}

/// When sales sessions must begin and end to be listed; each limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.
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
    /// Number of the time zone of the four limits, as LstTimeZone returns it; -1 or left out means the caller's zone. Default: -1.
    pub time_zone_id: Option<i64>,
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DateScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date_start.write(writer, name!("sales:startDateStart"));
        self.start_date_end.write(writer, name!("sales:startDateEnd"));
        self.end_date_start.write(writer, name!("sales:endDateStart"));
        self.end_date_end.write(writer, name!("sales:endDateEnd"));
        self.time_zone_id.write(writer, name!("sales:timeZoneID"));
    }
}

xml::tokens! {
    /// What a list of sales sessions can be sorted by: its host, topic, start, customer, business, or one of the ten tracking codes.
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
        Account = "ACCOUNT",
        Opportunity = "OPPORTUNITY",
    }
}

