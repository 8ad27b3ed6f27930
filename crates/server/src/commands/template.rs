//! `reconvene template`: the session templates of a site and its users.

use clap::Subcommand;
use serde_json::json;
use store::audit::Action;
use store::session_templates::{self, Listed, SITE, SessionTemplate};
use store::sessions::{self, Kind};
use store::{Tx, users};

use crate::commands::SessionKind;
use crate::commands::site_work::{Place, Refused, SiteWork, plain_name, print, told_time};

/// The longest name of a template, in characters.
const NAME: usize = 64;

/// What `reconvene template --help` ends with.
const EXAMPLES: &str = "\
Examples:
  reconvene template create --site demo --name Weekly --from 123456789
  reconvene template create --site demo --user host1 --name Weekly --from 123456789
  reconvene template list --site demo --json
  reconvene template delete --site demo --user host1 --name Weekly";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum TemplateCommand {
    /// Makes a template of a session that is there.
    Create {
        #[command(flatten)]
        place: Place,
        /// What it is called.
        #[arg(long)]
        name: String,
        /// The webExID of the user whose it is; without it, it is there for the whole site.
        #[arg(long)]
        user: Option<String>,
        /// The key of the session it is made of.
        #[arg(long, value_name = "SESSIONKEY")]
        from: i64,
    },
    /// Lists the templates: those of the site, then those of its users.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Deletes a template.
    Delete {
        #[command(flatten)]
        place: Place,
        /// What it is called.
        #[arg(long)]
        name: String,
        /// The webExID of the user whose it is; without it, it is one of the whole site.
        #[arg(long)]
        user: Option<String>,
        /// The kind of its sessions.
        #[arg(long, value_enum, default_value = "meeting")]
        kind: SessionKind,
    },
}

/// Carries out `reconvene template …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn template(command: TemplateCommand) -> Result<(), String> {
    match command {
        TemplateCommand::Create { place, name, user, from } => create(&place, &name, user, from),
        TemplateCommand::List { place } => list(&place),
        TemplateCommand::Delete { place, name, user, kind } => {
            delete(&place, &name, user, kind.into())
        }
    }
}

fn create(place: &Place, name: &str, user: Option<String>, from: i64) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (site_id, now, name) = (work.site.id, work.now, plain_name(name, NAME)?);
    let made = name.clone();
    let kind = work.change((Action::TemplateCreated, &name), move |tx| {
        let owner_id = owner(tx, site_id, user.as_deref())?;
        let Some(session) = sessions::by_key(tx, site_id, from)? else {
            return Err(Refused::Why(format!("there is no session {from}")));
        };
        let kind = session.kind;
        if kind == Kind::Teleconference {
            return Err(Refused::Why("conferences by phone have no templates".to_owned()));
        }
        let name = made.clone();
        let record = session.record;
        let template = SessionTemplate { site_id, owner_id, kind, name, record, created_at: now };
        if !session_templates::insert(tx, &template)? {
            return Err(Refused::Why(format!("there is a template {made} already")));
        }
        Ok(kind)
    })?;
    let told = json!({ "site": work.site.name, "name": name, "kind": kind });
    print(place, &told, &format!("Made the template {name}."));
    Ok(())
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    let all = work.read(move |tx| {
        let mut all = Vec::new();
        for listed in session_templates::of_site(tx, site_id)? {
            let owner = users::web_ex_id_of(tx, site_id, listed.owner_id)?;
            all.push((listed, owner));
        }
        Ok(all)
    })?;
    let line = |(listed, owner): &(Listed, Option<String>)| {
        let owner = owner.as_deref().unwrap_or("(site)");
        let made = told_time(listed.created_at);
        format!("{:<32} {:<10?} {owner:<24} made {made}", listed.name, listed.kind)
    };
    let lines: Vec<String> = all.iter().map(line).collect();
    let told = |(listed, owner): &(Listed, Option<String>)| {
        json!({
            "name": listed.name, "kind": listed.kind, "user": owner, "made": told_time(listed.created_at),
        })
    };
    let told: Vec<_> = all.iter().map(told).collect();
    print(place, &json!(told), &lines.join("\n"));
    Ok(())
}

fn delete(place: &Place, name: &str, user: Option<String>, kind: Kind) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (site_id, name) = (work.site.id, plain_name(name, NAME)?);
    let wanted = name.clone();
    work.change((Action::TemplateDeleted, &name), move |tx| {
        let owner_id = owner(tx, site_id, user.as_deref())?;
        if session_templates::delete(tx, site_id, owner_id, kind, &wanted)? {
            return Ok(());
        }
        Err(Refused::Why(format!("there is no template {wanted}")))
    })?;
    print(place, &json!({ "deleted": name }), &format!("Deleted the template {name}."));
    Ok(())
}

/// The id of the user of that webExID; that of the site itself, if none is named.
fn owner(tx: &mut Tx, site_id: i64, user: Option<&str>) -> Result<i64, Refused> {
    let Some(name) = user else { return Ok(SITE) };
    let found = users::by_web_ex_id(tx, site_id, name)?;
    Ok(found.ok_or_else(|| format!("there is no user {name}"))?.id)
}
