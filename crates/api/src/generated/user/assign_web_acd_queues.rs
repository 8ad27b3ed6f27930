//! user.AssignWebACDQueues: Gives a user a part in the site's support queues, or takes it away: all that is asked for, or nothing. Whoever is to serve customers must be an agent by his webACDPrefs, whoever is to manage a queue a manager; when he is no longer, he loses his parts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for AssignWebACDQueues {
    const NAME: &'static str = "AssignWebACDQueues";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:AssignWebACDQueues";
    const RESPONSE_TYPE: &'static str = "use:AssignWebACDQueuesResponse";
    type Response = AssignWebACDQueuesResponse;
}

/// Which user it is, and what changes for which queues.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignWebACDQueues {
    /// Login name of the user.
    pub web_ex_id: String,
    /// One queue and what changes for it; at most 500.
    pub queue: Vec<AssignWebACDQueuesQueue>,
}

impl ReadChildren for AssignWebACDQueues {
    const REQUIRED: &'static [&'static str] = &["webExId", "queue"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => reader.required(0, &mut self.web_ex_id)?,
            "queue" => reader.required(1, &mut self.queue)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AssignWebACDQueues {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.queue.write(writer, name!("use:queue"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignWebACDQueuesResponse {}

impl ReadChildren for AssignWebACDQueuesResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for AssignWebACDQueuesResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// A support queue in which a user gets or loses a part.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssignWebACDQueuesQueue {
    /// Name of the queue, as GetWebACDQueues returns it. Known: inferred.
    pub name: String,
    /// Which part it is: serving the queue's customers, managing the queue, or both. Default: AGENT.
    pub r#type: Option<WebACDRoleType>,
    /// Whether the user gets the part or loses it.
    pub action: crate::serv::WebACDActionType,
}

impl ReadChildren for AssignWebACDQueuesQueue {
    const REQUIRED: &'static [&'static str] = &["name", "action"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "type" => _ = self.r#type.read(reader)?,
            "action" => reader.required(1, &mut self.action)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AssignWebACDQueuesQueue {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("use:name"));
        self.r#type.write(writer, name!("use:type"));
        self.action.write(writer, name!("use:action"));
    }
}

xml::tokens! {
    /// A part in a support queue: serving its customers, managing it, or both.
    pub enum WebACDRoleType {
        Agent = "AGENT",
        Manager = "MANAGER",
        All = "ALL",
    }
}

