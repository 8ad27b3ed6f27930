//! `reconvene contact`: the address book of a site, which everybody on it finds beside his own.

use std::path::{Path, PathBuf};

use api::com::{AddressType, PhonesType};
use api::ep::ContactType;
use clap::{ArgGroup, Args, Subcommand};
use operations::address_book::{self, Book};
use operations::{Random, Stop};
use serde_json::json;
use store::Tx;
use store::audit::Action;
use store::contacts::{self, SITE};
use store::dist_lists::{self, DistList};

use crate::commands::csv_file::{CsvFile, Line, RefusedLine, report};
use crate::commands::site_work::{Place, Refused, SiteWork, print};

/// What can be said of a contact in a file.
const COLUMNS: [&str; 19] = [
    "email",
    "name",
    "title",
    "company",
    "webExId",
    "phone",
    "mobilePhone",
    "fax",
    "address1",
    "address2",
    "city",
    "state",
    "zipCode",
    "country",
    "notes",
    "url",
    "language",
    "locale",
    "timeZoneID",
];

/// What `reconvene contact --help` ends with.
const EXAMPLES: &str = "\
Whoever has the name and the address of a contact that is there takes its place.

Examples:
  reconvene contact add --site demo --name 'Help desk' --email help@a.example --phone 1,555,1234,,,
  reconvene contact import people.csv --site demo --list Everybody --dry-run
  reconvene contact list --site demo --json
  reconvene contact delete --site demo --id 123456789
  reconvene contact delete --site demo --list Everybody";

/// What `reconvene contact import --help` ends with.
const IMPORT_HELP: &str = "\
The first line names the columns: email and, if wanted, name, title, company, webExId, phone, mobilePhone, fax, address1,
address2, city, state, zipCode, country, notes, url, language, locale, timeZoneID. Either every line is fit and all are
added, or none is.

Example:
  reconvene contact import people.csv --site demo --list Everybody";

#[derive(Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum ContactCommand {
    /// Adds somebody.
    Add(Box<NewContact>),
    /// Lists them, with the distribution lists of the site in which they are.
    List {
        #[command(flatten)]
        place: Place,
    },
    /// Deletes somebody, or a distribution list of the site, whose contacts stay.
    Delete(Which),
    /// Adds all of a file at once, or none of them.
    Import(ImportArguments),
}

/// Somebody to be added.
#[derive(Args)]
pub struct NewContact {
    #[command(flatten)]
    place: Place,
    #[arg(long)]
    email: String,
    /// The full name.
    #[arg(long)]
    name: Option<String>,
    /// The job.
    #[arg(long)]
    title: Option<String>,
    #[arg(long)]
    company: Option<String>,
    /// The login name on the site.
    #[arg(long)]
    web_ex_id: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long)]
    mobile_phone: Option<String>,
    #[arg(long)]
    notes: Option<String>,
    /// A distribution list of the site to stand in; it is made when it is not there.
    #[arg(long)]
    list: Option<String>,
}

/// What is deleted.
#[derive(Args)]
#[command(group = ArgGroup::new("which").required(true).args(["id", "list"]))]
pub struct Which {
    #[command(flatten)]
    place: Place,
    /// The number of the contact, as `reconvene contact list` tells it.
    #[arg(long)]
    id: Option<i64>,
    /// The name of the distribution list.
    #[arg(long)]
    list: Option<String>,
}

/// What is imported.
#[derive(Args)]
#[command(after_help = IMPORT_HELP)]
pub struct ImportArguments {
    /// The file: CSV in UTF-8.
    file: PathBuf,
    #[command(flatten)]
    place: Place,
    /// Looks at everything and changes nothing.
    #[arg(long)]
    dry_run: bool,
    /// A distribution list of the site in which all shall stand; it is made when it is not there.
    #[arg(long)]
    list: Option<String>,
}

