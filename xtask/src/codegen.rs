//! `cargo xtask codegen`: everything that is written from the contract, and the test that it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use schema::{Contract, Namespace, Version};

use crate::{contract, examples, model, rust};

/// The version whose schemas are kept among the sources, to be read there: that of a new site.
const DEFAULT_VERSION: Version = Version(40, 4, 0);

/// Between these lines of the README stands its table of what works.
const TABLE_START: &str = "<!-- written by `cargo xtask codegen` -->";
const TABLE_END: &str = "<!-- end of what it writes -->";

/// Writes what the contract says below `root`, the project's folder, and removes what it no longer says.
pub fn run(root: &Path) -> Result<(), String> {
    let wanted = outputs(root)?;
    for path in existing(root)? {
        if !wanted.contains_key(&path) {
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    for (path, text) in &wanted {
        if fs::read_to_string(path).is_ok_and(|old| old == *text) {
            continue;
        }
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Every generated file with its text.
fn outputs(root: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let contract = contract::load(&root.join("contract"))?;
    let crates = root.join("crates");
    let below = |folder: &'static str, files: Vec<(String, String)>| {
        let folder = crates.join(folder);
        files.into_iter().map(move |(name, text)| (folder.join(name), text))
    };
    let inventory = inventory(&contract);
    let examples = vec![("examples.rs".to_owned(), examples::module(root, &contract)?)];
    let xsds = schema::schema_files(&contract, DEFAULT_VERSION);
    Ok(below("api/src/generated", rust::files(&contract))
        .chain(below("schema/src/generated", model::files(&contract)))
        .chain(below("schema/xsd", xsds))
        .chain(below("web/src/reference", examples))
        .chain(below("api", vec![("inventory.txt".to_owned(), inventory)]))
        .chain([(root.join("README.md"), readme(root, &contract)?)])
        .collect())
}

/// The README, with its table of what works made anew.
fn readme(root: &Path, contract: &Contract) -> Result<String, String> {
    let read = |name: &str| {
        fs::read_to_string(root.join(name)).map_err(|error| format!("{name}: {error}"))
    };
    let (readme, not_yet) = (read("README.md")?, read("crates/operations/not_yet.txt")?);
    let not_yet: Vec<&str> = not_yet.lines().collect();
    let mut table = String::from("| service | operations that work | not yet |\n|---|---|---|\n");
    let (mut there, mut missing) = (0, 0);
    for namespace in contract.namespaces {
        let Some(package) = namespace.packages.first() else { continue };
        let (absent, present): (Vec<&str>, Vec<&str>) = operations_of(namespace)
            .into_iter()
            .partition(|name| not_yet.contains(&format!("{package}.{name}").as_str()));
        let list = if present.is_empty() { "none yet".to_owned() } else { present.join(", ") };
        table.push_str(&format!("| {package} | {list} | {} |\n", absent.len()));
        there += present.len();
        missing += absent.len();
    }
    table.push_str(&format!("| **all** | **{there} of {}** | **{missing}** |\n", there + missing));
    let (before, rest) =
        readme.split_once(TABLE_START).ok_or_else(|| format!("README.md has no {TABLE_START}"))?;
    let (_, after) =
        rest.split_once(TABLE_END).ok_or_else(|| format!("README.md has no {TABLE_END}"))?;
    Ok(format!("{before}{TABLE_START}\n{table}{TABLE_END}{after}"))
}

/// Every operation of the API by name, one a line, sorted.
fn inventory(contract: &Contract) -> String {
    let mut names: Vec<String> = contract
        .operations()
        .filter_map(|(namespace, operation)| namespace.full_name(operation))
        .collect();
    names.sort();
    names.join("\n") + "\n"
}

/// The names of a service's operations, sorted.
fn operations_of(namespace: &Namespace) -> Vec<&'static str> {
    let mut names: Vec<&str> =
        namespace.operations.iter().map(|operation| operation.name).collect();
    names.sort_unstable();
    names
}

fn existing(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = ["api/src/generated", "schema/src/generated", "schema/xsd"]
        .map(|folder| root.join("crates").join(folder))
        .into();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
    }

    #[test]
    fn generated_files_equal_the_generators_output() {
        let root = root();
        let wanted = outputs(&root).unwrap();
        for (path, text) in &wanted {
            let found = fs::read_to_string(path).unwrap_or_default();
            assert!(
                found == *text,
                "{} is not what the generator writes: run `cargo xtask codegen`",
                path.display()
            );
        }
        for path in existing(&root).unwrap() {
            assert!(
                wanted.contains_key(&path),
                "{} is no longer written: run `cargo xtask codegen`",
                path.display()
            );
        }
    }

    #[test]
    fn the_inventory_names_every_operation_once() {
        let contract = contract::load(&root().join("contract")).unwrap();
        let names = inventory(&contract);
        let mut lines: Vec<&str> = names.lines().collect();
        assert_eq!(lines.len(), 127);
        lines.dedup();
        assert_eq!(lines.len(), 127);
    }
}
