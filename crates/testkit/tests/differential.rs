//! Strict and lenient beside each other: what strict examination finds nothing wrong with, the generated readers read, and
//! the generated writers write it again as it was. The documents are random instances of every request, changed by chance.

use api::{Content, Operation};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use schema::{CONTRACT, Found, Version};
use testkit::Instances;
use xml::{Element, Reader, Writer};

/// How many instances of each request, unless the environment asks for more.
const ROUNDS: usize = 1;
/// How many changes are tried on each.
const CHANGES: usize = 12;

/// A request: its type, and what the generated code makes of its content.
struct Request {
    found: Found,
    again: fn(&str) -> Result<String, xml::Error>,
}

macro_rules! requests {
    ($($operation:path,)*) => {
        [$(Request {
            found: CONTRACT.find(<$operation as Operation>::REQUEST_TYPE).expect("every request is in the contract"),
            again: again::<$operation>,
        },)*]
    };
}

#[test]
fn what_strict_accepts_lenient_reads_and_writes_the_same() {
    let newest = CONTRACT.releases.last().expect("there is a release").version;
    let mut random = StdRng::seed_from_u64(SEED);
    let mut instances = Instances::seeded(SEED);
    let (mut accepted, mut tried) = (0, 0);
    let mut failures = Vec::new();
    for round in 0..rounds() {
        for request in api::every_operation!(requests) {
            let content = instances.children_of(request.found);
            let mut body = parsed(&content);
            for _ in 0..CHANGES {
                let mut changed = body.clone();
                change(&mut changed, &mut random);
                tried += 1;
                let content = content_of(&changed);
                if !is_accepted(request.found, &content, newest) {
                    continue;
                }
                accepted += 1;
                if let Err(why) = holds(&request, &content) {
                    failures.push(format!("{} in round {round}: {why}", request.found.full_name()));
                }
                // Changes add up as long as strict takes them.
                body = changed;
            }
        }
    }
    println!("{accepted} of {tried} accepted");
    assert!(
        failures.is_empty(),
        "{}:\n{}",
        failures.len(),
        failures[..failures.len().min(5)].join("\n")
    );
    assert!(accepted * 10 > tried, "{accepted} of {tried} accepted: too few to say anything");
}

/// Found by the test above, both in long runs: where a blank structure makes a difference.
#[test]
fn a_blank_structure_counts_as_absent_to_lenient_reading_alone() {
    let newest = CONTRACT.releases.last().expect("there is a release").version;
    let request = |name: &str| {
        let mut all = api::every_operation!(requests).into_iter();
        all.rfind(|request| request.found.full_name() == name).expect("it is a request")
    };
    let products = request("sales:addProducts");
    assert!(is_accepted(products.found, "<product></product>", newest));
    assert!(matches!((products.again)("<product></product>"), Err(xml::Error::Missing { .. })));

    let event = request("event:setEvent");
    let content = "<event:sessionKey>1</event:sessionKey><event:enrollmentForm><event:customFields/></event:enrollmentForm>";
    assert_eq!(told(&parsed(content)), told(&parsed(&(event.again)(content).unwrap())));
}

const SEED: u64 = 7;

