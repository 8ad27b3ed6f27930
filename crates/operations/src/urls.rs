//! The addresses of pages: built from the configured public address, never from what a client says the host is.

use std::sync::Arc;

use calendar::Civil;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use store::sites::Site;

/// What stands in a query as it is: the unreserved characters of RFC 3986.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest address that a page goes on to, in bytes.
const LONGEST: usize = 4096;

/// Origins of this machine.
const LOOPBACK: [&str; 4] =
    ["http://localhost", "http://127.0.0.1", "https://localhost", "https://127.0.0.1"];

/// Where the picture is that stands for those who have given none, below the server's address.
pub const NOBODYS_PHOTO_PATH: &str = "/assets/person.png";

/// Where the picture with this hash is, below the server's address.
pub fn image_path(hash: &[u8; 32]) -> String {
    format!("/assets/images/{}", blake3::Hash::from_bytes(*hash).to_hex())
}

/// Builds addresses below the server's public one.
#[derive(Clone, Debug)]
pub struct Urls {
    base: Arc<str>,
    host: Arc<str>,
}

impl Urls {
    /// `public_url` is the server's address as its users reach it, such as `https://meet.example.org`.
    pub fn new(public_url: &str) -> Urls {
        let base = public_url.trim_end_matches('/');
        Urls { base: base.into(), host: host_of(base).into() }
    }

    /// The server's address, without a slash at the end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The page or calendar behind a token: `…/SITE/j.php?MTID=m…`.
    pub fn link(&self, site: &Site, token: &str) -> String {
        [&*self.base, "/", &site.name, "/j.php?MTID=", token].concat()
    }

    /// Where somebody joins the session of a key: `…/SITE/e.php?AT=SI&MK=KEY`, with what is known of him.
    pub fn join(&self, site: &Site, key: i64, joining: &Joining<'_>) -> String {
        let mut url = format!("{}/{}/e.php?AT=SI&MK={key}", self.base, site.name);
        for (name, value) in [
            ("AN", joining.name),
            ("AE", joining.email),
            ("PW", joining.password),
            ("RID", joining.registration),
        ] {
            if let Some(value) = value {
                url.push_str(&format!("&{name}={}", encoded(value)));
            }
        }
        url
    }

    /// Where somebody registers for the session of a key: `…/SITE/e.php?AT=SINF&MK=KEY`.
    pub fn register(&self, site: &Site, key: i64) -> String {
        format!("{}/{}/e.php?AT=SINF&MK={key}", self.base, site.name)
    }

    /// The page of a program, which lists its events: `…/SITE/e.php?AT=PG&PRID=NUMBER`.
    pub fn program(&self, site: &Site, id: i64) -> String {
        format!("{}/{}/e.php?AT=PG&PRID={id}", self.base, site.name)
    }

    /// The host's page of a session: `…/SITE/m.php?AT=HM&MK=KEY`.
    pub fn host_page(&self, site: &Site, key: i64) -> String {
        format!("{}/{}/m.php?AT=HM&MK={key}", self.base, site.name)
    }

    /// Signs somebody in once and goes on: `…/SITE/p.php?AT=LI&TK=TICKET`.
    pub fn sign_in(&self, site: &Site, signing_in: &SigningIn<'_>) -> String {
        let mut url = format!("{}/{}/p.php?AT=LI", self.base, site.name);
        for (name, value) in [
            ("WID", signing_in.web_ex_id),
            ("TK", Some(signing_in.ticket)),
            ("MU", signing_in.next),
            ("BU", signing_in.back),
        ] {
            if let Some(value) = value {
                url.push_str(&format!("&{name}={}", encoded(value)));
            }
        }
        url
    }

    /// Where somebody signs in by his password: `…/SITE/p.php?AT=LI`; `next` is a page of this server to go on to.
    pub fn sign_in_page(&self, site: &Site, next: Option<&str>) -> String {
        let next = next.map(|next| format!("&MU={}", encoded(next))).unwrap_or_default();
        format!("{}/{}/p.php?AT=LI{next}", self.base, site.name)
    }

    /// The start page of a site: `…/SITE`.
    pub fn site(&self, site: &Site) -> String {
        format!("{}/{}", self.base, site.name)
    }

    /// Signs somebody out: `…/SITE/p.php?AT=LO`.
    pub fn sign_out(&self, site: &Site, back: Option<&str>) -> String {
        let back = back.map(|back| format!("&BU={}", encoded(back))).unwrap_or_default();
        format!("{}/{}/p.php?AT=LO{back}", self.base, site.name)
    }

    /// The page of a personal room: `…/meet/ROOM`.
    pub fn room(&self, room: &str) -> String {
        format!("{}/meet/{}", self.base, encoded(room))
    }

    /// A picture: `…/assets/images/HASH`.
    pub fn image(&self, hash: &[u8; 32]) -> String {
        format!("{}{}", self.base, image_path(hash))
    }

    /// The picture of those who have given none.
    pub fn nobodys_photo(&self) -> String {
        format!("{}{NOBODYS_PHOTO_PATH}", self.base)
    }

