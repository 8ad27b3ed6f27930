//! user.UploadPMRImage: Gives the page of the caller's personal room a picture: the caller's photo, or one for the head of the page. It takes the place of the one that was there, and anybody can see it.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for UploadPMRImage {
    const NAME: &'static str = "UploadPMRImage";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "use:uploadPMRImage";
    const RESPONSE_TYPE: &'static str = "use:uploadPMRImageResponse";
    type Response = UploadPMRImageResponse;
}

/// The picture, and its place on the page; both are needed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPMRImage {
    /// Which of the two pictures it is.
    pub image_for: Option<ImageForType>,
    /// The picture's file, a JPEG, PNG or GIF, written in Base64: at most 1 MiB, and 16 to 4096 pixels on each side. What the file has after the picture's end is dropped. The limits are ours. Known: inferred.
    pub image_data: Option<String>,
}

impl ReadChildren for UploadPMRImage {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "imageFor" => _ = self.image_for.read(reader)?,
            "imageData" => _ = self.image_data.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for UploadPMRImage {
    fn write_children(&self, writer: &mut Writer) {
        self.image_for.write(writer, name!("use:imageFor"));
        self.image_data.write(writer, name!("use:imageData"));
    }
}

/// Nothing besides the result.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPMRImageResponse {}

impl ReadChildren for UploadPMRImageResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, _name: &str, _reader: &mut Reader<'_>) -> Result<bool, Error> {
        Ok(false)
    }
}

impl WriteChildren for UploadPMRImageResponse {
    fn write_children(&self, _writer: &mut Writer) {
    }
}

xml::tokens! {
    /// Pictures on the page of a personal room: the owner's photo, or the one at the head of the page.
    pub enum ImageForType {
        Photo = "Photo",
        Header = "Header",
    }
}

