//! event.GetEvent: Returns everything that is known of a scheduled event.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetEvent {
    const NAME: &'static str = "GetEvent";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:getEvent";
    const RESPONSE_TYPE: &'static str = "event:getEventResponse";
    type Response = GetEventResponse;
}

/// Which event is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEvent {
    /// Number of the event, nine digits.
    pub session_key: i64,
}

impl ReadChildren for GetEvent {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetEvent {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("event:sessionKey"));
    }
}

/// The event with all its settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventResponse {
    /// An event that exists: its settings, and the number by which it is known.
    pub event_instance: super::EventInstanceType,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// What registering takes, and who is accepted.
    pub enrollment: Option<EnrollmentInstanceType>,
    /// What those who register are asked.
    pub enrollment_form: Option<EnrollmentFormGetType>,
    /// Six digits by which somebody in the event can claim the host's role; for the host and administrators only.
    pub host_key: Option<String>,
    /// Number of the event's calendar entry, up to 18 digits.
    pub event_id: Option<i64>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
    /// Number of the host's kind of account; 1019001 for an ordinary host.
    pub host_type: Option<String>,
}

impl ReadChildren for GetEventResponse {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "status" => _ = self.status.read(reader)?,
            "enrollment" => _ = self.enrollment.read(reader)?,
            "enrollmentForm" => _ = self.enrollment_form.read(reader)?,
            "hostKey" => _ = self.host_key.read(reader)?,
            "eventID" => _ = self.event_id.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            "hostType" => _ = self.host_type.read(reader)?,
            _ => return self.event_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetEventResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.event_instance.write_children(writer);
        self.status.write(writer, name!("event:status"));
        self.enrollment.write(writer, name!("event:enrollment"));
        self.enrollment_form.write(writer, name!("event:enrollmentForm"));
        self.host_key.write(writer, name!("event:hostKey"));
        self.event_id.write(writer, name!("event:eventID"));
        self.guest_token.write(writer, name!("event:guestToken"));
        self.host_type.write(writer, name!("event:hostType"));
    }
}

/// What those who register for an event are asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentFormGetType {
    /// Ready-made questions, such as phone number and address.
    pub standard_fields: Option<StandardFieldsInstanceType>,
    /// Questions of the host's own.
    pub custom_fields: Option<super::CustomFieldsInstanceType>,
}

impl ReadChildren for EnrollmentFormGetType {
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

impl WriteChildren for EnrollmentFormGetType {
    fn write_children(&self, writer: &mut Writer) {
        self.standard_fields.write(writer, name!("event:standardFields"));
        self.custom_fields.write(writer, name!("event:customFields"));
    }
}

/// The ready-made questions of an event's registration form, each with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardFieldsInstanceType {
    /// Given name; always asked for.
    pub first_name: EnrollmentFieldInstanceType,
    /// Family name; always asked for.
    pub last_name: EnrollmentFieldInstanceType,
    /// E-mail address; always asked for, and what tells one attendee of the event from another.
    pub email_address: EnrollmentFieldInstanceType,
    /// Phone number.
    pub phone: Option<EnrollmentFieldInstanceType>,
    /// Employer or organisation.
    pub company: Option<EnrollmentFieldInstanceType>,
    /// Job title.
    pub title: Option<EnrollmentFieldInstanceType>,
    /// How many people work for the person's employer.
    pub num_employees: Option<EnrollmentFieldInstanceType>,
    /// Whether the person wants to hear of later events.
    pub future_info: Option<EnrollmentFieldInstanceType>,
    /// First line of the street address.
    pub address1: Option<EnrollmentFieldInstanceType>,
    /// Second line of the street address.
    pub address2: Option<EnrollmentFieldInstanceType>,
    /// City or town.
    pub city: Option<EnrollmentFieldInstanceType>,
    /// State, province or region.
    pub state: Option<EnrollmentFieldInstanceType>,
    /// Postal code.
    pub postal_code: Option<EnrollmentFieldInstanceType>,
    /// Country.
    pub country: Option<EnrollmentFieldInstanceType>,
}

