//! user.DelUser: Deactivates users, who then can neither sign in nor host; their data are kept.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelUser {
    const NAME: &'static str = "DelUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:delUser";
    const RESPONSE_TYPE: &'static str = "use:delUserResponse";
    type Response = DelUserResponse;
}

/// Which users are deactivated.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelUser {
    /// Login name of one of them, of at most 50.
    pub web_ex_id: Vec<String>,
    /// Whether WebOffice accounts follow; accepted, without effect.
    pub sync_web_office: Option<bool>,
}

impl ReadChildren for DelUser {
    const REQUIRED: &'static [&'static str] = &["webExId"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => reader.required(0, &mut self.web_ex_id)?,
            "syncWebOffice" => _ = self.sync_web_office.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelUser {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.sync_web_office.write(writer, name!("use:syncWebOffice"));
    }
}

/// What became of each, in the order of the request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelUserResponse {
    /// One of them.
    pub user: Vec<DelUserStatusType>,
}

impl ReadChildren for DelUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "user" => _ = self.user.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user.write(writer, name!("use:user"));
    }
}

/// What became of a user.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelUserStatusType {
    /// The user's login name.
    pub web_ex_id: String,
    /// SUCCESS when the user is deactivated now, FAILURE when there is no such user, or he is the caller himself.
    pub status: crate::serv::ResultTypeType,
}

impl ReadChildren for DelUserStatusType {
    const REQUIRED: &'static [&'static str] = &["webExId", "status"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => reader.required(0, &mut self.web_ex_id)?,
            "status" => reader.required(1, &mut self.status)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelUserStatusType {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.status.write(writer, name!("use:status"));
    }
}

