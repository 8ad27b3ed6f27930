//! A request in words: an operation by its name, its elements by their paths. The contract says what there is, in which
//! order, and in which namespace.

use api::TypeName;
use api::com::SecurityType;
use api::envelope::write_request_with;
use schema::{CONTRACT, Count, Field, Found, Namespace, Operation, Shape};
use xml::{Name, Writer};

use crate::Error;
use crate::near::near;

/// How deep names are looked for that may have been meant; types may hold themselves.
const DEPTH: usize = 5;

/// A request of any operation, put together by names. Not `Debug`: what it holds may be a password.
#[derive(Clone)]
pub struct NamedRequest {
    /// `meeting.GetMeeting`.
    full_name: String,
    operation: &'static Operation,
    content: Vec<Node>,
}

/// An element of the request: a text, or other elements.
#[derive(Clone)]
struct Node {
    /// Its place in the wire order of the structure it is in, and among those of the same name.
    place: (usize, usize),
    namespace: &'static Namespace,
    field: &'static Field,
    text: String,
    children: Vec<Node>,
}

impl NamedRequest {
    /// A request of the operation that is called so: `meeting.GetMeeting`, or `GetMeeting`, in upper or lower case. Each
    /// argument is the path of an element and its text: `metaData.confName`, with dots or slashes. An element that may
    /// stand there several times is given several times; several structures of one name are told apart by numbers,
    /// `attendees.attendee[2].person.name`, and stand in the order of these.
    ///
    /// # Errors
    /// [`Error::Invalid`] when there is no such operation or element (and then it names what may have been meant), or an
    /// element is given more often than it may stand there.
    pub fn new(
        operation: &str,
        arguments: &[(impl AsRef<str>, impl AsRef<str>)],
    ) -> Result<NamedRequest, Error> {
        let (namespace, operation) = find_operation(operation)?;
        let full_name = full_name(namespace, operation);
        let request = namespace.find(operation.request);
        let request =
            request.ok_or_else(|| Error::Invalid(format!("{full_name} takes nothing")))?;
        let mut content = Vec::new();
        for (path, value) in arguments {
            let argument = Argument {
                operation: &full_name,
                request,
                path: path.as_ref(),
                value: value.as_ref(),
            };
            argument.put(&mut content)?;
        }
        in_order(&mut content, "")?;
        Ok(NamedRequest { full_name, operation, content })
    }

    /// The operation's name without its package.
    pub(crate) fn name(&self) -> &'static str {
        self.operation.name
    }

    /// The whole message.
    pub(crate) fn write(&self, security: &SecurityType) -> String {
        let mut declares = Vec::new();
        prefixes(&self.content, &mut declares);
        write_request_with(security, &self.full_name, &declares, |writer| {
            write_nodes(&self.content, writer);
        })
    }
}

/// The operation with this name; a package before it may be missing where the name alone says which it is.
fn find_operation(name: &str) -> Result<(&'static Namespace, &'static Operation), Error> {
    let wanted = TypeName::parse(name);
    let is_in = |namespace: &Namespace| {
        let package = wanted.package.as_str();
        package.is_empty() || namespace.packages.iter().any(|it| it.eq_ignore_ascii_case(package))
    };
    let found: Vec<_> = CONTRACT
        .operations()
        .filter(|(namespace, operation)| wanted.names(operation.name) && is_in(namespace))
        .collect();
    match found[..] {
        [only] => Ok(only),
        [] => {
            let all = CONTRACT.operations().map(|(namespace, it)| full_name(namespace, it));
            let names = near(&wanted.operation, all);
            Err(Error::Invalid(format!("there is no operation '{name}'{}", meant(&names))))
        }
        _ => {
            let names: Vec<_> =
                found.iter().map(|(namespace, it)| full_name(namespace, it)).collect();
            Err(Error::Invalid(format!("'{name}' may be any of {}", names.join(", "))))
        }
    }
}

fn full_name(namespace: &Namespace, operation: &Operation) -> String {
    namespace.full_name(operation).unwrap_or_else(|| operation.name.to_owned())
}

fn meant(names: &[String]) -> String {
    if names.is_empty() { String::new() } else { format!("; near to it: {}", names.join(", ")) }
}

