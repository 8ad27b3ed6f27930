//! history.LstAccessAnywhereHistory: Lists when users reached their own computers from afar in the last 90 days: a host's own connections, for an administrator those of all users.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstAccessAnywhereHistory {
    const NAME: &'static str = "LstAccessAnywhereHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lstAccessAnywhereHistory";
    const RESPONSE_TYPE: &'static str = "history:LstAccessAnywhereHistoryResponse";
    type Response = LstAccessAnywhereHistoryResponse;
}

/// Which connections are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstAccessAnywhereHistory {
    /// Login name of the user whose connections are wanted, for administrators; all users when left out. From anybody else it is ignored: a user gets his own. Mind the spelling, with a small x. Since 40.1.0.
    pub host_webex_id: Option<String>,
    /// When the connections wanted began, in GMT; both limits are needed. Month and day may have one digit. Since 40.1.0.
    pub start_time_scope: Option<super::StartTimeScopeType>,
    /// When the connections wanted ended, in GMT; both limits are needed. Month and day may have one digit. Since 40.1.0.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough. Since 40.1.0.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by start, earliest first, when left out. Since 40.1.0.
    pub order: Option<OrderAccessAnywhereHisType>,
}

impl ReadChildren for LstAccessAnywhereHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "hostWebexID" => _ = self.host_webex_id.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstAccessAnywhereHistory {
    fn write_children(&self, writer: &mut Writer) {
        if writer.speaks(40, 1, 0) {
            self.host_webex_id.write(writer, name!("history:hostWebexID"));
        }
        if writer.speaks(40, 1, 0) {
            self.start_time_scope.write(writer, name!("history:startTimeScope"));
        }
        if writer.speaks(40, 1, 0) {
            self.end_time_scope.write(writer, name!("history:endTimeScope"));
        }
        if writer.speaks(40, 1, 0) {
            self.list_control.write(writer, name!("history:listControl"));
        }
        if writer.speaks(40, 1, 0) {
            self.order.write(writer, name!("history:order"));
        }
    }
}

/// The connections found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstAccessAnywhereHistoryResponse {
    /// How many there are, and which of them these are. Since 40.1.0.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them. Since 40.1.0.
    pub access_any_where_info: Vec<AccessAnyWhereInfoType>,
}

impl ReadChildren for LstAccessAnywhereHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "accessAnyWhereInfo" => _ = self.access_any_where_info.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstAccessAnywhereHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        if writer.speaks(40, 1, 0) {
            self.matching_records.write(writer, name!("history:matchingRecords"));
        }
        if writer.speaks(40, 1, 0) {
            self.access_any_where_info.write(writer, name!("history:accessAnyWhereInfo"));
        }
    }
}

/// How a list of connections is sorted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderAccessAnywhereHisType {
    /// What the list is sorted by.
    pub order_by: Vec<String>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderAccessAnywhereHisType {
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

impl WriteChildren for OrderAccessAnywhereHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

/// One connection of a user with a computer of his own that he reached from afar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessAnyWhereInfoType {
    /// Number of this connection, up to 18 digits. Since 40.1.0. Known: inferred.
    pub conf_id: Option<i64>,
    /// Name of the user, as the site shows it. Since 40.1.0. Known: inferred.
    pub user_name: Option<String>,
    /// Name under which the user set up the computer for access. Since 40.1.0. Known: inferred.
    pub computer_name: Option<String>,
    /// IP address from which the user reached it. Since 40.1.0. Known: inferred.
    pub client_ip: Option<String>,
    /// When the connection began, MM/DD/YYYY hh:mm:ss in GMT. Since 40.1.0. Known: inferred.
    pub start_time: Option<String>,
    /// When the connection ended, MM/DD/YYYY hh:mm:ss in GMT. Since 40.1.0. Known: inferred.
    pub end_time: Option<String>,
    /// How long the connection lasted, in minutes, rounded up. Since 40.1.0. Known: inferred.
    pub duration: Option<i64>,
}

impl ReadChildren for AccessAnyWhereInfoType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "confID" => _ = self.conf_id.read(reader)?,
            "userName" => _ = self.user_name.read(reader)?,
            "computerName" => _ = self.computer_name.read(reader)?,
            "clientIP" => _ = self.client_ip.read(reader)?,
            "startTime" => _ = self.start_time.read(reader)?,
            "endTime" => _ = self.end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AccessAnyWhereInfoType {
    fn write_children(&self, writer: &mut Writer) {
        if writer.speaks(40, 1, 0) {
            self.conf_id.write(writer, name!("history:confID"));
        }
        if writer.speaks(40, 1, 0) {
            self.user_name.write(writer, name!("history:userName"));
        }
        if writer.speaks(40, 1, 0) {
            self.computer_name.write(writer, name!("history:computerName"));
        }
        if writer.speaks(40, 1, 0) {
            self.client_ip.write(writer, name!("history:clientIP"));
        }
        if writer.speaks(40, 1, 0) {
            self.start_time.write(writer, name!("history:startTime"));
        }
        if writer.speaks(40, 1, 0) {
            self.end_time.write(writer, name!("history:endTime"));
        }
        if writer.speaks(40, 1, 0) {
            self.duration.write(writer, name!("history:duration"));
        }
    }
}

