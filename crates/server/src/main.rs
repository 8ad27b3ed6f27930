//! The binary `reconvene`.

use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use operations::{Clock, Random, Service, Settings, Urls};
use server::command_line::{Command, CommandLine};
use server::config::Config;
use server::running::{self, Running};
use server::{Control, Cors, Reset, accounts, call, demo, schemas};
use store::{Location, Store};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing_subscriber::EnvFilter;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Demo { listen, data } => run(run_demo(listen, data)),
        Command::Serve { config } => {
            Config::load(&config).and_then(|config| run(run_server(config)))
        }
        Command::Site(command) => accounts::site(command),
        Command::User(command) => accounts::user(command),
        Command::Schema { out, version } => schemas::write(version, &out),
        // Tells by its exit code whether the server refused or could not be asked.
        Command::Call(arguments) => return call::call(&arguments),
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
    start_log("info")?;
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
    let running = running::serve(listener, service, control, Cors::Anybody)
        .map_err(|error| error.to_string())?;
    let stop = StopSignal::listen()?;
    println!("{}", demo::banner(&url, data.as_deref(), now));
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    stop.wait(running).await;
    Ok(())
}

async fn run_server(config: Config) -> Result<(), String> {
    start_log(&config.log)?;
    let service = open(&config.location(), &config.public_url)?;
    let listener =
        running::bind(config.listen).map_err(|error| format!("{}: {error}", config.listen))?;
    let running = running::serve(listener, service, config.control(), config.cors())
        .map_err(|error| error.to_string())?;
    let stop = StopSignal::listen()?;
    tracing::info!("listening on {}, reached as {}", running.address, config.public_url);
    stop.wait(running).await;
    Ok(())
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
        running.stop().await;
    }
}

fn start_log(filter: &str) -> Result<(), String> {
    let filter = EnvFilter::try_new(filter).map_err(|error| format!("log: {error}"))?;
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(colours)
        // What cannot be logged would be told on the same output, and panic there: a full disk would end requests.
        .log_internal_errors(false)
        .init();
    Ok(())
}
