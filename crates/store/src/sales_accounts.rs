//! Accounts: the customers of hosts, to whom something is sold.

use crate::dialect::{fold, statements};
use crate::tx::Row;
use crate::{Error, Tx};

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// The host whose customer it is.
    pub owner_id: i64,
    /// What the customer is called.
    pub name: String,
    /// By what an outside system knows it.
    pub external_id: Option<String>,
    /// The number of that system.
    pub external_system: Option<i64>,
    /// The account above it.
    pub parent_id: Option<i64>,
    /// When it was added, in seconds UTC.
    pub created_at: i64,
}

/// Which accounts of a host are wanted: those that fit all that is said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// The site.
    pub site_id: i64,
    /// The host.
    pub owner_id: i64,
    /// The one of this id.
    pub id: Option<i64>,
    /// Those that an outside system knows by this.
    pub external_id: Option<&'a str>,
    /// Those of this outside system.
    pub external_system: Option<i64>,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, site_id, owner_id, name, external_id, external_system, parent_id, created_at FROM sales_accounts
            WHERE ",
            $condition
        )
    };
}

statements! {
    INSERT = "INSERT INTO sales_accounts (id, site_id, owner_id, name, name_key, external_id, external_system, parent_id,
        created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE sales_accounts SET owner_id = $3, name = $4, name_key = $5, external_id = $6, external_system = $7,
        parent_id = $8, created_at = $9 WHERE id = $1 AND site_id = $2";
    BY_ID = select!("site_id = $1 AND id = $2");
    WANTED = select!(
        "site_id = $1 AND owner_id = $2 AND (CAST($3 AS BIGINT) IS NULL OR id = $3)
        AND (CAST($4 AS TEXT) IS NULL OR external_id = $4) AND (CAST($5 AS BIGINT) IS NULL OR external_system = $5)
        ORDER BY name_key, id"
    );
    COUNT = "SELECT COUNT(*) FROM sales_accounts WHERE site_id = $1 AND owner_id = $2";
}

/// Adds an account; `false` when its id is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here. Also when there is no such site or host.
pub fn insert(tx: &mut Tx, account: &Account) -> Result<bool, Error> {
    Ok(save(tx, INSERT, account)? == 1)
}

/// Replaces the account of the same id and site.
///
/// # Errors
/// As [`insert`].
pub fn update(tx: &mut Tx, account: &Account) -> Result<(), Error> {
    save(tx, UPDATE, account).map(|_| ())
}

/// The account of that id, if it belongs to that site.
///
/// # Errors
/// As [`insert`].
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<Account>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// The accounts that are wanted, by name.
///
/// # Errors
/// As [`insert`].
pub fn wanted(tx: &mut Tx, wanted: &Wanted<'_>) -> Result<Vec<Account>, Error> {
    let params = [
        wanted.site_id.into(),
        wanted.owner_id.into(),
        wanted.id.into(),
        wanted.external_id.into(),
        wanted.external_system.into(),
    ];
    tx.all(WANTED, &params, read)
}

/// How many accounts a host has.
///
/// # Errors
/// As [`insert`].
pub fn count(tx: &mut Tx, site_id: i64, owner_id: i64) -> Result<i64, Error> {
    let params = [site_id.into(), owner_id.into()];
    Ok(tx.one(COUNT, &params, |row| row.int(0))?.unwrap_or_default())
}

fn save(tx: &mut Tx, sql: &'static str, account: &Account) -> Result<u64, Error> {
    let name_key = fold(&account.name);
    let params = [
        account.id.into(),
        account.site_id.into(),
        account.owner_id.into(),
        (&account.name).into(),
        name_key.as_bytes().into(),
        account.external_id.as_deref().into(),
        account.external_system.into(),
        account.parent_id.into(),
        account.created_at.into(),
    ];
    tx.execute(sql, &params)
}

fn read(row: &Row<'_>) -> Result<Account, Error> {
    Ok(Account {
        id: row.int(0)?,
        site_id: row.int(1)?,
        owner_id: row.int(2)?,
        name: row.text(3)?.to_owned(),
        external_id: row.optional_text(4)?.map(str::to_owned),
        external_system: row.optional_int(5)?,
        parent_id: row.optional_int(6)?,
        created_at: row.int(7)?,
    })
}
