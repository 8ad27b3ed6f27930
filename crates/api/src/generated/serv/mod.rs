//! Types of the namespace `serv`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

/// A whole request or a whole answer: the root element of either.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageType {
    /// In a request the credentials, in an answer the outcome.
    pub header: MessageTypeHeader,
    /// What is asked for, or what is answered.
    pub body: MessageTypeBody,
}

impl ReadChildren for MessageType {
    const REQUIRED: &'static [&'static str] = &["header", "body"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "header" => reader.required(0, &mut self.header)?,
            "body" => reader.required(1, &mut self.body)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MessageType {
    fn write_children(&self, writer: &mut Writer) {
        self.header.write(writer, name!("serv:header"));
        self.body.write(writer, name!("serv:body"));
    }
}

/// What is said about a message rather than in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageTypeHeader {
    /// Credentials and site of the caller; in requests only.
    pub security_context: Option<SecurityContextType>,
    /// Outcome of each operation of the request, in the same order; in answers only.
    pub response: Vec<ResponseType>,
}

impl ReadChildren for MessageTypeHeader {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "securityContext" => _ = self.security_context.read(reader)?,
            "response" => _ = self.response.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MessageTypeHeader {
    fn write_children(&self, writer: &mut Writer) {
        self.security_context.write(writer, name!("serv:securityContext"));
        self.response.write(writer, name!("serv:response"));
    }
}

/// What a message carries.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessageTypeBody {
    /// One operation's request or answer; xsi:type says which. A request may carry up to 100, which run one after the other.
    pub body_content: Vec<BodyContentType>,
}

impl ReadChildren for MessageTypeBody {
    const REQUIRED: &'static [&'static str] = &["bodyContent"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "bodyContent" => reader.required(0, &mut self.body_content)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MessageTypeBody {
    fn write_children(&self, writer: &mut Writer) {
        self.body_content.write(writer, name!("serv:bodyContent"));
    }
}

/// How one operation ended.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResponseType {
    /// Whether it succeeded.
    pub result: ResultTypeType,
    /// Why it failed, for people to read; absent on success, because clients take its presence for a failure.
    pub reason: Option<String>,
    /// Which of two systems answered: always PRIMARY here.
    pub gsb_status: Option<GsbStatusType>,
    /// Code of the fault, six characters with leading zeros; absent on success.
    pub exception_id: Option<String>,
    /// Further faults behind the first, for instance one for each attendee that was refused.
    pub sub_errors: Option<ResponseTypeSubErrors>,
    /// What the fault is about, such as the name of an element or a value that was refused.
    pub value: Option<String>,
}

impl ReadChildren for ResponseType {
    const REQUIRED: &'static [&'static str] = &["result"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "result" => reader.required(0, &mut self.result)?,
            "reason" => _ = self.reason.read(reader)?,
            "gsbStatus" => _ = self.gsb_status.read(reader)?,
            "exceptionID" => _ = self.exception_id.read(reader)?,
            "subErrors" => _ = self.sub_errors.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ResponseType {
    fn write_children(&self, writer: &mut Writer) {
        self.result.write(writer, name!("serv:result"));
        self.reason.write(writer, name!("serv:reason"));
        self.gsb_status.write(writer, name!("serv:gsbStatus"));
        self.exception_id.write(writer, name!("serv:exceptionID"));
        self.sub_errors.write(writer, name!("serv:subErrors"));
        self.value.write(writer, name!("serv:value"));
    }
}

/// The further faults of one operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResponseTypeSubErrors {
    /// One of them.
    pub sub_error: Vec<SubErrorType>,
}

impl ReadChildren for ResponseTypeSubErrors {
    const REQUIRED: &'static [&'static str] = &["subError"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "subError" => reader.required(0, &mut self.sub_error)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ResponseTypeSubErrors {
    fn write_children(&self, writer: &mut Writer) {
        self.sub_error.write(writer, name!("serv:subError"));
    }
}

/// The credentials as they stand in a request's header.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityContextType {
    /// Who is calling, and on which site.
    pub security: crate::com::SecurityType,
}

