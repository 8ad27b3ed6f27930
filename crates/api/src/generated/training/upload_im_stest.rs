//! training.UploadIMStest: Puts a test, written in the QTI 1.2 format that learning platforms exchange tests in, into the caller's own library.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for UploadIMStest {
    const NAME: &'static str = "UploadIMStest";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:uploadIMStest";
    const RESPONSE_TYPE: &'static str = "train:uploadIMStestResponse";
    type Response = UploadIMStestResponse;
}

/// The test to put into the library.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadIMStest {
    /// Whether all its questions are on one page or each has its own.
    pub display: super::UploadIMStestDisplay,
    /// Whether those who take the test get grades for their points. Known: inferred.
    pub assign_grades: Option<bool>,
    /// The test itself, as a QTI 1.2 document.
    pub questestinterop: crate::qtiasi::Document,
}

impl ReadChildren for UploadIMStest {
    const REQUIRED: &'static [&'static str] = &["display", "questestinterop"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "display" => reader.required(0, &mut self.display)?,
            "assignGrades" => _ = self.assign_grades.read(reader)?,
            "questestinterop" => reader.required(1, &mut self.questestinterop)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UploadIMStest {
    fn write_children(&self, writer: &mut Writer) {
        self.display.write(writer, name!("train:display"));
        self.assign_grades.write(writer, name!("train:assignGrades"));
        self.questestinterop.write(writer, name!("train:questestinterop"));
    }
}

/// The new test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadIMStestResponse {
    /// Number by which the test is known in the library from now on.
    pub test_id: Option<i64>,
}

impl ReadChildren for UploadIMStestResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => _ = self.test_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UploadIMStestResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
    }
}

