//! Sites: the tenants of a server, with their settings.

use std::collections::HashMap;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Deserializer, Serialize};

use crate::dialect::{fold, statements};
use crate::sessions::Kind;
use crate::tx::{Row, Value};
use crate::{Error, Tx};

/// One site.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Chosen by the caller.
    pub id: i64,
    /// The name by which requests address it; unique whatever its case.
    pub name: String,
    /// What some clients send beside the name; empty means that none is asked for.
    pub partner_id: String,
    /// The API version it speaks, as `40.4.0`.
    pub api_version: String,
    /// Whether it answers requests.
    pub active: bool,
    /// Everything else; kept as JSON.
    pub settings: SharedSettings,
}

/// The settings of a site, shared by all who have read the same: a site is read with every request, and its settings
/// hardly ever change. To change them makes them the changer's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SharedSettings(Arc<Settings>);

impl Default for SharedSettings {
    /// Those of a new site.
    fn default() -> SharedSettings {
        static NEW: LazyLock<SharedSettings> = LazyLock::new(|| Settings::default().into());
        NEW.clone()
    }
}

impl Deref for SharedSettings {
    type Target = Settings;

    fn deref(&self) -> &Settings {
        &self.0
    }
}

impl DerefMut for SharedSettings {
    fn deref_mut(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.0)
    }
}

impl From<Settings> for SharedSettings {
    fn from(settings: Settings) -> SharedSettings {
        SharedSettings(Arc::new(settings))
    }
}

/// What an administrator sets for a whole site. Missing keys have their defaults, unknown ones are ignored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The API's time zone id for those who have named none.
    pub time_zone: i64,
    /// What is demanded of sessions and accounts, and has no field of its own here.
    pub security: SecurityOptions,
    /// How the site's pages are linked to a phone bridge.
    pub meeting_place: MeetingPlace,
    /// Whether every meeting needs a password.
    pub all_meetings_password: bool,
    /// Whether every event needs a password.
    pub all_events_password: bool,
    /// Whether every training session needs a password.
    pub all_sessions_password: bool,
    /// What the password of a session must be like.
    pub session_password: PasswordCriteria,
    /// What the password of an account must be like.
    #[serde(deserialize_with = "account_criteria")]
    pub account_password: PasswordCriteria,
    /// The session types that can be scheduled.
    pub meeting_types: Vec<MeetingType>,
    /// The id of the type of a meeting that names none.
    pub default_meeting_type: i64,
    /// What is to be known of every session and user.
    pub tracking_codes: Vec<TrackingCode>,
    /// Whether events can be scheduled and looked at.
    pub classic_events: bool,
    /// Whether participants may come in before the host.
    pub join_before_host: bool,
    /// Whether requests that do not fit the contract to the letter are refused.
    pub strict_validation: bool,
    /// Whether nothing can be scheduled, and no user made or changed by an administrator.
    pub suspended: bool,
    /// How many active hosts the site may have; none is any number.
    pub host_limit: Option<i64>,
    /// How many wrong passwords in a row lock an account, from 1 to 10.
    pub lock_out_after: i64,
    /// How many requests of a group each caller may make in a minute.
    pub rate_limits: RateLimits,
    /// Whether a user who changes his e-mail address must confirm the new one.
    pub email_update_confirmation: bool,
    /// Whether users have a displayName, from 40.11.0 on.
    pub display_names: bool,
    /// The origins, such as `https://lms.example.org`, to which a browser may be sent back after signing in or out.
    pub back_urls: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            time_zone: 4,
            security: SecurityOptions::default(),
            meeting_place: MeetingPlace::default(),
            all_meetings_password: true,
            all_events_password: true,
            all_sessions_password: true,
            session_password: PasswordCriteria::of_sessions(),
            account_password: PasswordCriteria::of_accounts(),
            meeting_types: meeting_types(),
            default_meeting_type: 3,
            tracking_codes: Vec::new(),
            classic_events: true,
            join_before_host: false,
            strict_validation: false,
            suspended: false,
            host_limit: None,
            lock_out_after: LOCK_OUT_AFTER,
            rate_limits: RateLimits::default(),
            email_update_confirmation: false,
            display_names: false,
            back_urls: Vec::new(),
        }
    }
}

