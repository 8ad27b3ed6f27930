//! Users: the accounts of a site.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dialect::{fold, statements, stored_as};
use crate::listing::of_keys;
use crate::tx::Row;
use crate::{Error, Tx};

/// One account.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// Chosen by the caller; unique per server.
    pub id: i64,
    /// The site it belongs to.
    pub site_id: i64,
    /// The name it signs in with; unique in its site whatever its case.
    pub web_ex_id: String,
    /// Unique in its site whatever its case.
    pub email: String,
    /// As displayed.
    pub first_name: String,
    /// As displayed.
    pub last_name: String,
    /// The password's hash, as PHC text.
    pub password_hash: String,
    /// Whether it may be used.
    pub active: Active,
    /// Whether an administrator has barred it.
    pub locked: bool,
    /// May change everything in the site.
    pub site_admin: bool,
    /// May see everything in the site.
    pub read_only_admin: bool,
    /// May schedule sessions.
    pub host: bool,
    /// May only attend.
    pub attendee_only: bool,
    /// The API's time zone id.
    pub time_zone: i64,
    /// The ids of the session types it may schedule. Kept as JSON.
    pub meeting_types: Vec<i64>,
    /// The services it may use.
    pub services: Services,
    /// Who may schedule in its name: webExIDs separated by `;` or `,`.
    pub scheduling_permission: String,
    /// The name of its personal room; unique per server whatever its case.
    pub personal_room: Option<String>,
    /// The digits by which that room is reached on the phone; unique per server. They outlive the room.
    pub room_access_code: Option<i64>,
    /// The digits that prove its owner there.
    pub room_host_pin: Option<String>,
    /// From when it may no longer be used, in seconds UTC; none is never.
    pub expires_at: Option<i64>,
    /// Whether it serves customers in the site's support queues.
    pub support_agent: bool,
    /// Whether it manages those who do.
    pub support_manager: bool,
    /// How many wrong passwords were given in a row.
    pub wrong_passwords: i64,
    /// How often too many of them have locked it since the last right one.
    pub lock_outs: i64,
    /// Until when it is locked for that, in seconds UTC.
    pub locked_until: Option<i64>,
    /// How often an administrator has lifted such a lock.
    pub unlocks: i64,
    /// When the password was set, in seconds UTC.
    pub password_changed_at: i64,
    /// In seconds UTC.
    pub created_at: i64,
    /// In seconds UTC.
    pub modified_at: i64,
    /// The rest, packed by the caller.
    pub record: Vec<u8>,
}

impl User {
    /// Whether he may schedule sessions, as far as his role goes.
    pub fn schedules(&self) -> bool {
        (self.host || self.site_admin) && !self.attendee_only
    }
}

/// Whether an account may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Active {
    /// It may.
    Activated,
    /// Somebody asked for it; an administrator has not agreed yet.
    RequestToActivate,
    /// It may not.
    Deactivated,
}

stored_as!(Active { Activated = 0, RequestToActivate = 1, Deactivated = 2 });

/// The services an account may use. Kept as one number of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Services {
    /// Meetings.
    pub meeting: bool,
    /// Events.
    pub event: bool,
    /// Training sessions.
    pub training: bool,
    /// Support sessions.
    pub support: bool,
    /// Sales meetings.
    pub sales: bool,
}

impl Services {
    fn code(self) -> i64 {
        let bits = [self.meeting, self.event, self.training, self.support, self.sales];
        bits.iter().enumerate().map(|(place, &set)| i64::from(set) << place).sum()
    }

    fn from_code(code: i64) -> Services {
        let set = |place: u32| code >> place & 1 == 1;
        Services {
            meeting: set(0),
            event: set(1),
            training: set(2),
            support: set(3),
            sales: set(4),
        }
    }
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, site_id, web_ex_id, email, first_name, last_name, password_hash, active, locked, site_admin,
            read_only_admin, host, attendee_only, time_zone, meeting_types, services, scheduling_permission,
            personal_room, created_at, modified_at, record, expires_at, room_access_code, room_host_pin, support_agent,
            support_manager, wrong_passwords, lock_outs, locked_until, unlocks, password_changed_at FROM users WHERE ",
            $condition
        )
    };
}

