//! The Rust types of the contract, with their readers and writers: one file per operation, one for each namespace.

use std::fmt::Write;

use schema::{Contract, Count, Field, Found, Namespace, Operation, Shape, Type, Version};

pub const HEAD: &str = "// Written by `cargo xtask codegen` from contract/. Do not edit.\n";

/// Element names of which one stands for the other: clients mix them up, and the service never minded.
const SPELLINGS: [&[&str]; 3] = [
    &["meetingKey", "meetingkey", "sessionKey", "sessionkey"],
    &["webExId", "webExID"],
    &["meetingUuid", "meetingUUID"],
];

/// Every file below `src/generated/`, with its text.
pub fn files(contract: &Contract) -> Vec<(String, String)> {
    let mut files =
        vec![("mod.rs".to_owned(), root(contract)), ("faults.rs".to_owned(), faults(contract))];
    for namespace in contract.namespaces {
        files.push((format!("{}/mod.rs", namespace.folder), shared(contract, namespace)));
        for operation in namespace.operations {
            files.push((
                format!("{}/{}.rs", namespace.folder, operation.file),
                one(contract, namespace, operation),
            ));
        }
    }
    files
}

fn root(contract: &Contract) -> String {
    let mut out = format!("//! The API, as `contract/` describes it.\n\n{HEAD}\npub mod faults;\n");
    for namespace in contract.namespaces {
        writeln!(out, "pub mod {};", namespace.folder).ok();
    }
    out.push_str(
        "\n/// Calls a macro with the types of all operations, divided by commas: for what must hold of each of them.\n\
         #[macro_export]\nmacro_rules! every_operation {\n    ($macro:ident) => {\n        $macro! {\n",
    );
    for (namespace, operation) in contract.operations() {
        let name = rust_type_name(operation.request);
        writeln!(out, "            $crate::{}::{name},", namespace.folder).ok();
    }
    out.push_str("        }\n    };\n}\n");
    out
}

fn faults(contract: &Contract) -> String {
    let mut out = format!("//! Every fault of `contract/faults.toml`.\n\n{HEAD}\n");
    out.push_str("/// What can go wrong, as the API tells it.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum FaultKind {\n");
    for fault in contract.faults {
        writeln!(out, "    /// `{}` {}", fault.code, fault.doc).ok();
        writeln!(out, "    {},", fault.name).ok();
    }
    out.push_str("}\n\nimpl FaultKind {\n    /// Every fault, in the order of the contract.\n    pub const ALL: &'static [FaultKind] = &[\n");
    for fault in contract.faults {
        writeln!(out, "        FaultKind::{},", fault.name).ok();
    }
    out.push_str("    ];\n\n    /// Name, `exceptionID` and `reason`.\n    pub fn row(self) -> (&'static str, &'static str, &'static str) {\n        match self {\n");
    for fault in contract.faults {
        writeln!(
            out,
            "            FaultKind::{} => ({:?}, {:?}, {:?}),",
            fault.name, fault.name, fault.code, fault.text
        )
        .ok();
    }
    out.push_str("        }\n    }\n}\n");
    out
}

fn shared(contract: &Contract, namespace: &'static Namespace) -> String {
    let is_service = !namespace.packages.is_empty();
    let what = if is_service { "The service" } else { "Types of the namespace" };
    let mut out = format!("//! {what} `{}`.\n\n{HEAD}\n", namespace.folder);
    if namespace.kept_as_xml {
        writeln!(
            out,
            "xml::document! {{\n    /// A document of the namespace `{}`, kept as XML.\n    pub struct Document = {:?};\n}}",
            namespace.uri, namespace.answer_prefix
        )
        .ok();
        return out;
    }
    let types: Vec<Found> =
        namespace.all_types().filter(|found| found.operation.is_none()).collect();
    out.push_str(&imports(&types, is_service, false));
    for operation in namespace.operations {
        writeln!(out, "mod {};", operation.file).ok();
    }
    for operation in namespace.operations {
        writeln!(out, "pub use {}::*;", operation.file).ok();
    }
    if !namespace.operations.is_empty() {
        out.push('\n');
    }
    if is_service {
        service(&mut out, contract, namespace);
    }
    for found in types {
        definition(&mut out, contract, found);
    }
    out
}

fn service(out: &mut String, contract: &Contract, namespace: &Namespace) {
    out.push_str(
        "/// The service: its names on the wire.\npub static SERVICE: Service = Service {\n",
    );
    writeln!(out, "    packages: &{:?},", namespace.packages).ok();
    writeln!(out, "    declares: &{},", declarations(contract, namespace, namespace.also_declares))
        .ok();
    out.push_str("};\n\n");
}

