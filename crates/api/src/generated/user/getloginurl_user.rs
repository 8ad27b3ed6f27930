//! user.GetloginurlUser: Makes an address that signs the caller in once, without his password, and leads to the pages of the site.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetloginurlUser {
    const NAME: &'static str = "GetloginurlUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:getloginurlUser";
    const RESPONSE_TYPE: &'static str = "use:getloginurlUserResponse";
    type Response = GetloginurlUserResponse;
}

/// Who is to be signed in, and where the browser goes afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetloginurlUser {
    /// Login name of the caller; anybody else's is AccessDenied.
    pub web_ex_id: String,
    /// Address to which the browser returns once the user is signed in; the site's own page when left out.
    pub back_url: Option<String>,
}

impl ReadChildren for GetloginurlUser {
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

impl WriteChildren for GetloginurlUser {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExID"));
        self.back_url.write(writer, name!("use:backURL"));
    }
}

/// The address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetloginurlUserResponse {
    /// Address to open in the user's browser; the login ticket in it works once.
    pub user_login_url: Option<String>,
}

impl ReadChildren for GetloginurlUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "userLoginURL" => _ = self.user_login_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetloginurlUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user_login_url.write(writer, name!("use:userLoginURL"));
    }
}

