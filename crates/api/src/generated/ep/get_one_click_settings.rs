//! ep.GetOneClickSettings: Returns a host's one-click settings: what a session is like that he starts at once, without scheduling it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetOneClickSettings {
    const NAME: &'static str = "GetOneClickSettings";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:getOneClickSettings";
    const RESPONSE_TYPE: &'static str = "ep:getOneClickSettingsResponse";
    type Response = GetOneClickSettingsResponse;
}

/// Whose settings are wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOneClickSettings {
    /// Login name of the host; the caller when left out, and somebody else for an administrator only.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for GetOneClickSettings {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetOneClickSettings {
    fn write_children(&self, writer: &mut Writer) {
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
    }
}

/// The settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOneClickSettingsResponse {
    /// What the sessions are called, and who may find and join them.
    pub meta_data: Option<super::OcMetaDataType>,
    /// The site's tracking codes, with the values that the sessions get.
    pub tracking_codes: Option<GetOneClickSettingsResponseTrackingCodes>,
    /// How they are joined by phone.
    pub telephony: Option<OneClickTelephonyType>,
    /// What may be used in them.
    pub enable_options: Option<super::OneClickEnableOptionsType>,
    /// How attendees get in.
    pub attendee_options: Option<super::AttendeeOptionsType>,
}

impl ReadChildren for GetOneClickSettingsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "metaData" => _ = self.meta_data.read(reader)?,
            "trackingCodes" => _ = self.tracking_codes.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetOneClickSettingsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meta_data.write(writer, name!("ep:metaData"));
        self.tracking_codes.write(writer, name!("ep:trackingCodes"));
        self.telephony.write(writer, name!("ep:telephony"));
        self.enable_options.write(writer, name!("ep:enableOptions"));
        self.attendee_options.write(writer, name!("ep:attendeeOptions"));
    }
}

/// The site's tracking codes, and those that have a value although the site has no name for them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOneClickSettingsResponseTrackingCodes {
    /// One of them.
    pub tracking_code: Vec<OneClickTrackingCodeType>,
}

impl ReadChildren for GetOneClickSettingsResponseTrackingCodes {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trackingCode" => _ = self.tracking_code.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetOneClickSettingsResponseTrackingCodes {
    fn write_children(&self, writer: &mut Writer) {
        self.tracking_code.write(writer, name!("ep:trackingCode"));
    }
}

/// One of the site's tracking codes, with the value that a host's one-click sessions get.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickTrackingCodeType {
    /// Which tracking code it is, 1 to 10.
    pub index: i64,
    /// What the site calls it; trackingCode1 to trackingCode10 where it has no name.
    pub name: String,
    /// How its value is entered: Text when it is typed, Dropdown when it is chosen from a list. Known: ours.
    pub input_mode: String,
    /// The value; absent when none is set.
    pub value: Option<String>,
}

impl ReadChildren for OneClickTrackingCodeType {
    const REQUIRED: &'static [&'static str] = &["index", "name", "inputMode"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "index" => reader.required(0, &mut self.index)?,
            "name" => reader.required(1, &mut self.name)?,
            "inputMode" => reader.required(2, &mut self.input_mode)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickTrackingCodeType {
    fn write_children(&self, writer: &mut Writer) {
        self.index.write(writer, name!("ep:index"));
        self.name.write(writer, name!("ep:name"));
        self.input_mode.write(writer, name!("ep:inputMode"));
        self.value.write(writer, name!("ep:value"));
    }
}

/// How a host's one-click sessions are joined by phone, with the numbers and codes of the account that is used.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickTelephonyType {
    /// Whether attendees call in, are called back, use a bridge of their own, or have no phone at all.
    pub telephony_support: crate::meeting::TelephonySupportType,
    /// How to join an outside phone conference, in words; for OTHER.
    pub ext_telephony_description: Option<String>,
    /// Which of the host's accounts with an outside teleconference provider is used, counted from 1.
    pub tsp_account_index: Option<i64>,
    /// Which of the host's personal conference numbers is used, counted from 1.
    pub personal_account_index: Option<i64>,
    /// Numbers and codes of the account that is used.
    pub account: Option<OneClickAccountType>,
    /// What these numbers and codes are called on the page.
    pub account_label: Option<OneClickAccountLabelType>,
    /// Name of the phone conference's provider. Known: inferred.
    pub teleconf_service_name: Option<String>,
    /// Where the phone bridge stands, by name.
    pub teleconf_location: Option<String>,
    /// Whether numbers in other countries are offered.
    pub intl_local_call_in: Option<bool>,
    /// Whether a number without charge to the caller is offered.
    pub tollfree: Option<bool>,
    /// What is heard on the phone when somebody joins or leaves.
    pub entry_exit_tone: Option<crate::com::EntryExitToneType>,
    /// Whether the sound runs over a MeetingPlace bridge; kept and returned.
    pub is_mp_audio: Option<bool>,
}

