//! user.AssignWebACDQueues, as contract/user/assign_web_acd_queues.toml describes it.

use api::fault;
use api::serv::WebACDActionType;
use api::user::{AssignWebACDQueues, AssignWebACDQueuesResponse, WebACDRoleType};
use store::audit::Action;
use store::support_queues::{self, Part};

use super::support;
use crate::{Context, Execute, Stop};

impl Execute for AssignWebACDQueues {
    fn execute(&self, cx: &mut Context<'_>) -> Result<AssignWebACDQueuesResponse, Stop> {
        cx.caller.must_administer()?;
        support::must_be_few(self.queue.len(), "queue")?;
        let user = support::find(cx, &self.web_ex_id, "webExId")?;

        for change in &self.queue {
            let name = &change.name;
            let Some(queue) = support_queues::by_name(cx.tx, cx.site.id, name)? else {
                return Err(fault!(QueueNotFound, "queue/name", "there is no '{name}'").into());
            };
            let named = part(change.r#type.unwrap_or(WebACDRoleType::Agent));
            let before = support_queues::part(cx.tx, queue.id, user.id)?;
            let after = match change.action {
                WebACDActionType::Assign => {
                    if named.agent {
                        support::must_be_agent(&user, "webExId")?;
                    }
                    if named.manager {
                        support::must_be_manager(&user, "webExId")?;
                    }
                    Part {
                        agent: before.agent || named.agent,
                        manager: before.manager || named.manager,
                    }
                }
                WebACDActionType::Unassign => Part {
                    agent: before.agent && !named.agent,
                    manager: before.manager && !named.manager,
                },
            };
            if after != before {
                support_queues::set_part(cx.tx, queue.id, user.id, after, cx.now)?;
            }
        }
        cx.audit(Action::QueueChanged, &user.web_ex_id, "queue")?;

        Ok(AssignWebACDQueuesResponse {})
    }
}

fn part(role: WebACDRoleType) -> Part {
    Part {
        agent: matches!(role, WebACDRoleType::Agent | WebACDRoleType::All),
        manager: matches!(role, WebACDRoleType::Manager | WebACDRoleType::All),
    }
}
