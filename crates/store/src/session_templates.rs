//! Session templates: what sessions can be scheduled from, a user's own or a whole site's.

use crate::dialect::{fold, statements};
use crate::sessions::Kind;
use crate::tx::Row;
use crate::{Error, Tx};

/// The owner of a site's own templates: nobody has this id.
pub const SITE: i64 = 0;

/// One template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionTemplate {
    /// The site it belongs to.
    pub site_id: i64,
    /// The user whose it is, or [`SITE`].
    pub owner_id: i64,
    /// The kind of its sessions.
    pub kind: Kind,
    /// What it is called; unique among those of its owner and kind whatever its case.
    pub name: String,
    /// The packed record of the session it was made from.
    pub record: Vec<u8>,
    /// When it was made, in seconds UTC.
    pub created_at: i64,
}

/// A template in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The user whose it is, or [`SITE`].
    pub owner_id: i64,
    /// The kind of its sessions.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// When it was made, in seconds UTC.
    pub created_at: i64,
}

statements! {
    INSERT = "INSERT INTO session_templates (site_id, owner_id, kind, name, name_key, record, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    FOR_USER = "SELECT owner_id, kind, name, created_at FROM session_templates
        WHERE site_id = $1 AND (owner_id = $2 OR owner_id = 0) ORDER BY owner_id DESC, name_key, kind";
    OF_SITE = "SELECT owner_id, kind, name, created_at FROM session_templates
        WHERE site_id = $1 ORDER BY owner_id, name_key, kind";
    BY_NAME = "SELECT site_id, owner_id, kind, name, record, created_at FROM session_templates
        WHERE site_id = $1 AND owner_id = $2 AND kind = $3 AND name_key = $4";
    DELETE = "DELETE FROM session_templates WHERE site_id = $1 AND owner_id = $2 AND kind = $3 AND name_key = $4";
}

/// Adds a template; `false` when its owner has one of this kind and name.
///
/// # Errors
/// When the engine fails or a row is damaged; so all functions here.
pub fn insert(tx: &mut Tx, template: &SessionTemplate) -> Result<bool, Error> {
    let name_key = fold(&template.name);
    let params = [
        template.site_id.into(),
        template.owner_id.into(),
        template.kind.code().into(),
        (&template.name).into(),
        name_key.as_bytes().into(),
        (&template.record).into(),
        template.created_at.into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// From what a user can schedule: his own templates, then those of his site, each by name.
///
/// # Errors
/// As [`insert`].
pub fn for_user(tx: &mut Tx, site_id: i64, user_id: i64) -> Result<Vec<Listed>, Error> {
    tx.all(FOR_USER, &[site_id.into(), user_id.into()], listed)
}

/// All templates of a site: its own, then those of its users, each by name.
///
/// # Errors
/// As [`insert`].
pub fn of_site(tx: &mut Tx, site_id: i64) -> Result<Vec<Listed>, Error> {
    tx.all(OF_SITE, &[site_id.into()], listed)
}

/// The template of that owner, kind and name, in any case.
///
/// # Errors
/// As [`insert`].
pub fn by_name(
    tx: &mut Tx,
    site_id: i64,
    owner_id: i64,
    kind: Kind,
    name: &str,
) -> Result<Option<SessionTemplate>, Error> {
    let name_key = fold(name);
    let params = [site_id.into(), owner_id.into(), kind.code().into(), name_key.as_bytes().into()];
    tx.one(BY_NAME, &params, |row| {
        Ok(SessionTemplate {
            site_id: row.int(0)?,
            owner_id: row.int(1)?,
            kind: Kind::from_code(row.int(2)?)?,
            name: row.text(3)?.to_owned(),
            record: row.bytes(4)?.to_vec(),
            created_at: row.int(5)?,
        })
    })
}

/// Deletes the template of that owner, kind and name, in any case; `false` when there is none.
///
/// # Errors
/// As [`insert`].
pub fn delete(
    tx: &mut Tx,
    site_id: i64,
    owner_id: i64,
    kind: Kind,
    name: &str,
) -> Result<bool, Error> {
    let name_key = fold(name);
    let params = [site_id.into(), owner_id.into(), kind.code().into(), name_key.as_bytes().into()];
    Ok(tx.execute(DELETE, &params)? == 1)
}

fn listed(row: &Row<'_>) -> Result<Listed, Error> {
    Ok(Listed {
        owner_id: row.int(0)?,
        kind: Kind::from_code(row.int(1)?)?,
        name: row.text(2)?.to_owned(),
        created_at: row.int(3)?,
    })
}
