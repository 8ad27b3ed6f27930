//! training.GetTestInformation: Returns what is known of a training session's test, with the results of those who took it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetTestInformation {
    const NAME: &'static str = "GetTestInformation";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:getTestInformation";
    const RESPONSE_TYPE: &'static str = "train:getTestInformationResponse";
    type Response = GetTestInformationResponse;
}

/// Which test is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTestInformation {
    /// Number of the scheduled test, as LstScheduledTests returns it.
    pub test_id: i64,
}

impl ReadChildren for GetTestInformation {
    const REQUIRED: &'static [&'static str] = &["testID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "testID" => reader.required(0, &mut self.test_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetTestInformation {
    fn write_children(&self, writer: &mut Writer) {
        self.test_id.write(writer, name!("train:testID"));
    }
}

/// The test with its results.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTestInformationResponse {
    /// A test that belongs to a training session, with the session's number.
    pub scheduled_test_instance: super::ScheduledTestInstanceType,
    /// What the test is about, as text.
    pub description: Option<String>,
    /// From when it can be taken, MM/DD/YYYY hh:mm:ss in the time zone of the session. Known: inferred.
    pub start_date: String,
    /// How long somebody may work on it, in minutes; absent when there is no limit. Known: inferred.
    pub time_limit: Option<i64>,
    /// Login name of the user who wrote it. Known: inferred.
    pub author: String,
    /// How many questions it has.
    pub num_questions: i64,
    /// How many times it has been handed in. Known: inferred.
    pub num_submitted: i64,
    /// How many people have begun it and not handed it in yet. Known: inferred.
    pub num_started: i64,
    /// How many of those handed in are not scored yet; spelt this way because old clients look for it.
    pub num_submitted_unscroed: i64,
    /// The same number as in numSubmittedUnscroed, spelt correctly. Known: inferred.
    pub num_submitted_unscored: Option<i64>,
    /// One test that was handed in.
    pub submitted_test: Vec<SubmittedTestType>,
    /// How many points can be reached. Known: inferred.
    pub max_score: Option<i64>,
}

impl ReadChildren for GetTestInformationResponse {
    const REQUIRED: &'static [&'static str] = &["testID", "title", "delivery", "status", "sessionKey", "startDate", "author", "numQuestions", "numSubmitted", "numStarted", "numSubmittedUnscroed"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "description" => _ = self.description.read(reader)?,
            "startDate" => reader.required(5, &mut self.start_date)?,
            "timeLimit" => _ = self.time_limit.read(reader)?,
            "author" => reader.required(6, &mut self.author)?,
            "numQuestions" => reader.required(7, &mut self.num_questions)?,
            "numSubmitted" => reader.required(8, &mut self.num_submitted)?,
            "numStarted" => reader.required(9, &mut self.num_started)?,
            "numSubmittedUnscroed" => reader.required(10, &mut self.num_submitted_unscroed)?,
            "numSubmittedUnscored" => _ = self.num_submitted_unscored.read(reader)?,
            "submittedTest" => _ = self.submitted_test.read(reader)?,
            "maxScore" => _ = self.max_score.read(reader)?,
            _ => return self.scheduled_test_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetTestInformationResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.scheduled_test_instance.write_children(writer);
        self.description.write(writer, name!("train:description"));
        self.start_date.write(writer, name!("train:startDate"));
        self.time_limit.write(writer, name!("train:timeLimit"));
        self.author.write(writer, name!("train:author"));
        self.num_questions.write(writer, name!("train:numQuestions"));
        self.num_submitted.write(writer, name!("train:numSubmitted"));
        self.num_started.write(writer, name!("train:numStarted"));
        self.num_submitted_unscroed.write(writer, name!("train:numSubmittedUnscroed"));
        self.num_submitted_unscored.write(writer, name!("train:numSubmittedUnscored"));
        self.submitted_test.write(writer, name!("train:submittedTest"));
        self.max_score.write(writer, name!("train:maxScore"));
    }
}

/// What somebody reached in a test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubmittedTestType {
    /// Full name of the person who took it.
    pub name: String,
    /// E-mail address of the person, good as participantEmail for GetIMStestResult.
    pub email: String,
    /// When it was handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session. Known: inferred.
    pub submit_date: String,
    /// How many points the person reached.
    pub score: i64,
    /// The grade for these points, as text; blank when the test gives no grades. Known: inferred.
    pub grade: String,
    /// Number that the person got on registering for the session. Known: inferred.
    pub register_id: i64,
}

impl ReadChildren for SubmittedTestType {
    const REQUIRED: &'static [&'static str] = &["name", "email", "submitDate", "score", "grade", "registerID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "email" => reader.required(1, &mut self.email)?,
            "submitDate" => reader.required(2, &mut self.submit_date)?,
            "score" => reader.required(3, &mut self.score)?,
            "grade" => reader.required(4, &mut self.grade)?,
            "registerID" => reader.required(5, &mut self.register_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SubmittedTestType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("train:name"));
        self.email.write(writer, name!("train:email"));
        self.submit_date.write(writer, name!("train:submitDate"));
        self.score.write(writer, name!("train:score"));
        self.grade.write(writer, name!("train:grade"));
        self.register_id.write(writer, name!("train:registerID"));
    }
}

