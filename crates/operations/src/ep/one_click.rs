//! One-click settings: what a session of a host is like that he starts at once. They are kept whole, in the form of
//! SetupOneClickSettings; a host who has set none has the defaults.

use api::com::EntryExitToneType;
use api::ep::{
    AttendeeOptionsType, ListingType, OcMetaDataType, OcTelephonyType, OcTrackingCodeType,
    OneClickEnableOptionsType, OneClickMetaData, SessionTemplateType, SetupOneClickSettings,
    SetupOneClickSettingsTracking, TelephonySupportType, TemplateTypeType,
};
use api::fault;
use store::one_click_settings;
use store::session_templates::{self, SITE};
use store::sites::Site;
use store::users::User;

use super::kinds;
use crate::criteria::{self, LONGEST_OF_SESSION, Texts};
use crate::session::{default_type, may_have_type, must_be_to_choose, must_lie, serves};
use crate::{Context, Stop, accounts, record};

/// The longest topic, value of a tracking code, number of a video conference and description of a phone conference, in
/// characters.
const NAME: usize = 512;
const TRACKING: usize = 128;
const VIDEO: usize = 256;
const DESCRIPTION: usize = 4096;
/// The numbers of tracking codes, and of a host's phone accounts; 0 is none of these.
const CODES: std::ops::RangeInclusive<i64> = 1..=10;
const ACCOUNTS: std::ops::RangeInclusive<i64> = 0..=3;

/// A host's settings: those he has set, or else the defaults.
///
/// # Errors
/// [`Stop::Store`].
pub fn of(cx: &mut Context<'_>, host: &User) -> Result<SetupOneClickSettings, Stop> {
    let Some(kept) = one_click_settings::of_user(cx.tx, host.id)? else {
        return Ok(defaults(cx.site, host));
    };
    let mut settings: SetupOneClickSettings = record::unpack(&kept)?;
    let service = &mut settings.meta_data.one_click_meta_data.one_click_meta_data;
    let kinds = kinds::of_services(&[service.service_type]);
    // A type that was taken from the host since is none of his settings any more.
    if !may_have_type(cx.site, host, &kinds, service.session_type)
        && let Some(usual) = default_type(cx.site, host, &kinds)
    {
        service.session_type = usual;
    }
    Ok(settings)
}

/// The settings of a host who has set none: a meeting, or whatever else he may hold, that others find only by its key.
pub fn defaults(site: &Site, host: &User) -> SetupOneClickSettings {
    let mut settings = SetupOneClickSettings {
        telephony: Some(OcTelephonyType {
            telephony_support: TelephonySupportType::None,
            intl_local_call_in: Some(false),
            tollfree: Some(false),
            entry_exit_tone: Some(EntryExitToneType::Notone),
            is_mp_audio: Some(false),
            ..OcTelephonyType::default()
        }),
        enable_options: Some(OneClickEnableOptionsType { voip: Some(true) }),
        attendee_options: Some(AttendeeOptionsType { join_approval: Some(false) }),
        ..SetupOneClickSettings::default()
    };
    let data = &mut settings.meta_data.one_click_meta_data;
    data.conf_name = format!("{}'s meeting", host.first_name);
    (data.listing, data.is_internal) = (Some(ListingType::Unlisted), Some(false));
    let usual = kinds::SERVICES.into_iter().find_map(|service| {
        let kinds = kinds::of_services(&[service]);
        let session_type = default_type(site, host, &kinds)?;
        Some(OneClickMetaData { service_type: service, session_type })
    });
    data.one_click_meta_data = usual.unwrap_or_default();
    settings
}

