//! ep.GetJoinSessionInfo: Adds somebody to a session of any kind, beside those who are invited, and tells a client program what it needs to join. Nobody is written to, neither now nor when the session changes. Personal rooms have no attendees, and are joined on their pages.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetJoinSessionInfo {
    const NAME: &'static str = "GetJoinSessionInfo";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "ep:getJoinSessionInfo";
    const RESPONSE_TYPE: &'static str = "ep:getJoinSessionInfoResponse";
    type Response = GetJoinSessionInfoResponse;
}

/// Which session is joined, and by whom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetJoinSessionInfo {
    /// Number of the session, nine digits.
    pub session_key: i64,
    /// The session's password, from everybody, the host too; blank or left out when it has none, and then not looked at. After 100 wrong ones of a session from one address, or 500 from all addresses that never gave the right one, ServerBusy is the answer to any; one is forgiven every five seconds, or every second. Known: ours.
    pub session_password: Option<String>,
    /// Name under which the attendee is to appear, at most 128 characters; whoever is in the session already keeps the name that he has there.
    pub attendee_name: String,
    /// The attendee's e-mail address, which tells him from others: the same address again is the same attendee, in whichever of the session's lists it is.
    pub attendee_email: String,
}

impl ReadChildren for GetJoinSessionInfo {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "attendeeName", "attendeeEmail"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "sessionPassword" => _ = self.session_password.read(reader)?,
            "attendeeName" => reader.required(1, &mut self.attendee_name)?,
            "attendeeEmail" => reader.required(2, &mut self.attendee_email)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetJoinSessionInfo {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("ep:sessionKey"));
        self.session_password.write(writer, name!("ep:sessionPassword"));
        self.attendee_name.write(writer, name!("ep:attendeeName"));
        self.attendee_email.write(writer, name!("ep:attendeeEmail"));
    }
}

/// What a client program needs to join.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetJoinSessionInfoResponse {
    /// Number of the site.
    pub site_id: i64,
    /// Number of this conference, up to 18 digits.
    pub conf_id: i64,
    /// Topic of the session.
    pub conf_name: String,
    /// Number by which the attendee is known in the session, the same each time he joins it. Known: inferred.
    pub attendee_id: i64,
    /// Address of the server that tells the original's client program where the session runs; here the host name of this server, which sessions are joined on in the browser. Known: inferred.
    pub mzm_address: String,
    /// Address of the server that the original's client program joins the session on; the same host name. Known: inferred.
    pub mcc_address: String,
    /// What may be used in the session; absent for a conference by phone alone.
    pub enable_options: Option<EnableOptionsType>,
    /// How to join by phone; without the host's code, but for the host and administrators.
    pub telephony: Option<crate::meeting::TelephonyType>,
}

impl ReadChildren for GetJoinSessionInfoResponse {
    const REQUIRED: &'static [&'static str] = &["siteID", "confID", "confName", "attendeeID", "mzmAddress", "mccAddress"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "siteID" => reader.required(0, &mut self.site_id)?,
            "confID" => reader.required(1, &mut self.conf_id)?,
            "confName" => reader.required(2, &mut self.conf_name)?,
            "attendeeID" => reader.required(3, &mut self.attendee_id)?,
            "mzmAddress" => reader.required(4, &mut self.mzm_address)?,
            "mccAddress" => reader.required(5, &mut self.mcc_address)?,
            "enableOptions" => _ = self.enable_options.read(reader)?,
            "telephony" => _ = self.telephony.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetJoinSessionInfoResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.site_id.write(writer, name!("ep:siteID"));
        self.conf_id.write(writer, name!("ep:confID"));
        self.conf_name.write(writer, name!("ep:confName"));
        self.attendee_id.write(writer, name!("ep:attendeeID"));
        self.mzm_address.write(writer, name!("ep:mzmAddress"));
        self.mcc_address.write(writer, name!("ep:mccAddress"));
        self.enable_options.write(writer, name!("ep:enableOptions"));
        self.telephony.write(writer, name!("ep:telephony"));
    }
}

