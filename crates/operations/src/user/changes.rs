//! What CreateUser and SetUser accept: each rule takes what was sent into the user, or answers the fault that names the
//! element. What was not sent stays as it is.

use api::fault;
use api::user::{PrivilegeType, SetUser, SupportedServicesType, UserType};
use calendar::zones;
use store::audit::Action;
use store::sessions::Kind;
use store::users::{self, User};
use store::{fold, sites::Site};

use super::{active_of, details, names};
use crate::{Context, Stop, accounts, guard, record, scheduling};

/// How many accounts of a kind a user has at most, and so the largest accountIndex.
const ACCOUNTS: i64 = 3;
/// Characters of a personal room's name.
const ROOM_NAME: usize = 64;

/// Takes all that was sent into the user, but for the password, which is hashed elsewhere.
///
/// # Errors
/// `InvalidValue`, `MissingElement`, `WebExIdTaken`, `EmailTaken`, `InvalidTimeZone`, `InvalidDate`,
/// `UnknownMeetingType`, `ServiceNotSupported`.
pub fn apply(cx: &mut Context<'_>, user: &mut User, sent: &SetUser) -> Result<(), Stop> {
    let said = &sent.user_instance.user;
    lists_must_be_sound(said)?;
    take_names(user, sent)?;
    accounts::names_must_be_free(cx.tx, user)?;

    let scheduled = user.schedules();
    if let Some(privilege) = &said.privilege {
        take_rights(user, privilege)?;
    }
    take_meeting_types(cx.site, user, said, !scheduled)?;
    take_services(cx.site, user, said.supported_services.as_ref(), !scheduled)?;
    take_time(user, said)?;
    if let Some(active) = said.active {
        user.active = active_of(active);
    }
    match said.security.as_ref().and_then(|security| security.lock_account) {
        Some(true) => user.locked = true,
        // Programs send back what they were told: of an account that is not locked nothing is forgiven.
        Some(false) if accounts::is_locked(user, cx.now) => {
            guard::unlock(user);
            cx.audit(Action::AccountUnlocked, &user.web_ex_id, "")?;
        }
        _ => {}
    }
    if let Some(names) = &said.scheduling_permission {
        user.scheduling_permission.clone_from(names);
    }

    let kept = details::changed(&user.record, &names::taken(cx.site, sent))?;
    user.record = record::pack(&kept);
    let kept = &kept.user_instance.user;
    let role = kept.web_acd_prefs.as_ref().map(|prefs| &prefs.web_acd_user_role);
    user.support_agent = role.is_some_and(|role| role.is_agent == Some(true));
    user.support_manager = role.is_some_and(|role| role.is_mgr == Some(true));
    settle_room(cx, user, said, kept)?;
    user.modified_at = cx.now;
    Ok(())
}

fn take_names(user: &mut User, sent: &SetUser) -> Result<(), Stop> {
    let said = &sent.user_instance.user;
    for (name, sent, element) in [
        (&mut user.first_name, &said.first_name, "firstName"),
        (&mut user.last_name, &said.last_name, "lastName"),
        (&mut user.email, &said.email, "email"),
    ] {
        match sent {
            Some(text) if text.is_empty() => {
                return Err(fault!(MissingElement, element, "it cannot be cleared").into());
            }
            Some(text) => {
                accounts::must_fit(text, accounts::NAME_CHARACTERS, element)?;
                name.clone_from(text);
            }
            None => {}
        }
    }
    accounts::must_be_email_address(&user.email, "email")?;
    if let Some(name) = sent.new_web_ex_id.as_ref().filter(|name| !name.is_empty()) {
        accounts::must_be_login_name(name, "newWebExId")?;
        user.web_ex_id.clone_from(name);
    }
    Ok(())
}

/// Roles exclude one another: the one that is given takes the other away.
fn take_rights(user: &mut User, sent: &PrivilegeType) -> Result<(), Stop> {
    let given = |right: Option<bool>| right == Some(true);
    if given(sent.attendee_only) && (given(sent.host) || given(sent.site_admin)) {
        return Err(fault!(
            InvalidValue,
            "privilege/attendeeOnly",
            "whoever hosts or administers does not only attend"
        )
        .into());
    }
    if given(sent.site_admin) && given(sent.ro_site_admin) {
        return Err(fault!(
            InvalidValue,
            "privilege/roSiteAdmin",
            "an administrator is either read-only or not"
        )
        .into());
    }
    if given(sent.attendee_only) {
        (user.host, user.site_admin) = (false, false);
    }
    if given(sent.host) || given(sent.site_admin) {
        user.attendee_only = false;
    }
    if given(sent.site_admin) {
        user.read_only_admin = false;
    }
    if given(sent.ro_site_admin) {
        user.site_admin = false;
    }
    user.host = sent.host.unwrap_or(user.host);
    user.attendee_only = sent.attendee_only.unwrap_or(user.attendee_only);
    user.site_admin = sent.site_admin.unwrap_or(user.site_admin);
    user.read_only_admin = sent.ro_site_admin.unwrap_or(user.read_only_admin);
    Ok(())
}

/// `new` is whether he could not schedule before: then he gets all types of the site, unless some were chosen.
fn take_meeting_types(
    site: &Site,
    user: &mut User,
    said: &UserType,
    new: bool,
) -> Result<(), Stop> {
    match said.meeting_types.as_ref().map(|types| &types.meeting_type) {
        Some(types) if !types.is_empty() => {
            let known = accounts::meeting_types(site);
            if let Some(id) = types.iter().find(|id| !known.contains(id)) {
                return Err(fault!(
                    UnknownMeetingType,
                    "meetingTypes/meetingType",
                    "{id} is no meeting type of the site"
                )
                .into());
            }
            user.meeting_types.clear();
            for id in types {
                if !user.meeting_types.contains(id) {
                    user.meeting_types.push(*id);
                }
            }
        }
        _ if new && user.schedules() => user.meeting_types = accounts::meeting_types(site),
        _ => {}
    }
    Ok(())
}