impl ReadChildren for SecurityContextType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        self.security.read_child(name, reader)
    }
}

impl WriteChildren for SecurityContextType {
    fn write_children(&self, writer: &mut Writer) {
        self.security.write_children(writer);
    }
}

/// The empty base of every operation's request and answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BodyContentType {}

impl ReadChildren for BodyContentType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for BodyContentType {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// Which part of a list is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstControlType {
    /// Place of the first record wanted, counted from 1; 0, blank and left out mean 1.
    pub start_from: Option<i64>,
    /// How many records are wanted at most; 50 when left out, and 500 for anything larger or WBX_INFINITE.
    pub maximum_num: Option<i64>,
    /// Whether a record must fit all filters or one of them is enough; all when left out.
    pub list_method: Option<LstMethodType>,
}

impl ReadChildren for LstControlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startFrom" => _ = self.start_from.read(reader)?,
            "maximumNum" => _ = self.maximum_num.read(reader)?,
            "listMethod" => _ = self.list_method.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_from.write(writer, name!("serv:startFrom"));
        self.maximum_num.write(writer, name!("serv:maximumNum"));
        self.list_method.write(writer, name!("serv:listMethod"));
    }
}

/// How much was found, and which part of it is here.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatchingRecordsType {
    /// How many records fit the request.
    pub total: i64,
    /// How many of them are in this answer.
    pub returned: i64,
    /// Place of the first one here, exactly as the request had it.
    pub start_from: i64,
}

impl ReadChildren for MatchingRecordsType {
    const REQUIRED: &'static [&'static str] = &["total", "returned", "startFrom"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "total" => reader.required(0, &mut self.total)?,
            "returned" => reader.required(1, &mut self.returned)?,
            "startFrom" => reader.required(2, &mut self.start_from)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MatchingRecordsType {
    fn write_children(&self, writer: &mut Writer) {
        self.total.write(writer, name!("serv:total"));
        self.returned.write(writer, name!("serv:returned"));
        self.start_from.write(writer, name!("serv:startFrom"));
    }
}

/// The phone numbers by which a session can be joined.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CallInNumType {
    /// Number whose calls the caller pays for.
    pub toll_num: Option<String>,
    /// Number whose calls cost the caller nothing.
    pub toll_free_num: Option<String>,
    /// Number for calls from abroad.
    pub intl_local_num: Option<String>,
    /// Numbers in other countries, one for each entry.
    pub global_num: Vec<GlobalCallInNumType>,
}

impl ReadChildren for CallInNumType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tollNum" => _ = self.toll_num.read(reader)?,
            "tollFreeNum" => _ = self.toll_free_num.read(reader)?,
            "intlLocalNum" => _ = self.intl_local_num.read(reader)?,
            "globalNum" => _ = self.global_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CallInNumType {
    fn write_children(&self, writer: &mut Writer) {
        self.toll_num.write(writer, name!("serv:tollNum"));
        self.toll_free_num.write(writer, name!("serv:tollFreeNum"));
        self.intl_local_num.write(writer, name!("serv:intlLocalNum"));
        self.global_num.write(writer, name!("serv:globalNum"));
    }
}

/// A telephone bridge for personal conference numbers, and the numbers at which it is called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonalTeleServerType {
    /// The phone numbers by which a session can be joined.
    pub call_in_num: CallInNumType,
    /// Whether the bridge is in use.
    pub enable_server: Option<bool>,
    /// Name of the number charged as an ordinary call.
    pub toll_label: Option<String>,
    /// Name of the number without charge to the caller.
    pub toll_free_label: Option<String>,
}