/// Carries out `reconvene contact …`.
///
/// # Errors
/// What is wrong, in words.
pub fn contact(command: ContactCommand) -> Result<(), String> {
    match command {
        ContactCommand::Add(new) => add(*new),
        ContactCommand::List { place } => list(&place),
        ContactCommand::Delete(which) => delete(&which),
        ContactCommand::Import(arguments) => import(&arguments),
    }
}

fn add(new: NewContact) -> Result<(), String> {
    let work = SiteWork::at(&new.place)?;
    let phones =
        PhonesType { phone: new.phone, mobile_phone: new.mobile_phone, ..PhonesType::default() };
    let contact = ContactType {
        email: new.email,
        name: new.name,
        title: new.title,
        company: new.company,
        web_ex_id: new.web_ex_id,
        phones: Some(phones).filter(|phones| *phones != PhonesType::default()),
        notes: new.notes,
        ..ContactType::default()
    };
    let email = contact.email.clone();
    let addition = Addition::of(&work, vec![contact], new.list);
    let detail = format!("contact {email}");
    let ids = work.change_in_detail(noted(&work, detail), move |tx| addition.make(tx))?;
    print(&new.place, &json!({ "id": ids.first(), "email": email }), &format!("Added {email}."));
    Ok(())
}

/// Contacts that are to be added to a site's book, and to one of its lists.
#[derive(Clone)]
struct Addition {
    book: Book,
    contacts: Vec<ContactType>,
    list: Option<String>,
    random: Random,
    now: i64,
}

impl Addition {
    fn of(work: &SiteWork, contacts: Vec<ContactType>, list: Option<String>) -> Addition {
        let book = Book::of_site(work.site.id);
        Addition { book, contacts, list, random: work.random.clone(), now: work.now }
    }

    fn make(&self, tx: &mut Tx) -> Result<Vec<i64>, Refused> {
        let ids = address_book::add(tx, self.book, &self.contacts, &self.random, self.now)?;
        if let Some(name) = &self.list {
            let list = self.list_named(tx, name)?;
            for id in &ids {
                dist_lists::add_contact(tx, list.id, *id)?;
            }
        }
        Ok(ids)
    }

    fn list_named(&self, tx: &mut Tx, name: &str) -> Result<DistList, Stop> {
        match dist_lists::by_name(tx, self.book.site_id, SITE, name)? {
            Some(list) => Ok(list),
            None => address_book::create_list(tx, self.book, name, None, &self.random, self.now),
        }
    }
}

fn noted(work: &SiteWork, detail: String) -> (Action, &str, String) {
    (Action::SiteChanged, &work.site.name, detail)
}

fn list(place: &Place) -> Result<(), String> {
    let work = SiteWork::at(place)?;
    let site_id = work.site.id;
    let (all, lists) = work.read(move |tx| {
        let all = contacts::of_owners(tx, site_id, [SITE, SITE])?;
        let mut lists = Vec::new();
        for list in dist_lists::of_owners(tx, site_id, [SITE, SITE])? {
            let inside = contacts::of_list(tx, site_id, [SITE, SITE], list.id)?;
            lists.push((list.name, inside.into_iter().map(|one| one.id).collect::<Vec<_>>()));
        }
        Ok((all, lists))
    })?;
    let (mut lines, mut told) = (Vec::new(), Vec::new());
    for found in &all {
        let contact = address_book::told(found).map_err(|stop| stop.to_string())?;
        let inside: Vec<&str> = lists
            .iter()
            .filter(|(_, ids)| ids.contains(&found.id))
            .map(|(name, _)| name.as_str())
            .collect();
        let name = contact.name.as_deref().unwrap_or_default();
        lines.push(format!(
            "{:<10} {name:<32} {:<40} {}",
            found.id,
            contact.email,
            inside.join(", ")
        ));
        told.push(json!({
            "id": found.id, "name": contact.name, "email": contact.email, "company": contact.company,
            "phone": contact.phones.and_then(|phones| phones.phone), "lists": inside,
        }));
    }
    print(place, &json!(told), &lines.join("\n"));
    Ok(())
}

