//! training.GetIMStestDetails: Returns a test with all its questions, as a document in the QTI 1.2 format that learning platforms exchange tests in.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetIMStestDetails {
    const NAME: &'static str = "GetIMStestDetails";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getIMStestDetails";
    const RESPONSE_TYPE: &'static str = "train:getIMStestDetailsResponse";
    type Response = GetIMStestDetailsResponse;
}

/// Which test is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIMStestDetails {
    /// Number of the test, as LstLibTests or LstScheduledTests returns it. Known: inferred.
    pub test_id: i64,
}

impl ReadChildren for GetIMStestDetails {
    const REQUIRED: &'static [&'static str] = &["testID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetIMStestDetails {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
    }
}

/// The test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIMStestDetailsResponse {
    /// The test as a QTI 1.2 document.
    pub questestinterop: crate::qtiasi::Document,
}

impl ReadChildren for GetIMStestDetailsResponse {
    const REQUIRED: &'static [&'static str] = &["questestinterop"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "questestinterop" => reader.required(0, &mut self.questestinterop)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetIMStestDetailsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.questestinterop.write(writer, name!("train:questestinterop"));
    }
}

