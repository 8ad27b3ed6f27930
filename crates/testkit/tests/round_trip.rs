//! A session of each kind is scheduled with everything that its contract has, filled by a generator; all of it is read back
//! as it was sent, changed by all of another instance, and cancelled.

use schema::CONTRACT;
use testkit::{DEMO_SITE, Engine, Instances, TestServer, demo_password, envelope};

/// How many sessions of each kind.
const ROUNDS: u64 = 8;

/// A kind of session, by its operations.
struct Kind {
    create: &'static str,
    set: &'static str,
    get: &'static str,
    del: &'static str,
    list: &'static str,
    /// The type of what CreateX is sent.
    request: &'static str,
    /// What the session's key is called in answers of CreateX, and in requests.
    keys: (&'static str, &'static str),
    /// The session type of its kind.
    session_type: &'static str,
    /// Elements that are no part of what is kept, with why.
    passed_over: &'static [(&'static str, &'static str)],
}

const KINDS: &[Kind] = &[
    Kind {
        create: "meeting.CreateMeeting",
        set: "meeting.SetMeeting",
        get: "meeting.GetMeeting",
        del: "meeting.DelMeeting",
        list: "meeting.LstsummaryMeeting",
        request: "meet:createMeeting",
        keys: ("meetingkey", "meetingKey"),
        session_type: "3",
        passed_over: &[],
    },
    Kind {
        create: "event.CreateEvent",
        set: "event.SetEvent",
        get: "event.GetEvent",
        del: "event.DelEvent",
        list: "event.LstsummaryEvent",
        request: "event:createEvent",
        keys: ("sessionKey", "sessionKey"),
        session_type: "13",
        passed_over: &[],
    },
    Kind {
        create: "training.CreateTrainingSession",
        set: "training.SetTrainingSession",
        get: "training.GetTrainingSession",
        del: "training.DelTrainingSession",
        list: "training.LstsummaryTrainingSession",
        request: "train:createTrainingSession",
        keys: ("sessionkey", "sessionKey"),
        session_type: "19",
        passed_over: &[],
    },
    Kind {
        create: "sales.CreateSalesSession",
        set: "sales.SetSalesSession",
        get: "sales.GetSalesSession",
        del: "sales.DelSalesSession",
        list: "sales.LstsummarySalesSession",
        request: "sales:createSalesSession",
        keys: ("meetingKey", "meetingKey"),
        session_type: "9",
        passed_over: &[],
    },
    Kind {
        create: "meeting.auo.CreateTeleconferenceSession",
        set: "meeting.auo.SetTeleconferenceSession",
        get: "meeting.auo.GetTeleconferenceSession",
        del: "ep.DelSession",
        list: "ep.LstsummarySession",
        request: "auo:createTeleconferenceSession",
        keys: ("sessionKey", "sessionKey"),
        session_type: "16",
        passed_over: &[(
            "teleconference/requestConferenceNumber",
            "GetTeleconferenceSession says it the other way round: personalConferenceNumber",
        )],
    },
];

#[test]
fn everything_that_is_sent_comes_back() {
    let server = TestServer::start(Engine::Sqlite);
    // What a site forbids does not come back.
    let allowed = "<firstAttendeeAsPresenter>true</firstAttendeeAsPresenter>";
    let allowed = format!("<securityOptions>{allowed}</securityOptions>");
    succeed_as("admin", &server, "site.SetSite", &allowed);
    for kind in KINDS {
        let found = CONTRACT.find(kind.request).expect("the request is in the contract");
        for round in 0..ROUNDS {
            // The first instance has every element there is, the next some of them.
            let mut instances = instances(kind, round);
            let about = format!("{}, round {round}", kind.create);
            let sent = instances.children_of(found);
            let created = succeed(&server, kind.create, &sent);
            let key = first(&created, kind.keys.0);
            compare(kind, &server, &key, &sent, &about);

            let sent = instances.children_of(found);
            let named = format!("{sent}<{0}>{key}</{0}>", kind.keys.1);
            succeed(&server, kind.set, &named);
            compare(kind, &server, &key, &sent, &format!("{about}, changed"));

            is_listed(kind, &server, &key);
            let named = format!("<{0}>{key}</{0}>", kind.keys.1);
            succeed(&server, kind.del, &named);
            assert!(
                ask("host1", &server, kind.get, &named).contains("<serv:exceptionID>060001"),
                "{about}"
            );
        }
    }
}

