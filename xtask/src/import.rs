//! `cargo xtask import-catalogue FOLDER PACKAGE.OPERATION…`: writes contract files from a catalogue of schema facts.
//!
//! The catalogue is one JSON file per namespace, each with `prefix`, `uri`, `operations`, `simpleTypes` and `complexTypes`.
//! What is in the contract already is never changed: types that are missing are put in at their place in catalogue order,
//! with empty docs for a person to write. Only the heads of the service files are written anew each time.
//! `--everything` in place of operations imports all whose types are known, and the types that no operation reaches.

mod catalogue;
mod files;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::Path;

use catalogue::Catalogue;
use files::ContractFiles;

/// The envelope: no operation reaches these types, yet every message is made of them.
const ENVELOPE: &[(&str, &str)] = &[
    ("serv", "messageType"),
    ("serv", "responseType"),
    ("serv", "subErrorType"),
    ("serv", "bodyContentType"),
];

/// In place of operations: all of them.
const EVERYTHING: &str = "--everything";

/// Every body has this empty base, so the contract does not repeat it.
const BODY_CONTENT: &str = "serv:bodyContentType";

/// Prefix and name of a type, as in the catalogue.
type Name = (String, String);

/// Reads the command line's arguments and imports into this workspace's `contract` folder.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let (folder, operations) = arguments
        .split_first()
        .ok_or("usage: cargo xtask import-catalogue FOLDER PACKAGE.OPERATION…")?;
    let contract = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract");
    for note in import(Path::new(folder), &contract, operations)? {
        println!("note: {note}");
    }
    Ok(())
}

/// Imports the operations, each `package.Operation`, and answers with notes for the person who ran it.
fn import(folder: &Path, contract: &Path, wanted: &[String]) -> Result<Vec<String>, String> {
    let catalogue = Catalogue::read(folder)?;
    let mut files = ContractFiles::read(contract, &catalogue)?;
    let mut notes = Vec::new();

    let mut needed: BTreeSet<Name> = BTreeSet::new();
    let wanted = if wanted == [EVERYTHING] {
        needed.extend(catalogue.types.keys().cloned());
        let known = catalogue.operations.iter().filter(|known| known.response.is_some());
        &known.map(|known| format!("{}.{}", known.package, known.name)).collect::<Vec<_>>()
    } else {
        wanted
    };
    for operation in wanted {
        let operation = catalogue
            .operations
            .iter()
            .find(|known| format!("{}.{}", known.package, known.name) == *operation)
            .ok_or_else(|| format!("the catalogue has no operation {operation}"))?;
        let Some(response) = &operation.response else {
            return Err(format!("of {} nothing but the name is known", operation.name));
        };
        needed.extend(catalogue.reached(operation.request.clone())?);
        needed.extend(catalogue.reached(response.clone())?);
        files.add_head(&operation.file(), || operation.head(&operation.request.1, &response.1));
    }
    if !wanted.is_empty() {
        for (prefix, name) in ENVELOPE {
            needed.extend(catalogue.reached((prefix.to_string(), name.to_string()))?);
        }
    }

    for name in needed.iter().filter(|name| !catalogue.stands_in_place(name)) {
        let home = catalogue.home(name, &files);
        let contract_name = contract_name(&name.1);
        match files.places.get(&(name.0.clone(), contract_name.clone())) {
            Some(place) if *place != home && home.ends_with("service.toml") => {
                let prefix = &name.0;
                notes.push(format!(
                    "{prefix}:{contract_name} stands in {place} but is shared now; its place is {home}"
                ));
            }
            Some(_) => {}
            None => {
                files.add_namespace_head(&home, &catalogue);
                let text = catalogue.section(name)?;
                files.add_type(&home, name, &contract_name, text, &catalogue);
            }
        }
    }

    for package in catalogue.packages() {
        let head = catalogue.service_head(&package)?;
        files.set_head(&format!("{package}/service.toml"), head);
    }
    files.write(contract)?;
    Ok(notes)
}

/// `participantsType/attendees` becomes `participantsTypeAttendees`.
fn contract_name(catalogue_name: &str) -> String {
    let mut parts = catalogue_name.split('/');
    let mut name = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.trim_start_matches('@').chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}
