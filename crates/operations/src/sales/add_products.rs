//! sales.AddProducts, as contract/sales/add_products.toml describes it.

use api::fault;
use api::sales::{AddProducts, AddProductsResponse};
use store::sales_products::{self, Product};

use super::{catalogue, customers};
use crate::{Context, Execute, Stop};

impl Execute for AddProducts {
    fn execute(&self, cx: &mut Context<'_>) -> Result<AddProductsResponse, Stop> {
        catalogue::must_be_changeable(cx, self.product.len())?;
        let mut response = AddProductsResponse::default();
        for sent in &self.product {
            let mut product = Product {
                id: cx.random.number(9),
                site_id: cx.site.id,
                name: customers::name(sent.name.as_deref(), "product/name")?,
                description: sent.description.clone(),
                created_at: cx.now,
            };
            let is_added = cx.random.until_free(product.id, |id| {
                product.id = id;
                sales_products::insert(cx.tx, &product)
            })?;
            if !is_added {
                let why = "no free id was found for a product";
                return Err(fault!(ServerBusy).explained(why).into());
            }
            response.prod_id.push(product.id);
        }
        Ok(response)
    }
}
