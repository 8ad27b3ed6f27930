//! user.GetUserCard: Returns what others may know of a user: picture and personal room; no credentials are needed, only the site's name. Users who are deactivated, or whose account has ended, are UserNotFound.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetUserCard {
    const NAME: &'static str = "GetUserCard";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:getUserCard";
    const RESPONSE_TYPE: &'static str = "use:getUserCardResponse";
    type Response = GetUserCardResponse;
}

/// Which user is wanted, by one of three names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserCard {
    /// The user's login name. Known: inferred.
    pub web_ex_id: Option<String>,
    /// The user's e-mail address. Known: inferred.
    pub email: Option<String>,
    /// Name of the user's personal room, a part of its address. Known: inferred.
    pub personal_url: Option<String>,
}

impl ReadChildren for GetUserCard {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExId" | "webExID" => _ = self.web_ex_id.read(reader)?,
            "email" => _ = self.email.read(reader)?,
            "personalUrl" => _ = self.personal_url.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUserCard {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("use:webExId"));
        self.email.write(writer, name!("use:email"));
        self.personal_url.write(writer, name!("use:personalUrl"));
    }
}

/// What others may know of the user.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserCardResponse {
    /// The user's picture. Known: inferred.
    pub avatar: Option<AvatarType>,
    /// The user's personal room; absent when there is none. Known: inferred.
    pub personal_meeting_room: Option<UserCardPersonalMeetingRoomType>,
}

impl ReadChildren for GetUserCardResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "avatar" => _ = self.avatar.read(reader)?,
            "personalMeetingRoom" => _ = self.personal_meeting_room.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetUserCardResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.avatar.write(writer, name!("use:avatar"));
        self.personal_meeting_room.write(writer, name!("use:personalMeetingRoom"));
    }
}

/// A user's picture.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AvatarType {
    /// Address of the picture. Known: inferred.
    pub url: Option<String>,
    /// When the user gave the picture, in milliseconds since 1970-01-01 UTC; absent when he gave none. Known: inferred.
    pub last_modified_time: Option<i64>,
    /// Whether the user gave a picture of his own; otherwise it is one that stands for everybody. Known: inferred.
    pub is_uploaded: Option<bool>,
}

impl ReadChildren for AvatarType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "url" => _ = self.url.read(reader)?,
            "lastModifiedTime" => _ = self.last_modified_time.read(reader)?,
            "isUploaded" => _ = self.is_uploaded.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AvatarType {
    fn write_children(&self, writer: &mut Writer) {
        self.url.write(writer, name!("use:url"));
        self.last_modified_time.write(writer, name!("use:lastModifiedTime"));
        self.is_uploaded.write(writer, name!("use:isUploaded"));
    }
}

/// A user's personal room, as far as others may know it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserCardPersonalMeetingRoomType {
    /// What the room is called. Known: inferred.
    pub title: Option<String>,
    /// Address that visitors open, …/meet/ROOM. Known: inferred.
    pub personal_meeting_room_url: Option<String>,
    /// Nine digits by which the room is reached on the phone. Known: inferred.
    pub access_code: Option<String>,
}

impl ReadChildren for UserCardPersonalMeetingRoomType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "title" => _ = self.title.read(reader)?,
            "personalMeetingRoomURL" => _ = self.personal_meeting_room_url.read(reader)?,
            "accessCode" => _ = self.access_code.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UserCardPersonalMeetingRoomType {
    fn write_children(&self, writer: &mut Writer) {
        self.title.write(writer, name!("use:title"));
        self.personal_meeting_room_url.write(writer, name!("use:personalMeetingRoomURL"));
        self.access_code.write(writer, name!("use:accessCode"));
    }
}

