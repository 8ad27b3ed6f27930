//! Distribution lists: contacts that are invited by one name, users' own lists and those of whole sites.

use crate::dialect::{fold, statements};
use crate::tx::Row;
use crate::{Error, Tx};

/// One list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistList {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// The user whose it is, or [`SITE`](crate::contacts::SITE).
    pub owner_id: i64,
    /// What it is called; unique among those of its owner whatever its case.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// When it was made, in seconds UTC.
    pub created_at: i64,
}

statements! {
    INSERT = "INSERT INTO dist_lists (id, site_id, owner_id, name, name_key, description, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE dist_lists SET name = $2, name_key = $3, description = $4 WHERE id = $1";
    BY_ID = "SELECT id, site_id, owner_id, name, description, created_at FROM dist_lists WHERE site_id = $1 AND id = $2";
    BY_NAME = "SELECT id, site_id, owner_id, name, description, created_at FROM dist_lists
        WHERE site_id = $1 AND owner_id = $2 AND name_key = $3";
    OF_OWNERS = "SELECT id, site_id, owner_id, name, description, created_at FROM dist_lists
        WHERE site_id = $1 AND (owner_id = $2 OR owner_id = $3) ORDER BY name_key, owner_id DESC";
    COUNT = "SELECT COUNT(*) FROM dist_lists WHERE site_id = $1 AND owner_id = $2";
    ADD = "INSERT INTO dist_list_contacts (dist_list_id, contact_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    REMOVE = "DELETE FROM dist_list_contacts WHERE dist_list_id = $1 AND contact_id = $2";
    REMOVE_ALL = "DELETE FROM dist_list_contacts WHERE dist_list_id = $1";
    DELETE = "DELETE FROM dist_lists WHERE id = $1";
}

/// Adds a list; `false` when its id or its name is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn insert(tx: &mut Tx, list: &DistList) -> Result<bool, Error> {
    let name_key = fold(&list.name);
    let params = [
        list.id.into(),
        list.site_id.into(),
        list.owner_id.into(),
        (&list.name).into(),
        name_key.as_bytes().into(),
        list.description.as_ref().into(),
        list.created_at.into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// Changes name and description of a list. The caller has made sure that a new name is free.
///
/// # Errors
/// As [`insert`]; also when the name is taken.
pub fn update(tx: &mut Tx, list: &DistList) -> Result<(), Error> {
    let name_key = fold(&list.name);
    let params = [
        list.id.into(),
        (&list.name).into(),
        name_key.as_bytes().into(),
        list.description.as_ref().into(),
    ];
    tx.execute(UPDATE, &params).map(|_| ())
}

/// The list of a site with that number.
///
/// # Errors
/// As [`insert`].
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<DistList>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// The list of an owner with that name, in any case.
///
/// # Errors
/// As [`insert`].
pub fn by_name(
    tx: &mut Tx,
    site_id: i64,
    owner_id: i64,
    name: &str,
) -> Result<Option<DistList>, Error> {
    let name_key = fold(name);
    tx.one(BY_NAME, &[site_id.into(), owner_id.into(), name_key.as_bytes().into()], read)
}

/// The lists of two owners together, by name, of one name those of a user first; of one owner, when both are the same.
///
/// # Errors
/// As [`insert`].
pub fn of_owners(tx: &mut Tx, site_id: i64, owners: [i64; 2]) -> Result<Vec<DistList>, Error> {
    let [first, second] = owners;
    tx.all(OF_OWNERS, &[site_id.into(), first.into(), second.into()], read)
}

/// How many lists an owner has.
///
/// # Errors
/// As [`insert`].
pub fn count(tx: &mut Tx, site_id: i64, owner_id: i64) -> Result<i64, Error> {
    let found = tx.one(COUNT, &[site_id.into(), owner_id.into()], |row| row.int(0))?;
    Ok(found.unwrap_or_default())
}

/// Puts a contact into a list; once, however often.
///
/// # Errors
/// As [`insert`]; also when there is no such list or contact.
pub fn add_contact(tx: &mut Tx, id: i64, contact_id: i64) -> Result<(), Error> {
    tx.execute(ADD, &[id.into(), contact_id.into()]).map(|_| ())
}

/// Takes a contact out of a list.
///
/// # Errors
/// As [`insert`].
pub fn remove_contact(tx: &mut Tx, id: i64, contact_id: i64) -> Result<(), Error> {
    tx.execute(REMOVE, &[id.into(), contact_id.into()]).map(|_| ())
}

/// Takes all contacts out of a list.
///
/// # Errors
/// As [`insert`].
pub fn remove_contacts(tx: &mut Tx, id: i64) -> Result<(), Error> {
    tx.execute(REMOVE_ALL, &[id.into()]).map(|_| ())
}

/// Deletes a list; its contacts stay.
///
/// # Errors
/// As [`insert`].
pub fn delete(tx: &mut Tx, id: i64) -> Result<(), Error> {
    remove_contacts(tx, id)?;
    tx.execute(DELETE, &[id.into()]).map(|_| ())
}

fn read(row: &Row<'_>) -> Result<DistList, Error> {
    Ok(DistList {
        id: row.int(0)?,
        site_id: row.int(1)?,
        owner_id: row.int(2)?,
        name: row.text(3)?.to_owned(),
        description: row.optional_text(4)?.map(str::to_owned),
        created_at: row.int(5)?,
    })
}
