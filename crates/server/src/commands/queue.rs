//! `reconvene queue`: the support queues of a site.

use clap::Subcommand;
use serde_json::json;
use store::audit::Action;
use store::support_queues::{self, SupportQueue};

use crate::commands::site_work::{Place, Refused, SiteWork, plain_name, print, told_time};

/// The longest name of a queue, in characters.
const NAME: usize = 64;

/// What `reconvene queue --help` ends with.
const EXAMPLES: &str = "\
Examples:
  reconvene queue create --site demo --name Printers
  reconvene queue list --site demo --json
  reconvene queue delete --site demo --name Printers";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum QueueCommand {
    /// Makes a queue. Who serves or manages it, AssignWebACDQueues says.
    Create {
        #[command(flatten)]
        place: Place,
        /// What it is called.
        #[arg(long)]
        name: String,
    },
    /// Lists the queues, with those counted who have a part in them.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Deletes a queue; nobody has a part in it any more.
    Delete {
        #[command(flatten)]
        place: Place,
        /// What it is called.
        #[arg(long)]
        name: String,
    },
}

/// Carries out `reconvene queue …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn queue(command: QueueCommand) -> Result<(), String> {
    match command {
        QueueCommand::Create { place, name } => create(&place, &name),
        QueueCommand::List { place } => list(&place),
        QueueCommand::Delete { place, name } => delete(&place, &name),
    }
}

fn create(place: &Place, name: &str) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let queue = SupportQueue {
        id: work.random.number(18),
        site_id: work.site.id,
        name: plain_name(name, NAME)?,
        modified_at: work.now,
    };
    let made = queue.clone();
    work.change((Action::QueueChanged, &queue.name), move |tx| {
        if support_queues::insert(tx, &made)? {
            return Ok(());
        }
        Err(Refused::Why(format!("there is a queue {} already", made.name)))
    })?;
    let told = json!({ "site": work.site.name, "name": queue.name });
    print(place, &told, &format!("Made the queue {}.", queue.name));
    Ok(())
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    let all = work.read(move |tx| support_queues::of_site(tx, site_id))?;
    let lines: Vec<String> = all
        .iter()
        .map(|queue| {
            format!(
                "{:<32} {} agents, {} managers, changed {}",
                queue.name,
                queue.agents,
                queue.managers,
                told_time(queue.modified_at)
            )
        })
        .collect();
    let told: Vec<_> = all
        .iter()
        .map(|queue| {
            json!({
                "name": queue.name, "users": queue.users, "agents": queue.agents,
                "managers": queue.managers, "changed": told_time(queue.modified_at),
            })
        })
        .collect();
    print(place, &json!(told), &lines.join("\n"));
    Ok(())
}

fn delete(place: &Place, name: &str) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (site_id, name) = (work.site.id, plain_name(name, NAME)?);
    let wanted = name.clone();
    work.change((Action::QueueChanged, &name), move |tx| {
        match support_queues::by_name(tx, site_id, &wanted)? {
            Some(queue) => Ok(support_queues::delete(tx, queue.id)?),
            None => Err(Refused::Why(format!("there is no queue {wanted}"))),
        }
    })?;
    print(place, &json!({ "deleted": name }), &format!("Deleted the queue {name}."));
    Ok(())
}
