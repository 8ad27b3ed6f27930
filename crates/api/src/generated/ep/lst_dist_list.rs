//! ep.LstDistList: Lists the distribution lists of an address book, without the contacts in them.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstDistList {
    const NAME: &'static str = "LstDistList";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstDistList";
    const RESPONSE_TYPE: &'static str = "ep:lstDistListResponse";
    type Response = LstDistListResponse;
}

/// Which lists are wanted: those that fit every filter given, otherwise all.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstDistList {
    /// Number of the only list wanted.
    pub dist_list_id: Option<i64>,
    /// Whole name of the list wanted.
    pub name: Option<String>,
    /// Whether a host's own lists (PERSONAL) or those of the whole site (GLOBAL) are wanted; both when left out. Known: inferred.
    pub address_type: Option<crate::com::AddressTypeType>,
    /// Login name of the host whose address book is meant; the caller when left out, and somebody else for an administrator only.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for LstDistList {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distListID" => _ = self.dist_list_id.read(reader)?,
            "name" => _ = self.name.read(reader)?,
            "addressType" => _ = self.address_type.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstDistList {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list_id.write(writer, name!("ep:distListID"));
        self.name.write(writer, name!("ep:name"));
        self.address_type.write(writer, name!("ep:addressType"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
    }
}

/// The lists found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstDistListResponse {
    /// One of them.
    pub dist_list: Vec<DistListInstanceType>,
}

impl ReadChildren for LstDistListResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distList" => _ = self.dist_list.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstDistListResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list.write(writer, name!("ep:distList"));
    }
}

/// A distribution list in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DistListInstanceType {
    /// Number of the list.
    pub dist_list_id: i64,
    /// What the list is called.
    pub name: String,
    /// What the list is for, in words.
    pub desc: Option<String>,
    /// Whether it is a host's own or one for the whole site.
    pub address_type: Option<crate::com::AddressTypeType>,
}

impl ReadChildren for DistListInstanceType {
    const REQUIRED: &'static [&'static str] = &["distListID", "name"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distListID" => reader.required(0, &mut self.dist_list_id)?,
            "name" => reader.required(1, &mut self.name)?,
            "desc" => _ = self.desc.read(reader)?,
            "addressType" => _ = self.address_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DistListInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list_id.write(writer, name!("ep:distListID"));
        self.name.write(writer, name!("ep:name"));
        self.desc.write(writer, name!("ep:desc"));
        self.address_type.write(writer, name!("ep:addressType"));
    }
}