/// `DIFFERENTIAL_ROUNDS=1000` makes a long run of it.
#[expect(
    clippy::disallowed_methods,
    reason = "no setting of the server: how long this very test runs"
)]
fn rounds() -> usize {
    let asked = std::env::var("DIFFERENTIAL_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS)
}

fn holds(request: &Request, content: &str) -> Result<(), String> {
    let before = parsed(content);
    let again = match (request.again)(content) {
        Ok(again) => again,
        // To the schema a blank structure is one, to lenient reading it is none (decision 0001).
        Err(xml::Error::Missing { .. }) if has_blanks(&before) => return Ok(()),
        Err(error) => return Err(format!("{error}: {content}")),
    };
    let (before, after) = (told(&before), told(&parsed(&again)));
    if before != after {
        return Err(format!("\n{}\nbecame\n{}", before.join("\n"), after.join("\n")));
    }
    match (request.again)(&again) {
        Ok(twice) if told(&parsed(&twice)) == after => Ok(()),
        other => Err(format!("{again}\nread again is\n{other:?}")),
    }
}

/// Whether there is an element with nothing in it.
fn has_blanks(element: &Element) -> bool {
    let is_blank = element.children.is_empty() && element.text.is_empty();
    is_blank || element.children.iter().any(has_blanks)
}

fn again<T: Content>(content: &str) -> Result<String, xml::Error> {
    let document = format!("<bodyContent>{content}</bodyContent>");
    let mut reader = Reader::new(&document);
    reader.root()?;
    let mut value = T::default();
    // Also of a text that is blank is something to be told.
    reader.keep_blank_texts(true);
    reader.whole(&mut value)?;
    let mut writer = Writer::new((u16::MAX, 0, 0));
    value.write_children(&mut writer);
    Ok(writer.finish())
}

fn is_accepted(found: Found, content: &str, version: Version) -> bool {
    let mut declared = String::new();
    for namespace in CONTRACT.namespaces {
        declared.push_str(&format!(" xmlns:{}=\"{}\"", namespace.answer_prefix, namespace.uri));
    }
    let type_name = format!("{}:{}", found.namespace.answer_prefix, found.definition.name);
    let document = format!(
        "<serv:message xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"{declared}>\
         <serv:header/><serv:body><serv:bodyContent xsi:type=\"{type_name}\">{content}</serv:bodyContent></serv:body></serv:message>"
    );
    schema::examine(&document, version).is_ok_and(|findings| findings.is_empty())
}

fn parsed(content: &str) -> Element {
    Element::parse(&format!("<a>{content}</a>")).expect("an instance is whole")
}

fn content_of(body: &Element) -> String {
    body.children.iter().map(compact).collect()
}

/// The element as XML, without blanks between.
fn compact(element: &Element) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let name = element.qualified_name();
    let attributes = element.attributes.iter();
    let attributes: String = attributes
        .map(|(name, value)| format!(" {name}=\"{}\"", escape(value).replace('"', "&quot;")))
        .collect();
    let children = content_of(element);
    format!("<{name}{attributes}>{}{children}</{name}>", escape(&element.text))
}

/// One change somewhere in the tree.
fn change(root: &mut Element, random: &mut StdRng) {
    let mut element = root;
    // Down to some element, each level less likely than the one above.
    while !element.children.is_empty() && random.random_bool(0.7) {
        let place = random.random_range(0..element.children.len());
        element = &mut element.children[place];
    }
    let count = element.children.len();
    if count == 0 {
        const VALUES: [&str; 12] = [
            "true",
            "false",
            "0",
            "1",
            "7",
            "-1",
            "30",
            "+5",
            "007",
            "a b",
            "]]> & <",
            "9223372036854775807",
        ];
        element.text = VALUES.choose(random).copied().unwrap_or_default().to_owned();
        return;
    }
    let place = random.random_range(0..count);
    match random.random_range(0..6) {
        0 => drop(element.children.remove(place)),
        1 => element.children.insert(place, element.children[place].clone()),
        2 => element.children.swap(place, random.random_range(0..count)),
        3 => element.children[place].prefix.clear(),
        4 => element.children[place].children.clear(),
        _ => element
            .children
            .insert(place, Element { name: "strange".to_owned(), ..Element::default() }),
    }
}

/// What an element says, a line for each value: without prefixes, which may be left out; without structures that have
/// nothing in them, which count as absent; numbers and truth as their values.
fn told(body: &Element) -> Vec<String> {
    let mut lines = Vec::new();
    for child in &body.children {
        tell(child, String::new(), &mut lines);
    }
    lines
}

fn tell(element: &Element, path: String, lines: &mut Vec<String>) {
    let path = format!("{path}/{}", element.name);
    for (name, value) in &element.attributes {
        lines.push(format!("{path}/@{} = {}", name.rsplit(':').next().unwrap_or(name), value));
    }
    if element.children.is_empty() && !element.text.is_empty() {
        lines.push(format!("{path} = {}", meaning(&element.text)));
    }
    for child in &element.children {
        tell(child, path.clone(), lines);
    }
}

fn meaning(text: &str) -> String {
    match text {
        "true" => "1".to_owned(),
        "false" => "0".to_owned(),
        _ => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(number), _) => number.to_string(),
            (_, Ok(number)) if number.is_finite() => {
                format!("{number}")
            }
            _ => text.to_owned(),
        },
    }
}
