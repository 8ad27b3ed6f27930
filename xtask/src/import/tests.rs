//! Imports of a small catalogue into a folder of each test's own.

use std::fs;

use super::catalogue::{normal_known, normal_since, snake_case};
use super::files::files_below;
use super::{contract_name, import};

const SHARED: &str = r#"{"prefix": "com", "uri": "urn:com", "operations": [],
        "simpleTypes": [{"name": "colour", "base": "xsd:string", "enum": ["RED", "BLUE"], "restrictions": {}, "openEnum": true}],
        "complexTypes": [{"name": "extra", "extends": null, "file": "common.xsd", "fields": []}]}"#;

const MEETING: &str = r#"{"prefix": "meet", "uri": "urn:meet",
        "operations": [
            {"service": "meeting", "operation": "GetAPIMeeting", "since": "40.2.0",
             "request": {"ns": "meet", "type": "getAPIMeeting"}, "response": {"ns": "meet", "type": "getAPIMeetingResponse"}},
            {"service": "meeting", "operation": "DelMeeting", "since": "<=5.x",
             "request": {"ns": "meet", "type": "delMeeting"}, "response": {"ns": "meet", "type": "delMeetingResponse"}},
            {"service": "meeting", "operation": "LstNothing", "since": "guide",
             "request": {"ns": "meet", "type": "lstNothing"}, "response": null}],
        "simpleTypes": [
            {"name": "keyType/text", "base": "xsd:string", "enum": [], "restrictions": {"maxLength": "16"}}],
        "complexTypes": [
            {"name": "firstShared", "extends": null, "file": "meeting.xsd", "fields": []},
            {"name": "getAPIMeeting", "extends": "serv:bodyContentType", "fields": [
                {"name": "key", "type": "keyType", "ns_of_type": "meet", "min": 1, "max": 1}]},
            {"name": "getAPIMeetingResponse", "extends": "meet:keyType", "fields": [
                {"name": "own", "type": "own/inner", "ns_of_type": "meet", "min": 0, "max": 3, "since": "41.x", "confidence": "client"}]},
            {"name": "own/inner", "extends": null, "fields": [
                {"name": "colour", "type": "colour", "ns_of_type": "com", "min": 1, "max": "unbounded"}]},
            {"name": "delMeeting", "extends": "serv:bodyContentType", "fields": [
                {"name": "key", "type": "keyType", "ns_of_type": "meet", "min": 1, "max": 1},
                {"name": "first", "type": "firstShared", "ns_of_type": "meet", "min": 1, "max": 1}]},
            {"name": "delMeetingResponse", "extends": "serv:bodyContentType", "fields": [
                {"name": "first", "type": "firstShared", "ns_of_type": "meet", "min": 0, "max": 1}]},
            {"name": "keyType", "extends": null, "fields": [
                {"name": "text", "type": "keyType/text", "ns_of_type": "meet", "min": 0, "max": 1, "default": "a\"b"}]}]}"#;

const ENVELOPE_FILE: &str = r#"{"prefix": "serv", "uri": "urn:serv", "operations": [], "simpleTypes": [], "complexTypes": [
        {"name": "messageType", "extends": null, "file": "service.xsd", "fields": []},
        {"name": "responseType", "extends": null, "fields": []}, {"name": "subErrorType", "extends": null, "fields": []},
        {"name": "bodyContentType", "extends": null, "fields": []}]}"#;

/// A folder of its own for one test, with the small catalogue in it; removed when dropped.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("import-{test}-{}", std::process::id()));
        fs::create_dir_all(folder.join("catalogue")).unwrap();
        for (name, text) in [("com", SHARED), ("meet", MEETING), ("serv", ENVELOPE_FILE)] {
            fs::write(folder.join(format!("catalogue/{name}.json")), text).unwrap();
        }
        Folder(folder)
    }

    fn import(&self, operations: &[&str]) -> Result<Vec<String>, String> {
        let operations: Vec<String> = operations.iter().map(|name| name.to_string()).collect();
        import(&self.0.join("catalogue"), &self.0.join("contract"), &operations)
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.join("contract").join(file)).unwrap()
    }

    fn contract(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for folder in ["meeting", "types"] {
            let found = files_below(&self.0.join("contract").join(folder), "toml").unwrap();
            files.extend(found.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)));
        }
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn since_is_kept_from_40_1_on() {
    let kept = [
        ("40.1.0", "40.1.0"),
        ("40.1.2", "40.1.2"),
        ("42.11.1", "42.11.1"),
        ("41.x", "41.1.0"),
        ("40.4.3 / 40.2.4", "40.4.3"),
        ("40.12.0 (isPrivateMeeting); the others <=40.12.0", "40.12.0"),
    ];
    for (prose, release) in kept {
        assert_eq!(normal_since(prose).as_deref(), Some(release), "{prose}");
    }
    let dropped = [
        "",
        "<=5.x (XSD set of 2011)",
        "<=40.12.0",
        "40.0.9",
        "11.0.0 SP9",
        "7.4.0 / 8.0.0 SP11",
        "9.0 or later",
        "2013 bindings",
        "2016-2018 (<=11.0)",
        "guide",
        "8.0 SP11 - 10.0.0",
    ];
    for prose in dropped {
        assert_eq!(normal_since(prose), None, "{prose}");
    }
}

