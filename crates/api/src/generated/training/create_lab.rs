//! training.CreateLab: Makes a lab on the site, to which computers can then be added.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateLab {
    const NAME: &'static str = "CreateLab";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:createLab";
    const RESPONSE_TYPE: &'static str = "train:createLabResponse";
    type Response = CreateLabResponse;
}

/// The lab to make.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLab {
    /// Its name, which is needed, and its description. Known: inferred.
    pub lab: super::LabType,
}

impl ReadChildren for CreateLab {
    const REQUIRED: &'static [&'static str] = &["lab"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "lab" => reader.required(0, &mut self.lab)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateLab {
    fn write_children(&self, writer: &mut Writer) {
        self.lab.write(writer, name!("train:lab"));
    }
}

/// The new lab.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLabResponse {
    /// Number by which the lab is known from now on.
    pub lab_id: Option<i64>,
}

impl ReadChildren for CreateLabResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labID" => _ = self.lab_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateLabResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_id.write(writer, name!("train:labID"));
    }
}

