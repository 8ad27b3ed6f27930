//! `reconvene user`: users, made, changed, listed and imported from the command line.

mod import;

use clap::{ArgGroup, Args, Subcommand, ValueEnum};
use operations::accounts::{self, NewUser, UserRole};
use serde_json::{Value, json};
use store::audit::Action;
use store::users::{self, Active, User};

use crate::commands::site_work::{Place, Refused, SiteWork, print, told_time};
use crate::commands::{known_zone, read_secret};

/// What `reconvene user --help` ends with.
const EXAMPLES: &str = "\
A password is asked for, or read from standard input when that is no terminal.

Examples:
  echo Adm1n-secret | reconvene user create --site demo --web-ex-id ada --email ada@a.example \\
      --first-name Ada --last-name Admin --role site-admin
  reconvene user list --site demo --json
  reconvene user set --site demo --web-ex-id ada --unlock
  reconvene user import people.csv --site demo --dry-run";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum UserCommand {
    /// Makes a user.
    Create(NewUserArguments),
    /// Changes a user; what is not given stays as it is.
    Set(Change),
    /// Lists the users of a site.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Makes many users at once, or none of them.
    Import(import::Arguments),
}

#[derive(Args)]
pub struct NewUserArguments {
    #[command(flatten)]
    place: Place,
    /// The name to sign in with.
    #[arg(long)]
    web_ex_id: String,
    #[arg(long)]
    email: String,
    #[arg(long)]
    first_name: String,
    #[arg(long)]
    last_name: String,
    /// What the user may do.
    #[arg(long, value_enum)]
    role: Role,
    /// The id of the user's time zone; the site's if none is given.
    #[arg(long)]
    time_zone: Option<i64>,
}

/// What is changed of a user.
#[derive(Args)]
#[command(group = ArgGroup::new("what").required(true).multiple(true).args(["active", "unlock", "password"]))]
pub struct Change {
    #[command(flatten)]
    place: Place,
    /// The login name.
    #[arg(long)]
    web_ex_id: String,
    /// Whether the user can sign in. Who is deactivated is signed out everywhere.
    #[arg(long)]
    active: Option<bool>,
    /// Lets somebody in again whom an administrator, or too many wrong passwords, have locked out.
    #[arg(long)]
    unlock: bool,
    /// Sets a new password; whoever is signed in by the old one is signed out.
    #[arg(long)]
    password: bool,
}

/// What a user may do.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Role {
    /// Everything on the site.
    SiteAdmin,
    /// Schedule and host sessions.
    Host,
    /// Join sessions.
    Attendee,
}

impl From<Role> for UserRole {
    fn from(role: Role) -> UserRole {
        match role {
            Role::SiteAdmin => UserRole::SiteAdmin,
            Role::Host => UserRole::Host,
            Role::Attendee => UserRole::Attendee,
        }
    }
}

/// Carries out `reconvene user …`.
///
/// # Errors
/// What is wrong, in words.
pub fn user(command: UserCommand) -> Result<(), String> {
    match command {
        UserCommand::Create(arguments) => create(arguments),
        UserCommand::Set(change) => set(change),
        UserCommand::List { place } => list(&place),
        UserCommand::Import(arguments) => import::import(&arguments),
    }
}

fn create(arguments: NewUserArguments) -> Result<(), String> {
    let place = &arguments.place;
    let work = SiteWork::at(place)?;
    let time_zone = arguments.time_zone.map(known_zone).transpose()?;
    let password = read_secret(&format!("Password of {}: ", arguments.web_ex_id))?;
    accounts::must_be_strong(&password, &work.site, &arguments.web_ex_id)
        .map_err(|fault| fault.log_line())?;
    let new = NewUser {
        web_ex_id: arguments.web_ex_id,
        email: arguments.email,
        first_name: arguments.first_name,
        last_name: arguments.last_name,
        password_hash: accounts::hash_password(&password, &work.random),
        role: arguments.role.into(),
        time_zone,
    };
    let (site, random, now) = (work.site.clone(), work.random.clone(), work.now);
    let subject = new.web_ex_id.clone();
    let made = work.change((Action::UserCreated, &subject), move |tx| {
        Ok(accounts::create_user(tx, &site, &new, &random, now)?)
    })?;
    let words = format!("Made the user {} with userId {}.", made.web_ex_id, made.id);
    print(place, &told(&made, now), &words);
    Ok(())
}

fn set(change: Change) -> Result<(), String> {
    let Change { place, web_ex_id, active, unlock, password } = &change;
    let work = SiteWork::at(place)?;
    let hash = if *password {
        let password = read_secret(&format!("New password of {web_ex_id}: "))?;
        accounts::must_be_strong(&password, &work.site, web_ex_id)
            .map_err(|fault| fault.log_line())?;
        Some(accounts::hash_password(&password, &work.random))
    } else {
        None
    };
    let (site, now, name) = (work.site.clone(), work.now, web_ex_id.clone());
    let (active, unlock) = (*active, *unlock);
    let parts = [
        active.map(|active| format!("active {active}")),
        unlock.then(|| "unlock".to_owned()),
        hash.is_some().then(|| "password".to_owned()),
    ];
    let detail: Vec<String> = parts.into_iter().flatten().collect();
    let what = (Action::UserChanged, web_ex_id.as_str(), detail.join(", "));
    let changed = work.change_in_detail(what, move |tx| {
        let Some(mut user) = users::by_web_ex_id(tx, site.id, &name)? else {
            return Err(Refused::Why(format!("there is no user {name}")));
        };
        let before = user.clone();
        if let Some(active) = active {
            user.active = if active { Active::Activated } else { Active::Deactivated };
        }
        if unlock {
            accounts::unlock(&mut user);
        }
        if let Some(hash) = &hash {
            user.password_hash.clone_from(hash);
            user.password_changed_at = now;
        }
        user.modified_at = now;
        accounts::host_must_fit(tx, &site, Some(&before), &user)?;
        users::update(tx, &user)?;
        if hash.is_some() || user.active != Active::Activated {
            accounts::sign_out(tx, user.id)?;
        }
        Ok(user)
    })?;
    print(place, &told(&changed, now), &line(&changed, now));
    Ok(())
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (site_id, now) = (work.site.id, work.now);
    let all = work.read(move |tx| users::of_site(tx, site_id))?;
    let listed: Vec<Value> = all.iter().map(|user| told(user, now)).collect();
    let lines: Vec<String> = all.iter().map(|user| line(user, now)).collect();
    print(place, &json!(listed), &lines.join("\n"));
    Ok(())
}

/// A user for programs: what administrators see in lists.
fn told(user: &User, now: i64) -> Value {
    json!({
        "userId": user.id,
        "webExId": user.web_ex_id,
        "email": user.email,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "role": role(user),
        "active": user.active == Active::Activated,
        "locked": accounts::is_locked(user, now),
        "registered": told_time(user.created_at),
    })
}

/// A user in one line.
fn line(user: &User, now: i64) -> String {
    let active = if user.active == Active::Activated { "" } else { ", not active" };
    let locked = if accounts::is_locked(user, now) { ", locked" } else { "" };
    let name = format!("{} {}", user.first_name, user.last_name);
    format!("{:<24} {:<36} {name:<28} {}{active}{locked}", user.web_ex_id, user.email, role(user))
}

fn role(user: &User) -> &'static str {
    match user {
        User { site_admin: true, .. } => "site-admin",
        User { read_only_admin: true, .. } => "read-only admin",
        User { attendee_only: true, .. } => "attendee",
        _ => "host",
    }
}
