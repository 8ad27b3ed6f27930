//! A started `reconvene serve`, whose log goes to a file.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take before it is said to hang.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How often something that comes by itself is looked for.
const LOOK: Duration = Duration::from_millis(2);

/// A started server. It is killed when it is dropped, also when the test fails.
pub struct Program {
    child: Child,
    log: PathBuf,
}

/// How many were started: each has a log of its own, also beside another of the same folder.
static STARTED: AtomicU64 = AtomicU64::new(0);

impl Program {
    /// Starts it on a configuration. It may not be ready yet.
    pub fn start(config: &Path) -> Program {
        Program::start_by(Command::new(env!("CARGO_BIN_EXE_reconvene")), config)
    }

    /// As [`Program::start`], by a command that ends in becoming `reconvene` with the arguments it is given.
    pub fn start_by(mut command: Command, config: &Path) -> Program {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let log = config.with_file_name(format!("log{number}"));
        let out = File::create(&log).expect("a log can be made");
        command.args(["serve", "--config"]).arg(config);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(out);
        Program { child: command.spawn().expect("the server can be started"), log }
    }

    /// Waits until it listens; answers its address, as `http://127.0.0.1:PORT`.
    pub fn address(&mut self) -> String {
        wait_for("a server that listens", || {
            let log = self.log();
            let ended = self.child.try_wait().expect("the server can be waited for");
            assert!(ended.is_none(), "the server ended by itself: {log}");
            let address = log.split_once("listening on ")?.1.split_once(',')?.0;
            Some(format!("http://{address}"))
        })
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        let log = fs::read(&self.log).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }

    /// Its number among the processes.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once: SIGKILL.
    pub fn kill(mut self) {
        self.child.kill().expect("a process of ours can be killed");
        self.child.wait().expect("the server can be waited for");
    }

    /// Asks it to stop, and waits until it has.
    pub fn stop(mut self) {
        self.signal("TERM");
        let status = self.end();
        assert!(status.success(), "the server stopped with {status}: {}", self.log());
    }

    /// Sends it a signal, by its name.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.id().to_string()]).status();
        assert!(sent.is_ok_and(|status| status.success()), "{name} can be sent");
    }

    /// Waits until it has ended.
    pub fn end(&mut self) -> ExitStatus {
        wait_for("the end of a server", || {
            self.child.try_wait().expect("the server can be waited for")
        })
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Waits until `look` finds something.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(found) = look() {
            return found;
        }
        thread::sleep(LOOK);
    }
    panic!("waited in vain for {what}");
}