    /// Whether an address leads to this server, as a path or in full. Anything that a browser might read otherwise, such
    /// as `//elsewhere` or a hidden tab, does not.
    pub fn leads_here(&self, url: &str) -> bool {
        let is_plain = url.len() <= LONGEST
            && url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        let is_path = url.starts_with('/') && !url.starts_with("//");
        let is_below = url.strip_prefix(&*self.base).is_some_and(|rest| rest.starts_with('/'));
        is_plain && (is_path || is_below)
    }

    /// Whether a browser may be sent back to that address after signing in or out: it is on this server, or at one of the
    /// origins that the site names. One of this machine without a port, such as `http://localhost`, stands for all its ports.
    pub fn may_go_back(&self, site: &Site, url: &str) -> bool {
        let is_plain = url.len() <= LONGEST
            && url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        let below = |origin: &String| {
            let origin = origin.trim_end_matches('/');
            let Some(rest) = url.strip_prefix(origin) else { return false };
            let any_port = LOOPBACK.contains(&origin);
            let rest = if any_port { without_port(rest) } else { rest };
            rest.is_empty() || rest.starts_with(['/', '?', '#'])
        };
        self.leads_here(url) || (is_plain && site.settings.back_urls.iter().any(below))
    }

    /// Where somebody confirms his new e-mail address: `…/SITE/p.php?AT=CE&TK=TOKEN`.
    pub fn confirm_email(&self, site: &Site, token: &str) -> String {
        format!("{}/{}/p.php?AT=CE&TK={token}", self.base, site.name)
    }

    /// Whether browsers reach the server by HTTPS, and only so.
    pub fn is_secure(&self) -> bool {
        self.base.starts_with("https://")
    }

    /// Where host and attendees fetch the calendar entry that takes a cancelled session out of their calendars. The
    /// addresses say all that is in it: the session is gone.
    pub fn cancellation(&self, site: &Site, cancelled: &Cancellation<'_>) -> (String, String) {
        let Cancellation { event_id, user_id, topic, start_local, end_local, time_zone } =
            cancelled;
        let topic: Vec<String> = topic.bytes().map(|byte| format!("{byte:02X}")).collect();
        let url = format!(
            "{}/{}/j.php?ED={event_id}&UID={user_id}&LD=1&RD=2&ST=1&CN={}&STI={}&ETI={}&TD={time_zone}&ICS=",
            self.base,
            site.name,
            topic.join(":"),
            start_local.dashed(),
            end_local.dashed(),
        );
        (format!("{url}CMC"), format!("{url}MC"))
    }

    /// The SIP address of a session: `KEY@HOST`.
    pub fn sip_of_session(&self, key: i64) -> String {
        [&key.to_string(), "@", self.host()].concat()
    }

    /// The SIP address of a personal room: `ROOM@HOST`.
    pub fn sip_of_room(&self, room: &str) -> String {
        format!("{room}@{}", self.host())
    }

    /// The host in the public address, without its port.
    pub fn host(&self) -> &str {
        &self.host
    }
}

fn host_of(base: &str) -> &str {
    let authority = base.split_once("://").map_or(base, |(_, rest)| rest);
    let authority = authority.split('/').next().unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// A session that is cancelled, as its calendar entry needs it.
pub struct Cancellation<'a> {
    pub event_id: i64,
    /// The host's id.
    pub user_id: i64,
    pub topic: &'a str,
    /// Start and end on the wall clock of `time_zone`.
    pub start_local: Civil,
    pub end_local: Civil,
    /// The API's time zone id.
    pub time_zone: i64,
}

/// What is known of somebody who joins.
#[derive(Default)]
pub struct Joining<'a> {
    /// The name under which he is to appear.
    pub name: Option<&'a str>,
    /// His e-mail address.
    pub email: Option<&'a str>,
    /// The session's password.
    pub password: Option<&'a str>,
    /// The number under which he is registered.
    pub registration: Option<&'a str>,
}

/// How somebody signs in by an address.
#[derive(Default)]
pub struct SigningIn<'a> {
    /// His webExID.
    pub web_ex_id: Option<&'a str>,
    /// A one-use ticket, from `crate::login_tickets`.
    pub ticket: &'a str,
    /// The page of this server to go on to.
    pub next: Option<&'a str>,
    /// Where to go back to when that is done.
    pub back: Option<&'a str>,
}

/// What stands behind `:8080`, if that stands first.
fn without_port(rest: &str) -> &str {
    match rest.strip_prefix(':') {
        Some(port) => port.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    }
}

/// The origin of an address in full, such as `https://lms.example.org:8443`: what stands before path, query and fragment.
/// None of a path.
pub fn origin(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain =
        authority.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:[]_".contains(&byte));
    (is_plain && !authority.is_empty()).then(|| &url[..scheme.len() + 3 + authority.len()])
}