fn declarations(contract: &Contract, own: &Namespace, also: &[&str]) -> String {
    let others = also.iter().filter_map(|prefix| contract.namespace(prefix));
    let pairs: Vec<String> = std::iter::once(own)
        .chain(others)
        .map(|known| format!("({:?}, {:?})", known.answer_prefix, known.uri))
        .collect();
    format!("[{}]", pairs.join(", "))
}

fn one(contract: &Contract, namespace: &'static Namespace, operation: &Operation) -> String {
    let mut out =
        format!("//! {}.{}: {}\n\n{HEAD}\n", namespace.folder, operation.name, operation.doc);
    let types: Vec<Found> = namespace
        .all_types()
        .filter(|found| found.operation.is_some_and(|owner| owner.name == operation.name))
        .collect();
    out.push_str(&imports(&types, true, true));
    let declares = match operation.also_declares {
        Some(also) => format!("&{}", declarations(contract, namespace, also)),
        None => "super::SERVICE.declares".to_owned(),
    };
    let request = rust_type_name(operation.request);
    writeln!(out, "impl Operation for {request} {{").ok();
    writeln!(out, "    const NAME: &'static str = {:?};", operation.name).ok();
    writeln!(out, "    const SERVICE: &'static Service = &super::SERVICE;").ok();
    writeln!(out, "    const DECLARES: &'static [(&'static str, &'static str)] = {declares};").ok();
    writeln!(
        out,
        "    const REQUEST_TYPE: &'static str = \"{}:{}\";",
        namespace.prefix, operation.request
    )
    .ok();
    writeln!(
        out,
        "    const RESPONSE_TYPE: &'static str = \"{}:{}\";",
        namespace.answer_prefix, operation.response
    )
    .ok();
    writeln!(out, "    type Response = {};", rust_type_name(operation.response)).ok();
    out.push_str("}\n\n");
    for found in types {
        definition(&mut out, contract, found);
    }
    out
}

fn imports(types: &[Found], service: bool, operation: bool) -> String {
    let mut out = String::new();
    let mut structures = types
        .iter()
        .map(|found| found.definition)
        .filter(|known| matches!(known.shape, Shape::Structure(_)))
        .peekable();
    if structures.peek().is_some() {
        let fields: Vec<&Field> = structures.flat_map(Type::fields).collect();
        let read =
            if fields.iter().any(|field| plainly_read(field)) { "ReadElement, " } else { "" };
        let (write, name) = if fields.is_empty() { ("", "") } else { (", WriteElement", ", name") };
        writeln!(
            out,
            "use xml::{{Error, ReadChildren, {read}Reader, WriteChildren{write}, Writer{name}}};"
        )
        .ok();
        out.push('\n');
    }
    match (service, operation) {
        (true, true) => out.push_str("use crate::{Operation, Service};\n\n"),
        (true, false) => out.push_str("use crate::Service;\n\n"),
        _ => {}
    }
    out
}

fn definition(out: &mut String, contract: &Contract, found: Found) {
    let known = found.definition;
    match known.shape {
        Shape::Text { .. } => {}
        Shape::Tokens(values) => {
            writeln!(
                out,
                "xml::tokens! {{\n    /// {}\n    pub enum {} {{",
                known.doc,
                rust_type_name(known.name)
            )
            .ok();
            for value in values {
                writeln!(out, "        {} = {value:?},", variant_name(value)).ok();
            }
            out.push_str("    }\n}\n\n");
        }
        Shape::Structure(_) => structure(out, contract, found),
    }
}

fn structure(out: &mut String, contract: &Contract, found: Found) {
    let known = found.definition;
    let fields = known.fields();
    let name = rust_type_name(known.name);
    let base = known.extends.and_then(|name| contract.find(name));
    let base_field = base.map(|base| base_field_name(base.definition.name));
    writeln!(out, "/// {}", known.doc).ok();
    writeln!(out, "#[derive(Debug, Clone, Default, PartialEq)]").ok();
    if fields.is_empty() && base.is_none() {
        writeln!(out, "pub struct {name} {{}}\n").ok();
    } else {
        writeln!(out, "pub struct {name} {{").ok();
        if let (Some(base), Some(field)) = (base, &base_field) {
            writeln!(out, "    /// {}", base.definition.doc).ok();
            writeln!(out, "    pub {field}: {},", path(found, base)).ok();
        }
        for field in fields {
            writeln!(out, "    /// {}", field_doc(field)).ok();
            writeln!(
                out,
                "    pub {}: {},",
                field_name(field.name),
                field_type(contract, found, field)
            )
            .ok();
        }
        out.push_str("}\n\n");
    }
    reader(out, contract, found, base_field.as_deref());
    writer(out, found, base_field.as_deref());
}

