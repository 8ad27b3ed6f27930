//! `cargo xtask new-operation PACKAGE.OPERATION`: lays out the files of one more operation, and registers it.
//!
//! The operation must stand in the contract. What it writes is to be filled in: the handler, the scenario. Nothing that
//! is there is written over.

use std::fs;
use std::path::Path;

use toml_edit::Document;

use crate::rust::{rust_type_name, snake_case};

/// Lays out the operation named in `arguments` below `root`, the project's folder.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let [full_name] = arguments else {
        return Err("usage: cargo xtask new-operation PACKAGE.OPERATION".to_owned());
    };
    let (package, name) = full_name
        .rsplit_once('.')
        .ok_or("the name is PACKAGE.OPERATION, such as meeting.DelMeeting")?;
    let folder = service_of(root, package)?;
    let file = snake_case(name);
    if !root.join(format!("contract/{folder}/{file}.toml")).exists() {
        return Err(format!("contract/{folder} has no {file}.toml, which describes the operation"));
    }
    let files = Files { root, folder: &folder, file, name };
    files.handler()?;
    files.registration(package)?;
    files.scenario(package)?;
    println!(
        "Fill in crates/operations/src/{0}/{1}.rs and scenarios/{0}/{1}.txt, then run `cargo xtask codegen`.",
        files.folder, files.file
    );
    Ok(())
}

/// The folder of the service that has this package. service.toml is read alone: other files of the contract may be half
/// filled in.
fn service_of(root: &Path, package: &str) -> Result<String, String> {
    let contract = root.join("contract");
    let entries =
        fs::read_dir(&contract).map_err(|error| format!("{}: {error}", contract.display()))?;
    for folder in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let Ok(text) = fs::read_to_string(folder.join("service.toml")) else { continue };
        let document =
            Document::parse(text).map_err(|error| format!("{}: {error}", folder.display()))?;
        let packages = document.get("service").and_then(|service| service.get("packages"));
        let mut packages = packages.and_then(|item| item.as_array()).into_iter().flatten();
        if packages.any(|known| known.as_str() == Some(package)) {
            return Ok(folder.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    Err(format!("no service has the package {package}"))
}

struct Files<'a> {
    root: &'a Path,
    folder: &'a str,
    file: String,
    name: &'a str,
}

impl Files<'_> {
    fn handler(&self) -> Result<(), String> {
        let (folder, file, request) = (self.folder, &self.file, rust_type_name(self.name));
        self.add(
            &format!("crates/operations/src/{folder}/{file}.rs"),
            &format!(
                "//! {folder}.{0}, as contract/{folder}/{file}.toml describes it.\n\n\
                 use api::fault;\nuse api::{folder}::{{{request}, {request}Response}};\n\nuse crate::{{Context, Execute, Stop}};\n\n\
                 impl Execute for {request} {{\n    fn execute(&self, _cx: &mut Context<'_>) -> Result<{request}Response, Stop> {{\n        \
                 // Find, permit, change, tell, answer.\n        Err(fault!(OperationNotYet).naming(\"{folder}.{0}\").into())\n    }}\n}}\n",
                self.name
            ),
        )?;
        let module = format!("crates/operations/src/{folder}/mod.rs");
        if !self.root.join(&module).exists() {
            self.add(&module, &format!("//! The {folder} service.\n\n"))?;
            self.edit("crates/operations/src/lib.rs", |text| {
                with_line(text, "pub mod ", &format!("pub mod {folder};"))
            })?;
        }
        self.edit(&module, |text| with_line(text, "mod ", &format!("mod {file};")))
    }

    fn registration(&self, package: &str) -> Result<(), String> {
        let line = format!(
            "    entry::<api::{}::{}>(Access::Read),",
            self.folder,
            rust_type_name(self.name)
        );
        self.edit("crates/operations/src/table.rs", |text| with_line(text, "    entry::<", &line))?;
        let full_name = format!("{package}.{}", self.name);
        self.edit("crates/operations/not_yet.txt", |text| {
            text.lines().filter(|line| *line != full_name).map(|line| format!("{line}\n")).collect()
        })
    }

    fn scenario(&self, package: &str) -> Result<(), String> {
        self.add(
            &format!("scenarios/{}/{}.txt", self.folder, self.file),
            &format!(
                "What a client sees of {package}.{0}.\n\nhost1: {package}.{0}\n  SUCCESS\n",
                self.name
            ),
        )
    }

    /// Writes a file that is not there yet.
    fn add(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.root.join(name);
        if path.exists() {
            return Ok(());
        }
        let complain = |error: std::io::Error| format!("{name}: {error}");
        fs::create_dir_all(path.parent().unwrap_or(self.root)).map_err(complain)?;
        fs::write(&path, text).map_err(complain)
    }

    fn edit(&self, name: &str, change: impl FnOnce(&str) -> String) -> Result<(), String> {
        let path = self.root.join(name);
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        fs::write(&path, change(&text)).map_err(|error| format!("{name}: {error}"))
    }
}

/// The text with one more line among those that start with `start`, in order; at the end when there are none.
fn with_line(text: &str, start: &str, line: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.contains(&line) {
        return text.to_owned();
    }
    let after = lines.iter().position(|known| known.starts_with(start) && *known > line);
    let last = lines.iter().rposition(|known| known.starts_with(start)).map(|last| last + 1);
    lines.insert(after.or(last).unwrap_or(lines.len()), line);
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_registered_in_order_and_once() {
        let text = "head\nmod a;\nmod c;\n\ntail\n";
        let with = with_line(text, "mod ", "mod b;");
        assert_eq!(with, "head\nmod a;\nmod b;\nmod c;\n\ntail\n");
        assert_eq!(with_line(&with, "mod ", "mod b;"), with);
        assert_eq!(with_line(text, "mod ", "mod d;"), "head\nmod a;\nmod c;\nmod d;\n\ntail\n");
        assert_eq!(with_line("head\n", "mod ", "mod a;"), "head\nmod a;\n");
    }
}
