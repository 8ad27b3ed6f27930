//! Encodings that are wrong, rare or lied about, and characters that no document may have.

use api::FaultKind::MalformedXml;

use super::{Class, done, good, instead, refused, repeated};

pub(super) const CLASSES: &[Class] = &[
    done("declared UTF-16, but UTF-8", |_| declared("UTF-16", good().as_bytes())),
    done("declared as an encoding that is none, but UTF-8", |_| {
        declared("no-such-encoding", good().as_bytes())
    }),
    refused("declared UTF-16, but Latin-1", MalformedXml, |_| {
        declared("UTF-16", &latin("Stand-up\u{e9}"))
    }),
    refused("declared as an encoding that is none, and not UTF-8", MalformedXml, |_| {
        declared("no-such-encoding", &latin("\u{e9}"))
    }),
    refused("declared twice", MalformedXml, |_| {
        declared("UTF-8\" encoding=\"no-such-encoding", &latin("\u{e9}"))
    }),
    refused("UTF-7", MalformedXml, |_| {
        let text = good().replace('<', "+ADw-").replace('>', "+AD4-");
        declared("UTF-7", text.as_bytes())
    }),
    refused("overlong UTF-8", MalformedXml, |bytes| overlong(&repeated("A", bytes))),
    refused("an overlong bracket", MalformedXml, |_| {
        declared("UTF-8", &with_bytes(b"\xc0\xbcadmin\xc0\xbe"))
    }),
    refused("a surrogate in UTF-8", MalformedXml, |_| {
        declared("UTF-8", &with_bytes(b"\xed\xa0\x80"))
    }),
    refused("a pair of surrogates in UTF-8", MalformedXml, |_| {
        declared("UTF-8", &with_bytes(b"\xed\xa0\xbd\xed\xb8\x80"))
    }),
    refused("a character cut short", MalformedXml, |_| declared("UTF-8", &with_bytes(b"\xe2\x82"))),
    done("UTF-16 with its mark", |bytes| {
        let text = instead("<metaData>", &format!("{}<metaData>", repeated(" ", bytes / 2)));
        [b"\xff\xfe".as_slice(), &sixteen(&text, u16::to_le_bytes)].concat()
    }),
    done("UTF-16, the other way round", |_| {
        [b"\xfe\xff".as_slice(), &sixteen(&good(), u16::to_be_bytes)].concat()
    }),
    done("UTF-16 without a mark", |_| sixteen(&good(), u16::to_le_bytes)),
    done("UTF-16 without a mark, the other way round", |_| sixteen(&good(), u16::to_be_bytes)),
    refused("UTF-16 with half a character", MalformedXml, |_| {
        let mut bytes = sixteen(&good(), u16::to_le_bytes);
        bytes.push(b'<');
        bytes
    }),
    refused("UTF-16 with lone surrogates", MalformedXml, |bytes| {
        let (start, end) = halves();
        let middle = b"\x00\xd8".repeat(bytes / 2);
        [sixteen(&start, u16::to_le_bytes), middle, sixteen(&end, u16::to_le_bytes)].concat()
    }),
    refused("UTF-16 of characters of three bytes", MalformedXml, |bytes| {
        let text = "\u{fffd}".repeat(bytes / 2);
        [b"\xff\xfe".as_slice(), &sixteen(&text, u16::to_le_bytes)].concat()
    }),
    refused("UTF-32", MalformedXml, |_| {
        good().chars().flat_map(|character| u32::from(character).to_le_bytes()).collect()
    }),
    refused("a legacy encoding that grows", MalformedXml, |bytes| {
        declared("windows-1252", &[vec![0x80; bytes], good().into_bytes()].concat())
    }),
    refused("a null", MalformedXml, |_| instead("Stand-up", "Stand\0up").into_bytes()),
    refused("a null in a name", MalformedXml, |_| {
        instead("<confName>", "<conf\0Name>").into_bytes()
    }),
    refused("nulls after the root", MalformedXml, |bytes| {
        [good().into_bytes(), vec![0; bytes]].concat()
    }),
    refused("control characters", MalformedXml, |_| {
        instead("Stand-up", "\u{1b}[2J\u{8}\u{b}").into_bytes()
    }),
    done("marks before the root", |bytes| (repeated("\u{feff} ", bytes) + &good()).into_bytes()),
    done("text that is written from right to left", |_| {
        instead("Stand-up", "\u{202e}pu-dnatS\u{202c}").into_bytes()
    }),
];

fn declared(encoding: &str, document: &[u8]) -> Vec<u8> {
    [format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>").as_bytes(), document].concat()
}

/// The good request with another name of the meeting, in ISO-8859-1.
fn latin(name: &str) -> Vec<u8> {
    instead("Stand-up", name)
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?'))
        .collect()
}

/// The good request with its meeting named by bytes.
fn with_bytes(name: &[u8]) -> Vec<u8> {
    let (start, end) = halves();
    [start.as_bytes(), name, end.as_bytes()].concat()
}

/// The good request before and after the name of its meeting.
fn halves() -> (String, String) {
    let good = good();
    let (start, end) = good.split_once("Stand-up").expect("the good request has a name");
    (start.to_owned(), end.to_owned())
}

/// A text in two bytes for each letter, where one would do.
fn overlong(text: &str) -> Vec<u8> {
    let long = text.bytes().flat_map(|byte| [0xc0 | (byte >> 6), 0x80 | (byte & 0x3f)]);
    declared("UTF-8", &with_bytes(&long.take(text.len()).collect::<Vec<u8>>()))
}

fn sixteen(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}
