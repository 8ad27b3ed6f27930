//! ep.SetDistList: Changes a distribution list of the caller's: its name, and who belongs to it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetDistList {
    const NAME: &'static str = "SetDistList";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:setDistList";
    const RESPONSE_TYPE: &'static str = "ep:setDistListResponse";
    type Response = SetDistListResponse;
}

/// What is to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDistList {
    /// The list as it is to be; what is left out stays as it is.
    pub dist_list: SetDistListDistList,
}

impl ReadChildren for SetDistList {
    const REQUIRED: &'static [&'static str] = &["distList"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distList" => reader.required(0, &mut self.dist_list)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetDistList {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list.write(writer, name!("ep:distList"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDistListResponse {}

impl ReadChildren for SetDistListResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetDistListResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// A change to a distribution list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDistListDistList {
    /// A distribution list that exists, and who belongs to it.
    pub dist_list_with_contact_instance: DistListWithContactInstanceType,
    /// What happens with the contacts named by contactID; they are added when left out. Known: inferred.
    pub contact_operation: Option<ContactOperationType>,
}

impl ReadChildren for SetDistListDistList {
    const REQUIRED: &'static [&'static str] = &["distListID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "contactOperation" => _ = self.contact_operation.read(reader)?,
            _ => return self.dist_list_with_contact_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetDistListDistList {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list_with_contact_instance.write_children(writer);
        self.contact_operation.write(writer, name!("ep:contactOperation"));
    }
}

/// A distribution list that exists, and who belongs to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DistListWithContactInstanceType {
    /// Number of the list, as LstDistList returns it.
    pub dist_list_id: i64,
    /// What the list is called, at most 256 characters; the caller has no other list of that name.
    pub name: Option<String>,
    /// What the list is for, in words, at most 1024 characters.
    pub desc: Option<String>,
    /// Number of a contact that contactOperation concerns: one of the caller's own or of the whole site; at most 500 at once.
    pub contact_id: Vec<i64>,
}

impl ReadChildren for DistListWithContactInstanceType {
    const REQUIRED: &'static [&'static str] = &["distListID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distListID" => reader.required(0, &mut self.dist_list_id)?,
            "name" => _ = self.name.read(reader)?,
            "desc" => _ = self.desc.read(reader)?,
            "contactID" => _ = self.contact_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DistListWithContactInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list_id.write(writer, name!("ep:distListID"));
        self.name.write(writer, name!("ep:name"));
        self.desc.write(writer, name!("ep:desc"));
        self.contact_id.write(writer, name!("ep:contactID"));
    }
}

xml::tokens! {
    /// What happens with the contacts of a distribution list: those named are added (ADD) or taken out (DELETE), or all are taken out, whoever is named (DELETE_ALL).
    pub enum ContactOperationType {
        Add = "ADD",
        Delete = "DELETE",
        DeleteAll = "DELETE_ALL",
    }
}