statements! {
    BY_ID = select!("site_id = $1 AND id = $2");
    BY_WEB_EX_ID = select!("site_id = $1 AND web_ex_id_key = $2");
    BY_EMAIL = select!("site_id = $1 AND email_key = $2");
    OF_SITE = select!("site_id = $1 ORDER BY web_ex_id_key");
    NAME = "SELECT web_ex_id FROM users WHERE site_id = $1 AND id = $2";
    BY_ROOM = select!("personal_room_key = $1");
    BY_ACCESS_CODE = select!("site_id = $1 AND room_access_code = $2");
    ROOM_TAKEN = "SELECT id FROM users WHERE personal_room_key = $1";
    ACCESS_CODE_TAKEN = "SELECT id FROM users WHERE room_access_code = $1";
    INSERT = "INSERT INTO users (id, site_id, web_ex_id, web_ex_id_key, email, email_key, first_name, last_name,
        password_hash, active, locked, site_admin, read_only_admin, host, attendee_only, time_zone, meeting_types,
        services, scheduling_permission, personal_room, personal_room_key, created_at, modified_at, record, expires_at,
        first_name_key, last_name_key, room_access_code, room_host_pin, support_agent, support_manager,
        wrong_passwords, lock_outs, locked_until, unlocks, password_changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
        $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE users SET web_ex_id = $3, web_ex_id_key = $4, email = $5, email_key = $6, first_name = $7,
        last_name = $8, password_hash = $9, active = $10, locked = $11, site_admin = $12, read_only_admin = $13,
        host = $14, attendee_only = $15, time_zone = $16, meeting_types = $17, services = $18,
        scheduling_permission = $19, personal_room = $20, personal_room_key = $21, created_at = $22,
        modified_at = $23, record = $24, expires_at = $25, first_name_key = $26, last_name_key = $27,
        room_access_code = $28, room_host_pin = $29, support_agent = $30, support_manager = $31,
        wrong_passwords = $32, lock_outs = $33, locked_until = $34, unlocks = $35, password_changed_at = $36
        WHERE id = $1 AND site_id = $2";
    WITH_DEPUTIES = "SELECT web_ex_id, scheduling_permission FROM users
        WHERE site_id = $1 AND scheduling_permission <> '' AND active = $2 AND (host = 1 OR site_admin = 1)
        AND attendee_only = 0 ORDER BY web_ex_id_key";
    GUARD = "UPDATE users SET wrong_passwords = $2, lock_outs = $3, locked_until = $4 WHERE id = $1";
    ACTIVE_HOSTS = "SELECT COUNT(*) FROM users WHERE site_id = $1 AND active = $2 AND attendee_only = 0
        AND (host = 1 OR site_admin = 1)";
    WITH_MEETING_TYPE = "SELECT COUNT(*) FROM users WHERE site_id = $1 AND (meeting_types = $2
        OR meeting_types LIKE $3 OR meeting_types LIKE $4 OR meeting_types LIKE $5)";
    ADMINISTRATORS = "SELECT id FROM users WHERE site_id = $1 AND active = $2 AND locked = 0 AND site_admin = 1
        ORDER BY id";
}

