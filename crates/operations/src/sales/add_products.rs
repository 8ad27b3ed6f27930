//! sales.AddProducts, as contract/sales/add_products.toml describes it.

use api::sales::{AddProducts, AddProductsResponse};
use store::sales_products::{self, Product};

use super::{catalogue, texts};
use crate::{Context, Execute, Stop};

impl Execute for AddProducts {
    fn execute(&self, cx: &mut Context<'_>) -> Result<AddProductsResponse, Stop> {
        catalogue::must_be_changeable(cx, self.product.len())?;
        let mut response = AddProductsResponse::default();
        for sent in &self.product {
            let mut product = Product {
                id: 0, // drawn when it is inserted
                site_id: cx.site.id,
                name: texts::name(sent.name.as_deref(), "product/name")?,
                description: sent.description.clone(),
                created_at: cx.now,
            };
            let prod_id = cx.numbered("a product", |tx, id| {
                product.id = id;
                sales_products::insert(tx, &product)
            })?;
            response.prod_id.push(prod_id);
        }
        Ok(response)
    }
}