impl ReadChildren for OneClickTelephonyType {
    const REQUIRED: &'static [&'static str] = &["telephonySupport"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "telephonySupport" => reader.required(0, &mut self.telephony_support)?,
            "extTelephonyDescription" => _ = self.ext_telephony_description.read(reader)?,
            "tspAccountIndex" => _ = self.tsp_account_index.read(reader)?,
            "personalAccountIndex" => _ = self.personal_account_index.read(reader)?,
            "account" => _ = self.account.read(reader)?,
            "accountLabel" => _ = self.account_label.read(reader)?,
            "teleconfServiceName" => _ = self.teleconf_service_name.read(reader)?,
            "teleconfLocation" => _ = self.teleconf_location.read(reader)?,
            "intlLocalCallIn" => _ = self.intl_local_call_in.read(reader)?,
            "tollfree" => _ = self.tollfree.read(reader)?,
            "entryExitTone" => _ = self.entry_exit_tone.read(reader)?,
            "isMPAudio" => _ = self.is_mp_audio.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickTelephonyType {
    fn write_children(&self, writer: &mut Writer) {
        self.telephony_support.write(writer, name!("ep:telephonySupport"));
        self.ext_telephony_description.write(writer, name!("ep:extTelephonyDescription"));
        self.tsp_account_index.write(writer, name!("ep:tspAccountIndex"));
        self.personal_account_index.write(writer, name!("ep:personalAccountIndex"));
        self.account.write(writer, name!("ep:account"));
        self.account_label.write(writer, name!("ep:accountLabel"));
        self.teleconf_service_name.write(writer, name!("ep:teleconfServiceName"));
        self.teleconf_location.write(writer, name!("ep:teleconfLocation"));
        self.intl_local_call_in.write(writer, name!("ep:intlLocalCallIn"));
        self.tollfree.write(writer, name!("ep:tollfree"));
        self.entry_exit_tone.write(writer, name!("ep:entryExitTone"));
        self.is_mp_audio.write(writer, name!("ep:isMPAudio"));
    }
}

/// Numbers and codes of the phone account that a host's one-click sessions use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickAccountType {
    /// Access to the bridge of an outside teleconference provider.
    pub tsp_account: crate::serv::TspAccountType,
    /// Code of attendees who only listen.
    pub participant_limited_access_code: Option<String>,
    /// Number for calls from abroad.
    pub intl_local_call_in_number: Option<String>,
    /// The number without charge in the form that can be dialled.
    pub toll_free_call_in_data: Option<String>,
    /// The other number in the form that can be dialled.
    pub toll_call_in_data: Option<String>,
    /// A number in another country.
    pub global_num: Vec<crate::serv::GlobalCallInNumType>,
}

impl ReadChildren for OneClickAccountType {
    const REQUIRED: &'static [&'static str] = &["tollFreeCallInNumber", "tollCallInNumber"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "participantLimitedAccessCode" => _ = self.participant_limited_access_code.read(reader)?,
            "intlLocalCallInNumber" => _ = self.intl_local_call_in_number.read(reader)?,
            "tollFreeCallInData" => _ = self.toll_free_call_in_data.read(reader)?,
            "tollCallInData" => _ = self.toll_call_in_data.read(reader)?,
            "globalNum" => _ = self.global_num.read(reader)?,
            _ => return self.tsp_account.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickAccountType {
    fn write_children(&self, writer: &mut Writer) {
        self.tsp_account.write_children(writer);
        self.participant_limited_access_code.write(writer, name!("ep:participantLimitedAccessCode"));
        self.intl_local_call_in_number.write(writer, name!("ep:intlLocalCallInNumber"));
        self.toll_free_call_in_data.write(writer, name!("ep:tollFreeCallInData"));
        self.toll_call_in_data.write(writer, name!("ep:tollCallInData"));
        self.global_num.write(writer, name!("ep:globalNum"));
    }
}

/// What the numbers and codes of a phone account are called on the page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClickAccountLabelType {
    /// What the numbers and codes of an outside teleconference provider are called on the site's pages.
    pub tsp_account_label: crate::serv::TspAccountLabelType,
    /// Name of the code for attendees who only listen. At most 512 characters.
    pub participant_limited_access_code_label: Option<String>,
}

impl ReadChildren for OneClickAccountLabelType {
    const REQUIRED: &'static [&'static str] = &["tollFreeCallInNumberLabel", "tollCallInNumberLabel"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "participantLimitedAccessCodeLabel" => _ = reader.limited(512, &mut self.participant_limited_access_code_label)?,
            _ => return self.tsp_account_label.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for OneClickAccountLabelType {
    fn write_children(&self, writer: &mut Writer) {
        self.tsp_account_label.write_children(writer);
        self.participant_limited_access_code_label.write(writer, name!("ep:participantLimitedAccessCodeLabel"));
    }
}

