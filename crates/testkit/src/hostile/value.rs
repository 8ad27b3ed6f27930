//! Values: too long, in too many pieces, numbers like bombs, the same element again and again.

use api::FaultKind::{InvalidDate, InvalidValue, ValueTooLong};

use super::{BODY, Class, before, behind, done, instead, message, numbered, refused, repeated};

pub(super) const CLASSES: &[Class] = &[
    refused("a long text", ValueTooLong, |bytes| password(&repeated("a", bytes))),
    refused("a long text of long characters", ValueTooLong, |bytes| {
        password(&repeated("😀", bytes))
    }),
    refused("a text in CDATA, piece by piece", ValueTooLong, |bytes| {
        password(&repeated("<![CDATA[a]]>", bytes))
    }),
    done("CDATA with nothing in it", |bytes| {
        behind("<confName>", &repeated("<![CDATA[]]>", bytes)).into_bytes()
    }),
    done("a value divided by comments", |bytes| {
        instead("Stand-up", &format!("Stand{}-up", repeated("<!--a-->", bytes))).into_bytes()
    }),
    done("a value divided by elements", |bytes| {
        instead("Stand-up", &format!("Stand{}-up", repeated("<a>b</a>", bytes))).into_bytes()
    }),
    refused("a text of references", ValueTooLong, |bytes| password(&repeated("&#65;", bytes))),
    refused("a text of entities", ValueTooLong, |bytes| password(&repeated("&lt;", bytes))),
    refused("a text of line ends", ValueTooLong, |bytes| {
        password(&format!("a{}b", repeated("\r\n\r", bytes)))
    }),
    done("blanks around a value", |bytes| {
        instead("Stand-up", &format!("{}Stand-up", repeated(" \n", bytes))).into_bytes()
    }),
    refused("brackets in a text", ValueTooLong, |bytes| password(&repeated("]]>", bytes))),
    refused("a number of many digits", InvalidValue, |bytes| duration(&repeated("9", bytes))),
    done("a number of many noughts", |bytes| duration(&format!("{}30", repeated("0", bytes)))),
    done("a fraction of many noughts", |bytes| duration(&format!("30.{}", repeated("0", bytes)))),
    refused("a number with an exponent", InvalidValue, |bytes| {
        duration(&format!("1e{}", repeated("9", bytes)))
    }),
    refused("a number in Arabic digits", InvalidValue, |_| duration("٣٠")),
    refused("a number in hexadecimal", InvalidValue, |_| duration("0x1E")),
    refused("a number one too great", InvalidValue, |_| duration("9223372036854775808")),
    refused("no word of those that may be", InvalidValue, |bytes| {
        before("<person>", &format!("<role>{}</role>", repeated("HOST", bytes))).into_bytes()
    }),
    refused("a date of many digits", InvalidDate, |bytes| {
        before("<duration>", &format!("<startDate>{}</startDate>", repeated("1/", bytes)))
            .into_bytes()
    }),
    done("the same value again and again", |bytes| {
        before("<confName>", &repeated("<confName>a</confName>", bytes)).into_bytes()
    }),
    done("wrong words where nobody looks", |bytes| {
        before("<metaData>", &repeated("<x><timeZoneID>x</timeZoneID></x>", bytes)).into_bytes()
    }),
    refused("wrong words in every element", InvalidValue, |bytes| {
        let wrong = "<telephony><telephonySupport>a</telephonySupport></telephony>";
        before("<metaData>", &repeated(wrong, bytes)).into_bytes()
    }),
    done("text between elements", |bytes| {
        before("<metaData>", &repeated("a<!---->", bytes)).into_bytes()
    }),
    refused("many bodies with long values", ValueTooLong, |bytes| {
        let long = BODY
            .replace("</confName>", &format!("</confName><agenda>{}</agenda>", "a".repeat(2501)));
        message(&long.repeat((bytes / long.len()).clamp(1, 100))).into_bytes()
    }),
    refused("many bodies, each with its own mistakes", InvalidValue, |bytes| {
        let wrong = numbered(bytes / 100, |number| format!("<duration>a{number}</duration>"));
        message(&BODY.replace("<duration>30</duration>", &wrong).repeat(100)).into_bytes()
    }),
];

/// With a password, which may have sixteen characters.
fn password(text: &str) -> Vec<u8> {
    let password =
        format!("<accessControl><meetingPassword>{text}</meetingPassword></accessControl>");
    behind("</metaData>", &password).into_bytes()
}

fn duration(text: &str) -> Vec<u8> {
    instead("<duration>30<", &format!("<duration>{text}<")).into_bytes()
}
