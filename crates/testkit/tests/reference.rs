//! What the reference gives to be copied is right: its requests are valid and understood, its commands work.

use std::fs;
use std::path::Path;
use std::process::Command;

use schema::{CONTRACT, Version};
use testkit::{Engine, TestServer, raw, schema as xsd};

/// What the demo's site speaks.
const VERSION: Version = Version(40, 4, 0);

/// A page, or a file.
fn get(server: &TestServer, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n");
    let answer = raw::send(server.address(), request.as_bytes());
    assert!(answer.status_line.contains(" 200 "), "{path}: {}", answer.status_line);
    answer.body
}

fn request_of(server: &TestServer, name: &str) -> String {
    get(server, &format!("/reference/{name}/request.xml"))
}

/// The request of every operation, by its name.
fn requests(server: &TestServer) -> Vec<(String, String)> {
    let names =
        CONTRACT.operations().filter_map(|(service, operation)| service.full_name(operation));
    names.map(|name| (name.clone(), request_of(server, &name))).collect()
}

#[test]
fn every_request_is_valid() {
    let requests = requests(&TestServer::start(Engine::Sqlite));
    assert_eq!(requests.len(), CONTRACT.operations().count());
    assert_eq!(xsd::validate(&requests), Vec::<String>::new());
}

/// Strict mode finds nothing in it, and whatever stands against it is no fault of its form.
#[test]
fn every_request_is_understood() {
    let server = TestServer::start(Engine::Sqlite);
    let of_form = [
        "MalformedXml",
        "SchemaViolation",
        "MissingBody",
        "UnknownOperation",
        "InvalidValue",
        "MissingElement",
    ];
    let of_form = CONTRACT.faults.iter().filter(|fault| of_form.contains(&fault.name));
    let of_form: Vec<&str> = of_form.map(|fault| fault.code).collect();
    for (name, request) in requests(&server) {
        let (answer, _) = server.client().post_validated(&request, Some("strict"));
        let code = answer.split_once("<serv:exceptionID>").map(|(_, rest)| &rest[..6]);
        let is_written = operations::is_written(&name);
        // Examples of queues stand on what came before them in their scenarios: here nobody has a part in any. That is told of
        // the user, after the request was understood.
        let is_about_the_user = answer.contains(": webACDPrefs/");
        assert!(
            is_about_the_user || code.is_none_or(|code| !of_form.contains(&code)),
            "{name}: {answer}\n{request}"
        );
        assert_eq!(code == Some("099005"), !is_written, "{name}: {answer}");
    }
}

/// The commands of the page on schemas, as it shows them, in a folder with what its archive has.
#[test]
fn messages_are_validated_as_the_page_says() {
    let server = TestServer::start(Engine::Sqlite);
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in schema::schema_files(&CONTRACT, VERSION) {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let page = get(&server, "/schema/");
    let shown: Vec<String> = page.split("<pre").skip(1).map(shown).collect();
    let [command, driver] = shown.as_slice() else { panic!("{shown:?}") };
    fs::write(folder.path().join("services.xsd"), driver).unwrap();

    let request = request_of(&server, "meeting.GetMeeting");
    fs::write(folder.path().join("request.xml"), &request).unwrap();
    assert!(is_valid(folder.path(), command), "{command}");
    let wrong = request.replace("meetingKey", "meetingkey");
    fs::write(folder.path().join("request.xml"), wrong).unwrap();
    assert!(!is_valid(folder.path(), command), "{command}");

    let both = command.replace("meeting.xsd", "services.xsd");
    let message = joined(&request, &request_of(&server, "user.GetUser"));
    fs::write(folder.path().join("request.xml"), message).unwrap();
    assert!(!is_valid(folder.path(), command), "one service's schema is not enough");
    assert!(is_valid(folder.path(), &both), "{both}\n{driver}");
    let (answer, _) = server.client().post_validated(&request, None);
    fs::write(folder.path().join("request.xml"), answer).unwrap();
    assert!(is_valid(folder.path(), &both), "answers are valid as well");
}

/// What a page shows to be copied.
fn shown(pre: &str) -> String {
    let text = pre.split_once("<code>").and_then(|(_, text)| text.split_once("</code>"));
    let (text, _) = text.expect("what is shown is code");
    text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"")
}

/// One message with the bodies of both.
fn joined(one: &str, other: &str) -> String {
    let (start, end) = ("    <serv:bodyContent", "  </serv:body>");
    let (before, _) = other.split_once(end).expect("a request has a body");
    let body = &before[before.find(start).expect("a body has a bodyContent")..];
    let declarations = "xmlns:use=\"http://www.webex.com/schemas/2002/06/service/user\" xmlns:xsi=";
    one.replace(end, &format!("{body}{end}")).replacen("xmlns:xsi=", declarations, 1)
}

fn is_valid(folder: &Path, command: &str) -> bool {
    let mut words = command.split(' ');
    let program = words.next().expect("a command begins with a program");
    let output = Command::new(program).args(words).current_dir(folder).output();
    let output = output.expect("this test needs xmllint, of Debian's package libxml2-utils");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 3)), "{told}");
    output.status.success()
}
