//! The command line, beside a server at work: users, tokens, tickets, the audit log, copies of everything.

#[path = "support/program.rs"]
#[expect(dead_code, reason = "not every test signals")]
mod program;

use std::path::{Path, PathBuf};

use program::{run, text};
use serde_json::Value;

/// A folder with a configuration and the site acme; its administrator is ada.
struct Acme {
    folder: tempfile::TempDir,
}

impl Acme {
    fn new() -> Acme {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let acme = Acme { folder };
        acme.write("reconvene.toml", "public_url = \"https://meet.example.org\"\n");
        acme.does(&["site", "create", "--name", "acme"], "");
        let ada = [
            "user",
            "create",
            "--site",
            "acme",
            "--web-ex-id",
            "ada",
            "--email",
            "ada@acme.example",
        ];
        let more = ["--first-name", "Ada", "--last-name", "Admin", "--role", "site-admin"];
        acme.does(&[&ada[..], &more[..]].concat(), "Adm1n-secret\n");
        acme
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        std::fs::write(self.path(name), content).expect("a file can be written");
    }

    fn config(&self) -> PathBuf {
        self.path("reconvene.toml")
    }

    /// Runs a command; answers its exit code and all that it prints.
    fn tries(&self, arguments: &[&str], input: &str) -> (i32, String) {
        with(&self.config(), arguments, input)
    }

    /// Runs a command that must succeed.
    fn does(&self, arguments: &[&str], input: &str) -> String {
        let (code, printed) = self.tries(arguments, input);
        assert_eq!(code, 0, "{arguments:?}: {printed}");
        printed
    }

    /// What a command tells as JSON.
    fn told(&self, arguments: &[&str]) -> Value {
        let printed = self.does(&[arguments, &["--json"]].concat(), "");
        serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{error}: {printed}"))
    }
}

fn with(config: &Path, arguments: &[&str], input: &str) -> (i32, String) {
    run(&[arguments, &["--config", text(config)]].concat(), input)
}

#[test]
fn users_are_imported_all_or_none() {
    let acme = Acme::new();
    acme.write(
        "wrong.csv",
        "webExId,email,firstName,lastName,role,timeZoneID,password\n\
         ben,ben@acme.example,Ben,Host,host,4,Str0ng-enough\n\
         cat,no address,Cat,Host,host,4,Str0ng-enough\n\
         dan,dan@acme.example,Dan,Host,boss,4,Str0ng-enough\n\
         eva,eva@acme.example,Eva,Host,host,999,Str0ng-enough\n\
         fay,fay@acme.example,Fay,Host,host,4,weak\n\
         gus,ben@acme.example,Gus,Host,host,4,Str0ng-enough\n\
         ADA,other@acme.example,Ada,Host,host,4,Str0ng-enough\n\
         hal,hal@acme.example,Hal\n",
    );
    let wrong = acme.path("wrong.csv");
    let import = ["user", "import", text(&wrong), "--site", "acme"];
    let (code, printed) = acme.tries(&import, "");
    assert_eq!(code, 1, "{printed}");
    for told in [
        "line 3, cat: ",
        "line 4, dan: role",
        "line 5, eva: timeZoneID",
        "line 6, fay: ",
        "line 7, gus: email",
        "line 8, ADA: ",
        "line 9, hal: 3 fields instead of 7",
        "7 of the lines are refused, and nothing is imported",
    ] {
        assert!(printed.contains(told), "{told} in {printed}");
    }
    assert!(!printed.contains("line 2,") && !printed.contains("Str0ng"), "{printed}");
    let (_, printed) = acme.tries(&[&import[..], &["--json"]].concat(), "");
    let line = printed.lines().find(|line| line.starts_with('{')).expect("it tells JSON");
    let report: Value = serde_json::from_str(line).unwrap();
    assert_eq!(report["refused"].as_array().map(Vec::len), Some(7));
    assert_eq!(acme.told(&["user", "list", "--site", "acme"]).as_array().map(Vec::len), Some(1));

    for (content, word) in [
        ("webExId,email,firstName\n", "lastName is missing"),
        ("webExId,email,firstName,lastName,color\n", "no column 'color'"),
        ("webExId,email,firstName,lastName,email\n", "twice"),
        ("webExId,email,firstName,lastName\n", "--passwords"),
    ] {
        acme.write("header.csv", content);
        let (code, printed) =
            acme.tries(&["user", "import", text(&acme.path("header.csv")), "--site", "acme"], "");
        assert!(code == 1 && printed.contains(word), "{printed}");
    }
}

