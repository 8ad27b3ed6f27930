//! `reconvene user`: users, made from the command line.

use std::io::{BufRead, IsTerminal};

use calendar::zones;
use operations::accounts::{self, NewUser};
use operations::{Clock, Random, Stop};
use store::sites;
use store::{Options, Store};

use crate::command_line::UserCommand;
use crate::config::Config;

/// Carries out `reconvene user …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn user(command: UserCommand) -> Result<(), String> {
    let UserCommand::Create(arguments) = command;
    let store = open(&Config::load(&arguments.config)?)?;
    let name = arguments.site.clone();
    let found = store
        .read_blocking(move |tx| Ok::<_, Stop>(sites::by_name(tx, &name)?))
        .map_err(|stop| stop.to_string())?;
    let site = found.ok_or_else(|| format!("there is no site {}", arguments.site))?;
    let time_zone = arguments.time_zone.map(known_zone).transpose()?;
    let password = read_secret(&format!("Password of {}: ", arguments.web_ex_id))?;
    accounts::must_be_strong(&password, &site, &arguments.web_ex_id)
        .map_err(|fault| fault.log_line())?;

    let random = Random::from_system();
    let new = NewUser {
        web_ex_id: arguments.web_ex_id,
        email: arguments.email,
        first_name: arguments.first_name,
        last_name: arguments.last_name,
        password_hash: accounts::hash_password(&password, &random),
        role: arguments.role.into(),
        time_zone,
    };
    let now = Clock::default().now();
    let made = store.write_blocking(move |tx| accounts::create_user(tx, &site, &new, &random, now));
    let made = made.map_err(|stop| stop.to_string())?;
    println!("Made the user {} with userId {}.", made.web_ex_id, made.id);
    Ok(())
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