/// Puts what was sent over what there was, and keeps it. The metaData that is sent has been accepted.
///
/// # Errors
/// The fault that names what is not allowed.
pub fn keep(
    cx: &mut Context<'_>,
    host: &User,
    before: SetupOneClickSettings,
    sent: SetupOneClickSettings,
) -> Result<(), Stop> {
    codes_must_fit(cx.site, sent.tracking.as_ref())?;
    phone_must_fit(sent.telephony.as_ref())?;
    let settings = merged(before, sent)?;
    let packed = record::pack(&settings);
    one_click_settings::put(cx.tx, cx.site.id, host.id, &packed, cx.now)?;
    Ok(())
}

/// What a session is called, and who may find and join it, if all of that is allowed.
///
/// # Errors
/// The fault that names what is not.
pub fn accepted(
    cx: &mut Context<'_>,
    host: &User,
    sent: &OcMetaDataType,
) -> Result<OcMetaDataType, Stop> {
    let mut accepted = sent.clone();
    let data = &mut accepted.one_click_meta_data;
    data.one_click_meta_data =
        accepted_service(cx.site, host, &data.one_click_meta_data, "metaData")?;
    if data.conf_name.trim().is_empty() {
        let element = "metaData/confName";
        return Err(fault!(MissingElement, element, "required, but absent or blank").into());
    }
    accounts::must_fit(&data.conf_name, NAME, "metaData/confName")?;
    let video = data.cuvc_meeting_id.as_deref().unwrap_or_default();
    accounts::must_fit(video, VIDEO, "metaData/CUVCMeetingID")?;
    if let Some(password) = &data.session_password {
        let element = "metaData/sessionPassword";
        accounts::must_fit(password, LONGEST_OF_SESSION as usize, element)?;
        let texts = Texts::of_session(cx.site, host, &data.conf_name);
        // None is made here: each session gets one of its own, where the site wants one.
        criteria::of_session(cx.site, &texts, Some(password), false, element, cx.random)?;
    }
    let service = data.one_click_meta_data.clone();
    if let Some(template) = &accepted.session_template {
        must_be_there(cx, host, &service, template)?;
    }
    Ok(accepted)
}

/// Service and session type, the host's usual one for -1; `group` is the element in which they were sent.
///
/// # Errors
/// `ServiceNotSupported`, `UnknownMeetingType`.
pub fn accepted_service(
    site: &Site,
    host: &User,
    sent: &OneClickMetaData,
    group: &str,
) -> Result<OneClickMetaData, Stop> {
    let OneClickMetaData { service_type, session_type } = *sent;
    let kinds = kinds::of_services(&[service_type]);
    let name = service_type.as_str();
    let not_supported = || {
        let element = format!("{group}/serviceType");
        fault!(ServiceNotSupported, &element, "the host's account is not for {name}")
    };
    if !kinds.iter().any(|kind| serves(&host.services, *kind)) {
        return Err(not_supported().into());
    }
    if session_type == -1 {
        let usual = default_type(site, host, &kinds).ok_or_else(not_supported)?;
        return Ok(OneClickMetaData { service_type, session_type: usual });
    }
    if !may_have_type(site, host, &kinds, session_type) {
        let element = format!("{group}/sessionType");
        let why = format!("{session_type} is no type of the host's for {name}");
        return Err(fault!(UnknownMeetingType, &element, "{why}").into());
    }
    Ok(sent.clone())
}

/// Makes sure of the template that is named: one of the host's own or of the site's; without a type, of either.
fn must_be_there(
    cx: &mut Context<'_>,
    host: &User,
    service: &OneClickMetaData,
    template: &SessionTemplateType,
) -> Result<(), Stop> {
    let owners: &[i64] = match template.r#type {
        None => &[host.id, SITE],
        Some(TemplateTypeType::User) => &[host.id],
        Some(TemplateTypeType::Site) => &[SITE],
        // The standard of a service is there, whatever it is called.
        Some(TemplateTypeType::Service) => return Ok(()),
    };
    let Some(name) = name_of(template) else { return Ok(()) };
    for kind in kinds::of_services(&[service.service_type]) {
        for owner in owners {
            if session_templates::by_name(cx.tx, cx.site.id, *owner, kind, name)?.is_some() {
                return Ok(());
            }
        }
    }
    let element = "metaData/sessionTemplate/name";
    Err(fault!(TemplateNotFound, element, "there is no template {name}").into())
}

