//! What strict mode finds in a request, and what it says: the element, its line, what was expected.

use proptest::prelude::*;
use schema::{CONTRACT, Findings, Version, examine};

const AT_40_4: Version = Version(40, 4, 0);

/// A request with nothing wrong in it; `body` stands on the sixth line.
fn message(operation: &str, body: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<serv:message xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:serv="http://www.webex.com/schemas/2002/06/service">
<header><securityContext><webExID>host1</webExID><password>secret</password><siteName>demo</siteName></securityContext></header>
<body>
<bodyContent xsi:type="java:com.webex.service.binding.{operation}">
{body}
</bodyContent>
</body>
</serv:message>"#
    )
}

fn found(document: &str) -> Vec<String> {
    lines(&examine(document, AT_40_4).expect("the document is whole"))
}

fn lines(findings: &Findings) -> Vec<String> {
    findings
        .all()
        .map(|finding| {
            let path = finding.path.strip_prefix("message/body/").unwrap_or(&finding.path);
            format!("{} {path}: {}", finding.line, finding.what)
        })
        .collect()
}

fn in_body(operation: &str, body: &str) -> Vec<String> {
    found(&message(operation, body))
}

fn nothing() -> Vec<String> {
    Vec::new()
}

#[test]
fn a_request_as_the_samples_have_it() {
    let body = "<metaData><confName>Stand-up</confName></metaData>\n<schedule><startDate/><duration>30</duration></schedule>";
    assert_eq!(in_body("meeting.CreateMeeting", body), nothing());
    assert_eq!(in_body("training.DelTrainingSession", "<sessionKey>1</sessionKey>"), nothing());
    assert_eq!(
        in_body("trainingsession.DelTrainingSession", "<sessionKey>1</sessionKey>"),
        nothing()
    );
}

#[test]
fn a_request_as_the_schema_has_it() {
    let document = r#"<serv:message xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xmlns:serv="http://www.webex.com/schemas/2002/06/service" xmlns:com="http://www.webex.com/schemas/2002/06/common"
        xmlns:meet="http://www.webex.com/schemas/2002/06/service/meeting" xsi:schemaLocation="one-token">
        <serv:header><serv:securityContext><com:siteName>demo</com:siteName></serv:securityContext></serv:header>
        <serv:body><serv:bodyContent xsi:type="meet:delMeeting"><meet:meetingKey>1</meet:meetingKey></serv:bodyContent></serv:body>
        </serv:message>"#;
    assert_eq!(found(document), nothing());
    // The same with the service's namespace as the default one in its body.
    let document = document
        .replace(
            "<meet:meetingKey>",
            "<meetingKey xmlns='http://www.webex.com/schemas/2002/06/service/meeting'>",
        )
        .replace("</meet:meetingKey>", "</meetingKey>");
    assert_eq!(found(&document), nothing());
}

#[test]
fn unknown_elements_and_what_would_be_known() {
    assert_eq!(
        in_body("meeting.DelMeeting", "<meetingKey>1</meetingKey>\n<reason>x</reason>"),
        ["7 bodyContent/reason: is not expected here; expected nothing more"]
    );
    assert_eq!(
        in_body("meeting.DelMeeting", "<meetingkey>1</meetingkey>"),
        [
            "6 bodyContent/meetingkey: is not expected here; expected meetingKey",
            "7 bodyContent: lacks meetingKey, which is required"
        ]
    );
    let many = in_body(
        "meeting.SetMeeting",
        "<meetingkey>1</meetingkey>\n<nonsense><a><b/></a></nonsense>",
    );
    assert_eq!(many.len(), 1, "{many:?}");
    assert!(
        many[0].starts_with("7 bodyContent/nonsense: is not expected here; expected "),
        "{many:?}"
    );
    assert_eq!(
        in_body("meeting.DelMeeting", "<meetingKey>1<b/></meetingKey>"),
        ["6 bodyContent/meetingKey/b: is not expected here; expected a text, and no element"]
    );
}

#[test]
fn order_and_number() {
    assert_eq!(
        in_body(
            "meeting.CreateMeeting",
            "<schedule><startDate/></schedule>\n<metaData><confName>a</confName></metaData>"
        ),
        ["7 bodyContent/metaData: is out of order: it belongs before schedule"]
    );
    assert_eq!(
        in_body(
            "meeting.DelMeeting",
            "<meetingKey>1</meetingKey>\n<meetingKey>2</meetingKey>\n<meetingKey>3</meetingKey>"
        ),
        ["7 bodyContent/meetingKey: may stand there only once"]
    );
}

