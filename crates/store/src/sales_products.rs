//! Products: what a site sells, listed by pages.

use std::collections::HashMap;

use crate::dialect::{Fragment, fold, statements};
use crate::listing::{Direction, List, Method, Page, Rows, Sort, SortKind, Window, of_keys};
use crate::tx::Row;
use crate::{Error, Tx};

/// One product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site that sells it.
    pub site_id: i64,
    /// What it is called.
    pub name: String,
    /// What it is, in words.
    pub description: Option<String>,
    /// When it was added, in seconds UTC.
    pub created_at: i64,
}

/// Which products a list has.
pub struct Filter {
    /// Those of this site.
    pub site_id: i64,
    /// Conditions, put together by `method`; none lists all.
    pub conditions: Vec<Condition>,
    /// How.
    pub method: Method,
}

/// A condition on products.
pub enum Condition {
    /// Those of this name, upper and lower case alike.
    Name(String),
    /// Those with one of these ids.
    Ids(Vec<i64>),
}

/// What a list is sorted by. In the end always by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The id.
    Id,
    /// The name, upper and lower case alike.
    Name,
    /// The description, likewise; a product without one stands first.
    Description,
}

/// How many are looked up by one statement.
const AT_ONCE: usize = 500;

const ROWS: Rows = Rows {
    table: "sales_products s",
    key: Fragment::same("s.id"),
    joined: "",
    columns: "s.id, s.site_id, s.name, s.description, s.created_at",
    column_count: 5,
};

statements! {
    INSERT = "INSERT INTO sales_products (id, site_id, name, name_key, description, description_key, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE sales_products SET name = $3, name_key = $4, description = $5, description_key = $6,
        created_at = $7 WHERE id = $1 AND site_id = $2";
    BY_ID = "SELECT id, site_id, name, description, created_at FROM sales_products WHERE site_id = $1 AND id = $2";
}

/// Adds a product; `false` when its id is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such site.
pub fn insert(tx: &mut Tx, product: &Product) -> Result<bool, Error> {
    Ok(save(tx, INSERT, product)? == 1)
}

/// Replaces the product of the same id and site.
///
/// # Errors
/// As [`insert`].
pub fn update(tx: &mut Tx, product: &Product) -> Result<(), Error> {
    save(tx, UPDATE, product).map(|_| ())
}

/// The product of that id, if that site sells it.
///
/// # Errors
/// As [`insert`].
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<Product>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// What those of these products are called that a site sells, by their ids.
///
/// # Errors
/// As [`insert`].
pub fn names(tx: &mut Tx, site_id: i64, ids: &[i64]) -> Result<HashMap<i64, String>, Error> {
    let mut names = HashMap::new();
    for ids in ids.chunks(AT_ONCE) {
        let before = "SELECT id, name FROM sales_products WHERE site_id = $1 AND id";
        let read = |row: &Row<'_>| Ok((row.int(0)?, row.text(1)?.to_owned()));
        names.extend(of_keys(tx, (before, ""), &[site_id], ids, read)?);
    }
    Ok(names)
}

/// One page of the products that match, in this order.
///
/// # Errors
/// As [`insert`].
pub fn page(
    tx: &mut Tx,
    filter: &Filter,
    order: &[(Order, Direction)],
    window: &Window,
) -> Result<Page<Product>, Error> {
    let mut list = List::new(&ROWS, filter.method);
    list.condition("s.site_id = ?", vec![filter.site_id.into()]);
    for condition in &filter.conditions {
        match condition {
            Condition::Name(name) => {
                list.filter("s.name_key = ?", vec![fold(name).into_bytes().into()]);
            }
            Condition::Ids(ids) if ids.is_empty() => list.filter("1 = 0", Vec::new()),
            Condition::Ids(ids) => {
                let marks = vec!["?"; ids.len()].join(", ");
                let params = ids.iter().map(|id| (*id).into()).collect();
                list.filter(&format!("s.id IN ({marks})"), params);
            }
        }
    }
    for (order, direction) in order {
        list.sort(sort(*order), *direction);
    }
    list.sort(sort(Order::Id), Direction::Ascending);
    list.page(tx, window, read)
}

fn sort(order: Order) -> Sort {
    match order {
        Order::Id => Sort { expression: "s.id", kind: SortKind::Int },
        Order::Name => Sort { expression: "s.name_key", kind: SortKind::Bytes },
        Order::Description => Sort { expression: "s.description_key", kind: SortKind::Bytes },
    }
}

fn save(tx: &mut Tx, sql: &'static str, product: &Product) -> Result<u64, Error> {
    let name_key = fold(&product.name);
    let description_key = fold(product.description.as_deref().unwrap_or_default());
    let params = [
        product.id.into(),
        product.site_id.into(),
        (&product.name).into(),
        name_key.as_bytes().into(),
        product.description.as_deref().into(),
        description_key.as_bytes().into(),
        product.created_at.into(),
    ];
    tx.execute(sql, &params)
}

fn read(row: &Row<'_>) -> Result<Product, Error> {
    Ok(Product {
        id: row.int(0)?,
        site_id: row.int(1)?,
        name: row.text(2)?.to_owned(),
        description: row.optional_text(3)?.map(str::to_owned),
        created_at: row.int(4)?,
    })
}
