//! sales.CreateAccount, as contract/sales/create_account.toml describes it.

use api::fault;
use api::sales::{CreateAccount, CreateAccountResponse};
use store::sales_accounts::{self, Account};

use super::{customers, texts};
use crate::{Context, Execute, Stop};

impl Execute for CreateAccount {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateAccountResponse, Stop> {
        let owner = customers::owner_to_change(cx, self.web_ex_id.as_deref())?;
        let sent = &self.account;
        let mut account = Account {
            id: 0, // drawn when it is inserted
            site_id: cx.site.id,
            owner_id: owner.id,
            name: texts::name(sent.name.as_deref(), "account/name")?,
            external_id: sent.ext_account_id.clone(),
            external_system: sent.ext_system_id,
            parent_id: customers::parent(cx, &owner, None, sent.parent_int_id)?,
            created_at: cx.now,
        };
        if sales_accounts::count(cx.tx, cx.site.id, owner.id)? >= customers::MOST {
            let why = format!("the host has {} of them already", customers::MOST);
            return Err(fault!(InvalidValue, "account", "{why}").into());
        }

        let int_account_id = cx.numbered("an account", |tx, id| {
            account.id = id;
            sales_accounts::insert(tx, &account)
        })?;
        Ok(CreateAccountResponse { int_account_id })
    }
}
