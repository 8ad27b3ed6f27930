//! What a client sees of the sales service where the demo does not lead: at its limits, on sites of another make, by callers
//! that the demo does not have, and while a session goes on.

use api::com::{SessionTemplateType, TrackingType};
use api::sales::{
    AccountType, AddProducts, AlternateHostType, AttendeeOptionsType, CreateAccount,
    CreateOpportunity, CreateSalesSession, DelSalesSession, EnableOptionsType, GetSalesSession,
    LstAccounts, LstOpportunities, LstProducts, MetaDataType, OpptyType, ProductInstanceType,
    ProductType, SalesSessionInstanceType, SalesSessionType, SalesSessionTypeSalesTeam,
    ScheduleType, SetAccount, SetAccountAccount, SetProducts, SetSalesSession,
};
use api::{FaultKind, Operation};
use store::outbox::{self, Message};
use store::sales_accounts::{self, Account};
use store::sales_opportunities::{self, Opportunity};
use store::session_templates::{self, SITE as OF_SITE, SessionTemplate};
use store::sessions::{self, Kind, Status};
use store::sites::{CodeUse, Site, TrackingCode};
use store::users;
use testkit::{Engine, TestServer};

const SITE: i64 = 20;
const PASSWORD: &str = "pass123";

/// A server with a site `test` of the hosts `ann` and `bob` and the administrator `eve`.
fn server(change: impl FnOnce(&mut Site)) -> TestServer {
    let server = TestServer::start_without_mail(Engine::Sqlite);
    let hosts = ["ann", "bob", "eve"].map(|host| (host, PASSWORD));
    server.add_site("test", SITE, &hosts, change);
    server.change_user(SITE, "eve", |user| user.site_admin = true);
    server
}

fn call<O: Operation>(
    server: &TestServer,
    who: &str,
    request: &O,
) -> Result<O::Response, FaultKind> {
    let answer = server.caller("test", who, PASSWORD).call(request);
    let known = |code: &str| FaultKind::ALL.iter().find(|kind| kind.code() == code).copied();
    answer.map_err(|refusal| known(&refusal.code).expect("a fault of the contract"))
}

/// Does something as only the store can.
fn write<T: Send + 'static>(
    server: &TestServer,
    work: impl FnMut(&mut store::Tx) -> Result<T, store::Error> + Send + 'static,
) -> T {
    server.service().store().write_blocking(work).expect("it can be written")
}

fn session(name: &str) -> SalesSessionType {
    let meta_data = MetaDataType { conf_name: Some(name.to_owned()), ..MetaDataType::default() };
    SalesSessionType { meta_data: Some(meta_data), ..SalesSessionType::default() }
}

fn create(server: &TestServer, sales_session: SalesSessionType) -> Result<i64, FaultKind> {
    let request = CreateSalesSession { sales_session, ..CreateSalesSession::default() };
    Ok(call(server, "ann", &request)?.meeting_key.expect("it has a key"))
}

fn told(server: &TestServer, meeting_key: i64) -> SalesSessionType {
    let answer = call(server, "ann", &GetSalesSession { meeting_key });
    answer.expect("the session is there").sales_session_instance.sales_session
}

fn account(name: &str, parent_int_id: Option<i64>) -> CreateAccount {
    let account =
        AccountType { name: Some(name.to_owned()), parent_int_id, ..AccountType::default() };
    CreateAccount { account, ..CreateAccount::default() }
}

fn opportunity(name: &str) -> CreateOpportunity {
    let opportunity = OpptyType { name: Some(name.to_owned()), ..OpptyType::default() };
    CreateOpportunity { opportunity, ..CreateOpportunity::default() }
}

fn products(count: usize) -> AddProducts {
    let product = |number| ProductType { name: Some(format!("{number}")), description: None };
    AddProducts { product: (0..count).map(product).collect() }
}

