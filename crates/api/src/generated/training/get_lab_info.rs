//! training.GetLabInfo: Lists the site's labs, or tells about one of them: how many computers it has, and how many are in use.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetLabInfo {
    const NAME: &'static str = "GetLabInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getLabInfo";
    const RESPONSE_TYPE: &'static str = "train:getLabInfoResponse";
    type Response = GetLabInfoResponse;
}

/// Which lab is wanted; all of them when neither number nor name is given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLabInfo {
    /// Number of the lab, as CreateLab returned it.
    pub lab_id: Option<i64>,
    /// Name of the lab.
    pub lab_name: Option<String>,
}

impl ReadChildren for GetLabInfo {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labID" => _ = self.lab_id.read(reader)?,
            "labName" => _ = self.lab_name.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetLabInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_id.write(writer, name!("train:labID"));
        self.lab_name.write(writer, name!("train:labName"));
    }
}

/// The labs found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLabInfoResponse {
    /// One of them.
    pub lab_info: Vec<LabInfoType>,
}

impl ReadChildren for GetLabInfoResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labInfo" => _ = self.lab_info.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetLabInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_info.write(writer, name!("train:labInfo"));
    }
}

/// A lab: a pool of computers that attendees of training sessions use from afar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabInfoType {
    /// Number of the lab.
    pub lab_id: i64,
    /// What the lab is called; the operations for reservations name it so.
    pub lab_name: String,
    /// What the lab is for or what its computers have, as text.
    pub description: Option<String>,
    /// How many computers it has.
    pub total_computers: Option<i64>,
    /// How many of them are in use at the moment.
    pub computers_in_session: Option<i64>,
}

impl ReadChildren for LabInfoType {
    const REQUIRED: &'static [&'static str] = &["labID", "labName"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labID" => reader.required(0, &mut self.lab_id)?,
            "labName" => reader.required(1, &mut self.lab_name)?,
            "description" => _ = self.description.read(reader)?,
            "totalComputers" => _ = self.total_computers.read(reader)?,
            "computersInSession" => _ = self.computers_in_session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LabInfoType {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_id.write(writer, name!("train:labID"));
        self.lab_name.write(writer, name!("train:labName"));
        self.description.write(writer, name!("train:description"));
        self.total_computers.write(writer, name!("train:totalComputers"));
        self.computers_in_session.write(writer, name!("train:computersInSession"));
    }
}

