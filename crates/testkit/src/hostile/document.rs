//! What is wrong with the document as a whole: types, entities, ends that do not come, things outside the root.

use api::FaultKind::{DoctypeRefused, LimitExceeded, MalformedXml};

use super::{Class, before, behind, done, good, instead, numbered, refused, repeated};

pub(super) const CLASSES: &[Class] = &[
    refused("doctype: empty", DoctypeRefused, |_| doctype("<!DOCTYPE message>")),
    refused("doctype: internal subset", DoctypeRefused, |_| {
        doctype("<!DOCTYPE message [<!ENTITY a \"b\"><!ELEMENT message ANY>]>")
    }),
    refused("doctype: external", DoctypeRefused, |_| {
        doctype("<!DOCTYPE message SYSTEM \"file:///etc/passwd\">")
    }),
    refused("doctype: public", DoctypeRefused, |_| {
        doctype("<!DOCTYPE message PUBLIC \"-//A//B//EN\" \"http://127.0.0.1:1/a.dtd\">")
    }),
    refused("doctype: external entity", DoctypeRefused, |_| {
        entity("<!DOCTYPE m [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
    }),
    refused("doctype: parameter entities", DoctypeRefused, |_| {
        doctype(
            "<!DOCTYPE m [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a\"> %a; <!ENTITY % b \"%a;%a;\"> %b;]>",
        )
    }),
    refused("doctype: billion laughs", DoctypeRefused, |_| {
        let levels = (1..10).map(|level| {
            format!("<!ENTITY e{level} \"{}\">", format!("&e{};", level - 1).repeat(10))
        });
        entity(&format!(
            "<!DOCTYPE m [<!ENTITY e0 \"ha\">{}<!ENTITY e \"&e9;\">]>",
            levels.collect::<String>()
        ))
    }),
    refused("doctype: quadratic blow-up", DoctypeRefused, |bytes| {
        let references = repeated("&e;", bytes / 2);
        let start = format!("<!DOCTYPE m [<!ENTITY e \"{}\">]>", repeated("a", bytes / 2));
        (start + &instead("Stand-up", &references)).into_bytes()
    }),
    refused("doctype: many entities", DoctypeRefused, |bytes| {
        let all = numbered(bytes, |number| format!("<!ENTITY e{number} \"a\">"));
        doctype(&format!("<!DOCTYPE m [{all}]>"))
    }),
    refused("doctype: lower case", DoctypeRefused, |_| doctype("<!doctype message>")),
    refused("doctype: after a comment", DoctypeRefused, |_| {
        doctype("<!-- first --><!DOCTYPE message>")
    }),
    refused("doctype: after the declaration", DoctypeRefused, |_| {
        doctype("<?xml version=\"1.0\"?>\n<!DOCTYPE message [<!ENTITY a \"b\">]>")
    }),
    refused("doctype: within the root", DoctypeRefused, |_| {
        before("<metaData>", "<!DOCTYPE a>").into_bytes()
    }),
    refused("doctype: after the root", DoctypeRefused, |_| (good() + "<!DOCTYPE a>").into_bytes()),
    // It is refused where it begins: nobody looks for its end.
    refused("doctype: unterminated", DoctypeRefused, |bytes| {
        doctype(&format!("<!DOCTYPE a [{}", repeated("<!ENTITY a \"b\">", bytes)))
    }),
    refused("entity: unknown", MalformedXml, |_| instead("Stand-up", "&xxe;").into_bytes()),
    refused("entity: of HTML", MalformedXml, |_| instead("Stand-up", "a&nbsp;b").into_bytes()),
    refused("entity: not closed", MalformedXml, |bytes| {
        instead("Stand-up", &format!("&{}", repeated("a", bytes))).into_bytes()
    }),
    refused("entity: a number beyond all characters", MalformedXml, |bytes| {
        instead("Stand-up", &format!("&#{};", repeated("9", bytes))).into_bytes()
    }),
    refused("entity: a surrogate", MalformedXml, |_| {
        instead("Stand-up", "&#xD800;&#xDC00;").into_bytes()
    }),
    refused("entity: a null", MalformedXml, |_| instead("Stand-up", "a&#0;b").into_bytes()),
    refused("entity: a forbidden character", MalformedXml, |_| {
        instead("Stand-up", "a&#x1B;b").into_bytes()
    }),
    refused("unterminated: comment", MalformedXml, |bytes| {
        unterminated(&format!("<!--{}", repeated("- -", bytes)))
    }),
    refused("unterminated: CDATA", MalformedXml, |bytes| {
        unterminated(&format!("<![CDATA[{}", repeated("]] ", bytes)))
    }),
    refused("unterminated: instruction", MalformedXml, |bytes| {
        unterminated(&format!("<?php {}", repeated("? ", bytes)))
    }),
    refused("unterminated: tag", MalformedXml, |bytes| {
        unterminated(&format!("<a {}", repeated("b ", bytes)))
    }),
    refused("unterminated: attribute", MalformedXml, |bytes| {
        unterminated(&format!("<a b=\"{}", repeated("> <c ", bytes)))
    }),
    refused("unterminated: closing tag", MalformedXml, |bytes| {
        unterminated(&format!("</{}", repeated("a", bytes)))
    }),
    refused("unterminated: elements", MalformedXml, |_| unterminated("")),
    refused("unterminated: declaration", MalformedXml, |bytes| {
        format!("<?xml version=\"1.0\" {}", repeated("a ", bytes)).into_bytes()
    }),
    refused("unterminated: many opening brackets", MalformedXml, |bytes| {
        unterminated(&repeated("<", bytes))
    }),
    refused("closed crosswise", MalformedXml, |_| {
        instead("</confName></metaData>", "</metaData></confName>").into_bytes()
    }),
    refused("closed crosswise with long names", MalformedXml, |bytes| {
        let name = repeated("a", bytes / 2);
        before("<metaData>", &format!("<{name}></b{name}>")).into_bytes()
    }),
    refused("closed too often", MalformedXml, |_| {
        behind("</serv:message>", "</serv:message>").into_bytes()
    }),
    refused("a second root", MalformedXml, |_| (good() + &good()).into_bytes()),
    refused("many roots", MalformedXml, |bytes| (good() + &repeated("<a/>", bytes)).into_bytes()),
    refused("text before the root", MalformedXml, |bytes| {
        ("<!---->".to_owned() + &repeated("text ", bytes) + &good()).into_bytes()
    }),
    refused("text after the root", MalformedXml, |bytes| {
        (good() + &repeated("text ", bytes)).into_bytes()
    }),
    refused("CDATA after the root", MalformedXml, |_| (good() + "<![CDATA[a]]>").into_bytes()),
    refused("a form of signs", MalformedXml, |bytes| {
        ("a".to_owned() + &repeated("=<", bytes)).into_bytes()
    }),
    refused("nothing", MalformedXml, |_| Vec::new()),
    refused("blanks only", MalformedXml, |bytes| repeated(" \r\n\t", bytes).into_bytes()),
    refused("a comment in a tag", MalformedXml, |_| {
        instead("<confName>", "<conf<!-- -->Name>").into_bytes()
    }),
    refused("CDATA in a tag", MalformedXml, |_| {
        instead("<confName>", "<conf<![CDATA[Name]]>>").into_bytes()
    }),
    done("comments around everything", |bytes| {
        (repeated("<!-- > -- -->", bytes / 2) + &good() + &repeated("<!--a-->", bytes / 2))
            .into_bytes()
    }),
    done("instructions everywhere", |bytes| {
        before("<metaData>", &repeated("<?php exec('id') ?>", bytes)).into_bytes()
    }),
    done("a style sheet", |_| {
        ("<?xml-stylesheet href=\"http://127.0.0.1:1/a.xsl\" type=\"text/xsl\"?>".to_owned()
            + &good())
            .into_bytes()
    }),
    done("mixed line ends", |bytes| {
        before("<metaData>", &repeated("\r\n\r\n\n\r \t", bytes)).into_bytes()
    }),
    done("an inclusion that is not followed", |_| {
        before(
            "<metaData>",
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>",
        )
        .into_bytes()
    }),
    refused("elements in each other", LimitExceeded, |bytes| {
        let depth = bytes / 7;
        before("<metaData>", &("<a>".repeat(depth) + &"</a>".repeat(depth))).into_bytes()
    }),
    refused("elements in each other, not closed", LimitExceeded, |bytes| {
        unterminated(&repeated("<a>", bytes))
    }),
];

fn doctype(start: &str) -> Vec<u8> {
    format!("{start}{}", good()).into_bytes()
}

/// With a reference to the entity `e` where a value should be.
fn entity(start: &str) -> Vec<u8> {
    format!("{start}{}", instead("Stand-up", "&e;")).into_bytes()
}

/// The good request up to its end, which does not come.
fn unterminated(end: &str) -> Vec<u8> {
    let good = good();
    let (start, _) = good.split_once("</serv:message>").expect("the good request has an end");
    format!("{start}{end}").into_bytes()
}
