//! What those see who run a server: its metrics, whether it is alive and ready, what its answers are called.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use server::{Limits, Proxies, Setup};
use testkit::raw::{self, RawAnswer};
use testkit::{DEMO_SITE, Engine, PostgresCluster, TestServer, demo_password, envelope};

const TOKEN: &str = "a-token-of-a-test-0123";

fn setup() -> Setup {
    Setup { limits: Limits { quiet_seconds: 0, ..Limits::default() }, ..Setup::default() }
}

fn ask(address: SocketAddr, method: &str, path: &str, headers: &str, body: &str) -> RawAnswer {
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n{headers}\
         Content-Length: {length}\r\n\r\n{body}"
    );
    raw::send(address, request.as_bytes())
}

fn get(address: SocketAddr, path: &str, headers: &str) -> RawAnswer {
    ask(address, "GET", path, headers, "")
}

fn post(address: SocketAddr, document: &str) -> RawAnswer {
    ask(address, "POST", "/WBXService/XMLService", "", document)
}

fn status(answer: &RawAnswer) -> &str {
    answer.status_line.get(9..12).unwrap_or_default()
}

fn header<'a>(answer: &'a RawAnswer, name: &str) -> Option<&'a str> {
    let mut pairs = answer.headers.iter().filter_map(|line| line.split_once(':'));
    pairs.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// The samples, by name and labels, as Prometheus' own library reads them.
fn samples(address: SocketAddr) -> BTreeMap<String, f64> {
    let answer = get(address, "/metrics", "");
    assert_eq!(status(&answer), "200", "{answer:?}");
    let told = header(&answer, "content-type").unwrap_or_default();
    assert!(told.starts_with("application/openmetrics-text; version=1.0.0"), "{told}");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/metrics/load.py");
    let mut command = Command::new(testkit::python());
    command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("Python can be started");
    let mut input = child.stdin.take().expect("its input is piped");
    input.write_all(answer.body.as_bytes()).expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "no metrics: {}", answer.body);
    let lines = String::from_utf8(output.stdout).expect("JSON is text");
    let sample = |line: &str| {
        let (_, name, labels, value): (String, String, BTreeMap<String, String>, Value) =
            serde_json::from_str(line).expect("each line is a sample");
        let labels: Vec<String> =
            labels.iter().map(|(name, value)| format!("{name}={value}")).collect();
        Some((format!("{name}{{{}}}", labels.join(",")), value.as_f64()?))
    };
    lines.lines().filter_map(sample).collect()
}

#[test]
fn metrics_count_what_was_asked() {
    let server = TestServer::start_with(Engine::Sqlite, setup());
    let address = server.address();
    let password = demo_password("host1").expect("host1 is an account of the demo");
    let by = |password: &str, operation: &str, body: &str| {
        let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
        post(address, &envelope(DEMO_SITE, &credentials, operation, body))
    };
    for name in ["One", "Two"] {
        let body = format!("<metaData><confName>{name}</confName></metaData>");
        by(password, "meeting.CreateMeeting", &body);
    }
    by(password, "meeting.CreateMeeting", "<colour/>");
    by("wrong", "meeting.GetMeeting", "<meetingKey>1</meetingKey>");
    by(password, "meeting.Dance", "");
    post(address, "<not");
    get(address, "/nothing/here", "");

    // The server hears a little later that the others have gone.
    let mut samples = samples(address);
    for _ in 0..100 {
        if samples["reconvene_connections{}"] == 1.0 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        let connections = self::samples(address)["reconvene_connections{}"];
        samples.insert("reconvene_connections{}".to_owned(), connections);
    }
    for (name, value) in [
        (
            "reconvene_operations_total{operation=CreateMeeting,outcome=success,service=meeting}",
            2.0,
        ),
        ("reconvene_operations_total{operation=CreateMeeting,outcome=099009,service=meeting}", 1.0),
        ("reconvene_operations_total{operation=GetMeeting,outcome=030002,service=meeting}", 1.0),
        (
            "reconvene_operation_duration_seconds_count{operation=CreateMeeting,service=meeting}",
            3.0,
        ),
        (
            "reconvene_operation_duration_seconds_bucket{le=+Inf,operation=CreateMeeting,service=meeting}",
            3.0,
        ),
        ("reconvene_http_answers_total{status=200}", 6.0),
        ("reconvene_http_answers_total{status=404}", 1.0),
        ("reconvene_argon2_runs_total{}", 2.0),
        ("reconvene_argon2_waiting{}", 0.0),
        ("reconvene_passwords_throttled_total{}", 0.0),
        ("reconvene_connections{}", 1.0),
        ("reconvene_connections_accepted_total{}", 8.0),
        ("reconvene_requests{}", 0.0),
        ("reconvene_store_waiting{queue=writes}", 0.0),
        // The seed is one, and each password that is checked.
        ("reconvene_store_group_size_bucket{le=+Inf,queue=writes}", 6.0),
        ("reconvene_store_group_size_sum{queue=writes}", 6.0),
    ] {
        assert_eq!(samples.get(name), Some(&value), "{name} in {samples:#?}");
    }
    assert!(samples["reconvene_forgiven_total{}"] >= 1.0, "{samples:#?}");
    let all = format!("{samples:?}");
    assert!(!all.contains("host1") && !all.contains("Dance"), "nobody chooses what is counted");
}

