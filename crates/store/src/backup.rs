//! A copy of everything but who is signed in, as text: made in one read transaction while servers write on, and the same from either engine,
//! so that what was copied from one can be restored to the other.
//!
//! One JSON value a line: a head with the version of the schema; for each table its name with its columns, and then its
//! rows, as arrays; an end with the number of rows, without which it is not whole. Bytes are `{"b": BASE64}`.

use std::fmt;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};

use crate::tx::{Row, Value};
use crate::{Error, Failure, Tx, migrate, outbox};

/// Rows that are read at once.
const ROWS: i64 = 500;
/// The version of this form.
const FORM: i64 = 1;

/// The type of a column.
#[derive(Clone, Copy)]
enum Type {
    Int,
    Text,
    Bytes,
}

use Type::{Bytes, Int, Text};

/// A table: its name, its columns, the first `key` of which are its primary key.
struct Table {
    name: &'static str,
    key: usize,
    columns: &'static [(&'static str, Type)],
}

macro_rules! tables {
    ($($name:ident: $key:literal of $($column:ident $type:ident),+;)+) => {
        /// The tables that are copied, each behind those to which its rows point.
        const TABLES: &[Table] = &[$(Table {
            name: stringify!($name),
            key: $key,
            columns: &[$((stringify!($column), $type)),+],
        }),+];
    };
}

/// Those that are not: who is signed in, for what was ended since must not come back with a copy; and what the engine counts.
#[cfg(test)]
pub(crate) const LEFT_OUT: [&str; 4] =
    ["tickets", "login_tickets", "browser_sessions", "account_changes"];

tables! {
    sites: 1 of id Int, name Text, name_key Bytes, partner_id Text, api_version Text, active Int, settings Text;
    users: 1 of id Int, site_id Int, web_ex_id Text, web_ex_id_key Bytes, email Text, email_key Bytes,
        first_name Text, last_name Text, password_hash Text, active Int, locked Int, site_admin Int,
        read_only_admin Int, host Int, attendee_only Int, time_zone Int, meeting_types Text, services Int,
        scheduling_permission Text, personal_room Text, personal_room_key Bytes, created_at Int, modified_at Int,
        record Bytes, expires_at Int, first_name_key Bytes, last_name_key Bytes, room_access_code Int,
        room_host_pin Text, support_agent Int, support_manager Int, wrong_passwords Int, lock_outs Int,
        locked_until Int, unlocks Int, password_changed_at Int;
    access_tokens: 1 of id Int, site_id Int, user_id Int, hash Bytes, name Text, created_at Int, expires_at Int;
    email_changes: 1 of user_id Int, site_id Int, email Text, hash Bytes, created_at Int, expires_at Int;
    images: 1 of hash Bytes, media_type Text, bytes Bytes, created_at Int;
    user_images: 2 of user_id Int, place Int, hash Bytes, modified_at Int;
    session_templates: 4 of site_id Int, owner_id Int, kind Int, name_key Bytes, name Text, record Bytes,
        created_at Int;
    support_queues: 1 of id Int, site_id Int, name Text, name_key Bytes, modified_at Int;
    support_queue_users: 2 of queue_id Int, user_id Int, agent Int, manager Int;
    support_agents: 2 of manager_id Int, agent_id Int;
    sessions: 1 of session_key Int, site_id Int, kind Int, host_id Int, created_by Int, name Text, name_key Bytes,
        session_type Int, listing Int, password Text, starts_at Int, starts_at_local Int, time_zone Int,
        duration_minutes Int, open_time_seconds Int, conf_id Int, event_id Int, uuid Text, host_key Text,
        guest_token Text, status Int, host_joined Int, participants_joined Int, created_at Int, modified_at Int,
        recurs Int, registers Int, link_secrets Text, record Bytes;
    session_links: 1 of token Text, session_key Int, kind Int;
    session_tracking: 2 of session_key Int, code Int, value_key Bytes;
    session_terms: 2 of session_key Int, term Int, value_key Bytes;
    session_images: 1 of session_key Int, hash Bytes, modified_at Int;
    programs: 1 of id Int, site_id Int, host_id Int, name Text, name_key Bytes, listing Int, expected_enrollment Text,
        budget Text, after_enrollment_url Text, created_at Int;
    contacts: 1 of id Int, site_id Int, owner_id Int, name_key Bytes, email_key Bytes, record Bytes, created_at Int;
    dist_lists: 1 of id Int, site_id Int, owner_id Int, name Text, name_key Bytes, description Text, created_at Int;
    dist_list_contacts: 2 of dist_list_id Int, contact_id Int;
    sales_accounts: 1 of id Int, site_id Int, owner_id Int, name Text, name_key Bytes, external_id Text,
        external_system Int, parent_id Int, created_at Int;
    sales_opportunities: 1 of id Int, site_id Int, owner_id Int, account_id Int, name Text, name_key Bytes,
        external_id Text, external_system Int, created_at Int;
    sales_products: 1 of id Int, site_id Int, name Text, name_key Bytes, description Text, description_key Bytes,
        created_at Int;
    one_click_settings: 1 of user_id Int, site_id Int, record Bytes, modified_at Int;
    callbacks: 1 of id Int, site_id Int, session_key Int, number Text, at Int;
    attendees: 1 of id Int, session_key Int, list_position Int, email Text, email_key Bytes, web_ex_id Text,
        web_ex_id_key Bytes, name Text, role Int, part Int, record Bytes;
    outbox: 1 of id Int, site_id Int, message Text, created_at Int, state Int, attempts Int, next_attempt_at Int,
        trouble Text;
    mail_templates: 3 of site_id Int, name Text, language Text, subject Text, text Text, html Text;
    mailbox: 1 of place Int, recipient Text, subject Text, text Text, html Text, calendar Text, at Int;
    audit: 1 of id Int, site_id Int, at Int, actor Text, address Text, action Int, subject Text, detail Text;
}

