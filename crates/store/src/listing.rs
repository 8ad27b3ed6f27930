//! Pages of a list: filters, orders and a window, put together into one statement.
//!
//! The texts are fragments of ours; what a client sends is only ever a parameter. A page can begin after a given row
//! instead of at an offset: then nothing is repeated or skipped, whatever others add or take away meanwhile.

use std::cmp::Ordering;
use std::fmt::Write;

use crate::dialect::Fragment;
use crate::tx::{Row, Value};
use crate::{Error, Tx};

/// One page of a list.
pub struct Page<T> {
    /// How many rows match, on all pages.
    pub total: i64,
    /// Those of this page, in order.
    pub rows: Vec<T>,
    /// Where the last of them stands.
    pub last: Option<Place>,
}

/// Which part of a list is wanted.
pub struct Window {
    /// Where it begins.
    pub start: Start,
    /// How many rows it has at most.
    pub most: i64,
}

/// Where a page begins.
pub enum Start {
    /// After so many rows.
    Offset(i64),
    /// After the row that stood there, be it there still or not.
    After(Place),
}

/// Where a row stands in a list of a certain order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(Vec<Mark>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Int(i64),
    Bytes(Vec<u8>),
}

/// Which way a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Smallest, earliest, A first.
    Ascending,
    /// Largest, latest, Z first.
    Descending,
}

/// How filters are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A row must pass all of them.
    All,
    /// A row must pass one of them.
    Any,
}

