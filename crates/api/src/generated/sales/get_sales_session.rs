//! sales.GetSalesSession: Returns everything that is known of a scheduled sales session.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetSalesSession {
    const NAME: &'static str = "GetSalesSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:getSalesSession";
    const RESPONSE_TYPE: &'static str = "sales:getSalesSessionResponse";
    type Response = GetSalesSessionResponse;
}

/// Which sales session is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSalesSession {
    /// Number of the session, nine digits.
    pub meeting_key: i64,
}

impl ReadChildren for GetSalesSession {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" | "sessionKey" | "sessionkey" => reader.required(0, &mut self.meeting_key)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSalesSession {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("sales:meetingKey"));
    }
}

/// The sales session with all its settings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSalesSessionResponse {
    /// A sales session that exists: its settings, and the number by which it is known.
    pub sales_session_instance: super::SalesSessionInstanceType,
    /// NOT_INPROGRESS or INPROGRESS.
    pub status: Option<String>,
    /// Six digits by which somebody in the session can claim the host's role; for the host and administrators only.
    pub host_key: Option<String>,
    /// Number of the session's calendar entry, up to 18 digits.
    pub event_id: Option<i64>,
    /// Secret by which a guest's link is recognised, 32 hexadecimal digits.
    pub guest_token: Option<String>,
    /// Number of the host's kind of account; 1019001 for an ordinary host.
    pub host_type: Option<String>,
}

impl ReadChildren for GetSalesSessionResponse {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "status" => _ = self.status.read(reader)?,
            "hostKey" => _ = self.host_key.read(reader)?,
            "eventID" => _ = self.event_id.read(reader)?,
            "guestToken" => _ = self.guest_token.read(reader)?,
            "hostType" => _ = self.host_type.read(reader)?,
            _ => return self.sales_session_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for GetSalesSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.sales_session_instance.write_children(writer);
        self.status.write(writer, name!("sales:status"));
        self.host_key.write(writer, name!("sales:hostKey"));
        self.event_id.write(writer, name!("sales:eventID"));
        self.guest_token.write(writer, name!("sales:guestToken"));
        self.host_type.write(writer, name!("sales:hostType"));
    }
}

