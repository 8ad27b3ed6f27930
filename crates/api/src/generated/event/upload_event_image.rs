//! event.UploadEventImage: Gives a scheduled event the picture that its page on the site shows.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for UploadEventImage {
    const NAME: &'static str = "UploadEventImage";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "event:uploadEventImage";
    const RESPONSE_TYPE: &'static str = "event:uploadEventImageResponse";
    type Response = UploadEventImageResponse;
}

/// The picture, and the event that it belongs to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadEventImage {
    /// Number of the event, nine digits.
    pub session_key: i64,
    /// Format of the picture; it must be what imageData really holds.
    pub image_type: ImageTypeType,
    /// The picture's file, written in Base64.
    pub image_data: String,
}

impl ReadChildren for UploadEventImage {
    const REQUIRED: &'static [&'static str] = &["sessionKey", "imageType", "imageData"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "sessionKey" | "meetingKey" | "meetingkey" | "sessionkey" => reader.required(0, &mut self.session_key)?,
            "imageType" => reader.required(1, &mut self.image_type)?,
            "imageData" => reader.required(2, &mut self.image_data)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UploadEventImage {
    fn write_children(&self, writer: &mut Writer) {
        self.session_key.write(writer, name!("event:sessionKey"));
        self.image_type.write(writer, name!("event:imageType"));
        self.image_data.write(writer, name!("event:imageData"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadEventImageResponse {}

impl ReadChildren for UploadEventImageResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for UploadEventImageResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

xml::tokens! {
    /// Formats that an event's picture may have: JPG is a JPEG file, GIF a GIF file.
    pub enum ImageTypeType {
        Jpg = "JPG",
        Gif = "GIF",
    }
}

