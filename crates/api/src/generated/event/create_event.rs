//! event.CreateEvent: Schedules an event: a session in which a host and panelists present to a large audience, with registration, mails and a program to belong to.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateEvent {
    const NAME: &'static str = "CreateEvent";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:createEvent";
    const RESPONSE_TYPE: &'static str = "event:createEventResponse";
    type Response = CreateEventResponse;
}

/// The event to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEvent {
    /// What can be said of an event when it is scheduled or changed.
    pub event: super::EventType,
    /// What registering takes, and who is accepted; counts only where registration is required. Known: inferred.
    pub enrollment: Option<super::EnrollmentType>,
    /// What those who register are asked.
    pub enrollment_form: Option<EnrollmentFormCreateType>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateEvent {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enrollment" => _ = self.enrollment.read(reader)?,
            "enrollmentForm" => _ = self.enrollment_form.read(reader)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.event.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateEvent {
    fn write_children(&self, writer: &mut Writer) {
        self.event.write_children(writer);
        self.enrollment.write(writer, name!("event:enrollment"));
        self.enrollment_form.write(writer, name!("event:enrollmentForm"));
        self.validate_format.write(writer, name!("event:validateFormat"));
    }
}

/// The new event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventResponse {
    /// Number by which the event is known from now on, nine digits.
    pub session_key: Option<i64>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
    /// The event's password, whether it was given or made by the server; absent when it has none. Since 40.1.2.
    pub event_password: Option<String>,
}

impl ReadChildren for CreateEventResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            "eventPassword" => _ = self.event_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateEventResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("event:sessionKey"));
        self.guest_token.write(writer, name!("event:guestToken"));
        if writer.speaks(40, 1, 2) {
            self.event_password.write(writer, name!("event:eventPassword"));
        }
    }
}

/// What those who register for an event are asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentFormCreateType {
    /// Ready-made questions, such as phone number and address.
    pub standard_fields: Option<super::StandardFieldsType>,
    /// Questions of the host's own.
    pub custom_fields: Option<super::CustomFieldsType>,
}

impl ReadChildren for EnrollmentFormCreateType {
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

impl WriteChildren for EnrollmentFormCreateType {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write(writer, name!("event:standardFields"));
        self.custom_fields.write(writer, name!("event:customFields"));
    }
}

