//! The contract as a constant of crate `schema`: one file per namespace.

use std::fmt::Write;

use schema::{Contract, Field, Namespace, Operation, Shape, Structure, Type, Version};

use crate::rust::HEAD;

/// Every file below `src/generated/`, with its text.
pub fn files(contract: &Contract) -> Vec<(String, String)> {
    let mut files = vec![("mod.rs".to_owned(), root(contract))];
    for namespace in contract.namespaces {
        files.push((format!("{}.rs", namespace.folder), one(namespace)));
    }
    files
}

fn root(contract: &Contract) -> String {
    let mut out =
        format!("//! The contract, as `contract/` has it.\n\n{HEAD}\nuse crate::model::*;\n\n");
    for namespace in contract.namespaces {
        writeln!(out, "mod {};", namespace.folder).ok();
    }
    out.push_str("\n/// Everything that `contract/` says.\npub static CONTRACT: Contract = Contract {\n    releases: &[\n");
    for release in contract.releases {
        let version = version(release.version);
        writeln!(out, "        Release {{ version: {version}, doc: {:?} }},", release.doc).ok();
    }
    out.push_str("    ],\n    namespaces: &[\n");
    for namespace in contract.namespaces {
        writeln!(out, "        {}::NAMESPACE,", namespace.folder).ok();
    }
    out.push_str("    ],\n    faults: &[\n");
    for fault in contract.faults {
        writeln!(
            out,
            "        Fault {{ name: {:?}, code: {:?}, text: {:?}, known: Known::{:?}, doc: {:?} }},",
            fault.name, fault.code, fault.text, fault.known, fault.doc
        )
        .ok();
    }
    out.push_str("    ],\n};\n");
    out
}

fn one(namespace: &Namespace) -> String {
    let mut out =
        format!("//! The namespace `{}`.\n\n{HEAD}\nuse crate::model::*;\n\n", namespace.folder);
    out.push_str("pub const NAMESPACE: Namespace = Namespace {\n");
    for (name, value) in [
        ("folder", format!("{:?}", namespace.folder)),
        ("prefix", format!("{:?}", namespace.prefix)),
        ("answer_prefix", format!("{:?}", namespace.answer_prefix)),
        ("uri", format!("{:?}", namespace.uri)),
        ("file", format!("{:?}", namespace.file)),
        ("packages", format!("&{:?}", namespace.packages)),
        ("also_declares", format!("&{:?}", namespace.also_declares)),
        ("kept_as_xml", namespace.kept_as_xml.to_string()),
    ] {
        writeln!(out, "    {name}: {value},").ok();
    }
    out.push_str("    operations: &[\n");
    for known in namespace.operations {
        operation(&mut out, known);
    }
    out.push_str("    ],\n    types: &[\n");
    for known in namespace.types {
        definition(&mut out, known);
    }
    out.push_str("    ],\n};\n");
    out
}

fn operation(out: &mut String, known: &Operation) {
    let also = known.also_declares.map_or("None".to_owned(), |also| format!("Some(&{also:?})"));
    writeln!(
        out,
        "        Operation {{\n            file: {:?}, name: {:?}, request: {:?}, response: {:?},\n            doc: {:?},\n            caller: &{:?}, faults: &{:?},\n            also_declares: {also}, since: {}, known: Known::{:?},\n            types: &[",
        known.file,
        known.name,
        known.request,
        known.response,
        known.doc,
        known.caller,
        known.faults,
        since(known.since),
        known.known,
    )
    .ok();
    for known in known.types {
        definition(out, known);
    }
    out.push_str("            ],\n        },\n");
}

fn definition(out: &mut String, known: &Type) {
    let head = format!(
        "        Type {{ name: {:?}, extends: {:?}, doc: {:?}, shape: ",
        known.name, known.extends, known.doc
    );
    out.push_str(&head);
    match &known.shape {
        Shape::Tokens(values) => write!(out, "Shape::Tokens(&{values:?})"),
        Shape::Text { known, max } => {
            write!(out, "Shape::Text {{ known: &{known:?}, max: {max:?} }}")
        }
        Shape::Structure(structure) => write!(out, "Shape::Structure({})", of_structure(structure)),
    }
    .ok();
    out.push_str(" },\n");
}

fn of_structure(structure: &Structure) -> String {
    let mut out = String::from("Structure { ");
    if !structure.fields.is_empty() {
        out.push_str("fields: &[\n");
        for known in structure.fields {
            writeln!(out, "            {},", field(known)).ok();
        }
        out.push_str("        ], ");
    }
    if !structure.choices.is_empty() {
        let choices: Vec<String> =
            structure.choices.iter().map(|choice| format!("Choice::{choice:?}")).collect();
        write!(out, "choices: &[{}], ", choices.join(", ")).ok();
    }
    if let Some(text) = structure.text {
        write!(out, "text: Some({text:?}), ").ok();
    }
    for (name, said) in [
        ("mixed", structure.mixed),
        ("any", structure.any),
        ("any_attributes", structure.any_attributes),
    ] {
        out.push_str(&if said { format!("{name}: true, ") } else { String::new() });
    }
    out + "..Structure::PLAIN }"
}

/// What it says; what it does not say is left to `BLANK`.
fn field(known: &Field) -> String {
    let mut out = format!(
        "Field {{ name: {:?}, type_name: {:?}, count: Count::{:?}, ",
        known.name, known.type_name, known.count
    );
    for (name, value) in [
        ("occurs", known.occurs),
        ("max", known.max),
        ("min_length", known.min_length),
        ("min", known.min),
        ("upper", known.upper),
    ] {
        out.push_str(&value.map_or(String::new(), |value| format!("{name}: Some({value}), ")));
    }
    for (name, value) in [("pattern", known.pattern), ("default", known.default)] {
        out.push_str(&value.map_or(String::new(), |value| format!("{name}: Some({value:?}), ")));
    }
    if known.attribute {
        out.push_str("attribute: true, ");
    }
    if known.choice != 0 {
        write!(out, "choice: {}, ", known.choice).ok();
    }
    if known.since.is_some() {
        write!(out, "since: {}, ", since(known.since)).ok();
    }
    if known.known != schema::Known::Seen {
        write!(out, "known: Known::{:?}, ", known.known).ok();
    }
    write!(out, "doc: {:?}, ..Field::BLANK }}", known.doc).ok();
    out
}

fn since(known: Option<Version>) -> String {
    known.map_or("None".to_owned(), |known| format!("Some({})", version(known)))
}

fn version(Version(major, minor, patch): Version) -> String {
    format!("Version({major}, {minor}, {patch})")
}
