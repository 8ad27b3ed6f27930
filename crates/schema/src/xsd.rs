//! The XML schemas of the contract at a version: one file per namespace, named as the original's.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::{
    Choice, Contract, Count, Field, Found, Namespace, Operation, Shape, Structure, Version,
};

/// The base of every request and answer: bodyContent's own type.
const BODY_CONTENT: &str = "serv:bodyContentType";

/// Every schema as its site would have it that speaks `version`: file names with their texts.
pub fn files(contract: &Contract, version: Version) -> Vec<(String, String)> {
    let writing = Writing { contract, version, contents: contents(contract) };
    contract
        .namespaces
        .iter()
        .map(|namespace| (namespace.file.to_owned(), writing.file(namespace)))
        .collect()
}

struct Writing<'a> {
    contract: &'a Contract,
    version: Version,
    contents: BTreeSet<String>,
}

/// The types at the root of a request's or answer's chain of extensions: those are contents of a body.
fn contents(contract: &Contract) -> BTreeSet<String> {
    let bodies = contract.operations().flat_map(|(namespace, operation)| {
        [operation.request, operation.response].into_iter().filter_map(|name| namespace.find(name))
    });
    let roots = bodies.filter_map(|body| contract.lineage(body).pop());
    roots.map(|root| root.full_name()).collect()
}

impl Writing<'_> {
    fn file(&self, namespace: &'static Namespace) -> String {
        let types: Vec<Found> =
            namespace.all_types().filter(|found| self.has(found.operation)).collect();
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writeln!(out, "<!-- Reconvene: the XML API {}, as its contract has it. -->", self.version)
            .ok();
        out.push_str("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\"\n");
        writeln!(out, "           targetNamespace=\"{}\"", namespace.uri).ok();
        write!(out, "           xmlns:{}=\"{}\"", namespace.prefix, namespace.uri).ok();
        let others: Vec<&Namespace> = self
            .used_prefixes(&types)
            .into_iter()
            .filter(|prefix| *prefix != namespace.prefix)
            .filter_map(|prefix| self.contract.namespace(prefix))
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
        for found in types {
            self.definition(&mut out, found);
        }
        out.push_str("</xs:schema>\n");
        out
    }

    fn has(&self, operation: Option<&Operation>) -> bool {
        operation.and_then(|operation| operation.since).is_none_or(|since| since <= self.version)
    }

    fn used_prefixes(&self, types: &[Found]) -> BTreeSet<&'static str> {
        let mut used = BTreeSet::new();
        for found in types {
            if self.contents.contains(&found.full_name()) {
                used.insert("serv");
            }
            let named = found.definition.extends.into_iter();
            let named = named.chain(
                found
                    .definition
                    .fields()
                    .iter()
                    .filter(|field| field.is_in(self.version))
                    .map(|field| field.type_name),
            );
            used.extend(named.filter_map(|name| name.split_once(':')).map(|(prefix, _)| prefix));
        }
        used
    }

    fn definition(&self, out: &mut String, found: Found) {
        let (name, doc) = (found.definition.name, found.definition.doc);
        match found.definition.shape {
            Shape::Tokens(values) => {
                writeln!(out, "  <xs:simpleType name=\"{name}\">{}", annotation(doc)).ok();
                out.push_str("    <xs:restriction base=\"xs:string\">\n");
                for value in values {
                    writeln!(out, "      <xs:enumeration value=\"{}\"/>", escape(value)).ok();
                }
                out.push_str("    </xs:restriction>\n  </xs:simpleType>\n");
            }
            Shape::Text { known, max } => {
                let mut doc = doc.to_owned();
                if !known.is_empty() {
                    write!(doc, " Known values: {}. Others may follow.", known.join("; ")).ok();
                }
                let limit =
                    max.map_or(String::new(), |max| format!("<xs:maxLength value=\"{max}\"/>"));
                writeln!(
                    out,
                    "  <xs:simpleType name=\"{name}\">{}<xs:restriction base=\"xs:string\">{limit}</xs:restriction></xs:simpleType>",
                    annotation(&doc)
                )
                .ok();
            }
            Shape::Structure(structure) => {
                let mixed = if structure.mixed { " mixed=\"true\"" } else { "" };
                writeln!(out, "  <xs:complexType name=\"{name}\"{mixed}>{}", annotation(doc)).ok();
                self.content(out, found, &structure);
                out.push_str("  </xs:complexType>\n");
            }
        }
    }

    fn content(&self, out: &mut String, found: Found, structure: &Structure) {
        let is_content = self.contents.contains(&found.full_name());
        let base = found.definition.extends.or(is_content.then_some(BODY_CONTENT));
        let (opening, closing) = match (structure.text, base) {
            (Some(text), _) => (
                format!("    <xs:simpleContent><xs:extension base=\"{}\">\n", schema_name(text)),
                "    </xs:extension></xs:simpleContent>\n",
            ),
            (None, Some(base)) => (
                format!("    <xs:complexContent><xs:extension base=\"{base}\">\n"),
                "    </xs:extension></xs:complexContent>\n",
            ),
            (None, None) => (String::new(), ""),
        };
        out.push_str(&opening);
        let (attributes, elements): (Vec<&Field>, Vec<&Field>) = structure
            .fields
            .iter()
            .filter(|field| field.is_in(self.version))
            .partition(|field| field.attribute);
        if structure.text.is_none() {
            out.push_str("    <xs:sequence>\n");
            particles(out, &elements, structure.choices);
            if structure.any {
                out.push_str("      <xs:any minOccurs=\"0\" maxOccurs=\"unbounded\" processContents=\"lax\"/>\n");
            }
            out.push_str("    </xs:sequence>\n");
        }
        for field in attributes {
            attribute(out, field);
        }
        if structure.any_attributes {
            out.push_str("    <xs:anyAttribute processContents=\"lax\"/>\n");
        }
        out.push_str(closing);
    }
}

