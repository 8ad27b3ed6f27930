//! Meetings in every zone of the API, across both changes of its clocks.

use api::meeting::{GetMeeting, MeetingType, MetaDataType, ScheduleType};
use testkit::{Caller, DEMO_SITE, Engine, TestServer};

#[test]
fn a_meeting_is_told_at_the_hour_for_which_it_was_scheduled() {
    let server = TestServer::start(Engine::Sqlite);
    let host = host(&server);
    let mut zones = 0;
    for line in include_str!("../../calendar/src/time_zones.csv").lines().skip(1) {
        let (id, rest) = line.split_once(',').expect("a zone has an id");
        let id = id.parse().expect("the id of a zone is a number");
        let name = rest.trim_start_matches('"').split('"').next().expect("a zone has a name");
        // Winter, summer, and the weeks in which one part of the world has changed its clocks and another has not.
        for start in
            ["01/15/2031", "03/20/2031", "04/02/2031", "07/01/2031", "10/28/2031", "11/04/2031"]
        {
            let start = format!("{start} 09:05:00");
            let told = scheduled(&host, id, &start);
            assert_eq!(told, (Some(start), Some(name.to_owned())), "zone {id}");
        }
        zones += 1;
    }
    assert_eq!(zones, 75);
}

#[test]
fn an_hour_that_the_clock_skips_is_moved_and_one_that_it_repeats_is_kept() {
    let server = TestServer::start(Engine::Sqlite);
    let host = host(&server);
    for (zone, start, told) in [
        (4, "03/10/2030 02:30:00", "03/10/2030 03:30:00"),
        (4, "11/03/2030 01:30:00", "11/03/2030 01:30:00"),
        (25, "03/31/2030 02:30:00", "03/31/2030 03:30:00"),
        (25, "10/27/2030 02:30:00", "10/27/2030 02:30:00"),
    ] {
        assert_eq!(scheduled(&host, zone, start).0.as_deref(), Some(told), "zone {zone}");
    }
}

fn host(server: &TestServer) -> Caller<'_> {
    let password = testkit::demo_password("host1").expect("host1 is an account of the demo");
    server.caller(DEMO_SITE, "host1", password)
}

/// The start and the zone's name that GetMeeting tells of a meeting scheduled for then.
fn scheduled(host: &Caller<'_>, zone: i64, start: &str) -> (Option<String>, Option<String>) {
    let meta_data = MetaDataType { conf_name: Some("Zones".to_owned()), ..MetaDataType::default() };
    let schedule = ScheduleType {
        start_date: Some(start.to_owned()),
        time_zone_id: Some(zone),
        ..ScheduleType::default()
    };
    let meeting = MeetingType {
        meta_data: Some(meta_data),
        schedule: Some(schedule),
        ..MeetingType::default()
    };
    let meeting_key = host.create_meeting(meeting).expect("the meeting is made");
    let told = host.call(&GetMeeting { meeting_key }).expect("the meeting is there");
    let schedule = told.meeting_instance.meeting.schedule.expect("it has a schedule");
    (schedule.start_date, schedule.time_zone)
}
