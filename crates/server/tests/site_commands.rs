//! `reconvene queue`, `reconvene program`, `reconvene template`, `reconvene contact`, and what `reconvene site` has below it, as people run them.

#[path = "support/program.rs"]
#[expect(dead_code, reason = "no server is started here")]
mod program;

use program::{run, text};
use serde_json::{Value, json};
use store::audit::{self, Wanted};
use store::sessions::{Kind, Listing, Session, Status};
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
fn programs_are_made_listed_and_deleted_when_they_are_empty() {
    let (folder, config) = acme();
    let ann = add_host(&folder, &config);
    let create = |name: &str, more: &[&str]| {
        let named = ["--name", name, "--host", "ann"];
        on_site(&config, &["program", "create"], &[&named, more].concat())
    };
    let more = ["--budget", "none", "--after-enrollment-url", "https://acme.example/thanks"];
    assert_eq!(create("News", &[&more[..], &["--listing", "public"]].concat()).0, 0);
    assert_eq!(create(" Academy ", &[]).0, 0);
    let (code, printed) = create("NEWS", &[]);
    assert_eq!((code, printed.contains("already")), (1, true), "{printed}");
    for (name, more) in [
        ("", &[][..]),
        ("a\tb", &[]),
        ("Other", &["--after-enrollment-url", "javascript:x()"]),
        ("Other", &["--budget", "a\nb"]),
    ] {
        assert_eq!(create(name, more).0, 1, "{name:?} {more:?}");
    }
    let nobody = ["--name", "Other", "--host", "nobody"];
    let (code, printed) = on_site(&config, &["program", "create"], &nobody);
    assert_eq!((code, printed.contains("no host nobody")), (1, true), "{printed}");

    let all = listed(&config, "program");
    assert_eq!(all.as_array().unwrap().len(), 2);
    assert_eq!((&all[0]["name"], &all[0]["listing"]), (&json!("Academy"), &json!("unlisted")));
    assert_eq!((&all[1]["host"], &all[1]["budget"]), (&json!("ann"), &json!("none")));
    assert_eq!(all[1]["after_enrollment_url"], json!("https://acme.example/thanks"));

    let id = all[1]["id"].to_string();
    let work = move |tx: &mut Tx| {
        assert!(store::sessions::insert(tx, &session(ann))?);
        let term = (store::sessions::Term::Program, id.clone());
        store::sessions::add_terms(tx, session(ann).key, &[term])
    };
    store(&folder).write_blocking::<_, store::Error, _>(work).expect("a session can be made");
    let delete = |name: &str| on_site(&config, &["program", "delete"], &["--name", name]);
    let (code, printed) = delete("news");
    assert_eq!((code, printed.contains("1 events")), (1, true), "{printed}");
    assert_eq!(delete("academy").0, 0);
    assert_eq!(delete("academy").0, 1);
    assert_eq!(listed(&config, "program").as_array().unwrap().len(), 1);
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

/// What the audit log says was done to the site from the command line, sorted: those of one second stand in any order.
fn site_changes(folder: &tempfile::TempDir) -> Vec<String> {
    let wanted = Wanted { site_id: 77, from: 0, before: i64::MAX, limit: 100, name: None };
    let work = move |tx: &mut Tx| audit::latest(tx, &wanted);
    let entries = store(folder).read_blocking(work).expect("the audit log can be read");
    let mut told: Vec<String> = entries
        .into_iter()
        .filter(|entry| entry.action == audit::Action::SiteChanged && entry.subject == "acme")
        .map(|entry| entry.detail)
        .collect();
    told.sort_unstable();
    told
}

#[test]
fn the_address_book_of_a_site_is_kept() {
    let (folder, config) = acme();
    let add = |more: &[&str]| on_site(&config, &["contact", "add"], more);
    let desk = ["--email", "Help@acme.example", "--name", "Help desk", "--phone", "1,555,1234,,,"];
    assert_eq!(add(&desk).0, 0);
    assert_eq!(add(&["--email", "ann@acme.example", "--list", "Staff"]).0, 0);
    // The same again is the same contact.
    assert_eq!(add(&[&desk[..], &["--company", "Acme", "--list", "STAFF"]].concat()).0, 0);
    for wrong in [&["--email", "ann"][..], &["--email", ""], &["--email", "a@b", "--list", " "]] {
        let (code, printed) = add(wrong);
        assert_eq!((code, printed.is_empty()), (1, false), "{wrong:?}");
    }
    let all = listed(&config, "contact");
    let told: Vec<(&Value, &Value, &Value)> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (&it["email"], &it["name"], &it["lists"]))
        .collect();
    let staff = json!(["Staff"]);
    assert_eq!(
        told,
        [
            (&json!("ann@acme.example"), &Value::Null, &staff),
            (&json!("help@acme.example"), &json!("Help desk"), &staff)
        ]
    );
    assert_eq!(all[1]["company"], json!("Acme"));

    let delete = |more: &[&str]| on_site(&config, &["contact", "delete"], more);
    let id = all[0]["id"].to_string();
    assert_eq!(delete(&["--id", &id]).0, 0);
    assert_eq!(delete(&["--id", &id]).0, 1);
    assert_eq!(delete(&["--list", "staff"]).0, 0);
    assert_eq!(delete(&["--list", "staff"]).0, 1);
    assert_eq!(delete(&[]).0, 2);
    let left = listed(&config, "contact");
    assert_eq!((left.as_array().unwrap().len(), &left[0]["lists"]), (1, &json!([])));
    assert_eq!(
        site_changes(&folder),
        [
            &format!("contact {id} deleted"),
            "contact Help@acme.example",
            "contact Help@acme.example",
            "contact ann@acme.example",
            "distribution list staff deleted",
        ]
    );
}