/// One path with its text, on its way to its place.
struct Argument<'a> {
    operation: &'a str,
    request: Found,
    path: &'a str,
    value: &'a str,
}

impl Argument<'_> {
    fn put(&self, content: &mut Vec<Node>) -> Result<(), Error> {
        let names: Option<Vec<_>> = self.path.split(['.', '/']).map(name_and_number).collect();
        let Some(names) = names else {
            return Err(self.invalid("is no path of names, such as a.b[2].c"));
        };
        let (mut structure, mut siblings, mut parents) =
            (Some(self.request), content, String::new());
        for (name, number) in names {
            let Some(parent) = structure else {
                return Err(self.invalid("does not exist: in a text there is nothing"));
            };
            let Some((rank, namespace, field)) = element(parent, name) else {
                return Err(self.unknown(parent, &parents, name));
            };
            structure = inner(field);
            if structure.is_some_and(|inner| inner.namespace.kept_as_xml) {
                return Err(self.invalid("is a document of its own, which names cannot give"));
            }
            // A structure that is there already is gone on with; a text stands there once more.
            let place = (rank, number);
            let there = siblings.iter().position(|node| structure.is_some() && node.place == place);
            let there = there.unwrap_or_else(|| {
                let text = self.value.to_owned();
                siblings.push(Node { place, namespace, field, text, children: Vec::new() });
                siblings.len() - 1
            });
            siblings = &mut siblings[there].children;
            parents = format!("{parents}{name}.");
        }
        match structure {
            None => Ok(()),
            Some(inner) => {
                Err(self.invalid(&format!("is no text: it holds {}", names_in(inner).join(", "))))
            }
        }
    }

    fn invalid(&self, what: &str) -> Error {
        Error::Invalid(format!("'{}' {what}", self.path))
    }

    /// That a name does not exist in a structure, with those that do: first its neighbours, then any of the operation.
    fn unknown(&self, structure: Found, parents: &str, name: &str) -> Error {
        let mut candidates: Vec<String> = Vec::new();
        paths(structure, parents, 1, &mut candidates);
        paths(self.request, "", DEPTH, &mut candidates);
        let mut near = meant(&near(name, candidates));
        if near.is_empty() {
            near = match &names_in(structure)[..] {
                [] => "; there is none".to_owned(),
                names => format!("; there are {}", names.join(", ")),
            };
        }
        Error::Invalid(format!("{} has no element '{parents}{name}'{near}", self.operation))
    }
}

/// `attendee[2]`, or a name alone, whose number is 0.
fn name_and_number(text: &str) -> Option<(&str, usize)> {
    let (name, number) = match text.split_once('[') {
        Some((name, number)) => (name, number.strip_suffix(']')?.parse().ok()?),
        None => (text, 0),
    };
    (!name.is_empty()).then_some((name, number))
}

/// The elements of a structure in wire order.
fn elements(structure: Found) -> impl Iterator<Item = (&'static Namespace, &'static Field)> {
    CONTRACT.all_fields(structure).into_iter().filter(|(_, field)| !field.attribute)
}

/// An element of a structure, with its place among them.
fn element(structure: Found, name: &str) -> Option<(usize, &'static Namespace, &'static Field)> {
    let mut ranked = elements(structure).enumerate();
    ranked.find_map(|(rank, (namespace, field))| {
        (field.name == name).then_some((rank, namespace, field))
    })
}

fn names_in(structure: Found) -> Vec<&'static str> {
    elements(structure).map(|(_, field)| field.name).collect()
}

/// The structure that an element is, unless it is a text, a number or the like.
fn inner(field: &Field) -> Option<Found> {
    let found = CONTRACT.find(field.type_name)?;
    matches!(found.definition.shape, Shape::Structure(_)).then_some(found)
}

/// The paths of all elements of a structure, down to a depth.
fn paths(structure: Found, parents: &str, depth: usize, out: &mut Vec<String>) {
    for (_, field) in elements(structure) {
        let path = format!("{parents}{}", field.name);
        let inner = inner(field).filter(|inner| depth > 1 && !inner.namespace.kept_as_xml);
        let below = format!("{path}.");
        out.push(path);
        if let Some(inner) = inner {
            paths(inner, &below, depth - 1, out);
        }
    }
}

