//! Mails on their way: by SMTP to the server that carries them on.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use serde::Deserialize;

use crate::mime::Written;

/// How long a connection may take to be of use.
const CONNECT: Duration = Duration::from_secs(30);
/// How long a mail may take to be accepted. RFC 5321 would allow a server ten minutes for its last word alone.
const SEND: Duration = Duration::from_secs(120);
/// How long the goodbye may take.
const QUIT: Duration = Duration::from_secs(2);

/// How a connection is made secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// By STARTTLS, without which nothing is sent.
    #[default]
    Starttls,
    /// From its first byte on.
    Tls,
    /// Not at all.
    None,
}

impl Encryption {
    /// The port that is customary for it.
    pub fn port(self) -> u16 {
        match self {
            Encryption::Starttls => 587,
            Encryption::Tls => 465,
            Encryption::None => 25,
        }
    }
}

/// A server that carries mails on, and how it is spoken to.
#[derive(Clone)]
pub struct Smtp {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
    tls: Option<TlsParameters>,
    hello: ClientId,
}

/// A connection to it.
pub struct Line(AsyncSmtpConnection);

/// Why a mail was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// It may go well another time.
    Later(String),
    /// This mail is refused, to this recipient.
    Refused(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Failure::Later(why) | Failure::Refused(why)) = self;
        out.write_str(why)
    }
}

impl Smtp {
    /// A server at a host and a port. `hello` is the name under which we come; `trusted` are certificates (PEM) to trust
    /// beside those that the operating system does.
    ///
    /// # Errors
    /// When the certificates are none.
    pub fn new(
        host: &str,
        port: u16,
        encryption: Encryption,
        hello: &str,
        trusted: Option<&[u8]>,
    ) -> Result<Smtp, String> {
        let tls = match encryption {
            Encryption::None => None,
            Encryption::Starttls | Encryption::Tls => {
                let mut builder = TlsParameters::builder(host.to_owned())
                    .certificate_store(CertificateStore::Default);
                if let Some(pem) = trusted {
                    let certificate = Certificate::from_pem(pem).map_err(|error| told(&error))?;
                    builder = builder.add_root_certificate(certificate);
                }
                Some(builder.build_rustls().map_err(|error| told(&error))?)
            }
        };
        Ok(Smtp {
            host: host.to_owned(),
            port,
            encryption,
            credentials: None,
            tls,
            hello: match hello.parse() {
                Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
                Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
                Err(_) => ClientId::Domain(hello.to_owned()),
            },
        })
    }

    /// Who signs in there.
    #[must_use]
    pub fn sign_in(mut self, user: &str, password: &str) -> Smtp {
        self.credentials = Some(Credentials::new(user.to_owned(), password.to_owned()));
        self
    }

    /// Connects, and signs in.
    ///
    /// # Errors
    /// [`Failure::Later`]: whatever is wrong is not the mail's fault.
    pub async fn connect(&self) -> Result<Line, Failure> {
        let connected = tokio::time::timeout(CONNECT, self.try_to_connect()).await;
        let connected = connected.unwrap_or_else(|_| Err("it does not answer".to_owned()));
        connected.map_err(|why| Failure::Later(format!("{}:{}: {why}", self.host, self.port)))
    }

    async fn try_to_connect(&self) -> Result<Line, String> {
        let address = (self.host.as_str(), self.port);
        let at_once = self.tls.clone().filter(|_| self.encryption == Encryption::Tls);
        let connecting =
            AsyncSmtpConnection::connect_tokio1(address, Some(CONNECT), &self.hello, at_once, None);
        let mut connection = connecting.await.map_err(|error| told(&error))?;
        if let Some(tls) = self.tls.clone().filter(|_| self.encryption == Encryption::Starttls) {
            if !connection.can_starttls() {
                return Err("it offers no STARTTLS".to_owned());
            }
            connection.starttls(tls, &self.hello).await.map_err(|error| told(&error))?;
        }
        if let Some(credentials) = &self.credentials {
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            let signed_in = connection.auth(&mechanisms, credentials).await;
            signed_in.map_err(|error| format!("signing in: {}", told(&error)))?;
        }
        Ok(Line(connection))
    }
}

impl Line {
    /// Sends a mail. After a failure the connection is of no more use.
    ///
    /// # Errors
    /// [`Failure`]. After [`Failure::Later`] the mail may have been accepted all the same, if the server's last word was
    /// lost on its way.
    pub async fn send(&mut self, written: &Written) -> Result<(), Failure> {
        let sent = tokio::time::timeout(SEND, self.try_to_send(written)).await;
        sent.unwrap_or_else(|_| Err(Failure::Later("it took too long".to_owned())))
    }

    async fn try_to_send(&mut self, written: &Written) -> Result<(), Failure> {
        let Line(connection) = self;
        let (envelope, bytes) = (&written.envelope, &written.bytes);
        let mut parameters = Vec::new();
        if !envelope.to().iter().chain(envelope.from()).all(|address| is_ascii(address.as_ref())) {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                let why = "the address is not ASCII, and the server offers no SMTPUTF8";
                return Err(Failure::Refused(why.to_owned()));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        // Whether we may send at all is no question of this mail.
        let begun = connection.command(Mail::new(envelope.from().cloned(), parameters)).await;
        begun.map_err(|error| Failure::Later(told(&error)))?;
        for address in envelope.to() {
            let accepted = connection.command(Rcpt::new(address.clone(), Vec::new())).await;
            accepted.map_err(of_this_mail)?;
        }
        connection.command(Data).await.map_err(of_this_mail)?;
        connection.message(bytes).await.map_err(of_this_mail)?;
        Ok(())
    }

    /// Says goodbye.
    pub async fn quit(mut self) {
        // Whatever comes of it: all that was sent is sent.
        _ = tokio::time::timeout(QUIT, self.0.quit()).await;
    }
}

fn is_ascii(address: &str) -> bool {
    address.is_ascii()
}

fn of_this_mail(error: Error) -> Failure {
    // 421 and its like are transient; of the permanent, only 521 and 556 speak of servers, and both of the recipient's.
    if error.is_permanent() { Failure::Refused(told(&error)) } else { Failure::Later(told(&error)) }
}

/// An error with its causes, in one line.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(&format!(": {more}"));
        }
        cause = error.source();
    }
    crate::one_line(&text)
}

impl fmt::Debug for Smtp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the password.
        write!(out, "Smtp({}:{}, {:?})", self.host, self.port, self.encryption)
    }
}
