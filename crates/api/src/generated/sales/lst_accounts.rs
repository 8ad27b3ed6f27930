//! sales.LstAccounts: Lists accounts, which stand for customers, if wanted with their opportunities; always all that fit, because the request has no listControl.

// Written by `cargo xtask codegen` from contract/. Do not edit.

use xml::{Error, ReadChildren, ReadElement, Reader, WriteChildren, WriteElement, Writer, name};

use crate::{Operation, Service};

impl Operation for LstAccounts {
    const NAME: &'static str = "LstAccounts";
    const SERVICE: &'static Service = &super::SERVICE;
    const DECLARES: &'static [(&'static str, &'static str)] = super::SERVICE.declares;
    const REQUEST_TYPE: &'static str = "sales:lstAccounts";
    const RESPONSE_TYPE: &'static str = "sales:lstAccountsResponse";
    type Response = LstAccountsResponse;
}

/// Which accounts are wanted: those that fit every filter given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstAccounts {
    /// Login name of the host whose accounts are wanted; the caller when left out. Known: inferred.
    pub web_ex_id: Option<String>,
    /// Number of the only account wanted, as CreateAccount returned it.
    pub int_account_id: Option<i64>,
    /// Identifier that the account wanted has in an outside system. Known: inferred.
    pub ext_account_id: Option<String>,
    /// Number of the outside system whose accounts are wanted. Known: inferred.
    pub ext_system_id: Option<i64>,
    /// Whether each account comes with its opportunities. Default: false.
    pub return_oppty: Option<bool>,
}

impl ReadChildren for LstAccounts {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "webExID" | "webExId" => _ = self.web_ex_id.read(reader)?,
            "intAccountID" => _ = self.int_account_id.read(reader)?,
            "extAccountID" => _ = self.ext_account_id.read(reader)?,
            "extSystemID" => _ = self.ext_system_id.read(reader)?,
            "returnOppty" => _ = self.return_oppty.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstAccounts {
    fn write_children(&self, writer: &mut Writer) {
        self.web_ex_id.write(writer, name!("sales:webExID"));
        self.int_account_id.write(writer, name!("sales:intAccountID"));
        self.ext_account_id.write(writer, name!("sales:extAccountID"));
        self.ext_system_id.write(writer, name!("sales:extSystemID"));
        self.return_oppty.write(writer, name!("sales:returnOppty"));
    }
}

/// The accounts found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LstAccountsResponse {
    /// One of them.
    pub account: Vec<AccountInstanceType>,
}

impl ReadChildren for LstAccountsResponse {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "account" => _ = self.account.read(reader)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for LstAccountsResponse {
    fn write_children(&self, writer: &mut Writer) {
        self.account.write(writer, name!("sales:account"));
    }
}

/// An account in the site's list, with its number and perhaps its opportunities.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountInstanceType {
    /// A customer, as the site's list of accounts has him; not an account to sign in with.
    pub account: super::AccountType,
    /// Number of the account in the site's list.
    pub int_account_id: Option<i64>,
    /// One of the account's opportunities; only there when returnOppty asks for them.
    pub opportunity: Vec<OpptySummaryType>,
}

impl ReadChildren for AccountInstanceType {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "intAccountID" => _ = self.int_account_id.read(reader)?,
            "opportunity" => _ = self.opportunity.read(reader)?,
            _ => return self.account.read_child(name, reader),
        }
        Ok(true)
    }
}

impl WriteChildren for AccountInstanceType {
    fn write_children(&self, writer: &mut Writer) {
        self.account.write_children(writer);
        self.int_account_id.write(writer, name!("sales:intAccountID"));
        self.opportunity.write(writer, name!("sales:opportunity"));
    }
}

/// An opportunity in brief.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpptySummaryType {
    /// Name of the opportunity. At most 128 characters.
    pub name: String,
    /// Number of the opportunity in the site's list.
    pub int_oppty_id: i64,
    /// Identifier of the opportunity in the outside system that it comes from. At most 512 characters. Known: inferred.
    pub ext_oppty_id: Option<String>,
}

impl ReadChildren for OpptySummaryType {
    const REQUIRED: &'static [&'static str] = &["name", "intOpptyID"];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Error> {
        match name {
            "name" => { let present = reader.limited(128, &mut self.name)?; reader.saw(0, present); },
            "intOpptyID" => reader.required(1, &mut self.int_oppty_id)?,
            "extOpptyID" => _ = reader.limited(512, &mut self.ext_oppty_id)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl WriteChildren for OpptySummaryType {
    fn write_children(&self, writer: &mut Writer) {
        self.name.write(writer, name!("sales:name"));
        self.int_oppty_id.write(writer, name!("sales:intOpptyID"));
        self.ext_oppty_id.write(writer, name!("sales:extOpptyID"));
    }
}

