//! Too much of something, or the same thing twice: elements, attributes, prefixes, bodies, contexts.

use api::FaultKind::{
    LimitExceeded, MalformedXml, MissingBody, MissingElement, SiteNotFound, TooManyBodies,
    UnknownOperation,
};

use super::{
    BODY, Class, ROOT, before, behind, credentials, done, good, instead, message, numbered,
    refused, repeated,
};

/// The most bodies of a message, and the most attributes of an element, and elements within each other.
const BODIES: usize = 100;
const ATTRIBUTES: usize = 256;
const DEPTH: usize = 64;

pub(super) const CLASSES: &[Class] = &[
    refused("attributes", LimitExceeded, |bytes| {
        let all = numbered(bytes, |number| format!(" a{number}=\"\""));
        instead("<metaData>", &format!("<metaData{all}>")).into_bytes()
    }),
    refused("namespaces on one element", LimitExceeded, |bytes| {
        let all = numbered(bytes, |number| format!(" xmlns:a{number}=\"u\""));
        instead("<metaData>", &format!("<metaData{all}>")).into_bytes()
    }),
    done("attributes as many as may be, on every element", |bytes| {
        let all: String = (0..ATTRIBUTES).map(|number| format!(" a{number}=\"\"")).collect();
        before("<metaData>", &repeated(&format!("<a{all}/>"), bytes)).into_bytes()
    }),
    refused("attributes that stand twice", MalformedXml, |bytes| {
        instead("<metaData>", &format!("<metaData{}>", repeated(" a=\"\"", bytes.min(1200))))
            .into_bytes()
    }),
    refused("a second xsi:type", MalformedXml, |_| {
        instead("<bodyContent ", "<bodyContent xsi:type=\"a\" ").into_bytes()
    }),
    done("namespaces as many as may be, and prefixes that are none of them", namespaces),
    done("namespaces on every element", |bytes| {
        let unit = "<a:a xmlns:a=\"u\" xmlns:b=\"v\" b:c=\"\"/>";
        before("<metaData>", &repeated(unit, bytes)).into_bytes()
    }),
    done("a prefix of its own on every element", |bytes| {
        before("<metaData>", &numbered(bytes, |number| format!("<a{number}:b/>"))).into_bytes()
    }),
    done("a prefix of its own on every attribute", |bytes| {
        before("<metaData>", &numbered(bytes, |number| format!("<a b{number}:c=\"\"/>")))
            .into_bytes()
    }),
    done("xml and xmlns declared anew", |_| {
        let attributes = "<metaData xmlns:xml=\"u\" xmlns:xmlns=\"v\" xmlns:serv=\"w\">";
        instead("<metaData>", attributes).into_bytes()
    }),
    done("xsi leads elsewhere", |_| {
        instead("http://www.w3.org/2001/XMLSchema-instance", "http://127.0.0.1:1/").into_bytes()
    }),
    refused("names of prefixes only", MalformedXml, |_| {
        instead("<metaData>", "<metaData><:/><a:></a:>").into_bytes()
    }),
    done("a long name", |bytes| {
        before("<metaData>", &format!("<{}/>", repeated("a", bytes))).into_bytes()
    }),
    done("a long prefix", |bytes| {
        before("<metaData>", &format!("<{}:a/>", repeated("a", bytes))).into_bytes()
    }),
    done("a name of colons", |bytes| {
        before("<metaData>", &format!("<a{}b/>", repeated(":", bytes))).into_bytes()
    }),
    done("a long attribute", |bytes| {
        instead("<metaData>", &format!("<metaData a=\"{}\">", repeated("&lt;a", bytes)))
            .into_bytes()
    }),
    done("a long name of an attribute", |bytes| {
        instead("<metaData>", &format!("<metaData {}=\"\">", repeated("a", bytes))).into_bytes()
    }),
    done("a long name of the root, and much in it that is wrong", |bytes| {
        let name = repeated("a", bytes / 2);
        let wrong = "<wrong/>".repeat(BODIES);
        good()
            .replace("serv:message", &name)
            .replace("</webExID>", &format!("</webExID>{wrong}"))
            .into_bytes()
    }),
    refused("a long name around many bodies that are wrong", UnknownOperation, |bytes| {
        let name = repeated("a", bytes / 2);
        let wrong = "<wrong/>".repeat(BODIES);
        message(&"<bodyContent xsi:type=\"meet:wrong\"/>".repeat(BODIES))
            .replace("serv:message", &name)
            .replace("</webExID>", &format!("</webExID>{wrong}"))
            .into_bytes()
    }),
    refused("a long type", UnknownOperation, |bytes| {
        instead("meeting.CreateMeeting", &repeated("meeting.", bytes)).into_bytes()
    }),
    refused("a type of its own in every body", UnknownOperation, |bytes| {
        let type_name = repeated(" a.b:", bytes / BODIES);
        message(&format!("<bodyContent xsi:type=\"{type_name}\"/>").repeat(BODIES)).into_bytes()
    }),
    refused("no type", UnknownOperation, |_| {
        instead(" xsi:type=\"java:com.webex.service.binding.meeting.CreateMeeting\"", "")
            .into_bytes()
    }),
    refused("one body too many", TooManyBodies, |_| message(&BODY.repeat(BODIES + 1)).into_bytes()),
    refused("bodies without end", TooManyBodies, |bytes| {
        message(&(BODY.to_owned() + &repeated("<bodyContent/>", bytes))).into_bytes()
    }),
    refused("bodies of bodies", MissingBody, |bytes| {
        message(&repeated("<body><bodyContent/></body>", bytes)).into_bytes()
    }),
    refused("two contexts", MalformedXml, |_| {
        before("</header>", &format!("<securityContext>{}</securityContext>", credentials()))
            .into_bytes()
    }),
    refused("a context in a second header", MalformedXml, |_| {
        before(
            "<body>",
            &format!("<header><securityContext>{}</securityContext></header>", credentials()),
        )
        .into_bytes()
    }),
    refused("contexts without end", MalformedXml, |bytes| {
        before("</header>", &repeated("<securityContext/>", bytes)).into_bytes()
    }),
    refused("another site after the first", SiteNotFound, |bytes| {
        behind("</siteName>", &repeated("<siteName>x</siteName>", bytes)).into_bytes()
    }),
    done("unknown elements", |bytes| before("<metaData>", &repeated("<x/>", bytes)).into_bytes()),
    done("unknown elements, each another", |bytes| {
        before("<metaData>", &numbered(bytes, |number| format!("<x{number}/>"))).into_bytes()
    }),
    done("unknown elements beside the header", |bytes| {
        before("<body>", &repeated("<x>y</x>", bytes)).into_bytes()
    }),
    done("deep unknown elements", |bytes| {
        let depth = DEPTH - 3;
        let one = "<x>".repeat(depth) + &"</x>".repeat(depth);
        before("<metaData>", &repeated(&one, bytes)).into_bytes()
    }),
    done("blank elements", |bytes| {
        before("<metaData>", &repeated("<schedule/>", bytes)).into_bytes()
    }),
    done("blank headers", |bytes| {
        (ROOT.to_owned() + &repeated("<header/>", bytes) + good().strip_prefix(ROOT).unwrap_or(""))
            .into_bytes()
    }),
    done("wide structures", |bytes| {
        before("<metaData>", &repeated("<enableOptions><x/></enableOptions>", bytes)).into_bytes()
    }),
    done("strange elements in the widest request", |bytes| {
        let set_site = format!(
            "<bodyContent xsi:type=\"java:com.webex.service.binding.user.SetUser\">{}</bodyContent>",
            repeated("<webExIe/>", bytes)
        );
        // Nobody is named whom it could change: the meeting in front of it is what counts.
        before("</body>", &set_site).into_bytes()
    }),
    refused("a list whose members lack what they need", MissingElement, |bytes| {
        before("</attendees>", &repeated("<attendee><x/></attendee>", bytes)).into_bytes()
    }),
    refused("a list without end", LimitExceeded, |bytes| {
        let one = "<attendee><person><email>a@b.c</email></person></attendee>";
        // So many that their limit is reached, however short the document was to be.
        before("</attendees>", &repeated(one, bytes.max(512 * 1024))).into_bytes()
    }),
];

/// Declarations on elements within each other, and in the innermost many elements with prefixes, which are looked up in
/// all of them.
fn namespaces(bytes: usize) -> Vec<u8> {
    let levels = (bytes / 2 / ATTRIBUTES / 14).clamp(1, DEPTH - 5);
    let mut open = String::new();
    for level in 0..levels {
        let all = (0..ATTRIBUTES).map(|number| format!(" xmlns:p{level}-{number}=\"u\""));
        open.push_str(&format!("<x{}>", all.collect::<String>()));
    }
    let used = repeated("<xsi:a/><a p0-0:b=\"\"/>", bytes.saturating_sub(open.len()));
    before("<metaData>", &(open + &used + &"</x>".repeat(levels))).into_bytes()
}