/// The server knows a template by its name; clients send it in either element.
fn name_of(template: &SessionTemplateType) -> Option<&str> {
    let texts = [&template.name, &template.value].into_iter().flatten();
    texts.map(String::as_str).find(|text| !text.is_empty())
}

fn codes_must_fit(site: &Site, sent: Option<&SetupOneClickSettingsTracking>) -> Result<(), Stop> {
    let codes = sent.map_or(&[][..], |sent| &sent.tracking_code);
    for (place, code) in codes.iter().enumerate() {
        must_lie("tracking/trackingCode/index", Some(code.index), CODES)?;
        if codes[..place].iter().any(|before| before.index == code.index) {
            let element = "tracking/trackingCode/index";
            return Err(fault!(InvalidValue, element, "{} is there twice", code.index).into());
        }
        let Some(value) = code.value.as_deref().filter(|value| !value.is_empty()) else { continue };
        let element = "tracking/trackingCode/value";
        accounts::must_fit(value, TRACKING, element)?;
        let codes = &site.settings.tracking_codes;
        if let Some(of_site) = codes.iter().find(|known| known.index == code.index) {
            must_be_to_choose(of_site, value, element)?;
        }
    }
    Ok(())
}

fn phone_must_fit(sent: Option<&OcTelephonyType>) -> Result<(), Stop> {
    let Some(sent) = sent else { return Ok(()) };
    must_lie("telephony/tspAccountIndex", sent.tsp_account_index, ACCOUNTS)?;
    must_lie("telephony/personalAccountIndex", sent.personal_account_index, ACCOUNTS)?;
    let description = sent.ext_telephony_description.as_deref().unwrap_or_default();
    accounts::must_fit(description, DESCRIPTION, "telephony/extTelephonyDescription")?;
    Ok(())
}

/// What is sent over what there was. Tracking codes take the place of those with the same index; blank texts clear.
fn merged(
    before: SetupOneClickSettings,
    mut sent: SetupOneClickSettings,
) -> Result<SetupOneClickSettings, Stop> {
    let mut merged = before;
    let codes = merged_codes(merged.tracking.take(), sent.tracking.take());
    if sent.meta_data.session_template.is_some() {
        merged.meta_data.session_template = None;
    }
    record::unpack_into(&mut merged, &record::pack(&sent))?;
    merged.tracking =
        (!codes.is_empty()).then_some(SetupOneClickSettingsTracking { tracking_code: codes });
    let data = &mut merged.meta_data.one_click_meta_data;
    clear(&mut data.session_password);
    clear(&mut data.cuvc_meeting_id);
    if let Some(phone) = &mut merged.telephony {
        clear(&mut phone.ext_telephony_description);
    }
    let template = &mut merged.meta_data.session_template;
    let is_one = |template: &SessionTemplateType| {
        name_of(template).is_some() || template.r#type == Some(TemplateTypeType::Service)
    };
    *template = template.take().filter(is_one);
    Ok(merged)
}

fn merged_codes(
    before: Option<SetupOneClickSettingsTracking>,
    sent: Option<SetupOneClickSettingsTracking>,
) -> Vec<OcTrackingCodeType> {
    let mut codes = before.unwrap_or_default().tracking_code;
    let sent = sent.unwrap_or_default().tracking_code;
    codes.retain(|code| sent.iter().all(|other| other.index != code.index));
    let has_value =
        |code: &OcTrackingCodeType| code.value.as_ref().is_some_and(|value| !value.is_empty());
    codes.extend(sent.into_iter().filter(has_value));
    codes.sort_by_key(|code| code.index);
    codes
}

fn clear(text: &mut Option<String>) {
    *text = text.take().filter(|text| !text.is_empty());
}
