//! Texts that clients send and that pages and mails show as HTML: what is unsafe in them is taken out, once, when they
//! are accepted.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use api::{Fault, fault};

/// Where links may lead.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];
/// How much markup is looked at: in all; from one element to the next; how many elements, and how many in each other.
const BYTES: usize = 128 * 1024;
const ELEMENT_BYTES: usize = 8 * 1024;
const ELEMENTS: usize = 5_000;
const DEPTH: usize = 64;
/// Elements that stand in no other of their name, and so are not ended in most texts.
const FLAT: [&str; 14] =
    ["p", "br", "hr", "img", "li", "dt", "dd", "td", "th", "tr", "col", "wbr", "option", "input"];
/// The one field of a mail that may stand where an address does: what it stands for is made here.
const LINK: &str = "{{joinURL}}";

/// What may be there: text with its structure, lists, tables, pictures and links; no scripts, no styles, no forms.
static SAFE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder.url_schemes(HashSet::from(SCHEMES)).attribute_filter(|_, attribute, value| {
        let is_address = matches!(attribute, "href" | "src" | "cite");
        // What is filled in later nobody looks at again.
        let is_safe = !is_address || value == LINK || !value.contains("{{");
        is_safe.then_some(Cow::Borrowed(value))
    });
    builder
});

/// What of it pages of this server show: whatever a browser fetches from here without being asked is done in the visitor's
/// name, and so no picture, and no address that is completed by the page's own.
static SHOWN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder.url_schemes(HashSet::from(SCHEMES)).url_relative(UrlRelative::Deny).rm_tags(["img"]);
    builder
});

/// What is left when all markup is gone.
static PLAIN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder.tags(HashSet::new());
    builder
});

/// A text without unsafe markup. One without any markup comes back as it is: `a < b & c` stays that.
pub(crate) fn clean(text: &str) -> String {
    if is_markup(text) { SAFE.clean(text).to_string() } else { text.to_owned() }
}

/// As [`clean`], of what may have been sent as `element`.
///
/// # Errors
/// `InvalidValue` for markup that would take a parser long.
pub(crate) fn clean_sent(text: &mut Option<String>, element: &str) -> Result<(), Fault> {
    if let Some(text) = text.as_mut().filter(|text| is_markup(text)) {
        must_be_bounded(text).map_err(|why| fault!(InvalidValue, element, "{why}"))?;
        *text = clean(text);
    }
    Ok(())
}

/// A parser takes time that grows with the square of how deep elements stand in each other, and of how many attributes one
/// has; and everybody who writes waits meanwhile.
fn must_be_bounded(text: &str) -> Result<(), String> {
    if text.len() > BYTES {
        return Err(format!("markup of more than {BYTES} bytes"));
    }
    let mut open: HashMap<String, usize> = HashMap::new();
    let mut count = 0;
    for piece in text.split('<').skip(1) {
        if piece.len() > ELEMENT_BYTES {
            return Err(format!("more than {ELEMENT_BYTES} bytes without another element"));
        }
        let (is_end, name) = piece.strip_prefix('/').map_or((false, piece), |name| (true, name));
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name[..end].to_ascii_lowercase();
        if name.is_empty() || FLAT.contains(&name.as_str()) {
            continue;
        }
        // By name: an end that belongs to nothing must not make up for what stays open.
        let of_name = open.entry(name).or_default();
        *of_name = if is_end { of_name.saturating_sub(1) } else { *of_name + 1 };
        count += 1;
        if open.values().sum::<usize>() > DEPTH {
            return Err(format!("more than {DEPTH} elements within each other"));
        }
        if count > ELEMENTS {
            return Err(format!("more than {ELEMENTS} elements"));
        }
    }
    Ok(())
}

/// Whether a browser would find the beginning of an element or a comment in a text; without one it is plain text.
pub(crate) fn is_markup(text: &str) -> bool {
    text.as_bytes().windows(2).any(|two| {
        two[0] == b'<' && (two[1].is_ascii_alphabetic() || matches!(two[1], b'/' | b'!' | b'?'))
    })
}

