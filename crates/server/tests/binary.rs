//! The binary `reconvene` as people run it: started, asked, killed, configured.

#[path = "support/program.rs"]
mod program;

use std::process::{Command, Output};

use program::{Program, run, text};
use testkit::{Client, DEMO_SITE, demo_password, envelope};

fn credentials(web_ex_id: &str, password: &str) -> String {
    format!("<webExID>{web_ex_id}</webExID><password>{password}</password>")
}

/// What host1 of the demo is answered who asks for a meeting.
fn get_meeting(url: &str, key: &str) -> String {
    let password = demo_password("host1").expect("host1 is an account of the demo");
    let body = format!("<meetingKey>{key}</meetingKey>");
    let document =
        envelope(DEMO_SITE, &credentials("host1", password), "meeting.GetMeeting", &body);
    Client::new(url, None).post(&document)
}

#[test]
fn the_line_of_the_demo_works_and_what_it_made_survives_a_crash() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let data = folder.path().join("data");
    let arguments = ["demo", "--listen", "127.0.0.1:0", "--data", text(&data)];
    let demo = Program::start(&arguments, folder.path());
    let line = format!("curl {}", demo.after("curl "));
    let Output { status, stdout, stderr } =
        Command::new("sh").args(["-c", &line]).output().expect("there is a shell");
    let answer = String::from_utf8(stdout).expect("the answer is UTF-8");
    assert!(status.success(), "{line}: {}", String::from_utf8_lossy(&stderr));
    assert!(answer.contains("<serv:result>SUCCESS</serv:result>"), "{line}: {answer}");
    let key = answer.split_once("<meet:meetingkey>").and_then(|(_, rest)| rest.split_once('<'));
    let key = key.unwrap_or_else(|| panic!("no key: {answer}")).0;

    demo.signal("KILL");
    drop(demo);
    let demo = Program::start(&arguments, folder.path());
    let url = demo.after("start page");
    let found = get_meeting(&url, key);
    assert!(found.contains("<meet:confName>First meeting</meet:confName>"), "{found}");
}

#[test]
fn a_signal_ends_it_and_the_data_of_a_demo_with_it() {
    for signal in ["TERM", "INT"] {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let mut demo = Program::start(&["demo", "--listen", "127.0.0.1:0"], folder.path());
        demo.after("curl ");
        let files = || folder.path().read_dir().expect("the folder can be read").count();
        assert_eq!(files(), 1, "its data");
        // The banner is the sign that it is ready, so also to be ended.
        demo.signal(signal);
        assert_eq!(demo.end().code(), Some(0), "{signal}");
        assert_eq!(files(), 0, "{signal}");
    }
}

#[test]
fn the_demo_is_for_this_machine_only() {
    for listen in ["0.0.0.0:0", "[::]:0"] {
        let (code, printed) = run(&["demo", "--listen", listen], "");
        assert_eq!(code, 1, "{printed}");
        assert!(printed.contains("loopback"), "{printed}");
    }
}

#[test]
fn a_place_that_is_taken_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = taken.local_addr().expect("it has an address").to_string();
    let (code, printed) = run(&["demo", "--listen", &address], "");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains(&address), "{printed}");
    assert!(!printed.contains("curl"), "no banner of a server that is not there: {printed}");
}

