//! Documents changed by chance: cut, doubled, interleaved, with pieces put in that matter to a reader. A script of bytes
//! says how, so that the same bytes always give the same document, and a fuzzer can learn which bytes do what.

/// What is put into documents.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/>",
    "</",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?a?>",
    "<!DOCTYPE a>",
    "&amp;",
    "&#x41;",
    "&#0;",
    "&x;",
    "&",
    ";",
    "\"",
    "'",
    "=",
    ":",
    " xmlns:a=\"u\"",
    " xsi:type=\"meet:getMeeting\"",
    "a:",
    "<a>",
    "</a>",
    "<bodyContent xsi:type=\"java:com.webex.service.binding.ep.GetAPIVersion\"/>",
    "<securityContext/>",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\r",
    "\n",
    "9223372036854775808",
    "-1",
    "0",
    "1e999",
    "NaN",
    "02/30/2030 25:61:00",
    "é漢😀",
    "%",
    "[",
    "]",
];

/// Bytes that decide.
pub struct Script<'a> {
    bytes: &'a [u8],
}

impl<'a> Script<'a> {
    /// A script.
    pub fn new(bytes: &'a [u8]) -> Script<'a> {
        Script { bytes }
    }

    /// Whether it is over: from then on everything it is asked is answered by 0.
    pub fn is_over(&self) -> bool {
        self.bytes.is_empty()
    }

    /// A number below `end`, or 0.
    pub fn below(&mut self, end: usize) -> usize {
        let mut number = 0;
        let mut range = 1;
        while range < end {
            let Some((first, rest)) = self.bytes.split_first() else { break };
            self.bytes = rest;
            number = number << 8 | usize::from(*first);
            range <<= 8;
        }
        if end == 0 { 0 } else { number % end }
    }

    /// One of several.
    ///
    /// # Panics
    /// When there is none.
    pub fn choose<'b, T>(&mut self, all: &'b [T]) -> &'b T {
        &all[self.below(all.len())]
    }

    /// The bytes that are left.
    pub fn rest(&self) -> &'a [u8] {
        self.bytes
    }
}

/// One of the documents, changed as the script says: some of the time once, and up to eight times.
///
/// # Panics
/// When there are no documents.
pub fn mutated(documents: &[Vec<u8>], script: &mut Script<'_>) -> Vec<u8> {
    let mut document = script.choose(documents).clone();
    for _ in 0..1 + script.below(8) {
        if script.is_over() {
            break;
        }
        mutate(&mut document, documents, script);
    }
    document
}

fn mutate(document: &mut Vec<u8>, documents: &[Vec<u8>], script: &mut Script<'_>) {
    let (start, end) = range(document, script);
    match script.below(9) {
        0 => drop(document.drain(start..end)),
        1 => document.truncate(start),
        2 => {
            let piece = document[start..end].to_vec();
            document.splice(start..start, piece);
        }
        // A piece to another place.
        3 => {
            let piece: Vec<u8> = document.drain(start..end).collect();
            let at = script.below(document.len() + 1);
            document.splice(at..at, piece);
        }
        4 => {
            let other = script.choose(documents);
            let (other_start, other_end) = range(other, script);
            document.splice(start..end, other[other_start..other_end].iter().copied());
        }
        5 => {
            if let Some(byte) = document.get_mut(start) {
                *byte = u8::try_from(script.below(256)).unwrap_or_default();
            }
        }
        6 => drop(document.splice(start..end, script.choose(PIECES).bytes())),
        7 => {
            let times = script.below(200);
            let piece = script.choose(PIECES).repeat(times);
            drop(document.splice(start..start, piece.into_bytes()));
        }
        _ => drop(document.splice(start..start, script.choose(PIECES).bytes())),
    }
}

/// A short range of a document; half of the time from one tag to another.
fn range(document: &[u8], script: &mut Script<'_>) -> (usize, usize) {
    let start = script.below(document.len() + 1);
    let end = (start + script.below(64)).min(document.len());
    if script.below(2) == 0 {
        return (start, end);
    }
    let tag_from = |from: usize| {
        let found = document[from..].iter().position(|byte| *byte == b'<');
        found.map_or(document.len(), |position| from + position)
    };
    let start = tag_from(start);
    (start, tag_from(end.max(start + 1).min(document.len())))
}
