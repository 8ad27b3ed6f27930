//! sales.LstProducts: Lists the products in the site's list, by which its experts in sales are found.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstProducts {
    const NAME: &'static str = "LstProducts";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:lstProducts";
    const RESPONSE_TYPE: &'static str = "sales:lstProductsResponse";
    type Response = LstProductsResponse;
}

/// Which products are wanted, by default those that fit every filter given, and how many of them in which order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstProducts {
    /// Which part of the list is wanted, and whether all filters must fit or one is enough.
    pub list_control: Option<crate::serv::LstControlType>,
    /// How the list is sorted; by number, lowest first, when left out. Known: ours.
    pub order: Option<ProductOrderType>,
    /// Name of the products wanted; those of any name when left out. At most 128 characters.
    pub name: Option<String>,
    /// Number of a product wanted, at most 1000; those of any number when left out. Known: ours.
    pub prod_id: Vec<i64>,
}

impl ReadChildren for LstProducts {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "listControl" => _ = self.list_control.read(reader)?,
            "order" => _ = self.order.read(reader)?,
            "name" => _ = reader.limited(128, &mut self.name)?,
            "prodID" => _ = self.prod_id.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstProducts {
    fn write_children(&self, writer: &mut Writer) {
        self.list_control.write(writer, name!("sales:listControl"));
        self.order.write(writer, name!("sales:order"));
        self.name.write(writer, name!("sales:name"));
        self.prod_id.write(writer, name!("sales:prodID"));
    }
}

/// The products found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstProductsResponse {
    /// How many there are, and which of them these are.
    pub matching_records: Option<crate::serv::MatchingRecordsType>,
    /// One of them.
    pub product: Vec<super::ProductInstanceType>,
}

impl ReadChildren for LstProductsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "matchingRecords" => _ = self.matching_records.read(reader)?,
            "product" => _ = self.product.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstProductsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.matching_records.write(writer, name!("sales:matchingRecords"));
        self.product.write(writer, name!("sales:product"));
    }
}

/// How a list of products is sorted: by the first orderBy, those equal in it by the second, and so on, at most three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProductOrderType {
    /// What the list is sorted by.
    pub order_by: Vec<ProductOrderByType>,
    /// Whether the orderBy at the same place sorts upwards or downwards; upwards when left out.
    pub order_ad: Vec<crate::serv::LstOrderADType>,
}

impl ReadChildren for ProductOrderType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "orderBy" => _ = self.order_by.read(reader)?,
            "orderAD" => _ = self.order_ad.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for ProductOrderType {
    fn write_children(&self, writer: &mut Writer) {
        self.order_by.write(writer, name!("sales:orderBy"));
        self.order_ad.write(writer, name!("sales:orderAD"));
    }
}

xml::tokens! {
    /// What a list of products can be sorted by: its number, name or description.
    pub enum ProductOrderByType {
        Prodid = "PRODID",
        Name = "NAME",
        Description = "DESCRIPTION",
    }
}

