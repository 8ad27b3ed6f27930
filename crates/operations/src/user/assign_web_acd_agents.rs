//! user.AssignWebACDAgents, as contract/user/assign_web_acd_agents.toml describes it.

use api::serv::WebACDActionType;
use api::user::{AssignWebACDAgents, AssignWebACDAgentsResponse};
use store::audit::Action;
use store::support_queues;

use super::support;
use crate::{Context, Execute, Stop};

impl Execute for AssignWebACDAgents {
    fn execute(&self, cx: &mut Context<'_>) -> Result<AssignWebACDAgentsResponse, Stop> {
        cx.caller.must_administer()?;
        support::must_be_few(self.web_acd_user.len(), "webACDUser")?;
        let manager = support::find(cx, &self.manager, "manager")?;
        support::must_be_manager(&manager, "manager")?;

        for change in &self.web_acd_user {
            let element = "webACDUser/webExId";
            let agent = support::find(cx, &change.web_ex_id, element)?;
            match change.action {
                WebACDActionType::Assign => {
                    support::must_be_agent(&agent, element)?;
                    support_queues::assign_agent(cx.tx, manager.id, agent.id)?;
                }
                WebACDActionType::Unassign => {
                    support_queues::unassign_agent(cx.tx, manager.id, agent.id)?;
                }
            }
        }
        cx.audit(Action::QueueChanged, &manager.web_ex_id, "webACDUser")?;

        Ok(AssignWebACDAgentsResponse {})
    }
}
