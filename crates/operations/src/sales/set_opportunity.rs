//! sales.SetOpportunity, as contract/sales/set_opportunity.toml describes it.

use api::sales::{SetOpportunity, SetOpportunityResponse};
use store::sales_opportunities;

use super::{customers, texts};
use crate::{Context, Execute, Stop};

impl Execute for SetOpportunity {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetOpportunityResponse, Stop> {
        let owner = customers::owner_to_change(cx, self.web_ex_id.as_deref())?;
        let id = self.opportunity.int_oppty_id;
        let mut opportunity = customers::opportunity(cx, &owner, id, "opportunity/intOpptyID")?;

        let sent = &self.opportunity.oppty;
        if sent.name.is_some() {
            opportunity.name = texts::name(sent.name.as_deref(), "opportunity/name")?;
        }
        if sent.int_account_id.is_some() {
            opportunity.account_id =
                customers::account_of_opportunity(cx, &owner, sent.int_account_id)?;
        }
        texts::change_text(&mut opportunity.external_id, sent.ext_oppty_id.as_deref());
        opportunity.external_system = sent.ext_system_id.or(opportunity.external_system);
        sales_opportunities::update(cx.tx, &opportunity)?;
        Ok(SetOpportunityResponse { int_oppty_id: id })
    }
}
