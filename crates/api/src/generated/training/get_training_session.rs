//! training.GetTrainingSession: Returns everything that is known of a scheduled training session; only to its own host and alternate hosts, so that other hosts' sessions are refused even to an administrator.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetTrainingSession {
    const NAME: &'static str = "GetTrainingSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getTrainingSession";
    const RESPONSE_TYPE: &'static str = "train:getTrainingSessionResponse";
    type Response = GetTrainingSessionResponse;
}

/// Which training session is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTrainingSession {
    /// Number of the session, nine digits.
    pub session_key: i64,
}

impl ReadChildren for GetTrainingSession {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetTrainingSession {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("train:sessionKey"));
    }
}

/// The training session with all its settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTrainingSessionResponse {
    /// A training session that exists: its settings, its number and its present state.
    pub training_session_instance: super::TrainingSessionInstanceType,
    /// One of its tests.
    pub test: Vec<ScheduledTestType>,
    /// Six digits by which somebody in the session can claim the host's role.
    pub host_key: Option<String>,
    /// Number of the session's calendar entry, up to 18 digits.
    pub event_id: Option<i64>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
    /// Number of the host's kind of account; 1019001 for an ordinary host.
    pub host_type: Option<String>,
}

impl ReadChildren for GetTrainingSessionResponse {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "test" => _ = self.test.read(reader)?,
            "hostKey" => _ = self.host_key.read(reader)?,
            "eventID" => _ = self.event_id.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            "hostType" => _ = self.host_type.read(reader)?,
            _ => return self.training_session_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetTrainingSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.training_session_instance.write_children(writer);
        self.test.write(writer, name!("train:test"));
        self.host_key.write(writer, name!("train:hostKey"));
        self.event_id.write(writer, name!("train:eventID"));
        self.guest_token.write(writer, name!("train:guestToken"));
        self.host_type.write(writer, name!("train:hostType"));
    }
}

/// A test that belongs to a training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduledTestType {
    /// Number of the scheduled test, which is not its number in the library. Known: inferred.
    pub test_id: i64,
    /// What the test is called.
    pub title: String,
    /// Where it is taken: on the site, or while the session runs. Default: IN_SESSION.
    pub delivery: super::TestDeliveryType,
    /// Whether it has begun or ended. Default: NOT_STARTED.
    pub status: super::TestStatusType,
    /// Until when it can be handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session; for tests taken on the site. Known: inferred.
    pub due_date: Option<String>,
}

impl ReadChildren for ScheduledTestType {
    const REQUIRED: &'static [&'static str] = &["testID", "title", "delivery", "status"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            "title" => reader.required(1, &mut self.title)?,
            "delivery" => reader.required(2, &mut self.delivery)?,
            "status" => reader.required(3, &mut self.status)?,
            "dueDate" => _ = self.due_date.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ScheduledTestType {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
        self.title.write(writer, name!("train:title"));
        self.delivery.write(writer, name!("train:delivery"));
        self.status.write(writer, name!("train:status"));
        self.due_date.write(writer, name!("train:dueDate"));
    }
}