fn delete(which: &Which) -> Result<(), String> {
    let work = SiteWork::at(&which.place)?;
    let site_id = work.site.id;
    let what = match (&which.id, &which.list) {
        (Some(id), _) => format!("contact {id}"),
        (None, list) => format!("distribution list {}", list.as_deref().unwrap_or_default()),
    };
    let (id, list) = (which.id, which.list.clone());
    let missing = format!("there is no {what}");
    work.change_in_detail(noted(&work, format!("{what} deleted")), move |tx| {
        let refused = || Refused::Why(missing.clone());
        if let Some(id) = id {
            let found = contacts::by_id(tx, site_id, id)?.filter(|found| found.owner_id == SITE);
            return Ok(contacts::delete(tx, found.ok_or_else(refused)?.id)?);
        }
        let name = list.as_deref().unwrap_or_default();
        let found = dist_lists::by_name(tx, site_id, SITE, name)?;
        Ok(dist_lists::delete(tx, found.ok_or_else(refused)?.id)?)
    })?;
    print(&which.place, &json!({ "deleted": what }), &format!("Deleted {what}."));
    Ok(())
}

fn import(arguments: &ImportArguments) -> Result<(), String> {
    let place = &arguments.place;
    let work = SiteWork::at(place)?;
    let (fit, refused) = read(&arguments.file)?;
    if !refused.is_empty() {
        return Err(report(place, "email", &refused, fit.len()));
    }
    let count = fit.len();
    let addition = Addition::of(&work, fit, arguments.list.clone());
    if arguments.dry_run {
        work.undone(move |tx| addition.make(tx))?;
        let words = format!("All {count} contacts can be imported. Nothing was changed.");
        print(place, &json!({ "fit": count, "imported": 0 }), &words);
        return Ok(());
    }
    let detail = format!("import of {count} contacts");
    work.change_in_detail(noted(&work, detail), move |tx| addition.make(tx))?;
    let words = format!("Imported {count} contacts.");
    print(place, &json!({ "fit": count, "imported": count }), &words);
    Ok(())
}

/// The lines of the file, those that are fit and those that are not.
fn read(path: &Path) -> Result<(Vec<ContactType>, Vec<RefusedLine>), String> {
    let (mut fit, mut refused) = (Vec::new(), Vec::new());
    let mut file = CsvFile::open(path, &COLUMNS, &["email"])?;
    file.each(address_book::CONTACTS, |line, is_whole| {
        match is_whole.and_then(|()| wanted(line)) {
            Ok(contact) => fit.push(contact),
            Err(why) => {
                let name = line.get("email").to_owned();
                refused.push(RefusedLine { line: line.number, name, why });
            }
        }
    })?;
    Ok((fit, refused))
}

fn wanted(line: &Line<'_>) -> Result<ContactType, String> {
    let text = |column: &str| line.given(column).map(str::to_owned);
    let time_zone_id = line.zone("timeZoneID")?;
    let address = AddressType {
        address1: text("address1"),
        address2: text("address2"),
        city: text("city"),
        state: text("state"),
        zip_code: text("zipCode"),
        country: text("country"),
        ..AddressType::default()
    };
    let phones =
        PhonesType { phone: text("phone"), mobile_phone: text("mobilePhone"), fax: text("fax") };
    let contact = ContactType {
        email: line.get("email").to_owned(),
        name: text("name"),
        title: text("title"),
        company: text("company"),
        web_ex_id: text("webExId"),
        address: Some(address).filter(|address| *address != AddressType::default()),
        phones: Some(phones).filter(|phones| *phones != PhonesType::default()),
        notes: text("notes"),
        url: text("url"),
        language: text("language"),
        locale: text("locale"),
        time_zone_id,
        ..ContactType::default()
    };
    match address_book::must_be_sound(&contact) {
        Ok(()) => Ok(contact),
        Err(Stop::Fault(fault)) => Err(fault.log_line()),
        Err(stop) => Err(stop.to_string()),
    }
}
