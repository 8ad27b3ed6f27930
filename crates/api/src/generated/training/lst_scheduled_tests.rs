//! training.LstScheduledTests: Lists tests that belong to the caller's training sessions, for a site administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstScheduledTests {
    const NAME: &'static str = "LstScheduledTests";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:lstScheduledTests";
    const RESPONSE_TYPE: &'static str = "train:lstScheduledTestsResponse";
    type Response = LstScheduledTestsResponse;
}

/// Which tests are wanted: those that fit every filter given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstScheduledTests {
    /// When the tests' sessions must begin and end. Known: inferred.
    pub date_scope: Option<crate::sess::DateScopeType>,
    /// Number of the only session whose tests are wanted, nine digits.
    pub session_key: Option<i64>,
    /// Whether tests are wanted that have not begun, have begun or have ended; all when left out.
    pub status: Option<super::TestStatusType>,
    /// Login name of the user who wrote the tests that are wanted. Known: inferred.
    pub author: Option<String>,
}

impl ReadChildren for LstScheduledTests {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "dateScope" => _ = self.date_scope.read(reader)?,
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "author" => _ = self.author.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstScheduledTests {
    fn write_children(&self, writer: &mut Writer) {
        self.date_scope.write(writer, name!("train:dateScope"));
        self.session_key.write(writer, name!("train:sessionKey"));
        self.status.write(writer, name!("train:status"));
        self.author.write(writer, name!("train:author"));
    }
}

/// The tests found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstScheduledTestsResponse {
    /// One of them.
    pub test: Vec<super::ScheduledTestInstanceType>,
}

impl ReadChildren for LstScheduledTestsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "test" => _ = self.test.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstScheduledTestsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.test.write(writer, name!("train:test"));
    }
}

