//! Attendees: who is invited to a session.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::dialect::{fold, statements, stored_as};
use crate::listing::of_keys;
use crate::tx::Row;
use crate::{Error, Tx};

/// One who is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Chosen by the caller.
    pub id: i64,
    /// The session.
    pub session_key: i64,
    /// The place in the list, from the caller.
    pub position: i64,
    /// Lower-cased.
    pub email: String,
    /// The account, if one was named.
    pub web_ex_id: Option<String>,
    /// As displayed.
    pub name: String,
    /// What the session makes of them.
    pub role: Role,
    /// In which of the session's lists they stand.
    pub part: Part,
    /// The rest, packed by the caller.
    pub record: Vec<u8>,
}

/// What an attendee is in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// A plain participant.
    Attendee,
    /// Who shows something.
    Presenter,
    /// Who may do everything the host may.
    Host,
    /// A participant with restricted rights.
    Limited,
}

stored_as!(Role { Attendee = 0, Presenter = 1, Host = 2, Limited = 3 });

/// The lists of a session, each of which is replaced as a whole. Most kinds of session have the first alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// Those who take part: attendees, prospects, those who may speak in a conference by phone.
    Attendees,
    /// Those who present: panelists, presenters, the sales team.
    Presenters,
    /// Those who may host it, where they have a list of their own.
    Hosts,
    /// Those who listen to a conference by phone.
    Listeners,
    /// Those who have joined without being invited: they are not told of anything, and lists do not have it for them.
    Joined,
}

stored_as!(Part { Attendees = 0, Presenters = 1, Hosts = 2, Listeners = 3, Joined = 4 });

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, session_key, list_position, email, web_ex_id, name, role, part, record FROM attendees ",
            $rest
        )
    };
}

statements! {
    INSERT = "INSERT INTO attendees (id, session_key, list_position, email, email_key, web_ex_id, web_ex_id_key,
        name, role, part, record) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
    DELETE_PART = "DELETE FROM attendees WHERE session_key = $1 AND part = $2";
    OF_SESSION = select!("WHERE session_key = $1 ORDER BY part, list_position, id");
}

impl Attendee {
    /// By what others know him: his name, or his address where he has none.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.email } else { &self.name }
    }
}

/// Removes those who stand in one of a session's lists; answers how many there were.
///
/// # Errors
/// When the engine fails.
pub fn delete_part(tx: &mut Tx, session_key: i64, part: Part) -> Result<u64, Error> {
    tx.execute(DELETE_PART, &[session_key.into(), part.code().into()])
}

/// Adds an attendee; `false` when the id is taken.
///
/// # Errors
/// When the engine fails or a row is damaged; also when there is no such session.
pub fn insert(tx: &mut Tx, attendee: &Attendee) -> Result<bool, Error> {
    let email_key = fold(&attendee.email);
    let web_ex_id_key = attendee.web_ex_id.as_deref().map(fold);
    let params = [
        attendee.id.into(),
        attendee.session_key.into(),
        attendee.position.into(),
        (&attendee.email).into(),
        email_key.as_bytes().into(),
        attendee.web_ex_id.as_deref().into(),
        web_ex_id_key.as_deref().map(str::as_bytes).into(),
        (&attendee.name).into(),
        attendee.role.code().into(),
        attendee.part.code().into(),
        (&attendee.record).into(),
    ];
    Ok(tx.execute(INSERT, &params)? == 1)
}

/// The attendees of a session, list by list, in order of their position.
///
/// # Errors
/// As [`insert`].
pub fn of_session(tx: &mut Tx, session_key: i64) -> Result<Vec<Attendee>, Error> {
    tx.all(OF_SESSION, &[session_key.into()], read)
}

/// Of each of these sessions the attendees who may host it, in order of their position. Sessions without any are left out.
///
/// # Errors
/// As [`insert`].
pub fn hosts(tx: &mut Tx, session_keys: &[i64]) -> Result<HashMap<i64, Vec<Attendee>>, Error> {
    // As a number in the text: so the index of those who host is found.
    of_sessions(tx, session_keys, &format!("role = {}", Role::Host.code()))
}

/// Those in one list of each of these sessions, in order of their position. Sessions without any are left out.
///
/// # Errors
/// As [`insert`].
pub fn in_part(
    tx: &mut Tx,
    session_keys: &[i64],
    part: Part,
) -> Result<HashMap<i64, Vec<Attendee>>, Error> {
    of_sessions(tx, session_keys, &format!("part = {}", part.code()))
}

fn of_sessions(
    tx: &mut Tx,
    session_keys: &[i64],
    condition: &str,
) -> Result<HashMap<i64, Vec<Attendee>>, Error> {
    let before = format!("{} WHERE {condition} AND session_key", select!(""));
    let text = (&*before, "ORDER BY session_key, list_position, id");
    let mut found: HashMap<i64, Vec<Attendee>> = HashMap::new();
    for attendee in of_keys(tx, text, &[], session_keys, read)? {
        found.entry(attendee.session_key).or_default().push(attendee);
    }
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<Attendee, Error> {
    Ok(Attendee {
        id: row.int(0)?,
        session_key: row.int(1)?,
        position: row.int(2)?,
        email: row.text(3)?.to_owned(),
        web_ex_id: row.optional_text(4)?.map(str::to_owned),
        name: row.text(5)?.to_owned(),
        role: Role::from_code(row.int(6)?)?,
        part: Part::from_code(row.int(7)?)?,
        record: row.bytes(8)?.to_vec(),
    })
}
