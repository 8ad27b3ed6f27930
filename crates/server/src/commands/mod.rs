//! What `reconvene` is told to do, one file for each noun of the command line; what they share is here and in `site_work`.

pub mod audit;
pub mod backup;
pub mod call;
pub mod contact;
mod csv_file;
pub mod mail;
pub mod program;
pub mod queue;
pub mod site;
mod site_work;
pub mod template;
pub mod ticket;
pub mod token;
pub mod user;

use std::io::{BufRead, IsTerminal};
use std::path::PathBuf;

use calendar::zones;
use clap::{Args, ValueEnum};
use store::sessions::Kind;
use store::{Options, Store};

use crate::config::Config;

/// Where the data are, and how it is told what was done.
#[derive(Debug, Clone, Args)]
pub struct Data {
    /// The configuration.
    #[arg(long, default_value = "reconvene.toml")]
    config: PathBuf,
    /// Prints JSON, for programs.
    #[arg(long)]
    pub json: bool,
}

impl Data {
    /// Opens them.
    ///
    /// # Errors
    /// One line that says what is wrong.
    fn open(&self) -> Result<Store, String> {
        open(&Config::load(&self.config)?)
    }
}

/// The kinds of sessions; phone is for conferences by phone alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SessionKind {
    Meeting,
    Event,
    Training,
    Support,
    Sales,
    Phone,
}

impl From<SessionKind> for Kind {
    fn from(kind: SessionKind) -> Kind {
        match kind {
            SessionKind::Meeting => Kind::Meeting,
            SessionKind::Event => Kind::Event,
            SessionKind::Training => Kind::Training,
            SessionKind::Support => Kind::Support,
            SessionKind::Sales => Kind::Sales,
            SessionKind::Phone => Kind::Teleconference,
        }
    }
}

impl From<Kind> for SessionKind {
    fn from(kind: Kind) -> SessionKind {
        match kind {
            Kind::Meeting => SessionKind::Meeting,
            Kind::Event => SessionKind::Event,
            Kind::Training => SessionKind::Training,
            Kind::Support => SessionKind::Support,
            Kind::Sales => SessionKind::Sales,
            Kind::Teleconference => SessionKind::Phone,
        }
    }
}

impl SessionKind {
    /// As it is written on the command line.
    fn word(self) -> &'static str {
        match self {
            SessionKind::Meeting => "meeting",
            SessionKind::Event => "event",
            SessionKind::Training => "training",
            SessionKind::Support => "support",
            SessionKind::Sales => "sales",
            SessionKind::Phone => "phone",
        }
    }
}

/// A password or the like, asked for when somebody sits there, and read from standard input otherwise: never from an
/// argument, since arguments are there for everybody on the machine to see.
///
/// # Errors
/// One line that says why nothing could be read.
pub(crate) fn read_secret(prompt: &str) -> Result<String, String> {
    let line = if std::io::stdin().is_terminal() {
        rpassword::prompt_password(prompt).map_err(|error| error.to_string())?
    } else {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(|error| error.to_string())?;
        line
    };
    // White space around a password is no part of it on the wire either.
    Ok(line.trim().to_owned())
}

pub(crate) fn open(config: &Config) -> Result<Store, String> {
    Store::open(&config.location(), &Options { threads: 1 }).map_err(|error| error.to_string())
}

pub(crate) fn known_zone(id: i64) -> Result<i64, String> {
    zones::by_id(id).map(|zone| zone.id).ok_or_else(|| format!("there is no time zone {id}"))
}
