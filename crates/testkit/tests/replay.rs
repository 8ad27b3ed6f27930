//! Requests captured from published clients, sent byte for byte; and answers captured from the original service, as a
//! measure of ours.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use api::FaultKind;
use testkit::{Engine, TestServer};

/// What must be answered to a captured request.
enum Expected {
    /// Success, of this type.
    Success(&'static str),
    /// This fault.
    Fault(FaultKind),
    /// The assertion or token is refused, with the sub-error AS0001.
    TokenRefused,
    /// The operation is named, and that it is not there yet.
    NotYet(&'static str),
}

use Expected::{Fault, NotYet, Success, TokenRefused};
use FaultKind::{InvalidSessionTicket, MeetingNotFound, NoRecordFound};

const EXPECTED: &[(&str, Expected)] = &[
    // Carries an assertion beside the password, of no provider that the site trusts.
    ("authenticateuser--java-webex-sdk.http", TokenRefused),
    ("authenticateuser--node-webex-api-client.http", Success("use:authenticateUserResponse")),
    ("authenticateuser--py-ciscodevnet-token.http", TokenRefused),
    ("authenticateuser--py-ciscodevnet.http", Success("use:authenticateUserResponse")),
    ("createmeeting--java-webex-sdk.http", Success("meet:createMeetingResponse")),
    ("createmeeting--node-webex-api-client.http", Success("meet:createMeetingResponse")),
    ("createmeeting--php-smx.http", Success("meet:createMeetingResponse")),
    // Its ticket was issued by another server.
    ("createmeeting--py-ciscodevnet-token.http", Fault(InvalidSessionTicket)),
    ("createmeeting--py-ciscodevnet.http", Fault(InvalidSessionTicket)),
    ("createmeeting--ruby-webex_api.http", Success("meet:createMeetingResponse")),
    ("createmeeting--ruby-webex_xml_api.http", Success("meet:createMeetingResponse")),
    ("createmeeting-qname-type--dokeos-php.xml", Success("meet:createMeetingResponse")),
    ("createmeetingattendee--php-smx.http", NotYet("attendee.CreateMeetingAttendee")),
    ("createmeetingattendee--ruby-webex_api.http", NotYet("attendee.CreateMeetingAttendee")),
    ("createuser--php-smx.http", Success("use:createUserResponse")),
    ("delmeeting--java-webex-sdk.http", Fault(MeetingNotFound)),
    ("delmeeting--node-webex-api-client.http", Fault(MeetingNotFound)),
    ("delmeeting--php-smx.http", Fault(MeetingNotFound)),
    ("delmeeting--py-ciscodevnet-token.http", Fault(InvalidSessionTicket)),
    ("delmeeting--py-ciscodevnet.http", Fault(InvalidSessionTicket)),
    ("delmeeting--ruby-webex_api.http", Fault(MeetingNotFound)),
    ("delmeeting--ruby-webex_xml_api.http", Fault(MeetingNotFound)),
    ("delmeetingattendee--ruby-webex_api.http", NotYet("attendee.DelMeetingAttendee")),
    ("form-field-XML-unencoded--zimbra-httpPost-jsp.txt", Fault(MeetingNotFound)),
    ("getapiversion--java-webex-sdk.http", Success("ep:getAPIVersionResponse")),
    ("gethosturlmeeting--java-webex-sdk.http", Fault(MeetingNotFound)),
    ("gethosturlmeeting--node-webex-api-client.http", Fault(MeetingNotFound)),
    ("gethosturlmeeting--php-smx.http", Fault(MeetingNotFound)),
    ("gethosturlmeeting--ruby-webex_api.http", Fault(MeetingNotFound)),
    ("getjoinurlmeeting--java-webex-sdk.http", Fault(MeetingNotFound)),
    ("getjoinurlmeeting--node-webex-api-client.http", Fault(MeetingNotFound)),
    ("getjoinurlmeeting--php-smx.http", Fault(MeetingNotFound)),
    ("getjoinurlmeeting--ruby-webex_api.http", Fault(MeetingNotFound)),
    ("getjoinurlmeeting--ruby-webex_xml_api.http", Fault(MeetingNotFound)),
    ("getloginurluser--php-smx.http", Success("use:getloginurlUserResponse")),
    ("getmeeting--java-webex-sdk.http", Fault(MeetingNotFound)),
    ("getmeeting--node-webex-api-client.http", Fault(MeetingNotFound)),
    ("getmeeting--php-smx.http", Fault(MeetingNotFound)),
    ("getmeeting--py-ciscodevnet-token.http", Fault(InvalidSessionTicket)),
    ("getmeeting--py-ciscodevnet.http", Fault(InvalidSessionTicket)),
    ("getmeeting--ruby-webex_api.http", Fault(MeetingNotFound)),
    ("getmeeting--ruby-webex_xml_api.http", Fault(MeetingNotFound)),
    ("getsite--node-webex-api-client.http", Success("ns1:getSiteResponse")),
    ("getuser--java-webex-sdk.http", Success("use:getUserResponse")),
    ("getuser--php-smx.http", Success("use:getUserResponse")),
    ("getuser--py-ciscodevnet-token.http", Fault(InvalidSessionTicket)),
    ("getuser--py-ciscodevnet.http", Fault(InvalidSessionTicket)),
    ("getuser--ruby-webex_xml_api.http", Success("use:getUserResponse")),
    ("http-get-query--php-meetuuu.txt", Fault(MeetingNotFound)),
    ("http10-lf-only-headers--dokeos-php.txt", Fault(MeetingNotFound)),
    ("lstmeetingattendee--java-webex-sdk.http", NotYet("attendee.LstMeetingAttendee")),
    ("lstmeetingattendee--ruby-webex_api.http", NotYet("attendee.LstMeetingAttendee")),
    ("lstmeetingattendeehistory--php-smx.http", NotYet("history.LstmeetingattendeeHistory")),
    ("lstmeetingusagehistory--java-webex-sdk.http", NotYet("history.LstmeetingusageHistory")),
    ("lstmeetingusagehistory--php-smx.http", NotYet("history.LstmeetingusageHistory")),
    ("lstopensession--php-smx.http", Fault(NoRecordFound)),
    ("lstrecording--java-webex-sdk.http", NotYet("ep.LstRecording")),
    ("lstrecording--php-smx.http", NotYet("ep.LstRecording")),
    ("lstsummarymeeting--java-webex-sdk.http", Success("meet:lstsummaryMeetingResponse")),
    ("lstsummarymeeting--php-smx.http", Success("meet:lstsummaryMeetingResponse")),
    ("lstsummarymeeting--py-ciscodevnet-token.http", Fault(InvalidSessionTicket)),
    ("lstsummarymeeting--py-ciscodevnet.http", Fault(InvalidSessionTicket)),
    ("lstsummaryuser--java-webex-sdk.http", Success("use:lstsummaryUserResponse")),
    ("lstsummaryuser--php-smx.http", Success("use:lstsummaryUserResponse")),
    ("lsttimezone--java-webex-sdk.http", Success("ns1:lstTimeZoneResponse")),
    (
        "registermeetingattendee-type-with-space--webexpy.xml",
        NotYet("attendee.RegisterMeetingAttendee"),
    ),
    ("setmeeting--node-webex-api-client.http", Fault(MeetingNotFound)),
    ("setmeeting--php-smx.http", Fault(MeetingNotFound)),
    ("setuser-undeclared-use-prefix--controlhub.xml", Fault(InvalidSessionTicket)),
    ("stgreenb-0--node-axios-leading-newline.xml", Success("meet:createMeetingResponse")),
];

/// A server with the sites and accounts that the captured requests name, at a time before all their dates.
fn server() -> TestServer {
    let server = TestServer::start(Engine::Sqlite);
    server.client().set_clock("2020-11-01T00:00:00Z");
    server.add_site("test", 358_562, &[("host", "pass123")], |site| {
        site.partner_id = "123ab".to_owned()
    });
    // Some of the requests are those of an administrator.
    server.change_user(358_562, "host", |user| user.site_admin = true);
    server.add_site("meetuuu", 21, &[("host", "pass123")], |_| {});
    server.add_site("my-sample-site", 22, &[("steven", "testing123!")], |_| {});
    server
}

#[test]
fn every_captured_request_is_answered() {
    let server = server();
    let folder = samples().join("requests");
    let mut failures = Vec::new();
    let mut answers = Vec::new();
    for (name, expected) in EXPECTED {
        let captured =
            fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let answer = testkit::raw::send(server.address(), &request(name, captured));
        if let Err(why) = judge(&answer, expected) {
            failures.push(format!("{name}: {why}\n  {}\n  {}", answer.status_line, answer.body));
        }
        answers.push(((*name).to_owned(), answer.body));
    }
    failures.extend(testkit::schema::validate(&answers));
    assert!(
        failures.is_empty(),
        "{} of {}:\n{}",
        failures.len(),
        EXPECTED.len(),
        failures.join("\n")
    );
}

#[test]
fn every_captured_request_is_in_the_table() {
    let files = fs::read_dir(samples().join("requests")).unwrap();
    let files: BTreeSet<String> =
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let table: BTreeSet<String> = EXPECTED.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(files, table);
    assert_eq!(table.len(), EXPECTED.len(), "a name stands twice in the table");
}

/// The bytes to send: a captured body alone is posted, anything else is a whole request.
fn request(name: &str, captured: Vec<u8>) -> Vec<u8> {
    if !name.ends_with(".xml") {
        return captured;
    }
    let length = captured.len();
    let head = format!(
        "POST /WBXService/XMLService HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.into_bytes(), captured].concat()
}

fn judge(answer: &testkit::raw::RawAnswer, expected: &Expected) -> Result<(), String> {
    if !answer.status_line.ends_with(" 200 OK") {
        return Err("another status than 200".to_owned());
    }
    let must_contain = |text: &str| match answer.body.contains(text) {
        true => Ok(()),
        false => Err(format!("no {text}")),
    };
    let code = |kind: FaultKind| format!("<serv:exceptionID>{}</serv:exceptionID>", kind.code());
    match expected {
        Success(type_name) => {
            must_contain("<serv:result>SUCCESS</serv:result>")?;
            must_contain(&format!(" xsi:type=\"{type_name}\""))
        }
        Fault(kind) => {
            must_contain(&code(*kind))?;
            must_contain(&format!("<serv:reason>{}</serv:reason>", kind.text()))
        }
        TokenRefused => {
            must_contain(&code(FaultKind::TicketNotGenerated))?;
            must_contain(
                "<serv:subErrors><serv:subError><serv:exceptionID>AS0001</serv:exceptionID>",
            )
        }
        NotYet(operation) => {
            must_contain(&code(FaultKind::OperationNotYet))?;
            must_contain(&format!(": {operation}</serv:reason>"))
        }
    }
}

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")
}
