//! user.GetUser: Returns what is known of a user, everybody's own data to himself and anybody's to an administrator. A read-only administrator sees neither PIN nor passwordHintAnswer of others; to anybody else other users are AccessDenied, be they there or not.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetUser {
    const NAME: &'static str = "GetUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:getUser";
    const RESPONSE_TYPE: &'static str = "use:getUserResponse";
    type Response = GetUserResponse;
}

/// Which user is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUser {
    /// The user's login name; an e-mail address is understood, too.
    pub web_ex_id: String,
}

impl ReadChildren for GetUser {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => reader.required(0, &mut self.web_ex_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUser {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
    }
}

/// The user with all settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponse {
    /// A user who exists.
    pub user_instance: super::UserInstanceType,
    /// What the user is in sales.
    pub sales_center: Option<SalesCenterInstanceType>,
    /// Whether the user's time for the personal edition of the service is over.
    pub pe_expired: Option<bool>,
    /// Whether the user has the personal edition of the service.
    pub pe_active: Option<bool>,
    /// Whether the password must be changed from time to time.
    pub password_expires: Option<bool>,
    /// In how many days the password must be changed, a day that has begun counted; 0 when it need not be, or should have been.
    pub password_days_left: Option<i64>,
    /// Templates from which the user can schedule.
    pub scheduling_templates: Option<GetUserResponseSchedulingTemplates>,
    /// One service with the meeting types the user may use in it.
    pub service_session_types: Vec<GetUserResponseServiceSessionTypes>,
    /// Hosts for whom the user may schedule.
    pub schedule_for: Option<GetUserResponseScheduleFor>,
}

impl ReadChildren for GetUserResponse {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "salesCenter" => _ = self.sales_center.read(reader)?,
            "peExpired" => _ = self.pe_expired.read(reader)?,
            "peActive" => _ = self.pe_active.read(reader)?,
            "passwordExpires" => _ = self.password_expires.read(reader)?,
            "passwordDaysLeft" => _ = self.password_days_left.read(reader)?,
            "schedulingTemplates" => _ = self.scheduling_templates.read(reader)?,
            "serviceSessionTypes" => _ = self.service_session_types.read(reader)?,
            "scheduleFor" => _ = self.schedule_for.read(reader)?,
            _ => return self.user_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user_instance.write_children(writer);
        self.sales_center.write(writer, name!("use:salesCenter"));
        self.pe_expired.write(writer, name!("use:peExpired"));
        self.pe_active.write(writer, name!("use:peActive"));
        self.password_expires.write(writer, name!("use:passwordExpires"));
        self.password_days_left.write(writer, name!("use:passwordDaysLeft"));
        self.scheduling_templates.write(writer, name!("use:schedulingTemplates"));
        self.service_session_types.write(writer, name!("use:serviceSessionTypes"));
        self.schedule_for.write(writer, name!("use:scheduleFor"));
    }
}

/// Templates for sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponseSchedulingTemplates {
    /// One of them.
    pub session_template: Vec<SessionTemplateSummaryType>,
}

impl ReadChildren for GetUserResponseSchedulingTemplates {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionTemplate" => _ = self.session_template.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUserResponseSchedulingTemplates {
    fn write_children(&self, writer: &mut Writer) {
        self.session_template.write(writer, name!("use:sessionTemplate"));
    }
}

/// The meeting types that a user may use in one service.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponseServiceSessionTypes {
    /// Name of the service: MeetingCenter, EventCenter, TrainingCenter, SupportCenter or SalesCenter. The names are ours.
    pub label: String,
    /// Numbers of the meeting types, separated by commas.
    pub value: String,
}

impl ReadChildren for GetUserResponseServiceSessionTypes {
    const REQUIRED: &'static [&'static str] = &["label", "value"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => reader.required(0, &mut self.label)?,
            "value" => reader.required(1, &mut self.value)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUserResponseServiceSessionTypes {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("use:label"));
        self.value.write(writer, name!("use:value"));
    }
}

/// Hosts who let somebody schedule for them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponseScheduleFor {
    /// Login name of one of them.
    pub web_ex_id: Vec<String>,
}

impl ReadChildren for GetUserResponseScheduleFor {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUserResponseScheduleFor {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExID"));
    }
}

/// A template for sessions in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionTemplateSummaryType {
    /// What it is called.
    pub name: String,
    /// Text by which the server knows it: its name.
    pub value: String,
    /// Which service its sessions belong to.
    pub service_type: crate::com::ServiceTypeType,
}

impl ReadChildren for SessionTemplateSummaryType {
    const REQUIRED: &'static [&'static str] = &["name", "value", "serviceType"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "value" => reader.required(1, &mut self.value)?,
            "serviceType" => reader.required(2, &mut self.service_type)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionTemplateSummaryType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("use:name"));
        self.value.write(writer, name!("use:value"));
        self.service_type.write(writer, name!("use:serviceType"));
    }
}

/// What a user is in sales.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesCenterInstanceType {
    /// The user's parts in sales.
    pub roles: Option<super::SalesRoleType>,
    /// Login name of the user's manager. At most 128 characters.
    pub manager: Option<String>,
    /// What the user is an expert in.
    pub sme_info: Option<SalesSmeInstanceType>,
}

impl ReadChildren for SalesCenterInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "roles" => _ = self.roles.read(reader)?,
            "manager" => _ = reader.limited(128, &mut self.manager)?,
            "smeInfo" => _ = self.sme_info.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesCenterInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.roles.write(writer, name!("use:roles"));
        self.manager.write(writer, name!("use:manager"));
        self.sme_info.write(writer, name!("use:smeInfo"));
    }
}

/// What an expert in sales knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesSmeInstanceType {
    /// The field, in words. At most 512 characters.
    pub description: Option<String>,
    /// Products the expert knows.
    pub products: Option<SalesProductsInstanceType>,
}

impl ReadChildren for SalesSmeInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "description" => _ = reader.limited(512, &mut self.description)?,
            "products" => _ = self.products.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesSmeInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.description.write(writer, name!("use:description"));
        self.products.write(writer, name!("use:products"));
    }
}

/// Products.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesProductsInstanceType {
    /// One of them.
    pub product: Vec<SalesProductsInstanceTypeProduct>,
}

impl ReadChildren for SalesProductsInstanceType {
    const REQUIRED: &'static [&'static str] = &["product"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "product" => reader.required(0, &mut self.product)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesProductsInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.product.write(writer, name!("use:product"));
    }
}

/// A product that is sold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SalesProductsInstanceTypeProduct {
    /// Number of the product.
    pub prod_id: i64,
    /// Its name.
    pub name: String,
}

impl ReadChildren for SalesProductsInstanceTypeProduct {
    const REQUIRED: &'static [&'static str] = &["prodID", "name"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodID" => reader.required(0, &mut self.prod_id)?,
            "name" => reader.required(1, &mut self.name)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SalesProductsInstanceTypeProduct {
    fn write_children(&self, writer: &mut Writer) {
        self.prod_id.write(writer, name!("use:prodID"));
        self.name.write(writer, name!("use:name"));
    }
}

