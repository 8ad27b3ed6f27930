//! meeting.GetjoinurlMeeting: Makes the addresses by which an attendee joins a meeting, is invited to it, or registers for it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetjoinurlMeeting {
    const NAME: &'static str = "GetjoinurlMeeting";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "meet:getjoinurlMeeting";
    const RESPONSE_TYPE: &'static str = "meet:getjoinurlMeetingResponse";
    type Response = GetjoinurlMeetingResponse;
}

/// Which meeting is to be joined, and by whom: one of the two keys is needed, and sessionKey counts where both are given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetjoinurlMeeting {
    /// Number of the meeting, nine digits; an older name of sessionKey.
    pub meeting_key: Option<i64>,
    /// Number of the meeting, nine digits.
    pub session_key: Option<i64>,
    /// Name under which the attendee is to appear, put into joinMeetingURL.
    pub attendee_name: Option<String>,
    /// The attendee's e-mail address, put into joinMeetingURL.
    pub attendee_email: Option<String>,
    /// The meeting's password, put into joinMeetingURL so that the attendee need not type it; whether it is right shows on joining.
    pub meeting_pw: Option<String>,
    /// Number under which the attendee is registered, put into joinMeetingURL; only needed for a meeting with registration.
    pub reg_id: Option<String>,
}

impl ReadChildren for GetjoinurlMeeting {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "meetingKey" | "meetingkey" => _ = self.meeting_key.read(reader)?,
            "sessionKey" | "sessionkey" => _ = self.session_key.read(reader)?,
            "attendeeName" => _ = self.attendee_name.read(reader)?,
            "attendeeEmail" => _ = self.attendee_email.read(reader)?,
            "meetingPW" => _ = self.meeting_pw.read(reader)?,
            "RegID" => _ = self.reg_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetjoinurlMeeting {
    fn write_children(&self, writer: &mut Writer) {
        self.meeting_key.write(writer, name!("meet:meetingKey"));
        self.session_key.write(writer, name!("meet:sessionKey"));
        self.attendee_name.write(writer, name!("meet:attendeeName"));
        self.attendee_email.write(writer, name!("meet:attendeeEmail"));
        self.meeting_pw.write(writer, name!("meet:meetingPW"));
        self.reg_id.write(writer, name!("meet:RegID"));
    }
}

/// The addresses for the attendee.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetjoinurlMeetingResponse {
    /// Address to open in the attendee's browser, holding what was said of him.
    pub join_meeting_url: Option<String>,
    /// The meeting's own address, the same for everybody and fit for an invitation.
    pub invite_meeting_url: Option<String>,
    /// Address of the registration page; absent when the meeting has no registration.
    pub register_meeting_url: Option<String>,
}

impl ReadChildren for GetjoinurlMeetingResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "joinMeetingURL" => _ = self.join_meeting_url.read(reader)?,
            "inviteMeetingURL" => _ = self.invite_meeting_url.read(reader)?,
            "registerMeetingURL" => _ = self.register_meeting_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetjoinurlMeetingResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.join_meeting_url.write(writer, name!("meet:joinMeetingURL"));
        self.invite_meeting_url.write(writer, name!("meet:inviteMeetingURL"));
        self.register_meeting_url.write(writer, name!("meet:registerMeetingURL"));
    }
}

