//! `cargo xtask new-operation PACKAGE.OPERATION`: lays out the files of one more operation, and registers it.
//!
//! What it writes is to be filled in: the contract (unless `import-catalogue` wrote it already), the handler, the
//! scenario. Nothing that is there is written over.

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
    let service = service_of(root, package)?;
    let file = snake_case(name);
    let imported = root.join(format!("contract/{}/{file}.toml", service.folder)).exists();
    if !imported && !service.planned.iter().any(|planned| planned == name) {
        return Err(format!("{package} has no operation {name}"));
    }
    let files = Files { root, folder: &service.folder, file, name };
    files.contract()?;
    files.handler()?;
    files.registration(package)?;
    files.scenario(package)?;
    println!(
        "Fill in contract/{0}/{1}.toml, run `cargo xtask codegen`, then crates/operations/src/{0}/{1}.rs and scenarios/{0}/{1}.txt.",
        files.folder, files.file
    );
    Ok(())
}

/// What service.toml says, read alone: other files of the contract may be half filled in.
struct Service {
    folder: String,
    planned: Vec<String>,
}

fn service_of(root: &Path, package: &str) -> Result<Service, String> {
    let contract = root.join("contract");
    let entries =
        fs::read_dir(&contract).map_err(|error| format!("{}: {error}", contract.display()))?;
    for folder in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let Ok(text) = fs::read_to_string(folder.join("service.toml")) else { continue };
        let document =
            Document::parse(text).map_err(|error| format!("{}: {error}", folder.display()))?;
        let texts = |key: &str| -> Vec<String> {
            let array = document
                .get("service")
                .and_then(|service| service.get(key))
                .and_then(|item| item.as_array());
            array
                .into_iter()
                .flatten()
                .filter_map(|value| value.as_str().map(str::to_owned))
                .collect()
        };
        if texts("packages").iter().any(|known| known == package) {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return Ok(Service { folder: name, planned: texts("planned") });
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
    fn contract(&self) -> Result<(), String> {
        let (folder, name) = (self.folder, self.name);
        let request = name[..1].to_ascii_lowercase() + &name[1..];
        self.add(
            &format!("contract/{folder}/{}.toml", self.file),
            &format!(
                "[operation]\nname = \"{name}\"\ndoc = \"\"\ncaller = []\nfaults = []\nrequest = \"{request}\"\nresponse = \"{request}Response\"\n\n\
                 [{request}]\ndoc = \"\"\n\n[{request}Response]\ndoc = \"\"\n"
            ),
        )?;
        self.edit(&format!("contract/{folder}/service.toml"), |text| without_planned(text, name))
    }

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

/// The service's file without `name` among the planned operations, whether they stand on one line or on several.
fn without_planned(text: &str, name: &str) -> String {
    let quoted = format!("\"{name}\"");
    let Some((before, after)) = text.split_once("planned = [") else { return text.to_owned() };
    let Some((list, rest)) = after.split_once(']') else { return text.to_owned() };
    let kept: Vec<&str> = list
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty() && *entry != quoted)
        .collect();
    let list: String = kept.iter().map(|entry| format!("    {entry},\n")).collect();
    format!("{before}planned = [\n{list}]{rest}")
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

    #[test]
    fn what_is_written_is_no_longer_planned() {
        let one_line = "[service]\nplanned = [\"A\", \"B\"]\n\n[x]\n";
        assert_eq!(
            without_planned(one_line, "A"),
            "[service]\nplanned = [\n    \"B\",\n]\n\n[x]\n"
        );
        let several = "[service]\nplanned = [\n    \"A\",\n    \"B\",\n]\n";
        assert_eq!(without_planned(several, "B"), "[service]\nplanned = [\n    \"A\",\n]\n");
    }
}