#[test]
fn a_wrong_configuration_is_explained_without_its_secrets() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("reconvene.toml");
    let public = "public_url = \"http://127.0.0.1\"\n";
    let database = "database = \"postgres://someone:s3cr3t-word@127.0.0.1:1/none\"\n";
    let control = "[control]\ntoken = \"s3cr3t-word-0123456789\"\n";
    for (config, name) in [
        (format!("{public}{database}listen_at = \"127.0.0.1:0\"\n{control}"), "listen_at"),
        (format!("{public}{database}{control}open = true\n"), "open"),
        (format!("{public}{}", database.replace("database", "databases")), "databases"),
        (format!("{public}[control]\ntokens = \"s3cr3t-word\"\n"), "tokens"),
        (format!("{public}[control]\ntoken = \"s3cr3t-word\"\n"), "control.token"),
        (format!("{public}[control]\ntoken = \"s3cr3t-word"), "line 3"),
        (format!("{public}{}", database.replace("postgres:", "mysql:")), "database"),
        (database.to_owned(), "public_url"),
        (format!("{public}listen = \"127.0.0.1:0\"\n{database}{control}"), "database"),
    ] {
        std::fs::write(&file, &config).expect("a file can be written");
        let (code, printed) = run(&["serve", "--config", text(&file)], "");
        assert_eq!(code, 1, "{config}{printed}");
        assert!(printed.contains(name), "{name}: {printed}");
        assert!(!printed.contains("s3cr3t"), "{config}{printed}");
    }
    let missing = folder.path().join("missing.toml");
    let (code, printed) = run(&["serve", "--config", text(&missing)], "");
    assert_eq!(code, 1);
    assert!(printed.contains("missing.toml"), "{printed}");
}

/// A folder with a configuration and the site acme.
fn acme() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("reconvene.toml");
    let config = "public_url = \"http://127.0.0.1:8080\"\nlisten = \"127.0.0.1:0\"\n";
    std::fs::write(&file, config).expect("a file can be written");
    let file = text(&file).to_owned();
    let (code, printed) = create_site(&file, "acme", "77");
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("acme") && printed.contains("77"), "{printed}");
    (folder, file)
}

fn create_site(config: &str, name: &str, id: &str) -> (i32, String) {
    run(&["site", "create", "--config", config, "--name", name, "--id", id], "")
}

fn create_user(config: &str, site: &str, web_ex_id: &str, password: &str) -> (i32, String) {
    let email = format!("{web_ex_id}@acme.example");
    let arguments =
        ["user", "create", "--config", config, "--site", site, "--web-ex-id", web_ex_id];
    let more = ["--email", &email, "--first-name", "Ann", "--last-name", "Smith", "--role", "host"];
    run(&[&arguments[..], &more[..]].concat(), &format!("{password}\n"))
}

#[test]
fn a_server_of_ones_own() {
    let (folder, config) = acme();
    let (code, printed) = create_user(&config, "acme", "ann", "Str0ng-enough");
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("ann") && !printed.contains("Str0ng-enough"), "{printed}");

    let mut server = Program::start(&["serve", "--config", &config], folder.path());
    let address = server.after("listening on ");
    let address = address.split(',').next().unwrap_or_default();
    let client = Client::new(&format!("http://{address}"), None);
    let create = |web_ex_id: &str, password: &str| {
        let meeting = "<metaData><confName>Standup</confName></metaData>";
        client.post(&envelope(
            "acme",
            &credentials(web_ex_id, password),
            "meeting.CreateMeeting",
            meeting,
        ))
    };
    let made = create("ann", "Str0ng-enough");
    assert!(made.contains("<meet:meetingkey>"), "{made}");
    let refused = create("ann", "Wr0ng-enough");
    assert!(!refused.contains("<meet:meetingkey>"), "{refused}");
    let refused = create("ben", "Str0ng-enough");
    assert!(!refused.contains("<meet:meetingkey>"), "{refused}");

    // Made while the server runs, a user is there at once.
    let (code, printed) = create_user(&config, "acme", "ben", "Str0ng-enough");
    assert_eq!(code, 0, "{printed}");
    let made = create("ben", "Str0ng-enough");
    assert!(made.contains("<meet:meetingkey>"), "{made}");

    server.signal("TERM");
    assert_eq!(server.end().code(), Some(0));
    let log: Vec<String> = server.lines.iter().collect();
    assert!(!log.iter().any(|line| line.contains("0ng-enough")), "a password in the log: {log:#?}");
}

