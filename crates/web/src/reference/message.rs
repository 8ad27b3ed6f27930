//! Requests to be posted: a true one put into the schema's own form, or one made from the schema alone.

use api::com::SecurityType;
use operations::accounts::API_VERSION;
use schema::{CONTRACT, Field, Found, Namespace};
use xml::Element;

use super::sample;
use super::tree::Described;

/// The site and an account of the demo, whose password is public.
pub const DEMO_CREDENTIALS: [&str; 3] = ["demo", "host1", "H0st1-secret"];

/// The prefix of the namespace of every message.
const ENVELOPE: &str = "serv";
const INSTANCE: (&str, &str) = ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");

/// A request of the operation, in the schema's own form: every element with its prefix and in its order, the operation
/// named by its type. It is the example where there is one, or else made from the schema.
pub(super) fn request(described: &Described) -> Option<Element> {
    match described.example() {
        Some(example) => in_schema_form(Element::parse(example.request).ok()?, described),
        None => in_schema_form(made_from_schema(described)?, described),
    }
}

/// What is required, and a little of what is not.
fn made_from_schema(described: &Described) -> Option<Element> {
    let [site, web_ex_id, password] = DEMO_CREDENTIALS.map(|text| Some(text.to_owned()));
    let security = SecurityType { site_name: site, web_ex_id, password, ..SecurityType::default() };
    let content = sample::children(described.request.found, API_VERSION);
    let document = api::envelope::write_request_with(&security, &described.name, &[], |writer| {
        writer.raw(&content);
    });
    Element::parse(&document).ok()
}

fn in_schema_form(mut message: Element, described: &Described) -> Option<Element> {
    let envelope = CONTRACT.namespace(ENVELOPE)?;
    message.prefix = ENVELOPE.to_owned();
    convert(&mut message, envelope.find("messageType")?, described);
    let mut used = vec![ENVELOPE.to_owned()];
    prefixes(&message, &mut used);
    let used =
        CONTRACT.namespaces.iter().filter(|known| used.iter().any(|used| used == known.prefix));
    let declarations =
        used.map(|namespace| (format!("xmlns:{}", namespace.prefix), namespace.uri.to_owned()));
    let instance = (INSTANCE.0.to_owned(), INSTANCE.1.to_owned());
    message.attributes = declarations.chain([instance]).collect();
    Some(message)
}

/// Gives the children of an element of this type their prefixes and their order; those that the type does not have go.
fn convert(node: &mut Element, found: Found, described: &Described) {
    let fields = CONTRACT.all_fields(found);
    let place_of = |node: &Element| {
        fields.iter().position(|(_, field)| !field.attribute && field.name == node.name)
    };
    node.children.retain(|child| place_of(child).is_some());
    node.children.sort_by_key(place_of);
    for child in &mut node.children {
        let Some((namespace, field)) = place_of(child).and_then(|place| fields.get(place)) else {
            continue;
        };
        child.prefix = namespace.prefix.to_owned();
        if let Some(found) = content(child, field, described) {
            convert(child, found, described);
        }
    }
}

/// The type of what an element holds, if it holds elements. A body says itself which it is.
fn content(node: &mut Element, field: &Field, described: &Described) -> Option<Found> {
    let type_name = node.attributes.iter_mut().find(|(name, _)| local(name) == "type");
    if let Some((_, value)) = type_name {
        *value = schema_type(described.namespace, described.operation.request);
        return Some(described.request.found);
    }
    sample::structure_of(field)
}

/// `meet:getMeeting`.
pub(super) fn schema_type(namespace: &Namespace, type_name: &str) -> String {
    format!("{}:{type_name}", namespace.prefix)
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Adds the prefixes of an element, of all in it, and of the types that they name.
fn prefixes(node: &Element, used: &mut Vec<String>) {
    let named = node.attributes.iter().filter(|(name, _)| local(name) == "type");
    used.extend(named.filter_map(|(_, value)| Some(value.split_once(':')?.0.to_owned())));
    used.push(node.prefix.clone());
    for child in &node.children {
        prefixes(child, used);
    }
}
