//! ep.SetDistList, as contract/ep/set_dist_list.toml describes it.

use api::ep::{ContactOperationType, SetDistList, SetDistListResponse};
use api::fault;
use store::dist_lists;

use super::whose;
use crate::address_book;
use crate::{Context, Execute, Stop};

impl Execute for SetDistList {
    fn execute(&self, cx: &mut Context<'_>) -> Result<SetDistListResponse, Stop> {
        let book = whose::book(cx, None)?;
        let sent = &self.dist_list.dist_list_with_contact_instance;
        let id = sent.dist_list_id;
        let found = dist_lists::by_id(cx.tx, book.site_id, id)?;
        let Some(mut list) = found.filter(|list| list.owner_id == book.owner_id) else {
            let element = "distList/distListID";
            return Err(fault!(DistListNotFound, element, "there is no list {id}").into());
        };

        if let Some(name) = &sent.name {
            list.name = address_book::list_name(name)?;
            address_book::name_must_be_free(cx.tx, &list)?;
        }
        if sent.desc.is_some() {
            list.description = address_book::list_description(sent.desc.as_deref())?;
        }
        dist_lists::update(cx.tx, &list)?;

        match self.dist_list.contact_operation.unwrap_or_default() {
            ContactOperationType::Add => {
                address_book::contacts_must_be_there(cx.tx, book, &sent.contact_id)?;
                for contact in &sent.contact_id {
                    dist_lists::add_contact(cx.tx, id, *contact)?;
                }
            }
            ContactOperationType::Delete => {
                address_book::contacts_must_be_there(cx.tx, book, &sent.contact_id)?;
                for contact in &sent.contact_id {
                    dist_lists::remove_contact(cx.tx, id, *contact)?;
                }
            }
            ContactOperationType::DeleteAll => dist_lists::remove_contacts(cx.tx, id)?,
        }
        Ok(SetDistListResponse {})
    }
}
