//! sales.CreateAccount, as contract/sales/create_account.toml describes it.

use api::fault;
use api::sales::{CreateAccount, CreateAccountResponse};
use store::sales_accounts::{self, Account};

use super::customers;
use crate::{Context, Execute, Stop};

impl Execute for CreateAccount {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateAccountResponse, Stop> {
        let owner = customers::owner_to_change(cx, self.web_ex_id.as_deref())?;
        let sent = &self.account;
        let mut account = Account {
            id: cx.random.number(9),
            site_id: cx.site.id,
            owner_id: owner.id,
            name: customers::name(sent.name.as_deref(), "account/name")?,
            external_id: sent.ext_account_id.clone(),
            external_system: sent.ext_system_id,
            parent_id: customers::parent(cx, &owner, None, sent.parent_int_id)?,
            created_at: cx.now,
        };
        if sales_accounts::count(cx.tx, cx.site.id, owner.id)? >= customers::MOST {
            let why = format!("the host has {} of them already", customers::MOST);
            return Err(fault!(InvalidValue, "account", "{why}").into());
        }

        let is_added = cx.random.until_free(account.id, |id| {
            account.id = id;
            sales_accounts::insert(cx.tx, &account)
        })?;
        if !is_added {
            return Err(fault!(ServerBusy).explained("no free id was found for an account").into());
        }
        Ok(CreateAccountResponse { int_account_id: account.id })
    }
}
