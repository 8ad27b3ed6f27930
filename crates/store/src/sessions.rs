//! Sessions: meetings, events, training, support and sales sessions, and teleconferences. One aggregate:
//! the columns that are searched, sorted or joined, and the kind's own packed record beside them.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dialect::{fold, statements, stored_as};
use crate::listing::of_keys;
use crate::tx::Row;
use crate::{Error, Tx, images, same_secret};

/// One scheduled session.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// Nine digits; chosen by the caller, unique per server.
    pub key: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// Which kind of session it is.
    pub kind: Kind,
    /// Whose session it is.
    pub host_id: i64,
    /// Who scheduled it.
    pub created_by: i64,
    /// Its topic, the API's `confName`.
    pub name: String,
    /// The API's `meetingType` id.
    pub session_type: i64,
    /// Who finds it in lists.
    pub listing: Listing,
    /// In clear: the API gives it back.
    pub password: Option<String>,
    /// When it starts, in seconds UTC.
    pub start: i64,
    /// The start as typed on the wall clock of `time_zone`: seconds since 1970 as if it were UTC.
    pub start_local: i64,
    /// The API's time zone id.
    pub time_zone: i64,
    /// How long it is planned to take, in minutes.
    pub duration_minutes: i64,
    /// How long before the start one may come in, in seconds.
    pub open_time_seconds: i64,
    /// The API's `confID`, see [`conf_id`].
    pub conf_id: i64,
    /// The API's `eventID`.
    pub event_id: i64,
    /// 32 hexadecimal digits, see [`uuid`].
    pub uuid: String,
    /// What makes somebody its host.
    pub host_key: String,
    /// What lets a guest in.
    pub guest_token: String,
    /// Whether it goes on.
    pub status: Status,
    /// Whether its host is in it.
    pub host_joined: bool,
    /// Whether others are in it.
    pub participants_joined: bool,
    /// In seconds UTC.
    pub created_at: i64,
    /// In seconds UTC.
    pub modified_at: i64,
    /// Whether it repeats. None in what an earlier version wrote: then its record tells; so the next.
    pub recurs: Option<bool>,
    /// Whether attendees must register.
    pub registers: Option<bool>,
    /// The secret halves of its links, see [`link`]. None in what an earlier version wrote.
    pub link_secrets: Option<String>,
    /// What its kind has beside all this, packed by the caller.
    pub record: Vec<u8>,
}

/// The kinds of session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Meeting,
    Event,
    Training,
    Support,
    Sales,
    Teleconference,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 6] = [
        Kind::Meeting,
        Kind::Event,
        Kind::Training,
        Kind::Support,
        Kind::Sales,
        Kind::Teleconference,
    ];
}

stored_as!(Kind { Meeting = 0, Event = 1, Training = 2, Support = 3, Sales = 4, Teleconference = 5 });

/// Who finds a session in lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Listing {
    /// Everybody.
    Public,
    /// Those who are signed in.
    Private,
    /// Nobody but its host and those invited.
    Unlisted,
}

stored_as!(Listing { Public = 0, Private = 1, Unlisted = 2 });

/// Whether a session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Not yet, or no longer.
    NotInProgress,
    /// It does.
    InProgress,
}

stored_as!(Status { NotInProgress = 0, InProgress = 1 });

/// What a link to a session is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LinkKind {
    /// To come in.
    Join,
    /// The host's calendar entry.
    HostCalendar,
    /// The attendees' calendar entry.
    AttendeeCalendar,
}

stored_as!(LinkKind { Join = 0, HostCalendar = 1, AttendeeCalendar = 2 });

impl LinkKind {
    /// All of them, in the order of their numbers.
    pub const ALL: [LinkKind; 3] =
        [LinkKind::Join, LinkKind::HostCalendar, LinkKind::AttendeeCalendar];
}

/// What a kind of session is found and sorted by beside the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// The account of a sales session, by name.
    Account,
    /// The opportunity of a sales session, by name.
    Opportunity,
    /// The program of an event, by number.
    Program,
}

impl Term {
    /// Its number in the table; session_list sorts by those of the first two.
    pub(crate) fn code(self) -> i64 {
        match self {
            Term::Account => 0,
            Term::Opportunity => 1,
            Term::Program => 2,
        }
    }
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT session_key, site_id, kind, host_id, created_by, name, session_type, listing, password, starts_at,
            starts_at_local, time_zone, duration_minutes, open_time_seconds, conf_id, event_id, uuid, host_key,
            guest_token, status, host_joined, participants_joined, created_at, modified_at, recurs, registers,
            link_secrets, record FROM sessions WHERE ",
            $condition
        )
    };
}

