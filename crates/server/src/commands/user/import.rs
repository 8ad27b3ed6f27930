//! `reconvene user import`: many users from a file, all of them or none.

use std::collections::HashSet;
use std::fs::OpenOptions;
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use operations::accounts::{self, NewUser};
use operations::{Random, Stop};
use serde_json::{Value, json};
use store::audit::{self, Action};
use store::outbox::{self, Message};
use store::{Tx, fold};

use super::Role;
use crate::commands::csv_file::{CsvFile, Line, RefusedLine, report};
use crate::commands::site_work::{Place, Refused, SiteWork};

/// The most users in a file, and what can be said of them.
const USERS: usize = 100_000;
const COLUMNS: [&str; 7] =
    ["webExId", "email", "firstName", "lastName", "role", "timeZoneID", "password"];

/// What `reconvene user import --help` ends with.
const EXAMPLES: &str = "\
The first line names the columns: webExId, email, firstName, lastName; and, if wanted, role (site-admin, host, attendee;
host when blank), timeZoneID, password. Either every line is fit and all users are made, or none is.

Examples:
  reconvene user import people.csv --site demo --dry-run
  reconvene user import people.csv --site demo --passwords people-passwords.csv --welcome";

/// What is imported, and how.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The file: CSV in UTF-8.
    file: PathBuf,
    #[command(flatten)]
    place: Place,
    /// Looks at everything and changes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Makes passwords for those who have none in the file, and writes them to this new file, with the login names.
    #[arg(long)]
    passwords: Option<PathBuf>,
    /// Has a mail of welcome sent to each.
    #[arg(long)]
    welcome: bool,
}

/// A line that may be.
struct Wanted {
    line: u64,
    new: NewUser,
    password: Option<String>,
    is_made: bool,
}

/// Carries out `reconvene user import`.
///
/// # Errors
/// What is wrong, in words; then nothing was imported.
pub fn import(arguments: &Arguments) -> Result<(), String> {
    let work = SiteWork::at(&arguments.place)?;
    let (mut wanted, mut refused) = read(arguments, &work)?;
    // Whether the names are free, and there is room for so many hosts: tried, and undone.
    refused.extend(tried(&work, &wanted)?);
    if !refused.is_empty() {
        refused.sort_by_key(|line| line.line);
        return Err(report(&arguments.place, "webExId", &refused, wanted.len()));
    }
    let count = wanted.len();
    if arguments.dry_run {
        told(
            arguments,
            &json!({ "fit": count, "imported": 0 }),
            &format!("All {count} users can be imported. Nothing was changed."),
        );
        return Ok(());
    }
    hash(&mut wanted, &work.random);
    // Before the users are there: a password that was made and is told nowhere would be of no use.
    if let Some(path) = &arguments.passwords {
        write_passwords(path, &wanted).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let made = add(&work, wanted, arguments.welcome);
    if made.is_err()
        && let Some(path) = &arguments.passwords
    {
        _ = std::fs::remove_file(path);
    }
    made?;
    told(
        arguments,
        &json!({ "fit": count, "imported": count }),
        &format!("Imported {count} users."),
    );
    Ok(())
}

/// The lines of the file, those that are fit and those that are not.
fn read(arguments: &Arguments, work: &SiteWork) -> Result<(Vec<Wanted>, Vec<RefusedLine>), String> {
    let needed = ["webExId", "email", "firstName", "lastName"];
    let mut file = CsvFile::open(&arguments.file, &COLUMNS, &needed)?;
    let makes_passwords = arguments.passwords.is_some();
    if !file.has("password") && !makes_passwords {
        return Err(file.complaint("there is no column password: --passwords FILE makes them"));
    }
    let (mut fit, mut refused) = (Vec::new(), Vec::new());
    let mut seen = Seen::default();
    file.each(USERS, |line, is_whole| {
        let one = is_whole
            .and_then(|()| wanted(line, makes_passwords, work))
            .and_then(|one| seen.add(&one.new).map(|()| one));
        match one {
            Ok(one) => fit.push(one),
            Err(why) => {
                let name = line.get("webExId").to_owned();
                refused.push(RefusedLine { line: line.number, name, why });
            }
        }
    })?;
    Ok((fit, refused))
}

/// Names that stood on an earlier line.
#[derive(Default)]
struct Seen {
    names: HashSet<String>,
    emails: HashSet<String>,
}

impl Seen {
    fn add(&mut self, new: &NewUser) -> Result<(), String> {
        if !self.names.insert(fold(&new.web_ex_id)) {
            return Err("webExId: it stands on an earlier line".to_owned());
        }
        if !self.emails.insert(fold(&new.email)) {
            return Err("email: it stands on an earlier line".to_owned());
        }
        Ok(())
    }
}

/// What a line asks for, as far as it can be told from the line alone.
fn wanted(line: &Line<'_>, makes_passwords: bool, work: &SiteWork) -> Result<Wanted, String> {
    let role = match line.given("role") {
        None => Role::Host,
        Some(text) => Role::from_str(text, true)
            .map_err(|_| format!("role: '{text}' is not site-admin, host or attendee"))?,
    };
    let time_zone = line.zone("timeZoneID")?;
    let new = NewUser {
        web_ex_id: line.get("webExId").to_owned(),
        email: line.get("email").to_owned(),
        first_name: line.get("firstName").to_owned(),
        last_name: line.get("lastName").to_owned(),
        password_hash: String::new(),
        role: role.into(),
        time_zone,
    };
    accounts::must_be_sound(&new).map_err(|fault| fault.log_line())?;
    let password = line.given("password").map(str::to_owned);
    let is_made = password.is_none();
    let password = match password {
        Some(password) => {
            accounts::must_be_strong(&password, &work.site, &new.web_ex_id)
                .map_err(|fault| fault.log_line())?;
            Some(password)
        }
        None if makes_passwords => None,
        None => return Err("password: it is blank, and --passwords is not given".to_owned()),
    };
    let password = password
        .or_else(|| Some(accounts::made_password(&work.site, &new.web_ex_id, &work.random)));
    Ok(Wanted { line: line.number, new, password, is_made })
}

/// Adds the users in a transaction that is undone; answers those that could not be added.
fn tried(work: &SiteWork, wanted: &[Wanted]) -> Result<Vec<RefusedLine>, String> {
    let users: Vec<(u64, NewUser)> = wanted.iter().map(|one| (one.line, one.new.clone())).collect();
    let (site, random, now) = (work.site.clone(), work.random.clone(), work.now);
    work.undone(move |tx| {
        let mut refused = Vec::new();
        for (line, new) in &users {
            match accounts::create_user(tx, &site, new, &random, now) {
                Ok(_) => {}
                Err(Stop::Fault(fault)) => refused.push(RefusedLine {
                    line: *line,
                    name: new.web_ex_id.clone(),
                    why: fault.log_line(),
                }),
                Err(stop) => return Err(Refused::from(stop)),
            }
        }
        Ok(refused)
    })
}

/// Hashes the passwords, on all processors: each takes tens of milliseconds.
fn hash(wanted: &mut [Wanted], random: &Random) {
    let bar = ProgressBar::new(wanted.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} passwords, {eta} left") {
        bar.set_style(style);
    }
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let size = wanted.len().div_ceil(threads).max(1);
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for part in wanted.chunks_mut(size) {
            let (bar, done) = (&bar, &done);
            scope.spawn(move || {
                for one in part {
                    let password = one.password.as_deref().unwrap_or_default();
                    one.new.password_hash = accounts::hash_password(password, random);
                    bar.set_position(done.fetch_add(1, Ordering::Relaxed) as u64 + 1);
                }
            });
        }
    });
    bar.finish_and_clear();
}

