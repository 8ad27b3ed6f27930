//! user.AssignWebACDAgents: Puts agents, who serve customers in the site's support queues, under a manager, or takes them away from him: all that is asked for, or nothing. He must be a manager by his webACDPrefs, and they agents.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for AssignWebACDAgents {
    const NAME: &'static str = "AssignWebACDAgents";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:AssignWebACDAgents";
    const RESPONSE_TYPE: &'static str = "use:AssignWebACDAgentsResponse";
    type Response = AssignWebACDAgentsResponse;
}

/// Which manager it is, and what changes for which agents.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignWebACDAgents {
    /// Login name of the manager.
    pub manager: String,
    /// One agent and what changes for him; at most 500.
    pub web_acd_user: Vec<AssignWebACDAgentsWebACDUser>,
}

impl ReadChildren for AssignWebACDAgents {
    const REQUIRED: &'static [&'static str] = &["manager", "webACDUser"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "manager" => reader.required(0, &mut self.manager)?,
            "webACDUser" => reader.required(1, &mut self.web_acd_user)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AssignWebACDAgents {
    fn write_children(&self, writer: &mut Writer) {
        self.manager.write(writer, name!("use:manager"));
        self.web_acd_user.write(writer, name!("use:webACDUser"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignWebACDAgentsResponse {}

impl ReadChildren for AssignWebACDAgentsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for AssignWebACDAgentsResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// An agent who is put under a manager or taken away from him.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignWebACDAgentsWebACDUser {
    /// Login name of the agent.
    pub web_ex_id: String,
    /// Whether the agent is put under the manager or taken away from him.
    pub action: crate::serv::WebACDActionType,
}

impl ReadChildren for AssignWebACDAgentsWebACDUser {
    const REQUIRED: &'static [&'static str] = &["webExId", "action"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => reader.required(0, &mut self.web_ex_id)?,
            "action" => reader.required(1, &mut self.action)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AssignWebACDAgentsWebACDUser {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.action.write(writer, name!("use:action"));
    }
}

