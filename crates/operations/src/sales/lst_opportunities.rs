//! sales.LstOpportunities, as contract/sales/lst_opportunities.toml describes it.

use api::fault;
use api::sales::{
    LstOpportunities, LstOpportunitiesResponse, LstOpportunitiesResponseOpportunity,
    OpptyInstanceType, OpptyType,
};
use store::sales_opportunities::{self, Listed, Wanted};

use super::customers;
use crate::{Context, Execute, Stop};

impl Execute for LstOpportunities {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstOpportunitiesResponse, Stop> {
        let sees_all = cx.caller.sees_all();
        let owner = customers::owner(cx, self.web_ex_id.as_deref(), sees_all)?;
        let wanted = Wanted {
            site_id: cx.site.id,
            owner_id: owner.id,
            id: self.int_oppty_id,
            account_id: self.int_account_id,
            external_id: self.ext_oppty_id.as_deref(),
            account_external_id: self.ext_account_id.as_deref(),
            external_system: self.ext_system_id,
        };
        let found = sales_opportunities::wanted(cx.tx, &wanted)?;
        if found.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        Ok(LstOpportunitiesResponse { opportunity: found.into_iter().map(told).collect() })
    }
}

fn told(listed: Listed) -> LstOpportunitiesResponseOpportunity {
    let opportunity = listed.opportunity;
    LstOpportunitiesResponseOpportunity {
        oppty_instance: OpptyInstanceType {
            oppty: OpptyType {
                name: Some(opportunity.name),
                int_account_id: opportunity.account_id,
                ext_oppty_id: opportunity.external_id,
                ext_system_id: opportunity.external_system,
            },
            int_oppty_id: opportunity.id,
        },
        ext_account_id: listed.account_external_id,
    }
}
