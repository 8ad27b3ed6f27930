//! Mails as they travel: Internet messages (RFC 5322) with their parts (MIME).

use std::time::{Duration, UNIX_EPOCH};

use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};

use crate::Mail;

/// From whom mails come.
#[derive(Debug, Clone)]
pub struct Sender {
    from: Mailbox,
    domain: String,
}

/// A mail, written down.
#[derive(Debug, Clone)]
pub struct Written {
    /// From whom to whom, for the servers on its way.
    pub(crate) envelope: Envelope,
    /// What they carry.
    pub(crate) bytes: Vec<u8>,
}

impl Sender {
    /// From an address such as `Reconvene <meetings@example.org>`.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(from: &str) -> Result<Sender, String> {
        let from: Mailbox = from.parse().map_err(|error| format!("{from}: {error}"))?;
        let domain = from.email.domain().to_owned();
        Ok(Sender { from, domain })
    }

    /// The part of its address behind the @.
    pub fn domain(&self) -> &str {
        &self.domain
    }
}

/// Writes a mail down. `id` is its number in the outbox: a mail that is sent twice, since nobody knows whether it was sent,
/// has the same Message-ID twice. `now` is in seconds UTC.
///
/// # Errors
/// When it cannot be addressed or written.
pub fn message(mail: &Mail, sender: &Sender, id: i64, now: i64) -> Result<Written, String> {
    let address = mail.to.parse().map_err(|error| format!("{}: {error}", mail.to))?;
    // Whatever made them: the library writes subjects as they are, and panics at a name with a control character.
    let (subject, name) = (crate::one_line(&mail.subject), crate::one_line(&mail.name));
    let name = Some(name).filter(|name| !name.is_empty());
    let mut from = sender.from.clone();
    if let Some(name) = mail.from.as_deref().map(display_name).filter(|name| !name.is_empty()) {
        from.name = Some(name);
    }
    let date = UNIX_EPOCH + Duration::from_secs(u64::try_from(now).unwrap_or_default());
    let mut builder = Message::builder()
        .from(from)
        .to(Mailbox::new(name, address))
        .subject(subject)
        .date(date)
        .message_id(Some(format!("<{id}@{}>", sender.domain)))
        // So that whoever is on holiday does not answer (RFC 3834).
        .raw_header(plain("Auto-Submitted", "auto-generated")?)
        .raw_header(plain("Content-Language", mail.language.code())?);
    // A mail that cannot be answered is better than none.
    if let Some(address) = mail.reply_to.as_ref().and_then(|address| address.parse().ok()) {
        builder = builder.reply_to(Mailbox::new(None, address));
    }
    let text = SinglePart::plain(mail.text.clone());
    let built = if mail.html.is_none() && mail.calendar.is_none() {
        builder.singlepart(text)
    } else {
        let mut parts = MultiPart::alternative().singlepart(text);
        if let Some(html) = &mail.html {
            parts = parts.singlepart(SinglePart::html(html.clone()));
        }
        // Last, where calendars look for it first.
        if let Some(calendar) = &mail.calendar {
            let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method);
            let kind = ContentType::parse(&kind).map_err(|error| error.to_string())?;
            let part = SinglePart::builder().header(kind).body(calendar.text.clone());
            parts = parts.singlepart(part);
        }
        builder.multipart(parts)
    };
    let built = built.map_err(|error| error.to_string())?;
    Ok(Written { envelope: built.envelope().clone(), bytes: built.formatted() })
}

/// The name under which a mail is to come. An address that stands behind it is left out: a mail comes from ours.
fn display_name(from: &str) -> String {
    let from = crate::one_line(from);
    match from.split_once('<') {
        Some((name, _)) if !name.trim().is_empty() => name.trim().to_owned(),
        _ => from,
    }
}

fn plain(name: &str, value: &str) -> Result<HeaderValue, String> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|error| error.to_string())?;
    Ok(HeaderValue::new(name, value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CalendarPart, Language};

    fn mail() -> Mail {
        Mail {
            to: "ann@example.org".to_owned(),
            name: "Ann \"A\" Müller".to_owned(),
            subject: "Grüße: 会議".to_owned(),
            text: "Grüße\n.\n".to_owned(),
            html: Some("<p>Grüße</p>".to_owned()),
            calendar: Some(CalendarPart { method: "REQUEST", text: "BEGIN:VCALENDAR".to_owned() }),
            language: Language::German,
            from: None,
            reply_to: None,
        }
    }

    fn written(mail: &Mail) -> Result<String, String> {
        let sender = Sender::parse("Reconvene <meetings@example.org>").unwrap();
        let written = message(mail, &sender, 77, 1_893_492_000)?;
        assert!(written.bytes.is_ascii(), "servers that know no 8BITMIME take it, too");
        Ok(String::from_utf8(written.bytes).unwrap())
    }

    #[test]
    fn a_mail_has_what_mails_have() {
        let text = written(&mail()).unwrap();
        for line in [
            "From: Reconvene <meetings@example.org>\r\n",
            "Message-ID: <77@example.org>\r\n",
            "Date: Tue, 01 Jan 2030 10:00:00 +0000\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: de\r\n",
            "MIME-Version: 1.0\r\n",
            "Content-Type: multipart/alternative;",
            "Content-Type: text/plain; charset=utf-8\r\n",
            "Content-Type: text/html; charset=utf-8\r\n",
            "text/calendar; charset=utf-8; method=REQUEST\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        let short = written(&Mail { html: None, calendar: None, ..mail() }).unwrap();
        assert!(!short.contains("multipart"), "{short}");
    }

    #[test]
    fn a_mail_comes_under_another_name_from_the_same_address() {
        let with = |from: &str, reply_to: Option<&str>| Mail {
            from: Some(from.to_owned()),
            reply_to: reply_to.map(str::to_owned),
            ..mail()
        };
        let text = written(&with("Events of Acme", Some("ann@example.org"))).unwrap();
        assert!(text.contains("From: \"Events of Acme\" <meetings@example.org>\r\n"), "{text}");
        assert!(text.contains("Reply-To: ann@example.org\r\n"), "{text}");
        let text = written(&with("Eve <eve@example.org>", None)).unwrap();
        assert!(text.contains("From: Eve <meetings@example.org>\r\n"), "{text}");
        for bad in ["x\r\nBcc: eve@example.org", "x\nBcc: y", "\r\nBcc: y <z@example.org>"] {
            for text in [written(&with(bad, None)), written(&with("x", Some(bad)))] {
                let text = text.unwrap();
                let head = text.split("\r\n\r\n").next().unwrap();
                assert!(!head.split(['\r', '\n']).any(|line| line.starts_with("Bcc")), "{head}");
                assert!(!head.contains("Reply-To"), "{head}");
            }
        }
    }

    #[test]
    fn nothing_adds_a_header() {
        let letter = |subject: &str, name: &str| {
            let mail = Mail { subject: subject.to_owned(), name: name.to_owned(), ..mail() };
            written(&mail)
        };
        for bad in ["x\r\nBcc: eve@example.org", "x\nBcc: eve@example.org", "x\rBcc: y", "x\u{0}y"]
        {
            for text in [letter(bad, "Ann"), letter("x", bad)].into_iter().flatten() {
                let head = text.split("\r\n\r\n").next().unwrap();
                assert!(!head.split(['\r', '\n']).any(|line| line.starts_with("Bcc")), "{head}");
            }
        }
        for address in ["ann@example.org\r\nBcc: eve@example.org", "ann", "", "<a@b>,c@d"] {
            assert!(written(&Mail { to: address.to_owned(), ..mail() }).is_err(), "{address}");
        }
    }
}
