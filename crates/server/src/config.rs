//! `reconvene.toml`: the configuration of `reconvene serve`. Every key is explained in `reconvene.sample.toml`.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use operations::Urls;
use serde::Deserialize;
use store::Location;

use crate::cors::is_origin;
use crate::log::LogFormat;
use crate::mail_config::MailConfig;
use crate::{Control, Cors, Delivery, Jobs, Limits, Proxies, Reset, Setup};

/// The shortest token that may guard anything, in characters.
const TOKEN_CHARACTERS: usize = 16;

/// The whole configuration.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the server listens.
    #[serde(default = "default_listen")]
    pub listen: SocketAddr,
    /// Its address as its users reach it: links are built from it.
    pub public_url: String,
    /// The folder of its data; of a file's configuration, relative to that file.
    #[serde(default = "default_data")]
    pub data: PathBuf,
    /// A PostgreSQL database instead of the SQLite one in `data`.
    pub database: Option<String>,
    /// What is logged, as a filter of the tracing library.
    #[serde(default = "default_log")]
    pub log: String,
    /// How its lines look.
    #[serde(default)]
    pub log_format: LogFormat,
    /// The addresses and networks of the proxies whose word counts about where a request comes from.
    #[serde(default)]
    pub trusted_proxies: Vec<String>,
    /// The origins whose pages may call the API from a browser.
    #[serde(default)]
    pub cors_origins: Vec<String>,
    /// The control endpoints, for those who test integrations.
    pub control: Option<ControlConfig>,
    /// How much the server does at the same time.
    #[serde(default)]
    pub limits: Limits,
    /// Who may read the metrics.
    #[serde(default)]
    pub metrics: MetricsConfig,
    /// How mails are sent.
    pub mail: Option<MailConfig>,
    /// How long the audit log goes back, in days.
    #[serde(default = "default_audit_days")]
    pub audit_days: i64,
}

/// The section `[metrics]`.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct MetricsConfig {
    token: Option<String>,
}

/// The section `[control]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlConfig {
    token: String,
    #[serde(default)]
    reset: Reset,
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    /// One line that names the file, the key and what is wrong with it.
    pub fn load(path: &Path) -> Result<Config, String> {
        let text =
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut config =
            Config::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        // Beside the file, wherever the command is given: `site create` and `serve` must mean the same folder.
        let folder = path.parent().unwrap_or(Path::new(""));
        config.data = folder.join(config.data);
        if let Some(mail) = &mut config.mail {
            mail.beside(folder);
        }
        Ok(config)
    }

    /// Reads a text.
    ///
    /// # Errors
    /// What is wrong with it, with the key.
    pub fn parse(text: &str) -> Result<Config, String> {
        let config: Config = toml::from_str(text).map_err(|error| told(text, &error))?;
        if !(config.public_url.starts_with("http://") || config.public_url.starts_with("https://"))
        {
            return Err("public_url must start with http:// or https://".to_owned());
        }
        if config
            .database
            .as_ref()
            .is_some_and(|url| !url.starts_with("postgres://") && !url.starts_with("postgresql://"))
        {
            return Err("database must start with postgres://".to_owned());
        }
        if let Some(wrong) = config.cors_origins.iter().find(|origin| !is_origin(origin)) {
            return Err(format!(
                "cors_origins: {wrong} is no origin such as https://app.example.org"
            ));
        }
        Proxies::parse(&config.trusted_proxies)?;
        config.limits.check()?;
        let control = config.control.as_ref().map(|control| &control.token);
        for (key, token) in
            [("control.token", control), ("metrics.token", config.metrics.token.as_ref())]
        {
            if token.is_some_and(|token| token.chars().count() < TOKEN_CHARACTERS) {
                return Err(format!("{key} must have at least {TOKEN_CHARACTERS} characters"));
            }
        }
        if config.audit_days < 1 {
            return Err("audit_days must be at least 1".to_owned());
        }
        if let Some(mail) = &config.mail {
            mail.check()?;
        }
        Ok(config)
    }

    /// How the server is set up.
    ///
    /// # Errors
    /// When a file that it names cannot be read.
    pub fn setup(&self) -> Result<Setup, String> {
        Ok(Setup {
            control: self.control(),
            cors: self.cors(),
            limits: self.limits.clone(),
            proxies: Proxies::parse(&self.trusted_proxies)?,
            metrics_token: self.metrics.token.clone(),
            delivery: match &self.mail {
                Some(mail) => mail.delivery(Urls::new(&self.public_url).host())?,
                None => Delivery::Nowhere,
            },
            jobs: Jobs { audit_days: self.audit_days },
        })
    }

    /// Where the data is.
    pub fn location(&self) -> Location {
        match &self.database {
            Some(url) => Location::Postgres(url.clone()),
            None => Location::Sqlite(self.data.clone()),
        }
    }

    /// Whose pages may call the API from elsewhere: nobody's unless the configuration names them.
    pub fn cors(&self) -> Cors {
        if self.cors_origins.is_empty() {
            Cors::Nobody
        } else {
            Cors::Origins(self.cors_origins.clone())
        }
    }

    /// Who may steer the server: nobody unless the section is there.
    pub fn control(&self) -> Option<Control> {
        self.control
            .as_ref()
            .map(|control| Control { token: Some(control.token.clone()), reset: control.reset })
    }
}

