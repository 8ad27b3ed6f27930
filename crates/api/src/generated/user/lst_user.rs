//! user.LstUser: Lists users of the site with all their settings; superseded by LstsummaryUser, and kept for old clients.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstUser {
    const NAME: &'static str = "LstUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:lstUser";
    const RESPONSE_TYPE: &'static str = "use:lstUserResponse";
    type Response = LstUserResponse;
}

/// Which users are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstUser {
    /// How the given name begins; capital and small letters are the same. Known: ours.
    pub first_name: Option<String>,
    /// How the family name begins; capital and small letters are the same. Known: ours.
    pub last_name: Option<String>,
    /// The whole e-mail address; capital and small letters are the same.
    pub email: Option<String>,
    /// Whether the users wanted can sign in.
    pub active: Option<super::ActiveType>,
    /// The whole login name; capital and small letters are the same.
    pub web_ex_id: Option<String>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by login name when left out.
    pub order: Option<super::OrderType>,
    /// When the users wanted were registered.
    pub data_scope: Option<super::DataScopeType>,
}

impl ReadChildren for LstUser {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "active" => _ = self.active.read(reader)?,
            "webExId" | "webExID" => _ = self.web_ex_id.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dataScope" => _ = self.data_scope.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstUser {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("use:firstName"));
        self.last_name.write(writer, name!("use:lastName"));
        self.email.write(writer, name!("use:email"));
        self.active.write(writer, name!("use:active"));
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.list_control.write(writer, name!("use:listControl"));
        self.order.write(writer, name!("use:order"));
        self.data_scope.write(writer, name!("use:dataScope"));
    }
}

/// The users found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstUserResponse {
    /// One of them.
    pub user: Vec<super::UserInstanceType>,
    /// How many there are, and which of them these are; unlike in most lists, at the end.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "user" => _ = self.user.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user.write(writer, name!("use:user"));
        self.matching_records.write(writer, name!("use:matchingRecords"));
    }
}

