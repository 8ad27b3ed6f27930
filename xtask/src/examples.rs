//! What the scenarios show of each operation, for the pages of the reference: an example, and how many exchanges there are.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use schema::{Contract, Namespace, Operation};

/// From the module's folder, `crates/web/src/reference`, up to the project's.
const UP: &str = "../../../../";

/// The module: a line for each operation that the scenarios below `root` show.
pub fn module(root: &Path, contract: &Contract) -> Result<String, String> {
    let counts = exchanges(&root.join("scenarios"), contract)?;
    let mut operations: BTreeMap<String, (&Namespace, &Operation)> = BTreeMap::new();
    for (namespace, operation) in contract.operations() {
        operations
            .extend(namespace.full_name(operation).map(|name| (name, (namespace, operation))));
    }
    let mut out = String::from(
        "//! What the scenarios show of each operation.\n\n\
         // Written by `cargo xtask codegen` from scenarios/. Do not edit.\n\n\
         use super::{Example, Shown};\n\n\
         /// By the operation's name.\n\
         pub(super) static SHOWN: &[Shown] = &[\n",
    );
    for (name, (namespace, operation)) in operations {
        let Some(exchanges) = counts.get(operation.name) else { continue };
        let file = format!("scenarios/examples/{}/{}", namespace.folder, operation.file);
        // Writing to a text cannot fail.
        write!(out, "    Shown {{ operation: \"{name}\", exchanges: {exchanges}, example: ").ok();
        if root.join(format!("{file}.request.xml")).is_file() {
            writeln!(
                out,
                "Some(Example {{\n        request: include_str!(\"{UP}{file}.request.xml\"),\n        \
                 response: include_str!(\"{UP}{file}.response.xml\"),\n    }}) }},"
            )
            .ok();
        } else {
            out.push_str("None },\n");
        }
    }
    out.push_str("];\n");
    Ok(out)
}

/// How many requests of each operation, by its name, stand in the scenario files.
fn exchanges(
    scenarios: &Path,
    contract: &Contract,
) -> Result<BTreeMap<&'static str, usize>, String> {
    let mut counts = BTreeMap::new();
    for folder in entries(scenarios)?.into_iter().filter(|path| path.is_dir()) {
        for file in entries(&folder)? {
            if file.extension().is_none_or(|ending| ending != "txt") {
                continue;
            }
            let text = fs::read_to_string(&file)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            for operation in text.lines().filter_map(|line| asked(line, contract)) {
                *counts.entry(operation).or_insert(0) += 1;
            }
        }
    }
    Ok(counts)
}

/// The operation that a line of a scenario asks for: `host1: meeting.GetMeeting  …`.
fn asked(line: &str, contract: &Contract) -> Option<&'static str> {
    if line.starts_with([' ', '#']) {
        return None;
    }
    let words = line.split(": ").skip(1).filter_map(|rest| rest.split_whitespace().next());
    let names = words.filter_map(|word| word.rsplit_once('.').map(|(_, name)| name));
    names
        .filter_map(|name| {
            let mut all = contract.operations().map(|(_, operation)| operation.name);
            all.find(|known| known.eq_ignore_ascii_case(name))
        })
        .next()
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(told)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(told)).collect()
}

#[cfg(test)]
mod tests {
    use schema::CONTRACT;

    use super::asked;

    #[test]
    fn requests_are_told_from_what_is_around_them() {
        for (line, operation) in [
            ("host1: meeting.GetMeeting  <meetingKey>1</meetingKey>", Some("GetMeeting")),
            ("ann with password \"a: b\": user.getuser", Some("GetUser")),
            ("ticket {t} of host1: trainingsession.DelLab", Some("DelLab")),
            ("GetMeeting tells what is known: all of it.", None),
            ("# host1: meeting.GetMeeting", None),
            ("    <a>x: meeting.GetMeeting</a>", None),
            ("host1: meeting.GetMeetings", None),
        ] {
            assert_eq!(asked(line, &CONTRACT), operation, "{line}");
        }
    }
}
