//! The XML schemas of the contract: one file per namespace, named as the original's.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;

use crate::contract::{Contract, Count, Field, Shape, Type};

/// Every file below `schema/`, with its text.
pub fn files(contract: &Contract) -> Vec<(String, String)> {
    let contents = body_content_types(contract);
    (0..contract.namespaces.len()).filter_map(|index| one(contract, index, &contents)).collect()
}

fn one(
    contract: &Contract,
    index: usize,
    contents: &HashSet<*const Type>,
) -> Option<(String, String)> {
    let namespace = &contract.namespaces[index];
    let types: Vec<&Type> =
        contract.types.iter().filter(|known| known.namespace == index).collect();
    if types.is_empty() {
        return None;
    }
    let used = used_prefixes(contract, &types, contents);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<!-- Written by `cargo xtask codegen` from contract/. Do not edit. -->\n");
    writeln!(
        out,
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\""
    )
    .ok();
    writeln!(out, "           targetNamespace=\"{}\"", namespace.uri).ok();
    write!(out, "           xmlns:{}=\"{}\"", namespace.prefix, namespace.uri).ok();
    let others = used.iter().filter(|prefix| **prefix != namespace.prefix);
    let others: Vec<_> = others
        .filter_map(|prefix| contract.namespaces.iter().find(|known| known.prefix == *prefix))
        .collect();
    for other in &others {
        write!(out, "\n           xmlns:{}=\"{}\"", other.prefix, other.uri).ok();
    }
    out.push_str(">\n");
    for other in &others {
        writeln!(
            out,
            "  <xs:import namespace=\"{}\" schemaLocation=\"{}\"/>",
            other.uri, other.file
        )
        .ok();
    }
    if namespace.prefix == "serv" {
        out.push_str("  <xs:element name=\"message\" type=\"serv:messageType\"/>\n");
    }
    for known in types {
        definition(&mut out, contract, known, contents);
    }
    out.push_str("</xs:schema>\n");
    Some((namespace.file.clone(), out))
}

/// The types at the root of a request's or response's chain of extensions: those are contents of a body.
fn body_content_types(contract: &Contract) -> HashSet<*const Type> {
    let mut roots = HashSet::new();
    for operation in &contract.operations {
        let prefix = &contract.namespaces[operation.namespace].prefix;
        for name in [&operation.request, &operation.response] {
            let mut known = contract.type_named(prefix, name);
            while let Some(derived) = known {
                known = contract.base_of(derived);
                if known.is_none() {
                    roots.insert(std::ptr::from_ref(derived));
                }
            }
        }
    }
    roots
}

fn used_prefixes(
    contract: &Contract,
    types: &[&Type],
    contents: &HashSet<*const Type>,
) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for known in types {
        if contents.contains(&std::ptr::from_ref(*known)) {
            used.insert("serv".to_owned());
        }
        used.extend(known.extends.iter().map(|(prefix, _)| prefix.clone()));
        if let Shape::Structure(fields) = &known.shape {
            used.extend(
                fields
                    .iter()
                    .map(|field| field.type_name.0.clone())
                    .filter(|prefix| prefix != "xsd"),
            );
        }
    }
    used.retain(|prefix| contract.namespaces.iter().any(|known| known.prefix == *prefix));
    used
}

fn definition(
    out: &mut String,
    contract: &Contract,
    known: &Type,
    contents: &HashSet<*const Type>,
) {
    let name = &known.name;
    match &known.shape {
        Shape::Tokens(values) => {
            writeln!(out, "  <xs:simpleType name=\"{name}\">{}", annotation(&known.doc)).ok();
            out.push_str("    <xs:restriction base=\"xs:string\">\n");
            for value in values {
                writeln!(out, "      <xs:enumeration value=\"{}\"/>", escape(value)).ok();
            }
            out.push_str("    </xs:restriction>\n  </xs:simpleType>\n");
        }
        Shape::Text { known: values, max } => {
            let mut doc = known.doc.clone();
            if !values.is_empty() {
                write!(doc, " Known values: {}. Others may follow.", values.join("; ")).ok();
            }
            let limit = max.map_or(String::new(), |max| format!("<xs:maxLength value=\"{max}\"/>"));
            writeln!(
                out,
                "  <xs:simpleType name=\"{name}\">{}<xs:restriction base=\"xs:string\">{limit}</xs:restriction></xs:simpleType>",
                annotation(&doc)
            )
            .ok();
        }
        Shape::Structure(fields) => {
            writeln!(out, "  <xs:complexType name=\"{name}\">{}", annotation(&known.doc)).ok();
            let base = match contract.base_of(known) {
                Some(base) => {
                    Some(format!("{}:{}", contract.namespaces[base.namespace].prefix, base.name))
                }
                None => contents
                    .contains(&std::ptr::from_ref(known))
                    .then(|| "serv:bodyContentType".to_owned()),
            };
            if let Some(base) = &base {
                writeln!(out, "    <xs:complexContent><xs:extension base=\"{base}\">").ok();
            }
            out.push_str("    <xs:sequence>\n");
            for field in fields {
                element(out, field);
            }
            out.push_str("    </xs:sequence>\n");
            if base.is_some() {
                out.push_str("    </xs:extension></xs:complexContent>\n");
            }
            out.push_str("  </xs:complexType>\n");
        }
    }
}

fn element(out: &mut String, field: &Field) {
    let (prefix, name) = &field.type_name;
    let type_name = if prefix == "xsd" { format!("xs:{name}") } else { format!("{prefix}:{name}") };
    let bounds = match (field.count, field.occurs) {
        (Count::One, _) => String::new(),
        (Count::Optional, _) => " minOccurs=\"0\"".to_owned(),
        (Count::Many, most) => format!(" minOccurs=\"0\" maxOccurs=\"{}\"", occurs(most)),
        (Count::OneOrMore, most) => format!(" maxOccurs=\"{}\"", occurs(most)),
    };
    let default = field
        .default
        .as_ref()
        .map_or(String::new(), |default| format!(" default=\"{}\"", escape(default)));
    let mut limits = String::new();
    for (facet, value) in [
        ("minLength", field.min_length),
        ("maxLength", field.max),
        ("minInclusive", field.min),
        ("maxInclusive", field.upper),
    ] {
        if let Some(value) = value {
            write!(limits, "<xs:{facet} value=\"{value}\"/>").ok();
        }
    }
    if let Some(pattern) = &field.pattern {
        write!(limits, "<xs:pattern value=\"{}\"/>", escape(pattern)).ok();
    }
    let note = annotation(&field.doc);
    if limits.is_empty() {
        writeln!(out, "      <xs:element name=\"{}\" type=\"{type_name}\"{bounds}{default}>{note}</xs:element>", field.name).ok();
    } else {
        writeln!(
            out,
            "      <xs:element name=\"{}\"{bounds}{default}>{note}<xs:simpleType><xs:restriction base=\"{type_name}\">{limits}</xs:restriction></xs:simpleType></xs:element>",
            field.name
        )
        .ok();
    }
}

fn occurs(most: Option<i64>) -> String {
    most.map_or("unbounded".to_owned(), |most| most.to_string())
}

fn annotation(doc: &str) -> String {
    format!("<xs:annotation><xs:documentation>{}</xs:documentation></xs:annotation>", escape(doc))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
