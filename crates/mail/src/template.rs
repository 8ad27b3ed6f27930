//! Which mails there are, and what each can speak of.

use std::fmt;
use std::str::FromStr;

/// A kind of mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Template {
    /// A new user is welcomed.
    Welcome,
    /// Somebody must confirm his new address, to which this goes.
    ConfirmEmail,
    /// A user's address was changed: the old one is told.
    EmailChanged,
    /// An administrator is told of a new account.
    NewAccount,
    /// Somebody is invited to a session.
    Invitation,
    /// A session somebody is invited to was changed.
    Rescheduled,
    /// A session somebody was invited to was cancelled.
    Cancelled,
}

impl Template {
    /// All there are.
    pub const ALL: [Template; 7] = [
        Template::Welcome,
        Template::ConfirmEmail,
        Template::EmailChanged,
        Template::NewAccount,
        Template::Invitation,
        Template::Rescheduled,
        Template::Cancelled,
    ];

    /// Its name, as on the command line, in the store and in the files of words.
    pub fn name(self) -> &'static str {
        match self {
            Template::Welcome => "Welcome",
            Template::ConfirmEmail => "ConfirmEmail",
            Template::EmailChanged => "EmailChanged",
            Template::NewAccount => "NewAccount",
            Template::Invitation => "Invitation",
            Template::Rescheduled => "Rescheduled",
            Template::Cancelled => "Cancelled",
        }
    }

    /// The names of what stands in place of `{{name}}` in it.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Template::Welcome => &["name", "webExID", "site", "siteURL", "signInURL"],
            Template::ConfirmEmail => {
                &["name", "webExID", "site", "oldEmail", "newEmail", "link", "hours"]
            }
            Template::EmailChanged => &["name", "webExID", "site", "oldEmail", "newEmail"],
            Template::NewAccount => {
                &["name", "site", "siteURL", "userName", "userWebExID", "userEmail"]
            }
            Template::Invitation | Template::Rescheduled => &[
                "name", "host", "note", "kind", "topic", "when", "repeats", "minutes", "number",
                "password", "joinURL", "site",
            ],
            Template::Cancelled => &["kind", "topic", "when", "minutes", "site"],
        }
    }
}

impl fmt::Display for Template {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Template {
    type Err = String;

    /// By its name, in upper or lower case.
    fn from_str(text: &str) -> Result<Template, String> {
        let is_meant = |template: &Template| template.name().eq_ignore_ascii_case(text);
        Template::ALL.into_iter().find(is_meant).ok_or_else(|| {
            let all = Template::ALL.map(Template::name).join(", ");
            format!("the mails are {all}")
        })
    }
}
