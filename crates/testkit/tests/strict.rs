//! Strict and lenient: what is refused, what is forgiven, and who decides.

use std::fs;
use std::path::Path;

use testkit::{Client, Engine, TestServer, demo_password, envelope};

fn request(operation: &str, body: &str) -> String {
    request_to(
        testkit::DEMO_SITE,
        "host1",
        demo_password("host1").expect("host1 is an account of the demo"),
        operation,
        body,
    )
}

fn request_to(site: &str, user: &str, password: &str, operation: &str, body: &str) -> String {
    let credentials = format!("<webExID>{user}</webExID><password>{password}</password>");
    envelope(site, &credentials, operation, body)
}

fn create(client: &Client, name: &str) -> String {
    let body = format!(
        "<metaData><confName>{name}</confName></metaData><schedule><startDate>01/15/2035 09:00:00</startDate></schedule>"
    );
    let (answer, warnings) =
        client.post_validated(&request("meeting.CreateMeeting", &body), Some("strict"));
    assert_eq!(warnings, 0);
    between(&answer, "<meet:meetingkey>", "<").to_owned()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}"));
    rest.split_once(end).map_or(rest, |(inside, _)| inside)
}

const WRONG: &str = "<schedule><duration>45.0</duration></schedule>\n<metaData><confName>New name</confName><colour>red</colour></metaData>";

#[test]
fn strict_names_everything_that_is_wrong_and_does_nothing() {
    let server = TestServer::start(Engine::Sqlite);
    let client = server.client();
    let key = create(&client, "Old name");
    let wrong = request("meeting.SetMeeting", &format!("{WRONG}\n<meetingkey>{key}</meetingkey>"));

    let (answer, warnings) = client.post_validated(&wrong, Some("strict"));
    assert_eq!(warnings, 0, "nothing was forgiven");
    assert_eq!(between(&answer, "<serv:reason>", "<"), "validation: general error");
    assert_eq!(between(&answer, "</serv:gsbStatus><serv:exceptionID>", "<"), "000019");
    let told: Vec<(&str, &str)> = answer
        .split("<serv:subError>")
        .skip(1)
        .map(|error| (between(error, "<serv:value>", "<"), between(error, "<serv:reason>", "<")))
        .collect();
    assert_eq!(
        told,
        [
            (
                "schedule/duration",
                "line 4: duration has the value '45.0', which is not a whole number of 64 bits"
            ),
            ("metaData", "line 5: metaData is out of order: it belongs before schedule"),
            (
                "metaData/colour",
                "line 5: colour is not expected here; expected one of meetingType, agenda, greeting, location, invitation, setNonMTOptions, …"
            ),
        ]
    );
    let get = request("meeting.GetMeeting", &format!("<meetingKey>{key}</meetingKey>"));
    assert!(client.post(&get).contains("<meet:confName>Old name</meet:confName>"));

    // The same, forgiven.
    let (answer, warnings) = client.post_validated(&wrong, None);
    assert!(answer.contains("<serv:result>SUCCESS"), "{answer}");
    assert_eq!(warnings, 3);
    assert!(client.post(&get).contains("<meet:confName>New name</meet:confName>"));
}

#[test]
fn a_site_may_be_strict_and_a_request_decides_otherwise() {
    let server = TestServer::start(Engine::Sqlite);
    let hosts = [("strict-host", "Secret-12345")];
    server.add_site("strict", 7_001, &hosts, |site| site.settings.strict_validation = true);
    let client = server.client();
    let wrong = request_to(
        "strict",
        "strict-host",
        "Secret-12345",
        "meeting.LstsummaryMeeting",
        "<colour>red</colour>",
    );
    for (asked, is_refused) in [(None, true), (Some("lenient"), false), (Some("STRICT"), true)] {
        let (answer, warnings) = client.post_validated(&wrong, asked);
        assert_eq!(answer.contains("000019"), is_refused, "{asked:?}: {answer}");
        assert_eq!(warnings, usize::from(!is_refused));
    }
}

#[test]
fn what_concerns_one_operation_leaves_the_others_alone() {
    let server = TestServer::start(Engine::Sqlite);
    let client = server.client();
    let key = create(&client, "Two bodies");
    let good = format!("<meetingKey>{key}</meetingKey>");
    let two = request("meeting.GetMeeting", &good).replace(
        "</body>",
        "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.GetMeeting\"><key>1</key></bodyContent></body>",
    );
    let (answer, _) = client.post_validated(&two, Some("strict"));
    let results: Vec<&str> = answer
        .split("<serv:result>")
        .skip(1)
        .map(|result| result.split_once('<').unwrap_or_default().0)
        .collect();
    assert_eq!(results, ["SUCCESS", "FAILURE"], "{answer}");

    // What is wrong with the header concerns them all; a header that names no site at all is told so even then.
    let header = two.replace("<siteName>", "<site>").replace("</siteName>", "</site>");
    let (answer, _) = client.post_validated(&header, Some("strict"));
    assert_eq!(answer.matches("<serv:result>FAILURE").count(), 2, "{answer}");
    assert!(answer.contains("<serv:value>header/securityContext/site</serv:value>"), "{answer}");
    assert!(!answer.contains("<serv:result>SUCCESS"), "{answer}");
}

#[test]
fn newer_elements_are_told_with_their_version() {
    let server = TestServer::start(Engine::Sqlite);
    server.add_site("old", 7_002, &[("old-host", "Secret-12345")], |site| {
        site.api_version = "40.1.0".to_owned();
    });
    let client = server.client();
    let body = "<webExId>new</webExId><isHTMLEmail>true</isHTMLEmail>";
    let ask = |site: &str, user: &str, password: &str| {
        let request = request_to(site, user, password, "user.CreateUser", body);
        client.post_validated(&request, Some("strict")).0
    };
    let answer = ask("old", "old-host", "Secret-12345");
    assert!(answer.contains("came with version 40.4.3, and the site speaks 40.1.0"), "{answer}");
    let version = request_to("old", "", "", "ep.GetAPIVersion", "");
    assert!(client.post(&version).contains("<ep:release>40.1.0</ep:release>"));
}

#[test]
fn no_other_word_is_understood() {
    let server = TestServer::start(Engine::Sqlite);
    let request = "POST /WBXService/XMLService HTTP/1.1\r\nHost: a\r\nX-Reconvene-Validation: harsh\r\nContent-Length: 0\r\n\r\n";
    let answer = testkit::raw::send(server.address(), request.as_bytes());
    assert_eq!(answer.status_line, "HTTP/1.1 400 Bad Request");
    assert_eq!(answer.body, "X-Reconvene-Validation is either strict or lenient.\n");
}

/// What real clients send is forgiven, and told.
#[test]
fn captured_requests_are_counted() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/requests");
    let server = TestServer::start(Engine::Sqlite);
    let client = server.client();
    let mut forgiven = Vec::new();
    for name in [
        "createmeeting--py-ciscodevnet.http",
        "getmeeting--java-webex-sdk.http",
        "lstsummarymeeting--php-smx.http",
    ] {
        let text = fs::read_to_string(samples.join(name)).unwrap();
        let document = &text[text.find("<?xml").or(text.find("<serv")).unwrap()..];
        forgiven.push((name, client.post_validated(document, None).1));
    }
    assert_eq!(
        forgiven,
        [
            ("createmeeting--py-ciscodevnet.http", 5),
            ("getmeeting--java-webex-sdk.http", 1),
            ("lstsummarymeeting--php-smx.http", 0),
        ]
    );
}
