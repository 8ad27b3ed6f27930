//! `reconvene queue` and `reconvene template` as people run them.

#[path = "support/program.rs"]
#[expect(dead_code, reason = "no server is started here")]
mod program;

use program::{run, text};
use serde_json::{Value, json};
use store::audit::{self, Wanted};
use store::{Location, Options, Store, Tx};

/// A folder with a configuration, the site acme and its host ann.
fn acme() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("reconvene.toml");
    let config = format!(
        "public_url = \"http://127.0.0.1:8080\"\ndata = \"{}\"\n",
        text(&folder.path().join("data"))
    );
    std::fs::write(&file, config).expect("a file can be written");
    let file = text(&file).to_owned();
    let site = ["site", "create", "--config", &file, "--name", "acme", "--id", "77"];
    assert_eq!(run(&site, "").0, 0);
    (folder, file)
}

fn on_site(config: &str, command: &[&str], more: &[&str]) -> (i32, String) {
    let place = ["--config", config, "--site", "acme"];
    run(&[command, &place, more].concat(), "")
}

fn listed(config: &str, what: &str) -> Value {
    let (code, printed) = on_site(config, &[what, "list"], &["--json"]);
    assert_eq!(code, 0, "{printed}");
    serde_json::from_str(&printed).expect("it prints JSON")
}

fn store(folder: &tempfile::TempDir) -> Store {
    let location = Location::Sqlite(folder.path().join("data"));
    Store::open(&location, &Options { threads: 1 }).expect("the data can be opened")
}

/// Adds the host ann; answers her id.
fn add_host(folder: &tempfile::TempDir, config: &str) -> i64 {
    let place = ["user", "create", "--config", config, "--site", "acme", "--web-ex-id", "ann"];
    let more = ["--email", "ann@acme.example", "--first-name", "Ann", "--last-name", "Smith"];
    let user = [&place[..], &more[..], &["--role", "host"]].concat();
    assert_eq!(run(&user, "Str0ng-enough\n").0, 0);
    let work = |tx: &mut Tx| {
        let found = store::users::by_web_ex_id(tx, 77, "ann")?;
        Ok::<_, store::Error>(found.expect("ann is there").id)
    };
    store(folder).read_blocking(work).expect("ann can be read")
}

#[test]
fn queues_are_made_listed_and_deleted() {
    let (folder, config) = acme();
    let create = |name: &str| on_site(&config, &["queue", "create"], &["--name", name]);
    assert_eq!(create("Printers").0, 0);
    assert_eq!(create(" Phones ").0, 0);
    let (code, printed) = create("PRINTERS");
    assert_eq!((code, printed.contains("already")), (1, true), "{printed}");
    for name in ["", " ", "a\tb", &"x".repeat(65)] {
        assert_eq!(create(name).0, 1, "{name:?}");
    }
    let all = listed(&config, "queue");
    let names: Vec<&Value> = all.as_array().unwrap().iter().map(|queue| &queue["name"]).collect();
    assert_eq!(names, ["Phones", "Printers"]);
    assert_eq!(all[0]["agents"], json!(0));

    let delete = |name: &str| on_site(&config, &["queue", "delete"], &["--name", name]);
    assert_eq!(delete("printers").0, 0);
    assert_eq!(delete("printers").0, 1);
    assert_eq!(listed(&config, "queue").as_array().unwrap().len(), 1);
    let nowhere = ["queue", "list", "--config", &config, "--site", "nowhere"];
    let (code, printed) = run(&nowhere, "");
    assert_eq!((code, printed.contains("nowhere")), (1, true), "{printed}");

    let wanted = Wanted { site_id: 77, from: 0, before: i64::MAX, limit: 10, name: None };
    let work = move |tx: &mut Tx| audit::latest(tx, &wanted);
    let entries = store(&folder).read_blocking(work).expect("the audit log can be read");
    let mut told: Vec<(&str, &str)> = entries
        .iter()
        .filter(|entry| entry.action == audit::Action::QueueChanged)
        .map(|entry| (entry.actor.as_str(), entry.subject.as_str()))
        .collect();
    // Those of one second stand in any order.
    told.sort_unstable();
    assert_eq!(
        told,
        [("command line", "Phones"), ("command line", "Printers"), ("command line", "printers")]
    );
}

