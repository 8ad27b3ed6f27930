//! ep.LstDistList, as contract/ep/lst_dist_list.toml describes it.

use api::ep::{DistListInstanceType, LstDistList, LstDistListResponse};
use api::fault;
use store::dist_lists::DistList;

use super::whose;
use crate::address_book;
use crate::{Context, Execute, Stop};

impl Execute for LstDistList {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstDistListResponse, Stop> {
        let book = whose::book(cx, self.host_web_ex_id.as_deref())?;
        let (id, name) = (self.dist_list_id, self.name.as_deref());
        let found = address_book::lists(cx.tx, book, self.address_type, id, name)?;
        if found.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        Ok(LstDistListResponse { dist_list: found.into_iter().map(told).collect() })
    }
}

fn told(list: DistList) -> DistListInstanceType {
    DistListInstanceType {
        dist_list_id: list.id,
        name: list.name,
        desc: list.description,
        address_type: Some(address_book::whose(list.owner_id)),
    }
}