/// An address to which a browser is sent back, with what came of it: `?AT=LI&ST=SUCCESS`, or `&ST=FAIL&RS=…` and why.
pub fn answered(back: &str, action: &str, reason: Option<&str>) -> String {
    let (url, fragment) = match back.split_once('#') {
        Some((url, fragment)) => (url, format!("#{fragment}")),
        None => (back, String::new()),
    };
    let joint = if url.contains('?') { '&' } else { '?' };
    let outcome = match reason {
        None => "SUCCESS".to_owned(),
        Some(reason) => format!("FAIL&RS={}", encoded(reason)),
    };
    format!("{url}{joint}AT={action}&ST={outcome}{fragment}")
}

fn encoded(value: &str) -> String {
    utf8_percent_encode(value, QUERY).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leads_here_leads_here() {
        let urls = Urls::new("https://meet.example.org");
        for here in [
            "/demo/m.php?AT=HM&MK=1",
            "https://meet.example.org/",
            "https://meet.example.org/demo/m.php?AT=HM&MK=1&Rnd=0.5",
        ] {
            assert!(urls.leads_here(here), "{here}");
        }
        for elsewhere in [
            "",
            "demo",
            "//elsewhere.example.org/",
            "/\\elsewhere.example.org/",
            "/\t/elsewhere.example.org/",
            "\t//elsewhere.example.org/",
            " https://meet.example.org/",
            "https://meet.example.org",
            "https://meet.example.org.elsewhere.org/",
            "https://meet.example.org@elsewhere.org/",
            "https://meet.example.org:8080/",
            "http://meet.example.org/",
            "https:/elsewhere.example.org/",
            "javascript:alert(1)",
            "/demo/\r\nSet-Cookie: a=b",
            "/dêmo",
        ] {
            assert!(!urls.leads_here(elsewhere), "{elsewhere:?}");
        }
        assert!(!urls.leads_here(&format!("/{}", "a".repeat(LONGEST))));
    }

    #[test]
    fn back_is_here_or_where_the_site_says() {
        let urls = Urls::new("https://meet.example.org");
        let mut site = Site {
            id: 1,
            name: "demo".to_owned(),
            partner_id: String::new(),
            api_version: String::new(),
            active: true,
            settings: store::sites::SharedSettings::default(),
        };
        assert!(!urls.may_go_back(&site, "https://lms.example.org/"));
        site.settings.back_urls =
            vec!["https://lms.example.org".to_owned(), "http://localhost".to_owned()];
        for allowed in [
            "/demo/",
            "https://meet.example.org/demo/",
            "https://lms.example.org",
            "https://lms.example.org/course?id=1#top",
            "https://lms.example.org?id=1",
            "http://localhost/",
            "http://localhost:3000/moodle",
            "http://localhost:3000",
        ] {
            assert!(urls.may_go_back(&site, allowed), "{allowed}");
        }
        for refused in [
            "",
            "https://lms.example.org.elsewhere.org/",
            "https://lms.example.org@elsewhere.org/",
            "https://lms.example.org:8443/",
            "http://lms.example.org/",
            "//lms.example.org/",
            "http://localhost:3000@elsewhere.org/",
            "http://localhost.elsewhere.org/",
            "https://lms.example.org/\r\nSet-Cookie: a=b",
            "javascript:alert(1)",
        ] {
            assert!(!urls.may_go_back(&site, refused), "{refused:?}");
        }
    }

    #[test]
    fn origins() {
        for (url, expected) in [
            ("https://a.example.org/b", Some("https://a.example.org")),
            ("http://localhost:80?b;script-src", Some("http://localhost:80")),
            ("http://[::1]:80#/", Some("http://[::1]:80")),
            ("http://a;b/", None),
            ("/demo/", None),
            ("https:///", None),
        ] {
            assert_eq!(origin(url), expected, "{url}");
        }
    }

    #[test]
    fn what_came_of_it_stands_in_the_query() {
        for (back, reason, expected) in [
            ("https://a/b", None, "https://a/b?AT=LI&ST=SUCCESS"),
            ("https://a/b?c=d", None, "https://a/b?c=d&AT=LI&ST=SUCCESS"),
            (
                "https://a/b?c#d",
                Some("BadWebExIDorPassword"),
                "https://a/b?c&AT=LI&ST=FAIL&RS=BadWebExIDorPassword#d",
            ),
        ] {
            assert_eq!(answered(back, "LI", reason), expected);
        }
    }

    #[test]
    fn values_in_a_query_are_encoded() {
        assert_eq!(encoded("James T. Kirk & Söhne+1"), "James%20T.%20Kirk%20%26%20S%C3%B6hne%2B1");
    }

    #[test]
    fn the_host_has_no_port() {
        for (url, host) in [
            ("http://127.0.0.1:8080", "127.0.0.1"),
            ("https://meet.example.org/", "meet.example.org"),
            ("https://meet.example.org/below", "meet.example.org"),
            ("http://[::1]:8080", "[::1]"),
        ] {
            assert_eq!(Urls::new(url).host(), host);
        }
    }
}
