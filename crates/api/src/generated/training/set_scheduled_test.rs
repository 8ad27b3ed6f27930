//! training.SetScheduledTest: Says when, where and how often a training session's test can be taken; the questions stay as they are.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetScheduledTest {
    const NAME: &'static str = "SetScheduledTest";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "train:setScheduledTest";
    const RESPONSE_TYPE: &'static str = "train:setScheduledTestResponse";
    type Response = SetScheduledTestResponse;
}

/// The new rules for one test of a training session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetScheduledTest {
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// Number of the scheduled test, as LstScheduledTests returns it.
    pub test_id: i64,
    /// Where the test is taken.
    pub delivery_method: SetScheduledTestDeliveryMethod,
    /// How long somebody may work on it.
    pub time_limit: SetScheduledTestTimeLimit,
    /// Whether those who took the test get their results by mail. Known: inferred.
    pub send_report: Option<bool>,
    /// How often somebody may take it.
    pub attempt_limit: SetScheduledTestAttemptLimit,
}

impl ReadChildren for SetScheduledTest {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "testID", "deliveryMethod", "timeLimit", "attemptLimit"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "testID" => reader.required(1, &mut self.test_id)?,
            "deliveryMethod" => reader.required(2, &mut self.delivery_method)?,
            "timeLimit" => reader.required(3, &mut self.time_limit)?,
            "sendReport" => _ = self.send_report.read(reader)?,
            "attemptLimit" => reader.required(4, &mut self.attempt_limit)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetScheduledTest {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("train:sessionKey"));
        self.test_id.write(writer, name!("train:testID"));
        self.delivery_method.write(writer, name!("train:deliveryMethod"));
        self.time_limit.write(writer, name!("train:timeLimit"));
        self.send_report.write(writer, name!("train:sendReport"));
        self.attempt_limit.write(writer, name!("train:attemptLimit"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetScheduledTestResponse {}

impl ReadChildren for SetScheduledTestResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetScheduledTestResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// Where a test is taken: while the session runs, or on the site.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetScheduledTestDeliveryMethod {
    /// The word true, when it is taken while the session runs.
    pub session: Option<String>,
    /// When it is open on the site, and which mails go out about it.
    pub website: Option<WebSiteType>,
}

impl ReadChildren for SetScheduledTestDeliveryMethod {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "session" => _ = self.session.read(reader)?,
            "website" => _ = self.website.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetScheduledTestDeliveryMethod {
    fn write_children(&self, writer: &mut Writer) {
        self.session.write(writer, name!("train:session"));
        self.website.write(writer, name!("train:website"));
    }
}

/// How long somebody may work on a test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetScheduledTestTimeLimit {
    /// The word true, when there is no limit.
    pub no_limit: Option<String>,
    /// Minutes from beginning the test to handing it in. From 1.
    pub within_minutes: Option<i64>,
}

impl ReadChildren for SetScheduledTestTimeLimit {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "noLimit" => _ = self.no_limit.read(reader)?,
            "withinMinutes" => _ = reader.ranged(1..=i64::MAX, &mut self.within_minutes)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetScheduledTestTimeLimit {
    fn write_children(&self, writer: &mut Writer) {
        self.no_limit.write(writer, name!("train:noLimit"));
        self.within_minutes.write(writer, name!("train:withinMinutes"));
    }
}

/// How often somebody may take a test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetScheduledTestAttemptLimit {
    /// The word true, when there is no limit.
    pub no_limit: Option<String>,
    /// How many times. From 1.
    pub attempt_times: Option<i64>,
}

impl ReadChildren for SetScheduledTestAttemptLimit {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "noLimit" => _ = self.no_limit.read(reader)?,
            "attemptTimes" => _ = reader.ranged(1..=i64::MAX, &mut self.attempt_times)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetScheduledTestAttemptLimit {
    fn write_children(&self, writer: &mut Writer) {
        self.no_limit.write(writer, name!("train:noLimit"));
        self.attempt_times.write(writer, name!("train:attemptTimes"));
    }
}

/// When a test is open on the site, and which mails go out about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebSiteType {
    /// From when it can be taken, MM/DD/YYYY hh:mm:ss in the time zone of the session. Known: inferred.
    pub start_date: String,
    /// Until when it can be handed in, MM/DD/YYYY hh:mm:ss in the time zone of the session. Known: inferred.
    pub due_date: String,
    /// Which mails attendees and the host get; none when left out. Known: inferred.
    pub email_attendee: Option<EmailAttendeeType>,
}

impl ReadChildren for WebSiteType {
    const REQUIRED: &'static [&'static str] = &["startDate", "dueDate"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "startDate" => reader.required(0, &mut self.start_date)?,
            "dueDate" => reader.required(1, &mut self.due_date)?,
            "emailAttendee" => _ = self.email_attendee.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for WebSiteType {
    fn write_children(&self, writer: &mut Writer) {
        self.start_date.write(writer, name!("train:startDate"));
        self.due_date.write(writer, name!("train:dueDate"));
        self.email_attendee.write(writer, name!("train:emailAttendee"));
    }
}

/// Mails about a test that is taken on the site; the three times add up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmailAttendeeType {
    /// Whether attendees are invited by mail to take the test.
    pub invite: Option<bool>,
    /// Whether attendees are reminded by mail when the test has been opened. Known: inferred.
    pub reminder_after_start: Option<bool>,
    /// How many days before the due date attendees are reminded. From 0 to 99. Known: inferred.
    pub before_days: Option<i64>,
    /// How many hours before the due date, beside the days. From 0 to 23. Known: inferred.
    pub before_hours: Option<i64>,
    /// How many minutes before the due date, beside the days and hours. From 0 to 59. Known: inferred.
    pub before_minutes: Option<i64>,
    /// Whether the mails go to people who registered as well as to those invited. Known: inferred.
    pub send_to_register: Option<bool>,
    /// Whether the host is told by mail when somebody hands in the test. Known: inferred.
    pub notify_submits: Option<bool>,
}

impl ReadChildren for EmailAttendeeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "invite" => _ = self.invite.read(reader)?,
            "reminderAfterStart" => _ = self.reminder_after_start.read(reader)?,
            "beforeDays" => _ = reader.ranged(0..=99, &mut self.before_days)?,
            "beforeHours" => _ = reader.ranged(0..=23, &mut self.before_hours)?,
            "beforeMinutes" => _ = reader.ranged(0..=59, &mut self.before_minutes)?,
            "sendToRegister" => _ = self.send_to_register.read(reader)?,
            "notifySubmits" => _ = self.notify_submits.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EmailAttendeeType {
    fn write_children(&self, writer: &mut Writer) {
        self.invite.write(writer, name!("train:invite"));
        self.reminder_after_start.write(writer, name!("train:reminderAfterStart"));
        self.before_days.write(writer, name!("train:beforeDays"));
        self.before_hours.write(writer, name!("train:beforeHours"));
        self.before_minutes.write(writer, name!("train:beforeMinutes"));
        self.send_to_register.write(writer, name!("train:sendToRegister"));
        self.notify_submits.write(writer, name!("train:notifySubmits"));
    }
}

