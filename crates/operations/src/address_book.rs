//! Address books: each host's own, and one of each site, which everybody on it finds in beside his own.

use api::com::AddressTypeType;
use api::ep::ContactType;
use api::{Fault, fault};
use store::contacts::{self, Contact, Listed, SITE};
use store::dist_lists::{self, DistList};
use store::{Tx, fold};

use crate::{Random, Stop, accounts, record, scheduling};

/// How many contacts, and how many distribution lists, an address book has at most.
pub const CONTACTS: usize = 10_000;
const LISTS: i64 = 1000;
/// How many contacts one request names at most.
const CALL: usize = 500;
/// How much may be said of a contact, in bytes altogether.
const RECORD: usize = 4096;
/// The longest name and the longest description of a distribution list, in characters.
const LIST_NAME: usize = 256;
const LIST_DESCRIPTION: usize = 1024;

/// One address book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Book {
    /// The site on which it is.
    pub site_id: i64,
    /// The user whose it is, or [`SITE`].
    pub owner_id: i64,
}

impl Book {
    /// A site's.
    pub fn of_site(site_id: i64) -> Book {
        Book { site_id, owner_id: SITE }
    }

    /// The owners among whose entries somebody finds who looks into this book: only his own, only the site's, or both.
    pub(crate) fn owners(self, wanted: Option<AddressTypeType>) -> [i64; 2] {
        match wanted {
            None => [self.owner_id, SITE],
            Some(AddressTypeType::Personal) => [self.owner_id, self.owner_id],
            Some(AddressTypeType::Global) => [SITE, SITE],
        }
    }
}

/// Makes sure that one request does not name too many contacts.
///
/// # Errors
/// `InvalidValue`, naming `element`.
pub(crate) fn must_be_few(count: usize, element: &str) -> Result<(), Fault> {
    if count > CALL {
        return Err(fault!(InvalidValue, element, "more than {CALL} at once"));
    }
    Ok(())
}

/// Adds contacts to a book; answers their numbers. Whoever is there already by the same name and address is replaced, and
/// keeps his number: there is no other way to correct an entry, and a program that sends all of them again adds none.
///
/// # Errors
/// The fault that names what of a contact is wrong; `InvalidValue` when the book is full.
pub fn add(
    tx: &mut Tx,
    book: Book,
    sent: &[ContactType],
    random: &Random,
    now: i64,
) -> Result<Vec<i64>, Stop> {
    let before = contacts::count(tx, book.site_id, book.owner_id)?;
    let mut room = CONTACTS.saturating_sub(usize::try_from(before).unwrap_or(CONTACTS));
    let mut ids = Vec::with_capacity(sent.len());
    for sent in sent {
        let accepted = accepted(sent)?;
        let mut contact = Contact {
            id: random.number(9),
            site_id: book.site_id,
            owner_id: book.owner_id,
            name: sorted_by(&accepted).to_owned(),
            email: accepted.email.clone(),
            record: record::pack(&accepted),
            created_at: now,
        };
        if let Some(id) = contacts::known(tx, &contact)? {
            contacts::set_record(tx, id, &contact.record)?;
            ids.push(id);
            continue;
        }
        if room == 0 {
            let why = "contacts are in the address book";
            return Err(fault!(InvalidValue, "contact", "{CONTACTS} {why}: it is full").into());
        }
        room -= 1;
        let is_added = random.until_free(contact.id, |id| {
            contact.id = id;
            contacts::insert(tx, &contact)
        })?;
        if !is_added {
            return Err(fault!(ServerBusy).explained("no free id was found").into());
        }
        ids.push(contact.id);
    }
    Ok(ids)
}

/// Makes sure of what can be told of a contact without looking at others.
///
/// # Errors
/// `MissingElement`, `InvalidValue`, `InvalidTimeZone`, `ValueTooLong`.
pub fn must_be_sound(sent: &ContactType) -> Result<(), Stop> {
    accepted(sent).map(drop)
}

/// A contact as it is kept: with its address in lower case, without what follows from whose it is.
fn accepted(sent: &ContactType) -> Result<ContactType, Stop> {
    let mut contact = sent.clone();
    contact.email = sent.email.trim().to_lowercase();
    if contact.email.is_empty() {
        let why = "required, but absent or blank";
        return Err(fault!(MissingElement, "contact/email", "{why}").into());
    }
    accounts::must_fit(&contact.email, accounts::NAME_CHARACTERS, "contact/email")?;
    accounts::must_be_email_address(&contact.email, "contact/email")?;
    if let Some(name) = &contact.name {
        accounts::must_fit(name, accounts::NAME_CHARACTERS, "contact/name")?;
    }
    scheduling::named_zone(contact.time_zone_id, "contact/timeZoneID")?;
    if let Some(address) = &mut contact.address {
        address.address_type = None;
    }
    let size = record::pack(&contact).len();
    if size > RECORD {
        return Err(fault!(ValueTooLong, "contact", "{size} bytes altogether: {RECORD} fit").into());
    }
    Ok(contact)
}

