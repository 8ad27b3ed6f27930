//! ep.GetOneClickSettings, as contract/ep/get_one_click_settings.toml describes it.

use api::ep::{
    GetOneClickSettings, GetOneClickSettingsResponse, GetOneClickSettingsResponseTrackingCodes,
    OcTelephonyType, OneClickAccountLabelType, OneClickAccountType, OneClickEnableOptionsType,
    OneClickTelephonyType, OneClickTrackingCodeType, SetupOneClickSettingsTracking,
    TelephonySupportType,
};
use api::serv::{TspAccountLabelType, TspAccountType};
use store::sites::Site;
use store::users::User;

use super::{one_click, whose};
use crate::meetingtype::products;
use crate::session::same_word;
use crate::site::tracking_codes;
use crate::user::details;
use crate::{Context, Execute, Stop};

impl Execute for GetOneClickSettings {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetOneClickSettingsResponse, Stop> {
        let host = whose::host(cx, self.host_web_ex_id.as_deref(), cx.caller.sees_all())?;
        let caller = cx.caller.user()?;
        let sees_secrets = caller.site_admin || caller.id == host.id;

        let mut settings = one_click::of(cx, &host)?;
        let data = &mut settings.meta_data.one_click_meta_data;
        data.session_password = data.session_password.take().filter(|_| sees_secrets);
        let session_type = data.one_click_meta_data.session_type;
        Ok(GetOneClickSettingsResponse {
            tracking_codes: codes(cx.site, settings.tracking),
            telephony: settings
                .telephony
                .map(|phone| telephony(&host, phone, sees_secrets))
                .transpose()?,
            enable_options: settings
                .enable_options
                .map(|options| allowed(cx.site, session_type, options)),
            attendee_options: settings.attendee_options,
            meta_data: Some(settings.meta_data),
        })
    }
}

/// The site's tracking codes with the host's values; and values for codes of which the site knows nothing.
fn codes(
    site: &Site,
    set: Option<SetupOneClickSettingsTracking>,
) -> Option<GetOneClickSettingsResponseTrackingCodes> {
    let mut values = set.unwrap_or_default().tracking_code;
    let mut value_of = |index: i64| {
        let place = values.iter().position(|code| code.index == index)?;
        values.remove(place).value
    };
    let known = site.settings.tracking_codes.iter().map(|code| OneClickTrackingCodeType {
        index: code.index,
        name: code.name.clone(),
        input_mode: tracking_codes::input_mode(code).to_owned(),
        value: value_of(code.index),
    });
    let mut codes: Vec<OneClickTrackingCodeType> = known.collect();
    codes.extend(values.into_iter().map(|code| OneClickTrackingCodeType {
        index: code.index,
        name: format!("trackingCode{}", code.index),
        input_mode: tracking_codes::TYPED.to_owned(),
        value: code.value,
    }));
    codes.sort_by_key(|code| code.index);
    (!codes.is_empty()).then_some(GetOneClickSettingsResponseTrackingCodes { tracking_code: codes })
}

/// What the session type forbids nobody has, whatever was wished for.
fn allowed(
    site: &Site,
    session_type: i64,
    mut options: OneClickEnableOptionsType,
) -> OneClickEnableOptionsType {
    if products::forbidden(site, session_type).iter().any(|name| name == "supportVoIP") {
        options.voip = Some(false);
    }
    options
}

fn telephony(
    host: &User,
    set: OcTelephonyType,
    sees_secrets: bool,
) -> Result<OneClickTelephonyType, Stop> {
    let mut account = account(host, &set)?;
    if let Some(account) = account.as_mut().filter(|_| !sees_secrets) {
        account.tsp_account.subscriber_access_code = None;
    }
    Ok(OneClickTelephonyType {
        telephony_support: telephony_support(set.telephony_support),
        ext_telephony_description: set.ext_telephony_description,
        tsp_account_index: set.tsp_account_index,
        personal_account_index: set.personal_account_index,
        account_label: account.as_ref().map(|_| labels()),
        account,
        intl_local_call_in: set.intl_local_call_in,
        tollfree: set.tollfree,
        entry_exit_tone: set.entry_exit_tone,
        is_mp_audio: set.is_mp_audio,
        ..OneClickTelephonyType::default()
    })
}

/// The same word in the enumeration that the answer has.
fn telephony_support(set: TelephonySupportType) -> api::meeting::TelephonySupportType {
    same_word(set.as_str(), api::meeting::TelephonySupportType::ALL).unwrap_or_default()
}

/// Numbers and codes of the host's account that is used, if he has it: with a provider, or else a personal number.
fn account(host: &User, set: &OcTelephonyType) -> Result<Option<OneClickAccountType>, Stop> {
    if set.tsp_account_index.or(set.personal_account_index).is_none() {
        return Ok(None);
    }
    let user = details::unpack(&host.record)?.user_instance.user;
    let with_provider = user.tsp_account.unwrap_or_default().tsp_account;
    let with_provider = with_provider.into_iter().find(|account| {
        set.tsp_account_index.is_some_and(|index| index == account.account_index.unwrap_or(1))
    });
    if let Some(account) = with_provider {
        return Ok(Some(OneClickAccountType {
            tsp_account: TspAccountType {
                toll_free_call_in_number: account.toll_free_call_in_number.unwrap_or_default(),
                toll_call_in_number: account.toll_call_in_number.unwrap_or_default(),
                subscriber_access_code: account.subscriber_access_code,
                participant_access_code: account.participant_access_code,
            },
            toll_free_call_in_data: account.toll_free_call_in_data,
            toll_call_in_data: account.toll_call_in_data,
            ..OneClickAccountType::default()
        }));
    }
    let personal = user.personal_teleconf.unwrap_or_default().account;
    let personal = personal
        .into_iter()
        .find(|account| set.personal_account_index == Some(account.account_index));
    Ok(personal.map(|account| OneClickAccountType {
        tsp_account: TspAccountType {
            subscriber_access_code: account.subscriber_access_code,
            participant_access_code: account.participant_full_access_code,
            ..TspAccountType::default()
        },
        participant_limited_access_code: account.participant_limited_access_code,
        ..OneClickAccountType::default()
    }))
}

fn labels() -> OneClickAccountLabelType {
    OneClickAccountLabelType {
        tsp_account_label: TspAccountLabelType {
            toll_free_call_in_number_label: "Call-in toll-free number".to_owned(),
            toll_call_in_number_label: "Call-in toll number".to_owned(),
            subscriber_access_code_label: Some("Host access code".to_owned()),
            participant_access_code_label: Some("Attendee access code".to_owned()),
        },
        participant_limited_access_code_label: Some("Listen-only access code".to_owned()),
    }
}
