//! sales.DelSalesSession: Cancels a scheduled sales session, a series with all its occurrences.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelSalesSession {
    const NAME: &'static str = "DelSalesSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:delSalesSession";
    const RESPONSE_TYPE: &'static str = "sales:delSalesSessionResponse";
    type Response = DelSalesSessionResponse;
}

/// Which sales session is cancelled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelSalesSession {
    /// Number of the session, nine digits.
    pub meeting_key: i64,
}

impl ReadChildren for DelSalesSession {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelSalesSession {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("sales:meetingKey"));
    }
}

/// The cancelled sales session's calendar entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelSalesSessionResponse {
    /// Where host, prospects and sales team fetch an entry that takes the session out of their calendars.
    pub i_calendar_url: Option<super::ICalendarURL>,
}

impl ReadChildren for DelSalesSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelSalesSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.i_calendar_url.write(writer, name!("sales:iCalendarURL"));
    }
}

