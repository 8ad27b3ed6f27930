//! ep.CreateDistList: Adds a distribution list, a group of contacts that is invited by one name, to the caller's address book.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateDistList {
    const NAME: &'static str = "CreateDistList";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:createDistList";
    const RESPONSE_TYPE: &'static str = "ep:createDistListResponse";
    type Response = CreateDistListResponse;
}

/// The list to add.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDistList {
    /// Its name and who belongs to it.
    pub dist_list: DistListWithContactType,
}

impl ReadChildren for CreateDistList {
    const REQUIRED: &'static [&'static str] = &["distList"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distList" => reader.required(0, &mut self.dist_list)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateDistList {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list.write(writer, name!("ep:distList"));
    }
}

/// The new list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDistListResponse {
    /// Number of the list.
    pub dist_list_id: Option<i64>,
}

impl ReadChildren for CreateDistListResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distListID" => _ = self.dist_list_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateDistListResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list_id.write(writer, name!("ep:distListID"));
    }
}

/// A distribution list and who belongs to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DistListWithContactType {
    /// What the list is called, at most 256 characters; the caller has no other list of that name.
    pub name: String,
    /// What the list is for, in words, at most 1024 characters.
    pub desc: Option<String>,
    /// Number of a contact that belongs to it, as CreateContacts returned it: one of the caller's own or of the whole site; at most 500 at once.
    pub contact_id: Vec<i64>,
}

impl ReadChildren for DistListWithContactType {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "desc" => _ = self.desc.read(reader)?,
            "contactID" => _ = self.contact_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DistListWithContactType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("ep:name"));
        self.desc.write(writer, name!("ep:desc"));
        self.contact_id.write(writer, name!("ep:contactID"));
    }
}