/// Whether all that was sent is told again, element by element.
fn compare(kind: &Kind, server: &TestServer, key: &str, sent: &str, about: &str) {
    let told = succeed(server, kind.get, &format!("<{0}>{key}</{0}>", kind.keys.1));
    let told = leaves(body(&told));
    let sent = leaves(sent);
    let mut paths: Vec<&str> = sent.iter().map(|(path, _)| path.as_str()).collect();
    paths.dedup();
    for path in paths {
        // What is always the server's own, and what only asks for something.
        let is_ours = path.starts_with("telephony/callInNum/") || path == "validateFormat";
        if is_ours || kind.passed_over.iter().any(|(known, _)| *known == path) {
            continue;
        }
        let of = |leaves: &[(String, String)]| -> Vec<String> {
            let of_path = leaves.iter().filter(|(known, _)| known == path);
            of_path.map(|(_, text)| text.clone()).filter(|text| !text.is_empty()).collect()
        };
        let (mut told, sent) = (of(&told), of(&sent));
        let has_defaults = path.starts_with("enrollment") || path.ends_with("/joinStatus");
        if has_defaults && told.len() > sent.len() {
            // Of questions and people of whom less was said there are defaults in between.
            let mut next = sent.iter().peekable();
            told.retain(|text| next.next_if(|sent| *sent == text).is_some());
        }
        assert_eq!(told, sent, "{path} of {about}");
    }
}

/// Whether lists have it by each filter that lets it through, alone and together, in every order, and by none that does not.
fn is_listed(kind: &Kind, server: &TestServer, key: &str) {
    let key_of = format!("<{0}>{key}</{0}>", kind.keys.1);
    let host = |name: &str| format!("<hostWebExID>{name}</hostWebExID>");
    let scope = |element: &str, date: &str| {
        let limit = format!("<{element}>{date} 00:00:00</{element}>");
        format!("<dateScope>{limit}<timeZoneID>25</timeZoneID></dateScope>")
    };
    let found = |filters: &[&str]| {
        let answer = ask("host1", server, kind.list, &filters.concat());
        answer.contains("<serv:result>SUCCESS") && answer.contains(&format!("ey>{key}</"))
    };
    let fits = [
        key_of.clone(),
        host("host1"),
        scope("startDateStart", "02/01/2030"),
        scope("startDateEnd", "02/02/2030"),
        scope("endDateStart", "02/01/2030"),
        scope("endDateEnd", "02/02/2030"),
    ];
    for one in &fits {
        assert!(found(&[one]), "{} by {one}", kind.list);
        assert!(found(&[&key_of, one]), "{} by {one} and its key", kind.list);
    }
    for other in [
        host("guest1"),
        scope("startDateStart", "02/02/2030"),
        scope("startDateEnd", "02/01/2030"),
        scope("endDateStart", "02/02/2030"),
        scope("endDateEnd", "02/01/2030"),
    ] {
        assert!(!found(&[&key_of, &other]), "{} by {other}", kind.list);
    }
    let by = if kind.list.ends_with("Event") { "EVENTNAME" } else { "CONFNAME" };
    for word in [by, "STARTTIME", "HOSTWEBEXID"] {
        for direction in ["ASC", "DESC"] {
            let order =
                format!("<order><orderBy>{word}</orderBy><orderAD>{direction}</orderAD></order>");
            assert!(found(&[&order]), "{} by {word}, {direction}", kind.list);
        }
    }
}

