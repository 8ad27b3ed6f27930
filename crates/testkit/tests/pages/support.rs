//! What tests of pages share: the API from which their addresses come, and a browser of the simplest kind.

use testkit::raw::{self, RawAnswer};
use testkit::{DEMO_SITE, Engine, PUBLIC_URL, TestServer, demo_password, envelope};

/// A server with the demo's accounts.
pub fn start() -> TestServer {
    TestServer::start(Engine::Sqlite)
}

/// The answer of an operation to one of the demo's accounts.
///
/// # Panics
/// When it is a fault.
pub fn call(server: &TestServer, who: &str, operation: &str, body: &str) -> String {
    let password = demo_password(who).expect("it is an account of the demo");
    let credentials = format!("<webExID>{who}</webExID><password>{password}</password>");
    let answer = server.client().post(&envelope(DEMO_SITE, &credentials, operation, body));
    assert!(answer.contains("<serv:result>SUCCESS<"), "{answer}");
    answer
}

/// The text of the first element with this name.
pub fn text(answer: &str, element: &str) -> String {
    let after = answer.split_once(&format!("<{element}>")).map(|(_, after)| after);
    let value = after.and_then(|after| after.split('<').next());
    let value = value.unwrap_or_else(|| panic!("no {element} in {answer}"));
    value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// A meeting that host1 has scheduled.
pub struct Meeting {
    pub key: String,
    /// The addresses, without the server's own.
    pub join: String,
    pub host_calendar: String,
    pub attendee_calendar: String,
}

/// Schedules one, in Berlin at 11:30 (10:30 UTC) of the day on which the clock stands at 10:00 UTC, for 45 minutes.
pub fn schedule(server: &TestServer, more: &str) -> Meeting {
    let body = format!(
        "<metaData><confName>&lt;b&gt;\"R&amp;D\"&lt;/b&gt;</confName></metaData>\
         <accessControl><meetingPassword>b0ardroom</meetingPassword></accessControl>\
         <schedule><startDate>01/01/2030 11:30:00</startDate><timeZoneID>25</timeZoneID><duration>45</duration>\
         <openTime>600</openTime></schedule>{more}"
    );
    let created = call(server, "host1", "meeting.CreateMeeting", &body);
    let key = text(&created, "meet:meetingkey");
    let got =
        call(server, "host1", "meeting.GetMeeting", &format!("<meetingKey>{key}</meetingKey>"));
    Meeting {
        join: path(&text(&got, "meet:meetingLink")),
        host_calendar: path(&text(&created, "serv:host")),
        attendee_calendar: path(&text(&created, "serv:attendee")),
        key,
    }
}

/// The address by which one of the demo's accounts comes to the host's page, without the server's own.
pub fn host_url(server: &TestServer, who: &str, meeting: &Meeting) -> String {
    let body = format!("<sessionKey>{}</sessionKey>", meeting.key);
    path(&text(&call(server, who, "meeting.GethosturlMeeting", &body), "meet:hostMeetingURL"))
}

/// What comes after the server's own address.
pub fn path(url: &str) -> String {
    let rest = url.strip_prefix(PUBLIC_URL);
    rest.unwrap_or_else(|| panic!("{url} does not lead to the server")).to_owned()
}

/// A browser that keeps one cookie and follows nothing.
pub struct Browser<'a> {
    pub server: &'a TestServer,
    pub cookie: Option<String>,
}

/// What a browser was answered.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: Vec<String>,
    pub body: String,
}

impl<'a> Browser<'a> {
    pub fn of(server: &'a TestServer) -> Browser<'a> {
        Browser { server, cookie: None }
    }

    pub fn get(&mut self, path: &str) -> Page {
        self.ask("GET", path, "")
    }

    /// Posts a form.
    pub fn post(&mut self, path: &str, form: &str) -> Page {
        self.ask("POST", path, form)
    }

    pub fn ask(&mut self, method: &str, path: &str, body: &str) -> Page {
        let cookie = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n"));
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: any\r\nConnection: close\r\n{}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            cookie.unwrap_or_default(),
            body.len()
        );
        let RawAnswer { status_line, headers, body } =
            raw::send(self.server.address(), request.as_bytes());
        let status = status_line.get(9..12).and_then(|code| code.parse().ok());
        let page =
            Page { status: status.unwrap_or_else(|| panic!("{status_line}")), headers, body };
        if let Some(cookie) = page.header("Set-Cookie") {
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        page
    }
}

impl Page {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.headers.iter().filter_map(|line| line.split_once(':'));
        pairs.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// Makes sure of its status, and that all these texts are on it.
    pub fn has(&self, status: u16, texts: &[&str]) {
        assert_eq!(self.status, status, "{self:?}");
        for text in texts {
            assert!(self.body.contains(text), "'{text}' is not in {}", self.body);
        }
    }

    /// Makes sure that none of these texts is on it.
    pub fn lacks(&self, texts: &[&str]) {
        for text in texts {
            assert!(!self.body.contains(text), "'{text}' is in {}", self.body);
        }
    }
}
