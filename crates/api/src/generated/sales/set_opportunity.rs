//! sales.SetOpportunity: Changes an opportunity; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetOpportunity {
    const NAME: &'static str = "SetOpportunity";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:setOpportunity";
    const RESPONSE_TYPE: &'static str = "sales:setOpportunityResponse";
    type Response = SetOpportunityResponse;
}

/// What is to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetOpportunity {
    /// Login name of the host whose opportunity is changed; the caller when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// The opportunity, named by its intOpptyID, with what is to change in it.
    pub opportunity: super::OpptyInstanceType,
}

impl ReadChildren for SetOpportunity {
    const REQUIRED: &'static [&'static str] = &["opportunity"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            "opportunity" => reader.required(0, &mut self.opportunity)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetOpportunity {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.opportunity.write(writer, name!("sales:opportunity"));
    }
}

/// The changed opportunity.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetOpportunityResponse {
    /// Number of the opportunity, the same as in the request.
    pub int_oppty_id: i64,
}

impl ReadChildren for SetOpportunityResponse {
    const REQUIRED: &'static [&'static str] = &["intOpptyID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intOpptyID" => reader.required(0, &mut self.int_oppty_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetOpportunityResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.int_oppty_id.write(writer, name!("sales:intOpptyID"));
    }
}

