//! Opportunities: what may come of the accounts of hosts.

use crate::dialect::{fold, statements};
use crate::tx::Row;
use crate::{Error, Tx};

/// One opportunity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opportunity {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// The host who has it.
    pub owner_id: i64,
    /// The account it belongs to.
    pub account_id: Option<i64>,
    /// What it is called.
    pub name: String,
    /// By what an outside system knows it.
    pub external_id: Option<String>,
    /// The number of that system.
    pub external_system: Option<i64>,
    /// When it was added, in seconds UTC.
    pub created_at: i64,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The opportunity.
    pub opportunity: Opportunity,
    /// By what an outside system knows its account.
    pub account_external_id: Option<String>,
}

/// Which opportunities of a host are wanted: those that fit all that is said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// The site.
    pub site_id: i64,
    /// The host.
    pub owner_id: i64,
    /// The one of this id.
    pub id: Option<i64>,
    /// Those of this account.
    pub account_id: Option<i64>,
    /// Those that an outside system knows by this.
    pub external_id: Option<&'a str>,
    /// Those of whose account an outside system knows by this.
    pub account_external_id: Option<&'a str>,
    /// Those of this outside system.
    pub external_system: Option<i64>,
}

statements! {
    INSERT = "INSERT INTO sales_opportunities (id, site_id, owner_id, account_id, name, name_key, external_id,
        external_system, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE sales_opportunities SET owner_id = $3, account_id = $4, name = $5, name_key = $6, external_id = $7,
        external_system = $8, created_at = $9 WHERE id = $1 AND site_id = $2";
    BY_ID = "SELECT id, site_id, owner_id, account_id, name, external_id, external_system, created_at
        FROM sales_opportunities WHERE site_id = $1 AND id = $2";
    WANTED = "SELECT o.id, o.site_id, o.owner_id, o.account_id, o.name, o.external_id, o.external_system, o.created_at,
        a.external_id FROM sales_opportunities o LEFT JOIN sales_accounts a ON a.id = o.account_id
        WHERE o.site_id = $1 AND o.owner_id = $2 AND (CAST($3 AS BIGINT) IS NULL OR o.id = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR o.account_id = $4) AND (CAST($5 AS TEXT) IS NULL OR o.external_id = $5)
        AND (CAST($6 AS TEXT) IS NULL OR a.external_id = $6) AND (CAST($7 AS BIGINT) IS NULL OR o.external_system = $7)
        ORDER BY o.name_key, o.id";
    COUNT = "SELECT COUNT(*) FROM sales_opportunities WHERE site_id = $1 AND owner_id = $2";
}

/// Adds an opportunity; `false` when its id is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such site, host or account.
pub fn insert(tx: &mut Tx, opportunity: &Opportunity) -> Result<bool, Error> {
    Ok(save(tx, INSERT, opportunity)? == 1)
}

/// Replaces the opportunity of the same id and site.
///
/// # Errors
/// As [`insert`].
pub fn update(tx: &mut Tx, opportunity: &Opportunity) -> Result<(), Error> {
    save(tx, UPDATE, opportunity).map(|_| ())
}

/// The opportunity of that id, if it belongs to that site.
///
/// # Errors
/// As [`insert`].
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<Opportunity>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// The opportunities that are wanted, by name.
///
/// # Errors
/// As [`insert`].
pub fn wanted(tx: &mut Tx, wanted: &Wanted<'_>) -> Result<Vec<Listed>, Error> {
    let params = [
        wanted.site_id.into(),
        wanted.owner_id.into(),
        wanted.id.into(),
        wanted.account_id.into(),
        wanted.external_id.into(),
        wanted.account_external_id.into(),
        wanted.external_system.into(),
    ];
    tx.all(WANTED, &params, |row| {
        Ok(Listed {
            opportunity: read(row)?,
            account_external_id: row.optional_text(8)?.map(str::to_owned),
        })
    })
}

/// How many opportunities a host has.
///
/// # Errors
/// As [`insert`].
pub fn count(tx: &mut Tx, site_id: i64, owner_id: i64) -> Result<i64, Error> {
    let params = [site_id.into(), owner_id.into()];
    Ok(tx.one(COUNT, &params, |row| row.int(0))?.unwrap_or_default())
}

fn save(tx: &mut Tx, sql: &'static str, opportunity: &Opportunity) -> Result<u64, Error> {
    let name_key = fold(&opportunity.name);
    let params = [
        opportunity.id.into(),
        opportunity.site_id.into(),
        opportunity.owner_id.into(),
        opportunity.account_id.into(),
        (&opportunity.name).into(),
        name_key.as_bytes().into(),
        opportunity.external_id.as_deref().into(),
        opportunity.external_system.into(),
        opportunity.created_at.into(),
    ];
    tx.execute(sql, &params)
}

fn read(row: &Row<'_>) -> Result<Opportunity, Error> {
    Ok(Opportunity {
        id: row.int(0)?,
        site_id: row.int(1)?,
        owner_id: row.int(2)?,
        account_id: row.optional_int(3)?,
        name: row.text(4)?.to_owned(),
        external_id: row.optional_text(5)?.map(str::to_owned),
        external_system: row.optional_int(6)?,
        created_at: row.int(7)?,
    })
}