/// Puts elements into wire order; none may stand there twice that may not.
fn in_order(nodes: &mut [Node], parents: &str) -> Result<(), Error> {
    // Stable: those of one name stay in the order in which they were given.
    nodes.sort_by_key(|node| node.place);
    for pair in nodes.windows(2) {
        let field = pair[1].field;
        // A choice may repeat as a whole; the server will know.
        let repeats = matches!(field.count, Count::Many | Count::OneOrMore) || field.choice > 0;
        if pair[0].place.0 == pair[1].place.0 && !repeats {
            return Err(Error::Invalid(format!(
                "'{parents}{}' can be given only once",
                field.name
            )));
        }
    }
    for node in nodes {
        in_order(&mut node.children, &format!("{parents}{}.", node.field.name))?;
    }
    Ok(())
}

/// The prefixes that elements are written with, each with its namespace.
fn prefixes(nodes: &[Node], out: &mut Vec<(&'static str, &'static str)>) {
    for node in nodes {
        let prefix = (node.namespace.answer_prefix, node.namespace.uri);
        if !out.contains(&prefix) {
            out.push(prefix);
        }
        prefixes(&node.children, out);
    }
}

fn write_nodes(nodes: &[Node], writer: &mut Writer) {
    for node in nodes {
        let qualified = format!("{}:{}", node.namespace.answer_prefix, node.field.name);
        let (start, end) = (format!("<{qualified}>"), format!("</{qualified}>"));
        let name = Name { start: &start, end: &end };
        if node.children.is_empty() {
            writer.text(&name, &node.text);
        } else {
            writer.element(&name, |writer| write_nodes(&node.children, writer));
        }
    }
}

#[cfg(test)]
mod tests {
    use schema::{Version, What, examine};

    use super::*;

    /// The children of bodyContent.
    fn content(operation: &str, arguments: &[(&str, &str)]) -> String {
        let request = NamedRequest::new(operation, arguments).unwrap();
        let document = request.write(&SecurityType::default());
        let (_, rest) = document.split_once(&format!("binding.{}\">", request.full_name)).unwrap();
        rest.split_once("</serv:bodyContent>").unwrap().0.to_owned()
    }

    fn refused(operation: &str, arguments: &[(&str, &str)]) -> String {
        match NamedRequest::new(operation, arguments) {
            Err(Error::Invalid(what)) => what,
            Err(error) => panic!("{operation} {arguments:?}: {error}"),
            Ok(_) => panic!("{operation} {arguments:?} is taken"),
        }
    }

    #[test]
    fn elements_are_written_in_wire_order_with_their_prefixes() {
        let arguments = [
            ("schedule.startDate", "01/15/2035 09:00:00"),
            ("metaData/confName", "<Stand & up>"),
            ("accessControl.meetingPassword", ""),
            ("participants.attendees.attendee[10].person.name", "Ben"),
            ("participants.attendees.attendee[2].person.email", "ann@a.example"),
            ("participants.attendees.attendee[2].person.name", "Ann"),
            ("participants.maxUserNumber", "4"),
        ];
        assert_eq!(
            content("meeting.CreateMeeting", &arguments),
            "<meet:accessControl><meet:meetingPassword></meet:meetingPassword></meet:accessControl>\
             <meet:metaData><meet:confName>&lt;Stand &amp; up&gt;</meet:confName></meet:metaData>\
             <meet:participants><meet:maxUserNumber>4</meet:maxUserNumber><meet:attendees>\
             <meet:attendee><att:person><com:name>Ann</com:name><com:email>ann@a.example</com:email></att:person></meet:attendee>\
             <meet:attendee><att:person><com:name>Ben</com:name></att:person></meet:attendee>\
             </meet:attendees></meet:participants>\
             <meet:schedule><meet:startDate>01/15/2035 09:00:00</meet:startDate></meet:schedule>"
        );
        let order = [
            ("order.orderBy", "CONFNAME"),
            ("order.orderAD", "ASC"),
            ("order.orderBy", "STARTTIME"),
        ];
        assert_eq!(
            content("lstsummarymeeting", &order),
            "<meet:order><meet:orderBy>CONFNAME</meet:orderBy><meet:orderBy>STARTTIME</meet:orderBy>\
             <meet:orderAD>ASC</meet:orderAD></meet:order>"
        );
        assert_eq!(content("ep.GetAPIVersion", &[]), "");
    }