fn take_services(
    site: &Site,
    user: &mut User,
    sent: Option<&SupportedServicesType>,
    new: bool,
) -> Result<(), Stop> {
    if new && user.schedules() {
        user.services = accounts::services(site);
    }
    let Some(sent) = sent else { return Ok(()) };
    let services = &mut user.services;
    for (service, sent, kind, name) in [
        (&mut services.meeting, sent.meeting_center, Kind::Meeting, "meetingCenter"),
        (&mut services.training, sent.training_center, Kind::Training, "trainingCenter"),
        (&mut services.support, sent.support_center, Kind::Support, "supportCenter"),
        (&mut services.event, sent.event_center, Kind::Event, "eventCenter"),
        (&mut services.sales, sent.sales_center, Kind::Sales, "salesCenter"),
    ] {
        if sent == Some(true) && !accounts::offers(site, kind) {
            return Err(fault!(ServiceNotSupported)
                .explained(format!("the site has no meeting type for {name}"))
                .into());
        }
        *service = sent.unwrap_or(*service);
    }
    Ok(())
}

/// His time zone, and when his account ends, which is told in it.
fn take_time(user: &mut User, said: &UserType) -> Result<(), Stop> {
    if let Some(zone) = scheduling::named_zone(said.time_zone_id, "timeZoneID")? {
        user.time_zone = zone.id;
    } else if let Some(name) = said.time_zone.as_deref().filter(|name| !name.is_empty()) {
        let zone = zones::by_name(name);
        user.time_zone =
            zone.ok_or_else(|| fault!(InvalidTimeZone, "timeZone", "'{name}' is not known"))?.id;
    }
    match said.expiration_date.as_deref() {
        None => {}
        Some(text) if text.is_empty() || text.eq_ignore_ascii_case("none") => {
            user.expires_at = None;
        }
        Some(text) => {
            let zone = scheduling::zone_of(user)?;
            user.expires_at = Some(scheduling::instant(zone, text, "expirationDate")?);
        }
    }
    Ok(())
}

/// Whoever schedules has a room, unless an administrator has taken it away; its name is the personalUrl.
fn settle_room(
    cx: &mut Context<'_>,
    user: &mut User,
    said: &UserType,
    kept: &UserType,
) -> Result<(), Stop> {
    let wished = said.personal_url.as_deref().filter(|name| !name.is_empty());
    if let Some(name) = wished {
        must_be_room_name(name)?;
    }
    let taken_away =
        kept.privilege.as_ref().is_some_and(|privilege| privilege.is_enable_pmr == Some(false));
    if taken_away || !user.schedules() {
        user.personal_room = None;
        return Ok(());
    }
    match (wished, &user.personal_room) {
        (Some(name), Some(room)) if fold(name) == fold(room) => Ok(()),
        (Some(name), _) if users::room_taken(cx.tx, name)? => {
            Err(fault!(InvalidValue, "personalUrl", "'{name}' is taken").into())
        }
        (Some(name), _) => accounts::give_room(cx.tx, user, name, cx.random),
        (None, Some(_)) => Ok(()),
        (None, None) => {
            let before = kept.personal_url.clone().filter(|name| !name.is_empty());
            let name = before.unwrap_or_else(|| user.web_ex_id.clone());
            accounts::give_room(cx.tx, user, &name, cx.random)
        }
    }
}

fn must_be_room_name(name: &str) -> Result<(), Stop> {
    let is_name = name.chars().count() <= ROOM_NAME
        && name.chars().any(char::is_alphanumeric)
        && name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    if is_name {
        return Ok(());
    }
    Err(fault!(
        InvalidValue,
        "personalUrl",
        "letters, digits, '-', '_' and '.', at most {ROOM_NAME}"
    )
    .into())
}

fn lists_must_be_sound(said: &UserType) -> Result<(), Stop> {
    let tsp = said.tsp_account.iter().flat_map(|accounts| &accounts.tsp_account);
    let tsp: Vec<i64> = tsp.map(|account| account.account_index.unwrap_or(1)).collect();
    must_be_accounts(&tsp, "tspAccount/tspAccount")?;
    let personal = said.personal_teleconf.iter().flat_map(|teleconf| &teleconf.account);
    let personal: Vec<i64> = personal.map(|account| account.account_index).collect();
    must_be_accounts(&personal, "personalTeleconf/account")?;
    let third = said.third_party_teleconf.iter().flat_map(|teleconf| &teleconf.account);
    let third: Vec<i64> = third.map(|account| account.account_index).collect();
    must_be_accounts(&third, "thirdPartyTeleconf/account")?;

    let systems = said.video_systems.iter().flat_map(|systems| &systems.video_callback);
    for address in systems.filter_map(|system| system.address.as_deref()) {
        let is_number = !address.is_empty() && address.bytes().all(|byte| byte.is_ascii_digit());
        if !(is_number || accounts::is_email_address(address)) {
            return Err(fault!(
                InvalidValue,
                "videoSystems/videoCallback/address",
                "'{address}' is neither NAME@HOST nor a number"
            )
            .into());
        }
    }
    Ok(())
}

fn must_be_accounts(indexes: &[i64], element: &str) -> Result<(), Stop> {
    for (position, index) in indexes.iter().enumerate() {
        if !(1..=ACCOUNTS).contains(index) || indexes[..position].contains(index) {
            return Err(fault!(
                InvalidValue,
                element,
                "the accountIndex of each is another one from 1 to {ACCOUNTS}"
            )
            .into());
        }
    }
    Ok(())
}
