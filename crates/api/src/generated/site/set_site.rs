//! site.SetSite: Changes how the site is linked to a MeetingPlace phone bridge; no other setting of a site can be changed through this API.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetSite {
    const NAME: &'static str = "SetSite";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "site:setSite";
    const RESPONSE_TYPE: &'static str = "ns1:setSiteResponse";
    type Response = SetSiteResponse;
}

/// The settings to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSite {
    /// The new settings; what is left out stays as it is. Known: inferred.
    pub meeting_place: Option<super::MeetingPlaceType>,
}

impl ReadChildren for SetSite {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingPlace" => _ = self.meeting_place.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetSite {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_place.write(writer, name!("ns1:meetingPlace"));
    }
}

/// Empty: the changes have been made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetSiteResponse {}

impl ReadChildren for SetSiteResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for SetSiteResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

