//! A real PostgreSQL for tests: a cluster of its own in a temporary folder, on a free port, with a locale
//! other than C. It is stopped and deleted when it is dropped, and also when the test process ends in any
//! other way, killed included: a watchdog process waits for its standard input to close.
//!
//! Needs only the standard library, the crate `tempfile` and PostgreSQL's programs (15 or newer).

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A running cluster.
pub struct Cluster {
    programs: PathBuf,
    port: u16,
    databases: AtomicU32,
    watchdog: Child,
    // Deletes what the watchdog has left, if anything.
    _folder: tempfile::TempDir,
}

impl Cluster {
    /// Makes and starts a cluster. Panics when that fails: a test without its engine must not pass.
    pub fn start() -> Cluster {
        let programs = newest_programs();
        let folder = tempfile::Builder::new().prefix("postgres-test-").tempdir().unwrap();
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
        let watchdog = watch(&programs, folder.path());
        let port = start_server(&programs, folder.path());
        Cluster { programs, port, databases: AtomicU32::new(0), watchdog, _folder: folder }
    }

    /// Makes an empty database and answers its URL.
    pub fn database(&self) -> String {
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

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.watchdog.stdin.take());
        let _ = self.watchdog.wait();
    }
}

/// The programs of the newest installed version.
fn newest_programs() -> PathBuf {
    let versions =
        fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL must be installed for this test");
    versions
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version: u32 = entry.file_name().to_str()?.parse().ok()?;
            let programs = entry.path().join("bin");
            programs.join("initdb").is_file().then_some((version, programs))
        })
        .max()
        .expect("PostgreSQL's server must be installed for this test")
        .1
}

fn start_server(programs: &Path, folder: &Path) -> u16 {
    // Another process may take the port between looking and starting.
    for _ in 0..5 {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let options = format!(
            "-F -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
        );
        let started = as_postgres(&programs.join("pg_ctl"))
            .args(["start", "--silent", "--wait", "--options", &options, "--log"])
            .arg(folder.join("data/log"))
            .arg("--pgdata")
            .arg(folder.join("data"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        if started.success() {
            return port;
        }
    }
    panic!(
        "PostgreSQL does not start: {}",
        fs::read_to_string(folder.join("data/log")).unwrap_or_default()
    );
}

/// Starts a process that stops the server and deletes its folder once we are gone.
fn watch(programs: &Path, folder: &Path) -> Child {
    // An interrupt from the keyboard reaches it too and must not end it before its work.
    let script = r#"trap "" INT TERM HUP; cat >/dev/null; "$1" stop -s -m immediate -D "$2/data"; rm -rf "$2""#;
    as_postgres(Path::new("/bin/sh"))
        .args(["-c", script, "sh"])
        .arg(programs.join("pg_ctl"))
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
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
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout.trim_ascii() == b"0"
}

fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