/// What a list can be sorted by: an expression that is never null.
#[derive(Clone, Copy)]
pub(crate) struct Sort {
    pub expression: &'static str,
    pub kind: SortKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SortKind {
    Int,
    Bytes,
}

/// Where the rows of a list come from.
pub(crate) struct Rows {
    /// The table, with its alias: conditions and orders are about it alone.
    pub table: &'static str,
    /// The expression by which a row that was found is read: its place, where the engine has such.
    pub key: Fragment,
    /// What is joined to the rows of a page once they are known.
    pub joined: &'static str,
    /// The columns that are read, and how many.
    pub columns: &'static str,
    pub column_count: usize,
}

/// A list being described.
pub(crate) struct List {
    rows: &'static Rows,
    conditions: Vec<String>,
    filters: Vec<String>,
    method: Method,
    params: Vec<Param>,
    order: Vec<(Sort, Direction)>,
}

pub(crate) enum Param {
    Int(i64),
    Bytes(Vec<u8>),
}

impl From<i64> for Param {
    fn from(number: i64) -> Param {
        Param::Int(number)
    }
}

impl From<Vec<u8>> for Param {
    fn from(bytes: Vec<u8>) -> Param {
        Param::Bytes(bytes)
    }
}

impl From<&Mark> for Param {
    fn from(mark: &Mark) -> Param {
        match mark {
            Mark::Int(number) => Param::Int(*number),
            Mark::Bytes(bytes) => Param::Bytes(bytes.clone()),
        }
    }
}

/// Reads the rows of these keys: `before` ends with the column of the key, and takes the parameters `given` from `$1` on;
/// `after` follows. None, and no statement, for no keys.
pub(crate) fn of_keys<T>(
    tx: &mut Tx,
    (before, after): (&str, &str),
    given: &[i64],
    keys: &[i64],
    read: impl FnMut(&Row<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let places = (given.len() + 1..=given.len() + keys.len()).map(|number| format!("${number}"));
    let sql = format!("{before} IN ({}) {after}", places.collect::<Vec<_>>().join(", "));
    let params: Vec<Value<'_>> = given.iter().chain(keys).map(|key| Value::Int(*key)).collect();
    tx.composed(&sql, &params, read)
}

impl List {
    /// A list of these rows, all of them so far.
    pub fn new(rows: &'static Rows, method: Method) -> List {
        List {
            rows,
            conditions: Vec::new(),
            filters: Vec::new(),
            method,
            params: Vec::new(),
            order: Vec::new(),
        }
    }

    /// What every row must pass, whatever the method. Each `?` of the fragment takes the next parameter.
    pub fn condition(&mut self, fragment: &str, params: Vec<Param>) {
        let text = self.bound(fragment, params);
        self.conditions.push(text);
    }

    /// One of the filters that the method puts together.
    pub fn filter(&mut self, fragment: &str, params: Vec<Param>) {
        let text = self.bound(fragment, params);
        self.filters.push(text);
    }

    /// Sorts by one more expression. The last one must tell all rows apart.
    pub fn sort(&mut self, sort: Sort, direction: Direction) {
        self.order.push((sort, direction));
    }

    /// One page of it.
    pub fn page<T>(
        mut self,
        tx: &mut Tx,
        window: &Window,
        mut read: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Page<T>, Error> {
        let matching = self.matching();
        let count = format!("SELECT COUNT(*) FROM {}{matching}", self.rows.table);
        let total =
            tx.composed(&count, &values(&self.params), |row| row.int(0))?.pop().unwrap_or(0);

        let text = self.rows_text(tx.fragment(self.rows.key), matching, window);
        let (sorts, first) = (
            self.order.iter().map(|(sort, _)| sort.kind).collect::<Vec<_>>(),
            self.rows.column_count,
        );
        let mut rows = tx.composed(&text, &values(&self.params), |row| {
            Ok((place_of(row, &sorts, first)?, read(row)?))
        })?;
        // Here, by what they are sorted by, and not in the engine, which would copy all their columns to sort them.
        rows.sort_unstable_by(|(one, _), (other, _)| self.compare(one, other));
        let last = rows.last().map(|(place, _)| place.clone());
        Ok(Page { total, rows: rows.into_iter().map(|(_, row)| row).collect(), last })
    }

    /// Which of two rows stands first.
    fn compare(&self, one: &Place, other: &Place) -> Ordering {
        let marks = one.0.iter().zip(&other.0).zip(&self.order);
        let each = marks.map(|((one, other), (_, direction))| match direction {
            Direction::Ascending => one.cmp(other),
            Direction::Descending => other.cmp(one),
        });
        each.fold(Ordering::Equal, Ordering::then)
    }

    /// The rows of the window; adds its parameters. Their keys are found first: what is sorted, and passed over up to an
    /// offset, is then as narrow as can be, and often an index alone.
    fn rows_text(&mut self, key: &str, matching: String, window: &Window) -> String {
        let Rows { table, joined, columns, .. } = self.rows;
        let mut found = format!("SELECT {key} AS page_key FROM {table}{matching}");
        let mut offset = 0;
        match &window.start {
            Start::Offset(rows) => offset = *rows,
            Start::After(place) => {
                let after = self.after(place);
                found.push_str(if matching.is_empty() { " WHERE " } else { " AND " });
                found.push_str(&after);
            }
        }
        let order = self.order.iter().map(|(sort, direction)| match direction {
            Direction::Ascending => format!("{} ASC", sort.expression),
            Direction::Descending => format!("{} DESC", sort.expression),
        });
        let order = order.collect::<Vec<_>>().join(", ");
        let limits = self.bound(" LIMIT ? OFFSET ?", vec![window.most.into(), offset.into()]);
        write!(found, " ORDER BY {order}{limits}").ok();

        let mut text = format!("SELECT {columns}");
        for (sort, _) in &self.order {
            write!(text, ", {}", sort.expression).ok();
        }
        write!(text, " FROM ({found}) p JOIN {table} ON {key} = p.page_key{joined}").ok();
        text
    }

    fn matching(&self) -> String {
        let joint = match self.method {
            Method::All => " AND ",
            Method::Any => " OR ",
        };
        let mut all = self.conditions.clone();
        if !self.filters.is_empty() {
            all.push(format!("({})", self.filters.join(joint)));
        }
        if all.is_empty() { String::new() } else { format!(" WHERE {}", all.join(" AND ")) }
    }

    /// That a row stands after `place`: later by the first expression, or equal there and later by the second, …
    fn after(&mut self, place: &Place) -> String {
        let mut ways = Vec::new();
        for depth in 0..self.order.len().min(place.0.len()) {
            let mut way = Vec::new();
            for (position, mark) in place.0[..=depth].iter().enumerate() {
                let (sort, direction) = self.order[position];
                let comparison = match direction {
                    _ if position < depth => "=",
                    Direction::Ascending => ">",
                    Direction::Descending => "<",
                };
                way.push(
                    self.bound(&format!("{} {comparison} ?", sort.expression), vec![mark.into()]),
                );
            }
            ways.push(format!("({})", way.join(" AND ")));
        }
        format!("({})", ways.join(" OR "))
    }

    fn bound(&mut self, fragment: &str, params: Vec<Param>) -> String {
        let mut text = String::with_capacity(fragment.len() + 8);
        let mut params = params.into_iter();
        for piece in fragment.split_inclusive('?') {
            match (piece.strip_suffix('?'), params.next()) {
                (Some(before), Some(param)) => {
                    self.params.push(param);
                    write!(text, "{before}${}", self.params.len()).ok();
                }
                _ => text.push_str(piece),
            }
        }
        text
    }
}

fn values(params: &[Param]) -> Vec<Value<'_>> {
    let value = |param| match param {
        &Param::Int(number) => Value::Int(number),
        Param::Bytes(bytes) => Value::Bytes(bytes),
    };
    params.iter().map(value).collect()
}

fn place_of(row: &Row<'_>, sorts: &[SortKind], first: usize) -> Result<Place, Error> {
    let mark = |(position, kind): (usize, &SortKind)| {
        Ok(match kind {
            SortKind::Int => Mark::Int(row.int(first + position)?),
            SortKind::Bytes => Mark::Bytes(row.bytes(first + position)?.to_vec()),
        })
    };
    sorts.iter().enumerate().map(mark).collect::<Result<Vec<_>, Error>>().map(Place)
}

/// The bounds of all keys that begin with `prefix`: from the first to, without, the second. None when nothing is
/// greater than all of them.
pub(crate) fn prefix_bounds(prefix: &str) -> (Vec<u8>, Option<Vec<u8>>) {
    let first = crate::fold(prefix).into_bytes();
    let mut end = first.clone();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return (first, Some(end));
        }
    }
    (first, None)
}
