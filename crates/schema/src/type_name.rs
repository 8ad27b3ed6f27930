//! How clients name an operation.

use std::borrow::Cow;

/// What a client wrote as the xsi:type of a bodyContent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeName {
    /// What stands before the operation, without white space: a hint only.
    pub package: String,
    /// The operation, in the client's spelling.
    pub operation: String,
}

impl TypeName {
    /// Takes an xsi:type apart, in any of the spellings clients use: `java:com.webex.service.binding.meeting.GetMeeting`,
    /// with white space inside or a stray `=` before it, `site.LstTimeZone`, `meet:getMeeting`.
    pub fn parse(text: &str) -> TypeName {
        let is_odd = |c: char| c.is_whitespace() || matches!(c, '=' | '"');
        let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'=' | b'"');
        let text = match text.bytes().all(is_plain) {
            true => Cow::Borrowed(text),
            false => Cow::Owned(text.replace(is_odd, "")),
        };
        match text.rfind(['.', ':']) {
            Some(position) => TypeName {
                package: text[..position].to_owned(),
                operation: text[position + 1..].to_owned(),
            },
            None => TypeName { package: String::new(), operation: text.into_owned() },
        }
    }

    /// Whether this names the operation `name`; upper and lower case are alike.
    pub fn names(&self, name: &str) -> bool {
        self.operation.eq_ignore_ascii_case(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_type() {
        for (text, operation) in [
            ("java:com.webex.service.binding.meeting.GetMeeting", "GetMeeting"),
            (
                "java:com.webex.service.binding.attendee. RegisterMeetingAttendee",
                "RegisterMeetingAttendee",
            ),
            ("java: com.webex.service.binding.\n meeting.GetMeeting ", "GetMeeting"),
            ("= \"java:com.webex.service.binding.meeting.GetMeeting", "GetMeeting"),
            ("java:com.webex.xmlapi.service.binding.meeting.GetMeeting", "GetMeeting"),
            ("site.LstTimeZone", "LstTimeZone"),
            ("meet:getMeeting", "GetMeeting"),
            ("GETMEETING", "GetMeeting"),
        ] {
            assert!(TypeName::parse(text).names(operation), "{text}");
        }
        assert!(
            !TypeName::parse("java:com.webex.service.binding.meeting.GetMeetings")
                .names("GetMeeting")
        );
        assert_eq!(
            TypeName::parse("java:com.webex.service.binding.meeting.auo.X").package,
            "java:com.webex.service.binding.meeting.auo"
        );
    }
}
