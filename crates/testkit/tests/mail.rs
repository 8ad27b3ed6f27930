//! Mails, through a real SMTP server, read by Python's own library: what they say, that none is lost, and how few come
//! twice.

#[path = "mail/post_office.rs"]
mod post_office;

use mail::Encryption;
use post_office::{PostOffice, Server};
use serde_json::{Value, json};
use store::email_changes::EmailChange;
use store::outbox::Message;
use store::sessions::Kind;
use testkit::{DEMO_SITE, START, demo_password, envelope};

#[test]
fn an_invitation_arrives_by_every_way() {
    for (encryption, user) in [
        (Encryption::None, None),
        (Encryption::Starttls, None),
        (Encryption::Starttls, Some(("postman", "s3cret password"))),
        (Encryption::Tls, Some(("postman", "s3cret password"))),
    ] {
        let office = PostOffice::open(encryption, user);
        let server = Server::start(office.delivery(user));
        let password = demo_password("host1").unwrap();
        let meeting = "<accessControl><meetingPassword>b0ardroom</meetingPassword></accessControl>\
            <metaData><confName>Grüße &amp; &lt;会議&gt;</confName></metaData>\
            <participants><attendees><attendee><person><name>Ann Müller</name><email>ann@example.org</email></person>\
            <languageID>8</languageID><emailInvitations>true</emailInvitations></attendee></attendees></participants>\
            <schedule><startDate>01/01/2030 11:30:00</startDate><timeZoneID>25</timeZoneID><duration>45</duration></schedule>";
        let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
        let answer =
            server.ask(&envelope(DEMO_SITE, &credentials, "meeting.CreateMeeting", meeting));
        let key = answer.split_once("<meet:meetingkey>").unwrap().1.split_once('<').unwrap().0;

        let mail = office.next();
        let secret = encryption != Encryption::None;
        for (name, value) in [
            ("from", json!("meetings@example.org")),
            ("recipients", json!(["ann@example.org"])),
            ("secret", json!(secret)),
            ("user", json!(user.map(|(name, _)| name))),
            ("to", json!("Ann Müller <ann@example.org>")),
            ("subject", json!("Einladung: Grüße & <会議>")),
            ("date", json!(START as f64)),
            ("auto", json!("auto-generated")),
            ("parts", json!(["multipart/alternative", "text/plain", "text/html", "text/calendar"])),
            ("defects", json!([])),
        ] {
            assert_eq!(mail[name], value, "{name} of {mail:#}");
        }
        let text = mail["text"]["text"].as_str().unwrap();
        for part in [
            "Guten Tag Ann Müller,\n",
            "Hana Host lädt Sie",
            "Meeting: Grüße & <会議>\n",
            "Wann: Dienstag, 1. Januar 2030, 11:30 Uhr (Europe/Berlin, UTC+01:00)\n",
            "Dauer: 45 Minuten\n",
            "Passwort: b0ardroom\n",
            &format!("Nummer: {key}\n"),
            "https://meet.example.org/demo/j.php?MTID=",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("Wiederholung") && !text.contains("{{"), "{text}");
        let html = mail["html"]["text"].as_str().unwrap();
        assert!(html.contains("<h1>Grüße &amp; &lt;会議&gt;</h1>"), "{html}");
        assert_eq!(
            (&mail["text"]["charset"], &mail["html"]["charset"]),
            (&json!("utf-8"), &json!("utf-8"))
        );
        let calendar = &mail["calendar"];
        assert_eq!(
            (&calendar["charset"], &calendar["method"]),
            (&json!("utf-8"), &json!("REQUEST"))
        );
        let entry = calendar["text"].as_str().unwrap();
        for line in ["METHOD:REQUEST", "SUMMARY:Grüße & <会議>", "SEQUENCE:0", "STATUS:CONFIRMED"]
        {
            assert!(entry.lines().any(|found| found == line), "{line} in {entry}");
        }
        assert!(entry.replace("\n ", "").contains("ATTENDEE;CN=\"Ann Müller\""), "{entry}");
        server.wait_until_delivered();
        assert_eq!(office.others(), Vec::<Value>::new());
    }
}

#[test]
fn a_cancellation_takes_it_out_of_calendars() {
    let office = PostOffice::open(Encryption::None, None);
    let server = Server::start(office.delivery(None));
    server.tell(&Message::Cancelled {
        event_id: 123_456_789,
        kind: Kind::Meeting,
        name: "Stand-up".to_owned(),
        start: START + 1800,
        time_zone: 25,
        duration_minutes: 30,
        host_id: server.user("host1").id,
        email: "ann@example.org".to_owned(),
        without_calendar: false,
    });
    let mail = office.next();
    assert_eq!(mail["subject"], "Cancelled: Stand-up");
    assert_eq!(mail["calendar"]["method"], "CANCEL");
    let entry = mail["calendar"]["text"].as_str().unwrap();
    for line in ["UID:123456789@meet.example.org", "STATUS:CANCELLED", "METHOD:CANCEL"] {
        assert!(entry.lines().any(|found| found == line), "{line} in {entry}");
    }
}