#[test]
fn passwords_are_made_for_those_who_are_imported_without() {
    let acme = Acme::new();
    acme.write(
        "people.csv",
        "\u{feff}webExId,email,firstName,lastName\nben,ben@acme.example,Ben,Host\n",
    );
    let (people, secrets) = (acme.path("people.csv"), acme.path("secrets.csv"));
    let import = ["user", "import", text(&people), "--site", "acme", "--passwords", text(&secrets)];
    let printed = acme.does(&[&import[..], &["--dry-run"]].concat(), "");
    assert!(printed.contains("All 1 users can be imported"), "{printed}");
    assert!(!secrets.exists());
    assert!(acme.does(&import, "").contains("Imported 1 users"));
    let written = std::fs::read_to_string(&secrets).unwrap();
    let (head, line) = written.split_once('\n').unwrap();
    assert!(head == "webExId,password" && line.starts_with("ben,"), "{written}");
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &std::fs::metadata(&secrets).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600);
    // Again: his name is taken, and the passwords there stay.
    assert_eq!(acme.tries(&import, "").0, 1);
    assert_eq!(std::fs::read_to_string(&secrets).unwrap(), written);
}

#[test]
fn users_are_changed_and_listed() {
    let acme = Acme::new();
    let set = ["user", "set", "--site", "acme", "--web-ex-id", "ada"];
    assert_eq!(acme.tries(&set, "").0, 2, "nothing to change");
    acme.does(&[&set[..], &["--active", "false"]].concat(), "");
    assert_eq!(acme.told(&["user", "list", "--site", "acme"])[0]["active"], false);
    acme.does(
        &[&set[..], &["--active", "true", "--unlock", "--password"]].concat(),
        "N3w-secret\n",
    );
    let (code, printed) = acme.tries(&[&set[..], &["--password"]].concat(), "weak\n");
    assert!(code == 1 && !printed.contains("weak"), "{printed}");
    let ada = &acme.told(&["user", "list", "--site", "acme"])[0];
    assert_eq!((&ada["webExId"], &ada["role"]), (&Value::from("ada"), &Value::from("site-admin")));
    assert_eq!((&ada["active"], &ada["locked"]), (&Value::from(true), &Value::from(false)));
    let (code, _) =
        acme.tries(&["user", "set", "--site", "acme", "--web-ex-id", "nobody", "--unlock"], "");
    assert_eq!(code, 1);
}

#[test]
fn tokens_are_shown_once_and_revoked() {
    let acme = Acme::new();
    let made = acme.told(&[
        "token", "create", "--site", "acme", "--user", "ada", "--name", "reports", "--days", "90",
    ]);
    let token = made["token"].as_str().expect("it is shown");
    assert_eq!(token.len(), 64);
    let listed = acme.does(&["token", "list", "--site", "acme"], "");
    assert!(
        listed.contains("reports") && listed.contains("ada") && !listed.contains(token),
        "{listed}"
    );
    let id = made["id"].to_string();
    acme.does(&["token", "revoke", "--site", "acme", "--id", &id], "");
    assert_eq!(acme.tries(&["token", "revoke", "--site", "acme", "--id", &id], "").0, 1);
    assert_eq!(acme.told(&["token", "list", "--site", "acme"]), Value::Array(Vec::new()));
    let (code, _) =
        acme.tries(&["token", "create", "--site", "acme", "--user", "nobody", "--name", "x"], "");
    assert_eq!(code, 1);
    // All of it is in the audit log, without the token.
    let log = acme.does(&["audit", "--site", "acme"], "");
    for word in ["UserCreated", "TokenCreated", "TokenRevoked", "command line"] {
        assert!(log.contains(word), "{word} in {log}");
    }
    assert!(!log.contains(token));
    let none = acme.told(&["audit", "--site", "acme", "--until", "2020-01-01T00:00:00Z"]);
    assert_eq!(none, Value::Array(Vec::new()));
    assert_eq!(acme.told(&["ticket", "revoke", "--site", "acme", "--all"])["revoked"], 0);
    assert_eq!(acme.tries(&["ticket", "revoke", "--site", "acme"], "").0, 2);
}

#[test]
fn a_copy_is_restored_elsewhere() {
    let acme = Acme::new();
    let (copy, elsewhere) = (acme.path("acme.backup"), acme.path("elsewhere"));
    acme.does(&["backup", "--out", text(&copy)], "");
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&copy).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(acme.tries(&["backup", "--out", text(&copy)], "").0, 1, "it is not replaced");

    std::fs::create_dir(&elsewhere).unwrap();
    let config = elsewhere.join("reconvene.toml");
    std::fs::write(&config, "public_url = \"https://other.example.org\"\n").unwrap();
    let whole = std::fs::read(&copy).unwrap();
    for (content, why) in
        [(&whole[..whole.len() / 2], "cut"), (&b"nonsense"[..], "no copy"), (&b""[..], "empty")]
    {
        let wrong = acme.path("wrong.backup");
        std::fs::write(&wrong, content).unwrap();
        let (code, printed) = with(&config, &["restore", "--from", text(&wrong)], "");
        assert!(code == 1 && printed.contains("wrong.backup"), "{why}: {printed}");
    }
    let (code, printed) = with(&config, &["restore", "--from", text(&copy)], "");
    assert_eq!(code, 0, "{printed}");
    let (_, listed) = with(&config, &["user", "list", "--site", "acme"], "");
    assert!(listed.contains("ada@acme.example"), "{listed}");
    let (code, printed) = with(&config, &["restore", "--from", text(&copy)], "");
    assert!(code == 1 && printed.contains("there are sites already"), "{printed}");
}
