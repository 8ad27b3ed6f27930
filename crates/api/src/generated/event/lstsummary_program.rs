//! event.LstsummaryProgram: Lists the site's programs, which group events that belong together, in brief; unlisted ones for hosts and administrators only.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummaryProgram {
    const NAME: &'static str = "LstsummaryProgram";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:lstsummaryProgram";
    const RESPONSE_TYPE: &'static str = "event:lstsummaryProgramResponse";
    type Response = LstsummaryProgramResponse;
}

/// Which programs are wanted, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryProgram {
    /// Which part of the list is wanted; its listMethod says nothing here, because there is but one filter.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by name when left out. Known: ours.
    pub order: Option<ProgramOrderType>,
    /// Number of the only program wanted; all when left out.
    pub program_id: Option<i64>,
}

impl ReadChildren for LstsummaryProgram {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "programID" => _ = self.program_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryProgram {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("event:listControl"));
        self.order.write(writer, name!("event:order"));
        self.program_id.write(writer, name!("event:programID"));
    }
}

/// The programs found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryProgramResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub program: Vec<ProgramSummaryType>,
}

impl ReadChildren for LstsummaryProgramResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "program" => _ = self.program.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryProgramResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("event:matchingRecords"));
        self.program.write(writer, name!("event:program"));
    }
}

/// A program in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProgramSummaryType {
    /// Number of the program, as events name it in metaData.
    pub program_id: i64,
    /// What the program is called.
    pub program_name: String,
    /// Login name of the host who runs it.
    pub host_web_ex_id: String,
    /// How many people are expected to register for its events, as text. Known: inferred.
    pub expected_enrollment: Option<String>,
    /// What the program may cost, as text; a note of the host's own. Known: inferred.
    pub budget: Option<String>,
    /// Who finds the program on the site.
    pub status: Option<super::ListingType>,
    /// Address of the page that lists the program's events.
    pub program_url: Option<String>,
    /// Address of the page that people see when they have registered through the program.
    pub after_enrollment_url: Option<String>,
}

impl ReadChildren for ProgramSummaryType {
    const REQUIRED: &'static [&'static str] = &["programID", "programName", "hostWebExID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "programID" => reader.required(0, &mut self.program_id)?,
            "programName" => reader.required(1, &mut self.program_name)?,
            "hostWebExID" => reader.required(2, &mut self.host_web_ex_id)?,
            "expectedEnrollment" => _ = self.expected_enrollment.read(reader)?,
            "budget" => _ = self.budget.read(reader)?,
            "status" => _ = self.status.read(reader)?,
            "programURL" => _ = self.program_url.read(reader)?,
            "afterEnrollmentURL" => _ = self.after_enrollment_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ProgramSummaryType {
    fn write_children(&self, writer: &mut Writer) {
        self.program_id.write(writer, name!("event:programID"));
        self.program_name.write(writer, name!("event:programName"));
        self.host_web_ex_id.write(writer, name!("event:hostWebExID"));
        self.expected_enrollment.write(writer, name!("event:expectedEnrollment"));
        self.budget.write(writer, name!("event:budget"));
        self.status.write(writer, name!("event:status"));
        self.program_url.write(writer, name!("event:programURL"));
        self.after_enrollment_url.write(writer, name!("event:afterEnrollmentURL"));
    }
}

/// How a list of programs is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProgramOrderType {
    /// What the list is sorted by.
    pub order_by: Vec<ProgramOrderByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for ProgramOrderType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "orderBy" => _ = self.order_by.read(reader)?,
            "orderAD" => _ = self.order_ad.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ProgramOrderType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("event:orderBy"));
        self.order_ad.write(writer, name!("event:orderAD"));
    }
}

xml::tokens! {
    /// What a list of programs can be sorted by: their name, or their host's login name.
    pub enum ProgramOrderByType {
        Programname = "PROGRAMNAME",
        Hostwebexid = "HOSTWEBEXID",
    }
}

