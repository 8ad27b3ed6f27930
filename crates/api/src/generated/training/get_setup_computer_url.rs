//! training.GetSetupComputerURL: Returns the address of the page on which a computer is set up as one of a lab.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetSetupComputerURL {
    const NAME: &'static str = "GetSetupComputerURL";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getSetupComputerURL";
    const RESPONSE_TYPE: &'static str = "train:getSetupComputerURLResponse";
    type Response = GetSetupComputerURLResponse;
}

/// Which lab the computer is to belong to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSetupComputerURL {
    /// Number of the lab, as GetLabInfo returns it.
    pub lab_id: i64,
}

impl ReadChildren for GetSetupComputerURL {
    const REQUIRED: &'static [&'static str] = &["labID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labID" => reader.required(0, &mut self.lab_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSetupComputerURL {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_id.write(writer, name!("train:labID"));
    }
}

/// Where to go.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSetupComputerURLResponse {
    /// Address to open in the browser of the computer that is to be set up. Known: inferred.
    pub setup_computer_url: Option<String>,
}

impl ReadChildren for GetSetupComputerURLResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "SetupComputerURL" => _ = self.setup_computer_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSetupComputerURLResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.setup_computer_url.write(writer, name!("train:SetupComputerURL"));
    }
}

