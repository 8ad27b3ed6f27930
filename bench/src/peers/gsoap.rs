//! gSOAP: a service in C++, with its messages compiled from a header that is written here from the server's own answer.

use std::fmt::Write as _;
use std::process::Command;

use xml::Element;

use super::{Model, Started, first_get, must, rows, succeeds, write};
use crate::compare::GSOAP;
use crate::seed::PASSWORD;
use crate::server::{Process, program};

pub const NAME: &str = GSOAP;

const MISSING: &str = "not installed; on Debian 'apt-get install gsoap libgsoap-dev g++'";

/// What is read, and what is around the content that is written. A zero says that an element may be missing.
const MESSAGES: &str = "
struct security { char *webExID 0; char *password 0; char *siteName 0; };
struct question_header { struct security *securityContext 0; };
struct question_content { long long meetingKey 0; };
struct question_body { struct question_content *bodyContent 0; };
struct question { struct question_header *header 0; struct question_body *body 0; };
struct response { char *serv__result 0; char *serv__gsbStatus 0; };
struct answer_header { struct response *serv__response 0; };
struct answer_body { struct content *serv__bodyContent 0; };
struct answer { struct answer_header *serv__header 0; struct answer_body *serv__body 0; };
";

const NAMESPACES: &str = r#"
SOAP_NMAC struct Namespace namespaces[] = {
  {"SOAP-ENV", "http://schemas.xmlsoap.org/soap/envelope/", NULL, NULL},
  {"SOAP-ENC", "http://schemas.xmlsoap.org/soap/encoding/", NULL, NULL},
  {"xsi", "http://www.w3.org/2001/XMLSchema-instance", NULL, NULL},
  {"xsd", "http://www.w3.org/2001/XMLSchema", NULL, NULL},
  {"serv", "http://www.webex.com/schemas/2002/06/service", NULL, NULL},
  {"com", "http://www.webex.com/schemas/2002/06/common", NULL, NULL},
  {"meet", "http://www.webex.com/schemas/2002/06/service/meeting", NULL, NULL},
  {"att", "http://www.webex.com/schemas/2002/06/service/attendee", NULL, NULL},
  {NULL, NULL, NULL, NULL}
};
"#;

/// Compiles and starts it.
pub fn start(model: &Model<'_>) -> Started {
    let is_there = |program: &str| succeeds(Command::new(program).arg("--version"));
    // soapcpp2 ends with an error when it is only asked for its version.
    if Command::new("soapcpp2").arg("-V").output().is_err() || !is_there("g++") {
        return Err(MISSING.to_owned());
    }
    let folder = model.folder.join("gsoap");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let code = Code::of(&model.content);
    write(&folder.join("messages.h"), &format!("{}{MESSAGES}", code.structures))?;
    let fill = format!("{NAMESPACES}\n{}", code.fill);
    write(&folder.join("fill.h"), &fill)?;
    write(&folder.join("peer.cpp"), include_str!("peer.cpp"))?;
    // Without SOAP's envelope, samples and schemas.
    must(Command::new("soapcpp2").current_dir(&folder).args([
        "-0",
        "-L",
        "-x",
        "-w",
        "messages.h",
    ]))?;
    must(Command::new("g++").current_dir(&folder).args([
        "-O2",
        "-DNDEBUG",
        "-o",
        "peer",
        "peer.cpp",
        "soapC.cpp",
        "-lgsoap++",
        "-lpthread",
    ]))
    .map_err(|error| {
        format!("{MISSING}, or: {}", error.lines().take(3).collect::<Vec<_>>().join(" "))
    })?;
    let mut data = format!("{PASSWORD}\n");
    for (key, host, name) in rows() {
        // Writing to a text cannot fail.
        _ = writeln!(data, "{key}\t{host}\t{name}");
    }
    write(&folder.join("data"), &data)?;
    let command = |address: std::net::SocketAddr| {
        let mut command = program(folder.join("peer"));
        command.arg(address.port().to_string()).arg(folder.join("data"));
        Ok(command)
    };
    Process::start(NAME, command, &first_get())
}

/// C++ for the content of an answer: its structures, and the function that fills one for a meeting.
struct Code {
    structures: String,
    fill: String,
    count: usize,
}

impl Code {
    fn of(content: &Element) -> Code {
        let mut code = Code { structures: String::new(), fill: String::new(), count: 0 };
        code.fill.push_str(
            "static struct content *fill(char *key, char *host, char *name) {\n\
             auto *content = new struct content();\n",
        );
        code.structure("content", "content", content);
        code.fill.push_str("return content;\n}\n");
        code
    }

    /// The structure `type_name` of an element, and what fills the one that the C++ variable names.
    fn structure(&mut self, type_name: &str, variable: &str, element: &Element) {
        let mut members = String::new();
        for child in &element.children {
            let member = format!("{}__{}", child.prefix, child.name.replace('_', "_USCORE"));
            self.count += 1;
            let number = self.count;
            if child.children.is_empty() {
                // Writing to a text cannot fail.
                _ = write!(members, " char *{member} 0;");
                let value = match child.name.as_str() {
                    "meetingkey" => "key".to_owned(),
                    "hostWebExID" => "host".to_owned(),
                    "confName" => "name".to_owned(),
                    _ => {
                        let text = child.text.replace('\\', "\\\\").replace('"', "\\\"");
                        _ = writeln!(self.fill, "static char text{number}[] = \"{text}\";");
                        format!("text{number}")
                    }
                };
                _ = writeln!(self.fill, "{variable}->{member} = {value};");
            } else {
                let (type_name, inner) = (format!("type{number}"), format!("part{number}"));
                _ = write!(members, " struct {type_name} *{member} 0;");
                _ = writeln!(
                    self.fill,
                    "auto *{inner} = new struct {type_name}(); {variable}->{member} = {inner};"
                );
                self.structure(&type_name, &inner, child);
            }
        }
        // Those within it have been written: C++ wants them first.
        _ = writeln!(self.structures, "struct {type_name} {{{members} }};");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_stand_before_those_that_use_them() {
        let content = "<c><m:a><m:b_c>\"x\"</m:b_c></m:a><m:meetingkey>1</m:meetingkey></c>";
        let code = Code::of(&Element::parse(content).unwrap());
        assert_eq!(
            code.structures,
            "struct type1 { char *m__b_USCOREc 0; };\n\
             struct content { struct type1 *m__a 0; char *m__meetingkey 0; };\n"
        );
        assert!(code.fill.contains("static char text2[] = \"\\\"x\\\"\";"), "{}", code.fill);
        assert!(code.fill.contains("content->m__meetingkey = key;"), "{}", code.fill);
    }
}
