//! user.DelUser, as contract/user/del_user.toml describes it.

use api::fault;
use api::serv::ResultTypeType;
use api::user::{DelUser, DelUserResponse, DelUserStatusType};
use store::users;

use super::activation;
use crate::{Context, Execute, Stop};

/// How many users are deactivated at most by one request.
const MOST: usize = 50;

impl Execute for DelUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<DelUserResponse, Stop> {
        let administrator = cx.caller.must_administer()?.id;
        if self.web_ex_id.len() > MOST {
            return Err(fault!(InvalidValue, "webExId", "more than {MOST} of them").into());
        }

        let mut response = DelUserResponse::default();
        for name in &self.web_ex_id {
            let user = users::by_web_ex_id(cx.tx, cx.site.id, name)?;
            // Nobody deactivates himself: the site could be left without an administrator.
            let status = match user.filter(|user| user.id != administrator) {
                Some(user) => {
                    activation::deactivate(cx, user)?;
                    ResultTypeType::Success
                }
                None => ResultTypeType::Failure,
            };
            response.user.push(DelUserStatusType { web_ex_id: name.clone(), status });
        }
        Ok(response)
    }
}