/// Writes the passwords that were made, for their owner's eyes only.
fn write_passwords(path: &Path, wanted: &[Wanted]) -> Result<(), csv::Error> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    let mut out = csv::Writer::from_writer(BufWriter::new(file));
    out.write_record(["webExId", "password"])?;
    for one in wanted.iter().filter(|one| one.is_made) {
        out.write_record([
            one.new.web_ex_id.as_str(),
            one.password.as_deref().unwrap_or_default(),
        ])?;
    }
    out.into_inner().map_err(|error| error.into_error())?.flush()?;
    Ok(())
}

/// Adds the users, all or none.
fn add(work: &SiteWork, wanted: Vec<Wanted>, welcome: bool) -> Result<(), String> {
    let (site, random, now) = (work.site.clone(), work.random.clone(), work.now);
    let users: Vec<NewUser> = wanted.into_iter().map(|one| one.new).collect();
    let entries: Vec<audit::Entry> = users
        .iter()
        .map(|new| work.noted(Action::UserCreated, &new.web_ex_id, "imported".to_owned()))
        .collect();
    let what = (Action::SiteChanged, site.name.clone(), format!("import of {} users", users.len()));
    work.change_in_detail((what.0, &what.1, what.2), move |tx: &mut Tx| {
        for (new, entry) in users.iter().zip(&entries) {
            let user = accounts::create_user(tx, &site, new, &random, now)?;
            audit::add(tx, random.number(18), entry)?;
            if welcome {
                let message = Message::Welcome { user_id: user.id, html: true };
                outbox::add(tx, random.id_in_a_row(now), &message, site.id, now)?;
            }
        }
        Ok(())
    })
}

fn told(arguments: &Arguments, json: &Value, words: &str) {
    crate::commands::site_work::print(&arguments.place, json, words);
}
