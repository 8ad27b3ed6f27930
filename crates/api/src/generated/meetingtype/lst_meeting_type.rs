//! meetingtype.LstMeetingType: Lists the site's meeting types, with what each allows: to an administrator all, to anybody else those he may use.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstMeetingType {
    const NAME: &'static str = "LstMeetingType";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "mtgtype:lstMeetingType";
    const RESPONSE_TYPE: &'static str = "mtgtype:lstMeetingTypeResponse";
    type Response = LstMeetingTypeResponse;
}

/// Which meeting types are wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstMeetingType {
    /// Number of one of them; all when left out.
    pub meeting_type_id: Vec<i64>,
    /// Which part of the list is wanted.
    pub list_control: Option<crate::serv::LstControlType>,
}

impl ReadChildren for LstMeetingType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingTypeID" => _ = self.meeting_type_id.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstMeetingType {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_type_id.write(writer, name!("mtgtype:meetingTypeID"));
        self.list_control.write(writer, name!("mtgtype:listControl"));
    }
}

/// The meeting types found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstMeetingTypeResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub meeting_type: Vec<super::MeetingTypeInstanceType>,
}

impl ReadChildren for LstMeetingTypeResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "meetingType" => _ = self.meeting_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstMeetingTypeResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("mtgtype:matchingRecords"));
        self.meeting_type.write(writer, name!("mtgtype:meetingType"));
    }
}

