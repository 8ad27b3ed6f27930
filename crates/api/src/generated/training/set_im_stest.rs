//! training.SetIMStest: Replaces a test in the library, or how it is shown and graded; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetIMStest {
    const NAME: &'static str = "SetIMStest";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:setIMStest";
    const RESPONSE_TYPE: &'static str = "train:setIMStestResponse";
    type Response = SetIMStestResponse;
}

/// What is to change in the test that testID names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetIMStest {
    /// Number of the test in the library, as LstLibTests returns it.
    pub test_id: i64,
    /// Whether all questions are on one page or each has a page of its own. Known: inferred.
    pub display: Option<super::UploadIMStestDisplay>,
    /// Whether those who take the test get grades for their points. Known: inferred.
    pub assign_grades: Option<bool>,
    /// The whole test anew, as a QTI 1.2 document; the questions stay as they are when left out. Known: inferred.
    pub questestinterop: Option<crate::qtiasi::Document>,
}

impl ReadChildren for SetIMStest {
    const REQUIRED: &'static [&'static str] = &["testID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "display" => _ = self.display.read(reader)?,
            "assignGrades" => _ = self.assign_grades.read(reader)?,
            "questestinterop" => _ = self.questestinterop.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetIMStest {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.display.write(writer, name!("train:display"));
        self.assign_grades.write(writer, name!("train:assignGrades"));
        self.questestinterop.write(writer, name!("train:questestinterop"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetIMStestResponse {}

impl ReadChildren for SetIMStestResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetIMStestResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

