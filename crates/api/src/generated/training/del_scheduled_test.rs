//! training.DelScheduledTest: Takes tests away from a training session; they stay in the library.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelScheduledTest {
    const NAME: &'static str = "DelScheduledTest";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:delScheduledTest";
    const RESPONSE_TYPE: &'static str = "train:delScheduledTestResponse";
    type Response = DelScheduledTestResponse;
}

/// Which tests are taken away from which training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelScheduledTest {
    /// Number of one of the scheduled tests, as LstScheduledTests returns it.
    pub test_id: Vec<i64>,
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for DelScheduledTest {
    const REQUIRED: &'static [&'static str] = &["testID", "sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(1, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelScheduledTest {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.session_key.write(writer, name!("train:sessionKey"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelScheduledTestResponse {}

impl ReadChildren for DelScheduledTestResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelScheduledTestResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

