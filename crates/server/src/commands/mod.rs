//! What `reconvene` is told to do, one file for each noun of the command line; what they share is here and in `site_work`.

pub mod audit;
pub mod backup;
pub mod call;
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
use clap::Args;
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
