//! Prefixes and what they stand for, at the cursor; and the operation that an xsi:type names.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use xml::Tag;

use super::What;
use super::finding::beginning;
use crate::TypeName;
use crate::index::{INDEX, Requested};

/// The namespace of `type` and `schemaLocation`.
pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
const JAVA: &str = "java:com.webex.service.binding.";

/// The start of an element, with its attributes as they are looked at several times.
pub(super) struct Start<'a> {
    pub name: &'a str,
    pub prefix: &'a str,
    pub attributes: Vec<Attribute<'a>>,
}

/// An attribute: its name, what that consists of, and its value.
pub(super) struct Attribute<'a> {
    pub name: &'a str,
    pub prefix: &'a str,
    pub local: &'a str,
    pub value: Cow<'a, str>,
}

impl<'a> Start<'a> {
    pub fn new(tag: Tag<'a>) -> Start<'a> {
        let attributes = tag.attributes().map(|(name, value)| {
            let (prefix, local) = name.split_once(':').unwrap_or(("", name));
            Attribute { name, prefix, local, value }
        });
        Start { name: tag.name, prefix: tag.prefix, attributes: attributes.collect() }
    }
}

/// The declarations around the cursor.
#[derive(Default)]
pub(super) struct Names<'a> {
    depth: usize,
    /// What each prefix stands for, the innermost last. Every element looks its prefix up, and there can be thousands.
    bound: HashMap<&'a str, Vec<Cow<'a, str>>>,
    /// What no prefix stands for: most elements have none.
    unprefixed: Vec<Cow<'a, str>>,
    /// The depth and the prefix of each declaration, the innermost last.
    declared: Vec<(usize, &'a str)>,
    /// The undeclared prefixes that were told of.
    told: HashSet<&'a str>,
}

impl<'a> Names<'a> {
    pub fn enter(&mut self, tag: &Start<'a>) {
        self.depth += 1;
        for Attribute { prefix, local, value, .. } in &tag.attributes {
            let declared = match (*prefix, *local) {
                ("xmlns", prefix) => prefix,
                ("", "xmlns") => "",
                _ => continue,
            };
            self.declared.push((self.depth, declared));
            match declared {
                "" => self.unprefixed.push(value.clone()),
                _ => self.bound.entry(declared).or_default().push(value.clone()),
            }
        }
    }

    pub fn leave(&mut self) {
        while let Some((_, prefix)) = self.declared.pop_if(|(depth, _)| *depth == self.depth) {
            match prefix {
                "" => self.unprefixed.pop(),
                _ => self.bound.get_mut(prefix).and_then(Vec::pop),
            };
        }
        self.depth -= 1;
    }

    /// What a prefix stands for; for the empty one the default namespace, if there is one.
    pub fn uri(&self, prefix: &str) -> Option<&str> {
        let uris = if prefix.is_empty() { &self.unprefixed } else { self.bound.get(prefix)? };
        let uri = uris.last()?;
        (!uri.is_empty()).then_some(uri)
    }

    /// Whether this undeclared prefix has not been told of yet.
    pub fn is_news(&mut self, prefix: &'a str) -> bool {
        self.told.insert(prefix)
    }

    /// The operation that a bodyContent names; or what is wrong with how it does, and the operation that it means all the
    /// same.
    pub fn operation_of(
        &self,
        tag: &Start<'a>,
    ) -> Result<&'static Requested, (What, Option<&'static Requested>)> {
        let attribute = tag.attributes.iter().find(|Attribute { prefix, local, .. }| {
            *local == "type" && (prefix.is_empty() || self.uri(prefix).is_none_or(|uri| uri == XSI))
        });
        let Some(Attribute { name, value, .. }) = attribute else {
            return Err((What::Missing { name: "xsi:type".to_owned() }, None));
        };
        let Some(meant) = INDEX.requested(&TypeName::parse(value).operation) else {
            let expected = "an operation of the API".to_owned();
            return Err((What::TypeName { value: beginning(value), expected }, None));
        };
        let Requested { namespace, operation, .. } = meant;
        let is_java = value.strip_prefix(JAVA).and_then(|rest| rest.rsplit_once('.')).is_some_and(
            |(package, name)| name == operation.name && namespace.packages.contains(&package),
        );
        let is_schema = value.split_once(':').is_some_and(|(prefix, local)| {
            local == operation.request && self.uri(prefix) == Some(namespace.uri)
        });
        if name.contains(':') && (is_java || is_schema) {
            return Ok(meant);
        }
        let package = namespace.packages.first().copied().unwrap_or_default();
        let expected = if is_java || is_schema {
            "named by the attribute xsi:type, with its prefix".to_owned()
        } else {
            let request = format!("{}:{}", namespace.prefix, operation.request);
            format!("{JAVA}{package}.{}, or {request} with the prefix declared", operation.name)
        };
        Err((What::TypeName { value: beginning(value), expected }, Some(meant)))
    }
}