/// Why a copy could not be made or restored.
#[derive(Debug, Clone)]
pub enum Failed {
    /// The store failed.
    Store(Error),
    /// The copy cannot be written or read, or is none, or is not for this store; in words.
    Copy(String),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Failed {
        Failed::Store(error)
    }
}

impl Failure for Failed {
    fn store_error(&self) -> Option<&Error> {
        match self {
            Failed::Store(error) => Some(error),
            Failed::Copy(_) => None,
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failed::Store(error) => write!(out, "{error}"),
            Failed::Copy(what) => out.write_str(what),
        }
    }
}

/// Copies everything: gives `write` each line. Answers how many rows there are. `now` is in seconds UTC.
///
/// # Errors
/// When the store fails, and those of `write`.
pub fn copy(
    tx: &mut Tx,
    now: i64,
    mut write: impl FnMut(&str) -> Result<(), String>,
) -> Result<u64, Failed> {
    let mut write = |line: &Json| write(&line.to_string()).map_err(Failed::Copy);
    write(&json!({ "reconvene": "backup", "form": FORM, "schema": migrate::known(), "at": now }))?;
    let mut count = 0;
    for table in TABLES {
        let columns: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
        write(&json!({ "table": table.name, "columns": columns }))?;
        let mut last: Vec<Json> = Vec::new();
        loop {
            let rows = page(tx, table, &last)?;
            for row in &rows {
                write(&Json::Array(row.clone()))?;
            }
            count += rows.len() as u64;
            let Some(row) = rows.into_iter().next_back() else { break };
            last = row.into_iter().take(table.key).collect();
        }
    }
    write(&json!({ "rows": count }))?;
    Ok(count)
}

/// The next rows of a table in the order of its key, behind the row with the key `last`.
fn page(tx: &mut Tx, table: &Table, last: &[Json]) -> Result<Vec<Vec<Json>>, Failed> {
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    let key = names[..table.key].join(", ");
    let mut sql = format!("SELECT {} FROM {}", names.join(", "), table.name);
    let kept = values(table, last)?;
    let mut params: Vec<Value<'_>> = kept.iter().map(Kept::value).collect();
    if !params.is_empty() {
        let places: Vec<String> = (1..=params.len()).map(|place| format!("${place}")).collect();
        _ = write!(sql, " WHERE ({key}) > ({})", places.join(", "));
    }
    params.push(ROWS.into());
    _ = write!(sql, " ORDER BY {key} LIMIT ${}", params.len());
    let read = |row: &Row<'_>| -> Result<Vec<Json>, Error> {
        let columns = table.columns.iter().enumerate();
        columns.map(|(place, (_, type_))| read_value(row, place, *type_)).collect()
    };
    Ok(tx.composed(&sql, &params, read)?)
}

fn read_value(row: &Row<'_>, place: usize, type_: Type) -> Result<Json, Error> {
    Ok(match type_ {
        Int => row.optional_int(place)?.map_or(Json::Null, Json::from),
        Text => row.optional_text(place)?.map_or(Json::Null, Json::from),
        Bytes => row
            .optional_bytes(place)?
            .map_or(Json::Null, |bytes| json!({ "b": BASE64.encode(bytes) })),
    })
}

/// A value of a row, as it is given to the engine.
enum Kept {
    Null,
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Kept {
    fn value(&self) -> Value<'_> {
        match self {
            Kept::Null => Value::Null,
            Kept::Int(number) => (*number).into(),
            Kept::Text(text) => text.into(),
            Kept::Bytes(bytes) => bytes.into(),
        }
    }
}