fn reader(out: &mut String, contract: &Contract, found: Found, base: Option<&str>) {
    let known = found.definition;
    let fields = known.fields();
    let all: Vec<&Field> = contract.all_fields(found).into_iter().map(|(_, field)| field).collect();
    let required: Vec<&str> =
        all.iter().filter(|field| field.is_required()).map(|field| field.name).collect();
    let unused = if fields.is_empty() && base.is_none() { "_" } else { "" };
    writeln!(out, "impl ReadChildren for {} {{", rust_type_name(known.name)).ok();
    writeln!(out, "    const REQUIRED: &'static [&'static str] = &{required:?};\n").ok();
    writeln!(
        out,
        "    fn read_child(&mut self, {unused}name: &str, {unused}reader: &mut Reader<'_>) -> Result<bool, Error> {{"
    )
    .ok();
    let otherwise =
        base.map_or("Ok(false)".to_owned(), |base| format!("self.{base}.read_child(name, reader)"));
    if fields.is_empty() {
        writeln!(out, "        {otherwise}\n    }}\n}}\n").ok();
        return;
    }
    out.push_str("        match name {\n");
    for field in fields {
        let names: Vec<String> =
            spellings(field.name, &all).iter().map(|name| format!("{name:?}")).collect();
        let target = format!("&mut self.{}", field_name(field.name));
        let read = if let Some(limit) = field.max {
            format!("reader.limited({limit}, {target})?")
        } else if limited(field) {
            let start = field.min.map_or("i64::MIN".to_owned(), |start| start.to_string());
            let end = field.upper.map_or("i64::MAX".to_owned(), |end| end.to_string());
            format!("reader.ranged({start}..={end}, {target})?")
        } else {
            format!("self.{}.read(reader)?", field_name(field.name))
        };
        let read = match required.iter().position(|name| *name == field.name) {
            Some(position) if limited(field) => {
                format!("{{ let present = {read}; reader.saw({position}, present); }}")
            }
            Some(position) => format!("reader.required({position}, {target})?"),
            None => format!("_ = {read}"),
        };
        writeln!(out, "            {} => {read},", names.join(" | ")).ok();
    }
    writeln!(out, "            _ => return {otherwise},").ok();
    out.push_str("        }\n        Ok(true)\n    }\n}\n\n");
}

fn writer(out: &mut String, found: Found, base: Option<&str>) {
    let prefix = found.namespace.answer_prefix;
    let fields = found.definition.fields();
    let unused = if fields.is_empty() && base.is_none() { "_" } else { "" };
    writeln!(out, "impl WriteChildren for {} {{", rust_type_name(found.definition.name)).ok();
    writeln!(out, "    fn write_children(&self, {unused}writer: &mut Writer) {{").ok();
    if let Some(base) = base {
        writeln!(out, "        self.{base}.write_children(writer);").ok();
    }
    for field in fields {
        let write = format!(
            "self.{}.write(writer, name!(\"{prefix}:{}\"));",
            field_name(field.name),
            field.name
        );
        match field.since {
            Some(Version(major, minor, patch)) => {
                writeln!(out, "        if writer.speaks({major}, {minor}, {patch}) {{\n            {write}\n        }}").ok()
            }
            None => writeln!(out, "        {write}").ok(),
        };
    }
    out.push_str("    }\n}\n\n");
}

fn limited(field: &Field) -> bool {
    field.max.is_some() || field.min.is_some() || field.upper.is_some()
}

/// Whether the generated reader calls `read` itself, and not a method of the cursor that does.
fn plainly_read(field: &Field) -> bool {
    !field.is_required() && !limited(field)
}

