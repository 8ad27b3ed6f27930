//! The mailbox of a demo.

use askama::Template;

use crate::page;
use crate::when::Moment;

/// A mail that is kept.
pub struct Mail {
    /// Where it is in the mailbox.
    pub place: i64,
    /// The address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// What it says, without markup.
    pub text: String,
    /// Whether it has an HTML part.
    pub has_html: bool,
    /// Whether it has an entry for a calendar.
    pub has_calendar: bool,
    /// When it arrived, in seconds UTC.
    pub at: i64,
}

/// The mails, in the order in which they are to be shown.
pub fn mailbox(mails: &[Mail]) -> String {
    let mails = mails.iter().map(|mail| Shown {
        place: mail.place,
        to: &mail.to,
        subject: &mail.subject,
        pieces: pieces(mail.text.trim_end()),
        has_html: mail.has_html,
        has_calendar: mail.has_calendar,
        at: Moment::utc(mail.at),
    });
    page(&Mailbox { mails: mails.collect() })
}

#[derive(Template)]
#[template(path = "mailbox.html")]
struct Mailbox<'a> {
    mails: Vec<Shown<'a>>,
}

struct Shown<'a> {
    place: i64,
    to: &'a str,
    subject: &'a str,
    pieces: Vec<Piece<'a>>,
    has_html: bool,
    has_calendar: bool,
    at: Moment,
}

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'a> {
    text: &'a str,
    is_link: bool,
}

/// A text, with its addresses apart: in a mail without markup each stands between blanks.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut begun = 0;
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let plain = word.trim_end();
        if plain.starts_with("https://") || plain.starts_with("http://") {
            pieces.push(Piece { text: &text[begun..at], is_link: false });
            pieces.push(Piece { text: plain, is_link: true });
            begun = at + plain.len();
        }
        at += word.len();
    }
    pieces.push(Piece { text: &text[begun..], is_link: false });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_links() {
        let shown: Vec<(&str, bool)> =
            pieces("Join:\nhttps://a.example/b?c=d\n\nxhttp://e http://f")
                .iter()
                .map(|piece| (piece.text, piece.is_link))
                .collect();
        let link = ("https://a.example/b?c=d", true);
        assert_eq!(
            shown,
            [("Join:\n", false), link, ("\n\nxhttp://e ", false), ("http://f", true)]
        );
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn mails_are_shown_and_escaped() {
        let mail = Mail {
            place: 7,
            to: "ann@example.org".to_owned(),
            subject: "<b>\"Stand-up\"".to_owned(),
            text: "Hello <i>\nhttps://a.example/?b=\"c\n".to_owned(),
            has_html: true,
            has_calendar: false,
            at: 1_893_492_000,
        };
        let shown = mailbox(&[mail]);
        assert!(!shown.contains("<b>") && !shown.contains("<i>"), "{shown}");
        assert!(shown.contains("href=\"https://a.example/?b=&#34;c\""), "{shown}");
        assert!(shown.contains("datetime=\"2030-01-01T10:00:00Z\""), "{shown}");
        assert!(shown.contains("href=\"/mail/7\"") && !shown.contains("no mail yet"));
        assert!(mailbox(&[]).contains("no mail yet"));
    }
}
