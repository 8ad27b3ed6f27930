//! Bytes to text, whatever the document says of its encoding.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::Error;
use crate::limits::DOCUMENT_BYTES;

/// Decodes a document, without what may stand before it (a byte order mark, blanks, line breaks).
///
/// Bytes that are valid UTF-8 are UTF-8, whatever the declaration says: old clients lie about it. Other bytes are
/// decoded as declared, and as Windows-1252 (of which ISO-8859-1 is a part) when nothing is declared.
///
/// # Errors
/// [`Error::Limit`] beyond [`DOCUMENT_BYTES`]; [`Error::Malformed`] for an unknown encoding, bytes that are none of it,
/// and characters that XML forbids.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    if bytes.len() > DOCUMENT_BYTES {
        return Err(Error::Limit { what: "bytes in the document", limit: DOCUMENT_BYTES });
    }
    let text = to_text(bytes)?;
    // All are looked at, many at a time: that is quicker than to stop at the first, which hardly ever is there.
    let is_forbidden_anywhere = text.bytes().fold(false, |any, byte| any | is_forbidden(byte));
    if is_forbidden_anywhere && let Some(position) = text.bytes().position(is_forbidden) {
        let line = 1 + text.as_bytes()[..position].iter().filter(|byte| **byte == b'\n').count();
        return Err(Error::Malformed {
            reason: "a control character that XML forbids".to_owned(),
            line,
        });
    }
    Ok(match text {
        Cow::Borrowed(text) => Cow::Borrowed(without_prelude(text)),
        Cow::Owned(text) if without_prelude(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(without_prelude(&text).to_owned()),
    })
}

fn to_text(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    if let Some(encoding) = sixteen_bit(bytes) {
        return decode_as(encoding, bytes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    match declared_encoding(bytes) {
        None => decode_as(WINDOWS_1252, bytes),
        Some(label) => match Encoding::for_label(label.as_bytes()) {
            Some(encoding) => decode_as(encoding, bytes),
            None => Err(malformed(format!("the encoding '{label}' is not known"))),
        },
    }
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Error> {
    let (text, used, had_errors) = encoding.decode(bytes);
    if had_errors {
        Err(malformed(format!("bytes that are not {}", used.name())))
    } else {
        Ok(text)
    }
}

/// UTF-16 is told by its byte order mark or by the zero in its first `<`.
fn sixteen_bit(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] | [0, b'<', ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// The label in `<?xml … encoding="…"?>`, without the blanks that occur in it (`ISO - 8859 - 1`).
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let start = bytes.iter().position(|byte| *byte == b'<')?;
    let declaration = bytes.get(start..)?.strip_prefix(b"<?xml")?;
    let end = declaration.iter().take(256).position(|byte| *byte == b'>')?;
    let declaration = std::str::from_utf8(&declaration[..end]).ok()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let label: String =
        value[1..].split(quote).next()?.chars().filter(|c| !c.is_whitespace()).collect();
    // A sixteen-bit label on eight-bit bytes can only be wrong.
    let label = if label.to_ascii_lowercase().starts_with("utf-16") {
        UTF_8.name().to_owned()
    } else {
        label
    };
    (!label.is_empty()).then_some(label)
}

fn without_prelude(text: &str) -> &str {
    text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_ascii_whitespace())
}

fn is_forbidden(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')
}

fn malformed(reason: String) -> Error {
    Error::Malformed { reason, line: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_that_clients_send() {
        let cases: [(&[u8], &str); 9] = [
            (b"<a>\xc3\xa9</a>", "<a>\u{e9}</a>"),
            (b"<a>\xe9</a>", "<a>\u{e9}</a>"),
            (b" \r\n\t<a/>", "<a/>"),
            (b"\xef\xbb\xbf\n<a/>", "<a/>"),
            (b"<?xml version='1.0' encoding = 'ISO - 8859 - 1'?><a>\xe9</a>", "\u{e9}"),
            (b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xc3\xa9</a>", "\u{e9}"),
            (
                b"<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a>\x93\xfa\x96\x7b</a>",
                "\u{65e5}\u{672c}",
            ),
            (
                b"<?xml version=\"1.0\" encoding=\"BIG5\"?><a>\xa4\xa4\xa4\xe5</a>",
                "\u{4e2d}\u{6587}",
            ),
            (b"\xff\xfe<\0a\0/\0>\0", "<a/>"),
        ];
        for (bytes, expected) in cases {
            let text = decode(bytes).unwrap();
            assert!(text.starts_with('<') && text.contains(expected), "{text}");
        }
        for (label, bytes) in
            [("EUC-KR", b"\xc7\xd1\xb1\xdb".as_slice()), ("GB2312", b"\xd6\xd0\xce\xc4")]
        {
            let document =
                [format!("<?xml version='1.0' encoding='{label}'?><a>").as_bytes(), bytes, b"</a>"]
                    .concat();
            assert!(decode(&document).unwrap().chars().any(|c| c > '\u{4dff}'), "{label}");
        }
    }

    #[test]
    fn what_no_encoding_can_mean_is_refused() {
        for bytes in [
            b"<?xml version='1.0' encoding='nonsense-9'?><a>\xe9</a>".as_slice(),
            b"<?xml version='1.0' encoding='UTF-8'?><a>\xe9</a>",
            b"<a>\0</a>",
            b"<a>\x08</a>",
        ] {
            assert!(matches!(decode(bytes), Err(Error::Malformed { .. })), "{bytes:?}");
        }
        let large = vec![b' '; DOCUMENT_BYTES + 1];
        assert!(matches!(decode(&large), Err(Error::Limit { .. })));
    }
}
