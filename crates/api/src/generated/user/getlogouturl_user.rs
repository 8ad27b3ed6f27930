//! user.GetlogouturlUser: Makes an address that signs the caller's browser out.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetlogouturlUser {
    const NAME: &'static str = "GetlogouturlUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:getlogouturlUser";
    const RESPONSE_TYPE: &'static str = "use:getlogouturlUserResponse";
    type Response = GetlogouturlUserResponse;
}

/// Who is to be signed out, and where the browser goes afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetlogouturlUser {
    /// Login name of the caller; anybody else's is AccessDenied.
    pub web_ex_id: String,
    /// Address to which the browser returns once the user is signed out; the site's own page when left out.
    pub back_url: Option<String>,
}

impl ReadChildren for GetlogouturlUser {
    const REQUIRED: &'static [&'static str] = &["webExID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => reader.required(0, &mut self.web_ex_id)?,
            "backURL" => _ = self.back_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetlogouturlUser {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExID"));
        self.back_url.write(writer, name!("use:backURL"));
    }
}

/// The address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetlogouturlUserResponse {
    /// Address to open in the user's browser, …/p.php?AT=LO.
    pub user_logout_url: Option<String>,
}

impl ReadChildren for GetlogouturlUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "userLogoutURL" => _ = self.user_logout_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetlogouturlUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user_logout_url.write(writer, name!("use:userLogoutURL"));
    }
}

