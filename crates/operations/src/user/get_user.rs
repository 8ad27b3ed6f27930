//! user.GetUser, as contract/user/get_user.toml describes it.

use api::fault;
use api::user::{
    GetUser, GetUserResponse, PersonalMeetingRoomType, SalesCenterInstanceType, SalesCenterType,
    SalesProductsInstanceType, SalesProductsInstanceTypeProduct, SalesSmeInstanceType, SetUser,
    SupportedServicesType, UserType, UserTypeMeetingTypes,
};
use calendar::Civil;
use store::users::{Services, User};

use super::{active_text, details};
use crate::{Context, Execute, Stop, accounts, guard, scheduling};

/// What stands for the password in every answer.
const MASK: &str = "******";
/// What stands for the end of an account that never ends.
const NEVER: &str = "none";

impl Execute for GetUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetUserResponse, Stop> {
        let user = find(cx, &self.web_ex_id)?;
        let caller = cx.caller.user()?;
        let shows_codes = caller.site_admin || caller.id == user.id;
        let zone = scheduling::zone_of(&user)?;

        let SetUser { mut user_instance, sales_center, .. } = details::unpack(&user.record)?;
        let told = &mut user_instance.user;
        told.time_zone_id = Some(zone.id);
        told.time_zone = Some(zone.name.to_owned());
        told.time_zone_with_dst = Some(zone.description_at(cx.now));
        let end = user.expires_at.map(|end| zone.local(end).to_string());
        told.expiration_date = Some(end.unwrap_or_else(|| NEVER.to_owned()));
        tell_account(told, &user, cx.now);
        tell_services(cx, told, &user);
        tell_room(cx, told, &user);
        if !shows_codes {
            hide_codes(told);
        }
        user_instance.registration_date = Some(Civil::from_seconds(user.created_at).to_string());
        user_instance.visit_count = Some(0);
        user_instance.user_id = Some(user.id);

        let expires_at = accounts::password_expires_at(cx.site, &user);
        Ok(GetUserResponse {
            user_instance,
            sales_center: sales_center.map(sales_told),
            password_expires: Some(expires_at.is_some()),
            password_days_left: Some(expires_at.map_or(0, |at| days_left(at, cx.now))),
            ..GetUserResponse::default()
        })
    }
}

/// How many days there are until then: a day that has begun counts, and nothing is left of what is past.
fn days_left(at: i64, now: i64) -> i64 {
    const DAY: i64 = 24 * 3600;
    (at - now).max(0).saturating_add(DAY - 1) / DAY
}

/// The user named, if the caller may see him. Only who sees everybody learns that there is none.
fn find(cx: &mut Context<'_>, name: &str) -> Result<User, Stop> {
    let caller = cx.caller.user()?;
    let found = accounts::find(cx.tx, cx.site.id, name)?;
    match found {
        Some(user) if cx.caller.sees_all() || user.id == caller.id => Ok(user),
        None if cx.caller.sees_all() => Err(fault!(UserNotFound).into()),
        _ => Err(fault!(AccessDenied).explained("only administrators see others").into()),
    }
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
    let is_locked = user.locked || guard::is_locked(user, now);
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

fn tell_room(cx: &Context<'_>, told: &mut UserType, user: &User) {
    let Some(name) = &user.personal_room else {
        told.personal_meeting_room = None;
        return;
    };
    told.personal_url = Some(name.clone());
    let room = told.personal_meeting_room.get_or_insert_default();
    if room.title.as_ref().is_none_or(String::is_empty) {
        room.title = Some(format!("{} {}'s Personal Room", user.first_name, user.last_name));
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
}

/// The server knows products by number only.
fn sales_told(sent: SalesCenterType) -> SalesCenterInstanceType {
    let product = |prod_id| SalesProductsInstanceTypeProduct { prod_id, name: String::new() };
    SalesCenterInstanceType {
        roles: sent.roles,
        manager: sent.manager,
        sme_info: sent.sme_info.map(|sme| SalesSmeInstanceType {
            description: sme.description,
            products: sme.products.map(|products| SalesProductsInstanceType {
                product: products.prod_id.into_iter().map(product).collect(),
            }),
        }),
    }
}
