//! ep.CreateContacts, as contract/ep/create_contacts.toml describes it.

use api::ep::{CreateContacts, CreateContactsResponse};

use super::whose;
use crate::address_book;
use crate::{Context, Execute, Stop};

impl Execute for CreateContacts {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateContactsResponse, Stop> {
        let book = whose::book(cx, None)?;
        address_book::must_be_few(self.contact.len(), "contact")?;
        let contact_id = address_book::add(cx.tx, book, &self.contact, cx.random, cx.now)?;
        Ok(CreateContactsResponse { contact_id })
    }
}
