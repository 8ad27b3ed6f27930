//! event.SendInvitationEmail: Sends the invitation mails of a scheduled event, for the first time or again, to its attendees, its panelists, or both.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SendInvitationEmail {
    const NAME: &'static str = "SendInvitationEmail";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:sendInvitationEmail";
    const RESPONSE_TYPE: &'static str = "event:sendInvitationEmailResponse";
    type Response = SendInvitationEmailResponse;
}

/// For which event invitations are sent, and to whom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendInvitationEmail {
    /// Number of the event, nine digits.
    pub session_key: i64,
    /// Whether the attendees who are invited get one. Default: true.
    pub attendees: Option<bool>,
    /// Whether the panelists get one; no when left out. Known: inferred.
    pub panelists: Option<bool>,
}

impl ReadChildren for SendInvitationEmail {
    const REQUIRED: &'static [&'static str] = &["sessionKey"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "attendees" => _ = self.attendees.read(reader)?,
            "panelists" => _ = self.panelists.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SendInvitationEmail {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("event:sessionKey"));
        self.attendees.write(writer, name!("event:attendees"));
        self.panelists.write(writer, name!("event:panelists"));
    }
}

/// To whom invitations were sent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendInvitationEmailResponse {
    /// E-mail address of one of them; none is here when nobody is invited.
    pub delivered_email: Vec<String>,
}

impl ReadChildren for SendInvitationEmailResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "deliveredEmail" => _ = self.delivered_email.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SendInvitationEmailResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.delivered_email.write(writer, name!("event:deliveredEmail"));
    }
}

