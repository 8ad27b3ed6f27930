//! sales.CreateSalesSession: Schedules a sales session, a meeting of a sales team with a customer's people, once or as a series, and invites those named in it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateSalesSession {
    const NAME: &'static str = "CreateSalesSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:createSalesSession";
    const RESPONSE_TYPE: &'static str = "sales:createSalesSessionResponse";
    type Response = CreateSalesSessionResponse;
}

/// The sales session to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSalesSession {
    /// What can be said of a sales session when it is scheduled or changed.
    pub sales_session: super::SalesSessionType,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for CreateSalesSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.sales_session.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateSalesSession {
    fn write_children(&self, writer: &mut Writer) {
        self.sales_session.write_children(writer);
        self.validate_format.write(writer, name!("sales:validateFormat"));
    }
}

/// The new sales session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSalesSessionResponse {
    /// Number by which the session is known from now on, nine digits.
    pub meeting_key: Option<i64>,
    /// Where host, prospects and sales team fetch the calendar entry.
    pub i_calendar_url: Option<super::ICalendarURL>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
}

impl ReadChildren for CreateSalesSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => _ = self.meeting_key.read(reader)?,
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateSalesSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("sales:meetingKey"));
        self.i_calendar_url.write(writer, name!("sales:iCalendarURL"));
        self.guest_token.write(writer, name!("sales:guestToken"));
    }
}