impl ReadChildren for PersonalTeleServerType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enableServer" => _ = self.enable_server.read(reader)?,
            "tollLabel" => _ = self.toll_label.read(reader)?,
            "tollFreeLabel" => _ = self.toll_free_label.read(reader)?,
            _ => return self.call_in_num.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for PersonalTeleServerType {
    fn write_children(&self, writer: &mut Writer) {
        self.call_in_num.write_children(writer);
        self.enable_server.write(writer, name!("serv:enableServer"));
        self.toll_label.write(writer, name!("serv:tollLabel"));
        self.toll_free_label.write(writer, name!("serv:tollFreeLabel"));
    }
}

/// Access to the bridge of an outside teleconference provider.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TspAccountType {
    /// Number without charge to the caller, at most 512 characters. At most 512 characters.
    pub toll_free_call_in_number: String,
    /// Number that the caller pays for, at most 512 characters. At most 512 characters.
    pub toll_call_in_number: String,
    /// Code that the host enters, at most 512 characters. At most 512 characters.
    pub subscriber_access_code: Option<String>,
    /// Code that everybody else enters, at most 512 characters. At most 512 characters.
    pub participant_access_code: Option<String>,
}

impl ReadChildren for TspAccountType {
    const REQUIRED: &'static [&'static str] = &["tollFreeCallInNumber", "tollCallInNumber"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tollFreeCallInNumber" => { let present = reader.limited(512, &mut self.toll_free_call_in_number)?; reader.saw(0, present); },
            "tollCallInNumber" => { let present = reader.limited(512, &mut self.toll_call_in_number)?; reader.saw(1, present); },
            "subscriberAccessCode" => _ = reader.limited(512, &mut self.subscriber_access_code)?,
            "participantAccessCode" => _ = reader.limited(512, &mut self.participant_access_code)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TspAccountType {
    fn write_children(&self, writer: &mut Writer) {
        self.toll_free_call_in_number.write(writer, name!("serv:tollFreeCallInNumber"));
        self.toll_call_in_number.write(writer, name!("serv:tollCallInNumber"));
        self.subscriber_access_code.write(writer, name!("serv:subscriberAccessCode"));
        self.participant_access_code.write(writer, name!("serv:participantAccessCode"));
    }
}

/// What the numbers and codes of an outside teleconference provider are called on the site's pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TspAccountLabelType {
    /// Name of the number without charge to the caller. At most 512 characters.
    pub toll_free_call_in_number_label: String,
    /// Name of the number charged as an ordinary call. At most 512 characters.
    pub toll_call_in_number_label: String,
    /// Name of the code for the host. At most 512 characters.
    pub subscriber_access_code_label: Option<String>,
    /// Name of the code for attendees. At most 512 characters.
    pub participant_access_code_label: Option<String>,
}

impl ReadChildren for TspAccountLabelType {
    const REQUIRED: &'static [&'static str] = &["tollFreeCallInNumberLabel", "tollCallInNumberLabel"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "tollFreeCallInNumberLabel" => { let present = reader.limited(512, &mut self.toll_free_call_in_number_label)?; reader.saw(0, present); },
            "tollCallInNumberLabel" => { let present = reader.limited(512, &mut self.toll_call_in_number_label)?; reader.saw(1, present); },
            "subscriberAccessCodeLabel" => _ = reader.limited(512, &mut self.subscriber_access_code_label)?,
            "participantAccessCodeLabel" => _ = reader.limited(512, &mut self.participant_access_code_label)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TspAccountLabelType {
    fn write_children(&self, writer: &mut Writer) {
        self.toll_free_call_in_number_label.write(writer, name!("serv:tollFreeCallInNumberLabel"));
        self.toll_call_in_number_label.write(writer, name!("serv:tollCallInNumberLabel"));
        self.subscriber_access_code_label.write(writer, name!("serv:subscriberAccessCodeLabel"));
        self.participant_access_code_label.write(writer, name!("serv:participantAccessCodeLabel"));
    }
}

/// One fault behind an operation's first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubErrorType {
    /// Code of the fault.
    pub exception_id: String,
    /// The fault in words, for people to read.
    pub reason: String,
    /// What the fault is about, such as an attendee's address; may be blank.
    pub value: Option<String>,
}

