//! The request: whom it names, and what it asks for.

use xml::{ReadElement, Reader, WriteElement, Writer};

use super::{BODIES, COMMON, start};
use crate::com::SecurityType;
use crate::{Fault, Operation, TypeName, fault};

/// A request as read.
pub struct Request<T> {
    /// Who asks.
    pub security: SecurityType,
    /// What for: what `read_body` made of each bodyContent, in order; at least one.
    pub bodies: Vec<T>,
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

/// Writes a request as a careful client would: every prefix declared, elements in the order of the schema.
pub fn write_request<O: Operation>(security: &SecurityType, request: &O) -> String {
    let operation = format!("{}.{}", O::SERVICE.packages[0], O::NAME);
    write_request_with(security, &operation, O::DECLARES, |writer| request.write_children(writer))
}

/// Writes a request of the operation with this full name, `meeting.GetMeeting`; `write_content` writes the children of
/// bodyContent, whose prefixes are `declares`.
pub fn write_request_with(
    security: &SecurityType,
    operation: &str,
    declares: &[(&str, &str)],
    write_content: impl FnOnce(&mut Writer),
) -> String {
    // A server leaves out what its version does not know; a client cannot know which that is.
    let mut writer = Writer::new((u16::MAX, 0, 0));
    let xsi = ("xsi", "http://www.w3.org/2001/XMLSchema-instance");
    start(&mut writer, COMMON.iter().chain(declares).chain([&xsi]));
    writer.element(xml::name!("serv:header"), |writer| {
        security.write(writer, xml::name!("serv:securityContext"))
    });
    writer.element(xml::name!("serv:body"), |writer| {
        writer.raw("<serv:bodyContent xsi:type=\"java:com.webex.service.binding.");
        writer.raw(operation);
        writer.raw("\">");
        write_content(writer);
        writer.raw("</serv:bodyContent>");
    });
    writer.raw("</serv:message>");
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::CreateMeeting;

    fn names(document: &str) -> Result<Request<String>, Fault> {
        read(document, |type_name, _| Ok(type_name.operation.clone()))
    }

    #[test]
    fn what_is_written_is_read() {
        let security = SecurityType {
            site_name: Some("demo".to_owned()),
            web_ex_id: Some("host1".to_owned()),
            password: Some("<&>".to_owned()),
            ..SecurityType::default()
        };
        let mut request = CreateMeeting::default();
        request.meeting.meta_data.get_or_insert_default().conf_name = Some("A & B".to_owned());
        let document = write_request(&security, &request);
        let found = read(&document, |type_name, reader| {
            assert!(type_name.names("CreateMeeting"));
            let mut found = CreateMeeting::default();
            found.read(reader)?;
            Ok(found)
        });
        let found = found.unwrap();
        assert_eq!(found.security, security);
        assert_eq!(found.bodies, [request]);
    }

    #[test]
    fn roots_and_orders_that_clients_send() {
        let body = "<body><bodyContent xsi:type='x.GetMeeting'/></body>";
        let header =
            "<header><securityContext><siteID>1</siteID><partnerID/></securityContext></header>";
        for root in ["message", "serv:message", "ns0:message", "serv:messageType", "any"] {
            for parts in [format!("{header}{body}"), format!("{body}<other><a/></other>{header}")] {
                let request = names(&format!("<{root}>{parts}</{root}>")).unwrap();
                assert_eq!(
                    (request.security.site_id, request.security.partner_id),
                    (Some(1), None)
                );
                assert_eq!(request.bodies, ["GetMeeting"]);
            }
        }
    }

    #[test]
    fn what_is_no_request_is_a_fault() {
        use crate::FaultKind::{InvalidValue, MalformedXml, MissingBody, TooManyBodies};
        let context = "<securityContext/>";
        let bodies = |count: usize| {
            format!("<m><body>{}</body></m>", "<bodyContent type='a'/>".repeat(count))
        };
        for (document, kind) in [
            ("<m/>".to_owned(), MissingBody),
            ("<m><body/></m>".to_owned(), MissingBody),
            (bodies(101), TooManyBodies),
            (format!("<m><header>{context}{context}</header></m>"), MalformedXml),
            (
                "<m><header><securityContext><siteID>x</siteID></securityContext></header></m>"
                    .to_owned(),
                InvalidValue,
            ),
            ("<m><body><bodyContent type='a'/></body>".to_owned(), MalformedXml),
        ] {
            assert_eq!(names(&document).err().map(|fault| fault.kind), Some(kind), "{document}");
        }
        assert_eq!(names(&bodies(100)).unwrap().bodies.len(), 100);
    }
}
