//! history.LsttrainingattendeeHistory: Lists who was in training sessions of the last 90 days, one record for each time somebody joined: a host's own sessions, for an administrator those of all hosts.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LsttrainingattendeeHistory {
    const NAME: &'static str = "LsttrainingattendeeHistory";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "history:lsttrainingattendeeHistory";
    const RESPONSE_TYPE: &'static str = "history:lsttrainingattendeeHistoryResponse";
    type Response = LsttrainingattendeeHistoryResponse;
}

/// Which people's visits to training sessions are wanted, by default all that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LsttrainingattendeeHistory {
    /// Number of the only training session wanted, nine digits.
    pub session_key: Option<i64>,
    /// How the list is sorted; by the time people joined, earliest first, when left out.
    pub order: Option<OrderTCAttenHisType>,
    /// When the training sessions looked through began; both limits are needed.
    pub start_time_scope: Option<super::StartTimeScopeType>,
    /// How the topic of the training sessions wanted begins; capital and small letters are the same. Known: inferred.
    pub conf_name: Option<String>,
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// Number of the only conference wanted, up to 18 digits.
    pub conf_id: Option<i64>,
    /// When the training sessions looked through ended; both limits are needed.
    pub end_time_scope: Option<super::EndTimeScopeType>,
    /// Number of the time zone of the request's limits and of the times in the answer, as LstTimeZone returns it; GMT when left out.
    pub time_zone_id: Option<i64>,
}

impl ReadChildren for LsttrainingattendeeHistory {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "startTimeScope" => _ = self.start_time_scope.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "listControl" => _ = self.list_control.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            "endTimeScope" => _ = self.end_time_scope.read(reader)?,
            "timeZoneID" => _ = self.time_zone_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LsttrainingattendeeHistory {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.order.write(writer, name!("history:order"));
        self.start_time_scope.write(writer, name!("history:startTimeScope"));
        self.conf_name.write(writer, name!("history:confName"));
        self.list_control.write(writer, name!("history:listControl"));
        self.conf_id.write(writer, name!("history:confID"));
        self.end_time_scope.write(writer, name!("history:endTimeScope"));
        self.time_zone_id.write(writer, name!("history:timeZoneID"));
    }
}

/// The visits to training sessions found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LsttrainingattendeeHistoryResponse {
    /// One of them.
    pub training_attendee_history: Vec<TrainingAttendeeHistoryInstanceType>,
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
}

impl ReadChildren for LsttrainingattendeeHistoryResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "trainingAttendeeHistory" => _ = self.training_attendee_history.read(reader)?,
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LsttrainingattendeeHistoryResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.training_attendee_history.write(writer, name!("history:trainingAttendeeHistory"));
        self.matching_records.write(writer, name!("history:matchingRecords"));
    }
}

/// One person's visit to a training session; who left and came back has one for each time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrainingAttendeeHistoryInstanceType {
    /// Number of the training session, nine digits.
    pub session_key: Option<i64>,
    /// Topic of the session.
    pub conf_name: Option<String>,
    /// Full name under which the person joined.
    pub attendee_name: Option<String>,
    /// E-mail address under which the person joined.
    pub attendee_email: Option<String>,
    /// When the person joined, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub start_time: Option<String>,
    /// When the person left, MM/DD/YYYY hh:mm:ss in GMT, or in the zone that the request names.
    pub end_time: Option<String>,
    /// How long the person stayed, in minutes.
    pub duration: Option<i64>,
    /// Whether the person had registered, Y or N. Known: inferred.
    pub registered: Option<String>,
    /// Whether the person had been invited, Y or N. Known: inferred.
    pub invited: Option<String>,
    /// The person's employer or organisation.
    pub company: Option<String>,
    /// The person's job title.
    pub title: Option<String>,
    /// The person's phone number, as text.
    pub phone: Option<String>,
    /// First line of the person's street address.
    pub address1: Option<String>,
    /// Second line of the person's street address.
    pub address2: Option<String>,
    /// The person's city or town.
    pub city: Option<String>,
    /// The person's state, province or region.
    pub state: Option<String>,
    /// The person's country, as text.
    pub country: Option<String>,
    /// The person's postal code, as text.
    pub zip: Option<String>,
    /// IP address from which the person joined.
    pub ip_address: Option<String>,
    /// Whether the person was the host, an attendee, or something else.
    pub participant_type: Option<super::ParticipantTypeType>,
    /// How long the person talked and listened through the computer, in minutes. Known: inferred.
    pub voip_duration: Option<i64>,
    /// Operating system and browser or program with which the person joined, as text. Known: inferred.
    pub client_agent: Option<String>,
    /// Number of this conference, up to 18 digits; each time a session is held it gets another one.
    pub conf_id: Option<i64>,
}

