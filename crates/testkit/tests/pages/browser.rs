//! The pages in a real browser: they can be used with keyboard and eyes, on a phone and on a desktop, in light and dark.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use testkit::{Engine, TestServer};

use crate::calendar::root;
use crate::kinds::schedule_each;
use crate::support::{call, text};

#[test]
fn people_find_their_way() {
    let root = root();
    let folder = root.join("tests/pages");
    if !folder.join("node_modules").is_dir() {
        run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder));
    }
    // Packages come from wherever npm is told to get them, on every machine.
    let lock = fs::read_to_string(folder.join("package-lock.json")).unwrap();
    assert!(!lock.contains("://"), "the lock file names a host");
    let pictures = root.join("target/screenshots");
    fs::create_dir_all(&pictures).expect("a folder for the pictures can be made");

    let server = TestServer::start_for_browser(Engine::Sqlite);
    let create = |topic: &str, password: &str, start: &str| {
        let body = format!(
            "<metaData><confName>{topic}</confName></metaData>\
             <participants><attendees>\
             <attendee><person><name>Ann</name><email>ann@example.org</email></person>\
             <languageID>8</languageID><emailInvitations>true</emailInvitations></attendee>\
             </attendees></participants>\
             <accessControl><meetingPassword>{password}</meetingPassword></accessControl>\
             <schedule><startDate>{start}</startDate><timeZoneID>25</timeZoneID><duration>45</duration></schedule>"
        );
        text(&call(&server, "host1", "meeting.CreateMeeting", &body), "meet:meetingkey")
    };
    // Ann is invited to both, in German; to the one that is looked at last.
    let ended = create("Stand-up", "b0ardroom", "01/01/2030 11:00:00");
    assert_eq!(server.client().mails().len(), 1);
    let key =
        create("&lt;b&gt;\"R&amp;D\"&lt;/b&gt; weekly review", "b0ardroom", "01/01/2030 13:30:00");
    let asked = |operation: &str, element: &str| {
        let body = format!("<sessionKey>{key}</sessionKey>");
        text(&call(&server, "host1", operation, &body), element)
    };
    let sessions: Vec<Value> = schedule_each(&server)
        .into_iter()
        .map(|(noun, key)| json!([noun, format!("{}/demo/e.php?AT=SINF&MK={key}", server.url())]))
        .collect();
    let url = server.url();
    let given = |host: &str| {
        json!({
            "join": asked("meeting.GetjoinurlMeeting", "meet:inviteMeetingURL"),
            "hostPage": format!("{url}/demo/m.php?AT=HM&MK={key}"),
            "password": "b0ardroom", "room": format!("{url}/meet/host1"), "site": format!("{url}/demo/"),
            "plain": ended, "host": host, "sessions": sessions,
            "program": format!("{url}/demo/e.php?AT=PG&PRID=1"),
        })
    };
    // The first of the two is over by now.
    server.client().advance(3600);
    let looks = ["phone-light", "phone-dark", "desktop-light", "desktop-dark"];
    for look in looks {
        let host = asked("meeting.GethosturlMeeting", "meet:hostMeetingURL");
        let seen = look_at(&folder, look, &given(&host), &pictures);
        let joining = "Join\n\nNobody meets here yet: the meeting starts in 1 hour 30 minutes.\n\n\
            Joining opens on Tuesday, 1 January 2030 at 13:15 (UTC+01:00).";
        let expected = json!({
            "name": look, "faults": [],
            "topic": "<b>\"R&D\"</b> weekly review", "state": "Starts in 1 hour 30 minutes",
            "wrong": "This is not the password of the meeting. Check it against your invitation.",
            "focused": "password", "outline": "solid", "joining": joining, "address": true,
            "notHost": "Sign in to host this meeting", "host": "For the host", "signedIn": "Hana Host",
            "again": "You are not signed in", "asked": 0, "signedOut": "You are signed out", "askedAgain": 1,
            "byPassword": "Hana Host",
            "kinds": [
                "Meeting", "Event", "Training session", "Support session", "Sales session", "Conference by phone",
            ],
            "programEvents": ["Launch"],
            "room": "Hana Host", "byNumber": "Stand-up",
            "mails": ["Einladung: <b>\"R&D\"</b> weekly review", "Einladung: Stand-up"], "joins": true,
            "reference": "Reference of the XML API", "found": "confName", "element": "meet:confName", "inSight": true,
        });
        assert_eq!(seen, expected);
    }
}

fn look_at(folder: &Path, look: &str, given: &Value, pictures: &Path) -> Value {
    let mut node = Command::new("node");
    node.current_dir(folder).args(["script.js", look, &given.to_string()]).arg(pictures);
    serde_json::from_str(&run(&mut node)).expect("the script prints JSON")
}

/// Runs a program; answers what it prints.
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}; this test needs node, npm and chromium: on Debian 'apt-get install nodejs npm chromium'")
    });
    let (out, errors) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {}\n{out}{errors}", output.status);
    out.into_owned()
}