#[test]
fn a_request_names_a_thousand_products_at_most() {
    let server = server(|_| {});
    let added = call(&server, "eve", &products(1000)).expect("a thousand can be added").prod_id;
    let change = |count: usize| {
        let product = |number: usize| ProductInstanceType {
            product: ProductType { name: None, description: Some(format!("{number}")) },
            prod_id: added[number % added.len()],
        };
        SetProducts { product: (0..count).map(product).collect() }
    };
    let list = |count: usize| LstProducts {
        prod_id: added.iter().copied().chain([1]).take(count).collect(),
        ..LstProducts::default()
    };
    assert_eq!(call(&server, "eve", &change(1000)).map(|answer| answer.prod_id.len()), Ok(1000));
    let total =
        call(&server, "ann", &list(1000)).map(|answer| answer.matching_records.map(|it| it.total));
    assert_eq!(total, Ok(Some(1000)));

    const TOO_MANY: Option<FaultKind> = Some(FaultKind::InvalidValue);
    assert_eq!(call(&server, "eve", &products(1001)).err(), TOO_MANY);
    assert_eq!(call(&server, "eve", &change(1001)).err(), TOO_MANY);
    assert_eq!(call(&server, "ann", &list(1001)).err(), TOO_MANY);
    let all = call(&server, "ann", &LstProducts::default()).expect("they are listed");
    assert_eq!(all.matching_records.map(|it| (it.total, it.returned)), Some((1000, 50)));
}

#[test]
fn no_account_stands_above_itself_however_many_are_between() {
    let server = server(|_| {});
    let mut ids = Vec::new();
    for level in 0..60 {
        let added = call(&server, "ann", &account(&format!("{level}"), ids.last().copied()));
        ids.push(added.expect("it can stand below the others").int_account_id);
    }
    let below = |parent_int_id| {
        let mut change = SetAccount::default();
        change.account.int_account_id = ids[0];
        change.account.account.parent_int_id = Some(parent_int_id);
        call(&server, "ann", &change).err()
    };
    assert_eq!(below(ids[59]), Some(FaultKind::InvalidValue));
    assert_eq!(below(ids[0]), Some(FaultKind::InvalidValue));
    assert_eq!(below(0), None);
}

#[test]
fn a_host_has_ten_thousand_accounts_and_opportunities_at_most() {
    const MOST: i64 = 10_000;
    let server = server(|_| {});
    write(&server, |tx| {
        let owner_id = users::by_web_ex_id(tx, SITE, "ann")?.expect("ann is there").id;
        for id in 1..MOST {
            let account = Account {
                id,
                site_id: SITE,
                owner_id,
                name: format!("{id}"),
                external_id: None,
                external_system: None,
                parent_id: None,
                created_at: 0,
            };
            let opportunity = Opportunity {
                id,
                site_id: SITE,
                owner_id,
                account_id: Some(id),
                name: format!("{id}"),
                external_id: None,
                external_system: None,
                created_at: 0,
            };
            assert!(sales_accounts::insert(tx, &account)?);
            assert!(sales_opportunities::insert(tx, &opportunity)?);
        }
        Ok(())
    });
    assert!(call(&server, "ann", &account("The last", None)).is_ok());
    assert!(call(&server, "ann", &opportunity("The last")).is_ok());
    const TOO_MANY: Option<FaultKind> = Some(FaultKind::InvalidValue);
    assert_eq!(call(&server, "ann", &account("One more", None)).err(), TOO_MANY);
    assert_eq!(call(&server, "ann", &opportunity("One more")).err(), TOO_MANY);
    assert!(call(&server, "bob", &account("Bob's", None)).is_ok());
    assert!(call(&server, "bob", &opportunity("Bob's")).is_ok());

    let request = LstAccounts { return_oppty: Some(true), ..LstAccounts::default() };
    let listed = call(&server, "ann", &request).expect("they are listed").account;
    let with_one = listed.iter().filter(|account| account.opportunity.len() == 1).count();
    assert_eq!((listed.len(), with_one), (10_000, 9_999));
}

