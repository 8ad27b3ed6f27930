//! The benchmark.

mod hostile;

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
    /// What each class of hostile input costs; exit code 1 when one costs more than it may.
    Hostile(hostile::Arguments),
}

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().command {
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
