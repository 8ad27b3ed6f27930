//! `reconvene site`: sites, made, changed and shown from the command line.

mod meeting_type;
mod tracking_code;

use std::str::FromStr;

use clap::{ArgGroup, Args, Subcommand, value_parser};
use operations::site::{must_be_sound, security_options, set_security_option};
use operations::{Clock, Random, Stop, Validation, accounts};
use serde_json::{Value, json};
use store::Tx;
use store::audit::{self, Action};
use store::sites::{self, Settings, Site};

use crate::command_line::api_version;
use crate::commands::site_work::noted;
use crate::commands::{Data, known_zone};
use crate::cors::is_origin;

/// What stands for a secret.
const MASK: &str = "******";
/// What stands for no limit, and for no origin.
const NONE: &str = "none";
/// Settings that are shown among the security options, by the names of the API.
const SHOWN_BY_THE_API: [&str; 6] = [
    "security",
    "all_meetings_password",
    "all_events_password",
    "all_sessions_password",
    "join_before_host",
    "email_update_confirmation",
];

#[derive(Subcommand)]
pub enum SiteCommand {
    /// Makes a site.
    #[command(after_help = "Example:\n  reconvene site create --name acme --time-zone 25")]
    Create(NewSite),
    /// Changes a site; what is not given stays as it is. A running server goes by it from the next request on.
    #[command(after_help = SET_HELP)]
    Set(Box<Change>),
    /// Shows a site with all its settings.
    #[command(after_help = "Example:\n  reconvene site show --name acme --json")]
    Show {
        #[command(flatten)]
        place: Data,
        /// Its siteName.
        #[arg(long)]
        name: String,
    },
    /// What a site wants to know of its sessions and users, such as a cost centre.
    #[command(subcommand)]
    TrackingCode(tracking_code::TrackingCodeCommand),
    /// The types of sessions that a site offers.
    #[command(subcommand)]
    Type(meeting_type::TypeCommand),
    /// Lists the sites.
    #[command(after_help = "Example:\n  reconvene site list --json")]
    List {
        #[command(flatten)]
        place: Data,
    },
}

/// What `reconvene site set --help` ends with.
const SET_HELP: &str = "\
Security options are those of the API's GetSite and SetSite, by their names there; `reconvene site show` lists them.

Examples:
  reconvene site set --name acme --api-version 40.12.0 --validation strict
  reconvene site set --name acme --host-limit 50 --rate-users 60 --rate-meeting-lists none
  reconvene site set --name acme --security allMeetingsPassword=false --security passwordLifetime=90 \\
      --security passwordExpires=true
  reconvene site set --name acme --back-url https://lms.example.org --back-url https://www.example.org
  reconvene site set --name acme --suspended true";

/// A site to be made.
#[derive(Args)]
pub struct NewSite {
    #[command(flatten)]
    place: Data,
    /// Its siteName.
    #[arg(long)]
    name: String,
    /// Its siteID; a random one if none is given.
    #[arg(long)]
    id: Option<i64>,
    /// Its partnerID, which clients send along with the siteID.
    #[arg(long, default_value = "")]
    partner: String,
    /// The id of the time zone that its users have unless they say otherwise.
    #[arg(long, default_value_t = 4)]
    time_zone: i64,
    /// The version of the API that it speaks.
    #[arg(long, default_value_t = accounts::API_VERSION, value_parser = api_version)]
    api_version: schema::Version,
}

/// What of a site is changed.
#[derive(Args)]
#[command(group = ArgGroup::new("change").required(true).multiple(true))]
pub struct Change {
    #[command(flatten)]
    place: Data,
    /// Its siteName.
    #[arg(long)]
    name: String,
    /// The version of the API that it speaks: elements that are newer are not written.
    #[arg(long, group = "change", value_parser = api_version)]
    api_version: Option<schema::Version>,
    /// Whether requests are held against the contract to the letter: strict or lenient.
    #[arg(long, group = "change")]
    validation: Option<Validation>,
    /// Whether it answers requests.
    #[arg(long, group = "change", value_name = "true|false")]
    active: Option<bool>,
    /// Whether nothing but free meetings can be scheduled, and no user made or changed by an administrator.
    #[arg(long, group = "change", value_name = "true|false")]
    suspended: Option<bool>,
    /// How many active hosts it may have.
    #[arg(long, group = "change", value_name = "N|none")]
    host_limit: Option<Limit>,
    /// How many wrong passwords in a row lock an account, 1 to 10.
    #[arg(long, group = "change", value_name = "N", value_parser = value_parser!(i64).range(1..=10))]
    lock_out_after: Option<i64>,
    /// How many user operations each caller may do in a minute.
    #[arg(long, group = "change", value_name = "N|none")]
    rate_users: Option<Limit>,
    /// How many operations that make, change or delete sessions each caller may do in a minute.
    #[arg(long, group = "change", value_name = "N|none")]
    rate_meeting_writes: Option<Limit>,
    /// How many operations that list sessions each caller may do in a minute.
    #[arg(long, group = "change", value_name = "N|none")]
    rate_meeting_lists: Option<Limit>,
    /// Whether a user who changes his e-mail address must confirm the new one.
    #[arg(long, group = "change", value_name = "true|false")]
    email_update_confirmation: Option<bool>,
    /// Whether users have a displayName, on a site that speaks 40.11.0 or newer.
    #[arg(long, group = "change", value_name = "true|false")]
    display_names: Option<bool>,
    /// Whether it has events: with false every operation on them but those that cancel or tell of them by mail is refused.
    #[arg(long, group = "change", value_name = "true|false")]
    classic_events: Option<bool>,
    /// An origin to which a browser may be sent back after signing in or out, such as https://lms.example.org. May be
    /// repeated; those given take the place of all there were, none takes them away.
    #[arg(long, group = "change", value_name = "ORIGIN|none", value_parser = back_url)]
    back_url: Vec<String>,
    /// The id of the time zone that its users have unless they say otherwise.
    #[arg(long, group = "change")]
    time_zone: Option<i64>,
    /// Its partnerID, which clients send along with the siteID; blank for none.
    #[arg(long, group = "change")]
    partner: Option<String>,
    /// A security option, by the name that the API has for it. May be repeated.
    #[arg(long, group = "change", value_name = "NAME=VALUE", value_parser = named_value)]
    security: Vec<(String, String)>,
}

