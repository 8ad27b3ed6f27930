//! ep.LstContact, as contract/ep/lst_contact.toml describes it.

use api::ep::{LstContact, LstContactResponse};
use api::fault;
use store::contacts;

use super::whose;
use crate::address_book;
use crate::{Context, Execute, Stop};

impl Execute for LstContact {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstContactResponse, Stop> {
        let book = whose::book(cx, self.host_web_ex_id.as_deref())?;
        let owners = book.owners(self.address_type);
        let name = self.dist_list_name.as_deref().filter(|name| !name.is_empty());
        let found = if self.dist_list_id.is_some() || name.is_some() {
            // His own list comes before the site's of the same name.
            let lists = address_book::lists(cx.tx, book, None, self.dist_list_id, name)?;
            match lists.first() {
                Some(list) => contacts::of_list(cx.tx, book.site_id, owners, list.id)?,
                None => Vec::new(),
            }
        } else {
            contacts::of_owners(cx.tx, book.site_id, owners)?
        };
        if found.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        let contact = found.iter().map(address_book::told).collect::<Result<_, _>>()?;
        Ok(LstContactResponse { contact })
    }
}
