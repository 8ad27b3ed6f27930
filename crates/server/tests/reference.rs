//! The reference and the schemas over HTTP, and on the command line.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::{Command, Output};

use schema::{CONTRACT, Version};
use testkit::{Engine, TestServer, demo_password};
use ureq::Agent;
use ureq::http::Response;
use zip::ZipArchive;

/// What a new site speaks.
const VERSION: Version = Version(40, 4, 0);

fn start() -> TestServer {
    TestServer::start(Engine::Sqlite)
}

/// Asks once; follows nothing.
fn ask(server: &TestServer, method: &str, path: &str) -> Response<Vec<u8>> {
    let config = Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
    let agent = Agent::new_with_config(config);
    let url = format!("{}{path}", server.url());
    let answer = match method {
        "HEAD" => agent.head(&url).call(),
        _ => agent.get(&url).call(),
    };
    let (head, mut body) = answer.unwrap_or_else(|error| panic!("{url}: {error}")).into_parts();
    let bytes = body.with_config().limit(64 * 1024 * 1024).read_to_vec();
    Response::from_parts(head, bytes.unwrap_or_else(|error| panic!("{url}: {error}")))
}

fn header<'a>(answer: &'a Response<Vec<u8>>, name: &str) -> &'a str {
    answer.headers().get(name).map_or("", |value| value.to_str().unwrap_or_default())
}

fn text(answer: &Response<Vec<u8>>) -> &str {
    std::str::from_utf8(answer.body()).expect("the body is UTF-8")
}

