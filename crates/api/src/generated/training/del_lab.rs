//! training.DelLab: Deletes a lab from the site.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelLab {
    const NAME: &'static str = "DelLab";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:delLab";
    const RESPONSE_TYPE: &'static str = "train:delLabResponse";
    type Response = DelLabResponse;
}

/// Which lab is deleted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelLab {
    /// Number of the lab, as GetLabInfo returns it.
    pub lab_id: i64,
}

impl ReadChildren for DelLab {
    const REQUIRED: &'static [&'static str] = &["labID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "labID" => reader.required(0, &mut self.lab_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelLab {
    fn write_children(&self, writer: &mut Writer) {
        self.lab_id.write(writer, name!("train:labID"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelLabResponse {}

impl ReadChildren for DelLabResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelLabResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

