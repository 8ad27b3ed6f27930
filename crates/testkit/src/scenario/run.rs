//! Scenario files, run against a server.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use schema::Version;

use super::answer::Answer;
use super::examples::{Example, is_about};
use super::parse::{Call, Caller, Expected, Mail, Scenario, Step, parse};
use super::pattern::{Bindings, Difference, substitute};
use super::update;
use crate::Client;

/// The time at which every scenario begins.
const START: &str = "2030-01-01T10:00:00Z";

/// How long a mail may take to arrive.
const MAIL_PATIENCE: Duration = Duration::from_secs(5);
/// How often it is looked for.
const MAIL_LOOK: Duration = Duration::from_millis(50);

/// What came of a run.
#[derive(Default)]
pub struct Run {
    /// What was not as expected, each with its file and line.
    pub failures: Vec<String>,
    /// Every answer, by a name that says which request it belongs to: `meeting/create_meeting.txt:12`.
    pub answers: Vec<(String, String)>,
    /// Of each operation the first success of its own scenario to whose request strict validation would not object.
    pub examples: Vec<Example>,
}

/// One file being run.
struct Running<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
    client: &'a Client,
    bindings: Bindings,
    /// New expectations, by the lines that they replace.
    updates: Vec<update::Edit>,
    run: &'a mut Run,
}

/// Runs every scenario below `folder`, each on a server that was reset and begins at the same time. With `update` the
/// expectations that do not hold are rewritten in the files, for review.
///
/// # Panics
/// When there is no scenario, a file cannot be read or written, or the server cannot be reached.
pub fn run_all(client: &Client, folder: &Path, update: bool) -> Run {
    let mut run = Run::default();
    let files = files_below(folder);
    assert!(!files.is_empty(), "there is no scenario in {}", folder.display());
    for file in files {
        let text =
            fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        let scenario = match parse(&text) {
            Ok(scenario) => scenario,
            Err(mistake) => {
                run.failures.push(format!("scenarios/{name}:{}: {}", mistake.line, mistake.what));
                continue;
            }
        };
        let edits = run_one(&name, &text, &scenario, client, &mut run);
        if update && !edits.is_empty() {
            let updated = update::apply(&text, edits);
            fs::write(&file, updated).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        }
    }
    run
}

fn run_one(
    name: &str,
    text: &str,
    scenario: &Scenario,
    client: &Client,
    run: &mut Run,
) -> Vec<update::Edit> {
    // In this order: the demo's users are registered when they are laid.
    client.set_clock(START);
    client.reset();
    let lines = text.lines().collect();
    let mut running =
        Running { name, lines, client, bindings: Bindings::new(), updates: Vec::new(), run };
    for step in &scenario.steps {
        match step {
            Step::Clock(time) => client.set_clock(time),
            Step::Advance(seconds) => client.advance(*seconds),
            Step::Mail(mail) => running.mail(mail),
            Step::Call(call) => running.call(call),
        }
    }
    running.updates
}

impl Running<'_> {
    fn call(&mut self, call: &Call) {
        let request = match request(call, &self.bindings) {
            Ok(request) => request,
            Err(why) => return self.fail(call, &format!("not sent: {why}")),
        };
        let text = self.client.post(&request);
        let place = format!("{}:{}", self.name, call.line);
        let judged = Answer::parse(&text).and_then(|answer| judge(call, &answer, &self.bindings));
        match judged {
            Ok(bindings) => self.bindings = bindings,
            Err(why) => {
                self.fail(call, &format!("{why}\n{}  actual:   {text}", self.shown(call)));
                self.update(call, &text);
            }
        }
        self.keep_example(call, request, &text);
        self.run.answers.push((place, text));
    }

    /// The latest mail to an address, for which other servers than ours may need a moment.
    fn mail(&mut self, mail: &Mail) {
        let begun = Instant::now();
        loop {
            match judge_mail(mail, self.client, &self.bindings) {
                Ok(bindings) => {
                    self.bindings = bindings;
                    return;
                }
                Err(why) if begun.elapsed() > MAIL_PATIENCE => {
                    let Running { name, run, .. } = self;
                    run.failures.push(format!("scenarios/{name}:{}: {why}", mail.line));
                    return;
                }
                Err(_) => thread::sleep(MAIL_LOOK),
            }
        }
    }

    /// Keeps the exchange if it is the first success of the operation that the file is about.
    fn keep_example(&mut self, call: &Call, request: String, answer: &str) {
        let name = self.name.trim_end_matches(".txt");
        let is_known = self.run.examples.last().is_some_and(|example| example.name == name);
        let is_success = Answer::parse(answer).is_ok_and(|answer| answer.fault.is_none());
        if is_success && !is_known && is_about(self.name, &call.operation) && is_exemplary(&request)
        {
            let (name, answer) = (name.to_owned(), answer.to_owned());
            self.run.examples.push(Example { name, request, answer });
        }
    }

    fn fail(&mut self, call: &Call, what: &str) {
        self.run.failures.push(format!("scenarios/{}:{}: {what}", self.name, call.line));
    }

    /// Request and expectation as they stand in the file.
    fn shown(&self, call: &Call) -> String {
        let (start, end) = call.expected_lines;
        let mut text = format!("  request:  {}\n", self.lines[call.line - 1]);
        for line in &self.lines[call.line..start] {
            text.push_str(&format!("            {line}\n"));
        }
        for line in &self.lines[start..end] {
            text.push_str(&format!("  expected: {}\n", line.trim()));
        }
        text
    }

    /// Notes the expectation that would hold, and goes on with what it binds.
    fn update(&mut self, call: &Call, text: &str) {
        let Ok(answer) = Answer::parse(text) else { return };
        let old = match &call.expected {
            Some(Expected::Success(pattern)) => Some(pattern),
            _ => None,
        };
        let (edit, bindings) =
            update::expectation(call.expected_lines, &answer, old, &self.bindings);
        self.bindings = bindings;
        self.updates.push(edit);
    }
}

