//! Published clients, unchanged, against a server over HTTP.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use testkit::{Engine, TestServer};

#[test]
fn webex_api_client_for_node() {
    let folder = installed("webex-api-client");
    let server = TestServer::start(Engine::Sqlite);
    let password = testkit::demo_password("host1").expect("host1 is an account of the demo");
    let mut node = Command::new("node");
    node.current_dir(&folder).args([
        "script.js",
        &server.url(),
        testkit::DEMO_SITE,
        "host1",
        password,
    ]);
    let result: Value = serde_json::from_str(&run(&mut node)).expect("the script prints JSON");

    let (ticket, key) =
        (result["ticket"].as_str().unwrap_or_default(), result["key"].as_str().unwrap_or_default());
    assert!(!ticket.is_empty() && key.len() == 9, "{result}");
    let (host_url, join_url) = (result["hostURL"].clone(), result["joinURL"].clone());
    let begins = |url: &Value, start: &str| url.as_str().is_some_and(|url| url.starts_with(start));
    assert!(begins(&host_url, "https://meet.example.org/demo/p.php?AT=LI&amp;"), "{result}");
    assert!(begins(&join_url, "https://meet.example.org/demo/e.php?AT=SI&amp;MK="), "{result}");
    let expected = json!({
        "signIn": "SUCCESS", "ticket": ticket,
        "create": "SUCCESS", "key": key,
        "get": "SUCCESS", "name": "Sample Meeting", "start": "03/01/2030 09:30:00", "duration": "30",
        "password": "pass123", "attendee": "jkirk@example.com",
        "set": "SUCCESS", "movedName": "Moved Meeting", "movedStart": "03/02/2030 10:00:00",
        "listed": key, "total": "1", "hostURL": host_url, "joinURL": join_url,
        "deleted": "SUCCESS", "gone": "060001",
        "missing": "060001",
    });
    assert_eq!(result, expected);
}

#[test]
fn lock_files_name_no_host() {
    let clients = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/clients");
    for client in fs::read_dir(clients).unwrap() {
        let lock = client.unwrap().path().join("package-lock.json");
        let text = fs::read_to_string(&lock).unwrap();
        // Packages come from wherever npm is told to get them, on every machine.
        assert!(!text.contains("://"), "{} names a host", lock.display());
    }
}

/// The folder of a client, with its packages installed.
fn installed(client: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/clients").join(client);
    if !folder.join("node_modules").is_dir() {
        run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder));
    }
    folder
}

/// Runs a program; answers what it prints.
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}; this test needs node and npm: on Debian 'apt-get install nodejs npm'")
    });
    let (out, errors) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {}\n{out}{errors}", output.status);
    out.into_owned()
}
