//! The published schemas in the hands of another library: PyPI's xmlschema loads them and reads answers by them.

use std::fs;
use std::path::Path;
use std::process::Command;

use schema::{CONTRACT, Version};
use serde_json::Value;
use testkit::{Engine, TestServer, envelope};

/// The oldest, that of a new site, the newest.
fn versions() -> [Version; 3] {
    let [oldest, .., newest] = CONTRACT.releases else { panic!("there are several releases") };
    [oldest.version, Version(40, 4, 0), newest.version]
}

#[test]
fn another_library_reads_answers_by_the_schemas_of_their_versions() {
    let server = TestServer::start(Engine::Sqlite);
    for version in versions() {
        let site = format!("site-{}", version).replace('.', "-");
        let number =
            i64::from(version.0) * 10_000 + i64::from(version.1) * 100 + i64::from(version.2);
        server.add_site(&site, number, &[("host", "Secret-12345")], |site| {
            site.api_version = version.to_string();
        });
    }
    for version in versions() {
        let work = tempfile::tempdir().unwrap();
        let files = schema::schema_files(&CONTRACT, version);
        for (name, text) in &files {
            fs::write(work.path().join(name), text).unwrap();
        }
        let site = format!("site-{}", version).replace('.', "-");
        let credentials = "<webExID>host</webExID><password>Secret-12345</password>";
        let call = |operation: &str, body: &str| {
            server.client().post(&envelope(&site, credentials, operation, body))
        };
        let messages = [
            call(
                "meeting.CreateMeeting",
                "<metaData><confName>Stand-up</confName></metaData><schedule><startDate/></schedule>",
            ),
            call("ep.LstsummarySession", ""),
            call("user.GetUser", "<webExId>host</webExId>"),
        ];
        let paths: Vec<_> =
            (0..messages.len()).map(|n| work.path().join(format!("{n}.xml"))).collect();
        for (path, message) in paths.iter().zip(&messages) {
            fs::write(path, message).unwrap();
        }
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/schema/load.py");
        let output = Command::new(testkit::python())
            .arg(script)
            .arg(work.path())
            .args(&paths)
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {errors}", version);
        let read: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(read["schemas"].as_array().unwrap().len(), files.len());
        let [created, listed, user] = [0, 1, 2].map(|n| &read["bodies"][n]);
        assert!(created[0]["meet:meetingkey"].is_number(), "{created}");
        assert_eq!(listed[0]["ep:session"][0]["ep:confName"], "Stand-up", "{listed}");
        assert_eq!(user[0]["use:webExId"], "host", "{user}");
    }
}
