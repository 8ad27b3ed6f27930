//! What a client sees of what a site has of its own: tracking codes, session types, contacts; and of address books that are
//! full.

use api::Refusal;
use api::com::AddressTypeType;
use api::ep::{
    ContactType, CreateContacts, CreateDistList, DistListWithContactType, GetOneClickSettings,
    LstContact, LstDistList, OcTrackingCodeType, OneClickEnableOptionsType, OneClickMetaData,
    SetDistList, SetOneClickSettings, SetupOneClickSettingsTracking,
};
use api::site::{CodeDisplayType, GetSite};
use operations::address_book::{self, Book};
use operations::{Random, Stop};
use store::sessions::Kind;
use store::sites::{CodeUse, MeetingType, TrackingCode};
use testkit::{Caller, Engine, TestServer};

/// A server with a site `test` of the host `ann`, whose password is `pass123`.
fn server(change: impl FnOnce(&mut store::sites::Site)) -> TestServer {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site("test", 20, &[("ann", "pass123")], change);
    server
}

fn ann(server: &TestServer) -> Caller<'_> {
    server.caller("test", "ann", "pass123")
}

/// All that is told of why an operation was not done.
fn why(refusal: &Refusal) -> String {
    refusal.sub_errors.iter().map(|error| format!("{} {} ", error.reason, error.value)).collect()
}

fn with_codes() -> TestServer {
    server(|site| {
        let code = |index, name: &str, values: &[&str], scheduling| TrackingCode {
            index,
            name: name.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
            host_profile: CodeUse::AdminSet,
            scheduling,
        };
        site.settings.tracking_codes = vec![
            code(7, "Project", &[], Vec::new()),
            code(
                2,
                "Colour",
                &["red", "blue"],
                vec![(Kind::Event, CodeUse::Required), (Kind::Sales, CodeUse::NotUsed)],
            ),
        ];
    })
}

#[test]
fn get_site_tells_the_tracking_codes() {
    let server = with_codes();
    let told = ann(&server).call(&GetSite::default()).unwrap();
    let codes = told.site_instance.tracking_codes.unwrap().tracking_code;
    let brief: Vec<(i64, &str, &str)> = codes
        .iter()
        .map(|code| (code.index, code.name.as_str(), code.input_mode.as_str()))
        .collect();
    assert_eq!(brief, [(2, "Colour", "Dropdown"), (7, "Project", "Text")]);
    let colour = &codes[0];
    assert_eq!(colour.host_profile, CodeDisplayType::AdminSet);
    let scheduling: Vec<(&str, CodeDisplayType)> =
        colour.scheduling_page.iter().map(|of| (of.service.as_str(), of.scheduling)).collect();
    assert_eq!(
        scheduling,
        [
            ("Meeting Center", CodeDisplayType::Optional),
            ("Event Center", CodeDisplayType::Required),
            ("Training Center", CodeDisplayType::Optional),
            ("Support Center", CodeDisplayType::Optional),
            ("Sales Center", CodeDisplayType::NotUsed),
        ]
    );
    let values: Vec<(i64, &str, bool)> =
        colour.list_value.iter().map(|it| (it.index, it.value.as_str(), it.active)).collect();
    assert_eq!(values, [(1, "red", true), (2, "blue", true)]);
    assert!(codes[1].list_value.is_empty());
}

fn set(value: &str) -> SetOneClickSettings {
    let code = OcTrackingCodeType { index: 2, value: Some(value.to_owned()) };
    SetOneClickSettings {
        one_click_meta_data: Some(OneClickMetaData { session_type: 3, ..Default::default() }),
        tracking: Some(SetupOneClickSettingsTracking { tracking_code: vec![code] }),
        ..SetOneClickSettings::default()
    }
}

#[test]
fn one_click_settings_have_the_tracking_codes_of_the_site() {
    let server = with_codes();
    let codes = || {
        let told = ann(&server).call(&GetOneClickSettings::default()).unwrap();
        let codes = told.tracking_codes.unwrap().tracking_code;
        let brief = codes.into_iter().map(|code| (code.index, code.name, code.value));
        brief.collect::<Vec<_>>()
    };
    let told = |value: Option<&str>| {
        vec![(2, "Colour".to_owned(), value.map(str::to_owned)), (7, "Project".to_owned(), None)]
    };
    assert_eq!(codes(), told(None));
    ann(&server).call(&set("red")).unwrap();
    assert_eq!(codes(), told(Some("red")));
    let told_why = why(&ann(&server).call(&set("green")).unwrap_err());
    assert!(told_why.contains("tracking/trackingCode/value"), "{told_why}");
    assert_eq!(codes(), told(Some("red")));
}