/// A text as pages show it: HTML that is safe, whatever was kept; plain text with its lines.
pub(crate) fn shown(text: &str) -> String {
    if is_markup(text) { SHOWN.clean(text).to_string() } else { escaped(text) }
}

/// A text as HTML, without unsafe markup; plain text with its lines.
pub(crate) fn marked_up(text: &str) -> String {
    if is_markup(text) { clean(text) } else { escaped(text) }
}

fn escaped(text: &str) -> String {
    let mut shown = text.to_owned();
    for (character, reference) in
        [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\n', "<br>\n")]
    {
        shown = shown.replace(character, reference);
    }
    shown
}

/// What a text says, which may be HTML, without any markup.
pub(crate) fn plain_sent(text: &str) -> String {
    if is_markup(text) { plain(text) } else { text.trim().to_owned() }
}

/// What HTML says, without its markup: for those who read no HTML.
pub(crate) fn plain(html: &str) -> String {
    // Cleaned first: from then on names are in lower case, and elements are ended where they end.
    let mut broken = SAFE.clean(html).to_string();
    for (end, lines) in [
        ("<br>", "\n"),
        ("</p>", "\n\n"),
        ("</div>", "\n"),
        ("</li>", "\n"),
        ("</tr>", "\n"),
        ("</td>", " "),
        ("</th>", " "),
        ("</h1>", "\n\n"),
        ("</h2>", "\n\n"),
        ("</h3>", "\n\n"),
    ] {
        broken = broken.replace(end, &format!("{end}{lines}"));
    }
    let escaped = PLAIN.clean(&broken).to_string();
    // The last: what it stands for must not become another of them.
    let mut text = escaped;
    for (reference, character) in [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        text = text.replace(reference, character);
    }
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.dedup_by(|next, before| next.is_empty() && before.is_empty());
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_text_stays_as_it_is() {
        for text in [
            "",
            "a < b & c",
            "1 <2> 3",
            "Tom & Jerry",
            "&lt;b&gt;",
            "\"quoted\"\r\n'lines'",
            "<",
            "a<",
        ] {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn plain_text_is_shown_as_what_it_says() {
        assert_eq!(shown("a < b & \"c\"\nd"), "a &lt; b &amp; &quot;c&quot;<br>\nd");
        assert_eq!(shown("&lt;b&gt;"), "&amp;lt;b&amp;gt;");
        assert_eq!(shown("<p>a</p><script>b</script>"), "<p>a</p>");
        assert_eq!(shown("<p>a<img src=\"/demo/p.php?AT=LO\"></p>"), "<p>a</p>");
        assert_eq!(shown("<a href=\"p.php\">b</a>"), "<a rel=\"noopener noreferrer\">b</a>");
    }

    #[test]
    fn markup_that_takes_long_is_refused() {
        for (text, why) in [
            ("<div>".repeat(DEPTH + 1), "within each other"),
            ("<div></b>".repeat(DEPTH + 1), "within each other"),
            ("<DIV\n><b>".repeat(DEPTH), "within each other"),
            ("<b>a</b>".repeat(ELEMENTS), "elements"),
            (format!("<a {}>", "b ".repeat(ELEMENT_BYTES)), "without another"),
            ("<p>a".repeat(BYTES), "markup of more"),
        ] {
            let mut sent = Some(text);
            let refused = clean_sent(&mut sent, "here").unwrap_err();
            assert!(refused.log_line().contains(why), "{}", refused.log_line());
        }
        for text in ["<p>a<br><b>b</b></p>".repeat(1000), "a < b\n".repeat(BYTES)] {
            let mut sent = Some(text.clone());
            clean_sent(&mut sent, "here").unwrap();
            assert_eq!(sent.unwrap(), text);
        }
    }

    #[test]
    fn harmless_markup_stays() {
        for text in ["<p>a <b>b</b></p>", "<ul><li>one</li></ul>", "a<br>b", "a &amp; b<br>"] {
            assert_eq!(clean(text), text);
        }
        let link = clean("<a href=\"https://a.example/?b&amp;c\">d</a>");
        assert!(link.contains("href=\"https://a.example/?b&amp;c\""), "{link}");
    }

    #[test]
    fn what_is_unsafe_goes() {
        for (text, left) in [
            ("a<script>alert(1)</script>b", "ab"),
            ("<SCRIPT SRC=//x.example></SCRIPT>", ""),
            ("<b onclick=\"x()\">a</b>", "<b>a</b>"),
            ("<style>p{}</style>a", "a"),
            ("<p style=\"position:fixed\">a</p>", "<p>a</p>"),
            ("<iframe src=\"https://x.example\"></iframe>", ""),
            ("<!-- a -->b", "b"),
            ("<form action=x><input name=y>a</form>", "a"),
            ("<svg><a xlink:href=\"javascript:x()\">a</a></svg>", ""),
        ] {
            assert_eq!(clean(text), left, "{text}");
        }
        for text in [
            "<a href=\"javascript:alert(1)\">a</a>",
            "<a href=\" java\tscript:alert(1)\">a</a>",
            "<a href=\"&#106;avascript:alert(1)\">a</a>",
            "<a href=\"data:text/html,x\">a</a>",
            "<a href=\"{{topic}}\">a</a>",
            "<img src=\"{{ name }}\">",
            "<a href=\"{{joinURL}}{{topic}}\">a</a>",
        ] {
            let left = clean(text);
            assert!(!left.contains("href=") && !left.contains("src="), "{left}");
        }
        assert!(clean("<a href=\"{{joinURL}}\">a</a>").contains("href=\"{{joinURL}}\""));
    }

    #[test]
    fn html_is_read_as_text() {
        for (html, text) in [
            ("<h1>A &amp; B</h1><p>one<br>two</p><p>three</p>", "A & B\n\none\ntwo\n\nthree"),
            ("<ul><li>a</li><li>b &lt;c&gt;</li></ul>", "a\nb <c>"),
            ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
            ("<p>a</p><script>b()</script>", "a"),
        ] {
            assert_eq!(plain(html), text);
        }
    }

    /// Pieces of which hostile markup is made.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("<"),
            Just(">"),
            Just("</"),
            Just("/>"),
            Just("<!--"),
            Just("-->"),
            Just("<![CDATA["),
            Just("script"),
            Just("style"),
            Just("svg"),
            Just("math"),
            Just("mtext"),
            Just("title"),
            Just("textarea"),
            Just("noscript"),
            Just("template"),
            Just("table"),
            Just("a "),
            Just("img "),
            Just("href="),
            Just("src="),
            Just("onerror="),
            Just("onclick="),
            Just("javascript:"),
            Just("java\tscript:"),
            Just("data:text/html,"),
            Just("\""),
            Just("'"),
            Just("`"),
            Just("&lt;"),
            Just("&amp;"),
            Just("&#60;"),
            Just("&colon;"),
            Just("x"),
            Just(" "),
            Just("\n"),
            Just("\u{0}"),
            Just("{{joinURL}}"),
            Just("{{"),
            Just("}}"),
            Just("é"),
        ];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    /// The attributes and names of all elements that a browser would see: of what is clean, each is written out in full.
    fn elements(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for (at, _) in text.match_indices('<') {
            let rest = &text[at + 1..];
            if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
                found.push(rest.split('>').next().unwrap_or(rest).to_ascii_lowercase());
            }
        }
        found
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in pieces()) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn nothing_unsafe_is_left(text in pieces()) {
            for element in elements(&clean(&text)) {
                for unsafe_name in ["script", "style", "svg", "math", "template", "noscript", "textarea"] {
                    prop_assert!(!element.starts_with(unsafe_name), "{}", element);
                }
                for unsafe_part in [" onerror=", " onclick=", "=\"javascript:", "=\"data:"] {
                    prop_assert!(!element.contains(unsafe_part), "{}", element);
                }
            }
        }

        #[test]
        fn any_text_comes_to_rest(text in ".{0,200}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
            plain(&text);
        }
    }
}
