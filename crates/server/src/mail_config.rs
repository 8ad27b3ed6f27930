//! The section `[mail]` of the configuration.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use mail::{Encryption, Sender, Smtp};
use serde::Deserialize;

use crate::running::is_loopback;
use crate::{Delivery, Post};

/// The section. Its keys are explained in `reconvene.sample.toml`.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct MailConfig {
    smtp: Option<String>,
    encryption: Encryption,
    allow_plain: bool,
    from: Option<String>,
    user: Option<String>,
    password: Option<String>,
    password_file: Option<PathBuf>,
    ca_file: Option<PathBuf>,
    mailbox: bool,
}

impl MailConfig {
    /// Makes its files relative to the folder of the configuration.
    pub(crate) fn beside(&mut self, folder: &Path) {
        for file in [&mut self.password_file, &mut self.ca_file].into_iter().flatten() {
            *file = folder.join(&*file);
        }
    }

    /// Whether it says one thing, and says it whole.
    ///
    /// # Errors
    /// What is wrong with it, with the key.
    pub(crate) fn check(&self) -> Result<(), String> {
        let Some(smtp) = &self.smtp else {
            return if self.mailbox {
                Ok(())
            } else {
                Err("[mail] needs mail.smtp, or mail.mailbox = true".to_owned())
            };
        };
        if self.mailbox {
            return Err(
                "mail.mailbox keeps mails in place of sending them: mail.smtp must not be there"
                    .to_owned(),
            );
        }
        let (host, _) = self.place(smtp)?;
        let from = self.from.as_ref().ok_or("mail.from is needed: whom mails come from")?;
        Sender::parse(from).map_err(|error| format!("mail.from: {error}"))?;
        let has_password = self.password.is_some() || self.password_file.is_some();
        if self.password.is_some() && self.password_file.is_some() {
            return Err("mail.password and mail.password_file: one is enough".to_owned());
        }
        if self.user.is_some() != has_password {
            return Err(
                "mail.user and mail.password (or mail.password_file) belong together".to_owned()
            );
        }
        let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(is_loopback);
        if self.encryption == Encryption::None && !is_here && !self.allow_plain {
            return Err(format!(
                "mail.encryption = \"none\" would send everything readable to {host}: mail.allow_plain = true if that is meant"
            ));
        }
        Ok(())
    }

    /// Where mails go. `hello` is the name under which the server comes.
    ///
    /// # Errors
    /// When a file that it names cannot be read, or holds something else.
    pub(crate) fn delivery(&self, hello: &str) -> Result<Delivery, String> {
        let (Some(smtp), Some(from)) = (&self.smtp, &self.from) else {
            return Ok(if self.mailbox { Delivery::Mailbox } else { Delivery::Nowhere });
        };
        let (host, port) = self.place(smtp)?;
        let trusted = match &self.ca_file {
            Some(file) => Some(read("mail.ca_file", file)?),
            None => None,
        };
        let smtp =
            Smtp::new(host, port, self.encryption, hello, trusted.as_deref().map(str::as_bytes))
                .map_err(|error| format!("mail.ca_file: {error}"))?;
        let password = match (&self.password, &self.password_file) {
            (Some(password), _) => Some(password.clone()),
            (None, Some(file)) => Some(read("mail.password_file", file)?.trim_end().to_owned()),
            (None, None) => None,
        };
        let smtp = match (&self.user, password) {
            (Some(user), Some(password)) => smtp.sign_in(user, &password),
            _ => smtp,
        };
        let sender = Sender::parse(from).map_err(|error| format!("mail.from: {error}"))?;
        Ok(Delivery::Smtp(Box::new(Post { smtp, sender })))
    }

    /// Host and port.
    fn place<'a>(&self, smtp: &'a str) -> Result<(&'a str, u16), String> {
        let wrong = || format!("mail.smtp: {smtp} is not of the form smtp.example.org:587");
        // An address of IPv6 stands in brackets.
        let (host, port) = match smtp.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => {
                (host, port.parse().map_err(|_| wrong())?)
            }
            _ => (smtp, self.encryption.port()),
        };
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        if host.is_empty() || host.contains(char::is_whitespace) || host.contains('/') {
            return Err(wrong());
        }
        Ok((host, port))
    }
}

fn read(key: &str, file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{key}: {}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "from = 'A <a@example.org>'\n";

    fn config(text: &str) -> MailConfig {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, key) in [
            ("", "mail.smtp"),
            ("smtp = 'a'\nmailbox = true", "mail.mailbox"),
            ("smtp = 'a'", "mail.from"),
            ("smtp = 'a'\nfrom = 'nobody'", "mail.from"),
            ("smtp = 'a:b'\nfrom = 'a@b'", "mail.smtp"),
            ("smtp = 'smtp://a'\nfrom = 'a@b'", "mail.smtp"),
            ("smtp = 'a'\nfrom = 'a@b'\nuser = 'a'", "mail.password"),
            ("smtp = 'a'\nfrom = 'a@b'\npassword = 'a'", "mail.user"),
            (
                "smtp = 'a'\nfrom = 'a@b'\nuser = 'a'\npassword = 'a'\npassword_file = 'b'",
                "mail.password_file",
            ),
            ("smtp = 'mail.example.org'\nfrom = 'a@b'\nencryption = 'none'", "mail.allow_plain"),
        ] {
            let error = config(text).check().unwrap_err();
            assert!(error.contains(key), "{text}: {error}");
        }
    }

    #[test]
    fn hosts_and_ports() {
        for (smtp, encryption, expected) in [
            ("smtp.example.org", "starttls", ("smtp.example.org", 587)),
            ("smtp.example.org", "tls", ("smtp.example.org", 465)),
            ("localhost:2525", "none", ("localhost", 2525)),
            ("127.0.0.1", "none", ("127.0.0.1", 25)),
            ("[::1]:26", "none", ("::1", 26)),
            ("[::1]", "none", ("::1", 25)),
        ] {
            let config = config(&format!("{FROM}smtp = '{smtp}'\nencryption = '{encryption}'"));
            assert_eq!(config.check(), Ok(()), "{smtp}");
            assert_eq!(config.place(smtp), Ok(expected));
        }
    }

    #[test]
    fn a_password_is_not_shown() {
        let text = format!("{FROM}smtp = 'a'\nuser = 'u'\npassword = 'very secret'");
        let delivery = config(&text).delivery("meet.example.org").unwrap();
        assert!(!format!("{delivery:?}").contains("very secret"));
        let mailbox = config("mailbox = true").delivery("a").unwrap();
        assert!(matches!(mailbox, Delivery::Mailbox));
    }
}
