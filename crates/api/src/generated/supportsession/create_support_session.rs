//! supportsession.CreateSupportSession: Starts a support session, in which the caller helps a customer on the customer's own computer. Any host whose account is for support sessions can; to be an agent counts only in queues.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateSupportSession {
    const NAME: &'static str = "CreateSupportSession";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sc:createSupportSession";
    const RESPONSE_TYPE: &'static str = "sc:createSupportSessionResponse";
    type Response = CreateSupportSessionResponse;
}

/// The support session to start; everything in it may be left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSupportSession {
    /// What can be said of a support session.
    pub support: SupportType,
}

impl ReadChildren for CreateSupportSession {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        self.support.read_child(name, reader)
    }
}

impl WriteChildren for CreateSupportSession {
    fn write_children(&self, writer: &mut Writer) {
        self.support.write_children(writer);
    }
}

/// The new support session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSupportSessionResponse {
    /// Number by which the support session is known from now on, nine digits.
    pub session_key: Option<i64>,
}

impl ReadChildren for CreateSupportSessionResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateSupportSessionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("sc:sessionKey"));
    }
}

/// What can be said of a support session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SupportType {
    /// What kind of session it is.
    pub meta_data: Option<MetaDataType>,
    /// Values for the site's tracking codes.
    pub tracking: Option<crate::com::TrackingType>,
}

impl ReadChildren for SupportType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "metaData" => _ = self.meta_data.read(reader)?,
            "tracking" => _ = self.tracking.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SupportType {
    fn write_children(&self, writer: &mut Writer) {
        self.meta_data.write(writer, name!("sc:metaData"));
        self.tracking.write(writer, name!("sc:tracking"));
    }
}

/// What kind of support session it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetaDataType {
    /// Number of the session's meeting type, one of those that LstMeetingType returns; -1 means the host's default type for support. Default: -1. Known: inferred.
    pub session_type: Option<i64>,
}

impl ReadChildren for MetaDataType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionType" => _ = self.session_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MetaDataType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_type.write(writer, name!("sc:sessionType"));
    }
}

