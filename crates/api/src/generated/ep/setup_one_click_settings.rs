//! ep.SetupOneClickSettings: Sets up the caller's own one-click settings: what a session is like that he starts at once, without scheduling it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetupOneClickSettings {
    const NAME: &'static str = "SetupOneClickSettings";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:setupOneClickSettings";
    const RESPONSE_TYPE: &'static str = "ep:setupOneClickSettingsResponse";
    type Response = SetupOneClickSettingsResponse;
}

/// The settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetupOneClickSettings {
    /// What the sessions are called, and who may find and join them.
    pub meta_data: super::OcMetaDataType,
    /// Values that the sessions get for the site's tracking codes.
    pub tracking: Option<super::SetupOneClickSettingsTracking>,
    /// How they are joined by phone.
    pub telephony: Option<super::OcTelephonyType>,
    /// What may be used in them.
    pub enable_options: Option<super::OneClickEnableOptionsType>,
    /// How attendees get in.
    pub attendee_options: Option<super::AttendeeOptionsType>,
}

impl ReadChildren for SetupOneClickSettings {
    const REQUIRED: &'static [&'static str] = &["metaData"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "metaData" => reader.required(0, &mut self.meta_data)?,
            "tracking" => _ = self.tracking.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "attendeeOptions" => _ = self.attendee_options.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetupOneClickSettings {
    fn write_children(&self, writer: &mut Writer) {
        self.meta_data.write(writer, name!("ep:metaData"));
        self.tracking.write(writer, name!("ep:tracking"));
        self.telephony.write(writer, name!("ep:telephony"));
        self.enable_options.write(writer, name!("ep:enableOptions"));
        self.attendee_options.write(writer, name!("ep:attendeeOptions"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetupOneClickSettingsResponse {}

impl ReadChildren for SetupOneClickSettingsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetupOneClickSettingsResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