impl ReadChildren for SubErrorType {
    const REQUIRED: &'static [&'static str] = &["exceptionID", "reason"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "exceptionID" => reader.required(0, &mut self.exception_id)?,
            "reason" => reader.required(1, &mut self.reason)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SubErrorType {
    fn write_children(&self, writer: &mut Writer) {
        self.exception_id.write(writer, name!("serv:exceptionID"));
        self.reason.write(writer, name!("serv:reason"));
        self.value.write(writer, name!("serv:value"));
    }
}

/// Where a session's calendar entry can be fetched from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ICalendarURLType {
    /// Link for the host.
    pub host: String,
    /// Link for those invited; it shows nothing that only the host may know.
    pub attendee: String,
}

impl ReadChildren for ICalendarURLType {
    const REQUIRED: &'static [&'static str] = &["host", "attendee"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "host" => reader.required(0, &mut self.host)?,
            "attendee" => reader.required(1, &mut self.attendee)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ICalendarURLType {
    fn write_children(&self, writer: &mut Writer) {
        self.host.write(writer, name!("serv:host"));
        self.attendee.write(writer, name!("serv:attendee"));
    }
}

/// A number to call in another country.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalCallInNumType {
    /// The country as it is shown.
    pub country_alias: String,
    /// The number, as dialled there.
    pub phone_number: String,
    /// Whether calls to the number cost the caller nothing.
    pub toll_free: bool,
    /// Whether this is the number shown first.
    pub default: Option<bool>,
    /// Place of the number among those shown first, counted from 1. Known: inferred.
    pub default_sequence: Option<i64>,
}

impl ReadChildren for GlobalCallInNumType {
    const REQUIRED: &'static [&'static str] = &["countryAlias", "phoneNumber", "tollFree"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "countryAlias" => reader.required(0, &mut self.country_alias)?,
            "phoneNumber" => reader.required(1, &mut self.phone_number)?,
            "tollFree" => reader.required(2, &mut self.toll_free)?,
            "default" => _ = self.default.read(reader)?,
            "defaultSequence" => _ = self.default_sequence.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GlobalCallInNumType {
    fn write_children(&self, writer: &mut Writer) {
        self.country_alias.write(writer, name!("serv:countryAlias"));
        self.phone_number.write(writer, name!("serv:phoneNumber"));
        self.toll_free.write(writer, name!("serv:tollFree"));
        self.default.write(writer, name!("serv:default"));
        self.default_sequence.write(writer, name!("serv:defaultSequence"));
    }
}

/// Help from the provider's staff, ordered with a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingAssistType {
    /// Which help is wanted; kept and returned, nobody acts on it.
    pub assist_request: Option<AssistRequestType>,
    /// Whether the help has been promised.
    pub assist_confirm: Option<AssistConfirmedType>,
}

impl ReadChildren for MeetingAssistType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "assistRequest" => _ = self.assist_request.read(reader)?,
            "assistConfirm" => _ = self.assist_confirm.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingAssistType {
    fn write_children(&self, writer: &mut Writer) {
        self.assist_request.write(writer, name!("serv:assistRequest"));
        self.assist_confirm.write(writer, name!("serv:assistConfirm"));
    }
}

/// Which part of a list is wanted, without a choice of how filters are put together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListControlType {
    /// Place of the first record wanted, counted from 1.
    pub start_from: Option<i64>,
    /// How many records are wanted at most.
    pub maximum_num: Option<i64>,
}

impl ReadChildren for ListControlType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startFrom" => _ = self.start_from.read(reader)?,
            "maximumNum" => _ = self.maximum_num.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ListControlType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_from.write(writer, name!("serv:startFrom"));
        self.maximum_num.write(writer, name!("serv:maximumNum"));
    }
}

