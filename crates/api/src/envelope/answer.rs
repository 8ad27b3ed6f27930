//! The answer: what came of each operation of a request.

use xml::{ReadChildren, ReadElement, Reader, Tag, Writer};

use super::{COMMON, start};
use crate::{Fault, Operation, Refusal};

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

/// What an envelope takes, about, besides its contents.
const ENVELOPE_BYTES: usize = 1024;

/// Writes the answers to one request, in order.
pub fn write(answers: &[Answer]) -> String {
    // The version gates elements of contents, which are written already.
    let contents = answers.iter().filter_map(|answer| answer.outcome.as_ref().ok());
    let bytes = ENVELOPE_BYTES + contents.map(|content| content.xml.len()).sum::<usize>();
    let mut writer = Writer::with_capacity((0, 0, 0), bytes);
    start(&mut writer, COMMON.iter().chain(answers.iter().flat_map(|answer| answer.declares)));
    writer.element(xml::name!("serv:header"), |writer| {
        for answer in answers {
            writer.element(xml::name!("serv:response"), |writer| {
                response(writer, answer.outcome.as_ref().err())
            });
        }
    });
    writer.element(xml::name!("serv:body"), |writer| {
        for answer in answers {
            body_content(writer, answer.outcome.as_ref().ok());
        }
    });
    writer.raw("</serv:message>");
    writer.finish()
}

