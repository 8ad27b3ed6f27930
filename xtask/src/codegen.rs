//! `cargo xtask codegen`: everything that is written from the contract, and the test that it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::contract::Contract;
use crate::{rust, schema};

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
    let contract = Contract::load(&root.join("contract"))?;
    let api = root.join("crates/api");
    let rust = rust::files(&contract)
        .into_iter()
        .map(|(name, text)| (api.join("src/generated").join(name), text));
    let schema = schema::files(&contract)
        .into_iter()
        .map(|(name, text)| (api.join("schema").join(name), text));
    let inventory = std::iter::once((api.join("inventory.txt"), inventory(&contract)));
    Ok(rust.chain(schema).chain(inventory).collect())
}

/// Every operation of the API by name, one a line, sorted.
fn inventory(contract: &Contract) -> String {
    let mut names: Vec<String> = Vec::new();
    for (index, namespace) in contract.namespaces.iter().enumerate() {
        let Some(package) = namespace.packages.first() else { continue };
        let written = contract
            .operations
            .iter()
            .filter(|operation| operation.namespace == index)
            .map(|operation| &operation.name);
        names.extend(written.chain(&namespace.planned).map(|name| format!("{package}.{name}")));
    }
    names.sort();
    names.join("\n") + "\n"
}

fn existing(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![root.join("crates/api/src/generated"), root.join("crates/api/schema")];
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
        let contract = Contract::load(&root().join("contract")).unwrap();
        let names = inventory(&contract);
        let mut lines: Vec<&str> = names.lines().collect();
        assert_eq!(lines.len(), 127);
        lines.dedup();
        assert_eq!(lines.len(), 127);
    }
}
