//! user.CreateUser: Creates a user of the site: a host, an administrator, or somebody who only attends.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateUser {
    const NAME: &'static str = "CreateUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:createUser";
    const RESPONSE_TYPE: &'static str = "use:createUserResponse";
    type Response = CreateUserResponse;
}

/// The user to create; firstName, lastName, webExId, email and password are needed, everything else has a default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUser {
    /// What can be said of a user when he is created or changed; a setting that has no counterpart in this server is kept and returned, without effect.
    pub user: super::UserType,
    /// What the user is in sales; kept and returned.
    pub sales_center: Option<super::SalesCenterType>,
    /// Whether a WebOffice account follows this one; accepted, without effect.
    pub sync_web_office: Option<bool>,
    /// Whether the user gets a mail of welcome, in the language of languageID; not unless true is given.
    pub send_welcome: Option<bool>,
    /// Whether that mail is written with markup rather than as plain text; as plain text when left out, and on sites of an earlier version always. Since 40.4.3.
    pub is_html_email: Option<bool>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateUser {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "salesCenter" => _ = self.sales_center.read(reader)?,
            "syncWebOffice" => _ = self.sync_web_office.read(reader)?,
            "sendWelcome" => _ = self.send_welcome.read(reader)?,
            "isHTMLEmail" => _ = self.is_html_email.read(reader)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.user.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateUser {
    fn write_children(&self, writer: &mut Writer) {
        self.user.write_children(writer);
        self.sales_center.write(writer, name!("use:salesCenter"));
        self.sync_web_office.write(writer, name!("use:syncWebOffice"));
        self.send_welcome.write(writer, name!("use:sendWelcome"));
        if writer.speaks(40, 4, 3) {
            self.is_html_email.write(writer, name!("use:isHTMLEmail"));
        }
        self.validate_format.write(writer, name!("use:validateFormat"));
    }
}

/// The new user.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    /// Number by which the server knows the user.
    pub user_id: Option<i64>,
}

impl ReadChildren for CreateUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "userId" => _ = self.user_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user_id.write(writer, name!("use:userId"));
    }
}