fn response(writer: &mut Writer, fault: Option<&Fault>) {
    let Some(fault) = fault else {
        writer.text(xml::name!("serv:result"), "SUCCESS");
        // No reason here: clients take its presence for a failure.
        return writer.text(xml::name!("serv:gsbStatus"), "PRIMARY");
    };
    writer.text(xml::name!("serv:result"), "FAILURE");
    match &fault.suffix {
        Some(suffix) => {
            writer.text(xml::name!("serv:reason"), &format!("{}: {suffix}", fault.kind.text()))
        }
        None => writer.text(xml::name!("serv:reason"), fault.kind.text()),
    }
    writer.text(xml::name!("serv:gsbStatus"), "PRIMARY");
    writer.text(xml::name!("serv:exceptionID"), fault.kind.code());
    if fault.about.is_empty() {
        return;
    }
    writer.element(xml::name!("serv:subErrors"), |writer| {
        for about in &fault.about {
            writer.element(xml::name!("serv:subError"), |writer| {
                writer.text(xml::name!("serv:exceptionID"), about.kind.code());
                writer.text(xml::name!("serv:reason"), &about.detail);
                writer.text(xml::name!("serv:value"), &about.element);
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

/// Reads the answer to a request of one operation: what it holds, or why there is nothing. Other servers leave out what
/// the contract requires, and know values that it does not: what can be understood is read, the rest has its default.
///
/// # Errors
/// When the document is not whole, is no answer, or has a number or a boolean that is none.
pub fn read_answer<O: Operation>(
    document: &str,
) -> Result<Result<O::Response, Refusal>, xml::Error> {
    let read = read_answer_with(document, |_, reader| {
        let mut response = O::Response::default();
        reader.take_what_is_there(true);
        reader.whole(&mut response)?;
        Ok(response)
    })?;
    match read {
        // Where nothing is required, some servers leave out even the blank bodyContent.
        Ok(None) if O::Response::REQUIRED.is_empty() => Ok(Ok(O::Response::default())),
        Ok(None) => Err(missing("body/bodyContent")),
        Ok(Some(response)) => Ok(Ok(response)),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// Reads the answer to a request of one operation, whichever it is: `read_content` is called inside the first
/// bodyContent. What it answers counts when the operation succeeded, and is `None` when there was no bodyContent.
///
/// # Errors
/// When the document is not whole or is no answer; those of `read_content` when the operation succeeded.
pub fn read_answer_with<T>(
    document: &str,
    read_content: impl FnOnce(Tag<'_>, &mut Reader<'_>) -> Result<T, xml::Error>,
) -> Result<Result<Option<T>, Refusal>, xml::Error> {
    let mut reader = Reader::new(document);
    reader.root()?;
    let mut response = Response::default();
    let (mut read_content, mut content) = (Some(read_content), None);
    while let Some(part) = reader.child()? {
        let depth = reader.depth();
        while let Some(child) = reader.child()? {
            match (part.name, child.name) {
                ("header", "response") if response.result.is_empty() => {
                    _ = response.read(&mut reader)?;
                }
                // Of a refused request anything may stand here, and the header may still come.
                ("body", "bodyContent") => match read_content.take() {
                    Some(read_content) => content = Some(read_content(child, &mut reader)),
                    None => reader.skip()?,
                },
                _ => reader.skip()?,
            }
            reader.leave(depth)?;
        }
    }
    reader.finish()?;
    match response.result.as_str() {
        "" => Err(missing("header/response/result")),
        // A warning is a success with words.
        result if ["SUCCESS", "WARNING"].iter().any(|word| word.eq_ignore_ascii_case(result)) => {
            content.transpose().map(Ok)
        }
        _ => Ok(Err(response.refusal)),
    }
}

/// The response in the header: whether the operation succeeded, and if not, why.
#[derive(Default)]
struct Response {
    result: String,
    refusal: Refusal,
}

impl ReadChildren for Response {
    const REQUIRED: &'static [&'static str] = &[];

    fn read_child(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, xml::Error> {
        match name {
            "result" => _ = self.result.read(reader)?,
            _ => return self.refusal.read_child(name, reader),
        }
        Ok(true)
    }
}

fn missing(path: &str) -> xml::Error {
    xml::Error::Missing { path: path.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::ep::GetAPIVersion;
    use crate::meeting::{CreateMeeting, DelMeeting, GetMeeting, GetjoinurlMeeting};
    use crate::user::{AuthenticateUser, GetUser};
    use crate::{FaultKind, fault};

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

    /// The document of an answer that the original gave.
    fn captured(file: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/samples/responses");
        let text = fs::read_to_string(folder.join(file)).unwrap();
        text[text.find("<?xml").or(text.find("<serv:")).unwrap()..].to_owned()
    }

    fn accepted<O: Operation>(document: &str) -> O::Response {
        read_answer::<O>(document).unwrap().unwrap()
    }

    #[test]
    fn what_the_original_answered() {
        let created =
            accepted::<CreateMeeting>(&captured("meeting_create_meeting_response_good.http"));
        assert_eq!(created.meetingkey, Some(123_456_789));
        assert_eq!(created.guest_token, Some("c".repeat(32)));
        let calendar = created.i_calendar_url.unwrap();
        assert_eq!(
            calendar.host,
            "https://test.webex.com/test/j.php?MTID=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        );
        let created = accepted::<CreateMeeting>(&captured("createMeetingResponse_4010.xml"));
        assert_eq!(
            (created.meetingkey, created.meeting_uuid, created.meeting_password),
            (Some(1), Some("u".to_owned()), Some("p".to_owned()))
        );

        let deleted = accepted::<DelMeeting>(&captured("meeting_del_meeting_response_good.http"));
        let attendee = deleted.i_calendar_url.unwrap().attendee;
        assert!(attendee.ends_with("&TD=25&ICS=MC"), "{attendee}");

        let got = accepted::<GetMeeting>(&captured("meeting_get_meeting_response_good.http"));
        assert_eq!(got.host_type.as_deref(), Some("1019001"));
        assert_eq!(got.event_id, Some(123_456_789));
        let instance = got.meeting_instance;
        assert_eq!(instance.meetingkey, 123_456_789);
        let meeting = instance.meeting;
        let topic = meeting.meta_data.unwrap().conf_name;
        assert_eq!(topic.as_deref(), Some("Test-Meeting via XML API"));
        assert_eq!(meeting.schedule.unwrap().duration, Some(30));

        let urls = accepted::<GetjoinurlMeeting>(&captured(
            "meeting_getjoinurl_meeting_response_good.http",
        ));
        assert_eq!(
            urls.join_meeting_url.as_deref(),
            Some("https://test.webex.com/test/e.php?AT=SI&MK=123456789")
        );

        let user = accepted::<GetUser>(&captured("user_get_user_response_good.http"));
        assert_eq!(user.password_days_left, Some(0));
        let user = user.user_instance;
        assert_eq!(user.user_id, Some(123_456_789));
        let user = user.user;
        assert_eq!(user.company.as_deref(), Some("Company"));
        assert_eq!(user.meeting_types.unwrap().meeting_type, [1]);
        assert_eq!(user.web_ex_id, "123456");

        let version = accepted::<GetAPIVersion>(&captured("t31l_getAPIVersionResponse.xml"));
        assert_eq!(version.train_release_order, Some(400));
    }

    #[test]
    fn what_the_original_refused() {
        for (file, code, reason) in [
            ("meeting_create", "060026", "Meeting password must not be null"),
            ("meeting_del", "060001", "Corresponding Meeting not found"),
            ("meeting_get", "060001", "Corresponding Meeting not found"),
            ("meeting_getjoinurl", "060001", "Corresponding Meeting not found"),
            ("user_get", "030047", "Not a valid session ticket"),
        ] {
            let (service, _) = file.split_once('_').unwrap();
            let document = captured(&format!("{file}_{service}_response_bad.http"));
            for read in [
                read_answer::<CreateMeeting>(&document).map(|read| read.err()),
                read_answer::<GetUser>(&document).map(|read| read.err()),
                read_answer_with(&document, |_, reader| reader.skip()).map(|read| read.err()),
            ] {
                let refusal = read.unwrap().unwrap();
                assert_eq!((refusal.code.as_str(), refusal.reason.as_str()), (code, reason));
                assert!(refusal.sub_errors.is_empty());
                assert_eq!(refusal.kind().map(FaultKind::code), Some(code));
            }
        }
    }

    const KEY: &str = "<x:bodyContent><key/><meetingkey> 7 </meetingkey></x:bodyContent>";

    #[test]
    fn answers_of_other_servers() {
        for (result, content) in [
            ("<result>SUCCESS</result>", KEY),
            ("<a:result>\n success </a:result><other/><a:gsbStatus>ELSEWHERE</a:gsbStatus>", KEY),
            ("<result>WARNING</result><reason>so so</reason>", KEY),
            (
                "<result>SUCCESS</result>",
                "<bodyContent><meetingkey>7</meetingkey></bodyContent><bodyContent/>",
            ),
        ] {
            let header = format!("<b:header> <response>{result}</response> <response/></b:header>");
            let body = format!("<body>\n{content}</body>");
            for parts in [format!("{header}{body}"), format!("{body} <other/> {header}")] {
                let document = format!(" <!-- made here -->\n<ns0:message>{parts}</ns0:message>\n");
                assert_eq!(accepted::<CreateMeeting>(&document).meetingkey, Some(7), "{document}");
            }
        }
        // Nothing is required of this answer.
        for body in ["", "<body/>", "<body><bodyContent/></body>"] {
            let document = format!(
                "<m><header><response><result>SUCCESS</result></response></header>{body}</m>"
            );
            assert_eq!(accepted::<DelMeeting>(&document).i_calendar_url, None, "{document}");
        }
    }

    #[test]
    fn refusals_of_other_servers() {
        let refused = |response: &str| {
            let body = "<body><bodyContent><meetingkey>none</meetingkey></bodyContent></body>";
            let document = format!("<m>{body}<header><response>{response}</response></header></m>");
            read_answer::<CreateMeeting>(&document).unwrap().unwrap_err()
        };
        let refusal = refused("<result>Failure</result>");
        assert_eq!(refusal, Refusal::default());
        assert_eq!(refusal.to_string(), "no reason given");
        let refusal = refused(
            "<result>FAILURE</result><exceptionID>A00001</exceptionID><reason>it's &lt;</reason>\
             <subErrors><subError><exceptionID>060001</exceptionID><reason>not\nthere</reason></subError>\
             <other/><s:subError><s:value>a@b</s:value></s:subError></subErrors>",
        );
        assert_eq!((refusal.code.as_str(), refusal.kind()), ("A00001", None));
        assert_eq!(
            refusal.to_string(),
            "it's < (A00001); not\nthere (060001); a@b: no reason given"
        );
        assert_eq!(refused("<result>DEFERRED</result><reason>x</reason>").reason, "x");
    }

    #[test]
    fn what_is_no_answer_is_an_error() {
        for (document, told) in [
            ("", "no root"),
            ("<html><body>Bad gateway</body></html>", "header/response/result"),
            (
                "<m><header><response><result>SUCCESS</result></response></header></m>",
                "bodyContent",
            ),
            ("<m><header><response><result>SUCCESS</result></response></header>", "ends inside"),
            (
                "<m><header><response><result>SUCCESS</result></response></header>\
                 <body><bodyContent><createTime>today</createTime></bodyContent></body></m>",
                "'today'",
            ),
        ] {
            let error = read_answer::<AuthenticateUser>(document).unwrap_err().to_string();
            assert!(error.contains(told), "{document}: {error}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let fault = fault!(InvalidDate, "schedule/startDate", "it's < & >").naming("x");
        let refused = write(&[Answer { declares: &[], outcome: Err(fault) }]);
        let refusal = read_answer::<CreateMeeting>(&refused).unwrap().unwrap_err();
        assert_eq!(refusal.kind(), Some(FaultKind::InvalidDate));
        assert!(refusal.reason.ends_with(": x"), "{refusal}");
        assert_eq!(refusal.sub_errors.len(), 1);
        assert_eq!(refusal.sub_errors[0].reason, "it's < & >");
        assert_eq!(refusal.sub_errors[0].value, "schedule/startDate");

        let content = "<meet:meetingkey>1</meet:meetingkey>".to_owned();
        let content = Content { type_name: CreateMeeting::RESPONSE_TYPE, xml: content };
        let answer = write(&[Answer { declares: CreateMeeting::DECLARES, outcome: Ok(content) }]);
        assert_eq!(accepted::<CreateMeeting>(&answer).meetingkey, Some(1));
        let read = read_answer_with(&answer, |tag, reader| {
            reader.skip()?;
            Ok(tag.attribute("type").map(|name| name.into_owned()))
        });
        assert_eq!(read.unwrap().unwrap().flatten().as_deref(), Some(CreateMeeting::RESPONSE_TYPE));
    }

    #[test]
    fn what_another_server_leaves_out_is_forgiven() {
        let document = "<message><header><response><result>SUCCESS</result></response></header><body>\
            <bodyContent><session><confID>7</confID><serviceType>WebinarCenter</serviceType></session></bodyContent></body></message>";
        let answer = read_answer::<crate::ep::LstsummarySession>(document).unwrap().unwrap();
        assert_eq!(answer.session[0].conf_id, 7);
        assert_eq!(answer.session[0].conf_name, "");
        assert_eq!(answer.matching_records, None);
    }
}
