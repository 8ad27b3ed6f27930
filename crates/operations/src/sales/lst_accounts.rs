//! sales.LstAccounts, as contract/sales/lst_accounts.toml describes it.

use std::collections::HashMap;

use api::fault;
use api::sales::{
    AccountInstanceType, AccountType, LstAccounts, LstAccountsResponse, OpptySummaryType,
};
use store::sales_accounts::{self, Account};
use store::sales_opportunities;

use super::customers;
use crate::{Context, Execute, Stop};

impl Execute for LstAccounts {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstAccountsResponse, Stop> {
        let sees_all = cx.caller.sees_all();
        let owner = customers::owner(cx, self.web_ex_id.as_deref(), sees_all)?;
        let wanted = sales_accounts::Wanted {
            site_id: cx.site.id,
            owner_id: owner.id,
            id: self.int_account_id,
            external_id: self.ext_account_id.as_deref(),
            external_system: self.ext_system_id,
        };
        let found = sales_accounts::wanted(cx.tx, &wanted)?;
        if found.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        let mut opportunities = if self.return_oppty == Some(true) {
            opportunities(cx, owner.id, self.int_account_id)?
        } else {
            HashMap::new()
        };
        let told = found.into_iter().map(|account| {
            let opportunity = opportunities.remove(&account.id).unwrap_or_default();
            AccountInstanceType { opportunity, ..told(account) }
        });
        Ok(LstAccountsResponse { account: told.collect() })
    }
}

/// A host's opportunities, of one account or of all, by the accounts to which they belong.
fn opportunities(
    cx: &mut Context<'_>,
    owner_id: i64,
    account_id: Option<i64>,
) -> Result<HashMap<i64, Vec<OpptySummaryType>>, Stop> {
    let wanted = sales_opportunities::Wanted {
        site_id: cx.site.id,
        owner_id,
        account_id,
        ..sales_opportunities::Wanted::default()
    };
    let mut found: HashMap<i64, Vec<OpptySummaryType>> = HashMap::new();
    for listed in sales_opportunities::wanted(cx.tx, &wanted)? {
        let opportunity = listed.opportunity;
        let Some(account_id) = opportunity.account_id else { continue };
        found.entry(account_id).or_default().push(OpptySummaryType {
            name: opportunity.name,
            int_oppty_id: opportunity.id,
            ext_oppty_id: opportunity.external_id,
        });
    }
    Ok(found)
}

fn told(account: Account) -> AccountInstanceType {
    AccountInstanceType {
        account: AccountType {
            name: Some(account.name),
            ext_account_id: account.external_id,
            ext_system_id: account.external_system,
            parent_int_id: account.parent_id,
        },
        int_account_id: Some(account.id),
        opportunity: Vec::new(),
    }
}
