//! Programs: what groups events that belong together.

use crate::dialect::{Fragment, fold, statements};
use crate::listing::{Direction, List, Method, Page, Rows, Sort, SortKind, Window};
use crate::sessions::{Listing, Term};
use crate::tx::Row;
use crate::{Error, Tx};

/// One program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// Whose program it is.
    pub host_id: i64,
    /// What it is called; unique in its site whatever its case.
    pub name: String,
    /// Who finds it.
    pub listing: Listing,
    /// How many people are expected to register for its events, in words; may be blank.
    pub expected_enrollment: String,
    /// What it may cost, in words; may be blank.
    pub budget: String,
    /// The page that people see when they have registered; may be blank.
    pub after_enrollment_url: String,
    /// When it was made, in seconds UTC.
    pub created_at: i64,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The program.
    pub program: Program,
    /// Its host's webExID.
    pub host_web_ex_id: String,
}

/// Which programs a list has.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    /// Those of this site.
    pub site_id: i64,
    /// The one of this number alone.
    pub id: Option<i64>,
    /// Whether unlisted ones are among them.
    pub unlisted: bool,
}

/// What a list is sorted by. In the end always by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The name, upper and lower case alike.
    Name,
    /// The host's webExID.
    Host,
}

macro_rules! columns {
    () => {
        "g.id, g.site_id, g.host_id, g.name, g.listing, g.expected_enrollment, g.budget, g.after_enrollment_url,
        g.created_at"
    };
}

const ROWS: Rows = Rows {
    table: "programs g",
    key: Fragment::same("g.id"),
    joined: " JOIN users h ON h.id = g.host_id",
    columns: concat!(columns!(), ", h.web_ex_id"),
    column_count: 10,
};

statements! {
    INSERT = "INSERT INTO programs (id, site_id, host_id, name, name_key, listing, expected_enrollment, budget,
        after_enrollment_url, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    BY_ID = concat!("SELECT ", columns!(), " FROM programs g WHERE g.site_id = $1 AND g.id = $2");
    BY_NAME = concat!("SELECT ", columns!(), " FROM programs g WHERE g.site_id = $1 AND g.name_key = $2");
    EVENTS = "SELECT COUNT(*) FROM session_terms WHERE term = $1 AND value_key = $2";
    DELETE = "DELETE FROM programs WHERE id = $1";
}

/// Adds a program; `false` when its id or its name is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such host.
pub fn insert(tx: &mut Tx, program: &Program) -> Result<bool, Error> {
    let name_key = fold(&program.name);
    let params = [
        program.id.into(),
        program.site_id.into(),
        program.host_id.into(),
        (&program.name).into(),
        name_key.as_bytes().into(),
        program.listing.code().into(),
        (&program.expected_enrollment).into(),
        (&program.budget).into(),
        (&program.after_enrollment_url).into(),
        program.created_at.into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// The program of that number, if it belongs to that site.
///
/// # Errors
/// As [`insert`].
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<Program>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// The program of a site with that name, in any case.
///
/// # Errors
/// As [`insert`].
pub fn by_name(tx: &mut Tx, site_id: i64, name: &str) -> Result<Option<Program>, Error> {
    tx.one(BY_NAME, &[site_id.into(), fold(name).as_bytes().into()], read)
}

/// How many events belong to a program.
///
/// # Errors
/// As [`insert`].
pub fn events(tx: &mut Tx, id: i64) -> Result<i64, Error> {
    let value_key = fold(&id.to_string());
    let params = [Term::Program.code().into(), value_key.as_bytes().into()];
    Ok(tx.one(EVENTS, &params, |row| row.int(0))?.unwrap_or(0))
}

/// Deletes a program. The caller sees to it that no event belongs to it.
///
/// # Errors
/// As [`insert`].
pub fn delete(tx: &mut Tx, id: i64) -> Result<(), Error> {
    tx.execute(DELETE, &[id.into()]).map(|_| ())
}

/// One page of the programs that match, in this order.
///
/// # Errors
/// As [`insert`].
pub fn page(
    tx: &mut Tx,
    filter: &Filter,
    order: &[(Order, Direction)],
    window: &Window,
) -> Result<Page<Listed>, Error> {
    let mut list = List::new(&ROWS, Method::All);
    list.condition("g.site_id = ?", vec![filter.site_id.into()]);
    if let Some(id) = filter.id {
        list.filter("g.id = ?", vec![id.into()]);
    }
    if !filter.unlisted {
        list.condition("g.listing <> ?", vec![Listing::Unlisted.code().into()]);
    }
    for (order, direction) in order {
        let expression = match order {
            Order::Name => "g.name_key",
            Order::Host => "(SELECT u.web_ex_id_key FROM users u WHERE u.id = g.host_id)",
        };
        list.sort(Sort { expression, kind: SortKind::Bytes }, *direction);
    }
    list.sort(Sort { expression: "g.id", kind: SortKind::Int }, Direction::Ascending);
    list.page(tx, window, |row| {
        Ok(Listed { program: read(row)?, host_web_ex_id: row.text(9)?.to_owned() })
    })
}

fn read(row: &Row<'_>) -> Result<Program, Error> {
    Ok(Program {
        id: row.int(0)?,
        site_id: row.int(1)?,
        host_id: row.int(2)?,
        name: row.text(3)?.to_owned(),
        listing: Listing::from_code(row.int(4)?)?,
        expected_enrollment: row.text(5)?.to_owned(),
        budget: row.text(6)?.to_owned(),
        after_enrollment_url: row.text(7)?.to_owned(),
        created_at: row.int(8)?,
    })
}
