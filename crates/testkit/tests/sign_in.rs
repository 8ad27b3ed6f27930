//! The ways to sign in that a scenario cannot show: what a site's settings change, tokens, browsers.

#[path = "pages/support.rs"]
#[expect(dead_code, reason = "it is there for all tests of pages")]
mod support;

use api::user::{AuthenticateUser, GetUser, SetUser};
use client::Credentials;
use operations::accounts;
use store::audit::{self, Action, Wanted};
use store::users;
use support::{Browser, call, path, start, text};
use testkit::{Engine, TestServer};

const SITE: i64 = 20;

/// A server with a site `test` of the hosts `ann` and `bob`, whose password is `pass123`.
fn server(change: impl FnOnce(&mut store::sites::Settings)) -> TestServer {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site("test", SITE, &[("ann", "pass123"), ("bob", "pass123")], |site| {
        change(&mut site.settings);
    });
    server
}

/// The code of the fault with which somebody who signs in is answered.
fn fault(server: &TestServer, credentials: Credentials) -> Option<String> {
    let answer = server.caller_with(credentials).call(&AuthenticateUser::default());
    answer.err().map(|refusal| refusal.code)
}

fn by_password(name: &str, password: &str) -> Credentials {
    Credentials::site("test").web_ex_id(name).password(password)
}

/// A token of ann's, good until then.
fn token(server: &TestServer, expires_at: Option<i64>) -> (i64, String) {
    let random = server.service().settings().random.clone();
    let work = move |tx: &mut store::Tx| {
        let user = users::by_web_ex_id(tx, SITE, "ann")?.expect("she is there");
        let made =
            accounts::create_token(tx, &user, "a report", expires_at, &random, testkit::START)?;
        Ok::<_, operations::Stop>((made.id, made.token))
    };
    server.service().store().write_blocking(work).expect("a token can be made")
}

/// What the audit log of the site has: who did what, and more about it.
fn audited(server: &TestServer) -> Vec<(String, Action, String)> {
    let wanted = Wanted { site_id: SITE, from: 0, before: i64::MAX, name: None, limit: 100 };
    let work = move |tx: &mut store::Tx| audit::latest(tx, &wanted);
    let entries: Vec<audit::Entry> =
        server.service().store().read_blocking(work).expect("it can be read");
    entries.into_iter().map(|entry| (entry.actor, entry.action, entry.detail)).collect()
}

#[test]
fn a_site_says_how_many_wrong_passwords_lock_an_account_and_never_more_than_ten() {
    for (said, allowed) in [(1, 1), (3, 3), (50, 10), (0, 1)] {
        let server = server(|settings| settings.lock_out_after = said);
        for _ in 0..allowed {
            assert_eq!(fault(&server, by_password("ann", "pass123")), None, "{said}");
            for guess in 1..allowed {
                let wrong = format!("wrong{guess}");
                assert_eq!(fault(&server, by_password("ann", &wrong)).as_deref(), Some("030002"));
            }
            if allowed > 3 {
                break;
            }
        }
        assert_eq!(fault(&server, by_password("ann", "wrong")).as_deref(), Some("030002"));
        if allowed == 1 {
            assert_eq!(fault(&server, by_password("ann", "pass123")).as_deref(), Some("030002"));
        }
        assert_eq!(fault(&server, by_password("bob", "pass123")), None, "another account");
    }
}

#[test]
fn sign_ins_are_audited_without_a_secret() {
    let server = server(|settings| settings.lock_out_after = 2);
    assert_eq!(fault(&server, by_password("ann", "pass123")), None);
    // Remembered: it is not checked again.
    assert_eq!(fault(&server, by_password("ann", "pass123")), None);
    for _ in 0..2 {
        assert!(fault(&server, by_password("ann", "Wr0ng-secret")).is_some());
    }
    assert!(fault(&server, by_password("ann", "pass123")).is_some());
    assert!(fault(&server, by_password(&"x".repeat(500), "Wr0ng-secret")).is_some());
    let log = audited(&server);
    let brief: Vec<(&str, Action, &str)> = log
        .iter()
        .map(|(actor, action, detail)| (actor.as_str(), *action, detail.as_str()))
        .collect();
    let unknown = "x".repeat(64);
    let mut expected = vec![
        ("ann", Action::SignedIn, "password"),
        ("ann", Action::SignedIn, "session ticket"),
        ("ann", Action::SignedIn, "session ticket"),
        ("ann", Action::SignInFailed, "wrong password"),
        ("ann", Action::SignInFailed, "wrong password"),
        ("ann", Action::AccountLocked, "for 300 seconds"),
        ("ann", Action::SignInFailed, "the account is locked"),
        (unknown.as_str(), Action::SignInFailed, "no such user"),
    ];
    // All of it happened in the same second of a clock that stands still: the order says nothing.
    let by = |entry: &(&str, Action, &str)| format!("{entry:?}");
    expected.sort_by_key(by);
    let mut brief = brief;
    brief.sort_by_key(by);
    assert_eq!(brief, expected);
}