#[test]
fn pages_may_be_kept_for_an_hour_and_need_nothing_from_elsewhere() {
    let server = start();
    for path in [
        "/reference/",
        "/reference/?q=confName",
        "/reference/faults",
        "/reference/compatibility",
        "/reference/versions",
        "/reference/meeting.GetMeeting",
        "/reference/training.UploadIMStest",
        "/schema/",
    ] {
        let page = ask(&server, "GET", path);
        assert_eq!(page.status(), 200, "{path}");
        for (name, value) in [
            ("Content-Type", "text/html;charset=UTF-8"),
            ("Cache-Control", "public, max-age=3600"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
        ] {
            assert_eq!(header(&page, name), value, "{path}: {name}");
        }
        assert!(header(&page, "Content-Security-Policy").starts_with("default-src 'none'"));
        let head = ask(&server, "HEAD", path);
        assert_eq!((head.status(), head.body().len()), (page.status(), 0), "{path}");
    }
    let style = ask(&server, "GET", "/assets/reference.css");
    assert_eq!(
        (style.status().as_u16(), header(&style, "Content-Type")),
        (200, "text/css;charset=UTF-8")
    );
}

#[test]
fn other_spellings_lead_to_the_one() {
    let server = start();
    for (path, to) in [
        ("/reference", "/reference/"),
        ("/reference/faults/", "/reference/faults"),
        ("/reference/meeting.GetMeeting/", "/reference/meeting.GetMeeting"),
        ("/reference/MEETING.getmeeting", "/reference/meeting.GetMeeting"),
        ("/reference/GetMeeting", "/reference/meeting.GetMeeting"),
        ("/reference/trainingsession.dellab", "/reference/training.DelLab"),
        ("/reference/getmeeting/request.xml", "/reference/meeting.GetMeeting/request.xml"),
        ("/schema", "/schema/"),
        ("/schema/40.4.0", "/schema/#40.4.0"),
        ("/schema/40.4.0/", "/schema/40.4.0"),
        // A header takes no line breaks, and nothing leads elsewhere.
        ("/reference/a%0D%0Ab%2F%2Fc/", "/reference/abc"),
    ] {
        let answer = ask(&server, "GET", path);
        assert_eq!((answer.status().as_u16(), header(&answer, "Location")), (308, to), "{path}");
    }
}

#[test]
fn what_there_is_not_is_not_found() {
    let server = start();
    for path in [
        "/reference/meeting.GetMeetings",
        "/reference/user.GetMeeting",
        "/reference/%3Cb%3E",
        "/reference/meeting.GetMeeting/other.xml",
        // Nobody has run it yet.
        "/reference/history.LstrecordaccessHistory/response.xml",
        "/reference/meeting.GetMeeting/request.xml/more",
        "/schema/1.2.3",
        "/schema/1.2.3.zip",
        "/schema/1.2.3/meeting.xsd",
        "/schema/40.4.0/other.xsd",
        "/schema/40.4.0/..%2Fmeeting.xsd",
        "/schema/x",
    ] {
        let answer = ask(&server, "GET", path);
        assert_eq!(answer.status(), 404, "{path}");
        assert!(text(&answer).contains("There is no such page"), "{path}");
        assert_eq!(header(&answer, "Cache-Control"), "", "{path}");
    }
}

#[test]
fn examples_are_files() {
    let server = start();
    for file in ["request.xml", "response.xml"] {
        let answer = ask(&server, "GET", &format!("/reference/meeting.GetMeeting/{file}"));
        assert_eq!(header(&answer, "Content-Type"), "text/xml;charset=UTF-8");
        let name = format!("attachment; filename=\"meeting.GetMeeting.{file}\"");
        assert_eq!(header(&answer, "Content-Disposition"), name);
        assert!(text(&answer).starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    }
    // What is made up signs in to the demo.
    let [site, web_ex_id, password] = web::reference::DEMO_CREDENTIALS;
    assert_eq!((site, Some(password)), (testkit::DEMO_SITE, demo_password(web_ex_id)));
}

#[test]
fn the_schemas_of_a_version_come_in_one_file() {
    let server = start();
    let wanted: BTreeMap<String, String> =
        schema::schema_files(&CONTRACT, VERSION).into_iter().collect();
    let answer = ask(&server, "GET", "/schema/40.4.0.zip");
    assert_eq!(header(&answer, "Content-Type"), "application/zip");
    assert_eq!(
        header(&answer, "Content-Disposition"),
        "attachment; filename=\"reconvene-schema-40.4.0.zip\""
    );
    let mut archive = ZipArchive::new(Cursor::new(answer.into_body())).unwrap();
    let mut found = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        found.insert(file.name().unwrap().into_owned(), text);
    }
    assert_eq!(found, wanted);
    for (name, wanted) in &wanted {
        let answer = ask(&server, "GET", &format!("/schema/40.4.0/{name}"));
        assert_eq!(text(&answer), wanted, "{name}");
    }
}

/// Every link leads to a page, and to a place on it that is there.
#[test]
fn every_link_leads_somewhere() {
    let server = start();
    let mut ids: BTreeMap<String, HashSet<String>> = BTreeMap::new();
    let mut anchors = Vec::new();
    let mut waiting = vec!["/".to_owned()];
    while let Some(path) = waiting.pop() {
        if ids.contains_key(&path) {
            continue;
        }
        let answer = ask(&server, "GET", &path);
        assert_eq!(answer.status(), 200, "{path}");
        let is_page = header(&answer, "Content-Type").starts_with("text/html");
        let html = if is_page { text(&answer) } else { "" };
        ids.insert(path.clone(), values(html, " id=\"").collect());
        for link in values(html, " href=\"") {
            let (target, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if target.is_empty() { &path } else { target };
            assert!(target.starts_with('/'), "{path} leads elsewhere: {link}");
            if !anchor.is_empty() {
                anchors.push((path.clone(), target.to_owned(), anchor.to_owned()));
            }
            waiting.push(target.to_owned());
        }
    }
    for (path, target, anchor) in anchors {
        assert!(ids[&target].contains(&anchor), "{path} leads to {target}#{anchor}");
    }
    for (namespace, operation) in CONTRACT.operations() {
        let name = namespace.full_name(operation).unwrap();
        assert!(ids.contains_key(&format!("/reference/{name}")), "nothing leads to {name}");
        assert!(ids.contains_key(&format!("/reference/{name}/request.xml")), "{name}");
    }
}

/// The values of an attribute, given with its equals sign and first quotation mark.
fn values<'a>(html: &'a str, attribute: &str) -> impl Iterator<Item = String> + use<'a> {
    let pieces: Vec<&str> = html.split(attribute).skip(1).collect();
    pieces.into_iter().filter_map(|piece| Some(piece.split_once('"')?.0.to_owned()))
}

fn reconvene_schema(out: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reconvene"));
    command.args(["schema", "--out"]).arg(out).args(more).output().expect("the binary can be run")
}

#[test]
fn the_schemas_are_written_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    for (version, more) in [(VERSION, &[][..]), (Version(42, 11, 1), &["--version", "42.11.1"][..])]
    {
        let out = folder.path().join(format!("new/{version}"));
        // Twice: what is there is written anew.
        for _ in 0..2 {
            let output = reconvene_schema(&out, more);
            assert!(output.status.success(), "{output:?}");
            let told = String::from_utf8(output.stdout).unwrap();
            assert!(told.contains(&format!("schemas of version {version}")), "{told}");
        }
        for (name, text) in schema::schema_files(&CONTRACT, version) {
            assert_eq!(fs::read_to_string(out.join(&name)).unwrap(), text, "{name}");
        }
    }
}

#[test]
fn a_file_is_no_folder_for_schemas() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "kept").unwrap();
    for (out, more, why) in [
        (&file, &[][..], "is a file"),
        (&file.join("below"), &[], "below"),
        (&folder.path().join("x"), &["--version", "1.2.3"], "the versions are 40.1.0, "),
        (&folder.path().join("x"), &["--version", "new"], "is no version such as"),
    ] {
        let output = reconvene_schema(out, more);
        assert!(!output.status.success(), "{output:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(why), "{told}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
    assert!(!folder.path().join("x").exists());
}
