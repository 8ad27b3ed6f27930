//! The words of mails: those that come with the program, and what is put into them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Language, Template};

/// What one kind of mail says in one language. `{{name}}` stands for a field; a line in which a field is blank is left
/// out, so that nothing is said of what there is not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Its subject, one line.
    pub subject: String,
    /// What it says, without markup.
    pub text: String,
    /// What stands in the body of its HTML part, or all of that if it begins with `<!doctype`.
    pub html: String,
}

/// How the host of a session words one of its mails: what is said takes the place of the site's words. Nothing is left out
/// here: a field of which there is nothing is blank.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HostWords {
    /// Its subject.
    pub subject: Option<String>,
    /// What it says, without markup.
    pub text: Option<String>,
    /// What stands in the body of its HTML part, if it has one; markup in it is the host's.
    pub html: Option<String>,
    /// The name under which it comes.
    pub from: Option<String>,
    /// The address to which answers go.
    pub reply_to: Option<String>,
}

/// All words of one language.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub(crate) dates: Dates,
    /// The kinds of session, each by its name in [`KINDS`].
    kinds: BTreeMap<String, String>,
    mails: BTreeMap<String, Wording>,
}

/// How a language writes when something takes place.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dates {
    /// A moment, of `{{weekday}}`, `{{day}}`, `{{month}}`, `{{year}}`, `{{time}}` and `{{zone}}`.
    pub(crate) moment: String,
    /// From January on.
    pub(crate) months: Vec<String>,
    /// From Monday on.
    pub(crate) weekdays: Vec<String>,
    /// Daily, weekly, monthly, yearly, at any time.
    pub(crate) repeats: Vec<String>,
    /// The first of a month where it is written unlike the other days.
    #[serde(default)]
    pub(crate) first_day: Option<String>,
}

/// The names of the kinds of session.
#[cfg(test)]
const KINDS: [&str; 6] = ["Meeting", "Event", "Training", "Support", "Sales", "Teleconference"];

const FILES: [(Language, &str); 6] = [
    (Language::English, include_str!("../templates/en.toml")),
    (Language::German, include_str!("../templates/de.toml")),
    (Language::French, include_str!("../templates/fr.toml")),
    (Language::Spanish, include_str!("../templates/es.toml")),
    (Language::Turkish, include_str!("../templates/tr.toml")),
    (Language::Japanese, include_str!("../templates/ja.toml")),
];

/// Read once. A mistake in a file does not reach a release: a test reads them all.
static WORDS: LazyLock<Vec<(Language, Words)>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(language, text)| (*language, toml::from_str(text).unwrap_or_default()))
        .collect()
});

static NOTHING: LazyLock<Wording> = LazyLock::new(Wording::default);

/// The words of a language.
pub(crate) fn words(language: Language) -> Option<&'static Words> {
    WORDS.iter().find(|(known, _)| *known == language).map(|(_, words)| words)
}

/// What a kind of session is called, such as `Training`.
pub fn kind(language: Language, name: &str) -> String {
    words(language).and_then(|words| words.kinds.get(name)).cloned().unwrap_or_default()
}

/// The words that come with the program.
pub fn built_in(template: Template, language: Language) -> &'static Wording {
    words(language).and_then(|words| words.mails.get(template.name())).unwrap_or(&NOTHING)
}

/// Whether a wording can be used for a kind of mail.
///
/// # Errors
/// What is wrong with it: a field that there is not is named, with those that there are.
pub fn check(template: Template, wording: &Wording) -> Result<(), String> {
    for (part, text) in
        [("subject", &wording.subject), ("text", &wording.text), ("html", &wording.html)]
    {
        if text.trim().is_empty() {
            return Err(format!("the {part} of {template} is blank"));
        }
        check_fields(template, text).map_err(|why| format!("the {part} of {template} {why}"))?;
    }
    if wording.subject.trim().contains(['\r', '\n']) {
        return Err(format!("the subject of {template} must be one line"));
    }
    Ok(())
}

