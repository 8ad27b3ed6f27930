//! A personal room as GetSessionInfo tells it: a session that is always there, of which nobody need know a password. The
//! names of rooms are easily guessed: who has not signed in learns no e-mail address by them, as from GetUserCard.

use api::ep::{
    GetSessionInfoResponse, GetSessionInfoResponseAccessControl,
    GetSessionInfoResponseAttendeeOptions, GetSessionInfoResponseHost,
    GetSessionInfoResponseMaterial, GetSessionInfoResponseMetaData,
    GetSessionInfoResponseMobileDevices, GetSessionInfoResponseSchedule,
    GetSessionInfoResponseTelephony, ListingType,
};
use api::meeting::TelephonySupportType;
use store::sessions::{Kind, Status};

use super::kinds;
use super::session_keys::Room;
use crate::session::status_text;
use crate::user::{pictures, title_of_room};
use crate::{Context, Stop, scheduling};

/// The room as the caller sees it: all who have signed in see the same, but for what makes somebody its host.
pub fn told(cx: &mut Context<'_>, room: &Room) -> Result<GetSessionInfoResponse, Stop> {
    let owner = &room.owner;
    let caller = cx.caller.user().ok();
    let is_owner = caller.is_some_and(|user| user.id == owner.id);
    let email = caller.map_or_else(String::new, |_| owner.email.clone());
    let header = pictures::on_page(cx.tx, owner)?.header;
    let zone = scheduling::zone_of(owner)?;
    let link = cx.urls.room(&room.name);
    Ok(GetSessionInfoResponse {
        // Whether somebody is in it is not known.
        status: Some(status_text(Status::NotInProgress).to_owned()),
        panelists_info: Some(String::new()),
        sessionkey: room.access_code,
        conf_id: room.access_code,
        access_control: Some(GetSessionInfoResponseAccessControl {
            session_password: None,
            list_status: ListingType::Unlisted,
            registration: false,
            registration_url: Some(String::new()),
            registration_short_url: None,
            password_req: Some(false),
        }),
        meta_data: Some(GetSessionInfoResponseMetaData {
            conf_name: title_of_room(owner)?,
            session_type: cx.site.settings.default_meeting_type,
            service_type: kinds::service(Kind::Meeting),
            agenda: Some(String::new()),
            description: Some(String::new()),
            account: None,
            opportunity: None,
            is_recurring: false,
        }),
        telephony: Some(GetSessionInfoResponseTelephony {
            telephony_support: TelephonySupportType::None,
            is_mp_audio: Some(false),
            ..GetSessionInfoResponseTelephony::default()
        }),
        material: Some(GetSessionInfoResponseMaterial {
            image_url: Some(header.map_or_else(String::new, |header| cx.urls.image(&header.hash))),
            document: Vec::new(),
        }),
        host: GetSessionInfoResponseHost {
            first_name: owner.first_name.clone(),
            last_name: owner.last_name.clone(),
            email,
            web_ex_id: owner.web_ex_id.clone(),
            alternate_host: Vec::new(),
        },
        // It is open at any time: now, and for as long as one likes.
        schedule: GetSessionInfoResponseSchedule {
            start_date: zone.local(cx.now).to_string(),
            duration: 0,
            time_zone: zone.name.to_owned(),
        },
        attendee_options: Some(GetSessionInfoResponseAttendeeOptions {
            join_requires_account: Some(false),
        }),
        is_audio_only: Some(false),
        tele_presence: Some(false),
        is_alternate_host: Some(false),
        is_creator: Some(is_owner),
        host_key: owner.room_host_pin.clone().filter(|_| is_owner),
        support_e2e: Some(false),
        is_allow_jbh: Some(cx.site.settings.join_before_host),
        is_private_meeting: Some(false),
        is_cet_meeting: Some(false),
        is_personal_meeting_room: Some(true),
        is_locked: Some(false),
        meeting_link: Some(link.clone()),
        is_exception: Some(false),
        mobile_devices: Some(GetSessionInfoResponseMobileDevices {
            supported: true,
            join_url: Some(link),
            dial_number: None,
        }),
        enable_event: Some(false),
        ..GetSessionInfoResponse::default()
    })
}
