//! Contacts: the entries of address books, users' own and those of whole sites.

use crate::dialect::{fold, statements};
use crate::tx::Row;
use crate::{Error, Tx};

/// The owner of a site's address book: nobody has this id.
pub const SITE: i64 = 0;

/// An entry to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// The user in whose address book it stands, or [`SITE`].
    pub owner_id: i64,
    /// What it is sorted by, and told from others with the same address.
    pub name: String,
    /// Its e-mail address.
    pub email: String,
    /// Its packed record.
    pub record: Vec<u8>,
    /// When it was made, in seconds UTC.
    pub created_at: i64,
}

/// An entry as it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub id: i64,
    /// The user in whose address book it stands, or [`SITE`].
    pub owner_id: i64,
    /// Its packed record.
    pub record: Vec<u8>,
}

statements! {
    INSERT = "INSERT INTO contacts (id, site_id, owner_id, name_key, email_key, record, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    KNOWN = "SELECT id FROM contacts
        WHERE site_id = $1 AND owner_id = $2 AND name_key = $3 AND email_key = $4 ORDER BY id";
    SET_RECORD = "UPDATE contacts SET record = $2 WHERE id = $1";
    COUNT = "SELECT COUNT(*) FROM contacts WHERE site_id = $1 AND owner_id = $2";
    BY_ID = "SELECT id, owner_id, record FROM contacts WHERE site_id = $1 AND id = $2";
    OF_OWNERS = "SELECT id, owner_id, record FROM contacts
        WHERE site_id = $1 AND (owner_id = $2 OR owner_id = $3) ORDER BY name_key, id";
    OF_LIST = "SELECT c.id, c.owner_id, c.record FROM dist_list_contacts d JOIN contacts c ON c.id = d.contact_id
        WHERE d.dist_list_id = $4 AND c.site_id = $1 AND (c.owner_id = $2 OR c.owner_id = $3) ORDER BY c.name_key, c.id";
    DELETE_FROM_LISTS = "DELETE FROM dist_list_contacts WHERE contact_id = $1";
    DELETE = "DELETE FROM contacts WHERE id = $1";
}

/// Adds an entry; `false` when its id is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn insert(tx: &mut Tx, contact: &Contact) -> Result<bool, Error> {
    let (name_key, email_key) = (fold(&contact.name), fold(&contact.email));
    let params = [
        contact.id.into(),
        contact.site_id.into(),
        contact.owner_id.into(),
        name_key.as_bytes().into(),
        email_key.as_bytes().into(),
        (&contact.record).into(),
        contact.created_at.into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// The number of the entry in the same address book that has the name and the address of this one, in any case.
///
/// # Errors
/// As [`insert`].
pub fn known(tx: &mut Tx, contact: &Contact) -> Result<Option<i64>, Error> {
    let (name_key, email_key) = (fold(&contact.name), fold(&contact.email));
    let params = [
        contact.site_id.into(),
        contact.owner_id.into(),
        name_key.as_bytes().into(),
        email_key.as_bytes().into(),
    ];
    tx.one(KNOWN, &params, |row| row.int(0))
}

/// Replaces the record of an entry, whose name and address stay.
///
/// # Errors
/// As [`insert`].
pub fn set_record(tx: &mut Tx, id: i64, record: &[u8]) -> Result<(), Error> {
    tx.execute(SET_RECORD, &[id.into(), record.into()]).map(|_| ())
}

/// How many entries an address book has.
///
/// # Errors
/// As [`insert`].
pub fn count(tx: &mut Tx, site_id: i64, owner_id: i64) -> Result<i64, Error> {
    let found = tx.one(COUNT, &[site_id.into(), owner_id.into()], |row| row.int(0))?;
    Ok(found.unwrap_or_default())
}

/// The entry of a site with that number.
///
/// # Errors
/// As [`insert`].
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<Listed>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// The entries of two address books together, by name; of one, when both owners are the same.
///
/// # Errors
/// As [`insert`].
pub fn of_owners(tx: &mut Tx, site_id: i64, owners: [i64; 2]) -> Result<Vec<Listed>, Error> {
    let [first, second] = owners;
    tx.all(OF_OWNERS, &[site_id.into(), first.into(), second.into()], read)
}

/// Those of the same that stand in a distribution list.
///
/// # Errors
/// As [`insert`].
pub fn of_list(
    tx: &mut Tx,
    site_id: i64,
    owners: [i64; 2],
    dist_list_id: i64,
) -> Result<Vec<Listed>, Error> {
    let [first, second] = owners;
    let params = [site_id.into(), first.into(), second.into(), dist_list_id.into()];
    tx.all(OF_LIST, &params, read)
}

/// Deletes an entry; it stands in no distribution list any more.
///
/// # Errors
/// As [`insert`].
pub fn delete(tx: &mut Tx, id: i64) -> Result<(), Error> {
    tx.execute(DELETE_FROM_LISTS, &[id.into()])?;
    tx.execute(DELETE, &[id.into()]).map(|_| ())
}

fn read(row: &Row<'_>) -> Result<Listed, Error> {
    Ok(Listed { id: row.int(0)?, owner_id: row.int(1)?, record: row.bytes(2)?.to_vec() })
}
