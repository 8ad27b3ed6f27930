//! The envelope: `serv:message` in, `serv:message` out.
//!
//! Reading follows what clients send (any prefix or none, header and body in either order), writing what they expect:
//! the prolog and a line feed, then no white space at all.

use xml::{ReadElement, Reader, Writer};

use crate::com::SecurityType;
use crate::{Fault, TypeName, fault};

/// How many operations one message may carry.
pub const BODIES: usize = 100;

/// The prefixes that every answer declares.
const COMMON: [(&str, &str); 2] = [
    ("serv", "http://www.webex.com/schemas/2002/06/service"),
    ("com", "http://www.webex.com/schemas/2002/06/common"),
];

/// A request as read.
pub struct Request<T> {
    /// Who asks.
    pub security: SecurityType,
    /// What for: what `read_body` made of each bodyContent, in order; at least one.
    pub bodies: Vec<T>,
}

/// One operation's answer, to be put into an envelope.
pub struct Answer {
    /// The namespaces it needs declared, besides serv and com.
    pub declares: &'static [(&'static str, &'static str)],
    /// What it says.
    pub outcome: Result<Content, Fault>,
}

/// What a successful answer holds.
pub struct Content {
    /// The xsi:type: `meet:getMeetingResponse`.
    pub type_name: &'static str,
    /// The children of bodyContent, written.
    pub xml: String,
}

/// Reads a request. `read_body` is called inside each bodyContent with what its xsi:type names; it need not read it to
/// its end, and an error it answers ends the whole: what concerns one body alone is to be kept in `T`.
///
/// # Errors
/// A fault when the document is not whole, beyond the limits, has no bodyContent, or a wrong value in its header; then
/// nothing of it may be done.
pub fn read<T>(
    document: &str,
    mut read_body: impl FnMut(&TypeName, &mut Reader<'_>) -> Result<T, xml::Error>,
) -> Result<Request<T>, Fault> {
    let mut reader = Reader::new(document);
    reader.root()?;
    let mut security = None;
    let mut bodies = Vec::new();
    while let Some(part) = reader.child()? {
        match part.name {
            "header" => read_header(&mut reader, &mut security)?,
            "body" => read_bodies(&mut reader, &mut bodies, &mut read_body)?,
            _ => reader.skip()?,
        }
    }
    reader.finish()?;
    if bodies.is_empty() {
        return Err(fault!(MissingBody));
    }
    Ok(Request { security: security.unwrap_or_default(), bodies })
}

fn read_header(reader: &mut Reader<'_>, security: &mut Option<SecurityType>) -> Result<(), Fault> {
    while let Some(child) = reader.child()? {
        if child.name != "securityContext" {
            reader.skip()?;
            continue;
        }
        // Two contexts could mean two callers: whichever was taken, somebody would be surprised.
        if security.is_some() {
            return Err(fault!(MalformedXml).explained("a second securityContext"));
        }
        let mut context = SecurityType::default();
        context.read(reader)?;
        *security = Some(context);
    }
    Ok(())
}

fn read_bodies<T>(
    reader: &mut Reader<'_>,
    bodies: &mut Vec<T>,
    read_body: &mut impl FnMut(&TypeName, &mut Reader<'_>) -> Result<T, xml::Error>,
) -> Result<(), Fault> {
    let depth = reader.depth();
    while let Some(child) = reader.child()? {
        if child.name != "bodyContent" {
            reader.skip()?;
            continue;
        }
        if bodies.len() == BODIES {
            return Err(fault!(TooManyBodies));
        }
        let type_name = TypeName::parse(&child.attribute("type").unwrap_or_default());
        bodies.push(read_body(&type_name, reader)?);
        reader.leave(depth)?;
    }
    Ok(())
}

/// Writes the answers to one request, in order.
pub fn write(answers: &[Answer]) -> String {
    // The version gates elements of contents, which are written already.
    let mut writer = Writer::new((0, 0, 0));
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<serv:message");
    let mut declared: Vec<(&str, &str)> = COMMON.to_vec();
    for pair in answers.iter().flat_map(|answer| answer.declares) {
        if !declared.contains(pair) {
            declared.push(*pair);
        }
    }
    for (prefix, uri) in declared {
        writer.raw(&format!(" xmlns:{prefix}=\"{uri}\""));
    }
    writer.raw(">");
    writer.element("serv:header", |writer| {
        for answer in answers {
            writer
                .element("serv:response", |writer| response(writer, answer.outcome.as_ref().err()));
        }
    });
    writer.element("serv:body", |writer| {
        for answer in answers {
            body_content(writer, answer.outcome.as_ref().ok());
        }
    });
    writer.raw("</serv:message>");
    writer.finish()
}

fn response(writer: &mut Writer, fault: Option<&Fault>) {
    let Some(fault) = fault else {
        writer.text("serv:result", "SUCCESS");
        // No reason here: clients take its presence for a failure.
        return writer.text("serv:gsbStatus", "PRIMARY");
    };
    writer.text("serv:result", "FAILURE");
    match &fault.suffix {
        Some(suffix) => writer.text("serv:reason", &format!("{}: {suffix}", fault.kind.text())),
        None => writer.text("serv:reason", fault.kind.text()),
    }
    writer.text("serv:gsbStatus", "PRIMARY");
    writer.text("serv:exceptionID", fault.kind.code());
    if fault.about.is_empty() {
        return;
    }
    writer.element("serv:subErrors", |writer| {
        for about in &fault.about {
            writer.element("serv:subError", |writer| {
                writer.text("serv:exceptionID", about.kind.code());
                writer.text("serv:reason", &about.detail);
                writer.text("serv:value", &about.element);
            });
        }
    });
}

fn body_content(writer: &mut Writer, content: Option<&Content>) {
    let Some(content) = content else {
        return writer.raw("<serv:bodyContent/>");
    };
    writer.raw("<serv:bodyContent xsi:type=\"");
    writer.raw(content.type_name);
    writer.raw("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    writer.raw(&content.xml);
    writer.raw("</serv:bodyContent>");
}