#[test]
fn a_site_without_sales_sessions_has_none_of_it() {
    let server = server(|site| {
        site.settings.meeting_types.retain(|known| known.kind != Some(Kind::Sales));
    });
    const NONE: Option<FaultKind> = Some(FaultKind::ServiceNotSupported);
    assert_eq!(create(&server, session("Pumps")).err(), NONE);
    assert_eq!(call(&server, "ann", &account("Acme", None)).err(), NONE);
    assert_eq!(call(&server, "ann", &opportunity("Pumps")).err(), NONE);
    assert_eq!(call(&server, "ann", &LstAccounts::default()).err(), NONE);
    assert_eq!(call(&server, "ann", &LstOpportunities::default()).err(), NONE);
    assert_eq!(call(&server, "ann", &LstProducts::default()).err(), NONE);
    assert_eq!(call(&server, "eve", &products(1)).err(), NONE);
}

#[test]
fn a_read_only_administrator_sees_what_others_have_and_changes_nothing() {
    let server = server(|_| {});
    server.change_user(SITE, "bob", |bob| bob.read_only_admin = true);
    let id = call(&server, "ann", &account("Acme", None)).expect("it is added").int_account_id;
    call(&server, "ann", &opportunity("Pumps")).expect("it is added");
    let ann = || Some("ann".to_owned());
    let request = LstAccounts { web_ex_id: ann(), ..LstAccounts::default() };
    assert_eq!(call(&server, "bob", &request).map(|answer| answer.account.len()), Ok(1));
    let request = LstOpportunities { web_ex_id: ann(), ..LstOpportunities::default() };
    assert_eq!(call(&server, "bob", &request).map(|answer| answer.opportunity.len()), Ok(1));

    const DENIED: Option<FaultKind> = Some(FaultKind::AccessDenied);
    let request = CreateAccount { web_ex_id: ann(), ..account("More", None) };
    assert_eq!(call(&server, "bob", &request).err(), DENIED);
    let change = |web_ex_id| {
        let account = SetAccountAccount { int_account_id: id, ..SetAccountAccount::default() };
        SetAccount { web_ex_id, account }
    };
    assert_eq!(call(&server, "bob", &change(ann())).err(), DENIED);
    assert_eq!(call(&server, "bob", &change(None)).err(), DENIED);
    assert_eq!(call(&server, "bob", &products(1)).err(), DENIED);
    assert!(call(&server, "eve", &change(ann())).is_ok());
}

#[test]
fn a_sales_session_that_goes_on_is_neither_moved_nor_cancelled() {
    let server = server(|_| {});
    let meeting_key = create(&server, session("Pumps")).expect("it is scheduled");
    write(&server, move |tx| {
        let mut session = sessions::by_key(tx, SITE, meeting_key)?.expect("it is there");
        session.status = Status::InProgress;
        sessions::update(tx, &session)
    });
    let change = |sales_session| SetSalesSession {
        sales_session_instance: SalesSessionInstanceType { sales_session, meeting_key },
        ..SetSalesSession::default()
    };
    let moved = ScheduleType {
        start_date: Some("02/01/2100 09:00:00".to_owned()),
        ..ScheduleType::default()
    };
    let moved = SalesSessionType { schedule: Some(moved), ..SalesSessionType::default() };
    const GOES_ON: Option<FaultKind> = Some(FaultKind::SessionInProgress);
    assert_eq!(call(&server, "ann", &change(moved)).err(), GOES_ON);
    assert_eq!(call(&server, "ann", &DelSalesSession { meeting_key }).err(), GOES_ON);
    assert!(call(&server, "ann", &change(session("Pumps, still"))).is_ok());
    let answer = call(&server, "ann", &GetSalesSession { meeting_key }).expect("it is there");
    assert_eq!(answer.status.as_deref(), Some("INPROGRESS"));
}

