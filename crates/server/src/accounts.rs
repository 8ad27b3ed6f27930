//! `reconvene site`: sites, made and changed from the command line.

use std::io::{BufRead, IsTerminal};

use calendar::zones;
use operations::accounts;
use operations::{Random, Stop, Validation};
use store::sites::{self, Site};
use store::{Options, Store};

use crate::command_line::SiteCommand;
use crate::config::Config;

/// Carries out `reconvene site …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn site(command: SiteCommand) -> Result<(), String> {
    match command {
        SiteCommand::Create { config, name, id, partner, time_zone, api_version } => {
            let random = Random::from_system();
            let site = Site {
                id: id.unwrap_or_else(|| random.number(9)),
                name,
                partner_id: partner,
                api_version: api_version.to_string(),
                active: true,
                settings: sites::Settings {
                    time_zone: known_zone(time_zone)?,
                    ..sites::Settings::default()
                }
                .into(),
            };
            let store = open(&Config::load(&config)?)?;
            let made = site.clone();
            store
                .write_blocking(move |tx| accounts::create_site(tx, &made))
                .map_err(|stop| stop.to_string())?;
            println!("Made the site {} with siteID {}.", site.name, site.id);
            Ok(())
        }
        SiteCommand::Set { config, name, api_version, validation } => {
            let store = open(&Config::load(&config)?)?;
            let work = move |tx: &mut store::Tx| {
                let Some(mut site) = sites::by_name(tx, &name)? else {
                    return Ok::<_, Stop>(Err(format!("there is no site {name}")));
                };
                if let Some(version) = api_version {
                    site.api_version = version.to_string();
                }
                if let Some(validation) = validation {
                    site.settings.strict_validation = validation == Validation::Strict;
                }
                sites::update(tx, &site)?;
                Ok(Ok(site))
            };
            let site = store.write_blocking(work).map_err(|stop| stop.to_string())??;
            println!("{}", told(&site));
            Ok(())
        }
        SiteCommand::List { config } => {
            let store = open(&Config::load(&config)?)?;
            let all = store
                .read_blocking(|tx| Ok::<_, Stop>(sites::all(tx)?))
                .map_err(|stop| stop.to_string())?;
            for site in all {
                println!("{}", told(&site));
            }
            Ok(())
        }
    }
}

/// A site in one line.
fn told(site: &Site) -> String {
    let state = if site.active { "active" } else { "not active" };
    let validation = if site.settings.strict_validation { ", strict" } else { "" };
    format!(
        "{:<24} siteID {:<12} partnerID {:<20} API {} {state}{validation}",
        site.name, site.id, site.partner_id, site.api_version
    )
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
