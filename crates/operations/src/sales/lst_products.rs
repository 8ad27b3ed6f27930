//! sales.LstProducts, as contract/sales/lst_products.toml describes it.

use api::sales::{
    LstProducts, LstProductsResponse, ProductInstanceType, ProductOrderByType, ProductOrderType,
    ProductType,
};
use store::listing::Direction;
use store::sales_products::{self, Condition, Filter, Order, Product};

use super::catalogue;
use crate::listing::{self, Asked};
use crate::{Context, Execute, Stop};

impl Execute for LstProducts {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstProductsResponse, Stop> {
        catalogue::must_be_sold(cx.site)?;
        catalogue::must_be_few(self.prod_id.len(), "prodID")?;
        let request = LstProducts { list_control: None, ..self.clone() };
        let asked = Asked::of(cx, self.list_control.as_ref(), &request)?;
        let mut conditions = Vec::new();
        conditions.extend(self.name.clone().map(Condition::Name));
        if !self.prod_id.is_empty() {
            conditions.push(Condition::Ids(self.prod_id.clone()));
        }
        let filter = Filter { site_id: cx.site.id, conditions, method: asked.method() };
        let order = order(self.order.as_ref())?;

        let page = sales_products::page(cx.tx, &filter, &order, &asked.window(cx))?;
        let (rows, matching) = asked.answer(cx, page)?;
        Ok(LstProductsResponse {
            matching_records: Some(matching),
            product: rows.into_iter().map(told).collect(),
        })
    }
}

/// By number, unless said otherwise.
fn order(order: Option<&ProductOrderType>) -> Result<Vec<(Order, Direction)>, Stop> {
    let by = order.map_or(&[][..], |order| &order.order_by);
    let directions = order.map_or(&[][..], |order| &order.order_ad);
    listing::order(by, directions, Order::Id, |by| {
        Some(match by {
            ProductOrderByType::Prodid => Order::Id,
            ProductOrderByType::Name => Order::Name,
            ProductOrderByType::Description => Order::Description,
        })
    })
}

fn told(product: Product) -> ProductInstanceType {
    ProductInstanceType {
        product: ProductType { name: Some(product.name), description: product.description },
        prod_id: product.id,
    }
}
