//! user.GetlogouturlUser, as contract/user/getlogouturl_user.toml describes it.

use api::user::{GetlogouturlUser, GetlogouturlUserResponse};

use super::login_urls::{back, caller};
use crate::{Context, Execute, Stop};

impl Execute for GetlogouturlUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetlogouturlUserResponse, Stop> {
        caller(cx, &self.web_ex_id)?;
        let back = back(cx, self.back_url.as_deref())?;
        Ok(GetlogouturlUserResponse { user_logout_url: Some(cx.urls.sign_out(cx.site, back)) })
    }
}
