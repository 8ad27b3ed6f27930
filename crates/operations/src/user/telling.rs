//! A user as answers tell him: what he was sent, the defaults of everything else, and what the server knows.

use api::user::{
    PersonalMeetingRoomType, SalesCenterType, SetUser, SupportedServicesType, UserInstanceType,
    UserType, UserTypeMeetingTypes,
};
use calendar::Civil;
use store::users::{Services, User};

use super::pictures::Pictures;
use super::{active_text, details, names};
use crate::{Context, Stop, accounts, scheduling};

/// What stands for the password in every answer.
const MASK: &str = "******";
/// What stands for the end of an account that never ends.
const NEVER: &str = "none";

/// A user as he is told.
pub struct Told {
    /// All but what he is in sales.
    pub user_instance: UserInstanceType,
    /// That, as it was sent.
    pub sales_center: Option<SalesCenterType>,
}

/// Tells of a user all that the caller may see.
///
/// # Errors
/// [`Stop::Store`] when his record is damaged.
pub fn tell(cx: &Context<'_>, user: &User, pictures: &Pictures) -> Result<Told, Stop> {
    let caller = cx.caller.user()?;
    let shows_codes = caller.site_admin || caller.id == user.id;
    let zone = scheduling::zone_of(user)?;

    let SetUser { mut user_instance, sales_center, .. } = details::unpack(&user.record)?;
    let told = &mut user_instance.user;
    told.time_zone_id = Some(zone.id);
    told.time_zone = Some(zone.name.to_owned());
    told.time_zone_with_dst = Some(zone.description_at(cx.now));
    let end = user.expires_at.map(|end| zone.local(end).to_string());
    told.expiration_date = Some(end.unwrap_or_else(|| NEVER.to_owned()));
    tell_account(told, user, cx.now);
    told.display_name = names::displayed(cx.site, user, told.display_name.take());
    tell_services(cx, told, user);
    tell_room(cx, told, user, pictures);
    if !shows_codes {
        hide_codes(told);
    }
    user_instance.registration_date = Some(Civil::from_seconds(user.created_at).to_string());
    user_instance.visit_count = Some(0);
    user_instance.user_id = Some(user.id);
    Ok(Told { user_instance, sales_center })
}

/// What a user's personal room is called.
///
/// # Errors
/// [`Stop::Store`] when his record is damaged.
pub fn title_of_room(user: &User) -> Result<String, Stop> {
    let kept = details::unpack(&user.record)?.user_instance.user.personal_meeting_room;
    let title = kept.and_then(|room| room.title).filter(|title| !title.is_empty());
    Ok(title.unwrap_or_else(|| default_title(user)))
}

/// What it is called unless he calls it otherwise.
fn default_title(user: &User) -> String {
    format!("{} {}'s Personal Room", user.first_name, user.last_name)
}

/// Who he is, and what he may do.
fn tell_account(told: &mut UserType, user: &User, now: i64) {
    told.web_ex_id.clone_from(&user.web_ex_id);
    told.first_name = Some(user.first_name.clone());
    told.last_name = Some(user.last_name.clone());
    told.email = Some(user.email.clone());
    told.password = Some(MASK.to_owned());
    told.scheduling_permission = Some(user.scheduling_permission.clone());
    told.active = Some(active_text(user.active));
    let is_locked = accounts::is_locked(user, now);
    told.security.get_or_insert_default().lock_account = Some(is_locked);
    let privilege = told.privilege.get_or_insert_default();
    privilege.host = Some(user.host);
    privilege.site_admin = Some(user.site_admin);
    privilege.ro_site_admin = Some(user.read_only_admin);
    privilege.attendee_only = Some(user.attendee_only);
    privilege.is_enable_pmr = Some(user.personal_room.is_some());
}

/// What he may schedule.
fn tell_services(cx: &Context<'_>, told: &mut UserType, user: &User) {
    let types = &user.meeting_types;
    told.meeting_types = Some(UserTypeMeetingTypes { meeting_type: types.clone() });
    let default = cx.site.settings.default_meeting_type;
    let default = types.iter().find(|id| **id == default).or(types.first()).copied();
    let options = told.session_options.get_or_insert_default();
    options.default_session_type = options.default_session_type.or(default);

    let Services { meeting, event, training, support, sales } = user.services;
    told.supported_services = Some(SupportedServicesType {
        meeting_center: Some(meeting),
        training_center: Some(training),
        support_center: Some(support),
        event_center: Some(event),
        sales_center: Some(sales),
    });
}

fn tell_room(cx: &Context<'_>, told: &mut UserType, user: &User, pictures: &Pictures) {
    let Some(name) = &user.personal_room else {
        told.personal_meeting_room = None;
        return;
    };
    told.personal_url = Some(name.clone());
    let room = told.personal_meeting_room.get_or_insert_default();
    if room.title.as_ref().is_none_or(String::is_empty) {
        room.title = Some(default_title(user));
    }
    if let Some(photo) = &pictures.photo {
        room.photo_url = Some(cx.urls.image(&photo.hash));
    }
    if let Some(header) = &pictures.header {
        room.header_image_url = Some(cx.urls.image(&header.hash));
        room.header_image_branding.get_or_insert(true);
    }
    *room = PersonalMeetingRoomType {
        personal_meeting_room_url: Some(cx.urls.room(name)),
        sip_url: Some(cx.urls.sip_of_room(name)),
        access_code: user.room_access_code.map(|code| code.to_string()),
        host_pin: user.room_host_pin.clone(),
        ..std::mem::take(room)
    };
}

/// Takes out what proves on the phone to be the user: a read-only administrator sees it of nobody else.
fn hide_codes(told: &mut UserType) {
    told.password_hint_answer = None;
    if let Some(phones) = &mut told.phones {
        phones.pin = None;
    }
    if let Some(room) = &mut told.personal_meeting_room {
        room.host_pin = None;
    }
    for account in told.personal_teleconf.iter_mut().flat_map(|teleconf| &mut teleconf.account) {
        account.subscriber_access_code = None;
    }
    for account in told.tsp_account.iter_mut().flat_map(|accounts| &mut accounts.tsp_account) {
        account.subscriber_access_code = None;
    }
    for account in told.third_party_teleconf.iter_mut().flat_map(|teleconf| &mut teleconf.account) {
        account.moderator_code = None;
    }
}