/// When sessions must begin to be listed; either limit is MM/DD/YYYY hh:mm:ss in the zone of timeZoneID and may be left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DateScopeType {
    /// Earliest start.
    pub start_date_start: Option<String>,
    /// Latest start.
    pub start_date_end: Option<String>,
    /// Number of the time zone of the two limits, as LstTimeZone returns it; -1 or left out means the caller's zone. Default: -1.
    pub time_zone_id: Option<i64>,
    /// Whether the answer also names that zone in timeZoneID and timeZone, instead of each session's own. Default: false.
    pub return_specified_time_zone: Option<bool>,
}

impl ReadChildren for DateScopeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDateStart" => _ = self.start_date_start.read(reader)?,
            "startDateEnd" => _ = self.start_date_end.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "returnSpecifiedTimeZone" => _ = self.return_specified_time_zone.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DateScopeType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date_start.write(writer, name!("serv:startDateStart"));
        self.start_date_end.write(writer, name!("serv:startDateEnd"));
        self.time_zone_id.write(writer, name!("serv:timeZoneID"));
        self.return_specified_time_zone.write(writer, name!("serv:returnSpecifiedTimeZone"));
    }
}

/// How a list is sorted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderType {
    /// What the list is sorted by.
    pub order_by: Option<OrderByType>,
    /// Whether it sorts upwards or downwards; upwards when left out.
    pub order_ad: Option<LstOrderADType>,
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
        self.order_by.write(writer, name!("serv:orderBy"));
        self.order_ad.write(writer, name!("serv:orderAD"));
    }
}

xml::tokens! {
    /// Success or failure of an operation.
    pub enum ResultTypeType {
        Success = "SUCCESS",
        Failure = "FAILURE",
    }
}

xml::tokens! {
    /// Upwards or downwards.
    pub enum LstOrderADType {
        Asc = "ASC",
        Desc = "DESC",
    }
}

xml::tokens! {
    /// Whether a record must fit all filters (AND) or only one of them (OR).
    pub enum LstMethodType {
        And = "AND",
        Or = "OR",
    }
}

xml::tokens! {
    /// Which of two systems answered, the first or its stand-in.
    pub enum GsbStatusType {
        Primary = "PRIMARY",
        Backup = "BACKUP",
    }
}

xml::tokens! {
    /// Which of the two access codes an outside teleconference provider wants to be dialled first.
    pub enum TspAccessCodeOrderType {
        Subscriber1st = "SUBSCRIBER_1ST",
        Participant1st = "PARTICIPANT_1ST",
    }
}

xml::tokens! {
    /// Kinds of help from the provider's staff.
    pub enum AssistRequestType {
        None = "None",
        DryRun = "Dry Run",
        Consult = "Consult",
        LiveEventSupport = "Live Event Support",
        AudioStreaming = "Audio Streaming",
        Video = "Video",
    }
}

xml::tokens! {
    /// What has become of an order for help.
    pub enum AssistConfirmedType {
        Pending = "Pending",
        Confirmed = "Confirmed",
        Cancelled = "Cancelled",
    }
}

xml::tokens! {
    /// A part in the site's support queues: serving customers (AGENT), managing those who do (MANAGER), or both (ALL).
    pub enum WebACDRoleType {
        Agent = "AGENT",
        Manager = "MANAGER",
        All = "ALL",
    }
}

xml::tokens! {
    /// Whether somebody is put into a support queue or team, or taken out of it.
    pub enum WebACDActionType {
        Assign = "ASSIGN",
        Unassign = "UNASSIGN",
    }
}

xml::tokens! {
    /// What a list can be sorted by: start, a person's given or family name, topic, or length.
    pub enum OrderByType {
        Starttime = "STARTTIME",
        Firstname = "FIRSTNAME",
        Lastname = "LASTNAME",
        Confname = "CONFNAME",
        Duration = "DURATION",
    }
}

