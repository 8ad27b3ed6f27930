//! The project's own tools. `cargo xtask` without an argument lists them.

mod codegen;
mod contract;
mod examples;
mod import;
mod model;
mod new_operation;
mod rust;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask codegen
                              write the generated files from contract/
       cargo xtask new-operation PACKAGE.OPERATION
                              lay out the files of one more operation
       cargo xtask import-catalogue FOLDER [PACKAGE.OPERATION …]
                              convert a catalogue of the API (JSON) into contract/";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let outcome = match command.as_str() {
        "codegen" => codegen::run(root),
        "new-operation" => new_operation::run(root, &rest),
        "import-catalogue" => import::run(&rest),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
