//! user.SetUser: Changes a user; what is left out stays as it is, and a new e-mail address may first have to be confirmed.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetUser {
    const NAME: &'static str = "SetUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:setUser";
    const RESPONSE_TYPE: &'static str = "use:setUserResponse";
    type Response = SetUserResponse;
}

/// What is to change in the user whom webExId names; a text that is given but blank is cleared, anything else blank is as if left out, and so is a password of six asterisks. What only an administrator can change (privilege, active, meetingTypes, supportedServices, expirationDate, security) is AccessDenied to anybody else who sends it; nobody can shut himself out. On a site that has it so, a user's own change of email waits for the new address to be confirmed by mail; only the latest such change can be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetUser {
    /// A user who exists.
    pub user_instance: super::UserInstanceType,
    /// What the user is in sales; kept and returned.
    pub sales_center: Option<super::SalesCenterType>,
    /// New login name, at most 64 characters; users change their own only where the site lets them (changeUserName). At most 64 characters.
    pub new_web_ex_id: Option<String>,
    /// Whether a WebOffice account follows this one; accepted, without effect.
    pub sync_web_office: Option<bool>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for SetUser {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "salesCenter" => _ = self.sales_center.read(reader)?,
            "newWebExId" => _ = reader.limited(64, &mut self.new_web_ex_id)?,
            "syncWebOffice" => _ = self.sync_web_office.read(reader)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.user_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetUser {
    fn write_children(&self, writer: &mut Writer) {
        self.user_instance.write_children(writer);
        self.sales_center.write(writer, name!("use:salesCenter"));
        self.new_web_ex_id.write(writer, name!("use:newWebExId"));
        self.sync_web_office.write(writer, name!("use:syncWebOffice"));
        self.validate_format.write(writer, name!("use:validateFormat"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetUserResponse {}

impl ReadChildren for SetUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetUserResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

