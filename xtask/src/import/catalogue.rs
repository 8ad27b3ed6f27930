//! What the catalogue says: namespaces, types, operations, which of them reach which, and each as text of the contract.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use super::files::{ContractFiles, files_below};
use super::{BODY_CONTENT, Name, contract_name};

/// An operation as the catalogue knows it.
pub(super) struct Operation {
    pub(super) package: String,
    pub(super) name: String,
    pub(super) request: Name,
    /// Absent when only the operation's name is known.
    pub(super) response: Option<Name>,
    pub(super) since: Option<String>,
}

impl Operation {
    /// Its file below the contract folder.
    pub(super) fn file(&self) -> String {
        format!("{}/{}.toml", self.package, snake_case(&self.name))
    }

    /// The opening of its file, with what a person must fill in left empty.
    pub(super) fn head(&self, request: &str, response: &str) -> String {
        let mut text = format!(
            "[operation]\nname = {}\ndoc = \"\"\ncaller = []\nfaults = []\n",
            quoted(&self.name)
        );
        if let Some(since) = &self.since {
            let _ = writeln!(text, "since = {}", quoted(since));
        }
        let _ = write!(text, "request = {}\nresponse = {}", quoted(request), quoted(response));
        text
    }
}

/// Limits on a value: the contract's key for each, and the limit as TOML.
type Facets = Vec<(&'static str, String)>;

/// Everything the catalogue's files say.
pub(super) struct Catalogue {
    /// Per prefix: uri and schema file.
    pub(super) namespaces: BTreeMap<String, (String, String)>,
    pub(super) types: BTreeMap<Name, Value>,
    /// Complex types in the order of the schema, then simple types.
    pub(super) positions: BTreeMap<Name, usize>,
    pub(super) operations: Vec<Operation>,
    /// Which operations reach a type, as indices of `operations`.
    users: BTreeMap<Name, BTreeSet<usize>>,
}

impl Catalogue {
    pub(super) fn read(folder: &Path) -> Result<Catalogue, String> {
        let mut catalogue = Catalogue {
            namespaces: BTreeMap::new(),
            types: BTreeMap::new(),
            positions: BTreeMap::new(),
            operations: Vec::new(),
            users: BTreeMap::new(),
        };
        for (path, text) in files_below(folder, "json")? {
            let mut document: Value =
                serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
            share_attribute_types(&mut document);
            catalogue.add_namespace(&document);
        }
        for index in 0..catalogue.operations.len() {
            let operation = &catalogue.operations[index];
            let roots: Vec<Name> =
                operation.response.iter().chain([&operation.request]).cloned().collect();
            // Operations known by name only have no types to reach.
            for root in roots.into_iter().filter(|root| catalogue.types.contains_key(root)) {
                for name in catalogue.reached(root)? {
                    catalogue.users.entry(name).or_default().insert(index);
                }
            }
        }
        Ok(catalogue)
    }

    fn add_namespace(&mut self, document: &Value) {
        let prefix = text(document, "prefix");
        let mut file = "";
        for value in items(document, "complexTypes").iter().chain(items(document, "simpleTypes")) {
            let name = (prefix.to_owned(), text(value, "name").to_owned());
            self.positions.insert(name.clone(), self.positions.len());
            self.types.insert(name, value.clone());
            file = if file.is_empty() { text(value, "file") } else { file };
        }
        self.namespaces
            .insert(prefix.to_owned(), (text(document, "uri").to_owned(), file.to_owned()));
        for value in items(document, "operations") {
            let type_of = |key: &str| {
                let reference = value.get(key).filter(|reference| reference.is_object())?;
                Some((text(reference, "ns").to_owned(), text(reference, "type").to_owned()))
            };
            self.operations.push(Operation {
                package: text(value, "service").rsplit('.').next().unwrap_or_default().to_owned(),
                name: text(value, "operation").to_owned(),
                request: type_of("request").unwrap_or_default(),
                response: type_of("response"),
                since: normal_since(text(value, "since")),
            });
        }
    }

    pub(super) fn packages(&self) -> BTreeSet<String> {
        self.operations.iter().map(|operation| operation.package.clone()).collect()
    }

    /// The package whose service owns the namespace; the shared namespaces belong to none.
    pub(super) fn package_of(&self, prefix: &str) -> Option<&str> {
        self.operations
            .iter()
            .find(|operation| operation.request.0 == prefix)
            .map(|operation| operation.package.as_str())
    }

    fn type_named(&self, name: &Name) -> Result<&Value, String> {
        self.types
            .get(name)
            .ok_or_else(|| format!("the catalogue has no type {}:{}", name.0, name.1))
    }

    /// The type and all that its elements and bases lead to.
    pub(super) fn reached(&self, root: Name) -> Result<BTreeSet<Name>, String> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![root];
        while let Some(name) = waiting.pop() {
            if !reached.insert(name.clone()) {
                continue;
            }
            let value = self.type_named(&name)?;
            for field in items(value, "fields") {
                waiting
                    .push((text(field, "ns_of_type").to_owned(), text(field, "type").to_owned()));
            }
            waiting.extend(
                text(value, "extends")
                    .split_once(':')
                    .map(|(prefix, base)| (prefix.to_owned(), base.to_owned())),
            );
            waiting
                .retain(|name| name.0 != "xsd" && format!("{}:{}", name.0, name.1) != BODY_CONTENT);
        }
        Ok(reached)
    }

    /// True for an inline restriction of a text or number, which is written beside its element instead of as a type.
    pub(super) fn stands_in_place(&self, name: &Name) -> bool {
        let Some(value) = self.types.get(name) else { return false };
        name.1.contains('/') && value.get("fields").is_none() && items(value, "enum").is_empty()
    }

    /// The file where a type belongs: that of its operation when nothing else reaches it, else that of its namespace.
    pub(super) fn home(&self, name: &Name, files: &ContractFiles) -> String {
        let is_body = |operation: &&Operation| {
            operation.request == *name || operation.response.as_ref() == Some(name)
        };
        if let Some(operation) = self.operations.iter().find(is_body) {
            let file = operation.file();
            if files.sections.contains_key(&file) {
                return file;
            }
        } else if let Some(users) = self.users.get(name)
            && let [only] = users.iter().collect::<Vec<_>>()[..]
            && self.operations[*only].request.0 == name.0
        {
            return self.operations[*only].file();
        }
        match self.package_of(&name.0) {
            Some(package) => format!("{package}/service.toml"),
            None => format!("types/{}.toml", name.0),
        }
    }

    /// The `[service]` table of a package's service file.
    pub(super) fn service_head(&self, package: &str) -> Result<String, String> {
        let operation = self.operations.iter().find(|operation| operation.package == package);
        let prefix = operation.map(|operation| operation.request.0.as_str()).unwrap_or_default();
        let (uri, file) =
            self.namespaces.get(prefix).ok_or_else(|| format!("no namespace {prefix}"))?;
        let packages = match package {
            "auo" => vec!["meeting.auo"],
            "training" => vec!["training", "trainingsession"],
            _ => vec![package],
        };
        let mut head = format!(
            "[service]\nprefix = {}\nuri = {}\nfile = {}\n",
            quoted(prefix),
            quoted(uri),
            quoted(file)
        );
        let _ = writeln!(head, "packages = {}", list(&packages));
        // Answers of these services declare a neighbour's prefix too, and clients have come to rely on it.
        if let Some(neighbour) = [("meeting", "att"), ("ep", "meet"), ("site", "event")]
            .iter()
            .find(|pair| pair.0 == package)
        {
            let _ = writeln!(head, "also_declares = {}", list(&[neighbour.1]));
        }
        if package == "site" {
            head.push_str("answer_prefix = \"ns1\"\n");
        }
        Ok(head.trim_end().to_owned())
    }

    /// One type as a table of the contract.
    pub(super) fn section(&self, name: &Name) -> Result<String, String> {
        let value = self.type_named(name)?;
        let mut section = format!("[{}]\ndoc = \"\"", contract_name(&name.1));
        let Some(fields) = value.get("fields").and_then(Value::as_array) else {
            let values: Vec<&str> = items(value, "enum").iter().filter_map(Value::as_str).collect();
            if values.is_empty() {
                let (base, facets) = self.restriction(name)?;
                let _ = write!(section, "\nbase = {}", quoted(&base));
                for (key, facet) in facets {
                    let _ = write!(section, "\n{key} = {facet}");
                }
            } else {
                let _ = write!(section, "\nvalues = {}", list(&values));
                section.push_str(if value.get("openEnum").is_some() {
                    "\nopen = true"
                } else {
                    ""
                });
            }
            return Ok(section);
        };
        let extends = text(value, "extends");
        if value.get("simpleContent").is_some() {
            let base = extends.strip_prefix("xsd:").unwrap_or(extends);
            let base = base.strip_prefix(&format!("{}:", name.0)).unwrap_or(base);
            let _ = write!(section, "\ntext = {}", quoted(base));
        } else if !extends.is_empty() && extends != BODY_CONTENT {
            let own = extends.strip_prefix(&format!("{}:", name.0)).unwrap_or(extends);
            let _ = write!(section, "\nextends = {}", quoted(own));
        }
        let groups: Vec<&str> =
            items(value, "choiceGroups").iter().map(choice).collect::<Result<_, _>>()?;
        if !groups.is_empty() {
            let _ = write!(section, "\nchoices = {}", list(&groups));
        }
        let has = |kind: &str| fields.iter().any(|field| text(field, "kind") == kind);
        for (key, said) in [
            ("mixed", value.get("mixed").is_some()),
            ("any", has("any")),
            ("any_attributes", has("anyAttribute")),
        ] {
            section.push_str(&if said { format!("\n{key} = true") } else { String::new() });
        }
        let fields: Vec<&Value> =
            fields.iter().filter(|field| !text(field, "kind").starts_with("any")).collect();
        let width = fields.iter().map(|field| text(field, "name").len()).max().unwrap_or(0);
        for (position, field) in fields.iter().enumerate() {
            let field_name = text(field, "name");
            // A name that stands twice, before and after a choice, needs two keys.
            let again = fields[..position].iter().any(|other| text(other, "name") == field_name);
            let (key, named) = if again {
                (format!("{field_name}2"), format!("name = {}, ", quoted(field_name)))
            } else {
                (field_name.to_owned(), String::new())
            };
            let element = self.element(&name.0, field)?;
            let _ = write!(section, "\n{key:width$} = {{ {named}{element}");
        }
        Ok(section)
    }

    /// One element as an inline table, without its opening brace.
    fn element(&self, own_prefix: &str, field: &Value) -> Result<String, String> {
        let name = (text(field, "ns_of_type").to_owned(), text(field, "type").to_owned());
        let (type_name, facets) = if name.0 == "xsd" {
            (name.1, Vec::new())
        } else if self.stands_in_place(&name) {
            self.restriction(&name)?
        } else if name.0 == own_prefix {
            (contract_name(&name.1), Vec::new())
        } else {
            (format!("{}:{}", name.0, contract_name(&name.1)), Vec::new())
        };
        let minimum = field.get("min").and_then(Value::as_u64).unwrap_or(1);
        let maximum = field.get("max").and_then(Value::as_u64);
        let suffix = match (minimum, maximum) {
            (0, Some(1)) => "?",
            (_, Some(1)) => "",
            (0, _) => "*",
            _ => "+",
        };
        let mut table = format!("type = {}", quoted(&format!("{type_name}{suffix}")));
        if text(field, "kind") == "attribute" {
            table.push_str(", attribute = true");
        }
        if let Some(group) = text(field, "choiceGroup").strip_prefix("choice") {
            let _ = write!(table, ", choice = {group}");
        }
        for (key, facet) in facets {
            let _ = write!(table, ", {key} = {facet}");
        }
        if let Some(maximum) = maximum.filter(|maximum| *maximum > 1) {
            let _ = write!(table, ", occurs = {maximum}");
        }
        if let Some(default) = field.get("default").and_then(Value::as_str) {
            let _ = write!(table, ", default = {}", quoted(default));
        }
        if let Some(since) = normal_since(text(field, "since")) {
            let _ = write!(table, ", since = {}", quoted(&since));
        }
        if let Some(known) =
            normal_known(text(field, "confidence"), field.get("typeInferred").is_some())
        {
            let _ = write!(table, ", known = {}", quoted(known));
        }
        table.push_str(", doc = \"\" }");
        Ok(table)
    }

    /// The primitive under a simple type, and the limits on it under the contract's names.
    fn restriction(&self, name: &Name) -> Result<(String, Facets), String> {
        let value = self.type_named(name)?;
        let base = text(value, "base");
        let (primitive, mut facets) = match base.split_once(':') {
            Some(("xsd", primitive)) => (primitive.to_owned(), Vec::new()),
            Some((prefix, base)) => self.restriction(&(prefix.to_owned(), base.to_owned()))?,
            None => return Err(format!("{}:{} has the odd base {base:?}", name.0, name.1)),
        };
        let keys = [
            ("maxLength", "max"),
            ("minLength", "min_length"),
            ("pattern", "pattern"),
            ("minInclusive", "min"),
            ("maxInclusive", "upper"),
        ];
        for (facet, key) in keys {
            let Some(limit) = value["restrictions"].get(facet).and_then(Value::as_str) else {
                continue;
            };
            facets.retain(|(known, _)| *known != key);
            facets.push((key, if key == "pattern" { quoted(limit) } else { limit.to_owned() }));
        }
        Ok((primitive, facets))
    }
}

