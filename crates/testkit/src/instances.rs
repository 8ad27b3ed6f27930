//! Random instances of the contract's types, as XML: every element as the contract has it, so that what generated readers
//! and writers make of it can be held against where it came from.

use std::collections::HashSet;

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use schema::{CONTRACT, Choice, Count, Field, Found, Namespace, Shape, Structure};

/// How deep structures that contain themselves go.
const DEPTH: usize = 12;
/// How long an instance may grow before it is brought to its end, in bytes.
const BYTES: usize = 8 * 1024;
/// How many of an element that may be repeated.
const MANY: usize = 3;

/// What an element with this path from the outermost down is to hold, where chance would make nonsense of it.
type Sense = dyn FnMut(&[&'static str]) -> Option<String>;

/// Makes instances, the same ones for the same seed.
pub struct Instances {
    random: StdRng,
    out: String,
    depth: usize,
    /// The elements and attributes that were written, by the addresses of their fields.
    seen: HashSet<*const Field>,
    /// The names of the elements that are open.
    path: Vec<&'static str>,
    sense: Option<Box<Sense>>,
}

impl Instances {
    /// A new row of instances.
    pub fn seeded(seed: u64) -> Instances {
        Instances {
            random: StdRng::seed_from_u64(seed),
            out: String::new(),
            depth: 0,
            seen: HashSet::new(),
            path: Vec::new(),
            sense: None,
        }
    }

    /// As [`Instances::seeded`], with sensible texts where `sense` has one.
    pub fn sensible(
        seed: u64,
        sense: impl FnMut(&[&'static str]) -> Option<String> + 'static,
    ) -> Instances {
        Instances { sense: Some(Box::new(sense)), ..Instances::seeded(seed) }
    }

    /// Whether an element or attribute stood in any of the instances.
    pub fn has_made(&self, field: &'static Field) -> bool {
        self.seen.contains(&std::ptr::from_ref(field))
    }

    /// The children of an instance of a type, with the prefixes that answers have.
    pub fn children_of(&mut self, found: Found) -> String {
        self.out.clear();
        self.children(found);
        std::mem::take(&mut self.out)
    }

    fn children(&mut self, found: Found) {
        for part in CONTRACT.lineage(found).iter().rev() {
            let Shape::Structure(structure) = part.definition.shape else { continue };
            self.part(part.namespace, &structure);
        }
    }

    fn part(&mut self, namespace: &'static Namespace, structure: &Structure) {
        let elements: Vec<&'static Field> =
            structure.fields.iter().filter(|field| !field.attribute).collect();
        for members in elements.chunk_by(|one, other| one.choice == other.choice) {
            let first = members.first().map_or(0, |first| first.choice);
            let Some(choice) = structure.choices.get(first.wrapping_sub(1)) else {
                for field in members {
                    let times = self.times(field);
                    self.elements(namespace, field, times);
                }
                continue;
            };
            let is_deep = self.is_enough();
            let times = match choice {
                Choice::One => 1,
                Choice::OneOrMore if is_deep => 1,
                Choice::Optional | Choice::Any if is_deep => 0,
                Choice::Optional => usize::from(self.random.random_bool(0.5)),
                Choice::OneOrMore => self.random.random_range(1..=MANY),
                Choice::Any => self.random.random_range(0..=MANY),
            };
            for _ in 0..times {
                let chosen = if is_deep {
                    members.iter().min_by_key(|field| height(field.type_name, DEPTH))
                } else {
                    let new = members.iter().find(|field| !self.has_made(field));
                    new.or(members.choose(&mut self.random))
                };
                if let Some(field) = chosen.copied() {
                    self.elements(namespace, field, 1);
                }
            }
        }
    }

    /// Whether only what must be is to be made from here on.
    fn is_enough(&self) -> bool {
        self.depth >= DEPTH || self.out.len() > BYTES
    }

    fn times(&mut self, field: &'static Field) -> usize {
        let most = field.occurs.and_then(|most| usize::try_from(most).ok()).unwrap_or(MANY);
        // What has never been made is made, however long the instance is already.
        let optional = if self.has_made(field) {
            !self.is_enough() && self.random.random_bool(0.4)
        } else {
            self.depth < DEPTH
        };
        match field.count {
            Count::One => 1,
            Count::OneOrMore => self.random.random_range(1..=most.min(MANY)),
            Count::Optional => usize::from(optional),
            Count::Many if optional => self.random.random_range(1..=most.min(MANY)),
            Count::Many => 0,
        }
    }

    fn elements(&mut self, namespace: &'static Namespace, field: &'static Field, times: usize) {
        for _ in 0..times {
            self.element(namespace, field);
        }
    }

    fn element(&mut self, namespace: &'static Namespace, field: &'static Field) {
        let start = self.out.len();
        let name = format!("{}:{}", namespace.answer_prefix, field.name);
        self.path.push(field.name);
        self.out.push_str(&format!("<{name}"));
        let attributes_end = match CONTRACT.find(field.type_name) {
            Some(found) if matches!(found.definition.shape, Shape::Structure(_)) => {
                self.attributes(found);
                self.out.push('>');
                let end = self.out.len();
                self.structure(found);
                end
            }
            found => {
                self.out.push('>');
                let end = self.out.len();
                let sensible = self.sense.as_mut().and_then(|sense| sense(&self.path));
                let value = sensible.unwrap_or_else(|| self.value(field, found));
                self.out.push_str(&escaped(&value));
                end
            }
        };
        self.path.pop();
        if self.out.len() > attributes_end {
            self.out.push_str(&format!("</{name}>"));
        } else if self.out[start..].contains('=') || field.is_required() {
            self.out.pop();
            self.out.push_str("/>");
        } else {
            // A structure with nothing in it counts as absent.
            self.out.truncate(start);
            return;
        }
        self.seen.insert(std::ptr::from_ref(field));
    }

    fn structure(&mut self, found: Found) {
        self.depth += 1;
        let text = CONTRACT.lineage(found).iter().find_map(|part| match part.definition.shape {
            Shape::Structure(structure) => structure.text,
            _ => None,
        });
        match text {
            Some(text) => {
                let field = Field { type_name: text, ..Field::BLANK };
                let value = self.value(&field, CONTRACT.find(text));
                self.out.push_str(&escaped(&value));
            }
            None => {
                let start = self.out.len();
                self.children(found);
                if self.out.len() == start {
                    self.one_child(found);
                }
            }
        }
        self.depth -= 1;
    }

    /// A structure with nothing in it counts as absent: puts in what takes the least.
    fn one_child(&mut self, found: Found) {
        let fields = CONTRACT.all_fields(found).into_iter().filter(|(_, field)| !field.attribute);
        let least = fields.min_by_key(|(_, field)| height(field.type_name, DEPTH));
        if let Some((namespace, field)) = least {
            self.element(namespace, field);
        }
    }

    fn attributes(&mut self, found: Found) {
        for (_, field) in CONTRACT.all_fields(found) {
            if field.attribute && (field.is_required() || self.random.random_bool(0.5)) {
                let value = self.value(field, CONTRACT.find(field.type_name));
                let value = escaped(&value).replace('"', "&quot;");
                self.out.push_str(&format!(" {}=\"{value}\"", field.name));
                self.seen.insert(std::ptr::from_ref(field));
            }
        }
    }

    fn value(&mut self, field: &Field, found: Option<Found>) -> String {
        let mut max = field.max.unwrap_or(40);
        match found.map(|found| found.definition.shape) {
            Some(Shape::Tokens(values)) => {
                return values.choose(&mut self.random).copied().unwrap_or_default().to_owned();
            }
            Some(Shape::Text { max: Some(limit), .. }) => max = max.min(limit),
            _ => {}
        }
        if let Some(pattern) = field.pattern {
            let values: Vec<&str> = pattern.split('|').collect();
            return values.choose(&mut self.random).copied().unwrap_or_default().to_owned();
        }
        let (least, most) = (field.min, field.upper);
        match field.type_name {
            "xsd:boolean" => self.random.random_bool(0.5).to_string(),
            "xsd:int" => self.number(least, most, i32::MIN.into(), i32::MAX.into()),
            "xsd:long" | "xsd:integer" => self.number(least, most, i64::MIN, i64::MAX),
            // As the writer writes them: with a fraction, and exact in binary.
            "xsd:float" | "xsd:double" => {
                format!("{:?}", f64::from(self.random.random_range(-4000i32..4000)) / 8.0)
            }
            "xsd:base64Binary" => "UmVjb252ZW5l".to_owned(),
            _ => self.text(field.min_length.unwrap_or(1).max(1), max),
        }
    }

    fn number(&mut self, least: Option<i64>, most: Option<i64>, min: i64, max: i64) -> String {
        let (least, most) = (least.unwrap_or(min), most.unwrap_or(max));
        let near = [least, most, 0, 1, 30, 100_000_000];
        let near: Vec<i64> =
            near.into_iter().filter(|number| (least..=most).contains(number)).collect();
        let number = match near.choose(&mut self.random) {
            Some(number) if self.random.random_bool(0.5) => *number,
            _ => self.random.random_range(least..=most),
        };
        number.to_string()
    }

    /// No blanks at its ends: readers take them away.
    fn text(&mut self, least: i64, most: i64) -> String {
        const LETTERS: [char; 16] =
            ['a', 'Z', '0', '<', '>', '&', '"', '\'', ']', 'ü', 'ß', '漢', '😀', '-', '.', '/'];
        let length = self.random.random_range(least..=most.min(least + 20).max(least));
        let mut text: Vec<char> =
            (0..length).map(|_| LETTERS.choose(&mut self.random).copied().unwrap_or('x')).collect();
        if let [_, inner @ .., _] = text.as_mut_slice()
            && let Some(blank) = inner.first_mut()
        {
            *blank = ' ';
        }
        text.into_iter().collect()
    }
}

/// How many elements within each other an instance of a type needs at least, as far as `limit`.
fn height(type_name: &str, limit: usize) -> usize {
    let Some(found) = CONTRACT.find(type_name).filter(|_| limit > 0) else { return 0 };
    let mut least = 0;
    for part in CONTRACT.lineage(found) {
        let Shape::Structure(structure) = part.definition.shape else { continue };
        let height_of = |field: &Field| 1 + height(field.type_name, limit - 1);
        let required = structure.fields.iter().filter(|field| field.is_required());
        least = least.max(required.map(height_of).max().unwrap_or(0));
        for (group, choice) in structure.choices.iter().enumerate() {
            let members = structure.fields.iter().filter(|field| field.choice == group + 1);
            if matches!(choice, Choice::One | Choice::OneOrMore) {
                least = least.max(members.map(height_of).min().unwrap_or(0));
            }
        }
    }
    least
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