#[test]
fn one_click_settings_allow_no_more_than_the_session_type() {
    let server = server(|site| {
        site.settings.meeting_types.push(MeetingType {
            id: 23,
            name: "Quiet".to_owned(),
            kind: Some(Kind::Meeting),
            forbids: vec!["supportVoIP".to_owned()],
        });
    });
    for (session_type, voip) in [(3, true), (23, false)] {
        let wished = SetOneClickSettings {
            one_click_meta_data: Some(OneClickMetaData { session_type, ..Default::default() }),
            enable_options: Some(OneClickEnableOptionsType { voip: Some(true) }),
            ..SetOneClickSettings::default()
        };
        ann(&server).call(&wished).unwrap();
        let told = ann(&server).call(&GetOneClickSettings::default()).unwrap();
        assert_eq!(told.enable_options.unwrap().voip, Some(voip), "type {session_type}");
    }
}

fn contacts(from: usize, count: usize) -> CreateContacts {
    let one =
        |number| ContactType { email: format!("n{number}@example.org"), ..ContactType::default() };
    CreateContacts { contact: (from..from + count).map(one).collect(), ..CreateContacts::default() }
}

#[test]
fn an_address_book_has_an_end() {
    let server = server(|_| ());
    let refused = |sent: &CreateContacts| why(&ann(&server).call(sent).unwrap_err());
    let reason = refused(&contacts(0, 501));
    assert!(reason.contains("more than 500 at once"), "{reason}");
    let mut much = contacts(0, 1);
    much.contact[0].notes = Some("x".repeat(4096));
    let reason = refused(&much);
    assert!(reason.contains("4096 fit"), "{reason}");
    for from in (0..10_000).step_by(500) {
        let made = ann(&server).call(&contacts(from, 500)).unwrap();
        assert_eq!(made.contact_id.len(), 500);
    }
    let reason = refused(&contacts(9_999, 2));
    assert!(reason.contains("it is full"), "{reason}");
    // Those who are there already are replaced, and need no room.
    ann(&server).call(&contacts(9_500, 500)).unwrap();
}

#[test]
fn everybody_finds_the_lists_of_the_site_beside_his_own() {
    let server = server(|_| ());
    let work = |tx: &mut store::Tx| {
        let (book, random) = (Book::of_site(20), Random::seeded(1));
        let desk = ContactType { email: "help@example.org".to_owned(), ..ContactType::default() };
        let ids = address_book::add(tx, book, &[desk], &random, 0)?;
        let list = address_book::create_list(tx, book, "Team", Some("Of all"), &random, 0)?;
        store::dist_lists::add_contact(tx, list.id, ids[0])?;
        Ok::<_, Stop>((ids[0], list.id))
    };
    let (desk, of_site) = server.service().store().write_blocking(work).unwrap();
    let lists = |address_type| {
        let told = ann(&server).call(&LstDistList { address_type, ..LstDistList::default() });
        let told = told.map_or(Vec::new(), |told| told.dist_list);
        told.into_iter().map(|list| (list.dist_list_id, list.address_type)).collect::<Vec<_>>()
    };
    let (global, personal) = (Some(AddressTypeType::Global), Some(AddressTypeType::Personal));
    assert_eq!(lists(None), [(of_site, global)]);

    // Her own goes before the site's of the same name; and only her own she changes.
    let own = CreateDistList {
        dist_list: DistListWithContactType { name: "team".to_owned(), ..Default::default() },
    };
    let own = ann(&server).call(&own).unwrap().dist_list_id.unwrap();
    assert_eq!(lists(None), [(own, personal), (of_site, global)]);
    assert_eq!((lists(personal), lists(global)), (vec![(own, personal)], vec![(of_site, global)]));
    let named = LstContact { dist_list_name: Some("Team".to_owned()), ..LstContact::default() };
    assert_eq!(ann(&server).call(&named).unwrap_err().code, "000015", "hers is empty");
    let change = |dist_list_id| {
        let mut change = SetDistList::default();
        let list = &mut change.dist_list.dist_list_with_contact_instance;
        (list.dist_list_id, list.contact_id) = (dist_list_id, vec![desk]);
        change
    };
    assert_eq!(ann(&server).call(&change(of_site)).unwrap_err().code, "099045");
    ann(&server).call(&change(own)).unwrap();
    let found = ann(&server).call(&named).unwrap().contact;
    assert_eq!(found[0].email, "help@example.org");
    assert_eq!(found[0].address.as_ref().and_then(|address| address.address_type), global);

    // Whoever leaves the site's address book leaves her list.
    let work = move |tx: &mut store::Tx| store::contacts::delete(tx, desk);
    server.service().store().write_blocking(work).unwrap();
    assert_eq!(ann(&server).call(&named).unwrap_err().code, "000015");
}
