//! ep.DelSession: Cancels a session of any kind, a series with all its occurrences.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelSession {
    const NAME: &'static str = "DelSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:delSession";
    const RESPONSE_TYPE: &'static str = "ep:delSessionResponse";
    type Response = DelSessionResponse;
}

/// Which session is cancelled.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelSession {
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// Whether those invited are told by mail, whatever was said when the session was scheduled; yes when left out.
    pub send_email: Option<bool>,
}

impl ReadChildren for DelSession {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "sendEmail" => _ = self.send_email.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelSession {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.send_email.write(writer, name!("ep:sendEmail"));
    }
}

/// The cancelled session's calendar entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelSessionResponse {
    /// Where host and attendees fetch an entry that takes the session out of their calendars.
    pub i_calendar_url: Option<crate::serv::ICalendarURLType>,
}

impl ReadChildren for DelSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.i_calendar_url.write(writer, name!("ep:iCalendarURL"));
    }
}

