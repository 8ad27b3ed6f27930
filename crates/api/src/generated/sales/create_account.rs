//! sales.CreateAccount: Adds an account, which stands for a customer, so that opportunities and sales sessions can refer to it; a host has at most 10000.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for CreateAccount {
    const NAME: &'static str = "CreateAccount";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:createAccount";
    const RESPONSE_TYPE: &'static str = "sales:createAccountResponse";
    type Response = CreateAccountResponse;
}

/// The account to add.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccount {
    /// Login name of the host for whom the account is added; the caller when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// The customer.
    pub account: super::AccountType,
}

impl ReadChildren for CreateAccount {
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

impl WriteChildren for CreateAccount {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.account.write(writer, name!("sales:account"));
    }
}

/// The new account.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountResponse {
    /// Number by which the account is known from now on.
    pub int_account_id: i64,
}

impl ReadChildren for CreateAccountResponse {
    const REQUIRED: &'static [&'static str] = &["intAccountID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intAccountID" => reader.required(0, &mut self.int_account_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for CreateAccountResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.int_account_id.write(writer, name!("sales:intAccountID"));
    }
}

