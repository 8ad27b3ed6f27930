//! user.AuthenticateUser: Exchanges a password, an access token or a SAML assertion for a session ticket, which later requests send in place of the password.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for AuthenticateUser {
    const NAME: &'static str = "AuthenticateUser";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:authenticateUser";
    const RESPONSE_TYPE: &'static str = "use:authenticateUserResponse";
    type Response = AuthenticateUserResponse;
}

/// What proves the caller's identity; empty when the securityContext holds a password.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthenticateUser {
    /// SAML assertion of the site's identity provider, in base64; only assertions that the provider started by itself can be used.
    pub saml_response: Option<String>,
    /// How the identity is proven: "SAML2.0" with samlResponse, otherwise left out. Known: inferred.
    pub protocol: Option<String>,
    /// Access token of the caller, in place of a password or an assertion. Known: inferred.
    pub access_token: Option<String>,
}

impl ReadChildren for AuthenticateUser {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "samlResponse" => _ = self.saml_response.read(reader)?,
            "protocol" => _ = self.protocol.read(reader)?,
            "accessToken" => _ = self.access_token.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AuthenticateUser {
    fn write_children(&self, writer: &mut Writer) {
        self.saml_response.write(writer, name!("use:samlResponse"));
        self.protocol.write(writer, name!("use:protocol"));
        self.access_token.write(writer, name!("use:accessToken"));
    }
}

/// The ticket, and how long it is good for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthenticateUserResponse {
    /// Text to send as sessionTicket in the securityContext; opaque, of any length.
    pub session_ticket: String,
    /// When the ticket was issued, in milliseconds since 1970-01-01 UTC.
    pub create_time: Option<i64>,
    /// How long the ticket is good for, in seconds from createTime; 5400 unless the server is set otherwise.
    pub time_to_live: Option<i64>,
}

impl ReadChildren for AuthenticateUserResponse {
    const REQUIRED: &'static [&'static str] = &["sessionTicket"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionTicket" => reader.required(0, &mut self.session_ticket)?,
            "createTime" => _ = self.create_time.read(reader)?,
            "timeToLive" => _ = self.time_to_live.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AuthenticateUserResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.session_ticket.write(writer, name!("use:sessionTicket"));
        self.create_time.write(writer, name!("use:createTime"));
        self.time_to_live.write(writer, name!("use:timeToLive"));
    }
}

