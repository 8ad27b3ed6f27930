//! training.GetIMStestResult: Returns how one person did in a test, answer by answer, as a QTI 1.2 results report.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetIMStestResult {
    const NAME: &'static str = "GetIMStestResult";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getIMStestResult";
    const RESPONSE_TYPE: &'static str = "train:getIMStestResultResponse";
    type Response = GetIMStestResultResponse;
}

/// Whose result in which test is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIMStestResult {
    /// Number of the scheduled test, as LstScheduledTests returns it.
    pub test_id: i64,
    /// E-mail address with which the person took part in the session.
    pub participant_email: String,
}

impl ReadChildren for GetIMStestResult {
    const REQUIRED: &'static [&'static str] = &["testID", "participantEmail"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "participantEmail" => reader.required(1, &mut self.participant_email)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetIMStestResult {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.participant_email.write(writer, name!("train:participantEmail"));
    }
}

/// The person's result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIMStestResultResponse {
    /// The result as a QTI 1.2 results report.
    pub qti_result_report: crate::qti::Document,
}

impl ReadChildren for GetIMStestResultResponse {
    const REQUIRED: &'static [&'static str] = &["qti_result_report"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "qti_result_report" => reader.required(0, &mut self.qti_result_report)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetIMStestResultResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.qti_result_report.write(writer, name!("train:qti_result_report"));
    }
}