/// Gives one name to the enumerations of attributes of the same name and the same values: a schema that types each
/// attribute in place repeats them.
fn share_attribute_types(document: &mut Value) {
    let mut shared: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for simple in items(document, "simpleTypes") {
        if let Some((_, attribute)) = text(simple, "name").split_once("/@") {
            let values = simple["enum"].to_string();
            let names = shared.entry((attribute.to_owned(), values)).or_default();
            names.push(text(simple, "name").to_owned());
        }
    }
    let mut renamed = BTreeMap::new();
    let attributes: Vec<String> = shared.keys().map(|(attribute, _)| attribute.clone()).collect();
    for ((attribute, values), names) in shared {
        let alone = attributes.iter().filter(|other| **other == attribute).count() == 1;
        if names.len() > 1 && alone && values != "[]" {
            renamed.extend(names.into_iter().map(|name| (name, format!("{attribute}Type"))));
        }
    }
    let new_name = |value: &Value, key: &str| renamed.get(text(value, key)).cloned();
    let mut kept = BTreeSet::new();
    for list in ["simpleTypes", "complexTypes"] {
        let Some(types) = document.get_mut(list).and_then(Value::as_array_mut) else { continue };
        for value in types.iter_mut() {
            if let Some(name) = new_name(value, "name") {
                value["name"] = name.into();
            }
            for field in value.get_mut("fields").and_then(Value::as_array_mut).into_iter().flatten()
            {
                if let Some(name) = new_name(field, "type") {
                    field["type"] = name.into();
                }
            }
        }
        types.retain(|value| kept.insert(text(value, "name").to_owned()));
    }
}

