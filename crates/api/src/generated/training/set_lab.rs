//! training.SetLab: Changes the name or the description of a lab; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetLab {
    const NAME: &'static str = "SetLab";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:setLab";
    const RESPONSE_TYPE: &'static str = "train:setLabResponse";
    type Response = SetLabResponse;
}

/// What is to change in the lab that labID names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetLab {
    /// Number of the lab, as GetLabInfo returns it.
    pub lab_id: i64,
    /// Its new name and description.
    pub lab: Option<super::LabType>,
}

impl ReadChildren for SetLab {
    const REQUIRED: &'static [&'static str] = &["labID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labID" => reader.required(0, &mut self.lab_id)?,
            "lab" => _ = self.lab.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetLab {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_id.write(writer, name!("train:labID"));
        self.lab.write(writer, name!("train:lab"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetLabResponse {}

impl ReadChildren for SetLabResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetLabResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

