//! ep.LstOpenSession, as contract/ep/lst_open_session.toml describes it.

use api::ep::{
    LstOpenSession, LstOpenSessionResponse, LstOpenSessionResponseServices, OpenSessionType,
};
use api::fault;
use api::serv::MatchingRecordsType;
use calendar::Civil;
use store::listing::{Direction, Method, Start, Window};
use store::session_list::{self, Condition, Filter, Listed, Order, Scope};
use store::sessions::Status;
use store::sites::Site;

use super::kinds;
use crate::session::{listing_text, unlisted_kinds};
use crate::{Context, Execute, Stop, scheduling};

/// How many sessions are listed at most; there are no pages to turn.
const MOST: i64 = 500;

impl Execute for LstOpenSession {
    fn execute(&self, cx: &mut Context<'_>) -> Result<LstOpenSessionResponse, Stop> {
        let caller = cx.caller.user()?;
        let scopes = if cx.caller.sees_all() {
            Vec::new()
        } else {
            vec![Scope::Found { by: scheduling::person(caller), unlisted: unlisted_kinds(cx.site) }]
        };
        let filter = Filter {
            site_id: cx.site.id,
            kinds: kinds::held(cx.site, &self.service_type)?,
            scopes,
            conditions: vec![Condition::Status(Status::InProgress)],
            method: Method::All,
        };
        let window = Window { start: Start::Offset(0), most: MOST };
        let order = [(Order::Start, Direction::Ascending)];
        let page = session_list::page(cx.tx, &filter, &order, &window)?;
        if page.rows.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        let returned = i64::try_from(page.rows.len()).unwrap_or(MOST);
        Ok(LstOpenSessionResponse {
            matching_records: Some(MatchingRecordsType {
                total: page.total,
                returned,
                start_from: 1,
            }),
            services: by_service(cx.site, page.rows),
        })
    }
}

/// Each service that has any, with its sessions.
fn by_service(site: &Site, rows: Vec<Listed>) -> Vec<LstOpenSessionResponseServices> {
    let mut services = kinds::SERVICES
        .map(|service_type| LstOpenSessionResponseServices { service_type, sessions: Vec::new() });
    for row in rows {
        let of = kinds::service(row.session.kind);
        if let Some(service) = services.iter_mut().find(|service| service.service_type == of) {
            service.sessions.push(open_session(site, row));
        }
    }
    services.into_iter().filter(|service| !service.sessions.is_empty()).collect()
}

fn open_session(site: &Site, row: Listed) -> OpenSessionType {
    let list_status = listing_text(site, row.session.kind, row.session.listing);
    let start = Civil::from_seconds(row.session.start_local).to_string();
    OpenSessionType {
        session_key: row.session.key,
        session_name: row.session.name,
        host_web_ex_id: row.host.web_ex_id.clone(),
        // When it really began is not kept yet.
        actual_start_time: start.clone(),
        start_time: start,
        time_zone_id: row.session.time_zone,
        list_status,
    }
}