#[test]
fn an_access_token_is_good_until_it_is_revoked_or_ends() {
    let server = server(|_| {});
    let (id, secret) = token(&server, None);
    let bearer = || Credentials::site("test").access_token(&secret);
    let ann = || GetUser { web_ex_id: "ann".to_owned() };
    assert!(server.caller_with(bearer()).call(&ann()).is_ok());
    assert!(server.caller_with(bearer().web_ex_id("ann")).call(&ann()).is_ok());
    let refused = |credentials: Credentials| {
        let refusal = server.caller_with(credentials).call(&ann()).unwrap_err();
        assert_eq!(refusal.reason, "WebEx access token is invalid");
        refusal.code
    };
    assert_eq!(refused(bearer().web_ex_id("bob")), "099018");
    assert_eq!(refused(Credentials::site("demo").access_token(&secret)), "099018");
    assert_eq!(refused(Credentials::site("test").access_token("nonsense")), "099018");
    // It is hers, and no administrator's.
    let bob = GetUser { web_ex_id: "bob".to_owned() };
    assert_eq!(server.caller_with(bearer()).call(&bob).unwrap_err().code, "000001");

    let (_, ending) = token(&server, Some(testkit::START + 60));
    let ending = || Credentials::site("test").access_token(&ending);
    assert!(server.caller_with(ending()).call(&ann()).is_ok());
    server.service().settings().clock.advance(60);
    assert_eq!(refused(ending()), "099018");

    let revoke = move |tx: &mut store::Tx| store::access_tokens::delete(tx, SITE, id);
    assert!(server.service().store().write_blocking(revoke).unwrap());
    assert_eq!(refused(bearer()), "099018");
}

#[test]
fn an_expired_password_can_only_be_changed() {
    let server = server(|settings| {
        settings.security.password_expires = true;
        settings.security.password_lifetime_days = 30;
    });
    let ann = |password: &str| server.caller("test", "ann", password);
    let get = GetUser { web_ex_id: "ann".to_owned() };
    let set = |name: &str, password: Option<&str>| {
        let mut set = SetUser::default();
        set.user_instance.user.web_ex_id = name.to_owned();
        set.user_instance.user.password = password.map(str::to_owned);
        set.user_instance.user.title = Some("Captain".to_owned());
        set
    };
    assert_eq!(ann("pass123").call(&get).unwrap().password_days_left, Some(30));
    let ticket = ann("pass123").call(&AuthenticateUser::default()).unwrap().session_ticket;
    server.service().settings().clock.advance(30 * 24 * 3600);
    let refused = |outcome: Option<api::Refusal>| outcome.map(|refusal| refusal.code);
    assert_eq!(refused(ann("pass123").call(&get).err()).as_deref(), Some("099051"));
    assert_eq!(
        refused(ann("pass123").call(&AuthenticateUser::default()).err()).as_deref(),
        Some("099051")
    );
    assert_eq!(refused(ann("pass123").call(&set("ann", None)).err()).as_deref(), Some("099051"));
    assert_eq!(refused(ann("wrong").call(&get).err()).as_deref(), Some("030002"));
    assert_eq!(refused(ann("pass123").call(&set("ann", Some("N3w-secret"))).err()), None);
    assert_eq!(refused(ann("N3w-secret").call(&get).err()), None);
    drop(ticket);
}

/// The link in the latest mail to somebody, without the server's own address.
fn mailed_link(server: &TestServer, to: &str) -> String {
    let mails = server.client().mails();
    let mail = mails.iter().rev().find(|mail| mail.to == to);
    let mail = mail.unwrap_or_else(|| panic!("no mail to {to}: {mails:?}"));
    assert!(mail.subject.starts_with("Webex Account Change Confirmation"), "{mail:?}");
    let link = mail.text.split_whitespace().find(|word| word.contains("p.php?AT=CE"));
    path(link.expect("it has a link"))
}

