//! What hostile input costs: for each class of it the CPU time and the peak of memory of a whole answer over HTTP.
//!
//! Each class has a process of its own, so that neither memory that was given back but kept nor a warm cache of the one
//! before tells on the next. The process is server and client in one: what sending costs is in the figures.

use std::fs;
use std::process::Command;

use clap::Args;
use rustix::time::{ClockId, clock_gettime};
use testkit::hostile::{self, Class};
use testkit::{Engine, TestServer, raw};

const ENDPOINT: &str = "/WBXService/XMLService";
/// The most that a document may cost: CPU in microseconds, memory in KiB.
const CPU_MICROSECONDS: u64 = 50_000;
const PEAK_KIB: u64 = 16 * 1024;

/// How hostile input is measured.
#[derive(Args)]
pub struct Arguments {
    /// The size of the documents, in bytes.
    #[arg(long, default_value_t = 1024 * 1024)]
    bytes: usize,
    /// Held against the contract to the letter, instead of leniently.
    #[arg(long)]
    strict: bool,
    /// Only the classes with this in their names.
    #[arg(long, default_value = "")]
    only: String,
    /// Measures the one class with this name, in this very process.
    #[arg(long, hide = true)]
    here: Option<String>,
}

/// What one document cost.
struct Cost {
    cpu_microseconds: u64,
    peak_kib: u64,
}

/// Measures every class; answers whether all stay within what they may cost.
///
/// # Errors
/// When a class cannot be measured.
pub fn run(arguments: &Arguments) -> Result<bool, String> {
    if let Some(name) = &arguments.here {
        let Cost { cpu_microseconds, peak_kib } = measure(name, arguments)?;
        println!("{cpu_microseconds} {peak_kib}");
        return Ok(true);
    }
    println!("{:<62} {:>9} {:>9}", "class", "CPU ms", "peak MiB");
    let mut all_within = true;
    for class in hostile::classes().filter(|class| class.name.contains(&arguments.only)) {
        let cost = measure_apart(class, arguments)?;
        let within = cost.cpu_microseconds <= CPU_MICROSECONDS && cost.peak_kib <= PEAK_KIB;
        println!(
            "{:<62} {:>6}.{:02} {:>6}.{:02} {}",
            class.name,
            cost.cpu_microseconds / 1000,
            cost.cpu_microseconds % 1000 / 10,
            cost.peak_kib / 1024,
            cost.peak_kib % 1024 * 100 / 1024,
            if within { "" } else { "<- too much" }
        );
        all_within &= within;
    }
    Ok(all_within)
}

/// Measures a class in a process of its own.
fn measure_apart(class: &Class, arguments: &Arguments) -> Result<Cost, String> {
    let program = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
    let mut command = Command::new(program);
    command.args(["hostile", "--here", class.name, "--bytes", &arguments.bytes.to_string()]);
    if arguments.strict {
        command.arg("--strict");
    }
    let output = command.output().map_err(|error| format!("{}: {error}", class.name))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers = text.trim().split_once(' ').and_then(|(cpu, peak)| {
        Some(Cost { cpu_microseconds: cpu.parse().ok()?, peak_kib: peak.parse().ok()? })
    });
    numbers.ok_or_else(|| {
        format!("{} was not measured: {}", class.name, String::from_utf8_lossy(&output.stderr))
    })
}

fn measure(name: &str, arguments: &Arguments) -> Result<Cost, String> {
    let class = hostile::classes().find(|class| class.name == name);
    let document = class.ok_or_else(|| format!("no class '{name}'"))?.document(arguments.bytes);
    let server = TestServer::start(Engine::Sqlite);
    // Signed in before: a password hash is slow on purpose, and remembered.
    for _ in 0..2 {
        raw::send(server.address(), &request(hostile::good().as_bytes(), false));
    }
    let request = request(&document, arguments.strict);
    drop(document);
    fs::write("/proc/self/clear_refs", "5").map_err(|error| format!("clear_refs: {error}"))?;
    let (memory_before, cpu_before) = (status_kib("VmRSS:")?, cpu_microseconds());
    raw::send(server.address(), &request);
    Ok(Cost {
        cpu_microseconds: cpu_microseconds() - cpu_before,
        peak_kib: status_kib("VmHWM:")?.saturating_sub(memory_before),
    })
}

fn request(document: &[u8], strict: bool) -> Vec<u8> {
    let asked = if strict { "X-Reconvene-Validation: strict\r\n" } else { "" };
    let length = document.len();
    let head =
        format!("POST {ENDPOINT} HTTP/1.1\r\nHost: any\r\n{asked}Content-Length: {length}\r\n\r\n");
    [head.as_bytes(), document].concat()
}

/// What all threads of this process have used of the CPU so far.
fn cpu_microseconds() -> u64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let microseconds = time.tv_sec * 1_000_000 + time.tv_nsec / 1000;
    u64::try_from(microseconds).unwrap_or_default()
}

/// A line of this process's status, in KiB.
fn status_kib(name: &str) -> Result<u64, String> {
    let status = fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    let value = status.lines().find_map(|line| line.strip_prefix(name));
    let number = value.and_then(|value| value.trim().split(' ').next()?.parse().ok());
    number.ok_or_else(|| format!("no {name} in the status of this process"))
}