/// Whether a text has none but the fields of a kind of mail.
///
/// # Errors
/// What is wrong with it, without its subject.
pub fn check_fields(template: Template, text: &str) -> Result<(), String> {
    let unknown = fields(text)?.into_iter().find(|field| !template.fields().contains(field));
    unknown.map_or(Ok(()), |field| {
        let all = template.fields().join(", ");
        Err(format!("has {{{{{field}}}}}; its fields are {all}"))
    })
}

/// The names of the fields in a text, in their order.
pub(crate) fn fields(text: &str) -> Result<Vec<&str>, String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("has a {{ that has no }} after it")?;
        found.push(name.trim());
        rest = after;
    }
    Ok(found)
}

impl Wording {
    /// The subject with its fields.
    pub(crate) fn subject<'a>(&self, fields: &impl Fn(&str) -> &'a str) -> String {
        filled(&self.subject, |name| fields(name).to_owned())
    }

    /// The text with its fields.
    pub(crate) fn text<'a>(&self, fields: &impl Fn(&str) -> &'a str) -> String {
        // A value of several lines, a topic perhaps, must not look like lines of ours.
        let value = |name: &str| crate::one_line(fields(name));
        ended(lines(&self.text, fields).map(|line| filled(line, value)).collect())
    }

    /// The HTML document with its fields, which are escaped.
    pub(crate) fn html<'a>(&self, fields: &impl Fn(&str) -> &'a str, language: Language) -> String {
        let value = |name: &str| escaped(&crate::one_line(fields(name)));
        let body: String = lines(&self.html, fields).map(|line| filled(line, value)).collect();
        if body.trim_start().get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype")) {
            return body;
        }
        framed(&body, &self.subject(fields), language)
    }
}

impl HostWords {
    /// The subject with its fields, if the host has worded it.
    pub(crate) fn subject<'a>(&self, fields: &impl Fn(&str) -> &'a str) -> Option<String> {
        let subject = self.subject.as_ref()?;
        Some(filled(subject, |name| fields(name).to_owned()))
    }

    /// The text and the HTML document with their fields, if the host has worded them.
    pub(crate) fn content<'a>(
        &self,
        fields: &impl Fn(&str) -> &'a str,
        subject: &str,
        language: Language,
    ) -> Option<(String, Option<String>)> {
        let value = |name: &str| crate::one_line(fields(name));
        let text = ended(filled(self.text.as_ref()?, value));
        let html = self
            .html
            .as_ref()
            .map(|html| framed(&filled(html, |name| escaped(&value(name))), subject, language));
        Some((text, html))
    }
}

/// A text that ends with one end of a line.
fn ended(text: String) -> String {
    format!("{}\n", text.trim_end_matches(['\n', '\r']))
}

/// An HTML document with that body.
fn framed(body: &str, subject: &str, language: Language) -> String {
    let subject = escaped(&crate::one_line(subject));
    filled(include_str!("../templates/frame.html"), |name| match name {
        "language" => language.code().to_owned(),
        "subject" => subject.clone(),
        _ => body.trim_end().to_owned(),
    })
}

/// The lines of a text that have no blank field, with their ends.
fn lines<'t, 'a>(text: &'t str, value: &impl Fn(&str) -> &'a str) -> impl Iterator<Item = &'t str> {
    text.split_inclusive('\n').filter(move |line| {
        fields(line).unwrap_or_default().iter().all(|name| !value(name).trim().is_empty())
    })
}

