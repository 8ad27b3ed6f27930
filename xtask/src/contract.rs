//! The contract as read from `contract/`: parsed, then checked. Every complaint names file and line.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{Document, Item, TableLike, Value};

/// Everything `contract/` says.
pub struct Contract {
    pub namespaces: Vec<Namespace>,
    pub operations: Vec<Operation>,
    pub types: Vec<Type>,
    pub faults: Vec<Fault>,
}

/// One XML namespace: shared types (`contract/types/<prefix>.toml`) or a service (`contract/<folder>/service.toml`).
pub struct Namespace {
    pub folder: String,
    pub prefix: String,
    /// The prefix in answers, where it is not `prefix`.
    pub answer_prefix: String,
    pub uri: String,
    pub file: String,
    /// What may stand before an operation's name in xsi:type; empty for shared types.
    pub packages: Vec<String>,
    pub also_declares: Vec<String>,
    /// Operations known by name whose contract is not written yet.
    pub planned: Vec<String>,
}

pub struct Operation {
    pub namespace: usize,
    pub file: String,
    pub name: String,
    pub doc: String,
    pub caller: Vec<String>,
    pub faults: Vec<String>,
    pub request: String,
    pub response: String,
    /// Instead of the service's own.
    pub also_declares: Option<Vec<String>>,
    pub place: Place,
}

pub struct Type {
    pub namespace: usize,
    /// The operation in whose file it stands, or none: shared in its namespace.
    pub operation: Option<usize>,
    pub name: String,
    pub doc: String,
    pub extends: Option<(String, String)>,
    pub shape: Shape,
    pub place: Place,
}

pub enum Shape {
    Structure(Vec<Field>),
    /// Fixed texts.
    Tokens(Vec<String>),
    /// A text under a name: an enumeration to which values may be added (`known` ones listed), or a restricted string.
    Text {
        known: Vec<String>,
        max: Option<i64>,
    },
}

pub struct Field {
    pub name: String,
    /// Prefix and name; the prefix of the basic types is `xsd`.
    pub type_name: (String, String),
    pub count: Count,
    pub max: Option<i64>,
    pub min_length: Option<i64>,
    pub pattern: Option<String>,
    pub min: Option<i64>,
    pub upper: Option<i64>,
    pub occurs: Option<i64>,
    pub default: Option<String>,
    pub since: Option<(u16, u16, u16)>,
    pub known: String,
    pub doc: String,
    pub place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Count {
    One,
    Optional,
    Many,
    OneOrMore,
}

pub struct Fault {
    pub name: String,
    pub code: String,
    pub text: String,
    pub doc: String,
    pub place: Place,
}

/// Where something stands in the contract.
#[derive(Clone)]
pub struct Place {
    file: String,
    line: usize,
}

impl Place {
    pub fn complain(&self, what: impl std::fmt::Display) -> String {
        format!("{}:{}: {what}", self.file, self.line)
    }
}

const BASIC_TYPES: [&str; 11] = [
    "string",
    "boolean",
    "long",
    "int",
    "integer",
    "float",
    "double",
    "base64Binary",
    "dateTime",
    "anyType",
    "anySimpleType",
];

impl Contract {
    /// Reads and checks `folder`.
    pub fn load(folder: &Path) -> Result<Contract, String> {
        let mut contract = Contract {
            namespaces: Vec::new(),
            operations: Vec::new(),
            types: Vec::new(),
            faults: Vec::new(),
        };
        contract.load_faults(&folder.join("faults.toml"))?;
        for path in files_in(&folder.join("types"))? {
            let name = stem(&path);
            contract.load_namespace(&path, &name, "namespace")?;
        }
        let mut folders: Vec<PathBuf> = entries(folder)?
            .into_iter()
            .filter(|path| path.is_dir() && stem(path) != "types")
            .collect();
        folders.sort();
        for service in folders {
            contract.load_namespace(&service.join("service.toml"), &stem(&service), "service")?;
            let namespace = contract.namespaces.len() - 1;
            for path in files_in(&service)? {
                if stem(&path) != "service" {
                    contract.load_operation(&path, namespace)?;
                }
            }
        }
        contract.check()?;
        Ok(contract)
    }

    pub fn type_named(&self, prefix: &str, name: &str) -> Option<&Type> {
        self.types
            .iter()
            .find(|known| self.namespaces[known.namespace].prefix == prefix && known.name == name)
    }

    /// The type this one extends.
    pub fn base_of(&self, derived: &Type) -> Option<&Type> {
        derived.extends.as_ref().and_then(|(prefix, name)| self.type_named(prefix, name))
    }

    /// The elements of a structure, those of what it extends first.
    pub fn all_fields<'a>(&'a self, structure: &'a Type) -> Vec<&'a Field> {
        let mut fields =
            self.base_of(structure).map_or_else(Vec::new, |base| self.all_fields(base));
        if let Shape::Structure(own) = &structure.shape {
            fields.extend(own);
        }
        fields
    }