#[test]
fn what_is_required() {
    assert_eq!(
        in_body("meeting.DelMeeting", ""),
        ["7 bodyContent: lacks meetingKey, which is required"]
    );
    assert_eq!(
        in_body("user.ActivateUser", ""),
        ["7 bodyContent: lacks one of userID, webexID, which is required"]
    );
    assert_eq!(
        in_body("user.ActivateUser", "<userID>1</userID>\n<webexID>a</webexID>"),
        ["7 bodyContent/webexID: is not expected here; expected only one of userID, webexID"]
    );
    assert_eq!(in_body("user.ActivateUser", "<webexID>a</webexID>"), nothing());
}

#[test]
fn values_of_every_kind() {
    let body = "<metaData><confName>a</confName><agenda>AGENDA</agenda></metaData>
<enableOptions><chat>TRUE</chat><poll>yes</poll></enableOptions>
<schedule><startDate/><timeZoneID>four</timeZoneID><duration>30.0</duration></schedule>
<repeat><repeatType>daily</repeatType></repeat>
<attendeeOptions><participantLimit>-1</participantLimit></attendeeOptions>";
    let body = body.replace("AGENDA", &"x".repeat(2501));
    assert_eq!(
        in_body("meeting.CreateMeeting", &body),
        [
            "6 bodyContent/metaData/agenda: is longer than 2500 characters",
            "7 bodyContent/enableOptions/chat: has the value 'TRUE', which is not true or false",
            "7 bodyContent/enableOptions/poll: has the value 'yes', which is not true or false",
            "8 bodyContent/schedule/timeZoneID: has the value 'four', which is not a whole number of 64 bits",
            "8 bodyContent/schedule/duration: has the value '30.0', which is not a whole number of 64 bits",
            "9 bodyContent/repeat/repeatType: has the value 'daily', which is not one of WEEKLY, DAILY, NO_REPEAT, CONSTANT, MONTHLY, YEARLY",
            "10 bodyContent/attendeeOptions/participantLimit: has the value '-1', which is not a number from 0",
        ]
    );
    assert_eq!(
        in_body("meeting.DelMeeting", "<meetingKey></meetingKey>"),
        ["6 bodyContent/meetingKey: has the value '', which is not a whole number of 64 bits"]
    );
}

#[test]
fn prefixes_and_namespaces() {
    let undeclared = message("meeting.LstMeeting", "<listControl><serv:startFrom>1</serv:startFrom>\n<serv:maximumNum>1</serv:maximumNum></listControl>")
        .replace(" xmlns:serv=\"http://www.webex.com/schemas/2002/06/service\"", "");
    assert_eq!(
        found(&undeclared),
        ["2 message: has the undeclared prefix 'serv'; expected xmlns:serv=\"…\""]
    );
    let wrong = message("meeting.DelMeeting", "<serv:meetingKey>1</serv:meetingKey>");
    assert_eq!(
        found(&wrong),
        ["6 bodyContent/meetingKey: is in another namespace; expected \
          http://www.webex.com/schemas/2002/06/service/meeting, or no prefix"]
    );
    let no_xsi = message("meeting.DelMeeting", "<meetingKey>1</meetingKey>")
        .replace(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", "");
    assert_eq!(
        found(&no_xsi),
        ["5 bodyContent: has the undeclared prefix 'xsi'; expected xmlns:xsi=\"…\""]
    );
}

#[test]
fn names_of_operations() {
    let expected = "java:com.webex.service.binding.meeting.DelMeeting, or meet:delMeeting with the prefix declared";
    for name in ["meeting.delmeeting", "meetings.DelMeeting", "meeting. DelMeeting"] {
        let found = in_body(name, "<meetingKey>1</meetingKey>");
        assert_eq!(
            found,
            [format!(
                "5 bodyContent: has the xsi:type 'java:com.webex.service.binding.{name}', which is not {expected}"
            )]
        );
    }
    assert_eq!(
        in_body("meeting.MakeTea", "<a/>"),
        [
            "5 bodyContent: has the xsi:type 'java:com.webex.service.binding.meeting.MakeTea', which is not an operation of the API"
        ]
    );
    let without = message("x", "").replace(" xsi:type=\"java:com.webex.service.binding.x\"", "");
    assert_eq!(found(&without), ["5 bodyContent: lacks xsi:type, which is required"]);
}

#[test]
fn the_header_and_the_root() {
    let document = message("meeting.DelMeeting", "<meetingKey>1</meetingKey>");
    let renamed = document.replace("serv:message", "serv:messageType");
    assert_eq!(found(&renamed), ["2 messageType: is not expected here; expected message"]);
    let header = document.replace("<siteName>demo</siteName>", "<siteId>1</siteId>");
    let found = found(&header);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with(
            "3 message/header/securityContext/siteId: is not expected here; expected one of "
        ),
        "{found:?}"
    );
}