/// A text with its fields, each taken from the text alone: what a value contains is no field.
pub(crate) fn filled(text: &str, value: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{")
        && let Some((name, after)) = after.split_once("}}")
    {
        out.push_str(before);
        out.push_str(&value(name.trim()));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_whole() {
        for (language, text) in FILES {
            let words: Words =
                toml::from_str(text).unwrap_or_else(|error| panic!("{language}: {error}"));
            let names: BTreeSet<&str> = words.mails.keys().map(String::as_str).collect();
            assert_eq!(names, Template::ALL.map(Template::name).into(), "{language}");
            let kinds: BTreeSet<&str> = words.kinds.keys().map(String::as_str).collect();
            assert_eq!(kinds, KINDS.into(), "{language}");
            let dates = &words.dates;
            assert_eq!((dates.months.len(), dates.weekdays.len(), dates.repeats.len()), (12, 7, 6));
        }
    }

    #[test]
    fn every_language_speaks_of_all_that_there_is() {
        for language in Language::ALL {
            for template in Template::ALL {
                let wording = built_in(template, language);
                assert_eq!(check(template, wording), Ok(()), "{language}");
                let all: BTreeSet<&str> = template.fields().iter().copied().collect();
                for (part, text) in [("text", &wording.text), ("html", &wording.html)] {
                    let used: BTreeSet<&str> = fields(text).unwrap().into_iter().collect();
                    assert_eq!(used, all, "{template}, {part}, {language}");
                }
                assert!(!wording.text.contains('<'), "{template}, {language}");
            }
        }
    }

    #[test]
    fn the_confirmation_begins_as_the_original_did() {
        let subject = &built_in(Template::ConfirmEmail, Language::English).subject;
        assert!(subject.starts_with("Webex Account Change Confirmation"), "{subject}");
    }

    #[test]
    fn what_is_wrong_is_named() {
        let good = built_in(Template::Welcome, Language::English);
        let told = |change: fn(&mut Wording)| {
            let mut wording = good.clone();
            change(&mut wording);
            check(Template::Welcome, &wording).unwrap_err()
        };
        let unknown = told(|it| it.html.push_str("{{ password }}"));
        assert!(unknown.contains("html") && unknown.contains("{{password}}"), "{unknown}");
        assert!(unknown.contains("signInURL"), "{unknown}");
        assert!(told(|it| it.text.push_str("{{name")).contains("no }}"));
        assert!(told(|it| it.subject = " ".to_owned()).contains("blank"));
        assert!(told(|it| it.subject = "a\nb".to_owned()).contains("one line"));
    }

    #[test]
    fn of_what_a_host_words_nothing_is_left_out() {
        let words = HostWords {
            subject: Some("On {{a}}".to_owned()),
            text: Some("A: {{a}}, b: {{ b }}\n\n".to_owned()),
            html: Some("<p>A: {{a}}, b: {{b}}</p>".to_owned()),
            ..HostWords::default()
        };
        let fields = |name: &str| if name == "a" { "<{{b}}>\r\nBcc: x" } else { "" };
        assert_eq!(words.subject(&fields).unwrap(), "On <{{b}}>\r\nBcc: x");
        let (text, html) = words.content(&fields, "On", Language::German).unwrap();
        assert_eq!(text, "A: <{{b}}>  Bcc: x, b: \n");
        let html = html.unwrap();
        assert!(html.contains("<p>A: &lt;{{b}}&gt;  Bcc: x, b: </p>"), "{html}");
        assert!(HostWords::default().content(&fields, "On", Language::German).is_none());
    }

    #[test]
    fn a_line_of_which_there_is_nothing_is_left_out() {
        let wording = Wording {
            subject: "{{a}}".to_owned(),
            text: "A: {{a}}\nB: {{ b }}\nend\n\n".to_owned(),
            html: "<p>{{a}}</p>\n<p>{{b}}</p>\n".to_owned(),
        };
        let fields = |name: &str| if name == "a" { "<{{b}}>\r\nBcc: x" } else { "" };
        assert_eq!(wording.text(&fields), "A: <{{b}}>  Bcc: x\nend\n");
        let html = wording.html(&fields, Language::German);
        assert!(html.contains("<p>&lt;{{b}}&gt;  Bcc: x</p>\n"), "{html}");
        assert!(html.contains("lang=\"de\"") && !html.contains("<p></p>"), "{html}");
    }
}
