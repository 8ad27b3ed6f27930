//! A plain HTTP client of one server: the API and the control of its clock and data.

use std::time::Duration;

use serde::Deserialize;
use ureq::Agent;

/// How long an answer may take before the server is said to hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// A mail that a server keeps in place of sending it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct KeptMail {
    /// The address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// What it says, without markup.
    pub text: String,
    /// What it says, as HTML; blank when it was wanted without.
    pub html: String,
    /// When it arrived, in RFC 3339.
    pub at: String,
    /// Its entry for a calendar.
    pub calendar: Option<String>,
}

/// A client of one server.
pub struct Client {
    base: String,
    agent: Agent,
    control_token: Option<String>,
}

impl Client {
    /// A client of the server at `base`, such as `http://127.0.0.1:8080`. The token is the one its control asks for.
    pub fn new(base: &str, control_token: Option<String>) -> Client {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build();
        Client { base: base.trim_end_matches('/').to_owned(), agent: config.into(), control_token }
    }

    /// Posts a document to the API; answers the document that comes back.
    ///
    /// # Panics
    /// When the server cannot be reached or answers with another status than 200.
    pub fn post(&self, document: &str) -> String {
        self.post_validated(document, None).0
    }

    /// As [`Client::post`], asking for this validation (`strict`, `lenient`); answers also how much was forgiven.
    ///
    /// # Panics
    /// As [`Client::post`]; when the answer does not tell how much was forgiven.
    pub fn post_validated(&self, document: &str, validation: Option<&str>) -> (String, usize) {
        let url = format!("{}/WBXService/XMLService", self.base);
        let mut request = self.agent.post(&url).header("Content-Type", "text/xml");
        if let Some(validation) = validation {
            request = request.header("X-Reconvene-Validation", validation);
        }
        let mut response = request.send(document).unwrap_or_else(|error| panic!("{url}: {error}"));
        let text =
            response.body_mut().read_to_string().unwrap_or_else(|error| panic!("{url}: {error}"));
        assert_eq!(response.status(), 200, "{url}: {text}");
        let warnings = response.headers().get("X-Reconvene-Warnings");
        let warnings = warnings.and_then(|number| number.to_str().ok()?.parse().ok());
        (text, warnings.expect("every answer tells how much was forgiven"))
    }

    /// Puts the server back to the demo's data.
    ///
    /// # Panics
    /// When the server does not allow it.
    pub fn reset(&self) {
        self.control("reset", "{}");
    }

    /// Makes its clock stand still at a time in RFC 3339.
    ///
    /// # Panics
    /// When the server does not allow it.
    pub fn set_clock(&self, time: &str) {
        self.control("clock", &format!("{{\"now\":\"{time}\"}}"));
    }

    /// Moves its clock on.
    ///
    /// # Panics
    /// When the server does not allow it.
    pub fn advance(&self, seconds: i64) {
        self.control("clock", &format!("{{\"advance_seconds\":{seconds}}}"));
    }

    /// Has a session call a number back.
    ///
    /// # Panics
    /// When the server does not allow it.
    pub fn note_callback(&self, site: &str, session_key: i64, number: &str) {
        let call = serde_json::json!({ "site": site, "sessionKey": session_key, "number": number });
        self.control("callbacks", &call.to_string());
    }

    /// The mails that it keeps, oldest first.
    ///
    /// # Panics
    /// When the server does not tell them.
    pub fn mails(&self) -> Vec<KeptMail> {
        let url = format!("{}/_control/mail", self.base);
        let mut request = self.agent.get(&url);
        if let Some(token) = &self.control_token {
            request = request.header("Authorization", &format!("Bearer {token}"));
        }
        let mut response = request.call().unwrap_or_else(|error| panic!("{url}: {error}"));
        let text = response.body_mut().read_to_string().unwrap_or_default();
        assert!(response.status().is_success(), "{url}: {}: {text}", response.status());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{url}: {error}: {text}"))
    }

    fn control(&self, what: &str, json: &str) {
        let url = format!("{}/_control/{what}", self.base);
        let mut request = self.agent.post(&url).header("Content-Type", "application/json");
        if let Some(token) = &self.control_token {
            request = request.header("Authorization", &format!("Bearer {token}"));
        }
        let mut response = request.send(json).unwrap_or_else(|error| panic!("{url}: {error}"));
        let text = response.body_mut().read_to_string().unwrap_or_default();
        assert!(response.status().is_success(), "{url}: {}: {text}", response.status());
    }
}