statements! {
    BY_KEY = select!("site_id = $1 AND session_key = $2");
    BY_FORMER_UUID = select!("site_id = $1 AND uuid = $2 AND link_secrets IS NULL");
    INSERT = "INSERT INTO sessions (session_key, site_id, kind, host_id, created_by, name, name_key, session_type,
        listing, password, starts_at, starts_at_local, time_zone, duration_minutes, open_time_seconds, conf_id,
        event_id, uuid, host_key, guest_token, status, host_joined, participants_joined, created_at, modified_at,
        recurs, registers, link_secrets, record) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
        $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE sessions SET kind = $3, host_id = $4, created_by = $5, name = $6, name_key = $7,
        session_type = $8, listing = $9, password = $10, starts_at = $11, starts_at_local = $12, time_zone = $13,
        duration_minutes = $14, open_time_seconds = $15, conf_id = $16, event_id = $17, uuid = $18, host_key = $19,
        guest_token = $20, status = $21, host_joined = $22, participants_joined = $23, created_at = $24,
        modified_at = $25, recurs = $26, registers = $27, link_secrets = $28, record = $29
        WHERE session_key = $1 AND site_id = $2";
    DELETE = "DELETE FROM sessions WHERE session_key = $1";
    DELETE_ATTENDEES = "DELETE FROM attendees WHERE session_key = $1";
    DELETE_TRACKING = "DELETE FROM session_tracking WHERE session_key = $1";
    INSERT_TRACKING = "INSERT INTO session_tracking (session_key, code, value_key) VALUES ($1, $2, $3)";
    DELETE_TERMS = "DELETE FROM session_terms WHERE session_key = $1";
    INSERT_TERM = "INSERT INTO session_terms (session_key, term, value_key) VALUES ($1, $2, $3)";
    DELETE_CALLBACKS = "DELETE FROM callbacks WHERE session_key = $1";
    OF_TYPE = "SELECT COUNT(*) FROM sessions WHERE site_id = $1 AND session_type = $2";
    WITH_CONF_ID = "SELECT session_key FROM sessions WHERE site_id = $1 AND session_key = $2 AND conf_id = $3";
    WITH_FORMER_CONF_ID = "SELECT session_key FROM sessions
        WHERE site_id = $1 AND conf_id = $2 AND link_secrets IS NULL";
    LINK_SECRETS = "SELECT site_id, link_secrets FROM sessions WHERE session_key = $1";
    DELETE_FORMER_LINKS = "DELETE FROM session_links WHERE session_key = $1";
    BY_FORMER_LINK = "SELECT sessions.site_id, sessions.session_key, session_links.kind FROM session_links
        JOIN sessions ON sessions.session_key = session_links.session_key WHERE session_links.token = $1";
    FORMER_LINK = "SELECT token FROM session_links WHERE session_key = $1 AND kind = $2";
}

/// The session of that key, if it belongs to that site.
///
/// # Errors
/// When the engine fails or the row is damaged; so all functions here.
pub fn by_key(tx: &mut Tx, site_id: i64, key: i64) -> Result<Option<Session>, Error> {
    tx.one(BY_KEY, &[site_id.into(), key.into()], read)
}

/// Adds a session; `false` when its key is taken.
///
/// # Errors
/// As [`by_key`]; also when there is no such site or host.
pub fn insert(tx: &mut Tx, session: &Session) -> Result<bool, Error> {
    Ok(save(tx, INSERT, session)? == 1)
}

/// Replaces the session of the same key and site.
///
/// # Errors
/// As [`by_key`]; also when there is no such host.
pub fn update(tx: &mut Tx, session: &Session) -> Result<(), Error> {
    save(tx, UPDATE, session).map(|_| ())
}

/// Keeps the values of a new session's tracking codes, each by its number (1 to 10): lists are sorted by them.
///
/// # Errors
/// As [`by_key`]; also when there is no such session, or a number stands twice.
pub fn add_tracking(tx: &mut Tx, key: i64, codes: &[(i64, &str)]) -> Result<(), Error> {
    for (code, value) in codes {
        let value_key = fold(value);
        tx.execute(INSERT_TRACKING, &[key.into(), (*code).into(), value_key.as_bytes().into()])?;
    }
    Ok(())
}

/// Keeps what a new session of its kind is found by, each at most once.
///
/// # Errors
/// As [`by_key`]; also when there is no such session, or a term stands twice.
pub fn add_terms(tx: &mut Tx, key: i64, terms: &[(Term, String)]) -> Result<(), Error> {
    for (term, value) in terms {
        let value_key = fold(value);
        let params = [key.into(), term.code().into(), value_key.as_bytes().into()];
        tx.execute(INSERT_TERM, &params)?;
    }
    Ok(())
}

