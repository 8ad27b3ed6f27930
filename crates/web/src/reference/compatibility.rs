//! How much of the API is there, and how well it is known.

use askama::Template;
use schema::Known;

use super::tree::{self, Described, Element};
use super::{Bar, words};
use crate::page;

#[derive(Template)]
#[template(path = "reference_compatibility.html")]
struct Page<'a> {
    bar: Bar<'a>,
    rows: Vec<Row>,
    count: usize,
    written: usize,
    exchanges: usize,
    known: Counts,
}

struct Row {
    described: &'static Described,
    exchanges: usize,
    known: Counts,
    /// What is not seen.
    others: Vec<&'static Element>,
}

/// How many elements are known how well.
#[derive(Default)]
struct Counts {
    seen: usize,
    inferred: usize,
    ours: usize,
}

impl Counts {
    fn add(&mut self, known: Known) {
        match known {
            Known::Seen => self.seen += 1,
            Known::Inferred => self.inferred += 1,
            Known::Ours => self.ours += 1,
        }
    }

    fn all(&self) -> usize {
        self.seen + self.inferred + self.ours
    }

    /// Of all, in hundredths.
    fn percent(&self, part: &usize) -> String {
        let all = self.all().max(1);
        let tenths = (part * 1000 + all / 2) / all;
        format!("{}.{} %", tenths / 10, tenths % 10)
    }
}

impl Row {
    fn of(described: &'static Described) -> Row {
        let mut row = Row {
            described,
            exchanges: described.shown.map_or(0, |shown| shown.exchanges),
            known: Counts::default(),
            others: Vec::new(),
        };
        described.each(&mut |element| {
            row.known.add(element.field.known);
            if element.field.known != Known::Seen {
                row.others.push(element);
            }
        });
        row
    }

    fn summary(&self) -> String {
        words::counted(self.others.len(), "element") + " not seen"
    }
}

/// Every operation with its state.
pub fn compatibility() -> String {
    let rows: Vec<Row> = tree::all().iter().map(Row::of).collect();
    let mut known = Counts::default();
    for row in &rows {
        known.seen += row.known.seen;
        known.inferred += row.known.inferred;
        known.ours += row.known.ours;
    }
    page(&Page {
        bar: Bar::of("compatibility"),
        count: rows.len(),
        written: rows.iter().filter(|row| row.described.is_written).count(),
        exchanges: rows.iter().map(|row| row.exchanges).sum(),
        known,
        rows,
    })
}
