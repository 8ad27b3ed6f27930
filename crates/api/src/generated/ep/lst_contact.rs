//! ep.LstContact: Lists the entries of an address book, or of one of its distribution lists, by name.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstContact {
    const NAME: &'static str = "LstContact";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:lstContact";
    const RESPONSE_TYPE: &'static str = "ep:lstContactResponse";
    type Response = LstContactResponse;
}

/// Which entries are wanted: those that fit every filter given, otherwise all.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstContact {
    /// Number of the distribution list whose contacts are wanted, as LstDistList returns it.
    pub dist_list_id: Option<i64>,
    /// Whole name of that list, in place of the number; a host's own list goes before one of the whole site with the same name.
    pub dist_list_name: Option<String>,
    /// Whether a host's own contacts (PERSONAL) or those of the whole site (GLOBAL) are wanted; both when left out. Known: inferred.
    pub address_type: Option<crate::com::AddressTypeType>,
    /// Login name of the host whose address book is meant; the caller when left out, and somebody else for an administrator only.
    pub host_web_ex_id: Option<String>,
}

impl ReadChildren for LstContact {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "distListID" => _ = self.dist_list_id.read(reader)?,
            "distListName" => _ = self.dist_list_name.read(reader)?,
            "addressType" => _ = self.address_type.read(reader)?,
            "hostWebExID" => _ = self.host_web_ex_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstContact {
    fn write_children(&self, writer: &mut Writer) {
        self.dist_list_id.write(writer, name!("ep:distListID"));
        self.dist_list_name.write(writer, name!("ep:distListName"));
        self.address_type.write(writer, name!("ep:addressType"));
        self.host_web_ex_id.write(writer, name!("ep:hostWebExID"));
    }
}

/// The entries found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstContactResponse {
    /// One of them.
    pub contact: Vec<super::ContactType>,
}

impl ReadChildren for LstContactResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "contact" => _ = self.contact.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstContactResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.contact.write(writer, name!("ep:contact"));
    }
}