/// The values of a row, or of the columns that it begins with.
fn values(table: &Table, row: &[Json]) -> Result<Vec<Kept>, Failed> {
    let pairs = row.iter().zip(table.columns);
    let value = |(json, (column, type_)): (&Json, &(&str, Type))| {
        let kept = match (json, type_) {
            (Json::Null, _) => Some(Kept::Null),
            (Json::Number(number), Int) => number.as_i64().map(Kept::Int),
            (Json::String(text), Text) => Some(Kept::Text(text.clone())),
            (Json::Object(object), Bytes) => object
                .get("b")
                .and_then(Json::as_str)
                .and_then(|text| BASE64.decode(text).ok())
                .map(Kept::Bytes),
            _ => None,
        };
        let wrong = || Failed::Copy(format!("a value of {}.{column} is none", table.name));
        kept.ok_or_else(wrong)
    };
    pairs.map(value).collect()
}

/// Restores a copy from its lines, into a store that is empty. Answers how many rows there are.
///
/// # Errors
/// When the store is not empty or fails; when the lines are no copy, not whole, or of another version of the schema.
pub fn restore(
    tx: &mut Tx,
    lines: impl Iterator<Item = Result<String, String>>,
) -> Result<u64, Failed> {
    if tx.composed("SELECT id FROM sites LIMIT 1", &[], |row| row.int(0))?.pop().is_some() {
        return Err(Failed::Copy(
            "there are sites already: nothing is restored over them".to_owned(),
        ));
    }
    let mut lines = lines.map(|line| parsed(line?.as_str()));
    let head =
        lines.next().unwrap_or_else(|| Err("it is empty".to_owned())).map_err(Failed::Copy)?;
    must_be_head(&head).map_err(Failed::Copy)?;
    let mut count: u64 = 0;
    let mut into: Option<(&Table, String)> = None;
    for line in lines {
        match line.map_err(Failed::Copy)? {
            Json::Array(row) => {
                let Some((table, sql)) = &into else {
                    return Err(Failed::Copy("a row stands before any table".to_owned()));
                };
                insert(tx, table, sql, &row)?;
                count += 1;
            }
            Json::Object(object) if object.contains_key("table") => {
                into = Some(begun(&object).map_err(Failed::Copy)?);
            }
            Json::Object(object) if object.get("rows").and_then(Json::as_u64) == Some(count) => {
                // Where the copy was made they have gone out long since.
                outbox::lay_to_rest(tx, "it waited when the copy was made")?;
                return Ok(count);
            }
            _ => return Err(Failed::Copy("rows are missing".to_owned())),
        }
    }
    Err(Failed::Copy("its end is missing".to_owned()))
}

fn parsed(line: &str) -> Result<Json, String> {
    serde_json::from_str(line).map_err(|error| format!("a line is no JSON: {error}"))
}

fn must_be_head(head: &Json) -> Result<(), String> {
    let (form, schema) = (head["form"].as_i64(), head["schema"].as_i64());
    if head["reconvene"] != "backup" || form != Some(FORM) {
        return Err("it is no backup that this version can read".to_owned());
    }
    let known = migrate::known();
    match schema {
        Some(schema) if schema == known => Ok(()),
        _ => Err(format!(
            "it is of version {} of the schema, and this program of {known}: restore it with the version that made it, and upgrade then",
            schema.map_or_else(|| "?".to_owned(), |schema| schema.to_string())
        )),
    }
}

/// The table whose rows follow, and the statement that inserts them.
fn begun(object: &serde_json::Map<String, Json>) -> Result<(&'static Table, String), String> {
    let name = object["table"].as_str().unwrap_or_default();
    let table = TABLES.iter().find(|table| table.name == name);
    let table = table.ok_or_else(|| format!("there is no table {name}"))?;
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    if object.get("columns") != Some(&json!(names)) {
        return Err(format!("the columns of {name} are others"));
    }
    let places: Vec<String> = (1..=names.len()).map(|place| format!("${place}")).collect();
    let sql = format!("INSERT INTO {name} ({}) VALUES ({})", names.join(", "), places.join(", "));
    Ok((table, sql))
}

fn insert(tx: &mut Tx, table: &Table, sql: &str, row: &[Json]) -> Result<(), Failed> {
    if row.len() != table.columns.len() {
        return Err(Failed::Copy(format!("a row of {} is not whole", table.name)));
    }
    let kept = values(table, row)?;
    let params: Vec<Value<'_>> = kept.iter().map(Kept::value).collect();
    tx.composed(sql, &params, |_| Ok(()))?;
    Ok(())
}

#[cfg(test)]
pub(crate) fn tables() -> Vec<(String, Vec<String>)> {
    let names = |table: &Table| table.columns.iter().map(|(name, _)| (*name).to_owned()).collect();
    TABLES.iter().map(|table| (table.name.to_owned(), names(table))).collect()
}