#[test]
fn a_new_address_is_in_force_when_its_link_was_confirmed() {
    let server = start();
    let mail = |who: &str, name: &str, email: &str| {
        let body = format!("<webExId>{name}</webExId><email>{email}</email>");
        call(&server, who, "user.SetUser", &body);
    };
    let address = |name: &str| {
        let body = format!("<webExId>{name}</webExId>");
        text(&call(&server, "admin", "user.GetUser", &body), "use:email")
    };
    let count = || server.client().mails().len();
    // Off: at once, and without a mail.
    mail("host1", "host1", "first@demo.example");
    assert_eq!((address("host1").as_str(), count()), ("first@demo.example", 0));
    let on = "<securityOptions><emailUpdateConfirmation>true</emailUpdateConfirmation></securityOptions>";
    call(&server, "admin", "site.SetSite", on);

    mail("host1", "host1", "second@demo.example");
    assert_eq!(address("host1"), "first@demo.example");
    let earlier = mailed_link(&server, "second@demo.example");
    mail("host1", "host1", "third@demo.example");
    let later = mailed_link(&server, "third@demo.example");
    let mut browser = Browser::of(&server);
    // The latest alone is good; to look at it changes nothing, however often.
    browser.get(&earlier).has(404, &["This link does nothing"]);
    for _ in 0..2 {
        assert_eq!(browser.ask("HEAD", &later, "").status, 200);
        browser.get(&later).has(200, &["host1", "third@demo.example", "Confirm this address"]);
    }
    assert_eq!(address("host1"), "first@demo.example");
    let form = |link: &str| link.split_once('?').expect("it has a query").1.to_owned();
    browser.post("/demo/p.php", &form(&earlier)).has(404, &["This link does nothing"]);
    browser.post("/demo/p.php", &form(&later)).has(200, &["third@demo.example"]);
    assert_eq!(address("host1"), "third@demo.example");
    // Once.
    browser.get(&later).has(404, &[]);
    browser.post("/demo/p.php", &form(&later)).has(404, &[]);
    // The old address is told, with no link in it.
    let told = server.client().mails().pop().expect("there is one");
    assert!(told.to == "first@demo.example" && !told.text.contains("AT=CE"), "{told:?}");

    // An administrator's word is in force at once, and what waited is over.
    let before = count();
    mail("host1", "host1", "fourth@demo.example");
    let waiting = mailed_link(&server, "fourth@demo.example");
    mail("admin", "host1", "fifth@demo.example");
    assert_eq!((address("host1").as_str(), count()), ("fifth@demo.example", before + 1));
    browser.post("/demo/p.php", &form(&waiting)).has(404, &[]);
    assert_eq!(address("host1"), "fifth@demo.example");

    // After a day it is too late.
    mail("host1", "host1", "sixth@demo.example");
    let late = mailed_link(&server, "sixth@demo.example");
    server.service().settings().clock.advance(24 * 3600 - 1);
    browser.get(&late).has(200, &["sixth@demo.example"]);
    server.service().settings().clock.advance(1);
    browser.get(&late).has(404, &[]);
    browser.post("/demo/p.php", &form(&late)).has(404, &[]);
    // Taken by somebody else meanwhile.
    mail("host1", "host1", "seventh@demo.example");
    let taken = mailed_link(&server, "seventh@demo.example");
    mail("admin", "host2", "seventh@demo.example");
    browser.post("/demo/p.php", &form(&taken)).has(409, &["This address is taken"]);
    assert_eq!(address("host1"), "fifth@demo.example");
    // Of another site it is none.
    mail("host1", "host1", "eighth@demo.example");
    let link = mailed_link(&server, "eighth@demo.example");
    server.add_site("test", SITE, &[], |_| {});
    browser.get(&link.replace("/demo/", "/test/")).has(404, &["This link does nothing"]);
}

#[test]
fn requests_are_counted_by_caller_and_group() {
    let server = server(|settings| settings.rate_limits.users = Some(3));
    let ask = |name: &str| {
        let answer =
            server.caller("test", name, "pass123").call(&GetUser { web_ex_id: name.to_owned() });
        answer.err().map(|refusal| refusal.code)
    };
    for _ in 0..3 {
        assert_eq!(ask("ann"), None);
    }
    assert_eq!(ask("ann").as_deref(), Some("000045"));
    assert_eq!(ask("bob"), None, "another caller");
    let meeting = api::meeting::LstsummaryMeeting::default();
    let other = server.caller("test", "ann", "pass123").call(&meeting).unwrap_err();
    assert_eq!(other.code, "000015", "another group");
    server.service().settings().clock.advance(59);
    assert_eq!(ask("ann").as_deref(), Some("000045"));
    server.service().settings().clock.advance(1);
    assert_eq!(ask("ann"), None);
}

