//! Prefixes and what they stand for, at the cursor; and the operation that an xsi:type names.

use std::collections::{HashMap, HashSet};

use xml::Tag;

use super::What;
use super::finding::beginning;
use crate::{CONTRACT, TypeName};

/// The namespace of `type` and `schemaLocation`.
pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
const JAVA: &str = "java:com.webex.service.binding.";

/// The declarations around the cursor.
#[derive(Default)]
pub(super) struct Names<'a> {
    depth: usize,
    /// What each prefix stands for, the innermost last. Every element looks its prefix up, and there can be thousands.
    bound: HashMap<&'a str, Vec<String>>,
    /// The depth and the prefix of each declaration, the innermost last.
    declared: Vec<(usize, &'a str)>,
    /// The undeclared prefixes that were told of.
    told: HashSet<&'a str>,
}

impl<'a> Names<'a> {
    pub fn enter(&mut self, tag: Tag<'a>) {
        self.depth += 1;
        if !tag.has_attributes() {
            return;
        }
        for (name, value) in tag.attributes() {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) => match rest.strip_prefix(':') {
                    Some(prefix) => prefix,
                    None => continue,
                },
                None => continue,
            };
            self.declared.push((self.depth, prefix));
            self.bound.entry(prefix).or_default().push(value.into_owned());
        }
    }

    pub fn leave(&mut self) {
        while let Some((_, prefix)) = self.declared.pop_if(|(depth, _)| *depth == self.depth) {
            if let Some(uris) = self.bound.get_mut(prefix) {
                uris.pop();
            }
        }
        self.depth -= 1;
    }

    /// What a prefix stands for; for the empty one the default namespace, if there is one.
    pub fn uri(&self, prefix: &str) -> Option<&str> {
        let uri = self.bound.get(prefix)?.last()?;
        (!uri.is_empty()).then_some(uri)
    }

    /// Whether this undeclared prefix has not been told of yet.
    pub fn is_news(&mut self, prefix: &'a str) -> bool {
        self.told.insert(prefix)
    }

    /// The type of the request that a bodyContent names, `meet:getMeeting`; or what is wrong with how it does, and the
    /// type that it means all the same.
    pub fn type_of(&self, tag: Tag<'a>) -> Result<String, (What, Option<String>)> {
        let attribute = tag.attributes().find(|(name, _)| {
            let (prefix, local) = name.split_once(':').unwrap_or(("", name));
            local == "type" && (prefix.is_empty() || self.uri(prefix).is_none_or(|uri| uri == XSI))
        });
        let Some((name, value)) = attribute else {
            return Err((What::Missing { name: "xsi:type".to_owned() }, None));
        };
        let meant = TypeName::parse(&value);
        let Some((namespace, operation)) =
            CONTRACT.operations().find(|(_, operation)| meant.names(operation.name))
        else {
            let expected = "an operation of the API".to_owned();
            return Err((What::TypeName { value: beginning(&value), expected }, None));
        };
        let request = format!("{}:{}", namespace.prefix, operation.request);
        let is_java = value.strip_prefix(JAVA).and_then(|rest| rest.rsplit_once('.')).is_some_and(
            |(package, name)| name == operation.name && namespace.packages.contains(&package),
        );
        let is_schema = value.split_once(':').is_some_and(|(prefix, local)| {
            local == operation.request && self.uri(prefix) == Some(namespace.uri)
        });
        if name.contains(':') && (is_java || is_schema) {
            return Ok(request);
        }
        let package = namespace.packages.first().copied().unwrap_or_default();
        let expected = if is_java || is_schema {
            "named by the attribute xsi:type, with its prefix".to_owned()
        } else {
            format!("{JAVA}{package}.{}, or {request} with the prefix declared", operation.name)
        };
        Err((What::TypeName { value: beginning(&value), expected }, Some(request)))
    }
}