    fn load_faults(&mut self, path: &Path) -> Result<(), String> {
        let source = Source::read(path)?;
        for (name, table, place) in source.tables()? {
            let text = |key: &str| required_text(table, key, &place);
            self.faults.push(Fault {
                name,
                code: text("code")?,
                text: text("text")?,
                doc: text("doc")?,
                place: place.clone(),
            });
        }
        Ok(())
    }

    fn load_namespace(&mut self, path: &Path, folder: &str, head: &str) -> Result<(), String> {
        let source = Source::read(path)?;
        let tables = source.tables()?;
        let Some((_, table, place)) = tables.iter().find(|(name, ..)| name == head) else {
            return Err(format!("{}: has no [{head}]", path.display()));
        };
        let prefix = required_text(*table, "prefix", place)?;
        self.namespaces.push(Namespace {
            folder: folder.to_owned(),
            answer_prefix: text(*table, "answer_prefix").unwrap_or_else(|| prefix.clone()),
            prefix,
            uri: required_text(*table, "uri", place)?,
            file: required_text(*table, "file", place)?,
            packages: texts(*table, "packages").unwrap_or_default(),
            also_declares: texts(*table, "also_declares").unwrap_or_default(),
            planned: texts(*table, "planned").unwrap_or_default(),
        });
        let namespace = self.namespaces.len() - 1;
        self.load_types(&tables, head, namespace, None)
    }

    fn load_operation(&mut self, path: &Path, namespace: usize) -> Result<(), String> {
        let source = Source::read(path)?;
        let tables = source.tables()?;
        let Some((_, table, place)) = tables.iter().find(|(name, ..)| name == "operation") else {
            return Err(format!("{}: has no [operation]", path.display()));
        };
        self.operations.push(Operation {
            namespace,
            file: stem(path),
            name: required_text(*table, "name", place)?,
            doc: required_text(*table, "doc", place)?,
            caller: texts(*table, "caller").unwrap_or_default(),
            faults: texts(*table, "faults").unwrap_or_default(),
            request: required_text(*table, "request", place)?,
            response: required_text(*table, "response", place)?,
            also_declares: texts(*table, "also_declares"),
            place: place.clone(),
        });
        let operation = self.operations.len() - 1;
        self.load_types(&tables, "operation", namespace, Some(operation))
    }

    fn load_types(
        &mut self,
        tables: &[Named<'_>],
        head: &str,
        namespace: usize,
        operation: Option<usize>,
    ) -> Result<(), String> {
        let prefix = self.namespaces[namespace].prefix.clone();
        for (name, table, place) in tables.iter().filter(|(name, ..)| name != head) {
            let values = texts(*table, "values");
            let shape = match (values, flag(*table, "open")) {
                (Some(values), false) => Shape::Tokens(values),
                (Some(known), true) => Shape::Text { known, max: None },
                (None, _) if table.contains_key("base") => {
                    Shape::Text { known: Vec::new(), max: number(*table, "max") }
                }
                (None, _) => Shape::Structure(fields(*table, &prefix, place)?),
            };
            self.types.push(Type {
                namespace,
                operation,
                name: name.clone(),
                doc: required_text(*table, "doc", place)?,
                extends: text(*table, "extends").map(|name| qualified(&name, &prefix)),
                shape,
                place: place.clone(),
            });
        }
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let mut seen = HashMap::new();
        for known in &self.types {
            if seen.insert((known.namespace, &known.name), ()).is_some() {
                return Err(known.place.complain(format!("{} is defined twice", known.name)));
            }
            if let Some((prefix, name)) = &known.extends
                && self.type_named(prefix, name).is_none()
            {
                return Err(known
                    .place
                    .complain(format!("extends the unknown type {prefix}:{name}")));
            }
            let Shape::Structure(fields) = &known.shape else { continue };
            for field in fields {
                let (prefix, name) = &field.type_name;
                let exists = if prefix == "xsd" {
                    BASIC_TYPES.contains(&name.as_str())
                } else {
                    self.type_named(prefix, name).is_some()
                };
                if !exists {
                    return Err(field
                        .place
                        .complain(format!("{}: unknown type {prefix}:{name}", field.name)));
                }
            }
            let all = self.all_fields(known);
            for (position, field) in all.iter().enumerate() {
                if all[..position].iter().any(|other| other.name == field.name) {
                    return Err(field
                        .place
                        .complain(format!("{} stands twice in {}", field.name, known.name)));
                }
            }
        }
        for operation in &self.operations {
            let prefix = &self.namespaces[operation.namespace].prefix;
            for name in [&operation.request, &operation.response] {
                if self.type_named(prefix, name).is_none() {
                    return Err(operation.place.complain(format!("unknown type {name}")));
                }
            }
            if operation.caller.is_empty() {
                return Err(operation.place.complain("says nothing of the caller"));
            }
            if let Some(name) = operation
                .faults
                .iter()
                .find(|name| !self.faults.iter().any(|fault| fault.name == **name))
            {
                return Err(operation.place.complain(format!("unknown fault {name}")));
            }
            if self.namespaces[operation.namespace].planned.contains(&operation.name) {
                return Err(operation.place.complain("is still listed as planned in service.toml"));
            }
        }
        for (position, fault) in self.faults.iter().enumerate() {
            if self.faults[..position].iter().any(|other| other.code == fault.code) {
                return Err(fault.place.complain(format!("the code {} stands twice", fault.code)));
            }
        }
        Ok(())
    }
}

type Named<'a> = (String, &'a dyn TableLike, Place);

/// One file of the contract, with the means to tell lines.
struct Source {
    name: String,
    text: String,
    document: Document<String>,
}

impl Source {
    fn read(path: &Path) -> Result<Source, String> {
        let text =
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path
            .iter()
            .rev()
            .take(2)
            .map(|part| part.to_string_lossy().into_owned())
            .collect::<Vec<_>>();
        let name = name.into_iter().rev().collect::<Vec<_>>().join("/");
        let document = Document::parse(text.clone()).map_err(|error| format!("{name}: {error}"))?;
        Ok(Source { name, text, document })
    }

