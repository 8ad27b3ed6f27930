//! Reads `contract/` into the model of crate `schema`, and checks it. Every complaint names file and line.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use schema::{
    Choice, Contract, Count, Fault, Field, Known, Namespace, Operation, Release, Shape, Structure,
    Type, Version,
};
use toml_edit::{Document, Item, TableLike, Value};

/// Where something stands in the contract.
#[derive(Clone)]
struct Place {
    file: String,
    line: usize,
}

impl Place {
    fn complain(&self, what: impl std::fmt::Display) -> String {
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

/// Reads and checks `folder`. What it answers is kept for ever: this is a program that runs once.
pub fn load(folder: &Path) -> Result<Contract, String> {
    let mut places = Places::default();
    let mut namespaces = Vec::new();
    for path in files_in(&folder.join("types"))? {
        namespaces.push(namespace(&path, &stem(&path), "namespace", &[], &mut places)?);
    }
    let mut folders: Vec<PathBuf> = entries(folder)?
        .into_iter()
        .filter(|path| path.is_dir() && stem(path) != "types")
        .collect();
    folders.sort();
    for service in folders {
        let path = service.join("service.toml");
        let prefix = prefix_of(&path)?;
        let mut operations = Vec::new();
        for path in files_in(&service)?.iter().filter(|path| stem(path) != "service") {
            operations.push(operation(path, &prefix, &mut places)?);
        }
        let operations = operations.leak();
        namespaces.push(namespace(&path, &stem(&service), "service", operations, &mut places)?);
    }
    let contract = Contract {
        releases: releases(&folder.join("versions.toml"))?.leak(),
        namespaces: namespaces.leak(),
        faults: faults(&folder.join("faults.toml"))?.leak(),
    };
    check(&contract, &places)?;
    Ok(contract)
}

/// Where types (`meet:meetingType`), elements (`meet:meetingType/metaData`) and operations stand.
#[derive(Default)]
struct Places(HashMap<String, Place>);

impl Places {
    /// The complaint about what has this name.
    fn complain(&self, name: &str, what: impl std::fmt::Display) -> String {
        match self.0.get(name) {
            Some(place) => place.complain(what),
            None => format!("{name}: {what}"),
        }
    }
}

fn releases(path: &Path) -> Result<Vec<Release>, String> {
    let source = Source::read(path)?;
    let tables = source.tables()?;
    let mut releases = Vec::new();
    for (name, table, place) in &tables {
        let version = name.parse().map_err(|error: String| place.complain(error))?;
        releases.push(Release { version, doc: required_text(*table, "doc", place)? });
    }
    if !releases.is_sorted_by_key(|release| release.version) {
        return Err(format!("{}: not from the oldest to the newest", path.display()));
    }
    Ok(releases)
}

fn faults(path: &Path) -> Result<Vec<Fault>, String> {
    let source = Source::read(path)?;
    let mut faults: Vec<Fault> = Vec::new();
    for (name, table, place) in source.tables()? {
        let text = |key: &str| required_text(table, key, &place);
        let fault = Fault {
            name: leaked(&name),
            code: text("code")?,
            text: text("text")?,
            doc: text("doc")?,
            known: known(table, &place)?,
        };
        if faults.iter().any(|other| other.code == fault.code) {
            return Err(place.complain(format!("the code {} stands twice", fault.code)));
        }
        faults.push(fault);
    }
    Ok(faults)
}

/// The prefix of a service, which its operations must know before the service itself is made of them.
fn prefix_of(path: &Path) -> Result<String, String> {
    let source = Source::read(path)?;
    let tables = source.tables()?;
    let (_, table, place) = head(&tables, "service", path)?;
    Ok(required_text(*table, "prefix", place)?.to_owned())
}

fn namespace(
    path: &Path,
    folder: &str,
    head_name: &str,
    operations: &'static [Operation],
    places: &mut Places,
) -> Result<Namespace, String> {
    let source = Source::read(path)?;
    let tables = source.tables()?;
    let (_, table, place) = head(&tables, head_name, path)?;
    let prefix = required_text(*table, "prefix", place)?;
    Ok(Namespace {
        folder: leaked(folder),
        prefix,
        answer_prefix: text(*table, "answer_prefix").unwrap_or(prefix),
        uri: required_text(*table, "uri", place)?,
        file: required_text(*table, "file", place)?,
        packages: texts(*table, "packages").unwrap_or_default(),
        also_declares: texts(*table, "also_declares").unwrap_or_default(),
        kept_as_xml: flag(*table, "kept_as_xml"),
        operations,
        types: types(&source, &tables, head_name, prefix, places)?,
    })
}

fn operation(path: &Path, prefix: &str, places: &mut Places) -> Result<Operation, String> {
    let source = Source::read(path)?;
    let tables = source.tables()?;
    let (_, table, place) = head(&tables, "operation", path)?;
    let name = required_text(*table, "name", place)?;
    places.0.insert(name.to_owned(), place.clone());
    Ok(Operation {
        file: leaked(&stem(path)),
        name,
        doc: required_text(*table, "doc", place)?,
        caller: texts(*table, "caller").unwrap_or_default(),
        faults: texts(*table, "faults").unwrap_or_default(),
        request: required_text(*table, "request", place)?,
        response: required_text(*table, "response", place)?,
        also_declares: texts(*table, "also_declares"),
        since: since(*table, place)?,
        known: known(*table, place)?,
        types: types(&source, &tables, "operation", prefix, places)?,
    })
}

fn head<'a>(tables: &'a [Named<'a>], name: &str, path: &Path) -> Result<&'a Named<'a>, String> {
    tables
        .iter()
        .find(|(known, ..)| known == name)
        .ok_or_else(|| format!("{}: has no [{name}]", path.display()))
}

fn types(
    source: &Source,
    tables: &[Named<'_>],
    head_name: &str,
    prefix: &str,
    places: &mut Places,
) -> Result<&'static [Type], String> {
    let mut types = Vec::new();
    for (name, table, place) in tables.iter().filter(|(name, ..)| name != head_name) {
        let full_name = format!("{prefix}:{name}");
        if places.0.insert(full_name.clone(), place.clone()).is_some() {
            return Err(place.complain(format!("{name} is defined twice")));
        }
        let shape = match (texts(*table, "values"), flag(*table, "open")) {
            (Some(values), false) => Shape::Tokens(values),
            (Some(known), true) => Shape::Text { known, max: None },
            (None, _) if table.contains_key("base") => {
                Shape::Text { known: &[], max: number(*table, "max") }
            }
            (None, _) => Shape::Structure(structure(source, *table, prefix, &full_name, places)?),
        };
        types.push(Type {
            name: leaked(name),
            doc: required_text(*table, "doc", place)?,
            extends: text(*table, "extends").map(|name| qualified(name, prefix)),
            shape,
        });
    }
    Ok(types.leak())
}

fn structure(
    source: &Source,
    table: &dyn TableLike,
    prefix: &str,
    type_name: &str,
    places: &mut Places,
) -> Result<Structure, String> {
    let mut choices = Vec::new();
    for word in texts(table, "choices").unwrap_or_default() {
        choices.push(match *word {
            "one" => Choice::One,
            "optional" => Choice::Optional,
            "one or more" => Choice::OneOrMore,
            "any number" => Choice::Any,
            _ => return Err(places.complain(type_name, format!("a choice cannot be '{word}'"))),
        });
    }
    Ok(Structure {
        fields: fields(source, table, prefix, type_name, places)?,
        choices: choices.leak(),
        text: text(table, "text").map(|name| {
            if BASIC_TYPES.contains(&name) {
                leaked(&format!("xsd:{name}"))
            } else {
                qualified(name, prefix)
            }
        }),
        mixed: flag(table, "mixed"),
        any: flag(table, "any"),
        any_attributes: flag(table, "any_attributes"),
    })
}

fn check(contract: &Contract, places: &Places) -> Result<(), String> {
    for namespace in contract.namespaces {
        for found in namespace.all_types() {
            check_type(contract, places, found)?;
        }
        for operation in namespace.operations {
            let complain = |what: String| Err(places.complain(operation.name, what));
            for name in [operation.request, operation.response] {
                if namespace.find(name).is_none() {
                    return complain(format!("unknown type {name}"));
                }
            }
            if operation.caller.is_empty() {
                return complain("says nothing of the caller".to_owned());
            }
            let unknown = |name: &&&str| !contract.faults.iter().any(|fault| fault.name == **name);
            if let Some(name) = operation.faults.iter().find(unknown) {
                return complain(format!("unknown fault {name}"));
            }
        }
    }
    Ok(())
}

fn check_type(contract: &Contract, places: &Places, found: schema::Found) -> Result<(), String> {
    let known = found.definition;
    let full_name = found.full_name();
    if let Shape::Tokens(values) = known.shape
        && values.iter().any(|value| value.contains(['<', '>', '&']))
    {
        return Err(places.complain(&full_name, "a value that would have to be escaped"));
    }
    if let Some(base) = known.extends.filter(|base| contract.find(base).is_none()) {
        return Err(places.complain(&full_name, format!("extends the unknown type {base}")));
    }
    for field in known.fields() {
        let complain =
            |what: String| Err(places.complain(&format!("{full_name}/{}", field.name), what));
        let exists = match field.type_parts() {
            ("xsd", name) => BASIC_TYPES.contains(&name),
            _ => contract.find(field.type_name).is_some(),
        };
        if !exists {
            return complain(format!("{}: unknown type {}", field.name, field.type_name));
        }
        let is_listed = |since| contract.releases.iter().any(|release| release.version == since);
        if let Some(since) = field.since.filter(|since| !is_listed(*since)) {
            return complain(format!("{}: versions.toml has no {since}", field.name));
        }
        if let Shape::Structure(structure) = &known.shape
            && field.choice > structure.choices.len()
        {
            return complain(format!("{}: there is no choice {}", field.name, field.choice));
        }
    }
    let mut seen = HashSet::new();
    for (_, field) in contract.all_fields(found) {
        // A name may stand again in another choice: then it is the place that tells them apart.
        if !seen.insert((field.name, field.choice)) {
            return Err(places.complain(
                &format!("{full_name}/{}", field.name),
                format!("{} stands twice in {}", field.name, known.name),
            ));
        }
    }
    Ok(())
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

fn fields(
    source: &Source,
    table: &dyn TableLike,
    prefix: &str,
    type_name: &str,
    places: &mut Places,
) -> Result<&'static [Field], String> {
    const KEYS: [&str; 16] = [
        "type",
        "doc",
        "name",
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
        "attribute",
        "choice",
    ];
    let mut fields = Vec::new();
    for (key, item) in table.iter() {
        let Some(field) = item.as_inline_table() else { continue };
        let name = text(field, "name").unwrap_or_else(|| leaked(key));
        let place = &source.place(field.span());
        places.0.insert(format!("{type_name}/{name}"), place.clone());
        let complain = |what: &str| place.complain(format!("{name}: {what}"));
        if let Some((key, _)) = field.iter().find(|(key, _)| !KEYS.contains(key)) {
            return Err(complain(&format!("unknown key {key}")));
        }
        let written = required_text(field, "type", place)?;
        let (bare, count) = match written.chars().last() {
            Some('?') => (&written[..written.len() - 1], Count::Optional),
            Some('*') => (&written[..written.len() - 1], Count::Many),
            Some('+') => (&written[..written.len() - 1], Count::OneOrMore),
            _ => (written, Count::One),
        };
        let type_name = if BASIC_TYPES.contains(&bare) {
            leaked(&format!("xsd:{bare}"))
        } else {
            qualified(bare, prefix)
        };
        fields.push(Field {
            name,
            type_name,
            count,
            occurs: number(field, "occurs"),
            attribute: flag(field, "attribute"),
            choice: number(field, "choice").and_then(|group| group.try_into().ok()).unwrap_or(0),
            max: number(field, "max"),
            min_length: number(field, "min_length"),
            pattern: text(field, "pattern"),
            min: number(field, "min"),
            upper: number(field, "upper"),
            default: text(field, "default"),
            since: since(field, place)?,
            known: known(field, place)?,
            doc: required_text(field, "doc", place).map_err(|_| complain("has no doc"))?,
        });
    }
    Ok(fields.leak())
}

fn known(table: &dyn TableLike, place: &Place) -> Result<Known, String> {
    match text(table, "known").unwrap_or("seen") {
        "seen" => Ok(Known::Seen),
        "inferred" => Ok(Known::Inferred),
        "ours" => Ok(Known::Ours),
        _ => Err(place.complain("known is none of seen, inferred, ours")),
    }
}

fn since(table: &dyn TableLike, place: &Place) -> Result<Option<Version>, String> {
    let version = text(table, "since").map(str::parse).transpose();
    version.map_err(|error: String| place.complain(error))
}

fn qualified(name: &str, own_prefix: &str) -> &'static str {
    if name.contains(':') { leaked(name) } else { leaked(&format!("{own_prefix}:{name}")) }
}

fn leaked(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn text(table: &dyn TableLike, key: &str) -> Option<&'static str> {
    table.get(key).and_then(Item::as_str).map(leaked)
}

fn required_text(table: &dyn TableLike, key: &str, place: &Place) -> Result<&'static str, String> {
    text(table, key)
        .filter(|text| !text.is_empty())
        .ok_or_else(|| place.complain(format!("has no {key}")))
}

fn texts(table: &dyn TableLike, key: &str) -> Option<&'static [&'static str]> {
    let array = table.get(key)?.as_array()?;
    let texts: Vec<&str> = array.iter().filter_map(Value::as_str).map(leaked).collect();
    Some(texts.leak())
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
