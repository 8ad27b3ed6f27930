//! Sites and users, made: by the command line, by the demo's seed, by CreateUser.

use api::{Fault, fault};
use schema::Version;
use store::access_tokens::{self, AccessToken};
use store::sessions::Kind;
use store::sites::{self, Site};
use store::users::{self, Active, Services, User};
use store::{Tx, browser, email_changes, fold, tickets};

use crate::criteria::{self, Texts};
use crate::sign_in::ticket_hash;
use crate::{Random, Stop, guard, passwords};

/// Hexadecimal digits of an access token: 256 bits.
const TOKEN_DIGITS: usize = 64;

/// The version of the API that a new site speaks.
pub const API_VERSION: Version = Version(40, 4, 0);

/// The version of the API that a site speaks; what is no version counts as that of a new site.
pub fn version_of(site: &Site) -> Version {
    site.api_version.parse().unwrap_or(API_VERSION)
}

/// The longest first name, last name and e-mail address, in characters.
pub(crate) const NAME_CHARACTERS: usize = 256;
/// Seconds.
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

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
#[derive(Clone)]
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

/// Makes sure that a password meets the site's criteria for accounts; where those are switched off, that there is one.
///
/// # Errors
/// `WeakPassword`, with what is wrong.
pub fn must_be_strong(password: &str, site: &Site, web_ex_id: &str) -> Result<(), Fault> {
    if !site.settings.security.strict_account_passwords {
        let is_there = !password.trim().is_empty();
        return is_there
            .then_some(())
            .ok_or_else(|| fault!(WeakPassword, "password", "it is blank"));
    }
    let texts = Texts::of_account(site, web_ex_id);
    criteria::judge(password, &site.settings.account_password, &texts)
        .map_err(|why| fault!(WeakPassword, "password", "{why}"))
}

/// A password that meets the site's criteria for accounts.
pub fn made_password(site: &Site, web_ex_id: &str, random: &Random) -> String {
    let texts = Texts::of_account(site, web_ex_id);
    criteria::generate(&site.settings.account_password, &texts, random)
}

/// Whether an account is locked, by an administrator or by too many wrong passwords; `now` is in seconds UTC.
pub fn is_locked(user: &User, now: i64) -> bool {
    user.locked || guard::is_locked(user, now)
}

/// Lifts every lock of an account.
pub fn unlock(user: &mut User) {
    guard::unlock(user);
}

/// Ends whatever a user is signed in by, tickets and browsers, and what he has asked for and not confirmed.
///
/// # Errors
/// What the store says when it fails.
pub fn sign_out(tx: &mut Tx, user_id: i64) -> Result<(), store::Error> {
    tickets::delete_of_user(tx, user_id)?;
    browser::delete_of_user(tx, user_id)?;
    // Whoever is shut out may have asked for an address of his own.
    email_changes::delete_of_user(tx, user_id)?;
    Ok(())
}

/// Makes sure of what can be told of a new user without looking at others.
///
/// # Errors
/// `MissingElement`, `InvalidValue`, `ValueTooLong`.
pub fn must_be_sound(new: &NewUser) -> Result<(), Fault> {
    for (element, text, most) in [
        ("webExId", &new.web_ex_id, 64),
        ("email", &new.email, NAME_CHARACTERS),
        ("firstName", &new.first_name, NAME_CHARACTERS),
        ("lastName", &new.last_name, NAME_CHARACTERS),
    ] {
        if text.trim().is_empty() {
            return Err(fault!(MissingElement, element, "required, but absent or blank"));
        }
        must_fit(text, most, element)?;
    }
    must_be_login_name(&new.web_ex_id, "webExId")?;
    must_be_email_address(&new.email, "email")
}

/// Makes sure that a text has at most so many characters.
///
/// # Errors
/// `ValueTooLong`, naming `element`.
pub(crate) fn must_fit(text: &str, most: usize, element: &str) -> Result<(), Fault> {
    if text.chars().count() > most {
        return Err(fault!(ValueTooLong, element, "more than {most} characters"));
    }
    Ok(())
}

/// When a user's password must be renewed, in seconds UTC; never on a site where passwords do not expire.
pub fn password_expires_at(site: &Site, user: &User) -> Option<i64> {
    let security = &site.settings.security;
    let lifetime = security.password_lifetime_days.saturating_mul(DAY);
    let expires = security.password_expires && lifetime > 0;
    expires.then(|| user.password_changed_at.saturating_add(lifetime))
}

