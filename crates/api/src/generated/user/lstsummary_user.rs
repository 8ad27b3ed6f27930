//! user.LstsummaryUser: Lists users of the site in brief.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstsummaryUser {
    const NAME: &'static str = "LstsummaryUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:lstsummaryUser";
    const RESPONSE_TYPE: &'static str = "use:lstsummaryUserResponse";
    type Response = LstsummaryUserResponse;
}

/// Which users are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryUser {
    /// How the given name begins; capital and small letters are the same. Known: ours.
    pub first_name: Option<String>,
    /// How the family name begins; capital and small letters are the same. Known: ours.
    pub last_name: Option<String>,
    /// The whole e-mail address; capital and small letters are the same.
    pub email: Option<String>,
    /// Whether the users wanted can sign in.
    pub active: Option<super::ActiveType>,
    /// The whole login name; capital and small letters are the same.
    pub web_ex_id: Option<String>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by login name when left out.
    pub order: Option<super::OrderType>,
    /// When the users wanted were registered.
    pub data_scope: Option<super::DataScopeType>,
    /// What the users wanted are in support.
    pub web_acd: Option<LstsummaryUserWebACD>,
}

impl ReadChildren for LstsummaryUser {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "firstName" => _ = self.first_name.read(reader)?,
            "lastName" => _ = self.last_name.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "active" => _ = self.active.read(reader)?,
            "webExId" | "webExID" => _ = self.web_ex_id.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "dataScope" => _ = self.data_scope.read(reader)?,
            "webACD" => _ = self.web_acd.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryUser {
    fn write_children(&self, writer: &mut Writer) {
        self.first_name.write(writer, name!("use:firstName"));
        self.last_name.write(writer, name!("use:lastName"));
        self.email.write(writer, name!("use:email"));
        self.active.write(writer, name!("use:active"));
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.list_control.write(writer, name!("use:listControl"));
        self.order.write(writer, name!("use:order"));
        self.data_scope.write(writer, name!("use:dataScope"));
        self.web_acd.write(writer, name!("use:webACD"));
    }
}

/// The users found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryUserResponse {
    /// One of them.
    pub user: Vec<UserSummaryInstanceType>,
    /// How many there are, and which of them these are; unlike in most lists, at the end.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LstsummaryUserResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "user" => _ = self.user.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.user.write(writer, name!("use:user"));
        self.matching_records.write(writer, name!("use:matchingRecords"));
    }
}

/// A user in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserSummaryInstanceType {
    /// The user's login name.
    pub web_ex_id: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// When the user was created, MM/DD/YYYY hh:mm:ss in GMT.
    pub registration_date: Option<String>,
    /// Whether the user can sign in.
    pub active: super::ActiveType,
    /// Number of the user's time zone, as LstTimeZone returns it. Default: -1.
    pub time_zone_id: Option<i64>,
    /// What the user is in support; only when asked for.
    pub web_acd: Option<super::WebACDUserRoleType>,
}

impl ReadChildren for UserSummaryInstanceType {
    const REQUIRED: &'static [&'static str] = &["webExId", "firstName", "lastName", "email", "active"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => reader.required(0, &mut self.web_ex_id)?,
            "firstName" => reader.required(1, &mut self.first_name)?,
            "lastName" => reader.required(2, &mut self.last_name)?,
            "email" => reader.required(3, &mut self.email)?,
            "registrationDate" => _ = self.registration_date.read(reader)?,
            "active" => reader.required(4, &mut self.active)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            "webACD" => _ = self.web_acd.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserSummaryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.first_name.write(writer, name!("use:firstName"));
        self.last_name.write(writer, name!("use:lastName"));
        self.email.write(writer, name!("use:email"));
        self.registration_date.write(writer, name!("use:registrationDate"));
        self.active.write(writer, name!("use:active"));
        self.time_zone_id.write(writer, name!("use:timeZoneID"));
        self.web_acd.write(writer, name!("use:webACD"));
    }
}

/// What users are in support, as a filter.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstsummaryUserWebACD {
    /// What a user is in the site's support queues.
    pub web_acd_user_role: super::WebACDUserRoleType,
    /// Login name of the manager under whom AssignWebACDAgents has put the users wanted.
    pub manager: Option<String>,
    /// Whether the answer tells what each user is in support. Default: true.
    pub return_prefs: Option<bool>,
}

impl ReadChildren for LstsummaryUserWebACD {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "manager" => _ = self.manager.read(reader)?,
            "returnPrefs" => _ = self.return_prefs.read(reader)?,
            _ => return self.web_acd_user_role.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for LstsummaryUserWebACD {
    fn write_children(&self, writer: &mut Writer) {
        self.web_acd_user_role.write_children(writer);
        self.manager.write(writer, name!("use:manager"));
        self.return_prefs.write(writer, name!("use:returnPrefs"));
    }
}

