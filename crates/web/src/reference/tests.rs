use std::collections::HashSet;

use schema::{CONTRACT, Shape};

use super::tree::{all, declared};
use super::{DEMO_CREDENTIALS, compatibility, faults, find, index, schemas, search, versions};
use xml::Element;

/// Elements of HTML that have no end.
const VOID: [&str; 4] = ["meta", "link", "input", "wbr"];

/// Holds a page against what every page must be; answers its ids.
fn check(name: &str, page: &str) -> HashSet<String> {
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>"), "{name}: {page}");
    for refused in ["<script", "<style", "style=", "<img", "http-equiv", "DRAFT", "TODO"] {
        assert!(!page.contains(refused), "{name} has {refused}");
    }
    assert_eq!(page.matches("<h1>").count(), 1, "{name}");
    let mut open = Vec::new();
    let mut ids = HashSet::new();
    let mut rest = page.trim_start_matches("<!DOCTYPE html>");
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>') && !text.contains(" & "), "{name}: {text}");
        let (tag, after) = after.split_once('>').unwrap();
        assert_eq!(tag.matches('"').count() % 2, 0, "{name}: <{tag}>");
        rest = after;
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{name}: <{tag}> after {text}");
            continue;
        }
        let element = tag.split_whitespace().next().unwrap_or_default();
        if !VOID.contains(&element) {
            open.push(element);
        }
        if let Some((_, id)) = tag.split_once(" id=\"") {
            let id = id.split('"').next().unwrap_or_default().to_owned();
            assert!(ids.insert(id.clone()), "{name} has two of #{id}");
        }
    }
    assert_eq!(open, Vec::<&str>::new(), "{name}");
    ids
}

#[test]
fn every_operation_has_a_page_with_all_of_its_elements() {
    assert_eq!(all().len(), CONTRACT.operations().count());
    for described in all() {
        let page = described.page();
        let ids = check(&described.name, &page);
        let mut count = 0;
        described.each(&mut |element| {
            count += 1;
            assert!(ids.contains(&element.id), "{}: {}", described.name, element.id);
            assert!(page.contains(&format!("{}</code>", element.name())), "{}", element.id);
        });
        assert!(count > 0, "{}", described.name);
        for text in [described.operation.request, described.operation.response] {
            assert!(page.contains(&format!(":{text}</code>")), "{}: {text}", described.name);
        }
        let says_so = page.contains("This server does not perform it yet");
        assert_eq!(says_so, !described.is_written, "{}", described.name);
    }
}

#[test]
fn the_other_pages_are_whole() {
    let ids = check("faults", &faults());
    for fault in CONTRACT.faults {
        assert!(ids.contains(fault.name), "{}", fault.name);
    }
    let index = index();
    check("index", &index);
    let compatibility = compatibility();
    check("compatibility", &compatibility);
    for described in all() {
        let link = format!("href=\"{}\"", described.path());
        assert!(index.contains(&link) && compatibility.contains(&link), "{link}");
    }
    let (versions, schemas) = (check("versions", &versions()), check("schemas", &schemas()));
    for release in CONTRACT.releases {
        let id = release.version.to_string();
        assert!(versions.contains(&id) && schemas.contains(&id), "{id}");
    }
}

#[test]
fn what_is_searched_for_is_escaped() {
    for query in ["<b>\"'&", "\u{0}%", "x y z", "é", &"long ".repeat(1000)] {
        let page = search(query);
        check(query, &page);
        assert!(!page.contains("<b>"), "{page}");
    }
    let page = search("<b>\"");
    assert!(page.contains("“&#60;b&#62;&#34;”") && page.contains("value=\"&#60;b&#62;&#34;\""));
}