#[test]
fn metrics_are_for_this_machine_or_for_those_with_the_token() {
    let open = TestServer::start_with(Engine::Sqlite, setup());
    assert_eq!(status(&get(open.address(), "/metrics", "")), "200");
    for forwarded in ["X-Forwarded-For: 192.0.2.1", "Forwarded: for=192.0.2.1", "Via: 1.1 proxy"] {
        let answer = get(open.address(), "/metrics", &format!("{forwarded}\r\n"));
        assert_eq!((status(&answer), answer.body.contains("reconvene_")), ("403", false));
    }
    let proxies = Proxies::parse(&["127.0.0.0/8".to_owned()]).expect("it is a network");
    let behind = TestServer::start_with(Engine::Sqlite, Setup { proxies, ..setup() });
    assert_eq!(status(&get(behind.address(), "/metrics", "")), "403");

    let metrics_token = Some(TOKEN.to_owned());
    let guarded = TestServer::start_with(Engine::Sqlite, Setup { metrics_token, ..setup() });
    for wrong in
        ["", "Authorization: Bearer\r\n", "Authorization: Bearer a-token-of-a-test-0124\r\n"]
    {
        let answer = get(guarded.address(), "/metrics", wrong);
        assert_eq!((status(&answer), answer.body.contains("reconvene_")), ("401", false));
    }
    let right = format!("Authorization: Bearer {TOKEN}\r\nX-Forwarded-For: 192.0.2.1\r\n");
    assert_eq!(status(&get(guarded.address(), "/metrics", &right)), "200");
}

#[test]
fn a_server_whose_database_is_away_lives_but_is_not_ready() {
    let cluster = PostgresCluster::start();
    let server = TestServer::start_with(Engine::Postgres(cluster.create_database()), setup());
    let statuses =
        || ["/healthz", "/readyz"].map(|path| status(&get(server.address(), path, "")).to_owned());
    assert_eq!(statuses(), ["200", "200"]);
    drop(cluster);
    assert_eq!(statuses(), ["200", "503"]);
}

#[test]
fn every_answer_has_a_name() {
    let proxies = Proxies::parse(&["127.0.0.1".to_owned()]).expect("it is an address");
    let trusting = TestServer::start_with(Engine::Sqlite, Setup { proxies, ..setup() });
    let alone = TestServer::start_with(Engine::Sqlite, setup());
    let given = "X-Request-Id: from-the-proxy.1\r\n";
    let mut names = Vec::new();
    for path in ["/", "/healthz", "/nothing", "/demo/", "/WBXService/XMLService"] {
        let of = |server: &TestServer, headers: &str| {
            let answer = get(server.address(), path, headers);
            header(&answer, "x-request-id").map(str::to_owned).expect("it has a name")
        };
        assert_eq!(of(&trusting, given), "from-the-proxy.1", "{path}");
        names.extend([of(&trusting, ""), of(&alone, given), of(&alone, "")]);
        names.push(of(&trusting, "X-Request-Id: with space\r\n"));
    }
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "no name is given twice");
    assert!(!names.iter().any(|name| name.contains("proxy") || name.contains(' ')));
}

#[test]
fn browsers_are_told_what_pages_may_do() {
    // Its public address is https.
    let server = TestServer::start_with(Engine::Sqlite, setup());
    let address = server.address();
    for path in [
        "/",
        "/demo/",
        "/demo/p.php?AT=LI&TK=0",
        "/demo/m.php?AT=HM&MK=1",
        "/meet/host1",
        "/no/such",
        "/reference/",
        "/schema/",
        "/WBXService/XMLService",
    ] {
        let answer = get(address, path, "");
        let policy = header(&answer, "content-security-policy").unwrap_or_default();
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("strict-transport-security", "max-age=31536000"),
        ] {
            assert_eq!(header(&answer, name), Some(value), "{path}: {name}");
        }
        if path.starts_with("/demo/") || path.starts_with("/meet/") {
            assert_eq!(header(&answer, "cache-control"), Some("no-store"), "{path}");
        }
    }
    // Over plain HTTP nobody is sent to where nothing listens.
    let plain = TestServer::start_for_browser(Engine::Sqlite);
    assert_eq!(header(&get(plain.address(), "/", ""), "strict-transport-security"), None);
}

#[test]
fn a_form_of_another_origin_is_refused() {
    let server = TestServer::start_with(Engine::Sqlite, setup());
    let address = server.address();
    for (headers, expected) in [
        ("", "404"),
        ("Origin: https://meet.example.org\r\n", "404"),
        ("Sec-Fetch-Site: same-origin\r\n", "404"),
        ("Origin: https://elsewhere.example.org\r\n", "403"),
        ("Origin: null\r\n", "403"),
        ("Sec-Fetch-Site: cross-site\r\n", "403"),
        ("Sec-Fetch-Site: same-site\r\n", "403"),
    ] {
        // A session that is not there: what gets through is not found.
        for path in ["/demo/j.php?MTID=m0", "/demo/e.php?AT=SI&MK=1", "/demo/m.php?AT=JM&MK=1"] {
            let answer = ask(address, "POST", path, headers, "PW=x");
            assert_eq!(status(&answer), expected, "{path} {headers}");
        }
    }
    // The API has no cookies, and is called from wherever CORS allows it.
    let elsewhere = "Origin: https://elsewhere.example.org\r\nSec-Fetch-Site: cross-site\r\n";
    let document = envelope(DEMO_SITE, "", "ep.GetAPIVersion", "");
    let answer = ask(address, "POST", "/WBXService/XMLService", elsewhere, &document);
    assert!(answer.body.contains("SUCCESS"), "{answer:?}");
}
