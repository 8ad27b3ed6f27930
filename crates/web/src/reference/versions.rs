//! The versions of the API: what each brought, and where its schemas are.

use askama::Template;
use operations::accounts::API_VERSION;
use schema::{CONTRACT, Namespace, Release, Version};

use super::tree::{self, Declared, Described};
use super::{Bar, SCHEMA_PATH};
use crate::page;

#[derive(Template)]
#[template(path = "reference_versions.html")]
struct Versions<'a> {
    bar: Bar<'a>,
    releases: Vec<Brought>,
    usual: Version,
    schema_path: &'a str,
}

/// A version with what came with it.
struct Brought {
    release: &'static Release,
    operations: Vec<&'static Described>,
    elements: Vec<&'static Declared>,
}

#[derive(Template)]
#[template(path = "reference_schemas.html")]
struct Schemas<'a> {
    bar: Bar<'a>,
    releases: Vec<&'static Release>,
    namespaces: &'static [Namespace],
    driver: String,
}

/// What each version brought, the newest first.
pub fn versions() -> String {
    let releases = CONTRACT.releases.iter().rev().map(|release| {
        let version = Some(release.version);
        Brought {
            release,
            operations: tree::all().iter().filter(|each| each.operation.since == version).collect(),
            elements: tree::declared().iter().filter(|each| each.field.since == version).collect(),
        }
    });
    page(&Versions {
        bar: Bar::of("versions"),
        releases: releases.collect(),
        usual: API_VERSION,
        schema_path: SCHEMA_PATH,
    })
}

/// The schemas of each version, the newest first.
pub fn schemas() -> String {
    page(&Schemas {
        bar: Bar::of("schema"),
        releases: CONTRACT.releases.iter().rev().collect(),
        namespaces: CONTRACT.namespaces,
        driver: driver(),
    })
}

/// A schema that brings those of two services: what is needed for a message with operations of both.
fn driver() -> String {
    let mut text = String::from("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n");
    let wanted = |namespace: &&Namespace| ["meeting", "user"].contains(&namespace.folder);
    for Namespace { uri, file, .. } in CONTRACT.namespaces.iter().filter(wanted) {
        text.push_str(&format!("  <xs:import namespace=\"{uri}\" schemaLocation=\"{file}\"/>\n"));
    }
    text + "</xs:schema>"
}

/// Whether a new site speaks it.
fn is_usual(release: &Release) -> bool {
    release.version == API_VERSION
}