/// One line with the key. The error's own text would quote the whole line, which may hold a secret.
fn told(text: &str, error: &toml::de::Error) -> String {
    let Some(span) = error.span().filter(|span| span.start > 0) else {
        return error.message().to_owned();
    };
    let number = text[..span.start].matches('\n').count();
    let key = text
        .lines()
        .nth(number)
        .and_then(|line| line.split_once('='))
        .map_or("", |(key, _)| key.trim());
    format!("line {}, {key}: {}", number + 1, error.message())
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}

fn default_data() -> PathBuf {
    PathBuf::from("data")
}

fn default_audit_days() -> i64 {
    Jobs::default().audit_days
}

fn default_log() -> String {
    "info".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = include_str!("../../../reconvene.sample.toml");

    #[test]
    fn the_sample_is_a_configuration() {
        let config = Config::parse(SAMPLE).unwrap();
        assert_eq!(config.cors(), Cors::Nobody);
        assert!(config.control.is_none() && config.database.is_none());
        assert_eq!((config.listen, config.data), (default_listen(), default_data()));
    }

    #[test]
    fn so_is_the_sample_with_every_key_set() {
        let all: String = SAMPLE
            .lines()
            .map(|line| format!("{}\n", line.strip_prefix("#: ").unwrap_or(line)))
            .collect();
        let config = Config::parse(&all).unwrap();
        assert!(config.mail.is_some() && config.audit_days == default_audit_days());
        assert!(config.database.is_some() && config.control.is_some());
        assert!(config.metrics.token.is_some() && config.trusted_proxies.len() == 2);
        assert_eq!(config.log_format, LogFormat::Json);
        assert_eq!(config.cors(), Cors::Origins(vec!["https://app.example.org".to_owned()]));
    }

    #[test]
    fn every_limit_stands_in_the_sample_with_its_default() {
        let all: String = SAMPLE
            .lines()
            .map(|line| format!("{}\n", line.strip_prefix("#: ").unwrap_or(line)))
            .collect();
        let sample: toml::Table = toml::from_str(&all).unwrap();
        let limits = sample["limits"].as_table().unwrap();
        let defaults = format!("{:?}", Limits::default());
        for (key, value) in limits {
            assert!(defaults.contains(&format!("{key}: {value}")), "{key}");
        }
        assert_eq!(limits.len(), defaults.matches(": ").count(), "{defaults}");
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, name) in [
            ("", "public_url"),
            ("public_url = 'https://a'\nlisten_on = 1", "listen_on"),
            (
                "public_url = 'https://a'\n[control]\ntoken = '0123456789abcdef'\nopen = true",
                "open",
            ),
            ("public_url = 'https://a'\n[control]\ntoken = 'short'", "token"),
            ("public_url = 'meet.example.org'", "public_url"),
            ("public_url = 'https://a'\ndatabase = 'mysql://b'", "database"),
            ("public_url = 'https://a'\nlisten = 'here'", "listen"),
            ("public_url = 'https://a'\ncors_origins = ['https://b/']", "cors_origins"),
            ("public_url = 'https://a'\ncors_origins = '*'", "cors_origins"),
            ("public_url = 'https://a'\nlog_format = 'xml'", "log_format"),
            ("public_url = 'https://a'\ntrusted_proxies = ['proxy']", "trusted_proxies"),
            ("public_url = 'https://a'\n[metrics]\ntoken = 'short'", "metrics.token"),
            ("public_url = 'https://a'\n[limits]\nconnections = 0", "limits.connections"),
            ("public_url = 'https://a'\n[limits]\nbodies_mib = 5000000", "limits.bodies_mib"),
            ("public_url = 'https://a'\n[limits]\nconnection = 5", "connection"),
            ("public_url = 'https://a'\naudit_days = 0", "audit_days"),
            ("public_url = 'https://a'\n[mail]\nsmtp = 'a'", "mail.from"),
            ("public_url = 'https://a'\n[mail]\nmailbox = true\nserver = 'a'", "server"),
        ] {
            let error = Config::parse(text).err().unwrap();
            assert!(error.contains(name), "{text}: {error}");
        }
    }
}
