//! Messages checked against the published schemas, by xmllint.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use schema::{CONTRACT, Version};

const MISSING: &str =
    "this test needs xmllint: install it, on Debian with 'apt-get install libxml2-utils'";

/// Validates whole documents, each given with a name, as a site of version 40.4.0 has them; answers what is wrong with
/// them, nothing when all is well.
///
/// # Panics
/// When xmllint is missing, or the schemas themselves are wrong.
pub fn validate(documents: &[(String, String)]) -> Vec<String> {
    validate_at(Version(40, 4, 0), documents)
}

/// As [`validate`], at another version.
///
/// # Panics
/// When xmllint is missing, or the schemas themselves are wrong.
pub fn validate_at(version: Version, documents: &[(String, String)]) -> Vec<String> {
    let work = tempfile::tempdir().expect("a temporary folder can be made");
    let write = |name: &str, text: &str| {
        fs::write(work.path().join(name), text).expect("a temporary file can be written");
    };
    for (name, text) in schema::schema_files(&CONTRACT, version) {
        write(&name, &text);
    }
    write("driver.xsd", &driver_schema());
    let names: Vec<String> = (0..documents.len()).map(|number| format!("{number}.xml")).collect();
    for (name, (_, text)) in names.iter().zip(documents) {
        write(name, text);
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
    format!("{name} does not fit the schema: {line}")
}

/// A schema that imports every namespace: xmllint takes only one, and xsi:type may name a type of any.
fn driver_schema() -> String {
    let mut text = String::from("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n");
    for namespace in CONTRACT.namespaces {
        // Writing to a text cannot fail.
        let _ = writeln!(
            text,
            "<xs:import namespace=\"{}\" schemaLocation=\"{}\"/>",
            namespace.uri, namespace.file
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
