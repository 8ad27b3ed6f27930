//! history.LstrecordaccessDetailHistory: Lists who opened one recording of a training session, and whether they registered, watched or downloaded it: a host's own recording, for an administrator anybody's.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstrecordaccessDetailHistory {
    const NAME: &'static str = "LstrecordaccessDetailHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstrecordaccessDetailHistory";
    const RESPONSE_TYPE: &'static str = "history:lstrecordaccessDetailHistoryResponse";
    type Response = LstrecordaccessDetailHistoryResponse;
}

/// Which recording is meant, and what is wanted of each access to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstrecordaccessDetailHistory {
    /// Number of the recording, as LstrecordaccessHistory returns it; without it there is nothing to list. Known: inferred.
    pub record_id: Option<i64>,
    /// Which part of the list is wanted.
    pub list_control: Option<crate::serv::LstControlType>,
    /// Number of the time zone of the times in the answer, as LstTimeZone returns it; -1 or left out means GMT. Default: -1.
    pub time_zone_id: Option<i64>,
    /// Whether the answer has regFields; no when left out.
    pub return_reg_fields: Option<bool>,
}

impl ReadChildren for LstrecordaccessDetailHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordID" => _ = self.record_id.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "returnRegFields" => _ = self.return_reg_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstrecordaccessDetailHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.record_id.write(writer, name!("history:recordID"));
        self.list_control.write(writer, name!("history:listControl"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
        self.return_reg_fields.write(writer, name!("history:returnRegFields"));
    }
}

/// The accesses to the recording.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstrecordaccessDetailHistoryResponse {
    /// One access to the recording; who comes back has another one. Known: inferred.
    pub record_detail: Vec<RecordAccessDetailHistoryType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstrecordaccessDetailHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "recordDetail" => _ = self.record_detail.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstrecordaccessDetailHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.record_detail.write(writer, name!("history:recordDetail"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

/// One person's access to a recording.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecordAccessDetailHistoryType {
    /// Number of this access. Known: inferred.
    pub view_id: Option<i64>,
    /// Full name that the person gave.
    pub participant_name: Option<String>,
    /// E-mail address that the person gave.
    pub participant_email: Option<String>,
    /// When the person opened the recording, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID.
    pub access_time: Option<String>,
    /// Whether the person registered for it.
    pub registered: Option<bool>,
    /// When the person registered, MM/DD/YYYY hh:mm:ss in the zone of timeZoneID; absent without registration.
    pub register_date: Option<String>,
    /// Whether the person downloaded it.
    pub downloaded: Option<bool>,
    /// Whether the person watched it.
    pub viewed: Option<bool>,
    /// Number of the time zone in which accessTime and registerDate are given, as LstTimeZone returns it; -1 means GMT. Default: -1.
    pub time_zone_id: Option<i64>,
    /// What the person filled in to register; only when asked for.
    pub reg_fields: Option<RegFieldsType>,
}

impl ReadChildren for RecordAccessDetailHistoryType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "viewID" => _ = self.view_id.read(reader)?,
            "participantName" => _ = self.participant_name.read(reader)?,
            "participantEmail" => _ = self.participant_email.read(reader)?,
            "accessTime" => _ = self.access_time.read(reader)?,
            "registered" => _ = self.registered.read(reader)?,
            "registerDate" => _ = self.register_date.read(reader)?,
            "downloaded" => _ = self.downloaded.read(reader)?,
            "viewed" => _ = self.viewed.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "regFields" => _ = self.reg_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RecordAccessDetailHistoryType {
    fn write_children(&self, writer: &mut Writer) {
        self.view_id.write(writer, name!("history:viewID"));
        self.participant_name.write(writer, name!("history:participantName"));
        self.participant_email.write(writer, name!("history:participantEmail"));
        self.access_time.write(writer, name!("history:accessTime"));
        self.registered.write(writer, name!("history:registered"));
        self.register_date.write(writer, name!("history:registerDate"));
        self.downloaded.write(writer, name!("history:downloaded"));
        self.viewed.write(writer, name!("history:viewed"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
        self.reg_fields.write(writer, name!("history:regFields"));
    }
}

/// What a person filled in to register for a recording; what the form did not ask for is absent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegFieldsType {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Employer or organisation.
    pub company: Option<String>,
    /// First line of the street address.
    pub address1: Option<String>,
    /// Second line of the street address.
    pub address2: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code, as text.
    pub postal_code: Option<String>,
    /// Country, as text.
    pub country: Option<String>,
    /// Phone number, as text.
    pub phone: Option<String>,
    /// Fax number, as text.
    pub fax: Option<String>,
    /// One of the form's own questions with the answer.
    pub custom_fields: Vec<CustomFieldsType>,
}

impl ReadChildren for RegFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "postalCode" => _ = self.postal_code.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            "phone" => _ = self.phone.read(reader)?,
            "fax" => _ = self.fax.read(reader)?,
            "customFields" => _ = self.custom_fields.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for RegFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("history:firstName"));
        self.last_name.write(writer, name!("history:lastName"));
        self.title.write(writer, name!("history:title"));
        self.company.write(writer, name!("history:company"));
        self.address1.write(writer, name!("history:address1"));
        self.address2.write(writer, name!("history:address2"));
        self.city.write(writer, name!("history:city"));
        self.state.write(writer, name!("history:state"));
        self.postal_code.write(writer, name!("history:postalCode"));
        self.country.write(writer, name!("history:country"));
        self.phone.write(writer, name!("history:phone"));
        self.fax.write(writer, name!("history:fax"));
        self.custom_fields.write(writer, name!("history:customFields"));
    }
}

/// A question that a host put on a registration form, with one person's answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomFieldsType {
    /// The question, as the form shows it.
    pub label: Option<String>,
    /// The answer; of several that were ticked, all of them as text. Known: inferred.
    pub value: Option<String>,
}

impl ReadChildren for CustomFieldsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "label" => _ = self.label.read(reader)?,
            "value" => _ = self.value.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CustomFieldsType {
    fn write_children(&self, writer: &mut Writer) {
        self.label.write(writer, name!("history:label"));
        self.value.write(writer, name!("history:value"));
    }
}