/// The names under which an element is read: its own, and the spellings that no other element of the type has.
fn spellings<'a>(name: &'a str, all: &[&'a Field]) -> Vec<&'a str> {
    let Some(group) = SPELLINGS.iter().find(|group| group.contains(&name)) else {
        return vec![name];
    };
    let alone = all.iter().filter(|field| group.contains(&field.name)).count() == 1;
    let free = group.iter().copied().filter(|spelling| {
        !all.iter().any(|field| field.name == *spelling)
            && (alone || spelling.eq_ignore_ascii_case(name))
    });
    std::iter::once(name).chain(free).collect()
}

fn field_doc(field: &Field) -> String {
    let mut doc = field.doc.to_owned();
    if let Some(max) = field.max {
        write!(doc, " At most {max} characters.").ok();
    }
    match (field.min, field.upper) {
        (Some(min), Some(upper)) => write!(doc, " From {min} to {upper}.").ok(),
        (Some(min), None) => write!(doc, " From {min}.").ok(),
        (None, Some(upper)) => write!(doc, " Up to {upper}.").ok(),
        (None, None) => None,
    };
    if let Some(default) = field.default {
        write!(doc, " Default: {default}.").ok();
    }
    if let Some(since) = field.since {
        write!(doc, " Since {since}.").ok();
    }
    if field.known != schema::Known::Seen {
        write!(doc, " Known: {}.", field.known.word()).ok();
    }
    doc
}

fn field_type(contract: &Contract, user: Found, field: &Field) -> String {
    let bare = match field.type_parts() {
        ("xsd", "boolean") => "bool".to_owned(),
        ("xsd", "long" | "int" | "integer") => "i64".to_owned(),
        ("xsd", "float" | "double") => "f64".to_owned(),
        ("xsd", _) => "String".to_owned(),
        _ => contract.find(field.type_name).map_or_else(String::new, |known| path(user, known)),
    };
    match field.count {
        Count::One => bare,
        Count::Optional => format!("Option<{bare}>"),
        Count::Many | Count::OneOrMore => format!("Vec<{bare}>"),
    }
}

/// How `user` names the type `known`.
fn path(user: Found, known: Found) -> String {
    if matches!(known.definition.shape, Shape::Text { .. }) {
        return "String".to_owned();
    }
    if known.namespace.kept_as_xml {
        return format!("crate::{}::Document", known.namespace.folder);
    }
    let name = rust_type_name(known.definition.name);
    if user.namespace.folder != known.namespace.folder {
        return format!("crate::{}::{name}", known.namespace.folder);
    }
    match (user.operation, known.operation) {
        (Some(_), None) => format!("super::{name}"),
        (Some(own), Some(other)) if own.file != other.file => format!("super::{name}"),
        _ => name,
    }
}

pub fn rust_type_name(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + characters.as_str()
    })
}

fn base_field_name(base: &str) -> String {
    field_name(base.strip_suffix("Type").unwrap_or(base))
}

fn field_name(name: &str) -> String {
    const KEYWORDS: [&str; 12] = [
        "type", "use", "match", "move", "ref", "loop", "in", "as", "for", "static", "mod", "final",
    ];
    let snake = snake_case(name);
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

/// `iCalendarURL` is `i_calendar_url`, `hostWebExID` is `host_web_ex_id`, `supportE2E` is `support_e2e`.
pub fn snake_case(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (position, character) in characters.iter().enumerate() {
        let previous = position.checked_sub(1).map(|before| characters[before]);
        let next = characters.get(position + 1);
        let starts_word = character.is_ascii_uppercase()
            && previous.is_some_and(|previous| {
                previous.is_ascii_lowercase()
                    || previous.is_ascii_uppercase() && next.is_some_and(char::is_ascii_lowercase)
            });
        if starts_word {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// `NO_REPEAT` is `NoRepeat`, `Dry Run` is `DryRun`, `256` is `V256`, `MeetingCenter` stays.
fn variant_name(value: &str) -> String {
    let words = value.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words
        .map(|word| {
            let rest = if word.chars().any(|c| c.is_ascii_lowercase()) {
                word[1..].to_owned()
            } else {
                word[1..].to_ascii_lowercase()
            };
            word[..1].to_ascii_uppercase() + &rest
        })
        .collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("V{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_rust_names() {
        for (name, snake) in [
            ("iCalendarURL", "i_calendar_url"),
            ("hostWebExID", "host_web_ex_id"),
            ("supportE2E", "support_e2e"),
            ("meetingkey", "meetingkey"),
            ("RegID", "reg_id"),
            ("GetAPIVersion", "get_api_version"),
        ] {
            assert_eq!(snake_case(name), snake);
        }
        for (value, variant) in [
            ("NO_REPEAT", "NoRepeat"),
            ("Dry Run", "DryRun"),
            ("256", "V256"),
            ("HOST,PRESENTER", "HostPresenter"),
        ] {
            assert_eq!(variant_name(value), variant);
        }
    }
}