/// Forgets what [`add_tracking`] and [`add_terms`] have kept of a session.
///
/// # Errors
/// As [`by_key`].
pub fn delete_tracking_and_terms(tx: &mut Tx, key: i64) -> Result<(), Error> {
    tx.execute(DELETE_TRACKING, &[key.into()])?;
    tx.execute(DELETE_TERMS, &[key.into()])?;
    Ok(())
}

/// Deletes a session with its attendees, its links and all else that is its own; `false` when there is none of that key.
///
/// # Errors
/// As [`by_key`].
pub fn delete(tx: &mut Tx, key: i64) -> Result<bool, Error> {
    images::take_from_session(tx, key)?;
    tx.execute(DELETE_ATTENDEES, &[key.into()])?;
    tx.execute(DELETE_FORMER_LINKS, &[key.into()])?;
    delete_tracking_and_terms(tx, key)?;
    tx.execute(DELETE_CALLBACKS, &[key.into()])?;
    Ok(tx.execute(DELETE, &[key.into()])? == 1)
}

/// How many sessions of a site have that session type.
///
/// # Errors
/// As [`by_key`].
pub fn of_type(tx: &mut Tx, site_id: i64, session_type: i64) -> Result<i64, Error> {
    let found = tx.one(OF_TYPE, &[site_id.into(), session_type.into()], |row| row.int(0))?;
    Ok(found.unwrap_or_default())
}

/// The sessions of these keys, by them; those that are not there are left out.
///
/// # Errors
/// As [`by_key`].
pub fn by_keys(tx: &mut Tx, site_id: i64, keys: &[i64]) -> Result<HashMap<i64, Session>, Error> {
    // Of the site only here: in the text it would have all its sessions looked through.
    let found = of_keys(tx, (select!("session_key"), ""), &[], keys, read)?.into_iter();
    let of_site = found.filter(|session| session.site_id == site_id);
    Ok(of_site.map(|session| (session.key, session)).collect())
}

/// A new confID: 18 digits, led by the session's key, by which it is found; `chance` is of nine digits at most.
pub fn conf_id(key: i64, chance: i64) -> i64 {
    key * AFTER_KEY + chance % AFTER_KEY
}

/// A new UUID: 32 hexadecimal digits, led by the session's key, by which it is found; `chance` is the other 24.
pub fn uuid(key: i64, chance: &str) -> String {
    format!("{key:0KEY_DIGITS$x}{chance}")
}

/// What stands behind the key in a confID is less than this.
const AFTER_KEY: i64 = 1_000_000_000;
/// How many digits a key has in hexadecimal.
const KEY_DIGITS: usize = 8;
/// How many hexadecimal digits each link has of its own, 96 bits: they are what opens. With those of the key, by which the
/// session is found, they make 32, as the links of the original have.
pub const LINK_SECRET_DIGITS: usize = 24;

/// The key of the session with that confID, if it belongs to that site.
///
/// # Errors
/// As [`by_key`].
pub fn key_of_conf_id(tx: &mut Tx, site_id: i64, conf_id: i64) -> Result<Option<i64>, Error> {
    let params = [site_id.into(), (conf_id / AFTER_KEY).into(), conf_id.into()];
    match tx.one(WITH_CONF_ID, &params, |row| row.int(0))? {
        Some(key) => Ok(Some(key)),
        None => tx.one(WITH_FORMER_CONF_ID, &[site_id.into(), conf_id.into()], |row| row.int(0)),
    }
}

/// The session of that UUID, exactly as it was kept, if it belongs to that site.
///
/// # Errors
/// As [`by_key`].
pub fn by_uuid(tx: &mut Tx, site_id: i64, uuid: &str) -> Result<Option<Session>, Error> {
    let key = uuid.get(..KEY_DIGITS).and_then(|digits| i64::from_str_radix(digits, 16).ok());
    let session = match key {
        Some(key) => by_key(tx, site_id, key)?,
        None => None,
    };
    match session.filter(|session| session.uuid == uuid) {
        Some(session) => Ok(Some(session)),
        None => tx.one(BY_FORMER_UUID, &[site_id.into(), uuid.into()], read),
    }
}