    #[test]
    fn operations_have_several_names() {
        for name in [
            "training.GetTrainingSession",
            "TRAININGSESSION.gettrainingsession",
            "gettrainingsession",
        ] {
            let request = NamedRequest::new(name, &[("sessionKey", "1")]).unwrap();
            assert_eq!(request.full_name, "training.GetTrainingSession");
        }
        for (name, told) in [
            ("meeting.GetMeetin", "near to it: meeting.GetMeeting"),
            ("user.GetMeeting", "near to it: meeting.GetMeeting"),
            ("teleconference", "meeting.auo.CreateTeleconferenceSession"),
            ("Fly", "there is no operation 'Fly'"),
            ("", "there is no operation ''"),
        ] {
            let what = refused(name, &[]);
            assert!(what.contains(told), "{what}");
        }
        assert!(!refused("Fly", &[]).contains("near"));
    }

    #[test]
    fn what_does_not_exist_is_refused_with_what_may_have_been_meant() {
        for (path, told) in [
            ("metaDat.confName", "no element 'metaDat'; near to it: metaData"),
            ("metaData.confNam", "no element 'metaData.confNam'; near to it: metaData.confName"),
            ("confName", "no element 'confName'; near to it: metaData.confName"),
            ("meetingkey", "meeting.CreateMeeting has no element 'meetingkey'"),
            ("repeat.xyz", "there are repeatType, "),
            ("metaData", "is no text: it holds confName, "),
            ("metaData.confName.text", "does not exist: in a text there is nothing"),
            ("metaData..confName", "is no path"),
            ("participants.attendees.attendee[x].person.name", "is no path"),
            ("participants.attendees.attendee[1.person.name", "is no path"),
            ("", "is no path"),
        ] {
            let what = refused("CreateMeeting", &[(path, "1")]);
            assert!(what.contains(told), "{path}: {what}");
        }
        let what = refused("GetMeeting", &[("meetingKey", "1"), ("meetingKey", "2")]);
        assert_eq!(what, "'meetingKey' can be given only once");
        let twice = [("schedule[1].duration", "1"), ("schedule[2].duration", "1")];
        assert_eq!(refused("CreateMeeting", &twice), "'schedule' can be given only once");
        let what = refused("training.GetTrainingSession", &[("x", "1")]);
        assert!(what.ends_with("there are sessionKey"), "{what}");
    }

    /// Whatever exists can be named, and stands where the contract has it.
    #[test]
    fn every_element_of_every_operation() {
        let mut elements = 0;
        for (namespace, operation) in CONTRACT.operations() {
            let name = full_name(namespace, operation);
            let mut all = Vec::new();
            paths(namespace.find(operation.request).unwrap(), "", 3, &mut all);
            all.retain(|path| NamedRequest::new(&name, &[(path, "1")]).is_ok());
            elements += all.len();
            all.reverse();
            // The judge keeps a hundred findings.
            for some in all.chunks(40) {
                let arguments: Vec<_> = some.iter().map(|path| (path, "1")).collect();
                let document =
                    NamedRequest::new(&name, &arguments).unwrap().write(&SecurityType::default());
                let findings = examine(&document, Version(u16::MAX, 0, 0)).unwrap();
                let wrong: Vec<_> =
                    findings.all().filter(|finding| is_wrong(&finding.what)).collect();
                assert!(wrong.is_empty(), "{document}\n{wrong:#?}");
            }
        }
        assert!(elements > 2000, "only {elements} elements");
    }

    /// What a request can be blamed for whose values and choices were never meant to be right.
    fn is_wrong(what: &What) -> bool {
        use What::{Namespace, Order, StrayText, TypeName, UndeclaredPrefix};
        matches!(
            what,
            Namespace { .. } | Order { .. } | StrayText | TypeName { .. } | UndeclaredPrefix { .. }
        )
    }
}
