//! A real PostgreSQL for tests: a cluster of its own in a temporary folder, on a free port, with a locale other than C.
//! It is stopped and deleted when it is dropped, also by a panic, and when the test process ends in any other way, killed
//! included: a watchdog process waits for its standard input to close.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

const MISSING: &str =
    "this test needs a PostgreSQL server: install it, on Debian with 'apt-get install postgresql'";

/// How often a start is tried: another process may take the port between looking and starting.
const TRIES: usize = 5;
/// How often a killed one is started again before it is said not to come up.
const RESTART_TRIES: usize = 100;

/// A running PostgreSQL.
pub struct PostgresCluster {
    programs: PathBuf,
    port: u16,
    /// How its server is started, besides its port.
    options: String,
    databases: AtomicU32,
    watchdog: Child,
    // Its own drop deletes what the watchdog has left.
    folder: tempfile::TempDir,
}

impl PostgresCluster {
    /// Makes and starts one that writes nothing through to the disk: tests need none of that. Blocks for some seconds.
    ///
    /// # Panics
    /// When that fails: a test without its engine must not pass.
    pub fn start() -> PostgresCluster {
        // Without fsync.
        PostgresCluster::start_in(&std::env::temp_dir(), "-F")
    }

    /// As [`PostgresCluster::start`], but it writes through to the disk that `parent` is on, as in real use.
    ///
    /// # Panics
    /// When that fails.
    pub fn start_durable(parent: &Path) -> PostgresCluster {
        PostgresCluster::start_in(parent, "")
    }

    fn start_in(parent: &Path, options: &str) -> PostgresCluster {
        let programs = newest_programs();
        let folder = tempfile::Builder::new()
            .prefix("postgres-test-")
            .tempdir_in(parent)
            .expect("a temporary folder can be made");
        if is_root() {
            // PostgreSQL refuses to run as root.
            run(Command::new("chown").arg("postgres").arg(folder.path()));
        }
        let data = folder.path().join("data");
        run(as_postgres(&programs.join("initdb"))
            .args(["--auth=trust", "--username=postgres", "--no-sync", "--encoding=UTF8"])
            .args(["--locale-provider=icu", "--icu-locale=en-US"])
            .arg("--pgdata")
            .arg(&data));
        // The watchdog comes first: from here on nothing stays behind.
        let watchdog = watch(&programs, &data);
        let port = start_server(&programs, folder.path(), options);
        PostgresCluster {
            programs,
            port,
            options: options.to_owned(),
            databases: AtomicU32::new(0),
            watchdog,
            folder,
        }
    }

    /// Stops it as a power cut would: nobody is waited for, nothing is written any more.
    ///
    /// # Panics
    /// When that fails.
    pub fn stop_at_once(&self) {
        run(as_postgres(&self.programs.join("pg_ctl"))
            .args(["stop", "--silent", "--wait", "--mode=immediate", "--pgdata"])
            .arg(self.data()));
    }

    /// Kills its first process, without a word; the others see that and end by themselves.
    ///
    /// # Panics
    /// When that fails.
    pub fn kill(&self) {
        let file = fs::read_to_string(self.data().join("postmaster.pid"));
        let file = file.expect("a running PostgreSQL says who it is");
        let id = file.lines().next().unwrap_or_default();
        run(Command::new("kill").args(["-s", "KILL", id]));
    }

    /// Kills one process behind a connection. PostgreSQL then ends all the others and recovers from its log.
    ///
    /// # Panics
    /// When there is no such process.
    pub fn kill_backend(&self, id: i32) {
        run(Command::new("kill").args(["-s", "KILL", &id.to_string()]));
    }

    /// Starts it on the same port after [`PostgresCluster::stop_at_once`] or [`PostgresCluster::kill`]. Blocks until it
    /// has recovered.
    ///
    /// # Panics
    /// When it does not come up.
    pub fn start_again(&self) {
        for _ in 0..RESTART_TRIES {
            if start_on(&self.programs, self.folder.path(), self.port, &self.options) {
                return;
            }
            // The processes of a killed one may still be about to end, and hold its memory.
            thread::sleep(Duration::from_millis(100));
        }
        panic!("PostgreSQL does not start again: {}", log(self.folder.path()));
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Makes an empty database and answers its URL.
    ///
    /// # Panics
    /// When that fails.
    pub fn create_database(&self) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        run(Command::new(self.programs.join("psql"))
            .args([
                "--no-psqlrc",
                "--quiet",
                "--host=127.0.0.1",
                "--username=postgres",
                "--dbname=postgres",
            ])
            .arg(format!("--port={}", self.port))
            .arg(format!("--command=CREATE DATABASE {name}")));
        format!("postgres://postgres@127.0.0.1:{}/{name}?sslmode=disable", self.port)
    }
}

impl Drop for PostgresCluster {
    fn drop(&mut self) {
        drop(self.watchdog.stdin.take());
        // Without it the folder would be deleted under a running server.
        let _ = self.watchdog.wait();
    }
}

/// The programs of the newest installed version.
fn newest_programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").expect(MISSING);
    let programs = versions.filter_map(|entry| {
        let entry = entry.ok()?;
        let version: u32 = entry.file_name().to_str()?.parse().ok()?;
        let programs = entry.path().join("bin");
        programs.join("initdb").is_file().then_some((version, programs))
    });
    programs.max().expect(MISSING).1
}

fn start_server(programs: &Path, folder: &Path, options: &str) -> u16 {
    for _ in 0..TRIES {
        let port = free_port();
        if start_on(programs, folder, port, options) {
            return port;
        }
    }
    panic!("PostgreSQL does not start: {}", log(folder));
}

fn start_on(programs: &Path, folder: &Path, port: u16, options: &str) -> bool {
    let options = format!(
        "{options} -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
    );
    let started = as_postgres(&programs.join("pg_ctl"))
        .args(["start", "--silent", "--wait", "--options", &options, "--log"])
        .arg(folder.join("data/log"))
        .arg("--pgdata")
        .arg(folder.join("data"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    started.expect("pg_ctl can be started").success()
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("data/log")).unwrap_or_default()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine can be used");
    listener.local_addr().expect("a bound port has an address").port()
}

/// Starts a process that stops the server and deletes its data once we are gone.
fn watch(programs: &Path, data: &Path) -> Child {
    // An interrupt from the keyboard reaches it too and must not end it before its work.
    let script =
        r#"trap "" INT TERM HUP; cat >/dev/null; "$1" stop -s -m immediate -D "$2"; rm -rf "$2""#;
    as_postgres(Path::new("/bin/sh"))
        .args(["-c", script, "sh"])
        .arg(programs.join("pg_ctl"))
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell can be started")
}

fn as_postgres(program: &Path) -> Command {
    let mut command;
    if is_root() {
        command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
    } else {
        command = Command::new(program);
    }
    // That user may not be allowed to enter the folder we are in.
    command.current_dir("/");
    command
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().expect("id can be started");
    output.stdout.trim_ascii() == b"0"
}

fn run(command: &mut Command) {
    let output = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
