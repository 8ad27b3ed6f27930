//! The customer and the opportunity that a sales session is about.

use api::fault;
use api::sales::{MetaDataType, SalesSessionType};
use store::{sales_accounts, sales_opportunities, users};

use crate::{Context, Stop, scheduling};

/// A number that names something: 0 names nothing.
pub fn some(number: Option<i64>) -> Option<i64> {
    number.filter(|number| *number != 0)
}

/// What was sent, with the names of the account and the opportunity whose numbers were sent without them. An opportunity
/// brings its account along. What the session is about already, as `before` says, may be sent again by whoever changes it.
///
/// # Errors
/// `AccountNotFound`, `OpportunityNotFound`.
pub fn named(
    cx: &mut Context<'_>,
    sent: &SalesSessionType,
    before: &MetaDataType,
) -> Result<SalesSessionType, Stop> {
    let mut sent = sent.clone();
    let Some(data) = &mut sent.meta_data else { return Ok(sent) };

    if let Some(id) = some(data.int_oppty_id) {
        const ELEMENT: &str = "metaData/intOpptyID";
        let found = sales_opportunities::by_id(cx.tx, cx.site.id, id)?;
        let is_kept = before.int_oppty_id == Some(id);
        let Some(found) = usable(cx, found, is_kept, |found| found.owner_id)? else {
            let why = "is none of the caller's opportunities";
            return Err(fault!(OpportunityNotFound, ELEMENT, "{id} {why}").into());
        };
        match (some(data.int_account_id), found.account_id) {
            (Some(named), Some(own)) if named != own => {
                let why = "belongs to another account than";
                return Err(fault!(OpportunityNotFound, ELEMENT, "{id} {why} {named}").into());
            }
            (None, Some(own)) => data.int_account_id = Some(own),
            _ => {}
        }
        fill(&mut data.opportunity, found.name);
    }
    if let Some(id) = some(data.int_account_id) {
        let found = sales_accounts::by_id(cx.tx, cx.site.id, id)?;
        let is_kept = before.int_account_id == Some(id);
        let Some(found) = usable(cx, found, is_kept, |found| found.owner_id)? else {
            let why = "is none of the caller's accounts";
            return Err(fault!(AccountNotFound, "metaData/intAccountID", "{id} {why}").into());
        };
        fill(&mut data.account, found.name);
    }
    Ok(sent)
}

/// What was found, if the caller may refer to it: it is his own, or that of a host for whom he may schedule. An
/// administrator may refer to everything, and what was there before may stay.
fn usable<T>(
    cx: &mut Context<'_>,
    found: Option<T>,
    is_kept: bool,
    owner_of: fn(&T) -> i64,
) -> Result<Option<T>, Stop> {
    let Some(found) = found else { return Ok(None) };
    let caller = cx.caller.must_schedule()?;
    if is_kept || caller.site_admin || owner_of(&found) == caller.id {
        return Ok(Some(found));
    }
    let owner = users::by_id(cx.tx, cx.site.id, owner_of(&found))?;
    let permits =
        owner.is_some_and(|owner| scheduling::permits(&owner.scheduling_permission, caller));
    Ok(permits.then_some(found))
}

fn fill(name: &mut Option<String>, of_number: String) {
    if name.as_ref().is_none_or(String::is_empty) {
        *name = Some(of_number);
    }
}
