//! The processes that are measured: started on a free port, stopped when they are dropped.

use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use operations::{Clock, Random, Service, Settings, Urls};
use rustix::process::{Pid, Signal, kill_process};
use store::{Location, Options, Store};

use crate::jobs::{ENDPOINT, first_request};
use crate::seed::PUBLIC_URL;

/// How long a start may take: a peer may have to fill its data first.
const START: Duration = Duration::from_secs(120);
/// How long a stop may take before the process is ended.
const STOP: Duration = Duration::from_secs(15);
/// A program that has the kernel end a process with its parent.
const SETPRIV: &str = "/usr/bin/setpriv";
/// A program that has calls of the system take longer.
const STRACE: &str = "/usr/bin/strace";
/// Between two looks at whether it answers.
const LOOK: Duration = Duration::from_micros(200);

/// A running server, in a process of its own.
pub struct Process {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the start of the process to the end of its first answer.
    pub started_in: Duration,
}

impl Process {
    /// Starts what `command` makes of the address, and waits for its first answer to `request`, which is raw HTTP that
    /// closes the connection.
    ///
    /// # Errors
    /// When it cannot be started, ends, or does not answer with success.
    pub fn start(
        name: &str,
        command: impl FnOnce(SocketAddr) -> Result<Command, String>,
        request: &[u8],
    ) -> Result<Process, String> {
        let failed = |error: std::io::Error| format!("{name}: {error}");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|it| it.local_addr());
        let address = free.map_err(failed)?;
        let mut command = command(address)?;
        let start = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().map_err(failed)?;
        let mut process = Process { child, address, started_in: Duration::ZERO };
        loop {
            match ask(address, request) {
                Ok(answer) if is_success(&answer) => {
                    process.started_in = start.elapsed();
                    return Ok(process);
                }
                Ok(answer) => {
                    let status = answer.lines().next().unwrap_or_default();
                    return Err(format!("{name}: it answers {status}"));
                }
                Err(_) if start.elapsed() < START => {}
                Err(error) => return Err(format!("{name}: no answer: {error}")),
            }
            if let Some(status) = process.child.try_wait().map_err(failed)? {
                return Err(format!("{name} ended: {status}"));
            }
            std::thread::sleep(LOOK);
        }
    }

    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(id) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            // An error means that it has ended.
            _ = kill_process(id, Signal::TERM);
        }
        let start = Instant::now();
        while start.elapsed() < STOP {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// A command for a process that is ended when this one is, however that happens. Without setpriv, which Debian always
/// has, only an orderly end does that.
pub fn program(path: impl AsRef<OsStr>) -> Command {
    if !Path::new(SETPRIV).is_file() {
        return Command::new(path);
    }
    let mut command = Command::new(SETPRIV);
    command.args(["--pdeathsig", "TERM", "--"]).arg(path);
    command
}

fn is_success(answer: &str) -> bool {
    answer.split(' ').nth(1).is_some_and(|status| status.starts_with('2'))
}

/// Sends raw HTTP and answers all that comes back.
fn ask(address: SocketAddr, request: &[u8]) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(request)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    if answer.is_empty() {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// A request as raw HTTP.
pub fn raw(method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Builds the release binary `reconvene`, if it is older than its sources, and answers where it is.
///
/// # Errors
/// When it cannot be built.
pub fn build() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let binary = own.with_file_name("reconvene");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = own.ancestors().nth(2).unwrap_or(Path::new("target"));
    let status = Command::new("cargo")
        .args(["build", "--quiet", "--release", "-p", "server", "--target-dir"])
        .arg(target)
        .current_dir(root)
        .status();
    match status {
        Ok(status) if status.success() && binary.is_file() => Ok(binary),
        Ok(status) => Err(format!("cargo build -p server: {status}, {}", binary.display())),
        Err(error) => Err(format!("cargo: {error}")),
    }
}

/// Starts `reconvene serve` on a folder of data.
///
/// # Errors
/// When it cannot be started.
pub fn reconvene(binary: &Path, folder: &Path) -> Result<Process, String> {
    let command = |address: SocketAddr| {
        let mut command = program(binary);
        command.args(["serve", "--config"]).arg(configuration(folder, address)?);
        Ok(command)
    };
    Process::start("reconvene", command, &first_raw(ENDPOINT))
}

/// Writes the configuration of a server on a folder of data, beside it.
fn configuration(folder: &Path, address: SocketAddr) -> Result<PathBuf, String> {
    let configuration = folder.with_extension("toml");
    let text = format!(
        "listen = \"{address}\"\npublic_url = \"{PUBLIC_URL}\"\ndata = {:?}\nlog = \"error\"\n",
        folder.display().to_string()
    );
    fs::write(&configuration, text)
        .map_err(|error| format!("{}: {error}", configuration.display()))?;
    Ok(configuration)
}

/// Starts `reconvene serve` on a folder of data, on a disk that takes a millisecond longer to confirm. None where strace is
/// missing.
///
/// # Errors
/// When it cannot be started.
pub fn reconvene_slowed(binary: &Path, folder: &Path) -> Result<Option<Process>, String> {
    if slowed(binary).is_none() {
        return Ok(None);
    }
    let command = |address: SocketAddr| {
        let configuration = configuration(folder, address)?;
        let mut command = slowed(binary).ok_or("strace is gone")?;
        command.args(["serve", "--config"]).arg(configuration);
        Ok(command)
    };
    Process::start("reconvene on a slow disk", command, &first_raw(ENDPOINT)).map(Some)
}

/// How long it takes to append to a file in `folder` on such a disk, in microseconds.
///
/// # Errors
/// When that cannot be found out.
pub fn slowed_append_us(folder: &Path, times: usize) -> Result<f64, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = slowed(&own).ok_or("strace is gone")?;
    command.arg("append").arg(folder).arg(times.to_string());
    let told = command.output().map_err(|error| format!("strace: {error}"))?;
    let text = String::from_utf8_lossy(&told.stdout).trim().to_owned();
    text.parse().map_err(|_| format!("strace: {}", String::from_utf8_lossy(&told.stderr)))
}

/// A program whose calls of fdatasync take a millisecond longer, and nothing else.
fn slowed(program_path: &Path) -> Option<Command> {
    if !Path::new(STRACE).is_file() || !Path::new(SETPRIV).is_file() {
        return None;
    }
    let mut command = program(STRACE);
    command.args(["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync"]);
    command.args(["-e", "inject=fdatasync:delay_exit=1000", "--"]);
    // When strace is ended, what it looks at goes on: that must end with it.
    command.args([SETPRIV, "--pdeathsig", "TERM", "--"]).arg(program_path);
    Some(command)
}

/// Starts the ceiling.
///
/// # Errors
/// When it cannot be started.
pub fn ceiling(answers: &Path, bare: bool) -> Result<Process, String> {
    let command = |address: SocketAddr| {
        let mut command = own_command("ceiling")?;
        command.arg("--listen").arg(address.to_string()).arg("--answers").arg(answers);
        if bare {
            command.arg("--bare");
        }
        Ok(command)
    };
    Process::start("the ceiling", command, &first_raw("/get"))
}

/// Starts the server on PostgreSQL.
///
/// # Errors
/// When it cannot be started.
pub fn postgres(url: &str, connections: usize) -> Result<Process, String> {
    let command = |address: SocketAddr| {
        let mut command = own_command("postgres")?;
        command.arg("--listen").arg(address.to_string()).arg("--database").arg(url);
        command.arg("--connections").arg(connections.to_string());
        Ok(command)
    };
    Process::start("reconvene on PostgreSQL", command, &first_raw(ENDPOINT))
}

fn own_command(subcommand: &str) -> Result<Command, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = program(own);
    command.arg(subcommand);
    Ok(command)
}

fn first_raw(path: &str) -> Vec<u8> {
    raw("POST", path, "Content-Type: text/xml\r\n", &first_request())
}

/// What the server on PostgreSQL is started with.
#[derive(clap::Args)]
pub struct OnPostgres {
    #[arg(long)]
    listen: SocketAddr,
    #[arg(long)]
    database: String,
    #[arg(long)]
    connections: usize,
}

/// Serves on PostgreSQL until the process is ended.
///
/// # Errors
/// When it cannot be started.
pub fn on_postgres(arguments: &OnPostgres) -> Result<(), String> {
    let location = Location::Postgres(arguments.database.clone());
    let options = Options { threads: arguments.connections };
    let store = Store::open(&location, &options).map_err(|error| error.to_string())?;
    let settings = Settings {
        clock: Clock::default(),
        random: Random::from_system(),
        urls: Urls::new(PUBLIC_URL),
    };
    let options = ::server::running::Options {
        listen: arguments.listen,
        service: Service::new(store, settings),
        control: None,
        cors: ::server::Cors::Nobody,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(async {
        let _running =
            ::server::running::start(options).await.map_err(|error| error.to_string())?;
        std::future::pending().await
    })
}
