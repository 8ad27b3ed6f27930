//! The page of one operation.

use askama::Template;
use schema::{Count, Fault, Known};

use super::tree::{Body, Content, Described, Element, Group, count};
use super::words::{self, Values};
use super::{Bar, faults, message};
use crate::{ENDPOINT, page};

/// Up to so many elements a request or an answer is shown with all of its structures open; beyond, they are closed.
const SMALL_BODY: usize = 60;

/// What every document begins with.
const PROLOG: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// The largest example that is shown without being asked for, in lines.
const SHORT_EXAMPLE: usize = 40;

#[derive(Template)]
#[template(path = "reference_operation.html")]
struct Page<'a> {
    bar: Bar<'a>,
    described: &'a Described,
    java_type: String,
    schema_type: String,
    response_type: String,
    faults: Vec<&'static Fault>,
    request: Half<'a>,
    response: Half<'a>,
    endpoint: &'a str,
}

/// A request or an answer.
struct Half<'a> {
    id: &'a str,
    body: &'a Body,
    /// How many elements it has.
    count: usize,
    example: Option<Vec<xml::Line>>,
}

#[derive(Template)]
#[template(path = "reference_element.html")]
struct ElementView<'a> {
    element: &'a Element,
    cardinality: Option<String>,
    facts: Vec<String>,
    values: Option<Values>,
    groups: Option<&'a [Group]>,
    /// What the type of a structure says of itself.
    type_doc: Option<&'a str>,
    is_open: bool,
}

impl Described {
    /// Its page.
    pub fn page(&self) -> String {
        let example = self.example();
        let request = match example {
            Some(example) => xml::Element::parse(example.request).ok(),
            None => message::request(self),
        };
        let response = example.and_then(|example| xml::Element::parse(example.response).ok());
        page(&Page {
            bar: Bar { section: "operations", query: "", operation: Some(self) },
            described: self,
            java_type: format!("java:com.webex.service.binding.{}", self.name),
            schema_type: message::schema_type(self.namespace, self.operation.request),
            response_type: format!("{}:{}", self.namespace.answer_prefix, self.operation.response),
            faults: faults::named(self.operation.faults),
            request: Half::new("request", &self.request, request),
            response: Half::new("response", &self.response, response),
            endpoint: ENDPOINT,
        })
    }

    /// A request to be posted, in the schema's own form.
    pub fn request_document(&self) -> Option<String> {
        message::request(self).map(|message| format!("{PROLOG}\n{}", message.to_xml()))
    }

    /// What the server answered to the example, as it was sent.
    pub fn response_document(&self) -> Option<&'static str> {
        Some(self.example()?.response)
    }
}

impl Page<'_> {
    fn halves(&self) -> [&Half<'_>; 2] {
        [&self.request, &self.response]
    }
}

impl<'a> Half<'a> {
    fn new(id: &'a str, body: &'a Body, example: Option<xml::Element>) -> Half<'a> {
        let example = example.map(|message| message.lines());
        Half { id, body, count: count(&body.groups), example }
    }

    fn heading(&self) -> &str {
        if self.is_request() { "Request" } else { "Response" }
    }

    fn is_request(&self) -> bool {
        self.id == "request"
    }

    fn is_example_short(&self) -> bool {
        self.example.as_ref().is_some_and(|lines| lines.len() <= SHORT_EXAMPLE)
    }

    fn prolog(&self) -> &str {
        PROLOG
    }

    fn counted(&self) -> String {
        words::counted(self.count, "element")
    }

    fn shown(&self, element: &'a Element, group: &Group) -> ElementView<'a> {
        ElementView::new(element, group, self.count <= SMALL_BODY)
    }
}

impl<'a> ElementView<'a> {
    fn new(element: &'a Element, group: &Group, is_open: bool) -> ElementView<'a> {
        let (groups, type_doc) = match &element.content {
            Content::Structure { found, groups } => (Some(&groups[..]), Some(found.definition.doc)),
            _ => (None, None),
        };
        let in_choice = group.choice.is_some();
        ElementView {
            element,
            // Of the members of a choice the choice itself says which must be there.
            cardinality: (!in_choice || element.field.count != Count::One)
                .then(|| words::cardinality(element.field)),
            facts: words::facts(element),
            values: words::values(element),
            groups,
            // Which is often the same again; when it is longer, it says more.
            type_doc: type_doc.filter(|doc| doc.len() > element.field.doc.len()),
            is_open,
        }
    }

    fn within(&self, element: &'a Element, group: &Group) -> ElementView<'a> {
        ElementView::new(element, group, self.is_open)
    }

    /// How many elements are in it, unless they are shown.
    fn inner(&self) -> Option<String> {
        let groups = self.groups.filter(|_| !self.is_open)?;
        Some(words::counted(count(groups), "element"))
    }

    fn type_name(&self) -> &'static str {
        words::type_name(self.element.field)
    }

    /// Unless it is seen, as nearly all is.
    fn known(&self) -> Option<&'static str> {
        let known = self.element.field.known;
        (known != Known::Seen).then(|| known.word())
    }

    /// The schema that says what is in an element that is kept as it is.
    fn kept(&self) -> Option<&'static str> {
        match self.element.content {
            Content::Kept(namespace) => Some(namespace.file),
            _ => None,
        }
    }
}
