//! sales.SetAccount: Changes an account, which stands for a customer; what is left out stays as it is.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for SetAccount {
    const NAME: &'static str = "SetAccount";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:setAccount";
    const RESPONSE_TYPE: &'static str = "sales:setAccountResponse";
    type Response = SetAccountResponse;
}

/// What is to change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetAccount {
    /// Login name of the host whose account is changed; the caller when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// The account, named by its intAccountID, with what is to change in it.
    pub account: SetAccountAccount,
}

impl ReadChildren for SetAccount {
    const REQUIRED: &'static [&'static str] = &["account"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            "account" => reader.required(0, &mut self.account)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetAccount {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.account.write(writer, name!("sales:account"));
    }
}

/// The changed account.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetAccountResponse {
    /// Number of the account, the same as in the request.
    pub int_account_id: i64,
}

impl ReadChildren for SetAccountResponse {
    const REQUIRED: &'static [&'static str] = &["intAccountID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intAccountID" => reader.required(0, &mut self.int_account_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for SetAccountResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.int_account_id.write(writer, name!("sales:intAccountID"));
    }
}

/// What is to change in an account.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetAccountAccount {
    /// A customer, as the site's list of accounts has him; not an account to sign in with.
    pub account: super::AccountType,
    /// Number of the account to change, as CreateAccount returned it.
    pub int_account_id: i64,
}

impl ReadChildren for SetAccountAccount {
    const REQUIRED: &'static [&'static str] = &["intAccountID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intAccountID" => reader.required(0, &mut self.int_account_id)?,
            _ => return self.account.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for SetAccountAccount {
    fn write_children(&self, writer: &mut Writer) {
        self.account.write_children(writer);
        self.int_account_id.write(writer, name!("sales:intAccountID"));
    }
}

