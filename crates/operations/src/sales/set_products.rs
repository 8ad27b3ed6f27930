//! sales.SetProducts, as contract/sales/set_products.toml describes it.

use api::fault;
use api::sales::{SetProducts, SetProductsResponse};
use store::sales_products;

use super::{catalogue, texts};
use crate::{Context, Execute, Stop};

impl Execute for SetProducts {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetProductsResponse, Stop> {
        catalogue::must_be_changeable(cx, self.product.len())?;
        for change in &self.product {
            let id = change.prod_id;
            let Some(mut product) = sales_products::by_id(cx.tx, cx.site.id, id)? else {
                return Err(fault!(ProductNotFound, "product/prodID", "there is no {id}").into());
            };
            let sent = &change.product;
            if sent.name.is_some() {
                product.name = texts::name(sent.name.as_deref(), "product/name")?;
            }
            texts::change_text(&mut product.description, sent.description.as_deref());
            sales_products::update(cx.tx, &product)?;
        }
        Ok(SetProductsResponse {
            prod_id: self.product.iter().map(|change| change.prod_id).collect(),
        })
    }
}
