//! meetingtype.GetMeetingType: Tells what one of the site's meeting types allows, if the caller may use it or is an administrator.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetMeetingType {
    const NAME: &'static str = "GetMeetingType";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "mtgtype:getMeetingType";
    const RESPONSE_TYPE: &'static str = "mtgtype:getMeetingTypeResponse";
    type Response = GetMeetingTypeResponse;
}

/// Which meeting type is wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMeetingType {
    /// Its number on this site.
    pub meeting_type_id: i64,
}

impl ReadChildren for GetMeetingType {
    const REQUIRED: &'static [&'static str] = &["meetingTypeID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingTypeID" => reader.required(0, &mut self.meeting_type_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetMeetingType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_type_id.write(writer, name!("mtgtype:meetingTypeID"));
    }
}

/// The meeting type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMeetingTypeResponse {
    /// A meeting type of the site.
    pub meeting_type_instance: super::MeetingTypeInstanceType,
}

impl ReadChildren for GetMeetingTypeResponse {
    const REQUIRED: &'static [&'static str] = &["productCodePrefix", "active", "name", "options", "phoneNumbers", "meetingTypeID", "serviceTypes"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        self.meeting_type_instance.read_child(name, reader)
    }
}

impl WriteChildren for GetMeetingTypeResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_type_instance.write_children(writer);
    }
}

