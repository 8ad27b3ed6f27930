//! ep.CreateContacts: Adds entries to the caller's address book, which has room for 10,000. One with the name and the address of an entry that is there takes its place.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateContacts {
    const NAME: &'static str = "CreateContacts";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:createContacts";
    const RESPONSE_TYPE: &'static str = "ep:createContactsResponse";
    type Response = CreateContactsResponse;
}

/// The entries to add.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateContacts {
    /// One of them, of at most 500; its e-mail address is needed, and what is said of it is at most 4096 bytes altogether.
    pub contact: Vec<super::ContactType>,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateContacts {
    const REQUIRED: &'static [&'static str] = &["contact"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "contact" => reader.required(0, &mut self.contact)?,
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateContacts {
    fn write_children(&self, writer: &mut Writer) {
        self.contact.write(writer, name!("ep:contact"));
        self.validate_format.write(writer, name!("ep:validateFormat"));
    }
}

/// The new entries.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateContactsResponse {
    /// Number of one of them, in the order of the request; the old number where an entry was replaced. Known: inferred.
    pub contact_id: Vec<i64>,
}

impl ReadChildren for CreateContactsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "contactID" => _ = self.contact_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateContactsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.contact_id.write(writer, name!("ep:contactID"));
    }
}