/// A number, or none.
#[derive(Debug, Clone, Copy)]
pub struct Limit(Option<u32>);

impl FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> Result<Limit, String> {
        if text.eq_ignore_ascii_case(NONE) {
            return Ok(Limit(None));
        }
        let number = text.parse().map_err(|_| format!("must be a number, or {NONE}"))?;
        Ok(Limit(Some(number)))
    }
}

fn back_url(text: &str) -> Result<String, String> {
    if text == NONE || is_origin(text) {
        return Ok(text.to_owned());
    }
    Err(format!("{text} is no origin such as https://lms.example.org"))
}

fn named_value(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("must be NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// Carries out `reconvene site …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn run(command: SiteCommand) -> Result<(), String> {
    match command {
        SiteCommand::Create(new) => create(new),
        SiteCommand::Set(change) => set(*change),
        SiteCommand::Show { place, name } => {
            let site = place.open()?.read_blocking(move |tx| named(tx, &name)).map_err(line)??;
            if place.json {
                println!("{}", in_full(&site)?);
                return Ok(());
            }
            show(&site)
        }
        SiteCommand::TrackingCode(command) => tracking_code::run(command),
        SiteCommand::Type(command) => meeting_type::run(command),
        SiteCommand::List { place } => {
            let all = place.open()?.read_blocking(|tx| Ok::<_, Stop>(sites::all(tx)?));
            let all = all.map_err(line)?;
            if place.json {
                println!("{}", Value::Array(all.iter().map(in_short).collect()));
                return Ok(());
            }
            all.iter().for_each(|site| println!("{}", told(site)));
            Ok(())
        }
    }
}

fn create(new: NewSite) -> Result<(), String> {
    let random = Random::from_system();
    let settings = Settings { time_zone: known_zone(new.time_zone)?, ..Settings::default() };
    let site = Site {
        id: new.id.unwrap_or_else(|| random.number(9)),
        name: new.name,
        partner_id: new.partner,
        api_version: new.api_version.to_string(),
        active: true,
        settings: settings.into(),
    };
    let made = site.clone();
    let work = move |tx: &mut Tx| {
        accounts::create_site(tx, &made)?;
        note(tx, &made, Action::SiteCreated, String::new(), &random)
    };
    new.place.open()?.write_blocking(work).map_err(line)?;
    if new.place.json {
        println!("{}", in_full(&site)?);
        return Ok(());
    }
    println!("Made the site {} with siteID {}.", site.name, site.id);
    Ok(())
}

fn set(change: Change) -> Result<(), String> {
    let zone = change.time_zone.map(known_zone).transpose()?;
    let random = Random::from_system();
    let (store, json) = (change.place.open()?, change.place.json);
    let work = move |tx: &mut Tx| {
        let mut site = match named(tx, &change.name)? {
            Ok(site) => site,
            Err(missing) => return Ok::<_, Stop>(Err(missing)),
        };
        let changed = apply(&mut site, &change, zone)?;
        sites::update(tx, &site)?;
        note(tx, &site, Action::SiteChanged, changed.join(", "), &random)?;
        Ok(Ok(site))
    };
    let site = store.write_blocking(work).map_err(line)??;
    if json {
        println!("{}", in_full(&site)?);
        return Ok(());
    }
    println!("{}", told(&site));
    Ok(())
}

/// Changes what is given; answers the names of it, never its values.
fn apply(site: &mut Site, change: &Change, zone: Option<i64>) -> Result<Vec<String>, Stop> {
    let mut changed = Vec::new();
    let mut took = |is_given: bool, name: &str| {
        if is_given {
            changed.push(name.to_owned());
        }
    };
    let version = change.api_version.map(|version| version.to_string());
    took(put(&mut site.api_version, version), "api-version");
    took(put(&mut site.active, change.active), "active");
    took(put(&mut site.partner_id, change.partner.clone()), "partner");
    let settings: &mut Settings = &mut site.settings;
    let strict = change.validation.map(|validation| validation == Validation::Strict);
    took(put(&mut settings.strict_validation, strict), "validation");
    took(put(&mut settings.suspended, change.suspended), "suspended");
    let host_limit = change.host_limit.map(|Limit(limit)| limit.map(i64::from));
    took(put(&mut settings.host_limit, host_limit), "host-limit");
    took(put(&mut settings.lock_out_after, change.lock_out_after), "lock-out-after");
    let rates = &mut settings.rate_limits;
    for (kept, given, name) in [
        (&mut rates.users, change.rate_users, "rate-users"),
        (&mut rates.meeting_writes, change.rate_meeting_writes, "rate-meeting-writes"),
        (&mut rates.meeting_lists, change.rate_meeting_lists, "rate-meeting-lists"),
    ] {
        took(put(kept, given.map(|Limit(limit)| limit)), name);
    }
    let confirmation = change.email_update_confirmation;
    took(put(&mut settings.email_update_confirmation, confirmation), "email-update-confirmation");
    took(put(&mut settings.display_names, change.display_names), "display-names");
    took(put(&mut settings.classic_events, change.classic_events), "classic-events");
    took(put(&mut settings.time_zone, zone), "time-zone");
    if !change.back_url.is_empty() {
        let origins = change.back_url.iter().filter(|origin| *origin != NONE);
        settings.back_urls = origins.map(|origin| origin.to_ascii_lowercase()).collect();
        changed.push("back-url".to_owned());
    }
    for (name, value) in &change.security {
        changed.push(set_security_option(settings, name, value)?);
    }
    must_be_sound(settings)?;
    Ok(changed)
}

/// Whether something is given; then it is kept.
fn put<T>(kept: &mut T, given: Option<T>) -> bool {
    given.map(|given| *kept = given).is_some()
}

/// The site of that name, or one line that says there is none.
fn named(tx: &mut Tx, name: &str) -> Result<Result<Site, String>, Stop> {
    Ok(sites::by_name(tx, name)?.ok_or_else(|| format!("there is no site {name}")))
}

/// Notes for the audit log what was done.
fn note(
    tx: &mut Tx,
    site: &Site,
    action: Action,
    detail: String,
    random: &Random,
) -> Result<(), Stop> {
    let entry = noted(site, Clock::default().now(), action, &site.name, detail);
    Ok(audit::add(tx, random.number(18), &entry)?)
}

fn line(stop: Stop) -> String {
    stop.to_string()
}

/// A site in one line.
fn told(site: &Site) -> String {
    let state = if site.active { "active" } else { "not active" };
    let validation = if site.settings.strict_validation { ", strict" } else { "" };
    let suspended = if site.settings.suspended { ", suspended" } else { "" };
    format!(
        "{:<24} siteID {:<12} partnerID {:<20} API {} {state}{validation}{suspended}",
        site.name, site.id, site.partner_id, site.api_version
    )
}

/// A site in full, a line for each setting.
fn show(site: &Site) -> Result<(), String> {
    println!("{}", told(site));
    for (name, value) in security_options(&site.settings) {
        println!("  --security {name}={value}");
    }
    let settings = settings(site)?;
    for (name, value) in settings.as_object().into_iter().flatten() {
        if !SHOWN_BY_THE_API.contains(&name.as_str()) {
            println!("  {name}: {value}");
        }
    }
    Ok(())
}

fn in_short(site: &Site) -> Value {
    json!({
        "name": site.name,
        "id": site.id,
        "partner": site.partner_id,
        "api_version": site.api_version,
        "active": site.active,
        "suspended": site.settings.suspended,
        "strict": site.settings.strict_validation,
    })
}

fn in_full(site: &Site) -> Result<Value, String> {
    let options = security_options(&site.settings).into_iter();
    let options = options.map(|(name, value)| {
        // They are numbers, true and false in JSON, too.
        let value = serde_json::from_str(&value).unwrap_or(Value::String(value));
        (name.to_owned(), value)
    });
    let mut told = in_short(site);
    told["security_options"] = Value::Object(options.collect());
    told["settings"] = settings(site)?;
    Ok(told)
}

/// The settings as they are kept, but for what is secret.
fn settings(site: &Site) -> Result<Value, String> {
    let mut settings = Settings::clone(&site.settings);
    if let Some(secret) = &mut settings.meeting_place.recorder_profile_password {
        MASK.clone_into(secret);
    }
    serde_json::to_value(settings).map_err(|error| error.to_string())
}