/// What a site demands of its sessions and accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SecurityOptions {
    /// Whether the password of an account must be renewed after a time.
    pub password_expires: bool,
    /// After which time, in days.
    pub password_lifetime_days: i64,
    /// Whether a user cannot change his password again soon after he did.
    pub password_change_waits: bool,
    /// How soon, in hours.
    pub password_change_interval_hours: i64,
    /// Whether the passwords of sessions must meet the site's criteria.
    pub strict_session_passwords: bool,
    /// Whether the passwords of accounts must meet the site's criteria.
    pub strict_account_passwords: bool,
    /// Whether every meeting is unlisted.
    pub all_meetings_unlisted: bool,
    /// Whether every event is unlisted.
    pub all_events_unlisted: bool,
    /// Whether every training session is unlisted.
    pub all_sessions_unlisted: bool,
    /// Whether participants may be heard before the host has come.
    pub audio_before_host: bool,
    /// Whether the first to join may present until the host comes.
    pub first_attendee_as_presenter: bool,
    /// Whether users may rename their personal rooms.
    pub change_personal_url: bool,
    /// Whether users may change the name they sign in with.
    pub change_user_name: bool,
    /// Whether administrators are told of new accounts.
    pub account_notify: bool,
    /// Whether the site's pages are only for those who have signed in.
    pub require_login: bool,
    /// Whether somebody whom another program signs in must still renew a password that has expired.
    pub change_password_when_signed_in: bool,
    /// Whether the provider's rules for passwords hold; kept, without effect.
    pub enforce_baseline: bool,
    /// Whether links carry an identifier that cannot be guessed; kept, without effect.
    pub unguessable_links: bool,
    /// As `unguessable_links`, for sales sessions.
    pub unguessable_sales_links: bool,
    /// Whether recordings of meetings need a password.
    pub meeting_recording_password: bool,
    /// Whether recordings of events need a password.
    pub event_recording_password: bool,
    /// Whether recordings of training sessions need a password.
    pub training_recording_password: bool,
    /// Whether all other recordings need a password.
    pub other_recording_password: bool,
}

impl Default for SecurityOptions {
    /// As on a site of the original that was looked at.
    fn default() -> Self {
        SecurityOptions {
            password_expires: false,
            password_lifetime_days: 0,
            password_change_waits: false,
            password_change_interval_hours: 24,
            strict_session_passwords: true,
            strict_account_passwords: true,
            all_meetings_unlisted: false,
            all_events_unlisted: false,
            all_sessions_unlisted: false,
            audio_before_host: true,
            first_attendee_as_presenter: false,
            change_personal_url: true,
            change_user_name: false,
            account_notify: false,
            require_login: false,
            change_password_when_signed_in: false,
            enforce_baseline: true,
            unguessable_links: true,
            unguessable_sales_links: false,
            meeting_recording_password: false,
            event_recording_password: false,
            training_recording_password: false,
            other_recording_password: false,
        }
    }
}

/// How a site's pages are linked to a phone bridge: kept, without effect.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingPlace {
    /// Where users change their profile on it.
    pub profile_url: Option<String>,
    /// What is opened when they sign out.
    pub logout_url: Option<String>,
    /// Where its meetings for people within the organisation are found.
    pub internal_meeting_link: Option<String>,
    /// The number of the recorder's profile.
    pub recorder_profile_number: Option<String>,
    /// The secret that belongs to it.
    pub recorder_profile_password: Option<String>,
}

/// How many requests each caller may make in a minute, by the groups of the original; none is any number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RateLimits {
    /// Operations of the user service.
    pub users: Option<u32>,
    /// Operations that make, change or delete sessions.
    pub meeting_writes: Option<u32>,
    /// Operations that list sessions.
    pub meeting_lists: Option<u32>,
}

/// What a password must be like. The default is that of sessions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PasswordCriteria {
    /// Whether upper and lower case must both occur.
    pub mixed_case: bool,
    /// The least number of characters.
    pub min_length: u32,
    /// The least number of letters.
    pub min_alpha: u32,
    /// The least number of digits.
    pub min_numeric: u32,
    /// The least number of other characters.
    pub min_special: u32,
    /// Whether the same character three times in a row is refused.
    pub disallow_repeated: bool,
    /// Whether the names of the site, the host, the user and the topic are refused inside it.
    pub disallow_web_text: bool,
    /// Of a session's password: whether the names of the host are refused inside it, too.
    pub disallow_person_text: bool,
    /// Whether those on the list are refused.
    pub disallow_list: bool,
    /// The list: passwords as a whole, in any case.
    pub disallowed: Vec<String>,
}