#[test]
fn contacts_are_imported_all_or_none() {
    let (folder, config) = acme();
    let file = folder.path().join("people.csv");
    let import = |content: &str, more: &[&str]| {
        std::fs::write(&file, content).expect("a file can be written");
        on_site(&config, &["contact", "import", text(&file)], more)
    };
    let header = "Email,name,city,phone,timeZoneID\n";
    let good = format!(
        "{header}ann@acme.example,Ann Smith,Berlin,\"1,555,1234,,,\",25\nbob@acme.example,,,,\n"
    );
    let bad = format!("{good}carl,Carl,,,\ndora@acme.example,Dora,,,9999\neve@acme.example,Eve\n");
    let (code, printed) = import(&bad, &[]);
    assert_eq!(code, 1, "{printed}");
    for line in ["line 4, carl", "line 5, dora@acme.example", "line 6, eve@acme.example"] {
        assert!(printed.contains(line), "{line} in {printed}");
    }
    for (content, why) in [
        ("name\nAnn\n", "the column email is missing"),
        ("email,shoe size\n", "there is no column 'shoe size'"),
        ("email,Email\n", "is there twice"),
    ] {
        let (code, printed) = import(content, &[]);
        assert_eq!((code, printed.contains(why)), (1, true), "{printed}");
    }
    assert_eq!(import(&good, &["--dry-run", "--list", "All"]).0, 0);
    assert_eq!(listed(&config, "contact"), json!([]));
    assert_eq!(import(&good, &["--list", "All"]).0, 0);
    assert_eq!(import(&good, &[]).0, 0, "they are the same");
    let all = listed(&config, "contact");
    let names: Vec<&Value> = all.as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, [&json!("Ann Smith"), &Value::Null]);
    assert_eq!((&all[0]["phone"], &all[1]["lists"]), (&json!("1,555,1234,,,"), &json!(["All"])));
    assert_eq!(site_changes(&folder), ["import of 2 contacts", "import of 2 contacts"]);
}

#[test]
fn tracking_codes_are_set_listed_and_deleted() {
    let (folder, config) = acme();
    let set = |index: &str, more: &[&str]| {
        let command = ["site", "tracking-code", "set", "--index", index];
        on_site(&config, &command, more)
    };
    let list = || {
        let (code, printed) = on_site(&config, &["site", "tracking-code", "list"], &["--json"]);
        assert_eq!(code, 0, "{printed}");
        serde_json::from_str::<Value>(&printed).expect("it prints JSON")
    };
    assert_eq!(set("2", &["--name", "Project"]).0, 0);
    let more = ["--value", "Red", "--value", "Blue", "--required", "meeting,event"];
    let name = ["--name", "Cost centre", "--host-profile", "not-used"];
    assert_eq!(set("1", &[&name[..], &more[..]].concat()).0, 0);
    let first = json!({
        "index": 1, "name": "Cost centre", "values": ["Red", "Blue"], "host_profile": "not-used",
        "scheduling": {
            "meeting": "required", "event": "required", "training": "optional", "support": "optional",
            "sales": "optional", "phone": "optional",
        },
    });
    assert_eq!(list()[0], first);

    // What is not given stays.
    let more = ["--not-used", "event", "--admin-set", "sales,phone", "--optional", "meeting"];
    assert_eq!(set("1", &more).0, 0);
    let mut changed = first.clone();
    for (kind, code_use) in [
        ("event", "not-used"),
        ("sales", "admin-set"),
        ("phone", "admin-set"),
        ("meeting", "optional"),
    ] {
        changed["scheduling"][kind] = json!(code_use);
    }
    assert_eq!(list()[0], changed);
    assert_eq!(set("1", &["--any-value"]).0, 0);
    changed["values"] = json!([]);
    assert_eq!(list()[0], changed);

    for (index, wrong, code) in [
        ("1", &[][..], 2),
        ("3", &["--any-value"], 1),
        ("11", &["--name", "Eleven"], 2),
        ("3", &["--name", "Project"], 1),
        ("3", &["--name", " "], 1),
        ("3", &["--name", "Twice", "--value", "Red", "--value", "Red"], 1),
        ("3", &["--name", "Blank", "--value", ""], 1),
        ("3", &["--name", "Both", "--required", "event", "--not-used", "event"], 1),
        ("3", &["--name", "What?", "--required", "party"], 2),
    ] {
        assert_eq!(set(index, wrong).0, code, "{wrong:?}");
    }
    let delete = |index: &str| {
        on_site(&config, &["site", "tracking-code", "delete", "--index", index], &[]).0
    };
    assert_eq!((delete("2"), delete("2")), (0, 1));
    assert_eq!(list(), json!([changed]));
    let code = "tracking-code 1";
    assert_eq!(
        site_changes(&folder),
        [code, code, code, "tracking-code 2", "tracking-code 2 deleted"]
    );
}