/// What a contact stands under: his name, or his address where he has none.
fn sorted_by(contact: &ContactType) -> &str {
    let name = contact.name.as_deref().filter(|name| !name.trim().is_empty());
    name.unwrap_or(&contact.email)
}

/// A contact as it was sent, with whose it is.
///
/// # Errors
/// [`Stop::Store`] when its record is damaged.
pub fn told(found: &Listed) -> Result<ContactType, Stop> {
    let mut contact: ContactType = record::unpack(&found.record)?;
    contact.address.get_or_insert_default().address_type = Some(whose(found.owner_id));
    Ok(contact)
}

/// Whether an entry is a user's own or the site's, in the API's words.
pub(crate) fn whose(owner_id: i64) -> AddressTypeType {
    if owner_id == SITE { AddressTypeType::Global } else { AddressTypeType::Personal }
}

/// Makes a distribution list.
///
/// # Errors
/// `MissingElement`, `ValueTooLong`; `InvalidValue` when its owner has one of that name, or too many.
pub fn create_list(
    tx: &mut Tx,
    book: Book,
    name: &str,
    description: Option<&str>,
    random: &Random,
    now: i64,
) -> Result<DistList, Stop> {
    let mut list = DistList {
        id: random.number(9),
        site_id: book.site_id,
        owner_id: book.owner_id,
        name: list_name(name)?,
        description: list_description(description)?,
        created_at: now,
    };
    name_must_be_free(tx, &list)?;
    if dist_lists::count(tx, book.site_id, book.owner_id)? >= LISTS {
        let why = "lists are in the address book";
        return Err(fault!(InvalidValue, "distList", "{LISTS} {why}: it is full").into());
    }
    let is_made = random.until_free(list.id, |id| {
        list.id = id;
        dist_lists::insert(tx, &list)
    })?;
    if !is_made {
        return Err(fault!(ServerBusy).explained("no free id was found").into());
    }
    Ok(list)
}

/// What a distribution list may be called.
///
/// # Errors
/// `MissingElement`, `ValueTooLong`.
pub(crate) fn list_name(sent: &str) -> Result<String, Fault> {
    let name = sent.trim();
    if name.is_empty() {
        return Err(fault!(MissingElement, "distList/name", "required, but absent or blank"));
    }
    accounts::must_fit(name, LIST_NAME, "distList/name")?;
    Ok(name.to_owned())
}

/// What may be said of a distribution list; nothing, when that is blank.
///
/// # Errors
/// `ValueTooLong`.
pub(crate) fn list_description(sent: Option<&str>) -> Result<Option<String>, Fault> {
    let Some(text) = sent.filter(|text| !text.is_empty()) else { return Ok(None) };
    accounts::must_fit(text, LIST_DESCRIPTION, "distList/desc")?;
    Ok(Some(text.to_owned()))
}

/// Makes sure that no other list of the same owner has this one's name.
///
/// # Errors
/// `InvalidValue`, naming distList/name.
pub(crate) fn name_must_be_free(tx: &mut Tx, list: &DistList) -> Result<(), Stop> {
    let known = dist_lists::by_name(tx, list.site_id, list.owner_id, &list.name)?;
    if known.is_some_and(|known| known.id != list.id) {
        let why = "there is a list of that name already";
        return Err(fault!(InvalidValue, "distList/name", "{}: {why}", list.name).into());
    }
    Ok(())
}

/// Makes sure that contacts can stand in a list of this book: those of the book itself, and the site's.
///
/// # Errors
/// `ContactNotFound`, naming distList/contactID; `InvalidValue` for too many at once.
pub(crate) fn contacts_must_be_there(tx: &mut Tx, book: Book, ids: &[i64]) -> Result<(), Stop> {
    must_be_few(ids.len(), "distList/contactID")?;
    for id in ids {
        let found = contacts::by_id(tx, book.site_id, *id)?;
        if !found.is_some_and(|found| [book.owner_id, SITE].contains(&found.owner_id)) {
            let element = "distList/contactID";
            return Err(fault!(ContactNotFound, element, "there is no contact {id}").into());
        }
    }
    Ok(())
}

/// The lists that somebody finds who looks into this book, with that number and that name as far as they are given.
///
/// # Errors
/// [`Stop::Store`].
pub(crate) fn lists(
    tx: &mut Tx,
    book: Book,
    wanted: Option<AddressTypeType>,
    id: Option<i64>,
    name: Option<&str>,
) -> Result<Vec<DistList>, Stop> {
    let name = name.map(fold).filter(|name| !name.is_empty());
    let mut found = dist_lists::of_owners(tx, book.site_id, book.owners(wanted))?;
    found.retain(|list| id.is_none_or(|id| id == list.id));
    found.retain(|list| name.as_ref().is_none_or(|name| *name == fold(&list.name)));
    Ok(found)
}
