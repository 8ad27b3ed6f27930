//! sales.CreateOpportunity, as contract/sales/create_opportunity.toml describes it.

use api::fault;
use api::sales::{CreateOpportunity, CreateOpportunityResponse};
use store::sales_opportunities::{self, Opportunity};

use super::{customers, texts};
use crate::{Context, Execute, Stop};

impl Execute for CreateOpportunity {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateOpportunityResponse, Stop> {
        let owner = customers::owner_to_change(cx, self.web_ex_id.as_deref())?;
        let sent = &self.opportunity;
        let mut opportunity = Opportunity {
            id: 0, // drawn when it is inserted
            site_id: cx.site.id,
            owner_id: owner.id,
            account_id: customers::account_of_opportunity(cx, &owner, sent.int_account_id)?,
            name: texts::name(sent.name.as_deref(), "opportunity/name")?,
            external_id: sent.ext_oppty_id.clone(),
            external_system: sent.ext_system_id,
            created_at: cx.now,
        };
        if sales_opportunities::count(cx.tx, cx.site.id, owner.id)? >= customers::MOST {
            let why = format!("the host has {} of them already", customers::MOST);
            return Err(fault!(InvalidValue, "opportunity", "{why}").into());
        }

        let int_oppty_id = cx.numbered("an opportunity", |tx, id| {
            opportunity.id = id;
            sales_opportunities::insert(tx, &opportunity)
        })?;
        Ok(CreateOpportunityResponse { int_oppty_id })
    }
}
