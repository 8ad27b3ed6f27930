//! The service `site`.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::Service;

mod get_site;
mod get_web_acd_queues;
mod lst_time_zone;
mod set_site;
pub use get_site::*;
pub use get_web_acd_queues::*;
pub use lst_time_zone::*;
pub use set_site::*;

/// The service: its names on the wire.
pub static SERVICE: Service = Service {
    packages: &["site"],
    declares: &[("ns1", "http://www.webex.com/schemas/2002/06/service/site"), ("event", "http://www.webex.com/schemas/2002/06/service/event")],
};

/// Empty, and used by no operation; part of the schema all the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MsOfficeType {}

impl ReadChildren for MsOfficeType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for MsOfficeType {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// Empty, and used by no operation; part of the schema all the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstantMessengerType {}

impl ReadChildren for InstantMessengerType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for InstantMessengerType {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// Empty, and used by no operation; part of the schema all the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneClicksType {}

impl ReadChildren for OneClicksType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for OneClicksType {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

/// How the site's pages are linked to a MeetingPlace phone bridge; kept and returned, without effect.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeetingPlaceType {
    /// Address of the page on which users see and change their profile on the bridge. Known: inferred.
    pub mp_profile_url: Option<String>,
    /// Address that is opened when a user signs out, so that he leaves the bridge's pages as well. Known: inferred.
    pub mp_logout_url: Option<String>,
    /// Address under which the bridge's meetings for people within the organisation are found. Known: inferred.
    pub mp_internal_meeting_link: Option<String>,
    /// Number of the profile with which the server's recorder dials into the bridge. Known: inferred.
    pub nbr_profile_number: Option<String>,
    /// Secret that belongs to the recorder's profile, as plain text. Known: inferred.
    pub nbr_profile_password: Option<String>,
}

impl ReadChildren for MeetingPlaceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "mpProfileURL" => _ = self.mp_profile_url.read(reader)?,
            "mpLogoutURL" => _ = self.mp_logout_url.read(reader)?,
            "mpInternalMeetingLink" => _ = self.mp_internal_meeting_link.read(reader)?,
            "nbrProfileNumber" => _ = self.nbr_profile_number.read(reader)?,
            "nbrProfilePassword" => _ = self.nbr_profile_password.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for MeetingPlaceType {
    fn write_children(&self, writer: &mut Writer) {
        self.mp_profile_url.write(writer, name!("ns1:mpProfileURL"));
        self.mp_logout_url.write(writer, name!("ns1:mpLogoutURL"));
        self.mp_internal_meeting_link.write(writer, name!("ns1:mpInternalMeetingLink"));
        self.nbr_profile_number.write(writer, name!("ns1:nbrProfileNumber"));
        self.nbr_profile_password.write(writer, name!("ns1:nbrProfilePassword"));
    }
}

xml::tokens! {
    /// Countries whose customs a site can follow, by name; used by no element, because region is plain text.
    pub enum RegionType {
        US = "U.S.",
        Australia = "Australia",
        Canada = "Canada",
        FrenchCanada = "French Canada",
        China = "China",
        Germany = "Germany",
        HongKong = "Hong Kong",
        Italy = "Italy",
        Japan = "Japan",
        Korea = "Korea",
        NewZealand = "New Zealand",
        Spain = "Spain",
        Sweden = "Sweden",
        Switzerland = "Switzerland",
        Taiwan = "Taiwan",
        UK = "U.K.",
    }
}

xml::tokens! {
    /// Currencies in which a site can charge, by name; used by no element, because currency is plain text.
    pub enum CurrencyType {
        UsDollars = "US Dollars",
        AustralianDollars = "Australian Dollars",
        CanadianDollars = "Canadian Dollars",
        BritishPounds = "British Pounds",
        Euros = "Euros",
        FrenchFrancs = "French Francs",
        Deutschmarks = "Deutschmarks",
        HongKongDollars = "Hong Kong Dollars",
        ItalianLira = "Italian Lira",
        JapaneseYen = "Japanese Yen",
        NewZealandDollars = "New Zealand Dollars",
        SwissFrancs = "Swiss Francs",
        KoreanWon = "Korean Won",
    }
}