impl ReadChildren for TrainingAttendeeHistoryInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "confName" => _ = self.conf_name.read(reader)?,
            "attendeeName" => _ = self.attendee_name.read(reader)?,
            "attendeeEmail" => _ = self.attendee_email.read(reader)?,
            "startTime" => _ = self.start_time.read(reader)?,
            "endTime" => _ = self.end_time.read(reader)?,
            "duration" => _ = self.duration.read(reader)?,
            "registered" => _ = self.registered.read(reader)?,
            "invited" => _ = self.invited.read(reader)?,
            "company" => _ = self.company.read(reader)?,
            "title" => _ = self.title.read(reader)?,
            "phone" => _ = self.phone.read(reader)?,
            "address1" => _ = self.address1.read(reader)?,
            "address2" => _ = self.address2.read(reader)?,
            "city" => _ = self.city.read(reader)?,
            "state" => _ = self.state.read(reader)?,
            "country" => _ = self.country.read(reader)?,
            "zip" => _ = self.zip.read(reader)?,
            "ipAddress" => _ = self.ip_address.read(reader)?,
            "participantType" => _ = self.participant_type.read(reader)?,
            "voipDuration" => _ = self.voip_duration.read(reader)?,
            "clientAgent" => _ = self.client_agent.read(reader)?,
            "confID" => _ = self.conf_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for TrainingAttendeeHistoryInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("history:sessionKey"));
        self.conf_name.write(writer, name!("history:confName"));
        self.attendee_name.write(writer, name!("history:attendeeName"));
        self.attendee_email.write(writer, name!("history:attendeeEmail"));
        self.start_time.write(writer, name!("history:startTime"));
        self.end_time.write(writer, name!("history:endTime"));
        self.duration.write(writer, name!("history:duration"));
        self.registered.write(writer, name!("history:registered"));
        self.invited.write(writer, name!("history:invited"));
        self.company.write(writer, name!("history:company"));
        self.title.write(writer, name!("history:title"));
        self.phone.write(writer, name!("history:phone"));
        self.address1.write(writer, name!("history:address1"));
        self.address2.write(writer, name!("history:address2"));
        self.city.write(writer, name!("history:city"));
        self.state.write(writer, name!("history:state"));
        self.country.write(writer, name!("history:country"));
        self.zip.write(writer, name!("history:zip"));
        self.ip_address.write(writer, name!("history:ipAddress"));
        self.participant_type.write(writer, name!("history:participantType"));
        self.voip_duration.write(writer, name!("history:voipDuration"));
        self.client_agent.write(writer, name!("history:clientAgent"));
        self.conf_id.write(writer, name!("history:confID"));
    }
}

/// How a list of people at training sessions is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderTCAttenHisType {
    /// What the list is sorted by.
    pub order_by: Vec<OrderTCAttenHisByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for OrderTCAttenHisType {
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

impl WriteChildren for OrderTCAttenHisType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("history:orderBy"));
        self.order_ad.write(writer, name!("history:orderAD"));
    }
}

xml::tokens! {
    /// What a list of people at training sessions can be sorted by: time of joining, conference, or what is known of the person.
    pub enum OrderTCAttenHisByType {
        Name = "NAME",
        Starttime = "STARTTIME",
        Company = "COMPANY",
        Country = "COUNTRY",
        State = "STATE",
        City = "CITY",
        Confid = "CONFID",
    }
}