#[test]
fn what_is_refused_for_now_is_tried_again() {
    let office = PostOffice::open(Encryption::None, None);
    let server = Server::start(office.delivery(None));
    server.change_email("host1", "later@example.org");
    server.welcome("host1");
    let waiting = server.wait_for_standing(false);
    assert_eq!((waiting.attempts, waiting.next_attempt_at), (1, START + 30));
    assert!(waiting.trouble.unwrap().contains("come again"));
    // Another is not kept back by it.
    server.welcome("host2");
    assert_eq!(office.next()["to"], "Henry Host <host2@demo.example>");

    server.clock().advance(30);
    let mail = office.next();
    assert_eq!(mail["recipients"], json!(["later@example.org"]));
    assert_eq!(mail["parts"], json!(["text/plain"]), "it was wanted without markup");
    server.wait_until_delivered();
    server.clock().advance(30 * 24 * 3600);
    assert_eq!(office.others(), Vec::<Value>::new());
}

#[test]
fn what_is_refused_for_good_is_dead_at_once() {
    let office = PostOffice::open(Encryption::None, None);
    let server = Server::start(office.delivery(None));
    server.change_email("host1", "never@example.org");
    server.welcome("host1");
    server.welcome("host2");
    let dead = server.wait_for_standing(true);
    assert_eq!((dead.attempts, dead.dead), (1, true));
    assert!(dead.trouble.unwrap().contains("nobody of that name"));
    assert_eq!(office.next()["to"], "Henry Host <host2@demo.example>");

    // Whoever corrects the address has it tried anew.
    server.change_email("host1", "ann@example.org");
    server.revive(dead.id);
    assert_eq!(office.next()["to"], "Hana Host <ann@example.org>");
    server.wait_until_delivered();
}

#[test]
fn a_server_that_was_away_gets_it_when_it_is_back() {
    let office = PostOffice::open(Encryption::None, None);
    let delivery = office.delivery(None);
    let port = office.close();
    let server = Server::start(delivery);
    server.welcome("host1");
    let waiting = server.wait_for_standing(false);
    assert_eq!(waiting.attempts, 1);
    assert!(waiting.trouble.unwrap().contains(&port.to_string()));
    let office = PostOffice::open_at(port);
    server.clock().advance(30);
    assert_eq!(office.next()["to"], "Hana Host <host1@demo.example>");
    server.wait_until_delivered();
}

#[test]
fn nothing_is_sent_that_others_could_read() {
    // It offers no STARTTLS; its certificate is anybody's; it has another password.
    let office = PostOffice::open(Encryption::None, None);
    let server = Server::start(office.delivery_by(Encryption::Starttls, None));
    server.welcome("host1");
    assert!(server.wait_for_standing(false).trouble.unwrap().contains("STARTTLS"));
    assert_eq!(office.others(), Vec::<Value>::new());

    for encryption in [Encryption::Starttls, Encryption::Tls] {
        let office = PostOffice::open(encryption, None);
        let server = Server::start(office.delivery_trusting(None, encryption, None));
        server.welcome("host1");
        let trouble = server.wait_for_standing(false).trouble.unwrap();
        assert!(trouble.to_lowercase().contains("certificate"), "{trouble}");
        assert_eq!(office.others(), Vec::<Value>::new());
    }

    let office = PostOffice::open(Encryption::Starttls, Some(("postman", "right")));
    let server = Server::start(office.delivery(Some(("postman", "wr0ng"))));
    server.welcome("host1");
    let trouble = server.wait_for_standing(false).trouble.unwrap();
    assert!(trouble.contains("signing in") && !trouble.contains("wr0ng"), "{trouble}");
    assert_eq!(office.others(), Vec::<Value>::new());
}

#[test]
fn after_a_crash_it_arrives_twice_at_most_and_is_recognised() {
    let office = PostOffice::open(Encryption::None, None);
    let mut server = Server::start(office.delivery(None));
    server.change_email("host1", "silent@example.org");
    server.welcome("host1");
    // Accepted, but the server of ours never hears of it.
    let first = office.next();
    server.crash();
    server.restart(office.delivery(None));
    // Who had it may still be at work.
    server.welcome("host2");
    assert_eq!(office.next()["to"], "Henry Host <host2@demo.example>");
    server.clock().advance(300);
    let second = office.next();
    assert_eq!((&first["id"], &first["text"]), (&second["id"], &second["text"]));
    server.wait_until_delivered();
    server.clock().advance(30 * 24 * 3600);
    assert_eq!(office.others(), Vec::<Value>::new());
}

#[test]
fn what_nobody_wants_any_more_is_dropped() {
    let office = PostOffice::open(Encryption::None, None);
    let server = Server::start(office.delivery(None));
    let user_id = server.user("host1").id;
    let confirm = |email: &str, token: &str| Message::ConfirmEmail {
        user_id,
        email: email.to_owned(),
        token: token.to_owned(),
    };
    server.expect_confirmation(EmailChange {
        user_id,
        site_id: server.user("host1").site_id,
        email: "new@example.org".to_owned(),
        hash: *blake3::hash(b"4567").as_bytes(),
        created_at: START,
        expires_at: START + 24 * 3600,
    });
    server.tell(&Message::Invitation { session_key: 1, attendee_id: 2 });
    server.tell(&Message::EmailChanged { user_id: 1, email: "old@example.org".to_owned() });
    server.tell(&confirm("older@example.org", "0123"));
    server.tell(&confirm("new@example.org", "4567"));
    let mail = office.next();
    assert_eq!(mail["recipients"], json!(["new@example.org"]));
    assert_eq!(mail["subject"], "Webex Account Change Confirmation");
    let text = mail["text"]["text"].as_str().unwrap();
    for part in
        ["https://meet.example.org/demo/p.php?AT=CE&TK=4567\n", "host1@demo.example", "24 hours"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    server.wait_until_delivered();
    assert_eq!(office.others(), Vec::<Value>::new());
}
