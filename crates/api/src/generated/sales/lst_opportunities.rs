//! sales.LstOpportunities: Lists opportunities, of one account or of all; always all that fit, because the request has no listControl.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstOpportunities {
    const NAME: &'static str = "LstOpportunities";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:lstOpportunities";
    const RESPONSE_TYPE: &'static str = "sales:lstOpportunitiesResponse";
    type Response = LstOpportunitiesResponse;
}

/// Which opportunities are wanted: those that fit every filter given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstOpportunities {
    /// Login name of the host whose opportunities are wanted; the caller when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// Number of the account whose opportunities are wanted, as CreateAccount returned it.
    pub int_account_id: Option<i64>,
    /// Identifier that the account of the opportunities wanted has in an outside system. Known: inferred.
    pub ext_account_id: Option<String>,
    /// Number of the only opportunity wanted, as CreateOpportunity returned it.
    pub int_oppty_id: Option<i64>,
    /// Identifier that the opportunity wanted has in an outside system. Known: inferred.
    pub ext_oppty_id: Option<String>,
    /// Number of the outside system whose opportunities are wanted. Known: inferred.
    pub ext_system_id: Option<i64>,
}

impl ReadChildren for LstOpportunities {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            "intAccountID" => _ = self.int_account_id.read(reader)?,
            "extAccountID" => _ = self.ext_account_id.read(reader)?,
            "intOpptyID" => _ = self.int_oppty_id.read(reader)?,
            "extOpptyID" => _ = self.ext_oppty_id.read(reader)?,
            "extSystemID" => _ = self.ext_system_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstOpportunities {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.int_account_id.write(writer, name!("sales:intAccountID"));
        self.ext_account_id.write(writer, name!("sales:extAccountID"));
        self.int_oppty_id.write(writer, name!("sales:intOpptyID"));
        self.ext_oppty_id.write(writer, name!("sales:extOpptyID"));
        self.ext_system_id.write(writer, name!("sales:extSystemID"));
    }
}

/// The opportunities found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstOpportunitiesResponse {
    /// One of them.
    pub opportunity: Vec<LstOpportunitiesResponseOpportunity>,
}

impl ReadChildren for LstOpportunitiesResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "opportunity" => _ = self.opportunity.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstOpportunitiesResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.opportunity.write(writer, name!("sales:opportunity"));
    }
}

/// An opportunity, with its account's identifier in the outside system.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstOpportunitiesResponseOpportunity {
    /// An opportunity in the site's list, with its number.
    pub oppty_instance: super::OpptyInstanceType,
    /// Identifier of the opportunity's account in the outside system that it comes from. At most 512 characters. Known: inferred.
    pub ext_account_id: Option<String>,
}

impl ReadChildren for LstOpportunitiesResponseOpportunity {
    const REQUIRED: &'static [&'static str] = &["intOpptyID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "extAccountID" => _ = reader.limited(512, &mut self.ext_account_id)?,
            _ => return self.oppty_instance.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for LstOpportunitiesResponseOpportunity {
    fn write_children(&self, writer: &mut Writer) {
        self.oppty_instance.write_children(writer);
        self.ext_account_id.write(writer, name!("sales:extAccountID"));
    }
}

