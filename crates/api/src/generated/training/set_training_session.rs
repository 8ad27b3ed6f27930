//! training.SetTrainingSession: Changes a scheduled training session or occurrences of it; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetTrainingSession {
    const NAME: &'static str = "SetTrainingSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:setTrainingSession";
    const RESPONSE_TYPE: &'static str = "train:setTrainingSessionResponse";
    type Response = SetTrainingSessionResponse;
}

/// What is to change in the training session that sessionKey names; how and when it recurs cannot change while it runs, and its status is the server's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetTrainingSession {
    /// A training session that exists: its settings, its number and its present state.
    pub training_session_instance: super::TrainingSessionInstanceType,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for SetTrainingSession {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.training_session_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetTrainingSession {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session_instance.write_children(writer);
        self.validate_format.write(writer, name!("train:validateFormat"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetTrainingSessionResponse {}

impl ReadChildren for SetTrainingSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetTrainingSessionResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

