//! user.ActivateUser, as contract/user/activate_user.toml describes it.

use api::user::{ActivateUser, ActivateUserResponse};

use super::activation;
use crate::{Context, Execute, Stop};

impl Execute for ActivateUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<ActivateUserResponse, Stop> {
        cx.caller.must_administer()?;
        let (user, _) = activation::find(cx, self.user_id, self.webex_id.as_deref())?;
        activation::activate(cx, user)?;
        Ok(ActivateUserResponse {})
    }
}