/// The elements, members of one choice together.
fn particles(out: &mut String, elements: &[&Field], choices: &[Choice]) {
    for members in elements.chunk_by(|one, other| one.choice == other.choice) {
        let group = members.first().and_then(|first| choices.get(first.choice.wrapping_sub(1)));
        let Some(group) = group else {
            for field in members {
                element(out, field, &bounds(field));
            }
            continue;
        };
        let (occurs, repeats) = match group {
            Choice::One => ("", false),
            Choice::Optional => (" minOccurs=\"0\"", false),
            Choice::OneOrMore => (" maxOccurs=\"unbounded\"", true),
            Choice::Any => (" minOccurs=\"0\" maxOccurs=\"unbounded\"", true),
        };
        writeln!(out, "      <xs:choice{occurs}>").ok();
        for field in members {
            let many = !repeats && matches!(field.count, Count::Many | Count::OneOrMore);
            element(out, field, if many { " maxOccurs=\"unbounded\"" } else { "" });
        }
        out.push_str("      </xs:choice>\n");
    }
}

fn bounds(field: &Field) -> String {
    let most = || field.occurs.map_or("unbounded".to_owned(), |most| most.to_string());
    match field.count {
        Count::One => String::new(),
        Count::Optional => " minOccurs=\"0\"".to_owned(),
        Count::Many => format!(" minOccurs=\"0\" maxOccurs=\"{}\"", most()),
        Count::OneOrMore => format!(" maxOccurs=\"{}\"", most()),
    }
}

fn element(out: &mut String, field: &Field, bounds: &str) {
    let name = field.name;
    let default = default(field);
    let note = annotation(field.doc);
    let type_name = schema_name(field.type_name);
    let limits = limits(field);
    if limits.is_empty() {
        writeln!(out, "      <xs:element name=\"{name}\" type=\"{type_name}\"{bounds}{default}>{note}</xs:element>").ok();
    } else {
        writeln!(
            out,
            "      <xs:element name=\"{name}\"{bounds}{default}>{note}<xs:simpleType><xs:restriction base=\"{type_name}\">{limits}</xs:restriction></xs:simpleType></xs:element>",
        )
        .ok();
    }
}

fn attribute(out: &mut String, field: &Field) {
    let name = field.name;
    let (default, note, type_name) =
        (default(field), annotation(field.doc), schema_name(field.type_name));
    let required = if field.is_required() { " use=\"required\"" } else { "" };
    let limits = limits(field);
    if limits.is_empty() {
        writeln!(out, "    <xs:attribute name=\"{name}\" type=\"{type_name}\"{required}{default}>{note}</xs:attribute>").ok();
    } else {
        writeln!(
            out,
            "    <xs:attribute name=\"{name}\"{required}{default}>{note}<xs:simpleType><xs:restriction base=\"{type_name}\">{limits}</xs:restriction></xs:simpleType></xs:attribute>",
        )
        .ok();
    }
}

fn default(field: &Field) -> String {
    field.default.map_or(String::new(), |default| format!(" default=\"{}\"", escape(default)))
}

fn limits(field: &Field) -> String {
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
    if let Some(pattern) = field.pattern {
        write!(limits, "<xs:pattern value=\"{}\"/>", escape(pattern)).ok();
    }
    limits
}

/// `xsd:string` as the schemas name it: `xs:string`.
fn schema_name(type_name: &str) -> String {
    match type_name.strip_prefix("xsd:") {
        Some(name) => format!("xs:{name}"),
        None => type_name.to_owned(),
    }
}

fn annotation(doc: &str) -> String {
    format!("<xs:annotation><xs:documentation>{}</xs:documentation></xs:annotation>", escape(doc))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
