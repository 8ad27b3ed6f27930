//! ep.GetAPIVersion: Tells which version of the API the site speaks; no credentials are needed, only the site's name.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for GetAPIVersion {
    const NAME: &'static str = "GetAPIVersion";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = &[("ep", "http://www.webex.com/schemas/2002/06/service/ep")];
    const REQUEST_TYPE: &'static str = "ep:getAPIVersion";
    const RESPONSE_TYPE: &'static str = "ep:getAPIVersionResponse";
    type Response = GetAPIVersionResponse;
}

/// Asks for the version.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAPIVersion {
    /// Whether the answer also names the release train; not unless asked for.
    pub return_train_release_version: Option<bool>,
}

impl ReadChildren for GetAPIVersion {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "returnTrainReleaseVersion" => _ = self.return_train_release_version.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetAPIVersion {
    fn write_children(&self, writer: &mut Writer) {
        self.return_train_release_version.write(writer, name!("ep:returnTrainReleaseVersion"));
    }
}

/// The version of the API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAPIVersionResponse {
    /// Name and version of the API: "WebEx XML API V40.4.0".
    pub api_version: String,
    /// The release by its number: "40.4.0".
    pub release: Option<String>,
    /// Release train of the site: "T40L"; only when asked for.
    pub train_release_version: Option<String>,
    /// The release train as a number that grows from train to train: 404; only when asked for. Known: inferred.
    pub train_release_order: Option<i64>,
}

impl ReadChildren for GetAPIVersionResponse {
    const REQUIRED: &'static [&'static str] = &["apiVersion"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "apiVersion" => reader.required(0, &mut self.api_version)?,
            "release" => _ = self.release.read(reader)?,
            "trainReleaseVersion" => _ = self.train_release_version.read(reader)?,
            "trainReleaseOrder" => _ = self.train_release_order.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for GetAPIVersionResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.api_version.write(writer, name!("ep:apiVersion"));
        self.release.write(writer, name!("ep:release"));
        self.train_release_version.write(writer, name!("ep:trainReleaseVersion"));
        self.train_release_order.write(writer, name!("ep:trainReleaseOrder"));
    }
}

