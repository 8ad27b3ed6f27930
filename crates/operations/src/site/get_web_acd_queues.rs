//! site.GetWebACDQueues, as contract/site/get_web_acd_queues.toml describes it.

use api::fault;
use api::serv::{LstControlType, WebACDRoleType};
use api::site::{GetWebACDQueues, GetWebACDQueuesResponse, QueueType};
use calendar::Civil;
use store::support_queues::{self, Listed, Part};

use crate::listing::Asked;
use crate::{Context, Execute, Stop, accounts};

impl Execute for GetWebACDQueues {
    fn execute(&self, cx: &mut Context<'_>) -> Result<GetWebACDQueuesResponse, Stop> {
        cx.caller.user()?;
        if !cx.caller.sees_all() {
            return Err(fault!(AccessDenied).explained("only administrators see queues").into());
        }
        let described = GetWebACDQueues { list_control: None, ..self.clone() };
        let control = self.list_control.as_ref().map(|control| LstControlType {
            start_from: Some(control.start_from),
            maximum_num: control.maximum_num,
            list_method: None,
        });
        let asked = Asked::of(cx, control.as_ref(), &described)?;

        let mut queues = match &self.web_ex_id {
            Some(name) => {
                let user = accounts::find(cx.tx, cx.site.id, name)?;
                let user = user.ok_or_else(|| fault!(UserNotFound))?;
                support_queues::of_user(cx.tx, cx.site.id, user.id)?
            }
            None => support_queues::of_site(cx.tx, cx.site.id)?,
        };
        let is_of_user = self.web_ex_id.is_some();
        queues.retain(|queue| match self.r#type {
            Some(WebACDRoleType::Agent) if is_of_user => queue.part.agent,
            Some(WebACDRoleType::Manager) if is_of_user => queue.part.manager,
            Some(WebACDRoleType::Agent) => queue.agents > 0,
            Some(WebACDRoleType::Manager) => queue.managers > 0,
            Some(WebACDRoleType::All) | None => true,
        });

        let (rows, matching) = asked.answer_from(queues)?;
        Ok(GetWebACDQueuesResponse {
            queue: rows.into_iter().map(told).collect(),
            matching_records: Some(matching),
        })
    }
}

fn told(queue: Listed) -> QueueType {
    QueueType {
        name: queue.name,
        num_users: Some(queue.users),
        mod_date: Some(Civil::from_seconds(queue.modified_at).to_string()),
        r#type: match queue.part {
            Part { agent: true, manager: true } => Some(WebACDRoleType::All),
            Part { agent: true, manager: false } => Some(WebACDRoleType::Agent),
            Part { agent: false, manager: true } => Some(WebACDRoleType::Manager),
            // The queues of the whole site are nobody's in particular.
            Part { agent: false, manager: false } => None,
        },
    }
}