#[test]
fn a_template_is_made_of_a_session_that_is_there() {
    let (folder, config) = acme();
    let ann = add_host(&folder, &config);
    let key = "123456789";
    let work = move |tx: &mut Tx| store::sessions::insert(tx, &session(ann));
    assert!(store(&folder).write_blocking(work).expect("a session can be made"));

    let create = |more: &[&str]| {
        on_site(
            &config,
            &["template", "create"],
            &[&["--name", "Weekly", "--from", key], more].concat(),
        )
    };
    assert_eq!(create(&["--user", "ann"]).0, 0);
    assert_eq!(create(&[]).0, 0);
    assert_eq!(create(&[]).0, 1, "there is one already");
    assert_eq!(create(&["--user", "nobody"]).0, 1);
    let missing = ["--name", "Weekly", "--from", "1"];
    let (code, printed) = on_site(&config, &["template", "create"], &missing);
    assert_eq!((code, printed.contains("no session 1")), (1, true), "{printed}");

    let all = listed(&config, "template");
    let told: Vec<(&Value, &Value)> =
        all.as_array().unwrap().iter().map(|it| (&it["user"], &it["kind"])).collect();
    assert_eq!(told, [(&Value::Null, &json!("Meeting")), (&json!("ann"), &json!("Meeting"))]);
    let delete = |more: &[&str]| {
        on_site(&config, &["template", "delete"], &[&["--name", "weekly"], more].concat())
    };
    assert_eq!(delete(&["--kind", "event"]).0, 1);
    assert_eq!(delete(&[]).0, 0);
    assert_eq!(delete(&["--user", "ann", "--kind", "meeting"]).0, 0);
    assert_eq!(listed(&config, "template"), json!([]));
}

#[test]
fn sessions_of_every_kind_but_conferences_by_phone_have_templates() {
    use store::sessions::{Kind, Session};
    let (folder, config) = acme();
    let kinds = ["Meeting", "Event", "Training", "Support", "Sales"];
    let ann = add_host(&folder, &config);
    let work = move |tx: &mut Tx| {
        for (key, kind) in (1..).zip(Kind::ALL) {
            let mut session = Session { key, kind, ..session(ann) };
            (session.conf_id, session.event_id) = (key, key);
            (session.uuid, session.guest_token) = (format!("{key:032}"), key.to_string());
            assert!(store::sessions::insert(tx, &session)?);
        }
        Ok::<_, store::Error>(())
    };
    store(&folder).write_blocking(work).expect("sessions can be made");
    for (key, kind) in (1..).zip(Kind::ALL) {
        let from = i64::to_string(&key);
        let make = ["--name", "Weekly", "--from", &from];
        let (code, printed) = on_site(&config, &["template", "create"], &make);
        assert_eq!(code, i32::from(kind == Kind::Teleconference), "{printed}");
    }
    let all = listed(&config, "template");
    let mut told: Vec<_> =
        all.as_array().unwrap().iter().filter_map(|it| it["kind"].as_str()).collect();
    told.sort_by_key(|told| kinds.iter().position(|kind| kind == told));
    assert_eq!(told, kinds);
    for kind in ["meeting", "event", "training", "support", "sales"] {
        let delete = ["--name", "Weekly", "--kind", kind];
        assert_eq!(on_site(&config, &["template", "delete"], &delete).0, 0, "{kind}");
    }
}

fn session(host_id: i64) -> store::sessions::Session {
    use store::sessions::{Kind, Listing, Session, Status};
    Session {
        key: 123_456_789,
        site_id: 77,
        kind: Kind::Meeting,
        host_id,
        created_by: host_id,
        name: "Weekly".to_owned(),
        session_type: 3,
        listing: Listing::Unlisted,
        password: None,
        start: 1_900_000_000,
        start_local: 1_900_000_000,
        time_zone: 4,
        duration_minutes: 60,
        open_time_seconds: 900,
        conf_id: 1,
        event_id: 1,
        uuid: "0".repeat(32),
        host_key: "123456".to_owned(),
        guest_token: "guest".to_owned(),
        status: Status::NotInProgress,
        host_joined: false,
        participants_joined: false,
        created_at: 1,
        modified_at: 1,
        record: Vec::new(),
    }
}
