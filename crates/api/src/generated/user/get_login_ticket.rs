//! user.GetLoginTicket: Returns a ticket by which a browser signs the caller in once, put into an address in place of the password; an unused ticket is returned again.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetLoginTicket {
    const NAME: &'static str = "GetLoginTicket";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:getLoginTicket";
    const RESPONSE_TYPE: &'static str = "use:getLoginTicketResponse";
    type Response = GetLoginTicketResponse;
}

/// Asks for the ticket; nothing more is needed than the caller's credentials.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLoginTicket {}

impl ReadChildren for GetLoginTicket {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for GetLoginTicket {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// The ticket, and the version of the API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLoginTicketResponse {
    /// The ticket, put after TK= into an address such as …/p.php?AT=LI&WID=…&TK=…; opaque, and good once.
    pub ticket: String,
    /// Name and version of the API, as GetAPIVersion returns it. Known: inferred.
    pub api_version: String,
}

impl ReadChildren for GetLoginTicketResponse {
    const REQUIRED: &'static [&'static str] = &["ticket", "apiVersion"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "ticket" => reader.required(0, &mut self.ticket)?,
            "apiVersion" => reader.required(1, &mut self.api_version)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetLoginTicketResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.ticket.write(writer, name!("use:ticket"));
        self.api_version.write(writer, name!("use:apiVersion"));
    }
}