/// The links of the first results.
fn first_links(query: &str) -> Vec<String> {
    let page = search(query);
    check(query, &page);
    let hits = page.split("<ul class=\"hits\">").nth(1).unwrap_or_default();
    let links = hits.split("<li><p><a href=\"").skip(1);
    links.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_search_finds_names_before_sentences() {
    for (query, link) in [
        ("meeting.GetMeeting", "/reference/meeting.GetMeeting"),
        (" getmeeting ", "/reference/meeting.GetMeeting"),
        ("confName", "/reference/meeting.CreateMeeting#request.metaData.confName"),
        ("metaData/confName", "/reference/meeting.CreateMeeting#request.metaData.confName"),
        ("setmeeting confname", "/reference/meeting.CreateMeeting#request.metaData.confName"),
        (" meet:metaDataType ", "/reference/meeting.CreateMeeting#request.metaData"),
        ("060001", "/reference/faults#MeetingNotFound"),
        ("meetingnotfound", "/reference/faults#MeetingNotFound"),
        ("sorry, no record", "/reference/faults#NoRecordFound"),
        ("CONSTANT NO_REPEAT", "/reference/meeting.CreateMeeting#request.repeat.repeatType"),
    ] {
        let links = first_links(query);
        assert_eq!(links.first().map(String::as_str), Some(link), "{query}: {links:?}");
    }
    assert_eq!(first_links("nothing is called so"), Vec::<String>::new());
    assert!(first_links("e").len() > 50);
}

#[test]
fn an_operation_is_found_by_any_of_its_names() {
    for (name, found) in [
        ("meeting.GetMeeting", Some("meeting.GetMeeting")),
        ("MEETING.getmeeting", Some("meeting.GetMeeting")),
        ("getMeeting", Some("meeting.GetMeeting")),
        ("trainingsession.DelLab", Some("training.DelLab")),
        ("meeting.auo.GetTeleconferenceSession", Some("meeting.auo.GetTeleconferenceSession")),
        ("user.GetMeeting", None),
        ("GetMeetings", None),
        ("meeting.", None),
        ("", None),
    ] {
        assert_eq!(find(name).map(|described| described.name()), found, "{name}");
    }
}

#[test]
fn requests_are_in_the_form_of_the_schema() {
    for described in all() {
        let document = described.request_document().unwrap();
        let message = Element::parse(&document).unwrap();
        let mut nodes = vec![&message];
        while let Some(node) = nodes.pop() {
            assert!(!node.prefix.is_empty(), "{}: {}", described.name, node.name);
            nodes.extend(&node.children);
        }
        let type_name =
            format!("xsi:type=\"{}:{}\"", described.namespace.prefix, described.operation.request);
        assert!(document.contains(&type_name), "{document}");
        if described.example().is_some() {
            assert!(document.contains(DEMO_CREDENTIALS[0]), "{document}");
        } else {
            assert!(DEMO_CREDENTIALS.iter().all(|text| document.contains(text)), "{document}");
        }
    }
}

/// Tags and the texts after them, without the white space around; an empty element has two.
fn pieces(document: &str) -> Vec<(String, String)> {
    let mut pieces = Vec::new();
    for piece in document.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.trim().to_owned();
        if let Some(single) = tag.strip_suffix('/') {
            let name = single.split(' ').next().unwrap_or_default();
            pieces.push((single.to_owned(), String::new()));
            pieces.push((format!("/{name}"), text));
        } else {
            pieces.push((tag, text));
        }
    }
    pieces
}

#[test]
fn examples_are_laid_out_whole() {
    for example in all().iter().filter_map(|described| described.example()) {
        for text in [example.request, example.response] {
            let laid_out =
                Element::parse(text).unwrap_or_else(|error| panic!("{error}: {text}")).to_xml();
            // The declaration before the root is no part of it.
            assert_eq!(pieces(&laid_out), pieces(text)[1..]);
        }
    }
}

/// The pages do not tell of texts beside attributes, nor of elements that are free: only documents that are kept as they
/// are have them.
#[test]
fn what_the_pages_cannot_tell_is_not_there() {
    for declared in declared() {
        if let Shape::Structure(structure) = declared.owner.definition.shape {
            let is_plain = structure.text.is_none() && !structure.mixed && !structure.any;
            assert!(is_plain && !structure.any_attributes, "{}", declared.owner.full_name());
        }
    }
}
