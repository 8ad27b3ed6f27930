//! site.GetWebACDQueues: Lists the queues in which customers of support sessions wait, with those who serve or manage them counted.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetWebACDQueues {
    const NAME: &'static str = "GetWebACDQueues";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "site:GetWebACDQueues";
    const RESPONSE_TYPE: &'static str = "ns1:GetWebACDQueuesResponse";
    type Response = GetWebACDQueuesResponse;
}

/// Which queues are wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWebACDQueues {
    /// Login name of the user whose queues are wanted; all queues of the site when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// Which queues are wanted: those that the user serves as an agent, those that he manages, or both; both when left out. Without a user, those that anybody serves or manages. Known: inferred.
    pub r#type: Option<crate::serv::WebACDRoleType>,
    /// Which part of the list is wanted.
    pub list_control: Option<crate::ep::ListControlType>,
}

impl ReadChildren for GetWebACDQueues {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => _ = self.web_ex_id.read(reader)?,
            "type" => _ = self.r#type.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetWebACDQueues {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("ns1:webExId"));
        self.r#type.write(writer, name!("ns1:type"));
        self.list_control.write(writer, name!("ns1:listControl"));
    }
}

/// The queues found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWebACDQueuesResponse {
    /// One of them.
    pub queue: Vec<QueueType>,
    /// How much was found, and which part of it is here.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for GetWebACDQueuesResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "queue" => _ = self.queue.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetWebACDQueuesResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.queue.write(writer, name!("ns1:queue"));
        self.matching_records.write(writer, name!("ns1:matchingRecords"));
    }
}

/// A queue in which customers of support sessions wait.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueType {
    /// What the queue is called; AssignWebACDQueues names it by this. Known: inferred.
    pub name: String,
    /// How many users are assigned to the queue. Known: inferred.
    pub num_users: Option<i64>,
    /// When the queue was last changed, MM/DD/YYYY hh:mm:ss in GMT. Known: inferred.
    pub mod_date: Option<String>,
    /// Whether the user serves the queue as an agent, manages it, or both; absent when no user was named. Known: inferred.
    pub r#type: Option<crate::serv::WebACDRoleType>,
}

impl ReadChildren for QueueType {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "numUsers" => _ = self.num_users.read(reader)?,
            "modDate" => _ = self.mod_date.read(reader)?,
            "type" => _ = self.r#type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for QueueType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("ns1:name"));
        self.num_users.write(writer, name!("ns1:numUsers"));
        self.mod_date.write(writer, name!("ns1:modDate"));
        self.r#type.write(writer, name!("ns1:type"));
    }
}