/// Makes sure that a user may change his own password now: on some sites not soon after he did. `now` is in seconds UTC.
///
/// # Errors
/// `InvalidValue`, naming password.
pub fn must_have_waited(site: &Site, user: &User, now: i64) -> Result<(), Fault> {
    let security = &site.settings.security;
    let hours = security.password_change_interval_hours;
    let again = user.password_changed_at.saturating_add(hours.saturating_mul(HOUR));
    if security.password_change_waits && now < again {
        let why = "it was changed less than";
        return Err(fault!(InvalidValue, "password", "{why} {hours} hours ago"));
    }
    Ok(())
}

/// Makes sure that a text can be a login name, which also names its owner's room.
///
/// # Errors
/// `InvalidValue`.
pub(crate) fn must_be_login_name(name: &str, element: &str) -> Result<(), Fault> {
    let is_name = name.chars().any(char::is_alphanumeric)
        && !name.chars().any(|c| c.is_whitespace() || c.is_control());
    if is_name {
        Ok(())
    } else {
        Err(fault!(InvalidValue, element, "letters or digits, and no white space"))
    }
}

/// Makes sure that the site may have one more active host, if a change makes one of this user. `before` is what he was;
/// none when he is new.
///
/// # Errors
/// `SiteHostLimitExceeded`.
pub fn host_must_fit(
    tx: &mut Tx,
    site: &Site,
    before: Option<&User>,
    user: &User,
) -> Result<(), Stop> {
    let is_host = |user: &User| user.active == Active::Activated && user.schedules();
    let Some(limit) = site.settings.host_limit else { return Ok(()) };
    if !is_host(user) || before.is_some_and(is_host) {
        return Ok(());
    }
    if users::active_hosts(tx, site.id)? >= limit {
        return Err(fault!(SiteHostLimitExceeded).into());
    }
    Ok(())
}

/// Makes sure that the site is not suspended.
///
/// # Errors
/// `SiteSuspended`.
pub(crate) fn must_not_be_suspended(site: &Site) -> Result<(), Fault> {
    if site.settings.suspended { Err(fault!(SiteSuspended)) } else { Ok(()) }
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

/// The user whom a webExID names. Some clients send an e-mail address for it.
///
/// # Errors
/// What the store says when it fails.
pub(crate) fn find(tx: &mut Tx, site_id: i64, name: &str) -> Result<Option<User>, store::Error> {
    match users::by_web_ex_id(tx, site_id, name)? {
        None if name.contains('@') => users::by_email(tx, site_id, name),
        found => Ok(found),
    }
}

/// Makes a user; a host gets a personal room.
///
/// # Errors
/// `WebExIdTaken`, `EmailTaken`, `SiteHostLimitExceeded`; those of [`must_be_sound`].
pub fn create_user(
    tx: &mut Tx,
    site: &Site,
    new: &NewUser,
    random: &Random,
    now: i64,
) -> Result<User, Stop> {
    must_be_sound(new)?;
    let mut user = drafted(site, new, random, now);
    host_must_fit(tx, site, None, &user)?;
    if new.role != UserRole::Attendee {
        give_room(tx, &mut user, &new.web_ex_id, random)?;
    }
    add(tx, &mut user, random)?;
    Ok(user)
}

/// A user as his role and the site's defaults make him, without a personal room; not added yet.
pub(crate) fn drafted(site: &Site, new: &NewUser, random: &Random, now: i64) -> User {
    let schedules = new.role != UserRole::Attendee;
    User {
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
        meeting_types: if schedules { meeting_types(site) } else { Vec::new() },
        services: if schedules { services(site) } else { Services::default() },
        scheduling_permission: String::new(),
        personal_room: None,
        room_access_code: None,
        room_host_pin: None,
        expires_at: None,
        support_agent: false,
        support_manager: false,
        wrong_passwords: 0,
        lock_outs: 0,
        locked_until: None,
        unlocks: 0,
        password_changed_at: now,
        created_at: now,
        modified_at: now,
        record: Vec::new(),
    }
}

/// The meeting types of a host for whom none were chosen: all of the site.
pub(crate) fn meeting_types(site: &Site) -> Vec<i64> {
    site.settings.meeting_types.iter().map(|known| known.id).collect()
}

/// The services of a host for whom none were chosen: those of which the site has a meeting type.
pub(crate) fn services(site: &Site) -> Services {
    Services {
        meeting: offers(site, Kind::Meeting),
        event: offers(site, Kind::Event),
        training: offers(site, Kind::Training),
        support: offers(site, Kind::Support),
        sales: offers(site, Kind::Sales),
    }
}

/// Whether a site has a meeting type for such sessions.
pub(crate) fn offers(site: &Site, kind: Kind) -> bool {
    site.settings.meeting_types.iter().any(|known| known.kind == Some(kind))
}

/// Whether a text has the form of an e-mail address, NAME@HOST.
pub(crate) fn is_email_address(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.contains(char::is_whitespace)
}

/// Makes sure that a text has the form of an e-mail address.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub(crate) fn must_be_email_address(text: &str, element: &str) -> Result<(), Fault> {
    if is_email_address(text) {
        return Ok(());
    }
    Err(fault!(InvalidValue, element, "'{text}' is no e-mail address"))
}

