//! An answer taken apart, by text: its form is exact, so what cannot be found this way is an error in itself.

use api::FaultKind;

/// What a server answered to one operation.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// What `serv:header` holds.
    pub header: &'a str,
    /// The fault, or none on success.
    pub fault: Option<FaultKind>,
    /// The local part of the xsi:type; empty in a failure.
    pub type_name: &'a str,
    /// The children of bodyContent.
    pub content: &'a str,
}

impl<'a> Answer<'a> {
    /// Takes an answer with a single bodyContent apart.
    ///
    /// # Errors
    /// What is not as it must be.
    pub fn parse(text: &'a str) -> Result<Answer<'a>, String> {
        let header = between(text, "<serv:header>", "</serv:header>")?;
        let body = between(text, "<serv:body>", "</serv:body>")?;
        if between(header, "<serv:result>", "</serv:result>")? == "SUCCESS" {
            let type_name = between(body, " xsi:type=\"", "\"")?;
            let type_name = type_name.split_once(':').ok_or("an xsi:type without a prefix")?.1;
            let start = body.find('>').ok_or("bodyContent has no end")? + 1;
            // A response type without any element in it is written as an empty bodyContent.
            let content = body[start..]
                .strip_suffix("</serv:bodyContent>")
                .ok_or("bodyContent is not closed")?;
            return Ok(Answer { header, fault: None, type_name, content });
        }
        let code = between(header, "<serv:exceptionID>", "</serv:exceptionID>")?;
        let fault = FaultKind::ALL.iter().copied().find(|kind| kind.code() == code);
        let fault = fault.ok_or_else(|| format!("no fault of the contract has the code {code}"))?;
        if body != "<serv:bodyContent/>" {
            return Err("a failure whose bodyContent is not <serv:bodyContent/>".to_owned());
        }
        Ok(Answer { header, fault: Some(fault), type_name: "", content: "" })
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str, String> {
    let after = text.split_once(start).ok_or_else(|| format!("no {start}"))?.1;
    Ok(after.split_once(end).ok_or_else(|| format!("no {end}"))?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope(header: &str, body: &str) -> String {
        format!(
            "<serv:message><serv:header>{header}</serv:header><serv:body>{body}</serv:body></serv:message>"
        )
    }

    #[test]
    fn a_success() {
        let text = envelope(
            "<serv:response><serv:result>SUCCESS</serv:result></serv:response>",
            r#"<serv:bodyContent xsi:type="meet:createMeetingResponse" xmlns:xsi="x"><meet:k>1</meet:k></serv:bodyContent>"#,
        );
        let answer = Answer::parse(&text).unwrap();
        assert_eq!((answer.fault, answer.type_name), (None, "createMeetingResponse"));
        assert_eq!(answer.content, "<meet:k>1</meet:k>");
    }

    #[test]
    fn a_failure() {
        let header =
            "<serv:result>FAILURE</serv:result><serv:exceptionID>060001</serv:exceptionID>";
        let text = envelope(header, "<serv:bodyContent/>");
        let answer = Answer::parse(&text).unwrap();
        assert_eq!(answer.fault, Some(FaultKind::MeetingNotFound));
        assert!(Answer::parse(&envelope(header, "<serv:bodyContent></serv:bodyContent>")).is_err());
        assert!(Answer::parse(&text.replace("060001", "654321")).unwrap_err().contains("654321"));
    }

    #[test]
    fn anything_else() {
        assert!(Answer::parse("").is_err());
        assert!(Answer::parse("<html>Not Found</html>").is_err());
    }
}