#[test]
fn whoever_stands_in_several_lists_is_told_once() {
    let server = server(|_| {});
    let team = SalesSessionTypeSalesTeam {
        web_ex_id: vec!["bob".to_owned()],
        email: vec!["expert@example.org".to_owned()],
        alt_hosts: Some(AlternateHostType { web_ex_id: vec!["bob".to_owned()] }),
    };
    let attendee_options =
        AttendeeOptionsType { email_invitations: Some(true), ..AttendeeOptionsType::default() };
    let telling = SalesSessionType {
        sales_team: Some(team),
        attendee_options: Some(attendee_options),
        ..session("Pumps")
    };
    let meeting_key = create(&server, telling).expect("it is scheduled");
    let waiting = || {
        let store = server.service().store();
        let all = store.read_blocking(|tx| outbox::pending(tx, 100)).expect("it can be read");
        let of = |is: fn(&Message) -> bool| all.iter().filter(|entry| is(&entry.message)).count();
        [
            of(|message| matches!(message, Message::Invitation { .. })),
            of(|message| matches!(message, Message::Rescheduled { .. })),
            of(|message| matches!(message, Message::Cancelled { .. })),
        ]
    };
    assert_eq!(waiting(), [2, 0, 0]);
    let change = SetSalesSession {
        sales_session_instance: SalesSessionInstanceType {
            sales_session: session("Valves"),
            meeting_key,
        },
        ..SetSalesSession::default()
    };
    call(&server, "ann", &change).expect("it is changed");
    assert_eq!(waiting(), [2, 2, 0]);
    call(&server, "ann", &DelSalesSession { meeting_key }).expect("it is cancelled");
    assert_eq!(waiting()[2], 2);
}

#[test]
fn tracking_codes_and_session_types_act_on_sales_sessions() {
    let server = server(|site| {
        site.settings.tracking_codes = vec![TrackingCode {
            index: 1,
            name: "Region".to_owned(),
            values: vec!["north".to_owned(), "south".to_owned()],
            host_profile: CodeUse::Optional,
            scheduling: vec![(Kind::Sales, CodeUse::Required)],
        }];
        let sales = site.settings.meeting_types.iter_mut();
        for known in sales.filter(|known| known.kind == Some(Kind::Sales)) {
            known.forbids = vec!["supportQuickStartHost".to_owned()];
        }
    });
    let of_region = |region: Option<&str>| SalesSessionType {
        tracking: region.map(|region| TrackingType {
            tracking_code1: Some(region.to_owned()),
            ..TrackingType::default()
        }),
        enable_options: Some(EnableOptionsType {
            display_quick_start_host: Some(true),
            ..EnableOptionsType::default()
        }),
        ..session("Pumps")
    };
    assert_eq!(create(&server, of_region(None)), Err(FaultKind::MissingElement));
    assert_eq!(create(&server, of_region(Some("east"))), Err(FaultKind::InvalidValue));
    let key = create(&server, of_region(Some("north"))).expect("it is scheduled");
    let told = told(&server, key);
    assert_eq!(told.tracking.and_then(|codes| codes.tracking_code1).as_deref(), Some("north"));
    let options = told.enable_options.expect("there are options");
    assert_eq!(options.display_quick_start_host, Some(false));
}

#[test]
fn a_template_says_what_is_not_said() {
    let server = server(|_| {});
    let with = |agenda: &str, account: &str| {
        let mut session = session("Pumps");
        let data = session.meta_data.get_or_insert_default();
        (data.agenda, data.account) = (Some(agenda.to_owned()), Some(account.to_owned()));
        session
    };
    let key = create(&server, with("Prices", "Acme")).expect("it is scheduled");
    write(&server, move |tx| {
        let record = sessions::by_key(tx, SITE, key)?.expect("it is there").record;
        let template = SessionTemplate {
            site_id: SITE,
            owner_id: OF_SITE,
            kind: Kind::Sales,
            name: "First call".to_owned(),
            record,
            created_at: 1,
        };
        assert!(session_templates::insert(tx, &template)?);
        Ok(())
    });
    let mut by_template = session("Valves");
    let data = by_template.meta_data.get_or_insert_default();
    data.account = Some("Byron".to_owned());
    let r#use = Some("first call".to_owned());
    data.session_template = Some(SessionTemplateType { r#use, ..SessionTemplateType::default() });
    let key = create(&server, by_template).expect("it is scheduled");
    let data = told(&server, key).meta_data.expect("it is about something");
    assert_eq!(
        (data.conf_name.as_deref(), data.agenda.as_deref(), data.account.as_deref()),
        (Some("Valves"), Some("Prices"), Some("Byron"))
    );
}
