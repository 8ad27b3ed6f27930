//! Where the XML document is in what was posted. The Content-Type is never looked at: clients send all kinds.

use std::borrow::Cow;

/// The document in a body: the body itself when it starts like one, else the form field `XML`, else the body all the
/// same, so that it is the reader who complains.
pub fn in_body(body: &[u8]) -> Cow<'_, [u8]> {
    if starts_like_xml(body) {
        return Cow::Borrowed(body);
    }
    in_form(body).unwrap_or(Cow::Borrowed(body))
}

/// The field `XML` of a form or query, url-encoded or, as some clients send it, raw.
pub fn in_form(form: &[u8]) -> Option<Cow<'_, [u8]>> {
    // A raw document goes on to the end: it has `&` and `=` of its own.
    let raw = memchr::memchr_iter(b'=', form)
        .find(|equals| starts_like_xml(&form[equals + 1..]) && is_field(&form[..*equals]));
    if let Some(equals) = raw {
        return Some(Cow::Borrowed(&form[equals + 1..]));
    }
    let encoded = form.split(|byte| *byte == b'&').find_map(|field| {
        let equals = memchr::memchr(b'=', field)?;
        field[..equals].trim_ascii().eq_ignore_ascii_case(b"XML").then_some(&field[equals + 1..])
    });
    encoded.map(|value| Cow::Owned(decoded(value)))
}

/// Whether what stands before a `=` ends with the field's name. Looks back no farther than the name is long: a body of
/// `=<` again and again asks this a million times.
fn is_field(before: &[u8]) -> bool {
    let Some((rest, name)) = before.trim_ascii_end().split_last_chunk::<3>() else { return false };
    name.eq_ignore_ascii_case(b"XML") && matches!(rest.trim_ascii_end(), [] | [.., b'&'])
}

/// `%41` to bytes and `+` to a blank: to bytes, not to text, because the document may be in any encoding.
pub fn decoded(value: &[u8]) -> Vec<u8> {
    let blanks: Vec<u8> =
        value.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&blanks).collect()
}

fn starts_like_xml(body: &[u8]) -> bool {
    let start = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    // A byte order mark of UTF-16, or its `<`, counts as well.
    start.starts_with(b"<") || matches!(start, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_found_wherever_clients_put_them() {
        for (body, document) in [
            ("<a/>", "<a/>"),
            ("\n \t<a b='XML=<c'/>", "\n \t<a b='XML=<c'/>"),
            ("XML=<a>x&amp;y=z+1%41</a>", "<a>x&amp;y=z+1%41</a>"),
            ("xml=%3Ca%3E%26amp%3B+%2B%e9%3C%2Fa%3E", "<a>&amp; +\u{e9}</a>"),
            ("UID=u&PWD=p&SID=1&PID=2&XML=%3Ca%2F%3E&X=1", "<a/>"),
            ("UID=u&PWD=p&XML=<a b='1&2'/>", "<a b='1&2'/>"),
            ("UID=<&XML=%3Ca%2F%3E", "<a/>"),
            ("XML=\r\n <a>1&2</a>", "\r\n <a>1&2</a>"),
            ("a=1& XML =<a/>", "<a/>"),
            ("AXML=<a/>&XML=%3Cb%2F%3E", "<b/>"),
            ("100%XML", "100%XML"),
            ("XML=100%", "100%"),
            ("", ""),
        ] {
            let found = in_body(body.as_bytes());
            let text: String = found.iter().map(|byte| char::from(*byte)).collect();
            assert_eq!(text, document, "{body}");
        }
        assert!(in_form(b"a=b&c").is_none());
        let sixteen = b"\xff\xfe<\0a\0/\0>\0";
        assert_eq!(in_body(sixteen).as_ref(), sixteen);
    }
}