    fn tables(&self) -> Result<Vec<Named<'_>>, String> {
        let mut tables = Vec::new();
        for (name, item) in self.document.as_table().iter() {
            let place = self.place(item.span());
            let table = item
                .as_table_like()
                .ok_or_else(|| place.complain(format!("{name} is no table")))?;
            tables.push((name.to_owned(), table, place));
        }
        Ok(tables)
    }

    fn place(&self, span: Option<std::ops::Range<usize>>) -> Place {
        let end = span.map_or(0, |span| span.start);
        Place {
            file: self.name.clone(),
            line: 1 + self.text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count(),
        }
    }
}

fn fields(table: &dyn TableLike, prefix: &str, place: &Place) -> Result<Vec<Field>, String> {
    let mut fields = Vec::new();
    for (name, item) in table.iter() {
        let Some(field) = item.as_inline_table() else { continue };
        let place = &Place { file: place.file.clone(), line: place.line + 1 + fields.len() };
        let complain = |what: &str| place.complain(format!("{name}: {what}"));
        let written = required_text(field, "type", place)?;
        let (bare, count) = match written.chars().last() {
            Some('?') => (&written[..written.len() - 1], Count::Optional),
            Some('*') => (&written[..written.len() - 1], Count::Many),
            Some('+') => (&written[..written.len() - 1], Count::OneOrMore),
            _ => (written.as_str(), Count::One),
        };
        let type_name = if BASIC_TYPES.contains(&bare) {
            ("xsd".to_owned(), bare.to_owned())
        } else {
            qualified(bare, prefix)
        };
        let since = match text(field, "since") {
            Some(since) => Some(version(&since).ok_or_else(|| complain("since is no version"))?),
            None => None,
        };
        let known = text(field, "known").unwrap_or_else(|| "seen".to_owned());
        if !["seen", "inferred", "ours"].contains(&known.as_str()) {
            return Err(complain("known is none of seen, inferred, ours"));
        }
        const KEYS: [&str; 13] = [
            "type",
            "doc",
            "max",
            "min_length",
            "pattern",
            "min",
            "upper",
            "occurs",
            "default",
            "since",
            "known",
            "quirk",
            "source",
        ];
        if let Some((key, _)) = field.iter().find(|(key, _)| !KEYS.contains(key)) {
            return Err(complain(&format!("unknown key {key}")));
        }
        fields.push(Field {
            name: name.to_owned(),
            type_name,
            count,
            max: number(field, "max"),
            min_length: number(field, "min_length"),
            pattern: text(field, "pattern"),
            min: number(field, "min"),
            upper: number(field, "upper"),
            occurs: number(field, "occurs"),
            default: text(field, "default"),
            since,
            known,
            doc: required_text(field, "doc", place).map_err(|_| complain("has no doc"))?,
            place: place.clone(),
        });
    }
    Ok(fields)
}

fn qualified(name: &str, own_prefix: &str) -> (String, String) {
    let (prefix, name) = name.split_once(':').unwrap_or((own_prefix, name));
    (prefix.to_owned(), name.to_owned())
}

fn version(text: &str) -> Option<(u16, u16, u16)> {
    let mut parts = text.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

fn text(table: &dyn TableLike, key: &str) -> Option<String> {
    table.get(key).and_then(Item::as_str).map(str::to_owned)
}

fn required_text(table: &dyn TableLike, key: &str, place: &Place) -> Result<String, String> {
    text(table, key)
        .filter(|text| !text.is_empty())
        .ok_or_else(|| place.complain(format!("has no {key}")))
}

fn texts(table: &dyn TableLike, key: &str) -> Option<Vec<String>> {
    let array = table.get(key)?.as_array()?;
    Some(array.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn number(table: &dyn TableLike, key: &str) -> Option<i64> {
    table.get(key).and_then(Item::as_integer)
}

fn flag(table: &dyn TableLike, key: &str) -> bool {
    table.get(key).and_then(Item::as_bool).unwrap_or(false)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    entries
        .map(|entry| entry.map(|entry| entry.path()).map_err(|error| error.to_string()))
        .collect()
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = entries(folder)?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
