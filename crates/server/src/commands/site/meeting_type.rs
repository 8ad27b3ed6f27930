//! `reconvene site type`: the types of sessions that a site offers, and what they allow.

use clap::{ArgGroup, Args, Subcommand, value_parser};
use operations::meetingtype::option_names;
use serde_json::{Value, json};
use store::sessions::{self, Kind};
use store::sites::{MeetingType, Settings};
use store::users;

use crate::commands::SessionKind;
use crate::commands::site_work::{Place, Refused, SiteWork, plain_name, print};

/// The longest name of a type, in characters; and how many a site has at most.
const NAME: usize = 64;
const TYPES: usize = 100;

/// What `reconvene site type --help` ends with.
const EXAMPLES: &str = "\
Options are those that the API's LstMeetingType tells, such as supportChat. Hosts who are there already get a new type by
SetUser; those who are made from then on have it.

Examples:
  reconvene site type list --site demo
  reconvene site type set --site demo --id 3 --forbid supportChat --forbid supportPoll --allow supportVideo
  reconvene site type add --site demo --id 23 --name 'Quiet meetings' --kind meeting --forbid supportVoIP
  reconvene site type delete --site demo --id 23";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum TypeCommand {
    /// Adds a type.
    Add(New),
    /// Changes a type; what is not given stays as it is. A running server goes by it from the next request on.
    Set(Change),
    /// Lists the types.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Deletes a type that no user and no session has.
    Delete {
        #[command(flatten)]
        place: Place,
        /// Its meetingTypeID.
        #[arg(long)]
        id: i64,
    },
}

/// A type to be added.
#[derive(Args)]
pub struct New {
    #[command(flatten)]
    place: Place,
    /// Its meetingTypeID.
    #[arg(long, value_parser = value_parser!(i64).range(1..=999_999))]
    id: i64,
    /// What it is called.
    #[arg(long)]
    name: String,
    /// The kind of its sessions.
    #[arg(long, value_enum)]
    kind: SessionKind,
    /// An option that its sessions do not have, whatever was wished for. May be repeated.
    #[arg(long, value_name = "OPTION", value_parser = option)]
    forbid: Vec<String>,
}

/// What of a type is changed.
#[derive(Args)]
#[command(group = ArgGroup::new("change").required(true).multiple(true).args(["name", "forbid", "allow"]))]
pub struct Change {
    #[command(flatten)]
    place: Place,
    /// Its meetingTypeID.
    #[arg(long)]
    id: i64,
    /// What it is called.
    #[arg(long)]
    name: Option<String>,
    /// An option that its sessions do not have, whatever was wished for. May be repeated.
    #[arg(long, value_name = "OPTION", value_parser = option)]
    forbid: Vec<String>,
    /// An option that was forbidden, and is so no longer. May be repeated.
    #[arg(long, value_name = "OPTION", value_parser = option)]
    allow: Vec<String>,
}

/// An option by its name, in any case.
fn option(text: &str) -> Result<String, String> {
    let known = option_names().find(|known| known.eq_ignore_ascii_case(text));
    known
        .map(str::to_owned)
        .ok_or_else(|| format!("the options are {}", option_names().collect::<Vec<_>>().join(", ")))
}

/// Carries out `reconvene site type …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn run(command: TypeCommand) -> Result<(), String> {
    match command {
        TypeCommand::Add(new) => add(new),
        TypeCommand::Set(change) => set(change),
        TypeCommand::List { place } => list(&place),
        TypeCommand::Delete { place, id } => delete(&place, id),
    }
}

fn add(new: New) -> Result<(), String> {
    let work = SiteWork::at(&new.place)?;
    let mut added = MeetingType {
        id: new.id,
        name: plain_name(&new.name, NAME)?,
        kind: Some(new.kind.into()),
        forbids: Vec::new(),
    };
    forbid(&mut added, &new.forbid);
    let made = added.clone();
    work.change_settings(format!("type {} added", new.id), move |_, settings| {
        let types = &mut settings.meeting_types;
        if types.iter().any(|known| known.id == made.id) {
            return Err(Refused::Why(format!("there is a type {} already", made.id)));
        }
        if types.len() >= TYPES {
            return Err(Refused::Why(format!("a site has at most {TYPES} types")));
        }
        types.push(made.clone());
        Ok(())
    })?;
    print(&new.place, &in_json(&added), &in_words(&added));
    Ok(())
}

fn set(change: Change) -> Result<(), String> {
    let work = SiteWork::at(&change.place)?;
    let name = change.name.as_deref().map(|name| plain_name(name, NAME)).transpose()?;
    if let Some(both) = change.forbid.iter().find(|option| change.allow.contains(option)) {
        return Err(format!("{both} cannot be forbidden and allowed at once"));
    }
    let Change { place, id, forbid: forbidden, allow, .. } = change;
    let changed = work.change_settings(format!("type {id}"), move |_, settings| {
        let changed = known(settings, id)?;
        if let Some(name) = &name {
            changed.name.clone_from(name);
        }
        changed.forbids.retain(|option| !allow.contains(option));
        forbid(changed, &forbidden);
        Ok(changed.clone())
    })?;
    print(&place, &in_json(&changed), &in_words(&changed));
    Ok(())
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let types = &work.site.settings.meeting_types;
    let lines: Vec<String> = types.iter().map(in_words).collect();
    print(place, &types.iter().map(in_json).collect(), &lines.join("\n"));
    Ok(())
}

fn delete(place: &Place, id: i64) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    work.change_settings(format!("type {id} deleted"), move |tx, settings| {
        known(settings, id)?;
        if settings.default_meeting_type == id {
            let why = "it is the type of a meeting that names none";
            return Err(Refused::Why(why.to_owned()));
        }
        let users = users::with_meeting_type(tx, site_id, id)?;
        let sessions = sessions::of_type(tx, site_id, id)?;
        if users > 0 || sessions > 0 {
            let why = format!("{users} users and {sessions} sessions have the type {id}");
            return Err(Refused::Why(why));
        }
        settings.meeting_types.retain(|known| known.id != id);
        Ok(())
    })?;
    print(place, &json!({ "deleted": id }), &format!("Deleted the type {id}."));
    Ok(())
}

fn known(settings: &mut Settings, id: i64) -> Result<&mut MeetingType, Refused> {
    let mut types = settings.meeting_types.iter_mut();
    let found = types.find(|known| known.id == id);
    found.ok_or_else(|| Refused::Why(format!("there is no type {id}")))
}

fn forbid(changed: &mut MeetingType, options: &[String]) {
    for option in options {
        if !changed.forbids.contains(option) {
            changed.forbids.push(option.clone());
        }
    }
}

fn in_words(told: &MeetingType) -> String {
    let forbids = if told.forbids.is_empty() {
        String::new()
    } else {
        format!(" without {}", told.forbids.join(", "))
    };
    format!("{:>6} {:<32} {}{forbids}", told.id, told.name, word(told.kind).unwrap_or("-"))
}

fn in_json(told: &MeetingType) -> Value {
    json!({ "id": told.id, "name": told.name, "kind": word(told.kind), "forbids": told.forbids })
}

fn word(kind: Option<Kind>) -> Option<&'static str> {
    kind.map(|kind| SessionKind::from(kind).word())
}
