//! sales.SetSalesSession: Changes a scheduled sales session; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetSalesSession {
    const NAME: &'static str = "SetSalesSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:setSalesSession";
    const RESPONSE_TYPE: &'static str = "sales:setSalesSessionResponse";
    type Response = SetSalesSessionResponse;
}

/// What is to change in the sales session that meetingKey names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSalesSession {
    /// A sales session that exists: its settings, and the number by which it is known.
    pub sales_session_instance: super::SalesSessionInstanceType,
    /// Accepted, without effect: formats are always checked.
    pub validate_format: Option<bool>,
}

impl ReadChildren for SetSalesSession {
    const REQUIRED: &'static [&'static str] = &["meetingKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "validateFormat" => _ = self.validate_format.read(reader)?,
            _ => return self.sales_session_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetSalesSession {
    fn write_children(&self, writer: &mut Writer) {
        self.sales_session_instance.write_children(writer);
        self.validate_format.write(writer, name!("sales:validateFormat"));
    }
}

/// The changed sales session's calendar entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSalesSessionResponse {
    /// Where host, prospects and sales team fetch the calendar entry anew.
    pub i_calendar_url: Option<super::ICalendarURL>,
}

impl ReadChildren for SetSalesSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "iCalendarURL" => _ = self.i_calendar_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetSalesSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.i_calendar_url.write(writer, name!("sales:iCalendarURL"));
    }
}

