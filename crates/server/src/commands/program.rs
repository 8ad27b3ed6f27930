//! `reconvene program`: the programs of a site, which group events that belong together.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use store::audit::Action;
use store::listing::{Direction, Start, Window};
use store::programs::{self, Filter, Listed, Order, Program};
use store::sessions::Listing;
use store::users;

use crate::commands::site_work::{Place, Refused, SiteWork, plain_name, print, told_time};

/// The longest name of a program, in characters.
const NAME: usize = 128;
/// The longest notes and addresses, in characters.
const NOTE: usize = 256;

/// What `reconvene program --help` ends with.
const EXAMPLES: &str = "\
Examples:
  reconvene program create --site demo --name \"Product news\" --host host1 --listing public
  reconvene program list --site demo --json
  reconvene program delete --site demo --name \"Product news\"";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum ProgramCommand {
    /// Makes a program, to which events can belong.
    Create(NewProgram),
    /// Lists the programs, by name.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Deletes a program to which no event belongs.
    Delete {
        #[command(flatten)]
        place: Place,
        /// What it is called.
        #[arg(long)]
        name: String,
    },
}

/// A program to be made.
#[derive(Args)]
pub struct NewProgram {
    #[command(flatten)]
    place: Place,
    /// What it is called.
    #[arg(long)]
    name: String,
    /// The webExID of the host who runs it.
    #[arg(long)]
    host: String,
    /// Who finds it: everybody, those who are signed in, or hosts alone.
    #[arg(long, value_enum, default_value_t = Found::Unlisted)]
    listing: Found,
    /// How many people are expected to register, in words.
    #[arg(long, default_value = "")]
    expected_enrollment: String,
    /// What it may cost, in words.
    #[arg(long, default_value = "")]
    budget: String,
    /// The page that people see when they have registered for one of its events.
    #[arg(long, default_value = "", value_name = "URL")]
    after_enrollment_url: String,
}

/// Who finds a program.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Found {
    Public,
    Private,
    Unlisted,
}

impl From<Found> for Listing {
    fn from(found: Found) -> Listing {
        match found {
            Found::Public => Listing::Public,
            Found::Private => Listing::Private,
            Found::Unlisted => Listing::Unlisted,
        }
    }
}

/// Carries out `reconvene program …`.
///
/// # Errors
/// One line that says what is wrong.
pub fn program(command: ProgramCommand) -> Result<(), String> {
    match command {
        ProgramCommand::Create(new) => create(&new),
        ProgramCommand::List { place } => list(&place),
        ProgramCommand::Delete { place, name } => delete(&place, &name),
    }
}

fn create(new: &NewProgram) -> Result<(), String> {
    let work = SiteWork::at(&new.place)?;
    let program = Program {
        id: work.random.number(9),
        site_id: work.site.id,
        host_id: 0, // found in the transaction
        name: plain_name(&new.name, NAME)?,
        listing: new.listing.into(),
        expected_enrollment: note(&new.expected_enrollment)?,
        budget: note(&new.budget)?,
        after_enrollment_url: address(&new.after_enrollment_url)?,
        created_at: work.now,
    };
    let (made, host) = (program.clone(), new.host.clone());
    work.change((Action::ProgramChanged, &program.name), move |tx| {
        let found = users::by_web_ex_id(tx, made.site_id, &host)?;
        let Some(host) = found.filter(|user| user.schedules()) else {
            return Err(Refused::Why(format!("there is no host {host}")));
        };
        if programs::insert(tx, &Program { host_id: host.id, ..made.clone() })? {
            return Ok(());
        }
        Err(Refused::Why(format!("there is a program {} already", made.name)))
    })?;
    let told = json!({ "site": work.site.name, "id": program.id, "name": program.name });
    let words = format!("Made the program {} with programID {}.", program.name, program.id);
    print(&new.place, &told, &words);
    Ok(())
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let filter = Filter { site_id: work.site.id, id: None, unlisted: true };
    let all = work.read(move |tx| {
        let window = Window { start: Start::Offset(0), most: i64::MAX };
        Ok(programs::page(tx, &filter, &[(Order::Name, Direction::Ascending)], &window)?.rows)
    })?;
    let lines: Vec<String> = all
        .iter()
        .map(|Listed { program, host_web_ex_id }| {
            format!(
                "{:<12} {:<32} {host_web_ex_id:<24} {:<8} made {}",
                program.id,
                program.name,
                word(program.listing),
                told_time(program.created_at)
            )
        })
        .collect();
    let told: Vec<Value> = all.iter().map(told).collect();
    print(place, &json!(told), &lines.join("\n"));
    Ok(())
}

fn told(Listed { program, host_web_ex_id }: &Listed) -> Value {
    json!({
        "id": program.id, "name": program.name, "host": host_web_ex_id,
        "listing": word(program.listing), "expected_enrollment": program.expected_enrollment,
        "budget": program.budget, "after_enrollment_url": program.after_enrollment_url,
        "made": told_time(program.created_at),
    })
}

fn word(listing: Listing) -> &'static str {
    match listing {
        Listing::Public => "public",
        Listing::Private => "private",
        Listing::Unlisted => "unlisted",
    }
}

fn delete(place: &Place, name: &str) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let (site_id, name) = (work.site.id, plain_name(name, NAME)?);
    let wanted = name.clone();
    work.change((Action::ProgramChanged, &name), move |tx| {
        let Some(program) = programs::by_name(tx, site_id, &wanted)? else {
            return Err(Refused::Why(format!("there is no program {wanted}")));
        };
        match programs::events(tx, program.id)? {
            0 => Ok(programs::delete(tx, program.id)?),
            // Otherwise they would name one that there is not.
            count => Err(Refused::Why(format!("{count} events belong to the program {wanted}"))),
        }
    })?;
    print(place, &json!({ "deleted": name }), &format!("Deleted the program {name}."));
    Ok(())
}

/// A note of one line, which may be blank.
fn note(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Ok(String::new()) } else { plain_name(text, NOTE) }
}

/// An address of a page, which may be blank.
fn address(text: &str) -> Result<String, String> {
    let address = note(text)?;
    if address.is_empty() || address.starts_with("https://") || address.starts_with("http://") {
        return Ok(address);
    }
    Err(format!("{address} is no address of a page"))
}
