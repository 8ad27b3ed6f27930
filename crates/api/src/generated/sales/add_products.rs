//! sales.AddProducts: Adds products to the site's list, which says what its experts in sales know.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for AddProducts {
    const NAME: &'static str = "AddProducts";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:addProducts";
    const RESPONSE_TYPE: &'static str = "sales:addProductsResponse";
    type Response = AddProductsResponse;
}

/// The products to add.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddProducts {
    /// One of them; at most 1000. Known: ours.
    pub product: Vec<super::ProductType>,
}

impl ReadChildren for AddProducts {
    const REQUIRED: &'static [&'static str] = &["product"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "product" => reader.required(0, &mut self.product)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AddProducts {
    fn write_children(&self, writer: &mut Writer) {
        self.product.write(writer, name!("sales:product"));
    }
}

/// Numbers of the new products, in the order of the request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddProductsResponse {
    /// Number by which one of them is known from now on.
    pub prod_id: Vec<i64>,
}

impl ReadChildren for AddProductsResponse {
    const REQUIRED: &'static [&'static str] = &["prodID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "prodID" => reader.required(0, &mut self.prod_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for AddProductsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.prod_id.write(writer, name!("sales:prodID"));
    }
}

