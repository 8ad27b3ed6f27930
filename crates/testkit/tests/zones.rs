//! Meetings in every zone of the API, across both changes of its clocks.

use testkit::{Engine, TestServer};

#[test]
fn a_meeting_is_told_at_the_hour_for_which_it_was_scheduled() {
    let server = TestServer::start(Engine::Sqlite);
    let mut zones = 0;
    for line in include_str!("../../calendar/src/time_zones.csv").lines().skip(1) {
        let (id, rest) = line.split_once(',').expect("a zone has an id");
        let name = rest.trim_start_matches('"').split('"').next().expect("a zone has a name");
        // Winter, summer, and the weeks in which one part of the world has changed its clocks and another has not.
        for start in
            ["01/15/2031", "03/20/2031", "04/02/2031", "07/01/2031", "10/28/2031", "11/04/2031"]
        {
            let start = format!("{start} 09:05:00");
            assert_eq!(scheduled(&server, id, &start), (start, name.to_owned()), "zone {id}");
        }
        zones += 1;
    }
    assert_eq!(zones, 75);
}

#[test]
fn an_hour_that_the_clock_skips_is_moved_and_one_that_it_repeats_is_kept() {
    let server = TestServer::start(Engine::Sqlite);
    for (zone, start, told) in [
        ("4", "03/10/2030 02:30:00", "03/10/2030 03:30:00"),
        ("4", "11/03/2030 01:30:00", "11/03/2030 01:30:00"),
        ("25", "03/31/2030 02:30:00", "03/31/2030 03:30:00"),
        ("25", "10/27/2030 02:30:00", "10/27/2030 02:30:00"),
    ] {
        assert_eq!(scheduled(&server, zone, start).0, told, "zone {zone}");
    }
}

/// The start and the zone's name that GetMeeting tells of a meeting scheduled for then.
fn scheduled(server: &TestServer, zone: &str, start: &str) -> (String, String) {
    let body = format!(
        "<metaData><confName>Zones</confName></metaData>\
         <schedule><startDate>{start}</startDate><timeZoneID>{zone}</timeZoneID></schedule>"
    );
    let created = ask(server, "meeting.CreateMeeting", &body);
    let key = text(&created, "meet:meetingkey");
    let told = ask(server, "meeting.GetMeeting", &format!("<meetingKey>{key}</meetingKey>"));
    (text(&told, "meet:startDate"), text(&told, "meet:timeZone"))
}

fn ask(server: &TestServer, operation: &str, body: &str) -> String {
    let password = testkit::demo_password("host1").expect("host1 is an account of the demo");
    let credentials = format!("<webExID>host1</webExID><password>{password}</password>");
    server.client().post(&testkit::envelope(testkit::DEMO_SITE, &credentials, operation, body))
}

fn text(document: &str, element: &str) -> String {
    let after = document.split_once(&format!("<{element}>"));
    let (_, after) = after.unwrap_or_else(|| panic!("no {element} in {document}"));
    after.split('<').next().unwrap_or_default().to_owned()
}
