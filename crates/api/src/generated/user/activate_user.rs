//! user.ActivateUser: Lets a user sign in who was deactivated, or who asked for an account.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for ActivateUser {
    const NAME: &'static str = "ActivateUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:activateUser";
    const RESPONSE_TYPE: &'static str = "use:activateUserResponse";
    type Response = ActivateUserResponse;
}

/// Which user is activated, by number or by login name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActivateUser {
    /// Number by which the server knows the user, as CreateUser and GetUser return it in userId.
    pub user_id: Option<i64>,
    /// The user's login name.
    pub webex_id: Option<String>,
}

impl ReadChildren for ActivateUser {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "userID" => _ = self.user_id.read(reader)?,
            "webexID" => _ = self.webex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ActivateUser {
    fn write_children(&self, writer: &mut Writer) {
        self.user_id.write(writer, name!("use:userID"));
        self.webex_id.write(writer, name!("use:webexID"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActivateUserResponse {}

impl ReadChildren for ActivateUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for ActivateUserResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

