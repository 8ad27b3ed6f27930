//! A site's tracking codes as the API tells them.

use api::site::{
    CodeDisplayType, CodeListType, CodeSchedulingType, SiteTypeTrackingCodes, TrackingCodeType,
};
use store::sites::{CodeUse, Site, TrackingCode};

use super::get_site::SERVICES;

/// How a value is given that is typed, and one that is chosen.
pub const TYPED: &str = "Text";
const CHOSEN: &str = "Dropdown";

/// How the values of a code are given, by name.
pub fn input_mode(code: &TrackingCode) -> &'static str {
    if code.values.is_empty() { TYPED } else { CHOSEN }
}

/// All of them, by their numbers.
pub fn told(site: &Site) -> SiteTypeTrackingCodes {
    let mut codes: Vec<TrackingCodeType> =
        site.settings.tracking_codes.iter().map(told_code).collect();
    codes.sort_by_key(|code| code.index);
    SiteTypeTrackingCodes { tracking_code: codes }
}

fn told_code(code: &TrackingCode) -> TrackingCodeType {
    let schedulings = SERVICES.iter().map(|(kind, service)| CodeSchedulingType {
        service: (*service).to_owned(),
        scheduling: told_use(code.scheduling_of(*kind)),
    });
    let values = (1..).zip(&code.values).map(|(index, value)| CodeListType {
        index,
        value: value.clone(),
        active: true,
    });
    TrackingCodeType {
        index: code.index,
        name: code.name.clone(),
        input_mode: input_mode(code).to_owned(),
        host_profile: told_use(code.host_profile),
        scheduling_page: schedulings.collect(),
        list_value: values.collect(),
    }
}

fn told_use(code_use: CodeUse) -> CodeDisplayType {
    match code_use {
        CodeUse::NotUsed => CodeDisplayType::NotUsed,
        CodeUse::Optional => CodeDisplayType::Optional,
        CodeUse::Required => CodeDisplayType::Required,
        CodeUse::AdminSet => CodeDisplayType::AdminSet,
    }
}
