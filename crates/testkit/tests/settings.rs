//! What a client sees on sites, and with accounts, that are set up otherwise than those of the demo.

use store::users::Active;
use testkit::{Engine, TestServer};

const SITE: i64 = 20;

/// A server with a site `test` of the hosts `ann`, `bob` and `cat`, whose password is `pass123`.
fn server(change: impl FnOnce(&mut store::sites::Site)) -> TestServer {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site(
        "test",
        SITE,
        &[("ann", "pass123"), ("bob", "pass123"), ("cat", "pass123")],
        change,
    );
    server
}

fn ask(server: &TestServer, caller: &str, operation: &str, body: &str) -> String {
    let credentials = format!("<webExID>{caller}</webExID><password>pass123</password>");
    server.client().post(&testkit::envelope("test", &credentials, operation, body))
}

fn create(server: &TestServer, caller: &str, more: &str) -> String {
    ask(
        server,
        caller,
        "meeting.CreateMeeting",
        &format!("<metaData><confName>Standup</confName></metaData>{more}"),
    )
}

/// The text of the first element with this name.
fn text<'a>(document: &'a str, element: &str) -> Option<&'a str> {
    let (_, after) = document.split_once(&format!("<{element}>"))?;
    after.split('<').next()
}

fn fault(document: &str) -> Option<&str> {
    text(document, "serv:exceptionID")
}

#[test]
fn a_site_that_wants_passwords_makes_them_and_another_does_not() {
    const GIVEN: &str =
        "<accessControl><meetingPassword>C!sco123</meetingPassword></accessControl>";
    for (site_wants_one, sent, told) in [
        (true, "", None),
        (false, "", Some("")),
        (true, GIVEN, Some("C!sco123")),
        (false, GIVEN, Some("C!sco123")),
    ] {
        let server = server(|site| site.settings.all_meetings_password = site_wants_one);
        let created = create(&server, "ann", sent);
        let key = text(&created, "meet:meetingkey").expect("a meeting was made");
        let password = text(&created, "meet:meetingPassword").unwrap_or_default();
        match told {
            Some(told) => assert_eq!(password, told),
            None => assert!(password.len() >= 8, "'{password}' is no password that was made"),
        }
        let got =
            ask(&server, "ann", "meeting.GetMeeting", &format!("<meetingKey>{key}</meetingKey>"));
        assert_eq!(text(&got, "meet:meetingPassword").unwrap_or_default(), password);
        assert_eq!(got.contains("meetingPassword"), !password.is_empty());
    }
}

#[test]
fn passwords_that_are_made_meet_the_criteria_of_the_site() {
    let server = server(|site| {
        let criteria = &mut site.settings.session_password;
        (criteria.min_length, criteria.min_numeric, criteria.min_special, criteria.mixed_case) =
            (12, 3, 2, true);
    });
    for _ in 0..20 {
        let created = create(&server, "ann", "");
        let password = text(&created, "meet:meetingPassword").unwrap_or_default();
        let count = |is: fn(char) -> bool| password.chars().filter(|c| is(*c)).count();
        assert!(password.len() >= 12 && count(|c| c.is_ascii_digit()) >= 3, "{password}");
        assert!(count(|c| c.is_ascii_punctuation()) >= 2, "{password}");
        assert!(
            count(|c| c.is_ascii_uppercase()) >= 1 && count(|c| c.is_ascii_lowercase()) >= 1,
            "{password}"
        );
    }
}

#[test]
fn who_is_permitted_schedules_for_another_host() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| {
        user.scheduling_permission = "Bob; somebody@example.org".to_owned()
    });
    let for_ann = "<schedule><hostWebExID>ann</hostWebExID></schedule>";
    let created = create(&server, "bob", for_ann);
    let key = text(&created, "meet:meetingkey").unwrap_or_else(|| panic!("{created}"));
    let got = ask(&server, "ann", "meeting.GetMeeting", &format!("<meetingKey>{key}</meetingKey>"));
    assert_eq!(text(&got, "meet:hostWebExID"), Some("ann"));
    assert!(got.contains("<meet:hostKey>"), "{got}");

    assert_eq!(fault(&create(&server, "cat", for_ann)), Some("060021"));
    // The permission is hers, and goes one way.
    let for_bob = "<schedule><hostWebExID>bob</hostWebExID></schedule>";
    assert_eq!(fault(&create(&server, "ann", for_bob)), Some("060021"));
    // By address it is given as well.
    server.change_user(SITE, "ann", |user| {
        user.scheduling_permission = "CAT@test.example.org".to_owned()
    });
    assert_eq!(fault(&create(&server, "cat", for_ann)), None);
    assert_eq!(fault(&create(&server, "bob", for_ann)), Some("060021"));
}

