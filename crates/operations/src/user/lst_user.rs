//! user.LstUser, as contract/user/lst_user.toml describes it: a page of LstsummaryUser, told as GetUser tells each.

use std::collections::HashMap;

use api::user::{LstUser, LstUserResponse, LstsummaryUser};
use store::users::{self, User};

use super::pictures::Pictures;
use super::{lstsummary_user, telling};
use crate::{Context, Execute, Stop};

impl Execute for LstUser {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstUserResponse, Stop> {
        let (rows, matching) = lstsummary_user::listed(cx, &as_summary(self))?;

        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let found = users::by_ids(cx.tx, cx.site.id, &ids)?;
        let mut found: HashMap<i64, User> = found.into_iter().map(|user| (user.id, user)).collect();
        let mut pictures = Pictures::of_users(cx.tx, &ids)?;
        let mut response =
            LstUserResponse { matching_records: Some(matching), ..Default::default() };
        for user in ids.iter().filter_map(|id| found.remove(id)) {
            let pictures = pictures.remove(&user.id).unwrap_or_default();
            response.user.push(telling::tell(cx, &user, &pictures)?.user_instance);
        }
        Ok(response)
    }
}

fn as_summary(request: &LstUser) -> LstsummaryUser {
    LstsummaryUser {
        first_name: request.first_name.clone(),
        last_name: request.last_name.clone(),
        email: request.email.clone(),
        active: request.active,
        web_ex_id: request.web_ex_id.clone(),
        list_control: request.list_control.clone(),
        order: request.order.clone(),
        data_scope: request.data_scope.clone(),
        web_acd: None,
    }
}
