//! The search: operations, elements, types and faults, by name, by code, or by words of what is said of them.

use std::cmp::Reverse;

use askama::Template;
use operations::accounts::API_VERSION;
use schema::{CONTRACT, Found, Shape};

use super::tree::{self, Declared, Described, Element};
use super::{Bar, words};
use crate::page;

/// How many results are shown, and at how many places each.
const MOST: usize = 60;
const MOST_PLACES: usize = 4;

/// The longest question, in characters.
const QUERY_CHARACTERS: usize = 100;

#[derive(Template)]
#[template(path = "reference_search.html")]
struct Page<'a> {
    bar: Bar<'a>,
    hits: Vec<Hit>,
    found: String,
    is_cut: bool,
}

/// Something that was found.
struct Hit {
    rank: Rank,
    kind: Kind,
    name: String,
    /// The type that declares it, of an element.
    owner: Option<String>,
    link: String,
    doc: &'static str,
    /// Where it stands: words and links.
    places: Vec<(String, String)>,
    /// How many places are not shown.
    more: usize,
}

/// What is found first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    IsName,
    BeginsName,
    InName,
    InPath,
    InSentence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Operation,
    Element,
    Type,
    Fault,
}

/// What is searched for, in lower case.
struct Query {
    whole: String,
    words: Vec<String>,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Kind::Operation => "operation",
            Kind::Element => "element",
            Kind::Type => "type",
            Kind::Fault => "fault",
        }
    }
}

/// What was found for a question.
pub fn search(query: &str) -> String {
    let query: String = query.trim().chars().take(QUERY_CHARACTERS).collect();
    let mut hits = find(&query);
    let found = words::counted(hits.len(), "result");
    let is_cut = hits.len() > MOST;
    hits.truncate(MOST);
    let bar = Bar { query: &query, ..Bar::of("search") };
    page(&Page { bar, hits, found, is_cut })
}

fn find(query: &str) -> Vec<Hit> {
    let query = Query::of(query);
    if query.words.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<Hit> =
        tree::all().iter().filter_map(|each| operation(&query, each)).collect();
    hits.extend(tree::declared().iter().filter_map(|each| element(&query, each)));
    let types = CONTRACT.namespaces.iter().flat_map(|namespace| namespace.all_types());
    hits.extend(types.filter_map(|found| of_type(&query, found)));
    hits.extend(CONTRACT.faults.iter().filter_map(|fault| {
        let rank = query.rank(&[fault.name, fault.code], String::new, &[fault.text, fault.doc])?;
        let (name, link) = (
            format!("{} {}", fault.code, fault.name),
            format!("{}faults#{}", super::PATH, fault.name),
        );
        Some(Hit::new(rank, Kind::Fault, name, link, fault.doc))
    }));
    // Of the same rank, what is short is nearer to what was asked, and what is used much is more often meant.
    hits.sort_by(|one, other| {
        let key =
            |hit: &Hit| (hit.rank, hit.kind, hit.name.len(), Reverse(hit.places.len() + hit.more));
        key(one).cmp(&key(other)).then_with(|| one.name.cmp(&other.name))
    });
    hits
}

fn operation(query: &Query, described: &Described) -> Option<Hit> {
    let operation = described.operation;
    let rank = query.rank(&[operation.name, &described.name], String::new, &[operation.doc])?;
    let (name, link) = (described.name.clone(), described.path());
    Some(Hit::new(rank, Kind::Operation, name, link, operation.doc))
}

fn element(query: &Query, declared: &Declared) -> Option<Hit> {
    let field = declared.field;
    let paths = || {
        let paths = declared.places.iter();
        paths.map(|(described, element)| format!("{}.{} ", described.name, element.id)).collect()
    };
    let rank = query.rank(&[field.name], paths, &[field.doc])?;
    let name = declared.places.first()?.1.name().to_owned();
    let hit = Hit::new(rank, Kind::Element, name, String::new(), field.doc);
    Some(Hit { owner: Some(declared.owner.full_name()), ..hit.at(&declared.places) })
}

fn of_type(query: &Query, found: Found) -> Option<Hit> {
    let definition = found.definition;
    let values = match definition.shape {
        Shape::Tokens(values) | Shape::Text { known: values, .. } => values.join(" "),
        Shape::Structure(_) => String::new(),
    };
    let full_name = found.full_name();
    let rank =
        query.rank(&[definition.name, &full_name], String::new, &[definition.doc, &values])?;
    let of_type = tree::declared().iter().filter(|declared| declared.field.type_name == full_name);
    let places: Vec<_> = of_type.flat_map(|declared| declared.places.iter().copied()).collect();
    let schema = format!("{}{API_VERSION}/{}", super::SCHEMA_PATH, found.namespace.file);
    Some(Hit::new(rank, Kind::Type, full_name, schema, definition.doc).at(&places))
}

impl Hit {
    fn new(rank: Rank, kind: Kind, name: String, link: String, doc: &'static str) -> Hit {
        Hit { rank, kind, name, owner: None, link, doc, places: Vec::new(), more: 0 }
    }

    /// With the places where it stands; the link leads to the first.
    fn at(mut self, places: &[(&'static Described, &'static Element)]) -> Hit {
        let told = |(described, element): &(&Described, &Element)| {
            let text = format!("{} {}", described.name, element.path());
            (text, format!("{}#{}", described.path(), element.id))
        };
        self.places = places.iter().take(MOST_PLACES).map(told).collect();
        self.more = places.len() - self.places.len();
        if let Some((_, link)) = self.places.first() {
            self.link.clone_from(link);
        }
        self
    }
}

impl Query {
    fn of(text: &str) -> Query {
        let whole = text.trim().to_lowercase();
        // As the pages write paths, or as their anchors do.
        let words = whole.split(|c: char| c.is_whitespace() || "./:".contains(c));
        let words = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
        Query { whole, words }
    }

    /// How well something fits, if it does. `path` says where it stands: that alone finds nothing, or else whatever
    /// stands below something would be found with it.
    fn rank(
        &self,
        names: &[&str],
        path: impl FnOnce() -> String,
        sentences: &[&str],
    ) -> Option<Rank> {
        let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        if names.contains(&self.whole) {
            return Some(Rank::IsName);
        }
        if names.iter().any(|name| name.starts_with(&self.whole)) {
            return Some(Rank::BeginsName);
        }
        if names.iter().any(|name| name.contains(&self.whole)) {
            return Some(Rank::InName);
        }
        let is_in = |text: &str, word: &String| text.contains(word.as_str());
        let (name, path) = (names.join(" "), path().to_lowercase());
        let is_named = self.words.iter().any(|word| is_in(&name, word));
        if is_named && self.words.iter().all(|word| is_in(&name, word) || is_in(&path, word)) {
            return Some(Rank::InPath);
        }
        let said = name + " " + &sentences.join(" ").to_lowercase();
        let is_said = self.words.iter().any(|word| is_in(&said, word));
        let is_whole = self.words.iter().all(|word| is_in(&said, word) || is_in(&path, word));
        (is_said && is_whole).then_some(Rank::InSentence)
    }
}
