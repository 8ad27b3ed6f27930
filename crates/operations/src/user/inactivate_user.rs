//! user.InactivateUser, as contract/user/inactivate_user.toml describes it.

use api::fault;
use api::user::{InactivateUser, InactivateUserResponse};

use super::activation;
use crate::{Context, Execute, Stop};

impl Execute for InactivateUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<InactivateUserResponse, Stop> {
        let administrator = cx.caller.must_administer()?.id;
        let (user, element) = activation::find(cx, self.user_id, self.webex_id.as_deref())?;
        if user.id == administrator {
            // The site could be left without an administrator.
            return Err(fault!(InvalidValue, element, "nobody shuts himself out").into());
        }
        activation::deactivate(cx, user)?;
        Ok(InactivateUserResponse {})
    }
}
