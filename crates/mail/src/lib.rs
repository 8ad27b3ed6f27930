//! Mails: how they are worded, in six languages; how they are written down; how they are sent by SMTP.
//!
//! Knows neither the API nor its records: `operations::letters` says who is to be told what, as a [`Letter`].

mod dates;
mod language;
mod mime;
mod smtp;
mod template;
mod wording;

pub use dates::{repeats, when};
pub use language::Language;
pub use mime::{Sender, message};
pub use smtp::{Encryption, Failure, Line, Smtp};
pub use template::Template;
pub use wording::{HostWords, Wording, built_in, check, check_fields, kind};

/// What somebody is to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// His address.
    pub to: String,
    /// His name; blank when it is not known.
    pub name: String,
    /// In which language.
    pub language: Language,
    /// Which mail it is.
    pub template: Template,
    /// What its template can speak of, by name: exactly those of [`Template::fields`].
    pub fields: Vec<(&'static str, String)>,
    /// Whether it has an HTML part.
    pub html: bool,
    /// An entry for his calendar.
    pub calendar: Option<CalendarPart>,
    /// How the host of the session it is about words it.
    pub words: Option<HostWords>,
}

/// An entry for a calendar, as part of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarPart {
    /// `REQUEST` or `CANCEL`, as in the document.
    pub method: &'static str,
    /// The iCalendar document.
    pub text: String,
}

/// A mail as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The name that goes with it; blank when there is none.
    pub name: String,
    /// The subject, in one line.
    pub subject: String,
    /// What it says, without markup.
    pub text: String,
    /// What it says, as an HTML document.
    pub html: Option<String>,
    /// An entry for a calendar.
    pub calendar: Option<CalendarPart>,
    /// The language of its words.
    pub language: Language,
    /// The name under which it comes; that of the server when there is none.
    pub from: Option<String>,
    /// The address to which answers go; that from which it comes when there is none.
    pub reply_to: Option<String>,
}

impl Letter {
    /// Puts it into words: those of its session's host, else those of the site, else those that come with the program.
    pub fn worded(&self, own: Option<&Wording>) -> Mail {
        let wording = own.unwrap_or_else(|| built_in(self.template, self.language));
        let fields = |name: &str| {
            let found = self.fields.iter().find(|(field, _)| *field == name);
            found.map(|(_, value)| value.as_str()).unwrap_or_default()
        };
        let words = self.words.clone().unwrap_or_default();
        let subject = words.subject(&fields).unwrap_or_else(|| wording.subject(&fields));
        let (text, html) = words.content(&fields, &subject, self.language).unwrap_or_else(|| {
            let html = self.html.then(|| wording.html(&fields, self.language));
            (wording.text(&fields), html)
        });
        Mail {
            to: self.to.clone(),
            name: one_line(&self.name),
            subject: one_line(&subject),
            text,
            html,
            calendar: self.calendar.clone(),
            language: self.language,
            from: words.from,
            reply_to: words.reply_to,
        }
    }
}

/// Without line breaks and other control characters: what stands in a header must not begin another.
fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}