/// The token of a session's link. Sessions of earlier versions have theirs beside them.
///
/// # Errors
/// As [`by_key`].
pub fn link(tx: &mut Tx, session: &Session, kind: LinkKind) -> Result<Option<String>, Error> {
    match session.link_secrets.as_deref().and_then(|secrets| secret(secrets, kind)) {
        Some(secret) => Ok(Some(format!("m{:0KEY_DIGITS$x}{secret}", session.key))),
        None => tx.one(FORMER_LINK, &[session.key.into(), kind.code().into()], |row| {
            Ok(row.text(0)?.to_owned())
        }),
    }
}

/// What a token leads to: the id of the site, the key of the session, and what the link is good for.
///
/// # Errors
/// As [`by_key`].
pub fn by_link(tx: &mut Tx, token: &str) -> Result<Option<(i64, i64, LinkKind)>, Error> {
    let parts = token.strip_prefix('m').and_then(|rest| rest.split_at_checked(KEY_DIGITS));
    let parts = parts.and_then(|(key, sent)| Some((i64::from_str_radix(key, 16).ok()?, sent)));
    if let Some((key, sent)) = parts {
        let found = tx.one(LINK_SECRETS, &[key.into()], |row| {
            let secrets = row.optional_text(1)?.unwrap_or_default();
            let opens =
                |kind: &LinkKind| secret(secrets, *kind).is_some_and(|it| same_secret(it, sent));
            Ok((row.int(0)?, LinkKind::ALL.into_iter().find(opens)))
        })?;
        if let Some((site_id, Some(kind))) = found {
            return Ok(Some((site_id, key, kind)));
        }
    }
    tx.one(BY_FORMER_LINK, &[token.into()], |row| {
        Ok((row.int(0)?, row.int(1)?, LinkKind::from_code(row.int(2)?)?))
    })
}

/// The secret of one kind of link among those of all kinds, in the order of their numbers.
fn secret(secrets: &str, kind: LinkKind) -> Option<&str> {
    let first = usize::try_from(kind.code()).ok()? * LINK_SECRET_DIGITS;
    secrets.get(first..first + LINK_SECRET_DIGITS)
}

fn save(tx: &mut Tx, sql: &'static str, session: &Session) -> Result<u64, Error> {
    let name_key = fold(&session.name);
    let params = [
        session.key.into(),
        session.site_id.into(),
        session.kind.code().into(),
        session.host_id.into(),
        session.created_by.into(),
        (&session.name).into(),
        name_key.as_bytes().into(),
        session.session_type.into(),
        session.listing.code().into(),
        session.password.as_deref().into(),
        session.start.into(),
        session.start_local.into(),
        session.time_zone.into(),
        session.duration_minutes.into(),
        session.open_time_seconds.into(),
        session.conf_id.into(),
        session.event_id.into(),
        (&session.uuid).into(),
        (&session.host_key).into(),
        (&session.guest_token).into(),
        session.status.code().into(),
        session.host_joined.into(),
        session.participants_joined.into(),
        session.created_at.into(),
        session.modified_at.into(),
        session.recurs.into(),
        session.registers.into(),
        session.link_secrets.as_deref().into(),
        (&session.record).into(),
    ];
    tx.execute(sql, &params)
}

fn read(row: &Row<'_>) -> Result<Session, Error> {
    Ok(Session {
        key: row.int(0)?,
        site_id: row.int(1)?,
        kind: Kind::from_code(row.int(2)?)?,
        host_id: row.int(3)?,
        created_by: row.int(4)?,
        name: row.text(5)?.to_owned(),
        session_type: row.int(6)?,
        listing: Listing::from_code(row.int(7)?)?,
        password: row.optional_text(8)?.map(str::to_owned),
        start: row.int(9)?,
        start_local: row.int(10)?,
        time_zone: row.int(11)?,
        duration_minutes: row.int(12)?,
        open_time_seconds: row.int(13)?,
        conf_id: row.int(14)?,
        event_id: row.int(15)?,
        uuid: row.text(16)?.to_owned(),
        host_key: row.text(17)?.to_owned(),
        guest_token: row.text(18)?.to_owned(),
        status: Status::from_code(row.int(19)?)?,
        host_joined: row.bool(20)?,
        participants_joined: row.bool(21)?,
        created_at: row.int(22)?,
        modified_at: row.int(23)?,
        recurs: row.optional_bool(24)?,
        registers: row.optional_bool(25)?,
        link_secrets: row.optional_text(26)?.map(str::to_owned),
        record: row.bytes(27)?.to_vec(),
    })
}

impl fmt::Debug for Session {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without password, host key, guest token and links: they reach no log.
        let mut out = out.debug_struct("Session");
        out.field("key", &self.key).field("kind", &self.kind).field("name", &self.name);
        out.finish_non_exhaustive()
    }
}