impl PasswordCriteria {
    /// What a new site asks of the passwords of sessions.
    pub fn of_sessions() -> PasswordCriteria {
        PasswordCriteria {
            mixed_case: false,
            min_length: 4,
            min_alpha: 0,
            min_numeric: 0,
            min_special: 0,
            disallow_repeated: false,
            disallow_web_text: true,
            disallow_person_text: true,
            disallow_list: true,
            disallowed: owned(&["password", "passwd", "pass"]),
        }
    }

    /// What a new site asks of the passwords of accounts.
    pub fn of_accounts() -> PasswordCriteria {
        PasswordCriteria {
            mixed_case: true,
            min_length: 8,
            min_alpha: 2,
            min_numeric: 1,
            disallowed: owned(&["password", "passwd", "pass", "webex", "cisco", "xebew", "ocsic"]),
            ..PasswordCriteria::of_sessions()
        }
    }
}

impl Default for PasswordCriteria {
    fn default() -> Self {
        PasswordCriteria::of_sessions()
    }
}

/// One type of session that a site offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingType {
    /// The API's `meetingTypeID`.
    pub id: i64,
    /// Its name, as "Meeting Center Pro".
    pub name: String,
    /// Which kind of session it makes; none for what is no session (Access Anywhere).
    pub kind: Option<Kind>,
    /// The options, by the API's names such as `supportChat`, that its sessions do not have, whatever was wished for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbids: Vec<String>,
}

/// Something that a site wants to know of its sessions and users, such as a cost centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackingCode {
    /// Which of the ten it is, 1 to 10.
    pub index: i64,
    /// What it is called.
    pub name: String,
    /// The values to choose from; whatever is typed when there are none.
    #[serde(default)]
    pub values: Vec<String>,
    /// Whether users have a value of their own.
    pub host_profile: CodeUse,
    /// Whether sessions have one, kind by kind; those that are not named may have one.
    #[serde(default)]
    pub scheduling: Vec<(Kind, CodeUse)>,
}

impl TrackingCode {
    /// Whether sessions of a kind have a value.
    pub fn scheduling_of(&self, kind: Kind) -> CodeUse {
        let of_kind = self.scheduling.iter().find(|(of, _)| *of == kind);
        of_kind.map_or(CodeUse::Optional, |(_, code_use)| *code_use)
    }
}

/// Whether and how a tracking code has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CodeUse {
    /// Never.
    NotUsed,
    /// As users like.
    Optional,
    /// Always.
    Required,
    /// As only an administrator sets it.
    AdminSet,
}

/// How many wrong passwords in a row lock an account unless the site says otherwise.
const LOCK_OUT_AFTER: i64 = 5;

/// Of how many sites a connection remembers the settings.
const SETTINGS_SEEN: usize = 256;

statements! {
    BY_NAME = "SELECT id, name, partner_id, api_version, active, settings FROM sites WHERE name_key = $1";
    BY_ID = "SELECT id, name, partner_id, api_version, active, settings FROM sites WHERE id = $1";
    ALL = "SELECT id, name, partner_id, api_version, active, settings FROM sites ORDER BY name_key";
    INSERT = "INSERT INTO sites (id, name, name_key, partner_id, api_version, active, settings)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE sites SET name = $2, name_key = $3, partner_id = $4, api_version = $5, active = $6,
        settings = $7 WHERE id = $1";
}

/// The site of that name, in any case.
///
/// # Errors
/// When the engine fails or the row is damaged; so all functions here.
pub fn by_name(tx: &mut Tx, name: &str) -> Result<Option<Site>, Error> {
    let key = fold(name);
    if let Some(site) = tx.recent()?.and_then(|recent| recent.sites.get(&key)) {
        return Ok(Some(site.clone()));
    }
    let found = tx.one(BY_NAME, &[key.as_bytes().into()], read)?;
    let site = found.map(|row| row.site(tx)).transpose()?;
    if let (Some(site), Some(recent)) = (&site, tx.recent()?) {
        recent.sites.keep(key, site);
    }
    Ok(site)
}

/// The site of that id.
///
/// # Errors
/// As [`by_name`].
pub fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Site>, Error> {
    let found = tx.one(BY_ID, &[id.into()], read)?;
    found.map(|row| row.site(tx)).transpose()
}

/// All sites, by name.
///
/// # Errors
/// As [`by_name`].
pub fn all(tx: &mut Tx) -> Result<Vec<Site>, Error> {
    tx.all(ALL, &[], read)?.into_iter().map(|row| row.site(tx)).collect()
}

/// Adds a site; `false` when its id or name is taken.
///
/// # Errors
/// As [`by_name`].
pub fn insert(tx: &mut Tx, site: &Site) -> Result<bool, Error> {
    Ok(save(tx, INSERT, site)? == 1)
}

