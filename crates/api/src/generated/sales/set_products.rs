//! sales.SetProducts: Changes products in the site's list; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetProducts {
    const NAME: &'static str = "SetProducts";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:setProducts";
    const RESPONSE_TYPE: &'static str = "sales:setProductsResponse";
    type Response = SetProductsResponse;
}

/// What is to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetProducts {
    /// One of the products, named by its prodID, with what is to change in it; at most 1000. Known: ours.
    pub product: Vec<super::ProductInstanceType>,
}

impl ReadChildren for SetProducts {
    const REQUIRED: &'static [&'static str] = &["product"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "product" => reader.required(0, &mut self.product)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetProducts {
    fn write_children(&self, writer: &mut Writer) {
        self.product.write(writer, name!("sales:product"));
    }
}

/// Numbers of the changed products, in the order of the request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetProductsResponse {
    /// Number of one of them, the same as in the request.
    pub prod_id: Vec<i64>,
}

impl ReadChildren for SetProductsResponse {
    const REQUIRED: &'static [&'static str] = &["prodID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodID" => reader.required(0, &mut self.prod_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetProductsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.prod_id.write(writer, name!("sales:prodID"));
    }
}

