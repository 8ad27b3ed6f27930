//! Strict or lenient: whether a request that does not fit the contract is refused, or forgiven.

use std::str::FromStr;

use api::{About, Fault, fault};
use schema::{Finding, Findings};
use store::sites::Site;
use tracing::info;

use crate::accounts;

/// How much of what is told of forgiven is logged for one request.
const LOGGED: usize = 20;

/// How requests are held against the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validation {
    /// As the original did: what can be understood is done.
    Lenient,
    /// To the letter, for those who test integrations: what does not fit is a fault that names everything wrong.
    Strict,
}

impl FromStr for Validation {
    type Err = String;

    fn from_str(text: &str) -> Result<Validation, String> {
        if text.eq_ignore_ascii_case("strict") {
            Ok(Validation::Strict)
        } else if text.eq_ignore_ascii_case("lenient") {
            Ok(Validation::Lenient)
        } else {
            Err("a validation is strict or lenient".to_owned())
        }
    }
}

/// What holds for a request to a site: what the request asks for, or else the site's setting.
pub(crate) fn of_site(site: &Site, asked: Option<Validation>) -> Validation {
    let of_site =
        if site.settings.strict_validation { Validation::Strict } else { Validation::Lenient };
    asked.unwrap_or(of_site)
}

/// A request, held against the contract.
pub(crate) struct Judged {
    findings: Findings,
    validation: Validation,
}

/// Holds a request against the contract at the version of its site, and tells the log what is forgiven. A site that
/// was not found counts as a new one.
pub(crate) fn judge(text: &str, site: Option<&Site>, asked: Option<Validation>) -> Judged {
    let version = site.map_or(accounts::API_VERSION, accounts::version_of);
    let validation = match site {
        Some(site) => of_site(site, asked),
        None => asked.unwrap_or(Validation::Lenient),
    };
    // A document that is not whole has been refused before.
    let findings = schema::examine(text, version).unwrap_or_default();
    if validation == Validation::Lenient && !findings.is_empty() {
        let lines: Vec<String> = findings.all().take(LOGGED).map(Finding::log_line).collect();
        let site = site.map_or("", |site| site.name.as_str());
        info!(warnings = findings.count, site, "forgiven: {}", lines.join("; "));
    }
    Judged { findings, validation }
}

impl Judged {
    /// Whether the operation in the body with this place may not be done.
    pub fn refuses(&self, place: usize) -> bool {
        self.validation == Validation::Strict && self.findings.of_body(place).next().is_some()
    }

    /// What is told of the body with this place: everything that is wrong with it, and with the message around it; of the
    /// message all only in the first body's place, or a short request could ask for megabytes.
    pub fn fault(&self, place: usize) -> Fault {
        let of_message = if place == 0 { usize::MAX } else { 1 };
        let own = self.findings.bodies.get(place).into_iter().flatten();
        let about = self.findings.message.iter().take(of_message).chain(own).map(About::from);
        Fault { about: about.collect(), ..fault!(SchemaViolation) }
    }

    /// How much was forgiven.
    pub fn warnings(&self) -> usize {
        match self.validation {
            Validation::Lenient => self.findings.count,
            Validation::Strict => 0,
        }
    }
}
