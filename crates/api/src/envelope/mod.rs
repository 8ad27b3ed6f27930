//! The envelope: `serv:message` in, `serv:message` out.
//!
//! A server reads requests and writes answers, a client writes requests and reads answers. Reading follows what the
//! other side sends (any prefix or none, header and body in either order), writing what it expects: the prolog and a line
//! feed, then no white space at all.

mod answer;
mod request;

use xml::Writer;

pub use answer::{Answer, Content, read_answer, read_answer_with, write};
pub use request::{Request, read, write_request, write_request_with};

/// How many operations one message may carry.
pub const BODIES: usize = 100;

/// A request that needs no account, as people are shown it.
pub const EXAMPLE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<serv:message xmlns:serv="http://www.webex.com/schemas/2002/06/service"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <header>
    <securityContext>
      <siteName>demo</siteName>
    </securityContext>
  </header>
  <body>
    <bodyContent xsi:type="java:com.webex.service.binding.ep.GetAPIVersion"/>
  </body>
</serv:message>"#;

/// The prefixes that every answer declares.
const COMMON: [(&str, &str); 2] = [
    ("serv", "http://www.webex.com/schemas/2002/06/service"),
    ("com", "http://www.webex.com/schemas/2002/06/common"),
];

/// Writes the prolog and the root, with each prefix declared once.
fn start<'a>(writer: &mut Writer, prefixes: impl Iterator<Item = &'a (&'a str, &'a str)>) {
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<serv:message");
    let mut declared = Vec::new();
    for (prefix, uri) in prefixes {
        if !declared.contains(prefix) {
            declared.push(*prefix);
            [" xmlns:", prefix, "=\"", uri, "\""].iter().for_each(|piece| writer.raw(piece));
        }
    }
    writer.raw(">");
}
