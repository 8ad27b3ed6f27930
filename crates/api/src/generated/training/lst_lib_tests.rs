//! training.LstLibTests: Lists the tests in the caller's own library and in the one that all hosts of the site share.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstLibTests {
    const NAME: &'static str = "LstLibTests";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:lstLibTests";
    const RESPONSE_TYPE: &'static str = "train:lstLibTestsResponse";
    type Response = LstLibTestsResponse;
}

/// Nothing besides the operation itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstLibTests {}

impl ReadChildren for LstLibTests {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for LstLibTests {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// The tests found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstLibTestsResponse {
    /// One of them.
    pub lib_test: Vec<LibTestInstanceType>,
}

impl ReadChildren for LstLibTestsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "libTest" => _ = self.lib_test.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstLibTestsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.lib_test.write(writer, name!("train:libTest"));
    }
}

/// A test in a library, from which it can be given to training sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LibTestInstanceType {
    /// Number of the test in the library.
    pub test_id: i64,
    /// Which library it is in.
    pub r#type: super::ShareType,
    /// What the test is called.
    pub title: String,
    /// What it is about, as text; may be blank.
    pub description: String,
    /// Login name of the user who wrote it. Known: inferred.
    pub author: String,
}

impl ReadChildren for LibTestInstanceType {
    const REQUIRED: &'static [&'static str] = &["testID", "type", "title", "description", "author"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "type" => reader.required(1, &mut self.r#type)?,
            "title" => reader.required(2, &mut self.title)?,
            "description" => reader.required(3, &mut self.description)?,
            "author" => reader.required(4, &mut self.author)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LibTestInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.r#type.write(writer, name!("train:type"));
        self.title.write(writer, name!("train:title"));
        self.description.write(writer, name!("train:description"));
        self.author.write(writer, name!("train:author"));
    }
}

