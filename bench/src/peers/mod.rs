//! Others who do the same work: each is built and started by the benchmark itself, parses the same request, looks the
//! meeting up and writes an answer of about the same length, which is checked. Where they differ it is to their favour:
//! they compare passwords in clear, and validate nothing.

mod gsoap;
mod radicale;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use xml::Element;

use crate::compare::{GET, LIST, NODE, PYTHON, READERS};
use crate::jobs::{self, Gets, Lengths};
use crate::load::Source;
use crate::rounds::{Kind, Step, Target};
use crate::seed;
use crate::server::{Process, program, raw};

/// How many meetings they have.
const MEETINGS: u64 = 10_000;

/// Peers that run, and what they are to do.
#[derive(Default)]
pub struct Peers {
    /// Stopped when they are dropped.
    processes: Vec<Process>,
    pub steps: Vec<Step>,
    /// Those that are not there, and how to get them.
    pub left_out: Vec<String>,
}

/// Whether a contender is a peer.
pub fn is_one(contender: &str) -> bool {
    [gsoap::NAME, PYTHON, NODE, radicale::NAME].contains(&contender)
}

/// What each is made from.
struct Model<'a> {
    /// Where tools and modules are, below `target`.
    work: &'a Path,
    /// Where this run's files are.
    folder: &'a Path,
    /// The bodyContent of an answer of GetMeeting.
    content: Element,
}

/// A peer that runs, or why it does not: what is missing, and how to get it.
type Started = Result<Process, String>;

/// Starts all that are installed, with their files in `folder`. `answer` is one of GetMeeting.
pub fn start(work: &Path, folder: &Path, answer: &str, lengths: Lengths) -> Peers {
    let mut peers = Peers::default();
    let content = Element::parse(answer).ok().and_then(|it| it.at("body.bodyContent").cloned());
    let model = Model { work, folder, content: content.unwrap_or_default() };
    let gets: Arc<dyn Source> = Arc::new(Gets::new(MEETINGS, lengths));
    for (name, started) in
        [(gsoap::NAME, gsoap::start(&model)), (PYTHON, python(&model)), (NODE, node(&model))]
    {
        peers.add(name, GET, started, Arc::clone(&gets));
    }
    let events = Arc::new(jobs::Same(radicale::request(lengths.list)));
    peers.add(radicale::NAME, LIST, radicale::start(&model), events);
    peers
}

impl Peers {
    fn add(&mut self, name: &str, job: &'static str, started: Started, source: Arc<dyn Source>) {
        match started {
            Ok(process) => {
                self.steps.push(Step {
                    job,
                    contender: name.to_owned(),
                    to: Target::from(&process),
                    source,
                    connections: READERS,
                    kind: Kind::Closed,
                });
                self.processes.push(process);
            }
            Err(why) => {
                eprintln!("without {name}: {why}");
                self.left_out.push(format!("{name}: {why}"));
            }
        }
    }
}

impl Model<'_> {
    /// A file with the answer's content as a tree, and all meetings with their hosts.
    fn data(&self) -> Result<PathBuf, String> {
        let rows: Vec<Value> = rows().map(|(key, host, name)| json!([key, host, name])).collect();
        let data =
            json!({ "password": seed::PASSWORD, "record": tree(&self.content), "rows": rows });
        let path = self.folder.join("peers.json");
        write(&path, &data.to_string())?;
        Ok(path)
    }
}

/// Each meeting: its key, its host, its name.
fn rows() -> impl Iterator<Item = (u64, String, String)> {
    (0..MEETINGS).map(|meeting| {
        let host = seed::host_name(meeting % seed::hosts(MEETINGS));
        (seed::key(meeting), host, format!("Weekly review of the northern region {meeting:07}"))
    })
}

/// An element's children by their names, texts at the leaves.
fn tree(element: &Element) -> Value {
    if element.children.is_empty() {
        return Value::from(element.text.clone());
    }
    let children = element.children.iter().map(|child| (child.qualified_name(), tree(child)));
    Value::from(children.collect::<Map<_, _>>())
}

fn python(model: &Model<'_>) -> Started {
    let programs = model.work.join("python/bin");
    let interpreter = programs.join("python");
    if !succeeds(Command::new(&interpreter).args(["-c", "import uvicorn, lxml, httptools, uvloop"]))
    {
        return Err(install_python(model, "uvicorn lxml httptools uvloop"));
    }
    let script = model.folder.join("peer.py");
    write(&script, include_str!("peer.py"))?;
    let database = model.folder.join("python.sqlite");
    must(Command::new(&interpreter).arg(&script).arg(model.data()?).arg(&database))?;
    let command = |address: std::net::SocketAddr| {
        let mut command = program(&interpreter);
        command
            .args(["-m", "uvicorn", "peer:app", "--workers", "2", "--no-access-log"])
            .args(["--log-level", "error", "--host", "127.0.0.1", "--port"])
            .arg(address.port().to_string())
            .arg("--app-dir")
            .arg(model.folder)
            .env("PEER_DATABASE", &database);
        Ok(command)
    };
    Process::start(PYTHON, command, &first_get())
}

fn node(model: &Model<'_>) -> Started {
    let modules = model.work.join("node");
    let script = model.folder.join("peer.cjs");
    write(&script, include_str!("peer.cjs"))?;
    let database = model.folder.join("node.sqlite");
    let fill = succeeds(
        Command::new("node")
            .current_dir(&modules)
            .arg(&script)
            .arg("fill")
            .args([&model.data()?, &database]),
    );
    if !fill {
        return Err(format!(
            "not installed; on Debian 'apt-get install nodejs npm libnode-dev g++ make', then 'mkdir -p {folder} && cd \
             {folder} && npm install fast-xml-parser@5 better-sqlite3@12 --nodedir=/usr'",
            folder = modules.display()
        ));
    }
    let command = |address: std::net::SocketAddr| {
        let mut command = program("node");
        command.current_dir(&modules).arg(&script).arg("serve");
        command.arg(address.port().to_string()).arg(&database);
        Ok(command)
    };
    Process::start(NODE, command, &first_get())
}

/// GetMeeting as raw HTTP.
fn first_get() -> Vec<u8> {
    let request = jobs::get_request(&seed::host_name(0), seed::key(0));
    raw("POST", jobs::ENDPOINT, "Content-Type: text/xml\r\n", &request)
}

fn install_python(model: &Model<'_>, packages: &str) -> String {
    let folder = model.work.join("python");
    format!(
        "not installed; on Debian 'apt-get install python3-venv', then 'python3 -m venv {folder} && {folder}/bin/pip \
         install {packages}'",
        folder = folder.display()
    )
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Runs a command that has to succeed.
fn must(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_has_names_and_texts() {
        let element = Element::parse("<r><a:b><c>1</c></a:b><d/></r>").unwrap();
        assert_eq!(tree(&element), json!({"a:b": {"c": "1"}, "d": ""}));
    }
}