#[test]
fn known_is_said_only_of_what_was_inferred() {
    assert_eq!(normal_known("client", false), Some("inferred"));
    assert_eq!(normal_known("inferred", false), Some("inferred"));
    assert_eq!(normal_known("captured", true), Some("inferred"));
    for confidence in ["", "captured", "bindings", "release-note"] {
        assert_eq!(normal_known(confidence, false), None, "{confidence}");
    }
}

#[test]
fn an_operation_gets_its_own_types_and_shares_the_others() {
    let folder = Folder::new("types");
    folder.import(&["meeting.GetAPIMeeting"]).unwrap();
    assert_eq!(
        folder.text("meeting/get_api_meeting.toml"),
        r#"[operation]
name = "GetAPIMeeting"
doc = ""
caller = []
faults = []
since = "40.2.0"
request = "getAPIMeeting"
response = "getAPIMeetingResponse"

[getAPIMeeting]
doc = ""
key = { type = "keyType", doc = "" }

[getAPIMeetingResponse]
doc = ""
extends = "keyType"
own = { type = "ownInner*", occurs = 3, since = "41.1.0", known = "inferred", doc = "" }

[ownInner]
doc = ""
colour = { type = "com:colour+", doc = "" }
"#
    );
    assert_eq!(
        folder.text("meeting/service.toml"),
        r#"[service]
prefix = "meet"
uri = "urn:meet"
file = "meeting.xsd"
packages = ["meeting"]
also_declares = ["att"]

[keyType]
doc = ""
text = { type = "string?", max = 16, default = "a\"b", doc = "" }
"#
    );
    let shared = folder.text("types/com.toml");
    assert!(
        shared.contains("[colour]\ndoc = \"\"\nvalues = [\"RED\", \"BLUE\"]\nopen = true\n"),
        "{shared}"
    );
    assert!(!shared.contains("extra"), "not reached: {shared}");
    assert!(folder.text("types/serv.toml").contains("[messageType]"));
}

#[test]
fn importing_again_changes_nothing() {
    let folder = Folder::new("again");
    folder.import(&["meeting.GetAPIMeeting", "meeting.DelMeeting"]).unwrap();
    let first = folder.contract();
    assert_eq!(first.len(), 5);
    folder.import(&["meeting.GetAPIMeeting", "meeting.DelMeeting"]).unwrap();
    assert_eq!(folder.contract(), first);
    folder.import(&[]).unwrap();
    assert_eq!(folder.contract(), first);
}

#[test]
fn a_later_operation_adds_types_and_leaves_what_people_wrote() {
    let folder = Folder::new("later");
    folder.import(&["meeting.GetAPIMeeting"]).unwrap();
    let path = folder.0.join("contract/meeting/service.toml");
    let written = folder.text("meeting/service.toml").replace(
        "\n[keyType]\ndoc = \"\"",
        "\n# Why it is so.\n[keyType]\ndoc = \"By hand.\"\nextra = { type = \"long?\", doc = \"Ours.\" }",
    );
    fs::write(&path, format!("# Meetings.\n\n{written}")).unwrap();
    let operation = folder.text("meeting/get_api_meeting.toml");

    folder.import(&["meeting.DelMeeting"]).unwrap();
    assert_eq!(folder.text("meeting/get_api_meeting.toml"), operation);
    let service = folder.text("meeting/service.toml");
    assert!(service.starts_with("# Meetings.\n\n[service]\n"), "{service}");
    assert!(
        service.ends_with(
            "\n\n# Why it is so.\n[keyType]\ndoc = \"By hand.\"\nextra = { type = \"long?\", doc = \"Ours.\" }\n\
             text = { type = \"string?\", max = 16, default = \"a\\\"b\", doc = \"\" }\n"
        ),
        "{service}"
    );
    // Reached by DelMeeting alone, from its request and its response.
    assert!(folder.text("meeting/del_meeting.toml").ends_with("\n\n[firstShared]\ndoc = \"\"\n"));
}

#[test]
fn what_cannot_be_imported_is_refused() {
    let folder = Folder::new("refused");
    assert!(
        folder.import(&["meeting.Unheard"]).unwrap_err().contains("no operation meeting.Unheard")
    );
    assert!(folder.import(&["meeting.LstNothing"]).unwrap_err().contains("nothing but the name"));
    assert_eq!(folder.contract(), [], "nothing is written when an import fails");
}

#[test]
fn names_are_turned_as_the_contract_has_them() {
    assert_eq!(snake_case("GetAPIVersion"), "get_api_version");
    assert_eq!(snake_case("LstsummaryMeeting"), "lstsummary_meeting");
    assert_eq!(snake_case("AssignWebACDQueues"), "assign_web_acd_queues");
    assert_eq!(
        contract_name("getSessionInfoResponse/metaData/agenda"),
        "getSessionInfoResponseMetaDataAgenda"
    );
}
