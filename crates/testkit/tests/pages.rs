//! The pages of sites over HTTP, at the addresses that the API answers: what they show, to whom, and what they refuse.

#[path = "pages/browser.rs"]
mod browser;
#[path = "pages/calendar.rs"]
mod calendar;
#[path = "pages/cors.rs"]
mod cors;
#[path = "pages/kinds.rs"]
mod kinds;
#[path = "pages/support.rs"]
mod support;

use store::users::Active;
use support::{Browser, call, host_url, path, schedule, start, text};

/// The siteID of the demo's site.
const DEMO_ID: i64 = 100_100;
const PASSWORD_FORM: &str = "<form method=\"post\">";

#[test]
fn a_join_page_says_what_people_need() {
    let server = start();
    let meeting = schedule(&server, "");
    let page = Browser::of(&server).get(&meeting.join);
    let number = format!("{} {} {}", &meeting.key[..3], &meeting.key[3..6], &meeting.key[6..]);
    page.has(
        200,
        &[
            "<html lang=\"en\">",
            "<h1>&#60;b&#62;&#34;R&#38;D&#34;&#60;/b&#62;</h1>",
            "<time datetime=\"2030-01-01T11:30:00+01:00\">Tuesday, 1 January 2030 at 11:30</time>",
            "GMT+01:00, Europe (Berlin)",
            "<time datetime=\"2030-01-01T10:30:00Z\">Tuesday, 1 January 2030 at 10:30 UTC</time>",
            "45 minutes",
            "Hana Host",
            &number,
            "Starts in 30 minutes",
            "<label for=\"password\">Meeting password</label>",
            PASSWORD_FORM,
        ],
    );
    page.lacks(&["<b>", "<script", "b0ardroom", "style=", "Signed in"]);
    for (header, value) in [
        ("Content-Type", "text/html;charset=UTF-8"),
        ("Cache-Control", "no-store"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
    ] {
        assert_eq!(page.header(header), Some(value), "{header}");
    }
    let policy = page.header("Content-Security-Policy").unwrap_or_default();
    assert!(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"));
    assert_eq!(page.header("Set-Cookie"), None);
}

#[test]
fn a_page_of_information_leads_to_the_one_where_one_joins() {
    let server = start();
    let meeting =
        schedule(&server, "<attendeeOptions><registration>true</registration></attendeeOptions>");
    let mut browser = Browser::of(&server);
    let address = format!("/demo/e.php?AT=SINF&MK={}", meeting.key);
    let join = format!("href=\"/demo/e.php?AT=SI&amp;MK={}\"", meeting.key);
    let page = browser.get(&address);
    page.has(200, &["<p class=\"kind\">Meeting</p>", "45 minutes", "Attendees register", &join]);
    // Who has guessed a number does not get the address that cannot be guessed.
    page.lacks(&["MTID", PASSWORD_FORM, "b0ardroom"]);
    server.client().advance(7200);
    let page = browser.get(&address);
    page.has(200, &["This meeting is over"]);
    page.lacks(&[&join]);
}

#[test]
fn the_page_changes_with_the_time() {
    let server = start();
    let meeting = schedule(&server, "");
    let mut browser = Browser::of(&server);
    for (time, state) in [
        ("2029-12-31T10:30:00Z", "Starts on Tuesday, 1 January 2030"),
        ("2029-12-31T10:30:01Z", "Starts in 23 hours 59 minutes"),
        ("2030-01-01T10:29:59Z", "Starts in less than a minute"),
        ("2030-01-01T10:30:00Z", "Taking place now, until 12:15"),
        ("2030-01-01T11:14:59Z", "Taking place now, until 12:15"),
        ("2030-01-01T11:15:00Z", "Ended on Tuesday, 1 January 2030 at 12:15"),
    ] {
        server.client().set_clock(time);
        browser.get(&meeting.join).has(200, &[state]);
    }
    // Nobody is asked for the password of what is over.
    browser.get(&meeting.join).lacks(&[PASSWORD_FORM]);
    browser.post(&meeting.join, "PW=wrong").has(200, &["nothing to join any more"]);
}

#[test]
fn what_repeats_does_not_end() {
    let server = start();
    let weekly = schedule(&server, "<repeat><repeatType>WEEKLY</repeatType></repeat>");
    let constant = schedule(&server, "<repeat><repeatType>CONSTANT</repeatType></repeat>");
    server.client().advance(7200);
    let mut browser = Browser::of(&server);
    browser.get(&weekly.join).has(200, &["Takes place again", "First start", PASSWORD_FORM]);
    browser.get(&constant.join).has(200, &["Open at any time", PASSWORD_FORM]);
}

#[test]
fn the_right_password_opens_the_page() {
    let server = start();
    let meeting = schedule(&server, "");
    let mut browser = Browser::of(&server);
    for wrong in ["PW=wrong", "PW=", "", "PW=B0ARDROOM", "pw=b0ardroo"] {
        let page = browser.post(&meeting.join, wrong);
        page.has(403, &["This is not the password", "aria-invalid=\"true\"", PASSWORD_FORM]);
        page.lacks(&["Joining opens"]);
    }
    let page = browser.post(&meeting.join, "PW=b0ardroom");
    page.has(200, &["Nobody meets here yet", "Joining opens", "2030-01-01T11:20:00+01:00"]);
    page.lacks(&[PASSWORD_FORM, "b0ardroom"]);
    assert_eq!(browser.cookie, None, "nothing is remembered");
    server.client().advance(1200);
    browser.post(&meeting.join, "PW=b0ardroom").lacks(&["Joining opens"]);

    let page = browser.post(&meeting.join, &format!("PW={}", "x".repeat(64 * 1024)));
    page.has(413, &["64 KiB"]);
    assert_eq!(browser.ask("DELETE", &meeting.join, "").status, 405);
}

#[test]
fn the_address_for_one_attendee_says_who_joins() {
    let server = start();
    let meeting = schedule(&server, "");
    let ask = |more: &str| {
        let body = format!("<sessionKey>{}</sessionKey>{more}", meeting.key);
        path(&text(
            &call(&server, "guest1", "meeting.GetjoinurlMeeting", &body),
            "meet:joinMeetingURL",
        ))
    };
    let mut browser = Browser::of(&server);
    let page = browser.get(&ask("<attendeeName>Ann &lt;i&gt;</attendeeName>"));
    page.has(200, &["You join as <strong>Ann &#60;i&#62;</strong>", PASSWORD_FORM]);
    let with =
        ask("<attendeeEmail>ann@example.com</attendeeEmail><meetingPW>b0ardroom</meetingPW>");
    browser.get(&with).has(200, &["You join as <strong>ann@example.com</strong>", "Joining opens"]);
    // The older address means the same.
    browser.get(&with.replace("e.php?AT=SI", "m.php?AT=JM")).has(200, &["Joining opens"]);
    let wrong = ask("<meetingPW>wrong</meetingPW>");
    browser.get(&wrong).has(403, &["This is not the password"]);
    // What is typed counts, not what is in the address.
    browser.post(&wrong, "PW=b0ardroom").has(200, &["Joining opens"]);
    browser.post(&with, "PW=wrong").has(403, &["This is not the password"]);
}

#[test]
fn the_host_signs_in_by_a_ticket_that_works_once() {
    let server = start();
    let meeting = schedule(&server, "");
    let url = host_url(&server, "host1", &meeting);
    let mut browser = Browser::of(&server);
    let host_page = format!("/demo/m.php?AT=HM&MK={}", meeting.key);
    let page = browser.get(&host_page);
    page.has(403, &["you are not signed in", "Join the meeting"]);
    page.lacks(&["R&#38;D", "Host key"]);

    // Whoever only looks whether there is something uses nothing up.
    assert_eq!(browser.ask("HEAD", &url, "").status, 200);
    assert_eq!(browser.cookie, None);

    let page = browser.get(&url);
    assert_eq!(page.status, 303, "{page:?}");
    assert!(path(page.header("Location").unwrap_or_default()).starts_with(&host_page));
    assert_eq!(page.header("Cache-Control"), Some("no-store"));
    assert_eq!(page.header("Referrer-Policy"), Some("no-referrer"));
    let set = page.header("Set-Cookie").unwrap_or_default();
    let (pair, attributes) = set.split_once("; ").unwrap_or_default();
    assert_eq!(pair.len(), "reconvene=".len() + 64, "{set}");
    assert_eq!(attributes, "HttpOnly; SameSite=Lax; Path=/demo; Secure");

    let got = call(
        &server,
        "host1",
        "meeting.GetMeeting",
        &format!("<meetingKey>{}</meetingKey>", meeting.key),
    );
    let page = browser.get(&host_page);
    page.has(200, &["Hana Host", &text(&got, "meet:hostKey"), "b0ardroom", &meeting.join]);
    // The host is asked for no password.
    browser.get(&meeting.join).lacks(&[PASSWORD_FORM]);

    let mut other = Browser::of(&server);
    other.get(&url).has(403, &["You are not signed in", "each works once"]);
    assert_eq!(other.cookie, None);
    other.get(&meeting.join).has(200, &[PASSWORD_FORM]);
}

#[test]
fn others_who_are_signed_in_are_not_the_host() {
    let server = start();
    let meeting = schedule(&server, "");
    let others = "<metaData><confName>Other</confName></metaData>";
    let created = call(&server, "host2", "meeting.CreateMeeting", others);
    let body = format!("<sessionKey>{}</sessionKey>", text(&created, "meet:meetingkey"));
    let answer = call(&server, "host2", "meeting.GethosturlMeeting", &body);
    let mut browser = Browser::of(&server);
    assert_eq!(browser.get(&path(&text(&answer, "meet:hostMeetingURL"))).status, 303);
    let page = browser.get(&format!("/demo/m.php?AT=HM&MK={}", meeting.key));
    page.has(403, &["as nobody who may host", "Henry Host"]);
    browser.get(&meeting.join).has(200, &[PASSWORD_FORM]);
    // An administrator may: as himself.
    let mut browser = Browser::of(&server);
    assert_eq!(browser.get(&host_url(&server, "admin", &meeting)).status, 303);
    let page = browser.get(&format!("/demo/m.php?AT=HM&MK={}", meeting.key));
    page.has(200, &["Ada Admin", "Host key"]);
}

#[test]
fn tickets_and_sessions_expire() {
    let server = start();
    let meeting = schedule(&server, "<repeat><repeatType>DAILY</repeatType></repeat>");
    let (in_time, late) =
        (host_url(&server, "host1", &meeting), host_url(&server, "host1", &meeting));
    let mut browser = Browser::of(&server);
    server.client().advance(599);
    assert_eq!(browser.get(&in_time).status, 303);
    server.client().advance(1);
    Browser::of(&server).get(&late).has(403, &["You are not signed in"]);

    // Half an hour from the last page, not from the first.
    for seconds in [1798, 1799, 1799] {
        server.client().advance(seconds);
        browser.get("/demo/").has(200, &["Hana Host"]);
    }
    server.client().advance(1800);
    browser.get("/demo/").lacks(&["Hana Host"]);
}

#[test]
fn an_account_that_is_barred_has_no_session() {
    let server = start();
    let meeting = schedule(&server, "");
    let (first, second) =
        (host_url(&server, "host1", &meeting), host_url(&server, "host1", &meeting));
    let mut browser = Browser::of(&server);
    assert_eq!(browser.get(&first).status, 303);
    browser.get("/demo/").has(200, &["Hana Host"]);
    server.change_user(DEMO_ID, "host1", |user| user.locked = true);
    browser.get("/demo/").lacks(&["Hana Host"]);
    browser.get(&second).has(403, &["You are not signed in"]);
}

#[test]
fn signing_out_ends_the_session() {
    let server = start();
    let meeting = schedule(&server, "");
    let mut browser = Browser::of(&server);
    browser.get(&host_url(&server, "host1", &meeting));
    let cookie = browser.cookie.clone();
    assert_eq!(browser.ask("HEAD", "/demo/p.php?AT=LO", "").status, 200);
    browser.get("/demo/").has(200, &["Hana Host"]);
    let page = browser.get("/demo/p.php?AT=LO");
    page.has(200, &["You are signed out"]);
    page.lacks(&["Hana Host"]);
    assert!(page.header("Set-Cookie").unwrap_or_default().ends_with("Max-Age=0"), "{page:?}");
    // Not only the browser has forgotten.
    browser.cookie = cookie;
    browser.get("/demo/").lacks(&["Hana Host"]);
    let page = browser.get("/demo/p.php?AT=LO&BU=%2Fdemo%2F");
    assert_eq!((page.status, page.header("Location")), (303, Some("/demo/?AT=LO&ST=SUCCESS")));
    browser.get("/demo/p.php?AT=LO&BU=https%3A%2F%2Felsewhere.example.org%2F").has(200, &[]);
}

#[test]
fn signing_in_leads_nowhere_else() {
    let server = start();
    let meeting = schedule(&server, "");
    let url = host_url(&server, "host1", &meeting);
    let ticket = url.split_once("&MU=").expect("it goes on somewhere").0;
    let mut browser = Browser::of(&server);
    for elsewhere in [
        "https%3A%2F%2Felsewhere.example.org%2F",
        "%2F%2Felsewhere.example.org",
        "%2F%5Celsewhere.example.org",
        "%2F%09%2Felsewhere.example.org",
        "https%3A%2F%2Fmeet.example.org.elsewhere.org%2F",
        "javascript%3Aalert(1)",
        "%2Fdemo%2F%0D%0ASet-Cookie%3A%20a%3Db",
        "",
    ] {
        let page = browser.get(&format!("{ticket}&MU={elsewhere}"));
        page.has(403, &["This address leads elsewhere"]);
        assert_eq!((page.header("Location"), page.header("Set-Cookie")), (None, None));
    }
    // The ticket is still good. A client adds a password to such addresses, which means nothing.
    let page = browser.get(&format!("{ticket}&MU=%2Fdemo%2F&PW=secret"));
    assert_eq!((page.status, page.header("Location")), (303, Some("/demo/")));
    // Without a place to go on to it is the site's start page; without a ticket it is nothing.
    let url = host_url(&server, "host1", &meeting);
    let ticket = url.split_once("&MU=").expect("it goes on somewhere").0;
    assert_eq!(browser.get(ticket).header("Location"), Some("/demo/"));
    browser.get("/demo/p.php?AT=LI").has(200, &["Sign in to demo"]);
    browser.get("/demo/p.php?AT=LI&TK=00&WID=host1&PW=x").has(403, &["You are not signed in"]);
}

#[test]
fn personal_rooms_are_their_owners() {
    let server = start();
    let mut browser = Browser::of(&server);
    for address in ["/meet/host1", "/join/HOST1"] {
        browser
            .get(address)
            .has(200, &["<h1>Hana Host</h1>", "https://meet.example.org/meet/host1"]);
    }
    // Attendees have none.
    for nobody in ["/meet/guest1", "/meet/nobody", "/meet/", "/meet", "/join/%3Cb%3E"] {
        browser.get(nobody).has(404, &["There is no such page"]);
    }
    server.change_user(DEMO_ID, "host1", |user| user.active = Active::Deactivated);
    browser.get("/meet/host1").has(404, &["There is no such page"]);
}

#[test]
fn a_site_has_a_start_page() {
    let server = start();
    let meeting = schedule(&server, "");
    let mut browser = Browser::of(&server);
    for address in ["/demo", "/demo/", "/DEMO/"] {
        browser.get(address).has(200, &["Meeting number</label>", "action=\"/demo/e.php\""]);
    }
    let number = format!("{}+{}", &meeting.key[..3], &meeting.key[3..]);
    browser.get(&format!("/demo/e.php?AT=SI&MK={number}")).has(200, &["R&#38;D"]);
    browser.get("/demo/e.php?AT=SI&MK=100000000").has(404, &["There is no such meeting"]);
}

#[test]
fn what_does_not_exist_is_not_found() {
    let server = start();
    let meeting = schedule(&server, "");
    let mut browser = Browser::of(&server);
    for address in [
        "/nowhere/",
        "/nowhere/j.php?MTID=m0",
        "/demo/j.php",
        "/demo/j.php?MTID=m0",
        "/demo/j.php?MTID=",
        "/demo/j.php?ED=1&UID=1",
        "/demo/j.php?ED=1&UID=1&CN=zz&STI=2030-01-01-00-00-00&ETI=2030-01-01-01-00-00&TD=4&ICS=MC",
        "/demo/e.php",
        "/demo/e.php?AT=SI",
        "/demo/e.php?AT=SI&MK=x",
        "/demo/m.php?AT=LM",
        "/demo/p.php?AT=SU",
        "/demo/o.php?AT=ST",
        "/meet/host1/more",
        "/_control/",
        "/WBXService/",
    ] {
        let page = browser.get(address);
        assert_eq!(page.status, 404, "{address}");
        assert_eq!(page.header("Content-Type"), Some("text/html;charset=UTF-8"), "{address}");
    }
    // A meeting is at its own site only, and so is a ticket.
    server.add_site("other", 30, &[("ann", "pass123")], |_| {});
    server.add_site("closed", 40, &[("bob", "pass123")], |site| site.active = false);
    let ticket = host_url(&server, "host1", &meeting);
    for address in [&meeting.join, &meeting.host_calendar, &meeting.attendee_calendar] {
        browser.get(&address.replace("/demo/", "/other/")).has(404, &["There is no such meeting"]);
    }
    browser.get(&format!("/other/e.php?AT=SI&MK={}", meeting.key)).has(404, &[]);
    browser.get(&ticket.replace("/demo/p.php", "/other/p.php")).has(403, &[]);
    browser.get("/closed/").has(404, &[]);
    browser.get("/meet/bob").has(404, &[]);
    // Who is signed in at one site is nobody at another.
    browser.get(&host_url(&server, "host1", &meeting));
    browser.get("/demo/").has(200, &["Hana Host"]);
    browser.get("/other/").lacks(&["Hana Host"]);
}