#[test]
fn attributes_and_stray_text() {
    assert_eq!(
        in_body("meeting.DelMeeting", "<meetingKey kind=\"new\">1</meetingKey>\nplease"),
        [
            "6 bodyContent/meetingKey: has no attribute 'kind'",
            "7 bodyContent: has text between its elements, where none belongs"
        ]
    );
}

#[test]
fn what_a_version_does_not_have() {
    let body = "<sessionKey>1</sessionKey>\n<pmrUrl>a</pmrUrl>";
    let document = message("ep.GetSessionInfo", body);
    assert_eq!(lines(&examine(&document, Version(40, 1, 0)).unwrap()), nothing());
    assert_eq!(
        lines(&examine(&document, Version(40, 0, 0)).unwrap()),
        ["7 bodyContent/pmrUrl: came with version 40.1.0, and the site speaks 40.0.0"]
    );
}

#[test]
fn test_documents_are_judged_to_their_depth() {
    let body = |item: &str| {
        format!(
            "<title>t</title><type>PRIVATE</type><display><allOnePage>true</allOnePage></display>\n<questestinterop><assessment><section ident=\"1\">{item}</section></assessment></questestinterop>"
        )
    };
    let found = in_body("training.UploadIMStest", &body("<item/><made-up/>"));
    assert!(
        found.iter().any(|line| line.ends_with("section/item: lacks @ident, which is required"))
            && found.iter().any(|line| line.contains("section/made-up: is not expected here")),
        "{found:#?}"
    );
}

#[test]
fn each_body_is_judged_by_itself() {
    let document = message("meeting.DelMeeting", "<meetingKey>1</meetingKey>").replace(
        "</body>",
        "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.DelMeeting\"/></body>",
    );
    let findings = examine(&document, AT_40_4).unwrap();
    assert_eq!(findings.count, 1);
    assert_eq!((findings.of_body(0).count(), findings.of_body(1).count()), (0, 1));
}

#[test]
fn findings_are_bounded_and_no_body_is_missed() {
    let stray = "<x/>".repeat(1000);
    let document = message("meeting.DelMeeting", &stray).replace(
        "</body>",
        "<bodyContent xsi:type=\"java:com.webex.service.binding.meeting.DelMeeting\"/></body>",
    );
    let findings = examine(&document, AT_40_4).unwrap();
    assert_eq!(findings.count, 1002);
    assert_eq!((findings.of_body(0).count(), findings.of_body(1).count()), (100, 1));
}

#[test]
fn the_log_is_told_no_values() {
    let document = message("meeting.DelMeeting", "<meetingKey>hunter2</meetingKey>");
    let findings = examine(&document, AT_40_4).unwrap();
    let told: Vec<String> = findings.all().map(|finding| finding.log_line()).collect();
    assert_eq!(
        told,
        [
            "line 6: message/body/bodyContent/meetingKey has a value which is not a whole number of 64 bits"
        ]
    );
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        _ = examine(&text, AT_40_4);
    }

    /// A request out of which something was cut, or into which something was put, is judged or refused.
    #[test]
    fn no_cut_makes_it_panic(start in 0usize..700, length in 0usize..40, put in "[<>/a:&; ]{0,6}") {
        let body = "<metaData><confName>a</confName></metaData><schedule><startDate/></schedule><repeat><repeatType>DAILY</repeatType></repeat>";
        let mut document = message("meeting.CreateMeeting", body);
        let start = start.min(document.len());
        let end = (start + length).min(document.len());
        document.replace_range(start..end, &put);
        if let Ok(findings) = examine(&document, AT_40_4) {
            prop_assert!(findings.all().count() <= findings.count);
        }
    }
}

/// Every operation's request is found by both its names.
#[test]
fn every_operation_is_named_both_ways() {
    for (namespace, operation) in CONTRACT.operations() {
        let full_name = namespace.full_name(operation).unwrap();
        let java = message(&full_name, "");
        let schema = java.replace(
            &format!("xsi:type=\"java:com.webex.service.binding.{full_name}\""),
            &format!(
                "xsi:type=\"{p}:{}\" xmlns:{p}=\"{}\"",
                operation.request,
                namespace.uri,
                p = namespace.prefix
            ),
        );
        for document in [java, schema] {
            let names: Vec<String> = lines(&examine(&document, AT_40_4).unwrap());
            assert!(!names.iter().any(|line| line.contains("xsi:type")), "{full_name}: {names:?}");
        }
    }
}
