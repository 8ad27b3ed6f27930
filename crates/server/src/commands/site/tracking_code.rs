//! `reconvene site tracking-code`: what a site wants to know of its sessions and users.

use std::fmt::Write;

use clap::{ArgGroup, Args, Subcommand, ValueEnum, value_parser};
use serde_json::{Value, json};
use store::sessions::Kind;
use store::sites::{CodeUse, Settings, TrackingCode};

use crate::commands::SessionKind;
use crate::commands::site_work::{Place, Refused, SiteWork, plain_name, print};

/// The longest name of a code and the longest value, in characters; and how many values there are to choose from at most.
const NAME: usize = 128;
const VALUE: usize = 128;
const VALUES: usize = 500;

/// What `reconvene site tracking-code --help` ends with.
const EXAMPLES: &str = "\
The kinds of sessions are meeting, event, training, support, sales, and phone for conferences by phone alone.

Examples:
  reconvene site tracking-code set --site demo --index 1 --name 'Cost centre' --required meeting,event
  reconvene site tracking-code set --site demo --index 2 --name Project --value Alpha --value Beta --not-used support
  reconvene site tracking-code list --site demo
  reconvene site tracking-code delete --site demo --index 2";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum TrackingCodeCommand {
    /// Makes a code, or changes it; what is not given stays as it is. A running server goes by it from the next request on.
    Set(Box<Change>),
    /// Lists the codes.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Deletes a code; sessions keep the values that they have.
    Delete {
        #[command(flatten)]
        place: Place,
        /// Which of the ten it is.
        #[arg(long, value_parser = value_parser!(i64).range(1..=10))]
        index: i64,
    },
}

/// A code to be made or changed.
#[derive(Args)]
#[command(group = ArgGroup::new("change").required(true).multiple(true).args([
    "name", "value", "any_value", "required", "optional", "admin_set", "not_used", "host_profile",
]))]
pub struct Change {
    #[command(flatten)]
    place: Place,
    /// Which of the ten it is.
    #[arg(long, value_parser = value_parser!(i64).range(1..=10))]
    index: i64,
    /// What it is called; a new code must have a name.
    #[arg(long)]
    name: Option<String>,
    /// A value to choose. May be repeated; those given take the place of all there were.
    #[arg(long)]
    value: Vec<String>,
    /// Lets people type what they like instead of choosing a value.
    #[arg(long, conflicts_with = "value")]
    any_value: bool,
    /// The kinds of sessions that must have a value.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND,…")]
    required: Vec<SessionKind>,
    /// The kinds of sessions that may have a value, as all of a new code do.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND,…")]
    optional: Vec<SessionKind>,
    /// The kinds of sessions whose value only an administrator sets.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND,…")]
    admin_set: Vec<SessionKind>,
    /// The kinds of sessions that are not asked for a value.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND,…")]
    not_used: Vec<SessionKind>,
    /// Whether users have a value of their own; optional for a new code.
    #[arg(long, value_enum)]
    host_profile: Option<Use>,
}

/// Whether and how a code has a value.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Use {
    Optional,
    Required,
    AdminSet,
    NotUsed,
}

impl From<Use> for CodeUse {
    fn from(given: Use) -> CodeUse {
        match given {
            Use::Optional => CodeUse::Optional,
            Use::Required => CodeUse::Required,
            Use::AdminSet => CodeUse::AdminSet,
            Use::NotUsed => CodeUse::NotUsed,
        }
    }
}

/// Carries out `reconvene site tracking-code …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn run(command: TrackingCodeCommand) -> Result<(), String> {
    match command {
        TrackingCodeCommand::Set(change) => set(&change),
        TrackingCodeCommand::List { place } => list(&place),
        TrackingCodeCommand::Delete { place, index } => delete(&place, index),
    }
}

fn set(change: &Change) -> Result<(), String> {
    let work = SiteWork::at(&change.place)?;
    let name = change.name.as_deref().map(|name| plain_name(name, NAME)).transpose()?;
    let values = values(&change.value)?;
    let uses = uses(change)?;
    let index = change.index;
    let (any_value, host_profile) = (change.any_value, change.host_profile);
    let code = work.change_settings(format!("tracking-code {index}"), move |_, settings| {
        let code = code_to_change(settings, index, name.as_deref())?;
        if any_value || !values.is_empty() {
            code.values.clone_from(&values);
        }
        for (kind, code_use) in &uses {
            code.scheduling.retain(|(of, _)| of != kind);
            code.scheduling.push((*kind, *code_use));
        }
        if let Some(given) = host_profile {
            code.host_profile = given.into();
        }
        Ok(code.clone())
    })?;
    print(&change.place, &in_json(&code), &in_words(&code));
    Ok(())
}

