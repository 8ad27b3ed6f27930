//! The contract as it stands: files of tables, into which new tables are put without disturbing the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml_edit::DocumentMut;

use super::Name;
use super::catalogue::{Catalogue, Operation, quoted};

/// The contract's files, each as its tables: name and text, comments above a table being part of it.
pub(super) struct ContractFiles {
    pub(super) sections: BTreeMap<String, Vec<(String, String)>>,
    /// Where each type stands: prefix and contract name to file.
    pub(super) places: BTreeMap<Name, String>,
}

impl ContractFiles {
    pub(super) fn read(contract: &Path, catalogue: &Catalogue) -> Result<ContractFiles, String> {
        let mut files = ContractFiles { sections: BTreeMap::new(), places: BTreeMap::new() };
        let folders =
            catalogue.namespaces.keys().map(|prefix| (prefix, catalogue.package_of(prefix)));
        for (prefix, package) in folders {
            let folder = package.unwrap_or("types");
            for (path, text) in files_below(&contract.join(folder), "toml")? {
                if package.is_none() && path != format!("{prefix}.toml") {
                    continue;
                }
                let file = format!("{folder}/{path}");
                let sections = split_sections(&text);
                for (name, _) in sections.iter().filter(|(name, _)| !is_head(name)) {
                    files.places.insert((prefix.clone(), name.clone()), file.clone());
                }
                files.sections.insert(file, sections);
            }
        }
        Ok(files)
    }

    /// Gives a file its opening table unless it has one.
    pub(super) fn add_head(&mut self, file: &str, head: impl FnOnce() -> String) {
        let sections = self.sections.entry(file.to_owned()).or_default();
        if !sections.iter().any(|(name, _)| is_head(name)) {
            sections.insert(0, split_sections(&head()).remove(0));
        }
    }

    pub(super) fn add_namespace_head(&mut self, file: &str, catalogue: &Catalogue) {
        let Some(prefix) = file.strip_prefix("types/").and_then(|file| file.strip_suffix(".toml"))
        else {
            return;
        };
        let (uri, schema) = catalogue.namespaces.get(prefix).cloned().unwrap_or_default();
        let (prefix, uri, schema) = (quoted(prefix), quoted(&uri), quoted(&schema));
        self.add_head(file, || {
            format!("[namespace]\nprefix = {prefix}\nuri = {uri}\nfile = {schema}")
        });
    }

    /// Writes a service's head anew, under whatever comment stands above it.
    pub(super) fn set_head(&mut self, file: &str, head: String) {
        self.add_head(file, || head.clone());
        let sections = self.sections.entry(file.to_owned()).or_default();
        if let Some((_, old)) = sections.iter_mut().find(|(name, _)| name == "service") {
            let comments: String = old
                .lines()
                .take_while(|line| !line.starts_with('['))
                .flat_map(|line| [line, "\n"])
                .collect();
            *old = comments + &head;
        }
    }

    /// Puts a new type before the first one that comes later, and leaves the order of the others alone.
    pub(super) fn add_type(
        &mut self,
        file: &str,
        name: &Name,
        contract_name: &str,
        text: String,
        catalogue: &Catalogue,
    ) {
        let operation = catalogue.operations.iter().find(|operation| operation.file() == *file);
        let rank = |type_name: &str| match operation {
            Some(operation) if operation.request.1 == *type_name => Some((0, 0)),
            Some(Operation { response: Some(response), .. }) if response.1 == *type_name => {
                Some((1, 0))
            }
            _ => catalogue
                .positions
                .iter()
                .find(|(known, _)| {
                    known.0 == name.0 && super::contract_name(&known.1) == *type_name
                })
                .map(|(_, position)| (2, *position)),
        };
        let own = rank(contract_name);
        let sections = self.sections.entry(file.to_owned()).or_default();
        let later = sections.iter().position(|(other, _)| !is_head(other) && rank(other) > own);
        sections.insert(later.unwrap_or(sections.len()), (contract_name.to_owned(), text));
        self.places.insert((name.0.clone(), contract_name.to_owned()), file.to_owned());
    }

    pub(super) fn write(&self, contract: &Path) -> Result<(), String> {
        for (file, sections) in &self.sections {
            let texts: Vec<&str> = sections.iter().map(|(_, text)| text.as_str()).collect();
            let text = texts.join("\n\n") + "\n";
            text.parse::<DocumentMut>()
                .map_err(|error| format!("{file} would not be TOML: {error}"))?;
            let path = contract.join(file);
            let told = |error| format!("{file}: {error}");
            fs::create_dir_all(path.parent().unwrap_or(contract)).map_err(told)?;
            if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
                fs::write(&path, text).map_err(told)?;
            }
        }
        Ok(())
    }
}

fn is_head(section: &str) -> bool {
    matches!(section, "" | "operation" | "service" | "namespace")
}

/// Cuts a file before each table header, or before the comment right above it.
fn split_sections(text: &str) -> Vec<(String, String)> {
    let mut sections: Vec<(String, String)> = Vec::new();
    let mut comment = String::new();
    for line in text.lines() {
        if line.starts_with('#') {
            comment += &format!("{line}\n");
            continue;
        }
        let header =
            line.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(name, _)| name);
        if header.is_some() || sections.is_empty() {
            sections.push((header.unwrap_or_default().to_owned(), String::new()));
        }
        if let Some((_, section)) = sections.last_mut() {
            *section += &format!("{comment}{line}\n");
        }
        comment.clear();
    }
    if let Some((_, section)) = sections.last_mut() {
        section.push_str(&comment);
    }
    for (_, section) in &mut sections {
        *section = section.trim_matches('\n').to_owned();
    }
    sections.retain(|(_, section)| !section.is_empty());
    sections
}

/// Name and text of the folder's files with this extension, sorted; none when there is no such folder.
pub(super) fn files_below(
    folder: &Path,
    extension: &str,
) -> Result<BTreeMap<String, String>, String> {
    let told = |error| format!("{}: {error}", folder.display());
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if let Some(name) =
            path.file_name().filter(|_| path.extension().is_some_and(|found| found == extension))
        {
            files.insert(
                name.to_string_lossy().into_owned(),
                fs::read_to_string(&path).map_err(told)?,
            );
        }
    }
    Ok(files)
}