impl ReadChildren for StandardFieldsInstanceType {
    const REQUIRED: &'static [&'static str] = &["firstName", "lastName", "emailAddress"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => reader.required(0, &mut self.first_name)?,
            "lastName" => reader.required(1, &mut self.last_name)?,
            "emailAddress" => reader.required(2, &mut self.email_address)?,
            "phone" => _ = self.phone.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "numEmployees" => _ = self.num_employees.read(reader)?,
            "futureInfo" => _ = self.future_info.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "postalCode" => _ = self.postal_code.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for StandardFieldsInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("event:firstName"));
        self.last_name.write(writer, name!("event:lastName"));
        self.email_address.write(writer, name!("event:emailAddress"));
        self.phone.write(writer, name!("event:phone"));
        self.company.write(writer, name!("event:company"));
        self.title.write(writer, name!("event:title"));
        self.num_employees.write(writer, name!("event:numEmployees"));
        self.future_info.write(writer, name!("event:futureInfo"));
        self.address1.write(writer, name!("event:address1"));
        self.address2.write(writer, name!("event:address2"));
        self.city.write(writer, name!("event:city"));
        self.state.write(writer, name!("event:state"));
        self.postal_code.write(writer, name!("event:postalCode"));
        self.country.write(writer, name!("event:country"));
    }
}

/// Whether a question is on the registration form and must be answered, with its number.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentFieldInstanceType {
    /// Whether a question is on the registration form, and whether it must be answered.
    pub enrollment_field: super::EnrollmentFieldType,
    /// Number of the question, used as enrollFieldID by approval rules; below 0 for a ready-made one. Known: inferred.
    pub field_id: Option<i64>,
}

impl ReadChildren for EnrollmentFieldInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "fieldID" => _ = self.field_id.read(reader)?,
            _ => return self.enrollment_field.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollmentFieldInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.enrollment_field.write_children(writer);
        self.field_id.write(writer, name!("event:fieldID"));
    }
}

/// What registering for an event takes, and who is accepted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentInstanceType {
    /// Whether attendees must give the number they got with their registration in order to join. Known: inferred.
    pub id_req: Option<bool>,
    /// Whether a password is needed to register.
    pub password_req: Option<bool>,
    /// The password that is needed to register; not the one to join.
    pub password: Option<String>,
    /// Whether registrations are decided on, by approvalRules or the host, rather than all accepted at once. Default: true. Known: inferred.
    pub approval_req: Option<bool>,
    /// Rules by which registrations are accepted or rejected without the host; the host decides on the rest. Known: inferred.
    pub approval_rules: Option<EnrollmentInstanceTypeApprovalRules>,
    /// Address of the page that people see when they have registered. At most 128 characters.
    pub end_url_after_enroll: Option<String>,
}

impl ReadChildren for EnrollmentInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "idReq" => _ = self.id_req.read(reader)?,
            "passwordReq" => _ = self.password_req.read(reader)?,
            "password" => _ = self.password.read(reader)?,
            "approvalReq" => _ = self.approval_req.read(reader)?,
            "approvalRules" => _ = self.approval_rules.read(reader)?,
            "endURLAfterEnroll" => _ = reader.limited(128, &mut self.end_url_after_enroll)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollmentInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.id_req.write(writer, name!("event:idReq"));
        self.password_req.write(writer, name!("event:passwordReq"));
        self.password.write(writer, name!("event:password"));
        self.approval_req.write(writer, name!("event:approvalReq"));
        self.approval_rules.write(writer, name!("event:approvalRules"));
        self.end_url_after_enroll.write(writer, name!("event:endURLAfterEnroll"));
    }
}

/// Rules by which registrations are accepted or rejected.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnrollmentInstanceTypeApprovalRules {
    /// One of them.
    pub rule: Vec<ApprovalRuleInstanceType>,
}

impl ReadChildren for EnrollmentInstanceTypeApprovalRules {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "rule" => _ = self.rule.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnrollmentInstanceTypeApprovalRules {
    fn write_children(&self, writer: &mut Writer) {
        self.rule.write(writer, name!("event:rule"));
    }
}

/// A rule that accepts or rejects a registration by one of its answers, with the question's name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApprovalRuleInstanceType {
    /// A rule that accepts or rejects a registration by one of its answers.
    pub approval_rule: super::ApprovalRuleType,
    /// Name of the question that enrollFieldID means, as the form shows it. Known: inferred.
    pub enroll_field: String,
}

impl ReadChildren for ApprovalRuleInstanceType {
    const REQUIRED: &'static [&'static str] = &["enrollFieldID", "condition", "queryField", "action", "enrollField"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "enrollField" => reader.required(4, &mut self.enroll_field)?,
            _ => return self.approval_rule.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for ApprovalRuleInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.approval_rule.write_children(writer);
        self.enroll_field.write(writer, name!("event:enrollField"));
    }
}