#[test]
fn a_login_url_signs_in_once_and_goes_back_with_what_came_of_it() {
    let server = start();
    let body = "<webExID>host1</webExID><backURL>http://localhost:3000/course?id=1</backURL>";
    let url =
        path(&text(&call(&server, "host1", "user.GetloginurlUser", body), "use:userLoginURL"));
    let mut browser = Browser::of(&server);
    let page = browser.get(&url);
    let back = "http://localhost:3000/course?id=1&AT=LI&ST=SUCCESS";
    assert_eq!((page.status, page.header("Location")), (303, Some(back)));
    let cookie = page.header("Set-Cookie").expect("the browser is signed in").to_owned();
    assert!(cookie.ends_with("; HttpOnly; SameSite=Lax; Path=/demo; Secure"), "{cookie}");
    browser.get("/demo/").has(200, &["Hana Host"]);
    let page = Browser::of(&server).get(&url);
    let back = "http://localhost:3000/course?id=1&AT=LI&ST=FAIL&RS=BadWebExIDorPassword";
    assert_eq!((page.status, page.header("Location")), (303, Some(back)));
    assert_eq!(page.header("Set-Cookie"), None);

    let body = "<webExID>host1</webExID><backURL>http://localhost:3000/</backURL>";
    let url =
        path(&text(&call(&server, "host1", "user.GetlogouturlUser", body), "use:userLogoutURL"));
    let page = browser.get(&url);
    assert_eq!(page.header("Location"), Some("http://localhost:3000/?AT=LO&ST=SUCCESS"));
    browser.get("/demo/").lacks(&["Hana Host"]);
}

#[test]
fn a_browser_signs_in_by_name_and_password() {
    let server = start();
    let mut browser = Browser::of(&server);
    let page = browser.get("/demo/p.php?AT=LI&MU=%2Fdemo%2Fm.php%3FAT%3DHM");
    page.has(200, &["Sign in to demo", "value=\"/demo/m.php?AT=HM\"", "type=\"password\""]);
    let form = "AT=LI&WID=HOST1&PW=H0st1-secret&MU=%2Fdemo%2F";
    let page = browser.post("/demo/p.php", form);
    assert_eq!((page.status, page.header("Location")), (303, Some("/demo/")));
    browser.get("/demo/").has(200, &["Hana Host"]);

    // Wrong: the form again, with the name and what follows it, and without the password.
    let mut other = Browser::of(&server);
    let page = other.post("/demo/p.php", &form.replace("H0st1-secret", "Wr0ng-secret"));
    page.has(
        403,
        &["These are not the name and the password", "value=\"HOST1\"", "value=\"/demo/\""],
    );
    page.lacks(&["Wr0ng-secret"]);
    assert_eq!(page.header("Set-Cookie"), None);
    // As addresses of the original had it, with what came of it for the program that made them.
    let url = "/demo/p.php?AT=LI&WID=host1&PW=wrong&BU=http%3A%2F%2Flocalhost%2F";
    let back = Some("http://localhost/?AT=LI&ST=FAIL&RS=BadWebExIDorPassword");
    assert_eq!(other.get(url).header("Location"), back);
    let page = other.get(&url.replace("wrong", "H0st1-secret"));
    assert_eq!(page.header("Location"), Some("http://localhost/?AT=LI&ST=SUCCESS"));
    server.change_user(100_100, "host2", |user| user.locked = true);
    let page = other.get("/demo/p.php?AT=LI&WID=host2&PW=H0st2-secret&BU=%2Fdemo%2F");
    assert_eq!(page.header("Location"), Some("/demo/?AT=LI&ST=FAIL&RS=AccessDenied"));
    // Nothing is done for an address that leads elsewhere.
    let page = other
        .get("/demo/p.php?AT=LI&WID=host1&PW=H0st1-secret&BU=https%3A%2F%2Felsewhere.example.org");
    page.has(403, &["This address leads elsewhere"]);
    assert_eq!(page.header("Set-Cookie"), None);
    // Where the form leads back to may be followed, and nowhere else.
    let page = other.get("/demo/p.php?AT=LI&BU=http%3A%2F%2Flocalhost%3A3000%2Fcourse");
    let policy = page.header("Content-Security-Policy").unwrap_or_default();
    assert!(policy.contains("form-action 'self' http://localhost:3000;"), "{policy}");
}
