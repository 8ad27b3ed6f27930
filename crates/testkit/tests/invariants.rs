//! What ARCHITECTURE.md says of the crates, held against their files.

use std::fs;
use std::path::{Path, PathBuf};

/// Which of our crates each may depend on.
const ALLOWED: [(&str, &[&str]); 11] = [
    ("xml", &[]),
    ("calendar", &[]),
    ("schema", &["xml"]),
    ("api", &["schema", "xml"]),
    ("client", &["api", "schema", "xml"]),
    ("store", &["calendar"]),
    ("mail", &["calendar"]),
    ("operations", &["api", "calendar", "mail", "schema", "store", "xml"]),
    ("web", &["api", "calendar", "operations", "schema", "xml"]),
    (
        "server",
        &["api", "calendar", "client", "mail", "operations", "schema", "store", "web", "xml"],
    ),
    (
        "testkit",
        &[
            "api",
            "calendar",
            "client",
            "mail",
            "operations",
            "schema",
            "server",
            "store",
            "web",
            "xml",
        ],
    ),
];

#[test]
fn dependencies_point_down_only() {
    let mut names: Vec<String> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut known: Vec<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(names, known, "a crate that this test does not know");
    for (name, allowed) in ALLOWED {
        let manifest =
            fs::read_to_string(root().join("crates").join(name).join("Cargo.toml")).unwrap();
        let dependencies = manifest.split("[dependencies]").nth(1).unwrap_or_default();
        let dependencies = dependencies.split("[dev-dependencies]").next().unwrap_or_default();
        for (other, _) in ALLOWED {
            let depends =
                dependencies.lines().any(|line| line.split(['.', ' ', '=']).next() == Some(other));
            assert!(!depends || allowed.contains(&other), "{name} must not depend on {other}");
        }
    }
}

#[test]
fn only_the_store_has_sql() {
    let words = ["SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE"];
    assert_eq!(lines_with(&words, &["store", "testkit"]), Vec::<String>::new());
}

#[test]
fn only_api_and_operations_name_elements() {
    let words = ["<serv:", "\"serv:", "\"meet:", "<bodyContent", "<securityContext"];
    // And the contract as data, which names them all.
    let except = ["api", "operations", "schema", "testkit"];
    assert_eq!(lines_with(&words, &except), Vec::<String>::new());
}

#[test]
fn what_is_pure_does_no_io() {
    for name in ["xml", "calendar"] {
        for (path, text) in sources(name) {
            for word in ["std::fs", "std::net", "std::env", "std::process", "tokio"] {
                assert!(!text.contains(word), "{} uses {word}", path.display());
            }
        }
    }
}

/// The lines of code, comments aside, that have one of `words`, in all crates but some.
fn lines_with(words: &[&str], except: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, _) in ALLOWED.iter().filter(|(name, _)| !except.contains(name)) {
        for (path, text) in sources(name) {
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let hits = code.filter(|line| words.iter().any(|word| line.contains(word)));
            found.extend(hits.map(|line| format!("{}: {}", path.display(), line.trim())));
        }
    }
    found
}

/// A crate's own source files up to their tests.
fn sources(name: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join("crates").join(name).join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources can be listed") {
            let path = entry.expect("a folder of sources can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file can be read");
                let product = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                files.push((path, product));
            }
        }
    }
    files
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the crate is in a workspace")
        .to_owned()
}
