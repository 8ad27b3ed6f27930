//! training.DelLibTests: Deletes tests from the library.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelLibTests {
    const NAME: &'static str = "DelLibTests";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:delLibTests";
    const RESPONSE_TYPE: &'static str = "train:delLibTestsResponse";
    type Response = DelLibTestsResponse;
}

/// Which tests are deleted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelLibTests {
    /// Number of one of the tests in the library, as LstLibTests returns it.
    pub test_id: Vec<i64>,
}

impl ReadChildren for DelLibTests {
    const REQUIRED: &'static [&'static str] = &["testID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelLibTests {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelLibTestsResponse {}

impl ReadChildren for DelLibTestsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelLibTestsResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

