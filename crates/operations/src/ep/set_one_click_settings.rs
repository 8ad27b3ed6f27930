//! ep.SetOneClickSettings, as contract/ep/set_one_click_settings.toml describes it.

use api::ep::{
    OcMetaDataType, SetOneClickSettings, SetOneClickSettingsResponse, SetupOneClickSettings,
};
use api::fault;
use store::users::User;

use super::{one_click, whose};
use crate::{Context, Execute, Stop};

impl Execute for SetOneClickSettings {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetOneClickSettingsResponse, Stop> {
        let may = cx.caller.user()?.site_admin;
        let host = whose::host(cx, self.host_web_ex_id.as_deref(), may)?;
        let before = one_click::of(cx, &host)?;
        let sent = SetupOneClickSettings {
            meta_data: meta_data(cx, &host, self, &before)?,
            tracking: self.tracking.clone(),
            telephony: self.telephony.clone(),
            enable_options: self.enable_options.clone(),
            attendee_options: self.attendee_options.clone(),
        };
        one_click::keep(cx, &host, before, sent)?;
        Ok(SetOneClickSettingsResponse {})
    }
}

/// What was sent as metaData; or what there was, with another service and session type.
fn meta_data(
    cx: &mut Context<'_>,
    host: &User,
    sent: &SetOneClickSettings,
    before: &SetupOneClickSettings,
) -> Result<OcMetaDataType, Stop> {
    match (&sent.meta_data, &sent.one_click_meta_data) {
        (Some(all), _) => one_click::accepted(cx, host, all),
        (None, Some(service)) => {
            let mut meta_data = before.meta_data.clone();
            meta_data.one_click_meta_data.one_click_meta_data =
                one_click::accepted_service(cx.site, host, service, "oneClickMetaData")?;
            Ok(meta_data)
        }
        (None, None) => {
            Err(fault!(MissingElement, "metaData", "oneClickMetaData or metaData is needed").into())
        }
    }
}