/// The user of that id, if it belongs to that site.
///
/// # Errors
/// When the engine fails or the row is damaged; so all functions here.
pub fn by_id(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<User>, Error> {
    tx.one(BY_ID, &[site_id.into(), id.into()], read)
}

/// All users of a site, by their names.
///
/// # Errors
/// As [`by_id`].
pub fn of_site(tx: &mut Tx, site_id: i64) -> Result<Vec<User>, Error> {
    tx.all(OF_SITE, &[site_id.into()], read)
}

/// The name by which a user signs in.
///
/// # Errors
/// As [`by_id`].
pub fn web_ex_id_of(tx: &mut Tx, site_id: i64, id: i64) -> Result<Option<String>, Error> {
    tx.one(NAME, &[site_id.into(), id.into()], |row| Ok(row.text(0)?.to_owned()))
}

/// The user of a site who signs in with that name, in any case.
///
/// # Errors
/// As [`by_id`].
pub fn by_web_ex_id(tx: &mut Tx, site_id: i64, web_ex_id: &str) -> Result<Option<User>, Error> {
    let key = fold(web_ex_id);
    let known = tx.recent()?.and_then(|recent| recent.users.get(&key));
    if let Some(user) = known.filter(|user| user.site_id == site_id) {
        return Ok(Some(user.clone()));
    }
    let found = tx.one(BY_WEB_EX_ID, &[site_id.into(), key.as_bytes().into()], read)?;
    if let (Some(user), Some(recent)) = (&found, tx.recent()?) {
        recent.users.keep(key, user);
    }
    Ok(found)
}

/// The user of a site with that address, in any case.
///
/// # Errors
/// As [`by_id`].
pub fn by_email(tx: &mut Tx, site_id: i64, email: &str) -> Result<Option<User>, Error> {
    tx.one(BY_EMAIL, &[site_id.into(), fold(email).as_bytes().into()], read)
}

/// The user whose personal room has that name, in any case, on whichever site.
///
/// # Errors
/// As [`by_id`].
pub fn by_room(tx: &mut Tx, room: &str) -> Result<Option<User>, Error> {
    tx.one(BY_ROOM, &[fold(room).as_bytes().into()], read)
}

/// The user of a site whose personal room has that access code.
///
/// # Errors
/// As [`by_id`].
pub fn by_access_code(tx: &mut Tx, site_id: i64, code: i64) -> Result<Option<User>, Error> {
    tx.one(BY_ACCESS_CODE, &[site_id.into(), code.into()], read)
}

/// Whether any user of the server has a personal room of that name, in any case.
///
/// # Errors
/// As [`by_id`].
pub fn room_taken(tx: &mut Tx, room: &str) -> Result<bool, Error> {
    Ok(tx.one(ROOM_TAKEN, &[fold(room).as_bytes().into()], |row| row.int(0))?.is_some())
}

/// Whether any user of the server has that access code for his personal room.
///
/// # Errors
/// As [`by_id`].
pub fn access_code_taken(tx: &mut Tx, code: i64) -> Result<bool, Error> {
    Ok(tx.one(ACCESS_CODE_TAKEN, &[code.into()], |row| row.int(0))?.is_some())
}

/// The users of a site with these ids, in any order.
///
/// # Errors
/// As [`by_id`].
pub fn by_ids(tx: &mut Tx, site_id: i64, ids: &[i64]) -> Result<Vec<User>, Error> {
    of_keys(tx, (select!("site_id = $1 AND id"), ""), &[site_id], ids, read)
}

/// The webExIDs of a site's hosts who let others schedule for them, and whom: as [`User::scheduling_permission`].
///
/// # Errors
/// As [`by_id`].
pub fn with_deputies(tx: &mut Tx, site_id: i64) -> Result<Vec<(String, String)>, Error> {
    let params = [site_id.into(), Active::Activated.code().into()];
    tx.all(WITH_DEPUTIES, &params, |row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
}

/// Adds a user; `false` when the webExID or the email is taken in the site, or the id, the personal room or its access
/// code on the server.
///
/// # Errors
/// As [`by_id`]; also when there is no such site.
pub fn insert(tx: &mut Tx, user: &User) -> Result<bool, Error> {
    Ok(save(tx, INSERT, user)? == 1)
}

/// Replaces the user of the same id and site. The caller has made sure that new names are free.
///
/// # Errors
/// As [`by_id`]; also when a new name is taken.
pub fn update(tx: &mut Tx, user: &User) -> Result<(), Error> {
    save(tx, UPDATE, user).map(|_| ())
}

/// Replaces what is kept of guesses at an account.
///
/// # Errors
/// As [`by_id`].
pub fn update_guard(tx: &mut Tx, user: &User) -> Result<(), Error> {
    let params = [
        user.id.into(),
        user.wrong_passwords.into(),
        user.lock_outs.into(),
        user.locked_until.into(),
    ];
    tx.execute(GUARD, &params).map(|_| ())
}

/// How many users of a site may schedule a meeting type.
///
/// # Errors
/// As [`by_id`].
pub fn with_meeting_type(tx: &mut Tx, site_id: i64, meeting_type: i64) -> Result<i64, Error> {
    // They are kept as a JSON array: alone in it, first, in the middle, last.
    let [alone, first, middle, last] = [
        format!("[{meeting_type}]"),
        format!("[{meeting_type},%"),
        format!("%,{meeting_type},%"),
        format!("%,{meeting_type}]"),
    ];
    let params =
        [site_id.into(), (&alone).into(), (&first).into(), (&middle).into(), (&last).into()];
    Ok(tx.one(WITH_MEETING_TYPE, &params, |row| row.int(0))?.unwrap_or_default())
}

/// How many accounts of a site may be used to host.
///
/// # Errors
/// As [`by_id`].
pub fn active_hosts(tx: &mut Tx, site_id: i64) -> Result<i64, Error> {
    let params = [site_id.into(), Active::Activated.code().into()];
    Ok(tx.one(ACTIVE_HOSTS, &params, |row| row.int(0))?.unwrap_or_default())
}

/// The ids of the site's administrators who may sign in.
///
/// # Errors
/// As [`by_id`].
pub fn administrators(tx: &mut Tx, site_id: i64) -> Result<Vec<i64>, Error> {
    let params = [site_id.into(), Active::Activated.code().into()];
    tx.all(ADMINISTRATORS, &params, |row| row.int(0))
}

fn save(tx: &mut Tx, sql: &'static str, user: &User) -> Result<u64, Error> {
    let web_ex_id_key = fold(&user.web_ex_id);
    let email_key = fold(&user.email);
    let personal_room_key = user.personal_room.as_deref().map(fold);
    let (first_name_key, last_name_key) = (fold(&user.first_name), fold(&user.last_name));
    let meeting_types = serde_json::to_string(&user.meeting_types).map_err(Error::corrupt)?;
    let params = [
        user.id.into(),
        user.site_id.into(),
        (&user.web_ex_id).into(),
        web_ex_id_key.as_bytes().into(),
        (&user.email).into(),
        email_key.as_bytes().into(),
        (&user.first_name).into(),
        (&user.last_name).into(),
        (&user.password_hash).into(),
        user.active.code().into(),
        user.locked.into(),
        user.site_admin.into(),
        user.read_only_admin.into(),
        user.host.into(),
        user.attendee_only.into(),
        user.time_zone.into(),
        (&meeting_types).into(),
        user.services.code().into(),
        (&user.scheduling_permission).into(),
        user.personal_room.as_deref().into(),
        personal_room_key.as_deref().map(str::as_bytes).into(),
        user.created_at.into(),
        user.modified_at.into(),
        (&user.record).into(),
        user.expires_at.into(),
        first_name_key.as_bytes().into(),
        last_name_key.as_bytes().into(),
        user.room_access_code.into(),
        user.room_host_pin.as_deref().into(),
        user.support_agent.into(),
        user.support_manager.into(),
        user.wrong_passwords.into(),
        user.lock_outs.into(),
        user.locked_until.into(),
        user.unlocks.into(),
        user.password_changed_at.into(),
    ];
    tx.execute(sql, &params)
}

fn read(row: &Row<'_>) -> Result<User, Error> {
    let id = row.int(0)?;
    let meeting_types = serde_json::from_str(row.text(14)?)
        .map_err(|error| Error::corrupt(format_args!("the meeting types of user {id}: {error}")))?;
    Ok(User {
        id,
        site_id: row.int(1)?,
        web_ex_id: row.text(2)?.to_owned(),
        email: row.text(3)?.to_owned(),
        first_name: row.text(4)?.to_owned(),
        last_name: row.text(5)?.to_owned(),
        password_hash: row.text(6)?.to_owned(),
        active: Active::from_code(row.int(7)?)?,
        locked: row.bool(8)?,
        site_admin: row.bool(9)?,
        read_only_admin: row.bool(10)?,
        host: row.bool(11)?,
        attendee_only: row.bool(12)?,
        time_zone: row.int(13)?,
        meeting_types,
        services: Services::from_code(row.int(15)?),
        scheduling_permission: row.text(16)?.to_owned(),
        personal_room: row.optional_text(17)?.map(str::to_owned),
        created_at: row.int(18)?,
        modified_at: row.int(19)?,
        record: row.bytes(20)?.to_vec(),
        expires_at: row.optional_int(21)?,
        room_access_code: row.optional_int(22)?,
        room_host_pin: row.optional_text(23)?.map(str::to_owned),
        support_agent: row.bool(24)?,
        support_manager: row.bool(25)?,
        wrong_passwords: row.int(26)?,
        lock_outs: row.int(27)?,
        locked_until: row.optional_int(28)?,
        unlocks: row.int(29)?,
        password_changed_at: row.int(30)?,
    })
}

impl fmt::Debug for User {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the password's hash: it reaches no log.
        let mut out = out.debug_struct("User");
        out.field("id", &self.id)
            .field("site_id", &self.site_id)
            .field("web_ex_id", &self.web_ex_id);
        out.finish_non_exhaustive()
    }
}