/// Compares an answer with what must be answered; answers the bindings that follow.
fn judge(call: &Call, answer: &Answer<'_>, known: &Bindings) -> Result<Bindings, String> {
    let Some(expected) = &call.expected else { return Err("no answer is expected".to_owned()) };
    let bindings = match (expected, answer.fault) {
        (Expected::Success(_), Some(fault)) => return Err(format!("it failed: {}", fault.name())),
        (Expected::Success(pattern), None) => {
            let operation = call.operation.rsplit('.').next().unwrap_or_default();
            if !answer.type_name.eq_ignore_ascii_case(&format!("{operation}Response")) {
                return Err(format!("the answer is of another type, {}", answer.type_name));
            }
            pattern.bind(answer.content, known).map_err(|difference| told(&difference))?
        }
        (Expected::Failure { fault, .. }, None) => {
            return Err(format!("it did not fail with {fault}"));
        }
        (Expected::Failure { fault, text }, Some(found)) => {
            if found.name() != fault {
                return Err(format!("it failed otherwise: {}", found.name()));
            }
            if !answer.header.contains(text.as_str()) {
                return Err(format!("the fault does not say '{text}'"));
            }
            known.clone()
        }
    };
    for text in &call.absent {
        let text = substitute(text, &bindings)?;
        if answer.content.contains(&text) || answer.header.contains(&text) {
            return Err(format!("the answer contains {text}"));
        }
    }
    Ok(bindings)
}

/// Compares the latest mail to an address with what must have arrived; answers the bindings that follow.
fn judge_mail(mail: &Mail, client: &Client, known: &Bindings) -> Result<Bindings, String> {
    let to = substitute(&mail.to, known)?;
    let all = client.mails();
    let Some(found) = all.iter().rev().find(|found| found.to == to) else {
        return Err(format!("no mail to {to} has arrived"));
    };
    let told_by = |difference: Difference| format!("the mail to {to}: {}", told(&difference));
    let bindings = mail.subject.bind(&found.subject, known).map_err(told_by)?;
    match &mail.text {
        // In one line, as the expectation is.
        Some(text) => {
            let words: Vec<&str> = found.text.split_whitespace().collect();
            text.bind(&words.join(" "), &bindings).map_err(told_by)
        }
        None => Ok(bindings),
    }
}

/// Whether whoever copies it and turns strict validation on finds nothing wrong with it.
fn is_exemplary(request: &str) -> bool {
    schema::examine(request, Version(40, 4, 0)).is_ok_and(|findings| findings.is_empty())
}

/// The first difference, without the long rest.
fn told(difference: &Difference) -> String {
    let beginning = |text: &str| text.chars().take(120).collect::<String>();
    format!(
        "it differs: '{}' stands in place of '{}'",
        beginning(&difference.found),
        beginning(&difference.expected)
    )
}

/// The request: the body in an envelope.
fn request(call: &Call, known: &Bindings) -> Result<String, String> {
    let credentials = match &call.caller {
        Caller::Anonymous => String::new(),
        Caller::Account(name) => {
            let password = crate::demo_password(name)
                .ok_or_else(|| format!("'{name}' is no account of the demo"))?;
            with_password(name, password)
        }
        Caller::Password { name, password } => with_password(name, password),
        Caller::Ticket { name, ticket } => {
            let ticket = substitute(ticket, known)?;
            format!("<webExID>{}</webExID><sessionTicket>{ticket}</sessionTicket>", escaped(name))
        }
    };
    let body = substitute(&call.body, known)?;
    Ok(crate::envelope(crate::DEMO_SITE, &credentials, &call.operation, &body))
}

fn with_password(name: &str, password: &str) -> String {
    format!("<webExID>{}</webExID><password>{}</password>", escaped(name), escaped(password))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// All `.txt` files in the folders below, in order.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let read = |folder: &Path| -> Vec<PathBuf> {
        let entries =
            fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<PathBuf> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        paths
    };
    let folders = read(folder).into_iter().filter(|path| path.is_dir());
    folders
        .flat_map(|folder| read(&folder))
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect()
}
