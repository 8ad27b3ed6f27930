//! training.AddScheduledTest: Gives tests from the library to a training session; when and how they are taken is said with SetScheduledTest.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for AddScheduledTest {
    const NAME: &'static str = "AddScheduledTest";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:addScheduledTest";
    const RESPONSE_TYPE: &'static str = "train:addScheduledTestResponse";
    type Response = AddScheduledTestResponse;
}

/// Which tests are given to which training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddScheduledTest {
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// Number of one of the tests in the library, as LstLibTests returns it.
    pub test_id: Vec<i64>,
}

impl ReadChildren for AddScheduledTest {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "testID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "testID" => reader.required(1, &mut self.test_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AddScheduledTest {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("train:sessionKey"));
        self.test_id.write(writer, name!("train:testID"));
    }
}

/// The tests as they now belong to the session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddScheduledTestResponse {
    /// Number of one of the scheduled tests, at the same place as its original in the request. Known: inferred.
    pub test_id: Vec<i64>,
}

impl ReadChildren for AddScheduledTestResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => _ = self.test_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AddScheduledTestResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
    }
}

