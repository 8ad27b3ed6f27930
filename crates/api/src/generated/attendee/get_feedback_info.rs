//! attendee.GetFeedbackInfo: Returns what attendees answered when they were asked for their opinion after an event or a support session.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetFeedbackInfo {
    const NAME: &'static str = "GetFeedbackInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "att:getFeedbackInfo";
    const RESPONSE_TYPE: &'static str = "att:getFeedbackInfoResponse";
    type Response = GetFeedbackInfoResponse;
}

/// Which conference is meant.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFeedbackInfo {
    /// Number of the conference, up to 18 digits; GetSessionInfo and the histories tell it.
    pub conf_id: i64,
}

impl ReadChildren for GetFeedbackInfo {
    const REQUIRED: &'static [&'static str] = &["confID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => reader.required(0, &mut self.conf_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetFeedbackInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_id.write(writer, name!("att:confID"));
    }
}

/// The conference with the opinions of its attendees.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFeedbackInfoResponse {
    /// The conference.
    pub session: Vec<FeedbackSessionType>,
}

impl ReadChildren for GetFeedbackInfoResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "session" => _ = self.session.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetFeedbackInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.session.write(writer, name!("att:session"));
    }
}

/// A conference with the opinions of its attendees.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeedbackSessionType {
    /// Number of the conference, up to 18 digits.
    pub conf_id: i64,
    /// One person who answered.
    pub attendee: Vec<FeedbackAttendeeType>,
    /// How many answered, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for FeedbackSessionType {
    const REQUIRED: &'static [&'static str] = &["confID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => reader.required(0, &mut self.conf_id)?,
            "attendee" => _ = self.attendee.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FeedbackSessionType {
    fn write_children(&self, writer: &mut Writer) {
        self.conf_id.write(writer, name!("att:confID"));
        self.attendee.write(writer, name!("att:attendee"));
        self.matching_records.write(writer, name!("att:matchingRecords"));
    }
}

/// Somebody who gave an opinion.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeedbackAttendeeType {
    /// Number of the attendee.
    pub attendee_id: i64,
    /// The answers.
    pub feedback_fields: Option<FeedbackAttendeeTypeFeedbackFields>,
}

impl ReadChildren for FeedbackAttendeeType {
    const REQUIRED: &'static [&'static str] = &["attendeeID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "attendeeID" => reader.required(0, &mut self.attendee_id)?,
            "feedbackFields" => _ = self.feedback_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FeedbackAttendeeType {
    fn write_children(&self, writer: &mut Writer) {
        self.attendee_id.write(writer, name!("att:attendeeID"));
        self.feedback_fields.write(writer, name!("att:feedbackFields"));
    }
}

/// The answers of one attendee.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeedbackAttendeeTypeFeedbackFields {
    /// Answers to the ready-made questions.
    pub default_fields: Option<FeedbackDefaultFieldsType>,
    /// Answers to the site's own questions. Known: inferred.
    pub custom_fields: Option<FeedbackAttendeeTypeFeedbackFieldsCustomFields>,
}

impl ReadChildren for FeedbackAttendeeTypeFeedbackFields {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "defaultFields" => _ = self.default_fields.read(reader)?,
            "customFields" => _ = self.custom_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FeedbackAttendeeTypeFeedbackFields {
    fn write_children(&self, writer: &mut Writer) {
        self.default_fields.write(writer, name!("att:defaultFields"));
        self.custom_fields.write(writer, name!("att:customFields"));
    }
}

/// Answers to the site's own questions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeedbackAttendeeTypeFeedbackFieldsCustomFields {
    /// One question with its answer.
    pub field: Vec<super::FieldType>,
}

impl ReadChildren for FeedbackAttendeeTypeFeedbackFieldsCustomFields {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "field" => _ = self.field.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FeedbackAttendeeTypeFeedbackFieldsCustomFields {
    fn write_children(&self, writer: &mut Writer) {
        self.field.write(writer, name!("att:field"));
    }
}

/// Answers to the ready-made questions about a session, in the words of the form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeedbackDefaultFieldsType {
    /// How well it went to get into the session. Known: inferred.
    pub setup: Option<String>,
    /// How easy the session was to use.
    pub ease_of_use: Option<String>,
    /// How fast and how reliably the session worked. Known: inferred.
    pub performance: Option<String>,
    /// What else the attendee wrote.
    pub comment: Option<String>,
}

impl ReadChildren for FeedbackDefaultFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "setup" => _ = self.setup.read(reader)?,
            "easeOfUse" => _ = self.ease_of_use.read(reader)?,
            "performance" => _ = self.performance.read(reader)?,
            "comment" => _ = self.comment.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for FeedbackDefaultFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.setup.write(writer, name!("att:setup"));
        self.ease_of_use.write(writer, name!("att:easeOfUse"));
        self.performance.write(writer, name!("att:performance"));
        self.comment.write(writer, name!("att:comment"));
    }
}