/// What may be used in a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOptionsType {
    /// Whether participants may write to each other.
    pub chat: Option<bool>,
    /// Whether the host may ask questions with answers to choose from.
    pub poll: Option<bool>,
    /// Whether attendees see who else takes part.
    pub attendee_list: Option<bool>,
    /// Whether files may be handed to participants.
    pub file_share: Option<bool>,
    /// Whether documents may be presented.
    pub presentation: Option<bool>,
    /// Whether a single application's window may be shared.
    pub application_share: Option<bool>,
    /// Whether a whole screen may be shared.
    pub desktop_share: Option<bool>,
    /// Whether the presenter may lead everybody through web pages.
    pub web_tour: Option<bool>,
    /// Whether marks may be drawn on what is shown.
    pub annotation: Option<bool>,
    /// Whether participants may load documents into the session.
    pub import_document: Option<bool>,
    /// Whether participants may save documents that are shown.
    pub save_document: Option<bool>,
    /// Whether participants may print documents that are shown.
    pub print_document: Option<bool>,
    /// Whether participants may point at what is shown.
    pub pointer: Option<bool>,
    /// Whether participants may change the page that is shown to everybody.
    pub switch_page: Option<bool>,
    /// Whether participants may enlarge what is shown to the whole screen.
    pub full_screen: Option<bool>,
    /// Whether participants may see small pictures of the pages.
    pub thumbnail: Option<bool>,
    /// Whether participants may enlarge or shrink a page.
    pub zoom: Option<bool>,
    /// Whether participants may copy pages that are shown.
    pub copy_page: Option<bool>,
    /// Whether documents may be brought in by fax.
    pub fax_into_meeting: Option<bool>,
    /// Whether several cameras are shown at once.
    pub multi_video: Option<bool>,
    /// Whether participants may talk and listen through the computer.
    pub voip: Option<bool>,
}

impl ReadChildren for EnableOptionsType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "chat" => _ = self.chat.read(reader)?,
            "poll" => _ = self.poll.read(reader)?,
            "attendeeList" => _ = self.attendee_list.read(reader)?,
            "fileShare" => _ = self.file_share.read(reader)?,
            "presentation" => _ = self.presentation.read(reader)?,
            "applicationShare" => _ = self.application_share.read(reader)?,
            "desktopShare" => _ = self.desktop_share.read(reader)?,
            "webTour" => _ = self.web_tour.read(reader)?,
            "annotation" => _ = self.annotation.read(reader)?,
            "importDocument" => _ = self.import_document.read(reader)?,
            "saveDocument" => _ = self.save_document.read(reader)?,
            "printDocument" => _ = self.print_document.read(reader)?,
            "pointer" => _ = self.pointer.read(reader)?,
            "switchPage" => _ = self.switch_page.read(reader)?,
            "fullScreen" => _ = self.full_screen.read(reader)?,
            "thumbnail" => _ = self.thumbnail.read(reader)?,
            "zoom" => _ = self.zoom.read(reader)?,
            "copyPage" => _ = self.copy_page.read(reader)?,
            "faxIntoMeeting" => _ = self.fax_into_meeting.read(reader)?,
            "multiVideo" => _ = self.multi_video.read(reader)?,
            "voip" => _ = self.voip.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for EnableOptionsType {
    fn write_children(&self, writer: &mut Writer) {
        self.chat.write(writer, name!("ep:chat"));
        self.poll.write(writer, name!("ep:poll"));
        self.attendee_list.write(writer, name!("ep:attendeeList"));
        self.file_share.write(writer, name!("ep:fileShare"));
        self.presentation.write(writer, name!("ep:presentation"));
        self.application_share.write(writer, name!("ep:applicationShare"));
        self.desktop_share.write(writer, name!("ep:desktopShare"));
        self.web_tour.write(writer, name!("ep:webTour"));
        self.annotation.write(writer, name!("ep:annotation"));
        self.import_document.write(writer, name!("ep:importDocument"));
        self.save_document.write(writer, name!("ep:saveDocument"));
        self.print_document.write(writer, name!("ep:printDocument"));
        self.pointer.write(writer, name!("ep:pointer"));
        self.switch_page.write(writer, name!("ep:switchPage"));
        self.full_screen.write(writer, name!("ep:fullScreen"));
        self.thumbnail.write(writer, name!("ep:thumbnail"));
        self.zoom.write(writer, name!("ep:zoom"));
        self.copy_page.write(writer, name!("ep:copyPage"));
        self.fax_into_meeting.write(writer, name!("ep:faxIntoMeeting"));
        self.multi_video.write(writer, name!("ep:multiVideo"));
        self.voip.write(writer, name!("ep:voip"));
    }
}

