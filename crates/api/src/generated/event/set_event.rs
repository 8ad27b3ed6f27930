//! event.SetEvent: Changes a scheduled event; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetEvent {
    const NAME: &'static str = "SetEvent";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:setEvent";
    const RESPONSE_TYPE: &'static str = "event:setEventResponse";
    type Response = SetEventResponse;
}

/// What is to change in the event that sessionKey names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetEvent {
    /// An event that exists: its settings, and the number by which it is known.
    pub event_instance: super::EventInstanceType,
    /// What registering takes, and who is accepted; counts only where registration is required. Known: inferred.
    pub enrollment: Option<super::EnrollmentType>,
    /// What those who register are asked.
    pub enrollment_form: Option<EnrollmentFormSetType>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for SetEvent {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enrollment" => _ = self.enrollment.read(reader)?,
            "enrollmentForm" => _ = self.enrollment_form.read(reader)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.event_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetEvent {
    fn write_children(&self, writer: &mut Writer) {
        self.event_instance.write_children(writer);
        self.enrollment.write(writer, name!("event:enrollment"));
        self.enrollment_form.write(writer, name!("event:enrollmentForm"));
        self.validate_format.write(writer, name!("event:validateFormat"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetEventResponse {}

impl ReadChildren for SetEventResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetEventResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// What those who register for an event are asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentFormSetType {
    /// Ready-made questions, such as phone number and address.
    pub standard_fields: Option<super::StandardFieldsType>,
    /// Questions of the host's own, in place of all there were: one with the fieldID of an existing question takes its place and keeps its number, one without is new, those left out are gone. Known: ours.
    pub custom_fields: Option<super::CustomFieldsInstanceType>,
}

impl ReadChildren for EnrollmentFormSetType {
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

impl WriteChildren for EnrollmentFormSetType {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write(writer, name!("event:standardFields"));
        self.custom_fields.write(writer, name!("event:customFields"));
    }
}

