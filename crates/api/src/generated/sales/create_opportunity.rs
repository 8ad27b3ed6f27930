//! sales.CreateOpportunity: Adds an opportunity: business that may come about with a customer, to which sales sessions can refer; a host has at most 10000.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateOpportunity {
    const NAME: &'static str = "CreateOpportunity";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:createOpportunity";
    const RESPONSE_TYPE: &'static str = "sales:createOpportunityResponse";
    type Response = CreateOpportunityResponse;
}

/// The opportunity to add.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpportunity {
    /// Login name of the host for whom the opportunity is added; the caller when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// What it is, and whose account it belongs to.
    pub opportunity: super::OpptyType,
}

impl ReadChildren for CreateOpportunity {
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

impl WriteChildren for CreateOpportunity {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.opportunity.write(writer, name!("sales:opportunity"));
    }
}

/// The new opportunity.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpportunityResponse {
    /// Number by which the opportunity is known from now on.
    pub int_oppty_id: i64,
}

impl ReadChildren for CreateOpportunityResponse {
    const REQUIRED: &'static [&'static str] = &["intOpptyID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intOpptyID" => reader.required(0, &mut self.int_oppty_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateOpportunityResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.int_oppty_id.write(writer, name!("sales:intOpptyID"));
    }
}

