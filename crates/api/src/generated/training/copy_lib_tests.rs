//! training.CopyLibTests: Copies tests from the caller's own library to the one that all hosts of the site share, or the other way; the originals stay.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CopyLibTests {
    const NAME: &'static str = "CopyLibTests";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:copyLibTests";
    const RESPONSE_TYPE: &'static str = "train:copyLibTestsResponse";
    type Response = CopyLibTestsResponse;
}

/// Which tests are copied, and where to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyLibTests {
    /// Number of one of the tests in the library, as LstLibTests returns it.
    pub test_id: Vec<i64>,
    /// Which library the copies go to.
    pub copy_to_type: super::ShareType,
}

impl ReadChildren for CopyLibTests {
    const REQUIRED: &'static [&'static str] = &["testID", "copyToType"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "copyToType" => reader.required(1, &mut self.copy_to_type)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CopyLibTests {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.copy_to_type.write(writer, name!("train:copyToType"));
    }
}

/// The copies.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyLibTestsResponse {
    /// Number of one of the copies in the library, at the same place as its original in the request. Known: inferred.
    pub test_id: Vec<i64>,
}

impl ReadChildren for CopyLibTestsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => _ = self.test_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CopyLibTestsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
    }
}

