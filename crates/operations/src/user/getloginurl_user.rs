//! user.GetloginurlUser, as contract/user/getloginurl_user.toml describes it.

use api::user::{GetloginurlUser, GetloginurlUserResponse};

use super::login_urls::{back, caller};
use crate::urls::SigningIn;
use crate::{Context, Execute, Stop, login_tickets};

impl Execute for GetloginurlUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetloginurlUserResponse, Stop> {
        let caller = caller(cx, &self.web_ex_id)?;
        let back = back(cx, self.back_url.as_deref())?;

        let ticket = login_tickets::new(cx, &caller)?;

        let web_ex_id = Some(caller.web_ex_id.as_str());
        let signing_in = SigningIn { web_ex_id, ticket: &ticket, back, ..SigningIn::default() };
        Ok(GetloginurlUserResponse { user_login_url: Some(cx.urls.sign_in(cx.site, &signing_in)) })
    }
}