#[test]
fn a_host_who_is_not_active_has_no_meetings_scheduled() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| {
        user.active = Active::Deactivated;
        user.scheduling_permission = "bob".to_owned();
    });
    let for_ann = "<schedule><hostWebExID>ann</hostWebExID></schedule>";
    assert_eq!(fault(&create(&server, "bob", for_ann)), Some("060019"));
}

#[test]
fn a_host_without_meetings_schedules_none() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| user.services.meeting = false);
    assert_eq!(fault(&create(&server, "ann", "")), Some("099024"));
    server.change_user(SITE, "bob", |user| user.meeting_types = vec![3]);
    let free = "<metaData><confName>Free</confName><meetingType>1</meetingType></metaData>";
    assert_eq!(fault(&ask(&server, "bob", "meeting.CreateMeeting", free)), Some("099023"));
}

#[test]
fn barred_accounts_are_told_so_only_with_the_right_password() {
    let server = server(|_| {});
    server.change_user(SITE, "ann", |user| user.locked = true);
    server.change_user(SITE, "bob", |user| user.active = Active::Deactivated);
    assert_eq!(fault(&ask(&server, "ann", "user.AuthenticateUser", "")), Some("099015"));
    assert_eq!(fault(&ask(&server, "bob", "user.AuthenticateUser", "")), Some("099016"));
    for name in ["ann", "bob"] {
        let credentials = format!("<webExID>{name}</webExID><password>wrong</password>");
        let request = testkit::envelope("test", &credentials, "user.AuthenticateUser", "");
        assert_eq!(fault(&server.client().post(&request)), Some("030002"));
    }
}

#[test]
fn locking_an_account_ends_its_tickets() {
    let server = server(|_| {});
    let signed_in = ask(&server, "ann", "user.AuthenticateUser", "");
    let ticket = text(&signed_in, "use:sessionTicket").expect("a ticket was issued");
    let credentials = format!("<webExID>ann</webExID><sessionTicket>{ticket}</sessionTicket>");
    let request = testkit::envelope("test", &credentials, "user.AuthenticateUser", "");
    assert_eq!(fault(&server.client().post(&request)), None);
    server.change_user(SITE, "ann", |user| user.locked = true);
    assert_eq!(fault(&server.client().post(&request)), Some("099015"));
}

#[test]
fn a_site_is_found_by_name_or_by_number_and_partner() {
    let server = server(|site| site.partner_id = "123ab".to_owned());
    let version = |context: &str| {
        let request = testkit::envelope("test", "", "ep.GetAPIVersion", "");
        server.client().post(&request.replace("<siteName>test</siteName>", context))
    };
    for (context, code) in [
        ("<siteName>test</siteName>", None),
        ("<siteName>TEST</siteName><partnerID>wrong</partnerID>", None),
        ("<siteID>20</siteID><partnerID>123ab</partnerID>", None),
        ("<siteID>20</siteID><partnerID>wrong</partnerID>", Some("099011")),
        ("<siteID>21</siteID><partnerID>123ab</partnerID>", Some("099011")),
        ("<siteName>nowhere</siteName>", Some("099011")),
        ("", Some("099011")),
    ] {
        assert_eq!(fault(&version(context)), code, "{context}");
    }
}

#[test]
fn a_site_that_is_not_active_answers_nothing() {
    let server = server(|site| site.active = false);
    assert_eq!(fault(&ask(&server, "ann", "ep.GetAPIVersion", "")), Some("099012"));
    assert_eq!(fault(&create(&server, "ann", "")), Some("099012"));
}

#[test]
fn what_belongs_to_one_site_is_unknown_to_another() {
    let server = server(|_| {});
    server.add_site("other", 30, &[("ann", "pass123")], |_| {});
    let created = create(&server, "ann", "");
    let key = text(&created, "meet:meetingkey").expect("a meeting was made");
    let credentials = "<webExID>ann</webExID><password>pass123</password>";
    let body = format!("<meetingKey>{key}</meetingKey>");
    let request = testkit::envelope("other", credentials, "meeting.GetMeeting", &body);
    assert_eq!(fault(&server.client().post(&request)), Some("060001"));

    let signed_in = ask(&server, "ann", "user.AuthenticateUser", "");
    let ticket = text(&signed_in, "use:sessionTicket").expect("a ticket was issued");
    let credentials = format!("<webExID>ann</webExID><sessionTicket>{ticket}</sessionTicket>");
    let request = testkit::envelope("other", &credentials, "user.AuthenticateUser", "");
    assert_eq!(fault(&server.client().post(&request)), Some("030047"));
}
