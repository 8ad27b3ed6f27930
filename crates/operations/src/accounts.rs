//! Sites and users, made: by the command line, by the demo's seed.

use api::fault;
use store::sites::{self, Site};
use store::users::{self, Active, Services, User};
use store::{Tx, fold};

use crate::{Random, Stop, passwords};

/// The version of the API that a new site speaks.
pub const API_VERSION: &str = "40.4.0";

/// Names that stand for something else in addresses, and so for no site.
pub const RESERVED_SITE_NAMES: [&str; 11] = [
    "WBXService",
    "meet",
    "join",
    "healthz",
    "readyz",
    "metrics",
    "schema",
    "reference",
    "mail",
    "assets",
    "_control",
];

/// A user to be made. What is not said here is that of a new user of his site.
pub struct NewUser {
    pub web_ex_id: String,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// The hash of his password, from [`hash_password`].
    pub password_hash: String,
    pub role: UserRole,
    /// Id of a time zone; none is the site's.
    pub time_zone: Option<i64>,
}

/// What a user may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserRole {
    /// Everything on the site.
    SiteAdmin,
    /// Schedules and hosts sessions.
    Host,
    /// Joins them.
    Attendee,
}

/// The Argon2id hash of a password. Takes tens of milliseconds: outside the transaction.
pub fn hash_password(password: &str, random: &Random) -> String {
    passwords::hash(password, random)
}

/// Makes sure that a password meets the site's criteria for accounts.
///
/// # Errors
/// `WeakPassword`, with what is wrong.
pub fn must_be_strong(password: &str, site: &Site, web_ex_id: &str) -> Result<(), Stop> {
    passwords::judge(password, &site.settings.account_password, &[&site.name, web_ex_id])
        .map_err(|why| fault!(WeakPassword, "password", "{why}").into())
}

/// Makes a site.
///
/// # Errors
/// `InvalidValue` for a reserved or empty name, and when name or id is taken.
pub fn create_site(tx: &mut Tx, site: &Site) -> Result<(), Stop> {
    let is_plain = !site.name.is_empty()
        && site.name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if !is_plain || site.name.len() > 64 {
        return Err(fault!(
            InvalidValue,
            "siteName",
            "letters, digits, '-', '_' and '.', at most 64"
        )
        .into());
    }
    if RESERVED_SITE_NAMES.iter().any(|reserved| reserved.eq_ignore_ascii_case(&site.name)) {
        return Err(fault!(InvalidValue, "siteName", "'{}' is reserved", site.name).into());
    }
    if !sites::insert(tx, site)? {
        return Err(fault!(InvalidValue, "siteName", "the name or the id is taken").into());
    }
    Ok(())
}

/// Makes a user; a host gets a personal room.
///
/// # Errors
/// `WebExIdTaken`, `EmailTaken`.
pub fn create_user(
    tx: &mut Tx,
    site: &Site,
    new: &NewUser,
    random: &Random,
    now: i64,
) -> Result<User, Stop> {
    if users::by_web_ex_id(tx, site.id, &new.web_ex_id)?.is_some() {
        return Err(fault!(WebExIdTaken).into());
    }
    if users::by_email(tx, site.id, &new.email)?.is_some() {
        return Err(fault!(EmailTaken).into());
    }
    let schedules = new.role != UserRole::Attendee;
    let personal_room = if schedules { Some(free_room(tx, &new.web_ex_id)?) } else { None };
    let user = User {
        id: random.number(9),
        site_id: site.id,
        web_ex_id: new.web_ex_id.clone(),
        email: new.email.clone(),
        first_name: new.first_name.clone(),
        last_name: new.last_name.clone(),
        password_hash: new.password_hash.clone(),
        active: Active::Activated,
        locked: false,
        site_admin: new.role == UserRole::SiteAdmin,
        read_only_admin: false,
        host: schedules,
        attendee_only: !schedules,
        time_zone: new.time_zone.unwrap_or(site.settings.time_zone),
        meeting_types: if schedules {
            site.settings.meeting_types.iter().map(|kind| kind.id).collect()
        } else {
            Vec::new()
        },
        services: Services {
            meeting: schedules,
            event: schedules,
            training: schedules,
            support: schedules,
            sales: schedules,
        },
        scheduling_permission: String::new(),
        personal_room,
        created_at: now,
        modified_at: now,
        record: Vec::new(),
    };
    // A taken id is as rare as a guessed one; the caller's transaction is simply run again by whoever tries again.
    if !users::insert(tx, &user)? {
        return Err(fault!(WebExIdTaken)
            .explained("name, address or id was taken meanwhile")
            .into());
    }
    Ok(user)
}

/// The room's name is that of its owner, numbered when it is taken: names are unique on the whole server.
fn free_room(tx: &mut Tx, web_ex_id: &str) -> Result<String, Stop> {
    let name: String = fold(web_ex_id)
        .chars()
        .map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' })
        .collect();
    let mut room = name.clone();
    let mut number = 1;
    while users::room_taken(tx, &room)? {
        number += 1;
        room = format!("{name}{number}");
    }
    Ok(room)
}
