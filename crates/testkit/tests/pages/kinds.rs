//! The pages of sessions of every kind: each says what it is, and what its host has said of it.

use testkit::TestServer;

use crate::support::{Browser, call, start, text};

/// What a kind of session is called on its pages, how it is scheduled, and the element of the answer with its key.
const KINDS: [(&str, &str, &str, &str); 6] = [
    (
        "Meeting",
        "meeting.CreateMeeting",
        "<metaData><confName>Review</confName></metaData>",
        "meet:meetingkey",
    ),
    (
        "Event",
        "event.CreateEvent",
        "<accessControl><listing>PUBLIC</listing></accessControl>\
         <metaData><sessionName>Launch</sessionName><programID>1</programID>\
         <description>&lt;h2&gt;Come&lt;/h2&gt;&lt;p&gt;See it &lt;b&gt;work&lt;/b&gt;.&lt;script&gt;evil()&lt;/script&gt;\
         &lt;img src=x onerror=evil()&gt;&lt;/p&gt;</description></metaData>\
         <panelists><panelistsInfo>Those who know &amp; 1 &lt; 2\nof it</panelistsInfo></panelists>\
         <extOptions><registration>true</registration></extOptions>",
        "event:sessionKey",
    ),
    (
        "Training session",
        "training.CreateTrainingSession",
        "<metaData><confName>Course</confName><description>How it is done</description></metaData>",
        "train:sessionkey",
    ),
    ("Support session", "supportsession.CreateSupportSession", "", "sc:sessionKey"),
    (
        "Sales session",
        "sales.CreateSalesSession",
        "<metaData><confName>Pumps</confName></metaData>",
        "sales:meetingKey",
    ),
    (
        "Conference by phone",
        "meeting.auo.CreateTeleconferenceSession",
        "<metaData><confName>Call</confName></metaData>",
        "auo:sessionKey",
    ),
];

/// A picture of 16 by 16 pixels.
const GIF: &str = "R0lGODlhEAAQAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=";

/// Schedules one of each kind for host1; answers what it is called, and its key. The event has a picture.
pub fn schedule_each(server: &TestServer) -> Vec<(&'static str, String)> {
    let schedule = |(noun, operation, body, key): &(&'static str, &str, &str, &str)| {
        let when = "<schedule><startDate>01/02/2030 11:30:00</startDate><timeZoneID>25</timeZoneID></schedule>";
        let body = if body.is_empty() { String::new() } else { format!("{body}{when}") };
        (*noun, text(&call(server, "host1", operation, &body), key))
    };
    let sessions: Vec<_> = KINDS.iter().map(schedule).collect();
    let picture = format!(
        "<sessionKey>{}</sessionKey><imageType>GIF</imageType><imageData>{GIF}</imageData>",
        sessions[1].1
    );
    call(server, "host1", "event.UploadEventImage", &picture);
    sessions
}

#[test]
fn the_pages_of_every_kind_say_what_it_is() {
    let server = start();
    let mut browser = Browser::of(&server);
    for (noun, key) in schedule_each(&server) {
        for action in ["SI", "JM", "SINF"] {
            let page = browser.get(&format!("/demo/e.php?AT={action}&MK={key}"));
            page.has(
                200,
                &[
                    &format!("<p class=\"kind\">{noun}</p>"),
                    &format!("<dt>{noun} number</dt>"),
                    "Hana Host",
                ],
            );
            page.lacks(&["<script", "onerror", "evil"]);
        }
        let asks = browser.get(&format!("/demo/e.php?AT=SI&MK={key}"));
        // Whoever is helped is let in by his helper.
        match noun {
            "Support session" => asks.lacks(&["type=\"password\""]),
            _ => asks.has(200, &[&format!("<label for=\"password\">{noun} password</label>")]),
        }
        let key = format!("<sessionKey>{key}</sessionKey>");
        let link = text(&call(&server, "host1", "ep.GetSessionInfo", &key), "ep:meetingLink");
        browser.get(&crate::support::path(&link)).has(200, &[&format!("{noun} number")]);
    }
}

#[test]
fn an_event_shows_what_its_host_has_said() {
    let server = start();
    let sessions = schedule_each(&server);
    let mut browser = Browser::of(&server);
    let event = &sessions[1].1;
    let page = browser.get(&format!("/demo/e.php?AT=SINF&MK={event}"));
    page.has(
        200,
        &[
            "<p class=\"picture\"><img src=\"/assets/images/",
            "<h2>Come</h2><p>See it <b>work</b>.",
            "<h2>Panelists</h2>",
            "Those who know &amp; 1 &lt; 2<br>\nof it",
            "Attendees register for this event.",
        ],
    );
    // Plain text is shown as what it says.
    browser
        .get(&format!("/demo/e.php?AT=SINF&MK={}", sessions[2].1))
        .has(200, &["<div class=\"about\">How it is done</div>"]);
}

#[test]
fn a_program_lists_its_events() {
    let server = start();
    let sessions = schedule_each(&server);
    let event = format!("<a href=\"/demo/e.php?AT=SINF&amp;MK={}\">Launch</a>", sessions[1].1);
    let mut browser = Browser::of(&server);
    let page = browser.get("/demo/e.php?AT=PG&PRID=1");
    page.has(200, &["<h1>Product news</h1>", "A program of Hana Host", &event]);
    // What is unlisted only its host finds, and those it is not for do not even hear of the program.
    let hide = format!("<sessionKey>{}</sessionKey>", sessions[1].1);
    let hide = format!("{hide}<accessControl><listing>UNLISTED</listing></accessControl>");
    call(&server, "host1", "event.SetEvent", &hide);
    let page = browser.get("/demo/e.php?AT=PG&PRID=1");
    page.has(200, &["No event of this program"]);
    page.lacks(&["Launch"]);
    for address in ["PRID=2", "PRID=3", "PRID=x", ""] {
        assert_eq!(browser.get(&format!("/demo/e.php?AT=PG&{address}")).status, 404, "{address}");
    }
}
