//! ep.SetupOneClickSettings, as contract/ep/setup_one_click_settings.toml describes it.

use api::ep::{SetupOneClickSettings, SetupOneClickSettingsResponse};

use super::{one_click, whose};
use crate::{Context, Execute, Stop};

impl Execute for SetupOneClickSettings {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetupOneClickSettingsResponse, Stop> {
        let host = whose::host(cx, None, false)?;
        let meta_data = one_click::accepted(cx, &host, &self.meta_data)?;
        let sent = SetupOneClickSettings { meta_data, ..self.clone() };
        // They are set up anew: nothing stays of those there were.
        let before = one_click::defaults(cx.site, &host);
        one_click::keep(cx, &host, before, sent)?;
        Ok(SetupOneClickSettingsResponse {})
    }
}
