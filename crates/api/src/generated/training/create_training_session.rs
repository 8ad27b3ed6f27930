//! training.CreateTrainingSession: Schedules a training session, once, several times or as a course, and invites those named in it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateTrainingSession {
    const NAME: &'static str = "CreateTrainingSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:createTrainingSession";
    const RESPONSE_TYPE: &'static str = "train:createTrainingSessionResponse";
    type Response = CreateTrainingSessionResponse;
}

/// The training session to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTrainingSession {
    /// What can be said of a training session when it is scheduled or changed.
    pub training_session: super::TrainingSessionType,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateTrainingSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.training_session.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateTrainingSession {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session.write_children(writer);
        self.validate_format.write(writer, name!("train:validateFormat"));
    }
}

/// The new training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTrainingSessionResponse {
    /// Number by which the training session is known from now on, nine digits: one, also for a series or a course, which has it for all its occurrences. Known: ours.
    pub sessionkey: Vec<i64>,
    /// The secret for guests' links.
    pub additional_info: Option<CreateTrainingSessionResponseAdditionalInfo>,
    /// The session's password, whether it was given or made by the server; absent when it has none. Since 40.1.2.
    pub session_password: Option<String>,
}

impl ReadChildren for CreateTrainingSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionkey" | "meetingKey" | "meetingkey" | "sessionKey" => _ = self.sessionkey.read(reader)?,
            "additionalInfo" => _ = self.additional_info.read(reader)?,
            "sessionPassword" => _ = self.session_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateTrainingSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.sessionkey.write(writer, name!("train:sessionkey"));
        self.additional_info.write(writer, name!("train:additionalInfo"));
        if writer.speaks(40, 1, 2) {
            self.session_password.write(writer, name!("train:sessionPassword"));
        }
    }
}

/// The new training session again, with the secret for guests' links.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTrainingSessionResponseAdditionalInfo {
    /// Its number, nine digits.
    pub sessionkey: Vec<i64>,
    /// Secret by which a guest's link to it is recognised, 32 hexadecimal digits.
    pub guest_token: Vec<String>,
}

impl ReadChildren for CreateTrainingSessionResponseAdditionalInfo {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionkey" | "meetingKey" | "meetingkey" | "sessionKey" => _ = self.sessionkey.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateTrainingSessionResponseAdditionalInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.sessionkey.write(writer, name!("train:sessionkey"));
        self.guest_token.write(writer, name!("train:guestToken"));
    }
}

