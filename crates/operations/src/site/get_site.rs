//! site.GetSite, as contract/site/get_site.toml describes it.

use std::sync::LazyLock;

use api::event::{CustomFieldsType, EnrollmentFieldType, StandardFieldsType};
use api::site::{
    AccountPasswordCriteriaType, EventCenterType, EventCenterTypeStandardFields, GetSite,
    GetSiteResponse, MeetingPlaceType, MetaDataType, MetaDataTypeMeetingTypes, NavigationBarType,
    PasswordCriteriaType, RecordingPasswordCriteriaType, SiteType, SupportedServicesType,
};
use calendar::zones;
use store::sessions::Kind;
use store::sites::{MeetingPlace, PasswordCriteria, Site};
use store::users;

use super::{options, tracking_codes};
use crate::event::questions::READY_MADE;
use crate::meetingtype::products;
use crate::session::must_be_held;
use crate::{Context, Execute, Stop, accounts, record};

/// What the API says where there is no limit.
const UNLIMITED: i64 = 999_999;

/// Services by name, in the order in which the original lists them.
pub const SERVICES: [(Kind, &str); 5] = [
    (Kind::Meeting, "Meeting Center"),
    (Kind::Event, "Event Center"),
    (Kind::Training, "Training Center"),
    (Kind::Support, "Support Center"),
    (Kind::Sales, "Sales Center"),
];

/// What every site has of that which has no effect here.
static DEFAULTS: LazyLock<SiteType> = LazyLock::new(|| {
    let mut defaults = GetSiteResponse::default();
    // Read by a test: a mistake in the file does not reach a release.
    record::unpack_into(&mut defaults, include_bytes!("defaults.xml")).ok();
    defaults.site_instance
});

impl Execute for GetSite {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetSiteResponse, Stop> {
        let sees_secrets = cx.caller.user()?.site_admin;
        let hosts = users::active_hosts(cx.tx, cx.site.id)?;
        let site = cx.site;

        let mut told = DEFAULTS.clone();
        tell_site(told.meta_data.get_or_insert_default(), site, hosts);
        tell_services(&mut told, site);
        told.tracking_codes = Some(tracking_codes::told(site));
        told.security_options = Some(options::told(&site.settings));
        tell_criteria(&mut told, site);
        told.meeting_place = meeting_place(&site.settings.meeting_place, sees_secrets);
        let wanted = self.return_settings.as_ref();
        if wanted.is_some_and(|wanted| wanted.event_center == Some(true)) {
            told.event_center = Some(event_center());
        }

        Ok(GetSiteResponse { site_instance: told })
    }
}

/// Its names, its time zone, its meeting types, and how many hosts it has and may have.
fn tell_site(told: &mut MetaDataType, site: &Site, hosts: i64) {
    let settings = &site.settings;
    let offered = SERVICES.iter().filter(|(kind, _)| has(site, *kind));
    told.service_type = offered.map(|(_, name)| (*name).to_owned()).collect();
    let types = settings.meeting_types.iter().map(|kind| MetaDataTypeMeetingTypes {
        meeting_type_id: kind.id,
        meeting_type_name: products::code(kind).to_owned(),
        hide_in_scheduler: Some(false),
    });
    told.meeting_types = types.collect();
    told.site_name.clone_from(&site.name);
    told.brand_name = vec![site.name.clone()];
    told.time_zone_id = settings.time_zone;
    told.time_zone = zones::by_id(settings.time_zone).map(|zone| zone.name.to_owned());
    told.parter_id = Some(site.partner_id.clone());
    told.activate_status = site.active;
    told.account_num_limit = Some(settings.host_limit.unwrap_or(UNLIMITED));
    told.active_user_count = Some(hosts);
}