#[test]
fn types_of_sessions_are_added_changed_and_deleted() {
    let (folder, config) = acme();
    let on_type = |what: &str, id: &str, more: &[&str]| {
        on_site(&config, &["site", "type", what, "--id", id], more)
    };
    let told = |id: i64| {
        let (code, printed) = on_site(&config, &["site", "type", "list"], &["--json"]);
        assert_eq!(code, 0, "{printed}");
        let all: Value = serde_json::from_str(&printed).expect("it prints JSON");
        all.as_array().unwrap().iter().find(|it| it["id"] == id).cloned()
    };
    let quiet = ["--name", "Quiet", "--kind", "meeting", "--forbid", "supportVOIP"];
    assert_eq!(on_type("add", "23", &quiet).0, 0);
    assert_eq!(on_type("add", "23", &quiet).0, 1, "there is one already");
    let told_of = |name: &str, forbids: &[&str]| {
        Some(json!({ "id": 23, "name": name, "kind": "meeting", "forbids": forbids }))
    };
    assert_eq!(told(23), told_of("Quiet", &["supportVoIP"]));
    let more = ["--name", "Dull", "--forbid", "supportChat", "--forbid", "supportPoll"];
    assert_eq!(on_type("set", "23", &more).0, 0);
    assert_eq!(on_type("set", "23", &["--allow", "supportVoIP", "--forbid", "supportPoll"]).0, 0);
    assert_eq!(told(23), told_of("Dull", &["supportChat", "supportPoll"]));

    for (what, id, wrong, code) in [
        ("set", "99", &["--name", "None"][..], 1),
        ("set", "23", &[], 2),
        ("set", "23", &["--forbid", "supportDance"], 2),
        ("set", "23", &["--forbid", "supportChat", "--allow", "supportChat"], 1),
        ("add", "0", &["--name", "Zero", "--kind", "meeting"], 2),
        ("delete", "99", &[], 1),
    ] {
        assert_eq!(on_type(what, id, wrong).0, code, "{what} {id} {wrong:?}");
    }

    // The one that a meeting has which names none; one that a user has, one that a session has.
    let (code, printed) = on_type("delete", "3", &[]);
    assert_eq!((code, printed.contains("names none")), (1, true), "{printed}");
    let place = ["user", "create", "--config", &config, "--site", "acme", "--web-ex-id", "ann"];
    let more = ["--email", "ann@acme.example", "--first-name", "Ann", "--last-name", "Smith"];
    let user = [&place[..], &more[..], &["--role", "host"]].concat();
    assert_eq!(run(&user, "Str0ng-enough\n").0, 0);
    let (code, printed) = on_type("delete", "23", &[]);
    assert_eq!((code, printed.contains("1 users and 0 sessions")), (1, true), "{printed}");
    let work = |tx: &mut Tx| {
        let mut ann = store::users::by_web_ex_id(tx, 77, "ann")?.expect("ann is there");
        ann.meeting_types.retain(|id| *id != 23 && *id != 19);
        store::users::update(tx, &ann)?;
        let of_type = store::sessions::Session { session_type: 23, ..session(ann.id) };
        store::sessions::insert(tx, &of_type)
    };
    assert!(store(&folder).write_blocking(work).expect("a session can be made"));
    let (code, printed) = on_type("delete", "23", &[]);
    assert_eq!((code, printed.contains("0 users and 1 sessions")), (1, true), "{printed}");
    assert_eq!(on_type("delete", "19", &[]).0, 0);
    assert_eq!((told(19), told(23).is_some()), (None, true));
    assert_eq!(site_changes(&folder), ["type 19 deleted", "type 23", "type 23", "type 23 added"]);
}

#[test]
fn sessions_of_every_kind_but_conferences_by_phone_have_templates() {
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

fn session(host_id: i64) -> Session {
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
        recurs: None,
        registers: None,
        link_secrets: None,
        record: Vec::new(),
    }
}
