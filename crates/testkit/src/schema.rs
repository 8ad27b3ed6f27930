//! Answers checked against the published schemas, by xmllint.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const MISSING: &str =
    "this test needs xmllint: install it, on Debian with 'apt-get install libxml2-utils'";

/// Where the schemas are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../api/schema")
        .canonicalize()
        .expect("the schemas are part of the sources")
}

/// Validates whole documents, each given with a name; answers what is wrong with them, nothing when all is well.
///
/// # Panics
/// When xmllint is missing, or the schemas themselves are wrong.
pub fn validate(documents: &[(String, String)]) -> Vec<String> {
    let work = tempfile::tempdir().expect("a temporary folder can be made");
    let driver = work.path().join("driver.xsd");
    fs::write(&driver, driver_schema(&folder())).expect("a temporary file can be written");
    let names: Vec<String> = (0..documents.len()).map(|number| format!("{number}.xml")).collect();
    for (name, (_, text)) in names.iter().zip(documents) {
        fs::write(work.path().join(name), text).expect("a temporary file can be written");
    }
    let output = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema", "driver.xsd"])
        .args(&names)
        .current_dir(work.path())
        .output()
        .expect(MISSING);
    let messages = String::from_utf8_lossy(&output.stderr);
    // 0: all are valid; 3: some are not; 1: some are not well-formed. Anything else is a failure of the check itself.
    assert!(
        matches!(output.status.code(), Some(0 | 1 | 3)),
        "xmllint: {}: {messages}",
        output.status
    );
    let checked = messages.lines().filter(|line| line.ends_with(" validates")).count();
    let mut complaints: Vec<String> = messages
        .lines()
        .filter(|line| is_complaint(line))
        .map(|line| with_name(line, documents))
        .collect();
    if complaints.is_empty() && checked != documents.len() {
        complaints.push(format!(
            "xmllint checked {checked} of {} documents: {messages}",
            documents.len()
        ));
    }
    complaints
}

fn is_complaint(line: &str) -> bool {
    line.contains(": ") && line.contains(".xml:")
}

/// A line about `12.xml` with the name of that document.
fn with_name(line: &str, documents: &[(String, String)]) -> String {
    let number = line.split_once(".xml:").and_then(|(number, _)| number.parse::<usize>().ok());
    let name = number.and_then(|number| documents.get(number)).map_or("", |(name, _)| name);
    format!("the answer to {name} does not fit the schema: {line}")
}

/// A schema that imports every namespace: xmllint takes only one, and xsi:type may name a type of any.
fn driver_schema(folder: &Path) -> String {
    let mut text = String::from("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n");
    let entries = fs::read_dir(folder).expect("the schemas can be listed");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "xsd"));
    files.sort();
    assert!(!files.is_empty(), "there is no schema in {}", folder.display());
    for file in files {
        let schema = fs::read_to_string(&file).expect("a schema can be read");
        let namespace =
            schema.split_once("targetNamespace=\"").and_then(|(_, rest)| rest.split_once('"'));
        let (namespace, _) =
            namespace.unwrap_or_else(|| panic!("{} has no targetNamespace", file.display()));
        // Writing to a text cannot fail.
        let _ = writeln!(
            text,
            "<xs:import namespace=\"{namespace}\" schemaLocation=\"{}\"/>",
            file.display()
        );
    }
    text + "</xs:schema>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(content: &str) -> (String, String) {
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <serv:message xmlns:serv=\"http://www.webex.com/schemas/2002/06/service\" \
             xmlns:ep=\"http://www.webex.com/schemas/2002/06/service/ep\"><serv:header><serv:response>\
             <serv:result>SUCCESS</serv:result><serv:gsbStatus>PRIMARY</serv:gsbStatus></serv:response></serv:header>\
             <serv:body><serv:bodyContent xsi:type=\"ep:getAPIVersionResponse\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{content}</serv:bodyContent></serv:body></serv:message>"
        );
        ("a.txt:1".to_owned(), text)
    }

    #[test]
    fn what_fits_and_what_does_not() {
        let good = answer("<ep:apiVersion>1</ep:apiVersion><ep:release>1</ep:release>");
        assert_eq!(validate(std::slice::from_ref(&good)), Vec::<String>::new());

        let swapped = answer("<ep:release>1</ep:release><ep:apiVersion>1</ep:apiVersion>");
        let broken = ("b.txt:2".to_owned(), "<serv:message>".to_owned());
        let complaints = validate(&[good, swapped, broken]);
        assert!(
            complaints.iter().any(|line| line.contains("a.txt:1") && line.contains("apiVersion")),
            "{complaints:?}"
        );
        assert!(complaints.iter().any(|line| line.contains("b.txt:2")), "{complaints:?}");
    }
}
