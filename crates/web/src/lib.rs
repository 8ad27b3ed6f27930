//! The pages of the server, as text: no HTTP in here, only what stands in the body of an answer.
//!
//! Every value is escaped by the templates, which askama checks and compiles in. The pages need no script and load
//! nothing but [`STYLE`] and pictures of this server.

mod mailbox;
mod program;
pub mod reference;
mod session;
mod sign_in;
mod when;

use askama::Template;
use operations::pages::{RoomPage, Visit};

pub use mailbox::{Mail, mailbox};
pub use program::program;
pub use session::{Gate, host, information, session, sign_in_to_host};
pub use sign_in::{
    SignIn, confirm_email, email_changed, email_link_refused, email_taken, sign_in, signed_out,
    ticket_refused,
};

/// Where the XML API is, below the server's address.
pub const ENDPOINT: &str = "/WBXService/XMLService";

/// The style sheet of all pages, which the server serves at [`STYLE_PATH`].
pub const STYLE: &str = include_str!("style.css");

/// Where the pages look for [`STYLE`], below the server's address.
pub const STYLE_PATH: &str = "/assets/style.css";

/// The picture of those who have given none, a PNG.
pub const PERSON: &[u8] = include_bytes!("person.png");

/// The picture that browsers show for all pages, which the server serves at [`ICON_PATH`].
pub const ICON: &str = include_str!("icon.svg");

/// Where the pages have browsers look for [`ICON`].
pub const ICON_PATH: &str = "/assets/icon.svg";

/// What the pages need of a browser, for the header `Content-Security-Policy`.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// What the server is and how to use it.
pub fn start(version: &str, is_demo: bool) -> String {
    page(&Start { endpoint: ENDPOINT, version, is_demo })
}

/// How to post to the endpoint: for those who open its address in a browser.
pub fn how_to_post() -> String {
    page(&HowToPost { endpoint: ENDPOINT, example: api::envelope::EXAMPLE })
}

/// There is no such page.
pub fn not_found() -> String {
    page(&NotFound { endpoint: ENDPOINT })
}

/// What surrounds the pages of a site.
pub struct Frame {
    site: String,
    /// The name of whoever is signed in.
    signed_in: Option<String>,
}

impl Frame {
    /// For somebody at the pages of a site.
    pub fn of(visit: &Visit) -> Frame {
        Frame { site: visit.site_name().to_owned(), signed_in: visit.signed_in() }
    }

    /// For somebody who has just signed out.
    pub fn without_anybody(visit: &Visit) -> Frame {
        Frame { signed_in: None, ..Frame::of(visit) }
    }
}

/// A site's start page.
pub fn site(frame: &Frame) -> String {
    page(&SiteStart { frame })
}

/// A personal room.
pub fn room(room: &RoomPage) -> String {
    page(&Room { frame: &Frame { site: room.site.clone(), signed_in: None }, room })
}

/// The address to go on to after signing in is not on this server.
pub fn elsewhere_refused(frame: &Frame) -> String {
    let text = "This address would sign you in and then lead away from this server, so nothing was done. Whoever gave it \
        to you may not mean well.";
    page(&Message { frame, heading: "This address leads elsewhere", text })
}

/// No session of the site has that number or token.
pub fn no_such_session(frame: &Frame) -> String {
    let text = "The number or the address may be mistyped, or the meeting may have been cancelled.";
    page(&Message { frame, heading: "There is no such meeting", text })
}

/// A form was sent from a page of another server.
pub fn from_elsewhere() -> String {
    page(&Elsewhere)
}

/// The store does not answer.
pub fn busy() -> String {
    page(&Busy)
}

#[derive(Template)]
#[template(path = "site.html")]
struct SiteStart<'a> {
    frame: &'a Frame,
}

#[derive(Template)]
#[template(path = "room.html")]
struct Room<'a> {
    frame: &'a Frame,
    room: &'a RoomPage,
}

#[derive(Template)]
#[template(path = "message.html")]
struct Message<'a> {
    frame: &'a Frame,
    heading: &'a str,
    text: &'a str,
}

#[derive(Template)]
#[template(path = "busy.html")]
struct Busy;

#[derive(Template)]
#[template(path = "elsewhere.html")]
struct Elsewhere;

#[derive(Template)]
#[template(path = "start.html")]
struct Start<'a> {
    endpoint: &'a str,
    version: &'a str,
    is_demo: bool,
}

#[derive(Template)]
#[template(path = "how_to_post.html")]
struct HowToPost<'a> {
    endpoint: &'a str,
    example: &'a str,
}

#[derive(Template)]
#[template(path = "not_found.html")]
struct NotFound<'a> {
    endpoint: &'a str,
}

fn page(template: &impl Template) -> String {
    // Writing text into a String cannot fail; a page that were empty would fail the tests.
    template.render().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped() {
        let page = start("<b>&\"1", false);
        assert!(
            !page.contains("<b>") && page.contains("Reconvene &#60;b&#62;&#38;&#34;1"),
            "{page}"
        );
        assert!(how_to_post().contains("&#60;serv:message"));
    }

    #[test]
    fn only_a_demo_says_that_it_is_one() {
        assert!(start("1", true).contains("This is a demo"));
        assert!(!start("1", false).contains("This is a demo"));
    }

    #[test]
    fn pages_are_whole_and_fit_their_policy() {
        for page in [start("1", true), how_to_post(), not_found()] {
            assert!(
                page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"),
                "{page}"
            );
            assert!(page.contains(ENDPOINT) && page.contains(STYLE_PATH), "{page}");
            for refused in ["<script", "<style", "style=", "<img", "http-equiv"] {
                assert!(!page.contains(refused), "{refused} in {page}");
            }
        }
    }
}