/// The code with that number, a new one if there is none yet, by the name that is given.
fn code_to_change<'a>(
    settings: &'a mut Settings,
    index: i64,
    name: Option<&str>,
) -> Result<&'a mut TrackingCode, Refused> {
    let codes = &mut settings.tracking_codes;
    if codes.iter().any(|code| code.index != index && Some(code.name.as_str()) == name) {
        return Err(Refused::Why("another tracking code has that name".to_owned()));
    }
    let place = match codes.iter().position(|code| code.index == index) {
        Some(place) => place,
        None => {
            let name = name.ok_or_else(|| format!("there is no code {index}: --name makes it"))?;
            codes.push(TrackingCode {
                index,
                name: name.to_owned(),
                values: Vec::new(),
                host_profile: CodeUse::Optional,
                scheduling: Vec::new(),
            });
            codes.sort_by_key(|code| code.index);
            codes.iter().position(|code| code.index == index).unwrap_or_default()
        }
    };
    let code = &mut codes[place];
    if let Some(name) = name {
        name.clone_into(&mut code.name);
    }
    Ok(code)
}

fn values(given: &[String]) -> Result<Vec<String>, String> {
    if given.len() > VALUES {
        return Err(format!("more than {VALUES} values"));
    }
    let mut values: Vec<String> = Vec::new();
    for value in given {
        let value = plain_name(value, VALUE)
            .map_err(|_| format!("a value has 1 to {VALUE} characters, which '{value}' has not"))?;
        if values.contains(&value) {
            return Err(format!("the value {value} is there twice"));
        }
        values.push(value);
    }
    Ok(values)
}

/// What is said of kinds of sessions, of each once.
fn uses(change: &Change) -> Result<Vec<(Kind, CodeUse)>, String> {
    let mut uses: Vec<(Kind, CodeUse)> = Vec::new();
    for (kinds, code_use) in [
        (&change.required, CodeUse::Required),
        (&change.optional, CodeUse::Optional),
        (&change.admin_set, CodeUse::AdminSet),
        (&change.not_used, CodeUse::NotUsed),
    ] {
        for kind in kinds {
            let of = Kind::from(*kind);
            if uses.iter().any(|(known, said)| *known == of && *said != code_use) {
                return Err(format!("two things are said of {}", word(of)));
            }
            uses.push((of, code_use));
        }
    }
    Ok(uses)
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let codes = &work.site.settings.tracking_codes;
    let lines: Vec<String> = codes.iter().map(in_words).collect();
    print(place, &codes.iter().map(in_json).collect(), &lines.join("\n"));
    Ok(())
}

fn delete(place: &Place, index: i64) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    work.change_settings(format!("tracking-code {index} deleted"), move |_, settings| {
        let before = settings.tracking_codes.len();
        settings.tracking_codes.retain(|code| code.index != index);
        if settings.tracking_codes.len() == before {
            return Err(Refused::Why(format!("there is no tracking code {index}")));
        }
        Ok(())
    })?;
    let words = format!("Deleted the tracking code {index}.");
    print(place, &json!({ "deleted": index }), &words);
    Ok(())
}

fn in_words(code: &TrackingCode) -> String {
    let mut words = format!("{:>2} {:<32}", code.index, code.name);
    for kind in Kind::ALL {
        // Writing to a text cannot fail.
        _ = write!(words, " {}={}", word(kind), word_of_use(code.scheduling_of(kind)));
    }
    _ = write!(words, " host-profile={}", word_of_use(code.host_profile));
    for value in &code.values {
        _ = write!(words, "\n   {value}");
    }
    words
}

fn in_json(code: &TrackingCode) -> Value {
    let scheduling: serde_json::Map<String, Value> = Kind::ALL
        .into_iter()
        .map(|kind| (word(kind).to_owned(), json!(word_of_use(code.scheduling_of(kind)))))
        .collect();
    json!({
        "index": code.index, "name": code.name, "values": code.values,
        "host_profile": word_of_use(code.host_profile), "scheduling": scheduling,
    })
}

fn word(kind: Kind) -> &'static str {
    SessionKind::from(kind).word()
}

fn word_of_use(code_use: CodeUse) -> &'static str {
    match code_use {
        CodeUse::Optional => "optional",
        CodeUse::Required => "required",
        CodeUse::AdminSet => "admin-set",
        CodeUse::NotUsed => "not-used",
    }
}
