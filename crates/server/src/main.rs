//! The binary `reconvene`.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use operations::{Clock, Random, Service, Settings, Urls};
use server::command_line::{Command, CommandLine};
use server::config::Config;
use server::log::LogFormat;
use server::running::{self, Running};
use server::{
    Control, Cors, Delivery, Limits, Reset, Setup, commands, demo, log, schemas, systemd,
};
use store::{Location, Store};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Open files beside connections: the database's, the log's, those of the runtime; with room to spare.
const OTHER_FILES: u64 = 128;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Demo { listen, data } => run(run_demo(listen, data)),
        Command::Serve { config } => {
            Config::load(&config).and_then(|config| run(run_server(config)))
        }
        Command::Site(command) => commands::site::run(command),
        Command::User(command) => commands::user::user(command),
        Command::Token(command) => commands::token::token(command),
        Command::Ticket(command) => commands::ticket::ticket(command),
        Command::Audit(arguments) => commands::audit::audit(&arguments),
        Command::Backup(arguments) => commands::backup::backup(&arguments),
        Command::Restore(arguments) => commands::backup::restore(&arguments),
        Command::Template(command) => commands::template::template(command),
        Command::Program(command) => commands::program::program(command),
        Command::Queue(command) => commands::queue::queue(command),
        Command::Contact(command) => commands::contact::contact(command),
        Command::Mail(command) => commands::mail::mail(command),
        Command::Schema { out, version } => schemas::write(version, &out),
        // Tells by its exit code whether the server refused or could not be asked.
        Command::Call(arguments) => return commands::call::call(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("reconvene: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(server: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(server)
}

async fn run_demo(listen: SocketAddr, data: Option<PathBuf>) -> Result<(), String> {
    if !running::is_loopback(listen.ip()) {
        return Err(format!(
            "the demo's passwords are public: it listens on the loopback interface only, not on {listen}"
        ));
    }
    log::start("info", LogFormat::Text)?;
    let listener = running::bind(listen).map_err(|error| format!("{listen}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let url = format!("http://{address}");
    // Dropped at the end, and the folder with it.
    let temporary = if data.is_none() {
        Some(tempfile::tempdir().map_err(|error| error.to_string())?)
    } else {
        None
    };
    let folder = data
        .as_deref()
        .or(temporary.as_ref().map(tempfile::TempDir::path))
        .unwrap_or(Path::new("."));
    let service = open(&Location::Sqlite(folder.to_owned()), &url)?;
    let now = service.settings().clock.now();
    let (store, random) = (service.store().clone(), service.settings().random.clone());
    let seeded =
        tokio::task::spawn_blocking(move || demo::seed_if_missing(&store, &random, now)).await;
    seeded.map_err(|error| error.to_string())??;

    let control = Some(Control { token: None, reset: Reset::Demo });
    let limits = Limits { quiet_seconds: 0, ..Limits::default() };
    let (cors, delivery) = (Cors::Anybody, Delivery::Mailbox);
    let setup = Setup { control, cors, limits, delivery, ..Setup::default() };
    let running = running::serve_as(listener, service, setup).map_err(|error| error.to_string())?;
    let stop = StopSignal::listen()?;
    println!("{}", demo::banner(&url, data.as_deref(), now));
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    stop.wait(running).await;
    Ok(())
}

async fn run_server(config: Config) -> Result<(), String> {
    log::start(&config.log, config.log_format)?;
    allow_open_files(config.limits.connections);
    let setup = config.setup()?;
    if matches!(setup.delivery, Delivery::Nowhere) {
        tracing::warn!(
            "mails are not sent: [mail] is not in the configuration; they wait, and are dropped after seven days"
        );
    }
    let service = open(&config.location(), &config.public_url)?;
    let listener =
        running::bind(config.listen).map_err(|error| format!("{}: {error}", config.listen))?;
    let watched = service.clone();
    let running = running::serve_as(listener, service, setup).map_err(|error| error.to_string())?;
    let stop = StopSignal::listen()?;
    tracing::info!("listening on {}, reached as {}", running.address, config.public_url);
    systemd::ready();
    let alive = tokio::spawn(systemd::keep_alive(watched));
    stop.wait(running).await;
    alive.abort();
    Ok(())
}

/// As many open files as the connections and the data need, or as many as are allowed.
fn allow_open_files(connections: usize) {
    let wanted = connections as u64 + OTHER_FILES;
    match rlimit::increase_nofile_limit(wanted) {
        Ok(allowed) if allowed < wanted => tracing::warn!(
            "{allowed} open files are allowed, limits.connections needs {wanted}: LimitNOFILE, ulimit -n"
        ),
        Ok(_) => {}
        Err(error) => tracing::warn!("how many open files are allowed is not known: {error}"),
    }
}

fn open(location: &Location, public_url: &str) -> Result<Service, String> {
    let store =
        Store::open(location, &store::Options::default()).map_err(|error| error.to_string())?;
    let settings = Settings {
        clock: Clock::default(),
        random: Random::from_system(),
        urls: Urls::new(public_url),
    };
    Ok(Service::new(store, settings))
}

/// SIGTERM or SIGINT, listened for from before anybody is told that the server is ready.
struct StopSignal {
    terminate: Signal,
    interrupt: Signal,
}

impl StopSignal {
    fn listen() -> Result<StopSignal, String> {
        let listen = |kind| signal(kind).map_err(|error| error.to_string());
        Ok(StopSignal {
            terminate: listen(SignalKind::terminate())?,
            interrupt: listen(SignalKind::interrupt())?,
        })
    }

    /// Serves until then, and finishes what is in flight.
    async fn wait(mut self, running: Running) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
        tracing::info!("stopping");
        systemd::stopping();
        running.stop().await;
    }
}
