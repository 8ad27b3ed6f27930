//! The contract held against everything that is made of it: random instances of every request and answer, as the contract
//! has them, are read by the generated readers, written by the generated writers, validated by xmllint, and read again.

use std::collections::BTreeSet;

use api::{Content, Operation};
use schema::{CONTRACT, Found, Version};
use testkit::{Instances, schema as xsd};
use xml::{Reader, Writer};

/// How many instances of each type.
const ROUNDS: usize = 6;

/// A type of a body: where it comes from, and what the generated code makes of an instance.
struct Body {
    found: Found,
    answer_type: String,
    again: fn(&str, (u16, u16, u16)) -> String,
}

macro_rules! bodies {
    ($($operation:path,)*) => {
        [$(of_operation::<$operation>(),)*]
    };
}

#[test]
fn every_type_is_read_and_written_as_the_contract_has_it() {
    let newest = newest();
    let mut documents = Vec::new();
    let mut instances = Instances::seeded(1);
    for body in bodies() {
        for round in 0..ROUNDS {
            let content = instances.children_of(body.found);
            let again = (body.again)(&content, (newest.0, newest.1, newest.2));
            assert_eq!(again, content, "{}, round {round}", body.answer_type);
            let document = message(&body, &content);
            let findings = schema::examine(&document, newest).unwrap();
            if !body.answer_type.ends_with("Response") {
                let told: Vec<_> = findings.all().map(|finding| finding.log_line()).collect();
                assert!(findings.is_empty(), "{}: {told:#?} in {document}", body.answer_type);
            }
            documents.push((body.answer_type.clone(), document));
        }
    }
    assert_eq!(xsd::validate_at(newest, &documents), Vec::<String>::new());
    assert_eq!(never_made(&instances), Vec::<String>::new());
    println!("{} instances", documents.len());
}

/// What is newer than a version is neither written for it nor in its schema.
#[test]
fn every_version_has_its_own_elements() {
    let mut instances = Instances::seeded(2);
    let all: Vec<(Body, String)> = bodies()
        .into_iter()
        .map(|body| {
            let content = instances.children_of(body.found);
            (body, content)
        })
        .collect();
    let mut lengths = Vec::new();
    for release in CONTRACT.releases {
        let Version(major, minor, patch) = release.version;
        // An operation that came later has no place in it.
        let documents: Vec<(String, String)> = all
            .iter()
            .filter(|(body, _)| {
                let since = body.found.operation.and_then(|operation| operation.since);
                since.is_none_or(|since| since <= release.version)
            })
            .map(|(body, content)| {
                let content = (body.again)(content, (major, minor, patch));
                (body.answer_type.clone(), message(body, &content))
            })
            .collect();
        lengths.push(documents.iter().map(|(_, text)| text.len()).sum::<usize>());
        assert_eq!(
            xsd::validate_at(release.version, &documents),
            Vec::<String>::new(),
            "{}",
            release.version
        );
    }
    assert!(lengths.is_sorted() && lengths.first() < lengths.last(), "{lengths:?}");
}

/// The elements of bodies that stood in no instance.
fn never_made(instances: &Instances) -> Vec<String> {
    let mut waiting: Vec<Found> = bodies().iter().map(|body| body.found).collect();
    let mut reached = BTreeSet::new();
    let mut never = Vec::new();
    while let Some(found) = waiting.pop() {
        if !reached.insert(found.full_name()) {
            continue;
        }
        waiting.extend(CONTRACT.lineage(found).into_iter().skip(1));
        for field in found.definition.fields() {
            waiting.extend(CONTRACT.find(field.type_name));
            if !instances.has_made(field) {
                never.push(format!("{}/{}", found.full_name(), field.name));
            }
        }
    }
    never
}

fn bodies() -> Vec<Body> {
    api::every_operation!(bodies).into_iter().flatten().collect()
}

fn of_operation<O: Operation>() -> [Body; 2] {
    let request = CONTRACT.find(O::REQUEST_TYPE).expect("every request is in the contract");
    let (_, response) = O::RESPONSE_TYPE.split_once(':').expect("a type has a prefix");
    let found = request.namespace.find(response).expect("every answer is in the contract");
    let prefix = request.namespace.answer_prefix;
    let request_type = format!("{prefix}:{}", request.definition.name);
    [
        Body { found: request, answer_type: request_type, again: again::<O> },
        Body { found, answer_type: O::RESPONSE_TYPE.to_owned(), again: again::<O::Response> },
    ]
}

/// Reads an instance, writes it, and makes sure that what was written or packed reads the same.
fn again<T: Content>(content: &str, version: (u16, u16, u16)) -> String {
    let value = read::<T>(content);
    let mut writer = Writer::new((u16::MAX, 0, 0));
    value.write_children(&mut writer);
    let whole = writer.finish();
    assert_eq!(read::<T>(&whole), value, "{whole}");
    let mut writer = Writer::packed();
    value.write_children(&mut writer);
    let (packed, mut unpacked) = (writer.finish(), T::default());
    Reader::packed(&packed).whole(&mut unpacked).unwrap_or_else(|error| panic!("{error}: {whole}"));
    assert_eq!(unpacked, value, "packed: {whole}");
    let mut writer = Writer::new(version);
    value.write_children(&mut writer);
    writer.finish()
}

fn read<T: Content>(content: &str) -> T {
    let document = format!("<bodyContent>{content}</bodyContent>");
    let mut reader = Reader::new(&document);
    reader.root().expect("the document has a root");
    let mut value = T::default();
    reader.whole(&mut value).unwrap_or_else(|error| panic!("{error}: {document}"));
    value
}

/// A whole message around the content, with every prefix declared; that of a request has credentials.
fn message(body: &Body, content: &str) -> String {
    let mut declared = String::new();
    for namespace in CONTRACT.namespaces {
        declared.push_str(&format!(" xmlns:{}=\"{}\"", namespace.answer_prefix, namespace.uri));
    }
    format!(
        "<serv:message xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"{declared}>\
         <serv:header/><serv:body><serv:bodyContent xsi:type=\"{}\">{content}</serv:bodyContent></serv:body></serv:message>",
        body.answer_type
    )
}

fn newest() -> Version {
    CONTRACT.releases.last().expect("there is a release").version
}
