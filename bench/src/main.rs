//! The benchmark: this server beside the ceiling of its HTTP library and beside others who do the same work.
//! docs/benchmark.md says how to run it and how to read it.

mod ceiling;
mod compare;
mod hostile;
mod jobs;
mod judge;
mod load;
mod measure;
mod peers;
mod report;
mod rounds;
mod seed;
mod server;
mod statistics;
mod xml;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Measures the server.
#[derive(Parser)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs every job beside the ceiling and, unless --quick, beside the peers; exit code 1 below a floor.
    Compare(compare::Arguments),
    /// Answers fixed bodies: what `compare` holds the server against.
    #[command(hide = true)]
    Ceiling(ceiling::Arguments),
    /// The server itself on PostgreSQL, with a number of connections that is chosen.
    #[command(hide = true)]
    Postgres(server::OnPostgres),
    /// Prints how many microseconds it takes to append to a file in a folder and have that on the disk.
    #[command(hide = true)]
    Append { folder: std::path::PathBuf, times: usize },
    /// What each class of hostile input costs; exit code 1 when one costs more than it may.
    Hostile(hostile::Arguments),
}

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Compare(arguments) => compare::compare(&arguments),
        Command::Ceiling(arguments) => ceiling::serve(&arguments).map(|()| true),
        Command::Postgres(arguments) => server::on_postgres(&arguments).map(|()| true),
        Command::Append { folder, times } => {
            measure::append_and_sync_us(&folder, times).map(|us| println!("{us}")).map(|()| true)
        }
        Command::Hostile(arguments) => hostile::run(&arguments),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("bench: {message}");
            ExitCode::FAILURE
        }
    }
}
