//! Every operation by name.

use askama::Template;

use super::{Bar, Service, tree};
use crate::page;

#[derive(Template)]
#[template(path = "reference_index.html")]
struct Index<'a> {
    bar: Bar<'a>,
    services: Vec<Service>,
    count: usize,
    written: usize,
    elements: usize,
}

/// The page on which the reference begins.
pub fn index() -> String {
    let written = tree::all().iter().filter(|described| described.is_written).count();
    page(&Index {
        bar: Bar::of("operations"),
        services: Service::all(),
        count: tree::all().len(),
        written,
        elements: tree::declared().len(),
    })
}