/// Adds a drafted user, under another id if his is taken.
///
/// # Errors
/// `WebExIdTaken`, `EmailTaken`.
pub(crate) fn add(tx: &mut Tx, user: &mut User, random: &Random) -> Result<(), Stop> {
    names_must_be_free(tx, user)?;
    let is_added = random.until_free(user.id, |id| {
        user.id = id;
        users::insert(tx, user)
    })?;
    if !is_added {
        let why = "no free id was found, or the room was taken meanwhile";
        return Err(fault!(ServerBusy).explained(why).into());
    }
    Ok(())
}

/// Makes sure that no other user of the site has this one's webExID or e-mail address, each of which may name him: no
/// webExID is another's address either.
///
/// # Errors
/// `WebExIdTaken`, `EmailTaken`.
pub(crate) fn names_must_be_free(tx: &mut Tx, user: &User) -> Result<(), Stop> {
    let other = |found: Option<User>| found.is_some_and(|found| found.id != user.id);
    if other(users::by_web_ex_id(tx, user.site_id, &user.web_ex_id)?)
        || other(users::by_email(tx, user.site_id, &user.web_ex_id)?)
    {
        return Err(fault!(WebExIdTaken).into());
    }
    if other(users::by_email(tx, user.site_id, &user.email)?)
        || other(users::by_web_ex_id(tx, user.site_id, &user.email)?)
    {
        return Err(fault!(EmailTaken).into());
    }
    Ok(())
}

/// Gives a user a personal room, named as wished or numbered when that is taken. Its codes he keeps for good.
pub(crate) fn give_room(
    tx: &mut Tx,
    user: &mut User,
    wished: &str,
    random: &Random,
) -> Result<(), Stop> {
    user.personal_room = Some(free_room(tx, wished)?);
    if user.room_access_code.is_none() {
        user.room_access_code = Some(free_access_code(tx, random)?);
    }
    if user.room_host_pin.is_none() {
        user.room_host_pin = Some(random.number(4).to_string());
    }
    Ok(())
}

/// The room's name is that of its owner, numbered when it is taken: names are unique on the whole server.
fn free_room(tx: &mut Tx, wished: &str) -> Result<String, Stop> {
    let name: String = fold(wished)
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

/// A token, and how it is listed and revoked.
pub struct NewToken {
    /// Its number.
    pub id: i64,
    /// The token itself: it is told once, and kept nowhere.
    pub token: String,
}

/// Makes an access token of a user; `expires_at` is in seconds UTC, none is never.
///
/// # Errors
/// `ServerBusy`.
pub fn create_token(
    tx: &mut Tx,
    user: &User,
    name: &str,
    expires_at: Option<i64>,
    random: &Random,
    now: i64,
) -> Result<NewToken, Stop> {
    let token = random.hex(TOKEN_DIGITS);
    let mut made = AccessToken {
        id: random.number(9),
        site_id: user.site_id,
        user_id: user.id,
        hash: ticket_hash(&token),
        name: name.to_owned(),
        created_at: now,
        expires_at,
    };
    let is_made = random.until_free(made.id, |id| {
        made.id = id;
        access_tokens::insert(tx, &made)
    })?;
    if !is_made {
        return Err(fault!(ServerBusy).explained("no free id was found for a token").into());
    }
    Ok(NewToken { id: made.id, token })
}

fn free_access_code(tx: &mut Tx, random: &Random) -> Result<i64, Stop> {
    let mut code = random.number(9);
    let is_free = random.until_free(code, |number| {
        code = number;
        users::access_code_taken(tx, code).map(|taken| !taken)
    })?;
    if !is_free {
        return Err(fault!(ServerBusy).explained("no free access code was found").into());
    }
    Ok(code)
}
