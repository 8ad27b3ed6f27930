//! The binary `reconvene` as a program of its own: started, listened to, signalled, ended.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take before it is said to hang.
const PATIENCE: Duration = Duration::from_secs(30);

/// A started `reconvene`. It is killed when it is dropped, also when the test fails.
pub struct Program {
    pub child: Child,
    /// The lines of its standard output and error, as they come.
    pub lines: Receiver<String>,
}

impl Program {
    pub fn start(arguments: &[&str], temporary: &Path) -> Program {
        Program::start_with(arguments, temporary, &[])
    }

    /// As [`Program::start`], with more in its environment.
    pub fn start_with(
        arguments: &[&str],
        temporary: &Path,
        environment: &[(&str, &str)],
    ) -> Program {
        let mut command = Command::new(env!("CARGO_BIN_EXE_reconvene"));
        command.args(arguments).env("TMPDIR", temporary).stdin(Stdio::null());
        command.envs(environment.iter().copied());
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.expect("the binary can be started");
        let (sender, lines) = mpsc::channel();
        forward(child.stdout.take(), sender.clone());
        forward(child.stderr.take(), sender);
        Program { child, lines }
    }

    /// Reads up to a line in which `mark` stands, and answers the rest of that line.
    pub fn after(&self, mark: &str) -> String {
        let start = Instant::now();
        let mut seen = Vec::new();
        while let Some(left) = PATIENCE.checked_sub(start.elapsed()) {
            let Ok(line) = self.lines.recv_timeout(left) else { break };
            if let Some((_, rest)) = line.split_once(mark) {
                return rest.trim().to_owned();
            }
            seen.push(line);
        }
        panic!("no line with {mark:?}, only {seen:#?}");
    }

    /// Sends it a signal, by its name.
    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status();
        assert!(sent.is_ok_and(|status| status.success()), "{name} can be sent");
    }

    /// Waits until it has ended.
    pub fn end(&mut self) -> ExitStatus {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                return status;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("the program does not end");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn forward(from: Option<impl Read + Send + 'static>, to: mpsc::Sender<String>) {
    let from = BufReader::new(from.expect("the output is piped"));
    thread::spawn(move || {
        for line in from.lines().map_while(Result::ok) {
            // Read on, though nobody listens any more: a full pipe would stop the program.
            _ = to.send(line);
        }
    });
}

/// Runs it to its end; `input` is what it reads. Everything it printed, and its exit code.
pub fn run(arguments: &[&str], input: &str) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reconvene"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary can be started");
    let mut stdin = child.stdin.take().expect("the input is piped");
    // It may refuse before it reads.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let (sender, lines) = mpsc::channel();
    forward(child.stdout.take(), sender.clone());
    forward(child.stderr.take(), sender);
    let mut program = Program { child, lines };
    let code = program.end().code().expect("no signal ended it");
    // Ends when both outputs are closed.
    let printed: Vec<String> = program.lines.iter().collect();
    (code, printed.join("\n"))
}

/// A path, as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("the path is text")
}