/// Replaces the site of the same id. The caller has made sure that a new name is free.
///
/// # Errors
/// As [`by_name`]; also when the name is taken.
pub fn update(tx: &mut Tx, site: &Site) -> Result<(), Error> {
    save(tx, UPDATE, site).map(|_| ())
}

fn save(tx: &mut Tx, sql: &'static str, site: &Site) -> Result<u64, Error> {
    let name_key = fold(&site.name);
    let settings = serde_json::to_string(&site.settings).map_err(Error::corrupt)?;
    let params: [Value<'_>; 7] = [
        site.id.into(),
        (&site.name).into(),
        name_key.as_bytes().into(),
        (&site.partner_id).into(),
        (&site.api_version).into(),
        site.active.into(),
        (&settings).into(),
    ];
    tx.execute(sql, &params)
}

/// A site whose settings are still a text.
struct SiteRow {
    site: Site,
    settings: String,
}

impl SiteRow {
    fn site(self, tx: &mut Tx) -> Result<Site, Error> {
        let SiteRow { site, settings } = self;
        let settings = tx.settings_seen().of(site.id, settings).map_err(|error| {
            Error::corrupt(format_args!("the settings of site {}: {error}", site.id))
        })?;
        Ok(Site { settings, ..site })
    }
}

fn read(row: &Row<'_>) -> Result<SiteRow, Error> {
    let site = Site {
        id: row.int(0)?,
        name: row.text(1)?.to_owned(),
        partner_id: row.text(2)?.to_owned(),
        api_version: row.text(3)?.to_owned(),
        active: row.bool(4)?,
        settings: SharedSettings::default(),
    };
    Ok(SiteRow { site, settings: row.text(5)?.to_owned() })
}

/// The settings of each site as they were read last, with their text: while that is the same it need not be taken apart
/// again.
#[derive(Default)]
pub(crate) struct SettingsSeen(HashMap<i64, (String, SharedSettings)>);

impl SettingsSeen {
    fn of(&mut self, site: i64, text: String) -> Result<SharedSettings, serde_json::Error> {
        if let Some((_, settings)) = self.0.get(&site).filter(|(seen, _)| *seen == text) {
            return Ok(settings.clone());
        }
        let settings: SharedSettings = serde_json::from_str(&text)?;
        if self.0.len() >= SETTINGS_SEEN {
            self.0.clear();
        }
        self.0.insert(site, (text, settings.clone()));
        Ok(settings)
    }
}

/// Reads criteria whose missing keys have the defaults of accounts, where serde would take those of sessions.
fn account_criteria<'de, D: Deserializer<'de>>(input: D) -> Result<PasswordCriteria, D::Error> {
    use serde::de::Error as _;
    let given = serde_json::Map::deserialize(input)?;
    let mut criteria =
        serde_json::to_value(PasswordCriteria::of_accounts()).map_err(D::Error::custom)?;
    if let Some(keys) = criteria.as_object_mut() {
        keys.extend(given);
    }
    serde_json::from_value(criteria).map_err(D::Error::custom)
}

/// The session types of a new site.
fn meeting_types() -> Vec<MeetingType> {
    [
        (3, "Meeting Center Pro", Some(Kind::Meeting)),
        (1, "Meeting Center Free", Some(Kind::Meeting)),
        (9, "Sales Center", Some(Kind::Sales)),
        (10, "Access Anywhere", None),
        (13, "Event Center", Some(Kind::Event)),
        (14, "Support Center", Some(Kind::Support)),
        (16, "Audio Only", Some(Kind::Teleconference)),
        (19, "Training Center", Some(Kind::Training)),
    ]
    .map(|(id, name, kind)| MeetingType { id, name: name.to_owned(), kind, forbids: Vec::new() })
    .into()
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_settings_have_their_defaults_and_unknown_ones_are_ignored() {
        let settings: Settings = serde_json::from_str(
            r#"{"time_zone": 11, "account_password": {"min_length": 12}, "session_password": {"min_length": 6}, "new": 1}"#,
        )
        .unwrap();
        let mut expected = Settings { time_zone: 11, ..Settings::default() };
        expected.account_password.min_length = 12;
        expected.session_password.min_length = 6;
        assert_eq!(settings, expected);
        assert!(settings.account_password.mixed_case && !settings.session_password.mixed_case);
        // What a site had before there was more to set: none of it is changed by that.
        assert_eq!(settings.security, SecurityOptions::default());
        assert!(settings.session_password.disallow_list && settings.security.audio_before_host);
    }
}