/// How often one of a choice's elements stands there, as the contract says it.
fn choice(group: &Value) -> Result<&'static str, String> {
    match (group["min"].as_u64(), group["max"].as_u64()) {
        (Some(1), Some(1)) => Ok("one"),
        (Some(0), Some(1)) => Ok("optional"),
        (Some(1), None) => Ok("one or more"),
        (Some(0), None) => Ok("any number"),
        _ => Err(format!("the contract cannot say the choice {group}")),
    }
}

/// The release an element came with, when that is 40.1.0 or later; before that it has always been there.
pub(super) fn normal_since(prose: &str) -> Option<String> {
    let first = prose.split_whitespace().next()?;
    let (major, rest) = first.split_once('.')?;
    let (minor, patch) = rest.split_once('.').unwrap_or((rest, "0"));
    let major: u32 = major.parse().ok()?;
    let minor: u32 = if minor == "x" { 1 } else { minor.parse().ok()? };
    let patch: u32 = patch.parse().ok()?;
    ((major, minor, patch) >= (40, 1, 0)).then(|| format!("{major}.{minor}.{patch}"))
}

/// `inferred` unless the element was seen with its type.
pub(super) fn normal_known(confidence: &str, type_inferred: bool) -> Option<&'static str> {
    (type_inferred || matches!(confidence, "client" | "inferred")).then_some("inferred")
}

/// `GetAPIVersion` becomes `get_api_version`.
pub(super) fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let after_lower = index > 0 && !letters[index - 1].is_uppercase();
        let before_lower = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if index > 0 && letter.is_uppercase() && (after_lower || before_lower) {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// A TOML string; JSON's escapes are a subset of TOML's.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A TOML array, on one line while it is short.
fn list(values: &[&str]) -> String {
    let quoted: Vec<String> = values.iter().map(|value| quoted(value)).collect();
    let line = format!("[{}]", quoted.join(", "));
    if line.len() <= 100 { line } else { format!("[\n    {},\n]", quoted.join(",\n    ")) }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}
