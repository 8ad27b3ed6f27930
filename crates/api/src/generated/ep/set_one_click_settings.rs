//! ep.SetOneClickSettings: Sets a host's one-click settings: what a session is like that he starts at once, without scheduling it; an administrator can set anybody's.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetOneClickSettings {
    const NAME: &'static str = "SetOneClickSettings";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:setOneClickSettings";
    const RESPONSE_TYPE: &'static str = "ep:setOneClickSettingsResponse";
    type Response = SetOneClickSettingsResponse;
}

/// Whose settings they are, and the settings: oneClickMetaData or metaData is needed, metaData counts where both are given, and what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetOneClickSettings {
    /// Login name of the host; the caller when left out, and somebody else for an administrator only. Known: inferred.
    pub host_web_ex_id: Option<String>,
    /// Which service and meeting type the sessions have. Known: inferred.
    pub one_click_meta_data: Option<super::OneClickMetaData>,
    /// What the sessions are called, and who may find and join them. Known: ours.
    pub meta_data: Option<super::OcMetaDataType>,
    /// Values that the sessions get for the site's tracking codes; codes that are not named stay as they are. Known: ours.
    pub tracking: Option<super::SetupOneClickSettingsTracking>,
    /// How they are joined by phone. Known: ours.
    pub telephony: Option<super::OcTelephonyType>,
    /// What may be used in them. Known: ours.
    pub enable_options: Option<super::OneClickEnableOptionsType>,
    /// How attendees get in. Known: ours.
    pub attendee_options: Option<super::AttendeeOptionsType>,
}

impl ReadChildren for SetOneClickSettings {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            "oneClickMetaData" => _ = self.one_click_meta_data.read(reader)?,
            "metaData" => _ = self.meta_data.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetOneClickSettings {
    fn write_children(&self, writer: &mut Writer) {
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
        self.one_click_meta_data.write(writer, name!("ep:oneClickMetaData"));
        self.meta_data.write(writer, name!("ep:metaData"));
        self.tracking.write(writer, name!("ep:tracking"));
        self.telephony.write(writer, name!("ep:telephony"));
        self.enable_options.write(writer, name!("ep:enableOptions"));
        self.attendee_options.write(writer, name!("ep:attendeeOptions"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetOneClickSettingsResponse {}

impl ReadChildren for SetOneClickSettingsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetOneClickSettingsResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

