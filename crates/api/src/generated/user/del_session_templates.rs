//! user.DelSessionTemplates: Deletes templates for sessions: the caller's own, for a site administrator also those of the whole site. When one of them is not there, none is deleted.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for DelSessionTemplates {
    const NAME: &'static str = "DelSessionTemplates";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:delSessionTemplates";
    const RESPONSE_TYPE: &'static str = "use:delSessionTemplatesResponse";
    type Response = DelSessionTemplatesResponse;
}

/// Which templates are deleted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelSessionTemplates {
    /// One of them.
    pub session_template: Vec<SessionTemplateType>,
    /// Whose templates they are; those of the whole site for an administrator only. Default: User.
    pub template_type: Option<TemplateTypeType>,
}

impl ReadChildren for DelSessionTemplates {
    const REQUIRED: &'static [&'static str] = &["sessionTemplate"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionTemplate" => reader.required(0, &mut self.session_template)?,
            "templateType" => _ = self.template_type.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for DelSessionTemplates {
    fn write_children(&self, writer: &mut Writer) {
        self.session_template.write(writer, name!("use:sessionTemplate"));
        self.template_type.write(writer, name!("use:templateType"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelSessionTemplatesResponse {}

impl ReadChildren for DelSessionTemplatesResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for DelSessionTemplatesResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// A template for sessions, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionTemplateType {
    /// What it is called, as GetUser returns it in schedulingTemplates.
    pub name: String,
    /// Which service its sessions belong to.
    pub service_type: crate::com::ServiceTypeType,
}

impl ReadChildren for SessionTemplateType {
    const REQUIRED: &'static [&'static str] = &["name", "serviceType"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => reader.required(0, &mut self.name)?,
            "serviceType" => reader.required(1, &mut self.service_type)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SessionTemplateType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("use:name"));
        self.service_type.write(writer, name!("use:serviceType"));
    }
}

xml::tokens! {
    /// Whose a template is: a user's own, or one for the whole site.
    pub enum TemplateTypeType {
        User = "User",
        Site = "Site",
    }
}

