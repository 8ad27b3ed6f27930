//! ep.CreateDistList, as contract/ep/create_dist_list.toml describes it.

use api::ep::{CreateDistList, CreateDistListResponse};
use store::dist_lists;

use super::whose;
use crate::address_book;
use crate::{Context, Execute, Stop};

impl Execute for CreateDistList {
    fn execute(&self, cx: &mut Context<'_>) -> Result<CreateDistListResponse, Stop> {
        let book = whose::book(cx, None)?;
        let sent = &self.dist_list;
        address_book::contacts_must_be_there(cx.tx, book, &sent.contact_id)?;
        let desc = sent.desc.as_deref();
        let list = address_book::create_list(cx.tx, book, &sent.name, desc, cx.random, cx.now)?;
        for contact in &sent.contact_id {
            dist_lists::add_contact(cx.tx, list.id, *contact)?;
        }
        Ok(CreateDistListResponse { dist_list_id: Some(list.id) })
    }
}