/// The generator: chance, but for what chance would make nonsense of.
fn instances(kind: &Kind, seed: u64) -> Instances {
    let session_type = kind.session_type.to_owned();
    let (mut people, mut hosts) = (0, 0);
    let sense = move |path: &[&'static str]| {
        let (name, parent) = (path[path.len() - 1], path.get(path.len().wrapping_sub(2)));
        let text = match name {
            "sessionType" | "meetingType" => session_type.as_str(),
            "startDate" | "expirationDate" | "sendDateTime" | "registrationCloseDate" => {
                "02/01/2030 09:00:00"
            }
            "timeZoneID" if parent == Some(&"schedule") => "25",
            "timeZone" => "GMT+01:00, Europe (Berlin)",
            "hostWebExID" => "host1",
            "duration" => "45",
            "openTime" => "600",
            "meetingPassword" | "sessionPassword" | "panelistPassword" | "registrationPWD"
            | "password" => "Zebra-4711",
            "interval" | "dayInMonth" | "weekInMonth" | "monthInYear" | "dayInYear"
            | "afterMeetingNumber" | "endAfter" | "index" => "2",
            "defaultChoice" | "width" | "height" | "enrollmentNumber" | "daysAhead"
            | "hoursAhead" | "minutesAhead" => "1",
            "maxUserNumber" | "maxRegistrations" | "participantLimit" | "numPhoneLines"
            | "numSessions" | "numComputers" | "attendeesPerSess" => "3",
            "role" => "PRESENTER",
            "replyTo" => "answers@example.org",
            // The ready-made question after the given name.
            "enrollFieldID" => "-1",
            // Switched off, openTime is 0.
            "openTimeEnabled" => "true",
            // Where chance may write a tag, it is taken out as unsafe.
            "description" | "agenda" | "greeting" | "invitation" | "panelistsInfo" | "content" => {
                "1 < 2 & 3"
            }
            // What is named here would have to be there.
            "use" | "intAccountID" | "intOpptyID" | "programID" => "",
            // Three of a list at most: hosts of the demo.
            "webExID" => {
                hosts += 1;
                ["host2", "admin", "host1"][hosts % 3]
            }
            "email" => {
                people += 1;
                return Some(format!("person{people}@example.org"));
            }
            _ => return None,
        };
        Some(text.to_owned())
    };
    Instances::sensible(seed, sense)
}

fn ask(web_ex_id: &str, server: &TestServer, operation: &str, content: &str) -> String {
    let password = demo_password(web_ex_id).expect("the demo has the user");
    let credentials = format!("<webExID>{web_ex_id}</webExID><password>{password}</password>");
    server.client().post(&envelope(DEMO_SITE, &credentials, operation, content))
}

fn succeed(server: &TestServer, operation: &str, content: &str) -> String {
    succeed_as("host1", server, operation, content)
}

fn succeed_as(web_ex_id: &str, server: &TestServer, operation: &str, content: &str) -> String {
    let answer = ask(web_ex_id, server, operation, content);
    assert!(answer.contains("<serv:result>SUCCESS"), "{operation}\n{content}\n{answer}");
    answer
}

fn body(answer: &str) -> &str {
    let start = answer.find("<serv:bodyContent").expect("an answer has a body");
    let start = start + answer[start..].find('>').expect("a tag ends") + 1;
    &answer[start..answer.find("</serv:bodyContent>").unwrap_or(start)]
}

fn first(answer: &str, name: &str) -> String {
    let leaves = leaves(body(answer));
    let found = leaves.into_iter().find(|(path, _)| path.rsplit('/').next() == Some(name));
    found.unwrap_or_else(|| panic!("{name} in {answer}")).1
}

/// The texts of elements without children, by their paths without prefixes, in order of the paths.
fn leaves(xml: &str) -> Vec<(String, String)> {
    let mut leaves = Vec::new();
    let mut path: Vec<&str> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag ends");
        if let Some(empty) = tag.strip_suffix('/') {
            path.push(local(empty));
            leaves.push((path.join("/"), String::new()));
            path.pop();
        } else if tag.starts_with('/') {
            path.pop();
        } else {
            path.push(local(tag));
            // A structure's text is blank, and blank texts count for nothing.
            leaves.push((path.join("/"), text.to_owned()));
        }
    }
    leaves.sort_by(|(one, _), (other, _)| one.cmp(other));
    leaves
}

fn local(tag: &str) -> &str {
    let name = tag.split_whitespace().next().unwrap_or_default();
    name.rsplit(':').next().unwrap_or_default()
}