/// Which services it has, and what follows from that.
fn tell_services(told: &mut SiteType, site: &Site) {
    let offers = |kind| has(site, kind);
    let SupportedServicesType {
        meeting_center,
        training_center,
        support_center,
        event_center,
        sales_center,
    } = told.supported_services.get_or_insert_default();
    for (service, kind) in [
        (meeting_center, Kind::Meeting),
        (training_center, Kind::Training),
        (&mut support_center.supported_service, Kind::Support),
        (&mut event_center.supported_service, Kind::Event),
        (sales_center, Kind::Sales),
    ] {
        service.enabled = offers(kind);
    }
    support_center.web_acd = Some(offers(Kind::Support));
    event_center.marketing_add_on = offers(Kind::Event);

    let telephony = told.telephony_config.get_or_insert_default();
    telephony.audio_only = Some(offers(Kind::Teleconference));
    let tools = told.tools.get_or_insert_default();
    tools.allow_public_access = Some(!site.settings.security.require_login);

    let services = SERVICES.iter().map(|(kind, name)| (Some(offers(*kind)), *name));
    let buttons = std::iter::once((None, "Welcome"))
        .chain(services)
        .chain(std::iter::once((None, "Site Administration")));
    told.nav_bar_top.get_or_insert_default().button = (1..)
        .zip(buttons)
        .map(|(order, (enabled, name))| NavigationBarType {
            order,
            enabled,
            service_name: name.to_owned(),
            customized_name: None,
        })
        .collect();
}

/// Whether a site has a type for such sessions, and holds any.
fn has(site: &Site, kind: Kind) -> bool {
    accounts::offers(site, kind) && must_be_held(site, kind).is_ok()
}

/// What passwords must be like. Those of recordings are like those of sessions.
fn tell_criteria(told: &mut SiteType, site: &Site) {
    let PasswordCriteria { min_length, min_alpha, min_numeric, min_special, .. } =
        site.settings.session_password;
    let session = &site.settings.session_password;
    told.password_criteria = PasswordCriteriaType {
        mixed_case: session.mixed_case,
        min_length: min_length.into(),
        min_alpha: min_alpha.into(),
        min_numeric: min_numeric.into(),
        min_special: min_special.into(),
        disallow_web_text_sessions: session.disallow_web_text,
        disallow_web_text_accounts: session.disallow_person_text,
        disallow_list: session.disallow_list,
        disallow_value: session.disallowed.clone(),
    };
    told.recording_password_criteria = Some(RecordingPasswordCriteriaType {
        mixed_case: Some(session.mixed_case),
        min_length: Some(min_length.into()),
        min_alpha: Some(min_alpha.into()),
        min_numeric: Some(min_numeric.into()),
        min_special: Some(min_special.into()),
        disallow_web_text_sessions: Some(session.disallow_web_text),
        disallow_list: Some(session.disallow_list),
        disallow_value: session.disallowed.clone(),
    });
    let account = &site.settings.account_password;
    told.account_password_criteria = AccountPasswordCriteriaType {
        mixed_case: account.mixed_case,
        min_length: account.min_length.into(),
        min_numeric: account.min_numeric.into(),
        min_alpha: account.min_alpha.into(),
        min_special: account.min_special.into(),
        disallow3x_repeated_char: account.disallow_repeated,
        disallow_web_text_accounts: account.disallow_web_text,
        disallow_list: account.disallow_list,
        disallow_value: account.disallowed.clone(),
    };
}

/// The recorder's secret is for administrators: everybody else on the site can ask for these settings as well.
fn meeting_place(kept: &MeetingPlace, sees_secrets: bool) -> MeetingPlaceType {
    MeetingPlaceType {
        mp_profile_url: kept.profile_url.clone(),
        mp_logout_url: kept.logout_url.clone(),
        mp_internal_meeting_link: kept.internal_meeting_link.clone(),
        nbr_profile_number: kept.recorder_profile_number.clone(),
        nbr_profile_password: kept.recorder_profile_password.clone().filter(|_| sees_secrets),
    }
}

/// The ready-made questions of registration forms; who registers is always asked for his names and his address.
fn event_center() -> EventCenterType {
    let mut offered = StandardFieldsType::default();
    for question in &READY_MADE {
        let field = EnrollmentFieldType { incl: Some(true), req: Some(false) };
        *(question.sent)(&mut offered) = Some(field);
    }
    let always = || EnrollmentFieldType { incl: Some(true), req: Some(true) };
    EventCenterType {
        standard_fields: Some(EventCenterTypeStandardFields {
            standard_fields: offered,
            first_name: always(),
            last_name: always(),
            email_address: always(),
        }),
        custom_fields: Some(CustomFieldsType::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_read_whole() {
        let mut read = GetSiteResponse::default();
        record::unpack_into(&mut read, include_bytes!("defaults.xml")).unwrap();
        let site = &read.site_instance;
        // The first and the last of them.
        assert!(site.meta_data.as_ref().unwrap().is_enterprise);
        assert_eq!(site.saml_sso.as_ref().unwrap().auto_account_creation, Some(false));
    }
}