#[test]
fn sites_and_users_that_cannot_be_are_refused() {
    let (_folder, config) = acme();
    for (name, id) in
        [("acme", "78"), ("ACME", "78"), ("other", "77"), ("mail", "78"), ("a b", "78"), ("", "78")]
    {
        let (code, printed) = create_site(&config, name, id);
        assert_eq!(code, 1, "{name} {id}: {printed}");
        assert!(printed.contains("siteName"), "{name} {id}: {printed}");
    }
    for password in ["", "short", "password"] {
        let (code, printed) = create_user(&config, "acme", "ann", password);
        assert_eq!(code, 1, "{password}: {printed}");
        assert!(printed.contains("password"), "{password}: {printed}");
    }
    let (code, printed) = create_user(&config, "acme", "ann", "Sh0rt");
    assert_eq!(code, 1, "{printed}");
    assert!(!printed.contains("Sh0rt"), "the password is printed: {printed}");
    let (code, printed) = create_user(&config, "nowhere", "ann", "Str0ng-enough");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("nowhere"), "{printed}");

    let (code, printed) = create_user(&config, "acme", "ann", "Str0ng-enough");
    assert_eq!(code, 0, "none of the refused was made: {printed}");
    let (code, printed) = create_user(&config, "acme", "Ann", "Str0ng-enough");
    assert_eq!(code, 1, "{printed}");

    let (code, printed) = run(&["site", "list", "--config", &config], "");
    assert_eq!(code, 0, "{printed}");
    let lines: Vec<&str> = printed.lines().filter(|line| line.contains("siteID")).collect();
    assert!(
        matches!(lines[..], [line] if line.starts_with("acme ") && line.contains(" 77 ")),
        "{printed}"
    );
}

#[test]
fn a_demo_is_not_given_the_data_of_a_real_server() {
    let (folder, _) = acme();
    let data = folder.path().join("data");
    let (code, printed) = run(&["demo", "--listen", "127.0.0.1:0", "--data", text(&data)], "");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("acme"), "{printed}");
}

#[test]
fn a_site_is_given_another_version_and_strictness_while_it_runs() {
    let (folder, config) = acme();
    let server = Program::start(&["serve", "--config", &config], folder.path());
    let address = server.after("listening on ");
    let address = address.split(',').next().unwrap_or_default();
    let client = Client::new(&format!("http://{address}"), None);
    let release = |body: &str| client.post(&envelope("acme", "", "ep.GetAPIVersion", body));
    assert!(release("<colour/>").contains("<ep:release>40.4.0</ep:release>"));

    let set = |more: &[&str]| {
        let arguments = ["site", "set", "--config", &config, "--name", "acme"];
        run(&[&arguments[..], more].concat(), "")
    };
    let (code, printed) = set(&["--api-version", "40.12.0", "--validation", "strict"]);
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("API 40.12.0 active, strict"), "{printed}");
    assert!(release("").contains("<ep:release>40.12.0</ep:release>"));
    assert!(release("<colour/>").contains("colour is not expected here"));

    let (code, printed) = set(&["--validation", "lenient"]);
    assert_eq!(code, 0, "{printed}");
    assert!(release("<colour/>").contains("<ep:release>40.12.0</ep:release>"));
    for (wrong, told) in [
        (&["--api-version", "40.5.0"][..], "40.4.0, 40.4.3"),
        (&["--validation", "harsh"][..], "strict or lenient"),
        (&[][..], "--api-version"),
    ] {
        let (code, printed) = set(wrong);
        assert_eq!(code, 2, "{printed}");
        assert!(printed.contains(told), "{printed}");
    }
    let (code, printed) =
        run(&["site", "set", "--config", &config, "--name", "none", "--validation", "strict"], "");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("there is no site none"), "{printed}");
}

