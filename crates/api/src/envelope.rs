//! The envelope: `serv:message` in, `serv:message` out.
//!
//! Reading follows what clients send (any prefix or none, header and body in either order), writing what they expect:
//! the prolog and a line feed, then no white space at all.

use xml::{ReadElement, Reader, WriteElement, Writer};

use crate::com::SecurityType;
use crate::{Fault, Operation, TypeName, fault};

/// How many operations one message may carry.
pub const BODIES: usize = 100;

/// A request that needs no account, as people are shown it.
pub const EXAMPLE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<serv:message xmlns:serv="http://www.webex.com/schemas/2002/06/service"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <header>
    <securityContext>
      <siteName>demo</siteName>
    </securityContext>
  </header>
  <body>
    <bodyContent xsi:type="java:com.webex.service.binding.ep.GetAPIVersion"/>
  </body>
</serv:message>"#;

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

/// Writes a request as a careful client would: every prefix declared, elements in the order of the schema.
pub fn write_request<O: Operation>(security: &SecurityType, request: &O) -> String {
    // A server leaves out what its version does not know; a client cannot know which that is.
    let mut writer = Writer::new((u16::MAX, 0, 0));
    let xsi = ("xsi", "http://www.w3.org/2001/XMLSchema-instance");
    start(&mut writer, COMMON.iter().chain(O::DECLARES).chain([&xsi]));
    writer.element("serv:header", |writer| security.write(writer, "serv:securityContext"));
    writer.element("serv:body", |writer| {
        writer.raw("<serv:bodyContent xsi:type=\"java:com.webex.service.binding.");
        writer.raw(&format!("{}.{}\">", O::SERVICE.packages[0], O::NAME));
        request.write_children(writer);
        writer.raw("</serv:bodyContent>");
    });
    writer.raw("</serv:message>");
    writer.finish()
}

/// Writes the answers to one request, in order.
pub fn write(answers: &[Answer]) -> String {
    // The version gates elements of contents, which are written already.
    let mut writer = Writer::new((0, 0, 0));
    start(&mut writer, COMMON.iter().chain(answers.iter().flat_map(|answer| answer.declares)));
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

/// Writes the prolog and the root, with each prefix declared once.
fn start<'a>(
    writer: &mut Writer,
    prefixes: impl Iterator<Item = &'a (&'static str, &'static str)>,
) {
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<serv:message");
    let mut declared = Vec::new();
    for (prefix, uri) in prefixes {
        if !declared.contains(prefix) {
            declared.push(*prefix);
            writer.raw(&format!(" xmlns:{prefix}=\"{uri}\""));
        }
    }
    writer.raw(">");
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

#[cfg(test)]
mod tests {
    use xml::ReadElement;

    use super::*;
    use crate::meeting::{CreateMeeting, CreateMeetingResponse, GetMeeting};

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

    #[test]
    fn several_answers_share_one_envelope() {
        let content = Content { type_name: "meet:delMeetingResponse", xml: "<meet:a/>".to_owned() };
        let answers = [
            Answer { declares: CreateMeeting::DECLARES, outcome: Ok(content) },
            Answer {
                declares: GetMeeting::DECLARES,
                outcome: Err(fault!(InvalidDate, "schedule/startDate", "it's < & >")),
            },
        ];
        assert_eq!(
            write(&answers),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <serv:message xmlns:serv=\"http://www.webex.com/schemas/2002/06/service\" \
             xmlns:com=\"http://www.webex.com/schemas/2002/06/common\" \
             xmlns:meet=\"http://www.webex.com/schemas/2002/06/service/meeting\" \
             xmlns:att=\"http://www.webex.com/schemas/2002/06/service/attendee\"><serv:header>\
             <serv:response><serv:result>SUCCESS</serv:result><serv:gsbStatus>PRIMARY</serv:gsbStatus></serv:response>\
             <serv:response><serv:result>FAILURE</serv:result>\
             <serv:reason>A date is not valid; the format is MM/DD/YYYY hh:mm:ss</serv:reason>\
             <serv:gsbStatus>PRIMARY</serv:gsbStatus><serv:exceptionID>099020</serv:exceptionID>\
             <serv:subErrors><serv:subError><serv:exceptionID>099020</serv:exceptionID>\
             <serv:reason>it's &lt; &amp; &gt;</serv:reason><serv:value>schedule/startDate</serv:value></serv:subError></serv:subErrors>\
             </serv:response></serv:header><serv:body>\
             <serv:bodyContent xsi:type=\"meet:delMeetingResponse\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><meet:a/></serv:bodyContent>\
             <serv:bodyContent/></serv:body></serv:message>"
        );
    }

    #[test]
    fn an_answer_can_be_read_by_a_client() {
        let mut response = CreateMeetingResponse::default();
        let mut reader = Reader::new("<c><meet:meetingkey>123456789</meet:meetingkey></c>");
        reader.root().unwrap();
        response.read(&mut reader).unwrap();
        assert_eq!(response.meetingkey, Some(123_456_789));
    }
}
