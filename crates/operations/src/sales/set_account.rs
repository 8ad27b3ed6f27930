//! sales.SetAccount, as contract/sales/set_account.toml describes it.

use api::sales::{SetAccount, SetAccountResponse};
use store::sales_accounts;

use super::{customers, texts};
use crate::{Context, Execute, Stop};

impl Execute for SetAccount {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetAccountResponse, Stop> {
        let owner = customers::owner_to_change(cx, self.web_ex_id.as_deref())?;
        let id = self.account.int_account_id;
        let mut account = customers::account(cx, &owner, id, "account/intAccountID")?;

        let sent = &self.account.account;
        if sent.name.is_some() {
            account.name = texts::name(sent.name.as_deref(), "account/name")?;
        }
        texts::change_text(&mut account.external_id, sent.ext_account_id.as_deref());
        account.external_system = sent.ext_system_id.or(account.external_system);
        if sent.parent_int_id.is_some() {
            account.parent_id = customers::parent(cx, &owner, Some(id), sent.parent_int_id)?;
        }
        sales_accounts::update(cx.tx, &account)?;
        Ok(SetAccountResponse { int_account_id: id })
    }
}