#[test]
fn what_of_a_site_can_be_set_is_set_and_shown() {
    let (_folder, config) = acme();
    let site = |command: &str, more: &[&str]| {
        let arguments = ["site", command, "--config", &config];
        run(&[&arguments[..], more].concat(), "")
    };
    let shown = || {
        let (code, printed) = site("show", &["--name", "acme", "--json"]);
        assert_eq!(code, 0, "{printed}");
        serde_json::from_str::<serde_json::Value>(&printed).expect("it is JSON")
    };
    let (code, printed) = site(
        "set",
        &[
            "--name",
            "ACME",
            "--active",
            "false",
            "--suspended",
            "true",
            "--host-limit",
            "50",
            "--lock-out-after",
            "3",
            "--rate-users",
            "60",
            "--rate-meeting-writes",
            "61",
            "--rate-meeting-lists",
            "none",
            "--email-update-confirmation",
            "true",
            "--display-names",
            "true",
            "--classic-events",
            "false",
            "--back-url",
            "https://lms.example.org",
            "--back-url",
            "http://localhost:8000",
            "--time-zone",
            "25",
            "--partner",
            "123ab",
            "--security",
            "allMeetingsPassword=false",
            "--security",
            "passwordexpires=true",
            "--security",
            "passwordLifetime=90",
            "--json",
        ],
    );
    assert_eq!(code, 0, "{printed}");
    let told = shown();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&printed).ok().as_ref(), Some(&told));
    for (path, value) in [
        ("/active", "false"),
        ("/suspended", "true"),
        ("/partner", "\"123ab\""),
        ("/settings/host_limit", "50"),
        ("/settings/lock_out_after", "3"),
        ("/settings/rate_limits/users", "60"),
        ("/settings/rate_limits/meeting_writes", "61"),
        ("/settings/rate_limits/meeting_lists", "null"),
        ("/settings/display_names", "true"),
        ("/settings/classic_events", "false"),
        ("/settings/back_urls/1", "\"http://localhost:8000\""),
        ("/settings/time_zone", "25"),
        ("/security_options/emailUpdateConfirmation", "true"),
        ("/security_options/allMeetingsPassword", "false"),
        ("/security_options/passwordExpires", "true"),
        ("/security_options/passwordLifetime", "90"),
        ("/security_options/meetings~1strictPasswords", "true"),
    ] {
        let found = told.pointer(path).map(ToString::to_string);
        assert_eq!(found.as_deref(), Some(value), "{path}");
    }
    let (_, printed) =
        site("set", &["--name", "acme", "--host-limit", "none", "--back-url", "none"]);
    assert!(printed.contains("not active"), "{printed}");
    let told = shown();
    assert!(told.pointer("/settings/host_limit").is_some_and(serde_json::Value::is_null));
    assert_eq!(told.pointer("/settings/back_urls/0"), None);

    let (_, printed) = site("show", &["--name", "acme"]);
    assert!(printed.contains("--security passwordLifetime=90"), "{printed}");
    let (_, printed) = site("list", &["--json"]);
    assert!(printed.contains("\"name\":\"acme\""), "{printed}");
    let (_, printed) = site("create", &["--name", "second", "--json"]);
    assert!(printed.contains("\"name\":\"second\""), "{printed}");

    for (wrong, code, word) in [
        (&["--security", "passwordLifetime=0"][..], 1, "securityOptions/passwordLifetime"),
        (&["--security", "noSuchOption=1"], 1, "allMeetingsPassword"),
        (&["--security", "joinBeforeHost"], 2, "NAME=VALUE"),
        (&["--back-url", "https://lms.example.org/path"], 2, "no origin"),
        (&["--host-limit", "-1"], 2, "host-limit"),
        (&["--lock-out-after", "11"], 2, "lock-out-after"),
        (&["--time-zone", "500"], 1, "time zone"),
    ] {
        let (ended, printed) = site("set", &[&["--name", "acme"][..], wrong].concat());
        assert_eq!(ended, code, "{wrong:?}: {printed}");
        assert!(printed.contains(word), "{wrong:?}: {printed}");
    }
    assert_eq!(shown(), told, "what was refused has changed nothing");
}
